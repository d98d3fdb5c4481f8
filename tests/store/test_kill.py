"""Promise 1, beneath the server: what the log acked survives SIGKILL at any instant."""

import os
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.store.database import FILE_NAME
from tests.processes import PROCESSES
from tests.store.appender import CHANNELS, write_until_killed

Ack = tuple[str, int, str]
"""Channel, sequence, operation."""

ROUNDS = 20


def killed_after(lines: int, folder: Path, seed: int) -> list[Ack]:
    """Start a writer, kill it as soon as that many acks were read, and say all it had acked."""
    receiver, sender = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=write_until_killed, args=(folder, sender, seed))
    process.start()
    sender.close()
    told = b""
    while told.count(b"\n") < lines and (more := os.read(receiver.fileno(), 4096)):
        told += more
    process.kill()
    process.join()
    while more := os.read(receiver.fileno(), 65536):
        told += more
    receiver.close()
    return list(parsed(told))


def parsed(told: bytes) -> Iterator[Ack]:
    for line in told.decode().splitlines(keepends=True):
        if line.endswith("\n"):
            channel, seq, op = line.split()
            yield channel, int(seq), op


@pytest.mark.fire
def test_what_was_acked_survives_being_killed(folder: Path) -> None:
    chance = random.Random(2026)
    acked: list[Ack] = []
    for seed in range(ROUNDS):
        some = killed_after(chance.choice([1, 5, 40, chance.randint(1, 300)]), folder, seed)
        assert some
        acked += some
        stored = check(folder)
        assert set(acked) <= stored
        assert len(stored) - len(acked) <= (seed + 1) * CHANNELS * 5  # at most one append each was on its way


def check(folder: Path) -> set[Ack]:
    """What is in the file, after making sure that it is whole and has no gap and nothing twice."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = connection.execute("SELECT channel, seq, op FROM event ORDER BY channel, seq").fetchall()
    for n in range(CHANNELS):
        seqs = [seq for channel, seq, _ in rows if channel == f"board:r{n}"]
        assert seqs == list(range(1, len(seqs) + 1))
    assert len({(channel, op) for channel, _, op in rows}) == len(rows)
    return set(rows)
