"""Promise 4 on a board: who follows, and who comes back from anywhere, has what a newcomer is given."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.roles import Viewer
from app.engine.views import view_of_event
from tests.engine.stories import Copy
from tests.rooms.play import BoardPlay
from tests.rooms.test_rights import Crowd

VIEWERS = [
    Viewer("ana", "participant"),
    Viewer("ben", "participant"),
    Viewer("fac", "facilitator"),
    Viewer("obs", "observer"),
]


def led(play: BoardPlay, chance: Random) -> None:
    """Now and then who leads does something that changes what others see."""
    kind, args = chance.choice(
        [
            ("board.silent", {}),
            ("board.reveal", {}),
            ("board.anonymous", {"anonymous": chance.random() < 0.5}),
            ("round.open", {"hidden": True}),
            ("round.close", {}),
        ]
    )
    play.lead(kind, **args)


@given(st.integers(0, 2**32))
@settings(max_examples=25)
def test_every_copy_comes_to_what_a_newcomer_sees(seed: int) -> None:
    play, crowd, chance = BoardPlay(), Crowd(seed), Random(seed)
    copies = {viewer: [Copy()] for viewer in VIEWERS}
    for viewer in VIEWERS:
        copies[viewer][0].take(play.channel.join(viewer).facts)
    start = play.channel.seq
    for _ in range(40):
        count = len(play.applied)
        if chance.random() < 0.2:
            led(play, chance)
        else:
            person, kind, args = crowd.step(play)
            play.do(person, kind, **args)
        for applied in play.applied[count:]:
            for viewer, taken in copies.items():
                following = taken[-1].copy()
                following.take(view_of_event(applied.event, applied.touched, viewer))
                taken.append(following)
    for viewer, taken in copies.items():
        newcomer = Copy()
        newcomer.take(play.channel.join(viewer).facts)
        assert taken[-1].shown() == newcomer.shown()
        since = chance.randrange(start, play.channel.seq + 1)
        resumed = taken[since - start].copy()
        resumed.take(play.channel.join(viewer, since).facts)
        assert resumed.shown() == newcomer.shown(), (viewer, since)
