"""One run of steady work as lines for the terminal."""

from bench.percentiles import Spread
from bench.scenarios.steady import Steady


def steady_lines(result: Steady) -> list[str]:
    saturated = " - SATURATED, figures are not the server's" if result.is_saturated else ""
    lines = [
        f"server      {result.cpu:.4f} CPU s per member-minute, {result.core:.0%} of a core, "
        f"{result.memory / 2**20:.0f} MiB",
        f"edit seen   {_spread(result.seen)}",
        f"edit acked  {_spread(result.acked)}",
        f"to members  {result.frames:,.0f} frames/s; each {result.down:,.0f} B/s down, "
        f"{result.up:,.0f} B/s up",
        f"generator   {result.generator:.0%} of a core, late by p99 {result.lag.p99:.1f} ms{saturated}",
    ]
    if not result.is_sound:
        lines.append(
            f"TROUBLE     {result.missed} edits missed, {result.refused} refused, "
            f"{result.lost} lines lost: {result.trouble}"
        )
    return lines


def _spread(values: Spread) -> str:
    return f"p50 {values.p50:.1f}  p95 {values.p95:.1f}  p99 {values.p99:.1f} ms  ({values.count} noted)"
