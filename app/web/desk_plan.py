"""Changes to the plan at the desk: guide, agenda and rooms, until the session has started."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from app.blocks.library import guide
from app.engine.refusals import Refusal
from app.sessions.access import OrganizedSession, ReaderLanguage
from app.sessions.plan import agenda_of, choose_guide, propose_again, save_agenda, save_rooms
from app.sessions.queries import get_session
from app.web.agenda_form import SentAgenda, read_agenda
from app.web.context import CurrentWeb, Web
from app.web.desk import Typed, show_desk
from app.web.errors import sentence
from app.web.forms import PostedForm, text

router = APIRouter()


@router.get("/o/{session_id}/agenda")
@router.get("/o/{session_id}/guide")
@router.get("/o/{session_id}/rooms")
def back_to_the_desk(session_id: OrganizedSession) -> Response:
    """A form that was refused is shown at its own address; there the page may be loaded again."""
    return RedirectResponse(f"/o/{session_id}", 303)


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
    sent = SentAgenda()
    with web.database.unit() as unit:
        session = get_session(unit, session_id)
        if text(form, "how") == "propose":
            propose_again(session, web.now())
        else:
            sent = read_agenda(agenda_of(session), form, lang)
            save_agenda(session, sent.agenda, web.now())
    if sent.errors:
        web.stages.plan_changed(session_id)
        return show_desk(request, web, session_id, lang, Typed(sent.errors, sent.typed))
    return _kept(web, session_id, "agenda", sent.at)


def _refuse_when_started(web: Web, session_id: str) -> None:
    if web.has_started(session_id):
        raise Refusal("already-started")


def _kept(web: Web, session_id: str, part: str, at: str = "") -> Response:
    """Back to the desk, to the part that was saved or to one control in it."""
    web.stages.plan_changed(session_id)
    return RedirectResponse(f"/o/{session_id}?saved={part}#{at or part}", 303)
