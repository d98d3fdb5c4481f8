"""A whole visit to a real server leaves lines and figures for the operator, in which nobody can be found."""

import asyncio
import json
from dataclasses import dataclass
from typing import Any, Final

import httpx
import pytest

from app.sessions.access import LANGUAGE_COOKIE
from tests.server.process import Server
from tests.server.visitor import Socket, enter
from tests.web.test_metrics import figures

NAME: Final = "Zenobia Quispe"
WORDS: Final = "lacustrine"
KEY: Final = "a key for these tests"


@dataclass(frozen=True)
class Visited:
    log: str
    personal: list[str]
    """Names, words, tokens, keys, addresses that came up during the visit."""
    figures: dict[str, float]

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.splitlines()]


def visit(server: Server) -> Visited:
    """Come in, write, take wrong turns, read the figures, and see the server end."""
    with httpx.Client(follow_redirects=True, headers={"User-Agent": NAME}) as client:
        enter(client, server.links["participant"], NAME)
        personal = client.get(f"{server.base}/s/{server.session}/links.json").json()["personal"]
        tokens = [link.rsplit("/", 1)[1] for link in (*server.links.values(), personal) if "/j/" in link]
        for path in ("/", "/new", "/healthz", "/worker.js", f"/s/{server.session}"):
            assert client.head(server.base + path).status_code == 200
        for path in (f"/J/{tokens[0]}", f"/{NAME}", f"/static/{NAME}.css?q={WORDS}", f"/j/{tokens[0]}x"):
            assert client.get(server.base + path).status_code == 404
        shown = asyncio.run(work(server, dict(client.cookies)))
        cookies = [value for name, value in client.cookies.items() if name != LANGUAGE_COOKIE]
    secret = (server.data / "secret").read_text()
    personal = [NAME, *NAME.split(), WORDS, KEY, "127.0.0.1", secret, *tokens, *cookies]
    return Visited(server.stop(), personal, figures(shown))


async def work(server: Server, cookies: dict[str, str]) -> str:
    """A note with words, one that is refused, and a frame that is none; the figures meanwhile."""
    board = f"board:{server.session}:practice"
    async with Socket(server.base, server.session, cookies) as socket, httpx.AsyncClient() as watcher:
        await socket.hello()
        await socket.join(board)
        assert (await socket.do(board, "tabs.1", "note.add", note="n-1"))["t"] == "ack"
        assert (await socket.do(board, "tabs.2", f"note.{WORDS}", note=NAME))["t"] == "refused"
        await socket.connection.send(json.dumps({"t": "op", "kind": NAME, "text": WORDS}))
        assert (await socket.hear("wrong"))["code"] == "frame-malformed"
        answer = await watcher.get(f"{server.base}/metrics", headers={"Authorization": f"Bearer {KEY}"})
    return answer.text


@pytest.fixture(scope="module")
def visited(tmp_path_factory: pytest.TempPathFactory) -> Visited:
    """Lines and figures of one visit to a server that logs all it would ever log."""
    data = tmp_path_factory.mktemp("data")
    server = Server.start(data, MINGA_LOG_LEVEL="info", MINGA_LOG="json", MINGA_METRICS_KEY=KEY)
    return visit(server)


def test_nobody_and_nothing_said_is_found_in_the_log(visited: Visited) -> None:
    assert [word for word in visited.personal if word in visited.log] == []
    assert {"serving", "draining"} <= {line["message"] for line in visited.lines}
    assert {line["level"] for line in visited.lines} == {"INFO"}


def test_nobody_and_nothing_said_is_found_in_the_figures(visited: Visited) -> None:
    assert [word for word in visited.personal for label in visited.figures if word in label] == []


def test_each_request_has_a_line_with_its_route(visited: Visited) -> None:
    requests = [line for line in visited.lines if "route" in line]
    assert {(line["method"], line["route"], line["status"]) for line in requests} >= {
        ("GET", "/j/{token}", 200),
        ("POST", "/j/{token}", 303),
        ("GET", "/s/{session_id}", 200),
        ("HEAD", "/s/{session_id}", 200),
        ("HEAD", "/worker.js", 200),
        ("GET", "/j/{token}", 404),
        ("GET", "/static", 404),
        ("GET", "(none)", 404),
        ("WEBSOCKET", "/s/{session_id}/live", 101),
    }
    assert len({line["request"] for line in requests}) == len(requests)


def test_the_figures_show_who_is_there_and_what_was_done(visited: Visited) -> None:
    shown = visited.figures
    assert shown["minga_people"] == shown["minga_connections"] == 1
    assert shown["minga_channels"] == 2
    assert shown["minga_operations_total{kind=note.add,outcome=done}"] == 1
    assert shown["minga_operations_total{kind=other,outcome=refused}"] == 1
    assert shown["minga_refusals_total{code=unknown-operation}"] == 1
    assert shown["minga_refusals_total{code=frame-malformed}"] == 1
    assert shown["minga_commit_seconds_count"] >= 2
    assert shown["minga_fan_out_seconds_count"] >= 2
    assert shown["minga_loop_lag_seconds_count"] >= 1
