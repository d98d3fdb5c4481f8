"""Rules of sticky notes."""

from typing import Any, ClassVar

from app.engine.events import Base64, Facts, TextUpdate, change, put
from app.engine.limits import NOTES_PER_BOARD
from app.engine.records import RecordId
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES
from app.engine.rules import Args, Context, Operation
from app.engine.text import SharedText, decode, encode
from app.rooms.records import Board, Colour, Coordinate, Note, Vote, Zone
from app.rooms.template import free_place, zone_under


class AddNote(Args):
    """A new note; without a place it goes to the first free spot of its zone. `update`: its first words."""

    kind: ClassVar[str] = "note.add"
    note: RecordId
    zone: RecordId | None = None
    x: Coordinate | None = None
    y: Coordinate | None = None
    colour: Colour = "honey"
    update: Base64 | None = None


class MoveNote(Args):
    """To a place, or (without one) to the first free spot of a zone."""

    kind: ClassVar[str] = "note.move"
    note: RecordId
    zone: RecordId | None = None
    x: Coordinate | None = None
    y: Coordinate | None = None


class WriteNote(Args):
    kind: ClassVar[str] = "note.text"
    note: RecordId
    update: Base64


class ColourNote(Args):
    kind: ClassVar[str] = "note.colour"
    note: RecordId
    colour: Colour


class DeleteNote(Args):
    kind: ClassVar[str] = "note.delete"
    note: RecordId


class LockNote(Args):
    kind: ClassVar[str] = "note.lock"
    note: RecordId
    locked: bool


class LockBoard(Args):
    kind: ClassVar[str] = "board.lock"
    locked: bool


def add_note(args: AddNote, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `board-full`, `id-taken`, `gone` (the zone), or what the text says.
    """
    board = open_board(context)
    if args.note in context.state.records:
        raise Refusal("id-taken")
    if sum(1 for _ in context.state.of(Note)) >= NOTES_PER_BOARD:
        raise Refusal("board-full", limit=NOTES_PER_BOARD)
    zone, x, y = _place(args, context)
    note = Note(
        id=args.note,
        zone=zone,
        x=x,
        y=y,
        z=context.now,
        number=board.written + 1,
        colour=args.colour,
        author=context.actor.person,
        created=context.now,
    )
    text = _text(note, args.update or encode(b"\x00\x00"), context)
    return Facts(put=(put(note), change(board, written=note.number)), text=(text,))


def move_note(args: MoveNote, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `note-locked`, `gone`.
    """
    note = _open_note(args.note, context)
    zone, x, y = _place(args, context)
    return Facts(put=(change(note, zone=zone, x=x, y=y, z=context.now),))


def write_note(args: WriteNote, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `note-locked`, `gone`, or what the text says.
    """
    return Facts(text=(_text(_open_note(args.note, context), args.update, context),))


def colour_note(args: ColourNote, context: Context) -> Facts:
    return Facts(put=(change(_open_note(args.note, context), colour=args.colour),))


def delete_note(args: DeleteNote, context: Context) -> Facts:
    """A note goes with the votes on it; people get those votes back.

    Raises:
        Refusal: `board-locked`, `note-locked`, `gone`, `not-your-note`.
    """
    note = _open_note(args.note, context)
    if note.author != context.actor.person and not context.actor.leads:
        raise Refusal("not-your-note")
    votes = (vote.id for vote in context.state.of(Vote) if vote.note == note.id)
    return Facts(remove=(note.id, *votes))


def lock_note(args: LockNote, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Note, args.note), locked=args.locked),))


def lock_board(args: LockBoard, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Board, "board"), locked=args.locked),))


def open_board(context: Context) -> Board:
    """The board, if the actor may change it now.

    Raises:
        Refusal: `board-locked`.
    """
    board = context.state.get(Board, "board")
    if board.locked and not context.actor.leads:
        raise Refusal("board-locked")
    return board


def _open_note(id: str, context: Context) -> Note:
    open_board(context)
    note = context.state.get(Note, id)
    if note.locked and not context.actor.leads:
        raise Refusal("note-locked")
    return note


def _place(args: AddNote | MoveNote, context: Context) -> tuple[str | None, float, float]:
    if args.x is not None and args.y is not None:
        return zone_under(args.x, args.y, context.state), args.x, args.y
    zones = sorted(context.state.of(Zone), key=lambda zone: zone.position)
    if args.zone is None and not zones:
        raise Refusal("gone")
    zone = context.state.get(Zone, args.zone) if args.zone else zones[0]
    return zone.id, *free_place(zone, context.state, moving=args.note)


def _text(note: Note, update: str, context: Context) -> TextUpdate:
    before = context.state.texts.get(note.id, SharedText())
    canonical = before.propose(decode(update), note.text_limit or 0)
    return TextUpdate(id=note.id, update=encode(canonical))


OPERATIONS: list[Operation[Any]] = [
    Operation(AddNote, add_note),
    Operation(MoveNote, move_note),
    Operation(WriteNote, write_note),
    Operation(ColourNote, colour_note),
    Operation(DeleteNote, delete_note),
    Operation(LockNote, lock_note, who=GUIDES),
    Operation(LockBoard, lock_board, who=GUIDES),
]
