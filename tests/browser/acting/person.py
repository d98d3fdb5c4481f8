"""Somebody with a device and a language."""

import re
from dataclasses import dataclass
from typing import Any, Final

from playwright.sync_api import Locator, Page, expect

from app.locales import Language, say
from tests.browser.acting.hands import Press, by_mouse

LANGUAGE_NAMES: Final[dict[Language, str]] = {"en": "English", "fr": "Français", "es": "Español"}

ANYTHING: Final = "…?…"


def literally(words: str) -> str:
    """As a pattern. Names of controls have plain blanks where French sentences have unbreakable ones."""
    return re.sub(r"(?:\\?\s)+", r"\\s+", re.escape(words))


def beginning(words: str) -> re.Pattern[str]:
    return re.compile("^" + literally(words))


@dataclass(frozen=True, eq=False)
class Person:
    page: Page
    lang: Language

    def say(self, id: str, **params: Any) -> str:
        """The sentence `id` as this person reads it."""
        return say(self.lang, id, **params)

    def pattern(self, id: str, *open: str) -> re.Pattern[str]:
        """The sentence `id` with anything in the place of the parameters `open`."""
        sentence = self.say(id, **dict.fromkeys(open, ANYTHING))
        return re.compile(".+".join(literally(part) for part in sentence.split(ANYTHING)))

    def button(self, id: str, **params: Any) -> Locator:
        return self.page.get_by_role("button", name=self.say(id, **params), exact=True)

    def link(self, id: str, **params: Any) -> Locator:
        return self.page.get_by_role("link", name=self.say(id, **params), exact=True)

    def press(self, id: str, **params: Any) -> None:
        self.button(id, **params).click()

    def sees(self, id: str, **params: Any) -> None:
        """Wait until the sentence `id` is on the page."""
        expect(self.page.get_by_text(self.say(id, **params)).filter(visible=True).first).to_be_visible()

    def sees_heading(self, title: str | re.Pattern[str]) -> None:
        expect(self.page.get_by_role("heading", name=title).first).to_be_visible()

    def follow(self, link: str, name: str, press: Press = by_mouse) -> None:
        """Open a link, and give the form a name and the own language."""
        self.page.goto(link)
        self.page.get_by_label(self.say("pages-name-label")).fill(name)
        self.page.get_by_role("radio", name=LANGUAGE_NAMES[self.lang]).check()
        press(self.button("pages-join-button"))
        self.page.wait_for_url("**/s/*")

    def wish(self, block: str) -> Locator:
        """The button of a block in the lobby, by its title."""
        return self.page.get_by_role("button", name=beginning(block))

    def wishes(self, block: str) -> None:
        self.wish(block).click()
        expect(self.wish(block)).to_have_attribute("aria-pressed", "true")

    def go_to(self, place: str) -> None:
        """One of the places of the live page: now, board, people, me."""
        self.page.get_by_role("navigation", name=self.say("live-places")).get_by_role(
            "button", name=self.say(f"live-place-{place}"), exact=True
        ).click()

    def is_told_saved(self) -> None:
        """The line that must always be true."""
        expect(self.page.get_by_text(self.say("live-saved"), exact=True)).to_be_visible()

    def is_told_offline(self) -> None:
        """With the number of changes that wait; it is not none."""
        number = self.pattern("live-offline-waiting", "count").pattern.replace(".+", r"[1-9]\d*")
        expect(self.page.get_by_text(re.compile(number))).to_be_visible()

    @property
    def clock(self) -> Locator:
        return self.page.get_by_role("timer").filter(visible=True).first

    def minutes_left(self) -> int:
        """Whole minutes on the clock."""
        return int(self.clock.inner_text().split(":")[-2].split()[-1])

    def sees_minutes_left(self, least: int, most: int) -> None:
        """The clock shows from `least` to `most` whole minutes and some seconds."""
        minutes = "|".join(str(minute) for minute in range(least, most + 1))
        expect(self.clock).to_have_text(re.compile(rf"(?<!\d)({minutes}):\d\d$"))

    def own_link(self) -> str:
        """The personal link, behind the own name in the top bar of a laptop."""
        self.page.get_by_role("button", name=self.pattern("live-me", "name")).click()
        field = self.page.get_by_role("textbox", name=self.say("live-personal-link"))
        expect(field).to_have_value(re.compile("/j/"))
        link = field.input_value()
        self.press("common-close")
        return link
