"""The fiche as a form: filled in as it was read, kept as it was typed, told what is to be corrected."""

import re
from typing import Any

import pytest

from app.locales import LANGUAGES, Language
from app.sessions.fiche import Fiche
from app.sessions.plan import agenda_of, fiche_of
from app.sessions.queries import get_session
from tests.web.site import Site
from tests.web.visitor import FICHE, Visitor, input_value, words

DISAGREEING = FICHE.replace("14:00 - 15:30 (UTC+1)", "15:00 - 16:30 (UTC+1)")


@pytest.fixture
def session_id(visitor: Visitor) -> str:
    return visitor.new_session()


@pytest.fixture
def form(session_id: str) -> str:
    return f"/o/{session_id}/fiche"


def kept(site: Site, session_id: str) -> Fiche:
    with site.database.read() as unit:
        return fiche_of(get_session(unit, session_id))


def filled(html: str) -> dict[str, Any]:
    """Everything the form would send as it stands."""
    names = re.findall(r'<(?:input|textarea)[^>]*\bid="(\w+)"', html)
    fields: dict[str, Any] = {name: input_value(html, name) for name in names}
    checked = re.findall(r'name="(\w+)" value="(\w*)" checked', html)
    fields["languages"] = [value for name, value in checked if name == "languages"]
    fields["registration"] = next((value for name, value in checked if name == "registration"), "")
    fields["document_title"] = re.findall(r'name="document_title" value="([^"]*)"', html)
    fields["document_url"] = re.findall(r'name="document_url" value="([^"]*)"', html)
    return fields


def save(visitor: Visitor, form: str, **changes: Any) -> Any:
    return visitor.send(form, **{**filled(visitor.get(form).text), "then": "stay", **changes})


def test_saving_what_was_read_changes_nothing(
    visitor: Visitor, site: Site, session_id: str, form: str
) -> None:
    before = kept(site, session_id)
    answer = save(visitor, form)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{form}?saved=1")
    assert kept(site, session_id) == before
    assert "Everything is saved." in words(visitor.get(answer.headers["location"]).text)


def test_every_field_can_be_changed(visitor: Visitor, site: Site, session_id: str, form: str) -> None:
    answer = save(
        visitor,
        form,
        title="Seeds",
        code="9.9",
        category="Panel",
        thematic_line="",
        subtheme="Short",
        organizers="One\n\n Two ",
        date="2027-05-02",
        start="23:00",
        end="00:30",
        zone="Europe/Paris",
        other_zones="UTC-5\nEurope/Paris\nutc+2",
        platform="Jitsi",
        meeting_link="https://meet.example/x",
        capacity="12",
        registration="no",
        languages=["es", "fr"],
        summary="Words\r\nover lines",
        document_title=["Paper", "", "", ""],
        document_url=["https://paper.example", "https://bare.example", "", ""],
        notes="",
        then="desk",
    )
    assert answer.headers["location"] == f"/o/{session_id}"
    fiche = kept(site, session_id)
    assert fiche.starts_at
    assert fiche.ends_at
    assert fiche.starts_at.isoformat() == "2027-05-02T23:00:00+02:00"
    assert fiche.ends_at.isoformat() == "2027-05-03T00:30:00+02:00"
    assert fiche.duration_minutes == 90
    assert fiche.zones == ("Europe/Paris", "UTC-5", "UTC+2")
    assert fiche.organizers == ("One", "Two")
    assert fiche.languages == ("fr", "es")
    assert (fiche.registration, fiche.capacity, fiche.notes) == (False, 12, None)
    assert fiche.thematic_line is None
    assert fiche.summary == "Words\nover lines"
    assert [(document.title, document.url) for document in fiche.documents] == [
        ("Paper", "https://paper.example"),
        ("https://bare.example", "https://bare.example"),
    ]


def test_an_agenda_nobody_touched_follows_the_duration(
    visitor: Visitor, site: Site, session_id: str, form: str
) -> None:
    save(visitor, form, end="12:30")
    with site.database.read() as unit:
        session = get_session(unit, session_id)
    assert sum(item.minutes for item in agenda_of(session)) == 150
    assert site.told == [session_id]


def test_an_agenda_made_by_hand_stays(visitor: Visitor, site: Site, session_id: str, form: str) -> None:
    visitor.send(f"/o/{session_id}", f"/o/{session_id}/agenda", remove="cases")
    save(visitor, form, end="12:30")
    with site.database.read() as unit:
        assert "cases" not in {item.id for item in agenda_of(get_session(unit, session_id))}


def test_a_running_session_keeps_its_agenda(visitor: Visitor, site: Site, session_id: str, form: str) -> None:
    site.phase = "rooms"
    save(visitor, form, end="12:30", title="Renamed")
    with site.database.read() as unit:
        session = get_session(unit, session_id)
    assert sum(item.minutes for item in agenda_of(session)) == 90
    assert fiche_of(session).title == "Renamed"
    assert site.told == []


@pytest.mark.parametrize(
    ("field", "typed", "control", "sentence"),
    [
        ("capacity", "many", "capacity", "Write a whole number from 1 to 1,000."),
        ("capacity", "0", "capacity", "Write a whole number"),
        ("duration_minutes", "99999", "duration_minutes", "Write a whole number"),
        ("date", "31/02/2027", "date", "Write the date as year-month-day"),
        ("date", "0001-01-01", "date", "Write the date"),
        ("date", "9999-12-31", "date", "Write the date"),
        ("date", "", "date", "Say on which day"),
        ("start", "25:00", "start", "Write the time as hours:minutes"),
        ("start", "", "start", "Say when it begins"),
        ("end", "09:59", "end", "ends before it begins"),
        ("zone", "Mars/Phobos", "zone", "We do not know the clock “Mars/Phobos”"),
        ("zone", "", "zone", "Say which clock"),
        ("other_zones", "UTC+2\nNowhere", "other_zones", "We do not know the clock “Nowhere”"),
        ("meeting_link", "javascript:alert(1)", "meeting_link", "Write the whole address"),
        ("meeting_link", "https://a b", "meeting_link", "Write the whole address"),
        ("subtheme", "x" * 501, "subtheme", "501 characters are too long"),
        ("organizers", "y" * 501, "organizers", "too long"),
        ("notes", "z" * 200_001, "notes", "200,001 characters are too long"),
        ("document_url", ["ftp://x", "", "", ""], "document-1", "Document 1: write the whole address"),
        ("document_title", ["t" * 501, "", "", ""], "document-1", "Document 1: title and address"),
    ],
)
def test_what_cannot_be_is_told_at_its_field_and_the_rest_is_kept(
    visitor: Visitor,
    site: Site,
    session_id: str,
    form: str,
    field: str,
    typed: Any,
    control: str,
    sentence: str,
) -> None:
    before = kept(site, session_id)
    answer = save(visitor, form, **{field: typed, "category": "Round table"})
    assert answer.status_code == 422
    assert sentence in words(answer.text)
    assert f'href="#{control}"' in answer.text
    assert f'id="{control}-error"' in answer.text
    if isinstance(typed, str):
        assert input_value(answer.text, field) == typed
    after = kept(site, session_id)
    assert after.category == "Round table"
    assert after == before.model_copy(update={"category": "Round table"})


def test_a_text_over_its_limit_is_kept_with_its_count(
    visitor: Visitor, site: Site, session_id: str, form: str
) -> None:
    answer = save(visitor, form, objectives="word " * 130)
    assert answer.status_code == 422
    page = words(answer.text)
    assert "130 words, 30 more than the 100 allowed." in page
    assert "130 of 100 words: 30 too many" in page
    assert len((kept(site, session_id).objectives or "").split()) == 130
    assert "1 text of the fiche is over its word limit." in words(visitor.get(f"/o/{session_id}").text)


def test_what_is_missing_stands_beside_the_form(visitor: Visitor, form: str) -> None:
    page = visitor.get(form).text
    assert "3 fields are empty" in words(page)
    assert 'href="#main_points"' in page
    assert 'href="#document-1"' in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_missing_field_leads_to_its_control(site: Site, lang: Language) -> None:
    visitor = site.visitor(lang)
    location = visitor.send("/new", how="empty").headers["location"]
    page = visitor.get(location).text
    anchors = re.findall(r'<li><a href="#([\w-]+)">', page)
    assert len(anchors) == 19
    for anchor in anchors:
        assert f'id="{anchor}"' in page


def test_statements_that_disagree_are_told_until_they_are_settled(visitor: Visitor, site: Site) -> None:
    session_id = visitor.new_session(DISAGREEING)
    form = f"/o/{session_id}/fiche"
    assert "To be settled" in words(visitor.get(form).text)
    save(visitor, form, category="Panel")
    assert "1 point of the fiche is to be settled." in words(visitor.get(f"/o/{session_id}").text)
    save(visitor, form, settle="0")
    assert "To be settled" not in words(visitor.get(form).text)


def test_changing_the_field_settles_it_too(visitor: Visitor) -> None:
    form = f"/o/{visitor.new_session(DISAGREEING)}/fiche"
    save(visitor, form, start="11:00")
    assert "To be settled" not in words(visitor.get(form).text)


def test_what_fitted_nowhere_is_in_the_notes(visitor: Visitor) -> None:
    form = f"/o/{visitor.new_session(FICHE + chr(10) + 'Bring your own apron.')}/fiche"
    assert "Bring your own apron." in visitor.get(form).text


def test_texts_are_escaped(visitor: Visitor, form: str) -> None:
    save(visitor, form, title='"><script>x</script>', summary="</textarea><script>x</script>")
    for path in (form, form.removesuffix("/fiche"), "/"):
        assert "<script>x" not in visitor.get(path).text
