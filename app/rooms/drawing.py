"""Rules of what is put on a board besides notes: texts, strokes, arrows, pictures and cards of links."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import Field

from app.engine.events import Base64, Facts, TextUpdate, change, put
from app.engine.records import Fields, RecordId
from app.engine.refusals import Refusal
from app.engine.rules import Args, Context, Operation
from app.rooms import guards
from app.rooms.arranging import in_zones
from app.rooms.limits import INK_PER_BOARD, POINTS_PER_STROKE
from app.rooms.records import BoardObject, Coordinate, ObjectId, Title
from app.rooms.shapes import (
    Arrow,
    Card,
    FileId,
    Ink,
    Picture,
    Sentence,
    Stroke,
    TextBox,
    WebAddress,
    Width,
)
from app.rooms.trash import room_for

Thing = TypeVar("Thing", bound=BoardObject)
TextSize = Literal["s", "m", "l"]
Thickness = Annotated[float, Field(ge=1, le=40)]
Bend = Annotated[float, Field(ge=-2, le=2)]
Pixels = Annotated[int, Field(ge=1, le=20_000)]
Heads = Literal["none", "end", "both"]


class AddText(Args):
    kind: ClassVar[str] = "text.add"
    text: ObjectId
    x: Coordinate
    y: Coordinate
    w: Width = 320
    size: TextSize = "m"
    colour: Ink = "ink"
    update: Base64 | None = None


class WriteText(Args):
    kind: ClassVar[str] = "text.text"
    text: RecordId
    update: Base64


class StyleText(Args):
    kind: ClassVar[str] = "text.style"
    text: RecordId
    size: TextSize | None = None
    colour: Ink | None = None


class AddStroke(Args):
    """`points`: x, y, x, y ... from (`x`, `y`) on, simplified. `pressure`: as many as points, or none."""

    kind: ClassVar[str] = "stroke.add"
    stroke: ObjectId
    x: Coordinate
    y: Coordinate
    points: Annotated[list[Coordinate], Field(min_length=2)]
    pressure: Annotated[list[Annotated[int, Field(ge=0, le=255)]], Field(default_factory=list)]
    colour: Ink = "ink"
    width: Thickness = 4


class AddArrow(Args):
    """An arrow between objects or free points: (`x`, `y`) and (`x2`, `y2`) are where it ends without them."""

    kind: ClassVar[str] = "arrow.add"
    arrow: ObjectId
    source: RecordId | None = None
    target: RecordId | None = None
    x: Coordinate
    y: Coordinate
    x2: Coordinate
    y2: Coordinate
    bend: Bend = 0
    heads: Heads = "end"
    colour: Ink = "ink"
    width: Thickness = 3


class ChangeArrow(Args):
    """New ends, bend and heads of an arrow; all are said, also those that stay."""

    kind: ClassVar[str] = "arrow.change"
    arrow: RecordId
    source: RecordId | None
    target: RecordId | None
    x: Coordinate
    y: Coordinate
    x2: Coordinate
    y2: Coordinate
    bend: Bend
    heads: Heads


class StyleInk(Args):
    """Colour and width of a stroke or an arrow."""

    kind: ClassVar[str] = "ink.style"
    id: RecordId
    colour: Ink | None = None
    width: Thickness | None = None


class AddPicture(Args):
    """A picture that was uploaded; `file`, `width` and `height` are what the upload answered."""

    kind: ClassVar[str] = "picture.add"
    picture: ObjectId
    file: FileId
    width: Pixels
    height: Pixels
    x: Coordinate
    y: Coordinate
    w: Width = 320
    alt: Sentence = ""


class DescribePicture(Args):
    """Say in words what a picture shows."""

    kind: ClassVar[str] = "picture.alt"
    picture: RecordId
    alt: Sentence


class AddCard(Args):
    kind: ClassVar[str] = "card.add"
    card: ObjectId
    url: WebAddress
    title: Title = ""
    x: Coordinate
    y: Coordinate


class ChangeCard(Args):
    kind: ClassVar[str] = "card.change"
    card: RecordId
    url: WebAddress
    title: Title


def add_text(args: AddText, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `zone-locked`, `id-taken`, `too-many-objects`, or what the text says.
    """
    text = _new(TextBox, args.text, args, context)
    words = guards.proposed(text.id, args.update, text.text_limit, context)
    return _added(text, context, (words,))


def write_text(args: WriteText, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `object-locked`, `zone-locked`, `hidden-yet`, `gone`, or what the text says.
    """
    text = _changing(TextBox, args.text, context)
    return Facts(text=(guards.proposed(text.id, args.update, text.text_limit, context),))


def style_text(args: StyleText, context: Context) -> Facts:
    return _styled(guards.open_object(args.text, context), TextBox, size=args.size, colour=args.colour)


def add_stroke(args: AddStroke, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `id-taken`, `stroke-too-long`, `stroke-broken`, `too-much-ink`,
            `too-many-objects`.
    """
    board = guards.open_board(context)
    count = len(args.points) // 2
    if count > POINTS_PER_STROKE:
        raise Refusal("stroke-too-long", limit=POINTS_PER_STROKE)
    if len(args.points) % 2 or len(args.pressure) not in (0, count):
        raise Refusal("stroke-broken")
    if sum(len(stroke.points) for stroke in context.state.of(Stroke)) // 2 + count > INK_PER_BOARD:
        raise Refusal("too-much-ink")
    stroke = Stroke(
        id=args.stroke,
        points=tuple(round(point, 1) for point in args.points),
        pressure=tuple(args.pressure),
        **args.model_dump(include={"x", "y", "colour", "width"}),
        **guards.origin(board, context),
    )
    return _added(stroke, context)


def add_arrow(args: AddArrow, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `id-taken`, `gone`, `arrow-nowhere`, `too-many-objects`.
    """
    arrow = _new(Arrow, args.arrow, args, context)
    _check_ends(args.source, args.target, context)
    return _added(arrow, context)


def change_arrow(args: ChangeArrow, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `object-locked`, `gone`, `arrow-nowhere`.
    """
    arrow = _changing(Arrow, args.arrow, context)
    _check_ends(args.source, args.target, context)
    return Facts(put=(change(arrow, **args.model_dump(exclude={"arrow"})),))


def style_ink(args: StyleInk, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `object-locked`, `gone`.
    """
    return _styled(guards.open_object(args.id, context), Stroke | Arrow, colour=args.colour, width=args.width)


def add_picture(args: AddPicture, context: Context) -> Facts:
    """Rules do not look into files: that the session has this one is seen before (`app.rooms.picture_door`).

    Raises:
        Refusal: `board-locked`, `zone-locked`, `id-taken`, `too-many-objects`.
    """
    return _added(_new(Picture, args.picture, args, context), context)


def describe_picture(args: DescribePicture, context: Context) -> Facts:
    return Facts(put=(change(_changing(Picture, args.picture, context), alt=args.alt),))


def add_card(args: AddCard, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `zone-locked`, `id-taken`, `too-many-objects`.
    """
    return _added(_new(Card, args.card, args, context), context)


def change_card(args: ChangeCard, context: Context) -> Facts:
    return Facts(put=(change(_changing(Card, args.card, context), url=args.url, title=args.title),))


def _new(kind: type[Thing], id: str, args: Args, context: Context) -> Thing:
    """What the arguments say of a new object, on a board that is open."""
    board = guards.open_board(context)
    fields = {name: value for name, value in args.model_dump().items() if name in kind.model_fields}
    return kind(id=id, **fields, **guards.origin(board, context))


def _added(thing: BoardObject, context: Context, texts: Sequence[TextUpdate] = ()) -> Facts:
    guards.new_ids([thing.id], context)
    room_for([thing], context.state)
    (placed,) = in_zones([thing], context.state)
    guards.open_zone(guards.zone_of(placed), context)
    return Facts(put=(put(placed),), text=tuple(texts))


def _changing(kind: type[Thing], id: str, context: Context) -> Thing:
    """An object whose content the actor may change now."""
    guards.readable(guards.open_object(id, context), context)
    return context.state.get(kind, id)


def _styled(thing: BoardObject, kinds: Any, **wanted: object) -> Facts:
    if not isinstance(thing, kinds):
        raise Refusal("gone")
    fields: Fields = {name: value for name, value in wanted.items() if value is not None}
    return Facts(put=(change(thing, **fields),))


def _check_ends(source: str | None, target: str | None, context: Context) -> None:
    """An arrow joins objects that are there, and not one with itself."""
    if source is not None and source == target:
        raise Refusal("arrow-nowhere")
    for end in (source, target):
        if end is not None and isinstance(context.state.get(BoardObject, end), Arrow):
            raise Refusal("arrow-nowhere")


OPERATIONS: list[Operation[Any]] = [
    Operation(AddText, add_text),
    Operation(WriteText, write_text),
    Operation(StyleText, style_text),
    Operation(AddStroke, add_stroke),
    Operation(AddArrow, add_arrow),
    Operation(ChangeArrow, change_arrow),
    Operation(StyleInk, style_ink),
    Operation(AddPicture, add_picture),
    Operation(DescribePicture, describe_picture),
    Operation(AddCard, add_card),
    Operation(ChangeCard, change_card),
]
