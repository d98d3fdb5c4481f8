"""`minga fiche`: what Minga finds in a fiche."""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.commands.ground import BAD_INPUT, sentences, speaker, stop
from app.locales import say
from app.sessions.fiche import Reading, UnreadableFiche, read_fiche


def fiche(
    file: Annotated[Path, typer.Argument(help="Text, Markdown or DOCX.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Read a fiche: the fields found, what is missing, what is over its limit."""
    with sentences():
        found = read_file(file).as_json()
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
        return
    for name, value in found["fields"].items():
        typer.echo(f"{name}: {value}")
    typer.echo(say(speaker(), "cli-fiche-missing", names=", ".join(found["missing"]) or "–"))


def read_file(file: Path) -> Reading:
    """The reading of a file; ends the command with a sentence when it cannot be read."""
    try:
        return read_fiche(file.read_bytes(), file.name)
    except OSError:
        stop(say(speaker(), "cli-no-file", file=str(file)), BAD_INPUT)
    except UnreadableFiche as problem:
        stop(say(speaker(), f"fiche-unreadable-{problem.code}", **problem.params), BAD_INPUT)
