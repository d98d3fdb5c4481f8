"""The whole application says what it is about to do."""

from pathlib import Path

from fastapi.testclient import TestClient

from app.main import create_app
from app.settings import Settings


def test_it_is_ready_from_its_start_until_it_stops(tmp_path: Path) -> None:
    app = create_app(Settings(data=tmp_path))
    with TestClient(app) as visitor:
        assert visitor.get("/readyz").status_code == 200
        app.state.live.hub.stopping = True
        stopping = visitor.get("/readyz")
        assert (stopping.status_code, stopping.json()["draining"]) == (503, True)
        assert visitor.get("/healthz").status_code == 200
