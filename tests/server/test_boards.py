"""Boards and their pictures over HTTP and on live connections, against a real server."""

import asyncio
from io import BytesIO

import httpx
import pytest
from PIL import Image

from tests.server.conftest import Enter, NewDevice
from tests.server.process import Server
from tests.server.visitor import Frame, Socket, enter

OURS = {"X-Minga": "1", "Accept": "application/json"}


@pytest.fixture
def leading(new_device: NewDevice, server: Server) -> httpx.Client:
    return enter(new_device(), server.links["facilitator"], "Fay")


async def answers(socket: Socket, count: int) -> list[Frame]:
    return [await socket.hear("ack", "refused") for _ in range(count)]


async def test_fifty_votes_at_once_from_two_devices_spend_one_budget(come_in: Enter, server: Server) -> None:
    client = come_in("Vera")
    board = f"board:{server.session}:practice"
    cookies = dict(client.cookies)
    async with (
        Socket(server.base, server.session, cookies) as one,
        Socket(server.base, server.session, cookies) as other,
    ):
        for socket in (one, other):
            await socket.hello()
            await socket.join(board)
        await one.do(board, "first.1", "note.add", note="voted")
        for n in range(25):
            for name, socket in (("laptop", one), ("phone", other)):
                await socket.say(t="op", ch=board, id=f"{name}.{n}", kind="vote.cast", args={"note": "voted"})
        heard = [*await answers(one, 25), *await answers(other, 25)]
        assert sorted(frame["t"] for frame in heard) == ["ack"] * 3 + ["refused"] * 47
        assert {frame["code"] for frame in heard if frame["t"] == "refused"} == {"vote-budget-spent"}
        whole = await other.join(board)
    (note,) = [fields for fields in whole["put"] if fields["id"] == "voted"]
    dots = [fields["dots"] for fields in whole["put"] if fields["type"] == "vote"]
    assert (note["votes"], sum(dots)) == (3, 3)


async def test_history_and_restoring_are_for_who_leads(
    come_in: Enter, leading: httpx.Client, server: Server
) -> None:
    client = come_in("Hana")
    board = f"board:{server.session}:practice"
    at = f"{server.base}/s/{server.session}/boards/practice"
    async with Socket(server.base, server.session, dict(client.cookies)) as socket:
        await socket.hello()
        await socket.join(board)
        kept = await socket.do(board, "hana.1", "note.add", note="kept")
        await socket.do(board, "hana.2", "note.delete", note="kept")
        assert (await asyncio.to_thread(client.get, f"{at}/history", headers=OURS)).status_code == 403
        past = (
            await asyncio.to_thread(leading.get, f"{at}/history", params={"after": kept["seq"] - 1})
        ).json()
        assert [event["seq"] for event in past["events"]][:2] == [kept["seq"], kept["seq"] + 1]
        assert past["events"][0]["who"] == "other"
        to = {"seq": kept["seq"]}
        for who, headers in ((client, OURS), (leading, {})):
            answer = await asyncio.to_thread(who.post, f"{at}/restore", params=to, headers=headers)
            assert answer.status_code == 403
        answer = await asyncio.to_thread(leading.post, f"{at}/restore", params=to, headers=OURS)
        assert answer.json() == {"seq": past["last"] + 1}
        whole = await socket.join(board)
        assert any(fields["id"] == "kept" for fields in whole["put"])
        late = await asyncio.to_thread(leading.post, f"{at}/restore", params={"seq": 10**6}, headers=OURS)
        assert late.json()["code"] == "no-such-moment"


async def test_a_thought_names_no_note_that_is_not_on_its_board(
    leading: httpx.Client, server: Server
) -> None:
    stage, board = f"stage:{server.session}", f"board:{server.session}:room-1"
    async with Socket(server.base, server.session, dict(leading.cookies)) as socket:
        await socket.hello()
        await socket.join(stage)
        await socket.join(board)
        await socket.do(board, "fays.1", "note.add", note="there")
        for n, note in enumerate(("there", "nowhere"), start=2):
            args = {"parked": f"of-{note}", "words": "Who pays?", "room": "room-1", "note": note}
            assert (await socket.do(stage, f"fays.{n}", "parked.add", **args))["t"] == "ack"
        whole = await socket.join(stage)
    parked = {one["id"]: (one["room"], one["note"]) for one in whole["put"] if one["type"] == "parked"}
    assert parked == {"of-there": ("room-1", "there"), "of-nowhere": ("room-1", None)}


def drawn(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "red").save(out, "PNG")
    return out.getvalue()


def test_a_picture_is_shown_to_people_of_its_session_alone(
    come_in: Enter, new_device: NewDevice, server: Server
) -> None:
    client, at = come_in("Pia"), f"{server.base}/s/{server.session}/pictures"
    answer = client.post(at, content=drawn(40, 30), headers=OURS).json()
    assert (answer["width"], answer["height"]) == (40, 30)
    shown = client.get(f"{at}/{answer['file']}.webp")
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/webp")
    assert "immutable" in shown.headers["cache-control"]
    assert "private" in shown.headers["cache-control"]
    assert Image.open(BytesIO(shown.content)).size == (40, 30)
    assert client.get(f"{at}/{'0' * 64}.webp").status_code == 404
    stranger = new_device()
    assert stranger.get(f"{at}/{answer['file']}.webp").status_code == 403
    assert stranger.post(at, content=drawn(4, 3), headers=OURS).status_code == 403


async def test_a_picture_on_a_board_is_one_of_the_session(come_in: Enter, server: Server) -> None:
    client = come_in("Pia")
    board, at = f"board:{server.session}:practice", f"{server.base}/s/{server.session}/pictures"
    answer = await asyncio.to_thread(client.post, at, content=drawn(50, 30), headers=OURS)
    here = {"x": 0, "y": 0, **answer.json()}
    async with Socket(server.base, server.session, dict(client.cookies)) as socket:
        await socket.hello()
        await socket.join(board)
        for n, args in enumerate((here | {"file": "0" * 64}, here | {"width": 51}, here), start=1):
            add = {"picture": f"pia{n}", **args}
            await socket.say(t="op", ch=board, id=f"pias.{n}", kind="picture.add", args=add)
        join = {"arrow": "pia4", "source": "pia3", "x": 0, "y": 0, "x2": 9, "y2": 9}
        await socket.say(t="op", ch=board, id="pias.4", kind="arrow.add", args=join)
        heard = await answers(socket, 4)
    assert [(frame["id"], frame.get("code")) for frame in heard] == [
        ("pias.1", "picture-unknown"),
        ("pias.2", "picture-unknown"),
        ("pias.3", None),
        ("pias.4", None),
    ], "in the order in which they were sent"


@pytest.mark.parametrize(
    ("content", "headers", "code"),
    [
        (b"no picture", OURS, "picture-unreadable"),
        (b"0" * 7_000_000, OURS, "picture-too-large"),
        (b"0" * 9_000_000, OURS, "http-413"),
        (b"", {"Accept": "application/json"}, "form-foreign"),
        (b"", OURS | {"Sec-Fetch-Site": "cross-site"}, "form-foreign"),
    ],
)
def test_what_cannot_be_taken_gets_a_sentence(
    come_in: Enter, server: Server, content: bytes, headers: dict[str, str], code: str
) -> None:
    answer = (
        come_in("Pia")
        .post(f"{server.base}/s/{server.session}/pictures", content=content, headers=headers)
        .json()
    )
    assert answer["code"] == code
    assert len(answer["text"]) > 20


def test_nobody_fills_a_session_with_pictures(come_in: Enter, server: Server) -> None:
    client, at = come_in("Pia"), f"{server.base}/s/{server.session}/pictures"
    codes = [client.post(at, content=b"no", headers=OURS).status_code for _ in range(25)]
    assert codes[:20] == [422] * 20
    assert codes[-1] == 429
