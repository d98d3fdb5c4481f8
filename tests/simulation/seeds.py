"""Worlds that once failed; every run lives through them.

A seed means a world only for as long as worlds are made in the same way. What it taught stands beside it, and
where that can be said in a line there is a test of its own.
"""

from typing import Final

FAILED_ONCE: Final[dict[str, dict[int, str]]] = {
    "nodes": {
        225: "an operation that came twice was refused for good, and acted all the same the second time",
    },
    "hub": {
        142: "an operation that came twice was refused for good, and acted all the same the second time",
        37: "who was put out while waiting to be let in was let in",
        76: "who was let in had the right to write of the moment when they asked",
        2852: "a slow reader who was put out never heard of it, nor of what became of their operations",
        3560: "a channel that was dropped as idle just then took a join that it never served",
    },
    "cluster": {},
}
