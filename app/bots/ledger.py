"""What the bots were promised, and whether it is so: nothing acked may be lost or doubled."""

import asyncio
import secrets
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.bots.journal import Frame
from app.bots.replica import Replica


@dataclass
class Ledger:
    """Every effect that the server acked, by channel. `run` marks the notes of this run."""

    run: str = field(default_factory=lambda: secrets.token_hex(4))
    notes: set[tuple[str, str]] = field(default_factory=set)
    """(channel, note)"""
    words: set[tuple[str, str, str]] = field(default_factory=set)
    """(channel, note, word); each word is written once in the whole run."""
    votes: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(channel, note) -> dots"""
    sent: int = 0
    acked: int = 0
    refused: int = 0
    seconds: list[float] = field(default_factory=list)
    refusals: Counter[str] = field(default_factory=Counter)
    acks: list[tuple[str, str, str, int]] = field(default_factory=list)
    """(channel, person, operation, sequence), as the server acked them."""
    _acked_one: asyncio.Event = field(default_factory=asyncio.Event)

    async def more(self, acks: int) -> None:
        """Wait until so many more operations are acked."""
        enough = self.acked + acks
        while self.acked < enough:
            self._acked_one.clear()
            await self._acked_one.wait()

    def answer(self, frame: Frame, seconds: float) -> None:
        """Count an ack or a refusal that came `seconds` after the operation was first sent."""
        if frame["t"] == "refused":
            self.refused += 1
            self.refusals[frame["code"]] += 1
            return
        self.acked += 1
        self._acked_one.set()
        self.seconds.append(seconds)

    def promise(self, person: str, op: Frame, seq: int, word: str) -> None:
        """The server acked `op` at `seq`; `word` is what it wrote, if it wrote."""
        self.acks.append((op["ch"], person, op["id"], seq))
        note = (op["ch"], op["args"]["note"])
        if op["kind"] == "note.add":
            self.notes.add(note)
        if op["kind"] in ("note.add", "note.text") and word:
            self.words.add((*note, word))
        if op["kind"] in ("vote.cast", "vote.take"):
            self.votes[note] += 1 if op["kind"] == "vote.cast" else -1

    def judge(self, copies: Mapping[str, Replica]) -> tuple[int, int]:
        """(lost, doubled) as fresh copies of the channels show it; channels without a copy are not judged."""
        lost = sum(note not in copies[ch].records for ch, note in self.notes if ch in copies)
        doubled = 0
        for times in self._times_found(copies):
            lost += times == 0
            doubled += times > 1
        for (ch, note), dots in self.votes.items():
            if ch in copies:
                there = copies[ch].records.get(note, {}).get("votes", 0)
                lost += max(0, dots - there)
                doubled += max(0, there - dots)
        return lost, doubled

    def latency_ms(self) -> dict[str, float]:
        """p50, p95, p99 of the time from sending to ack."""
        ordered = sorted(self.seconds) or [0.0]
        at = {"p50": 0.50, "p95": 0.95, "p99": 0.99}
        return {name: round(1000 * ordered[int(share * (len(ordered) - 1))], 1) for name, share in at.items()}

    def _times_found(self, copies: Mapping[str, Replica]) -> Iterable[int]:
        texts = {(ch, note): copies[ch].text(note) for ch, note, _ in self.words if ch in copies}
        return (texts[ch, note].count(word) for ch, note, word in self.words if ch in copies)
