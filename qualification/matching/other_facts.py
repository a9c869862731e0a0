"""Facts in a reply that another question would ask for: amounts of money, phones, addresses, dates, hours; how long a
reply from the service was waited for.

Where no option is of their sort they neither answer nor vote: "around 700 euros" is no "looking around".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from qualification.matching.hours import day_parts_of
from qualification.matching.moments import asks_when
from qualification.matching.ranges import TIME, Span
from qualification.matching.units import unit_in
from qualification.normalize import fold
from qualification.reading import Hints

_ABOUT = (
    r"(?:(?:примерно|около|где-то|до|от|порядка|максимум|about|around|roughly|approx|under|over|up to|at most|maybe|unos|unas|como|"
    r"alrededor de|cerca de|hasta|maximo|environ|autour de|dans les|vers|jusqu'a|maximum|my|мой|mi|mon|notre|nuestro|our|наш) )*"
)
_NUMBER = r"\d[\d .,]{0,24}(?:k\b|m\b|к\b|тыс\w*|млн|mil\b|mille\b)?"
_CURRENCY = (
    r"(?:€|\$|£|₽|euros?\b|eur\b|usd\b|dollars?\b|bucks\b|dolares\b|rub\w*|руб\w*|р\b|тыр\b|тыщ\w*|евро\b|доллар\w*|баксов|тенге|"
    r"pesos?\b|"
    r"soles\b|pounds?\b|quid\b|gbp\b|balles\b|eurillos\b)"
)
_BUDGET = r"(?:бюджет\w*|budget|presupuesto)"
_MONTH = (
    r"(?:январ|феврал|март|апрел|мая\b|май\b|июн|июл|август|сентябр|октябр|ноябр|декабр|jan(?:uary)?\b|feb(?:ruary)?\b|march\b|april\b|"
    r"may\b|"
    r"june?\b|july?\b|aug(?:ust)?\b|sept?(?:ember)?\b|oct(?:ober)?\b|nov(?:ember)?\b|dec(?:ember)?\b|enero|febrero|marzo|abril|mayo|"
    r"junio|"
    r"julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|fevrier|mars\b|avril|mai\b|juin|juillet|aout|septembre|octobre|"
    r"novembre|"
    r"decembre)\w*"
)
_FACTS = tuple(
    (sort, re.compile(pattern))
    for sort, pattern in (
        (
            "contact",
            r"(?<![^\s@])[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}|https?://\S+|\bwww\.\S+|(?:тел\w*|номер|phone|number|cell|tel|"
            r"numero)?\W{0,3}\+?\d(?:[\s().-]?\d){8,}",
        ),
        ("money", rf"{_ABOUT}(?:[€$£] ?{_NUMBER}|{_NUMBER} ?{_CURRENCY})(?: (?:max|maximum|maximo|максимум)\b)?"),
        ("money", rf"{_ABOUT}{_BUDGET}\b[^,;.]{{0,25}}?{_NUMBER}"),
        (
            "date",
            rf"\b(?:\d{{1,2}}(?:st|nd|rd|th|er|го|-го)?(?: of| de)? {_MONTH}|{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b)(?:,? (?:de |"
            rf"of )?(?:20\d\d|next year|"
            r"следующего года|este ano|del ano que viene|l'an prochain))?",
        ),
        (
            "hour",
            r"\b(?:в |к |at |by |after |around |before |a las |sobre las |vers |a |apres |после )?(?:\d{1,2}[:h.]\d\d(?!\d)(?: ?[ap]m)?|"
            r"\d{1,2} ?(?:[ap]m|h)\b)|\b(?:a las|sobre las|hacia las|despues de las) \d{1,2}\b|\bat \d{1,2}\b(?! \w)",
        ),
    )
)

_WAITING = re.compile(
    r"\bжд[уе]\w* (?:уже |от вас |вашего |какого-то )*(?:ответ|звонк|перезвон|реакци)|\b(?:писал[аи]? вам|вам (?:уже )?(?:писал|звонил)|"
    r"звонил[аи]? вам|обращал\w+ к вам|к вам обращал|оставлял[аи]? (?:вам |у вас )?заявк|отправлял[аи]? (?:вам )?(?:заявк|запрос|письм)|"
    r"не дождал)|\b(?:никто|вы|мне|нам)(?: мне| нам| так и| до сих пор)* не (?:ответил|отвеча|перезвон|позвонил)|"
    r"\bwait(?:ing|ed)? (?:for |on )?(?:a |an |your |any |you )*(?:reply|answer|response|call|to hear|to (?:reply|answer|call))|"
    r"\b(?:wrote|written|emailed|messaged|contacted|called|texted|asked) (?:to )?(?:you|u|your)\b|\b(?:nobody|no one|noone|"
    r"you)(?: has| have| ever| "
    r"never| still)* (?:not )?(?:answered|replied|called|responded|got back|wrote back)|\bno (?:reply|answer|response)\b|"
    r"\bnever (?:heard|got) back|"
    r"\bfilled (?:in|out) (?:the|this|your|a)(?: same)? form|"
    r"\b(?:les|os|te|le) (?:he |hemos )?(?:escrib(?:i|imos)\b|escrito|llame\b|llamado|llamamos|mande\b|mandado|contacte\b|contactado)|"
    r"\bnadie (?:me |nos |ha |contesto|contesta|respond|llam)|\besper\w+ (?:a )?(?:que me |una |su |vuestra |la |"
    r"alguna )*(?:respuesta|contest|llam)|"
    r"\battend\w* (?:toujours |encore |enfin )?(?:une |votre |la |un |de vos )?(?:reponse|rappel|retour|nouvelle)|\b(?:vous ai|vous a|"
    r"vous avais) "
    r"(?:deja )?(?:ecrit|contacte|appele|envoye|telephone)|\bpersonne (?:ne |n')?(?:m'|nous |me |m')?(?:a )?(?:repond|rappel)|"
    r"\b(?:pas|aucune?) (?:eu )?(?:de )?(?:reponse|retour|nouvelles)\b"
)
_ABOUT_WAITING = re.compile(r"жд[уеа]|ответ|wait|reply|response|answer|esper|respuesta|contest|attend|attente|reponse")
_SENTENCE = re.compile(r"[^,.;!?]+")


def other_facts(typed: str, spans: tuple[Span | None, ...], hints: Hints) -> Iterator[tuple[int, int]]:
    """Where facts of a sort that none of the options is of stand in a plain text."""
    if TIME in {span.sort for span in spans if span is not None} and not _ABOUT_WAITING.search(fold(hints.question)):
        yield from (part.span() for part in _SENTENCE.finditer(typed) if _WAITING.search(part.group()))
    if not any(sign.isdigit() for sign in typed):
        return
    own = _sorts_of(hints, spans)
    for sort, pattern in _FACTS:
        if sort not in own:
            yield from (found.span() for found in pattern.finditer(typed))


@lru_cache(maxsize=512)
def _sorts_of(hints: Hints, spans: tuple[Span | None, ...]) -> frozenset[str]:
    """The sorts of facts that the options or the question are about."""
    sorts = {span.sort for span in spans if span is not None}
    found = {
        sort
        for sort, pattern in _FACTS
        for option in hints.options
        for text in (option.label, *option.synonyms)
        if pattern.search(fold(text))
    }
    unit = unit_in(fold(hints.question))
    if "money" in sorts or None in sorts or (unit is not None and unit.sort == "money"):
        found.add("money")
    if TIME in sorts or asks_when(hints.question):
        found |= {"date", "hour"}
    if day_parts_of(hints.options, hints.lang):
        found.add("hour")
    return frozenset(found)
