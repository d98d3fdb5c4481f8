"""Figures for the operator: they count what happens, tell nobody without the key, and name nobody."""

import pytest
from prometheus_client.parser import text_string_to_metric_families

from app.settings import Settings
from app.web.metrics import Metrics
from tests.web.site import Site
from tests.web.visitor import Visitor

KEY = "a key for these tests"


def figures(text: str) -> dict[str, float]:
    """`name{label=value,...}` -> value."""
    found = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            labels = ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))
            found[f"{sample.name}{{{labels}}}" if labels else sample.name] = sample.value
    return found


def test_what_was_done_and_refused_is_counted_by_kind_and_code() -> None:
    metrics = Metrics(["note.move"])
    metrics.operation("note.move", "")
    metrics.operation("note.move", "")
    metrics.operation("note.move", "too-fast")
    metrics.refusal("frame-malformed")
    shown = figures(metrics.show().decode())
    assert shown["minga_operations_total{kind=note.move,outcome=done}"] == 2
    assert shown["minga_operations_total{kind=note.move,outcome=refused}"] == 1
    assert shown["minga_refusals_total{code=too-fast}"] == 1
    assert shown["minga_refusals_total{code=frame-malformed}"] == 1


def test_what_somebody_made_up_becomes_no_label() -> None:
    metrics = Metrics(["note.move"])
    for number in range(100):
        metrics.operation(f"Ana Pérez {number}", "unknown-operation")
        metrics.refusal(f"ana-{number}")
    text = metrics.show().decode()
    assert "Ana" not in text
    assert "ana-" not in text
    assert figures(text)["minga_operations_total{kind=other,outcome=refused}"] == 100


def test_commits_and_fan_out_are_timed_and_presence_is_summed() -> None:
    metrics = Metrics()
    metrics.committed(appends=12, seconds=0.004, kept=True)
    metrics.committed(appends=1, seconds=2.0, kept=False)
    metrics.told(0.0002)
    metrics.presence(sent=19, dropped=1)
    metrics.presence(sent=20, dropped=0)
    metrics.resumed()
    shown = figures(metrics.show().decode())
    assert shown["minga_commit_seconds_count"] == 2
    assert shown["minga_commit_seconds_bucket{le=0.005}"] == 1
    assert shown["minga_commit_appends_sum"] == 13
    assert shown["minga_commits_failed_total"] == 1
    assert shown["minga_fan_out_seconds_count"] == 1
    assert shown["minga_presence_frames_total"] == 39
    assert shown["minga_presence_dropped_total"] == 1
    assert shown["minga_resumes_forced_total"] == 1


def test_without_a_key_in_the_settings_there_are_no_figures(visitor: Visitor) -> None:
    assert visitor.get("/metrics").status_code == 404
    assert visitor.get("/metrics", Authorization=f"Bearer {KEY}").status_code == 404


class TestWithAKey:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return Settings.model_validate({**settings.model_dump(), "metrics_key": KEY})

    @pytest.mark.parametrize("given", ["", KEY, f"Bearer {KEY}x", "Bearer ", f"Basic {KEY}", "Bearer \u00e9"])
    def test_a_wrong_one_opens_nothing(self, visitor: Visitor, given: str) -> None:
        headers = {b"Authorization": given.encode("latin-1"), b"Accept": b"application/json"}
        answer = visitor.client.get("/metrics", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "metrics-key-wrong")
        assert answer.headers["www-authenticate"] == "Bearer"
        assert "minga_" not in answer.text

    def test_the_right_one_shows_them(self, visitor: Visitor, site: Site) -> None:
        visitor.get("/j/nowhere")
        answer = visitor.get("/metrics", Authorization=f"Bearer {KEY}")
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/plain; version=")
        shown = figures(answer.text)
        assert shown["minga_up{part=database}"] == shown["minga_up{part=ready}"] == 1
        assert shown["minga_refusals_total{code=link-unknown}"] == 1
        site.draining = True
        answer = visitor.get("/metrics", Authorization=f"Bearer {KEY}")
        assert figures(answer.text)["minga_up{part=ready}"] == 0
