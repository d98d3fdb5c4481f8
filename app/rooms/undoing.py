"""Taking back what one did oneself, as far as nobody has gone on from there.

It is worked out on a copy of the board, step by step; what then is different is what is told.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from app.engine.events import Facts, OperationId, TextUpdate, change
from app.engine.past import Change, Deed
from app.engine.records import Fields, Record
from app.engine.refusals import Refusal
from app.engine.rules import Args, Context, Operation
from app.engine.state import Touched, difference
from app.rooms import guards
from app.rooms.arranging import zone_beneath
from app.rooms.outcome import Answer, Finding
from app.rooms.records import DELETED, PLACE, BoardObject, Deleted, Group, Note, Reaction, Vote, Zone
from app.rooms.shapes import Arrow
from app.rooms.trash import check_right, removal, returning


class Undo(Args):
    """Take back one's own operation `op`; to redo it, take back the operation that took it back."""

    kind: ClassVar[str] = "board.undo"
    op: OperationId


def undo(args: Undo, context: Context) -> Facts:
    """What others changed since stays as they left it.

    Raises:
        Refusal: `board-locked`, `nothing-to-undo`.
    """
    guards.open_board(context)
    deed = context.past.deed(context.actor.person, args.op)
    facts = _Undoing(deed or {}, context).facts()
    if not facts.put and not facts.remove:
        raise Refusal("nothing-to-undo")
    return facts


class _Undoing:
    def __init__(self, deed: Deed, context: Context) -> None:
        self._deed = deed
        self._context = replace(context, state=context.state.copy())
        self._before = context.state
        self._texts: dict[str, TextUpdate] = {}

    def facts(self) -> Facts:
        for step in (self._put_back, self._bring_back, self._set_back, self._remove, self._drop_empty_groups):
            step()
        now = self._context.state.records
        touched = {
            id: Touched(self._before.records.get(id), now.get(id))
            for id in [*self._before.records.keys(), *now.keys()]
            if self._before.records.get(id) is not now.get(id)
        }
        return difference(touched, tuple(text for id, text in self._texts.items() if id in now))

    def _put_back(self) -> None:
        """Zones, groups and findings that were removed; they have no words that hang on them."""
        for id, one in self._removed():
            kind = self._before.types[one["type"]]
            if kind in (Group, Finding) or (kind is Zone and self._context.actor.leads):
                self._try(partial(self._new, id, one))

    def _bring_back(self) -> None:
        kept = [
            deleted
            for id, _ in self._removed()
            if (deleted := self._before.find(Deleted, DELETED + id)) and self._may(deleted)
        ]
        if kept:
            self._try(partial(returning, kept, self._context))

    def _set_back(self) -> None:
        for id, one in self._deed.items():
            record = self._context.state.records.get(id)
            if record is not None and one.before is not None and one.after is not None:
                self._try(partial(self._old, record, one.before, one.after))

    def _remove(self) -> None:
        for id, one in self._deed.items():
            record = self._context.state.records.get(id)
            if record is not None and one.before is None and self._untouched(record, one):
                self._try(partial(self._gone, record))

    def _drop_empty_groups(self) -> None:
        held = {note.group for note in self._context.state.of(Note)}
        empty = [group.id for group in self._context.state.of(Group) if group.id not in held]
        self._apply(Facts(remove=tuple(empty)))

    def _removed(self) -> list[tuple[str, Fields]]:
        return [
            (id, one.before) for id, one in self._deed.items() if one.after is None and one.before is not None
        ]

    def _new(self, id: str, fields: Fields) -> Facts:
        guards.new_ids([id], self._context)
        return Facts(put=(fields,))

    def _may(self, deleted: Deleted) -> bool:
        try:
            check_right(deleted, self._context)
        except Refusal:
            return False
        return True

    def _old(self, record: Record, before: Fields, after: Fields) -> Facts:
        """The fields that are still as this person left them, as they were before."""
        fields = self._unchanged(record, before, after)
        if (isinstance(record, Zone) or "locked" in fields) and not self._context.actor.leads:
            return Facts()
        if isinstance(record, BoardObject):
            guards.open_object(record.id, self._context)
            fields = self._there(record, fields)
            guards.open_zone(fields.get("zone"), self._context)
        return Facts(put=(change(record, **fields),))

    def _unchanged(self, record: Record, before: Fields, after: Fields) -> Fields:
        now = record.fields()
        same = {name for name in before if now[name] == after[name]}
        if PLACE & before.keys() - same:
            same -= PLACE
        return {name: before[name] for name in same}

    def _there(self, record: BoardObject, fields: Fields) -> Fields:
        """Without what is no more: zones, groups, and ends of arrows."""
        state = self._context.state
        kinds: dict[str, type[Record]] = {"group": Group, "source": BoardObject, "target": BoardObject}
        there = {
            name: None if name in kinds and value and not state.find(kinds[name], value) else value
            for name, value in fields.items()
        }
        if isinstance(record, Note) and self._is_anothers(record.group):
            there.pop("group", None)
        if "zone" in there and ("x" not in there or not state.find(Zone, there["zone"] or "")):
            there["zone"] = zone_beneath(record.with_fields(there), state)
        return there

    def _is_anothers(self, group: str | None) -> bool:
        """Whether this person made the group now, and somebody has named it anew since."""
        made = self._deed.get(group or "")
        known = self._context.state.find(Group, group or "")
        if made is None or made.before is not None or made.after is None or known is None:
            return False
        return made.after.get("title") != known.title

    def _untouched(self, record: Record, one: Change) -> bool:
        """Whether nobody else has gone on from what this person made."""
        now, person = record.fields(), self._context.actor.person
        if any(now[name] != value for name, value in (one.after or {}).items()):
            return False
        if self._context.past.writers(record.id) - {person}:
            return False
        return not any(self._leans_on(other, record.id) for other in self._context.state.records.values())

    def _leans_on(self, other: Record, id: str) -> bool:
        person = self._context.actor.person
        match other:
            case Vote() | Reaction():
                return other.note == id and other.person != person
            case Arrow():
                return id in (other.source, other.target) and other.author != person
            case Answer() | Finding():
                return id in other.notes
        return False

    def _gone(self, record: Record) -> Facts:
        if isinstance(record, BoardObject):
            guards.own(guards.open_object(record.id, self._context), self._context)
            return removal([record], self._context)
        if isinstance(record, Group):
            return Facts()  # it goes with its last note
        if isinstance(record, Zone) and not self._context.actor.leads:
            return Facts()
        return Facts(remove=(record.id,))

    def _try(self, step: Callable[[], Facts]) -> None:
        """One part of it; when that is refused the others are done all the same."""
        try:
            self._apply(step())
        except Refusal:
            return

    def _apply(self, facts: Facts) -> None:
        self._context.state.apply(facts)
        self._texts |= {text.id: text for text in facts.text}


OPERATIONS: list[Operation[Any]] = [Operation(Undo, undo)]
