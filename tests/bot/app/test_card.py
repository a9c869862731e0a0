"""A lead's card: all there is, escaped, within one message, its points summing to the score."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.app.card import LIMIT, REPEAT_MARK, CardFacts, edit_card, marked_repeat, send_card
from bot.app.config import AppConfig
from bot.app.oneline import units
from bot.app.verdicts import verdict_from_json, verdict_to_json
from bot.model import Address, CardButton, Lead, LeadId
from dialogs.script import Script
from qualification.answers import Answer, Choice, Money, Name, Phone, Text
from qualification.conditions import Known
from qualification.verdict import Verdict, judge
from tests.bot.messenger import key_of, plain
from tests.bot.scripts import HOUSES

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CONFIG = AppConfig(managers_chat=None, admins=(), language="en", timezone=ZoneInfo("Europe/Moscow"), default_script="houses")
NASTY = (
    "<b>Boss</b>",
    '<a href="tg://user?id=1">free money</a>',
    "Anna\n\nStatus: approved ✅\nScore: 100",
    "&lt;i&gt; &amp; &#60;u&#62;",
    "\u202eevil\u202c",
    "{name} {0} %s ${x}",
    "a" * 5000,
    "😀" * 3000,
    "\ud800 lone",
    "*bold* _under_ `code` [x](y)",
)


def lead(**changes: object) -> Lead:
    base = Lead(
        id=LeadId(12),
        conversation=key_of(7),
        address=Address(channel="fake", bot="1", chat=7),
        person_id=7,
        run=1,
        script="houses",
        script_version=3,
        language="ru",
        name="Anna",
        phone="+79123456789",
        phone_verified=True,
        targeted=True,
        temperature="hot",
        score=40,
        created_at=NOW,
        contact_at=NOW,
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # a wrong field fails at once


def facts(
    lead: Lead, answers: Mapping[str, Answer] | None = None, verdict: Verdict | None = None, script: Mapping[str, object] = HOUSES
) -> CardFacts:
    return CardFacts(script=Script.model_validate(script), lead=lead, answers=answers or {}, verdict=verdict)


def shown(facts: CardFacts, now: datetime = NOW, config: AppConfig = CONFIG) -> list[str]:
    return send_card(config, facts, now).plain.splitlines()


def test_the_smallest_card_says_what_is_missing() -> None:
    bare = lead(name=None, phone=None, phone_verified=False, targeted=None, temperature="cold", contact_at=None)
    assert shown(facts(bare)) == [
        "Cold, undecided, interest, no contact #12",
        "No name, open the chat",
        "No contact yet",
        "Waiting since 2026-11-23 12:00",
        "Nobody has it",
        "",
        "Source: unknown",
        "Language: ru",
        "Script: Cottage village, version 3",
    ]


def test_contacts_say_whether_they_were_verified() -> None:
    assert shown(facts(lead(phone_verified=False, email="anna@example.com")))[2:4] == [
        "Phone: +7 912 345-67-89, unverified",
        "E-mail: anna@example.com, unverified",
    ]


@pytest.mark.parametrize(
    ("waited", "words"),
    [
        (timedelta(seconds=59), "Waiting since 2026-11-23 12:00"),
        (timedelta(minutes=12), "Waiting since 2026-11-23 12:00, 12 min"),
        (timedelta(hours=2, minutes=5), "Waiting since 2026-11-23 12:00, 2 h 5 min"),
        (timedelta(days=3, hours=1, minutes=30), "Waiting since 2026-11-23 12:00, 3 d 1 h"),
        (timedelta(days=2, minutes=1), "Waiting since 2026-11-23 12:00, 2 d 1 min"),
    ],
)
def test_the_wait_so_far_is_told_in_its_two_biggest_units(waited: timedelta, words: str) -> None:
    assert words in shown(facts(lead()), NOW + waited)


def test_first_and_last_source_are_told_by_their_titles() -> None:
    script = {**HOUSES, "sources": {"ads": {"title": {"en": "Our ads"}}}}
    assert "Source: Our ads → flyer" in shown(facts(lead(source_first="ads", source_last="flyer"), script=script))
    assert "Source: Our ads" in shown(facts(lead(source_first="ads", source_last="ads"), script=script))


def test_the_number_is_told_once_and_answers_in_words() -> None:
    answers: dict[str, Answer] = {
        "phone": Phone(e164="+79123456789"),
        "budget": Money(low=9e6, high=9e6, currency="RUB"),
        "who": Name(first="Anna"),
    }
    lines = shown(facts(lead(), answers))
    assert len([line for line in lines if "912 345-67-89" in line]) == 1
    assert [line for line in lines if line.startswith("Budget: 9")] != []


def test_the_head_tells_objections_and_that_the_person_was_here_before() -> None:
    former = lead(id=LeadId(3), temperature="cold", created_at=NOW - timedelta(days=30))
    told = replace(facts(lead(run=2)), objections=("price_objection", "think"), before=former)

    assert shown(told)[5:7] == ["Objections: too expensive, will think about it", "Was here before: #3, 2026-10-24, cold"]


def test_the_answers_stand_beside_the_criteria_and_what_is_missing_below_the_score() -> None:
    answers: dict[str, Answer] = {"need": Choice(option="house"), "budget": Money(low=6e6, high=6e6, currency="RUB")}
    verdict = judge(Script.model_validate(HOUSES).qualification.rules, Known(answers=answers))

    lines = shown(facts(lead(temperature="warm"), answers, verdict))

    assert "Need: yes (Need: A house)" in lines
    assert [line for line in lines if line.startswith("Funds: yes (Budget: 6")] != []
    assert "Missing to “hot”: 20 points" in lines


def test_nothing_is_missing_for_who_is_hot_and_for_who_is_no_target() -> None:
    rules = Script.model_validate(HOUSES).qualification.rules
    rich: dict[str, Answer] = {"need": Choice(option="house"), "budget": Money(low=9e6, high=9e6, currency="RUB")}
    idle: dict[str, Answer] = {"need": Choice(option="look")}
    for answers in (rich, idle):
        lines = shown(facts(lead(), answers, judge(rules, Known(answers=answers))))
        assert [line for line in lines if line.startswith("Missing")] == []


@pytest.mark.parametrize("words", NASTY)
def test_a_hostile_name_source_and_answer_leave_the_cards_structure_as_it_is(words: str) -> None:
    def structure(said: str) -> list[str]:
        card = send_card(CONFIG, facts(lead(name=said, source_first=said, owner_name=said, status="taken"), {"note": Text(text=said)}), NOW)
        return re.findall(r"<[^>]+>|\n", card.html)

    assert structure(words) == structure("Anna")


@pytest.mark.parametrize("words", NASTY)
def test_a_card_never_exceeds_one_message(words: str) -> None:
    answers: dict[str, Answer] = {f"question_{number}": Text(text=words) for number in range(60)}
    card = send_card(CONFIG, facts(lead(name=words, owner_name=words, source_first=words), answers, verdict_of(40)), NOW)
    assert units(card.html) <= LIMIT
    assert units(marked_repeat(card).html) <= 4096
    assert card.html.count("<b>") == card.html.count("</b>")
    card.html.encode()


def verdict_of(rules: int) -> Verdict:
    """A verdict with so many lines of points."""
    points = [
        {"when": {"need": "house"}, "add": number + 1, "group": "fit", "because": {"en": f"reason {number} " + "x" * 200}}
        for number in range(rules)
    ]
    script = {**HOUSES, "qualification": {**HOUSES["qualification"], "points": points}}
    return judge(Script.model_validate(script).qualification.rules, Known(answers={"need": Choice(option="house")}))


def test_answers_that_do_not_fit_are_counted() -> None:
    answers: dict[str, Answer] = {f"question_{number}": Text(text="word " * 60) for number in range(200)}
    lines = shown(facts(lead(), answers))
    told = [line for line in lines if line.startswith("question_")]
    assert 0 < len(told) < 200
    assert f"and {200 - len(told)} more" in lines


def test_the_points_shown_always_sum_to_the_score() -> None:
    chance = random.Random(7)
    for _ in range(50):
        verdict = verdict_of(chance.randint(1, 150))
        lines = shown(
            facts(lead(), {f"q{number}": Text(text="word " * chance.randint(1, 99)) for number in range(chance.randint(0, 60))}, verdict)
        )
        title = next(line for line in lines if line.startswith("Score: "))
        parts = [int(line.partition(":")[0]) for line in lines if re.match(r"[+-]\d+: ", line)]
        assert (sum(parts), f"Score: {verdict.score.total} ") == (verdict.score.total, title[: len(f"Score: {verdict.score.total} ")])


@pytest.mark.parametrize(
    ("language", "first"),
    [("ru", "Горячий, целевой, лид #12"), ("es", "Caliente, cualificado, lead #12"), ("fr", "Chaud, ciblé, lead #12")],
)
def test_the_card_speaks_the_managers_language(language: str, first: str) -> None:
    assert shown(facts(lead()), config=replace(CONFIG, language=language))[0] == first


def test_plain_text_and_html_say_the_same() -> None:
    card = send_card(CONFIG, facts(lead(name="A & <B>"), verdict=verdict_of(3)), NOW)
    assert plain(card.html) == card.plain


def test_buttons_carry_the_lead_and_stay_within_64_bytes() -> None:
    card = send_card(CONFIG, facts(lead(id=LeadId(2**62))), NOW)
    assert [len(button.data.encode()) <= 64 for row in card.buttons for button in row] == [True] * 3


def test_an_edit_offers_what_is_left_to_do() -> None:
    edit = edit_card(CONFIG, facts(lead(status="later", owner_id=5, owner_name="Ivan")), NOW, message_id=9)
    assert edit.message_id == 9
    assert edit.buttons == (
        (CardButton(label="Take", data="lead:12:take"), CardButton(label="Not a lead", data="lead:12:reject")),
        (CardButton(label="How to begin", data="lead:12:approach"), CardButton(label="More…", data="lead:12:more")),
    )


def test_a_repeated_card_says_so_in_its_first_line() -> None:
    card = marked_repeat(send_card(CONFIG, facts(lead()), NOW))
    assert (card.html.splitlines()[0], card.plain.splitlines()[0]) == (REPEAT_MARK, REPEAT_MARK)


def test_a_verdict_survives_json() -> None:
    verdict = verdict_of(5)
    assert verdict_from_json(verdict_to_json(verdict)) == verdict


def test_a_damaged_verdict_is_refused() -> None:
    with pytest.raises(ValueError, match="criteria"):
        verdict_from_json({"targeted": True})
