"""What waits for one reader."""

from app.live.outbox import Outbox


async def test_past_its_bound_nothing_more_is_taken() -> None:
    outbox = Outbox(bytes_limit=10)
    assert [outbox.put(frame) for frame in ("12345", "6789", "too much", "x", "y")] == [
        True,
        True,
        False,
        True,
        False,
    ]
    assert [await outbox.take() for _ in range(3)] == ["12345", "6789", "x"]
    assert outbox.put("1234567890")


async def test_a_frame_larger_than_the_bound_is_taken_when_nothing_else_waits() -> None:
    outbox = Outbox(bytes_limit=10)
    assert outbox.put("a whole board")
    assert not outbox.put("x")
    assert await outbox.take() == "a whole board"
    assert outbox.put("x")


async def test_starting_over_forgets_all_but_what_is_to_be_kept() -> None:
    outbox = Outbox(bytes_limit=100)
    for frame, keep in (("events", False), ("left", True), ("presence", False)):
        outbox.put(frame, keep)
    outbox.start_over(["resume"])
    outbox.start_over(["resume"])
    assert [await outbox.take() for _ in range(2)] == ["left", "resume"]
    outbox.close()
    assert await outbox.take() is None


async def test_presence_goes_first() -> None:
    outbox = Outbox(bytes_limit=100, presence_limit=10)
    outbox.put("123456")
    outbox.put_presence("presence")
    outbox.put_presence("near")
    outbox.close()
    assert [await outbox.take() for _ in range(3)] == ["123456", "near", None]
