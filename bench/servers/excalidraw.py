"""A relay in the manner of excalidraw-room: socket.io passes on what it cannot read; nothing is kept.

Each message is three frames, as its clients send them: the event, the encrypted bytes, the cipher's vector.
"""

import json
from collections.abc import Sequence
from typing import ClassVar, Final

from bench.servers.adapter import Adapter, Place, Plan, Said, Speech
from bench.servers.peers import PEERS, node

VECTOR: Final = bytes(range(12))
"""AES-GCM's; what is encrypted is left readable here, since the server never looks."""


class ExcalidrawSpeech(Speech):
    heartbeat: ClassVar[dict[bytes, Said]] = {b"2": "3"}

    def __init__(self, member: int, room: str) -> None:
        self.room = room
        self._member = member

    def opening(self) -> Sequence[Said]:
        return []

    def hear(self, payload: bytes) -> Sequence[Said]:
        if payload.startswith(b"0"):
            return ["40"]
        if payload.startswith(b'42["init-room"'):
            return [f'42["join-room","{self.room}"]']
        if payload.startswith((b'42["first-in-room"', b'42["room-user-change"')):
            self.joined = True
        return []

    def cursor(self, number: int, x: int, y: int) -> Said:
        told = {
            "type": "MOUSE_LOCATION",
            "payload": {
                "socketId": f"member-{self._member:014d}",
                "pointer": {"x": x, "y": y, "tool": "pointer"},
                "button": "up",
                "selectedElementIds": {},
                "username": f"Member {self._member}",
            },
        }
        return self._broadcast("server-volatile-broadcast", told)

    def edit(self, number: int, letters: str) -> Said:
        element = {
            "id": f"n{self._member}-{number}",
            "type": "text",
            "x": self._member % 20 * 200,
            "y": 0,
            "width": 180,
            "height": 120,
            "angle": 0,
            "strokeColor": "#1e1e1e",
            "backgroundColor": "transparent",
            "seed": 1,
            "version": 3,
            "versionNonce": 7,
            "isDeleted": False,
            "groupIds": [],
            "text": letters,
            "fontSize": 20,
        }
        return self._broadcast(
            "server-broadcast", {"type": "SCENE_UPDATE", "payload": {"elements": [element]}}
        )

    def _broadcast(self, event: str, told: object) -> tuple[str | bytes, ...]:
        holes = [{"_placeholder": True, "num": number} for number in range(2)]
        head = json.dumps([event, self.room, *holes], separators=(",", ":"))
        return f"452-{head}", json.dumps(told, separators=(",", ":")).encode(), VECTOR


class Excalidraw(Adapter):
    name: ClassVar[str] = "excalidraw"
    title: ClassVar[str] = "excalidraw-room style relay"
    keeps: ClassVar[bool] = False

    def command(self, plan: Plan) -> Sequence[str]:
        return [node(), str(PEERS / "excalidraw.mjs"), str(plan.port)]

    def place(self, member: int, plan: Plan) -> Place:
        return Place("/socket.io/?EIO=4&transport=websocket")

    def speech(self, member: int, plan: Plan) -> Speech:
        return ExcalidrawSpeech(member, plan.room_of(member))
