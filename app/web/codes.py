"""Links as QR codes."""

import io

import segno
from starlette.responses import Response

DARK, LIGHT = "#1F2A2E", "#FFFFFF"  # not every reader copes with light on dark, whatever the theme


def qr_code(address: str) -> Response:
    """An SVG that can stand on a slide; damaged by a seventh, it is still read."""
    picture = io.BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(picture, kind="svg", xmldecl=False, border=2, scale=8, dark=DARK, light=LIGHT)
    return Response(picture.getvalue(), media_type="image/svg+xml", headers={"Cache-Control": "no-store"})
