"""Forms that only our own pages can send: where the request comes from, then a token bound to the browser.

Why both: docs/decisions/0005-forms.md.
"""

import secrets
from collections.abc import AsyncIterator
from typing import Annotated, Final
from urllib.parse import urlsplit

from fastapi import Depends, Request
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException

from app.engine.refusals import Refusal
from app.sessions.links import Links
from app.settings import Settings

FORM_COOKIE: Final = "minga_form"
FORM_FIELD: Final = "form_token"
BROWSER_BYTES: Final = 16
"""Enough that no two browsers ever share a cookie."""
FIELD_BYTES: Final = 7 * 1024 * 1024
"""A pasted fiche is one field; the body limit bounds all of them together, the fiche's own limit is lower."""
FIELDS: Final = 600
"""The longest form, an agenda, has under 300."""
OUR_OWN: Final = {"same-origin", "none"}
"""Values of Sec-Fetch-Site: sent by one of our pages, or by the person themselves."""

TOO_LARGE: Final = ("Field exceeded", "Part exceeded", "Too many")
"""How the parser's refusals about size begin: it tells all of them as 400."""


def new_browser() -> str:
    return secrets.token_urlsafe(BROWSER_BYTES)


async def posted_form(request: Request) -> AsyncIterator[FormData]:
    """The form that was sent, once it is sure that one of our pages sent it.

    Raises Refusal `form-foreign` or `form-expired`; HTTPException 413 when it is too large.
    """
    if not came_from_us(request):
        raise Refusal("form-foreign")
    form = await _parse(request)
    links: Links = request.app.state.links
    token, browser = form.get(FORM_FIELD), request.cookies.get(FORM_COOKIE, "")
    try:
        if not isinstance(token, str) or not browser or not links.is_form_token(token, browser):
            raise Refusal("form-expired")
        yield form
    finally:
        await form.close()


PostedForm = Annotated[FormData, Depends(posted_form)]


def came_from_us(request: Request) -> bool:
    """Whether the browser says that our page sent this; True where it says nothing: the token then decides.

    Sec-Fetch-Site exists only over TLS and on localhost, and under our referrer policy Origin is `null`.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in OUR_OWN
    origin = request.headers.get("origin", "null")
    settings: Settings = request.app.state.settings
    # A proxy may have put another name into Host; the public one is known then.
    ours = {request.headers.get("host"), urlsplit(settings.base_url or "").netloc or None}
    return origin == "null" or _place(origin) in ours


def _place(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""


def text(form: FormData, name: str) -> str:
    """A field's text with plain line ends and no outer space; empty when it is missing or a file."""
    value = form.get(name)
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""


async def _parse(request: Request) -> FormData:
    try:
        return await request.form(max_files=1, max_fields=FIELDS, max_part_size=FIELD_BYTES)
    except HTTPException as problem:
        # The parser tells all its refusals as 400; only their words say which of them are about size.
        too_large = problem.status_code == 413 or problem.detail.startswith(TOO_LARGE)
        raise HTTPException(413 if too_large else 400) from problem
