"""What the live part tells whoever counts. Nothing here counts: the server brings something that does."""


class Figures:
    """Told what happens, and keeps nothing.

    On the way of every operation: each call is one operation or one batch, never one reader of many, and
    must take no longer than adding to a counter.
    """

    def operation(self, kind: str, code: str) -> None:
        """An operation of somebody's was answered: `code` is empty for an ack, else the refusal's.

        `kind` is as it was sent, so it may be anything.
        """

    def refusal(self, code: str) -> None:
        """Something else than an operation was refused: a frame, a join, a connection."""

    def told(self, seconds: float) -> None:
        """A batch of events went to everyone in its channel, which took so long."""

    def presence(self, sent: int, dropped: int) -> None:
        """A tick's presence was put into so many outboxes, and left out of so many that were full."""

    def resumed(self) -> None:
        """A reader was too slow and is made to come back."""
