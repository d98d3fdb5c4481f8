"""Peers on the Yjs wire: @y/websocket-server, Hocuspocus, pycrdt-websocket."""

from collections.abc import Sequence
from typing import ClassVar, Final

from bench.servers.adapter import Adapter, Place, Plan, Said, Speech
from bench.servers.peers import NODE_PACKAGES, PEERS, PYTHON, node
from bench.servers.yjs import YjsSpeech, varbytes, varint

AUTH: Final = 2
TOKEN: Final = 0


class YWebsocket(Adapter):
    """As its package starts it, with its own LevelDB."""

    name: ClassVar[str] = "y-websocket"
    title: ClassVar[str] = "@y/websocket-server + leveldb"

    def command(self, plan: Plan) -> Sequence[str]:
        return [node(), str(NODE_PACKAGES / "@y/websocket-server/src/server.js")]

    def environment(self, plan: Plan) -> dict[str, str]:
        return {"HOST": "127.0.0.1", "PORT": str(plan.port), "YPERSISTENCE": str(plan.folder / "db")}

    def place(self, member: int, plan: Plan) -> Place:
        return Place(f"/{plan.room_of(member)}")

    def speech(self, member: int, plan: Plan) -> Speech:
        return YjsSpeech(member, plan.room_of(member))


class HocuspocusSpeech(YjsSpeech):
    """The document's name before every message, and a token before the first."""

    def __init__(self, member: int, room: str) -> None:
        super().__init__(member, room, prefix=varbytes(room.encode()))

    def opening(self) -> Sequence[Said]:
        token = self._prefix + varint(AUTH) + varint(TOKEN) + varbytes(b"token")
        return [token, *super().opening()]


class Hocuspocus(Adapter):
    """With its SQLite extension on Node's own SQLite; it stores 2 to 10 s after a change, as configured."""

    name: ClassVar[str] = "hocuspocus"
    title: ClassVar[str] = "@hocuspocus/server + sqlite"

    def command(self, plan: Plan) -> Sequence[str]:
        return [node(), str(PEERS / "hocuspocus.mjs"), str(plan.port), str(plan.folder / "db.sqlite")]

    def place(self, member: int, plan: Plan) -> Place:
        return Place("/")

    def speech(self, member: int, plan: Plan) -> Speech:
        return HocuspocusSpeech(member, plan.room_of(member))


class PycrdtWebsocket(Adapter):
    """With its SQLite store, behind uvicorn."""

    name: ClassVar[str] = "pycrdt-websocket"
    title: ClassVar[str] = "pycrdt-websocket + sqlite"

    def command(self, plan: Plan) -> Sequence[str]:
        return [str(PYTHON), str(PEERS / "pycrdt_server.py"), str(plan.port), str(plan.folder)]

    def place(self, member: int, plan: Plan) -> Place:
        return Place(f"/{plan.room_of(member)}")

    def speech(self, member: int, plan: Plan) -> Speech:
        return YjsSpeech(member, plan.room_of(member))
