"""The `minga` command. Each command is imported when it is asked for, so that short ones answer at once."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperGroup
from typer.main import get_command

COMMANDS: Final = {
    "serve": "serving:serve",
    "demo": "serving:demo",
    "fiche": "reading:fiche",
    "session": "sessions:commands",
    "bots": "botting:bots",
    "check": "checking:check",
    "export": "exporting:export",
    "import": "exporting:import_",
    "backup": "backing:backup",
    "restore": "restoring:restore",
    "protocol": "protocol:protocol",
}
"""Name of each command -> module and object below `app.commands`, in the order of the help."""


class Commands(TyperGroup):
    """A group whose commands are loaded by name (Click's lazy loading pattern)."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return _load(cmd_name) if cmd_name in COMMANDS else None


def _load(name: str) -> Any:
    module, _, attribute = COMMANDS[name].partition(":")
    found = getattr(import_module(f"app.commands.{module}"), attribute)
    if not isinstance(found, typer.Typer):
        found = _alone(found)
    command = get_command(found)
    command.name = name
    return command


def _alone(command: Callable[..., None]) -> typer.Typer:
    made = typer.Typer(add_completion=False)
    made.command()(command)
    return made


main = typer.Typer(
    cls=Commands,
    name="minga",
    help="Live co-creation sessions, from a fiche to a summary.",
    no_args_is_help=True,
)


@main.callback()
def minga() -> None:
    """Live co-creation sessions, from a fiche to a summary."""


if __name__ == "__main__":
    main()
