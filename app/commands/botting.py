"""`minga bots`: simulated people, and what became of what they did."""

import asyncio
from typing import Annotated

import typer

from app.bots.crowd import run
from app.bots.entering import NoWayIn
from app.commands.ground import BAD_INPUT, FAILED, show, speaker, stop
from app.commands.progress import busy
from app.locales import say


def bots(
    join_url: Annotated[str, typer.Argument(help="The link that lets participants in.")],
    people: Annotated[int, typer.Option(min=1, max=1000, help="How many.")] = 20,
    seconds: Annotated[float, typer.Option(min=1, help="For how long.")] = 30,
    seed: Annotated[int, typer.Option(help="The same seed, the same people.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Let simulated people join, write, move, type and vote; fails if anything acked is lost or doubled."""
    with busy(say(speaker(), "cli-bots-working", people=people)):
        try:
            verdict = asyncio.run(run(join_url, people, seconds, seed))
        except NoWayIn as problem:
            stop(say(speaker(), "cli-bots-no-way-in", reason=str(problem)), BAD_INPUT)
    show(verdict.as_json(), as_json)
    if verdict.lost or verdict.doubled:
        raise typer.Exit(FAILED)
