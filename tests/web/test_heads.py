"""HEAD is answered wherever GET is, with the same headers and nothing after them."""

import pytest

from tests.web.visitor import Visitor

CHANGING = {"set-cookie", "date", "x-request-id"}


@pytest.mark.parametrize(
    "path", ["/", "/new", "/healthz", "/readyz", "/nowhere", "/static/none.css", "/j/wrong"]
)
def test_head_tells_what_get_would(visitor: Visitor, path: str) -> None:
    got, asked = visitor.get(path), visitor.client.head(path)
    assert asked.status_code == got.status_code
    assert asked.content == b""
    assert got.content
    kept = [
        {name: value for name, value in answer.headers.items() if name not in CHANGING}
        for answer in (got, asked)
    ]
    assert kept[0] == kept[1]


def test_where_nothing_can_be_got_head_is_not_possible_either(visitor: Visitor) -> None:
    assert visitor.client.head("/open").status_code == visitor.get("/open").status_code == 405
