"""For whoever watches over the server: is the process up, can it reach its database."""

from fastapi import APIRouter
from sqlalchemy import text
from starlette.responses import JSONResponse, Response

from app.store.database import DatabaseUnavailable
from app.web.context import CurrentWeb

router = APIRouter()


@router.get("/health")
def health(web: CurrentWeb) -> Response:
    """200 {"status": "ok"}, or 503 {"status": "no-database"}."""
    try:
        with web.database.reading() as connection:
            connection.execute(text("SELECT 1"))
    except DatabaseUnavailable:
        return JSONResponse({"status": "no-database"}, 503)
    return JSONResponse({"status": "ok"})
