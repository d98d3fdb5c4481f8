"""What waits for one reader, within bounds (promise 7: a slow reader hurts only itself)."""

import asyncio
from collections import deque

from app.engine.limits import OUTBOX_BYTES, OUTBOX_PRESENCE_BYTES
from app.live.frame import Frame
from app.live.lane import Lane


class Outbox:
    """Frames in order. Presence is dropped first; past the bound `put` says so and keeps nothing more.

    With a lane frames leave at once, and wait here only while it is not free; without one they are taken.
    """

    def __init__(
        self,
        bytes_limit: int = OUTBOX_BYTES,
        presence_limit: int = OUTBOX_PRESENCE_BYTES,
        lane: Lane | None = None,
    ) -> None:
        self._frames: deque[tuple[Frame, bool]] = deque()
        self._size = 0
        self._bytes_limit = bytes_limit
        self._presence_limit = presence_limit
        self._lane = lane
        self._filled = asyncio.Event()
        self._closed = False

    def put(self, frame: Frame, keep: bool = False) -> bool:
        """False: the reader is too slow, the frame was not taken. `keep`: it outlives `start_over`.

        When nothing else waits any frame is taken: a full board may be larger than the bound.
        """
        if not self._frames and self._lane is not None and self._lane.free:
            self._lane.write(frame)
            return True
        if self._frames and self._size + len(frame) > self._bytes_limit:
            return False
        self._append(frame, keep)
        return True

    def put_presence(self, frame: Frame) -> bool:
        """False: the frame was not taken. Presence may be lost: the next tick brings newer."""
        if self._size + len(frame) > self._presence_limit:
            return False
        return self.put(frame)

    def start_over(self, frames: list[Frame]) -> None:
        """Forget what waits, but for what is to be kept, and say this."""
        kept = [frame for frame, keep in self._frames if keep]
        self._frames.clear()
        self._size = 0
        for frame in kept:
            self._append(frame, keep=True)
        for frame in frames:
            self._append(frame)
        self.flush()

    def close(self) -> None:
        """Nothing more will come; what waits is still handed out, and the lane then finished."""
        self._closed = True
        self._filled.set()
        self.flush()

    def flush(self) -> None:
        """Give the lane what waits, as far as it is free."""
        lane = self._lane
        while lane is not None and self._frames and lane.free:
            lane.write(self._pop())
        if lane is not None and self._closed and not self._frames:
            lane.finish()

    async def take(self) -> Frame | None:
        """The next frame; None at the end."""
        while not self._frames:
            if self._closed:
                return None
            self._filled.clear()
            await self._filled.wait()
        return self._pop()

    def _append(self, frame: Frame, keep: bool = False) -> None:
        self._frames.append((frame, keep))
        self._size += len(frame)
        self._filled.set()

    def _pop(self) -> Frame:
        frame, _ = self._frames.popleft()
        self._size -= len(frame)
        return frame
