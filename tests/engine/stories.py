"""A channel that people do things in, with all that can be compared afterwards."""

from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

from hypothesis import strategies as st

from app.engine.channel import Acked, Applied, Channel, Outcome, Proposal
from app.engine.events import Event, Facts
from app.engine.records import Fields
from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.engine.state import State
from app.engine.text import EMPTY, SharedText, decode, encode
from app.engine.views import view_of_records
from tests.engine.feature import LIMIT, RULES
from tests.engine.writers import Writer

ANA: Final = Viewer("ana", "participant")
BEN: Final = Viewer("ben", "participant")
FAY: Final = Viewer("fay", "facilitator")
OLA: Final = Viewer("ola", "observer")
PEOPLE: Final = (ANA, BEN, FAY, OLA)
IDS: Final = ("c1", "c2", "s1", "s2")
WRITE: Final = Grant(write=True)

Step = tuple[int, int, int, int]
STEPS: Final = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 11), st.integers(0, 3), st.integers(0, 9)), max_size=40
)
"""(who, what, which id, a number): a story to live through."""


@dataclass
class Copy:
    """What a viewer has of a channel, and the only way facts change it."""

    records: dict[str, Fields] = field(default_factory=dict)
    texts: dict[str, SharedText] = field(default_factory=dict)

    def take(self, facts: Facts) -> None:
        for id in facts.remove:
            self.records.pop(id, None)
            self.texts.pop(id, None)
        for fields in facts.put:
            self.records[fields["id"]] = {**self.records.get(fields["id"], {}), **fields}
        for update in facts.text:
            assert update.id in self.records
            self.texts[update.id] = self.texts.get(update.id, SharedText()).after(decode(update.update))

    def shown(self) -> tuple[dict[str, Fields], dict[str, str]]:
        """Records, and letters where there are any."""
        return self.records, {id: text.plain for id, text in self.texts.items() if text.plain}

    def copy(self) -> "Copy":
        return Copy(dict(self.records), dict(self.texts))


@dataclass
class Story:
    channel: Channel = field(default_factory=lambda: Channel.empty("board:s:r", RULES))
    applied: list[Applied] = field(default_factory=list)
    states: list[State] = field(default_factory=lambda: [State(RULES.records)])
    """The state at every sequence."""
    outcomes: list[Outcome] = field(default_factory=list)
    ids: "count[int]" = field(default_factory=lambda: count(1))

    @property
    def log(self) -> list[Event]:
        return [applied.event for applied in self.applied]

    def proposal(
        self, who: Viewer, kind: str, args: dict[str, Any], op: str | None = None, grant: Grant = WRITE
    ) -> Proposal:
        number = next(self.ids)
        return Proposal(who, grant, op or f"page.{number}", kind, args, now=1000 + number, seed=number * 7919)

    def do(self, who: Viewer, kind: str, op: str | None = None, **args: Any) -> Outcome:
        return self.batch(self.proposal(who, kind, args, op))[0]

    def seq(self, who: Viewer, kind: str, op: str | None = None, **args: Any) -> int:
        """Do what must succeed."""
        outcome = self.do(who, kind, op, **args)
        assert isinstance(outcome, Acked), outcome
        return outcome.seq

    def batch(self, *proposals: Proposal) -> list[Outcome]:
        draft = self.channel.propose(proposals)
        for applied in self.channel.accept(draft):
            self.applied.append(applied)
            self.states.append(self.states[-1].copy())
            self.states[-1].apply(applied.event)
        self.outcomes += draft.outcomes
        return draft.outcomes

    def live(self, steps: list[Step]) -> "Story":
        for step in steps:
            self.batch(self.told(step))
        return self

    def told(self, step: Step) -> Proposal:
        """A step as an operation; many are refused, as they should be."""
        who, what, which, number = step
        person, id = PEOPLE[who], IDS[which]
        shown = ("no", "shape", "all")[number % 3]
        doings: list[tuple[str, dict[str, Any]]] = [
            ("card.add", {"card": id, "x": float(number)}),
            ("slip.add", {"slip": id, "title": f"title-{number}", "update": self.words(id, number)}),
            ("card.move", {"card": id, "x": float(number)}),
            ("card.tag", {"card": id, "tag": f"tag-{number}"}),
            ("slip.title", {"slip": id, "title": f"title-{number}"}),
            ("slip.show", {"slip": id, "shown": shown}),
            ("slip.move", {"slip": id, "x": float(number)}),
            ("write", {"id": id, "update": self.words(id, number)}),
            ("write", {"id": id, "update": self.fewer_words(id, number)}),
            ("remove", {"id": id}),
            ("vote.cast", {"card": id}),
            ("vote.take", {"card": id}),
        ]
        return self.proposal(person, *doings[what])

    def words(self, id: str, number: int) -> str:
        """An update that writes a few words into a text as it stands."""
        writer = self._writer(id)
        return encode(writer.write(number % (len(writer) + 1), f"{id}w{number}🍞 "[: LIMIT // 4]))

    def fewer_words(self, id: str, number: int) -> str:
        writer = self._writer(id)
        return encode(writer.erase(number % len(writer), 1 + number % 3) if len(writer) else EMPTY)

    def _writer(self, id: str) -> Writer:
        return Writer(1000 + len(self.outcomes), self.channel.state.texts.get(id, SharedText()).state)


def view(state: State, viewer: Viewer) -> Copy:
    """What `viewer` is to see of a state, from scratch."""
    copy = Copy()
    copy.take(view_of_records(state, state.records, viewer, lost=lambda id: False))
    return copy


def refused(outcome: Outcome) -> str:
    assert isinstance(outcome, Refusal), outcome
    return outcome.code
