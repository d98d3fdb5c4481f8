"""Deleting, and bringing back: what was deleted is kept as a record of its own, for a while."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Annotated, Any, ClassVar, Final

from pydantic import Field

from app.engine.events import Facts, TextUpdate, change, put
from app.engine.limits import NOTES_PER_BOARD
from app.engine.records import Fields, RecordId
from app.engine.refusals import Refusal
from app.engine.rules import Args, Context, Operation
from app.engine.state import State
from app.engine.text import encode
from app.rooms import guards
from app.rooms.limits import SHAPES_PER_BOARD, STROKES_PER_BOARD, TRASH
from app.rooms.records import DELETED, Board, BoardObject, Deleted, Group, Note, Reaction, Vote, Zone
from app.rooms.rounds import without_dots
from app.rooms.shapes import Arrow, Stroke

LONGEST_ID: Final = 64 - len(DELETED)
"""The id of what is kept must be one too."""


class DeleteObjects(Args):
    """All of them or, when one may not be deleted, none."""

    kind: ClassVar[str] = "objects.delete"
    ids: Annotated[list[RecordId], Field(min_length=1, max_length=TRASH)]


class BringBack(Args):
    """Bring deleted objects back, words included; arrows that went with them come along."""

    kind: ClassVar[str] = "objects.back"
    ids: Annotated[list[RecordId], Field(min_length=1, max_length=TRASH)]


def delete_objects(args: DeleteObjects, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `zone-locked`, `note-locked`, `object-locked`, `gone`, `not-your-note`,
            `not-yours`.
    """
    things = [guards.open_object(id, context) for id in dict.fromkeys(args.ids)]
    for thing in things:
        guards.own(thing, context)
    return removal(things, context)


def bring_back(args: BringBack, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `zone-locked`, `gone`, `not-yours`, `id-taken`, `board-full`.
    """
    kept = [context.state.get(Deleted, DELETED + id) for id in dict.fromkeys(args.ids)]
    for one in kept:
        check_right(one, context)
    return returning(kept, context)


def removal(things: Sequence[BoardObject], context: Context) -> Facts:
    """What goes with some objects: their votes, reactions and arrows, and groups that would be empty.

    Their words and fields are kept in `Deleted`.
    """
    state = context.state
    ids = {thing.id for thing in things}
    arrows = [
        arrow for arrow in state.of(Arrow) if arrow.id not in ids and {arrow.source, arrow.target} & ids
    ]
    all_things = [*things, *arrows]
    marks = [vote.id for vote in state.of(Vote) if vote.note in ids]
    marks += [reaction.id for reaction in state.of(Reaction) if reaction.note in ids]
    kept = [_kept(thing, context) for thing in all_things if len(thing.id) <= LONGEST_ID][:TRASH]
    texts = (
        TextUpdate(id=one.id, update=encode(state.texts[id].state))
        for one in kept
        if (id := one.id.removeprefix(DELETED)) in state.texts
    )
    return Facts(
        put=(
            *(put(one) for one in kept),
            *without_dots(ids, state),
            *_unlit(ids, state),
        ),
        remove=(
            *(thing.id for thing in all_things),
            *marks,
            *empty_groups(ids, state),
            *_oldest(len(kept), state),
        ),
        text=tuple(texts),
    )


def returning(kept: Sequence[Deleted], context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `zone-locked`, `id-taken`, `board-full`.
    """
    board = guards.open_board(context)
    there = {one.thing["id"] for one in kept} | context.state.records.keys()
    batches = {one.batch for one in kept}
    chosen = {one.id for one in kept}
    along = [
        one
        for one in context.state.of(Deleted)
        if one.id not in chosen and one.batch in batches and _is_arrow_between(one, there)
    ]
    things = [_thing(one, there, board, context.state) for one in (*kept, *along)]
    if any(thing.id in context.state.records for thing in things):
        raise Refusal("id-taken")
    for thing in things:
        guards.open_zone(guards.zone_of(thing), context)
    room_for(things, context.state)
    texts = (
        TextUpdate(id=one.thing["id"], update=encode(context.state.texts[one.id].state))
        for one in (*kept, *along)
        if one.id in context.state.texts
    )
    return Facts(
        put=tuple(put(thing) for thing in things),
        remove=tuple(one.id for one in (*kept, *along)),
        text=tuple(texts),
    )


def check_right(one: Deleted, context: Context) -> None:
    """What was hidden from all comes back by its author alone, as it may be revealed by now."""
    person = context.actor.person
    if person == one.author:
        return
    if one.hidden or not (context.actor.leads or person == one.by):
        raise Refusal("not-yours")


def _kept(thing: BoardObject, context: Context) -> Deleted:
    return Deleted(
        id=DELETED + thing.id,
        thing=thing.fields(),
        author=thing.author,
        by=context.actor.person,
        at=context.now,
        batch=context.now,
        anonymous=thing.anonymous,
        hidden=thing.hidden,
    )


def _thing(one: Deleted, there: set[str], board: Board, state: State) -> BoardObject:
    """The object as it was, leaning only on what is there now."""
    kind = state.types[one.thing["type"]]
    fields: Fields = dict(one.thing)
    if "zone" in fields and not state.find(Zone, fields["zone"] or ""):
        fields["zone"] = None
    if kind is Note:
        group = fields["group"]
        fields |= {
            "votes": 0,
            "reactions": {},
            "group": group if group and state.find(Group, group) else None,
        }
    if kind is Arrow:
        fields |= {end: fields[end] if fields[end] in there else None for end in ("source", "target")}
    fields["hidden"] = one.hidden and board.silent
    thing = kind.model_validate(fields)
    assert isinstance(thing, BoardObject)  # noqa: S101 - nothing else is kept
    return thing


def _is_arrow_between(one: Deleted, there: set[str]) -> bool:
    ends = [one.thing[end] for end in ("source", "target")] if one.thing["type"] == "arrow" else []
    return bool(ends) and all(end is None or end in there for end in ends)


def room_for(things: Iterable[BoardObject], state: State) -> None:
    """
    Raises:
        Refusal: `board-full`, `too-many-objects`.
    """
    for kind, coming in Counter(type(thing) for thing in things).items():
        limit = LIMITS.get(kind, SHAPES_PER_BOARD)
        guards.room(kind, limit, "board-full" if kind is Note else "too-many-objects", state, coming)


def empty_groups(leaving: set[str], state: State) -> list[str]:
    """Groups of which no note is left."""
    left = {note.group for note in state.of(Note) if note.id in leaving and note.group}
    return sorted(left - {note.group for note in state.of(Note) if note.id not in leaving})


def _unlit(ids: set[str], state: State) -> list[Fields]:
    board = state.get(Board, "board")
    return [change(board, spotlight=None)] if board.spotlight in ids else []


def _oldest(coming: int, state: State) -> list[str]:
    """Of what was deleted, that which makes room."""
    kept = sorted(state.of(Deleted), key=lambda one: one.at)
    return [one.id for one in kept[: max(0, len(kept) + coming - TRASH)]]


LIMITS: Final[dict[type[BoardObject], int]] = {Note: NOTES_PER_BOARD, Stroke: STROKES_PER_BOARD}
"""How many of a kind a board holds; of all others `SHAPES_PER_BOARD`."""

OPERATIONS: list[Operation[Any]] = [
    Operation(DeleteObjects, delete_objects),
    Operation(BringBack, bring_back),
]
