"""Many bots at once, and the verdict."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from app.bots.bot import Bot
from app.bots.entering import Seat, enter
from app.bots.ledger import Ledger
from app.bots.line import Line
from app.bots.replica import Replica
from app.locales import LANGUAGES

NAMES: Final = ("Ana", "Luis", "Aminata", "Chloé", "Tomás", "Grace", "Yusuf", "Inés", "Paul", "Rosa")
AT_THE_DOOR: Final = 10
"""Bots that come in at once."""
PATIENCE: Final = 15.0
"""Seconds to wait for the last answers: longer than a server takes to restart."""


@dataclass(frozen=True)
class Crowd:
    """Bots with a seat, and the ledger they share."""

    bots: Sequence[Bot]
    ledger: Ledger


@dataclass(frozen=True)
class Verdict:
    people: int
    seconds: float
    ledger: Ledger
    lost: int
    doubled: int

    def as_json(self) -> dict[str, Any]:
        return {
            "people": self.people,
            "seconds": round(self.seconds, 1),
            "sent": self.ledger.sent,
            "acked": self.ledger.acked,
            "refused": self.ledger.refused,
            "lost": self.lost,
            "doubled": self.doubled,
            "latency_ms": self.ledger.latency_ms(),
        }


async def run(link: str, people: int, seconds: float, seed: int) -> Verdict:
    """Let `people` come in, and work for `seconds`.

    Raises:
        NoWayIn: the link does not lead into a session.
    """
    return await work(await come_in(link, people, seed), asyncio.sleep(seconds))


async def work(crowd: Crowd, enough: Awaitable[object]) -> Verdict:
    """Let them work until it is `enough`; then compare what they were promised with fresh copies."""
    began = time.monotonic()
    async with _lines(crowd.bots):
        until = asyncio.Event()
        lives = [asyncio.create_task(bot.live(until)) for bot in crowd.bots]
        try:
            await enough
        finally:
            seconds = time.monotonic() - began
            until.set()
            await asyncio.gather(*lives)
        unanswered = sum(await asyncio.gather(*(bot.finish(PATIENCE) for bot in crowd.bots)))
        lost, doubled = crowd.ledger.judge(await _fresh_copies(crowd.bots))
    return Verdict(len(crowd.bots), seconds, crowd.ledger, lost + unanswered, doubled)


async def come_in(link: str, people: int, seed: int) -> Crowd:
    """
    Raises:
        NoWayIn: the link does not lead into a session.
    """
    ledger = Ledger()
    door = asyncio.Semaphore(AT_THE_DOOR)

    async def one(number: int) -> Bot:
        lang = LANGUAGES[number % len(LANGUAGES)]
        async with door:
            seat = await enter(link, f"{NAMES[number % len(NAMES)]} {number + 1}", lang)
        return Bot(number, seat, lang, Random(f"{seed}:{number}"), ledger)

    return Crowd(await asyncio.gather(*(one(number) for number in range(people))), ledger)


@asynccontextmanager
async def _lines(bots: Sequence[Bot]) -> AsyncIterator[None]:
    """Everyone connected until the block ends."""
    running = [asyncio.create_task(bot.line.run()) for bot in bots]
    try:
        yield
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _fresh_copies(bots: Sequence[Bot]) -> dict[str, Replica]:
    """Each board as somebody who was there gets it now, over a new connection."""
    someone: dict[str, Seat] = {}
    for bot in bots:
        for ch in bot.line.client.replicas:
            someone.setdefault(ch, bot.seat)
    boards = [ch for ch in someone if ch.startswith("board:")]
    copies = await asyncio.gather(*(_fresh_copy(someone[ch], ch) for ch in boards))
    return {copy.ch: copy for copy in copies if copy}


async def _fresh_copy(seat: Seat, ch: str) -> Replica | None:
    line = Line(seat, "en", lambda asked, frame, seconds: None)
    running = asyncio.create_task(line.run())
    try:
        return await asyncio.wait_for(line.entered(ch), PATIENCE)
    except TimeoutError:
        return None
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
