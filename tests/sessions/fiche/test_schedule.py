"""Dates, times and zones of whole fiches, and what is said about those that do not fit together."""

from datetime import datetime, timedelta

import pytest

from app.sessions.fiche import Reading, read_fiche


def read(*lines: str) -> Reading:
    return read_fiche("\n".join(("Title: Bread", *lines)).encode())


def when(reading: Reading) -> tuple[str | None, str | None, int | None, tuple[str, ...]]:
    fields = reading.fields

    def written(moment: datetime | None) -> str | None:
        return moment.isoformat(timespec="minutes") if moment else None

    return written(fields.starts_at), written(fields.ends_at), fields.duration_minutes, fields.zones


def conflicts(reading: Reading) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(conflict.field, conflict.code, conflict.values) for conflict in reading.conflicts]


@pytest.mark.parametrize(
    "lines",
    [
        ("Date: 01/06/2021", "Time: 14:05 - 15:35 (UTC-3) / 19:05 - 20:35 (UTC+2)"),
        ("Date et heure : mardi 1er juin 2021, de 14h05 à 15h35 (UTC-3, UTC+2)",),
        ("Time: 14:05 - 15:35", "Date: 1 June 2021", "Time zones: UTC-3, UTC+2"),
        ("Time (UTC-3): 14:05 - 15:35", "Date: 2021-06-01", "Time zone: UTC+2"),
        ("Start: 2021-06-01T14:05-03:00", "End: 2021-06-01T15:35-03:00", "Zones: UTC-3, UTC+2"),
        ("Date: 1 June 2021", "Start: 14:05 (UTC-3)", "End: 15:35", "Zone: UTC+2"),
        ("Date: 1 June 2021", "Start: 14:05 (UTC-3)", "Zone: UTC+2", "Duration: 1h30"),
        ("Fecha | 01/06/2021", "Horario:", "14:05 a 15:35 (UTC-3)", "19:05 a 20:35 (UTC+2)"),
    ],
)
def test_one_session_told_in_many_ways(lines: tuple[str, ...]) -> None:
    reading = read(*lines)
    assert when(reading) == ("2021-06-01T14:05-03:00", "2021-06-01T15:35-03:00", 90, ("UTC-3", "UTC+2"))
    assert conflicts(reading) == []
    assert reading.notes == ""


def test_an_end_on_another_clock() -> None:
    reading = read("Date: 1 June 2021", "Start: 14:05 (UTC-3)", "End: 20:35 (UTC+2)")
    assert when(reading)[:3] == ("2021-06-01T14:05-03:00", "2021-06-01T15:35-03:00", 90)


@pytest.mark.parametrize(
    "lines",
    [
        ("Date: 31/05/2021", "Time: 22:30 - 00:15 (UTC-3) / 03:30 - 05:15 (UTC+2)"),
        ("When: 31 May 2021, 22:30 - 1 June 2021, 00:15 (UTC-3)",),
    ],
)
def test_midnight_is_crossed(lines: tuple[str, ...]) -> None:
    reading = read(*lines)
    assert when(reading)[:3] == ("2021-05-31T22:30-03:00", "2021-06-01T00:15-03:00", 105)
    assert conflicts(reading) == []


def test_a_named_zone_has_the_offset_of_the_day() -> None:
    winter = read("When: 15/01/2021, 10:00 - 11:00 (Europe/Madrid)")
    assert when(winter)[0] == "2021-01-15T10:00+01:00"
    summer = read("When: 15/07/2021, 10:00 - 11:00 (Europe/Madrid)")
    assert when(summer)[0] == "2021-07-15T10:00+02:00"


def test_times_on_two_clocks_that_disagree() -> None:
    line = "Time: 14:05 - 15:35 (UTC-3) / 19:05 - 20:35 (UTC+1)"
    reading = read("Date: 01/06/2021", line)
    assert when(reading)[0] == "2021-06-01T14:05-03:00"
    assert conflicts(reading) == [
        ("starts_at", "times-disagree", ("14:05-15:35 (UTC-3)", "19:05-20:35 (UTC+1)"))
    ]
    assert line in reading.notes


def test_an_end_before_the_start() -> None:
    reading = read("Date: 01/06/2021", "Time: 15:35 - 14:05 (UTC-3)")
    assert when(reading) == ("2021-06-01T15:35-03:00", None, None, ("UTC-3",))
    assert conflicts(reading) == [("ends_at", "end-before-start", ("2021-06-01 15:35", "2021-06-01 14:05"))]
    assert "15:35 - 14:05" in reading.notes


def test_an_end_on_an_earlier_day() -> None:
    reading = read("Start: 2021-06-02 10:00 UTC", "End: 2021-06-01 11:00 UTC")
    assert [code for _, code, _ in conflicts(reading)] == ["end-before-start"]


@pytest.mark.parametrize(("duration", "minutes"), [("2 hours", 120), ("60 min", 60)])
def test_a_duration_that_disagrees_with_the_times(duration: str, minutes: int) -> None:
    reading = read("Date: 01/06/2021", "Time: 14:05 - 15:35 (UTC-3)", f"Duration: {duration}")
    assert when(reading)[1:3] == ("2021-06-01T15:35-03:00", minutes)
    assert conflicts(reading) == [("duration_minutes", "duration-disagrees", (str(minutes), "90"))]


def test_dates_that_disagree() -> None:
    reading = read("Date: 01/06/2021", "Date: 08/06/2021", "Time: 14:05 - 15:35 (UTC-3)")
    assert when(reading)[0] == "2021-06-01T14:05-03:00"
    assert conflicts(reading) == [("starts_at", "dates-disagree", ("2021-06-01", "2021-06-08"))]
    assert "Date: 08/06/2021" in reading.notes


def test_a_weekday_that_is_not_that_date() -> None:
    reading = read("Date: Monday 1 June 2021", "Time: 14:05 - 15:35 (UTC-3)")
    assert when(reading)[0] == "2021-06-01T14:05-03:00"
    assert conflicts(reading) == [("starts_at", "weekday-disagrees", ("2021-06-01", "Monday"))]


def test_winter_time_in_summer() -> None:
    reading = read("When: 1 June 2021, 14:05 - 15:35 CET")
    assert when(reading)[0] == "2021-06-01T14:05+01:00"
    assert conflicts(reading) == [("zones", "zone-season", ("CET", "UTC+1"))]


@pytest.mark.parametrize(
    ("lines", "code", "value"),
    [
        (("Date: 01/06/2021",), "date-without-time", "2021-06-01"),
        (("Time: 14:05 - 15:35 (UTC-3)",), "time-without-date", "14:05-15:35 (UTC-3)"),
        (("Date: 01/06/2021", "Time: 14:05 - 15:35"), "time-without-zone", "14:05-15:35"),
    ],
)
def test_a_part_is_missing(lines: tuple[str, ...], code: str, value: str) -> None:
    reading = read(*lines)
    assert reading.fields.starts_at is None
    assert conflicts(reading) == [("starts_at", code, (value,))]
    assert all(line in reading.notes for line in lines)


def test_a_duration_is_known_without_the_day() -> None:
    assert read("Time: 14:05 - 15:35").fields.duration_minutes == 90


@pytest.mark.parametrize("zone", ["UTC+27", "Mars/Olympus", "XYZT"])
def test_an_unknown_zone(zone: str) -> None:
    line = f"Time: 14:05 - 15:35 ({zone})"
    reading = read("Date: 01/06/2021", line)
    assert reading.fields.starts_at is None
    assert ("zones", "zone-unknown", (zone,)) in conflicts(reading)
    assert line in reading.notes


def test_an_unknown_zone_under_its_own_label() -> None:
    reading = read("Time zone: somewhere nice")
    assert conflicts(reading) == [("zones", "zone-unknown", ("somewhere nice",))]
    assert reading.notes == "Time zone: somewhere nice"


@pytest.mark.parametrize(
    ("line", "field"),
    [("Date: 31/02/2021", "starts_at"), ("Time: quite early", "starts_at"), ("End: late", "ends_at")],
)
def test_what_cannot_be_understood(line: str, field: str) -> None:
    reading = read(line)
    assert conflicts(reading) == [(field, "unreadable", (line.split(": ")[1],))]
    assert reading.notes == line


def test_a_remark_beside_the_time_is_kept() -> None:
    reading = read("Date: 01/06/2021", "Time: 14:05 - 15:35 (UTC-3), doors open at ten")
    assert when(reading)[0] == "2021-06-01T14:05-03:00"
    assert "doors open at ten" in reading.notes


@pytest.mark.parametrize("answer", ["TBC", "To be confirmed", "à préciser", "por definir", "n/a"])
def test_an_answer_still_to_come(answer: str) -> None:
    reading = read(f"Date: {answer}")
    assert conflicts(reading) == []
    assert reading.notes == f"Date: {answer}"


def test_the_latest_and_the_first_year() -> None:
    assert read("When: 31/12/2100, 23:00 - 23:59 (UTC+14) / 21:00 - 21:59 (UTC-12)").fields.starts_at
    first = read("When: 01/01/1990, 00:00 - 01:00 (UTC-12)").fields
    assert first.starts_at is not None
    assert first.ends_at is not None
    assert first.ends_at - first.starts_at == timedelta(hours=1)
