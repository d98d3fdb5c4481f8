"""Whatever goes wrong, the reader gets a sentence in their language and a way on; programs get it as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from app.engine.ports import LogUnavailable
from app.engine.refusals import Refusal
from app.locales import Language, has, say
from app.sessions.access import reader_language
from app.store.database import DatabaseUnavailable
from app.web.headers import security_headers
from app.web.pages import Pages
from app.web.trail import REQUEST_ID, current_request

REFUSAL_STATUS: Final[Mapping[str, int]] = {
    "data-unavailable": 503,
    "form-expired": 403,
    "form-foreign": 403,
    "link-revoked": 410,
    "link-unknown": 404,
    "metrics-key-wrong": 401,
    "not-in-session": 403,
    "not-leader": 403,
    "not-organizer": 403,
    "not-saved-yet": 503,
    "server-stopping": 503,
    "session-full": 409,
    "session-unknown": 404,
    "too-many-tries": 429,
}
OTHER_REFUSAL: Final = 422
"""Understood, and not possible like this."""
OTHER_ERRORS: Final[Mapping[type[Exception], int]] = {
    RequestValidationError: 422,
    DatabaseUnavailable: 503,
    LogUnavailable: 503,
}
TOLD: Final = frozenset({400, 403, 404, 405, 413, 422, 429, 500, 503})
"""Statuses with sentences of their own (`pages-error-404`); others are told as 400 or 500."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, ready to be told."""

    status: int
    code: str
    title: str
    text: str
    headers: Mapping[str, str] = field(default_factory=dict)


def add_error_pages(app: FastAPI) -> None:
    for kind in (Refusal, HTTPException, *OTHER_ERRORS):
        app.add_exception_handler(kind, answer)
    app.add_exception_handler(Exception, answer_surprise)


async def answer(request: Request, error: Exception) -> Response:
    """The error as a page, or as {"code", "text"} for who asks for JSON."""
    if isinstance(error, Refusal):
        request.app.state.web.metrics.refusal(error.code)
    problem = explain(error, reader_language(request))
    if _wants_json(request):
        body = {"code": problem.code, "text": problem.text}
        return JSONResponse(body, problem.status, headers=dict(problem.headers))
    pages: Pages = request.app.state.pages
    page = pages.render(request, "error.html", problem.status, problem=problem)
    page.headers.update(problem.headers)
    return page


async def answer_surprise(request: Request, error: Exception) -> Response:
    """A fault of ours. Starlette answers these outside all middleware, and logs the error once we have."""
    response = await answer(request, error)
    for name, value in security_headers(request.url.scheme == "https").items():
        response.headers.setdefault(name, value)
    response.headers[REQUEST_ID] = current_request.get()
    return response


def sentence(refusal: Refusal, lang: Language) -> str:
    return say(lang, f"refusal-{refusal.code}", **refusal.params)


def explain(error: Exception, lang: Language) -> Problem:
    if isinstance(error, Refusal):
        return _explain_refusal(error, lang)
    if isinstance(error, HTTPException):
        return _explain_status(error.status_code, lang, error.headers or {})
    status = next((status for kind, status in OTHER_ERRORS.items() if isinstance(error, kind)), 500)
    return _explain_status(status, lang, {})


def _explain_refusal(refusal: Refusal, lang: Language) -> Problem:
    status = REFUSAL_STATUS.get(refusal.code, OTHER_REFUSAL)
    own_title = f"pages-refused-{refusal.code}"
    title = say(lang, own_title if has(own_title) else f"pages-error-{_told(status)}.title")
    return Problem(status, refusal.code, title, sentence(refusal, lang), _asked_by(status, refusal))


def _asked_by(status: int, refusal: Refusal) -> dict[str, str]:
    """Headers that HTTP asks for with a status."""
    if status == 401:
        return {"WWW-Authenticate": "Bearer"}
    return {"Retry-After": str(refusal.params["seconds"])} if status == 429 else {}


def _explain_status(status: int, lang: Language, headers: Mapping[str, str]) -> Problem:
    message = f"pages-error-{_told(status)}"
    return Problem(status, f"http-{status}", say(lang, f"{message}.title"), say(lang, message), headers)


def _told(status: int) -> int:
    if status in TOLD:
        return status
    return 500 if status >= 500 else 400


def _wants_json(request: Request) -> bool:
    accepted = request.headers.get("accept", "")
    return "application/json" in accepted and "text/html" not in accepted
