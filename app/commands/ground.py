"""What the commands share: options, settings, and errors as sentences with an exit code."""

import json
import locale
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Final, NoReturn

import typer
from pydantic import ValidationError

from app.engine.refusals import Refusal
from app.locales import Language, is_language, say
from app.settings import Settings

FAILED: Final = 1
"""Exit code: what was asked for could not be done, or a check found a difference."""
BAD_INPUT: Final = 2
"""Exit code: what was given cannot be used."""

DataOption = Annotated[
    Path | None, typer.Option("--data", help="Folder of the database. [default: ./data]", show_default=False)
]


def settings_for(data: Path | None, **changes: Any) -> Settings:
    """Settings from the environment, with what the command line says on top; a wrong one ends the command."""
    given = {name: value for name, value in {"data": data, **changes}.items() if value is not None}
    try:
        return Settings(**given)
    except ValidationError as problem:
        wrong = [str(error["loc"][0]) for error in problem.errors()]
        names = [f"--{name}" if name in given else f"MINGA_{name.upper()}" for name in wrong]
        stop(say(speaker(), "cli-bad-setting", names=", ".join(names)), BAD_INPUT)


@contextmanager
def sentences() -> Iterator[None]:
    """A refusal ends the command with a sentence instead of a traceback."""
    try:
        yield
    except Refusal as refusal:
        stop(say(speaker(), f"refusal-{refusal.code}", **refusal.params), BAD_INPUT)


def show(values: Mapping[str, Any], as_json: bool) -> None:
    """Print what was found, on one line as JSON or on a line each."""
    if as_json:
        typer.echo(json.dumps(values, ensure_ascii=False))
        return
    for name, value in values.items():
        typer.echo(f"{name}: {value}")


def stop(sentence: str, code: int) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(code)


def speaker() -> Language:
    """The language of the operator's terminal; English where it is none of ours."""
    name = (locale.getlocale()[0] or "en")[:2].lower()
    return name if is_language(name) else "en"
