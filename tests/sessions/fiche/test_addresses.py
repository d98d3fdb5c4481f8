import pytest

from app.sessions.fiche import is_web_address


@pytest.mark.parametrize(
    "url", ["https://example.org", "http://[::1]:8000/a?b#c", "https://exämple.org/a_(b)"]
)
def test_web_addresses(url: str) -> None:
    assert is_web_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "", "#", "example.org", "//example.org", "ftp://example.org", "file:///etc/passwd", "https://",
        "https:///a", "javascript:alert(1)", "data:text/html,a", "https://exa mple.org", "http://[::1",
        'https://example.org/"><script>', "https://example.org/" + "a" * 2000,
    ],
)  # fmt: skip
def test_other_addresses(url: str) -> None:
    assert not is_web_address(url)
