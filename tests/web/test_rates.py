"""Tries are counted by address."""

import pytest

from app.engine.refusals import Refusal
from app.web import rates
from app.web.rates import Rate


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def taken(rate: Rate, address: str, times: int) -> int:
    done = 0
    for _ in range(times):
        try:
            rate.take(address)
            done += 1
        except Refusal:
            break
    return done


def test_a_burst_then_one_at_a_time(clock: Clock) -> None:
    rate = Rate(0.5, 3, clock)
    assert taken(rate, "192.0.2.1", 9) == 3
    with pytest.raises(Refusal) as refused:
        rate.take("192.0.2.1")
    assert refused.value.params == {"seconds": 2}
    clock.now += 2
    assert taken(rate, "192.0.2.1", 9) == 1


def test_addresses_do_not_count_for_each_other(clock: Clock) -> None:
    rate = Rate(0.5, 3, clock)
    assert taken(rate, "192.0.2.1", 9) == 3
    assert taken(rate, "192.0.2.2", 9) == 3


def test_a_household_has_one_allowance_however_many_addresses(clock: Clock) -> None:
    rate = Rate(0.5, 3, clock)
    assert taken(rate, "2001:db8:1:2::1", 9) == 3
    assert taken(rate, "2001:db8:1:2:ffff::9", 9) == 0
    assert taken(rate, "2001:db8:1:3::1", 9) == 3


def test_what_is_no_address_counts_as_itself(clock: Clock) -> None:
    assert taken(Rate(0.5, 3, clock), "testclient", 9) == 3


def test_memory_is_bounded(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rates, "ADDRESSES_KEPT", 2)
    rate = Rate(0.5, 3, clock)
    for address in ("192.0.2.1", "192.0.2.2", "192.0.2.3"):
        taken(rate, address, 3)
    assert taken(rate, "192.0.2.3", 9) == 0
    assert taken(rate, "192.0.2.1", 9) == 3
