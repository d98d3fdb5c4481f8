"""Uploaded pictures: what is kept of them, and what is turned away."""

import struct
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.engine.refusals import Refusal
from app.rooms import pictures
from app.rooms.pictures import EDGE, UNUSED, clean, keep, pictures_of, use
from app.sessions.tables import Session
from app.store.database import Database
from app.store.migrate import migrate

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ORIENTATION, GPS = 0x0112, 0x8825


def encoded(
    size: tuple[int, int], kind: str = "PNG", mode: str = "RGB", exif: Image.Exif | None = None
) -> bytes:
    out = BytesIO()
    image = Image.new(mode, size, "red" if mode != "L" else 90)
    image.paste("blue" if mode != "L" else 200, (0, 0, size[0] // 2, size[1]))
    image.save(out, kind, **({"exif": exif} if exif else {}))
    return out.getvalue()


def opened(body: bytes) -> Image.Image:
    return Image.open(BytesIO(body))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_is_kept_as_a_smaller_webp(kind: str) -> None:
    picture = clean(encoded((3200, 800), kind))
    assert (picture.width, picture.height) == (EDGE, EDGE // 4)
    assert opened(picture.body).format == "WEBP"
    assert opened(picture.body).size == (EDGE, EDGE // 4)
    assert clean(encoded((3200, 800), kind)) == picture


@pytest.mark.parametrize("mode", ["RGBA", "LA", "L", "P", "1"])
def test_pictures_of_every_kind_of_colour(mode: str) -> None:
    out = BytesIO()
    Image.new(mode, (20, 10)).save(out, "PNG")
    assert opened(clean(out.getvalue()).body).size == (20, 10)


def test_it_stands_upright_and_says_nothing_of_where_it_was_taken() -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif.get_ifd(GPS)[1] = "N"
    exif[0x010E] = "taken by Ana"
    picture = clean(encoded((100, 40), "JPEG", exif=exif))
    kept = opened(picture.body)
    assert kept.size == (40, 100)
    assert kept.getpixel((20, 5))[2] > 200  # type: ignore[index] # the left half is on top now
    assert not dict(kept.getexif())
    assert b"Ana" not in picture.body


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it is enormous."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\x00" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(30_000, 30_000), (6_000, 6_000), (2**31 - 1, 1)])
def test_a_bomb_is_never_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(Refusal) as refused:
        clean(bomb(*size))
    assert refused.value.code in ("picture-too-many-pixels", "picture-unreadable")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + b"\x00" * 100,
        encoded((50, 50))[:-30],
        encoded((50, 50), "JPEG")[:200],
        encoded((50, 50), "WEBP")[:40],
        bomb(100, 100)[:60],
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        clean(data)
    assert refused.value.code == "picture-unreadable"


def test_too_many_bytes_are_not_even_looked_at() -> None:
    with pytest.raises(Refusal) as refused:
        clean(b"\x00" * (pictures.UPLOAD_BYTES + 1))
    assert refused.value.code == "picture-too-large"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database.at(tmp_path)
    migrate(database)
    with database.unit() as unit:
        for id in ("S1", "S2"):
            unit.add(Session(id=id, created_at=NOW, updated_at=NOW, fiche={}, guide={}))
    yield database
    database.close()


def test_only_what_the_session_has_is_put_on_a_board(database: Database) -> None:
    one, other = clean(encoded((10, 10))), clean(encoded((12, 10)))
    with database.unit() as unit:
        keep(unit, "S1", one, NOW)
        keep(unit, "S2", other, NOW)
        use(unit, "S1", one.id, (10, 10))
        for id, size in ((other.id, (12, 10)), ("0" * 64, (10, 10)), (one.id, (10, 11))):
            with pytest.raises(Refusal) as refused:
                use(unit, "S1", id, size)
            assert refused.value.code == "picture-unknown"


def test_what_nobody_put_on_a_board_goes_after_a_week(database: Database) -> None:
    one, other, third = (clean(encoded((10, 10 + n))) for n in range(3))
    with database.unit() as unit:
        keep(unit, "S1", one, NOW)
        keep(unit, "S1", other, NOW)
        use(unit, "S1", one.id, (10, 10))
        keep(unit, "S2", third, NOW + UNUSED * 2)
        assert {kept.id for kept in pictures_of(unit, "S1")} == {one.id, other.id}
        keep(unit, "S1", third, NOW + UNUSED + timedelta(seconds=1))
        assert {kept.id for kept in pictures_of(unit, "S1")} == {one.id, third.id}


def test_a_session_holds_so_much_and_the_same_picture_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = clean(encoded((10, 10))), clean(encoded((12, 10)))
    monkeypatch.setattr(pictures, "SESSION_BYTES", max(len(one.body), len(other.body)))
    with database.unit() as unit:
        keep(unit, "S1", one, NOW)
        keep(unit, "S1", one, NOW)
        keep(unit, "S2", other, NOW)
        with pytest.raises(Refusal) as refused:
            keep(unit, "S1", other, NOW)
    assert refused.value.code == "pictures-full"
    with database.read() as unit:
        assert [(kept.id, kept.body) for kept in pictures_of(unit, "S1")] == [(one.id, one.body)]
