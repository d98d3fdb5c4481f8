"""How long and how wild: short by default, long in `make fire`, which sets these from outside."""

import os
from typing import Final

SEED: Final = int(os.environ.get("MINGA_FIRE_SEED", "1"))
KILLS: Final = int(os.environ.get("MINGA_FIRE_KILLS", "6"))
"""Times that the server is killed at a random instant."""
DEPLOYS: Final = int(os.environ.get("MINGA_FIRE_DEPLOYS", "2"))
FULL_DISKS: Final = int(os.environ.get("MINGA_FIRE_FULL_DISKS", "2"))
OUTAGE: Final = float(os.environ.get("MINGA_FIRE_OUTAGE", "1.5"))
"""Seconds without any network."""
BAD_LINE: Final = float(os.environ.get("MINGA_FIRE_BAD_LINE", "4"))
"""Seconds of work over a line with 400 ms and 5 % loss."""
FUZZ: Final = int(os.environ.get("MINGA_FIRE_FUZZ", "150"))
"""Frames that Hypothesis makes up."""
FLOOD: Final = int(os.environ.get("MINGA_FIRE_FLOOD", "3000"))
"""Frames that each of those who mean harm tries to send."""
