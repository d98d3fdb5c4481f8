"""Both floors: a relay that knows rooms and nothing else. It keeps nothing and checks nothing."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from bench.servers.adapter import Adapter, Place, Plan, Said, Speech
from bench.servers.peers import PEERS, node


class RelaySpeech(Speech):
    def __init__(self, member: int, room: str) -> None:
        self._member = member
        self.room = room

    def opening(self) -> Sequence[Said]:
        return []

    def hear(self, payload: bytes) -> Sequence[Said]:
        self.joined = True
        return []

    def cursor(self, number: int, x: int, y: int) -> Said:
        return json.dumps({"c": self._member, "x": x, "y": y}, separators=(",", ":"))

    def edit(self, number: int, letters: str) -> Said:
        return json.dumps({"e": number, "by": self._member, "text": letters}, separators=(",", ":"))


class _Relay(Adapter):
    keeps: ClassVar[bool] = False

    def place(self, member: int, plan: Plan) -> Place:
        return Place(f"/{plan.room_of(member)}")

    def speech(self, member: int, plan: Plan) -> Speech:
        return RelaySpeech(member, plan.room_of(member))


class NodeFloor(_Relay):
    """Each message is passed on to the room as it came, by `ws` for Node."""

    name: ClassVar[str] = "node-floor"
    title: ClassVar[str] = "floor: bare Node `ws` relay"

    def command(self, plan: Plan) -> Sequence[str]:
        return [node(), str(PEERS / "relay.mjs"), str(plan.port)]


class AsyncioFloor(_Relay):
    """One encoded frame for all, cursors joined for 33 ms: what plain asyncio on uvloop can carry."""

    name: ClassVar[str] = "asyncio-floor"
    title: ClassVar[str] = "floor: asyncio, one frame for all"

    def command(self, plan: Plan) -> Sequence[str]:
        return [sys.executable, str(Path(PEERS) / "relay.py"), str(plan.port)]
