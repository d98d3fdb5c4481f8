"""One channel in motion: a serial task that decides, writes, and only then tells."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.engine.channel import Applied, Channel, Outcome, Proposal
from app.engine.ports import Conflict, EventLog, LogUnavailable, StoredSnapshot
from app.engine.presence import Presence
from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.engine.snapshot import dump
from app.live import frames
from app.live.fanout import tell
from app.live.figures import Figures
from app.live.frame import Frame
from app.live.member import Listener, Member

logger = logging.getLogger(__name__)

SNAPSHOT_EVERY: Final = 500
"""Replaying this many events takes some 30 ms; a snapshot costs about as much."""

NOT_SAVED: Final = Refusal("not-saved-yet")
NOT_JOINED: Final = Refusal("not-joined")


@dataclass(frozen=True, slots=True)
class Submission:
    """An operation and who waits for its answer. `listener` None: the server itself asks."""

    proposal: Proposal
    answer: Callable[[Outcome], None]
    listener: Listener | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who wants in, from `since` on."""

    listener: Listener
    grant: Grant
    since: int | None


May = Callable[[Viewer], Grant | None]
"""What a viewer may do in the channel now, None when that is not known here; raises Refusal."""
OnTold = Callable[["LiveChannel", Sequence[Applied]], None]
OnBroken = Callable[["LiveChannel"], None]


class LiveChannel:
    """Everything about a channel happens in its one task, in the order it came in; so nothing needs a lock.

    `may` says what a viewer may do now. `on_told` is called after each batch that changed something,
    `on_broken` once if the task breaks.
    """

    def __init__(
        self,
        channel: Channel,
        log: EventLog,
        may: May,
        on_told: OnTold,
        on_broken: OnBroken,
        figures: Figures,
    ) -> None:
        self.channel = channel
        self.presence = Presence()
        self.members: dict[Listener, Member] = {}
        self._log = log
        self._may = may
        self._on_told = on_told
        self._on_broken = on_broken
        self._figures = figures
        self._inbox: deque[Submission | Entry] = deque()
        self._arrived = asyncio.Event()
        self._closing = False
        self._deciding = False
        self._snapshot_at = channel.seq
        self._task = asyncio.create_task(self._run(), name=f"channel {channel.name}")

    @property
    def name(self) -> str:
        return self.channel.name

    @property
    def idle(self) -> bool:
        return not self.members and not self._inbox and not self._deciding

    def submit(self, submission: Submission) -> None:
        self._put(submission)

    async def do(self, proposal: Proposal) -> Outcome:
        """Submit and wait for the answer."""
        answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self.submit(Submission(proposal, lambda outcome: _settle(answer, outcome)))
        return await answer

    def enter(self, listener: Listener, grant: Grant, since: int | None) -> None:
        self._put(Entry(listener, grant, since))

    def leave(self, listener: Listener) -> None:
        """Takes effect at once: nothing more is told, even from a batch on its way."""
        self._inbox = deque(work for work in self._inbox if not _is_entry_of(listener, work))
        if self.members.pop(listener, None):
            self.presence.leave(listener.viewer.person)

    def regrant(self, listener: Listener, grant: Grant) -> None:
        """Change what a member may do, and tell them if it concerns writing."""
        member = self.members[listener]
        if member.grant.write != grant.write:
            self._send(listener, frames.write_changed(self.name, grant.write))
        member.grant = grant

    async def close(self) -> None:
        """Finish what has come in, keep a snapshot, stop."""
        self._closing = True
        self._arrived.set()
        await self._task
        await self.keep_snapshot()

    async def keep_snapshot(self) -> None:
        """A snapshot only shortens the next start, so a failure is logged and forgotten."""
        if self.channel.seq == self._snapshot_at:
            return
        self._snapshot_at = self.channel.seq
        try:
            await self._log.save_snapshot(self.name, StoredSnapshot(self.channel.seq, dump(self.channel)))
        except LogUnavailable as error:
            logger.warning("no snapshot of %s: %s", self.name, error)

    def _put(self, work: Submission | Entry) -> None:
        self._inbox.append(work)
        self._arrived.set()

    async def _run(self) -> None:
        """Serve; if that breaks, let everyone come back to a channel loaded anew from the log."""
        try:
            await self._serve()
        except Exception:
            logger.critical("channel %s broke and is loaded anew", self.name, exc_info=True)
            self._on_broken(self)
            for listener in list(self.members):
                listener.overflow()
            for submission in self._take_submissions():
                submission.answer(NOT_SAVED)

    async def _serve(self) -> None:
        while True:
            while not self._inbox:
                if self._closing:
                    return
                self._arrived.clear()
                await self._arrived.wait()
            if isinstance(work := self._inbox[0], Entry):
                self._inbox.popleft()
                self._let_in(work)
            else:
                self._deciding = True
                await self._decide(self._take_submissions())
                self._deciding = False

    def _take_submissions(self) -> list[Submission]:
        batch: list[Submission] = []
        while self._inbox and isinstance(work := self._inbox[0], Submission):
            batch.append(work)
            self._inbox.popleft()
        return batch

    def _let_in(self, entry: Entry) -> None:
        listener = entry.listener
        try:
            grant = self._may(listener.viewer) or entry.grant  # it may have changed while they waited
        except Refusal as refusal:
            listener.put_out(self.name, refusal)
            return
        if listener not in self.members:
            self.presence.enter(listener.viewer.person)
        self.members[listener] = Member(listener, grant)
        joined = self.channel.join(listener.viewer, entry.since)
        self._send(listener, frames.joined(self.name, joined, grant.write))
        self._send(listener, frames.presence(self.name, self.presence.everyone(), whole=True))

    async def _decide(self, batch: Sequence[Submission]) -> None:
        asked = [(submission, self._with_grant(submission)) for submission in batch]
        try:
            outcomes = await self._write([proposal for _, proposal in asked if proposal])
        except Exception:
            for submission in batch:
                submission.answer(NOT_SAVED)
            raise
        self._answer(asked, iter(outcomes))
        if self.channel.seq - self._snapshot_at >= SNAPSHOT_EVERY:
            await self.keep_snapshot()

    def _answer(
        self, asked: Iterable[tuple[Submission, Proposal | None]], outcomes: Iterator[Outcome]
    ) -> None:
        for submission, proposal in asked:
            submission.answer(next(outcomes) if proposal else NOT_JOINED)

    def _with_grant(self, submission: Submission) -> Proposal | None:
        """What the asker may do now; None: they left before their turn came."""
        if submission.listener is None:
            return submission.proposal
        member = self.members.get(submission.listener)
        return replace(submission.proposal, grant=member.grant) if member else None

    async def _write(self, proposals: Sequence[Proposal]) -> Sequence[Outcome]:
        """Decide and append until nobody else was first; tell before anyone is answered."""
        while True:
            draft = self.channel.propose(proposals)
            try:
                if draft.events:
                    await self._log.append(self.name, draft.events)
            except Conflict:
                await self._catch_up()
                continue
            except LogUnavailable as error:
                logger.error("%s: not saved: %s", self.name, error)
                return [outcome if isinstance(outcome, Refusal) else NOT_SAVED for outcome in draft.outcomes]
            self._tell(self.channel.accept(draft))
            self._log_faults(draft.outcomes)
            return draft.outcomes

    async def _catch_up(self) -> None:
        """Another node was first: take and tell what it wrote."""
        self._tell(self.channel.follow(await self._log.read(self.name, after=self.channel.seq)))

    def _log_faults(self, outcomes: Sequence[Outcome]) -> None:
        """A rule that broke refused its operation; the operator must see why."""
        for outcome in outcomes:
            if isinstance(outcome, Refusal) and outcome.__cause__:
                logger.error("%s: a rule broke", self.name, exc_info=outcome.__cause__)

    def _tell(self, applied: Sequence[Applied]) -> None:
        if not applied:
            return
        started = time.perf_counter()
        for listener, frame in tell(self.name, applied, self.channel.state, list(self.members)):
            if listener in self.members:  # one may have left while the others were told
                self._send(listener, frame)
        self._figures.told(time.perf_counter() - started)
        self._on_told(self, applied)

    def _send(self, listener: Listener, frame: Frame) -> None:
        if not listener.outbox.put(frame):
            listener.overflow()


def _is_entry_of(listener: Listener, work: Submission | Entry) -> bool:
    return isinstance(work, Entry) and work.listener is listener


def _settle(answer: "asyncio.Future[Outcome]", outcome: Outcome) -> None:
    if not answer.done():
        answer.set_result(outcome)
