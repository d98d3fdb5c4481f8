"""One channel in motion: a serial task that decides, writes, and only then tells."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from app.engine.channel import Applied, Channel, Outcome, Proposal
from app.engine.events import Event
from app.engine.ports import EventLog
from app.engine.presence import Presence
from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.live import frames
from app.live.claims import Asked
from app.live.fanout import tell
from app.live.figures import Figures
from app.live.frame import Frame
from app.live.inbox import Inbox
from app.live.ledger import NOT_SAVED, SNAPSHOT_EVERY, Ledger
from app.live.member import Listener, Member
from app.live.welcome import Welcome
from app.live.work import Entry, News, Submission, Work

T = TypeVar("T")

logger = logging.getLogger(__name__)

HOLD: Final = 1.0
"""Seconds until somebody who has seen more than this node knows is looked for in the log again."""
NOT_JOINED: Final = Refusal("not-joined")


May = Callable[[Viewer], Grant | None]
"""What a viewer may do in the channel now, None when that is not known here; raises Refusal."""
OnTold = Callable[["LiveChannel", Sequence[Applied]], None]
OnBroken = Callable[["LiveChannel"], None]
OnWritten = Callable[["LiveChannel", Sequence[Event]], None]
OnMoved = Callable[[str, str, int], None]


class LiveChannel:
    """Everything about a channel happens in its one task, in the order it came in; so nothing needs a lock.

    `may` says what a viewer may do now. `on_told` is called after each batch that changed something,
    `on_broken` once if the task breaks. `on_written` is given where other nodes may have the channel too,
    and called with what this one wrote; `on_moved` with what others wrote for people who are here, too:
    person, operation, and when.
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
        on_moved: OnMoved | None = None,
        presence: Presence | None = None,
    ) -> None:
        self.channel = channel
        self.presence = presence or Presence()
        self.members: dict[Listener, Member] = {}
        self._on_moved = on_moved
        self._ledger = Ledger(
            channel, log, self._tell, self._followed, on_written and partial(on_written, self)
        )
        self._welcome = Welcome(channel, log)
        self._may = may
        self._on_told = on_told
        self._on_broken = on_broken
        self._figures = figures
        self._inbox = Inbox()
        self._held: set[Entry] = set()
        """Who has seen more than this node can read now."""
        self._deciding = False
        self._task = asyncio.create_task(self._run(), name=f"channel {channel.name}")

    @property
    def name(self) -> str:
        return self.channel.name

    @property
    def idle(self) -> bool:
        return not (self.members or self._inbox or self._held or self._deciding)

    def submit(self, submission: Submission) -> None:
        self._inbox.put(submission)

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
        self._inbox.put(news)

    async def catch_up(self) -> None:
        """Come to stand where the log stood when this was called, if it can be read."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.hear(News(None, done=done))
        await done

    def enter(self, listener: Listener, grant: Grant, since: int | None) -> None:
        self._inbox.put(Entry(listener, grant, since))

    def leave(self, listener: Listener) -> None:
        """Takes effect at once: nothing more is told, even from a batch on its way."""
        self._inbox.forget(listener)
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
        self._inbox.close()
        await self._task
        await self.keep_snapshot()

    async def keep_snapshot(self) -> None:
        """If anything has changed since the last."""
        await self._ledger.keep_snapshot()

    async def _run(self) -> None:
        """Serve; if that breaks, let everyone come back to a channel loaded anew from the log."""
        try:
            await self._serve()
        except Exception:
            logger.critical("channel %s broke and is loaded anew", self.name, exc_info=True)
            self._on_broken(self)
            self._give_up()

    def _give_up(self) -> None:
        """Everyone is to come again, also who waits to be let in."""
        waiting = self._inbox.take_all()
        entries = [work for work in (*waiting, *self._held) if isinstance(work, Entry)]
        for listener in dict.fromkeys([*self.members, *(entry.listener for entry in entries)]):
            listener.overflow()
        for work in waiting:
            if isinstance(work, Submission):
                work.answer(NOT_SAVED)
            elif isinstance(work, News):
                _settle(work.done, None)

    async def _serve(self) -> None:
        while (work := await self._inbox.first()) is not None:
            self._deciding = True
            await self._do_next(work)
            self._deciding = False

    async def _do_next(self, work: Work) -> None:
        if isinstance(work, Submission):
            await self._decide(self._inbox.take_batch())
        elif isinstance(work, News):
            self._inbox.take(work)
            await self._follow(work)
        elif self._is_ahead(work):
            await self._find(work)
        elif self._welcome.lacks(work.since):
            await self._look_up(work)
        else:
            self._inbox.take(work)
            self._let_in(work)

    async def _follow(self, news: News) -> None:
        try:
            await self._ledger.follow(news)
        finally:
            _settle(news.done, None)

    def _is_ahead(self, entry: Entry) -> bool:
        return self._ledger.is_shared and entry.since is not None and entry.since > self.channel.seq

    async def _find(self, entry: Entry) -> None:
        """Somebody has seen what another node wrote: read it. They may leave meanwhile."""
        known = await self._ledger.catch_up()
        if not self._inbox.take(entry):
            return
        if known:
            self._inbox.put_first(replace(entry, since=None) if self._is_ahead(entry) else entry)
        else:
            self._held.add(entry)
            asyncio.get_running_loop().call_later(HOLD, self._look_again, entry)

    async def _look_up(self, entry: Entry) -> None:
        """When the last event they know was written here. They may leave meanwhile."""
        await self._welcome.look_up(entry.since)
        if self._inbox.take(entry):
            self._let_in(entry)

    def _look_again(self, entry: Entry) -> None:
        if entry in self._held:
            self._held.discard(entry)
            self._inbox.put(entry)

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
        self._send(listener, self._welcome.joined(listener.viewer, entry.since, grant.write))
        here = self.presence
        self._send(listener, frames.presence(self.name, here.everyone(), here.numbers, whole=True))

    async def _decide(self, batch: Sequence[Submission]) -> None:
        here: list[Submission] = []

        def ask() -> list[Asked]:
            here[:] = [submission for submission in batch if self._is_here(submission)]
            return [self._with_grant(submission) for submission in here]

        try:
            outcomes = await self._ledger.write(ask)
        except Exception:
            for submission in batch:
                submission.answer(NOT_SAVED)
            raise
        answers = dict(zip(here, outcomes, strict=True))
        for submission in batch:
            submission.answer(answers.get(submission, NOT_JOINED))
        if NOT_SAVED in outcomes:
            self._put_off()
        await self._ledger.keep_snapshot(after=SNAPSHOT_EVERY)

    def _put_off(self) -> None:
        """What came in meanwhile would wait as long for the same answer: a log that is gone may take seconds
        to say so, each time it is asked."""
        for submission in self._inbox.take_submissions():
            submission.answer(NOT_SAVED)

    def _is_here(self, submission: Submission) -> bool:
        """Whether the asker has not left before their turn came, nor gone to another node."""
        asker = submission.listener
        return asker is None or (asker in self.members and asker.speaks_for(submission.proposal.op))

    def _with_grant(self, submission: Submission) -> Asked:
        """What somebody here asks for, and may do now."""
        if submission.listener is None:
            return submission.proposal, None
        member = self.members[submission.listener]
        return replace(submission.proposal, grant=member.grant), member.pages

    def _followed(self, events: Sequence[Event]) -> None:
        if self._on_moved:
            here = {listener.viewer.person for listener in self.members}
            for event in events:
                if event.by in here:
                    self._on_moved(event.by, event.op, event.at)

    def _tell(self, applied: Sequence[Applied]) -> None:
        if not applied:
            return
        for one in applied:
            self._welcome.add(one)
        started = time.perf_counter()
        for listener, frame in tell(self.name, applied, self.channel.state, list(self.members)):
            if listener in self.members:  # one may have left while the others were told
                self._send(listener, frame)
        self._figures.told(time.perf_counter() - started)
        self._on_told(self, applied)

    def _send(self, listener: Listener, frame: Frame) -> None:
        if not listener.outbox.put(frame):
            listener.overflow()


def _settle(answer: "asyncio.Future[T] | None", value: T) -> None:
    if answer is not None and not answer.done():
        answer.set_result(value)
