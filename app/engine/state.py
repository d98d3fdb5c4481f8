"""The records and texts of a channel at one sequence, and the only way they change: applying facts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from app.engine.events import Facts, TextUpdate
from app.engine.records import Fields, Record
from app.engine.refusals import Refusal
from app.engine.text import SharedText, decode

R = TypeVar("R", bound=Record)
RecordTypes = Mapping[str, type[Record]]


@dataclass(frozen=True, slots=True)
class Touched:
    """One record before and after an event; None: it was not, or is no more. `text`: its text afterwards."""

    before: Record | None
    after: Record | None
    text: SharedText | None = None


@dataclass
class State:
    types: RecordTypes
    records: dict[str, Record] = field(default_factory=dict)
    texts: dict[str, SharedText] = field(default_factory=dict)

    def copy(self) -> "State":
        return State(self.types, dict(self.records), dict(self.texts))

    def of(self, kind: type[R]) -> Iterator[R]:
        return (record for record in self.records.values() if isinstance(record, kind))

    def find(self, kind: type[R], id: str) -> R | None:
        record = self.records.get(id)
        return record if isinstance(record, kind) else None

    def get(self, kind: type[R], id: str) -> R:
        """
        Raises:
            Refusal: `gone`, because the id was never here, was removed, or is of another kind.
        """
        record = self.find(kind, id)
        if record is None:
            raise Refusal("gone")
        return record

    def text(self, id: str) -> str:
        shared = self.texts.get(id)
        return shared.plain if shared else ""

    def apply(self, facts: Facts) -> dict[str, Touched]:
        """Change this state in place, wholly or not at all; the same facts on the same state give the same
        result on every node.

        Raises:
            ValueError: the facts do not fit: an unknown type or field, a text on what has none, an id that
                is both put and removed.
        """
        touched = self.would(facts)
        for id, both in touched.items():
            if both.after is None:
                self.records.pop(id, None)
                self.texts.pop(id, None)
                continue
            self.records[id] = both.after
            if both.text is not None:
                self.texts[id] = both.text
        return touched

    def would(self, facts: Facts) -> dict[str, Touched]:
        """What `apply` would do, in its order: ids removed, fields put, texts updated.

        Raises:
            ValueError: the facts do not fit.
        """
        touched = {id: Touched(self.records.get(id), None) for id in facts.remove}
        for fields in facts.put:
            id = fields["id"]
            if id in facts.remove:
                raise ValueError(f"{id}: put and removed at once")
            touched[id] = self._put(fields, touched.get(id))
        for update in facts.text:
            touched[update.id] = self._write(update, touched.get(update.id))
        return touched

    def _put(self, fields: Fields, so_far: Touched | None) -> Touched:
        id = fields["id"]
        before = self.records.get(id)
        latest = so_far.after if so_far else before
        if latest is not None:
            return Touched(before, latest.with_fields(fields), self.texts.get(id))
        kind = self.types.get(fields.get("type", ""))
        if kind is None:
            raise ValueError(f"{id}: no record of this kind of channel")
        return Touched(before, kind.model_validate(fields), self.texts.get(id))

    def _write(self, update: TextUpdate, so_far: Touched | None) -> Touched:
        both = so_far or Touched(
            self.records.get(update.id), self.records.get(update.id), self.texts.get(update.id)
        )
        if both.after is None or both.after.text_limit is None:
            raise ValueError(f"{update.id}: has no text")
        return Touched(both.before, both.after, (both.text or SharedText()).after(decode(update.update)))


def difference(touched: Mapping[str, Touched], text: tuple[TextUpdate, ...]) -> Facts:
    """The shortest facts that do the same: new records whole, else only what changed."""
    put: list[Fields] = []
    remove: list[str] = []
    for id, both in touched.items():
        if both.after is None:
            remove += [id] if both.before is not None else []
            continue
        fields = both.after.fields()
        known = both.before.fields() if both.before is not None else None
        if known is None:
            put.append(fields)
        elif changed := {name: value for name, value in fields.items() if known[name] != value}:
            put.append({"id": id, **changed})
    return Facts(put=tuple(put), remove=tuple(remove), text=text)
