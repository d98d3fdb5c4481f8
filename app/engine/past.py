"""What each person did lately and what was there before, so that they can take back their own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from pydantic_core import from_json, to_json

from app.engine.events import Event
from app.engine.records import Fields
from app.engine.state import Touched

KEPT: Final = 50
"""Operations of each person: what anybody takes back step by step; more is a matter for the history."""
KEPT_BYTES: Final = 100_000
"""And no more than this, if they move hundreds of things at once; fifty ordinary ones take a tenth of it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record: of the fields that can be taken back those that changed, or all if it was removed.

    `before` None: it was made. `after` None: it was removed.
    """

    before: Fields | None
    after: Fields | None


Deed = Mapping[str, Change]
"""What one operation changed, by record id."""
Row = tuple[str, str, str]
"""Person, operation, and the deed as JSON."""


@dataclass
class Past:
    """`deeds`: person -> operation id -> deed as JSON, the latest last. `writers`: who wrote into a text."""

    deeds: dict[str, dict[str, bytes]] = field(default_factory=dict)
    writers: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def add(self, event: Event, touched: Mapping[str, Touched]) -> None:
        for update in event.text:
            known = self.writers.get(update.id, ())
            if event.by not in known:
                self.writers[update.id] = (*known, event.by)
        for id in event.remove:
            self.writers.pop(id, None)
        if deed := deed_of(event, touched):
            mine = self.deeds.setdefault(event.by, {})
            mine[event.op] = _encoded(deed)
            while len(mine) > KEPT or (len(mine) > 1 and sum(map(len, mine.values())) > KEPT_BYTES):
                del mine[next(iter(mine))]

    def deed(self, person: str, op: str) -> Deed | None:
        kept = self.deeds.get(person, {}).get(op)
        return None if kept is None else {id: Change(before, after) for id, before, after in from_json(kept)}

    def dump(self) -> tuple[list[Row], list[tuple[str, list[str]]]]:
        rows = [
            (person, op, deed.decode())
            for person, deeds in sorted(self.deeds.items())
            for op, deed in deeds.items()
        ]
        return rows, [(id, list(writers)) for id, writers in sorted(self.writers.items())]

    @staticmethod
    def load(rows: Iterable[Row], writers: Iterable[tuple[str, list[str]]]) -> "Past":
        past = Past(writers={id: tuple(people) for id, people in writers})
        for person, op, deed in rows:
            past.deeds.setdefault(person, {})[op] = deed.encode()
        return past


class Done(Protocol):
    """An event with each record it touched."""

    @property
    def event(self) -> Event: ...

    @property
    def touched(self) -> Mapping[str, Touched]: ...


@dataclass(frozen=True, slots=True)
class Recent:
    """The past as a rule sees it: what is in the log, and what is decided in the same batch before it."""

    past: Past = field(default_factory=Past)
    ahead: Sequence[Done] = ()

    def deed(self, person: str, op: str) -> Deed | None:
        for done in self.ahead:
            if (done.event.by, done.event.op) == (person, op):
                return deed_of(done.event, done.touched)
        return self.past.deed(person, op)

    def writers(self, id: str) -> set[str]:
        events = (done.event for done in self.ahead)
        ahead = {event.by for event in events if any(update.id == id for update in event.text)}
        return ahead.union(self.past.writers.get(id, ()))


def _encoded(deed: Deed) -> bytes:
    """Most are never looked at again; as objects they would take six times as much."""
    return to_json([(id, one.before, one.after) for id, one in deed.items()])


def deed_of(event: Event, touched: Mapping[str, Touched]) -> Deed:
    """Empty when nothing in the event can be taken back."""
    return dict(_changes(event, touched))


def _changes(event: Event, touched: Mapping[str, Touched]) -> Iterator[tuple[str, Change]]:
    for fields in event.put:
        id = fields["id"]
        both = touched[id]
        if both.after is None or not (names := both.after.undo & fields.keys()):
            continue
        after = {name: fields[name] for name in fields if name in names}
        before = both.before.model_dump(mode="json", include=set(after)) if both.before else None
        yield id, Change(before, after)
    for id in event.remove:
        removed = touched[id].before
        if removed is not None and removed.undo:
            yield id, Change(removed.fields(), None)
