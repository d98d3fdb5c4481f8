"""The desk: only for the organizer; links, QR code, people, downloads, and the way into the live session."""

import pytest

from app.locales import LANGUAGES, Language
from app.sessions.queries import people_of
from tests.web.site import Site
from tests.web.visitor import Visitor, input_value, words


@pytest.fixture
def session_id(visitor: Visitor) -> str:
    return visitor.new_session()


@pytest.fixture
def desk(session_id: str) -> str:
    return f"/o/{session_id}"


@pytest.mark.parametrize("path", ["", "/fiche"])
def test_strangers_and_participants_stay_outside(
    site: Site, visitor: Visitor, session_id: str, path: str
) -> None:
    guest = site.visitor()
    assert guest.get(f"/o/{session_id}{path}").status_code == 403
    guest.join(visitor.link(session_id, "facilitator"))
    refused = guest.get(f"/o/{session_id}{path}")
    assert refused.status_code == 403
    assert "The desk opens with the organizer’s link." in words(refused.text)


@pytest.mark.parametrize("path", ["/fiche", "/agenda", "/guide", "/rooms", "/live"])
def test_strangers_change_nothing(site: Site, session_id: str, path: str) -> None:
    guest = site.visitor()
    assert guest.send("/new", f"/o/{session_id}{path}", name="Eve").status_code == 403


def test_a_desk_opens_no_other_desk(visitor: Visitor, site: Site) -> None:
    other = site.visitor().new_session()
    visitor.new_session()
    assert visitor.get(f"/o/{other}").status_code == 403


def test_a_participants_seat_is_no_desk_even_under_its_name(
    visitor: Visitor, site: Site, session_id: str
) -> None:
    guest = site.visitor()
    guest.join(visitor.link(session_id, "participant"))
    guest.client.cookies.set(f"minga_desk_{session_id}", guest.client.cookies[f"minga_{session_id}"])
    assert guest.get(f"/o/{session_id}").status_code == 403


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_reads_like_an_invitation(visitor: Visitor, desk: str, lang: Language) -> None:
    page = words(visitor.get(f"{desk}?lang={lang}").text)
    assert "Market gardens and the town hall" in page
    assert "10:00–11:30 (UTC-3)" in page
    assert "14:00–15:30 (UTC+1)" in page


def test_it_shows_a_link_for_each_role(visitor: Visitor, site: Site, desk: str) -> None:
    page = visitor.get(desk).text
    roles = ("participant", "facilitator", "observer", "organizer")
    links = {role: input_value(page, f"link-{role}") for role in roles}
    assert len(set(links.values())) == 4
    assert all(link.startswith("http://minga.test/j/") for link in links.values())
    elsewhere = site.visitor().get(links["organizer"].removeprefix("http://minga.test"))
    assert elsewhere.headers["location"] == desk


def test_the_code_is_a_picture_of_the_join_link(visitor: Visitor, session_id: str, desk: str) -> None:
    code = f"/s/{session_id}/join.svg"
    answer = visitor.get(code)
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.text.startswith("<svg")
    assert f'src="{code}"' in visitor.get(desk).text


def test_it_counts_the_people(visitor: Visitor, site: Site, session_id: str, desk: str) -> None:
    assert "Nobody has joined yet." in words(visitor.get(desk).text)
    site.visitor().join(visitor.link(session_id, "participant"))
    assert "1 person has joined." in words(visitor.get(desk).text)


def test_the_organizer_enters_with_a_name(visitor: Visitor, site: Site, session_id: str, desk: str) -> None:
    answer = visitor.send(desk, f"{desk}/live", name="Olga", lang="es")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/s/{session_id}?arrived")
    with site.database.read() as unit:
        assert [(person.name, person.role, person.lang) for person in people_of(unit, session_id)] == [
            ("Olga", "organizer", "es")
        ]
    again = visitor.get(desk).text
    assert "You are there as Olga." in words(again)
    assert f'href="/s/{session_id}"' in again


def test_without_a_name_the_organizer_stays_at_the_desk(
    visitor: Visitor, site: Site, session_id: str
) -> None:
    answer = visitor.send(f"/o/{session_id}", f"/o/{session_id}/live", name=" ")
    assert answer.status_code == 422
    assert "Give a name" in words(answer.text)
    with site.database.read() as unit:
        assert people_of(unit, session_id) == []


def test_what_is_missing_is_told(visitor: Visitor, desk: str) -> None:
    page = words(visitor.get(desk).text)
    assert "3 fields of the fiche are still empty." in page


def test_downloads_wait_for_the_summary(visitor: Visitor, site: Site, session_id: str, desk: str) -> None:
    before = visitor.get(desk).text
    assert "/download/" not in before
    assert "once it has been shown to everyone" in words(before)
    site.phase = "rooms"
    during = visitor.get(desk).text
    assert "/download/notes.xlsx" in during
    assert "/download/summary.pdf" not in during
    site.phase = "summary"
    after = visitor.get(desk).text
    for lang in LANGUAGES:
        assert f"/s/{session_id}/download/summary.pdf?lang={lang}" in after
        assert f"/s/{session_id}/download/summary.docx?lang={lang}" in after
    assert f"/s/{session_id}/download/archive.zip" in after


def test_a_running_session_has_a_fixed_plan(visitor: Visitor, site: Site, desk: str) -> None:
    site.phase = "plenary"
    page = visitor.get(desk).text
    assert 'name="minutes-' not in page
    assert 'name="block"' not in page
    assert "The session has already started, so its plan stays as it is." in words(page)
