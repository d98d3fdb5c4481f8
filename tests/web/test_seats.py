"""Whoever has been renamed on the live page is called so everywhere."""

import pytest

from app.sessions.queries import people_of
from tests.web.site import Site
from tests.web.visitor import Visitor, words


@pytest.fixture
def session_id(visitor: Visitor) -> str:
    return visitor.new_session()


def rename(site: Site, session_id: str, name: str) -> None:
    with site.database.read() as unit:
        site.names[people_of(unit, session_id)[0].id] = name


def test_pages_know_the_name_of_the_live_page(site: Site, visitor: Visitor, session_id: str) -> None:
    link = visitor.link(session_id, "participant")
    guest = site.visitor()
    guest.join(link, "Ana")
    assert "You are already here as Ana" in words(guest.get(link).text)
    rename(site, session_id, "Ana Quispe")
    assert "You are already here as Ana Quispe" in words(guest.get(link).text)
    assert "Go on as Ana Quispe" in words(guest.get("/").text)


def test_the_desk_knows_it_too(site: Site, visitor: Visitor, session_id: str) -> None:
    desk = f"/o/{session_id}"
    visitor.send(desk, f"{desk}/live", name="Olga")
    rename(site, session_id, "Olga Ruiz")
    assert "You are there as Olga Ruiz." in words(visitor.get(desk).text)
