"""Many sessions' traffic in a short time: does memory stay flat?

Two rooms write and erase, faster than people do, so that as much happens in a quarter of a minute as in a
session, while the boards themselves do not grow: each member's oldest note goes when a new one comes.
"""

from dataclasses import dataclass
from statistics import linear_regression
from typing import Final

from bench.crowd import come_in
from bench.ground import ground
from bench.player import Player, clock
from bench.schedule import Work, schedule
from bench.servers.adapter import Plan, Speech
from bench.servers.minga import Minga, MingaSpeech

MEMBERS: Final = 40
HASTE: Final = Work(cursors_per_second=2.0, edit_every=0.1)
"""As fast as one person may: half of what is paced, so that what falls behind can catch up."""
SESSION_EDITS: Final = 5400
"""Of 40 people who write for 45 minutes, a sentence each 20 seconds."""
NOTES_KEPT: Final = 3
PIECES: Final = 20
"""Readings of memory."""


@dataclass(frozen=True)
class Soak:
    """`memory`: resident bytes at even distances. `sessions`: how many sessions' edits were made."""

    seconds: float
    edits: int
    sessions: float
    memory: list[int]
    grown: float
    """Bytes from half of the time (all is warm, caches are full) to its end."""
    slope: float
    """Bytes an edit over that half: the line that fits the readings best."""
    missed: int
    refused: int


class MingaSoak(Minga):
    def speech(self, member: int, plan: Plan) -> Speech:
        return MingaSpeech(member, self.seats[member].session, notes_kept=NOTES_KEPT)


async def measure(seconds: float, seed: int = 1) -> Soak:
    adapter = MingaSoak()
    async with ground(adapter, MEMBERS) as place:
        crowd = await come_in(adapter, place.plan, range(MEMBERS))
        acts = schedule(MEMBERS, seconds, seed, HASTE)
        player = Player(crowd, acts, seed)
        player.listen()
        begin, at, memory = clock(), 0, []
        for piece in range(1, PIECES + 1):
            at = await player.play(begin, at, seconds * piece / PIECES)
            memory.append(place.server.memory())
        await player.settle()
        crowd.close()
    edits = sum(act.kind == "edit" for act in acts)
    return Soak(
        seconds=seconds,
        edits=edits,
        sessions=edits / SESSION_EDITS,
        memory=memory,
        grown=memory[-1] - memory[PIECES // 2],
        slope=linear_regression(range(PIECES // 2), memory[PIECES // 2 :]).slope * PIECES / edits,
        missed=player.notes.missed,
        refused=len(player.notes.refused),
    )
