"""SPEC L: limits, and the bucket that paces people."""

import ast
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.engine import limits
from app.engine.limits import Bucket

PAUSES = st.lists(st.floats(0, 10), max_size=60)


@given(PAUSES)
def test_L1_no_more_comes_out_than_was_in_and_flowed_in(pauses: list[float]) -> None:
    bucket, now, taken = Bucket(rate=2.0, burst=5.0), 100.0, 0
    for pause in pauses:
        now += pause
        taken += bucket.take(now) == 0.0
        assert taken <= 5.0 + 2.0 * (now - 100.0) + 1e-6


def test_L1_the_burst_at_once_then_at_its_rate() -> None:
    bucket = Bucket(rate=2.0, burst=3.0)
    assert [bucket.take(50.0) for _ in range(4)] == [0.0, 0.0, 0.0, 0.5]
    assert [bucket.take(51.0) for _ in range(3)] == [0.0, 0.0, 0.5]


@given(PAUSES)
def test_L2_after_the_wait_it_said_there_is_enough(pauses: list[float]) -> None:
    bucket, now = Bucket(rate=0.5, burst=2.0), 0.0
    for pause in pauses:
        now += pause
        wait = bucket.take(now)
        if wait:
            assert bucket.take(now) == wait
            now += wait + 1e-9
            assert bucket.take(now) == 0.0


def test_L2_more_may_be_asked_for_at_once() -> None:
    bucket = Bucket(rate=1.0, burst=10.0)
    assert (bucket.take(0.0, cost=8.0), bucket.take(0.0, cost=8.0), bucket.take(6.0, cost=8.0)) == (
        0.0,
        6.0,
        0.0,
    )


def test_L3_it_holds_no_more_than_its_burst() -> None:
    bucket = Bucket(rate=100.0, burst=2.0)
    bucket.take(0.0)
    assert [bucket.take(1_000_000.0) for _ in range(3)] == [0.0, 0.0, 0.01]


def test_L4_every_limit_says_its_reason() -> None:
    """Limits that belong together (rate and burst) may share one."""
    source = Path(limits.__file__).read_text("utf-8")
    body = ast.parse(source).body
    groups, reasons = 0, 0
    for node, after in pairwise(body):
        if isinstance(node, ast.AnnAssign) and not isinstance(after, ast.AnnAssign):
            groups += 1
            reasons += isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
    assert groups > 10
    assert reasons == groups
