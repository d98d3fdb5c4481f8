"""One channel in motion: a serial task that decides, writes, and only then tells."""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from app.engine.channel import Acked, Applied, Channel, Draft, Outcome, Proposal
from app.engine.events import Event
from app.engine.ports import Conflict, EventLog, LogUnavailable, StoredSnapshot
from app.engine.presence import Presence
from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.engine.snapshot import dump
from app.live import frames
from app.live.album import Album
from app.live.fanout import tell
from app.live.figures import Figures
from app.live.frame import Frame
from app.live.member import Listener, Member
from app.live.times import Times
from app.live.work import Entry, News, Submission, Work

T = TypeVar("T")

logger = logging.getLogger(__name__)

SNAPSHOT_EVERY: Final = 500
"""Replaying this many events takes some 30 ms; a snapshot costs about as much."""

HOLD: Final = 1.0
"""Seconds until somebody who has seen more than this node knows is looked for in the log again."""

ALBUM_KEPT: Final = 30.0
"""Seconds: everybody comes at once, or hardly anybody; and an album takes as much memory as its channel."""

NOT_SAVED: Final = Refusal("not-saved-yet")
NOT_JOINED: Final = Refusal("not-joined")


May = Callable[[Viewer], Grant | None]
"""What a viewer may do in the channel now, None when that is not known here; raises Refusal."""
OnTold = Callable[["LiveChannel", Sequence[Applied]], None]
OnBroken = Callable[["LiveChannel"], None]
OnWritten = Callable[["LiveChannel", Sequence[Event]], None]


class LiveChannel:
    """Everything about a channel happens in its one task, in the order it came in; so nothing needs a lock.

    `may` says what a viewer may do now. `on_told` is called after each batch that changed something,
    `on_broken` once if the task breaks. `on_written` is given where other nodes may have the channel too,
    and called with what this one wrote.
    """

    def __init__(
        self,
        channel: Channel,
        log: EventLog,
        may: May,
        on_told: OnTold,
        on_broken: OnBroken,
        figures: Figures,
        on_written: OnWritten | None = None,
        presence: Presence | None = None,
    ) -> None:
        self.channel = channel
        self.presence = presence or Presence()
        self.members: dict[Listener, Member] = {}
        self._log = log
        self._may = may
        self._on_told = on_told
        self._on_broken = on_broken
        self._figures = figures
        self._on_written = on_written
        self._inbox: deque[Work] = deque()
        self._held: set[Entry] = set()
        """Who has seen more than this node can read now."""
        self._arrived = asyncio.Event()
        self._closing = False
        self._deciding = False
        self._snapshot_at = channel.seq
        self._album: Album | None = None
        self._times = Times(log, channel.name, channel.seq)
        self._task = asyncio.create_task(self._run(), name=f"channel {channel.name}")

    @property
    def name(self) -> str:
        return self.channel.name

    @property
    def idle(self) -> bool:
        return not (self.members or self._inbox or self._held or self._deciding)

    def submit(self, submission: Submission) -> None:
        self._put(submission)

    async def do(self, proposal: Proposal) -> Outcome:
        """Submit and wait for the answer."""
        return (await self.do_all([proposal]))[0]

    async def do_all(self, proposals: Iterable[Proposal]) -> list[Outcome]:
        """Submit several and wait for the answers. Where nothing else waits all are written, or none."""
        loop = asyncio.get_running_loop()
        answers: list[asyncio.Future[Outcome]] = []
        for proposal in proposals:
            answers.append(loop.create_future())
            self.submit(Submission(proposal, partial(_settle, answers[-1])))
        return [await answer for answer in answers]

    def hear(self, news: News) -> None:
        """Follow the log, if this channel does not stand there already."""
        self._put(news)

    async def catch_up(self) -> None:
        """Come to stand where the log stood when this was called, if it can be read."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.hear(News(None, done=done))
        await done

    def enter(self, listener: Listener, grant: Grant, since: int | None) -> None:
        self._put(Entry(listener, grant, since))

    def leave(self, listener: Listener) -> None:
        """Takes effect at once: nothing more is told, even from a batch on its way."""
        self._inbox = deque(work for work in self._inbox if not _is_entry_of(listener, work))
        self._held = {entry for entry in self._held if entry.listener is not listener}
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

    def _put(self, work: Work) -> None:
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
            for work in self._inbox:
                if isinstance(work, Submission):
                    work.answer(NOT_SAVED)
                elif isinstance(work, News):
                    _settle(work.done, None)
            self._inbox.clear()

    async def _serve(self) -> None:
        while True:
            while not self._inbox:
                if self._closing:
                    return
                self._arrived.clear()
                await self._arrived.wait()
            self._deciding = True
            await self._do_next(self._inbox[0])
            self._deciding = False

    async def _do_next(self, work: Work) -> None:
        if isinstance(work, Submission):
            await self._decide(self._take_submissions())
        elif isinstance(work, News):
            self._inbox.popleft()
            await self._follow(work)
        elif self._is_ahead(work):
            await self._find(work)
        elif self._times.lacks(work.since) or self._times.lacks(self.channel.seq):
            await self._look_up(work)
        else:
            self._inbox.popleft()
            self._let_in(work)

    def _take_submissions(self) -> list[Submission]:
        """All that wait, past the news of other nodes; who came in before they asked is let in before."""
        batch: list[Submission] = []
        news: list[News] = []
        while self._inbox and not isinstance(work := self._inbox[0], Entry):
            self._inbox.popleft()
            batch.append(work) if isinstance(work, Submission) else news.append(work)
        self._inbox.extendleft(reversed(news))
        return batch

    def _is_ahead(self, entry: Entry) -> bool:
        return self._on_written is not None and entry.since is not None and entry.since > self.channel.seq

    async def _find(self, entry: Entry) -> None:
        """Somebody has seen what another node wrote: read it. They may leave meanwhile."""
        known = await self._caught_up()
        if not self._inbox or self._inbox[0] is not entry:
            return
        if known:
            self._inbox[0] = replace(entry, since=None) if self._is_ahead(entry) else entry
        else:
            self._inbox.popleft()
            self._held.add(entry)
            asyncio.get_running_loop().call_later(HOLD, self._look_again, entry)

    async def _look_up(self, entry: Entry) -> None:
        """When the last event they know was written here. They may leave meanwhile."""
        await self._times.find(self.channel.seq)
        await self._times.find(entry.since)
        if self._inbox and self._inbox[0] is entry:
            self._inbox.popleft()
            self._let_in(entry)

    def _look_again(self, entry: Entry) -> None:
        if entry in self._held:
            self._held.discard(entry)
            self._put(entry)

    async def _follow(self, news: News) -> None:
        """Take what another node wrote, from the news itself when that is all there is to know."""
        if news.seq is None or news.seq > self.channel.seq:
            fresh = [event for event in news.events if event.seq > self.channel.seq]
            if fresh and [event.seq for event in fresh] == list(
                range(self.channel.seq + 1, fresh[-1].seq + 1)
            ):
                self._tell(self.channel.follow(fresh))
            else:
                await self._caught_up()
        _settle(news.done, None)

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
        self._send(listener, self._joined(listener.viewer, entry.since, grant.write))
        here = self.presence
        self._send(listener, frames.presence(self.name, here.everyone(), here.numbers, whole=True))

    def _joined(self, viewer: Viewer, since: int | None, write: bool) -> Frame:
        at, was = self._times.at(self.channel.seq), self._times.at(since)
        if since == 0 or was is not None:
            missed = self.channel.join(viewer, since)
            if missed.since is not None:
                return frames.joined(self.name, missed, write, at, was)
        if self._album is None:
            self._album = Album()
            asyncio.get_running_loop().call_later(ALBUM_KEPT, self._close_album)
        return self._album.joined(self.channel, viewer, write, at)

    def _close_album(self) -> None:
        self._album = None

    async def _decide(self, batch: Sequence[Submission]) -> None:
        asked = [(submission, self._with_grant(submission)) for submission in batch]
        try:
            outcomes = await self._write([proposal for _, proposal in asked if proposal])
        except Exception:
            for submission in batch:
                submission.answer(NOT_SAVED)
            raise
        self._answer(asked, iter(outcomes))
        if NOT_SAVED in outcomes:
            self._put_off()
        if self.channel.seq - self._snapshot_at >= SNAPSHOT_EVERY:
            await self.keep_snapshot()

    def _put_off(self) -> None:
        """What came in meanwhile would wait as long for the same answer: a log that is gone may take seconds
        to say so, each time it is asked."""
        for work in self._inbox:
            if isinstance(work, Submission):
                work.answer(NOT_SAVED)
        self._inbox = deque(work for work in self._inbox if not isinstance(work, Submission))

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
                elif await self._is_overtaken(draft):
                    await self._read_on()
                    continue
            except Conflict:
                if not await self._caught_up():
                    return self._not_saved(draft)
                continue
            except LogUnavailable as error:
                logger.error("%s: not saved: %s", self.name, error)
                return self._not_saved(draft)
            self._tell(self.channel.accept(draft))
            if self._on_written and draft.events:
                self._on_written(self, draft.events)
            self._log_faults(draft.outcomes)
            return draft.outcomes

    async def _is_overtaken(self, draft: Draft) -> bool:
        """Whether a refusal may come from what another node has changed: nothing was written that would
        have shown it."""
        if self._on_written is None or not any(isinstance(outcome, Refusal) for outcome in draft.outcomes):
            return False
        return await self._log.last(self.name) > self.channel.seq

    def _not_saved(self, draft: Draft) -> list[Outcome]:
        """Acks of what is in the log stand. Refusals do not: they may lean on what now is not so."""
        return [
            outcome if isinstance(outcome, Acked) and outcome.seq <= draft.base else NOT_SAVED
            for outcome in draft.outcomes
        ]

    async def _caught_up(self) -> bool:
        """Take and tell what other nodes wrote. False: the log cannot be read now."""
        try:
            await self._read_on()
        except LogUnavailable as error:
            logger.error("%s: not read: %s", self.name, error)
            return False
        return True

    async def _read_on(self) -> None:
        """
        Raises:
            RuntimeError: the log ends before what this channel knows of it (a replica that took over did not
                have all): what is true now is in the log.
        """
        events = await self._log.read(self.name, after=self.channel.seq)
        if not events and (last := await self._log.last(self.name)) < self.channel.seq:
            raise RuntimeError(f"{self.name}: the log ends at {last}, and {self.channel.seq} was told")
        self._tell(self.channel.follow(events))

    def _log_faults(self, outcomes: Sequence[Outcome]) -> None:
        """A rule that broke refused its operation; the operator must see why."""
        for outcome in outcomes:
            if isinstance(outcome, Refusal) and outcome.__cause__:
                logger.error("%s: a rule broke", self.name, exc_info=outcome.__cause__)

    def _tell(self, applied: Sequence[Applied]) -> None:
        if not applied:
            return
        for one in applied:
            self._times.add(one)
        started = time.perf_counter()
        for listener, frame in tell(self.name, applied, self.channel.state, list(self.members)):
            if listener in self.members:  # one may have left while the others were told
                self._send(listener, frame)
        self._figures.told(time.perf_counter() - started)
        self._on_told(self, applied)

    def _send(self, listener: Listener, frame: Frame) -> None:
        if not listener.outbox.put(frame):
            listener.overflow()


def _is_entry_of(listener: Listener, work: Work) -> bool:
    return isinstance(work, Entry) and work.listener is listener


def _settle(answer: "asyncio.Future[T] | None", value: T) -> None:
    if answer is not None and not answer.done():
        answer.set_result(value)
