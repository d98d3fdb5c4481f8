"""The service worker's script: found under one address, always the newest."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from app.web.assets import Assets, BuiltFiles
from app.web.worker import ADDRESS, WorkerScript
from tests.web.visitor import Visitor

Build = Callable[[str], None]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    def build(content: str) -> None:
        name = f"worker-{content}.js"
        (tmp_path / name).write_text(content)
        (tmp_path / "manifest.json").write_text(json.dumps({"worker.js": name}))

    return build


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    app = FastAPI()
    files = BuiltFiles(directory=tmp_path, check_dir=False)
    app.add_route(ADDRESS, WorkerScript(Assets(tmp_path), files).serve)
    return TestClient(app)


def test_browsers_ask_for_it_each_time(client: TestClient, build: Build) -> None:
    build("1")
    answer = client.get(ADDRESS)
    assert (answer.text, answer.headers["cache-control"]) == ("1", "no-cache")
    assert answer.headers["content-type"].startswith("text/javascript")


def test_what_a_browser_has_is_not_sent_again(client: TestClient, build: Build) -> None:
    build("1")
    etag = client.get(ADDRESS).headers["etag"]
    again = client.get(ADDRESS, headers={"If-None-Match": etag})
    assert (again.status_code, again.headers["cache-control"]) == (304, "no-cache")


def test_the_newest_build_is_given(client: TestClient, build: Build) -> None:
    for content in ("1", "2"):
        build(content)
        assert client.get(ADDRESS).text == content


def test_without_a_build_there_is_none(client: TestClient) -> None:
    assert client.get(ADDRESS).status_code == 404


def test_the_application_has_it(visitor: Visitor) -> None:
    assert visitor.client.post(ADDRESS).status_code == 405
