"""Is the data whole, and can it be written? Asked once, before anybody comes in."""

from sqlalchemy import delete, false

from app.store.database import Database, DatabaseDamaged
from app.store.tables import snapshot


def prove(database: Database) -> None:
    """Reads the whole embedded file (a hundred megabytes in about a second); another database keeps its own.

    Raises:
        DatabaseDamaged: pages of the file are not what they were.
        DatabaseUnavailable: it cannot be read, or not be written.
    """
    if database.embedded:
        with database.reading() as connection:
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if found != "ok":
            raise DatabaseDamaged(str(found))
    with database.writing() as connection:
        connection.execute(delete(snapshot).where(false()))  # a file that can only be read refuses even that
