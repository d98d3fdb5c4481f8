"""People typing: good updates of a shared text, made with the CRDT library as a client would."""

from collections.abc import Callable

from pycrdt import Doc, Text

from app.engine.text import EMPTY
from app.engine.yjs import ROOT


class Writer:
    """One Yjs client's copy of a text. Positions and lengths count code points, as Python does."""

    def __init__(self, client: int, *updates: bytes) -> None:
        self._doc: Doc[Text] = Doc(client_id=client)
        self._text = self._doc.get(ROOT, type=Text)
        for update in updates:
            self.take(update)

    def take(self, update: bytes) -> None:
        self._doc.apply_update(update)

    def write(self, at: int, letters: str) -> bytes:
        return self._news(lambda: self._text.insert(self._bytes(at), letters))

    def erase(self, at: int, length: int) -> bytes:
        start, end = self._bytes(at), self._bytes(at + length)
        return self._news(lambda: self._text.__delitem__(slice(start, end)))

    @property
    def whole(self) -> bytes:
        return self._doc.get_update()

    def __str__(self) -> str:
        return str(self._text)

    def __len__(self) -> int:
        return len(str(self))

    def _bytes(self, at: int) -> int:
        """The library counts bytes of UTF-8."""
        return len(str(self)[:at].encode())

    def _news(self, change: Callable[[], None]) -> bytes:
        """What the change alone brings, as clients send it."""
        news: list[bytes] = [EMPTY]
        watching = self._doc.observe(lambda event: news.append(event.update))
        change()
        self._doc.unobserve(watching)
        return news[-1]
