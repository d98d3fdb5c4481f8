"""What the log carries, and what a node more costs: `python -m tests.nodes`. Prints Markdown tables.

People sit on boards of twenty, move their cursor five times a second and write a note every four seconds.
CPU is read from /proc, so that a loaded machine does not change it much.
"""

import argparse
import asyncio
import itertools
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Final

from websockets.exceptions import ConnectionClosed

from app.store.database import Database
from app.store.event_log import SqlEventLog
from app.store.migrate import migrate
from tests.fire.crowd import Wire
from tests.nodes.appender import append_much
from tests.nodes.cluster import Cluster, cluster
from tests.nodes.test_nodes import at, practice, seat
from tests.postgres import postgres
from tests.processes import PROCESSES
from tests.store.some_events import note

ROOM: Final = 20
CURSORS: Final = 5.0
"""A second and person."""
WRITES: Final = 0.25
"""A second and person."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.nodes", description=__doc__)
    parser.add_argument("--seconds", type=float, default=15.0, help="for each measurement (15)")
    parser.add_argument("--people", type=int, default=80, help="on all nodes together (80)")
    parser.add_argument("--only", choices=["log", "nodes"])
    parser.add_argument("--nodes", type=int, nargs="*", default=[1, 2, 3], help="how many (1 2 3)")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if asked.only != "nodes":
            measure_logs(Path(folder), asked.seconds)
        if asked.only != "log":
            asyncio.run(measure_nodes(Path(folder), asked.nodes, asked.people, asked.seconds))


def measure_logs(folder: Path, seconds: float) -> None:
    print("| log | writers | edits a second | ms for one alone |")
    print("| --- | --: | --: | --: |")
    with postgres() as server:
        server.do("CREATE DATABASE minga")
        for name, url in (("SQLite", f"sqlite:///{folder}/log.db"), ("PostgreSQL", server.url("minga"))):
            database = Database(url)
            migrate(database)
            database.close()
            alone = asyncio.run(append_alone(url, seconds / 5))
            for writers in (1,) if name == "SQLite" else (1, 2, 3):
                rate = sum(together(url, writers, seconds))
                print(f"| {name} | {writers} | {rate:,.0f} | {alone:.2f} |", flush=True)


async def append_alone(url: str, seconds: float) -> float:
    """Milliseconds that one append takes when nothing else is written."""
    database = Database(url)
    log, took = SqlEventLog(database), []
    until = time.monotonic() + seconds
    for seq in itertools.count(1):
        began = time.perf_counter()
        await log.append("board:alone", [note(seq)])
        took.append(time.perf_counter() - began)
        if time.monotonic() > until:
            break
    await log.close()
    database.close()
    return 1000 * statistics.median(took)


def together(url: str, writers: int, seconds: float) -> list[float]:
    """Edits a second of each of so many processes, each with channels of its own."""
    pipes = [PROCESSES.Pipe(duplex=False) for _ in range(writers)]
    run = random.randbytes(3).hex()
    some = [
        PROCESSES.Process(target=append_much, args=(url, f"board:{run}:{n}", seconds, sender))
        for n, (_, sender) in enumerate(pipes)
    ]
    for process in some:
        process.start()
    rates: list[float] = [receiver.recv() for receiver, _ in pipes]
    for process in some:
        process.join()
    return rates


async def measure_nodes(folder: Path, counts: Sequence[int], people: int, seconds: float) -> None:
    print(f"\n{people} people\n")
    print("| nodes | nodes' CPU s a member-minute | PostgreSQL's | Valkey's | ack ms p50 | p99 |")
    print("| --: | --: | --: | --: | --: | --: |")
    for count in counts:
        place = folder / str(count)
        place.mkdir()
        async with cluster(place, count) as nodes:
            await _measure(nodes, people, seconds)


async def _measure(nodes: Cluster, people: int, seconds: float) -> None:
    async with AsyncExitStack() as stack:
        wires: list[tuple[Wire, str]] = []
        for room in range(people // ROOM):
            links = nodes.plan()
            for number in range(ROOM):
                node = nodes.nodes[(room + number) % len(nodes.nodes)]
                wire = await at(stack, node, await seat(links, f"P{number}"))
                await wire.join(practice(links))
                wires.append((wire, practice(links)))
        before = _cpu(nodes)
        until = time.monotonic() + seconds
        took = await asyncio.gather(*(_work(wire, ch, n, until) for n, (wire, ch) in enumerate(wires)))
        used = [
            (after - then) / (people * seconds / 60) for then, after in zip(before, _cpu(nodes), strict=True)
        ]
    waits = sorted(1000 * wait for some in took for wait in some)
    figures = " | ".join(f"{figure:.4f}" for figure in used)
    p50, p99 = (waits[int(len(waits) * share)] for share in (0.5, 0.99))
    print(f"| {len(nodes.nodes)} | {figures} | {p50:.0f} | {p99:.0f} |", flush=True)


async def _work(wire: Wire, ch: str, number: int, until: float) -> list[float]:
    """Seconds from each write to its ack. What comes otherwise is read and not looked at."""
    sent: dict[str, float] = {}
    took: list[float] = []

    async def read() -> None:
        with suppress(ConnectionClosed):
            async for text in wire.socket:
                if '"ack"' in text[:16]:
                    began = sent.pop(json.loads(text)["id"])
                    took.append(time.perf_counter() - began)

    reading = asyncio.create_task(read())
    chance = random.Random(number)
    await asyncio.sleep(chance.random() / CURSORS)
    for beat in itertools.count(1):
        x, y = chance.randrange(1600), chance.randrange(1100)
        await wire.say(t="presence", ch=ch, kind="cursor", value={"x": x, "y": y})
        if chance.random() < WRITES / CURSORS:
            id = f"work{number}.{beat}"
            sent[id] = time.perf_counter()
            await wire.say(
                t="op", ch=ch, id=id, kind="note.add", args={"note": f"n{number}-{beat}", "x": x, "y": y}
            )
        if time.monotonic() > until:
            break
        await asyncio.sleep(1 / CURSORS)
    reading.cancel()
    return took


def _cpu(nodes: Cluster) -> tuple[float, float, float]:
    """Seconds that nodes, PostgreSQL and Valkey have used so far."""
    servers = [node.process.pid for node in nodes.nodes if node.process]
    database = nodes.postgres.process.pid if nodes.postgres.process else 0
    hints = [nodes.valkey.process.pid] if nodes.valkey.process else []
    return _seconds(servers), _seconds([database, *_children(database)]), _seconds(hints)


def _seconds(pids: Sequence[int]) -> float:
    ticks = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]


if __name__ == "__main__":
    main()
