"""A client's side of one connection: who it is, and a replica for each channel. No network, no clock."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from app.bots.journal import Frame
from app.bots.replica import Replica
from app.bots.texts import Texts
from app.engine.protocol import VERSION

TOO_FAST_WAIT: Final = 1000
"""Milliseconds before the next try when the server would not even look at a frame."""


@dataclass
class Client:
    """`connect` and say what `send` gives, `receive` what comes, `disconnect` when the line drops."""

    lang: str = "en"
    device: Callable[[], int | None] = lambda: None
    """Numbers of Yjs clients, see `Texts.device`."""
    replicas: dict[str, Replica] = field(default_factory=dict)
    welcome: Frame | None = None
    """What the server said at the beginning of the last connection: who one is, in which role."""
    _to_greet: bool = False
    _greeted: bool = False
    _leaving: list[str] = field(default_factory=list)

    def channel(self, ch: str) -> Replica:
        """The replica of a channel; it joins when it can."""
        return self.replicas.setdefault(ch, Replica(ch, texts=Texts(device=self.device)))

    def leave(self, ch: str) -> None:
        """Go out of a channel and forget it, with what waits there."""
        if self.replicas.pop(ch, None) is not None:
            self._leaving.append(ch)

    def connect(self) -> None:
        self._to_greet = True

    def receive(self, frame: Frame, now: int = 0) -> None:
        if frame["t"] == "welcome":
            self._welcomed(frame)
        elif frame["t"] == "wrong" and frame["code"] == "too-fast":
            for replica in self.replicas.values():  # the server does not know which frame it was
                replica.say_again(now + TOO_FAST_WAIT)
        elif frame.get("ch") in self.replicas:
            self.replicas[frame["ch"]].receive(frame, now)

    def send(self, now: int = 0) -> list[Frame]:
        """Frames to send now, in order."""
        hello = [{"t": "hello", "v": VERSION, "lang": self.lang}] if self._to_greet else []
        self._to_greet = False
        if not self._greeted:
            return hello
        leaves: list[Frame] = [{"t": "leave", "ch": ch} for ch in self._leaving]
        self._leaving.clear()
        return leaves + [frame for replica in self.replicas.values() for frame in replica.send(now)]

    def disconnect(self) -> None:
        self._to_greet = self._greeted = False
        self._leaving.clear()
        for replica in self.replicas.values():
            replica.disconnect()

    def reload(self) -> None:
        """The page is loaded anew, as it is when the line is down: the journals are all that is left."""
        self.disconnect()
        self.welcome = None
        for replica in self.replicas.values():
            replica.reload()

    @property
    def pending(self) -> int:
        return sum(replica.journal.pending for replica in self.replicas.values())

    def _welcomed(self, frame: Frame) -> None:
        before, self.welcome, self._greeted = self.welcome, frame, True
        if before and (before["person"], before["role"]) != (frame["person"], frame["role"]):
            for replica in self.replicas.values():
                replica.forget()
