"""Changes to the plan at the desk: guide, agenda and rooms, until the session has started."""

from typing import Final

from fastapi import APIRouter, Request
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from app.blocks.library import guide
from app.engine.refusals import Refusal
from app.locales import Language, say
from app.sessions.access import OrganizedSession, ReaderLanguage
from app.sessions.agenda import LONGEST, AgendaItem
from app.sessions.plan import agenda_of, choose_guide, propose_again, save_agenda, save_rooms
from app.sessions.queries import get_session
from app.web.context import CurrentWeb, Web
from app.web.desk import NOTHING_TYPED, Typed, show_desk
from app.web.errors import sentence
from app.web.forms import PostedForm, text

router = APIRouter()

MINUTES: Final = "minutes-"
"""Before an item's id: the name of the control with its minutes."""


@router.post("/o/{session_id}/guide")
def change_guide(session_id: OrganizedSession, web: CurrentWeb, form: PostedForm) -> Response:
    _refuse_when_started(web, session_id)
    with web.database.unit() as unit:
        choose_guide(get_session(unit, session_id), guide(text(form, "guide")), web.now())
    return _kept(web, session_id, "guide")


@router.post("/o/{session_id}/rooms")
def change_rooms(
    request: Request,
    session_id: OrganizedSession,
    web: CurrentWeb,
    lang: ReaderLanguage,
    form: PostedForm,
) -> Response:
    _refuse_when_started(web, session_id)
    blocks = {str(block) for block in form.getlist("block")}
    try:
        with web.database.unit() as unit:
            save_rooms(get_session(unit, session_id), blocks, web.now())
    except Refusal as refusal:
        errors = {"rooms": sentence(refusal, lang)}
        return show_desk(request, web, session_id, lang, Typed(errors, {}))
    return _kept(web, session_id, "rooms")


@router.post("/o/{session_id}/agenda")
def change_agenda(
    request: Request,
    session_id: OrganizedSession,
    web: CurrentWeb,
    lang: ReaderLanguage,
    form: PostedForm,
) -> Response:
    _refuse_when_started(web, session_id)
    typed: Typed = NOTHING_TYPED
    with web.database.unit() as unit:
        session = get_session(unit, session_id)
        if text(form, "how") == "propose":
            propose_again(session, web.now())
        else:
            agenda, typed = _agenda_sent(agenda_of(session), form, lang)
            save_agenda(session, agenda, web.now())
    if typed.errors:
        return show_desk(request, web, session_id, lang, typed)
    return _kept(web, session_id, "agenda")


def _agenda_sent(before: list[AgendaItem], form: FormData, lang: Language) -> tuple[list[AgendaItem], Typed]:
    """The items with the minutes typed, without the removed one; what is no number keeps its minutes."""
    sent = {item.id: text(form, MINUTES + item.id) for item in before if MINUTES + item.id in form}
    wrong = {id: typed for id, typed in sent.items() if not _is_minutes(typed)}
    after = [
        item.model_copy(update={"minutes": int(sent[item.id])})
        if item.id in sent.keys() - wrong.keys()
        else item
        for item in before
        if item.id != text(form, "remove")
    ]
    errors = {
        MINUTES + item.id: say(lang, "pages-minutes-wrong", title=item.title[lang], most=LONGEST)
        for item in before
        if item.id in wrong
    }
    return after, Typed(errors, wrong)


def _is_minutes(typed: str) -> bool:
    return typed.isdecimal() and len(typed) <= len(str(LONGEST)) and 0 < int(typed) <= LONGEST


def _refuse_when_started(web: Web, session_id: str) -> None:
    if web.has_started(session_id):
        raise Refusal("already-started")


def _kept(web: Web, session_id: str, part: str) -> Response:
    web.stages.plan_changed(session_id)
    return RedirectResponse(f"/o/{session_id}?saved={part}#{part}", 303)
