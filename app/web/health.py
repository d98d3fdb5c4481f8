"""For whoever watches over the server: does it live (`/healthz`), can it serve people (`/readyz`)."""

from typing import Final, Literal

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from app.store.database import Database, DatabaseUnavailable
from app.store.migrate import Standing, standing
from app.web.context import CurrentWeb

router = APIRouter()

FRESH: Final = {"Cache-Control": "no-store"}

Tables = Standing | Literal["unknown"]


@router.get("/healthz")
async def lives() -> Response:
    """200 as long as the process answers, also without its database: a restart would not bring that back."""
    return JSONResponse({"status": "ok"}, headers=FRESH)


@router.get("/readyz")
def is_ready(web: CurrentWeb) -> Response:
    """200 {"status": "ready", ...} or 503 {"status": "not-ready", ...}; the other members say why not.

    `database`: ok, unreachable. `tables`: current, behind, unknown, or newer, which is ready too: while a
    newer Minga takes over, this one goes on. `draining`: true once this process is about to stop.
    """
    tables = tables_of(web.database)
    draining = web.draining()
    ready = tables in ("current", "newer") and not draining
    parts = {
        "status": "ready" if ready else "not-ready",
        "database": "unreachable" if tables == "unknown" else "ok",
        "tables": tables,
        "draining": draining,
    }
    return JSONResponse(parts, 200 if ready else 503, headers=FRESH)


def tables_of(database: Database) -> Tables:
    try:
        with database.reading() as connection:
            return standing(connection)
    except DatabaseUnavailable:
        return "unknown"
