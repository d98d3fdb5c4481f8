"""The organizer's desk: everything about one session before and after it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.blocks.library import guides
from app.engine.refusals import Refusal
from app.locales import LANGUAGES, Language, is_language
from app.sessions.access import OrganizedSession, ReaderLanguage
from app.sessions.joining import join
from app.sessions.plan import (
    agenda_of,
    agenda_problems,
    conflicts_of,
    duration_of,
    fiche_of,
    guide_of,
    rooms_of,
)
from app.sessions.queries import count_people, get_session, shared_link
from app.sessions.tables import SeatRole, Session
from app.web.context import CurrentWeb, Web
from app.web.errors import sentence
from app.web.fiche_form import review
from app.web.forms import PostedForm, text
from app.web.invitation import invitation_of
from app.web.links import address_of_link
from app.web.seats import present_seat, to_seat
from app.web.strip import strip_of

router = APIRouter()

SHARED: Final[tuple[SeatRole, ...]] = ("participant", "facilitator", "observer", "organizer")
"""Links shown at the desk, the one that most people need first."""
PHASES_WITH_SUMMARY: Final = frozenset({"summary", "ended"})


@dataclass(frozen=True, slots=True)
class Typed:
    """What was sent and could not be kept as it is: shown again, with a sentence by the control's id."""

    errors: Mapping[str, str]
    controls: Mapping[str, str]
    name: str = ""


NOTHING_TYPED: Final = Typed({}, {})


@router.get("/o/{session_id}")
def desk_page(
    request: Request, session_id: OrganizedSession, web: CurrentWeb, lang: ReaderLanguage
) -> Response:
    return show_desk(request, web, session_id, lang, saved=request.query_params.get("saved", ""))


@router.post("/o/{session_id}/live")
def enter_live(
    request: Request,
    session_id: OrganizedSession,
    web: CurrentWeb,
    lang: ReaderLanguage,
    form: PostedForm,
) -> Response:
    """The organizer takes a seat under their name."""
    typed, wanted = text(form, "name"), text(form, "lang")
    try:
        with web.database.unit() as unit:
            link = shared_link(unit, session_id, "organizer")
            if link is None:
                raise Refusal("link-revoked")
            joined = join(unit, link, typed, wanted if is_language(wanted) else lang, web.now())
    except Refusal as refusal:
        errors = {"name": sentence(refusal, lang)}
        return show_desk(request, web, session_id, lang, Typed(errors, {}, typed))
    return to_seat(request, session_id, web.links.token(joined.link_id))


def show_desk(
    request: Request, web: Web, session_id: str, lang: Language, typed: Typed = NOTHING_TYPED, saved: str = ""
) -> Response:
    """The desk, with what was `typed` and refused in place of what is kept."""
    with web.database.read() as unit:
        session = get_session(unit, session_id)
        shared = {role: shared_link(unit, session_id, role) for role in SHARED}
        people = count_people(unit, session_id)
    phase = web.stages.phase_of(session_id)
    return web.pages.render(
        request,
        "desk.html",
        422 if typed.errors else 200,
        session_id=session_id,
        links={role: link and address_of_link(request, web, link) for role, link in shared.items()},
        people=people,
        seat=present_seat(request, web, session_id),
        has_started=phase != "lobby",
        has_summary=phase in PHASES_WITH_SUMMARY,
        typed=typed,
        saved=saved,
        **_planned(session, lang),
    )


def _planned(session: Session, lang: Language) -> dict[str, object]:
    fiche, agenda = fiche_of(session), agenda_of(session)
    invitation = invitation_of(fiche)
    starts_at = invitation.clocks[0].starts_at if invitation.clocks else None
    rooms = rooms_of(session)
    return {
        "fiche": fiche,
        "invitation": invitation,
        "review": review(fiche, conflicts_of(session), lang),
        "guide": guide_of(session),
        "guides": guides(),
        "strip": strip_of(agenda, duration_of(fiche), starts_at),
        "agenda_problems": [sentence(problem, lang) for problem in agenda_problems(session)],
        "rooms": rooms,
        "room_blocks": {room.block for room in rooms},
        "download_languages": LANGUAGES,
    }
