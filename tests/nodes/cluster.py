"""Real nodes (`minga serve`) on a real PostgreSQL and a real Valkey, behind a balancer."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.commands.demonstration import make_demo
from app.house import House
from app.settings import Settings
from tests.nodes.lines import Line, free_port, line
from tests.postgres import Postgres, postgres
from tests.valkey import Valkey, valkey

SECRET: Final = "the same secret on every node"


@dataclass
class Node:
    """A server process. Its port stays the same when it is started again."""

    port: int
    data: Path
    environment: dict[str, str]
    process: "asyncio.subprocess.Process | None" = None

    async def start(self) -> None:
        """Start, and wait until it says that it is ready."""
        command = ("serve", "--port", str(self.port), "--data", str(self.data))
        with (self.data / "errors").open("ab") as errors:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "app.cli", *command),
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
                env={**os.environ, "LC_ALL": "C.UTF-8", **self.environment},
            )
        assert self.process.stdout is not None
        async for said in self.process.stdout:
            if said == b"ready\n":
                return
        raise AssertionError(self.errors())

    async def kill(self) -> None:
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    def errors(self) -> str:
        return (self.data / "errors").read_text()


@dataclass
class Cluster:
    """All of it. The balancer gives each new connection to the next node, whoever it is from."""

    postgres: Postgres
    valkey: Valkey
    folder: Path
    nodes: list[Node] = field(default_factory=list)
    balancer: Line = field(init=False)
    to_valkey: Line = field(init=False)
    _turn: int = 0

    @property
    def base(self) -> str:
        return f"http://localhost:{self.balancer.port}"

    def settings(self, **changes: object) -> Settings:
        known = {
            "database_url": self.postgres.url("minga"),
            "bus_url": f"redis://127.0.0.1:{self.to_valkey.port}",
            "secret": SECRET,
            "base_url": self.base,
        }
        return Settings.model_validate({**known, "data": self.folder, **changes})

    def house(self) -> House:
        return House.open(self.settings())

    def plan(self) -> dict[str, str]:
        """A new demonstration session; its links."""
        house = self.house()
        links = make_demo(house, self.base)
        house.database.close()
        return links

    def new_node(self, **changes: str) -> Node:
        """One more, not started."""
        data = self.folder / f"node{len(self.nodes)}"
        data.mkdir()
        environment = {
            "MINGA_DATABASE_URL": self.postgres.url("minga"),
            "MINGA_BUS_URL": f"redis://127.0.0.1:{self.to_valkey.port}",
            "MINGA_SECRET": SECRET,
            "MINGA_BASE_URL": self.base,
            **changes,
        }
        self.nodes.append(Node(free_port(), data, environment))
        return self.nodes[-1]

    def choose(self) -> Sequence[int]:
        """The next node first, then the others."""
        self._turn += 1
        at = self._turn % len(self.nodes)
        return [node.port for node in (*self.nodes[at:], *self.nodes[:at])]


@asynccontextmanager
async def cluster(folder: Path, nodes: int = 3) -> AsyncIterator[Cluster]:
    with postgres() as database, valkey() as hints:
        made = Cluster(database, hints, folder)
        database.do("CREATE DATABASE minga")
        async with line(made.choose) as made.balancer, line(lambda: [hints.port]) as made.to_valkey:
            try:
                await asyncio.gather(*(made.new_node().start() for _ in range(nodes)))
                yield made
            finally:
                for node in made.nodes:
                    await node.kill()
