"""For whoever watches over the server: does it live, can it serve people, what are its figures."""

import hmac
from dataclasses import asdict, dataclass
from typing import Annotated, Final

from fastapi import APIRouter, Header
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from app.engine.refusals import Refusal
from app.live.bus import Others
from app.web.context import CurrentWeb, Web
from app.web.pulse import Tables

router = APIRouter()

FRESH: Final = {"Cache-Control": "no-store"}


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether people can be served, and which part is in the way."""

    tables: Tables
    """`newer` is ready too: while a newer Minga takes over, this one goes on."""
    draining: bool
    """This process is about to stop."""
    others: Others
    """Never in the way: what is lost without them is only presence, and a quarter of a second."""

    @property
    def has_database(self) -> bool:
        return self.tables != "unknown"

    @property
    def is_ready(self) -> bool:
        return self.tables in ("current", "newer") and not self.draining


@router.get("/healthz")
async def lives() -> Response:
    """200 as long as the process answers, also without its database: a restart would not bring that back."""
    return JSONResponse({"status": "ok"}, headers=FRESH)


@router.get("/readyz")
async def is_ready(web: CurrentWeb) -> Response:
    """200 {"status": "ready", ...} or 503 {"status": "not-ready", ...}; the other members say why not:
    `database` (ok, unreachable), `tables`, `draining` and `others` as in `Readiness`."""
    found = await readiness(web)
    parts = {
        "status": "ready" if found.is_ready else "not-ready",
        "database": "ok" if found.has_database else "unreachable",
        **asdict(found),
    }
    return JSONResponse(parts, 200 if found.is_ready else 503, headers=FRESH)


@router.get("/metrics")
async def metrics(web: CurrentWeb, authorization: Annotated[str, Header()] = "") -> Response:
    """For who brings the operator's key; where none is set there is nothing at this address.

    Raises:
        Refusal: `metrics-key-wrong`.
    """
    key = web.settings.metrics_key
    if key is None:
        raise HTTPException(404)
    if not hmac.compare_digest(authorization.encode(), f"Bearer {key.get_secret_value()}".encode()):
        raise Refusal("metrics-key-wrong")
    found = await readiness(web)
    web.metrics.stand({"database": found.has_database, "ready": found.is_ready})
    return Response(web.metrics.show(), media_type=CONTENT_TYPE_LATEST, headers=FRESH)


async def readiness(web: Web) -> Readiness:
    return Readiness(await web.pulse.tables(), web.draining(), web.others())
