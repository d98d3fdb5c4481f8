import pytest

from app.sessions.fiche.durations import read_duration


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2h30min", 150),
        ("2h30", 150),
        ("2 h 30", 150),
        ("1h 30", 90),
        ("1h30m", 90),
        ("01:30 h", 90),
        ("1:30", 90),
        ("90 minutes", 90),
        ("90 min.", 90),
        ("90’", 90),
        ("90 (minutes)", 90),
        ("150mn", 150),
        ("90", 90),
        ("1.5 hours", 90),
        ("1,5 heures", 90),
        ("1 ½ h", 90),
        ("an hour", 60),
        ("half an hour", 30),
        ("1 hour and 30 minutes", 90),
        ("2 hours, 15 minutes", 135),
        ("two and a half hours", 150),
        ("about 2 hours", 120),
        ("une heure", 60),
        ("une demi-heure", 30),
        ("2 heures et demie", 150),
        ("environ 1 heure et quart", 75),
        ("media hora", 30),
        ("una hora y media", 90),
        ("2 horas y cuarto", 135),
        ("90 minutos", 90),
    ],
)
def test_durations_as_people_write_them(text: str, minutes: int) -> None:
    assert read_duration(text) == (minutes, True)


@pytest.mark.parametrize("text", ["2h (with a break)", "2 hours including lunch"])
def test_what_follows_is_not_understood(text: str) -> None:
    assert read_duration(text) == (120, False)


@pytest.mark.parametrize("text", ["", "long", "2", "0 min", "99h", "3 sessions", "2 days", "1e9"])
def test_no_duration_of_a_session(text: str) -> None:
    assert read_duration(text)[0] is None
