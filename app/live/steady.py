"""Work that goes on for as long as the server does, whatever happens to it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final

logger = logging.getLogger(__name__)

PAUSE: Final = 1.0
"""Seconds: what breaks again and again fills no disk with lines about it."""


async def steadily(name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Until cancelled. What breaks is a mistake of ours: the operator is told, and it begins again."""
    while True:
        try:
            await work()
        except Exception:
            logger.critical("%s broke and begins again", name, exc_info=True)
        await asyncio.sleep(PAUSE)
