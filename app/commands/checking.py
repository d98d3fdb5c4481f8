"""`minga check`: does the log still say what the snapshots say?"""

from typing import Annotated, Final

import typer

from app.commands.data import with_house
from app.commands.ground import BAD_INPUT, FAILED, DataOption, speaker, stop
from app.engine.channel import Channel
from app.engine.snapshot import load, same
from app.house import RULES, House
from app.live.names import ChannelName
from app.locales import say

SHOWN: Final = 20
"""Differences printed for each channel: enough to see what kind they are."""


def check(session: Annotated[str, typer.Argument(help="The session's id.")], data: DataOption = None) -> None:
    """Replay a session's log from its beginning and compare it with its snapshots."""
    found = with_house(data, lambda house: differences(house, session))
    if not found:
        stop(say(speaker(), "cli-check-nothing", session=session), BAD_INPUT)
    for name, (seq, problems) in found.items():
        typer.echo(f"{name}: {say(speaker(), 'cli-check-channel', seq=seq, problems=len(problems))}")
        for problem in problems[:SHOWN]:
            typer.echo(f"  {problem}")
    if any(problems for _, problems in found.values()):
        raise typer.Exit(FAILED)


async def differences(house: House, session_id: str) -> dict[str, tuple[int, list[str]]]:
    """For each channel that was used: its last sequence, and what does not agree."""
    return {name: await _compare(house, name) for name in await house.sources.channels(session_id)}


async def _compare(house: House, name: str) -> tuple[int, list[str]]:
    rules = RULES[ChannelName.parse(name).kind]
    whole = Channel.empty(name, rules)
    events = await house.log.read(name)
    try:
        whole.follow(events)
    except (ValueError, KeyError) as error:
        return whole.seq, [f"replay stopped after {whole.seq}: {error}"]
    stored = await house.log.load_snapshot(name)
    if stored is None:
        return whole.seq, []
    short = load(stored.body, name, rules)
    if short.seq > whole.seq:
        return whole.seq, [f"snapshot of {short.seq} is ahead of the log"]
    short.follow(events[short.seq :])
    return whole.seq, same(whole, short)
