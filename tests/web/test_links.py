"""Links to hand on: one's own, and for who leads the one that lets others in."""

import pytest

from tests.web.site import Site
from tests.web.visitor import Visitor


@pytest.fixture
def session_id(visitor: Visitor) -> str:
    return visitor.new_session()


def guest_as(site: Site, visitor: Visitor, session_id: str, role: str) -> Visitor:
    guest = site.visitor()
    guest.join(visitor.link(session_id, role))
    return guest


@pytest.mark.parametrize(
    ("role", "names"), [("participant", ["personal"]), ("facilitator", ["personal", "join"])]
)
def test_who_leads_has_the_join_link_too(
    site: Site, visitor: Visitor, session_id: str, role: str, names: list[str]
) -> None:
    guest = guest_as(site, visitor, session_id, role)
    assert list(guest.get(f"/s/{session_id}/links.json").json()) == names


def test_the_personal_link_opens_the_same_seat(site: Site, visitor: Visitor, session_id: str) -> None:
    guest = guest_as(site, visitor, session_id, "participant")
    links = guest.get(f"/s/{session_id}/links.json").json()
    phone = site.visitor()
    phone.get(links["personal"].removeprefix("http://minga.test"))
    assert phone.get(f"/s/{session_id}/links.json").json() == links


@pytest.mark.parametrize(("role", "status"), [("participant", 403), ("facilitator", 200)])
def test_only_who_leads_gets_the_code_of_the_join_link(
    site: Site, visitor: Visitor, session_id: str, role: str, status: int
) -> None:
    guest = guest_as(site, visitor, session_id, role)
    assert guest.get(f"/s/{session_id}/join.svg").status_code == status
    assert guest.get(f"/s/{session_id}/personal.svg").text.startswith("<svg")


def test_without_a_join_link_who_leads_keeps_their_own(site: Site, visitor: Visitor, session_id: str) -> None:
    guest = guest_as(site, visitor, session_id, "facilitator")
    visitor.send(f"/o/{session_id}", f"/o/{session_id}/links/participant/close")
    assert list(guest.get(f"/s/{session_id}/links.json").json()) == ["personal"]
    assert guest.get(f"/s/{session_id}/join.svg").status_code == 410


def test_a_stranger_gets_no_link(site: Site, session_id: str) -> None:
    for path in ("links.json", "personal.svg", "join.svg"):
        assert site.visitor().get(f"/s/{session_id}/{path}").status_code == 403
