"""`minga fiche`: what Minga finds in a fiche."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from app.commands.ground import BAD_INPUT, speaker, stop
from app.locales import Language, say
from app.sessions.fiche import Reading, UnreadableFiche, read_fiche


def fiche(
    file: Annotated[Path, typer.Argument(help="Text, Markdown or DOCX.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Read a fiche: the fields found, what is missing, what is over its limit, what disagrees."""
    reading = read_file(file)
    found = reading.as_json(speaker())
    typer.echo(json.dumps(found, ensure_ascii=False) if as_json else "\n".join(_lines(reading, speaker())))


def read_file(file: Path) -> Reading:
    """The reading of a file; ends the command with a sentence when it cannot be read."""
    try:
        return read_fiche(file.read_bytes(), file.name)
    except OSError:
        stop(say(speaker(), "cli-no-file", file=str(file)), BAD_INPUT)
    except UnreadableFiche as problem:
        stop(problem.sentence(speaker()), BAD_INPUT)


def _lines(reading: Reading, lang: Language) -> Iterator[str]:
    for name, value in reading.as_json(lang)["fields"].items():
        yield f"{name}: {value}"
    yield say(lang, "cli-fiche-missing", names=", ".join(reading.missing) or "–")
    for over in reading.over_limit:
        yield say(lang, "cli-fiche-over-limit", field=over.field, words=over.words, limit=over.limit)
    yield from (conflict.sentence(lang) for conflict in reading.conflicts)
    if reading.notes:
        yield f"{say(lang, 'cli-fiche-notes')}\n{reading.notes}"
