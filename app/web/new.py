"""A new session: from a fiche that is pasted or uploaded, or from an empty form."""

import hmac
from typing import Final

from fastapi import APIRouter, Request
from starlette.datastructures import FormData, UploadFile
from starlette.responses import RedirectResponse, Response

from app.blocks.library import DEFAULT_GUIDE, guide
from app.locales import Language, say
from app.sessions.access import ReaderLanguage, desk_cookie
from app.sessions.fiche import Fiche, Reading, UnreadableFiche, read_fiche
from app.sessions.plan import create_session
from app.web.context import CurrentWeb, Web, address_of
from app.web.cookies import set_cookie
from app.web.forms import PostedForm, text

router = APIRouter()

PASTED: Final = "fiche.txt"
"""Named so that pasted text is read as text."""


@router.get("/new")
def new_page(request: Request, web: CurrentWeb) -> Response:
    return _show(request, web, {})


@router.post("/new")
def create(request: Request, web: CurrentWeb, lang: ReaderLanguage, form: PostedForm) -> Response:
    web.new_sessions.take(address_of(request))
    if not _knows_key(web, form):
        return _show(request, web, {"key": say(lang, "pages-key-wrong")}, form)
    field, reading = _read(form, lang)
    if isinstance(reading, str):
        return _show(request, web, {field: reading}, form)
    with web.database.unit() as unit:
        plan = create_session(unit, reading, guide(DEFAULT_GUIDE), web.links, web.now())
    response = RedirectResponse(f"/o/{plan.session_id}/fiche", 303)
    set_cookie(response, request, desk_cookie(plan.session_id), plan.organizer)
    return response


def _knows_key(web: Web, form: FormData) -> bool:
    key = web.settings.desk_key
    if key is None:
        return True
    return hmac.compare_digest(text(form, "key").encode(), key.get_secret_value().encode())


def _read(form: FormData, lang: Language) -> tuple[str, Reading | str]:
    """The field that was used, and what was read there or the sentence why nothing could be."""
    if text(form, "how") == "empty":
        return "text", Reading(fields=Fiche())
    upload = form.get("file")
    if isinstance(upload, UploadFile) and upload.filename:
        return "file", _read_file(upload.file.read(), upload.filename, lang)
    pasted = text(form, "text")
    if not pasted:
        return "text", say(lang, "pages-nothing-to-read")
    return "text", _read_file(pasted.encode(errors="replace"), PASTED, lang)


def _read_file(content: bytes, name: str, lang: Language) -> Reading | str:
    try:
        return read_fiche(content, name)
    except UnreadableFiche as problem:
        return problem.sentence(lang)


def _show(request: Request, web: Web, errors: dict[str, str], form: FormData | None = None) -> Response:
    """The form; with `form` again, as it was sent (a file has to be chosen again: browsers do not let us)."""
    return web.pages.render(
        request,
        "new.html",
        422 if errors else 200,
        errors=errors,
        typed=text(form, "text") if form else "",
        needs_key=web.settings.desk_key is not None,
    )
