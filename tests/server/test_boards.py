"""Boards over HTTP and on live connections, against a real server."""

import asyncio

import httpx
import pytest

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
