"""What the server says, as frames that are encoded once, however many read them."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any, Final

from pydantic_core import to_json

from app.engine.channel import Joined
from app.engine.events import Closed, Facts
from app.engine.presence import CURSOR, HERE, People
from app.engine.refusals import Refusal
from app.live.frame import Frame
from app.locales import BadArguments, Language, MissingMessage, say

logger = logging.getLogger(__name__)

PLACE: Final = {"x", "y"}
"""What a cursor says that is told in short."""


def encode(frame: Closed) -> Frame:
    """A frame of the protocol; fields at their default are left out, as the protocol allows."""
    kind = frame.t  # type: ignore[attr-defined]  # every frame has one; Closed is their base
    return _frame({"t": kind, **frame.model_dump(mode="json", exclude_defaults=True)})


def events(ch: str, told: Sequence[tuple[int, Facts]], at: int) -> Frame:
    """`at`: when the last of them was written."""
    each = [{"seq": seq, **_filled(facts)} for seq, facts in told]
    return _frame({"t": "events", "ch": ch, "at": at, "events": each})


def joined(ch: str, joined: Joined, write: bool, at: int | None = None, was: int | None = None) -> Frame:
    """`at`, `was`: when the events `seq` and `since` were written, as far as that is known."""
    stand = {"seq": joined.seq, "since": joined.since, "at": at, "was": was}
    known = {name: value for name, value in stand.items() if value is not None}
    return _frame({"t": "joined", "ch": ch, **known, "write": write, **_filled(joined.facts)})


def presence(ch: str, people: People, numbers: Mapping[str, int], whole: bool = False) -> Frame:
    """`numbers`: of who is here. Cursors are most of what is ever sent, so they are told in a few bytes."""
    others: People = {}
    at: list[int] = []
    for person, kinds in people.items():
        number = numbers.get(person)
        if number is not None:
            cursor = kinds.get(CURSOR)
            if cursor and cursor.keys() == PLACE:
                at += number, round(cursor["x"]), round(cursor["y"])
                if len(kinds) == 1:
                    continue
                kinds = {kind: value for kind, value in kinds.items() if kind != CURSOR}
            if kinds.get(HERE) is not None:
                kinds = {**kinds, HERE: {"n": number}}
        if kinds:
            others[person] = kinds
    head = {"t": "presence", "ch": ch, **({"whole": True} if whole else {})}
    return _frame({**head, **({"people": others} if others else {}), **({"at": at} if at else {})})


def write_changed(ch: str, write: bool) -> Frame:
    return _frame({"t": "write", "ch": ch, "write": write})


def ack(ch: str, op: str, seq: int) -> Frame:
    return _frame({"t": "ack", "ch": ch, "id": op, "seq": seq})


def sentence(lang: Language, refusal: Refusal) -> str:
    """What to do next, in the reader's language. A sentence that is missing must not stop the channel."""
    try:
        return say(lang, f"refusal-{refusal.code}", **refusal.params)
    except (MissingMessage, BadArguments):
        logger.exception("no sentence for %s", refusal.code)
        return say(lang, "refusal-fault")


def _filled(facts: Facts) -> dict[str, Any]:
    return {
        **({"put": facts.put} if facts.put else {}),
        **({"remove": facts.remove} if facts.remove else {}),
        **({"text": facts.text} if facts.text else {}),
    }


def _frame(frame: Mapping[str, Any]) -> Frame:
    return Frame(to_json(frame))
