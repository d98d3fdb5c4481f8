"""Taking a session out as an archive, and bringing one in."""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Final

from sqlmodel import Session as Unit

from app.engine.channel import Channel
from app.engine.events import Event
from app.engine.ports import Conflict
from app.engine.refusals import Refusal
from app.live.names import ChannelName
from app.rooms.pictures import pictures_of
from app.rooms.tables import PictureFile
from app.sessions.links import new_id
from app.sessions.plan import LINK_ROLES
from app.sessions.queries import find_session, people_of
from app.sessions.tables import Link, Person, Session
from app.summary.archive import (
    Archive,
    ChannelPart,
    PersonPart,
    PicturePart,
    SessionPart,
    describe,
    manifest,
    replayed,
)
from app.summary.gather import Sources

CHUNK: Final = 1000
"""Events in one append: a few milliseconds, so that a running server's writers do not wait."""

Begin = Callable[[], AbstractContextManager[Unit]]


async def take_out(sources: Sources, session_id: str) -> Archive:
    """
    Raises:
        Refusal: `session-unknown`.
    """
    session = await asyncio.to_thread(sources.session, session_id)
    people = await asyncio.to_thread(_people, sources, session_id)
    names = [ChannelName.parse(name) for name in await sources.channels(session_id)]
    channels = [await _channel_part(sources, name) for name in names]
    pictures = await asyncio.to_thread(_pictures, sources, session_id)
    fields = session.model_dump(exclude={"id"})
    return Archive(
        manifest=manifest(session_id),
        session=SessionPart(**fields),
        people=people,
        channels=channels,
        pictures=[
            PicturePart(**picture.model_dump(exclude={"session_id", "used", "body"})) for picture in pictures
        ],
        files={picture.id: picture.body for picture in pictures},
    )


async def bring_in(sources: Sources, begin: Begin, archive: Archive, now: datetime) -> str:
    """Write the archive's session; its id. `begin` begins a unit of work that writes.

    The plan is written last: an import that was cut off leaves nothing that anyone can open, and is
    completed by importing again.

    Raises:
        Refusal: `archive-already-here`, `archive-damaged`.
    """
    session_id = archive.manifest.session
    if await asyncio.to_thread(_exists, sources, session_id):
        raise Refusal("archive-already-here", session=session_id)
    channels = [_replayed(part, session_id, sources) for part in archive.channels]
    for part, channel in zip(archive.channels, channels, strict=True):
        await _append(sources, channel, part.events)
    await asyncio.to_thread(_write_plan, begin, archive, now)
    return session_id


async def _channel_part(sources: Sources, name: ChannelName) -> ChannelPart:
    events = await sources.log.read(str(name))
    channel = Channel.empty(str(name), sources.rules[name.kind])
    channel.follow(events)
    records, texts = describe(channel.state)
    return ChannelPart.model_validate(
        {"kind": name.kind, "room": name.room, "events": events, "records": records, "texts": texts}
    )


def _people(sources: Sources, session_id: str) -> list[PersonPart]:
    with sources.read() as unit:
        return [
            PersonPart(**person.model_dump(exclude={"session_id"})) for person in people_of(unit, session_id)
        ]


def _pictures(sources: Sources, session_id: str) -> list[PictureFile]:
    with sources.read() as unit:
        return pictures_of(unit, session_id)


def _exists(sources: Sources, session_id: str) -> bool:
    with sources.read() as unit:
        return find_session(unit, session_id) is not None


def _replayed(part: ChannelPart, session_id: str, sources: Sources) -> Channel:
    name = ChannelName(part.kind, session_id, part.room)
    return replayed(part, str(name), sources.rules[part.kind])


async def _append(sources: Sources, channel: Channel, events: list[Event]) -> None:
    """Go on where an import that was cut off has stopped."""
    there = await sources.log.read(channel.name)
    if events[: len(there)] != there:
        raise Refusal("archive-already-here", session=ChannelName.parse(channel.name).session)
    try:
        for chunk in _chunks(events[len(there) :]):
            await sources.log.append(channel.name, chunk)
    except Conflict:
        raise Refusal("archive-already-here", session=ChannelName.parse(channel.name).session) from None


def _chunks(events: list[Event]) -> Iterable[list[Event]]:
    return (events[start : start + CHUNK] for start in range(0, len(events), CHUNK))


def _write_plan(begin: Begin, archive: Archive, now: datetime) -> None:
    session_id = archive.manifest.session
    with begin() as unit:
        unit.add(Session(id=session_id, **archive.session.model_dump()))
        unit.flush()
        unit.add_all(Person(session_id=session_id, **person.model_dump()) for person in archive.people)
        unit.add_all(
            PictureFile(session_id=session_id, body=archive.files[picture.id], **picture.model_dump())
            for picture in archive.pictures
        )
        unit.add_all(
            Link(id=new_id(), session_id=session_id, role=role, created_at=now) for role in LINK_ROLES
        )
