"""Dates, times and clocks as the form's controls give them."""

import pytest

from app.web.fiche_moments import schedule
from app.web.fiche_values import Mistyped

NOTHING = {"date": "", "start": "", "end": "", "zone": "", "other_zones": ""}


def given(**texts: str) -> dict[str, str]:
    return {**NOTHING, **texts}


def test_nothing_typed_is_nothing_known() -> None:
    assert schedule(NOTHING) == (None, None, [])


def test_clocks_may_be_known_before_the_day_is() -> None:
    assert schedule(given(zone="utc-3", other_zones=" europe/madrid \n")) == (
        None,
        None,
        ["UTC-3", "Europe/Madrid"],
    )


def test_an_open_end_stays_open() -> None:
    starts_at, ends_at, _ = schedule(given(date="2027-01-15", start="09:00", zone="Europe/Paris"))
    assert starts_at
    assert starts_at.isoformat() == "2027-01-15T09:00:00+01:00"
    assert ends_at is None


@pytest.mark.parametrize(
    ("day", "offset"), [("2027-01-15", "+01:00"), ("2027-07-15", "+02:00"), ("2027-03-28", "+02:00")]
)
def test_summer_time_is_that_of_the_day(day: str, offset: str) -> None:
    starts_at, _, _ = schedule(given(date=day, start="14:00", zone="Europe/Paris"))
    assert starts_at
    assert starts_at.isoformat().endswith(offset)


@pytest.mark.parametrize(
    ("start", "end", "minutes"), [("10:00", "11:30", 90), ("23:00", "00:30", 90), ("20:00", "08:00", 720)]
)
def test_an_end_in_the_small_hours_is_the_next_day(start: str, end: str, minutes: int) -> None:
    starts_at, ends_at, _ = schedule(given(date="2027-01-15", start=start, end=end, zone="UTC"))
    assert starts_at
    assert ends_at
    assert (ends_at - starts_at).total_seconds() == minutes * 60


@pytest.mark.parametrize(("start", "end"), [("14:05", "12:35"), ("10:00", "10:00"), ("20:00", "08:01")])
def test_an_end_long_before_the_start_is_a_slip(start: str, end: str) -> None:
    with pytest.raises(Mistyped) as refused:
        schedule(given(date="2027-01-15", start=start, end=end, zone="UTC"))
    assert (refused.value.code, refused.value.params) == ("end-before-start", {"at": "end"})


def test_seconds_and_zones_in_a_time_are_left_out() -> None:
    starts_at, _, _ = schedule(given(date="2027-01-15", start="10:00:30+05:00", zone="UTC-3"))
    assert starts_at
    assert starts_at.isoformat() == "2027-01-15T10:00:00-03:00"
