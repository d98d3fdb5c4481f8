"""Commands at work on the data, which a running server may have open too."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import TypeVar

from app.commands.ground import FAILED, sentences, settings_for, speaker, stop
from app.house import House
from app.locales import say
from app.store.database import DatabaseDamaged, DatabaseUnavailable
from app.store.migrate import UnknownTables

T = TypeVar("T")


@asynccontextmanager
async def house_at(data: Path | None) -> AsyncIterator[House]:
    """The data, open until the block ends; a running server may have it open too."""
    house = House.open(settings_for(data))
    try:
        yield house
    finally:
        await house.close()


def with_house(data: Path | None, work: Callable[[House], Awaitable[T]]) -> T:
    """Run `work` on the data; what it refuses ends the command with a sentence."""

    async def run() -> T:
        async with house_at(data) as house:
            return await work(house)

    with usable_data():
        return asyncio.run(run())


@contextmanager
def usable_data() -> Iterator[None]:
    """Like `sentences`; data that cannot be used ends the command with a sentence too."""
    with sentences():
        try:
            yield
        except UnknownTables:
            stop(say(speaker(), "cli-newer-data"), FAILED)
        except DatabaseDamaged as error:
            stop(say(speaker(), "cli-data-damaged", reason=str(error)), FAILED)
        except DatabaseUnavailable as error:
            stop(say(speaker(), "cli-data-unavailable", reason=str(error)), FAILED)
