"""`python -m bench SCENARIO`: one measurement, printed; `--json` for machines."""

import json
from collections.abc import Coroutine
from dataclasses import asdict
from typing import Annotated, Any, TypeVar

import typer
import uvloop

from bench.scenarios import steady as steadily
from bench.scenarios.steady import Steady
from bench.servers.catalogue import SERVERS

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__)

ServerOption = Annotated[str, typer.Option(help=f"One of {', '.join(SERVERS)}.")]
MembersOption = Annotated[int, typer.Option(min=1, help="How many, in rooms of 20.")]
SecondsOption = Annotated[float, typer.Option(min=1, help="Measured time, after a short warm-up.")]
SeedOption = Annotated[int, typer.Option(help="The same seed, the same work.")]
DeflateOption = Annotated[bool, typer.Option(help="Offer compression, as browsers do.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]

T = TypeVar("T")


@app.callback()
def bench() -> None:
    """Minga and its peers under the same work."""


@app.command()
def steady(
    server: ServerOption = "minga",
    members: MembersOption = 320,
    seconds: SecondsOption = 20,
    seed: SeedOption = 1,
    deflate: DeflateOption = True,
    as_json: JsonOption = False,
) -> None:
    """Cursors and edits at an even pace: server CPU, latencies, generator load."""
    result = run(steadily.measure(SERVERS[server](), members, seconds, seed, deflate))
    if as_json:
        typer.echo(json.dumps(asdict(result)))
    else:
        typer.echo("\n".join(steady_lines(result)))


def run(work: Coroutine[Any, Any, T]) -> T:
    return uvloop.run(work)


def steady_lines(result: Steady) -> list[str]:
    lines = [
        f"server      {result.cpu:.4f} CPU s per member-minute, {result.core:.0%} of a core, "
        f"{result.memory / 2**20:.0f} MiB",
        f"edit seen   {_spread(result.seen)}",
        f"edit acked  {_spread(result.acked)}",
        f"to members  {result.frames:,.0f} frames/s; each {result.down:,.0f} B/s down, "
        f"{result.up:,.0f} B/s up",
        f"generator   {result.generator:.0%} of a core, late by p99 {result.lag.p99:.1f} ms"
        + (" - SATURATED, figures are not the server's" if result.is_saturated else ""),
    ]
    if not result.is_sound:
        lines.append(
            f"TROUBLE     {result.missed} edits missed, {result.refused} refused, {result.lost} lines lost: "
            + result.trouble
        )
    return lines


def _spread(values: Any) -> str:
    return f"p50 {values.p50:.1f}  p95 {values.p95:.1f}  p99 {values.p99:.1f} ms  ({values.count} noted)"


if __name__ == "__main__":
    app()
