"""What waits for one reader, within bounds (promise 7: a slow reader hurts only itself)."""

import asyncio
from collections import deque

from app.engine.limits import OUTBOX_BYTES, OUTBOX_PRESENCE_BYTES


class Outbox:
    """Frames in order. Presence is dropped first; past the bound `put` says so and keeps nothing more."""

    def __init__(self, bytes_limit: int = OUTBOX_BYTES, presence_limit: int = OUTBOX_PRESENCE_BYTES) -> None:
        self._frames: deque[str] = deque()
        self._size = 0
        self._bytes_limit = bytes_limit
        self._presence_limit = presence_limit
        self._filled = asyncio.Event()
        self._closed = False

    def put(self, frame: str) -> bool:
        """False: the reader is too slow, the frame was not taken."""
        if self._size + len(frame) > self._bytes_limit:
            return False
        self._append(frame)
        return True

    def put_presence(self, frame: str) -> None:
        """Presence may be lost: the next tick brings newer."""
        if self._size + len(frame) <= self._presence_limit:
            self._append(frame)

    def start_over(self, frames: list[str]) -> None:
        """Forget what waits and say only this."""
        self._frames.clear()
        self._size = 0
        for frame in frames:
            self._append(frame)

    def close(self) -> None:
        """Nothing more will come; what waits is still handed out."""
        self._closed = True
        self._filled.set()

    async def take(self) -> str | None:
        """The next frame; None at the end."""
        while not self._frames:
            if self._closed:
                return None
            self._filled.clear()
            await self._filled.wait()
        frame = self._frames.popleft()
        self._size -= len(frame)
        return frame

    def _append(self, frame: str) -> None:
        self._frames.append(frame)
        self._size += len(frame)
        self._filled.set()
