"""`minga session create`: a session from a fiche, without a browser."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from app.blocks.library import guide as find_guide
from app.commands.data import usable_data
from app.commands.ground import DataOption, settings_for
from app.commands.reading import read_file
from app.house import House
from app.sessions.plan import Plan, create_session

commands = typer.Typer(no_args_is_help=True, add_completion=False)


@commands.callback()
def session() -> None:
    """Sessions."""


@commands.command()
def create(
    fiche: Annotated[Path, typer.Option(help="Text, Markdown or DOCX.")],
    guide: Annotated[str, typer.Option(help="sse or community.")] = "sse",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    data: DataOption = None,
) -> None:
    """Make a session from a fiche, and print its links."""
    settings = settings_for(data)
    with usable_data():
        reading, chosen = read_file(fiche), find_guide(guide)
        house = House.open(settings)
        with house.database.unit() as unit:
            plan = create_session(unit, reading, chosen, house.links, datetime.now(UTC))
        house.database.close()
    show(links_of(plan, settings.local_url), as_json)


def links_of(plan: Plan, base: str) -> dict[str, Any]:
    """The addresses that open a session, by role."""
    return {
        "session": plan.session_id,
        "organizer_url": f"{base}/j/{plan.organizer}",
        "facilitator_url": f"{base}/j/{plan.facilitator}",
        "join_url": f"{base}/j/{plan.participant}",
    }


def show(values: dict[str, Any], as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(values, ensure_ascii=False))
        return
    for name, value in values.items():
        typer.echo(f"{name}: {value}")
