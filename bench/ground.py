"""A server on its own core with its own folder, for as long as a measurement takes."""

import gc
import os
import resource
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench import processes
from bench.processes import Server
from bench.servers.adapter import Adapter, Plan

ROOM: Final = 20
"""People in a room, in everything that is measured."""
OPEN_FILES: Final = 8192
"""A connection each, on both sides, and some to spare."""


@dataclass
class Ground:
    adapter: Adapter
    plan: Plan
    server: Server
    core: int | None

    def restart(self) -> None:
        """After `server.kill()`: the same folder, the same port."""
        self.server = start(self.adapter, self.plan, self.core)


@asynccontextmanager
async def ground(
    adapter: Adapter, members: int, room: int = ROOM, scattered: bool = False
) -> AsyncIterator[Ground]:
    """A server ready for `members`. Folder and server are gone afterwards.

    Raises:
        NotStarted
    """
    allow_many_connections()
    server_core, own_core = processes.cores()
    if own_core is not None:
        os.sched_setaffinity(0, {own_core})
    processes.take_priority()
    folder = Path(tempfile.mkdtemp(prefix="minga-bench-"))
    plan = Plan(members, room, processes.free_port(), folder, scattered)
    adapter.prepare(plan)
    place = Ground(adapter, plan, start(adapter, plan, server_core), server_core)
    try:
        await adapter.open(plan)
        yield place
    finally:
        place.server.stop()
        gc.unfreeze()
        shutil.rmtree(folder, ignore_errors=True)
        if own_core is not None and server_core is not None:
            os.sched_setaffinity(0, {server_core, own_core})


def start(adapter: Adapter, plan: Plan, core: int | None) -> Server:
    log = plan.folder / "server.log"
    return processes.start(adapter.command(plan), plan.port, log, core, adapter.environment(plan))


def allow_many_connections() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES if hard == resource.RLIM_INFINITY else min(OPEN_FILES, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
