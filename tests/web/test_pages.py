"""Every page in every language, and the reader's choice of it."""

import pytest

from app.locales import LANGUAGES, Language
from app.sessions.records import Phase
from tests.web.site import Site
from tests.web.visitor import Visitor


@pytest.mark.parametrize(
    ("accepted", "lang"),
    [("fr-CA,fr;q=0.9", "fr"), ("es-AR", "es"), ("de,en;q=0.5", "en"), ("", "en"), ("nonsense;;;q=x", "en")],
)
def test_the_browser_tells_the_language(site: Site, accepted: str, lang: Language) -> None:
    page = site.visitor(accepted).get("/")
    assert page.headers["content-language"] == lang
    assert f'<html lang="{lang}">' in page.text


def test_a_language_once_chosen_stays(site: Site) -> None:
    visitor = site.visitor("fr")
    assert visitor.get("/?lang=es").headers["content-language"] == "es"
    assert visitor.get("/new").headers["content-language"] == "es"


def test_an_unknown_language_changes_nothing(site: Site) -> None:
    visitor = site.visitor("fr")
    assert visitor.get("/?lang=xx").headers["content-language"] == "fr"
    assert "minga_lang" not in visitor.client.cookies


def test_every_page_offers_the_other_languages_of_itself(visitor: Visitor) -> None:
    session_id = visitor.new_session()
    page = visitor.get(f"/o/{session_id}?saved=agenda").text
    for lang in ("fr", "es"):
        assert f'href="/o/{session_id}?saved=agenda&amp;lang={lang}" hreflang="{lang}"' in page
    assert 'hreflang="en"' not in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_can_be_said(site: Site, lang: Language) -> None:
    visitor = site.visitor(lang)
    session_id = visitor.new_session()
    phases: list[Phase] = ["lobby", "rooms", "ended"]
    for phase in phases:
        site.phase = phase
        for path in ("/", "/new", f"/o/{session_id}", f"/o/{session_id}/fiche"):
            assert visitor.get(path).status_code == 200
    for role in ("participant", "facilitator", "observer"):
        assert site.visitor(lang).get(visitor.link(session_id, role)).status_code == 200
    for part in ("guide", "agenda", "rooms"):
        assert visitor.get(f"/o/{session_id}?saved={part}").status_code == 200


def test_a_page_says_where_it_is_and_has_one_heading(visitor: Visitor) -> None:
    session_id = visitor.new_session()
    for path in ("/", "/new", f"/o/{session_id}", f"/o/{session_id}/fiche", "/nowhere"):
        html = visitor.get(path).text
        assert html.count("<h1") == 1, path
        assert html.count("<title>") >= 1
        assert '<main id="main"' in html
