"""A server as the operating system sees it: its process tree, CPU time, memory, the core it may use."""

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PROC: Final = Path("/proc")
NICENESS: Final = -19
"""What else runs here then gets a hundredth of the time that it and a measurement both want."""
TICKS: Final = os.sysconf("SC_CLK_TCK")
PAGE: Final = os.sysconf("SC_PAGE_SIZE")
START_PATIENCE: Final = 60.0
STOP_PATIENCE: Final = 15.0


class NotStarted(Exception):
    """The server ended, or did not listen in time; the message holds what it printed last."""


@dataclass
class Server:
    """A running server. `log`: where its output goes."""

    process: "subprocess.Popen[bytes]"
    port: int
    log: Path

    def cpu(self) -> float:
        """Seconds of processor time that the whole tree has used, ended children included."""
        return sum(_cpu(pid) for pid in tree(self.process.pid))

    def memory(self) -> int:
        """Resident bytes of the whole tree."""
        return sum(_memory(pid) for pid in tree(self.process.pid))

    def kill(self) -> None:
        """As a crash or a power cut would end it: the whole tree at once, without a word."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(STOP_PATIENCE)
        self.kill()


def start(
    command: Sequence[str], port: int, log: Path, core: int | None, env: Mapping[str, str] | None = None
) -> Server:
    """Start a server on one core, and wait until it listens.

    Raises:
        NotStarted
    """
    with log.open("ab") as output, pinned(core):
        process = subprocess.Popen(
            list(command),
            stdout=output,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, **(env or {})},
        )
    server = Server(process, port, log)
    carry_niceness(process.pid)
    _wait_until_it_listens(server)
    return server


def _wait_until_it_listens(server: Server) -> None:
    until = time.monotonic() + START_PATIENCE
    while time.monotonic() < until:
        if server.process.poll() is not None:
            break
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", server.port), 1):
            return
        time.sleep(0.05)
    server.kill()
    raise NotStarted(server.log.read_text("utf-8", "replace")[-2000:])


def take_priority() -> None:
    """Go before all else on this machine, if we may (root); what is started from here inherits it."""
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, NICENESS)
    carry_niceness(os.getpid())


def carry_niceness(pid: int) -> None:
    """Linux shares the processor between sessions first: give the process's whole session our niceness."""
    with contextlib.suppress(OSError):
        (PROC / str(pid) / "autogroup").write_text(str(os.nice(0)))


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextlib.contextmanager
def pinned(core: int | None) -> Iterator[None]:
    """What is started within stays on this core. None, or no such thing here: it runs where it likes."""
    if core is None or not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def cores() -> tuple[int | None, int | None]:
    """One for the server and another for the generator, if the system lets us choose and there are two."""
    if not hasattr(os, "sched_getaffinity"):
        return None, None
    usable = sorted(os.sched_getaffinity(0))
    return (usable[0], usable[1]) if len(usable) > 1 else (None, None)


def tree(root: int) -> list[int]:
    """The process and all its descendants that live."""
    children: dict[int, list[int]] = {}
    for pid, parent in _parents():
        children.setdefault(parent, []).append(pid)
    found = [root]
    for pid in found:
        found += children.get(pid, [])
    return found


def _parents() -> Iterator[tuple[int, int]]:
    if PROC.is_dir():
        for entry in PROC.iterdir():
            if entry.name.isdigit() and (stat := _stat(int(entry.name))):
                yield int(entry.name), int(stat[1])
        return
    for line in _ps("-A", "pid=,ppid=").splitlines():
        pid, parent = line.split()
        yield int(pid), int(parent)


def _cpu(pid: int) -> float:
    if PROC.is_dir():
        stat = _stat(pid)
        return sum(int(field) for field in stat[11:15]) / TICKS if stat else 0.0
    return sum(_seconds(line) for line in _ps(str(pid), "time=").split())


def _memory(pid: int) -> int:
    if PROC.is_dir():
        stat = _stat(pid)
        return int(stat[21]) * PAGE if stat else 0
    return sum(int(line) * 1024 for line in _ps(str(pid), "rss=").split())


def _stat(pid: int) -> list[str]:
    """The fields of proc(5) from `state` on; empty when the process is gone."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _ps(which: str, columns: str) -> str:
    chosen = [which] if which == "-A" else ["-p", which]
    return subprocess.run(["ps", *chosen, "-o", columns], capture_output=True, text=True).stdout


def _seconds(clock: str) -> float:
    """`[[hours:]minutes:]seconds` as ps prints it."""
    total = 0.0
    for part in clock.replace("-", ":").split(":"):
        total = total * 60 + float(part)
    return total
