"""Whoever watches the server learns whether it lives, and whether it can serve people."""

from pathlib import Path
from typing import Any

import pytest
from alembic import command

from app.store.database import FILE_NAME
from app.store.migrate import alembic_config, reshaping
from tests.web.site import Site
from tests.web.visitor import Visitor


def readiness(visitor: Visitor) -> tuple[int, dict[str, Any]]:
    answer = visitor.get("/readyz")
    return answer.status_code, answer.json()


def test_a_server_that_works_is_alive_and_ready(visitor: Visitor) -> None:
    alive = visitor.get("/healthz")
    assert (alive.status_code, alive.json()) == (200, {"status": "ok"})
    ready = {
        "status": "ready",
        "database": "ok",
        "tables": "current",
        "draining": False,
        "others": "alone",
    }
    assert readiness(visitor) == (200, ready)


def test_without_its_database_it_lives_and_is_not_ready(visitor: Visitor, site: Site, tmp_path: Path) -> None:
    site.database.close()
    for file in tmp_path.glob(f"{FILE_NAME}*"):
        file.unlink()
    (tmp_path / FILE_NAME).write_bytes(b"this is no database, however long one looks at it" * 100)
    assert readiness(visitor) == (
        503,
        {
            "status": "not-ready",
            "database": "unreachable",
            "tables": "unknown",
            "draining": False,
            "others": "alone",
        },
    )
    assert visitor.get("/healthz").status_code == 200
    assert visitor.get("/new").status_code == 200


def test_with_tables_of_an_older_minga_it_is_not_ready(visitor: Visitor, site: Site) -> None:
    with reshaping(site.database) as connection:
        command.downgrade(alembic_config(connection), "base")
    status, parts = readiness(visitor)
    assert (status, parts["database"], parts["tables"]) == (503, "ok", "behind")


def test_while_a_newer_minga_takes_over_it_stays_ready(visitor: Visitor, site: Site) -> None:
    with site.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'from the future'")
    status, parts = readiness(visitor)
    assert (status, parts["tables"]) == (200, "newer")


def test_about_to_stop_it_wants_nobody_new(visitor: Visitor, site: Site) -> None:
    site.draining = True
    status, parts = readiness(visitor)
    assert (status, parts["status"], parts["draining"]) == (503, "not-ready", True)
    assert visitor.get("/healthz").status_code == 200


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_asking_leaves_no_cookie_and_is_never_too_often(visitor: Visitor, path: str) -> None:
    answers = [visitor.get(path) for _ in range(500)]
    assert {answer.status_code for answer in answers} == {200}
    assert not any("set-cookie" in answer.headers for answer in answers)
    assert {answer.headers["cache-control"] for answer in answers} == {"no-store"}
