"""The facilitator of a measured Minga session: starts it and opens the rooms."""

import json
from collections.abc import Sequence
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from app.engine.protocol import VERSION
from bench.servers.minga_house import Seat


async def lead(seat: Seat, port: int, open_rooms: bool) -> None:
    """Start the session and perhaps open its rooms: whoever comes later is placed in the emptiest."""
    stage = f"stage:{seat.session}"
    async with connect(
        f"ws://localhost:{port}{seat.place.path}", additional_headers=seat.place.headers, proxy=None
    ) as socket:
        await socket.send(json.dumps({"t": "hello", "v": VERSION}))
        await _until(socket, ["welcome"])
        await socket.send(json.dumps({"t": "join", "ch": stage}))
        await _until(socket, ["joined"])
        for number, kind in enumerate(["session.start", *(["rooms.open"] if open_rooms else [])]):
            await socket.send(json.dumps({"t": "op", "ch": stage, "id": f"lead.{number}", "kind": kind}))
            await _until(socket, ["ack"])


async def _until(socket: ClientConnection, wanted: Sequence[str]) -> dict[str, Any]:
    while True:
        heard: dict[str, Any] = json.loads(await socket.recv())
        if heard["t"] in wanted:
            return heard
        if heard["t"] in ("refused", "left", "wrong", "bye"):
            raise RuntimeError(str(heard))
