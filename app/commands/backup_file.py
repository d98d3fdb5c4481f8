"""A backup as one file: a ZIP with the whole database, the other files of the data folder, and a manifest.

minga.db       an SQLite database, whatever the backup was taken from
files/NAME     everything else in the data folder, the secret too
manifest.json  what is in it, with a checksum of each; written last
"""

import os
import zipfile
import zlib
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import IO, Annotated, Final, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, ValidationError

from app.store.database import FILE_NAME

MANIFEST: Final = "manifest.json"
FILES: Final = "files/"
CHUNK: Final = 1024 * 1024
"""Bytes in memory at once."""
LARGEST_MANIFEST: Final = 16 * CHUNK
"""A hundred thousand pictures are not more; so an archive that is none of ours fills no memory."""
OWNER_ONLY: Final = 0o600
"""Who reads a backup reads everything, and can make every link."""
BROKEN: Final = (KeyError, EOFError, NotImplementedError, zipfile.BadZipFile, zlib.error)
"""What reading a part of a damaged ZIP file may raise."""


class Unreadable(Exception):
    """No backup of Minga, or one that was changed or cut off since: what is told about it names the part."""


class NewerFormat(Exception):
    """Made by a Minga that writes backups differently."""


def _inside(name: str) -> str:
    """A file in the archive may only ever become one below the folder it is restored to."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or str(path) != name:
        raise ValueError("not a name inside a folder")
    return name


class Entry(BaseModel):
    """A file in the backup: its size in bytes and the SHA-256 of its content in hexadecimal."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[str, AfterValidator(_inside)]
    size: int
    sha256: str


class Manifest(BaseModel):
    """`tables`: the migration that the database is at. `rows`: how many there are of each table."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal["minga-backup"] = "minga-backup"
    version: Literal[1] = 1
    made_at: AwareDatetime
    minga: str
    taken_from: Literal["sqlite", "postgresql"]
    tables: str | None
    rows: dict[str, int]
    entries: list[Entry]


def add(archive: zipfile.ZipFile, name: str, file: Path) -> Entry:
    """Put a file in, and say what was put in."""
    with file.open("rb") as source, archive.open(name, "w", force_zip64=True) as target:
        size, digest = _pass_on(source, target)
    return Entry(name=name, size=size, sha256=digest)


def read_manifest(archive: zipfile.ZipFile) -> Manifest:
    """
    Raises:
        Unreadable, NewerFormat: see there.
    """
    try:
        with archive.open(MANIFEST) as file:
            text = file.read(LARGEST_MANIFEST)
        return Manifest.model_validate_json(text)
    except ValidationError as error:
        if any(problem["loc"] == ("version",) for problem in error.errors()):
            raise NewerFormat from error
        raise Unreadable(MANIFEST) from error
    except BROKEN as error:
        raise Unreadable(MANIFEST) from error


def unpack(archive: zipfile.ZipFile, manifest: Manifest, folder: Path) -> None:
    """Write every file below `folder`, which is empty, and compare it with its checksum.

    Raises:
        Unreadable: something differs, is missing or is too much; `folder` holds rubbish.
        OSError: the disk is full, for instance.
    """
    if FILE_NAME not in {entry.name for entry in manifest.entries}:
        raise Unreadable(FILE_NAME)
    for entry in manifest.entries:
        file = folder / entry.name.removeprefix(FILES)
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with archive.open(entry.name) as source, open(file, "xb", opener=_for_owner) as target:
                found = _pass_on(source, target, entry.size)
        except (*BROKEN, FileExistsError) as error:
            raise Unreadable(entry.name) from error
        if found != (entry.size, entry.sha256):
            raise Unreadable(entry.name)


def _pass_on(source: IO[bytes], target: IO[bytes], most: int | None = None) -> tuple[int, str]:
    """Copy; how many bytes there were (or that there were more than `most`), and their SHA-256."""
    size, digest = 0, sha256()
    while (most is None or size <= most) and (chunk := source.read(CHUNK)):
        size += len(chunk)
        digest.update(chunk)
        target.write(chunk)
    return size, digest.hexdigest()


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, OWNER_ONLY)
