"""Which servers can be started here."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bench.servers.peers import NODE_PACKAGES, PYTHON

NEEDS: Final[dict[str, Path]] = {
    "y-websocket": NODE_PACKAGES / "@y/websocket-server",
    "hocuspocus": NODE_PACKAGES / "@hocuspocus/server",
    "tldraw": NODE_PACKAGES / "@tldraw/sync-core",
    "excalidraw": NODE_PACKAGES / "socket.io",
    "node-floor": NODE_PACKAGES / "ws",
    "pycrdt-websocket": PYTHON,
}


def missing_peers(names: Iterable[str]) -> list[str]:
    return [name for name in names if name in NEEDS and not NEEDS[name].exists()]
