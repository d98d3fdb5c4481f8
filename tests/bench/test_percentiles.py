import pytest

from bench.percentiles import middle, milliseconds, nearest, spread


def test_nearest_rank() -> None:
    hundred = list(range(1, 101))
    assert [nearest(hundred, share) for share in (0.5, 0.95, 0.99, 1.0)] == [50, 95, 99, 100]
    assert nearest([7], 0.01) == 7


def test_a_spread_does_not_depend_on_the_order() -> None:
    values = [3.0, 1.0, 2.0]
    found = spread(values)
    assert (found.p50, found.p99, found.most, found.count) == (2.0, 3.0, 3.0, 3)
    assert values == [3.0, 1.0, 2.0]


def test_nothing_measured_is_nought() -> None:
    assert spread([]).count == 0


def test_milliseconds() -> None:
    assert milliseconds([0.25]).p50 == pytest.approx(250)


def test_the_middle_of_what_could_be_measured() -> None:
    assert middle([3.0, None, 1.0, 2.0]) == 2.0
    assert middle([None]) is None
