"""Uploaded pictures: really decoded, turned upright, made smaller, and written anew with nothing else."""

import struct
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps
from sqlalchemy import delete, func, update
from sqlmodel import Session as Unit
from sqlmodel import col, select

from app.engine.refusals import Refusal
from app.rooms.tables import PictureFile

UPLOAD_BYTES: Final = 6 * 1024 * 1024
"""A phone's photograph has 3 to 5 megabytes."""
PIXELS: Final = 25_000_000
"""Decoded whole, at four bytes each: a hundred megabytes for one moment, one picture at a time."""
PHOTO_PIXELS: Final = 110_000_000
"""JPEG is decoded at a fraction of its size: what the largest phone camera takes."""
EDGE: Final = 1600
"""Pixels of the longer side: sharp across a laptop's screen."""
QUALITY: Final = 80
"""Of WebP: about 200 KB for a photograph of that size."""
SESSION_BYTES: Final = 200 * 1024 * 1024
"""Pictures of one session: a thousand photographs."""
SESSION_PICTURES: Final = 1500
"""Each is a file in the archive, which has an end."""
UNUSED: Final = timedelta(days=7)
"""How long an uploaded picture waits to be put on a board: a device may be without a line for days."""
FORMATS: Final = ("PNG", "JPEG", "WEBP")

_BROKEN: Final = (OSError, SyntaxError, ValueError, EOFError, struct.error, Image.DecompressionBombError)
"""What Pillow raises for files that are not what they seem."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A picture as it is kept: WebP without metadata."""

    id: str
    width: int
    height: int
    body: bytes


def clean(data: bytes) -> Cleaned:
    """Takes up to half a second and a hundred megabytes: one at a time.

    Raises:
        Refusal: `picture-too-large`, `picture-unreadable`.
    """
    if len(data) > UPLOAD_BYTES:
        raise Refusal("picture-too-large", limit=UPLOAD_BYTES // 1024**2)
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            return _written(_upright(image))
    except _BROKEN:
        raise Refusal("picture-unreadable") from None


def keep(unit: Unit, session_id: str, picture: Cleaned, now: datetime) -> None:
    """The same picture again takes no more place; those that nobody put on a board in time go.

    Raises:
        Refusal: `pictures-full`.
    """
    _forget_unused(unit, session_id, now - UNUSED)
    if find_picture(unit, session_id, picture.id):
        return
    size, count = unit.exec(
        select(func.coalesce(func.sum(func.length(col(PictureFile.body))), 0), func.count()).where(
            PictureFile.session_id == session_id
        )
    ).one()
    if size + len(picture.body) > SESSION_BYTES or count >= SESSION_PICTURES:
        raise Refusal("pictures-full")
    unit.add(
        PictureFile(
            session_id=session_id,
            id=picture.id,
            width=picture.width,
            height=picture.height,
            created_at=now,
            used=False,
            body=picture.body,
        )
    )


def use(unit: Unit, session_id: str, id: str, size: tuple[int, int]) -> None:
    """A picture is put on a board: from now on it is kept as long as the session.

    Raises:
        Refusal: `picture-unknown`, also when it is of another size.
    """
    those = (col(PictureFile.session_id) == session_id, col(PictureFile.id) == id)
    found = unit.exec(select(PictureFile.width, PictureFile.height, PictureFile.used).where(*those)).first()
    if found is None or (found[0], found[1]) != size:
        raise Refusal("picture-unknown")
    if not found[2]:
        unit.exec(update(PictureFile).where(*those).values(used=True))


def find_picture(unit: Unit, session_id: str, id: str) -> PictureFile | None:
    return unit.get(PictureFile, (session_id, id))


def pictures_of(unit: Unit, session_id: str) -> list[PictureFile]:
    those = select(PictureFile).where(PictureFile.session_id == session_id).order_by(col(PictureFile.id))
    return list(unit.exec(those))


def _forget_unused(unit: Unit, session_id: str, before: datetime) -> None:
    unit.exec(
        delete(PictureFile).where(
            col(PictureFile.session_id) == session_id,
            col(PictureFile.used).is_(False),
            col(PictureFile.created_at) < before,
        )
    )


def _upright(image: Image.Image) -> Image.Image:
    """The picture in colours, at most `EDGE` long, turned as the camera was held.

    How large it is stands at the beginning of the file: too large a one is never decoded.
    """
    pixels = image.width * image.height
    if pixels > (PHOTO_PIXELS if image.format == "JPEG" else PIXELS):
        raise Refusal("picture-too-many-pixels", limit=PIXELS // 1_000_000)
    image.draft("RGB", (EDGE, EDGE))
    turned = ImageOps.exif_transpose(image)
    clear = turned.has_transparency_data
    coloured = turned.convert("RGBA" if clear else "RGB")
    coloured.thumbnail((EDGE, EDGE), Image.Resampling.LANCZOS)
    return coloured


def _written(image: Image.Image) -> Cleaned:
    """On a fresh canvas, which has nothing of what else the file held."""
    fresh = Image.new(image.mode, image.size)
    fresh.paste(image)
    out = BytesIO()
    fresh.save(out, "WEBP", quality=QUALITY, method=4)
    body = out.getvalue()
    return Cleaned(sha256(body).hexdigest(), image.width, image.height, body)
