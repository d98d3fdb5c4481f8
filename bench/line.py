"""One member's connection: as little work a frame as Python can do."""

import asyncio
import secrets
from base64 import b64encode
from collections.abc import Callable, Sequence
from typing import Final, cast

from websockets.utils import accept_key

from bench import frames
from bench.frames import Inflater, Splitter
from bench.servers.adapter import Place, Said, Speech, Unwelcome

OFFER: Final = "permessage-deflate; client_max_window_bits"
"""What Chromium and Firefox offer."""

GOING_AWAY: Final = (1001).to_bytes(2, "big")

Hear = Callable[["Line", bytes], None]


class NotLetIn(Exception):
    """The server closed the connection, or answered the handshake with something else."""


class Line(asyncio.Protocol):
    """Comes in by itself (`joined`); then `listen` says who takes its messages, or that nobody does."""

    def __init__(self, member: int, place: Place, speech: Speech, offer: bool) -> None:
        self.member = member
        self.speech = speech
        self.received = 0
        self.sent = 0
        self.deflates = False
        self.lost: str | None = None
        self.on_entry: Hear | None = None
        """Takes what comes before the member is in, the room's content with it."""
        self.joined: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._take_message: Hear | None = None
        self._key = b64encode(secrets.token_bytes(16)).decode()
        self._request = _request(place, self._key, offer)
        self._head = b""
        self._shaken = False
        self._splitter = Splitter()
        self._inflater: Inflater | None = None
        self._parts: list[bytes] = []
        self._compressed = False
        self._transport: asyncio.Transport | None = None

    @property
    def frames(self) -> int:
        return self._splitter.count

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's are not registered as such
        self._write(self._request)

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = self.lost or str(exc or "closed by the server")
        self._fail(self.lost)

    def data_received(self, data: bytes) -> None:
        self.received += len(data)
        if not self._shaken:
            data = self._shake(data)
        for head, payload in self._splitter.feed(data):
            self._take(head, payload)

    def listen(self, hear: Hear | None) -> None:
        """From now on messages go to `hear`; None: they are counted and never read again."""
        self._take_message = hear
        self._splitter.hears = hear is not None

    def encode(self, said: Said) -> bytes:
        """A message in frames, ready to be written later."""
        if isinstance(said, tuple):
            return b"".join(map(self.encode, said))
        if isinstance(said, str):
            return frames.frame(frames.TEXT, said.encode(), self.deflates)
        return frames.frame(frames.BINARY, said, self.deflates)

    def write(self, frame: bytes) -> None:
        """A frame made by `encode`."""
        self._write(frame)

    def close(self) -> None:
        """As a browser goes when its page is closed."""
        self.lost = "done"
        if self._transport:
            self._write(frames.frame(frames.CLOSE, GOING_AWAY))
            self._transport.close()

    def _write(self, data: bytes) -> None:
        if self._transport and not self._transport.is_closing():
            self.sent += len(data)
            self._transport.write(data)

    def _shake(self, data: bytes) -> bytes:
        self._head += data
        head, found, rest = self._head.partition(b"\r\n\r\n")
        if not found:
            return b""
        self._shaken = True
        answer = head.decode("latin-1")
        if " 101 " not in answer.split("\r\n")[0] or accept_key(self._key) not in answer:
            self._fail(answer[:200])
            return b""
        extensions = "".join(
            line for line in answer.lower().split("\r\n") if line.startswith("sec-websocket-ext")
        )
        if "permessage-deflate" in extensions:
            self.deflates = True
            self._inflater = Inflater(takeover="server_no_context_takeover" not in extensions)
        self._say(self.speech.opening())
        return rest

    def _take(self, head: int, payload: bytes) -> None:
        opcode = head & 0x0F
        if opcode == frames.PING:
            self._write(frames.frame(frames.PONG, payload))
        elif opcode == frames.CLOSE:
            self._fail(f"close {payload[:100]!r}")
        elif opcode != frames.PONG:
            self._parts.append(payload)
            self._compressed = self._compressed or bool(head & frames.COMPRESSED)
            if head & frames.FIN:
                self._message()

    def _message(self) -> None:
        payload = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
        self._parts.clear()
        if self._compressed and self._inflater:
            payload = self._inflater.inflate(payload)
        self._compressed = False
        if (answer := self.speech.heartbeat.get(payload)) is not None:
            self._say([answer])
        elif self.joined.done():
            if self._take_message:
                self._take_message(self, payload)
        else:
            self._come_in(payload)

    def _come_in(self, payload: bytes) -> None:
        try:
            if self.on_entry:
                self.on_entry(self, payload)
            self._say(self.speech.hear(payload))
        except Unwelcome as problem:
            self._fail(str(problem))
        if self.speech.joined and not self.joined.done():
            self.joined.set_result(None)

    def _say(self, all_said: Sequence[Said]) -> None:
        for said in all_said:
            self._write(self.encode(said))

    def _fail(self, why: str) -> None:
        self.lost = self.lost or why
        if not self.joined.done():
            self.joined.set_exception(NotLetIn(why))


def _request(place: Place, key: str, offer: bool) -> bytes:
    lines = [
        f"GET {place.path} HTTP/1.1",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {key}",
        "Sec-WebSocket-Version: 13",
        *([f"Sec-WebSocket-Extensions: {OFFER}"] if offer else []),
        *(f"{name}: {value}" for name, value in ({"Host": "localhost"} | place.headers).items()),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
