"""The four objections in every shipped script and language: answered by the script, recorded, and counted where they tell something."""

from __future__ import annotations

import pytest

from dialogs.describe import point_lines
from dialogs.effects import Objected, Send
from dialogs.events import Person
from dialogs.script import ObjectionName, Script
from dialogs.simulate import Player
from dialogs.texts import pick
from tests.dialogs.playing import of
from tests.dialogs.test_library import TRADES, shipped

SAID: dict[ObjectionName, dict[str, tuple[str, ...]]] = {
    "price_objection": {
        "ru": ("дорого", "это слишком дорого для нас"),
        "en": ("too expensive", "that is more than we can afford"),
        "es": ("es demasiado caro", "muy caro para nosotros"),
        "fr": ("c'est trop cher", "c'est hors de notre budget"),
    },
    "think": {
        "ru": ("я подумаю", "надо посоветоваться с руководством", "подумаю и перезвоню"),
        "en": ("I'll think about it", "I need to talk to my boss first", "I'll call you back later, need to think"),
        "es": ("lo voy a pensar", "tengo que consultarlo con mi jefe"),
        "fr": ("je vais réfléchir", "je dois en parler à mon patron"),
    },
    "not_interested": {
        "ru": ("нам это не нужно", "не интересует"),
        "en": ("we don't need it", "not interested"),
        "es": ("no lo necesitamos", "no me interesa"),
        "fr": ("nous n'en avons pas besoin", "ça ne m'intéresse pas"),
    },
    "competitor": {
        "ru": ("у других дешевле", "у конкурентов условия лучше"),
        "en": ("others are better", "your competitors offer better terms"),
        "es": ("otros son más baratos", "la competencia es mejor"),
        "fr": ("les autres sont moins chers", "vos concurrents sont meilleurs"),
    },
}
CASES = [
    (name, language, objection, words)
    for name in sorted(TRADES)
    for language in shipped(name).languages
    for objection, by_language in SAID.items()
    for words in by_language[language]
]


def began(script: Script, language: str) -> Player:
    """Somebody before the first question."""
    player = Player(script=script, person=Person(first_name="Ann", language=language))
    player.start()
    return player


def test_every_shipped_language_is_played() -> None:
    assert {language for _, language, _, _ in CASES} == {"ru", "en", "es", "fr"} and len(CASES) > 100


@pytest.mark.parametrize(("name", "language", "objection", "words"), CASES)
def test_an_objection_gets_the_scripts_own_reply_and_is_recorded(name: str, language: str, objection: ObjectionName, words: str) -> None:
    script = shipped(name)
    player = began(script, language)
    asked = player.state.at

    done = player.says(words)

    reply = pick(script.objections[objection], language, script.languages)
    said = [effect.message.text for effect in done if isinstance(effect, Send)]
    assert of(Objected, done) == [Objected(objection=objection)]
    assert (player.state.objections, player.state.at, player.state.misses) == ((objection,), asked, 0)
    assert said[0].startswith(reply)


@pytest.mark.parametrize(("name", "language"), [(name, language) for name in sorted(TRADES) for language in shipped(name).languages])
def test_i_will_think_counts_as_a_sign_that_somebody_else_decides(name: str, language: str) -> None:
    script = shipped(name)
    player = began(script, language)
    before = player.verdict().score.total

    player.says(SAID["think"][language][0])

    assert player.verdict().score.total == before - 5
    (reason,) = [reason for points, reason in point_lines(script, player.verdict(), language) if points == -5]
    assert any(word in reason for word in DECIDES[language])


DECIDES = {"ru": ("решает не сам",), "en": ("decide", "hires"), "es": ("decide", "contrata"), "fr": ("décide", "choisit")}
