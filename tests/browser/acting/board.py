"""A room's board, as a plane and as a list."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, expect

from tests.browser.acting.hands import Press
from tests.browser.acting.person import Person, beginning


@dataclass(frozen=True)
class Board:
    """What both ways to show a board have in common."""

    person: Person

    @property
    def region(self) -> Locator:
        return self.person.page.get_by_role("region", name=self.person.say("board-label"), exact=True)

    def is_open(self, room: str) -> None:
        expect(self.region.get_by_role("heading", name=room, exact=True)).to_be_visible()

    def view(self, name: str) -> Locator:
        """The button that shows the board as canvas or list."""
        return self.region.get_by_role("button", name=self.person.say(f"board-view-{name}"), exact=True)

    def show(self, view: str) -> None:
        """As canvas or list; a phone only offers what is not shown."""
        other = self.view("list" if view == "canvas" else "canvas")
        expect(self.view(view).or_(other).first).to_be_visible()
        if self.view(view).filter(visible=True).count():
            self.view(view).click()
        content = self.region.get_by_role("listbox")
        expect(content).to_have_count(1 if view == "canvas" else 0)

    @property
    def field(self) -> Locator:
        """Where the words of the opened note are written."""
        return self.region.get_by_role("textbox", name=self.person.pattern("board-words-of", "note"))

    def write(self, words: str) -> None:
        """Into the note that has just opened, and close it."""
        expect(self.field).to_be_focused()
        self.person.page.keyboard.type(words)
        self.person.page.keyboard.press("Escape")
        expect(self.field).to_have_count(0)

    def written(self, length: int) -> str:
        """What the open field says as soon as it has this many letters."""
        expect(self.field).to_have_value(re.compile(rf"^.{{{length}}}$", re.DOTALL))
        return self.field.input_value()

    def is_told(self, id: str, **params: int | str) -> None:
        """A sentence of the board itself."""
        expect(self.region.get_by_text(self.person.say(id, **params)).first).to_be_visible()

    def has_votes_left(self, left: int, budget: int = 3) -> None:
        self.is_told("board-votes-left", left=left, budget=budget)


@dataclass(frozen=True)
class Canvas(Board):
    def note(self, words: str) -> Locator:
        return self.region.get_by_role("option").filter(has_text=words)

    def zone(self, title: str) -> Locator:
        return self.region.get_by_role("region", name=title, exact=True)

    def add(self, words: str, zone: str = "") -> None:
        """By a double click into the zone; without one by the key, in the middle of what is seen."""
        if zone:
            self.zone(zone).dblclick(position={"x": 160, "y": 200})
        else:
            expect(self.region.get_by_role("listbox")).to_be_attached()
            self.person.page.keyboard.press("n")
        self.write(words)
        expect(self.note(words)).to_be_visible()

    def actions(self, words: str) -> Locator:
        """The tools beside a note, which a press on it shows; a second press soon after would open it."""
        if self.note(words).get_attribute("aria-selected") != "true":
            self.note(words).click()
        return self.region.get_by_role("toolbar", name=self.person.pattern("board-note-actions", "note"))

    def act(self, words: str, id: str) -> None:
        self.actions(words).get_by_role("button", name=self.person.say(id), exact=True).click()

    def colour(self, words: str, paper: str) -> None:
        self.act(words, "board-colour")
        papers = self.region.get_by_role("group", name=self.person.say("board-colour"))
        papers.get_by_role("button", name=self.person.say(f"board-paper-{paper}")).click()

    def point_at(self, words: str) -> None:
        self.note(words).hover()

    def cursor(self, name: str) -> Locator:
        """Somebody's pointer; it is drawn for eyes alone, so it has no role."""
        return self.region.locator("[data-cursor]").filter(has_text=name)

    def drag(self, words: str, zone: str) -> None:
        """Carry a note to the middle of a zone."""
        start, end = self.note(words).bounding_box(), self.zone(zone).bounding_box()
        assert start
        assert end
        mouse = self.person.page.mouse
        mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
        mouse.down()
        mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=6)
        mouse.up()


@dataclass(frozen=True)
class NoteList(Board):
    press: Press

    def zone(self, title: str) -> Locator:
        return self.region.get_by_role("region", name=beginning(title))

    def note(self, words: str, zone: str = "") -> Locator:
        place = self.zone(zone) if zone else self.region
        return place.get_by_role("listitem").filter(has_text=words)

    def has(self, words: str, zone: str = "") -> None:
        expect(self.note(words, zone)).to_be_visible()

    def add(self, zone: str, words: str) -> None:
        adder = beginning(self.person.say("board-add-note"))
        self.press(self.zone(zone).get_by_role("button", name=adder))
        self.write(words)
        self.has(words, zone)

    def act(self, words: str, id: str) -> None:
        """Press a button of a note."""
        self.press(self.control(words, id))

    def control(self, words: str, id: str) -> Locator:
        return self.note(words).get_by_role("button", name=beginning(self.person.say(id)))

    def edit(self, words: str, more: str) -> None:
        """Write on at the end of a note."""
        self.act(words, "common-edit")
        expect(self.field).to_be_focused()
        self.person.page.keyboard.press("ControlOrMeta+End")
        self.write(more)
        self.has(words + more)

    def move(self, words: str, zone: str) -> None:
        self.act(words, "board-more")
        self.press(self.note(words).get_by_role("button", name=zone, exact=True))
        self.has(words, zone)

    def colour(self, words: str, paper: str) -> None:
        self.act(words, "board-more")
        self.act(words, f"board-paper-{paper}")
        self.act(words, "board-more")
        self.shows(words, f"board-paper-{paper}")

    def shows(self, words: str, id: str) -> None:
        expect(self.note(words).get_by_text(self.person.say(id), exact=True)).to_be_visible()

    def delete(self, words: str) -> None:
        self.act(words, "board-more")
        self.act(words, "board-delete-note")
        expect(self.note(words)).to_have_count(0)
