from datetime import UTC, datetime

import pytest

from app.locales import Language
from app.summary.outputs.book import Session
from app.summary.outputs.when import Day, days
from tests.summary.outputs.books import SESSION


def at(zones: tuple[str, ...], starts_at: datetime | None = None, **others: datetime | None) -> Session:
    start = starts_at or SESSION.starts_at
    return SESSION.model_copy(update={"zones": zones, "starts_at": start, **others})


@pytest.mark.parametrize(
    ("language", "date", "hours"),
    [
        ("en", "Tuesday, 1 June 2021", ("14:05–15:35 (UTC-3)", "19:05–20:35 (UTC+2)")),
        ("fr", "mardi 1 juin 2021", ("14:05\u00a0–\u00a015:35 (UTC-3)", "19:05\u00a0–\u00a020:35 (UTC+2)")),
        ("es", "martes, 1 de junio de 2021", ("14:05–15:35 (UTC-3)", "19:05–20:35 (UTC+2)")),
    ],
)
def test_a_session_is_told_on_every_clock_of_its_fiche(
    language: Language, date: str, hours: tuple[str, ...]
) -> None:
    assert days(SESSION, language) == (Day(date, hours),)


def test_clocks_that_disagree_on_the_day_get_a_day_each() -> None:
    late = at(("UTC-3", "UTC+2"), datetime(2021, 6, 2, 1, 30, tzinfo=UTC), ends_at=None)
    assert days(late, "en") == (
        Day("Tuesday, 1 June 2021", ("from 22:30 (UTC-3)",)),
        Day("Wednesday, 2 June 2021", ("from 03:30 (UTC+2)",)),
    )


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        ("Europe/Madrid", "19:05–20:35 (Europe/Madrid)"),
        ("GMT+5:30", "22:35–00:05 (GMT+5:30)"),
        ("UTC", "17:05–18:35 (UTC)"),
    ],
)
def test_zones_are_read_as_people_write_them(zone: str, hours: str) -> None:
    assert days(at((zone,)), "en")[0].hours == (hours,)


@pytest.mark.parametrize("zone", ["Atlantis", "UTC+99", "../../etc/passwd", "Europe", "", "a\x00b"])
def test_a_zone_that_cannot_be_read_gives_way_to_the_sessions_own(zone: str) -> None:
    assert days(at((zone,)), "en")[0].hours == ("14:05–15:35 (UTC-3)",)


def test_a_session_without_a_date_has_no_days() -> None:
    assert days(Session(title="Later"), "en") == ()
