"""The `minga` command."""

import typer

from app.commands import botting, checking, exporting, protocol, reading, serving, sessions

main = typer.Typer(
    name="minga", help="Live co-creation sessions, from a fiche to a summary.", no_args_is_help=True
)
main.command()(serving.serve)
main.command()(serving.demo)
main.command()(reading.fiche)
main.add_typer(sessions.commands, name="session")
main.command()(botting.bots)
main.command()(checking.check)
main.command()(exporting.export)
main.command(name="import")(exporting.import_)
main.command()(protocol.protocol)

if __name__ == "__main__":
    main()
