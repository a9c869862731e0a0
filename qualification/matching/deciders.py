"""Options that tell who decides (I, we together, somebody else), and replies that name who does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from qualification.matching.assent import is_assent
from qualification.matching.polarity import denied
from qualification.matching.tokens import plain, tokens_of
from qualification.reading import Option

Decider = Literal["me", "together", "other"]

_ASKS = re.compile(
    r"реша|решени|выбира|последнее слово|decid|decision|decisor|sign(?:s)? off|final say|tranch|in charge of|отвеча\w+ за (?:закуп|покуп)|"
    r"firma|valide|"
    r"autoriza|approv"
)
_LABELS: tuple[tuple[Decider, re.Pattern[str]], ...] = (
    (
        "together",
        re.compile(
            r"вместе|совместно|коллегиал|семь|famil|и я\b|and (?:i|me)\b|y yo\b|et moi|с кем|с партн|с муж|с жен|комит|jointly|together|"
            r"shared|"
            r"with (?:others|my|a|someone|partner)|committee|as a team|"
            r"entre|junt[oa]s|compartid|conjunt|con (?:otr|mi|soci)|en comun|comite|plusieurs|ensemble|a deux|avec|collectiv|conjoint"
        ),
    ),
    (
        "other",
        re.compile(
            r"друг|кто-то|не я|начальн|руковод|шеф|директор|^нет\b|someone|somebody|else|\bno\b|not me|my (?:boss|manager)|management|"
            r"higher|otr[ao]|"
            r"mi jef|alguien|quelqu|autre|^non\b|mon (?:chef|patron)|hierarchie|direction"
        ),
    ),
    (
        "me",
        re.compile(
            r"^да\b|сам|\bя\b|единолично|\bme\b|\bi\b|myself|^yes\b|my decision|sole|^si\b|\byo\b|mism[oa]|^oui\b|\bmoi\b|\bje\b|seule?\b"
        ),
    ),
)
_SUPERIOR = (
    r"(?:шеф\w*|босс\w*|начальни\w+|начальств\w*|директор\w*|руковод\w+|учредител\w+|собственник\w*|владел\w+|гендир\w*|генеральн\w+|"
    r"головн\w+ офис\w*|"
    r"муж\w*|жен[аыеуо]\w*|супруг\w*|мам[аыеу]\w*|пап[аыеу]\w*|родител\w+|партн[её]р\w*|компаньон\w*|совет\w* директоров|акционер\w*|ceo|"
    r"сео|"
    r"boss\w*|manager\w*|director\w*|husband|wife|owner\w*|board|head office|hq|management|superior\w*|dad|mom|mum|parents|partners?|"
    r"cofounders?|co-founder|"
    r"procurement|finance|cfo|cto|"
    r"jef[ea]s?|gerentes?|gerencia|director\w*|direccion|marido|mujer|espos[oa]|duen[oa]s?|soci[oa]s?|padres|madre|padre|"
    r"patronne?s?|chefs?|dg|pdg|directeur\w*|directrice\w*|mari|femme|hierarchie|parents|gerante?s?|associee?s?|asso|siege|conjointe?)"
)
_OTHERS = re.compile(rf"\b{_SUPERIOR}\b")
_ALONE = re.compile(
    r"\b(?:сам решаю|я решаю|решаю (?:я|сам)|все решаю|только я|я один|я одна|сам себе|i decide|i do|my (?:own )?call|my decision|just me|"
    r"only me|all me|"
    r"buck stops with me|decido yo|yo decido|mando yo|solo yo|yo sol[oa]|nadie mas|yo mism[oa]|je decide|c'est moi|moi seule?|que moi|"
    r"moi qui)\b"
)
_WE = re.compile(
    r"\b(?:мы|вместе|вдвоем|втроем|сообща|совместно|посоветуюсь|советуемся|обсуд\w+|обсужда\w+|голосу\w+|коллегиально|we|us|both|together|"
    r"jointly|"
    r"run it by|discuss|vote|agree|nosotros|decidimos|juntos|entre (?:los|todos|varios)|hablamos|lo hablo|votamos|consult\w+|consens\w+|"
    r"on|nous|a deux|a plusieurs|ensembl?e?|vote|on en parle|en discute)\b"
)
_TITLES = re.compile(
    r"\b(?:я|i a?m|im|soy|yo soy|je suis|c'est moi) (?:и есть |сам[аи]? |тут |the |a |el |la |le |l')?(?:" + _SUPERIOR + r")\b"
)
_NOT_ME = re.compile(
    r"\b(?:не я|не ко мне|от меня не зависит|not me|not my call|not up to me|above my pay|not my decision|no soy yo|yo no|"
    r"no depende de mi|no me toca|"
    r"pas moi|c'est pas moi|pas de mon ressort|decide pas)\b"
)


@lru_cache(maxsize=512)
def deciders_of(options: tuple[Option, ...], question: str, lang: str) -> Mapping[Decider, int]:
    """The option for each who may decide; empty when the question is another or the options tell fewer than two of them."""
    if not _ASKS.search(plain(question)):
        return {}
    found: dict[Decider, int] = {}
    for number, option in enumerate(options):
        label = plain(option.label)
        decider = next((decider for decider, pattern in _LABELS if pattern.search(label)), None)
        if decider is None or decider in found:
            return {}
        found[decider] = number
    is_only_yes_or_no = all(is_assent(plain(option.label), lang) for option in options)
    return found if len(found) > 1 and not is_only_yes_or_no else {}


def names_decider(text: str, question: str, lang: str) -> bool:
    """True where the question asks who decides and the text tells it: "my boss decides" is no excuse there."""
    return _ASKS.search(plain(question)) is not None and _decider(plain(text), lang) is not None


def decider_said(said: str, deciders: Mapping[Decider, int], lang: str) -> int | None:
    """The number of the option for who decides by the reply; None when it does not tell."""
    decider = _decider(said, lang)
    return deciders.get(decider) if decider is not None else None


def _decider(said: str, lang: str) -> Decider | None:
    if _TITLES.search(said):
        return "me"
    others = _OTHERS.search(said)
    if _NOT_ME.search(said):
        return "other"
    if _ALONE.search(said) and not _WE.search(said):
        return "me"
    if others and not _is_denied(said, others, lang):
        return "together" if _BOTH.search(said) or _WE.search(said) else "other"
    return None


def _is_denied(said: str, found: re.Match[str], lang: str) -> bool:
    """ "Without my boss"."""
    tokens = tokens_of(said, lang)
    out = denied(tokens, lang)
    return any(at in out and token.start >= found.start() and token.end <= found.end() for at, token in enumerate(tokens))


_BOTH = re.compile(
    r"\b(?:с|with|con|avec) (?:\w+ )?(?:муж\w*|жен\w*|партн\w+|супруг\w*|husband|wife|partners?|spouse|marido|mujer|espos[oa]|soci[oa]s?|"
    r"mari|femme|"
    r"conjointe?|associee?s?)\b|"
    rf"\b(?:я|me|myself|i|yo|moi)\b,? (?:и|с|and|plus|with|y|con|et|avec) (?:\w+ ){{0,3}}{_SUPERIOR}\b|"
    rf"{_SUPERIOR} (?:и|and|y|et) (?:я|me|i|myself|yo|moi)\b"
)
