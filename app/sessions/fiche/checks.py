"""Whether a text says what its label promises."""

from app.sessions.fiche.durations import read_duration
from app.sessions.fiche.labels import MOMENTS, Topic
from app.sessions.fiche.measures import read_capacity, read_languages, read_registration
from app.sessions.fiche.moments import MAX_STATEMENT, read_moments
from app.sessions.fiche.text import plain
from app.sessions.fiche.vocabulary import CATEGORIES, PLATFORMS


def is_said(topic: Topic, text: str) -> bool:
    """Whether the whole text was understood as what `topic` announces; False where it may say anything."""
    if len(text) > MAX_STATEMENT:
        return False
    if topic in MOMENTS:
        return read_moments(text).whole
    if topic == "duration":
        return read_duration(text)[1]
    if topic == "capacity":
        return read_capacity(text)[1]
    if topic == "registration":
        return read_registration(text)[1]
    if topic == "languages":
        return read_languages(text).whole
    return plain(text).strip(" .") in {"category": CATEGORIES, "platform": PLATFORMS}.get(topic, frozenset())
