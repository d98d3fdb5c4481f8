"""Whatever goes wrong is told in the reader's language, with a way back; programs get JSON."""

import re

import pytest
from fastapi import HTTPException

from app.engine.ports import LogUnavailable
from app.engine.refusals import Refusal
from app.locales import LANGUAGES, Language, say
from app.store.database import DatabaseUnavailable
from app.web.errors import REFUSAL_STATUS, TOLD, explain
from tests.web.site import Site
from tests.web.visitor import Visitor, words

KNOWN_PARAMS = {"seconds": 3, "limit": 60, "characters": 61}


@pytest.fixture(autouse=True)
def trouble(site: Site) -> None:
    def surprise() -> None:
        raise RuntimeError("a secret of the server")

    def no_database() -> None:
        raise DatabaseUnavailable("disk I/O error")

    def no_log() -> None:
        raise LogUnavailable("disk I/O error")

    def teapot() -> None:
        raise HTTPException(418)

    def number(number: int) -> None: ...

    site.app.add_api_route("/surprise", surprise)
    site.app.add_api_route("/db", no_database)
    site.app.add_api_route("/log", no_log)
    site.app.add_api_route("/tea", teapot)
    site.app.add_api_route("/n", number)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nowhere", 404),
        ("/surprise", 500),
        ("/db", 503),
        ("/log", 503),
        ("/n?number=x", 422),
        ("/static/none.css", 404),
    ],
)
def test_each_has_a_page_with_a_way_back(site: Site, lang: Language, path: str, status: int) -> None:
    page = site.visitor(lang).get(path)
    assert page.status_code == status
    assert page.headers["content-language"] == lang
    assert say(lang, f"pages-error-{status}.title") in words(page.text)
    assert say(lang, f"pages-error-{status}") in words(page.text)
    assert re.search(r'class="button( primary)?" href="/"', page.text)
    assert ('class="button primary" href=""' in page.text) == (status in {500, 503})
    assert "secret" not in page.text
    assert "disk" not in page.text


def test_a_wrong_method_is_told_with_the_right_ones(visitor: Visitor) -> None:
    page = visitor.client.post("/")
    assert (page.status_code, page.headers["allow"]) == (405, "GET")
    assert "That is not possible here" in words(page.text)


def test_a_status_without_a_page_of_its_own_gets_the_general_one(visitor: Visitor) -> None:
    page = visitor.get("/tea")
    assert page.status_code == 418
    assert say("en", "pages-error-400.title") in words(page.text)


@pytest.mark.parametrize("path", ["/surprise", "/nowhere", "/db"])
def test_errors_carry_the_security_headers_too(visitor: Visitor, path: str) -> None:
    headers = visitor.get(path).headers
    assert "default-src 'self'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


def test_programs_get_a_code_and_a_sentence(visitor: Visitor) -> None:
    answer = visitor.get("/nowhere", accept="application/json")
    assert answer.status_code == 404
    assert answer.json() == {"code": "http-404", "text": say("en", "pages-error-404")}


def test_programs_get_the_code_of_a_refusal(visitor: Visitor) -> None:
    answer = visitor.get("/o/unknown", accept="application/json")
    assert answer.status_code == 403
    assert answer.json()["code"] == "not-organizer"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", sorted(REFUSAL_STATUS))
def test_every_refusal_with_a_status_has_its_sentence(lang: Language, code: str) -> None:
    problem = explain(Refusal(code, **KNOWN_PARAMS), lang)
    assert problem.status == REFUSAL_STATUS[code]
    assert problem.status in TOLD | {401, 409, 410}
    assert problem.text
    assert problem.title
