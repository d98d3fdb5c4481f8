"""Whoever watches the server learns whether it can work."""

from pathlib import Path

from app.store.database import FILE_NAME
from tests.web.site import Site
from tests.web.visitor import Visitor


def test_a_server_that_works_says_ok(visitor: Visitor) -> None:
    answer = visitor.get("/health")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


def test_a_server_without_its_database_says_so(visitor: Visitor, site: Site, tmp_path: Path) -> None:
    site.database.close()
    for file in tmp_path.glob(f"{FILE_NAME}*"):
        file.unlink()
    (tmp_path / FILE_NAME).write_bytes(b"this is no database, however long one looks at it" * 100)
    answer = visitor.get("/health")
    assert (answer.status_code, answer.json()) == (503, {"status": "no-database"})
    assert visitor.get("/new").status_code == 200
