"""A whole session as one file: a ZIP of JSON that any Minga can bring back, every record and vote the same.

    manifest.json             format, version, the session's id, when it was made
    session.json              fiche, guide, agenda, rooms
    people.json               who took part
    channels/stage.json       the log of the stage, and the records it leads to
    channels/board.ROOM.json  the same for each board
    pictures.json             the pictures that people put on boards
    pictures/ID.webp          each of them

The logs are what counts; the records are there for people and programs that only want to read, and let an
import check that it understood everything. Links are not part of it: whoever imports hands out new ones.
"""

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated, Any, Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, StringConstraints, ValidationError

from app.engine.channel import Channel
from app.engine.events import Event
from app.engine.refusals import Refusal
from app.engine.rules import Rules
from app.engine.state import State
from app.locales import Language
from app.sessions.tables import SeatRole

VERSION: Final = 1
LARGEST: Final = 512 * 1024 * 1024
"""Bytes when unpacked: a session of 160 people leaves under 50 MB, so this is no honest archive."""
ENTRIES: Final = 4000
"""Files in an archive: two thousand rooms, and more pictures than a session holds."""
PICTURES: Final = "pictures.json"


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Manifest(Part):
    format: Literal["minga-archive"] = "minga-archive"
    version: Literal[1] = 1
    session: str
    made_at: AwareDatetime


class SessionPart(Part):
    created_at: AwareDatetime
    updated_at: AwareDatetime
    fiche: dict[str, Any]
    conflicts: list[dict[str, Any]]
    guide: dict[str, Any]
    agenda: list[dict[str, Any]]
    rooms: list[dict[str, Any]]


class PersonPart(Part):
    id: str
    name: str
    lang: Language
    role: SeatRole
    joined_at: AwareDatetime


class ChannelPart(Part):
    """`records` and `texts` are what `events` lead to: fields by record, words by record id."""

    kind: Literal["stage", "board"]
    room: str = ""
    events: list[Event]
    records: list[dict[str, Any]]
    texts: dict[str, str]

    @property
    def file(self) -> str:
        return f"channels/{'.'.join(part for part in (self.kind, self.room) if part)}.json"


class PicturePart(Part):
    """`id` is the SHA-256 of the file."""

    id: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    width: int
    height: int
    created_at: AwareDatetime


class Archive(Part):
    """`files`: each picture's content by id."""

    manifest: Manifest
    session: SessionPart
    people: list[PersonPart]
    channels: list[ChannelPart]
    pictures: list[PicturePart] = []
    files: dict[str, bytes] = {}


def describe(state: State) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Records and texts of a state, sorted by id."""
    records = [state.records[id].fields() for id in sorted(state.records)]
    return records, {id: state.text(id) for id in sorted(state.texts)}


def pack(archive: Archive) -> bytes:
    """The ZIP file. The same session packs to the same bytes, but for the time in its manifest."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in _files(archive):
            file.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def unpack(data: bytes) -> Archive:
    """
    Raises:
        Refusal: `archive-unreadable`, `archive-too-large`, `archive-version`, `archive-damaged`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            _check_size(file)
            return _read(file)
    except (zipfile.BadZipFile, KeyError, json.JSONDecodeError, UnicodeDecodeError, EOFError):
        raise Refusal("archive-unreadable") from None
    except (ValidationError, ValueError):
        raise Refusal("archive-damaged") from None


def replayed(part: ChannelPart, name: str, rules: Rules) -> Channel:
    """The channel that the part's log leads to.

    Raises:
        Refusal: `archive-damaged`, when it cannot be replayed or leads to other records.
    """
    channel = Channel.empty(name, rules)
    try:
        channel.follow(part.events)
    except (ValueError, KeyError, Refusal):
        raise Refusal("archive-damaged") from None
    if describe(channel.state) != (part.records, part.texts):
        raise Refusal("archive-damaged")
    return channel


def manifest(session_id: str) -> Manifest:
    return Manifest(session=session_id, made_at=datetime.now(UTC))


def _files(archive: Archive) -> Iterator[tuple[str, str | bytes]]:
    yield "manifest.json", archive.manifest.model_dump_json(indent=1)
    yield "session.json", archive.session.model_dump_json(indent=1)
    people = [person.model_dump(mode="json") for person in archive.people]
    yield "people.json", json.dumps(people, ensure_ascii=False, indent=1)
    for channel in archive.channels:
        yield channel.file, channel.model_dump_json(indent=1)
    pictures = [picture.model_dump(mode="json") for picture in archive.pictures]
    yield PICTURES, json.dumps(pictures, indent=1)
    for picture in archive.pictures:
        yield _picture_file(picture.id), archive.files[picture.id]


def _picture_file(id: str) -> str:
    return f"pictures/{id}.webp"


def _check_size(file: zipfile.ZipFile) -> None:
    entries = file.infolist()
    if len(entries) > ENTRIES or sum(entry.file_size for entry in entries) > LARGEST:
        raise Refusal("archive-too-large")


def _read(file: zipfile.ZipFile) -> Archive:
    raw = json.loads(file.read("manifest.json"))
    if not isinstance(raw, dict) or raw.get("format") != "minga-archive":
        raise Refusal("archive-unreadable")
    if raw.get("version") != VERSION:
        raise Refusal("archive-version")
    pictures = [PicturePart.model_validate(picture) for picture in _listed(file)]
    names = sorted(name for name in file.namelist() if name.startswith("channels/"))
    return Archive(
        manifest=Manifest.model_validate(raw),
        session=SessionPart.model_validate_json(file.read("session.json")),
        people=[PersonPart.model_validate(person) for person in json.loads(file.read("people.json"))],
        channels=[ChannelPart.model_validate_json(file.read(name)) for name in names],
        pictures=pictures,
        files={picture.id: _content(file, picture.id) for picture in pictures},
    )


def _listed(file: zipfile.ZipFile) -> list[Any]:
    """Archives from before there were pictures have no list of them."""
    listed = list(json.loads(file.read(PICTURES))) if PICTURES in file.namelist() else []
    if len({picture["id"] for picture in listed}) < len(listed):
        raise ValueError("a picture is listed twice")
    return listed


def _content(file: zipfile.ZipFile, id: str) -> bytes:
    content = file.read(_picture_file(id))
    if sha256(content).hexdigest() != id:
        raise ValueError(f"{id}: not the picture of this name")
    return content
