"""The shared texts of a client's copy: what was told, and on it what was typed here and waits."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pycrdt import Doc, Text

from app.engine.text import EMPTY
from app.engine.yjs import ROOT

TELLER: Final = 0
"""Yjs client of a copy in which nobody types."""

Update = Mapping[str, Any]
"""`id` of the record and `update` in base64."""


@dataclass
class Texts:
    """Each text is there twice: as told, and as shown. The second is made when somebody looks or types."""

    told: "dict[str, Doc[Text]]" = field(default_factory=dict)
    device: Callable[[], int | None] = lambda: None
    """Gives a number that no other Yjs client has; None: Yjs draws one."""
    _shown: "dict[str, Doc[Text]]" = field(default_factory=dict)

    def confirm(self, updates: Iterable[Update]) -> None:
        for update in updates:
            self.told.setdefault(update["id"], _empty(TELLER)).apply_update(b64decode(update["update"]))
        self.show(updates)

    def show(self, updates: Iterable[Update]) -> None:
        """Letters typed here; those that lean on letters which are not here yet wait for them."""
        for update in updates:
            if update["id"] in self._shown:
                self._shown[update["id"]].apply_update(b64decode(update["update"]))

    def undo(self, updates: Iterable[Update]) -> None:
        """Letters cannot be taken out of a document: it is made anew without them, as another Yjs client."""
        for update in updates:
            self._shown.pop(update["id"], None)

    def drop(self, id: str) -> None:
        self.told.pop(id, None)
        self._shown.pop(id, None)

    def forget(self) -> None:
        self.told.clear()
        self._shown.clear()

    def read(self, id: str, unconfirmed: Iterable[Update]) -> str:
        return str(self._document(id, unconfirmed).get(ROOT, type=Text))

    def typed(self, id: str, at: int, letters: str, erase: int, unconfirmed: Iterable[Update]) -> str:
        """Erase letters at `at`, then write `letters` there; the update in base64. Counts code points."""
        doc = self._document(id, unconfirmed)
        text = doc.get(ROOT, type=Text)
        start, end = (len(str(text)[:place].encode()) for place in (at, at + erase))
        news = [EMPTY]
        watching = doc.observe(lambda event: news.append(event.update))
        with doc.transaction():
            if end > start:
                del text[start:end]
            if letters:
                text.insert(start, letters)
        doc.unobserve(watching)
        return b64encode(news[-1]).decode()

    def _document(self, id: str, unconfirmed: Iterable[Update]) -> "Doc[Text]":
        if id not in self._shown:
            shown = self._shown[id] = _empty(self.device())
            if id in self.told:
                shown.apply_update(self.told[id].get_update())
            self.show([update for update in unconfirmed if update["id"] == id])
        return self._shown[id]


def whole_texts(states: Mapping[str, str]) -> list[Update]:
    """The `states` of a `joined` frame, as updates."""
    return [{"id": id, "update": b64encode(state.encode("latin-1")).decode()} for id, state in states.items()]


def _empty(device: int | None) -> "Doc[Text]":
    doc: Doc[Text] = Doc(client_id=device)
    doc.get(ROOT, type=Text)
    return doc
