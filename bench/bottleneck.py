"""A narrow line to a server: every byte through it is delayed, paced and counted."""

import asyncio
from contextlib import suppress
from threading import Thread
from types import TracebackType
from typing import Final, Self

CHUNK: Final = 1400
"""A packet's worth, so that connections share the line evenly."""


class Bottleneck:
    """Listens at `port` and passes everything on to `target`, in a thread of its own.

    `round_trip`: seconds there and back, once more for each new connection. `rate`: bytes a second in either
    direction, all connections together; None is no limit.
    """

    def __init__(self, target: int, round_trip: float = 0.0, rate: float | None = None) -> None:
        self.passed = 0
        """Bytes so far, both ways."""
        self._target = target
        self._round_trip = round_trip
        self._rate = rate
        self._writers: set[asyncio.StreamWriter] = set()
        self._free_at = {"up": 0.0, "down": 0.0}
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._serve, "127.0.0.1")

    async def _close(self) -> None:
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()
        passing = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        await asyncio.gather(*passing, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        self._writers |= {writer, back}
        await asyncio.sleep(self._round_trip)  # what opening a connection takes
        await asyncio.gather(self._pump(reader, back, "up"), self._pump(there, writer, "down"))

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str) -> None:
        """Packets are on their way at the same time, and never overtake each other."""
        with suppress(ConnectionError):
            while data := await reader.read(CHUNK):
                self.passed += len(data)
                due = await self._paced(len(data), way)
                self._loop.call_at(due + self._round_trip / 2, self._deliver, writer, data)
        self._loop.call_later(self._round_trip, writer.close)  # after what is still on its way

    async def _paced(self, size: int, way: str) -> float:
        """When the packet is on the line. Waits until then: senders are held back as by a full line."""
        now = self._loop.time()
        if self._rate is None:
            return now
        free_at = self._free_at[way] = max(self._free_at[way], now) + size / self._rate
        await asyncio.sleep(free_at - now)
        return free_at

    def _deliver(self, writer: asyncio.StreamWriter, data: bytes) -> None:
        if not writer.is_closing():
            writer.write(data)
