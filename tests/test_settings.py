"""Settings come from the environment; the secret from there or from a file for its owner alone."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pydantic import ValidationError

from app.engine.refusals import Refusal
from app.settings import Settings, load_secret


def test_the_environment_sets_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MINGA_DATA", str(tmp_path))
    monkeypatch.setenv("MINGA_PORT", "9000")
    monkeypatch.setenv("MINGA_BASE_URL", "https://minga.example")
    monkeypatch.setenv("MINGA_DESK_KEY", "open sesame")
    settings = Settings()
    assert (settings.data, settings.port, settings.local_url) == (tmp_path, 9000, "https://minga.example")
    assert settings.is_https
    assert settings.desk_key
    assert "sesame" not in repr(settings)


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://localhost:8000"),
        ("0.0.0.0", "http://localhost:8000"),
        ("::1", "http://localhost:8000"),
        ("2001:db8::1", "http://[2001:db8::1]:8000"),
        ("192.0.2.1", "http://192.0.2.1:8000"),
        ("minga.local", "http://minga.local:8000"),
    ],
)
def test_links_without_a_request_begin_with_a_reachable_address(host: str, url: str) -> None:
    assert Settings(host=host).local_url == url


@pytest.mark.parametrize("url", ["minga.example", "ftp://minga.example", "https://minga.example/path", ""])
def test_a_base_that_is_no_base_is_refused(url: str) -> None:
    with pytest.raises(ValidationError):
        Settings(base_url=url)


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"secret": "short"})


def test_a_given_secret_is_used_and_nothing_written(tmp_path: Path) -> None:
    settings = Settings.model_validate({"data": tmp_path / "data", "secret": "a secret long enough"})
    assert load_secret(settings) == b"a secret long enough"
    assert not settings.data.exists()


def test_a_secret_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data")
    secret = load_secret(settings)
    assert len(secret) >= 32
    assert load_secret(settings) == secret
    assert stat.S_IMODE((tmp_path / "data" / "secret").stat().st_mode) == 0o600
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["secret"]
    assert load_secret(Settings(data=tmp_path / "other")) != secret


def test_two_that_start_at_once_agree(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path / "data")
    with ThreadPoolExecutor(8) as pool:
        secrets = list(pool.map(load_secret, [settings] * 8))
    assert len(set(secrets)) == 1


def test_with_postgresql_no_node_makes_a_secret_of_its_own(tmp_path: Path) -> None:
    shared = {"data": tmp_path, "database_url": "postgresql://minga@database/minga"}
    with pytest.raises(Refusal) as refused:
        load_secret(Settings.model_validate(shared))
    assert refused.value.code == "shared-secret-missing"
    assert (
        load_secret(Settings.model_validate({**shared, "secret": "the same on every node"}))
        == b"the same on every node"
    )
    (tmp_path / "secret").write_text("put there by somebody")
    assert load_secret(Settings.model_validate(shared)) == b"put there by somebody"


@pytest.mark.parametrize(
    "wrong", [{"database_url": "mysql://database/minga"}, {"bus_url": "https://valkey.example.org"}]
)
def test_addresses_of_something_else_are_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate(wrong)
