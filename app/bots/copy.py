"""A copy of one channel as its events tell it: records, and texts as Yjs documents."""

from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pycrdt import Doc, Text

Frame = Mapping[str, Any]

ROOT: Final = "t"
"""Name of the one Y.Text in each document."""


@dataclass
class Copy:
    """`seq` 0: nothing is known yet."""

    seq: int = 0
    records: dict[str, dict[str, Any]] = field(default_factory=dict)
    texts: "dict[str, Doc[Text]]" = field(default_factory=dict)

    def join(self, frame: Frame) -> None:
        """Take a `joined` frame."""
        if "since" not in frame:
            self.records.clear()
            self.texts.clear()
        self._apply(frame)
        self.seq = frame["seq"]

    def follow(self, events: Iterable[Frame]) -> bool:
        """Take events that come next; False when some are missing before them."""
        for event in events:
            if event["seq"] > self.seq + 1:
                return False
            if event["seq"] == self.seq + 1:
                self._apply(event)
                self.seq = event["seq"]
        return True

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [record for record in self.records.values() if record["type"] == kind]

    def text(self, id: str) -> str:
        return str(self.texts[id].get(ROOT, type=Text)) if id in self.texts else ""

    def write(self, id: str, words: str, at: int) -> str:
        """Put words into a text; the update (base64) that tells others."""
        doc = self._doc(id)
        before = doc.get_state()
        text = doc.get(ROOT, type=Text)
        text.insert(min(at, len(text)), words)
        return b64encode(doc.get_update(before)).decode()

    def _apply(self, facts: Frame) -> None:
        for id in facts.get("remove", ()):
            self.records.pop(id, None)
            self.texts.pop(id, None)
        for fields in facts.get("put", ()):
            self.records.setdefault(fields["id"], {}).update(fields)
        for update in facts.get("text", ()):
            self._doc(update["id"]).apply_update(b64decode(update["update"]))

    def _doc(self, id: str) -> "Doc[Text]":
        if id not in self.texts:
            doc: Doc[Text] = Doc()
            doc.get(ROOT, type=Text)
            self.texts[id] = doc
        return self.texts[id]
