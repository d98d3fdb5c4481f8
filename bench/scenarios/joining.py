"""Coming into rooms with 500 notes: one at a time, twenty at once, and everybody after a restart."""

import asyncio
from dataclasses import dataclass
from typing import Final

from bench.crowd import Crowd, come_in
from bench.ground import Ground, ground
from bench.line import Line
from bench.percentiles import Spread, milliseconds, spread
from bench.player import Player, clock
from bench.scenarios.filling import fill
from bench.schedule import EDITS_PER_NOTE, Work, schedule
from bench.servers.adapter import Adapter

NOTES: Final = 500
ROOMS: Final = 8
WRITERS: Final = 20
"""Members of each room who stay, and write on while others come."""
STORM: Final = 160
SINGLES: Final = 40
STORM_SECONDS: Final = 6.0
"""How long the others' edits are watched; the storm comes after the first of them."""
FIRST_TOKEN: Final = 90_000_000
"""Beyond those of the notes that were there before."""


@dataclass(frozen=True)
class Joining:
    """Times in ms. `cpu`: server CPU a join; `wire`: bytes received by who joins, the handshake included."""

    server: str
    notes: int
    cpu: float
    wire: float
    one: Spread
    twenty: float
    """Until the last of twenty was in."""
    storm: Spread
    during: Spread
    """Edits of those who were there, while 160 came in within a second."""
    missed: int


async def measure(adapter: Adapter, notes: int = NOTES, seed: int = 1) -> Joining:
    staying, coming = range(ROOMS * WRITERS), range(ROOMS * WRITERS, ROOMS * WRITERS + STORM)
    room = WRITERS + STORM // ROOMS
    async with ground(adapter, len(staying) + len(coming), room, scattered=True) as place:
        writers = await come_in(adapter, place.plan, staying)
        (await come_in(adapter, place.plan, coming)).close()  # so that they come back later, known
        await fill(writers, notes)
        cpu, wire, one = await _singles(place, coming)
        twenty = await come_in(adapter, place.plan, coming[:20], at_once=20)
        twenty.close()
        storm, player = await _storm(place, writers, coming, notes // WRITERS * EDITS_PER_NOTE, seed)
        writers.close()
        return Joining(
            server=adapter.name,
            notes=notes,
            cpu=cpu * 1000,
            wire=wire,
            one=milliseconds(one),
            twenty=max(twenty.seconds) * 1000,
            storm=milliseconds(storm),
            during=milliseconds(player.notes.seen),
            missed=player.notes.missed,
        )


async def _singles(place: Ground, coming: range) -> tuple[float, float, list[float]]:
    """CPU seconds and bytes a join, and how long each took."""
    before = place.server.cpu()
    bytes_received: list[float] = []
    seconds: list[float] = []
    for member in coming[:SINGLES]:
        crowd = await come_in(place.adapter, place.plan, [member])
        bytes_received.append(crowd.lines[0].received)
        seconds += crowd.seconds
        crowd.close()
    await asyncio.sleep(0.2)
    return (place.server.cpu() - before) / SINGLES, spread(bytes_received).p50, seconds


async def _storm(
    place: Ground, writers: Crowd, coming: range, first_edit: int, seed: int
) -> tuple[list[float], Player]:
    """Everyone comes within a second, spread as clients spread their return, while the others write."""
    acts = schedule(len(writers.lines), STORM_SECONDS, seed, Work(), first_edit)
    player = Player(writers, acts, seed, FIRST_TOKEN)
    player.listen()
    playing = asyncio.create_task(player.play(clock(), 0, STORM_SECONDS))
    await asyncio.sleep(1.0)
    began = clock()

    async def one(number: int, member: int) -> tuple[Line, float]:
        await asyncio.sleep(max(0.0, began + number / STORM - clock()))
        crowd = await come_in(place.adapter, place.plan, [member])
        return crowd.lines[0], crowd.seconds[0]

    came = await asyncio.gather(*(one(number, member) for number, member in enumerate(coming)))
    await playing
    await player.settle()
    for line, _ in came:
        line.close()
    return [seconds for _, seconds in came], player
