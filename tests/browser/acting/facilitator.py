"""Who leads: the console."""

from playwright.sync_api import Locator, expect

from app.blocks.guide import Block
from tests.browser.acting.person import Person, beginning


class Facilitator(Person):
    def step(self, name: str, **params: str) -> None:
        """The large button of the next step, once it offers this step."""
        self._step(name, **params).click()

    def expects_step(self, name: str, **params: str) -> None:
        expect(self._step(name, **params)).to_be_visible()

    def _step(self, name: str, **params: str) -> Locator:
        label = self.say(f"console-step-{name}", **params)
        return self.page.get_by_role("button", name=beginning(label))

    def other_step(self, name: str) -> None:
        """A step from the menu beside the large button."""
        self.press("console-other-steps")
        self._step(name).click()

    def jumps_to(self, slide: str) -> None:
        """Show everyone the slide with this title."""
        choice = self.page.get_by_label(self.say("console-jump"))
        title = choice.get_by_role("option").filter(has_text=slide).inner_text()
        choice.select_option(label=title)

    def jumps_to_number(self, index: int) -> None:
        """Show everyone the slide at this place in the list, counted from 0."""
        self.page.get_by_label(self.say("console-jump")).select_option(index=index)

    def confirm_end(self) -> None:
        """Ending is asked first."""
        self.page.get_by_role("dialog").get_by_role("button", name=self.say("console-step-end")).click()

    def adds_minutes(self, minutes: int) -> None:
        self.press("console-add-minutes", minutes=minutes)

    def turns_to(self, view: str) -> None:
        """slides, rooms or summary"""
        views = self.page.get_by_role("navigation", name=self.say("console-views"))
        views.get_by_role("button", name=self.say(f"console-view-{view}"), exact=True).click()

    def tile(self, room: str) -> Locator:
        return self.page.get_by_role("region", name=room, exact=True)

    def room(self, block: Block) -> str:
        """The name of a block's room."""
        return self.say("stage-room-titled", number=block.number, title=block.short[self.lang])

    def chip(self, name: str) -> Locator:
        """Somebody among those who are placed; a press opens the list of rooms."""
        return self.page.get_by_role("button", name=self.pattern("console-move")).filter(has_text=name)

    def moves(self, name: str, room: str) -> None:
        """A person to another room, by the list that their name opens."""
        self.chip(name).click()
        self.page.get_by_role("button", name=beginning(room)).click()
        self.sees_in_room(name, room)

    def sees_in_room(self, name: str, room: str) -> None:
        expect(self.tile(room).get_by_role("listitem").filter(has_text=name).first).to_be_visible()

    def enters(self, room: str) -> None:
        self.tile(room).get_by_role("button", name=self.pattern("console-enter")).click()

    def locks_the_board(self, locked: bool) -> None:
        """In the panel of who leads, which a phone has too."""
        self.press("board-lead")
        self.page.get_by_role("checkbox", name=self.say("board-lock")).set_checked(locked)
        self.page.keyboard.press("Escape")

    @property
    def lines(self) -> Locator:
        """The lines of the summary, to be edited."""
        return self.page.get_by_role("textbox", name=self.say("summary-line"), exact=True)
