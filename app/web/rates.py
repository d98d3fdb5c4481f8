"""How often one address may do what costs the server something."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import ip_address, ip_network
from math import ceil
from typing import Final

from app.engine.limits import Bucket
from app.engine.refusals import Refusal

ADDRESSES_KEPT: Final = 10_000
"""About 2 MB; the addresses that came longest ago are forgotten first."""
IPV6_HOME: Final = 64
"""Bits of an IPv6 address that name a household; it chooses the rest at will."""


class Rate:
    """A token bucket for each address. Safe in threads.

    `clock` gives seconds that never go back.
    """

    def __init__(self, per_second: float, burst: float, clock: Callable[[], float]) -> None:
        self._per_second = per_second
        self._burst = burst
        self._clock = clock
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, address: str) -> None:
        """Count one try. Raises Refusal `too-many-tries` with the seconds to wait."""
        key = _household(address)
        with self._lock:
            bucket = self._buckets.setdefault(key, Bucket(self._per_second, self._burst))
            self._buckets.move_to_end(key)
            if len(self._buckets) > ADDRESSES_KEPT:
                self._buckets.popitem(last=False)
            wait = bucket.take(self._clock())
        if wait:
            raise Refusal("too-many-tries", seconds=ceil(wait))


def _household(address: str) -> str:
    try:
        version = ip_address(address).version
    except ValueError:
        return address
    return str(ip_network(f"{address}/{IPV6_HOME}", strict=False)) if version == 6 else address
