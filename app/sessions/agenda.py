"""The agenda of a session and the rooms beside it: what Minga proposes, and what it checks. Pure."""

from collections.abc import Sequence
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict

from app.blocks.guide import Guide, Localized
from app.engine.refusals import Refusal
from app.locales import LANGUAGES, say

AgendaKind = Literal["welcome", "guide", "cases", "assess", "split", "work", "report", "close", "other"]
"""`other`: an item that the organizer has added."""

SHORTEST: Final = 20
"""Minutes below which seven items of some use cannot be laid out."""
LONGEST: Final = 480
"""Minutes of a working day; who meets for longer plans one session a day."""
LEAST: Final = 2
"""Minutes of a proposed item: less than that is over before everyone has noticed."""
ROUND_FROM: Final = 60
"""Sessions of an hour or more are proposed in steps of five minutes, as people write them."""

# Minutes of each kind in a session of 150 minutes; work takes what the others leave, 60 there.
MODEL_SESSION: Final = 150
MODEL_MINUTES: Final[dict[AgendaKind, int]] = {
    "welcome": 10, "guide": 20, "cases": 15, "split": 5, "work": 60, "report": 30, "close": 10,
}  # fmt: skip

# Listening does not get better by getting longer: past these minutes the time goes to the work in rooms.
MOST: Final[dict[AgendaKind, int]] = {"welcome": 15, "guide": 40, "cases": 40, "split": 10, "close": 20}


class AgendaItem(BaseModel):
    """One step of the run of show. `block` is set where the step is about a single block.

    Minutes are not limited here: an agenda corrected by hand may be wrong for a while; see check_agenda.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    kind: AgendaKind
    title: Localized
    minutes: int
    block: str | None = None


class RoomPlan(BaseModel):
    """A breakout room before the session; `seats` is its even share of the capacity, if that is known."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    number: int
    block: str
    name: Localized
    seats: int | None = None


def propose_agenda(duration_minutes: int, guide: Guide) -> list[AgendaItem]:
    """An agenda whose minutes add up to `duration_minutes`, with case studies if the guide has some.

    Raises:
        Refusal: `agenda-duration`, outside SHORTEST..LONGEST.
    """
    if not SHORTEST <= duration_minutes <= LONGEST:
        raise Refusal("agenda-duration", least=SHORTEST, most=LONGEST)
    kinds = [kind for kind in MODEL_MINUTES if kind != "cases" or guide.cases]
    minutes = {kind: _share(kind, duration_minutes) for kind in kinds}
    minutes["work"] += duration_minutes - sum(minutes.values())
    return [
        AgendaItem(id=kind, kind=kind, title=proposed_title(kind), minutes=minutes[kind]) for kind in kinds
    ]


def check_agenda(items: Sequence[AgendaItem], duration_minutes: int) -> list[Refusal]:
    """What keeps these items from being the agenda of a session this long; empty when nothing does.

    Codes: `agenda-empty`; `agenda-no-time` and `agenda-repeated` (`number`: the item's place, from 1);
    `agenda-over` and `agenda-under` (`minutes`: by how many).
    """
    if not items:
        return [Refusal("agenda-empty")]
    ids = [item.id for item in items]
    problems = [Refusal("agenda-no-time", number=n) for n, item in enumerate(items, 1) if item.minutes < 1]
    problems += [Refusal("agenda-repeated", number=n) for n, id in enumerate(ids, 1) if id in ids[: n - 1]]
    over = sum(max(item.minutes, 0) for item in items) - duration_minutes
    if over:
        problems.append(Refusal("agenda-over" if over > 0 else "agenda-under", minutes=abs(over)))
    return problems


def propose_rooms(guide: Guide, capacity: int | None) -> list[RoomPlan]:
    """One room for each block, in the guide's order, however many people each will hold."""
    count = len(guide.blocks)
    return [
        RoomPlan(
            id=f"room-{block.number}",
            number=block.number,
            block=block.id,
            name=block.short,
            seats=None if capacity is None else (capacity + count - block.number) // count,
        )
        for block in guide.blocks
    ]


def proposed_title(kind: AgendaKind) -> Localized:
    return {language: say(language, f"agenda-{kind}") for language in LANGUAGES}


def _share(kind: AgendaKind, duration: int) -> int:
    step = 5 if duration >= ROUND_FROM else 1
    steps = round(MODEL_MINUTES[kind] * duration / MODEL_SESSION / step)
    return max(LEAST, step, min(steps * step, MOST.get(kind, duration)))
