"""All measurements, one after the other; each is written down as soon as it is there."""

import sys
from collections.abc import Coroutine, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

import uvloop

from bench.record import Record
from bench.scenarios import capacity, joining, killed, memory, plenary, quiet, soak, steady
from bench.servers.catalogue import FLOORS, SERVERS

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MEMBERS: Final = (40, 80, 160, 320)
SCENARIOS: Final = ("steady", "capacity", "killed", "joining", "memory", "quiet", "plenary", "soak")
SOAK_SECONDS: Final = 150.0
"""Eleven sessions' edits at the haste of `soak`."""

Works: TypeAlias = "Iterator[Coroutine[Any, Any, DataclassInstance]]"
T = TypeVar("T")


@dataclass(frozen=True)
class Extent:
    """How long and how often; the defaults are what `make bench` does."""

    seconds: float = 15.0
    repeats: int = 3
    soak: float = SOAK_SECONDS
    members: Sequence[int] = MEMBERS
    ladder: tuple[int, ...] = capacity.LADDER


def run(work: Coroutine[Any, Any, T]) -> T:
    return uvloop.run(work)


def measure(scenarios: Sequence[str], servers: Sequence[str], extent: Extent) -> None:
    """Raises nothing for a server that fails: that is said, and the next one measured."""
    for scenario in scenarios:
        for key, work in _jobs(scenario, servers, extent):
            print(f"== {key}", file=sys.stderr)
            try:
                results = [run(each) for each in work]
            except Exception as problem:
                print(f"   could not be measured: {problem!r}"[:500], file=sys.stderr)
                continue
            Record.load().keep(key, results)


def _jobs(scenario: str, servers: Sequence[str], extent: Extent) -> "Iterator[tuple[str, Works]]":
    if scenario in ("plenary", "soak"):
        if "minga" in servers:
            yield f"{scenario}/minga", _alone(scenario, extent)
        return
    for name in servers:
        if scenario == "steady":
            for members in extent.members:
                yield f"steady/{name}/{members}", _steady(name, members, extent)
        elif scenario not in ("joining", "memory") or _has_rooms(name):
            yield f"{scenario}/{name}", _of_one(scenario, name, extent)


def _steady(name: str, members: int, extent: Extent) -> Works:
    for seed in range(1, extent.repeats + 1):
        yield steady.measure(SERVERS[name](), members, extent.seconds, seed)


def _of_one(scenario: str, name: str, extent: Extent) -> Works:
    kind = SERVERS[name]
    match scenario:
        case "capacity":
            yield capacity.measure(kind, extent.seconds, ladder=extent.ladder)
        case "killed":
            yield killed.measure(kind)
        case "quiet":
            yield quiet.measure(kind(), 2 * extent.seconds)
        case "joining":
            for _ in range(extent.repeats):
                yield joining.measure(kind())
        case "memory":
            for _ in range(extent.repeats):
                yield memory.measure(kind())


def _alone(scenario: str, extent: Extent) -> Works:
    if scenario == "soak":
        yield soak.measure(extent.soak)
        return
    for _ in range(extent.repeats):
        yield plenary.measure(extent.seconds)


def _has_rooms(name: str) -> bool:
    """Servers that keep no content have nothing to join, and a room is only its connections."""
    return name not in FLOORS and SERVERS[name].keeps
