"""Worlds that once failed; every run lives through them.

A seed means a world only for as long as worlds are made in the same way. What it taught stands beside it, and
where that can be said in a line there is a test of its own.
"""

from typing import Final

FAILED_ONCE: Final[dict[str, dict[int, str]]] = {
    "nodes": {
        63: "the answer to an earlier join came for a copy that had been forgotten since",
        80: "an answer to the first of two sendings was taken for the answer to the second",
        110: "a node that is behind refused what had already acted on another",
    },
    "hub": {
        37: "who was put out while waiting to be let in was let in",
        76: "who was let in had the right to write of the moment when they asked",
    },
}
