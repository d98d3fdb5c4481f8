"""One connection: reads frames, asks the channels, answers. It never waits for another reader."""

import asyncio
from collections.abc import Callable
from functools import partial

from pydantic import ValidationError

from app.engine import protocol
from app.engine.asked import Asked
from app.engine.channel import Acked, Outcome, Proposal
from app.engine.cursors import cursor_in
from app.engine.events import Closed
from app.engine.limits import CHANNELS_PER_CONNECTION, FRAME_BYTES, MALFORMED_FRAMES
from app.engine.presence import CURSOR, Value
from app.engine.refusals import Refusal
from app.engine.roles import Grant, Viewer
from app.live import frames
from app.live.again import bye, wait_before_again
from app.live.channel import LiveChannel
from app.live.frame import Frame
from app.live.hub import Hub
from app.live.kinds import Check
from app.live.member import Guest
from app.live.names import ChannelName
from app.live.outbox import Outbox
from app.live.pace import Pace
from app.live.work import Submission


class Connection:
    """`close` ends the transport, after what waits in the outbox has been sent."""

    def __init__(self, hub: Hub, guest: Guest, outbox: Outbox, pace: Pace, close: Callable[[], None]) -> None:
        self.outbox = outbox
        self.guest = guest
        self._hub = hub
        self._pace = pace
        self._close = close
        self._arrival = hub.devices.arrive()
        self._joined: dict[str, LiveChannel] = {}
        self._asked: dict[str, Asked] = {}
        """Of each channel since it was last joined."""
        self._malformed = 0
        self._busy: asyncio.Task[None] | None = None

    @property
    def viewer(self) -> Viewer:
        return self.guest.viewer

    def speaks_for(self, operation: str) -> bool:
        return self._hub.devices.speaks_for(self.viewer.person, operation, self._arrival)

    def overflow(self) -> None:
        """Forget what waits, leave, and let the client come back from where it stands."""
        self._hub.figures.resumed()
        channels = list(self._joined)
        self._leave_all()
        self.outbox.start_over([frames.encode(protocol.Resume(ch=ch)) for ch in channels])

    def put_out(self, channel: str, refusal: Refusal) -> None:
        self._leave(channel)
        self._say_left(channel, refusal)

    def hear(self, text: str) -> "asyncio.Task[None] | None":
        """Serve one frame. Whatever is in it, the answer is a frame.

        The task, if there is one, serves it when its time has come (the person sends too fast) or lets the
        person into a channel that has to be loaded first: the next frame is to be given when it is done.
        """
        wait = self._pace.frame(len(text))
        self._busy = asyncio.create_task(self._hear_later(text, wait)) if wait else self._hear_now(text)
        return self._busy

    def _hear_now(self, text: str) -> "asyncio.Task[None] | None":
        cursor = cursor_in(text)
        if cursor and (live := self._joined.get(cursor[0])):
            self._present(live, CURSOR, cursor[1])
            return None
        try:
            return self._serve(self._read(text))
        except Refusal as refusal:
            self._wrong(refusal)
            return None

    async def _hear_later(self, text: str, wait: float) -> None:
        """Who sends too fast is read more slowly, until the line itself holds them back."""
        while wait:
            await asyncio.sleep(wait)
            wait = self._pace.frame(len(text))
        if loading := self._hear_now(text):
            await loading

    async def receive(self, text: str) -> None:
        """Serve one frame, and wait until the next may be served."""
        if busy := self.hear(text):
            await busy

    def end(self) -> None:
        """The transport is gone."""
        if self._busy:
            self._busy.cancel()
        self._leave_all()

    def bye(self, refusal: Refusal, wait: int | None = None) -> None:
        """`wait`: milliseconds after which to come back, where that is not the refusal's to say."""
        said = bye(self.guest.lang, refusal, self._hub.lots())
        self._send(said if wait is None else said.model_copy(update={"wait": wait}))
        self._close()

    def _read(self, text: str) -> protocol.ClientFrame:
        if _is_too_large(text):
            raise Refusal("frame-too-large", limit=FRAME_BYTES // 1024)
        try:
            return protocol.CLIENT_FRAME.validate_json(text)
        except (ValidationError, RecursionError):
            self._malformed += 1
            if self._malformed >= MALFORMED_FRAMES:
                self.bye(Refusal("frame-malformed"))
            raise Refusal("frame-malformed") from None

    def _serve(self, frame: protocol.ClientFrame) -> "asyncio.Task[None] | None":
        match frame:
            case protocol.PutPresence():
                self._put_presence(frame)
            case protocol.Operate():
                return self._operate(frame)
            case protocol.Join():
                return self._join(frame)
            case protocol.Leave():
                self._leave(frame.ch)
            case protocol.Ping():
                self._send(protocol.Pong(n=frame.n, now=self._hub.clock()))
            case protocol.Hello():
                raise Refusal("frame-malformed")
        return None

    def _join(self, frame: protocol.Join) -> "asyncio.Task[None] | None":
        try:
            name = self._own(frame.ch)
            if len(self._joined) >= CHANNELS_PER_CONNECTION and frame.ch not in self._joined:
                raise Refusal("too-many-channels", limit=CHANNELS_PER_CONNECTION)
            known = self._hub.at_hand(self.viewer, name)
        except Refusal as refusal:
            self._say_left(frame.ch, refusal)
            return None
        wait = self._pace.join()
        if wait or known is None:
            return asyncio.create_task(self._load_and_join(frame, name, wait))
        self._enter(frame, *known)
        return None

    async def _load_and_join(self, frame: protocol.Join, name: ChannelName, wait: float) -> None:
        while wait:
            await asyncio.sleep(wait)
            wait = self._pace.join()
        try:
            grant = await self._hub.grant(self.viewer, name)
            live = await self._hub.channel(name)
        except Refusal as refusal:
            self._turn_away(frame.ch, refusal)
            return
        self._enter(frame, live, grant)

    def _enter(self, frame: protocol.Join, live: LiveChannel, grant: Grant) -> None:
        self._joined[frame.ch] = live
        self._asked[frame.ch] = Asked(partial(live.channel.has_acted, self.viewer.person))
        live.enter(self, grant, frame.since)
        self._hub.tick(live)

    def _operate(self, frame: protocol.Operate) -> "asyncio.Task[None] | None":
        is_new = not self._hub.devices.knows(self.viewer.person, frame.id)
        if not is_new and not self.speaks_for(frame.id):
            self._close()  # a dead line, of which only this came through
            return None
        live = self._joined.get(frame.ch)
        try:
            if self._hub.stopping:
                raise Refusal("server-stopping")
            if live is None:
                raise Refusal("not-joined")
            if not self._asked[frame.ch].takes(frame.id):
                return None
            self._pace.operation(of_new_page=is_new)
        except Refusal as refusal:
            self._answer(frame, refusal)
            return None
        if is_new:
            self.speaks_for(frame.id)  # from now on
        if check := self._hub.check(frame.ch, frame.kind):
            return asyncio.create_task(self._check_and_submit(check, frame, live))
        self._submit(frame, live)
        return None

    async def _check_and_submit(self, check: Check, frame: protocol.Operate, live: LiveChannel) -> None:
        """What the person sends next waits for it: their operations keep their order."""
        try:
            args = await check(self.viewer, ChannelName.parse(frame.ch), frame.args)
        except Refusal as refusal:
            self._answer(frame, refusal)
            return
        self._submit(frame.model_copy(update={"args": args}), live)

    def _submit(self, frame: protocol.Operate, live: LiveChannel) -> None:
        live.submit(Submission(self._proposal(frame), lambda outcome: self._answer(frame, outcome), self))

    def _proposal(self, frame: protocol.Operate) -> Proposal:
        """The channel puts in what this connection may do there, when its turn comes."""
        now, seed = self._hub.clock(), self._hub.lots()
        return Proposal(self.viewer, Grant(write=False), frame.id, frame.kind, frame.args, now, seed)

    def _put_presence(self, frame: protocol.PutPresence) -> None:
        if live := self._joined.get(frame.ch):
            value = frame.value.model_dump(exclude_none=True) if frame.value else None
            self._present(live, frame.kind, value)

    def _present(self, live: LiveChannel, kind: str, value: Value) -> None:
        if self in live.members and self._pace.presence():
            told = value is not None and live.channel.rules.tells(live.channel.state, kind)
            self._hub.put_presence(live, self.viewer.person, kind, value if told else None)

    def _answer(self, frame: protocol.Operate, outcome: Outcome) -> None:
        asked = self._asked.get(frame.ch)
        if isinstance(outcome, Acked):
            if asked:
                asked.acted(frame.id)
            self._hub.figures.operation(frame.kind, "")
            self._put(frames.ack(frame.ch, frame.id, outcome.seq))
            return
        wait = wait_before_again(outcome)
        if asked:
            asked.refused(frame.id, outcome, again=wait is not None or outcome.code == "not-joined")
        self._hub.figures.operation(frame.kind, outcome.code)
        self._send(
            protocol.Refused(
                ch=frame.ch,
                id=frame.id,
                code=outcome.code,
                text=frames.sentence(self.guest.lang, outcome),
                params=dict(outcome.params),
                again=wait is not None,
                wait=wait or 0,
            )
        )

    def _own(self, ch: str) -> ChannelName:
        name = ChannelName.parse(ch)
        if name.session != self.guest.session:
            raise Refusal("not-your-session")
        return name

    def _leave(self, ch: str) -> None:
        live = self._joined.pop(ch, None)
        self._asked.pop(ch, None)
        if live:
            live.leave(self)
            self._hub.tick(live)

    def _leave_all(self) -> None:
        for ch in list(self._joined):
            self._leave(ch)

    def _turn_away(self, ch: str, refusal: Refusal) -> None:
        """Who may be in the channel, but not now, keeps what they have and is made to come again."""
        if wait_before_again(refusal) is None:
            self._say_left(ch, refusal)
        else:
            self.bye(refusal)

    def _say_left(self, ch: str, refusal: Refusal) -> None:
        """Whatever else is left out for a slow reader, this is not: they would believe to be in for ever."""
        self._hub.figures.refusal(refusal.code)
        left = protocol.Left(ch=ch, code=refusal.code, text=frames.sentence(self.guest.lang, refusal))
        frame = frames.encode(left)
        if not self.outbox.put(frame, keep=True):
            self.overflow()
            if not self.outbox.put(frame, keep=True):
                self._close()  # it asks and asks, and never reads

    def _wrong(self, refusal: Refusal) -> None:
        self._hub.figures.refusal(refusal.code)
        self._send(protocol.Wrong(code=refusal.code, text=frames.sentence(self.guest.lang, refusal)))

    def _send(self, frame: Closed) -> None:
        self._put(frames.encode(frame))

    def _put(self, frame: Frame) -> None:
        if not self.outbox.put(frame):
            self.overflow()


def _is_too_large(text: str) -> bool:
    """Letters take four bytes at most, so only long frames need counting."""
    return len(text) > FRAME_BYTES // 4 and len(text.encode(errors="replace")) > FRAME_BYTES
