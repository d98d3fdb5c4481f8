"""Where several nodes are: by what a page has in the log the others learn that it speaks here now.

A page that was told for good that something did not act may have asked for it before, on another node, over
a line that died, which that node may not know yet. What still comes there must not act any more. To write, it
has to read the log first: so before the page is told, something that came over its present line is in there.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from app.engine.channel import Acked, Channel, Draft, Outcome, Proposal
from app.engine.refusals import Refusal
from app.live.again import wait_before_again
from app.live.devices import page_of

SAID_ANYWHERE: Final = frozenset({"unknown-operation", "wrong-form", "not-allowed"})
"""What every node would say at any time: who asks for what nobody may do fills no log."""

Pages = set[str]
"""Those of which the log has something that came over one line."""
Asked = tuple[Proposal, Pages | None]
"""With the pages of its line; None: the server itself asks."""


def claim(channel: Channel, draft: Draft, asked: Iterable[Asked]) -> Sequence[tuple[Pages, str]]:
    """Add to a draft of what was asked the claims that its refusals need.

    Which page is to be added to which pages, once that is written.
    """
    spoke: list[tuple[Pages, str]] = []
    for (proposal, pages), outcome in zip(asked, tuple(draft.outcomes), strict=True):
        page = page_of(proposal.op)
        if pages is None or page in pages or any(one is pages and other == page for one, other in spoke):
            continue
        if _is_final(outcome):
            channel.claim(draft, proposal)
        if _is_final(outcome) or _acts(outcome, draft):
            spoke.append((pages, page))
    return spoke


def _is_final(outcome: Outcome) -> bool:
    return (
        isinstance(outcome, Refusal)
        and outcome.code not in SAID_ANYWHERE
        and wait_before_again(outcome) is None
    )


def _acts(outcome: Outcome, draft: Draft) -> bool:
    return isinstance(outcome, Acked) and outcome.seq > draft.base
