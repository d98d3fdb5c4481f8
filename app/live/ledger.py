"""A channel and its log in step: what is decided is written, then told; what others wrote is followed."""

import logging
from collections.abc import Callable, Sequence
from typing import Final

from app.engine.channel import Acked, Applied, Channel, Draft, Outcome
from app.engine.events import Event
from app.engine.ports import Conflict, EventLog, LogUnavailable, StoredSnapshot
from app.engine.refusals import Refusal
from app.engine.snapshot import dump
from app.live.claims import Asked, claim
from app.live.work import News

logger = logging.getLogger(__name__)

SNAPSHOT_EVERY: Final = 500
"""Replaying this many events takes some 30 ms; a snapshot costs about as much."""
NOT_SAVED: Final = Refusal("not-saved-yet")

Tell = Callable[[Sequence[Applied]], None]
OnWritten = Callable[[Sequence[Event]], None]
OnFollowed = Callable[[Sequence[Event]], None]
Ask = Callable[[], Sequence[Asked]]


class Ledger:
    """`tell` is called with what has become true, before that `on_followed` with what others wrote.
    `on_written` is given where other nodes may have the channel too, and called with what this one wrote. One
    task at a time asks.
    """

    def __init__(
        self,
        channel: Channel,
        log: EventLog,
        tell: Tell,
        on_followed: OnFollowed,
        on_written: OnWritten | None = None,
    ) -> None:
        self.channel = channel
        self._log = log
        self._tell = tell
        self._on_followed = on_followed
        self._on_written = on_written
        self._snapshot_at = channel.seq
        self._doubtful: set[tuple[str, str, int]] = set()
        """Person, operation and time of what may be in the log although it could not be said so."""

    @property
    def is_shared(self) -> bool:
        """Whether other nodes may write to the log too."""
        return self._on_written is not None

    async def write(self, ask: Ask) -> Sequence[Outcome]:
        """Decide and append until nobody else was first; tell before anyone is answered.

        `ask` gives what is asked for, once more after each time that another node was first.
        """
        while True:
            asked = ask()
            draft = self.channel.propose([proposal for proposal, _ in asked])
            spoke = claim(self.channel, draft, asked) if self.is_shared else ()
            try:
                if draft.events:
                    await self._log.append(self.channel.name, draft.events)
                elif await self._is_overtaken(draft):
                    await self._read_on()
                    continue
            except Conflict:
                if not await self.catch_up():
                    return _not_saved(draft)
                continue
            except LogUnavailable as error:
                logger.error("%s: not saved: %s", self.channel.name, error)
                self._doubtful.update(map(_key, draft.events))
                return _not_saved(draft)
            self._tell(self.channel.accept(draft))
            for pages, page in spoke:
                pages.add(page)
            if self._on_written and draft.events:
                self._on_written(draft.events)
            self._log_faults(draft.outcomes)
            return draft.outcomes

    async def follow(self, news: News) -> None:
        """Take what another node wrote, from the news itself when that is all there is to know."""
        seq = self.channel.seq
        if news.seq is not None and news.seq <= seq:
            return
        fresh = [event for event in news.events if event.seq > seq]
        if fresh and [event.seq for event in fresh] == list(range(seq + 1, fresh[-1].seq + 1)):
            self._take(fresh)
        else:
            await self.catch_up()

    async def catch_up(self) -> bool:
        """Take and tell what other nodes wrote. False: the log cannot be read now."""
        try:
            await self._read_on()
        except LogUnavailable as error:
            logger.error("%s: not read: %s", self.channel.name, error)
            return False
        return True

    async def keep_snapshot(self, after: int = 1) -> None:
        """If so many events came since the last. It only shortens the next start, so a failure is logged and
        forgotten."""
        seq = self.channel.seq
        if seq - self._snapshot_at < after:
            return
        self._snapshot_at = seq
        try:
            await self._log.save_snapshot(self.channel.name, StoredSnapshot(seq, dump(self.channel)))
        except LogUnavailable as error:
            logger.warning("no snapshot of %s: %s", self.channel.name, error)

    async def _is_overtaken(self, draft: Draft) -> bool:
        """Whether a refusal may come from what another node has changed: nothing was written that would
        have shown it."""
        if not self.is_shared or not any(isinstance(outcome, Refusal) for outcome in draft.outcomes):
            return False
        return await self._log.last(self.channel.name) > self.channel.seq

    async def _read_on(self) -> None:
        """
        Raises:
            RuntimeError: the log ends before what this channel knows of it (a replica that took over did not
                have all): what is true now is in the log.
        """
        name, seq = self.channel.name, self.channel.seq
        events = await self._log.read(name, after=seq)
        if not events and (last := await self._log.last(name)) < seq:
            raise RuntimeError(f"{name}: the log ends at {last}, and {seq} was told")
        self._take(events)

    def _take(self, events: Sequence[Event]) -> None:
        self._on_followed([event for event in events if _key(event) not in self._doubtful])
        self._doubtful.clear()
        self._tell(self.channel.follow(events))

    def _log_faults(self, outcomes: Sequence[Outcome]) -> None:
        """A rule that broke refused its operation; the operator must see why."""
        for outcome in outcomes:
            if isinstance(outcome, Refusal) and outcome.__cause__:
                logger.error("%s: a rule broke", self.channel.name, exc_info=outcome.__cause__)


def _key(event: Event) -> tuple[str, str, int]:
    return event.by, event.op, event.at


def _not_saved(draft: Draft) -> list[Outcome]:
    """Acks of what is in the log stand. Refusals do not: they may lean on what now is not so."""
    return [
        outcome if isinstance(outcome, Acked) and outcome.seq <= draft.base else NOT_SAVED
        for outcome in draft.outcomes
    ]
