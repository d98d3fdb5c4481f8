"""What the commands share: options, opening the data, and errors as sentences with an exit code."""

import asyncio
import locale
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Annotated, Any, Final, NoReturn, TypeVar

import typer

from app.engine.refusals import Refusal
from app.locales import Language, is_language, say
from app.main import House
from app.settings import Settings
from app.store.database import DatabaseUnavailable
from app.store.migrate import UnknownTables

T = TypeVar("T")

FAILED: Final = 1
"""Exit code: what was asked for could not be done, or a check found a difference."""
BAD_INPUT: Final = 2
"""Exit code: what was given cannot be used."""

DataOption = Annotated[
    Path | None, typer.Option("--data", help="Folder of the database. [default: ./data]", show_default=False)
]


def settings_for(data: Path | None, **changes: Any) -> Settings:
    """Settings from the environment, with what the command line says on top."""
    given = {name: value for name, value in {"data": data, **changes}.items() if value is not None}
    return Settings(**given)


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

    with sentences():
        return asyncio.run(run())


@contextmanager
def sentences() -> Iterator[None]:
    """Refusals and unusable data end the command with a sentence instead of a traceback."""
    try:
        yield
    except Refusal as refusal:
        stop(say(speaker(), f"refusal-{refusal.code}", **refusal.params), BAD_INPUT)
    except UnknownTables:
        stop(say(speaker(), "cli-newer-data"), FAILED)
    except DatabaseUnavailable as error:
        stop(say(speaker(), "cli-data-unavailable", reason=str(error)), FAILED)


def stop(sentence: str, code: int) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(code)


def speaker() -> Language:
    """The language of the operator's terminal; English where it is none of ours."""
    name = (locale.getlocale()[0] or "en")[:2].lower()
    return name if is_language(name) else "en"
