"""Minga and its peers under the same work: `all` writes figures down, `report` makes tables of them."""

import json
from collections.abc import Coroutine
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from bench import suite
from bench.peers_ready import missing_peers
from bench.printing import steady_lines
from bench.record import ROOT
from bench.report import quick_table, write_report
from bench.scenarios import capacity, joining, killed, memory, plenary, quiet, soak, steady
from bench.servers.catalogue import SERVERS
from bench.suite import Extent

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__)

ServerOption = Annotated[str, typer.Option(help=f"One of {', '.join(SERVERS)}.")]
ServersOption = Annotated[str, typer.Option(help="Names with commas.")]
MembersOption = Annotated[int, typer.Option(min=1, help="How many, in rooms of 20.")]
SecondsOption = Annotated[float, typer.Option(min=1, help="Measured time, after a short warm-up.")]
SeedOption = Annotated[int, typer.Option(help="The same seed, the same work.")]
DeflateOption = Annotated[bool, typer.Option(help="Offer compression, as browsers do.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
EVERYONE: Final = ",".join(SERVERS)
QUICK: Final = ("minga", "y-websocket", "asyncio-floor")


@app.command("steady")
def steady_command(
    server: ServerOption = "minga",
    members: MembersOption = 320,
    seconds: SecondsOption = 20,
    seed: SeedOption = 1,
    deflate: DeflateOption = True,
    as_json: JsonOption = False,
) -> None:
    """Cursors and edits at an even pace: server CPU, latencies, generator load."""
    result = suite.run(steady.measure(SERVERS[server](), members, seconds, seed, deflate))
    typer.echo(json.dumps(asdict(result)) if as_json else "\n".join(steady_lines(result)))


@app.command("capacity")
def capacity_command(server: ServerOption = "minga", seconds: SecondsOption = 8) -> None:
    """More and more members on one core, until edits come late."""
    _show(capacity.measure(SERVERS[server], seconds))


@app.command("killed")
def killed_command(server: ServerOption = "minga") -> None:
    """Edits that were seen, after `kill -9`."""
    _show(killed.measure(SERVERS[server]))


@app.command("joining")
def joining_command(server: ServerOption = "minga") -> None:
    """Coming into rooms with 500 notes."""
    _show(joining.measure(SERVERS[server]()))


@app.command("memory")
def memory_command(server: ServerOption = "minga") -> None:
    """Of a connection, and of a room with 100 notes."""
    _show(memory.measure(SERVERS[server]()))


@app.command("quiet")
def quiet_command(server: ServerOption = "minga", seconds: SecondsOption = 20) -> None:
    """Rooms in which hardly anything happens."""
    typer.echo("\n".join(steady_lines(suite.run(quiet.measure(SERVERS[server](), seconds)))))


@app.command("plenary")
def plenary_command(seconds: SecondsOption = 15) -> None:
    """A thousand people in Minga's stage channel."""
    _show(plenary.measure(seconds))


@app.command("soak")
def soak_command(seconds: SecondsOption = 60) -> None:
    """Memory over much traffic."""
    _show(soak.measure(seconds))


@app.command("all")
def all_of_it(
    only: Annotated[str, typer.Option(help="Scenarios with commas.")] = ",".join(suite.SCENARIOS),
    servers: ServersOption = EVERYONE,
    seconds: SecondsOption = 15,
    repeats: Annotated[int, typer.Option(min=1, help="Medians of so many.")] = 3,
    soak_seconds: Annotated[float, typer.Option(min=1)] = suite.SOAK_SECONDS,
    members: Annotated[str, typer.Option(help="For steady work.")] = ",".join(map(str, suite.MEMBERS)),
    ladder: Annotated[str, typer.Option(help="For capacity.")] = ",".join(map(str, capacity.LADDER)),
) -> None:
    """Measure and write down; what was measured before and is not now stays as it is."""
    extent = Extent(seconds, repeats, soak_seconds, _numbers(members), _numbers(ladder))
    suite.measure(only.split(","), _there(servers.split(",")), extent)


@app.command("quick")
def quick(seconds: SecondsOption = 10, repeats: Annotated[int, typer.Option(min=1)] = 3) -> None:
    """Minga, one peer and a floor at 320 members: a table of ratios in three minutes."""
    runs = {
        name: [
            asdict(suite.run(steady.measure(SERVERS[name](), 320, seconds, seed)))
            for seed in range(1, repeats + 1)
        ]
        for name in _there(QUICK)
    }
    typer.echo(quick_table(runs))


@app.command("report")
def report() -> None:
    """Tables of what was written down: bench/RESULTS.md."""
    typer.echo(f"written: {write_report().relative_to(ROOT)}")


def _show(work: "Coroutine[Any, Any, DataclassInstance]") -> None:
    typer.echo(json.dumps(asdict(suite.run(work)), indent=1))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _there(names: "list[str] | tuple[str, ...]") -> list[str]:
    """Those whose packages are installed; the others are named."""
    absent = missing_peers(names)
    if absent:
        typer.echo(f"not installed (make bench does): {', '.join(absent)}", err=True)
    return [name for name in names if name not in absent]


if __name__ == "__main__":
    app()
