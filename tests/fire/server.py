"""A server in a process of its own that starts in a blink, so that it can be killed often."""

import asyncio
import os
import resource
import signal
import socket
import subprocess
import time
from dataclasses import dataclass, field, replace
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from types import FrameType
from typing import Any, Final

import uvicorn

from app.commands.demonstration import make_demo
from app.commands.serving import OPTIONS, Server
from app.house import House
from app.main import create_app
from app.settings import Settings
from tests.fire.slow_log import SlowLog
from tests.processes import PROCESSES

HASTE: Final = {"ws_ping_interval": 0.5, "ws_ping_timeout": 1.5}
"""Options of uvicorn for tests that wait until a dead line is noticed. Who lives must have the time to
answer, on a loaded machine too."""


@dataclass(frozen=True)
class Conditions:
    """What a server process finds. `held`: while this file is there the disk takes its time."""

    held: Path | None = None
    database_url: str | None = None
    options: dict[str, Any] = field(default_factory=dict)


FINE: Final = Conditions()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def plan(data: Path, port: int) -> dict[str, str]:
    """A demonstration session in `data`; its links."""
    settings = Settings(data=data, port=port)
    house = House.open(settings)
    links = make_demo(house, settings.local_url)
    house.database.close()
    return links


def serve(data: Path, port: int, conditions: Conditions = FINE) -> None:
    """SIGUSR1: from now on the disk takes nothing. SIGUSR2: it does again."""
    signal.signal(signal.SIGUSR1, _fill_the_disk)
    signal.signal(signal.SIGUSR2, _empty_the_disk)
    settings = Settings(data=data, port=port, database_url=conditions.database_url)
    house = House.open(settings)
    if conditions.held:
        house = replace(house, log=SlowLog(house.database, conditions.held))
    app = create_app(settings, house)
    listener = socket.create_server(("127.0.0.1", port), backlog=2048)
    Server(uvicorn.Config(app, **{**OPTIONS, **conditions.options}), app).run(sockets=[listener])


def _fill_the_disk(number: int, frame: FrameType | None) -> None:
    """Nothing can be written to any file, at any place in it; what is there can be read."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


def _empty_the_disk(number: int, frame: FrameType | None) -> None:
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


class Ground:
    """A demonstration session, and the processes that serve it one after the other at one address."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.port = free_port()
        self.links = plan(data, self.port)
        self.started = 0
        self._process: ForkServerProcess | None = None

    @property
    def session(self) -> str:
        return self.links["session"]

    @property
    def base(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def pid(self) -> int:
        assert self._process is not None
        assert self._process.pid is not None
        return self._process.pid

    @property
    def memory(self) -> int:
        """Bytes that the process holds now."""
        told = subprocess.run(["ps", "-o", "rss=", "-p", str(self.pid)], capture_output=True, check=True)
        return int(told.stdout) * 1024

    @property
    def exit_code(self) -> int | None:
        assert self._process is not None
        return self._process.exitcode

    async def start(self, conditions: Conditions = FINE) -> None:
        """Start, and wait until somebody listens."""
        self._process = PROCESSES.Process(target=serve, args=(self.data, self.port, conditions), daemon=True)
        self._process.start()
        self.started += 1
        await asyncio.to_thread(wait_until_up, self.port, self._process)

    async def kill(self) -> None:
        """No chance to tidy up."""
        assert self._process is not None
        self._process.kill()
        await asyncio.to_thread(self._process.join)

    async def stop(self) -> None:
        """As a deploy does it: ask, and wait."""
        self.signal(signal.SIGTERM)
        assert self._process is not None
        await asyncio.to_thread(self._process.join)

    def signal(self, number: signal.Signals) -> None:
        os.kill(self.pid, number)

    def end(self) -> None:
        """Whatever became of it, nothing is left running."""
        if self._process is not None:
            self._process.kill()
            self._process.join()


def wait_until_up(port: int, process: ForkServerProcess) -> None:
    """Return when somebody listens.

    Raises:
        AssertionError: the process has ended instead.
    """
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert process.is_alive(), f"the server ended with {process.exitcode}"
            time.sleep(0.01)  # the pace of asking, not the measure of anything
        else:
            return
