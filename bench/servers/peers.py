"""Where the peers live: Node and Python packages of their own, installed by `make bench`, not Minga's."""

import sys
from pathlib import Path
from typing import Final

PEERS: Final = Path(__file__).parents[1] / "peers"
NODE_PACKAGES: Final = PEERS / "node_modules"
PYTHON: Final = PEERS / ".venv/bin/python"


def node() -> str:
    """The Node that Minga's own environment brings."""
    return str(Path(sys.executable).with_name("node"))
