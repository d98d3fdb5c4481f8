"""The servers that can be measured, by name."""

from typing import Final

from bench.servers.adapter import Adapter
from bench.servers.excalidraw import Excalidraw
from bench.servers.minga import Minga
from bench.servers.room_relay import AsyncioFloor, NodeFloor
from bench.servers.tldraw import Tldraw
from bench.servers.yjs_peers import Hocuspocus, PycrdtWebsocket, YWebsocket

PEERS: Final = ("y-websocket", "hocuspocus", "tldraw", "excalidraw", "pycrdt-websocket")
FLOORS: Final = ("node-floor", "asyncio-floor")
_KINDS: Final = (
    Minga,
    YWebsocket,
    Hocuspocus,
    Tldraw,
    Excalidraw,
    PycrdtWebsocket,
    NodeFloor,
    AsyncioFloor,
)
SERVERS: Final[dict[str, type[Adapter]]] = {kind.name: kind for kind in _KINDS}
