"""People on bare connections, who say and hear frames by hand; and bots, who come back by themselves."""

import asyncio
import itertools
import json
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Any, Final, Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from app.bots.crowd import Crowd
from app.bots.entering import Seat, enter
from app.engine.protocol import VERSION
from tests.fire.server import Ground

Frame = dict[str, Any]

PATIENCE: Final = 60.0
"""Seconds to wait for what must come: a loaded machine may take its time."""


async def seats(ground: Ground, names: Iterable[str], link: str = "participant") -> list[Seat]:
    """One after the other through the door."""
    return [await enter(ground.links[link], name, "en") for name in names]


class Wire:
    """One connection. `via`: another port, where a proxy listens. All frames that came stay in `heard`."""

    def __init__(self, seat: Seat, via: int | None = None, **options: Any) -> None:
        base = f"http://localhost:{via}" if via else seat.base
        self._url = f"{base.replace('http', 'ws', 1)}/s/{seat.session}/live"
        self._options = {
            "additional_headers": {"Cookie": seat.cookies, "Origin": base},
            "max_size": None,
            "proxy": None,
            "open_timeout": PATIENCE,
            "close_timeout": 1,
            "compression": None,
            **options,
        }
        self.seat = seat
        self.heard: list[Frame] = []
        self._read = 0
        self._numbers = itertools.count(1)

    async def __aenter__(self) -> Self:
        self.socket: ClientConnection = await connect(self._url, **self._options)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.socket.transport.abort()
        await self.socket.wait_closed()

    async def say(self, **frame: Any) -> None:
        await self.socket.send(json.dumps(frame))

    async def hello(self, version: int = VERSION) -> Frame:
        await self.say(t="hello", v=version, lang="en")
        return await self.hear("welcome", "bye")

    async def join(self, ch: str, since: int | None = None) -> Frame:
        await self.say(t="join", ch=ch, **({} if since is None else {"since": since}))
        return await self.hear("joined", "left", where=lambda frame: frame["ch"] == ch)

    async def ask(self, ch: str, kind: str, id: str | None = None, **args: Any) -> str:
        """Send an operation and do not wait; its id."""
        id = id or f"wire.{next(self._numbers)}"
        await self.say(t="op", ch=ch, id=id, kind=kind, args=args)
        return id

    async def do(self, ch: str, kind: str, id: str | None = None, **args: Any) -> Frame:
        """Ask for an operation; its answer."""
        return await self.answer(await self.ask(ch, kind, id, **args))

    async def answer(self, id: str) -> Frame:
        answer = await self.hear("ack", "refused", "wrong", where=lambda frame: frame.get("id", id) == id)
        assert answer["t"] != "wrong", answer
        return answer

    async def hear(self, *kinds: str, where: Callable[[Frame], bool] = lambda frame: True) -> Frame:
        """The next frame of these kinds.

        Raises:
            ConnectionClosed: it ended before that.
        """
        async with asyncio.timeout(PATIENCE):
            while True:
                frame: Frame = json.loads(await self.socket.recv())
                self.heard.append(frame)
                if frame["t"] in kinds and where(frame):
                    return frame

    async def once_heard(self, kind: str, where: Callable[[Frame], bool]) -> Frame:
        """A frame that may have come already."""
        known = [frame for frame in self.heard if frame["t"] == kind and where(frame)]
        return known[0] if known else await self.hear(kind, where=where)

    async def until_closed(self) -> int:
        """Hear all there is to the end; the close code."""
        async with asyncio.timeout(PATIENCE):
            try:
                while True:
                    self.heard.append(json.loads(await self.socket.recv()))
            except ConnectionClosed:
                return self.socket.close_code or 0


async def wires(stack: AsyncExitStack, taken: Iterable[Seat], **options: Any) -> list[Wire]:
    """Everyone connected and welcomed, until the stack is closed."""
    made = [await stack.enter_async_context(Wire(seat, **options)) for seat in taken]
    for wire in made:
        welcome = await wire.hello()
        assert welcome["t"] == "welcome", welcome
    return made


async def until(is_so: Callable[[], bool | Awaitable[bool]]) -> None:
    """Wait for what tells nobody when it comes to be so, by asking again and again."""
    async with asyncio.timeout(PATIENCE):
        while True:
            found = is_so()
            if found if isinstance(found, bool) else await found:
                return
            await asyncio.sleep(0.01)  # the pace of asking, not the measure of anything


async def all_go_on(people: Crowd) -> None:
    """Wait until each of these bots has an ack that comes from now on: none was left behind."""
    so_far = len(people.ledger.acks)
    everybody = {bot.line.person for bot in people.bots}
    while {person for _, person, _, _ in people.ledger.acks[so_far:]} != everybody:
        await people.ledger.more(1)


def board_of(ground: Ground) -> str:
    """The board of the lobby, where everyone may write."""
    return f"board:{ground.session}:practice"


def note(id: str) -> dict[str, Any]:
    """What `note.add` needs on that board."""
    return {"note": id, "zone": "practice"}
