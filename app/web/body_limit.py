"""No request body grows past a limit, whether it says its length or not."""

from typing import Final

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

BODY_BYTES: Final = 8 * 1024 * 1024
"""Room for a fiche several times too large, which then gets its own sentence on its own page."""


class BodyLimit:
    """Reading past the limit raises a 413 where the body is read, for the error page to tell.

    Starlette's own middleware answers with plain English text.
    """

    def __init__(self, app: ASGIApp, most: int = BODY_BYTES) -> None:
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "0")
        seen = 0

        async def receive_within_limit() -> Message:
            nonlocal seen
            if announced.isdigit() and int(announced) > self._most:
                raise HTTPException(413)
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > self._most:
                raise HTTPException(413)
            return message

        await self._app(scope, receive_within_limit, send)
