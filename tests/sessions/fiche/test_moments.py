from datetime import date

import pytest

from app.sessions.fiche.moments import MAX_STATEMENT, read_moments

FIRST_OF_JUNE = date(2021, 6, 1)


@pytest.mark.parametrize(
    "text",
    [
        "01/06/2021",
        "1/6/21",
        "1.6.2021",
        "01-06-2021",
        "2021-06-01",
        "2021/06/01",
        "1 June 2021",
        "1st of June, 2021",
        "June 1, 2021",
        "June 1st 2021",
        "01-Jun-2021",
        "Tuesday 1 June 2021",
        "1er juin 2021",
        "mardi 1er juin 2021",
        "le 1 juin 2021",
        "1 de junio de 2021",
        "martes, 1 de junio del 2021",
        "1º de junio de 2021",
    ],
)
def test_dates(text: str) -> None:
    moments = read_moments(text)
    assert moments.dates == (FIRST_OF_JUNE,)
    assert moments.whole


@pytest.mark.parametrize(
    "text", ["25 sept. 2021", "25 septembre 2021", "25 sept 2021", "09/25/2021", "25/09/2021"]
)
def test_months_short_and_first(text: str) -> None:
    assert read_moments(text).dates == (date(2021, 9, 25),)


@pytest.mark.parametrize(
    "text", ["31/02/2021", "1 June", "32 June 2021", "1/6/1821", "2021-13-01", "soon", "3.2.2"]
)
def test_no_date(text: str) -> None:
    assert read_moments(text).dates == ()
    assert not read_moments(text).whole


@pytest.mark.parametrize(
    "text",
    [
        "14:05 - 15:35",
        "14:05–15:35",
        "14:05-15:35",
        "14h05 à 15h35",
        "de 14h05 à 15h35",
        "14 h 05 - 15 h 35",
        "14.05 - 15.35",
        "14:05 to 15:35",
        "from 14:05 until 15:35 hrs",
        "de 14:05 a 15:35 hs",
        "desde las 14:05 hasta las 15:35 horas",
        "entre las 14:05 y las 15:35",
        "between 14:05 and 15:35",
        "2:05 pm - 3:35 pm",
        "2:05 - 3:35 p.m.",
        "14:05:00 - 15:35:00",
    ],
)
def test_spans(text: str) -> None:
    moments = read_moments(text)
    assert list(map(str, moments.spans)) == ["14:05-15:35"]
    assert moments.whole


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("14:05 - 15:35 (UTC-3) / 19:05 - 20:35 (UTC+2)", ["14:05-15:35 (UTC-3)", "19:05-20:35 (UTC+2)"]),
        ("14:05 - 15:35 UTC−3; 19:05 - 20:35 GMT+2", ["14:05-15:35 (UTC-3)", "19:05-20:35 (UTC+2)"]),
        ("UTC-3: 14:05 - 15:35, UTC+2: 19:05 - 20:35", ["14:05-15:35 (UTC-3)", "19:05-20:35 (UTC+2)"]),
        ("14:05 (UTC-3), 19:05 (UTC+2)", ["14:05 (UTC-3)", "19:05 (UTC+2)"]),
        ("14:05 (UTC-3) - 19:05 (UTC+2)", ["14:05 (UTC-3)", "19:05 (UTC+2)"]),
        ("14:05 (UTC-3) - 15:35 (UTC-3)", ["14:05-15:35 (UTC-3)"]),
        ("9:00 UTC - 10:30 UTC", ["09:00-10:30 (UTC)"]),
        ("14:05Z", ["14:05 (UTC)"]),
        ("2021-06-01T14:05-03:00", ["14:05 (UTC-3)"]),
        ("9 - 11 h (CET)", ["09:00-11:00 (UTC+1)"]),
        ("11 - 1 pm UTC", ["11:00-13:00 (UTC)"]),
        ("12 am - 12 pm UTC", ["00:00-12:00 (UTC)"]),
        ("10:00 America/Argentina/Cordoba", ["10:00 (America/Argentina/Cordoba)"]),
    ],
)
def test_spans_on_clocks(text: str, spans: list[str]) -> None:
    moments = read_moments(text)
    assert list(map(str, moments.spans)) == spans
    assert moments.whole


def test_zones_beside_a_span_are_clocks_to_show() -> None:
    moments = read_moments("14:05 - 15:35 (UTC-3, UTC+2)")
    assert [zone.label for zone in moments.zones] == ["UTC-3", "UTC+2"]
    assert list(map(str, moments.spans)) == ["14:05-15:35 (UTC-3)"]


@pytest.mark.parametrize(
    ("text", "unknown"),
    [("14:05 (UTC+27)", "UTC+27"), ("14:05 (XYZT)", "XYZT"), ("14:05 Mars/Olympus", "Mars/Olympus")],
)
def test_unknown_zones(text: str, unknown: str) -> None:
    moments = read_moments(text)
    assert moments.unknown_zones == (unknown,)
    assert not moments.whole


@pytest.mark.parametrize(
    "text", ["14:05 to be confirmed", "9 - 11", "25:00 UTC", "13 pm UTC", "14:05 in Room 3", "14:05 TBC"]
)
def test_not_all_was_understood(text: str) -> None:
    assert not read_moments(text).whole


def test_prose_is_no_statement() -> None:
    assert read_moments("14:05 UTC " + "and so on " * MAX_STATEMENT).is_empty
