"""The people of the long story: one who plans and leads, three who take part, each with their own device."""

from collections.abc import Mapping
from dataclasses import dataclass

from playwright.sync_api import expect

from app.blocks.guide import Block
from app.locales import Language
from tests.browser.acting.facilitator import Facilitator
from tests.browser.acting.organizer import Organizer
from tests.browser.acting.person import Person


@dataclass(frozen=True)
class Cast:
    """Everyone who is in the session from its beginning."""

    lucia: Organizer
    """Laptop, English: plans it and leads it."""
    ines: Person
    """Laptop, Spanish, with the mouse on the canvas."""
    marie: Person
    """Laptop, French; at the board with nothing but the keyboard."""
    awa: Person
    """Phone, English, with a finger."""

    @property
    def facilitator(self) -> Facilitator:
        return Facilitator(self.lucia.page, self.lucia.lang)

    @property
    def participants(self) -> list[Person]:
        return [self.ines, self.marie, self.awa]

    @property
    def everyone(self) -> list[Person]:
        return [self.lucia, *self.participants]

    def all_see(self, title: Mapping[Language, str]) -> None:
        """A heading, each in their own language."""
        for person in self.everyone:
            person.sees_heading(title[person.lang])

    def all_read(self, words: str) -> None:
        """Everyone who takes part has these words on the page."""
        for person in self.participants:
            expect(person.page.get_by_text(words, exact=True)).to_be_visible()


def room(person: Person, block: Block) -> str:
    return person.say("stage-room-titled", number=block.number, title=block.short[person.lang])
