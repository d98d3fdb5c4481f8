"""The wire protocol, version 1: every frame between a client and the server, one JSON object each.

`t` tells the frames apart. Models are closed: an unknown field is a malformed frame. TypeScript types are
made from this file (`make generate`), golden messages lie under `tests/wire/`. Operations' arguments and
records are typed by the features; `app.wire` joins them all in one schema.
"""

from typing import Annotated, Any, Final, Literal

from pydantic import Field, StringConstraints, TypeAdapter

from app.engine.events import Closed, OperationId, TextUpdate
from app.engine.limits import DRAGGED_ALONG
from app.engine.records import RecordId
from app.engine.roles import Role

VERSION: Final = 1

ChannelName = Annotated[
    str, StringConstraints(pattern=r"^(stage:[A-Za-z0-9_-]{1,32}|board(:[A-Za-z0-9_-]{1,32}){2})$")
]
"""`stage:SESSION` or `board:SESSION:ROOM`."""
PresenceKind = Literal["cursor", "drag", "typing", "react"]
Coordinate = Annotated[float, Field(ge=-100_000, le=100_000)]
Count = Annotated[int, Field(ge=0, le=2**53 - 1)]
"""A whole number that JavaScript holds exactly."""


# --- from the client ---


class Hello(Closed):
    """The first frame. `v` is the protocol version the client speaks, `lang` the language of sentences."""

    t: Literal["hello"] = "hello"
    v: Count
    lang: Literal["en", "fr", "es"] = "en"


class Join(Closed):
    """Enter a channel. `since` is the last sequence the client stands at, absent for everything."""

    t: Literal["join"] = "join"
    ch: ChannelName
    since: Count | None = None


class Leave(Closed):
    t: Literal["leave"] = "leave"
    ch: ChannelName


class Operate(Closed):
    """An intent, answered by `ack` or `refused` with the same id. May be sent again with the same id."""

    t: Literal["op"] = "op"
    ch: ChannelName
    id: OperationId
    kind: Annotated[str, StringConstraints(max_length=40)]
    args: dict[str, Any] = Field(default_factory=dict)


class PresenceValue(Closed):
    """A cursor at (x, y) in board units, a thing `id` being dragged to (x, y), `id` being typed in, or the
    reaction `id` to what is shown.

    `more`: what is dragged along, by the same way from where it lies.
    """

    x: Coordinate | None = None
    y: Coordinate | None = None
    id: RecordId | None = None
    more: Annotated[list[RecordId], Field(max_length=DRAGGED_ALONG)] | None = None


class PutPresence(Closed):
    """`value` absent: no more."""

    t: Literal["presence"] = "presence"
    ch: ChannelName
    kind: PresenceKind
    value: PresenceValue | None = None


class Ping(Closed):
    t: Literal["ping"] = "ping"
    n: Count = 0


ClientFrame = Annotated[Hello | Join | Leave | Operate | PutPresence | Ping, Field(discriminator="t")]
CLIENT_FRAME: Final[TypeAdapter[ClientFrame]] = TypeAdapter(ClientFrame)


# --- from the server ---


class Welcome(Closed):
    """Who the client is. `now`: the server's clock, ms since 1970. `node` changes when it restarts."""

    t: Literal["welcome"] = "welcome"
    v: int
    session: str
    person: str
    name: str
    role: Role
    lang: Literal["en", "fr", "es"]
    now: int
    node: str


class JoinedChannel(Closed):
    """The client now stands at `seq`. `since` absent: forget what you had; else this changed after it.

    `at`: when the event `seq` was written, ms since 1970. `was`: when the event `since` was, as it is
    here: if the client was told otherwise the log has another past than its copy; it joins for everything.
    `states` holds whole texts as `text` does, by record id, one character a byte (Latin-1): words stay
    words, so that they can be deflated to a third of what base64 would leave.
    """

    t: Literal["joined"] = "joined"
    ch: ChannelName
    seq: int
    since: int | None = None
    at: int | None = None
    was: int | None = None
    write: bool
    put: list[dict[str, Any]] = Field(default_factory=list)
    remove: list[RecordId] = Field(default_factory=list)
    text: list[TextUpdate] = Field(default_factory=list)
    states: dict[RecordId, str] = Field(default_factory=dict)


class ToldEvent(Closed):
    """One event as this viewer may know it; possibly nothing but its sequence."""

    seq: int
    put: list[dict[str, Any]] = Field(default_factory=list)
    remove: list[RecordId] = Field(default_factory=list)
    text: list[TextUpdate] = Field(default_factory=list)


class Events(Closed):
    """Events that follow the last sequence without a gap. `at`: when the last of them was written."""

    t: Literal["events"] = "events"
    ch: ChannelName
    at: int | None = None
    events: list[ToldEvent]


class Ack(Closed):
    """The operation is safely written, at `seq`. Its event has been told before."""

    t: Literal["ack"] = "ack"
    ch: ChannelName
    id: OperationId
    seq: int


class Refused(Closed):
    """The operation was not done. `text` says what to do next in the client's language.

    `again` true: nothing was wrong with it, send the same operation again after `wait` milliseconds.
    """

    t: Literal["refused"] = "refused"
    ch: ChannelName
    id: OperationId
    code: str
    text: str
    params: dict[str, str | int] = Field(default_factory=dict)
    again: bool = False
    wait: int = 0


class Left(Closed):
    """The client is not, or no longer, in the channel."""

    t: Literal["left"] = "left"
    ch: ChannelName
    code: str
    text: str


class WriteChanged(Closed):
    """The right to change things in a channel came or went."""

    t: Literal["write"] = "write"
    ch: ChannelName
    write: bool


class ToldPresence(Closed):
    """What changed: person -> kind -> value, null for no more. With `whole`, forget what you had.

    `here` is there for everyone who is in the channel; its `n` is their number while they are. `at` holds
    cursors, three numbers each: whose (that number), x, y. It applies after `people`.
    """

    t: Literal["presence"] = "presence"
    ch: ChannelName
    whole: bool = False
    people: dict[str, dict[str, dict[str, Any] | None]] = Field(default_factory=dict)
    at: list[int] = Field(default_factory=list)


class Resume(Closed):
    """The client read too slowly and something was left out: join again from the last sequence."""

    t: Literal["resume"] = "resume"
    ch: ChannelName


class Wrong(Closed):
    """A frame could not be read or not be served now; nothing else is affected."""

    t: Literal["wrong"] = "wrong"
    code: str
    text: str


class Bye(Closed):
    """The server ends the connection. `again` true: come back after `wait` milliseconds."""

    t: Literal["bye"] = "bye"
    code: str
    text: str
    again: bool
    wait: int = 0


class Pong(Closed):
    t: Literal["pong"] = "pong"
    n: int
    now: int


ServerFrame = Annotated[
    Welcome
    | JoinedChannel
    | Events
    | Ack
    | Refused
    | Left
    | WriteChanged
    | ToldPresence
    | Resume
    | Wrong
    | Bye
    | Pong,
    Field(discriminator="t"),
]
SERVER_FRAME: Final[TypeAdapter[ServerFrame]] = TypeAdapter(ServerFrame)
