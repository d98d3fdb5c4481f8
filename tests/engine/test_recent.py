from app.engine.recent import Recent


def test_what_was_not_asked_for_longest_makes_room() -> None:
    recent = Recent[str, int](300)
    for number, key in enumerate(("bread", "roses", "songs")):
        recent.keep(key, number, 100)
    assert recent.get("bread") == 0
    recent.keep("ink", 3, 100)
    assert [recent.get(key) for key in ("bread", "roses", "songs", "ink")] == [0, None, 2, 3]
    assert (len(recent), recent.size) == (3, 300)


def test_what_is_taken_or_kept_anew_is_counted_once() -> None:
    recent = Recent[str, int](300)
    recent.keep("bread", 1, 100)
    recent.keep("bread", 2, 50)
    assert (recent.get("bread"), recent.size) == (2, 50)
    assert recent.take("bread") == 2
    assert (recent.take("bread"), len(recent), recent.size) == (None, 0, 0)


def test_the_newest_stays_however_large() -> None:
    recent = Recent[str, int](300)
    recent.keep("bread", 1, 100)
    recent.keep("answer", 2, 1000)
    assert (recent.get("bread"), recent.get("answer"), recent.size) == (None, 2, 1000)
