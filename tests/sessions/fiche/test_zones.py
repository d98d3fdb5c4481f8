from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.locales.formats import offset_name
from app.sessions.fiche.zones import EASTMOST, WESTMOST, clocks, read_zone, zone_of

SUMMER, WINTER = datetime(2021, 7, 1, 12), datetime(2021, 1, 1, 12)  # noqa: DTZ001 (wall clocks, of any zone)


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("UTC-3", "UTC-3"),
        ("UTC−3", "UTC-3"),
        ("UTC–03:00", "UTC-3"),
        ("UTC - 3", "UTC-3"),
        ("utc+2", "UTC+2"),
        ("GMT+2", "UTC+2"),
        ("GMT", "UTC"),
        ("UTC+0", "UTC"),
        ("UTC+0530", "UTC+5:30"),
        ("CET", "UTC+1"),
        ("ART", "UTC-3"),
        ("America/Argentina/Cordoba", "America/Argentina/Cordoba"),
        ("europe/madrid", "Europe/Madrid"),
        ("America/Port-au-Prince", "America/Port-au-Prince"),
    ],
)
def test_labels(written: str, label: str) -> None:
    zone = read_zone(written)
    assert zone is not None
    assert zone.label == label


@pytest.mark.parametrize(
    "written", ["", "UTC+15", "UTC-13", "Mars/Olympus", "Europe", "cet", "Cuba", "XYZ", "../UTC"]
)
def test_no_such_zone(written: str) -> None:
    assert read_zone(written) is None
    assert zone_of(written) is None


def test_clocks() -> None:
    assert zone_of("UTC-3") == timezone(timedelta(hours=-3))
    assert zone_of("UTC") == UTC
    assert zone_of("Europe/Madrid") == ZoneInfo("Europe/Madrid")
    assert zone_of(" GMT+5:30 ") == timezone(timedelta(hours=5, minutes=30))


@given(st.integers(WESTMOST, EASTMOST))
def test_every_offset_has_a_label_that_reads_back(minutes: int) -> None:
    label = offset_name(timedelta(minutes=minutes))
    zone = read_zone(label)
    assert zone is not None
    assert zone.label == label
    assert zone.at(SUMMER).utcoffset(None) == timedelta(minutes=minutes)


def test_an_iana_zone_has_the_offset_of_its_season() -> None:
    zone = read_zone("Europe/Madrid")
    assert zone is not None
    assert zone.at(SUMMER) == timezone(timedelta(hours=2))
    assert zone.at(WINTER) == timezone(timedelta(hours=1))


@pytest.mark.parametrize(("written", "off_in"), [("CET", SUMMER), ("CEST", WINTER), ("EST", SUMMER)])
def test_a_short_name_out_of_season(written: str, off_in: datetime) -> None:
    zone = read_zone(written)
    assert zone is not None
    assert [moment for moment in (SUMMER, WINTER) if zone.is_out_of_season(moment)] == [off_in]


@pytest.mark.parametrize("written", ["UTC+1", "ART", "Europe/Madrid"])
def test_other_zones_are_never_out_of_season(written: str) -> None:
    zone = read_zone(written)
    assert zone is not None
    assert not zone.is_out_of_season(SUMMER)
    assert not zone.is_out_of_season(WINTER)


def test_clocks_to_show() -> None:
    moment = datetime(2021, 6, 1, 14, 5, tzinfo=timezone(timedelta(hours=-3)))
    madrid = ("Europe/Madrid", ZoneInfo("Europe/Madrid"))
    assert clocks(("Europe/Madrid", "Mars/Olympus", "Europe/Madrid"), moment) == [madrid]
    assert clocks(("Mars/Olympus",), moment) == [("UTC-3", moment.tzinfo)]
