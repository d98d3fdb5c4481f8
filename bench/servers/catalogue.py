"""The servers that can be measured, by name."""

from typing import Final

from bench.servers.adapter import Adapter
from bench.servers.minga import Minga

SERVERS: Final[dict[str, type[Adapter]]] = {kind.name: kind for kind in (Minga,)}
