"""The wire against a real server: wrong versions, origins, links and frames get a sentence; all goes on."""

import json

import httpx
import pytest

from app.engine import limits
from app.engine.protocol import VERSION
from app.web.assets import DIST
from tests.server.conftest import Enter, NewDevice
from tests.server.process import Server
from tests.server.visitor import Socket, enter


@pytest.fixture(scope="module", params=["usual", "ordinary"], ids=["by lane", "by awaiting"])
def server(request: pytest.FixtureRequest) -> Server:
    """With the fast lane, and without it: people cannot tell them apart."""
    running: Server = request.getfixturevalue(request.param)
    return running


def cookies(client: httpx.Client) -> dict[str, str]:
    return dict(client.cookies)


async def test_a_person_comes_in_and_writes(come_in: Enter, server: Server) -> None:
    client = come_in("Ana", "fr")
    async with Socket(server.base, server.session, cookies(client)) as socket:
        welcome = await socket.hello(lang="fr")
        assert (welcome["name"], welcome["role"], welcome["session"]) == (
            "Ana",
            "participant",
            server.session,
        )
        stage = await socket.join(f"stage:{server.session}")
        assert any(record.get("name") == "Ana" for record in stage["put"])
        board = f"board:{server.session}:practice"
        await socket.join(board)
        assert (await socket.do(board, "tabs.1", "note.add", note="wire-1"))["t"] == "ack"


async def test_what_comes_right_behind_the_hello_is_answered_after_the_welcome(
    come_in: Enter, server: Server
) -> None:
    """The live page asks for the stage before it knows whether it is welcome (app/static/src/early.ts)."""
    client = come_in("Ana")
    names = [f"stage:{server.session}", f"board:{server.session}:practice"]
    async with Socket(server.base, server.session, cookies(client)) as socket:
        await socket.say(t="hello", v=VERSION, lang="en")
        for ch in names:
            await socket.say(t="join", ch=ch)
        joined = [(await socket.hear("joined", "left"))["ch"] for _ in names]
    assert (socket.frames[0]["t"], joined) == ("welcome", names)


async def test_who_leads_has_the_console_named_in_the_page_and_in_rooms_others_the_board(
    new_device: NewDevice, server: Server
) -> None:
    ana = enter(new_device(), server.links["participant"], "Ana")
    marie = enter(new_device(), server.links["facilitator"], "Marie")
    page, stage = f"/s/{server.session}", f"stage:{server.session}"
    names = json.loads((DIST / "manifest.json").read_text())

    def asked_for(client: httpx.Client, part: str) -> bool:
        return f'rel="modulepreload" href="/static/{names[part]}"' in client.get(server.base + page).text

    assert asked_for(marie, "ConsolePage.js")
    assert not asked_for(ana, "Board.js")
    async with Socket(server.base, server.session, cookies(marie)) as socket:
        await socket.hello()
        await socket.join(stage)
        for number, kind in enumerate(("session.start", "rooms.spread", "rooms.open"), 1):
            assert (await socket.do(stage, f"leads.{number}", kind))["t"] == "ack"
    assert asked_for(ana, "Board.js")
    assert not asked_for(marie, "Board.js")


async def test_a_new_name_is_known_to_the_pages_too(come_in: Enter, server: Server) -> None:
    client = come_in("Ana")
    async with Socket(server.base, server.session, cookies(client)) as socket:
        await socket.hello()
        stage = f"stage:{server.session}"
        await socket.join(stage)
        renamed = await socket.do(stage, "names.1", "person.rename", name="Ana Quispe", lang="en")
    assert renamed["t"] == "ack"
    assert "Ana Quispe" in client.get(server.links["participant"]).text


async def test_another_protocol_version_is_told_to_reload(come_in: Enter, server: Server) -> None:
    client = come_in("Ana")
    async with Socket(server.base, server.session, cookies(client)) as socket:
        bye = await socket.hello(version=99, lang="es")
    assert bye["code"] == "protocol-version"
    assert "Minga" in bye["text"]


async def test_a_page_of_another_origin_is_turned_away(come_in: Enter, server: Server) -> None:
    client = come_in("Ana")
    async with Socket(server.base, server.session, cookies(client), "http://evil.example") as socket:
        assert (await socket.hear("bye"))["code"] == "wrong-origin"


@pytest.mark.parametrize("stolen", [{}, {"minga_{session}": "a" * 34}])
async def test_without_a_seat_nobody_gets_in(server: Server, stolen: dict[str, str]) -> None:
    carried = {name.format(session=server.session): value for name, value in stolen.items()}
    async with Socket(server.base, server.session, carried) as socket:
        assert (await socket.hear("bye"))["code"] == "not-in-session"


async def test_a_seat_in_one_session_opens_no_other(come_in: Enter, server: Server) -> None:
    client = come_in("Ana")
    token = cookies(client)[f"minga_{server.session}"]
    async with Socket(server.base, "otherother", {"minga_otherother": token}) as socket:
        assert (await socket.hear("bye"))["code"] == "not-in-session"


async def test_a_megabyte_gets_a_sentence_and_the_connection_goes_on(come_in: Enter, server: Server) -> None:
    client = come_in("Ana")
    async with Socket(server.base, server.session, cookies(client)) as socket:
        await socket.hello()
        await socket.connection.send("x" * 1_000_000)
        wrong = await socket.hear("wrong")
        assert (wrong["code"], len(wrong["text"]) > 20) == ("frame-too-large", True)
        assert (await socket.join(f"stage:{server.session}"))["t"] == "joined"


async def test_more_than_the_transport_takes_ends_only_this_connection(
    come_in: Enter, server: Server
) -> None:
    client = come_in("Ana")
    async with (
        Socket(server.base, server.session, cookies(client)) as other,
        Socket(server.base, server.session, cookies(client)) as socket,
    ):
        await other.hello()
        await socket.hello()
        await socket.connection.send("x" * (limits.TRANSPORT_BYTES + 1))
        await socket.connection.wait_closed()
        assert socket.connection.close_code == 1009
        assert (await other.join(f"stage:{server.session}"))["t"] == "joined"


@pytest.mark.parametrize("compression", ["deflate", None])
async def test_a_message_comes_whole_however_it_is_sent(
    come_in: Enter, server: Server, compression: str | None
) -> None:
    client = come_in("Ana")
    async with Socket(server.base, server.session, cookies(client), compression=compression) as socket:
        await socket.hello()
        await socket.connection.send(['{"t":', '"ping",', '"n":1}'])
        assert (await socket.hear("pong"))["n"] == 1
        for n in range(2, 30):
            await socket.say(t="ping", n=n)
        assert [(await socket.hear("pong"))["n"] for _ in range(2, 30)] == list(range(2, 30))
        words = "ñandú € 🌽 " * 600
        await socket.say(t="op", ch="stage:none", id="tabs.1", kind=words[:39], args={"words": words})
        assert (await socket.hear("refused"))["code"] == "not-joined"
        await socket.join(f"stage:{server.session}")
        await (await socket.connection.ping())


async def test_bytes_that_are_no_text_end_only_this_connection(come_in: Enter, server: Server) -> None:
    client = come_in("Ana")
    async with Socket(server.base, server.session, cookies(client)) as socket:
        await socket.hello()
        await socket.connection.send(b"\xff\xfe", text=True)
        await socket.connection.wait_closed()
        assert socket.connection.close_code == 1007


async def test_bytes_instead_of_text_are_malformed(come_in: Enter, server: Server) -> None:
    client = come_in("Ana")
    async with Socket(server.base, server.session, cookies(client)) as socket:
        await socket.hello()
        await socket.connection.send(b"\x00\x01")
        assert (await socket.hear("wrong"))["code"] == "frame-malformed"


async def test_nine_windows_of_one_person_are_too_many(come_in: Enter, server: Server) -> None:
    client = come_in("Ana")
    windows = [
        Socket(server.base, server.session, cookies(client)) for _ in range(limits.CONNECTIONS_PER_PERSON + 1)
    ]
    answers = []
    for window in windows:
        await window.__aenter__()
        answers.append(await window.hello())
    assert [answer["t"] for answer in answers] == ["welcome"] * limits.CONNECTIONS_PER_PERSON + ["bye"]
    assert answers[-1]["code"] == "too-many-connections"
    for window in windows:
        await window.__aexit__(None, None, None)


def test_seat_cookies_are_hidden_from_scripts_and_other_sites(come_in: Enter, server: Server) -> None:
    personal = come_in("Ben").get(f"{server.base}/s/{server.session}/links.json").json()["personal"]
    answer = httpx.get(personal)
    seat = next(c for c in answer.headers.get_list("set-cookie") if c.startswith(f"minga_{server.session}="))
    assert "httponly" in seat.lower()
    assert "samesite=lax" in seat.lower()


def test_a_wrong_link_says_what_to_do(server: Server) -> None:
    for token in ("x" * 34, "short", server.links["participant"].rsplit("/", 1)[1][:-1] + "!"):
        answer = httpx.get(f"{server.base}/j/{token}", headers={"Accept-Language": "fr"})
        assert answer.status_code == 404
        assert '<html lang="fr">' in answer.text


def test_a_personal_link_brings_the_same_person_back_on_another_device(
    come_in: Enter, new_device: NewDevice, server: Server
) -> None:
    laptop = come_in("Ana")
    personal = laptop.get(f"{server.base}/s/{server.session}/links.json").json()["personal"]
    phone = new_device()
    page = phone.get(personal)
    assert page.url.path == f"/s/{server.session}"
    assert cookies(phone)[f"minga_{server.session}"] == cookies(laptop)[f"minga_{server.session}"]


def test_participants_take_nothing_away_and_draft_nothing(come_in: Enter, server: Server) -> None:
    client = come_in("Ana")
    for path in ("download/summary.pdf", "download/notes.xlsx", "download/archive.zip", "join.svg"):
        answer = client.get(
            f"{server.base}/s/{server.session}/{path}", headers={"Accept": "application/json"}
        )
        assert (answer.status_code, answer.json()["code"]) == (403, "not-leader")
    assert client.post(f"{server.base}/s/{server.session}/summary").status_code == 403


def test_the_server_ends_politely_and_has_nothing_to_complain_about(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    running = Server.start(tmp_path_factory.mktemp("data"))
    httpx.get(running.base)
    assert running.stop() == ""
    assert running.process.returncode in (0, -15)
