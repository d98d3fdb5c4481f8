"""Refusals with nothing wrong in what was asked: the client comes back, or asks again, by itself."""

from typing import Final

from app.engine import protocol
from app.engine.refusals import Refusal
from app.live import frames
from app.locales import Language

AGAIN: Final = {
    "not-saved-yet": 1000,
    "server-stopping": 1000,
    "too-fast": 1000,
    "data-unavailable": 2000,
    "too-crowded": 3000,
}
"""Milliseconds to wait."""


def wait_before_again(refusal: Refusal) -> int | None:
    """Milliseconds; None: asking again would not help."""
    return AGAIN.get(refusal.code)


def bye(lang: Language, refusal: Refusal, lot: int) -> protocol.Bye:
    """The end of a connection. `lot` spreads those who come back, so that they do not come all at once."""
    wait = wait_before_again(refusal)
    text = frames.sentence(lang, refusal)
    if wait is None:
        return protocol.Bye(code=refusal.code, text=text, again=False)
    return protocol.Bye(code=refusal.code, text=text, again=True, wait=wait + lot % max(1, wait))
