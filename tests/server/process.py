"""A real `minga demo` or `minga serve` in a process of its own."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self


@dataclass
class Server:
    """A running server and the links it printed."""

    process: "subprocess.Popen[str]"
    links: dict[str, str]
    data: Path

    @classmethod
    def start(
        cls, data: Path, command: str = "demo", port: int = 0, program: str = "app.cli", **environment: str
    ) -> Self:
        """Start and wait until it says that it is ready."""
        process = subprocess.Popen(
            [sys.executable, "-m", program, command, "--port", str(port), "--data", str(data)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "LC_ALL": "C.UTF-8", **environment},
        )
        links: dict[str, str] = {}
        for line in process.stdout or ():
            if line.strip() == "ready":
                return cls(process, links, data)
            name, _, value = line.strip().partition(": ")
            links[name] = value
        raise AssertionError(f"the server did not start: {process.communicate()[1]}")

    @property
    def session(self) -> str:
        return self.links["session"]

    @property
    def base(self) -> str:
        """Its address, as the first line that names one has it."""
        found = re.search(r"http://[^/\s]+", " ".join([*self.links.values(), *self.links]))
        assert found, self.links
        return found[0]

    @property
    def port(self) -> int:
        return int(self.base.rsplit(":", 1)[1])

    def kill(self) -> None:
        """No chance to tidy up."""
        self.process.send_signal(signal.SIGKILL)
        self._wait()

    def stop(self) -> str:
        """End it politely; what it wrote to its error stream."""
        self.process.send_signal(signal.SIGTERM)
        return self._wait()

    def _wait(self) -> str:
        return self.process.communicate(timeout=20)[1]


@contextmanager
def demo(data: Path, program: str = "app.cli") -> Iterator[Server]:
    server = Server.start(data, program=program)
    try:
        yield server
    finally:
        if server.process.poll() is None:
            server.stop()
