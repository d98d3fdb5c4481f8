"""Cookies, all alike: unseen by scripts, not sent from other sites, over TLS only where there is TLS."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from app.settings import Settings

KEPT_FOR: Final = 180 * 24 * 3600
"""Half a year: from planning over the session to the follow-up, without asking for the link again."""


def set_cookie(response: Response, request: Request, name: str, value: str) -> None:
    settings: Settings = request.app.state.settings
    secure = settings.is_https or request.url.scheme == "https"
    response.set_cookie(name, value, max_age=KEPT_FOR, path="/", secure=secure, httponly=True, samesite="lax")
