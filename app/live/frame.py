"""A message of the server, encoded once: the same bytes go to every reader.

The bytes are those of a WebSocket frame (RFC 6455), so that a transport can take them as they are.
"""

import zlib
from typing import Final

FINAL_TEXT: Final = 0x81
"""A whole message of text in one frame."""
COMPRESSED: Final = 0x40
"""RSV1: the message is deflated (RFC 7692)."""
DEFLATE_FROM: Final = 2_000
"""Bytes; below, deflating would cost more of the server's time than it saves on the line."""
_SHORT: Final = 125
_MEDIUM: Final = 0xFFFF
_LEVEL: Final = 6
_SYNC_MARK: Final = 4
"""A sync flush ends with `00 00 FF FF`, which is not sent (RFC 7692, 7.2.1)."""


class Frame:
    """`wire`: header and payload. `len()` is that of the payload.

    `deflated`: the smallest form, for readers who negotiated permessage-deflate without context takeover: it
    leans on no frame before it, so that it is made once for all of them.
    """

    __slots__ = ("_start", "deflated", "wire")

    def __init__(self, payload: bytes) -> None:
        self.wire = _framed(FINAL_TEXT, payload)
        self._start = len(self.wire) - len(payload)
        self.deflated = _deflated(payload) if len(payload) >= DEFLATE_FROM else self.wire

    def __len__(self) -> int:
        return len(self.wire) - self._start

    @property
    def text(self) -> str:
        return self.wire[self._start :].decode()


def _deflated(payload: bytes) -> bytes:
    packer = zlib.compressobj(_LEVEL, wbits=-zlib.MAX_WBITS)
    packed = packer.compress(payload) + packer.flush(zlib.Z_SYNC_FLUSH)
    return _framed(FINAL_TEXT | COMPRESSED, packed[:-_SYNC_MARK])


def _framed(first: int, payload: bytes) -> bytes:
    """As a server sends: unmasked."""
    length = len(payload)
    if length <= _SHORT:
        return bytes((first, length)) + payload
    if length <= _MEDIUM:
        return bytes((first, 126)) + length.to_bytes(2) + payload
    return bytes((first, 127)) + length.to_bytes(8) + payload
