"""What is said to who comes into a channel: all there is, or what changed since they were last there."""

import asyncio
from typing import Final

from app.engine.channel import Applied, Channel
from app.engine.ports import EventLog
from app.engine.roles import Viewer
from app.live import frames
from app.live.album import Album
from app.live.frame import Frame
from app.live.times import Times

ALBUM_KEPT: Final = 30.0
"""Seconds: everybody comes at once, or hardly anybody; and an album takes as much memory as its channel."""


class Welcome:
    """Of one channel, which tells it of each event (`add`)."""

    def __init__(self, channel: Channel, log: EventLog) -> None:
        self._channel = channel
        self._times = Times(log, channel.name, channel.seq)
        self._album: Album | None = None

    def add(self, applied: Applied) -> None:
        """The event that comes next."""
        self._times.add(applied)

    def lacks(self, since: int | None) -> bool:
        """Whether the log is to be asked (`look_up`) before who knows events up to `since` is let in."""
        return self._times.lacks(since) or self._times.lacks(self._channel.seq)

    async def look_up(self, since: int | None) -> None:
        """Find out when the last event they know was written here, if it can be read."""
        await self._times.find(self._channel.seq)
        await self._times.find(since)

    def joined(self, viewer: Viewer, since: int | None, write: bool) -> Frame:
        at, was = self._times.at(self._channel.seq), self._times.at(since)
        if since == 0 or was is not None:
            missed = self._channel.join(viewer, since)
            if missed.since is not None:
                return frames.joined(self._channel.name, missed, write, at, was)
        if self._album is None:
            self._album = Album()
            asyncio.get_running_loop().call_later(ALBUM_KEPT, self._close_album)
        return self._album.joined(self._channel, viewer, write, at)

    def _close_album(self) -> None:
        self._album = None
