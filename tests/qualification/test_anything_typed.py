"""No reader raises, whatever is typed: signs of all alphabets, pieces of replies, and real replies glued to long messages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import orjson
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from qualification.answers import Answer
from qualification.corrections import correction_mark
from qualification.courtesies import courtesy_in
from qualification.intents import find_intent
from qualification.kinds import KINDS
from qualification.normalize import MAX_LENGTH
from qualification.reading import Hints, Option, Unclear, Understood, Unsure

CASES = Path(__file__).parent / "cases"
LANGUAGES = ("ru", "en", "es", "fr", "de")
LABELS = "Готовый дом|Участок|Просто смотрю|до 10 человек|от 10 до 50|Срочно|В этом месяце|Директор|Менеджер|Нет|Да|Other"
OPTIONS = tuple(Option(id=str(at), label=label, synonyms=(f"{label} {at}",)) for at, label in enumerate(LABELS.split("|")))
GLUE = (
    "не |1 |12 34 |млн |до |от 5 до |и |или |a|@|a@|+7|8 912 |! |? |завтра |через |к |тыс |€|-|0|девятьсот |собака |точка |нет да |😀|"
    "\u0301|\u202e|\n|\x00|ﷺ|𝟙|١|first |the last one |un |mil |demi |quatre vingt |"
    "в январе |меня зовут |ООО |http://|www.|//|..|1.|1,|«|да, |я |"
    "нас |now |раньше |не 5, а 7 |½|²|Ⅷ|ß|İ|5000 ok? first 1000 then 2000 |4?first 1 2 "
)
PIECES = GLUE.split("|")


@cache
def replies() -> list[str]:
    """What people really wrote, of every kind."""
    found = [orjson.loads(line)["text"] for path in sorted(CASES.glob("*.jsonl")) for line in path.read_bytes().splitlines()]
    assert len(found) > 1_000
    return found


def glued(most: int) -> st.SearchStrategy[str]:
    """Several replies in one message, as who joins their messages writes: up to some two hundred words."""
    ends = st.sampled_from((" ", ". ", "; ", "\n", "? ", ", "))
    said = st.deferred(lambda: st.sampled_from(replies()))
    return st.lists(st.tuples(said, ends).map("".join), min_size=1, max_size=most).map("".join)


TYPED = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.tuples(st.sampled_from(PIECES), st.integers(min_value=1, max_value=MAX_LENGTH)).map(lambda one: (one[0] * one[1])[:MAX_LENGTH]),
    glued(4),
    glued(40).map(lambda text: text[:MAX_LENGTH]),
)


def hints_for(kind: str, lang: str, question: str) -> Hints:
    options = OPTIONS if kind in ("choice", "choices") else ()
    return Hints(lang=lang, options=options, currency="RUB", country="RU", today=date(2026, 11, 22), question=question)


@pytest.mark.parametrize("kind", sorted(KINDS))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(TYPED, st.sampled_from(LANGUAGES), st.sampled_from(("", "Сколько человек?", "Who decides?", "Какой бюджет, млн?")))
@example("is 5000 ok? first 1000 then 2000", "en", "")
@example("слово " * 160 + "Меня зовут Анна.", "ru", "")
def test_every_kind_takes_any_message(kind: str, text: str, lang: str, question: str) -> None:
    hints = hints_for(kind, lang, question)

    reading = KINDS[kind].read(text, hints)

    match reading:
        case Understood(answer=answer):
            assert KINDS[kind].show(answer, hints)
        case Unsure(candidates=candidates):
            assert all(isinstance(answer, Answer) for answer in candidates) and candidates
        case Unclear():
            pass


@pytest.mark.parametrize(
    "read", [lambda text, hints: find_intent(text, hints), lambda text, _: courtesy_in(text), lambda text, _: correction_mark(text)]
)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(TYPED, st.sampled_from(LANGUAGES))
def test_what_may_be_said_at_any_moment_is_looked_for_in_any_message(read: Callable[[str, Hints], object], text: str, lang: str) -> None:
    read(text, hints_for("choice", lang, ""))
