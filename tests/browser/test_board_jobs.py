"""A job on a board (join, write, move, group, vote, undo, answer) by keyboard alone and on a small screen by
touch; what who leads decides for all. What fingers and keys do in detail is in test_board.py."""

from playwright.sync_api import Locator, Page, expect

from app.locales import say
from tests.browser.acting.hands import by_keyboard
from tests.browser.conftest import Enter
from tests.browser.test_board import board, field, note, press, violations, write
from tests.browser.test_pages import LEAST_TARGET, SMALL_TARGETS


def act(button: Locator, keys: bool) -> None:
    if keys:
        button.focus()
        button.press("Enter")
    else:
        button.click()


def test_a_whole_job_by_keyboard_alone(enter: Enter) -> None:
    """No pointer is used: join, write two notes, move one, take both, group them, vote, undo, answer."""
    ana, jean = enter("Ana", press=by_keyboard), enter("Jean", press=by_keyboard)
    first, second = write(ana, "Buy locally"), write(ana, "Pay sooner")
    groups = grouped_by_keys(ana, jean, first, second)
    before_grouping = groups.count() - 1
    second.focus()
    ana.keyboard.press("d")
    ana.keyboard.press("Enter")
    expect(second).to_contain_text(say("en", "board-votes", count=1, mine=1))
    ana.keyboard.press("Backspace")
    expect(second.locator(".dots")).to_have_count(0)
    ana.keyboard.press("v")
    ana.keyboard.press("Control+z")
    expect(groups).to_have_count(before_grouping)
    ana.keyboard.press("Control+Shift+z")
    expect(groups).to_have_count(before_grouping + 1)
    answer_and_lean_on(ana, "Buy locally", keys=True)
    act(board(ana).get_by_role("button", name=say("en", "board-view-canvas"), exact=True), keys=True)
    expect(first).to_be_visible()
    ana.keyboard.press("?")
    expect(ana.get_by_role("dialog", name=say("en", "board-keys-title"))).to_be_visible()
    assert violations(ana) == []


def grouped_by_keys(ana: Page, jean: Page, first: Locator, second: Locator) -> Locator:
    """Two notes are carried, taken and grouped; the groups of the board."""
    carried_down(ana, jean, "Pay sooner")
    ana.keyboard.press("Space")
    ana.keyboard.press("Space")
    expect(second).to_have_attribute("aria-selected", "true")
    first.focus()
    ana.keyboard.press("Shift+Space")
    expect(first).to_have_attribute("aria-selected", "true")
    groups = ana.locator(".group-frame")
    before_grouping = groups.count()
    ana.keyboard.press("Control+g")
    expect(groups).to_have_count(before_grouping + 1)
    expect(jean.locator(".group-frame")).to_have_count(before_grouping + 1)
    ana.keyboard.press("Escape")
    return groups


def answer_and_lean_on(page: Page, note: str, keys: bool) -> None:
    """Write to the question, some words bold, and put a note in."""

    def do(button: Locator) -> None:
        act(button, keys) if keys else button.tap()

    do(board(page).get_by_role("button", name=say("en", "board-view-answers"), exact=True))
    answer = page.locator(".answer").last
    field = answer.get_by_role("textbox")
    field.focus() if keys else field.tap()
    bold, names = field.locator("strong").count(), field.locator("cite").count()
    page.keyboard.type("We bring ")
    do(answer.get_by_role("button", name=say("en", "answers-mark-bold")))
    page.keyboard.type("seeds")
    expect(field.locator("strong")).to_have_count(bold + 1)
    do(answer.get_by_role("button", name=say("en", "answers-add-note")))
    search = page.get_by_role("dialog").get_by_role("searchbox")
    expect(search).to_be_focused()
    page.keyboard.type(note[:4].lower())
    do(page.get_by_role("dialog").get_by_role("button", name=note))
    expect(answer.locator(".cite").filter(has_text=note)).to_be_visible()
    expect(field.locator("cite")).to_have_count(names + 1)
    assert violations(page) == []


def carried_down(ana: Page, jean: Page, words: str) -> None:
    """By the arrow keys; another person sees it go."""
    before = note(jean, words).bounding_box()
    for _ in range(4):
        ana.keyboard.press("Shift+ArrowDown")
    jean.wait_for_function(
        "([words, y]) => [...document.querySelectorAll('[data-note]')].some(note =>"
        " note.textContent.includes(words) && note.getBoundingClientRect().y > y + 100)",
        arg=[words, before["y"] if before else 0],
    )


def test_a_whole_job_on_a_small_touch_screen(enter: Enter) -> None:
    """In the list, where a phone begins: write, group, vote, undo; then a long press on the canvas."""
    ines = enter("Inés", phone=True)
    for words in ("From the market", "From the town hall"):
        board(ines).get_by_role("button", name=say("en", "board-add-note")).first.tap()
        expect(field(ines)).to_be_focused()
        ines.keyboard.type(words)
        press(ines, say("en", "board-done"))
    group = grouped_by_touch(ines, "From the market", "Buy here")
    hall = note(ines, "From the town hall")
    more(hall).tap()
    assert violations(ines) == []
    assert ines.evaluate(SMALL_TARGETS, LEAST_TARGET) == []
    hall.get_by_role("button", name="Buy here", exact=True).last.tap()
    expect(group.locator("[data-note]")).to_have_count(2)
    hall.get_by_role("button", name=say("en", "board-vote-cast")).tap()
    expect(hall.locator(".voting-count")).to_contain_text("1")
    hall.get_by_role("button", name=say("en", "board-vote-take")).tap()
    expect(hall.locator(".voting-count")).to_contain_text("0")
    press(ines, say("en", "board-undo"))
    expect(group.locator("[data-note]")).to_have_count(1)
    answer_and_lean_on(ines, "From the market", keys=False)
    assert ines.evaluate(SMALL_TARGETS, LEAST_TARGET) == []
    press(ines, say("en", "board-view-canvas"))
    hold(ines, hall)
    expect(ines.get_by_role("menu")).to_be_visible()
    assert violations(ines) == []
    assert ines.evaluate(SMALL_TARGETS, LEAST_TARGET) == []


def grouped_by_touch(ines: Page, words: str, title: str) -> Locator:
    """What is typed as its title counts by Enter, not by Escape; then the keyboard is where it was."""
    more(note(ines, words)).tap()
    note(ines, words).get_by_role("button", name=say("en", "board-group-new")).tap()
    group = ines.locator(".list-group").filter(has_text=words)
    expect(group.locator("[data-note]")).to_have_count(1)
    rename = group.get_by_role("button", name=say("en", "board-group-name"))
    for typed, key in ((title, "Enter"), ("Something else", "Escape")):
        rename.tap()
        expect(group.get_by_role("textbox")).to_be_focused()
        ines.keyboard.type(typed)
        ines.keyboard.press(key)
        expect(rename).to_be_focused()
        expect(group.get_by_role("heading")).to_contain_text(title)
    return group


def more(item: Locator) -> Locator:
    return item.get_by_role("button", name=say("en", "board-more"))


def hold(page: Page, target: Locator) -> None:
    """A finger that stays until the menu is there."""
    expect(target).to_be_visible()
    box = target.bounding_box()
    assert box
    point = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2, "id": 1}
    device = page.context.new_cdp_session(page)
    device.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
    expect(page.get_by_role("menu")).to_be_visible()
    device.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    device.detach()


def test_lines_that_are_pasted_become_notes_and_one_step_takes_them_back(enter: Enter) -> None:
    ana = enter("Ana")
    paste(ana, "Seeds\nTools\nSeats")
    for words in ("Seeds", "Tools", "Seats"):
        expect(note(ana, words)).to_be_visible()
    ana.keyboard.press("Escape")  # nobody has touched the board yet: the focus is on the page's title
    expect(note(ana, "Tools")).to_have_attribute("aria-selected", "false")
    ana.keyboard.press("Control+z")
    expect(note(ana, "Tools")).to_have_count(0)


def paste(page: Page, text: str) -> None:
    page.evaluate(
        """text => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
        }""",
        text,
    )


def test_what_is_drawn_and_joined_reaches_the_others(enter: Enter) -> None:
    ana, jean = enter("Ana"), enter("Jean")
    canvas = ana.locator(".canvas").bounding_box()
    assert canvas
    left, top = canvas["x"] + 400, canvas["y"] + 420
    for key, kind in (("p", "stroke"), ("a", "arrow")):
        ana.keyboard.press(key)
        ana.mouse.move(left, top)
        ana.mouse.down()
        ana.mouse.move(left + 200, top + 60, steps=8)
        ana.mouse.up()
        expect(jean.locator(f".drawn.{kind}")).to_have_count(1)
    expect(ana.locator(".drawn.arrow")).to_have_attribute("aria-selected", "true")
    ana.keyboard.press("Delete")
    expect(jean.locator(".drawn.arrow")).to_have_count(0)


def test_silent_notes_have_no_words_for_anybody_else_until_they_are_revealed(enter: Enter) -> None:
    ana, flor = enter("Ana"), enter("Flor", "facilitator")
    lead(flor)
    flor.get_by_role("checkbox", name=say("en", "board-lead-silent")).check()
    flor.keyboard.press("Escape")
    expect(board(ana).get_by_text(say("en", "board-silent"))).to_be_visible()
    write(ana, "Nobody knows yet")
    expect(board(flor).get_by_text(say("en", "board-note-hidden")).last).to_be_visible()
    expect(note(flor, "Nobody knows yet")).to_have_count(0)
    press(flor, say("en", "board-reveal"))
    expect(note(flor, "Nobody knows yet")).to_be_visible()


def lead(page: Page) -> None:
    board(page).get_by_role("button", name=say("en", "board-lead"), exact=True).click()


def test_a_round_of_votes_is_opened_counted_in_secret_and_ended(enter: Enter) -> None:
    ana, flor = enter("Ana"), enter("Flor", "facilitator")
    target = write(ana, "Vote here")
    lead(flor)
    flor.get_by_role("button", name=say("en", "board-lead-round")).click()
    flor.get_by_label(say("en", "board-round-title")).fill("What comes first")
    assert violations(flor) == []
    flor.get_by_role("button", name=say("en", "board-round-begin")).click()
    expect(board(ana).get_by_text("What comes first")).to_be_visible()
    ana.keyboard.press("d")
    target.click()
    expect(board(flor).get_by_text(say("en", "board-round-cast", count=1))).to_be_visible()
    expect(note(flor, "Vote here").locator(".dots")).to_have_count(0)
    press(flor, say("en", "board-round-close"))
    expect(note(flor, "Vote here")).to_contain_text(say("en", "board-votes", count=1, mine=0))


def test_the_board_leaves_as_a_picture_with_its_words_in_lines(enter: Enter) -> None:
    ana = enter("Ana")
    write(ana, "Élan & <espoir> for a whole region")
    press(ana, say("en", "board-whole"))
    board(ana).get_by_role("button", name=say("en", "board-export")).click()
    sheet = ana.get_by_role("dialog", name=say("en", "board-export"))
    with ana.expect_download() as waiting:
        sheet.get_by_role("button", name=say("en", "board-export-svg")).click()
    svg = waiting.value.path().read_text(encoding="utf-8")
    assert "&lt;espoir&gt;" in svg
    assert svg.count("<text") > 3
    assert "foreignObject" not in svg
    with ana.expect_download() as waiting:
        sheet.get_by_role("button", name=say("en", "board-export-png", size=1), exact=True).click()
    assert waiting.value.path().read_bytes().startswith(b"\x89PNG")


def test_the_past_is_played_and_a_moment_restored(enter: Enter) -> None:
    flor = enter("Flor", "facilitator")
    write(flor, "Came later")
    lead(flor)
    flor.get_by_role("button", name=say("en", "board-lead-history")).click()
    line = flor.get_by_role("slider")
    expect(line).to_be_visible()
    line.focus()
    flor.keyboard.press("Home")
    assert violations(flor) == []
    flor.get_by_role("button", name=say("en", "board-history-restore")).click()
    expect(note(flor, "Came later")).to_have_count(0)
    press(flor, say("en", "board-whole"))
    board(flor).get_by_role("button", name=say("en", "board-trash")).click()
    item = flor.get_by_role("listitem").filter(has_text="Came later")
    item.get_by_role("button", name=say("en", "board-trash-back")).click()
    expect(note(flor, "Came later")).to_be_attached()
