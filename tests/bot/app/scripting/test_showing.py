"""Everything fits into one message and under one button, however long scripts are."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import indent

import pytest

from bot.app.oneline import units
from bot.app.scripting.showing import LIMIT, button, finding_lines, fitted, shortened
from bot.app.texts import TEXTS
from bot.model import Draft
from dialogs import linting
from dialogs.examining import examine
from tests.bot.app.scripting.clinic import CLINIC, Editor
from tests.bot.journeys import Journey
from tests.bot.messenger import plain

DATA_BYTES, BUTTONS, MESSAGE = 64, 100, 4096
LONG = "q" + "_long" * 6


@pytest.mark.parametrize("lines", [["a"], ["x" * 5000], ["a" * 500] * 20, ["б" * 1000 + "\n" + "б"] * 9, ["👋" * 300] * 40, ["line"] * 999])
def test_lists_end_in_time_and_say_how_many_more_there_are(lines: list[str]) -> None:
    words = fitted(lines, "en")
    assert units(words) <= LIMIT
    assert words.endswith(("more", "a", "…", "line")) and words


def test_a_list_that_fits_is_whole() -> None:
    assert fitted(["a", "", "b"], "en") == "a\n\nb"
    assert fitted([], "en") == ""


def test_what_is_shortened_ends_with_a_sign_of_it() -> None:
    assert (shortened("abc", 3), shortened("abcd", 3), shortened("👋👋", 3)) == ("abc", "ab…", "👋…")


def test_a_button_has_one_line_and_is_never_empty() -> None:
    assert (button("a\nb", "d").label, button(" ", "d").label, len(button("x" * 300, "d").label)) == ("a b", "-", 56)


def big() -> str:
    """A script with long ids, long texts, many questions of many options in four languages."""
    languages = ["ru", "en", "es", "fr"]
    nodes = []
    for number in range(60):
        texts = "{" + ", ".join(f"{one}: {'слово ' * 90}" for one in languages) + "}"
        options = "\n".join(f"    o{LONG}_{number}_{one}: {{label: {'да ' * 30}}}" for one in range(20))
        following = f"{LONG}_{number + 1}" if number < 59 else "end"
        nodes.append(f"{LONG}_{number}:\n  ask: {texts}\n  kind: choice\n  options:\n{options}\n  next: {following}")
    points = "\n".join(f"    - {{when: {{{LONG}_{one}: o{LONG}_{one}_1}}, add: 1, because: {'потому ' * 20}}}" for one in range(60))
    head = f"script: big{LONG}\ntitle: Big\nlanguages: [ru, en, es, fr]\nstart: {LONG}_0\n"
    return head + "nodes:\n" + indent("\n".join(nodes), "  ") + "\n  end: {finish: Bye}\n" + f"qualification:\n  points:\n{points}\n"


async def test_a_big_script_keeps_to_every_limit_of_the_messenger(journey: Journey, editor: Editor) -> None:
    name = f"big{LONG}"
    draft = Draft(script=name, text=big(), base_version=0, author="x", changed_at=journey.clock.now())
    await journey.store.write(lambda tx: tx.save_draft(draft))
    await editor.commands("scripts")
    overview = await editor.presses(name)
    nodes = await editor.presses("Questions and texts")
    assert nodes.text.splitlines()[0] == f"{name} · 1/3"
    await editor.presses("▶", on=nodes)
    assert editor.last.text.splitlines()[0] == f"{name} · 2/3"
    await editor.presses("◀")
    assert editor.last.text == nodes.text
    node = await editor.presses(f"{LONG}_0")
    await editor.presses("✎ Options")
    await editor.presses("✎ Points", on=node)
    await editor.presses("✎ Points", on=overview)
    await editor.presses("✎ question · ru", on=node)
    await editor.presses("✖ Cancel")
    await editor.presses("✅ Publish", on=overview)
    for message in editor.sees:
        assert units(plain(message.text)) <= MESSAGE
        assert len(message.labels) <= BUTTONS
        assert max((len(one.data.encode()) for row in message.buttons for one in row), default=0) <= DATA_BYTES


async def test_every_sort_of_node_is_shown_and_what_it_says_can_be_changed(journey: Journey, editor: Editor) -> None:
    more = CLINIC.replace(
        "  end: {finish",
        "  hi: {say: {en: Hello, ru: Привет}, next: sure}\n"
        "  sure: {ask: Sure?, kind: yesno, why: We ask, optional: true, next: way}\n"
        "  way: {branch: [{go: then}]}\n"
        "  then: {go: block}\n"
        "  block: {run: crm, next: pass}\n"
        "  pass: {handoff: true, next: leave}\n"
        "  leave: {handoff: {en: A person will write, ru: Вам напишут}, next: gift2}\n"
        "  gift2: {magnet: words, next: gift3}\n"
        "  gift3: {magnet: nothing, next: agree}\n"
        "  agree: {consent: unknown, next: end}\n"
        "  end: {finish",
    ).replace("magnets:\n", "magnets:\n  words: {text: {en: Read this, ru: Прочтите}}\n")
    draft = Draft(script="clinic", text=more, base_version=1, author="x", changed_at=journey.clock.now())
    await journey.store.write(lambda tx: tx.save_draft(draft))
    shown = {}
    nodes = (await editor.opens("hi"), editor.sees[-2])[1]
    for name in ("hi", "sure", "way", "then", "block", "pass", "leave", "gift", "gift2", "gift3", "agree", "consent", "phone", "end"):
        one = await editor.presses(name, on=nodes)
        en = one.text.split("\nen:\n", 1)[1].split("\n\n", 1)[0] if "\nen:\n" in one.text else ""
        shown[name] = (
            one.text.splitlines()[0].partition("· ")[2],
            en.splitlines(),
            [line for line in one.text.splitlines() if line.startswith("→")],
            [label for label in one.labels if label.endswith("· en")],
        )
    assert shown == {
        "hi": ("hi (say)", ["Hello"], ["→ sure"], ["✎ text · en"]),
        "sure": (
            "sure (yesno)",
            ["Sure?", "   why: We ask", "   [ Yes ]", "   [ No ]", "   [ Skip ]"],
            ["→ way"],
            ["✎ question · en", "✎ why we ask · en"],
        ),
        "way": ("way (branch)", [], ["→ then"], []),
        "then": ("then (go)", [], ["→ block"], []),
        "block": ("block (run crm)", [], ["→ pass"], []),
        "pass": ("pass (handoff)", [], ["→ leave"], ["✎ words at the handoff · en"]),
        "leave": ("leave (handoff)", ["A person will write"], ["→ gift2"], ["✎ words at the handoff · en"]),
        "gift": ("gift (magnet)", ["Ten per cent off"], ["→ end"], ["✎ caption · en"]),
        "gift2": ("gift2 (magnet)", ["Read this"], ["→ gift3"], ["✎ text · en"]),
        "gift3": ("gift3 (magnet)", [], ["→ agree"], []),
        "agree": ("agree (consent)", ["   [ I agree ]", "   [ I do not agree ]"], ["→ end"], []),
        "consent": ("consent (consent)", ["May we call?", "   [ I agree ]", "   [ I do not agree ]"], ["→ phone"], ["✎ text · en"]),
        "phone": ("phone (contact)", ["Your number?", "   [ 📱 Share my number ]"], ["→ gift"], ["✎ question · en"]),
        "end": ("end (finish)", ["Thank you"], [], ["✎ last words · en"]),
    }


def test_every_code_of_the_linter_has_its_sentence() -> None:
    codes = {code for path in Path(linting.__file__).parent.glob("*.py") for code in re.findall(r'code="(HL\d{3})"', path.read_text())}
    assert len(codes) > 25
    assert codes == {name.removeprefix("finding_") for name in TEXTS if name.startswith("finding_HL")}


def test_a_finding_is_said_in_the_staffs_language_or_beside_the_linters_words() -> None:
    examined = examine(CLINIC.replace("next: gift", "next: nowhere"), {}, file="c.yaml", country="RU")
    assert finding_lines(examined, "en")[0] == "⛔ c.yaml:18:5 HL101 nodes.phone.next: there is no node `nowhere`"
    assert finding_lines(examined, "ru")[0] == "⛔ c.yaml:18:5 HL101 nodes.phone.next: узла `nowhere` нет"
    assert finding_lines(examined, "es")[0] == (
        "⛔ c.yaml:18:5 HL101 un camino lleva a un nodo que no existe — nodes.phone.next: there is no node `nowhere`"
    )
