"""A channel: records with one gapless sequence. Propose, write to the log elsewhere, then accept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from app.engine.changes import Changes
from app.engine.events import Event, Facts
from app.engine.past import Past, Recent
from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.engine.rules import Context, Rules
from app.engine.seen import SeenOperations, split
from app.engine.state import State, Touched, difference
from app.engine.views import view_of_records

LAST_NUMBER: Final = 999_999_999
"""Of the operations of one page; nobody does so much."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An operation as it came in, with what the outside adds: who, when, and a number for drawing lots."""

    actor: Viewer
    grant: Grant
    op: str
    kind: str
    args: Mapping[str, Any]
    now: int
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Acked:
    """The operation acted (now, or the first time it was sent) at `seq`."""

    seq: int


Outcome = Acked | Refusal


@dataclass(frozen=True, slots=True)
class Applied:
    """An event with each record it touched, before and after."""

    event: Event
    touched: Mapping[str, Touched]


@dataclass
class Draft:
    """What a batch would do. Nothing of it is true before the log has it."""

    base: int
    state: State
    applied: list[Applied] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def events(self) -> list[Event]:
        return [applied.event for applied in self.applied]

    def add(self, facts: Facts, proposal: Proposal) -> Applied:
        """Make an event of what a rule said: the shortest one that does the same.

        Raises:
            ValueError: the facts do not fit; nothing was changed.
        """
        shortest = difference(self.state.would(facts), facts.text)
        event = Event(
            seq=self.base + len(self.applied) + 1,
            at=proposal.now,
            by=proposal.actor.person,
            op=proposal.op,
            put=shortest.put,
            remove=shortest.remove,
            text=shortest.text,
        )
        applied = Applied(event, self.state.apply(event))
        self.applied.append(applied)
        return applied


@dataclass(frozen=True, slots=True)
class Joined:
    """What a viewer needs to stand at `seq`. `since` None: everything; else what changed after it."""

    seq: int
    since: int | None
    facts: Facts


@dataclass
class Channel:
    name: str
    rules: Rules
    state: State
    seq: int = 0
    seen: SeenOperations = field(default_factory=SeenOperations)
    changes: Changes = field(default_factory=Changes)
    past: Past = field(default_factory=Past)

    @staticmethod
    def empty(name: str, rules: Rules) -> "Channel":
        return Channel(name, rules, State(rules.records))

    def propose(self, batch: Sequence[Proposal]) -> Draft:
        """Decide a batch in order, each on what those before it would do. This channel does not change."""
        draft = Draft(self.seq, self.state.copy())
        ahead: dict[tuple[str, str], int] = {}
        for proposal in batch:
            draft.outcomes.append(self._decide(proposal, draft, ahead))
        return draft

    def accept(self, draft: Draft) -> list[Applied]:
        """Make a draft true, after the log has its events.

        Raises:
            ValueError: the channel moved on since the draft was made.
        """
        if draft.base != self.seq:
            raise ValueError(f"{self.name}: draft of {draft.base} at {self.seq}")
        self.state = draft.state
        for applied in draft.applied:
            self._remember(applied.event, applied.touched)
        return draft.applied

    def follow(self, events: Iterable[Event]) -> list[Applied]:
        """Apply events that are already in the log (on start, and when another node was first).

        Raises:
            ValueError: the events do not go on where this channel stands.
        """
        result = []
        for event in events:
            if event.seq != self.seq + 1:
                raise ValueError(f"{self.name}: event {event.seq} after {self.seq}")
            touched = self.state.apply(event)
            self._remember(event, touched)
            result.append(Applied(event, touched))
        return result

    def join(self, viewer: Viewer, since: int | None = None) -> Joined:
        """What brings `viewer` to the present: everything, or what changed after `since` as one step.

        A `since` from the future (another server's, or an older backup's) gets everything, and so does one
        that is too long ago. A viewer whose role is not what it was when they stood at `since` must ask for
        everything.
        """
        if since is None or not self.changes.known_from <= since <= self.seq:
            everything = view_of_records(self.state, self.state.records, viewer, lost=lambda id: False)
            return Joined(self.seq, None, everything)
        changes = self.changes
        missed = view_of_records(self.state, changes.after(since), viewer, changes.lost(since, viewer))
        return Joined(self.seq, since, missed)

    def claim(self, draft: Draft, proposal: Proposal) -> None:
        """Add an event that does nothing: by it others learn that the page which asks for this does so here.

        Its operation has a number that no page ever comes to.
        """
        page, _ = split(proposal.op)
        taken = {event.op for event in draft.events}
        number = LAST_NUMBER
        while self.has_acted(proposal.actor.person, f"{page}.{number}") or f"{page}.{number}" in taken:
            number -= 1
        draft.add(Facts(), replace(proposal, op=f"{page}.{number}"))

    def has_acted(self, person: str, op: str) -> bool:
        """Whether an operation is in the log, as far as this channel stands."""
        return self.seen.seq(person, op) is not None

    def _decide(self, proposal: Proposal, draft: Draft, ahead: dict[tuple[str, str], int]) -> Outcome:
        key = (proposal.actor.person, proposal.op)
        known = ahead.get(key) or self.seen.seq(*key)
        if known is not None:
            return Acked(known)
        past = Recent(self.past, draft.applied)
        context = Context(draft.state, proposal.actor, proposal.now, proposal.seed, past)
        try:
            facts = self.rules.decide(proposal.kind, proposal.args, proposal.grant, context)
            applied = draft.add(facts, proposal)
        except Refusal as refusal:
            return refusal
        except Exception as error:  # a mistake in one rule must not take the others of the batch along
            fault = Refusal("fault")
            fault.__cause__ = error
            return fault
        ahead[key] = applied.event.seq
        return Acked(applied.event.seq)

    def _remember(self, event: Event, touched: Mapping[str, Touched]) -> None:
        self.seq = event.seq
        self.seen.add(event.by, event.op, event.seq)
        self.past.add(event, touched)
        for id, both in touched.items():
            self.changes.add(id, event.seq, both)
