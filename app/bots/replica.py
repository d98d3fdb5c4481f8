"""One channel as a client has it: a copy, what waits for an answer, and the way back. No network, no clock.

Say what happened (`receive`, `disconnect`, `reload`), do things (`do`), and send what `send` gives. The rules
are J in `app/engine/SPEC.md`; the browser's `sync/replica.ts` follows the same, held by the same sequences.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from app.bots.journal import Frame, Journal, Waiting
from app.bots.texts import Texts, whole_texts

Fields = dict[str, Any]
Standing = Literal["out", "joining", "in", "left"]
"""`out`: to be joined. `left`: put out by the server; only `enter` tries again."""


@dataclass
class Replica:
    ch: str
    seq: int | None = None
    """The last event that is known; None before the first join."""
    written: int | None = None
    """When it was written, as far as that was told: the same sequence of another past has another time."""
    standing: Standing = "out"
    write: bool = False
    journal: Journal = field(default_factory=Journal)
    records: dict[str, Fields] = field(default_factory=dict)
    """What was told, without guesses."""
    texts: Texts = field(default_factory=Texts)
    _asked: tuple[int | None, int | None] = (None, None)
    """`seq` and `written` when the last join was asked for."""

    def do(self, id: str, kind: str, args: Fields, guess: Mapping[str, Any] | None = None) -> None:
        """`id` is `client.n`, never used before. `guess`: facts (`put`, `remove`, `text`) to show until
        then."""
        frame = {"t": "op", "ch": self.ch, "id": id, "kind": kind, **({"args": args} if args else {})}
        waiting = Waiting(frame, dict(guess or {}))
        self.journal.waiting.append(waiting)
        self.texts.show(waiting.guess.get("text", ()))

    def typed(self, id: str, at: int, letters: str = "", erase: int = 0) -> str:
        """Erase and write in one's own copy of a text; the update (base64) to send along with `do`."""
        return self.texts.typed(id, at, letters, erase, self._unconfirmed())

    def receive(self, frame: Frame, now: int = 0) -> None:
        """Take a frame of this channel. `now`: milliseconds on any one clock that does not go back."""
        match frame["t"]:
            case "joined":
                self._joined(frame)
            case "events":
                self._events(frame["events"], frame.get("at"))
            case "ack":
                self._acked(frame)
            case "refused":
                self._refused(frame, now)
            case "resume":
                self.disconnect()
            case "left":
                self.disconnect()  # answers that were on their way may have been dropped with the rest
                self.forget()
                self.standing = "left"
            case "write":
                self.write = frame["write"]

    def send(self, now: int = 0) -> list[Frame]:
        """What is to be said now. Ask while the line is there and the server has welcomed."""
        if self.standing == "out":
            self.standing = "joining"
            self._asked = (self.seq, self.written)
            return [{"t": "join", "ch": self.ch, **({} if self.seq is None else {"since": self.seq})}]
        return self.journal.take_to_send(now) if self.standing == "in" else []

    def disconnect(self) -> None:
        """The line is gone, or the server forgot what it was to say."""
        self.journal.unsend_all()
        if self.standing != "left":
            self.standing = "out"

    def say_again(self, at: int) -> None:
        """Something that was said was not heard: from `at` on say again what has no answer."""
        self.journal.unsend_all()
        self.journal.held_until = at
        if self.standing == "joining":
            self.standing = "out"

    def reload(self) -> None:
        """The page was loaded anew: nothing but the journal is left."""
        self.journal = Journal([one for one in self.journal.waiting if one.acked is None])
        self.journal.unsend_all()
        self.forget()
        self.standing = "out"

    def forget(self) -> None:
        """Drop the copy: one may see other things now. What waits goes on waiting."""
        self._drop_copy()
        if self.standing != "left":
            self.standing = "out"

    def enter(self) -> None:
        """Try again to come in after having been put out."""
        if self.standing == "left":
            self.standing = "out"

    def shown(self) -> dict[str, Fields]:
        """The records as a person sees them: what was told, and the guesses on it."""
        shown = dict(self.records)
        for waiting in self.journal.waiting:
            for id in waiting.guess.get("remove", ()):
                shown.pop(id, None)
            for fields in waiting.guess.get("put", ()):
                if fields["id"] in shown or "type" in fields:
                    shown[fields["id"]] = {**shown.get(fields["id"], {}), **fields}
        return shown

    def text(self, id: str) -> str:
        """The letters of a text as a person sees them."""
        return self.texts.read(id, self._unconfirmed())

    def _drop_copy(self) -> None:
        self.seq = None
        self.records.clear()
        self.texts.forget()

    def _joined(self, frame: Frame) -> None:
        since, seq = frame.get("since"), frame["seq"]
        if since is not None and (self.seq is None or since > self.seq):
            self.standing = "out"  # the answer to an earlier join, for a copy that is forgotten since
            return
        if self._is_of_another_past(frame):
            self.seq = None  # what is known stays in sight until everything comes
            self.standing = "out"
            return
        self.standing = "in"
        self.write = frame["write"]
        if since is None:
            self._drop_copy()
            self.journal.forget_acked()
        elif self.seq is not None and seq < self.seq:
            return
        self._apply(frame)
        self.seq, self.written = seq, frame.get("at")
        self.journal.reached(seq)

    def _is_of_another_past(self, frame: Frame) -> bool:
        """Whether the server's event of the number at which this copy stands is another one."""
        since, was = frame.get("since"), frame.get("was")
        asked, written = self._asked
        return since is not None and since == asked and None not in (was, written) and was != written

    def _events(self, events: Sequence[Frame], at: int | None) -> None:
        if self.standing != "in" or self.seq is None:
            return
        for event in events:
            if event["seq"] > self.seq + 1:
                self.standing = "out"
                break
            if event["seq"] == self.seq + 1:
                self._apply(event)
                self.seq = event["seq"]
                self.written = None
        if events and self.seq == events[-1]["seq"]:
            self.written = at
        self.journal.reached(self.seq)

    def _apply(self, facts: Frame) -> None:
        for id in facts.get("remove", ()):
            self.records.pop(id, None)
            self.texts.drop(id)
        for fields in facts.get("put", ()):
            self.records[fields["id"]] = {**self.records.get(fields["id"], {}), **fields}
        self.texts.confirm([*facts.get("text", ()), *whole_texts(facts.get("states", {}))])

    def _acked(self, frame: Frame) -> None:
        waiting = self.journal.find(frame["id"])
        if waiting is not None:
            waiting.acked = frame["seq"]
            if self.seq is None or frame["seq"] <= self.seq:
                self.journal.remove(waiting)

    def _refused(self, frame: Frame, now: int) -> None:
        waiting = self.journal.find(frame["id"])
        if waiting is None:
            return
        if frame.get("again"):
            self.journal.hold(waiting, now + frame.get("wait", 0))
        elif frame["code"] == "not-joined":
            waiting.sent = None
            self.standing = "out" if self.standing == "in" else self.standing
        elif self.journal.came_too_early(waiting):
            waiting.sent = None
        else:
            self.journal.remove(waiting)
            self.texts.undo(waiting.guess.get("text", ()))

    def _unconfirmed(self) -> list[Frame]:
        return [update for waiting in self.journal.waiting for update in waiting.guess.get("text", ())]
