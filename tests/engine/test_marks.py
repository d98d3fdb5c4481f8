"""SPEC T11: texts with marks, as JavaScript's library writes them."""

from typing import Final

import pytest
from pycrdt import Doc, Text

from app.engine.refusals import Refusal
from app.engine.text import SharedText, decode
from app.engine.yjs import ROOT
from tests.engine.updates import clocks, number, update

LIMIT: Final = 200
WRITTEN: Final = (
    "AQFNAAQBAXQYQWd1YSBwYXJhIHRvZGFzCnVubwpkb3MKAA==",
    "AQJNGEZNAARib2xkBHRydWXGTQNNBARib2xkBG51bGwA",
    "AQJNGsZNEk0TBGxpc3QIImJ1bGxldCLGTRNNFARsaXN0BG51bGwA",
    "AQJNHMZNBE0FBGxpbmscImh0dHBzOi8vZXhhbXBsZS5vcmcvYT9iPcOxIsZNCE0JBGxpbmsEbnVsbAA=",
    "AQFNHsZNAU0CBGJvbGQEdHJ1ZQFNARgB",
    "AQNNH8ZNHk0CBG5vdGUEIm4xIsRNH00CAlhYxk0hTQIEbm90ZQRudWxsAA==",
    "AAFNAgECHwQ=",
)
"""Put in, made bold, a list and a link, half of it plain again, words that name a note, letters taken."""
SHOWN: Final = [
    ("A", None),
    ("a", {"bold": True}),
    (" ", None),
    ("para", {"link": "https://example.org/a?b=ñ"}),
    (" todas\nuno", None),
    ("\n", {"list": "bullet"}),
    ("dos\n", None),
]


def may(name: str, value: str) -> bool:
    return name in ("bold", "list", "link", "note") and value != '"wrong"'


def after(*updates: bytes) -> SharedText:
    text = SharedText()
    for news in updates:
        text = text.after(text.propose(news, LIMIT, may))
    return text


def test_T11_what_the_browser_writes_is_taken_and_shown_the_same() -> None:
    text = after(*(decode(written) for written in WRITTEN))
    doc: Doc[Text] = Doc()
    shown = doc.get(ROOT, type=Text)
    doc.apply_update(text.state)
    assert shown.diff() == SHOWN
    assert text.plain == "".join(letters for letters, _ in SHOWN)


def test_T11_a_plain_text_takes_no_marks() -> None:
    text = SharedText().after(decode(WRITTEN[0]))
    with pytest.raises(Refusal, match="text-broken"):
        text.propose(decode(WRITTEN[1]), LIMIT)


@pytest.mark.parametrize(("name", "value"), [("size", "20"), ("bold", '"wrong"'), ("", "true")])
def test_T11_other_marks_are_refused(name: str, value: str) -> None:
    words = b"".join(number(len(word)) + word for word in (name.encode(), value.encode()))
    with pytest.raises(Refusal, match="text-broken"):
        SharedText().propose(update(7, 0, b"\x06\x01\x01t" + words), LIMIT, may)


def test_T11_marks_are_no_letters_but_have_an_end() -> None:
    mark = b"\x06\x01\x01t\x04bold\x04true"
    text = after(update(7, 0, mark))
    assert (text.plain, clocks(text)) == ("", {7: 1})
    with pytest.raises(Refusal, match="text-out-of-step"):
        text.propose(update(7, 0, mark), LIMIT, may)


def test_T11_two_who_mark_and_type_at_once_read_the_same() -> None:
    first = decode(WRITTEN[0])
    others = update(9, 0, b"\xc4\x4d\x03\x4d\x04\x02!?")
    one = after(first, decode(WRITTEN[1]), others)
    other = after(first, others, decode(WRITTEN[1]))
    assert one.plain == other.plain
