"""What every answer says about itself."""

import re

import pytest

from app.settings import Settings
from tests.web.site import Site
from tests.web.visitor import Visitor, token_in


@pytest.mark.parametrize("path", ["/", "/new", "/healthz", "/nowhere"])
def test_every_answer_is_guarded(visitor: Visitor, path: str) -> None:
    headers = visitor.get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy == {
        "default-src": "'self'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data: blob:",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]


def test_plain_http_promises_no_tls(visitor: Visitor) -> None:
    assert "strict-transport-security" not in visitor.get("/").headers


class TestBehindAProxyWithTls:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return Settings.model_validate({**settings.model_dump(), "base_url": "https://minga.example"})

    def test_tls_is_kept_and_links_begin_with_the_public_address(self, visitor: Visitor) -> None:
        visitor.client.base_url = "https://minga.example"
        session_id = visitor.new_session()
        desk = visitor.get(f"/o/{session_id}")
        assert "max-age=" in desk.headers["strict-transport-security"]
        assert "https://minga.example/j/" in desk.text

    def test_cookies_are_secure_although_the_proxy_speaks_plain_http(self, visitor: Visitor) -> None:
        assert "Secure" in visitor.get("/").headers["set-cookie"]

    def test_forms_may_come_from_the_public_address(self, visitor: Visitor) -> None:
        visitor.client.base_url = "https://minga.example"
        token = token_in(visitor.get("/new").text)
        headers = {"Host": "backend:8000", "Origin": "https://minga.example"}
        sent = visitor.client.post("/new", data={"form_token": token, "how": "empty"}, headers=headers)
        assert sent.status_code == 303


def test_pages_are_not_kept_by_caches(visitor: Visitor) -> None:
    assert visitor.get("/").headers["cache-control"] == "no-store"


def test_no_page_has_inline_script_or_style(visitor: Visitor, site: Site) -> None:
    session_id = visitor.new_session()
    link = visitor.link(session_id, "participant")
    for path in ("/", "/new", f"/o/{session_id}", f"/o/{session_id}/fiche", link, "/nowhere"):
        html = visitor.get(path).text
        assert not re.search(r"\sstyle=|\son\w+=|<style|javascript:", html), path
        assert not re.search(r"<script(?![^>]*\bsrc=)", html), path
