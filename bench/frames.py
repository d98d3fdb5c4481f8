"""Websocket frames (RFC 6455), only what a client needs, at the least cost.

Payloads are masked with zeros: allowed, as costly for the server as any other mask, and free for us.
"""

import struct
import zlib
from typing import Final

TEXT: Final = 1
BINARY: Final = 2
CLOSE: Final = 8
PING: Final = 9
PONG: Final = 10

FIN: Final = 0x80
COMPRESSED: Final = 0x40
MASKED: Final = 0x80
NO_MASK: Final = b"\0\0\0\0"
DEFLATE_TAIL: Final = b"\0\0\xff\xff"
"""RFC 7692: what a flush leaves at the end, and the wire leaves out."""
HEARTBEAT_BYTES: Final = 1
"""Messages so short are always handed on: engine.io's heartbeat is one."""


def frame(opcode: int, payload: bytes, deflated: bool = False) -> bytes:
    """A whole message in one frame. `deflated`: compressed by itself, sharing no context with others."""
    head = FIN | opcode
    if deflated:
        head, payload = head | COMPRESSED, deflate(payload)
    size = len(payload)
    if size < 126:
        return struct.pack("!BB", head, MASKED | size) + NO_MASK + payload
    if size < 65536:
        return struct.pack("!BBH", head, MASKED | 126, size) + NO_MASK + payload
    return struct.pack("!BBQ", head, MASKED | 127, size) + NO_MASK + payload


def deflate(payload: bytes) -> bytes:
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return (packer.compress(payload) + packer.flush(zlib.Z_SYNC_FLUSH))[:-4]


class Inflater:
    """What one connection was sent compressed; with `takeover` each message leans on those before."""

    def __init__(self, takeover: bool) -> None:
        self._takeover = takeover
        self._unpacker = zlib.decompressobj(-15)

    def inflate(self, payload: bytes) -> bytes:
        if not self._takeover:
            self._unpacker = zlib.decompressobj(-15)
        return self._unpacker.decompress(payload + DEFLATE_TAIL)


class Splitter:
    """Cuts what a server sends into frames, and counts them.

    While `hears` is off messages are counted and dropped unread, however they are cut.
    """

    def __init__(self) -> None:
        self.hears = True
        self.count = 0
        self._rest = b""
        self._skip = 0

    def feed(self, data: bytes) -> list[tuple[int, bytes]]:
        """Whole frames: the first byte (flags and opcode), and the payload. Control frames always come."""
        if self._skip:
            if len(data) <= self._skip:
                self._skip -= len(data)
                return []
            data, self._skip = data[self._skip :], 0
        if self._rest:
            data, self._rest = self._rest + data, b""
        return self._cut(data)

    def _cut(self, data: bytes) -> list[tuple[int, bytes]]:
        found: list[tuple[int, bytes]] = []
        at, end = 0, len(data)
        while end - at >= 2:
            size, start = data[at + 1], at + 2
            if size >= 126:
                start += 2 if size == 126 else 8
                if start > end:
                    break
                size = int.from_bytes(data[at + 2 : start], "big")
            wanted = self.hears or data[at] & 8 or size <= HEARTBEAT_BYTES
            if start + size > end:
                if wanted:
                    break
                self._skip = start + size - end
            self.count += 1
            if wanted:
                found.append((data[at], data[start : start + size]))
            at = start + size
        self._rest = data[at:]
        return found
