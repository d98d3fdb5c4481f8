"""The bus over Valkey or Redis: what one node publishes, the others have subscribed to."""

import asyncio
import logging
import secrets
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from hashlib import blake2b
from typing import Any, Final

from valkey.asyncio import Connection, ConnectionPool, ValkeyError

from app.live.bus import Caught, Hear

logger = logging.getLogger(__name__)

PREFIX: Final = "minga:"
"""Of our topics, on a server that others may use too."""
PING: Final = 1.0
"""Seconds between two questions whether the server is still there."""
SILENCE: Final = 2.5
"""Seconds without any answer after which it counts as gone."""
BACK_OFF: Final = (0.1, 2.0)
"""Seconds before the first and at most between later tries to connect."""
WAITING: Final = 10_000
"""Messages that may wait; what is older is lost, and nobody misses it for long."""
GROUP: Final = 500
"""Messages sent before their answers are read."""
NODE_BYTES: Final = 8
SEAL_BYTES: Final = 16
HEAD: Final = NODE_BYTES + SEAL_BYTES

Lost = (ValkeyError, OSError, asyncio.TimeoutError)


class ValkeyBus:
    """Two connections, one to listen and one to speak; when either is lost both are made anew.

    Each message begins with who said it and a seal made with `key`: nothing that somebody else has put on the
    server is believed.
    """

    def __init__(self, url: str, key: bytes) -> None:
        """
        Raises:
            ValueError: not an address of a Valkey or Redis server.
        """
        self._pool = ConnectionPool.from_url(url, socket_timeout=SILENCE, socket_connect_timeout=SILENCE)
        self._key = blake2b(key, digest_size=32, person=b"minga bus").digest()
        self._node = secrets.token_bytes(NODE_BYTES)
        self._topics: set[str] = set()
        self._topics_changed = asyncio.Event()
        self._waiting: deque[tuple[str, bytes]] = deque(maxlen=WAITING)
        self._filled = asyncio.Event()
        self._up = False

    @property
    def up(self) -> bool:
        return self._up

    def listen(self, topic: str) -> None:
        self._topics.add(topic)
        self._topics_changed.set()

    def ignore(self, topic: str) -> None:
        self._topics.discard(topic)
        self._topics_changed.set()

    def say(self, topic: str, message: bytes) -> None:
        if self._up:
            self._waiting.append((topic, message))
            self._filled.set()

    async def run(self, hear: Hear, caught: Caught) -> None:
        wait = BACK_OFF[0]
        while True:
            was_up = False
            try:
                await self._converse(hear, caught)
            except* Lost as gone:
                was_up = self._up
                logger.log(
                    logging.WARNING if was_up else logging.INFO,
                    "no bus: %s",
                    gone.exceptions[0],
                    exc_info=False,
                )
            finally:
                self._up = False
                self._waiting.clear()
            wait = BACK_OFF[0] if was_up else min(wait * 2, BACK_OFF[1])
            await asyncio.sleep(wait)

    async def _converse(self, hear: Hear, caught: Caught) -> None:
        async with self._connected() as ear, self._connected() as mouth, asyncio.TaskGroup() as group:
            group.create_task(self._keep(ear))
            group.create_task(self._listen(ear, hear, caught))
            group.create_task(self._speak(mouth))

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[Connection]:
        connection: Connection = self._pool.make_connection()  # type: ignore[no-untyped-call]
        try:
            await connection.connect()  # type: ignore[no-untyped-call]
            yield connection
        finally:
            await connection.disconnect(nowait=True)

    async def _keep(self, ear: Connection) -> None:
        """Subscribe to what is wanted as it changes, and ask again and again whether the server is there."""
        subscribed: set[str] = set()
        while True:
            self._topics_changed.clear()
            wanted = set(self._topics)
            for command, topics in (("UNSUBSCRIBE", subscribed - wanted), ("SUBSCRIBE", wanted - subscribed)):
                if topics:
                    await ear.send_command(command, *(PREFIX + topic for topic in topics))
            subscribed = wanted
            await ear.send_command("PING")
            try:
                await asyncio.wait_for(self._topics_changed.wait(), PING)
            except TimeoutError:
                continue

    async def _listen(self, ear: Connection, hear: Hear, caught: Caught) -> None:
        while True:
            answer: Any = await ear.read_response()
            self._up = True
            if not isinstance(answer, list):
                continue
            kind, topic = answer[0], answer[1].decode().removeprefix(PREFIX)
            if kind == b"subscribe":
                caught(topic)
            elif kind == b"message" and (message := self._opened(topic, answer[2])) is not None:
                hear(topic, message)

    async def _speak(self, mouth: Connection) -> None:
        while True:
            while not self._waiting:
                self._filled.clear()
                await self._filled.wait()
            group = [self._waiting.popleft() for _ in range(min(GROUP, len(self._waiting)))]
            await self._publish(mouth, group)

    async def _publish(self, mouth: Connection, group: Sequence[tuple[str, bytes]]) -> None:
        commands = [
            ("PUBLISH", PREFIX + topic, self._node + self._seal(topic, self._node, message) + message)
            for topic, message in group
        ]
        await mouth.send_packed_command(mouth.pack_commands(commands))
        for _ in commands:
            await mouth.read_response()

    def _opened(self, topic: str, sealed: bytes) -> bytes | None:
        """The message, unless it is our own, or of nobody who has the key."""
        node, seal, message = sealed[:NODE_BYTES], sealed[NODE_BYTES:HEAD], sealed[HEAD:]
        if node == self._node:
            return None
        return message if secrets.compare_digest(seal, self._seal(topic, node, message)) else None

    def _seal(self, topic: str, node: bytes, message: bytes) -> bytes:
        return blake2b(
            b"\0".join((topic.encode(), node, message)), digest_size=SEAL_BYTES, key=self._key
        ).digest()
