"""Which of a person's connections speaks for each of their pages.

A line may be dead for its page and not yet for us. What still comes from it then must not act: the page has
sent it again on its next line, and may have been told there that it was refused.
"""

from collections.abc import Callable

from app.engine.limits import PAGES_BURST

Arrival = tuple[int, int]
"""When a connection came, in milliseconds, and the how-manieth it was: later ones are greater."""


class Devices:
    """Of all people with connections to this process. A page (the first part of its operations' ids) speaks
    over the newest connection that has ever spoken for it, here or on another node.

    `clock` gives milliseconds, much the same on all nodes.
    """

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._newest: dict[str, dict[str, Arrival]] = {}
        """person -> page -> the connection; the page that was heard of last comes last."""
        self._last: Arrival = (0, 0)

    def arrive(self) -> Arrival:
        """For a new connection; greater than those of all before."""
        at, count = self._last
        self._last = (max(at, self._clock()), count + 1)
        return self._last

    def speaks_for(self, person: str, operation: str, connection: Arrival) -> bool:
        """Whether what is asked for here is not asked for on a newer connection. From now on it is here."""
        known = self._newest.get(person, {}).get(page_of(operation))
        if known is not None and known > connection:
            return False
        if known != connection:
            self._note(person, page_of(operation), connection)
        return True

    def spoke_elsewhere(self, person: str, operation: str, at: int) -> None:
        """Another node wrote at `at` what a page asked for there: the connections that it had here are dead.

        Where clocks differ, or it was quick to come back, a living one may be taken for dead; it comes again.
        """
        page = page_of(operation)
        known = self._newest.get(person, {}).get(page, (0, 0))
        self._note(person, page, max(known, (at, self._last[1] + 1)))

    def knows(self, person: str, operation: str) -> bool:
        """Whether the page has spoken before."""
        return page_of(operation) in self._newest.get(person, {})

    def _note(self, person: str, page: str, connection: Arrival) -> None:
        """Of many pages those of which nothing was heard for long are forgotten: their lines are gone."""
        pages = self._newest.setdefault(person, {})
        pages.pop(page, None)
        pages[page] = connection
        if len(pages) > PAGES_BURST:
            del pages[next(iter(pages))]

    def forget(self, person: str) -> None:
        """None of their connections is left."""
        self._newest.pop(person, None)


def page_of(operation: str) -> str:
    return operation.partition(".")[0]
