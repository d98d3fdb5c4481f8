"""The agenda as a strip whose length is time."""

from datetime import UTC, datetime

from app.sessions.agenda import AgendaItem, AgendaKind
from app.web.strip import strip_of

KINDS: list[AgendaKind] = ["welcome", "guide", "work", "close"]


def items(*minutes: int) -> list[AgendaItem]:
    title = {"en": "x", "fr": "x", "es": "x"}
    return [
        AgendaItem(id=kind, kind=kind, title=title, minutes=length)  # type: ignore[arg-type]
        for kind, length in zip(KINDS, minutes, strict=False)
    ]


def spans(strip_minutes: list[AgendaItem], duration: int | None) -> list[tuple[float, float]]:
    return [(piece.begin, piece.length) for piece in strip_of(strip_minutes, duration, None).pieces]


def test_pieces_follow_each_other_and_fill_the_strip() -> None:
    assert spans(items(10, 30, 40, 20), 100) == [(0, 10), (10, 30), (40, 40), (80, 20)]


def test_free_time_is_left_at_the_end() -> None:
    strip = strip_of(items(10, 30), 80, None)
    assert [(piece.begin, piece.length) for piece in strip.pieces] == [(0, 12.5), (12.5, 37.5)]
    assert (strip.total, strip.items_end) == (40, 50)


def test_an_agenda_too_long_still_fits() -> None:
    assert spans(items(50, 150), 100) == [(0, 25), (25, 75)]


def test_the_duration_may_be_unknown() -> None:
    assert spans(items(10, 30), None) == [(0, 25), (25, 75)]


def test_items_without_time_take_no_room() -> None:
    assert spans(items(0, -5, 10), 10) == [(0, 0), (0, 0), (0, 100)]
    assert strip_of([], None, None).pieces == ()


def test_each_item_has_its_time_of_day() -> None:
    start = datetime(2027, 1, 1, 23, 50, tzinfo=UTC)
    times = [piece.starts_at for piece in strip_of(items(15, 5), 20, start).pieces]
    assert [moment.strftime("%H:%M") for moment in times if moment] == ["23:50", "00:05"]
