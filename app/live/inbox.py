"""What waits for a channel's one task, in the order in which it came."""

import asyncio
from collections import deque

from app.live.member import Listener
from app.live.work import Entry, News, Submission, Work


class Inbox:
    def __init__(self) -> None:
        self._waiting: deque[Work] = deque()
        self._arrived = asyncio.Event()
        self._closed = False

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, work: Work) -> None:
        self._waiting.append(work)
        self._arrived.set()

    def close(self) -> None:
        """Nothing more will come."""
        self._closed = True
        self._arrived.set()

    async def first(self) -> Work | None:
        """What is to be done next; it stays. None: nothing ever."""
        while not self._waiting:
            if self._closed:
                return None
            self._arrived.clear()
            await self._arrived.wait()
        return self._waiting[0]

    def take(self, work: Work) -> bool:
        """Take out what came first. False: something else is the first now."""
        if not self._waiting or self._waiting[0] is not work:
            return False
        self._waiting.popleft()
        return True

    def put_first(self, work: Work) -> None:
        self._waiting.appendleft(work)

    def take_batch(self) -> list[Submission]:
        """All that wait, past the news of other nodes; who came in before they asked is let in before."""
        batch: list[Submission] = []
        news: list[News] = []
        while self._waiting and not isinstance(work := self._waiting[0], Entry):
            self._waiting.popleft()
            batch.append(work) if isinstance(work, Submission) else news.append(work)
        self._waiting.extendleft(reversed(news))
        return batch

    def take_submissions(self) -> list[Submission]:
        taken = [work for work in self._waiting if isinstance(work, Submission)]
        self._waiting = deque(work for work in self._waiting if not isinstance(work, Submission))
        return taken

    def take_all(self) -> list[Work]:
        taken, self._waiting = list(self._waiting), deque()
        return taken

    def forget(self, listener: Listener) -> None:
        """They do not want in any more."""
        self._waiting = deque(work for work in self._waiting if not _is_entry_of(listener, work))


def _is_entry_of(listener: Listener, work: Work) -> bool:
    return isinstance(work, Entry) and work.listener is listener
