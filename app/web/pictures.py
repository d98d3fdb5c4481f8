"""Pictures of boards: taken in from people of the session, and shown to nobody else."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any, Final

from fastapi import APIRouter, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from app.engine.refusals import Refusal
from app.rooms.pictures import Cleaned, clean, find_picture, keep
from app.sessions.access import CurrentPerson
from app.store.database import Database
from app.web.boards import FromUs
from app.web.context import CurrentWeb
from app.web.rates import Rate

router = APIRouter()

UPLOADS: Final = (0.2, 20.0)
"""A second and burst, by person: a handful dropped at once; a script may not fill the session."""
ONE_AT_A_TIME: Final = ThreadPoolExecutor(1, "pictures")
"""Decoding takes memory and processor; whoever waits for it makes nobody else wait."""
FOREVER: Final = "private, max-age=31536000, immutable"
"""A picture's address is its content."""

_uploads: Final = Rate(*UPLOADS, time.monotonic)


@router.post("/s/{session_id}/pictures", dependencies=[FromUs])
async def upload(session_id: str, request: Request, seat: CurrentPerson, web: CurrentWeb) -> dict[str, Any]:
    """Keep the picture that the body is; what `picture.add` needs of it.

    Raises:
        Refusal: `not-allowed`, `too-many-tries`, `picture-too-large`, `picture-too-many-pixels`,
            `picture-unreadable`, `pictures-full`.
    """
    if seat.role == "observer":
        raise Refusal("not-allowed")
    _uploads.take(seat.person_id)
    data = await request.body()
    picture = await asyncio.get_running_loop().run_in_executor(ONE_AT_A_TIME, clean, data)
    await asyncio.to_thread(_keep, web.database, session_id, picture, web.now)
    return {"file": picture.id, "width": picture.width, "height": picture.height}


@router.get("/s/{session_id}/pictures/{id}.webp")
def picture(session_id: str, id: str, request: Request, web: CurrentWeb) -> Response:
    """A picture, for who has a seat in the session or its desk."""
    cookies = request.cookies
    if not web.access.seat_from_cookies(cookies, session_id) and not web.access.has_desk(cookies, session_id):
        raise Refusal("not-in-session")
    with web.database.read() as unit:
        found = find_picture(unit, session_id, id)
    if found is None:
        raise HTTPException(404)
    return Response(found.body, media_type="image/webp", headers={"Cache-Control": FOREVER})


def _keep(database: Database, session_id: str, picture: Cleaned, now: Callable[[], datetime]) -> None:
    with database.unit() as unit:
        keep(unit, session_id, picture, now())
