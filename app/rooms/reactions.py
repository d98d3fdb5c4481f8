"""Reactions to notes: who reacted how is known to nobody else, the counts to all."""

from typing import Any, ClassVar

from app.engine.events import Facts, change, put
from app.engine.records import RecordId
from app.engine.rules import Args, Context, Operation
from app.rooms.guards import open_board, readable
from app.rooms.records import Emoji, Note, Reaction


class React(Args):
    """Give a reaction to a note, or (`on` false) take it back. Doing so twice changes nothing."""

    kind: ClassVar[str] = "note.react"
    note: RecordId
    reaction: Emoji
    on: bool = True


def react(args: React, context: Context) -> Facts:
    """
    Raises:
        Refusal: `board-locked`, `gone`, `hidden-yet`.
    """
    open_board(context)
    note = context.state.get(Note, args.note)
    readable(note, context)
    person = context.actor.person
    mine = Reaction(
        id=f"r.{person}.{args.reaction}.{note.id}", note=note.id, person=person, reaction=args.reaction
    )
    if (mine.id in context.state.records) == args.on:
        return Facts()
    count = note.reactions.get(args.reaction, 0) + (1 if args.on else -1)
    counts = {**note.reactions, args.reaction: count}
    told = change(note, reactions={reaction: count for reaction, count in counts.items() if count})
    return Facts(put=(put(mine), told)) if args.on else Facts(put=(told,), remove=(mine.id,))


OPERATIONS: list[Operation[Any]] = [Operation(React, react)]
