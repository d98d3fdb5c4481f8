"""`minga restore`: a backup becomes a Minga again, of the same kind of database or of the other."""

import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated, Final

import typer

from app.commands.backing import told_of
from app.commands.backup_file import Manifest, NewerFormat, Unreadable, read_manifest, unpack
from app.commands.data import usable_data
from app.commands.ground import BAD_INPUT, FAILED, DataOption, settings_for, show, speaker, stop
from app.commands.progress import busy
from app.house import database_file, open_database
from app.locales import say
from app.settings import SECRET_FILE, Settings
from app.store.copying import Damaged, NotEmpty, check_whole, embedded, fill
from app.store.database import FILE_NAME, Database
from app.store.migrate import migrate

NOT_OURS: Final = {"lost+found"}
"""What an empty disk of its own has in it."""


def restore(
    file: Annotated[Path, typer.Argument(help="A file that `minga backup` wrote.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    data: DataOption = None,
) -> None:
    """Bring a backup back, into an empty data folder (and an empty PostgreSQL, where one is set)."""
    settings = settings_for(data)
    with busy(say(speaker(), "cli-restore-working")), usable_data(), _told(file, settings):
        manifest = _bring_back(file, settings)
    show(told_of(manifest), as_json)
    if warning := _about_secret(settings, manifest):
        typer.echo(say(speaker(), warning, file=str(settings.data / SECRET_FILE)), err=True)


def _bring_back(file: Path, settings: Settings) -> Manifest:
    with zipfile.ZipFile(file) as archive:
        manifest = read_manifest(archive)
        _check_empty(settings)
        with _workshop(settings.data) as folder:
            unpack(archive, manifest, folder)
            _bring_up_to_date(folder / FILE_NAME)
            _settle(folder, settings)
    return manifest


@contextmanager
def _told(file: Path, settings: Settings) -> Iterator[None]:
    """What cannot be restored ends the command with a sentence; nothing is left behind."""
    try:
        yield
    except Unreadable as error:
        stop(say(speaker(), "cli-restore-unreadable", file=str(file), part=str(error)), BAD_INPUT)
    except (zipfile.BadZipFile, Damaged) as error:
        stop(say(speaker(), "cli-restore-unreadable", file=str(file), part=str(error)), BAD_INPUT)
    except NewerFormat:
        stop(say(speaker(), "cli-restore-newer"), BAD_INPUT)
    except NotEmpty:
        stop(say(speaker(), "cli-restore-not-empty", place="PostgreSQL"), BAD_INPUT)
    except FileNotFoundError:
        stop(say(speaker(), "cli-no-file", file=str(file)), BAD_INPUT)
    except OSError as error:
        place, reason = str(settings.data), error.strerror or ""
        stop(say(speaker(), "cli-cannot-write-file", file=place, reason=reason), FAILED)


def _check_empty(settings: Settings) -> None:
    """Nothing is ever overwritten: not a data folder, not a database file elsewhere."""
    used = settings.data.exists() and {file.name for file in settings.data.iterdir()} - NOT_OURS
    file = database_file(settings)
    if used or (file and file.exists()):
        place = str(settings.data if used else file)
        stop(say(speaker(), "cli-restore-not-empty", place=place), BAD_INPUT)


@contextmanager
def _workshop(data: Path) -> Iterator[Path]:
    """A folder within the data folder, on the same disk, for what is not complete yet."""
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".restoring-", dir=data) as folder:
        yield Path(folder)


def _bring_up_to_date(file: Path) -> None:
    """
    Raises:
        UnknownTables: a newer Minga made the backup.
        Damaged: it is not whole, although its checksum is right: it was not when it was made.
    """
    check_whole(file)
    with closing(embedded(file)) as database:
        migrate(database)


def _settle(folder: Path, settings: Settings) -> None:
    """Everything to its place, the database last: without it nothing starts on half of the data."""
    copy, place = folder / FILE_NAME, database_file(settings)
    if place is None:
        with closing(open_database(settings)) as target:
            _pour(copy, target)
    for file in sorted(folder.iterdir()):
        if file != copy:
            file.rename(settings.data / file.name)
    if place is not None:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.move(copy, place)


def _pour(copy: Path, target: Database) -> None:
    migrate(target)
    with closing(embedded(copy)) as source:
        fill(target, source)


def _about_secret(settings: Settings, manifest: Manifest) -> str | None:
    """The sentence for whoever would be surprised by links that no longer work."""
    file = settings.data / SECRET_FILE
    if not file.is_file():
        return None if settings.secret else "cli-restore-no-secret"
    differs = settings.secret and settings.secret.get_secret_value().encode() != file.read_bytes()
    return "cli-restore-other-secret" if differs else None
