"""What plain asyncio on uvloop can carry: `relay.py PORT`. It keeps nothing and checks nothing.

An edit is encoded once and written to everyone in the room; cursors are joined, one frame every 33 ms.
"""

import asyncio
import sys
from base64 import b64encode
from hashlib import sha1
from typing import Final

import uvloop
from websockets.speedups import apply_mask

TICK: Final = 0.033
MAGIC: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class Room:
    def __init__(self) -> None:
        self.people: set[Person] = set()
        self._cursors: dict[Person, bytes] = {}
        self._ticking = False

    def tell(self, payload: bytes) -> None:
        made = frame(payload)
        for person in self.people:
            person.transport.write(made)

    def point(self, person: "Person", payload: bytes) -> None:
        self._cursors[person] = payload
        if not self._ticking:
            self._ticking = True
            asyncio.get_running_loop().call_later(TICK, self._tick)

    def _tick(self) -> None:
        self._ticking = False
        self.tell(b"[" + b",".join(self._cursors.values()) + b"]")
        self._cursors.clear()


rooms: Final[dict[bytes, Room]] = {}


class Person(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]
        self.room: Room | None = None
        self.rest = b""

    def data_received(self, data: bytes) -> None:
        data = self.rest + data
        self.rest = self._come_in(data) if self.room is None else self._read(self.room, data)

    def connection_lost(self, exc: Exception | None) -> None:
        if self.room:
            self.room.people.discard(self)

    def _come_in(self, data: bytes) -> bytes:
        head, found, rest = data.partition(b"\r\n\r\n")
        if not found:
            return data
        lines = head.split(b"\r\n")
        keys = [line.split(b": ")[1] for line in lines if line.lower().startswith(b"sec-websocket-key")]
        if not keys:
            self.transport.close()
            return b""
        answer = b64encode(sha1(keys[0] + MAGIC, usedforsecurity=False).digest())
        self.transport.write(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + answer + b"\r\n\r\n" + frame(b"{}")
        )
        self.room = rooms.setdefault(lines[0].split()[1], Room())
        self.room.people.add(self)
        return rest

    def _read(self, room: Room, data: bytes) -> bytes:
        at = 0
        while len(data) - at >= 6:
            size, start = data[at + 1] & 127, at + 2
            if size == 126:
                size, start = int.from_bytes(data[start : start + 2], "big"), start + 2
            if len(data) < start + 4 + size:
                break
            payload = apply_mask(data[start + 4 : start + 4 + size], data[start : start + 4])
            at = start + 4 + size
            if payload.startswith(b'{"c"'):
                room.point(self, payload)
            else:
                room.tell(payload)
        return data[at:]


def frame(payload: bytes) -> bytes:
    size = len(payload)
    if size < 126:
        return bytes([0x81, size]) + payload
    return b"\x81\x7e" + size.to_bytes(2, "big") + payload


async def main(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(Person, "127.0.0.1", port, backlog=2048)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1])))
