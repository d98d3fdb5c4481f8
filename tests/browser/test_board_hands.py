"""What hands do on a board beside writing: pictures, the clipboard, order, arrows, zones, looking along with
others, taking the board away. Whole journeys on one server; those by keys or touch: test_board_jobs.py."""

import re
from base64 import b64encode
from io import BytesIO
from typing import Final

from PIL import Image
from playwright.sync_api import FilePayload, Locator, Page, expect

from app.locales import say
from tests.browser.conftest import Enter
from tests.browser.test_board import answer, board, note, press, write
from tests.browser.test_board_jobs import paste
from tests.server.process import Server

DESCRIPTION: Final = 0x010E
"""The EXIF field in which cameras and people say what a picture shows."""
SECRET: Final = "taken at Ana's door"
LIGHT_GROUND: Final = "#FBF8F3"


def test_pictures_are_picked_dropped_and_pasted_and_say_nothing_but_what_they_show(
    enter: Enter, server: Server
) -> None:
    ana, jean = enter("Ana"), enter("Jean")
    with ana.expect_file_chooser() as choosing:
        board(ana).get_by_role("toolbar", name=say("en", "board-tools")).get_by_role(
            "button", name=say("en", "board-picture")
        ).click()
    choosing.value.set_files(FilePayload(name="seed-fair.png", mimeType="image/png", buffer=drawn("PNG")))
    expect(picture(jean, "seed fair")).to_be_visible()
    hand_over(ana, "drop", "market.jpg", "image/jpeg", drawn("JPEG"))
    expect(picture(jean, "market")).to_be_visible()
    hand_over(ana, "paste", "stall.webp", "image/webp", drawn("WEBP"))
    expect(picture(jean, "stall")).to_be_visible()
    kept = jean.request.get(server.base + str(picture(jean, "market").get_attribute("src")))
    assert (kept.status, kept.headers["content-type"]) == (200, "image/webp")
    assert SECRET.encode() not in kept.body()
    assert dict(Image.open(BytesIO(kept.body())).getexif()) == {}
    ana.keyboard.press("Delete")
    expect(picture(jean, "stall")).to_have_count(0)
    answer(ana, say("en", "common-undo"))
    expect(picture(jean, "stall")).to_be_visible()


def test_what_is_no_picture_is_refused_with_a_sentence(enter: Enter) -> None:
    ana = enter("Ana")
    for kind, body, sentence in (
        ("text/plain", b"words", say("en", "board-picture-kinds")),
        ("image/png", b"no picture", say("en", "refusal-picture-unreadable")),
        ("image/png", b"0" * 6_500_000, say("en", "refusal-picture-too-large", limit=6)),
    ):
        hand_over(ana, "drop", "file.png", kind, body)
        expect(board(ana).get_by_text(sentence)).to_be_visible()
    expect(ana.locator(".picture").get_by_role("img", name="file")).to_have_count(0)


def test_a_column_is_pasted_set_in_order_duplicated_cut_and_pasted_again(enter: Enter) -> None:
    ana, jean = enter("Ana"), enter("Jean")
    paste(ana, 'Rain\nShade\n"Water,\nevery day"')
    lines = [note(ana, words) for words in ("Rain", "Shade", "every day")]
    for line in lines:
        expect(line).to_have_attribute("aria-selected", "true")
    menu = board(ana).get_by_role("toolbar", name=say("en", "board-actions", count=3))
    menu.get_by_role("button", name=say("en", "board-align")).click()
    menu.get_by_role("button", name=say("en", "board-align-left")).click()
    for line in lines[1:]:
        expect(line).to_have_css("left", str(lines[0].evaluate("note => getComputedStyle(note).left")))
    ana.keyboard.press("Control+Shift+l")
    ana.keyboard.press("Control+d")
    for person in (ana, jean):
        expect(note(person, "Shade")).to_have_count(2)
    cut = clipboard(ana, "cut")
    expect(note(jean, "Shade")).to_have_count(1)
    assert cut["text/plain"].split("\n")[:2] == ["Rain", "Shade"]
    clipboard(ana, "paste", cut)
    expect(note(jean, "Shade")).to_have_count(2)
    expect(note(jean, "every day")).to_have_count(2)


def test_only_what_goes_away_is_cut(enter: Enter) -> None:
    ana, jean = enter("Ana"), enter("Jean")
    write(ana, "Belongs to Ana")
    write(jean, "Belongs to Jean").click()
    note(jean, "Belongs to Ana").click(modifiers=["Shift"])
    assert clipboard(jean, "cut")["text/plain"] == "Belongs to Jean"
    expect(note(ana, "Belongs to Jean")).to_have_count(0)
    expect(note(ana, "Belongs to Ana")).to_be_visible()


def test_what_is_pasted_and_copied_without_a_line_is_there_at_once_and_stays(enter: Enter) -> None:
    ana, jean = enter("Ana"), enter("Jean")
    write(ana, "Seen before")
    ana.context.set_offline(True)
    paste(ana, "Far away\nFar out")
    expect(note(ana, "Far out")).to_be_visible()
    ana.keyboard.press("Escape")
    note(ana, "Seen before").click()
    ana.keyboard.press("Control+d")
    expect(note(ana, "Seen before")).to_have_count(2)
    ana.context.set_offline(False)
    expect(note(jean, "Far out")).to_be_visible()
    expect(note(jean, "Seen before")).to_have_count(2)
    expect(note(ana, "Far out")).to_have_count(1)
    expect(note(ana, "Seen before")).to_have_count(2)


def test_an_arrow_is_bent_and_led_to_another_note_by_hand_and_by_keys(enter: Enter) -> None:
    ana, jean = enter("Ana"), enter("Jean")
    notes = laid(ana, "Joined one", "Joined two", "Joined three")
    ana.keyboard.press("Escape")
    ana.keyboard.press("a")
    drag(ana, middle(notes[0]), middle(notes[1]))
    arrow = ana.locator(".arrow[data-thing]")
    expect(arrow).to_have_attribute("aria-label", "Arrow from Joined one to Joined two")
    straight = str(arrow.locator(".arrow-line").get_attribute("d"))
    bends_before_the_other(ana, jean)
    expect(arrow.locator(".arrow-line")).not_to_have_attribute("d", straight)
    drag(ana, middle(ana.locator(".arrow-handle.target")), middle(notes[2]))
    expect(jean.get_by_role("option", name="Arrow from Joined one to Joined three")).to_be_attached()
    ana.locator(".arrow-handle.target").focus()
    led_on_by_keys(ana, arrow)
    expect(jean.get_by_role("option", name="Arrow from Joined one to Joined three")).to_have_count(0)
    expect(jean.get_by_role("option", name="Arrow from Joined one to")).to_be_attached()
    ana.keyboard.press("Control+z")
    expect(jean.get_by_role("option", name="Arrow from Joined one to Joined three")).to_be_attached()
    ana.keyboard.press("Escape")
    press(ana, say("en", "board-view-list"))
    row = ana.locator(".list-card").filter(has_text="Joined three")
    row.get_by_role("button", name=say("en", "common-delete")).click()
    expect(jean.locator(".arrow[data-thing]")).to_have_count(0)


def test_all_that_another_carries_is_seen_in_their_hand(enter: Enter) -> None:
    ana, jean = enter("Ana"), enter("Jean")
    first, _ = laid(jean, "Carried first", "Carried along")
    x, y = middle(first)
    jean.mouse.move(x, y)
    jean.mouse.down()
    jean.mouse.move(x + 60, y + 40, steps=4)
    for words in ("Carried first", "Carried along"):
        expect(note(ana, words)).to_have_class(re.compile(r"\btheirs\b"))
    jean.mouse.up()
    for words in ("Carried first", "Carried along"):
        expect(note(ana, words)).not_to_have_class(re.compile(r"\btheirs\b"))


def test_the_view_goes_along_with_somebody_until_one_takes_it_back(enter: Enter) -> None:
    ana, jean = enter("Ana"), enter("Wanda W")
    ana.locator(".faces").click()
    ana.get_by_role("button", name=re.compile("^Follow Wanda W")).click()
    expect(board(ana).get_by_text(say("en", "board-following", name="Wanda W"))).to_be_visible()
    ana.keyboard.press("Escape")
    canvas = jean.locator(".canvas").bounding_box()
    assert canvas
    before = camera(ana)
    jean.mouse.move(canvas["x"] + 60, canvas["y"] + 500)
    jean.mouse.move(canvas["x"] + 80, canvas["y"] + 560, steps=3)
    ana.wait_for_function("before => document.querySelector('.world').style.transform !== before", arg=before)
    ana.locator(".canvas").click(position={"x": 700, "y": 30})
    expect(board(ana).get_by_text(say("en", "board-following", name="Wanda W"))).to_have_count(0)
    pointer = ana.locator("[data-cursor]").filter(has_text="Wanda W")
    for _ in range(9):
        ana.mouse.wheel(0, -600)
    expect(pointer).not_to_be_in_viewport()
    ana.locator(".faces").click()
    ana.get_by_role("button", name=say("en", "board-people-jump", name="Wanda W")).click()
    expect(pointer).to_be_in_viewport()


def test_who_leads_adds_and_moves_zones_and_what_lies_in_them_comes_along(enter: Enter) -> None:
    ana, flor = enter("Ana"), enter("Flor", "facilitator")
    write(ana, "Lies in a zone")
    press(flor, say("en", "board-lead"))
    flor.get_by_role("button", name=say("en", "board-lead-zones")).click()
    sheet = flor.get_by_role("dialog")
    sheet.get_by_label(say("en", "board-zone-new")).fill("Later")
    sheet.get_by_role("button", name=say("en", "board-zone-add")).click()
    expect(ana.get_by_role("heading", name="Later")).to_be_attached()
    sheet.get_by_role("button", name=say("en", "board-zones-arrange")).click()
    zone = say("en", "practice-zone")
    before = place(flor, "Lies in a zone")
    flor.get_by_role("button", name=say("en", "board-zone-move", zone=zone)).focus()
    for _ in range(3):
        flor.keyboard.press("ArrowRight")
    for person in (flor, ana):
        person.wait_for_function(
            "([words, x]) => [...document.querySelectorAll('[data-note]')].some("
            "note => note.textContent.includes(words) && parseFloat(note.style.left) === x)",
            arg=["Lies in a zone", before + 120],
        )


def test_a_board_is_taken_along_as_svg_and_png_on_light_paper(enter: Enter) -> None:
    page = enter("Ana", dark=True)
    write(page, "Für später, naïf & <klar>")
    press(page, say("en", "board-whole"))
    page.get_by_role("button", name=say("en", "board-export")).click()
    sheet = page.get_by_role("dialog")
    with page.expect_download() as saving:
        sheet.get_by_role("button", name=say("en", "board-export-svg")).click()
    svg = saving.value.path().read_text(encoding="utf-8")
    assert f'fill="{LIGHT_GROUND}"' in svg or f'fill="{LIGHT_GROUND.lower()}"' in svg
    assert "naïf" in svg
    assert "&lt;klar&gt;" in svg
    with page.expect_download() as saving:
        sheet.get_by_role("button", name=say("en", "board-export-png", size=1), exact=True).click()
    image = Image.open(saving.value.path())
    assert (image.format, image.size[0] > 800) == ("PNG", True)
    assert image.convert("RGB").getpixel((2, 2)) == (0xFB, 0xF8, 0xF3)
    sheet.get_by_label(say("en", "board-export-dark")).check()
    with page.expect_download() as saving:
        sheet.get_by_role("button", name=say("en", "board-export-svg")).click()
    assert LIGHT_GROUND.lower() not in saving.value.path().read_text(encoding="utf-8").lower()


def drawn(kind: str) -> bytes:
    """A small picture whose metadata says too much."""
    exif = Image.Exif()
    exif[DESCRIPTION] = SECRET
    out = BytesIO()
    Image.new("RGB", (60, 40), "teal").save(out, kind, exif=exif)
    return out.getvalue()


def picture(page: Page, alt: str) -> Locator:
    return page.locator(".picture").get_by_role("img", name=alt)


def hand_over(page: Page, how: str, name: str, kind: str, body: bytes) -> None:
    """A file dropped on the canvas, or pasted."""
    page.evaluate(
        """([how, name, kind, body]) => {
          const data = new DataTransfer();
          const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
          data.items.add(new File([bytes], name, { type: kind }));
          const canvas = document.querySelector(".canvas");
          const { x, y, width, height } = canvas.getBoundingClientRect();
          const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
          const pasted = { clipboardData: data, bubbles: true };
          if (how === "drop") canvas.dispatchEvent(new DragEvent("drop", { dataTransfer: data, ...at }));
          else document.body.dispatchEvent(new ClipboardEvent("paste", pasted));
        }""",
        [how, name, kind, b64encode(body).decode()],
    )


def clipboard(page: Page, what: str, data: dict[str, str] | None = None) -> dict[str, str]:
    """Cut or copy, and what is then in the clipboard; or paste what was."""
    held: dict[str, str] = page.evaluate(
        """([what, held]) => {
          const data = new DataTransfer();
          for (const [kind, words] of Object.entries(held)) data.setData(kind, words);
          document.body.dispatchEvent(new ClipboardEvent(what, { clipboardData: data, bubbles: true }));
          return Object.fromEntries([...data.types].map((kind) => [kind, data.getData(kind)]));
        }""",
        [what, data or {}],
    )
    return held


def laid(page: Page, *words: str) -> list[Locator]:
    """Notes that are selected, in sight, and under no others."""
    paste(page, "\n".join(words))
    notes = [note(page, one) for one in words]
    for one in notes:
        expect(one).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Control+]")
    page.keyboard.press("1")
    return notes


def middle(of: Locator) -> tuple[float, float]:
    box = of.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=5)
    page.mouse.up()


def bends_before_the_other(ana: Page, jean: Page) -> None:
    """Who bends an arrow is seen at it until they let go."""
    theirs, tag = jean.locator(".arrow.theirs"), jean.locator(".name-tag").filter(has_text="Ana")
    x, y = middle(ana.locator(".arrow-handle.bend"))
    ana.mouse.move(x, y)
    ana.mouse.down()
    ana.mouse.move(x, y + 60, steps=5)
    expect(theirs).to_be_attached()
    expect(tag).to_be_attached()
    ana.mouse.up()
    expect(theirs).to_have_count(0)


def led_on_by_keys(page: Page, arrow: Locator) -> None:
    """To the next thing, in whichever direction there is one: others write on this board too."""
    before = arrow.get_attribute("aria-label")
    for direction in ("Left", "Up", "Right", "Down"):
        page.keyboard.press(f"Control+Arrow{direction}")
        page.evaluate(
            "() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
        )
        if arrow.get_attribute("aria-label") != before:
            return


def place(page: Page, words: str) -> float:
    """How far to the right a note lies on the board, in its units."""
    return float(note(page, words).evaluate("note => parseFloat(note.style.left)"))


def camera(page: Page) -> str:
    return str(page.locator(".world").evaluate("world => world.style.transform"))
