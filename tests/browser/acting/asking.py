"""Asking for the floor, for help, or for later, on a laptop and on a phone."""

from playwright.sync_api import Locator, expect

from tests.browser.acting.hands import Press
from tests.browser.acting.person import Person, beginning


def raises_hand(person: Person, place: int) -> None:
    """By its key; the place in the queue is told."""
    ready = person.button("helping-hand-raise").or_(person.button("helping-ask"))
    expect(ready.filter(visible=True)).to_be_visible()
    person.page.keyboard.press("h")
    person.sees("helping-hand-up", place=place)


def lot(person: Person) -> Locator:
    return person.page.get_by_role("dialog", name=person.say("helping-lot"))


def opens_lot(person: Person) -> Locator:
    person.page.keyboard.press("k")
    expect(lot(person)).to_be_visible()
    return lot(person)


def parks(person: Person, words: str, press: Press, unnamed: bool = False) -> None:
    """In the parking lot, which is open."""
    place = lot(person)
    place.get_by_label(person.say("helping-lot-words"), exact=True).fill(words)
    box = place.get_by_label(person.say("helping-lot-unnamed"))
    if unnamed != box.is_checked():
        box.press("Space")
    press(place.get_by_role("button", name=person.say("helping-lot-park")))
    expect(parked(person, words)).to_be_visible()


def parked(person: Person, words: str) -> Locator:
    return lot(person).get_by_role("listitem").filter(has_text=words)


def does(person: Person, words: str, id: str, press: Press) -> None:
    """Press a button of something parked."""
    press(parked(person, words).get_by_role("button", name=person.say(id), exact=True))


def call_of(person: Person, room: str) -> Locator:
    """The button that leads to the room that calls."""
    return person.page.get_by_role("button", name=beginning(person.say("helping-go-to", room=room)))
