"""Rules of sticky notes."""

from typing import Annotated, Any, ClassVar

from pydantic import Field, StringConstraints

from app.engine.events import Base64, Facts, TextUpdate, change, put
from app.engine.limits import NOTE_CHARACTERS, NOTES_PER_BOARD
from app.engine.records import RecordId
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES
from app.engine.rules import Args, Context, Operation, Part
from app.engine.state import State
from app.locales import Language
from app.rooms import guards
from app.rooms.guards import open_board, open_note, open_zone
from app.rooms.limits import LINES_AT_ONCE
from app.rooms.records import Board, Colour, Coordinate, Note, ObjectId, Zone
from app.rooms.template import free_place, free_places, zone_under
from app.rooms.trash import removal


class AddNote(Args):
    """A new note; without a place it goes to the first free spot of its zone. `update`: its first words."""

    kind: ClassVar[str] = "note.add"
    note: ObjectId
    zone: RecordId | None = None
    x: Coordinate | None = None
    y: Coordinate | None = None
    colour: Colour = "honey"
    lang: Language | None = None
    update: Base64 | None = None


class NewNote(Part):
    """One of several notes; a line of what was pasted."""

    note: ObjectId
    words: Annotated[str, StringConstraints(max_length=NOTE_CHARACTERS)]
    x: Coordinate | None = None
    y: Coordinate | None = None


class AddNotes(Args):
    """Several notes at once; those without a place go to free spots of the zone."""

    kind: ClassVar[str] = "notes.add"
    notes: Annotated[list[NewNote], Field(min_length=1, max_length=LINES_AT_ONCE)]
    zone: RecordId | None = None
    colour: Colour = "honey"
    lang: Language | None = None


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


class TagNote(Args):
    """Say in which language a note is written; None: not said."""

    kind: ClassVar[str] = "note.lang"
    note: RecordId
    lang: Language | None


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
        Refusal: `board-locked`, `zone-locked`, `board-full`, `id-taken`, `gone` (the zone), or what the text
            says.
    """
    board = open_board(context)
    guards.new_ids([args.note], context)
    guards.room(Note, NOTES_PER_BOARD, "board-full", context.state)
    zone, x, y = _place(args, context)
    open_zone(zone, context)
    note = Note(
        id=args.note,
        zone=zone,
        x=x,
        y=y,
        number=board.written + 1,
        colour=args.colour,
        lang=args.lang,
        **guards.origin(board, context),
    )
    text = guards.proposed(note.id, args.update, note.text_limit, context)
    return Facts(put=(put(note), change(board, written=note.number)), text=(text,))


def add_notes(args: AddNotes, context: Context) -> Facts:
    """
    Raises:
        Refusal: as `add_note`; then none is added.
    """
    board = open_board(context)
    guards.new_ids((new.note for new in args.notes), context)
    guards.room(Note, NOTES_PER_BOARD, "board-full", context.state, len(args.notes))
    zone = _zone(args.zone, context.state)
    open_zone(zone.id, context)
    places = free_places(zone, context.state)
    notes = []
    for number, new in enumerate(args.notes, start=1):
        at, (x, y) = zone.id, (new.x, new.y)
        if x is None or y is None:
            x, y = next(places)
        else:
            at = zone_under(x, y, context.state) or ""
            open_zone(at, context)
        notes.append(
            Note(
                id=new.note,
                zone=at or None,
                x=x,
                y=y,
                number=board.written + number,
                colour=args.colour,
                lang=args.lang,
                **guards.origin(board, context, number),
            )
        )
    texts = tuple(guards.written(new.note, new.words, NOTE_CHARACTERS) for new in args.notes)
    last = change(board, written=board.written + len(notes))
    return Facts(put=(*(put(note) for note in notes), last), text=texts)


def move_note(args: MoveNote, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `note-locked`, `zone-locked`, `gone`.
    """
    note = open_note(args.note, context)
    zone, x, y = _place(args, context)
    open_zone(zone, context)
    return Facts(put=(change(note, zone=zone, x=x, y=y, z=context.now),))


def write_note(args: WriteNote, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `note-locked`, `zone-locked`, `hidden-yet`, `gone`, or what the text says.
    """
    note = open_note(args.note, context)
    guards.readable(note, context)
    return Facts(text=(_text(note, args.update, context),))


def colour_note(args: ColourNote, context: Context) -> Facts:
    return Facts(put=(change(open_note(args.note, context), colour=args.colour),))


def tag_note(args: TagNote, context: Context) -> Facts:
    return Facts(put=(change(open_note(args.note, context), lang=args.lang),))


def delete_note(args: DeleteNote, context: Context) -> Facts:
    """A note goes with the votes on it; people get those votes back. It can be brought back.

    Raises:
        Refusal: `board-locked`, `note-locked`, `zone-locked`, `gone`, `not-your-note`.
    """
    note = open_note(args.note, context)
    guards.own(note, context)
    return removal([note], context)


def lock_note(args: LockNote, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Note, args.note), locked=args.locked),))


def lock_board(args: LockBoard, context: Context) -> Facts:
    return Facts(put=(change(context.state.get(Board, "board"), locked=args.locked),))


def _zone(id: str | None, state: State) -> Zone:
    """The zone asked for, or the first."""
    zones = sorted(state.of(Zone), key=lambda zone: zone.position)
    if id is None and not zones:
        raise Refusal("gone")
    return state.get(Zone, id) if id else zones[0]


def _place(args: AddNote | MoveNote, context: Context) -> tuple[str | None, float, float]:
    if args.x is not None and args.y is not None:
        return zone_under(args.x, args.y, context.state), args.x, args.y
    zone = _zone(args.zone, context.state)
    return zone.id, *free_place(zone, context.state, moving=args.note)


def _text(note: Note, update: str, context: Context) -> TextUpdate:
    return guards.proposed(note.id, update, note.text_limit, context)


OPERATIONS: list[Operation[Any]] = [
    Operation(AddNote, add_note),
    Operation(AddNotes, add_notes),
    Operation(MoveNote, move_note),
    Operation(WriteNote, write_note),
    Operation(ColourNote, colour_note),
    Operation(TagNote, tag_note),
    Operation(DeleteNote, delete_note),
    Operation(LockNote, lock_note, who=GUIDES),
    Operation(LockBoard, lock_board, who=GUIDES),
]
