"""The records and texts of a channel at one sequence, and the only way they change: applying facts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from app.engine.events import Facts
from app.engine.records import Fields, Record
from app.engine.refusals import Refusal
from app.engine.text import SharedText, decode

R = TypeVar("R", bound=Record)
RecordTypes = Mapping[str, type[Record]]


@dataclass(frozen=True, slots=True)
class Touched:
    """One record before and after an event; None: it was not, or is no more."""

    before: Record | None
    after: Record | None


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
        """Change this state in place; the same facts on the same state give the same result on every node."""
        touched: dict[str, Touched] = {}
        for id in facts.remove:
            touched[id] = Touched(self.records.pop(id, None), None)
            self.texts.pop(id, None)
        for fields in facts.put:
            touched[fields["id"]] = self._put(fields)
        for update in facts.text:
            self.texts[update.id] = self.texts.get(update.id, SharedText()).after(decode(update.update))
            touched.setdefault(update.id, self._same(update.id))
        return touched

    def _put(self, fields: Fields) -> Touched:
        before = self.records.get(fields["id"])
        after = before.with_fields(fields) if before else self.types[fields["type"]].model_validate(fields)
        self.records[after.id] = after
        return Touched(before, after)

    def _same(self, id: str) -> Touched:
        record = self.records[id]
        return Touched(record, record)
