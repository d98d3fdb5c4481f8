"""Figures for Prometheus: what this process has done since it started, and how it stands now.

No personal data: labels are names from our own code, nothing that anybody typed.
"""

import asyncio
import time
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from typing import Final

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)

from app.live.bus import Bus
from app.live.figures import Figures
from app.live.hub import Hub
from app.locales import has

OTHER: Final = "other"
"""Label of what is not ours: an operation of a made-up kind, a code without a sentence."""
SECONDS: Final = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)
"""From a tenth of a quick commit to where people give up."""
APPENDS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500)
"""Up to the most that one transaction takes."""
LOOK_EVERY: Final = 0.25
"""Seconds between two looks at how late the event loop is: some work each, nothing to be felt."""


class Metrics(Figures):
    """The live part's figures, those of the log's writer, and how the process stands.

    `kinds`: all kinds of operations that there are; others are counted together.
    """

    def __init__(self, kinds: Iterable[str] = ()) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]
        self.registry = made = CollectorRegistry()
        self._kinds = frozenset(kinds)
        self._operations = Counter(
            "minga_operations", "Operations answered", ["kind", "outcome"], registry=made
        )
        self._refusals = Counter("minga_refusals", "Refusals of any kind", ["code"], registry=made)
        self._told = Histogram(
            "minga_fan_out_seconds",
            "Telling a batch to everyone in its channel",
            registry=made,
            buckets=SECONDS,
        )
        self._presence = Counter("minga_presence_frames", "Presence frames put into outboxes", registry=made)
        self._dropped = Counter("minga_presence_dropped", "Presence left out for slow readers", registry=made)
        self._resumed = Counter("minga_resumes_forced", "Readers too slow for their buffer", registry=made)
        self._commits = Histogram(
            "minga_commit_seconds", "Transactions of the event log", registry=made, buckets=SECONDS
        )
        self._appends = Histogram(
            "minga_commit_appends", "Appends in one transaction", registry=made, buckets=APPENDS
        )
        self._failed = Counter("minga_commits_failed", "Transactions the database refused", registry=made)
        self._lag = Histogram(
            "minga_loop_lag_seconds", "How late the event loop is", registry=made, buckets=SECONDS
        )
        self._standing = Gauge("minga_up", "Whether a part can be used", ["part"], registry=made)
        Gauge("minga_info", "This Minga", ["version"], registry=made).labels(version("minga")).set(1)
        ProcessCollector(registry=made)

    def operation(self, kind: str, code: str) -> None:
        known = kind if kind in self._kinds else OTHER
        self._operations.labels(known, "refused" if code else "done").inc()
        if code:
            self.refusal(code)

    def refusal(self, code: str) -> None:
        self._refusals.labels(code if has(f"refusal-{code}") else OTHER).inc()

    def told(self, seconds: float) -> None:
        self._told.observe(seconds)

    def presence(self, sent: int, dropped: int) -> None:
        self._presence.inc(sent)
        if dropped:
            self._dropped.inc(dropped)

    def resumed(self) -> None:
        self._resumed.inc()

    def committed(self, appends: int, seconds: float, kept: bool) -> None:
        """After each transaction of the log (`OnCommit`)."""
        self._commits.observe(seconds)
        self._appends.observe(appends)
        if not kept:
            self._failed.inc()

    def watch(self, hub: Hub, bus: Bus | None) -> None:
        """Count who is there whenever somebody asks, and look at the bus, where one is used."""
        people = Gauge("minga_people", "People with an open connection", registry=self.registry)
        people.set_function(lambda: len(hub.connections))
        connections = Gauge("minga_connections", "Open live connections", registry=self.registry)
        connections.set_function(lambda: sum(hub.connections.values()))
        channels = Gauge("minga_channels", "Channels in memory", registry=self.registry)
        channels.set_function(lambda: len(hub.loaded()))
        if bus is not None:
            self._standing.labels("bus").set_function(lambda: bus.up)

    async def feel_lag(self) -> None:
        """Look how late the event loop is, again and again, until cancelled."""
        while True:
            before = time.perf_counter()
            await asyncio.sleep(LOOK_EVERY)
            self._lag.observe(max(0.0, time.perf_counter() - before - LOOK_EVERY))

    def stand(self, parts: Mapping[str, bool]) -> None:
        """Say which parts can be used now."""
        for part, is_up in parts.items():
            self._standing.labels(part).set(is_up)

    def show(self) -> bytes:
        """Everything as Prometheus reads it. To be called in the hub's own thread."""
        return generate_latest(self.registry)
