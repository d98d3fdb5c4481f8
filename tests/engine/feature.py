"""A small feature of the tests' own: cards for all, slips that are hidden and shown, secret votes."""

from typing import Any, ClassVar, Literal, Self

from pydantic import Field

from app.engine.events import Base64, Facts, TextUpdate, change, put
from app.engine.records import Record, RecordId
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES, WRITERS, Viewer
from app.engine.rules import Args, Context, Operation, Rules
from app.engine.text import EMPTY, SharedText, decode, encode

LIMIT = 40
Shown = Literal["no", "shape", "all"]
"""Of a slip others see nothing, that it is there, or all of it."""


class Card(Record):
    type: Literal["card"] = "card"
    text_limit: ClassVar[int | None] = LIMIT
    x: float = 0
    undo: ClassVar[frozenset[str]] = frozenset({"x"})
    tags: list[str] = Field(default_factory=list)
    votes: int = 0


class Slip(Record):
    """Its owner sees all of it; who leads sees a hidden one without its title."""

    type: Literal["slip"] = "slip"
    private: ClassVar[bool] = True
    text_limit: ClassVar[int | None] = LIMIT
    owner: str
    shown: Shown = "no"
    title: str = ""
    x: float = 0

    def seen_by(self, viewer: Viewer) -> Self | None:
        if self.shown == "all" or viewer.person == self.owner:
            return self
        if self.shown == "shape" or viewer.leads:
            return self.model_copy(update={"title": ""})
        return None

    def text_seen_by(self, viewer: Viewer) -> bool:
        return self.shown == "all" or viewer.person == self.owner

    def sight(self) -> str | None:
        return None if self.shown == "all" else f"{self.shown}:{self.owner}"


class Vote(Record):
    """Nobody but its person is told. Its sight is left to the default."""

    type: Literal["vote"] = "vote"
    private: ClassVar[bool] = True
    person: str
    dots: int = 1

    def seen_by(self, viewer: Viewer) -> Self | None:
        return self if viewer.person == self.person else None


class AddCard(Args):
    kind: ClassVar[str] = "card.add"
    card: RecordId
    x: float = 0
    update: Base64 | None = None


class MoveCard(Args):
    kind: ClassVar[str] = "card.move"
    card: RecordId
    x: float


class TagCard(Args):
    kind: ClassVar[str] = "card.tag"
    card: RecordId
    tag: str


class AddSlip(Args):
    kind: ClassVar[str] = "slip.add"
    slip: RecordId
    title: str = ""
    update: Base64 | None = None


class TitleSlip(Args):
    kind: ClassVar[str] = "slip.title"
    slip: RecordId
    title: str


class MoveSlip(Args):
    kind: ClassVar[str] = "slip.move"
    slip: RecordId
    x: float


class ShowSlip(Args):
    kind: ClassVar[str] = "slip.show"
    slip: RecordId
    shown: Shown


class Write(Args):
    kind: ClassVar[str] = "write"
    id: RecordId
    update: Base64


class Remove(Args):
    kind: ClassVar[str] = "remove"
    id: RecordId


class CastVote(Args):
    kind: ClassVar[str] = "vote.cast"
    card: RecordId


class TakeVote(Args):
    kind: ClassVar[str] = "vote.take"
    card: RecordId


class Draw(Args):
    """Draws a lot: the drawn number and the time become the card's place."""

    kind: ClassVar[str] = "card.draw"
    card: RecordId


class Clear(Args):
    """Only who leads may ask."""

    kind: ClassVar[str] = "clear"


class Stumble(Args):
    """A rule with a mistake in it; `how` chooses which."""

    kind: ClassVar[str] = "stumble"
    how: Literal["raises", "type", "field", "both", "text", "half"]


def add_card(args: AddCard, context: Context) -> Facts:
    _fresh(args.card, context)
    first = _checked(SharedText(), args.update or encode(EMPTY))
    return Facts(put=(put(Card(id=args.card, x=args.x)),), text=(TextUpdate(id=args.card, update=first),))


def move_card(args: MoveCard, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Card, args.card), x=args.x),))


def tag_card(args: TagCard, context: Context) -> Facts:
    card = context.state.get(Card, args.card)
    return Facts(put=(change(card, tags=[*card.tags, args.tag]), change(card, x=card.x + 1)))


def add_slip(args: AddSlip, context: Context) -> Facts:
    _fresh(args.slip, context)
    slip = Slip(id=args.slip, owner=context.actor.person, title=args.title)
    first = _checked(SharedText(), args.update or encode(EMPTY))
    return Facts(put=(put(slip),), text=(TextUpdate(id=slip.id, update=first),))


def title_slip(args: TitleSlip, context: Context) -> Facts:
    return Facts(put=(change(_own(args.slip, context), title=args.title),))


def move_slip(args: MoveSlip, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Slip, args.slip), x=args.x),))


def show_slip(args: ShowSlip, context: Context) -> Facts:
    return Facts(put=(change(_own(args.slip, context), shown=args.shown),))


def write(args: Write, context: Context) -> Facts:
    record = context.state.records.get(args.id)
    if record is None or record.text_limit is None:
        raise Refusal("gone")
    if isinstance(record, Slip):
        _own(args.id, context)
    checked = _checked(context.state.texts.get(args.id, SharedText()), args.update)
    return Facts(text=(TextUpdate(id=args.id, update=checked),))


def remove(args: Remove, context: Context) -> Facts:
    if context.state.find(Slip, args.id):
        _own(args.id, context)
        return Facts(remove=(args.id,))
    context.state.get(Card, args.id)
    votes = (vote.id for vote in context.state.of(Vote) if vote.id.endswith(f".{args.id}"))
    return Facts(remove=(args.id, *votes))


def cast(args: CastVote, context: Context) -> Facts:
    card = context.state.get(Card, args.card)
    person = context.actor.person
    known = context.state.find(Vote, f"v.{person}.{card.id}")
    vote = Vote(id=f"v.{person}.{card.id}", person=person, dots=known.dots + 1 if known else 1)
    return Facts(put=(put(vote), change(card, votes=card.votes + 1)))


def take(args: TakeVote, context: Context) -> Facts:
    card = context.state.get(Card, args.card)
    vote = context.state.get(Vote, f"v.{context.actor.person}.{card.id}")
    return Facts(put=(change(card, votes=card.votes - vote.dots),), remove=(vote.id,))


def draw(args: Draw, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Card, args.card), x=context.now + context.seed / 1000),))


def clear(args: Clear, context: Context) -> Facts:
    return Facts(remove=tuple(context.state.records))


def stumble(args: Stumble, context: Context) -> Facts:
    mistakes = {
        "type": Facts(put=({"id": "s", "type": "spoon"},)),
        "field": Facts(put=({"id": "c1", "weight": 3},)),
        "both": Facts(put=(put(Card(id="c1")),), remove=("c1",)),
        "text": Facts(text=(TextUpdate(id="nowhere", update=encode(EMPTY)),)),
        "half": Facts(put=(put(Card(id="half")), {"id": "s", "type": "spoon"})),
    }
    return mistakes[args.how]


def _fresh(id: str, context: Context) -> None:
    if id in context.state.records:
        raise Refusal("id-taken")


def _own(id: str, context: Context) -> Slip:
    slip = context.state.get(Slip, id)
    if slip.owner != context.actor.person:
        raise Refusal("not-your-note")
    return slip


def _checked(text: SharedText, update: str) -> str:
    return encode(text.propose(decode(update), LIMIT))


OPERATIONS: list[Operation[Any]] = [
    Operation(AddCard, add_card),
    Operation(MoveCard, move_card),
    Operation(TagCard, tag_card),
    Operation(AddSlip, add_slip),
    Operation(TitleSlip, title_slip),
    Operation(MoveSlip, move_slip),
    Operation(ShowSlip, show_slip),
    Operation(Write, write),
    Operation(Remove, remove),
    Operation(CastVote, cast),
    Operation(TakeVote, take),
    Operation(Draw, draw),
    Operation(Clear, clear, who=GUIDES),
    Operation(Stumble, stumble, who=WRITERS),
]
RULES = Rules.of([Card, Slip, Vote], OPERATIONS)
