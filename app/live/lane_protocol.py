"""uvicorn's WebSocket protocol with a fast lane (`lane.py`): give the class to uvicorn as `ws=`.

Handshake, pings, closing and everything unusual stay with uvicorn and its sans-I/O core. What is added: ready
frames are written to the transport as they are, lines are read together (`gathering.py`), and a message that
arrives whole in one piece (as nearly all do) is handed on at once.
"""

import asyncio
import zlib
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Final

from uvicorn.config import Config
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import ServerState
from websockets.extensions import Extension
from websockets.extensions.permessage_deflate import PerMessageDeflate, ServerPerMessageDeflateFactory
from websockets.http11 import Request

from app.engine.limits import FRAME_BYTES
from app.live.frame import COMPRESSED, FINAL_TEXT, Frame
from app.live.gathering import Gathering
from app.live.lane import EXTENSION

try:
    from websockets.speedups import apply_mask
except ImportError:  # no compiled part for this platform
    from websockets.utils import apply_mask

GO_AWAY: Final = 1000
"""Close code after the last frame: all is said in it."""
WAITING_BYTES: Final = 64 * 1024
"""What the transport may hold for a slow reader; the rest waits in the outbox, within its bounds."""
_INFLATE_BITS: Final = 12
"""Clients that can keep their window at 4 KB do: it saves memory with each."""
_FLUSHED: Final = b"\x00\x00\xff\xff"
"""What ends a deflated message and is left out on the wire (RFC 7692, 7.2.2)."""
_MASK: Final = 4
_MASKED: Final = 0x80
_SHORT: Final = 125
_MEDIUM: Final = 126


class LaneProtocol(WebSocketsSansIOProtocol):
    """Offers itself as the connection's `Lane`."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.free = True
        self._out: list[bytes] = []
        """What goes to the transport at the end of this turn of the loop, as one packet."""
        self._out_size = 0
        self._finishing = False
        self._file: int | None = None
        """Of the line, while it is read together with others."""
        self._deflates = False
        self._simple: tuple[int, ...] = (FINAL_TEXT,)
        """First bytes of the frames that are taken without asking the core."""
        self._inflate_bits = zlib.MAX_WBITS
        self._hear: Callable[[str], None] | None = None
        self._freed: Callable[[], None] | None = None
        if config.ws_per_message_deflate:
            self.conn.available_extensions = [_deflate_without_takeover()]

    # --- the lane ---

    def write(self, frame: Frame) -> None:
        if not self._out:
            self.loop.call_soon(self._depart)
        data = frame.deflated if self._deflates else frame.wire
        self._out.append(data)
        self._out_size += len(data)
        if self._out_size > WAITING_BYTES:
            self._depart()

    def listen(self, hear: Callable[[str], None], freed: Callable[[], None]) -> None:
        self._hear, self._freed = hear, freed
        self.transport.pause_reading()
        self._read_on()
        waiting = [self.queue.get_nowait() for _ in range(self.queue.qsize())]
        for message in waiting:
            if message["type"] == "websocket.receive":
                hear(message.get("text") or "")
            else:
                self.queue.put_nowait(message)

    def hold(self) -> None:
        self.read_paused = True
        self._stop_gathering()
        self.transport.pause_reading()

    def go_on(self) -> None:
        if self.read_paused:
            self._read_on()

    def finish(self) -> None:
        if self._finishing:
            return
        self._finishing = True
        self._depart()
        task = self.loop.create_task(self.send({"type": "websocket.close", "code": GO_AWAY, "reason": ""}))
        self.tasks.add(task)
        task.add_done_callback(self.on_task_complete)
        self.loop.call_later(self.close_timeout, self._break_off)

    # --- how it is read ---

    def _read_on(self) -> None:
        """From now on with all others, where that is possible; TLS has to be taken off by the transport."""
        self.read_paused = False
        if self.scheme == "wss" or not Gathering.is_possible():
            self.transport.resume_reading()
        elif not self.transport.is_closing():
            self.is_closing = self.transport.is_closing
            self._file = self.transport.get_extra_info("socket").fileno()
            Gathering.of(self.loop).add(self._file, self)

    def _stop_gathering(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            Gathering.of(self.loop).drop(file, self)

    def line_ended(self) -> None:
        """The transport finds out how, and tells."""
        self._file = None
        self.transport.resume_reading()

    # --- what uvicorn calls ---

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_gathering()
        super().connection_lost(exc)

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if self.response.status_code == HTTPStatus.SWITCHING_PROTOCOLS:
            for extension in self.conn.extensions:
                self._use(extension)
            self.transport.set_write_buffer_limits(high=WAITING_BYTES)
            self.scope["extensions"][EXTENSION] = {"lane": self}

    def _use(self, extension: Extension) -> None:
        if isinstance(extension, PerMessageDeflate):
            self._simple = (FINAL_TEXT, FINAL_TEXT | COMPRESSED)
            self._inflate_bits = extension.remote_max_window_bits
            # A frame deflated for all looks back a full window.
            self._deflates = extension.local_max_window_bits == zlib.MAX_WBITS

    def data_received(self, data: bytes) -> None:
        if self._hear is not None and not self.frames and not self.conn.reader.buffer:
            data = self._take_whole(data, self._hear)
        if data:
            super().data_received(data)

    def send_receive_event_to_app(self) -> None:
        if self._hear is None or self.close_sent:
            super().send_receive_event_to_app()
            return
        data, self.frames = b"".join(self.frames), []
        if self.curr_msg_data_type == "text":
            self._hand_on(data, self._hear)
        else:
            self._hear("")

    def pause_writing(self) -> None:
        super().pause_writing()
        self.free = False

    def resume_writing(self) -> None:
        super().resume_writing()
        self.free = True
        if self._freed is not None:
            self._freed()

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        self._break_off()

    def _break_off(self) -> None:
        """uvicorn waits until all is sent, which it never is where nobody reads any more."""
        self.transport.abort()

    def _depart(self) -> None:
        out, self._out, self._out_size = self._out, [], 0
        if out and not self.close_sent and not self.transport.is_closing():
            self.transport.write(out[0] if len(out) == 1 else b"".join(out))

    def _take_whole(self, data: bytes, hear: Callable[[str], None]) -> bytes:
        """Hand on the short, whole texts at the beginning of `data`; what is left."""
        at, end = 0, len(data)
        while end - at > 2 + _MASK and data[at] in self._simple and not self.close_sent:
            length = data[at + 1] ^ _MASKED  # one without the bit is no client's: too long to be taken here
            start = at + 2 + _MASK
            if length == _MEDIUM:
                length, start = int.from_bytes(data[at + 2 : at + 4]), start + 2
            elif length > _SHORT:
                break
            stop = start + length
            if stop > end:
                break
            message = apply_mask(data[start:stop], data[start - _MASK : start])
            plain = _inflated(message, self._inflate_bits) if data[at] & COMPRESSED else message
            if plain is None:
                break
            if not self._hand_on(plain, hear):
                return b""
            at = stop
        return data[at:]

    def _hand_on(self, message: bytes, hear: Callable[[str], None]) -> bool:
        """False: it was no text, and the connection is ended for it."""
        try:
            text = message.decode()
        except UnicodeDecodeError:
            self.conn.send_close(1007)
            self.handle_parser_exception()
            return False
        hear(text)
        return True


def _inflated(message: bytes, window_bits: int) -> bytes | None:
    """None: broken, or it grows beyond any message of ours; the core finds out which, and what to say."""
    inflater = zlib.decompressobj(-window_bits)
    try:
        inflated = inflater.decompress(message + _FLUSHED, FRAME_BYTES)
    except zlib.error:
        return None
    return None if inflater.unconsumed_tail or inflater.eof else inflated


def _deflate_without_takeover() -> ServerPerMessageDeflateFactory:
    return ServerPerMessageDeflateFactory(
        server_no_context_takeover=True,
        client_no_context_takeover=True,
        client_max_window_bits=_INFLATE_BITS,
    )
