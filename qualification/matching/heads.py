"""Head counts told as company: "me and my wife", "вдвоём", "nous 2 et les 3 enfants"."""

from __future__ import annotations

import re

from qualification.matching.tokens import tokens_of
from qualification.numerals import numbers_in
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
    r"hijos|hijas|ninos|ninas|padres|amigos|amigas|peques|enfants|filles|garcons|parents|amis|potes|copains|copines|взрослых|adults|adultos|adultes|"
    r"brothers|sisters|hermanos|freres|soeurs"
)
_PAIRS = word_set("вдвоем двое couple pareja")
_TOGETHER = {
    "вдвоем": 2, "двоих": 2, "двое": 2, "втроем": 3, "трое": 3, "вчетвером": 4, "четверо": 4, "впятером": 5, "пятеро": 5, "вшестером": 6,
    "шестеро": 6, "всемером": 7, "семеро": 7, "ввосьмером": 8,
}
_PLURAL = 2
_LINKS = word_set(
    "en с со и да еще моя мой мою моей моим наш наша наши наших двое всего будем будет только просто лишь у меня а "
    "and with my our the just only plus of there are is be it two both a an so in total "
    "y e con mi mis nuestro nuestros nuestra los las el la solo somos vamos voy los dos tres mas de "
    "et avec ma mon mes nos notre les le la un une est sommes suis juste que plus tout toute tous seulement deux"
)


def head_count(folded: str, lang: str) -> float | None:
    """How many people a list of company comes to; None when a word in it is no such thing."""
    counted = {at: numeral.value for numeral in numbers_in(folded) if not numeral.is_ordinal for at in range(numeral.start, numeral.end)}
    total, has_me, has_we, pending = 0.0, False, False, None
    for token in tokens_of(folded, lang):
        number = counted.get(token.start)
        if token.text in _TOGETHER:
            return float(_TOGETHER[token.text]) if not total else None
        if number is not None and token.text not in ("un", "une", "una", "uno", "один", "одна", "one"):
            pending = number if pending is None else pending
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


def _summed(total: float, pending: float | None, *, has_me: bool, has_we: bool) -> float | None:
    """"We two and the kids" counts two of us; "we and our son" too, as "мы с сыном" does not."""
    if pending is not None:
        return total + pending if total or has_we else None
    if has_we:
        return total + 1 if total else None
    return total + has_me if total or has_me else None
