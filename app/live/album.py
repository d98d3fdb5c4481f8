"""All that a channel shows, for who comes in: each record encoded once, the whole once for all alike."""

from typing import Final

from pydantic_core import to_json

from app.engine.channel import Channel
from app.engine.records import Record, reads
from app.engine.roles import Viewer
from app.engine.state import State
from app.engine.text import SharedText
from app.live.frame import Frame

FRAMES_KEPT: Final = 4
"""People who see the same share one; where each sees something of their own, keeping all would only cost."""

Encoded = tuple[bytes, bytes]
"""A record, and the text that hangs on it; empty where there is none, or none to be seen."""
NOTHING: Final[Encoded] = (b"", b"")


class Album:
    """Of one channel. It says the same as `frames.joined` does of `Channel.join`, with texts as `states`."""

    def __init__(self) -> None:
        self._records: dict[str, tuple[Record, bytes]] = {}
        self._texts: dict[str, tuple[SharedText, bytes]] = {}
        self._seq = -1
        self._private: list[str] = []
        """Of which not everybody sees everything."""
        self._frames: dict[tuple[bool, tuple[Encoded, ...]], Frame] = {}

    def joined(self, channel: Channel, viewer: Viewer, write: bool, at: int | None = None) -> Frame:
        """The frame for who comes in with nothing. `at`: when the last event was written, if known."""
        if channel.seq != self._seq:
            self._turn_to(channel)
        own = {id: self._seen(channel.state, id, viewer) for id in self._private}
        key = (write, tuple(own.values()))
        frame = self._frames.get(key)
        if frame is None:
            if len(self._frames) >= FRAMES_KEPT:
                self._frames.clear()
            frame = self._frames[key] = self._frame(channel, own, write, at)
        return frame

    def _turn_to(self, channel: Channel) -> None:
        state = channel.state
        self._seq = channel.seq
        self._frames.clear()
        self._private = [id for id, record in state.records.items() if record.sight() is not None]
        for gone in self._records.keys() - state.records.keys():
            del self._records[gone]
            self._texts.pop(gone, None)

    def _seen(self, state: State, id: str, viewer: Viewer) -> Encoded:
        """What one viewer is told of a record that is not the same for all."""
        record = state.records[id]
        sees = record.seen_by(viewer)
        if sees is None:
            return NOTHING
        put = self._record(record) if sees is record else to_json(sees.fields())
        text = state.texts.get(id)
        return put, self._text(id, text) if text is not None and reads(record, viewer) else b""

    def _frame(self, channel: Channel, own: dict[str, Encoded], write: bool, at: int | None) -> Frame:
        puts: list[bytes] = []
        states: list[bytes] = []
        texts = channel.state.texts
        for id, record in channel.state.records.items():
            put, text = own[id] if id in own else (self._record(record), b"")
            if id not in own and id in texts:
                text = self._text(id, texts[id])
            puts += [put] if put else []
            states += [text] if text else []
        stand = {"seq": channel.seq} if at is None else {"seq": channel.seq, "at": at}
        head = to_json({"t": "joined", "ch": channel.name, **stand, "write": write})
        parts = [head[:-1]]
        parts += [b',"put":[', b",".join(puts), b"]"] if puts else []
        parts += [b',"states":{', b",".join(states), b"}"] if states else []
        return Frame(b"".join([*parts, b"}"]))

    def _record(self, record: Record) -> bytes:
        known = self._records.get(record.id)
        if known is None or known[0] is not record:
            known = self._records[record.id] = (record, to_json(record))
        return known[1]

    def _text(self, id: str, text: SharedText) -> bytes:
        known = self._texts.get(id)
        if known is None or known[0] is not text:
            encoded = to_json(id) + b":" + to_json(text.state.decode("latin-1"))
            known = self._texts[id] = (text, encoded)
        return known[1]
