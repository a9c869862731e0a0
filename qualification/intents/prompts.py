"""What the question asked for: some words are an intent out of the blue and a plain answer where they were asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from qualification.intents.wording import Topic
from qualification.normalize import fold, words


def _listed(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_MONEY = _listed("бюджет бюджета бюджетом сумма сумму budget spend presupuesto gastar investir depenser")
_DATE = _listed("когда срок сроки when soon timeline cuando plazo quand delai")
_PHONE = _listed("телефон телефона телефону номер номера phone number call telefono numero telephone portable celular")
_LANGUAGE = _listed(
    "язык языка языке языков языках языки language languages idioma idiomas lengua langue langues",
)
_ROLE_OR_NAME = _listed(
    "роль роли должность должности кем кого кто профессия профессию профессии сотрудник сотрудника вакансия вакансию",
    "role position job title who whom hire profession occupation cargo puesto quien profesion ocupacion contratar",
    "poste fonction qui metier recruter embaucher",
    "зовут обращаться имя name nombre llama llamas appelez appelles nom prenom",
)
_ASKS_ABOUT: Mapping[Topic, frozenset[str]] = {
    "human": _ROLE_OR_NAME,
    "language": _LANGUAGE,
    "think": _DATE | _MONEY,
    "price_objection": _MONEY,
    "not_interested": _MONEY,
}
_QUESTION_WORDS = _listed(
    "что кто как какой какая какое какие какого какую каким каком какова каков когда где куда откуда сколько зачем почему",
    "чем чего кому кого what whats which who when whens where how why",
    "cual cuales cuando donde cuanto cuantos cuanta cuantas como quien",
    "quel quelle quels quelles quand ou combien comment qui quoi pourquoi qu",
)
_BEFORE_QUE = frozenset({"a", "de", "con", "para", "por", "en", "desde", "hasta"})
_OPENING_WORDS = 3
"""Words of a question among which its question word stands."""
_MOST_WORDS_OF_ADDRESS = 2


@lru_cache(maxsize=1024)
def is_prompted(topic: Topic, question: str) -> bool:
    """True when the question itself brings up such words: a role, a language, a date, money, or "no" to a yes or no question."""
    folded = fold(question)
    if topic == "not_interested" and _is_yes_or_no(folded):
        return True
    return not _ASKS_ABOUT.get(topic, frozenset()).isdisjoint(word.text for word in words(folded))


@lru_cache(maxsize=1024)
def asks_for_phone(question: str) -> bool:
    """True when the question is about a phone number, so that "call me at ..." answers it."""
    return not _PHONE.isdisjoint(word.text for word in words(fold(question)))


def _is_yes_or_no(folded: str) -> bool:
    if not folded.endswith("?"):
        return False
    last = folded.rstrip("? ").replace("!", ".").replace("?", ".").rpartition(".")[2].rpartition("¿")[2]
    last = _without_address(last)
    first = [word.text.partition("'")[0] for word in words(last.replace("-", " "))][:_OPENING_WORDS]
    asks_what = first[:1] == ["que"] or (first[1:2] == ["que"] and first[0] in _BEFORE_QUE)
    return not asks_what and _QUESTION_WORDS.isdisjoint(first)


def _without_address(sentence: str) -> str:
    """The sentence without what calls the visitor before it ("Tell me, Ann, what ..."): short parts up to a comma."""
    head, comma, rest = sentence.partition(",")
    return _without_address(rest) if comma and rest.strip() and len(words(head)) <= _MOST_WORDS_OF_ADDRESS else sentence
