"""A fiche that somebody wrote down reads back as the same fiche, in every language."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.locales import LANGUAGES, Language
from app.sessions.fiche import WORD_LIMITS, Document, Fiche, read_fiche, zone_of
from tests.sessions.fiche.written import written

ZONES = ("UTC", "UTC-3", "UTC+2", "UTC+5:30", "America/Argentina/Cordoba", "Asia/Tokyo")

# Words of no language, so that no word is a label, a number or a name that means something by itself.
word = st.text("bdklmnrvw", min_size=4, max_size=9)
line = st.lists(word, min_size=1, max_size=6).map(" ".join)
paragraphs = st.lists(line.map(lambda text: f"{text}."), min_size=1, max_size=3).map("\n\n".join)
address = word.map(lambda text: f"https://{text}.example.org/{text}_(1)")
document = st.builds(Document, title=line, url=st.none() | address)


@st.composite
def times(draw: st.DrawFn) -> dict[str, Any]:
    """Start, end, zones and duration as they go together in a fiche; or just a duration and zones."""
    zones = tuple(draw(st.lists(st.sampled_from(ZONES), min_size=1, max_size=3, unique=True)))
    minutes = draw(st.integers(10, 12 * 60 - 1))
    if draw(st.booleans()):
        return {"zones": zones, "duration_minutes": minutes}
    starts_at = draw(st.datetimes(datetime(1990, 1, 2), datetime(2100, 12, 30), timezones=st.just(UTC)))  # noqa: DTZ001
    starts_at = starts_at.replace(second=0, microsecond=0).astimezone(zone_of(zones[0]))
    ends_at = (starts_at.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(starts_at.tzinfo)
    return {"starts_at": starts_at, "ends_at": ends_at, "zones": zones, "duration_minutes": minutes}


fields = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("category", "title", "thematic_line", "subtheme", "platform"), line),
        **dict.fromkeys(WORD_LIMITS, paragraphs),
        "code": st.sampled_from(["3.2.2", "4.1", "A7"]),
        "organizers": st.lists(line, min_size=2, max_size=4, unique=True).map(tuple),
        "meeting_link": address,
        "capacity": st.integers(1, 999_999),
        "registration": st.booleans(),
        "languages": st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True).map(tuple),
        "documents": st.lists(document, min_size=1, max_size=3).map(tuple),
        "notes": st.lists(line, min_size=1, max_size=3).map("\n".join),
    },
)


@given(
    st.builds(lambda known, when: Fiche(**known, **when), fields, times() | st.just({})),
    st.sampled_from(LANGUAGES),
)
def test_what_is_written_reads_back_the_same(fiche: Fiche, language: Language) -> None:
    text = written(fiche, language)
    reading = read_fiche(text.encode() if fiche != Fiche() else b"Code: TBC")
    assert reading.conflicts == ()
    assert reading.fields.model_copy(update={"notes": fiche.notes}) == fiche
    assert reading.notes == (fiche.notes or ("Code: TBC" if fiche == Fiche() else ""))
