"""What waits for one reader."""

from app.live.frame import Frame
from app.live.outbox import Outbox


def frame(text: str) -> Frame:
    return Frame(text.encode())


async def take(outbox: Outbox) -> str | None:
    taken = await outbox.take()
    return taken.text if taken else None


async def test_past_its_bound_nothing_more_is_taken() -> None:
    outbox = Outbox(bytes_limit=10)
    assert [outbox.put(frame(text)) for text in ("12345", "6789", "too much", "x", "y")] == [
        True,
        True,
        False,
        True,
        False,
    ]
    assert [await take(outbox) for _ in range(3)] == ["12345", "6789", "x"]
    assert outbox.put(frame("1234567890"))


async def test_a_frame_larger_than_the_bound_is_taken_when_nothing_else_waits() -> None:
    outbox = Outbox(bytes_limit=10)
    assert outbox.put(frame("a whole board"))
    assert not outbox.put(frame("x"))
    assert await take(outbox) == "a whole board"
    assert outbox.put(frame("x"))


async def test_starting_over_forgets_all_but_what_is_to_be_kept() -> None:
    outbox = Outbox(bytes_limit=100)
    for text, keep in (("events", False), ("left", True), ("presence", False)):
        outbox.put(frame(text), keep)
    outbox.start_over([frame("resume")])
    outbox.start_over([frame("resume")])
    assert [await take(outbox) for _ in range(2)] == ["left", "resume"]
    outbox.close()
    assert await take(outbox) is None


async def test_presence_goes_first() -> None:
    outbox = Outbox(bytes_limit=100, presence_limit=10)
    outbox.put(frame("123456"))
    outbox.put_presence(frame("presence"))
    outbox.put_presence(frame("near"))
    outbox.close()
    assert [await take(outbox) for _ in range(3)] == ["123456", "near", None]
