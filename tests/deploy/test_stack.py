"""The stack without Docker: the same commands with the same settings, one after the other, on this machine.

What differs is what Docker would have done: names of hosts, ports, and folders of volumes.
"""

import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import httpx
import pytest
from websockets.sync.client import connect

from app.engine.protocol import VERSION
from tests.commands.test_commands import FICHE
from tests.deploy.stack import FILLED_IN, ROOT, image_environment, program, services, unescaped
from tests.postgres import Postgres, postgres
from tests.valkey import Valkey, valkey
from tests.web.visitor import token_in

PATIENCE: Final = 60.0
"""Seconds until a part is up: two or three, where nothing else goes on."""

pytestmark = [pytest.mark.fire, pytest.mark.timeout(300)]  # seven programs start, one after the other


class Stack:
    """The parts that run, in the order in which Docker Compose would start them."""

    def __init__(self, folder: Path, database: Postgres, bus: Valkey) -> None:
        self.folder = folder
        self.port, self.node_port, self.health_port = free_port(), free_port(), free_port()
        self.site = f"localhost:{self.port}"
        self.services = services(folder, MINGA_SITE=self.site)
        self._changed = {
            "@postgres/": f"@127.0.0.1:{database.port}/",
            "//valkey:6379": f"//127.0.0.1:{bus.port}",
            "127.0.0.1:8000": f"127.0.0.1:{self.node_port}",
            "/backups/": f"{folder}/backups/",
        }
        self.tls = ssl.create_default_context()

    def environment(self, name: str) -> dict[str, str]:
        """What the process finds: the image's and the service's settings, and nothing of this machine's."""
        told = {
            **(image_environment() if "build" in self.services[name] else {}),
            **self.services[name]["environment"],
        }
        told |= {"MINGA_PORT": str(self.node_port)} if name != "caddy" else self._caddy()
        # There is no folder to write to, as in a container whose file system is read only.
        told |= {"MINGA_DATA": "/dev/null/data"} if name == "node" else {}
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        return {"PATH": path, **{key: self._here(value) for key, value in told.items()}}

    def start(self, name: str) -> "subprocess.Popen[str]":
        command = self._words(self.services[name]["command"]) if name != "caddy" else self._caddy_command()
        with (self.folder / f"{name}.log").open("w") as log:
            return subprocess.Popen(
                command, env=self.environment(name), cwd=self.folder, stdout=log, stderr=log, text=True
            )

    def do(self, name: str, *words: str) -> "subprocess.CompletedProcess[str]":
        """`docker compose exec` or `run`, as it were."""
        command = self._words(list(words) or self.services[name]["command"])
        return subprocess.run(
            command, env=self.environment(name), cwd=self.folder, capture_output=True, text=True, check=False
        )

    def is_healthy(self, name: str) -> bool:
        _, *words = self.services[name]["healthcheck"]["test"]
        return self.do(name, *words).returncode == 0

    def _words(self, words: list[str]) -> list[str]:
        return [self._here(word) for word in unescaped(words)]

    def _here(self, text: str) -> str:
        for there, here in self._changed.items():
            text = text.replace(there, here)
        return text

    def _caddy_command(self) -> list[str]:
        """What its image runs, with the file where it lies here."""
        file = next(volume for volume in self.services["caddy"]["volumes"] if volume["type"] == "bind")
        assert file["target"] == "/etc/caddy/Caddyfile"
        return [program("caddy"), "run", "--config", file["source"], "--adapter", "caddyfile"]

    def _caddy(self) -> dict[str, str]:
        return {
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "caddy"),
            "MINGA_NODES": "localhost",
            "MINGA_NODES_PORT": str(self.node_port),
            "MINGA_HTTP_PORT": str(free_port()),
            "MINGA_HEALTH_PORT": str(self.health_port),
        }

    def is_open(self) -> bool:
        """Whether people get in, by the certificate that Caddy has made: for `localhost` it asks nobody."""
        root = self.folder / "caddy" / "caddy" / "pki" / "authorities" / "local" / "root.crt"
        if not root.exists():
            return False
        self.tls.load_verify_locations(root)
        return answers(f"https://{self.site}/healthz", self.tls)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def wait_until(is_so: Callable[[], bool], log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < until, log.read_text()
        time.sleep(0.05)  # the pace of asking, not the measure of anything


def answers(url: str, tls: ssl.SSLContext) -> bool:
    try:
        return httpx.get(url, verify=tls).status_code == 200
    except httpx.TransportError:
        return False


@contextmanager
def running(stack: Stack, name: str) -> Iterator["subprocess.Popen[str]"]:
    process = stack.start(name)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Stack, "subprocess.Popen[str]"]]:
    """Database and bus first, then a node once they answer, then Caddy once the node is ready."""
    folder = tmp_path_factory.mktemp("stack")
    (folder / "backups").mkdir()
    with ExitStack() as all_of_it:
        database = all_of_it.enter_context(postgres())
        database.do("CREATE DATABASE minga")
        stack = Stack(folder, database, all_of_it.enter_context(valkey()))
        assert not stack.is_healthy("node")
        node = all_of_it.enter_context(running(stack, "node"))
        wait_until(lambda: stack.is_healthy("node"), folder / "node.log")
        all_of_it.enter_context(running(stack, "caddy"))
        wait_until(stack.is_open, folder / "caddy.log")
        assert answers(f"http://127.0.0.1:{stack.health_port}/", stack.tls)
        yield stack, node


@pytest.fixture
def stack(started: tuple[Stack, "subprocess.Popen[str]"]) -> Stack:
    return started[0]


@pytest.fixture
def browser(stack: Stack) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"https://{stack.site}", verify=stack.tls, follow_redirects=True) as client:
        yield client


def test_pages_come_over_tls_and_what_is_for_the_operator_does_not(
    stack: Stack, browser: httpx.Client
) -> None:
    page = browser.get("/")
    assert page.status_code == 200
    assert "max-age=" in page.headers["strict-transport-security"]
    assert "Secure" in page.headers["set-cookie"]
    for path in ("/metrics", "/readyz"):
        assert browser.get(path, headers={"Authorization": f"Bearer {FILLED_IN}"}).status_code == 404
    node = f"http://127.0.0.1:{stack.node_port}"
    figures = httpx.get(f"{node}/metrics", headers={"Authorization": f"Bearer {FILLED_IN}"})
    assert 'minga_up{part="database"} 1.0' in figures.text


def test_a_session_goes_on_through_caddy_and_into_a_backup(stack: Stack, browser: httpx.Client) -> None:
    fiche = stack.folder / "fiche.txt"
    fiche.write_text(FICHE, "utf-8")
    made = stack.do("node", "minga", "session", "create", "--fiche", str(fiche), "--json")
    session = json.loads(made.stdout)
    assert session["join_url"].startswith(f"https://{stack.site}/j/")
    token = token_in(browser.get(session["join_url"]).text)
    browser.post(session["join_url"], data={"form_token": token, "name": "Ana", "lang": "en"})
    cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    with connect(
        f"wss://{stack.site}/s/{session['session']}/live",
        ssl=stack.tls,
        additional_headers={"Cookie": cookies, "Origin": f"https://{stack.site}"},
        proxy=None,
    ) as live:
        live.send(json.dumps({"t": "hello", "v": VERSION, "lang": "en"}))
        assert json.loads(live.recv())["t"] == "welcome"
    made = stack.do("backup")
    assert made.returncode == 0, made.stderr
    assert len(list((stack.folder / "backups").glob("minga-*.zip"))) == 1
    assert "sessions: 1" in made.stdout


def test_a_node_that_stops_does_so_in_time(started: tuple[Stack, "subprocess.Popen[str]"]) -> None:
    stack, node = started
    node.send_signal(signal.SIGTERM)
    node.wait(float(stack.services["node"]["stop_grace_period"].removesuffix("s")))
    assert not stack.is_healthy("node")
    lines = [
        json.loads(line) for line in (stack.folder / "node.log").read_text().splitlines() if line[0] == "{"
    ]
    assert [line["message"] for line in lines][-1] == "draining"
    assert not [line for line in lines if line["level"] not in ("INFO", "WARNING")]


def test_the_caddyfile_is_formatted_as_caddy_does_it() -> None:
    done = subprocess.run(
        [program("caddy"), "fmt", "--diff", ROOT / "deploy" / "Caddyfile"],
        capture_output=True,
        text=True,
        check=False,
    )
    changed = [line for line in done.stdout.splitlines() if line.startswith(("+", "-"))]
    assert changed == []
