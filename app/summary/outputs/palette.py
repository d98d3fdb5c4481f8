"""The colours of the printed page: the light theme of the interface (a test holds the two together)."""

from typing import Final, NamedTuple

from app.rooms.records import Colour

GROUND: Final = "#FBF8F3"
LINE: Final = "#E6DFD3"
INK: Final = "#1F2A2E"
QUIET: Final = "#5A666B"
ACCENT: Final = "#0B6E6E"


class Look(NamedTuple):
    """A note's paper and the mark that tells it apart without colour."""

    colour: str
    mark: str


LOOKS: Final[dict[Colour, Look]] = {
    "honey": Look("#FEE78F", "●"),
    "rose": Look("#E09BAE", "♥"),
    "sky": Look("#ABDFFB", "■"),
    "leaf": Look("#97CF68", "◆"),
    "lilac": Look("#B99CEF", "★"),
    "sand": Look("#D7CCB8", "▲"),
}
