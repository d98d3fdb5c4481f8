"""Presence over several nodes: this node's people, and those of whom the others have told."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.engine.presence import HERE, People, Presence, Value


@dataclass
class SharedPresence(Presence):
    """Somebody who is connected to two nodes is like somebody with two tabs.

    `own` is what this node's people do, for the others to hear; all else is what people here are told.
    """

    own: Presence = field(default_factory=Presence)
    abroad: dict[str, set[str]] = field(default_factory=dict)
    """node -> its people, as far as it has told."""
    _hearing: bool = False

    def enter(self, person: str) -> None:
        if not self._hearing:
            self.own.enter(person)
        super().enter(person)

    def leave(self, person: str) -> None:
        if not self._hearing:
            self.own.leave(person)
        super().leave(person)

    def put(self, person: str, kind: str, value: Value) -> None:
        if not self._hearing:
            self.own.put(person, kind, value)
        super().put(person, kind, value)

    def hear(self, node: str, people: People) -> None:
        """What changed on another node."""
        with self._of_others():
            theirs = self.abroad.setdefault(node, set())
            for person, kinds in people.items():
                if kinds.get(HERE, {}) is None:
                    self._let_go(theirs, person)
                else:
                    self._hear_of(theirs, person, {kind: kinds[kind] for kind in kinds if kind != HERE})

    def hear_all(self, node: str, people: People) -> None:
        """All there is on another node, whatever was heard of it before."""
        with self._of_others():
            theirs = self.abroad.setdefault(node, set())
            for person in theirs - people.keys():
                self._let_go(theirs, person)
            for person, kinds in people.items():
                stale = {} if self._is_elsewhere(person, node) else dict.fromkeys(self.people.get(person, {}))
                self._hear_of(theirs, person, {**stale, **kinds})

    def forget(self, node: str) -> None:
        """Nothing was heard of a node for too long."""
        with self._of_others():
            theirs = self.abroad.pop(node, set())
            for person in list(theirs):
                self._let_go(theirs, person)

    def _hear_of(self, theirs: set[str], person: str, kinds: dict[str, Value]) -> None:
        if person not in theirs:
            theirs.add(person)
            self.enter(person)
        for kind, value in kinds.items():
            if kind != HERE and self.people[person].get(kind) != value:
                self.put(person, kind, value)

    def _let_go(self, theirs: set[str], person: str) -> None:
        """What somebody points at there goes with them; what they point at here stays."""
        if person in theirs:
            theirs.discard(person)
            self.leave(person)
            for kind, value in self.own.people.get(person, {}).items():
                if self.people[person].get(kind) != value:
                    self.put(person, kind, value)

    def _is_elsewhere(self, person: str, node: str) -> bool:
        return person in self.own.tabs or any(
            person in people for other, people in self.abroad.items() if other != node
        )

    @contextmanager
    def _of_others(self) -> Iterator[None]:
        self._hearing = True
        try:
            yield
        finally:
            self._hearing = False
