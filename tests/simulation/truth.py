"""What must be so, whatever the network does: worked out from the log on disk alone."""

import json
import re
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from app.bots.replica import Replica
from app.engine.channel import Channel
from app.engine.events import Event
from app.engine.refusals import Refusal
from app.engine.roles import Viewer
from app.engine.snapshot import dump, same
from app.engine.state import State
from tests.engine.feature import RULES, Card, Slip
from tests.engine.stories import view
from tests.simulation.log import Disk

WORD: Final = re.compile(r"<[0-9a-z]+>")
"""Titles and letters are such words, each written once in a world: they are found wherever they are told."""
VOTE_ID: Final = re.compile(r"v\.(\w+)\.")


@dataclass
class Truth:
    """Follows the disk; every check reads from here."""

    name: str
    viewers: Sequence[Viewer]
    events: list[Event] = field(default_factory=list)
    states: list[State] = field(default_factory=lambda: [State(RULES.records)])
    allowed: dict[Viewer, set[str]] = field(default_factory=dict)
    """Words that each viewer could see in some state so far."""
    acks: dict[tuple[str, str], int] = field(default_factory=dict)
    """(person, operation) -> sequence, of every ack that was sent."""
    disk: Disk = field(default_factory=Disk)

    def catch_up(self) -> None:
        for event in self.disk.read(after=len(self.events)):
            assert event.seq == len(self.events) + 1, "a gap in the log"
            assert all((event.by, event.op) != (other.by, other.op) for other in self.events), "acted twice"
            self.events.append(event)
            self.states.append(self.states[-1].copy())
            self.states[-1].apply(event)
            for viewer in self.viewers:
                self.allowed.setdefault(viewer, set()).update(_words_seen(self.states[-1], viewer))

    def told(self, viewer: Viewer, text: str) -> None:
        """A frame leaves the server for `viewer`."""
        self.catch_up()
        frame = json.loads(text)
        secret = set(_words_told(text, frame)) - self.allowed.get(viewer, set())
        assert not secret, f"{viewer.person} was told {sorted(secret)}"
        strangers = set(VOTE_ID.findall(text)) - {viewer.person}
        assert not strangers, f"{viewer.person} was told of the votes of {sorted(strangers)}"
        if frame["t"] == "ack":
            self._acked(viewer, frame["id"], frame["seq"])

    def refused(self, viewer: Viewer, op: str, refusal: Refusal, base: int) -> None:
        """An operation is refused for good, decided on what there was at `base`."""
        self.catch_up()
        assert refusal.code != "fault", refusal.__cause__
        acted = next((one.seq for one in self.events if (one.by, one.op) == (viewer.person, op)), None)
        assert acted is None or acted > base, f"{op} has acted"

    def _acked(self, viewer: Viewer, op: str, seq: int) -> None:
        assert seq <= len(self.events), "acked before it was written"
        event = self.events[seq - 1]
        assert (event.by, event.op) == (viewer.person, op), "an ack for another's event"
        assert self.acks.setdefault((viewer.person, op), seq) == seq, "two different acks"

    def check_copy(self, viewer: Viewer, replica: Replica) -> None:
        """A client that stands at a sequence has what it may see of it, and nothing else."""
        if replica.standing != "in" or replica.seq is None:
            return
        records, texts = view(self.states[replica.seq], viewer).shown()
        told = {id: str(doc["t"]) for id, doc in replica.texts.told.items() if str(doc["t"])}
        assert replica.records == records, f"{viewer.person} sees other records at {replica.seq}"
        assert told == texts, f"{viewer.person} reads other texts at {replica.seq}"

    def check_channel(self, channel: Channel) -> None:
        """A node's memory is what the log says up to there."""
        replayed = Channel.empty(self.name, RULES)
        replayed.follow(self.disk.read()[: channel.seq])
        assert same(replayed, channel) == []
        assert dump(replayed) == dump(channel)

    def check_letters(self, id: str, written: Mapping[tuple[str, str], str]) -> None:
        """Of a text from which nobody takes letters away, none is lost and none is there twice.

        `written`: (person, operation) -> the letters that it was to put in.
        """
        acted = [written.get((event.by, event.op), "") for event in self.events]
        assert Counter(self.states[-1].text(id)) == Counter("".join(acted)), f"letters of {id}"


def _words_seen(state: State, viewer: Viewer) -> Iterator[str]:
    """Said once more, and not with the engine's views: they are what is judged."""
    for id, record in state.records.items():
        if isinstance(record, Card) or (
            isinstance(record, Slip) and (record.shown == "all" or record.owner == viewer.person)
        ):
            yield from WORD.findall(record.model_dump_json())
            yield from WORD.findall(state.text(id))


def _words_told(text: str, frame: dict[str, Any]) -> Iterator[str]:
    yield from WORD.findall(text)
    for facts in (frame, *frame.get("events", ())):
        for update in facts.get("text", ()) if isinstance(facts.get("text"), list) else ():
            yield from WORD.findall(b64decode(update["update"]).decode("utf-8", "replace"))
