"""`minga backup`: everything of a Minga in one file, while it runs."""

import os
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from app.commands.backup_file import FILES, MANIFEST, OWNER_ONLY, Manifest, add
from app.commands.data import usable_data
from app.commands.ground import BAD_INPUT, FAILED, DataOption, settings_for, show, speaker, stop
from app.commands.progress import busy
from app.house import database_file, open_database
from app.locales import say
from app.settings import SECRET_FILE, Settings
from app.store.copying import Damaged, count_rows, revision_of, take_copy
from app.store.database import FILE_NAME


def backup(
    out: Annotated[Path, typer.Argument(help="The file to write; there must be none of this name.")],
    without_secret: Annotated[
        bool, typer.Option("--without-secret", help="Leave out the key that signs all links.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    data: DataOption = None,
) -> None:
    """Write everything to one file. Works while the server runs; `minga restore` brings it back."""
    settings = settings_for(data)
    _check_places(out, settings)
    with busy(say(speaker(), "cli-backup-working")), usable_data(), _told(out), _half_way(out) as folder:
        copy, half = folder / FILE_NAME, folder / "backup"
        with closing(open_database(settings)) as database:
            take_copy(database, copy)
        files = list(_other_files(settings, without_secret))
        manifest = _write(half, copy, files, settings)
        half.rename(out)
    show({"file": str(out), "bytes": out.stat().st_size, **told_of(manifest)}, as_json)
    typer.echo(say(speaker(), f"cli-backup-secret-{_secret(settings, files)}"), err=True)


def told_of(manifest: Manifest) -> dict[str, object]:
    """What the commands print of a backup."""
    return {
        "made_at": manifest.made_at.isoformat(timespec="seconds"),
        **{f"{name}s" if name != "person" else "people": count for name, count in manifest.rows.items()},
        "files": len(manifest.entries) - 1,
    }


def _check_places(out: Path, settings: Settings) -> None:
    file = database_file(settings)
    if file and not file.is_file():
        stop(say(speaker(), "cli-backup-no-data", folder=str(file.parent)), BAD_INPUT)
    if out.exists():
        stop(say(speaker(), "cli-backup-exists", file=str(out)), BAD_INPUT)
    if out.resolve().is_relative_to(settings.data.resolve()):
        stop(say(speaker(), "cli-backup-inside", file=str(out)), BAD_INPUT)


@contextmanager
def _told(out: Path) -> Iterator[None]:
    try:
        yield
    except Damaged as error:
        stop(say(speaker(), "cli-backup-damaged", reason=str(error)), FAILED)
    except OSError as error:
        stop(say(speaker(), "cli-cannot-write-file", file=str(out), reason=error.strerror or ""), FAILED)


@contextmanager
def _half_way(out: Path) -> Iterator[Path]:
    """A folder beside `out`, on the same disk: nobody takes half a backup for a whole one."""
    with tempfile.TemporaryDirectory(prefix=".minga-backup-", dir=out.resolve().parent) as folder:
        yield Path(folder)


def _other_files(settings: Settings, without_secret: bool) -> Iterator[Path]:
    """Whatever else is in the data folder. Looked up after the database: what rows name is there by then."""
    skipped = {settings.data / SECRET_FILE} if without_secret else set()
    database = database_file(settings)
    for file in sorted(settings.data.rglob("*")):
        is_database = (
            database is not None and file.parent == database.parent and file.name.startswith(database.name)
        )
        is_draft = file.name.startswith((".", f"{SECRET_FILE}."))
        if (
            file.is_file()
            and not file.is_symlink()
            and not is_database
            and not is_draft
            and file not in skipped
        ):
            yield file


def _write(out: Path, copy: Path, files: list[Path], settings: Settings) -> Manifest:
    handle = os.open(out, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    with os.fdopen(handle, "wb") as target:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            entries = [add(archive, FILE_NAME, copy)]
            entries += [
                add(archive, FILES + file.relative_to(settings.data).as_posix(), file) for file in files
            ]
            manifest = Manifest(
                made_at=datetime.now(UTC),
                minga=version("minga"),
                taken_from="sqlite" if database_file(settings) else "postgresql",
                tables=revision_of(copy),
                rows=count_rows(copy),
                entries=entries,
            )
            archive.writestr(MANIFEST, manifest.model_dump_json(indent=2))
        target.flush()
        os.fsync(target.fileno())
    return manifest


def _secret(settings: Settings, files: list[Path]) -> str:
    if settings.data / SECRET_FILE in files:
        return "included"
    return "in-settings" if settings.secret else "left-out"
