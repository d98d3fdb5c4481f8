"""Limits, each with its reason, and the bucket that paces what people send."""

from dataclasses import dataclass
from typing import Final

FRAME_BYTES: Final = 64 * 1024
"""The largest operation is a pasted text of 10,000 letters as Yjs in base64: under 40 KB."""
TRANSPORT_BYTES: Final = 1024 * 1024
"""Frames up to here are read and answered with a sentence; longer ones end the connection unread."""
OPERATIONS_PER_SECOND: Final = 20.0
"""Typing is sent three times a second, dragging is presence: room for a macro, not for a flood."""
OPERATIONS_BURST: Final = 400
"""What a person may have written offline and sends when back: an hour of slow writing."""
PAGES_BURST: Final = 100
"""Pages (each time one is loaded) that a person writes from: what is remembered of each outlives the day."""
PAGES_PER_SECOND: Final = 0.2
"""Nobody reloads every five seconds; a program that makes up a page for each operation is slowed down."""
PRESENCE_PER_SECOND: Final = 30.0
"""Cursors are told at most twenty times a second; faster ones are dropped, not refused."""
DRAGGED_ALONG: Final = 50
"""Things seen in another's hand beside the one they took: two kilobytes, six times a second."""
FRAMES_PER_SECOND: Final = 100.0
"""Everything a person sends, well-formed or not; faster, and their line is read more slowly."""
FRAMES_BURST: Final = 1000
CHANNELS_PER_CONNECTION: Final = 12
"""The stage, one's board, and the eight boards that a facilitator watches, with some to spare."""
CONNECTIONS_PER_PERSON: Final = 8
"""Laptop, phone and forgotten tabs."""
PEOPLE_PER_SESSION: Final = 1000
"""Zoom's largest breakout set; the roster is told to everyone, so it must end somewhere."""
NOTES_PER_BOARD: Final = 2000
"""Twenty people writing a note every forty seconds for an hour."""
NOTE_CHARACTERS: Final = 1000
"""About 150 words: more is a document, not a note."""
LINE_CHARACTERS: Final = 5000
"""One paragraph of a summary."""
NAME_CHARACTERS: Final = 60
"""Fits on a badge and in a list on a phone."""
MALFORMED_FRAMES: Final = 20
"""A program that keeps sending what cannot be read is told to go."""
OUTBOX_BYTES: Final = 2 * 1024 * 1024
"""What may wait for one slow reader before it is told to resume: two full boards."""
OUTBOX_PRESENCE_BYTES: Final = 64 * 1024
"""Above this presence is no longer queued for that reader."""


@dataclass
class Bucket:
    """A token bucket. Times are seconds on any one clock that never goes back.

    `rate` tokens come in a second, at most `burst` are kept.
    """

    rate: float
    burst: float
    tokens: float | None = None
    at: float = 0.0

    def take(self, now: float, cost: float = 1.0) -> float:
        """Take `cost` tokens: 0.0 when they were there, else the seconds until they will be (none taken)."""
        tokens = (
            self.burst if self.tokens is None else min(self.burst, self.tokens + (now - self.at) * self.rate)
        )
        self.at = now
        if tokens < cost:
            self.tokens = tokens
            return (cost - tokens) / self.rate
        self.tokens = tokens - cost
        return 0.0
