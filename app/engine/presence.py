"""Presence: who is here, where their cursor is. The latest value per person and kind, told once per tick."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

HERE: Final = "here"
"""The kind that says that a person is in the channel."""
CURSOR: Final = "cursor"

Value = Mapping[str, Any] | None
People = dict[str, dict[str, Value]]
"""person -> kind -> value; None: no more."""


@dataclass
class Presence:
    """The presence of one channel. Two tabs of a person share one entry; it ends with the last of them."""

    people: dict[str, dict[str, Value]] = field(default_factory=dict)
    tabs: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    """person -> a small number that stands for them where much is told of many."""
    _entered: int = field(default=0, compare=False)
    waiting: People = field(default_factory=dict)

    def enter(self, person: str) -> None:
        self.tabs[person] = self.tabs.get(person, 0) + 1
        if self.tabs[person] == 1:
            self._entered += 1
            self.numbers[person] = self._entered
            self.put(person, HERE, {})

    def leave(self, person: str) -> None:
        """When one of several tabs goes the person stays, but what that tab pointed at goes."""
        if person not in self.tabs:
            return
        self.tabs[person] -= 1
        last = self.tabs[person] == 0
        for kind in [kind for kind in self.people[person] if last or kind != HERE]:
            self.put(person, kind, None)
        if last:
            del self.tabs[person], self.people[person], self.numbers[person]

    def put(self, person: str, kind: str, value: Value) -> None:
        """Keep `value` as the latest; None takes the kind away, if it was there."""
        if person not in self.tabs:
            return
        mine = self.people.setdefault(person, {})
        if value is None:
            if kind not in mine:
                return
            del mine[kind]
        else:
            mine[kind] = value
        self.waiting.setdefault(person, {})[kind] = value

    def gather(self) -> People:
        """What changed since the last tick; empty when nothing did."""
        told, self.waiting = self.waiting, {}
        return told

    def everyone(self) -> People:
        """All there is, for who has just come in."""
        return {person: dict(kinds) for person, kinds in self.people.items()}
