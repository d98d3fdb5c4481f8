"""The stack as it is written: complete, closed to the outside but for Caddy, and with room to stop in."""

import json
import re
from pathlib import Path

import pytest

from app.commands.serving import OPTIONS
from app.live.socket import DRAIN_SECONDS
from app.main import COME_BACK_MS
from app.settings import Settings
from tests.deploy.stack import (
    ROOT,
    Service,
    compose,
    dockerfile,
    fill_in,
    image_environment,
    services,
    unescaped,
)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Service]:
    return services(tmp_path_factory.mktemp("settings"))


@pytest.fixture(scope="module")
def steady(stack: dict[str, Service]) -> dict[str, Service]:
    """The services that stay up; `backup` comes and goes."""
    return {name: service for name, service in stack.items() if name != "backup"}


def seconds(text: str) -> float:
    units = {"h": 3600, "m": 60, "s": 1}
    return sum(float(number) * units[unit] for number, unit in re.findall(r"([\d.]+)([hms])", text))


def test_there_are_several_nodes_and_one_of_everything_else(steady: dict[str, Service]) -> None:
    replicas = {name: service["deploy"].get("replicas", 1) for name, service in steady.items()}
    assert replicas == {"caddy": 1, "node": 3, "postgres": 1, "valkey": 1}


def test_only_caddy_can_be_reached_and_only_from_the_nodes_network(stack: dict[str, Service]) -> None:
    assert {name for name, service in stack.items() if service.get("ports")} == {"caddy"}
    networks = {name: set(service["networks"]) for name, service in stack.items()}
    assert networks["caddy"] == {"outside", "nodes"}
    assert networks["node"] == {"nodes", "inside"}
    assert networks["postgres"] == networks["valkey"] == networks["backup"] == {"inside"}


def test_the_inner_networks_lead_nowhere(tmp_path: Path) -> None:
    networks = json.loads(compose(fill_in(tmp_path)).stdout)["networks"]
    assert {name: network.get("internal", False) for name, network in networks.items()} == {
        "outside": False,
        "nodes": True,
        "inside": True,
    }


def test_nobody_may_do_more_than_they_must(stack: dict[str, Service]) -> None:
    for name, service in stack.items():
        assert service["read_only"], name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert {"cpus", "memory", "pids"} <= service["deploy"]["resources"]["limits"].keys(), name
    assert {name for name, service in stack.items() if service.get("cap_add")} == {"caddy"}
    assert (stack["postgres"]["user"], stack["valkey"]["user"]) == ("postgres", "valkey")
    assert [rest for word, rest in dockerfile() if word == "USER"] == ["minga"]


def test_everything_comes_back_and_says_how_it_is(steady: dict[str, Service]) -> None:
    for name, service in steady.items():
        assert service["restart"] == "unless-stopped", name
        assert service["healthcheck"]["test"][0] == "CMD", name
        assert service["healthcheck"]["retries"] >= 3, name


def test_each_starts_when_what_it_needs_is_ready(stack: dict[str, Service]) -> None:
    waits = {
        name: {other: how["condition"] for other, how in service.get("depends_on", {}).items()}
        for name, service in stack.items()
    }
    ready = "service_healthy"
    assert waits == {
        "caddy": {"node": ready},
        "node": {"postgres": ready, "valkey": ready},
        "backup": {"postgres": ready},
        "postgres": {},
        "valkey": {},
    }


def test_a_node_has_time_to_let_its_people_go(stack: dict[str, Service]) -> None:
    longest = DRAIN_SECONDS + COME_BACK_MS / 1000 + OPTIONS["timeout_graceful_shutdown"]
    assert seconds(stack["node"]["stop_grace_period"]) > longest


def test_what_is_kept_is_in_volumes(stack: dict[str, Service]) -> None:
    kept = {
        name: {volume["target"] for volume in service.get("volumes", []) if volume["type"] == "volume"}
        for name, service in stack.items()
    }
    assert kept == {
        "caddy": {"/data", "/config"},
        "node": set(),
        "postgres": {"/var/lib/postgresql"},
        "valkey": set(),
        "backup": {"/backups"},
    }


def test_images_have_plain_names_and_a_version(stack: dict[str, Service]) -> None:
    bases = [rest.split()[0] for word, rest in dockerfile() if word == "FROM"]
    images = [service["image"] for service in stack.values() if "build" not in service]
    for image in [*bases, *images]:
        assert re.fullmatch(r"([a-z]+/)?[a-z]+:\d[\w.-]*", image), image


def test_settings_are_ones_that_minga_knows_and_takes(stack: dict[str, Service]) -> None:
    given = {**image_environment(), **stack["node"]["environment"]}
    ours = {
        name.removeprefix("MINGA_").lower(): value
        for name, value in given.items()
        if name.startswith("MINGA_")
    }
    assert ours.keys() <= Settings.model_fields.keys()
    settings = Settings.model_validate(ours)
    assert settings.is_https
    assert settings.may_have_nodes
    assert (settings.host, str(settings.data), settings.log) == ("0.0.0.0", "/data", "json")


@pytest.mark.parametrize(
    "missing", ["MINGA_SECRET", "MINGA_DESK_KEY", "MINGA_METRICS_KEY", "POSTGRES_PASSWORD"]
)
def test_what_must_be_set_is_asked_for(tmp_path: Path, missing: str) -> None:
    refused = compose(fill_in(tmp_path, **{missing: ""}))
    assert refused.stdout == ""
    assert f"{missing} is missing a value: set it in .env" in refused.stderr


def test_the_example_can_only_be_used_filled_in() -> None:
    assert compose(ROOT / ".env.example").stdout == ""


def test_the_image_takes_along_what_its_build_needs() -> None:
    allowed = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    assert [name for name in allowed if not (ROOT / name).exists()] == []
    copied = [
        rest.split()[0] for word, rest in dockerfile() if word == "COPY" and not rest.startswith("--from")
    ]
    assert copied == ["requirements-bootstrap.lock", "."]


def test_image_and_stack_run_and_ask_alike(stack: dict[str, Service]) -> None:
    (command,) = [json.loads(rest) for word, rest in dockerfile() if word == "CMD"]
    assert command == unescaped(stack["node"]["command"])
    (asked,) = [rest for word, rest in dockerfile() if word == "HEALTHCHECK"]
    assert "/readyz" in asked
    assert "/readyz" in stack["node"]["healthcheck"]["test"][-1]
