"""Links to share are closed and made anew at the desk; who is in already stays."""

import pytest

from tests.web.site import Site
from tests.web.visitor import Visitor, words


@pytest.fixture
def session_id(visitor: Visitor) -> str:
    return visitor.new_session()


@pytest.fixture
def desk(session_id: str) -> str:
    return f"/o/{session_id}"


ROLES = ("participant", "facilitator", "observer")


@pytest.mark.parametrize("role", ROLES)
def test_by_a_closed_link_nobody_comes_in(
    site: Site, visitor: Visitor, session_id: str, desk: str, role: str
) -> None:
    link = visitor.link(session_id, role)
    visitor.send(desk, f"{desk}/links/{role}/close")
    refused = site.visitor().get(link)
    assert refused.status_code == 410
    assert "It was closed by the organizer." in words(refused.text)
    page = visitor.get(f"{desk}?saved=link-closed")
    assert "This link is closed" in words(page.text)
    assert link not in page.text


def test_a_new_link_takes_the_place_of_the_old_one(
    site: Site, visitor: Visitor, session_id: str, desk: str
) -> None:
    old = visitor.link(session_id, "participant")
    answer = visitor.send(desk, f"{desk}/links/participant/renew")
    assert answer.headers["location"] == f"{desk}?saved=link-renewed#link-participant"
    new = visitor.link(session_id, "participant")
    assert site.visitor().get(old).status_code == 410
    assert site.visitor().join(new) == f"/s/{session_id}?arrived"


def test_after_closing_a_link_can_be_made(site: Site, visitor: Visitor, session_id: str, desk: str) -> None:
    visitor.send(desk, f"{desk}/links/observer/close")
    visitor.send(desk, f"{desk}/links/observer/renew")
    assert site.visitor().get(visitor.link(session_id, "observer")).status_code == 200


def test_who_is_in_already_stays(site: Site, visitor: Visitor, session_id: str, desk: str) -> None:
    guest = site.visitor()
    guest.join(visitor.link(session_id, "participant"))
    visitor.send(desk, f"{desk}/links/participant/close")
    own = guest.get(f"/s/{session_id}/links.json")
    assert own.status_code == 200
    phone = site.visitor()
    assert phone.get(own.json()["personal"].removeprefix("http://minga.test")).status_code == 303


def test_a_new_organizers_link_takes_the_desk_from_other_devices(
    site: Site, visitor: Visitor, session_id: str, desk: str
) -> None:
    other = site.visitor()
    other.get(visitor.link(session_id, "organizer"))
    assert other.get(desk).status_code == 200
    visitor.send(desk, f"{desk}/links/organizer/renew")
    assert other.get(desk).status_code == 403
    assert visitor.get(desk).status_code == 200
    other.get(visitor.link(session_id, "organizer"))
    assert other.get(desk).status_code == 200


def test_the_organizers_link_cannot_be_closed_for_good(visitor: Visitor, desk: str) -> None:
    assert visitor.send(desk, f"{desk}/links/organizer/close").status_code == 422
    assert visitor.get(desk).status_code == 200


@pytest.mark.parametrize("how", ["close", "renew"])
def test_only_the_organizer_closes_links(
    site: Site, visitor: Visitor, session_id: str, desk: str, how: str
) -> None:
    guest = site.visitor()
    guest.join(visitor.link(session_id, "facilitator"))
    assert guest.send("/new", f"{desk}/links/participant/{how}").status_code == 403
    assert site.visitor().get(visitor.link(session_id, "participant")).status_code == 200
