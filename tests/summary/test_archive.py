"""The archive: out of one Minga and into another with every record and vote; bad files get a sentence."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.engine.refusals import Refusal
from app.house import House
from app.rooms.pictures import Cleaned, clean, keep, pictures_of
from app.rooms.records import Vote
from app.settings import Settings
from app.summary.archive import ENTRIES, pack, unpack
from app.summary.moving import bring_in, take_out
from tests.summary.conftest import NOW


async def test_an_archive_brings_everything_back(house: House, session_id: str, tmp_path: Path) -> None:
    data = pack(await take_out(house.sources, session_id))
    other = House.open(Settings(data=tmp_path / "two"))
    assert await bring_in(other.sources, other.database.unit, unpack(data), NOW) == session_id
    assert await other.sources.states(session_id) == await house.sources.states(session_id)
    _, boards = await other.sources.states(session_id)
    assert [vote.dots for vote in boards["room-1"].of(Vote)] == [2]
    for name in await house.sources.channels(session_id):
        assert await other.log.read(name) == await house.log.read(name)
    again = unpack(pack(await take_out(other.sources, session_id)))
    assert again.model_dump(exclude={"manifest"}) == unpack(data).model_dump(exclude={"manifest"})
    await other.close()


@pytest.fixture
def picture(house: House, session_id: str) -> Cleaned:
    drawn = io.BytesIO()
    Image.new("RGB", (30, 20), "red").save(drawn, "PNG")
    cleaned = clean(drawn.getvalue())
    with house.database.unit() as unit:
        keep(unit, session_id, cleaned, NOW)
    return cleaned


async def test_pictures_come_along(house: House, session_id: str, picture: Cleaned, tmp_path: Path) -> None:
    data = pack(await take_out(house.sources, session_id))
    other = House.open(Settings(data=tmp_path / "two"))
    await bring_in(other.sources, other.database.unit, unpack(data), NOW)
    with other.database.read() as unit:
        assert [(kept.id, kept.body) for kept in pictures_of(unit, session_id)] == [
            (picture.id, picture.body)
        ]
    await other.close()


async def test_a_picture_that_is_another_is_damage(house: House, session_id: str, picture: Cleaned) -> None:
    data = pack(await take_out(house.sources, session_id))
    with pytest.raises(Refusal, match="archive-damaged"):
        unpack(_other_picture(data))


def _other_picture(data: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, b"another" if entry.endswith(".webp") else old.read(entry))
    return made.getvalue()


async def test_a_session_that_is_here_is_not_imported_over(house: House, session_id: str) -> None:
    archive = await take_out(house.sources, session_id)
    with pytest.raises(Refusal, match="archive-already-here"):
        await bring_in(house.sources, house.database.unit, archive, NOW)


async def test_an_import_that_was_cut_off_is_completed_by_the_next(
    house: House, session_id: str, tmp_path: Path
) -> None:
    archive = await take_out(house.sources, session_id)
    other = House.open(Settings(data=tmp_path / "two"))
    events = await house.log.read(f"board:{session_id}:room-1")
    await other.log.append(f"board:{session_id}:room-1", events[:2])
    await bring_in(other.sources, other.database.unit, archive, NOW)
    assert await other.log.read(f"board:{session_id}:room-1") == events
    await other.close()


def _with(data: bytes, name: str, change: Callable[[Any], Any]) -> bytes:
    """The archive with one of its files changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for entry in old.namelist():
            content = old.read(entry)
            new.writestr(entry, json.dumps(change(json.loads(content))) if entry == name else content)
    return made.getvalue()


def _another_record(part: dict[str, Any]) -> dict[str, Any]:
    part["records"][0]["id"] = "forged"
    return part


def _a_gap(part: dict[str, Any]) -> dict[str, Any]:
    del part["events"][1]
    return part


@pytest.mark.parametrize(
    ("name", "change", "code"),
    [
        ("manifest.json", lambda _: {"format": "other"}, "archive-unreadable"),
        ("manifest.json", lambda part: part | {"version": 2}, "archive-version"),
        ("session.json", lambda part: part | {"more": 1}, "archive-damaged"),
        ("channels/board.room-1.json", _another_record, "archive-damaged"),
        ("channels/board.room-1.json", _a_gap, "archive-damaged"),
    ],
)
async def test_damaged_archives_are_refused_whole(
    house: House, session_id: str, tmp_path: Path, name: str, change: Callable[[Any], Any], code: str
) -> None:
    data = _with(pack(await take_out(house.sources, session_id)), name, change)
    other = House.open(Settings(data=tmp_path / "two"))
    with pytest.raises(Refusal) as refused:
        await bring_in(other.sources, other.database.unit, unpack(data), NOW)
    assert refused.value.code == code
    assert await other.log.channels() == []
    await other.close()


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip", b"\x00" * 5000])
def test_what_is_no_archive_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(Refusal, match="archive-unreadable"):
        unpack(data)


def test_an_archive_that_would_unpack_to_gigabytes_is_not_opened() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(ENTRIES + 1):
            file.writestr(f"channels/{number}.json", "")
    with pytest.raises(Refusal, match="archive-too-large"):
        unpack(made.getvalue())
