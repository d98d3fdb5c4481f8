"""Built files: named by the manifest, kept for good, compressed ahead of time."""

import gzip
import json
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.web.assets import Assets, BuiltFiles

STYLE = b"body{color:red}" * 100


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "manifest.json").write_text(json.dumps({"page.css": "page-AAAA.css"}))
    (dist / "page-AAAA.css").write_bytes(STYLE)
    (dist / "page-AAAA.css.gz").write_bytes(gzip.compress(STYLE, mtime=0))
    (dist / "page-AAAA.css.br").write_bytes(b"brotli bytes")
    (dist / "plain-BBBB.css").write_bytes(STYLE)
    (tmp_path / "secret").write_text("not for everyone")
    return dist


@pytest.fixture
def client(dist: Path) -> TestClient:
    app = FastAPI()
    app.mount("/static", BuiltFiles(directory=dist))
    return TestClient(app)


def test_names_lead_to_hashed_files(dist: Path) -> None:
    assets = Assets(dist)
    assert assets.url("page.css") == "/static/page-AAAA.css"
    assert assets.url("other.css") is None


def test_a_new_build_is_noticed(dist: Path) -> None:
    assets = Assets(dist)
    assets.url("page.css")
    (dist / "manifest.json").write_text(json.dumps({"page.css": "page-CCCC.css", "live.js": "l.js"}))
    assert assets.url("page.css") == "/static/page-CCCC.css"


def test_without_a_build_pages_have_no_style(tmp_path: Path) -> None:
    assert Assets(tmp_path / "nowhere").url("page.css") is None


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip", "gzip"),
        ("GZIP;q=0.5, br;q=0", "gzip"),
        ("br; q=0, gzip; q=0", None),
        ("identity", None),
        ("", None),
    ],
)
def test_the_smallest_that_is_taken(client: TestClient, accepted: str, encoding: str | None) -> None:
    with client.stream("GET", "/static/page-AAAA.css", headers={"Accept-Encoding": accepted}) as answer:
        assert answer.status_code == 200
        assert answer.headers.get("content-encoding") == encoding
        assert answer.headers["content-type"] == "text/css; charset=utf-8"
        assert answer.headers["vary"] == "Accept-Encoding"
        body = b"".join(answer.iter_raw())
    assert body == {"br": b"brotli bytes", "gzip": gzip.compress(STYLE, mtime=0), None: STYLE}[encoding]


def test_a_file_without_variants_is_sent_as_it_is(client: TestClient) -> None:
    assert client.get("/static/plain-BBBB.css").content == STYLE


def test_files_are_kept_for_good(client: TestClient) -> None:
    answer = client.get("/static/page-AAAA.css", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    again = client.get(
        "/static/page-AAAA.css",
        headers={"Accept-Encoding": "gzip", "If-None-Match": answer.headers["etag"]},
    )
    assert again.status_code == 304


@pytest.mark.parametrize("path", ["../secret", "%2e%2e/secret", "..%2fsecret", "/etc/passwd", "none.css"])
def test_nothing_else_is_served(client: TestClient, path: str) -> None:
    assert client.get(f"/static/{path}").status_code == 404
