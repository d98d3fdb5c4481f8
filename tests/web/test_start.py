"""The start page: links are opened, sessions of this browser are found again."""

import pytest

from tests.web.site import Site
from tests.web.visitor import Visitor, input_value, words


def test_it_says_what_minga_is_and_offers_a_new_session(visitor: Visitor) -> None:
    page = visitor.get("/")
    assert page.status_code == 200
    assert 'href="/new"' in page.text
    assert "Sessions on this device" not in words(page.text)


def test_a_pasted_link_leads_to_its_session(visitor: Visitor, site: Site) -> None:
    link = visitor.link(visitor.new_session(), "participant")
    answer = site.visitor().send("/", "/open", link=f"  https://elsewhere.example{link}  ")
    assert (answer.status_code, answer.headers["location"]) == (303, link)


def test_the_token_alone_is_enough(visitor: Visitor) -> None:
    link = visitor.link(visitor.new_session(), "participant")
    assert visitor.send("/", "/open", link=link.removeprefix("/j/")).headers["location"] == link


@pytest.mark.parametrize("typed", ["hello", "https://minga.test/j/" + "x" * 34, "/j/" + "é" * 34])
def test_a_wrong_link_is_kept_with_a_sentence(visitor: Visitor, typed: str) -> None:
    answer = visitor.send("/", "/open", link=typed)
    assert answer.status_code == 422
    assert input_value(answer.text, "link") == typed
    assert "does not open anything here" in words(answer.text)


def test_no_link_asks_for_one(visitor: Visitor) -> None:
    assert "Paste your link first." in words(visitor.send("/", "/open", link=" ").text)


def test_a_browser_finds_its_sessions_again(visitor: Visitor) -> None:
    session_id = visitor.new_session()
    page = visitor.get("/")
    assert "Market gardens and the town hall" in words(page.text)
    assert f'href="/o/{session_id}"' in page.text
    assert f'href="/s/{session_id}"' not in page.text


def test_a_participant_finds_the_seat_but_no_desk(visitor: Visitor, site: Site) -> None:
    session_id = visitor.new_session()
    guest = site.visitor()
    guest.join(visitor.link(session_id, "participant"), "Awa")
    page = guest.get("/")
    assert "Go on as Awa" in words(page.text)
    assert f'href="/o/{session_id}"' not in page.text


def test_a_cookie_with_a_forged_token_shows_nothing(visitor: Visitor, site: Site) -> None:
    session_id = visitor.new_session()
    thief = site.visitor()
    thief.client.cookies.set(f"minga_desk_{session_id}", "A" * 34)
    thief.client.cookies.set(f"minga_{session_id}", "A" * 34)
    assert "Market gardens" not in thief.get("/").text
