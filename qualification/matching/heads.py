"""Head counts told as company: "me and my wife", "вдвоём", "nous 2 et les 3 enfants"."""

from __future__ import annotations

import re
from functools import lru_cache

from qualification.matching.ages import age_option
from qualification.matching.tokens import tokens_of
from qualification.normalize import fold
from qualification.numerals import numbers_in
from qualification.reading import Option
from qualification.vocabulary.wordlist import word_set

_ME = word_set("я me i myself yo moi je мной сам сама mi")
_ALONE = word_set("один одна alone solo sola seul seule myself сам сама")
_WE = word_set("мы we nosotros nosotras nous on us нас")
_ONE = re.compile(
    r"жен[аеуоы]\w?$|муж\w{0,2}$|супруг\w*|девушк[аеуо]й?$|парн?е?[мнья]\w?$|подруг[аеуо]й?$|друг(?:ом|а)?$|мам\w{1,2}$|пап\w{1,2}$|"
    r"сын\w{0,2}$|доч\w{1,5}$|брат\w{0,2}$|сестр\w{1,2}$|ребен\w+|малыш\w{0,2}$|партнер\w{0,2}$|коллег[аоу]й?$|бабушк\w{1,2}$|"
    r"(?:girl|boy)friend|partner|wife|husband|spouse|fiancee?|mother|father|mom|mum|dad|son|daughter|brother|sister|friend|kid|child|"
    r"baby|toddler|roommate|flatmate|colleague|cofounder|"
    r"marido|mujer|esposa|esposo|novi[oa]|pareja|madre|padre|mama|papa|hij[oa]|nin[oa]|bebe|herman[oa]|amig[oa]|soci[oa]|peque|"
    r"mari|femme|copine|copain|conjointe?|compagn[eo]n?|mere|pere|maman|fils|fille|frere|soeur|ami|amie|pote|enfant|bebe|collegue|associee?"
)
_MANY = re.compile(
    r"дет\w+|ребят\w*|родител\w+|друз\w+|подруг$|сынов\w*|дочер\w+|kids|children|friends|parents|sons|daughters|babies|"
    r"hijos|hijas|ninos|ninas|padres|amigos|amigas|peques|enfants|filles|garcons|parents|amis|potes|copains|copines|взрослых|adults|"
    r"adultos|adultes|"
    r"brothers|sisters|hermanos|freres|soeurs"
)
_PAIRS = word_set("вдвоем двое couple pareja")
_TOGETHER = {
    "вдвоем": 2,
    "двоих": 2,
    "двое": 2,
    "втроем": 3,
    "трое": 3,
    "вчетвером": 4,
    "четверо": 4,
    "впятером": 5,
    "пятеро": 5,
    "вшестером": 6,
    "шестеро": 6,
    "всемером": 7,
    "семеро": 7,
    "ввосьмером": 8,
}
_NOBODY = re.compile(
    r"(?:без|нет|no|without|without any|zero|sin|sans|pas d|pas d'|no tengo|детей|i have no|у меня нет) ?(?:детей|гостей|нет|kids|"
    r"children|guests|hijos|ninos|peques|enfants?|invites)"
)
_PLURAL = 2
_OF_AGE = 18
_AGE = re.compile(r"\b(\d{1,2}) ?(?:лет|год\w*|yo\b|y o\b|years? old|yrs? old|year-old|anos|anitos|ans\b|месяц\w+|months? old)")
_CHILD = re.compile(
    r"ребен|дет(?:ей|и|ям|ск)|\bсын|дочь|школьник|child|\bkids?\b|\bson\b|daughter|\bhij[oa]|\bnin[oa]|enfant|"
    r"\bfils\b|\bfille\b"
)
_LINKS = word_set(
    "en с со и да еще моя мой мою моей моим наш наша наши наших двое всего будем будет только просто лишь у меня а "
    "and with my our the just only plus of there are is be it two both a an so in total "
    "y e con mi mis nuestro nuestros nuestra los las el la solo somos vamos voy los dos tres mas de "
    "et avec ma mon mes nos notre les le la un une est sommes suis juste que plus tout toute tous seulement deux"
)


def head_count(folded: str, lang: str) -> float | None:
    """How many people a list of company comes to; None when a word in it is no such thing."""
    numerals = [numeral for numeral in numbers_in(folded) if not numeral.is_ordinal]
    counted = {numeral.start: numeral.value for numeral in numerals}
    inside = {at for numeral in numerals for at in range(numeral.start + 1, numeral.end)}
    total, has_me, has_we, pending = 0.0, False, False, None
    if _NOBODY.fullmatch(folded):
        return 0.0
    for token in tokens_of(folded, lang):
        number = counted.get(token.start)
        if token.text in _TOGETHER:
            return float(_TOGETHER[token.text]) if not total else None
        if number is not None and token.text not in ("un", "une", "una", "uno", "один", "одна", "one"):
            if pending is not None and has_we and not token.before:
                total, has_we = total + pending, False
            pending = number
        elif token.start in inside:
            continue
        elif _MANY.fullmatch(token.text):
            total, pending = total + (pending or _PLURAL), None
        elif _ONE.fullmatch(token.text):
            total, pending = total + (pending or 1), None
        elif token.text in _ME or token.text in _ALONE:
            has_me = True
        elif token.text in _WE:
            has_we = True
        elif token.text not in _LINKS:
            return None
    return _summed(total, pending, has_me=has_me, has_we=has_we)


def option_of_age(folded: str, options: tuple[Option, ...]) -> int | None:
    """The option for people of the age that the text tells, or the only one for a child: "моему 6 лет"."""
    number = age_option(folded, options)
    if number is not None:
        return number
    ages = [int(found.group(1)) for found in _AGE.finditer(folded)]
    return _for_a_child(options) if ages and max(ages) < _OF_AGE else None


@lru_cache(maxsize=512)
def _for_a_child(options: tuple[Option, ...]) -> int | None:
    labels = [fold(option.label) for option in options]
    children = [number for number, label in enumerate(labels) if _CHILD.search(label)]
    return children[0] if len(children) == 1 and not any(sign.isdigit() for label in labels for sign in label) else None


def _summed(total: float, pending: float | None, *, has_me: bool, has_we: bool) -> float | None:
    """ "We two and the kids" counts two of us; "we and our son" too, as "мы с сыном" does not."""
    if pending is not None:
        return total + pending if total or has_we else None
    if has_we:
        return total + 1 if total else None
    return total + has_me if total or has_me else None
