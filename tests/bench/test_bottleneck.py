"""A line that passes on what it is given, and counts it."""

import asyncio

import pytest

from bench.bottleneck import Bottleneck


@pytest.mark.parametrize("rate", [None, 1_000_000.0])
async def test_what_goes_through_comes_out_and_is_counted(rate: float | None) -> None:
    ended = asyncio.Event()

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(1000):
                writer.write(data)
        except ConnectionError:
            pass  # the line was cut: that is how it ends
        writer.close()
        ended.set()

    server = await asyncio.start_server(echo, "127.0.0.1")
    words = bytes(range(256)) * 20
    with Bottleneck(server.sockets[0].getsockname()[1], 0.01, rate) as line:
        reader, writer = await asyncio.open_connection("127.0.0.1", line.port)
        writer.write(words)
        assert await reader.readexactly(len(words)) == words
        assert line.passed == 2 * len(words)
        writer.close()
    await ended.wait()
    server.close()
