"""Tokens: what was made here opens, everything else does not."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sessions.links import ID_LETTERS, MAC_LETTERS, SESSION_ID_LETTERS, Links, new_id, new_session_id

LINKS = Links(b"the secret of one server")


def test_a_token_leads_back_to_its_link() -> None:
    link_id = new_id()
    assert LINKS.link_id(LINKS.token(link_id)) == link_id


def test_a_token_is_the_id_and_a_signature() -> None:
    token = LINKS.token("abcdefghijkl")
    assert token.startswith("abcdefghijkl")
    assert len(token) == ID_LETTERS + MAC_LETTERS
    assert set(token) <= set(string.ascii_letters + string.digits + "-_")


def test_the_same_link_has_the_same_token_after_a_restart() -> None:
    assert Links(b"the secret of one server").token("abc") == LINKS.token("abc")


def test_another_server_makes_other_tokens() -> None:
    assert LINKS.link_id(Links(b"the secret of another").token("abcdefghijkl")) is None


@pytest.mark.parametrize("place", [0, 5, 11, 12, 20, 33])
def test_one_changed_letter_opens_nothing(place: int) -> None:
    token = LINKS.token("abcdefghijkl")
    other = "A" if token[place] != "A" else "B"
    assert LINKS.link_id(token[:place] + other + token[place + 1 :]) is None


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_no_other_text_opens_anything(text: str) -> None:
    assert LINKS.link_id(text) is None
    assert not LINKS.is_form_token(text, "browser")


def test_an_empty_id_is_no_link() -> None:
    assert LINKS.link_id(LINKS.token("")) is None


def test_form_tokens_belong_to_one_browser_and_open_no_link() -> None:
    token = LINKS.form_token("browser")
    assert LINKS.is_form_token(token, "browser")
    assert not LINKS.is_form_token(token, "another")
    assert LINKS.link_id("browser" + token) is None
    assert not LINKS.is_form_token(LINKS.token("browser").removeprefix("browser"), "browser")


def test_ids_differ_and_can_stand_on_a_command_line() -> None:
    sessions = {new_session_id() for _ in range(500)}
    assert len(sessions) == 500
    assert {len(id) for id in sessions} == {SESSION_ID_LETTERS}
    assert all(id.isascii() and id.isalnum() for id in sessions | {new_id() for _ in range(500)})
