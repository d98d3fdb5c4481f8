"""Every request gets an id and one line in the log, which names nobody: no name, no token, no address."""

import logging
import secrets
import time
from contextvars import ContextVar
from typing import Any, Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

logger = logging.getLogger(__name__)

REQUEST_ID: Final = "X-Request-ID"
current_request: ContextVar[str] = ContextVar("current_request", default="")
"""The id of the request that is being served, for every line that is logged meanwhile."""

NOWHERE: Final = "(none)"
"""Stands for a path that is not ours: whoever mistyped a link put most of its token there."""


class RequestTrail:
    """Logs at level info. `addresses`: also who asked, which the operator has to ask for."""

    def __init__(self, app: ASGIApp, addresses: bool = False) -> None:
        self._app = app
        self._addresses = addresses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        id = secrets.token_hex(8)
        current_request.set(id)  # for good: what logs an error of ours does so after we have returned
        started = time.perf_counter()
        seen = {"method": scope.get("method", "WEBSOCKET"), "status": 500}

        async def send_with_id(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)[REQUEST_ID] = id
                seen["status"] = message["status"]
            await send(message)

        is_page = scope["type"] == "http"
        try:
            # A live connection sends many frames: they go past us.
            await self._app(scope, receive, send_with_id if is_page else send)
            if not is_page:
                seen["status"] = 101
        finally:
            self._log(scope, seen, time.perf_counter() - started)

    def _log(self, scope: Scope, seen: dict[str, Any], seconds: float) -> None:
        if not logger.isEnabledFor(logging.INFO):
            return
        line = {**seen, "route": route_of(scope), "milliseconds": round(seconds * 1000, 1)}
        if session := scope.get("path_params", {}).get("session_id"):
            line["session"] = session
        if self._addresses and scope.get("client"):
            line["address"] = scope["client"][0]
        logger.info("%(method)s %(route)s %(status)s", line, extra=line)


def route_of(scope: Scope) -> str:
    """The path with names in place of what people put there: `/j/{token}`."""
    if "route" in scope:
        return str(scope["route"].path)
    return "/static" if scope["path"].startswith("/static/") else NOWHERE
