"""Each answer carries the id under which the log speaks of its request; addresses only where asked for."""

import logging

import pytest

from app.settings import Settings
from tests.web.site import Site
from tests.web.visitor import Visitor


def fail() -> None:
    raise RuntimeError


@pytest.mark.parametrize("path", ["/", "/healthz", "/nowhere", "/static/none.css", "/fail"])
def test_every_answer_carries_the_id_of_its_line(
    site: Site, visitor: Visitor, path: str, caplog: pytest.LogCaptureFixture
) -> None:
    site.app.add_api_route("/fail", fail)
    with caplog.at_level(logging.INFO, "app.web.trail"):
        ids = [visitor.get(path).headers["x-request-id"] for _ in range(2)]
    assert ids[0] != ids[1]
    lines = [record for record in caplog.records if record.name == "app.web.trail"]
    assert len(lines) == 2
    assert not any("203.0.113.7" in str(vars(line)) for line in lines)


class TestWhereTheOperatorAsked:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return Settings.model_validate({**settings.model_dump(), "log_addresses": True})

    def test_lines_say_from_where(self, visitor: Visitor, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.INFO, "app.web.trail"):
            visitor.get("/new")
        (line,) = caplog.records
        assert (line.address, line.route, line.status) == ("203.0.113.7", "/new", 200)  # type: ignore[attr-defined]
