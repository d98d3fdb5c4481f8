"""A channel played by hand: operations in, facts or refusals out; no hub, no log, no network."""

from typing import Any

from app.engine.channel import Applied, Channel, Outcome, Proposal
from app.engine.events import Event
from app.engine.roles import Grant, Viewer


class Play:
    """`now` is the time of the next operation, in milliseconds; each moves it on by `tick`."""

    def __init__(self, channel: Channel, now: int, tick: int = 0) -> None:
        self.channel = channel
        self.events: list[Event] = []
        self.applied: list[Applied] = []
        self.now = now
        self._tick = tick
        self._done = 0

    def do(self, who: Viewer | str, kind: str, **args: Any) -> Outcome:
        """Let somebody do something; a name alone is a participant's."""
        viewer = Viewer(who, "participant") if isinstance(who, str) else who
        self._done += 1
        self.now += self._tick
        proposal = Proposal(viewer, Grant(write=True), f"tabs.{self._done}", kind, args, self.now, seed=5)
        draft = self.channel.propose([proposal])
        self.applied += self.channel.accept(draft)
        self.events += draft.events
        return draft.outcomes[0]

    def lead(self, kind: str, **args: Any) -> Outcome:
        return self.do(Viewer("fac", "facilitator"), kind, **args)
