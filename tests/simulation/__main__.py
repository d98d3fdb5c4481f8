"""More worlds than a test run has time for: `python -m tests.simulation --seeds 10000 --start 5000`.

Prints each seed that failed, why, and its last steps. Exit code 1 if there was one.
"""

import argparse
import logging
import sys
from collections.abc import Iterator
from typing import Final

from rich.progress import track

from tests.simulation.run import WORLDS
from tests.simulation.world import Failed

SHOWN: Final = 3
"""Failures whose steps are printed; after that only the seeds."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1000, help="how many worlds of each kind (1000)")
    parser.add_argument("--start", type=int, default=0, help="the first seed (0)")
    parser.add_argument("--kind", choices=list(WORLDS), help="one of them; all if not given")
    asked = parser.parse_args()
    logging.disable(logging.CRITICAL)  # full disks are part of it
    failed = 0
    for kind in [asked.kind] if asked.kind else WORLDS:
        for failure in _failures(kind, range(asked.start, asked.start + asked.seeds)):
            failed += 1
            print(failure if failed <= SHOWN else str(failure).splitlines()[0])
    print(f"{failed} failed")
    return 1 if failed else 0


def _failures(kind: str, seeds: range) -> Iterator[Failed]:
    for seed in track(seeds, description=kind, disable=not sys.stdout.isatty()):
        try:
            WORLDS[kind](seed)
        except Failed as failure:
            yield failure


if __name__ == "__main__":
    sys.exit(main())
