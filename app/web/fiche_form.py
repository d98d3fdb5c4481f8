"""The fiche as a form at the desk: every field found is filled in, what is missing stands beside it."""

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter, Request
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from app.locales import Language, say
from app.sessions.access import OrganizedSession, ReaderLanguage
from app.sessions.fiche import Conflict, Fiche, OverLimit, missing, over_limit
from app.sessions.fiche.limits import WORD_LIMITS, count_words
from app.sessions.plan import conflicts_of, fiche_of, save_fiche
from app.sessions.queries import get_session
from app.web.context import CurrentWeb, Web
from app.web.fiche_entry import fiche_entered
from app.web.fiche_values import Values, anchor, values_of, values_sent
from app.web.forms import PostedForm, text
from app.web.invitation import invitation_of

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Review:
    """What is still to do in a fiche."""

    missing: tuple[str, ...]
    over_limit: tuple[OverLimit, ...]
    conflicts: tuple[tuple[str, str], ...]
    """The field at fault, and the sentence."""

    @property
    def is_complete(self) -> bool:
        return not (self.missing or self.over_limit or self.conflicts)


@router.get("/o/{session_id}/fiche")
def fiche_page(
    request: Request, session_id: OrganizedSession, web: CurrentWeb, lang: ReaderLanguage
) -> Response:
    with web.database.read() as unit:
        session = get_session(unit, session_id)
    fiche = fiche_of(session)
    values, conflicts = values_of(fiche), conflicts_of(session)
    return _show(request, web, session_id, fiche, conflicts, values, {}, lang)


@router.post("/o/{session_id}/fiche")
def keep_fiche(
    request: Request,
    session_id: OrganizedSession,
    web: CurrentWeb,
    lang: ReaderLanguage,
    form: PostedForm,
) -> Response:
    values, has_started = values_sent(form), web.has_started(session_id)
    with web.database.unit() as unit:
        session = get_session(unit, session_id)
        before = fiche_of(session)
        entered = fiche_entered(values, before, lang)
        conflicts = _unsettled(conflicts_of(session), before, entered.fiche, form)
        save_fiche(session, entered.fiche, conflicts, has_started, web.now())
    if not has_started:
        web.stages.plan_changed(session_id)
    if entered.errors:
        return _show(request, web, session_id, entered.fiche, conflicts, values, entered.errors, lang)
    to_desk = text(form, "then") == "desk"
    return RedirectResponse(f"/o/{session_id}" if to_desk else f"/o/{session_id}/fiche?saved=1", 303)


def review(fiche: Fiche, conflicts: list[Conflict], lang: Language) -> Review:
    sentences = tuple((conflict.field, conflict.sentence(lang)) for conflict in conflicts)
    return Review(missing(fiche), over_limit(fiche), sentences)


def _unsettled(conflicts: list[Conflict], before: Fiche, after: Fiche, form: FormData) -> list[Conflict]:
    """A conflict is settled by changing its field, or by saying that it is right as it stands."""
    settled = {text(form, "settle")} | {str(value) for value in form.getlist("settled")}
    return [
        conflict
        for number, conflict in enumerate(conflicts)
        if str(number) not in settled and _value(before, conflict) == _value(after, conflict)
    ]


def _value(fiche: Fiche, conflict: Conflict) -> object:
    return getattr(fiche, conflict.field, None)


def _show(
    request: Request,
    web: Web,
    session_id: str,
    fiche: Fiche,
    conflicts: list[Conflict],
    values: Values,
    errors: Mapping[str, str],
    lang: Language,
) -> Response:
    return web.pages.render(
        request,
        "fiche.html",
        422 if errors else 200,
        session_id=session_id,
        invitation=invitation_of(fiche),
        values=values,
        counts={name: count_words(values.texts[name]) for name in WORD_LIMITS},
        limits=WORD_LIMITS,
        review=review(fiche, conflicts, lang),
        anchor=anchor,
        labels={name: say(lang, f"fiche-field-{name.replace('_', '-')}") for name in Fiche.model_fields},
        errors=errors,
        saved="saved" in request.query_params,
    )
