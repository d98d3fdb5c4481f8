"""`minga export` and `minga import`: sessions as files."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from app.commands.data import with_house
from app.commands.ground import BAD_INPUT, FAILED, DataOption, sentences, speaker, stop
from app.commands.progress import busy
from app.house import House
from app.locales import Language, say
from app.summary.archive import pack, unpack
from app.summary.moving import bring_in, take_out
from app.summary.taking import write_out

Form = Literal["pdf", "docx", "xlsx", "archive"]


def export(
    session: Annotated[str, typer.Argument(help="The session's id.")],
    out: Annotated[Path, typer.Option(help="The file to write.")],
    form: Annotated[Form, typer.Option("--as", help="What to write.")] = "pdf",
    lang: Annotated[Language, typer.Option(help="The language of titles and labels.")] = "en",
    data: DataOption = None,
) -> None:
    """Write a session's summary, notes or archive to a file. Works while the server runs."""

    async def write(house: House) -> bytes:
        if form == "archive":
            return await asyncio.to_thread(pack, await take_out(house.sources, session))
        content, _ = await write_out(house.sources, session, form, lang, datetime.now(UTC))
        return content

    with busy(say(speaker(), "cli-exporting")):
        content = with_house(data, write)
    try:
        out.write_bytes(content)
    except OSError as error:
        stop(say(speaker(), "cli-cannot-write", file=str(out), reason=error.strerror or ""), FAILED)


def import_(
    archive: Annotated[Path, typer.Argument(help="The ZIP file of an archive.")], data: DataOption = None
) -> None:
    """Bring a session back from its archive, and print its id."""
    with sentences():
        try:
            read = unpack(archive.read_bytes())
        except OSError:
            stop(say(speaker(), "cli-no-file", file=str(archive)), BAD_INPUT)

    async def write(house: House) -> str:
        return await bring_in(house.sources, house.database.unit, read, datetime.now(UTC))

    with busy(say(speaker(), "cli-importing")):
        session_id = with_house(data, write)
    typer.echo(session_id)
