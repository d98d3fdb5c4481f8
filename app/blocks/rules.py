"""Stepping through the guide."""

from typing import ClassVar

from app.blocks.records import Deck, Slide
from app.engine.events import Facts, change
from app.engine.refusals import Refusal
from app.engine.roles import GUIDES
from app.engine.rules import Args, Context, Operation, Rules


class ShowSlide(Args):
    """Put one slide in front of everyone."""

    kind: ClassVar[str] = "slide.show"
    at: str


def show_slide(args: ShowSlide, context: Context) -> Facts:
    """
    Raises:
        Refusal: `no-such-slide`.
    """
    if args.at not in context.state.get(Deck, "deck").slides:
        raise Refusal("no-such-slide")
    return Facts(put=(change(context.state.get(Slide, "slide"), at=args.at),))


RULES = Rules.of([Deck, Slide], [Operation(ShowSlide, show_slide, who=GUIDES)])
