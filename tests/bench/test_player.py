"""The player against a server made here: what it sends arrives, what is told is noted, all at its time."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from websockets.asyncio.server import ServerConnection, serve

from bench.crowd import Crowd, connect
from bench.line import Line
from bench.player import Player, clock
from bench.schedule import Act
from bench.servers.adapter import Place, Said
from bench.servers.room_relay import RelaySpeech

PATIENCE = 60.0
"""Seconds for what takes a moment: this process may have to wait for its turn."""
ACTS = [Act(0.0, 0, "edit", 0), Act(0.01, 1, "cursor", 0), Act(0.02, 1, "edit", 0), Act(0.3, 0, "edit", 1)]


class Greedy(RelaySpeech):
    """Says something first, so that it is let in at once."""

    def opening(self) -> Sequence[Said]:
        return ["hello"]


@asynccontextmanager
async def relay(deaf: bool = False) -> AsyncIterator[int]:
    """Tells everyone what anyone says; `deaf` to edits."""
    there: set[ServerConnection] = set()

    async def take(connection: ServerConnection) -> None:
        there.add(connection)
        async for message in connection:
            if not (deaf and '"e"' in str(message)):
                for other in there:
                    await other.send(message)

    async with serve(take, "127.0.0.1", 0) as server:
        yield next(iter(server.sockets)).getsockname()[1]


@asynccontextmanager
async def crowd_of(members: int, port: int) -> AsyncIterator[Crowd]:
    lines = [Line(member, Place("/"), Greedy(member, "room"), offer=True) for member in range(members)]
    for line in lines:
        await connect(line, port)
        await line.joined
    crowd = Crowd(lines)
    try:
        yield crowd
    finally:
        crowd.close()


async def test_edits_are_seen_by_the_others_of_the_room() -> None:
    async with relay() as port, crowd_of(3, port) as crowd:
        player = Player(crowd, ACTS, seed=1)
        player.listen(listeners=2)
        assert await player.play(clock(), 0, 0.2) == 3
        await player.settle(PATIENCE)
        assert len(player.notes.seen) == 2  # member 0's by 1 and member 1's by 0; 2 does not listen
        assert player.notes.missed == 0
        assert all(0 < seconds < PATIENCE for seconds in player.notes.seen)
        assert len(player.notes.lag) == 3
        assert crowd.lost() == []
        frames, down, up = crowd.totals()
        assert frames > 9
        assert down > up > 0


async def test_it_stays_to_the_end_of_its_time_and_goes_on_from_there() -> None:
    async with relay() as port, crowd_of(2, port) as crowd:
        player = Player(crowd, ACTS, seed=1)
        begin = clock()
        at = await player.play(begin, 0, 0.25)
        assert clock() - begin > 0.24
        assert await player.play(begin, at, 0.4) == len(ACTS)
        assert clock() - begin > 0.39


async def test_what_never_comes_is_missed() -> None:
    async with relay(deaf=True) as port, crowd_of(2, port) as crowd:
        player = Player(crowd, ACTS[:1], seed=1)
        player.listen()
        await player.play(clock(), 0, 0.1)
        await player.settle(patience=0.2)
        assert player.notes.missed == 1


async def test_the_warm_up_is_forgotten() -> None:
    async with relay() as port, crowd_of(2, port) as crowd:
        player = Player(crowd, ACTS, seed=1)
        player.listen()
        begin = clock()
        at = await player.play(begin, 0, 0.25)
        await player.settle(PATIENCE)
        player.forget()
        await player.play(begin, at, 0.4)
        await player.settle(PATIENCE)
        assert len(player.notes.seen) == 1


async def test_lines_speak_compressed_where_the_server_agrees() -> None:
    async with relay() as port, crowd_of(1, port) as crowd:
        assert crowd.lines[0].deflates
        heard: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        crowd.lines[0].listen(lambda line, payload: heard.set_result(payload))
        crowd.lines[0].write(crowd.lines[0].encode("a word " * 20))
        assert await asyncio.wait_for(heard, PATIENCE) == b"a word " * 20
