from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.locales import LANGUAGES, formats, say

CORDOBA = datetime(2021, 6, 1, 14, 5, tzinfo=timezone(timedelta(hours=-3)))


def test_a_date_is_written_as_people_say_it() -> None:
    assert [formats.date(language, date(2021, 6, 1)) for language in LANGUAGES] == [
        "Tuesday, 1 June 2021",
        "mardi 1 juin 2021",
        "martes, 1 de junio de 2021",
    ]


def test_a_moment_keeps_its_own_clock_and_says_its_zone() -> None:
    assert formats.time("en", CORDOBA) == "14:05"
    assert formats.date_time("fr", CORDOBA) == "1 juin 2021, 14:05 (UTC-3)"
    assert formats.date_time("es", CORDOBA.replace(tzinfo=None)) == "1 jun 2021, 14:05"


@pytest.mark.parametrize(
    ("minutes", "offset"),
    [(0, "UTC"), (120, "UTC+2"), (-180, "UTC-3"), (330, "UTC+5:30"), (-210, "UTC-3:30"), (-30, "UTC-0:30")],
)
def test_an_offset_names_its_hours(minutes: int, offset: str) -> None:
    moment = datetime(2021, 6, 1, tzinfo=timezone(timedelta(minutes=minutes)))
    assert formats.utc_offset(moment) == offset


def test_a_time_is_not_moved_to_another_zone() -> None:
    assert formats.time("en", datetime(2021, 6, 1, 23, 59, tzinfo=UTC)) == "23:59"


@pytest.mark.parametrize(
    ("minutes", "text"), [(0, "0 min"), (45, "45 min"), (60, "1 h"), (61, "1 h 1 min"), (150, "2 h 30 min")]
)
def test_a_duration_is_in_hours_and_minutes(minutes: int, text: str) -> None:
    assert formats.duration("fr", minutes) == text.replace(" ", formats.NO_BREAK_SPACE)


def test_a_negative_duration_is_an_error() -> None:
    with pytest.raises(ValueError, match="-1"):
        formats.duration("en", -1)


def test_numbers_follow_the_language() -> None:
    assert [formats.number(language, 12345.5) for language in LANGUAGES] == [
        "12,345.5",
        "12\u202f345,5",
        "12.345,5",
    ]


def test_four_digits_stand_together_in_spanish() -> None:
    said = [formats.number(language, 1000) for language in LANGUAGES]
    assert said == ["1,000", "1\u202f000", "1000"]
    limits = [say(language, "refusal-text-too-long", limit=1000) for language in LANGUAGES]
    assert all(number in sentence for number, sentence in zip(said, limits, strict=True))


def test_a_list_ends_with_the_word_for_and() -> None:
    names = ["Ana", "Awa", "Luc"]
    assert [formats.join_list(language, names) for language in LANGUAGES] == [
        "Ana, Awa and Luc",
        "Ana, Awa et Luc",
        "Ana, Awa y Luc",
    ]
    assert formats.join_list("es", []) == ""


@pytest.mark.parametrize(
    ("last", "text"),
    [
        ("Inés", "Ana e Inés"),
        ("Íñigo", "Ana e Íñigo"),
        ("Hilda", "Ana e Hilda"),
        ("hielo", "Ana y hielo"),
        ("Luz y Paz", "Ana y Luz y Paz"),
        ("Isla y Mar", "Ana e Isla y Mar"),
    ],
)
def test_spanish_says_e_before_the_sound_of_i(last: str, text: str) -> None:
    assert formats.join_list("es", ["Ana", last]) == text


def test_languages_are_named_in_each_language() -> None:
    names = [[formats.language_name(language, of) for of in LANGUAGES] for language in LANGUAGES]
    assert names == [
        ["English", "French", "Spanish"],
        ["anglais", "français", "espagnol"],
        ["inglés", "francés", "español"],
    ]
