"""Groups of notes: made, named, filled and taken apart. A group goes with its last note."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any, ClassVar

from pydantic import Field

from app.engine.events import Facts, change, put
from app.engine.records import Fields, RecordId
from app.engine.rules import Args, Context, Operation
from app.rooms import guards
from app.rooms.arranging import Places, placed
from app.rooms.limits import AT_ONCE, GROUPS_PER_BOARD
from app.rooms.records import Group, Note, ObjectId, Title
from app.rooms.trash import empty_groups

Notes = Annotated[list[RecordId], Field(min_length=1, max_length=AT_ONCE)]


class MakeGroup(Args):
    """A new group of these notes, which leave the groups they were in. `places`: where they go meanwhile."""

    kind: ClassVar[str] = "group.make"
    group: ObjectId
    title: Title = ""
    notes: Notes
    places: Places = Field(default_factory=list)


class NameGroup(Args):
    kind: ClassVar[str] = "group.title"
    group: RecordId
    title: Title


class JoinGroup(Args):
    """Put notes into a group."""

    kind: ClassVar[str] = "group.join"
    group: RecordId
    notes: Notes
    places: Places = Field(default_factory=list)


class LeaveGroup(Args):
    """Take notes out of their groups."""

    kind: ClassVar[str] = "group.leave"
    notes: Notes
    places: Places = Field(default_factory=list)


class DissolveGroup(Args):
    """Take a group apart; its notes stay where they are."""

    kind: ClassVar[str] = "group.dissolve"
    group: RecordId


def make_group(args: MakeGroup, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `note-locked`, `zone-locked`, `gone`, `id-taken`, `too-many-groups`.
    """
    guards.open_board(context)
    guards.one_more(Group, args.group, GROUPS_PER_BOARD, "too-many-groups", context)
    group = Group(id=args.group, title=args.title, created=context.now)
    moved = _regrouped(args.notes, group.id, args.places, context)
    return Facts(put=(put(group), *moved.put), remove=moved.remove)


def name_group(args: NameGroup, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `gone`.
    """
    guards.open_board(context)
    return Facts(put=(change(context.state.get(Group, args.group), title=args.title),))


def join_group(args: JoinGroup, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `note-locked`, `zone-locked`, `gone`.
    """
    group = context.state.get(Group, args.group)
    return _regrouped(args.notes, group.id, args.places, context)


def leave_group(args: LeaveGroup, context: Context) -> Facts:
    """
    Raises:
        Refusal: as `join_group`.
    """
    return _regrouped(args.notes, None, args.places, context)


def dissolve_group(args: DissolveGroup, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `note-locked`, `zone-locked`, `gone`.
    """
    guards.open_board(context)
    group = context.state.get(Group, args.group)
    notes = [note for note in context.state.of(Note) if note.group == group.id]
    for note in notes:
        guards.open_note(note.id, context)
    return Facts(put=tuple(change(note, group=None) for note in notes), remove=(group.id,))


def _regrouped(notes: Sequence[str], group: str | None, places: Places, context: Context) -> Facts:
    opened = [guards.open_note(id, context) for id in dict.fromkeys(notes)]
    leaving = {note.id for note in opened if note.group != group}
    joined: Iterable[Fields] = (change(note, group=group) for note in opened)
    return Facts(
        put=(*joined, *placed(places, context)),
        remove=tuple(id for id in empty_groups(leaving, context.state) if id != group),
    )


OPERATIONS: list[Operation[Any]] = [
    Operation(MakeGroup, make_group),
    Operation(NameGroup, name_group),
    Operation(JoinGroup, join_group),
    Operation(LeaveGroup, leave_group),
    Operation(DissolveGroup, dissolve_group),
]
