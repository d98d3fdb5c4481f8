"""The disk is full, slow, locked, read-only or damaged: no ack without safety, and all goes on by itself."""

import asyncio
import itertools
import random
import signal
import sqlite3
from contextlib import AsyncExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.bots import crowd as bots
from app.cli import main
from app.locales import say
from app.store.database import FILE_NAME
from tests.fire.crowd import Frame, Wire, all_go_on, board_of, note, seats, wires
from tests.fire.server import Conditions, Ground
from tests.fire.settings import FULL_DISKS, SEED
from tests.fire.verdict import assert_nothing_lost

pytestmark = pytest.mark.fire

PAGE = 4096


def stored(ground: Ground) -> set[tuple[str, int, str]]:
    """What another process finds in the log at this moment: channel, sequence, operation."""
    with closing(sqlite3.connect(ground.data / FILE_NAME)) as connection:
        return set(connection.execute("SELECT channel, seq, op FROM event"))


def refusal_to_start(data: Path, **environment: str) -> str:
    """What `minga serve` says instead of starting."""
    command = ["serve", "--port", "0", "--data", str(data)]
    tried = CliRunner().invoke(main, command, env={**environment, "LC_ALL": "C.UTF-8"})
    assert tried.exit_code == 1
    return tried.stderr


async def two_at_the_board(ground: Ground, stack: AsyncExitStack) -> list[Wire]:
    people = await wires(stack, await seats(ground, ["Ana", "Ben"]))
    for person in people:
        await person.join(board_of(ground))
    return people


async def saved_again(person: Wire, board: str, id: str, **args: Any) -> Frame:
    """Send it again as long as the server says so, as every client does; the ack."""
    while True:
        answer = await person.do(board, "note.add", id, **args)
        if answer["t"] == "ack":
            return answer
        assert (answer["code"], answer["again"]) == ("not-saved-yet", True)
        await asyncio.sleep(answer["wait"] / 1000)


async def fill_up(person: Wire, board: str, ack: Frame) -> tuple[Frame, Frame]:
    """Write until the disk is full: the last ack, and the refusal. The signal may take its time."""
    for n in itertools.count():
        answer = await person.do(board, "note.add", **note(f"full-{n}"))
        if answer["t"] == "refused":
            return ack, answer
        ack = answer
    raise AssertionError


async def test_a_full_disk_acks_nothing_and_shows_nothing_until_there_is_room(ground: Ground) -> None:
    await ground.start()
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        ana, ben = await two_at_the_board(ground, stack)
        [carla] = await seats(ground, ["Carla"])
        before = await ana.do(board, "note.add", **note("n1"))
        ground.signal(signal.SIGUSR1)
        before, refused = await fill_up(ana, board, before)
        assert (refused["code"], refused["again"], refused["wait"] > 0) == ("not-saved-yet", True, True)
        assert refused["text"] == say("en", "refusal-not-saved-yet")
        assert (await ben.join(board))["seq"] == before["seq"]
        async with Wire(carla) as new:
            bye = await new.hello()  # nobody new can be put on the roster, and nobody is sent away for good
        assert (bye["code"], bye["again"]) == ("not-saved-yet", True)
        ground.signal(signal.SIGUSR2)
        ack = await saved_again(ana, board, refused["id"], **note("last"))
        assert ack["seq"] == before["seq"] + 1
        told = await ben.hear("events")
        assert [event["seq"] for event in told["events"]] == [ack["seq"]]
        assert (board, ack["seq"], refused["id"]) in stored(ground)


@pytest.mark.usefixtures("busy_bots")
@pytest.mark.timeout(120 + FULL_DISKS * 20)
async def test_bots_lose_nothing_to_a_disk_that_is_full_now_and_then(ground: Ground) -> None:
    await ground.start()
    people = await bots.come_in(ground.links["participant"], 8, SEED)
    chance = random.Random(SEED)

    async def trouble() -> None:
        for _ in range(FULL_DISKS):
            await people.ledger.more(chance.randint(5, 30))
            ground.signal(signal.SIGUSR1)
            await asyncio.sleep(chance.uniform(0.1, 1.5))  # how long it stays full is the point
            ground.signal(signal.SIGUSR2)
            if chance.random() < 0.5:
                await ground.kill()
                await ground.start()
        await all_go_on(people)

    await assert_nothing_lost(ground, await bots.work(people, trouble()))


async def test_on_a_slow_disk_nobody_is_told_before_it_is_written(ground: Ground, tmp_path: Path) -> None:
    held = tmp_path / "held"
    await ground.start(Conditions(held=held))
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        ana, ben = await two_at_the_board(ground, stack)
        held.touch()
        id = await ana.ask(board, "note.add", **note("n1"))
        for wire in (ana, ben):
            await wire.say(t="ping", n=7)
            await wire.hear("pong")  # people are heard and answered meanwhile
            assert not [frame for frame in wire.heard if frame.get("id") == id or frame["t"] == "events"]
        assert not [op for _, _, op in stored(ground) if op == id]
        held.unlink()
        told = await ben.hear("events")
        assert (board, told["events"][0]["seq"], id) in stored(ground)
        assert (await ana.answer(id))["t"] == "ack"


async def test_while_another_process_has_the_database_nothing_is_acked(ground: Ground) -> None:
    await ground.start()
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        ana, ben = await two_at_the_board(ground, stack)
        with closing(sqlite3.connect(ground.data / FILE_NAME, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            refused = await ana.do(board, "note.add", "late.1", **note("n1"))
            assert (refused["code"], refused["again"]) == ("not-saved-yet", True)
            other.execute("ROLLBACK")
        ack = await saved_again(ana, board, "late.1", **note("n1"))
        assert (await ben.hear("events"))["events"][0]["seq"] == ack["seq"]


async def test_a_log_that_lost_its_tail_is_gone_on_with(ground: Ground) -> None:
    """The end of the WAL is gone, after a bad crash: what is left is whole, and pages follow it."""
    await ground.start()
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        ana, ben = await two_at_the_board(ground, stack)
        seqs = [(await ana.do(board, "note.add", **note(f"n{n}")))["seq"] for n in range(20)]
        told = await ben.hear("events", where=lambda frame: frame["events"][-1]["seq"] == seqs[-1])
    await ground.kill()
    wal = ground.data / f"{FILE_NAME}-wal"
    with wal.open("r+b") as file:
        file.truncate(wal.stat().st_size * 9 // 10 - PAGE // 3)
    await ground.start()
    async with AsyncExitStack() as stack:
        ana, ben = await wires(stack, [ana.seat, ben.seat])
        joined = await ana.join(board, since=seqs[-1])
        assert (joined["t"], "since" in joined, joined["seq"] < seqs[-1]) == ("joined", False, True)
        ack = await ana.do(board, "note.add", "late.1", **note("after"))
        assert ack["seq"] == joined["seq"] + 1
        while ack["seq"] <= seqs[-1]:
            ack = await ana.do(board, "note.add", f"late.{ack['seq']}", **note(f"after{ack['seq']}"))
        back = await ben.join(board, since=seqs[-1])
        assert (back["since"], back["was"] > told["at"]) == (seqs[-1], True), (
            "by which pages notice, rule J17"
        )
    ground.end()
    found = sorted(seq for channel, seq, _ in stored(ground) if channel == board)
    assert found == list(range(1, ack["seq"] + 1))


async def test_after_a_restore_each_page_learns_whether_its_past_is_still_the_one(
    ground: Ground, tmp_path: Path
) -> None:
    """Who slept since before the backup is told what they missed; who saw what is in no backup, notices."""
    await ground.start()
    board = board_of(ground)
    async with AsyncExitStack() as stack:
        early, late = await two_at_the_board(ground, stack)
        kept = await noted(early, board, "kept", 3)
        command(["backup", "--data", str(ground.data), str(tmp_path / "backup.zip")])
        lost = await noted(late, board, "lost", 5)
    await ground.stop()
    ground.data = tmp_path / "restored"
    command(["restore", "--data", str(ground.data), str(tmp_path / "backup.zip")])
    await ground.start()
    async with AsyncExitStack() as stack:
        early, late = await wires(stack, [early.seat, late.seat])
        await early.join(board)
        new = await noted(early, board, "after", 6)
        joined = await early.join(board, since=kept["events"][-1]["seq"])
        assert joined["was"] == kept["at"]
        assert {put["id"] for put in joined["put"] if put["type"] == "note"} == {
            f"after{n}" for n in range(6)
        }
        joined = await late.join(board, since=lost["events"][-1]["seq"])
        assert (joined["was"] > lost["at"], joined["seq"]) == (True, new["events"][-1]["seq"])


async def noted(person: Wire, board: str, name: str, times: int) -> Frame:
    """The frame that tells of the last note."""
    for n in range(times):
        ack = await person.do(board, "note.add", f"{name}.{n + 1}", **note(f"{name}{n}"))
    return await person.once_heard("events", lambda frame: frame["events"][-1]["seq"] == ack["seq"])


def command(words: list[str]) -> None:
    done = CliRunner().invoke(main, words, env={"LC_ALL": "C.UTF-8"})
    assert done.exit_code == 0, done.output


async def test_with_damaged_pages_it_does_not_start_and_says_what_to_do(ground: Ground) -> None:
    await ground.start()
    async with AsyncExitStack() as stack:
        ana, _ = await two_at_the_board(ground, stack)
        for n in range(60):
            await ana.ask(board_of(ground), "note.add", **note(f"n{n}"))
        await ana.answer("wire.60")
    await ground.stop()
    file = ground.data / FILE_NAME
    damaged = bytearray(file.read_bytes())
    damaged[-4 * PAGE :] = random.Random(SEED).randbytes(4 * PAGE)
    file.write_bytes(damaged)
    assert say("en", "cli-data-damaged", reason="…").partition(")")[2] in refusal_to_start(ground.data)
    assert file.read_bytes() == damaged


def test_with_a_file_that_cannot_be_written_it_does_not_start(ground: Ground) -> None:
    url = f"sqlite:///file:{ground.data / FILE_NAME}?mode=ro&uri=true"
    told = refusal_to_start(ground.data, MINGA_DATABASE_URL=url)
    assert say("en", "cli-data-unavailable", reason="…").partition(")")[2] in told
