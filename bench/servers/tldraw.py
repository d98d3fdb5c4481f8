"""@tldraw/sync-core, with its SQLite storage."""

import json
import re
import urllib.request
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, Final

from bench.schedule import EDITS_PER_NOTE
from bench.servers.adapter import Adapter, Place, Plan, Said, Speech, Unwelcome
from bench.servers.peers import PEERS, node

PROTOCOL: Final = 8
PUSHED: Final = re.compile(rb'"type":"push_result","clientClock":(\d+)')


class TldrawSpeech(Speech):
    """`samples`: the schema, a note and a presence record, as the peer's own package makes them."""

    def __init__(self, member: int, room: str, samples: dict[str, Any]) -> None:
        self.room = room
        self._member = member
        self._samples = samples
        self._clock = 0
        self._edits: dict[int, int] = {}
        self._text = ""

    def opening(self) -> Sequence[Said]:
        asked = {
            "type": "connect",
            "connectRequestId": f"c{self._member}",
            "lastServerClock": -1,
            "protocolVersion": PROTOCOL,
            "schema": self._samples["schema"],
        }
        return [_text(asked)]

    def hear(self, payload: bytes) -> Sequence[Said]:
        heard = json.loads(payload)
        if heard["type"] == "incompatibility_error":
            raise Unwelcome(str(heard))
        if heard["type"] != "connect":
            return []
        self.joined = True
        own = {"userId": f"user:{self._member}", "userName": f"Member {self._member}"}
        return [self._push(presence=["put", {**self._samples["presence"], **own}])]

    def cursor(self, number: int, x: int, y: int) -> Said:
        at = {"x": x, "y": y, "type": "default", "rotation": 0}
        return self._push(
            presence=["patch", {"cursor": ["put", at], "lastActivityTimestamp": ["put", number]}]
        )

    def edit(self, number: int, letters: str) -> Said:
        """A whole record for a new note, else its changed text: rich text is put whole by tldraw itself."""
        shape = f"shape:n{self._member}-{number // EDITS_PER_NOTE}"
        self._edits[self._clock] = number
        if number % EDITS_PER_NOTE:
            self._text += letters
            change: list[Any] = ["patch", {"props": ["patch", {"richText": ["put", _rich(self._text)]}]}]
        else:
            self._text = letters
            note = self._samples["note"]
            props = {**note["props"], "richText": _rich(letters)}
            change = ["put", {**note, "id": shape, "x": self._member % 20 * 200, "props": props}]
        return self._push(diff={shape: change})

    def acks_in(self, payload: bytes) -> Iterable[int]:
        clocks = map(int, PUSHED.findall(payload))
        return [self._edits[clock] for clock in clocks if clock in self._edits]

    def _push(self, **fields: Any) -> str:
        made = _text({"type": "push", "clientClock": self._clock, **fields})
        self._clock += 1
        return made


def _text(message: dict[str, Any]) -> str:
    return json.dumps(message, separators=(",", ":"))


def _rich(text: str) -> dict[str, Any]:
    return {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": text}]}]}


class Tldraw(Adapter):
    name: ClassVar[str] = "tldraw"
    title: ClassVar[str] = "@tldraw/sync-core + sqlite"
    acks: ClassVar[bool] = True

    def __init__(self) -> None:
        self._samples: dict[str, Any] = {}

    def command(self, plan: Plan) -> Sequence[str]:
        return [node(), str(PEERS / "tldraw.mjs"), str(plan.port), str(plan.folder)]

    async def open(self, plan: Plan) -> None:
        with urllib.request.urlopen(f"http://127.0.0.1:{plan.port}/samples") as answer:  # noqa: ASYNC210
            self._samples = json.load(answer)

    def place(self, member: int, plan: Plan) -> Place:
        return Place(f"/{plan.room_of(member)}?session={member}")

    def speech(self, member: int, plan: Plan) -> Speech:
        return TldrawSpeech(member, plan.room_of(member), self._samples)
