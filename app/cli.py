"""The `minga` command."""

import typer

main = typer.Typer(
    name="minga", help="Live co-creation sessions, from a fiche to a summary.", no_args_is_help=True
)


@main.callback()
def minga() -> None:
    """Live co-creation sessions, from a fiche to a summary."""
