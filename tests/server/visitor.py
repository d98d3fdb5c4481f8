"""People without a browser: HTTP for the link, a websocket for the session."""

import json
from types import TracebackType
from typing import Any, Self

import httpx
from websockets.asyncio.client import ClientConnection, connect

from app.engine.protocol import VERSION
from tests.web.visitor import token_in

Frame = dict[str, Any]


def enter(client: httpx.Client, link: str, name: str, lang: str = "en") -> httpx.Client:
    """Follow a link, give a name; the client then carries the cookies."""
    token = token_in(client.get(link, params={"lang": lang}).text)
    answer = client.post(link, data={"form_token": token, "name": name, "lang": lang})
    assert answer.url.path.startswith("/s/"), answer.text
    return client


class Socket:
    """A live connection with the cookies of a client."""

    def __init__(
        self,
        base: str,
        session: str,
        cookies: dict[str, str],
        origin: str | None = None,
        compression: str | None = "deflate",
    ) -> None:
        self._url = f"{base.replace('http', 'ws', 1)}/s/{session}/live"
        self._cookies = cookies
        self._origin = origin or base
        self._compression = compression
        self.frames: list[Frame] = []

    async def __aenter__(self) -> Self:
        cookie = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        headers = {"Cookie": cookie, "Origin": self._origin}
        self.connection: ClientConnection = await connect(
            self._url,
            additional_headers=headers,
            max_size=None,
            proxy=None,
            compression=self._compression,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.connection.close()

    async def say(self, **frame: Any) -> None:
        await self.connection.send(json.dumps(frame))

    async def hello(self, version: int = VERSION, lang: str = "en") -> Frame:
        await self.say(t="hello", v=version, lang=lang)
        return await self.hear("welcome", "bye")

    async def hear(self, *kinds: str) -> Frame:
        """The next frame of one of these kinds."""
        while True:
            self.frames.append(json.loads(await self.connection.recv()))
            if self.frames[-1]["t"] in kinds:
                return self.frames[-1]

    async def join(self, ch: str) -> Frame:
        await self.say(t="join", ch=ch)
        return await self.hear("joined", "left")

    async def do(self, ch: str, op: str, kind: str, **args: Any) -> Frame:
        await self.say(t="op", ch=ch, id=op, kind=kind, args=args)
        return await self.hear("ack", "refused")
