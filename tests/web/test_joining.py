"""Following links: to the desk, to the form that asks for a name, back to one's own seat."""

from datetime import UTC, datetime

import pytest

from app.sessions.queries import count_people, people_of, personal_link, shared_link
from tests.web.site import Site
from tests.web.visitor import Visitor, input_value, token_in, words


@pytest.fixture
def session_id(visitor: Visitor) -> str:
    return visitor.new_session()


@pytest.fixture
def join_link(visitor: Visitor, session_id: str) -> str:
    return visitor.link(session_id, "participant")


def people(site: Site, session_id: str) -> list[tuple[str, str, str]]:
    with site.database.read() as unit:
        return [(person.name, person.lang, person.role) for person in people_of(unit, session_id)]


def test_the_join_page_is_an_invitation(site: Site, join_link: str) -> None:
    page = words(site.visitor("fr").get(join_link).text)
    assert "Market gardens and the town hall" in page
    assert "vendredi 12 mars 2027, 10:00–11:30 (UTC-3)" in page
    assert "14:00–15:30 (UTC+1)" in page
    assert "À l’invitation de Green Basket et Town of Alba" in page


def test_a_name_and_a_language_are_a_seat(site: Site, session_id: str, join_link: str) -> None:
    guest = site.visitor()
    assert guest.join(join_link, "  Inés \u202e Ñandú ", "es") == f"/s/{session_id}?arrived"
    assert people(site, session_id) == [("Inés Ñandú", "es", "participant")]
    assert guest.get("/").headers["content-language"] == "es"


def test_the_seat_is_a_cookie_out_of_reach_of_scripts(site: Site, session_id: str, join_link: str) -> None:
    answer = site.visitor().send(join_link, name="Ana", lang="en")
    seat = next(
        cookie
        for cookie in answer.headers.get_list("set-cookie")
        if cookie.startswith(f"minga_{session_id}=")
    )
    assert "HttpOnly" in seat
    assert "Path=/;" in seat
    assert "SameSite=lax" in seat
    assert "Secure" not in seat


def test_over_tls_cookies_are_secure(site: Site) -> None:
    visitor = site.visitor()
    visitor.client.base_url = "https://minga.test"
    assert "Secure" in visitor.get("/").headers["set-cookie"]
    assert "max-age=" in visitor.get("/").headers["strict-transport-security"]


@pytest.mark.parametrize("name", ["", "   ", "\u200d", "\u202e\x07"])
def test_an_empty_name_is_asked_for_again(site: Site, session_id: str, join_link: str, name: str) -> None:
    answer = site.visitor().send(join_link, name=name, lang="fr")
    assert answer.status_code == 422
    assert "Give a name" in words(answer.text)
    assert 'value="fr" checked' in answer.text
    assert people(site, session_id) == []


def test_sixty_letters_are_a_name_and_sixty_one_too_long(site: Site, join_link: str) -> None:
    assert site.visitor().join(join_link, "n" * 60)
    answer = site.visitor().send(join_link, name="n" * 61, lang="en")
    assert answer.status_code == 422
    assert "Your name has 61 characters. Shorten it to 60." in words(answer.text)
    assert input_value(answer.text, "name") == "n" * 61


@pytest.mark.parametrize(("lang", "kept"), [("de", "fr"), ("", "fr"), ("es", "es")])
def test_an_unknown_language_is_the_readers(
    site: Site, session_id: str, join_link: str, lang: str, kept: str
) -> None:
    site.visitor("fr").join(join_link, "Luc", lang)
    assert people(site, session_id)[0][1] == kept


def test_names_are_escaped(site: Site, join_link: str) -> None:
    answer = site.visitor().send(join_link, name="<img src=x onerror=alert(1)>" + "n" * 60, lang="en")
    assert "<img" not in answer.text.split("</header>")[1]


@pytest.mark.parametrize("role", ["facilitator", "observer"])
def test_other_links_give_other_roles(site: Site, visitor: Visitor, session_id: str, role: str) -> None:
    site.visitor().join(visitor.link(session_id, role), "Bea")
    assert people(site, session_id) == [("Bea", "en", role)]


def test_the_organizers_link_opens_the_desk_on_another_device(
    site: Site, session_id: str, visitor: Visitor
) -> None:
    with site.database.read() as unit:
        link = shared_link(unit, session_id, "organizer")
    assert link
    other = site.visitor()
    answer = other.get(f"/j/{site.links.token(link.id)}")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/o/{session_id}")
    assert other.get(f"/o/{session_id}").status_code == 200


def test_a_personal_link_brings_back_the_same_person(site: Site, session_id: str, join_link: str) -> None:
    site.visitor().join(join_link, "Ana")
    with site.database.read() as unit:
        person = people_of(unit, session_id)[0]
        own = personal_link(unit, person.id)
    assert own
    phone = site.visitor()
    answer = phone.get(f"/j/{site.links.token(own.id)}")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/s/{session_id}?arrived")
    assert "Go on as Ana" in words(phone.get("/").text)
    with site.database.read() as unit:
        assert count_people(unit, session_id) == 1


def test_who_is_here_already_goes_on_without_being_counted_twice(
    site: Site, session_id: str, join_link: str
) -> None:
    guest = site.visitor()
    guest.join(join_link, "Ana")
    assert "You are already here as Ana" in words(guest.get(join_link).text)
    assert guest.send(join_link, how="same").headers["location"] == f"/s/{session_id}"
    assert people(site, session_id) == [("Ana", "en", "participant")]


def test_a_facilitators_link_raises_who_is_here_already(
    site: Site, visitor: Visitor, session_id: str, join_link: str
) -> None:
    guest = site.visitor()
    guest.join(join_link, "Ana")
    guest.send(visitor.link(session_id, "facilitator"), how="same")
    assert people(site, session_id) == [("Ana", "en", "facilitator")]
    guest.send(join_link, how="same")
    assert people(site, session_id) == [("Ana", "en", "facilitator")]


def test_two_people_may_share_a_device(site: Site, session_id: str, join_link: str) -> None:
    guest = site.visitor()
    guest.join(join_link, "Ana")
    guest.join(join_link, "Awa")
    assert {name for name, _, _ in people(site, session_id)} == {"Ana", "Awa"}


@pytest.mark.parametrize("token", ["x", "A" * 34, "é", "..%2f..%2fetc", "A" * 5000])
def test_a_wrong_link_says_what_to_do(site: Site, token: str) -> None:
    page = site.visitor("es").get(f"/j/{token}")
    assert page.status_code == 404
    assert page.headers["content-language"] == "es"
    assert 'href="/"' in page.text


def test_a_changed_letter_opens_nothing(site: Site, join_link: str) -> None:
    last = "A" if join_link[-1] != "A" else "B"
    assert site.visitor().get(join_link[:-1] + last).status_code == 404
    first = join_link.replace("/j/", "/j/A", 1)
    assert site.visitor().get(first).status_code == 404


def test_a_revoked_link_says_so_and_seats_nobody(site: Site, session_id: str, join_link: str) -> None:
    guest = site.visitor()
    token = token_in(guest.get(join_link).text)
    with site.database.unit() as unit:
        link = shared_link(unit, session_id, "participant")
        assert link
        link.revoked_at = datetime(2026, 11, 21, tzinfo=UTC)
    for answer in (
        guest.get(join_link),
        guest.client.post(join_link, data={"form_token": token, "name": "Ana"}),
    ):
        assert answer.status_code == 410
        assert "This link is closed" in words(answer.text)
    assert people(site, session_id) == []


def test_guessing_links_is_slowed_down(site: Site) -> None:
    guest = site.visitor()
    codes = {guest.get("/j/guess").status_code for _ in range(401)}
    assert codes == {404, 429}
