"""Three ways to press something: with the mouse, with a finger, with the keyboard alone."""

from collections.abc import Callable
from typing import Final

from playwright.sync_api import Locator, expect

Press = Callable[[Locator], None]

STOPS: Final = 120
"""More places for the focus than any of our pages has: who has not arrived by then never will."""
HAS_FOCUS: Final = "element => element === document.activeElement"


def by_mouse(control: Locator) -> None:
    control.click()


def by_touch(control: Locator) -> None:
    control.tap()


def by_keyboard(control: Locator) -> None:
    """Walks there with Tab, as somebody without a mouse, and presses Enter."""
    expect(control).to_be_visible()
    for _ in range(STOPS):
        if control.evaluate(HAS_FOCUS):
            control.page.keyboard.press("Enter")
            return
        control.page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {control}")
