"""`minga session create`: a session from a fiche, without a browser."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from app.blocks.library import DEFAULT_GUIDE
from app.blocks.library import guide as find_guide
from app.commands.data import usable_data
from app.commands.ground import DataOption, settings_for, show
from app.commands.reading import read_file
from app.house import House
from app.sessions.links import link_address
from app.sessions.plan import Plan, create_session

commands = typer.Typer(no_args_is_help=True, add_completion=False)


@commands.callback()
def session() -> None:
    """Sessions."""


@commands.command()
def create(
    fiche: Annotated[Path, typer.Option(help="Text, Markdown or DOCX.")],
    guide: Annotated[str, typer.Option(help="sse or community.")] = DEFAULT_GUIDE,
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
        "organizer_url": link_address(base, plan.organizer),
        "facilitator_url": link_address(base, plan.facilitator),
        "join_url": link_address(base, plan.participant),
    }
