"""Only our own pages can send forms: every POST route refuses all others, and does nothing."""

import pytest
from fastapi.routing import APIRoute
from httpx2 import Response

from app.web import desk, desk_plan, fiche_form, joining, live, new, start
from app.web.forms import posted_form
from tests.web.site import Site
from tests.web.visitor import Visitor, token_in, words

ROUTERS = [desk, desk_plan, fiche_form, joining, live, new, start]


def post(visitor: Visitor, token: str, **headers: str) -> Response:
    return visitor.client.post("/new", data={"form_token": token, "how": "empty"}, headers=headers)


@pytest.fixture
def token(visitor: Visitor) -> str:
    return token_in(visitor.get("/new").text)


def test_every_form_is_guarded() -> None:
    posting = [
        route
        for module in ROUTERS
        for route in module.router.routes
        if isinstance(route, APIRoute) and "POST" in (route.methods or ())
    ]
    assert len(posting) >= 8
    for route in posting:
        guards = [dependency.call for dependency in route.dependant.dependencies]
        assert posted_form in guards, route.path


def test_a_form_of_ours_is_taken(visitor: Visitor, token: str) -> None:
    assert post(visitor, token).status_code == 303


@pytest.mark.parametrize("site_header", ["same-origin", "none"])
def test_what_the_browser_calls_our_own_is_taken(visitor: Visitor, token: str, site_header: str) -> None:
    assert post(visitor, token, **{"Sec-Fetch-Site": site_header}).status_code == 303


@pytest.mark.parametrize("site_header", ["cross-site", "same-site"])
def test_what_the_browser_calls_foreign_is_refused(visitor: Visitor, token: str, site_header: str) -> None:
    answer = post(visitor, token, **{"Sec-Fetch-Site": site_header, "Origin": "http://minga.test"})
    assert answer.status_code == 403
    assert "sent from another site" in words(answer.text)


@pytest.mark.parametrize("origin", ["http://minga.test", "null"])
def test_our_origin_and_none_leave_it_to_the_token(visitor: Visitor, token: str, origin: str) -> None:
    assert post(visitor, token, Origin=origin).status_code == 303
    assert post(visitor, "", Origin=origin).status_code == 403


@pytest.mark.parametrize(
    "origin", ["http://evil.test", "http://minga.test.evil.test", "http://minga.test:81", "x"]
)
def test_another_origin_is_refused(visitor: Visitor, token: str, origin: str) -> None:
    assert post(visitor, token, Origin=origin).status_code == 403


@pytest.mark.parametrize("wrong", ["", "wrong", "é" * 22])
def test_without_the_right_token_nothing_happens(visitor: Visitor, wrong: str) -> None:
    visitor.get("/new")
    answer = post(visitor, wrong)
    assert answer.status_code == 403
    assert "This form has expired" in words(answer.text)


def test_a_token_of_another_browser_is_worth_nothing(site: Site, visitor: Visitor) -> None:
    stolen = token_in(site.visitor().get("/new").text)
    visitor.get("/new")
    assert post(visitor, stolen).status_code == 403


def test_a_browser_without_cookies_is_told_so(visitor: Visitor, token: str) -> None:
    visitor.client.cookies.clear()
    assert "keeps no cookies" in words(post(visitor, token).text)


def test_a_link_token_is_no_form_token(site: Site, visitor: Visitor) -> None:
    """Both are signed with the same secret, for different purposes."""
    visitor.client.cookies.set("minga_form", "abc")
    assert post(visitor, site.links.token("abc").removeprefix("abc")).status_code == 403


def test_too_many_fields_are_too_large(visitor: Visitor, token: str) -> None:
    fields = {"form_token": token, **{f"f{n}": "" for n in range(700)}}
    assert visitor.client.post("/new", data=fields).status_code == 413


def test_other_bodies_are_no_forms(visitor: Visitor) -> None:
    visitor.get("/new")
    assert visitor.client.post("/new", json={"how": "empty"}).status_code == 403
    broken = visitor.client.post(
        "/new", content=b"--x\r\nnonsense", headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert broken.status_code in {400, 403}
    assert "Traceback" not in broken.text
