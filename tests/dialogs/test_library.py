"""The shipped scripts: each sound, complete in its languages, tested by itself, with magnets that exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogs.collection import Entry, collect
from dialogs.events import Person
from dialogs.phrases import PHRASES
from dialogs.script import ANY_LANGUAGE, Ask, Script, ScriptTest
from dialogs.simulate import Player, run_test
from dialogs.texts import CAPTION_LIMIT, LABEL_LIMIT, TEXT_LIMIT, utf16_length
from dialogs.wording import all_texts
from qualification.kinds import KINDS

LIBRARY = Path(__file__).parents[2] / "dialogs" / "library"
ENTRIES = {path.stem: path.read_text(encoding="utf-8") for path in LIBRARY.glob("*.yaml")}
SHIPPED: dict[str, Entry] = {entry.file: entry for entry in collect(ENTRIES)}
TRADES = {"cottages", "crm_mercury", "dairy_supply", "self_publishing", "digital_agency", "nonprofit_video"}
PARTS = {"contact_block"}
"""Scripts that are there for others to run."""
MOST_QUESTIONS = 8
A_DAY_IS_NAMED = re.compile(
    r"\b(сегодня|завтра|в течение (рабочего )?(часа|дня)|today|tonight|tomorrow|within an? (working )?hour)\b"
    r"|\b(hoy|mañana|aujourd'hui|demain)\b",
    re.IGNORECASE,
)
ASKS = {"example", "label", "ask", "title"}
"""Keys of texts that speak of the visitor's time, not of ours."""


def shipped(name: str) -> Script:
    """The script, linked."""
    script = SHIPPED[name].script
    assert script is not None, SHIPPED[name].problems
    return script


def own_tests() -> Iterator[tuple[str, ScriptTest]]:
    """Every test that a shipped script carries."""
    for name, entry in sorted(SHIPPED.items()):
        if entry.script is not None:
            yield from ((name, test) for test in entry.script.tests)


by_script = pytest.mark.parametrize("name", sorted(SHIPPED))
by_trade = pytest.mark.parametrize("name", sorted(TRADES))


def test_the_six_trades_are_there_in_four_languages() -> None:
    assert set(SHIPPED) == TRADES | PARTS
    assert {language for name in TRADES for language in shipped(name).languages} == {"ru", "en", "es", "fr"}
    assert [name for name in SHIPPED if len(shipped(name).languages) < 2] == []


@by_script
def test_a_shipped_script_loads_and_the_linter_finds_nothing(name: str) -> None:
    entry = SHIPPED[name]

    assert entry.problems == ()
    assert [str(finding) for finding in entry.findings] == []
    assert (shipped(name).script, name) == (name, name)


@pytest.mark.parametrize(("name", "test"), [pytest.param(name, test, id=f"{name}: {test.name}") for name, test in own_tests()])
def test_a_shipped_scripts_own_tests_pass(name: str, test: ScriptTest) -> None:
    assert run_test(shipped(name), test).failures == ()


@by_script
def test_every_text_is_there_in_every_language_and_fits(name: str) -> None:
    script = shipped(name)
    texts = list(all_texts(script))

    assert len(texts) > len(script.nodes)
    for path, words in texts:
        assert [language for language in script.languages if language not in words and ANY_LANGUAGE not in words] == [], path
        limit = {"caption": CAPTION_LIMIT, "label": LABEL_LIMIT}.get(str(path[-1]), TEXT_LIMIT)
        assert [language for language, text in words.items() if not text.strip() or utf16_length(text) > limit] == [], path


@by_script
def test_no_text_promises_a_day_for_at_night_the_service_names_another(name: str) -> None:
    said = [(path, text) for path, words in all_texts(shipped(name)) if path[-1] not in ASKS for text in words.values()]

    assert said
    assert [(path, text) for path, text in said if A_DAY_IS_NAMED.search(text)] == []


@by_script
def test_options_and_phrases_speak_all_languages(name: str) -> None:
    script = shipped(name)

    assert set(PHRASES["reask"]) >= set(script.languages)
    foreign = [
        (node_id, option, language)
        for node_id, node in script.nodes.items()
        if isinstance(node, Ask)
        for option, spec in node.options.items()
        for language in spec.synonyms
        if language not in script.languages
    ]
    assert foreign == []


@by_trade
def test_each_tier_is_played_in_each_language(name: str) -> None:
    script = shipped(name)
    played = {(test.person.language, test.expect.temperature) for test in script.tests}

    tiers = ("cold", "warm", "hot")
    assert [(language, tier) for language in script.languages for tier in tiers if (language, tier) not in played] == []
    assert any(test.expect.mark == "non-targeted" for test in script.tests)


@by_trade
def test_a_trade_has_all_that_a_marketer_wants_of_it(name: str) -> None:
    script = shipped(name)

    assert script.price is not None and script.about is not None
    assert set(script.objections) == {"price_objection", "think", "not_interested", "competitor"}
    assert script.sources and script.consents and script.magnets and script.handoff.hours and script.target_action
    assert (script.handoff.hot, script.handoff.warm, script.handoff.cold) == ("now", "working_hours", "never")
    assert all(set(magnet.needs) == {"consent", "contact"} for magnet in script.magnets.values())
    questions = [node for node in script.nodes.values() if isinstance(node, Ask)]
    assert [node.ask for node in questions if node.title is None] == []
    assert any(node.why for node in questions) and any(node.remind for node in questions)
    assert script.max_questions <= MOST_QUESTIONS


def test_between_them_they_use_every_kind_of_question_and_of_magnet() -> None:
    nodes = [node for name in SHIPPED for node in shipped(name).nodes.values()]
    magnets = [magnet for name in TRADES for magnet in shipped(name).magnets.values()]

    assert {node.kind for node in nodes if isinstance(node, Ask)} == set(KINDS)
    ways = {"file", "link", "text", "codes"}
    assert {way for magnet in magnets for way in ways if getattr(magnet, way)} == ways


def test_every_file_of_a_magnet_is_shipped_and_no_other() -> None:
    named = {magnet.file for name in TRADES for magnet in shipped(name).magnets.values() if magnet.file is not None}
    there = {str(path.relative_to(LIBRARY)) for path in (LIBRARY / "files").iterdir()}

    assert named == there
    assert all(100 < (LIBRARY / file).stat().st_size < 100_000 for file in named)


def test_three_trades_share_the_contact_block_and_say_their_own_consent() -> None:
    running = {name for name in TRADES if "run: contact_block" in ENTRIES[name]}
    own = shipped("contact_block").consents["contact_v1"].text

    assert running == {"crm_mercury", "dairy_supply", "nonprofit_video"}
    assert all(shipped(name).consents["contact_v1"].text != own for name in running)
    assert all("contact.name" in shipped(name).nodes for name in running)


@by_trade
@pytest.mark.parametrize("first_name", ["Ann", None])
def test_the_first_words_read_well_with_and_without_a_name(name: str, first_name: str | None) -> None:
    script = shipped(name)
    for language in script.languages:
        player = Player(script=script, person=Person(first_name=first_name, language=language))
        player.start()
        said = player.messages[0].text

        assert ("Ann" in said) == (first_name is not None)
        assert [line for line in said.splitlines() if line.startswith((",", " ", "!"))] == []
        assert "{" not in said
