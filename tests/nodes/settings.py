"""How long: short by default, long in `make fire`, which sets these from outside."""

import os
from typing import Final

SEED: Final = int(os.environ.get("MINGA_FIRE_SEED", "1"))
PEOPLE: Final = int(os.environ.get("MINGA_NODES_PEOPLE", "6"))
OUTAGE: Final = float(os.environ.get("MINGA_NODES_OUTAGE", "1"))
"""Seconds without Valkey, and with a PostgreSQL that is frozen, after all nodes have noticed."""
KILLS: Final = int(os.environ.get("MINGA_NODES_KILLS", "1"))
"""Times that a node is killed, one after the other, each started again."""
RESTARTS: Final = int(os.environ.get("MINGA_NODES_RESTARTS", "1"))
"""Of PostgreSQL."""
RACE: Final = int(os.environ.get("MINGA_NODES_RACE", "300"))
"""Operations of each who writes to one channel as fast as they can; above 400 at once is too fast."""
