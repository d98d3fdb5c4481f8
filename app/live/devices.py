"""Which of a person's connections speaks for each of their pages.

A line may be dead for its page and not yet for us. What still comes from it then must not act: the page has
sent it again on its next line, and may have been told there that it was refused.
"""


class Devices:
    """Of all people with connections to this process. A page (the first part of its operations' ids) speaks
    over the newest connection that has ever spoken for it."""

    def __init__(self) -> None:
        self._newest: dict[str, dict[str, int]] = {}
        """person -> page -> number of a connection"""
        self._count = 0

    def arrive(self) -> int:
        """A number for a new connection, higher than those of all before."""
        self._count += 1
        return self._count

    def speaks_for(self, person: str, operation: str, connection: int) -> bool:
        """Whether what is asked for here is not asked for on a newer connection. From now on it is here."""
        page = operation.partition(".")[0]
        pages = self._newest.setdefault(person, {})
        if pages.setdefault(page, connection) > connection:
            return False
        pages[page] = connection
        return True

    def forget(self, person: str) -> None:
        """None of their connections is left."""
        self._newest.pop(person, None)
