"""A bad line between people and server: slow, lossy, dead without saying so, or cut. Seeded."""

import asyncio
import time
from contextlib import suppress
from random import Random
from types import TracebackType
from typing import Final, Self

STALL: Final = (0.2, 1.2)
"""Seconds that a lost packet is late: TCP sends it again, and what came after waits for it."""
CHUNK: Final = 1400


class BadLine:
    """Listens at `port` and passes everything on to `target`. All of it can be changed while it runs.

    `latency`: seconds there and back. `loss`: the share of packets that has to be sent again.
    """

    def __init__(self, target: int, latency: float = 0.0, loss: float = 0.0, seed: int = 1) -> None:
        self.latency = latency
        self.loss = loss
        self.dead = False
        """Both ends stay open, and nothing arrives any more: a device that walked out of the house."""
        self._target = target
        self._chance = Random(seed)
        self._writers: set[asyncio.StreamWriter] = set()
        self._refusing = False

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1")
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        self.cut()

    def cut(self) -> None:
        """All connections end now, for both sides."""
        for writer in list(self._writers):
            writer.transport.abort()

    def out(self) -> None:
        """No network at all, until `back`."""
        self._refusing = True
        self.cut()

    def back(self) -> None:
        self._refusing = False

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._refusing:
            writer.transport.abort()
            return
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        self._writers |= {writer, back}
        try:
            await asyncio.gather(self._pump(reader, back), self._pump(there, writer))
        finally:
            self._writers -= {writer, back}
            for one in (writer, back):
                one.transport.abort()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One direction: packets are on their way at the same time, and never overtake each other."""
        on_the_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        arriving = asyncio.create_task(self._arrive(on_the_way, writer))
        due = 0.0
        with suppress(ConnectionError):
            while data := await reader.read(CHUNK):
                lost = self._chance.uniform(*STALL) if self._chance.random() < self.loss else 0.0
                due = max(due, time.monotonic() + self.latency / 2 + lost)
                if not self.dead:
                    on_the_way.put_nowait((due, data))
        arriving.cancel()
        writer.transport.abort()

    async def _arrive(
        self, on_the_way: "asyncio.Queue[tuple[float, bytes]]", writer: asyncio.StreamWriter
    ) -> None:
        with suppress(ConnectionError):
            while True:
                due, data = await on_the_way.get()
                await asyncio.sleep(max(0.0, due - time.monotonic()))
                writer.write(data)
                await writer.drain()
