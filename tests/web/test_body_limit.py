"""A body may not grow past the limit, whether it announces its length or not."""

from collections.abc import Iterator

from app.web.body_limit import BODY_BYTES
from tests.web.site import Site
from tests.web.visitor import Visitor, words

CHUNK = b"x" * 65536


def chunks() -> Iterator[bytes]:
    for _ in range(BODY_BYTES // len(CHUNK) + 1):
        yield CHUNK


def test_an_announced_length_is_believed(site: Site) -> None:
    answer = site.visitor("fr").client.post(
        "/new",
        content=b"a=b",
        headers={
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": str(BODY_BYTES + 1),
        },
    )
    assert answer.status_code == 413
    assert "C’était trop" in words(answer.text)


def test_a_stream_without_a_length_is_counted(visitor: Visitor) -> None:
    for kind in ("application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
        answer = visitor.client.post("/new", content=chunks(), headers={"Content-Type": kind})
        assert answer.status_code == 413


def test_a_field_past_the_forms_own_limit_is_told_alike(visitor: Visitor) -> None:
    answer = visitor.client.post("/new", data={"text": "x" * (BODY_BYTES - 1024)})
    assert answer.status_code == 413
