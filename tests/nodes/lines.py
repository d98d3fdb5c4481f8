"""What lies between the parts of a cluster: a balancer, and a line on which nothing passes for a while."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

PIECE: Final = 65_536

Choose = Callable[[], Sequence[int]]
"""Ports to try for a new connection, in this order."""


@dataclass
class Line:
    """Listens at `port` and joins each connection to the first of the chosen ports that answers."""

    choose: Choose
    port: int = 0
    open: "set[asyncio.Task[None]]" = field(default_factory=set)
    _flowing: asyncio.Event = field(default_factory=asyncio.Event)

    def hold(self) -> None:
        """Nothing passes any more and nobody is told: what comes waits."""
        self._flowing.clear()

    def release(self) -> None:
        self._flowing.set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.open.add(task)
        try:
            with contextlib.suppress(
                OSError, asyncio.CancelledError
            ):  # cancelled at the end, with nothing after
                await self._join(reader, writer)
        finally:
            self.open.discard(task)
            writer.close()

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await self._reach()
        if there is None:
            return
        both = [
            asyncio.create_task(self._pass(reader, there[1])),
            asyncio.create_task(self._pass(there[0], writer)),
        ]
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            there[1].close()
            for task in both:
                task.cancel()
            await asyncio.gather(*both, return_exceptions=True)

    async def _reach(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        for port in self.choose():
            with contextlib.suppress(OSError):
                return await asyncio.open_connection("127.0.0.1", port)
        return None

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while piece := await reader.read(PIECE):
                await self._flowing.wait()
                writer.write(piece)
                await writer.drain()


@asynccontextmanager
async def line(choose: Choose) -> AsyncIterator[Line]:
    made = Line(choose)
    made.release()
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0, backlog=1024)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        server.close()
        for task in list(made.open):
            task.cancel()
        await asyncio.gather(*made.open, return_exceptions=True)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
