"""What was made a moment ago and will be asked for again: the latest of it, bounded in bytes."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Recent(Generic[Key, Value]):
    """What was not asked for longest makes room; the newest stays, however large it is."""

    def __init__(self, most_bytes: int) -> None:
        self.size = 0
        """Bytes, as they were said."""
        self._most = most_bytes
        self._kept: OrderedDict[Key, tuple[Value, int]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Key) -> Value | None:
        if key not in self._kept:
            return None
        self._kept.move_to_end(key)
        return self._kept[key][0]

    def take(self, key: Key) -> Value | None:
        """It is not kept any more."""
        if key not in self._kept:
            return None
        value, size = self._kept.pop(key)
        self.size -= size
        return value

    def keep(self, key: Key, value: Value, size: int) -> None:
        """In place of what was kept under this key. `size`: bytes, of the key too."""
        self.take(key)
        self._kept[key] = value, size
        self.size += size
        while self.size > self._most and len(self._kept) > 1:
            self.size -= self._kept.popitem(last=False)[1][1]
