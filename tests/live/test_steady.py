"""What the server does all the time is not over because it broke once."""

import asyncio
import logging

import pytest

from app.live import steady
from app.live.steady import steadily


async def test_what_breaks_is_told_and_begins_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(steady, "PAUSE", 0.0)
    times, well = 0, asyncio.Event()

    async def work() -> None:
        nonlocal times
        times += 1
        if times < 3:
            raise ArithmeticError("nobody thought of this")
        well.set()
        await asyncio.Future()

    task = asyncio.create_task(steadily("counting", work))
    await asyncio.wait_for(well.wait(), 5)
    broke = [record for record in caplog.records if record.levelno == logging.CRITICAL]
    assert [record.getMessage() for record in broke] == ["counting broke and begins again"] * 2
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
