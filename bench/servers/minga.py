"""Minga itself, as people run it: `minga serve` on one SQLite file."""

import json
import re
import sys
from base64 import b64decode
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, Final

from app.bots.texts import Texts
from app.engine.protocol import VERSION
from bench.schedule import EDITS_PER_NOTE
from bench.servers.adapter import TOKEN, Adapter, Place, Plan, Said, Speech, Unwelcome
from bench.servers.minga_house import ROOMS_PER_SESSION, Seat, furnish
from bench.servers.minga_lead import lead

UPDATE: Final = re.compile(rb'"update":"([A-Za-z0-9+/=]+)"')
ACK: Final = re.compile(rb'"t":"ack"[^{}]*?"id":"[^".]+\.(\d+)"')


def frame(**fields: Any) -> str:
    return json.dumps(fields, separators=(",", ":"))


class MingaSpeech(Speech):
    """A participant: the stage first, then the board of their room."""

    def __init__(self, member: int, session: str, notes_kept: int | None = None) -> None:
        """`notes_kept`: with more than so many of their own the member takes away the oldest."""
        self._member = member
        self._notes_kept = notes_kept
        self._session = session
        self._person = ""
        self._texts = Texts(device=lambda: 1000 + member)

    def opening(self) -> Sequence[Said]:
        return [frame(t="hello", v=VERSION, lang="en")]

    def hear(self, payload: bytes) -> Sequence[Said]:
        heard = json.loads(payload)
        match heard["t"]:
            case "welcome":
                self._person = heard["person"]
                return [frame(t="join", ch=f"stage:{self._session}")]
            case "joined" if heard["ch"].startswith("stage:"):
                own = next(put for put in heard["put"] if put["id"] == self._person)
                self.room = f"board:{self._session}:{own['room']}"
                return [frame(t="join", ch=self.room)]
            case "joined":
                self.joined = True
            case "bye" | "left" | "wrong" | "refused":
                raise Unwelcome(payload.decode())
        return []

    def cursor(self, number: int, x: int, y: int) -> Said:
        return frame(t="presence", ch=self.room, kind="cursor", value={"x": x, "y": y})

    def edit(self, number: int, letters: str) -> Said:
        """Every tenth begins a note; those between write on in it, as typing does."""
        count, within = divmod(number, EDITS_PER_NOTE)
        note = f"n{self._member}-{count}"
        update = self._texts.typed(note, within * len(letters), letters, 0, ())
        args: dict[str, Any] = {"note": note, "update": update}
        if within == 0:
            args |= {"x": self._member % 20 * 90, "y": count % 8 * 150}
        edit = self._operate(2 * number, "note.text" if within else "note.add", args)
        if within or self._notes_kept is None or count < self._notes_kept:
            return edit
        old = f"n{self._member}-{count - self._notes_kept}"
        return self._operate(2 * number - 1, "note.delete", {"note": old}), edit

    def edits_in(self, payload: bytes) -> Iterable[int]:
        """Updates come in base64, whole texts (to who joins) letter by letter."""
        yield from super().edits_in(payload)
        for update in UPDATE.findall(payload):
            yield from map(int, TOKEN.findall(b64decode(update)))

    def acks_in(self, payload: bytes) -> Iterable[int]:
        return (int(count) // 2 for count in ACK.findall(payload) if int(count) % 2 == 0)

    def _operate(self, count: int, kind: str, args: dict[str, Any]) -> str:
        return frame(t="op", ch=self.room, id=f"bench-{self._member}.{count}", kind=kind, args=args)

    def refused(self, payload: bytes) -> bool:
        return payload.startswith((b'{"t":"refused"', b'{"t":"wrong"', b'{"t":"resume"', b'{"t":"left"'))


class Minga(Adapter):
    name: ClassVar[str] = "minga"
    title: ClassVar[str] = "Minga"
    acks: ClassVar[bool] = True
    rooms_per_session: ClassVar[int] = ROOMS_PER_SESSION
    open_rooms: ClassVar[bool] = True

    def __init__(self) -> None:
        self.seats: list[Seat] = []
        self.leaders: list[Seat] = []

    def prepare(self, plan: Plan) -> None:
        self.seats, self.leaders = furnish(plan, self.rooms_per_session)

    async def open(self, plan: Plan) -> None:
        for leader in self.leaders:
            await lead(leader, plan.port, self.open_rooms)

    def command(self, plan: Plan) -> Sequence[str]:
        return [
            sys.executable,
            "-m",
            "app.cli",
            "serve",
            "--port",
            str(plan.port),
            "--data",
            str(plan.folder),
        ]

    def place(self, member: int, plan: Plan) -> Place:
        return self.seats[member].place

    def speech(self, member: int, plan: Plan) -> Speech:
        return MingaSpeech(member, self.seats[member].session)
