"""Options that tell how often, and replies that do: all of them as times a month."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from qualification.normalize import fold
from qualification.numerals import numbers_in
from qualification.reading import Option

Rate = tuple[float, float]
"""From how many times a month to how many."""

_WEEK, _DAILY, _ONCE = 4.3, 30.0, 0.02
_WORKING_DAYS = 21.5
_FARTHEST = math.log(2.6)
"""How much more or less often (as a logarithm) an option may be than what was said."""
_EDGE = 1.5
_SELDOM = 0.025
_UNIT = (
    r"(?P<day>дн(?:я|ей|и)\b|ден[ьк]\w*|сут\w+|days?\b|dias?\b|j(?:ours?)?\b)|(?P<week>недел\w*|weeks?\b|weekly|semanas?\b|semaines?\b|"
    r"week-?ends?\b|weekends?\b|выходны\w+)|"
    r"(?P<month>мес(?:яц\w*)?\b|months?\b|monthly|mes(?:es)?\b|mois\b)|(?P<quarter>квартал\w*|quarters?\b|trimestres?\b|сезон\w*|"
    r"seasons?\b|temporadas?\b|saisons?\b)|"
    r"(?P<year>год\w*|лет\b|years?\b|yearly|an[os]?s?\b|annees?\b)"
)
_PER = {"day": _DAILY, "week": _WEEK, "month": 1.0, "quarter": 1 / 3, "year": 1 / 12}
_SAID = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"\bдважды|\bпар[ау] раз|\btwice|\ba couple(?: of)? times|\bun par de veces", " 2 раза "),
        (r"\bтрижды|\bthrice", " 3 раза "),
        (
            r"\bнесколько раз|\b(?:a )?few times|\bseveral times|\bvarias veces|\bunas veces|\bplusieurs fois|"
            r"\bquelques fois",
            " 3-4 раза ",
        ),
        (r"\b(?:один )?раз(?:ик|ок)\b|\bодин раз\b|\b1 раз\b|\bonce\b|\buna vez\b|\bune fois\b", " 1 раза "),
        (r"\bполгода|half a year|medio ano|\b(?:un )?semestres?\b", " 6 месяцев "),
        (r"\bраз (?=в )", " 1 раза "),
        (
            r"\b(?:every|each) (?:other|second|2nd) (?:mon|tues|wednes|thurs|fri|satur|sun)day|\bкажд\w+ втор\w+ (?:понедельник|вторник|"
            r"сред|четверг|пятниц|"
            r"суббот|воскрес)\w*|\bчерез (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|"
            r"\b(?:un|cada dos) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)(?: si,? (?:y )?(?:otro|uno) no)?\b(?<! un)",
            " каждые 2 недели ",
        ),
    )
)
_BESIDE = r"(?:в |a la |a |per |each |every |за |por |par |al |au |chaque |cada |en |dans la |/|x )\s?(?:каждую |каждый )?"
_TIMES = re.compile(
    r"(?P<low>\d+(?:\.\d+)?)(?:\W{1,3}(?:или |or |o |ou |a |до |to )?(?P<high>\d+))?\W{0,2}"
    r"(?:(?:раз\w?|times?|veces|vez|fois|x|р|дн(?:я|ей)|days?|dias|jours?|j)\b\W{0,2}(?:" + _BESIDE + ")?|"
    r"" + _BESIDE + ")(?:" + _UNIT + ")"
)
_COUNT_BEHIND = re.compile(r"\b(раза?|fois|veces) (\d+)\b")
_EVERY = re.compile(
    r"(?:1 раза (?:в|every|cada|tous les|toutes les|per)|\bкажд\w+|\bevery|\beach|\bcada|\btou(?:te)?s les|\bchaque)\s+"
    r"(?P<many>\d+(?:-\d+)?|other|second\w*|втор\w+|otr[oa]s?)?\s*(?:single |god)?(?:" + _UNIT + ")"
)
_HALVED = re.compile(
    r"через (?P<day>день)|через (?P<week>неделю|выходные)|через (?P<month>месяц)|\bun (?P<day2>jour) sur (?:deux|2)|"
    r"\bun(?:e)? (?P<week2>semaine|week-?end|samedi|lundi|mardi|mercredi|jeudi|vendredi|dimanche) sur (?:deux|2)|"
    r"alternate (?P<day3>days)|un (?P<day4>dia) si y (?:otro|uno) no|semana si,? semana no(?P<week3>)"
)
_ADVERBS: tuple[tuple[str, Rate], ...] = (
    (r"раз в 2 недел|biweekly|bi-weekly|fortnight|quincenal|bimensuel|quinzaine|каждые две недел", (2.0, 2.3)),
    (
        r"на ежедневн|ежедневн|каждый божий|\bdaily|every ?day|everyday|day in|a diario|\bdiari[ao]|todos los dias|tous les jours|"
        r"quotidien|chaque jour|\b7 ?(?:j|d|д)?\w* ?(?:/|sur|из|of|de) ?7|\b24/7|постоянно|без выходных|nonstop",
        (_DAILY, _DAILY),
    ),
    (
        r"по будн|в будни|кроме выходных|weekdays|weeknights?|mon(?:day)?\s?(?:-|to|through|thru)\s?fri|entre semana|lunes a viernes|"
        r"du lundi au vendredi|"
        r"en semaine|\b5 ?(?:j|d|д)?\w* ?(?:/|sur|из|of) ?[27]\b|dias laborables|jours ouvres|пн\s?-\s?пт",
        (_WORKING_DAYS, _WORKING_DAYS),
    ),
    (r"по выходным|каждые выходные|\bweekends\b|fines de semana|les week-?ends", (_WEEK, 2 * _WEEK)),
    (r"еженедел|каждую недел|\bweekly|semanal|hebdo|cada semana|chaque semaine|todas las semanas", (_WEEK, _WEEK)),
    (
        r"(?:printemps|ete|automne|hiver)\W{1,6}(?:et |l'|en |puis )*(?:printemps|ete|automne|hiver)|(?:spring|summer|autumn|fall|"
        r"winter)\W{1,6}"
        r"(?:and |then )*(?:spring|summer|autumn|fall|winter)|(?:весной|летом|осенью|зимой|весна|лето|осень|зима)\W{1,4}(?:и |потом )*"
        r"(?:весн|лет|осен|зим)\w+|(?:primavera|verano|otono|invierno)\W{1,6}(?:y |en |luego )*(?:primavera|verano|otono|invierno)",
        (1 / 6, 1 / 3),
    ),
    (
        r"\b(?:кажд\w+|every|each|cada|tod[oa]s los|chaque|tous les)\s(?:январ|феврал|март|апрел|ма[йея]\b|июн|июл|август|сентябр|октябр|"
        r"ноябр|декабр|january|february|march\b|april|may\b|june|july|august|september|october|november|december|christmas|enero|febrero|"
        r"marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|fevrier|mars\b|avril|mai\b|juin|juillet|"
        r"aout|"
        r"septembre|octobre|novembre|decembre|noel|navidad|новый год|весн|лето|осен|зим|spring|summer|autumn|fall\b|winter|primavera|"
        r"verano|"
        r"otono|invierno|printemps|ete\b|automne|hiver)",
        (1 / 12, 1 / 12),
    ),
    (r"ежемесяч|помесячн|\bmonthly|mensual|mensuel", (1.0, 1.0)),
    (r"ежекварт|поквартал|quarterly|trimestr", (1 / 3, 1 / 3)),
    (r"ежегод|\byearly|annual|\banual|annuel", (1 / 12, 1 / 12)),
)
_ADVERB_PATTERNS = tuple((re.compile(pattern), rate) for pattern, rate in _ADVERBS)
_BY_DATE = re.compile(
    r"\b(?:кажд\w+ )?\d{1,2}(?:-?го|-?е)? числ\w+|\b(?:on|by|every|each) (?:the )?\d{1,2}(?:st|nd|rd|th)\b(?! of (?:jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec))|\b(?:el|los|cada|todos los) (?:dias? )?\d{1,2}(?: de cada mes)\b|\b(?:los|cada|"
    r"todos los) dias? \d{1,2}\b|"
    r"\ble (?:\d{1,2}|premier|1er)(?:er)? (?:du|de chaque|de tous les) mois|\btous les (?:\d{1,2}|1er) du mois|"
    r"\b(?:в )?(?:начал\w|конц\w|середин\w) (?:каждого )?месяца|\b(?:start|end|first|beginning) of (?:the|each|every) month|"
    r"\b(?:a )?(?:principios?|fin(?:al)?(?:es)?) de(?: cada)? mes|\b(?:debut|fin) de(?: chaque)? mois|\bс (?:каждой )?(?:зарплаты|"
    r"получки)\b|"
    r"\bmonth by month|\bмесяц за месяцем"
)
"""A day of the month: "by the 5th" is once a month where nothing else tells how often."""
_JUST_ONCE = re.compile(
    r"разово|разов\w+|единоразов|однократн|один раз|1 раза(?! \w?в )|одноразов|на один раз|one-?\s?(?:off|time)|^ ?1 раза ?$|"
    r"^ ?1 раза? (?:после|перед|pour|after|before|despues|antes|apres|avant)|just (?:the )?once|only once|"
    r"one[ -]time|single visit|just this time|this time only|this once|una sola vez|una unica vez|sol[oa] esta vez|puntual|esporadic|"
    r"une seule fois|seulement une fois|ponctuel|cette fois|juste une fois|только (?:этот|сейчас|раз)|"
    r"(?:больше|потом|дальше|повторять) не (?:надо|нужн\w+|понадоб\w+|потребу\w+|буд\w+)|never again|not again after|nothing after that|"
    r"\bthat'?s (?:it|all)\b|\bи (?:это )?все$|no (?:need )?more after|(?:y|luego) (?:nada mas|ya esta)\b|no (?:hara|hace|"
    r"hay) falta mas|mas veces no|"
    r"(?:et|apres) (?:c'est tout|plus rien|plus besoin)|plus besoin (?:apres|ensuite)|pas d'autres? fois"
)
_WEEKDAYS = tuple(
    re.compile(rf"\b(?:{names})")
    for names in (
        r"понедельник|пн\b|mondays?|mon\b|lunes|lundis?\b",
        r"вторник|вт\b|tuesdays?|tues?\b|martes|mardis?\b",
        r"сред[уаы]\w*|ср\b|wednesdays?|wed\b|miercoles|mercredis?\b",
        r"четверг|чт\b|thursdays?|thurs?\b|jueves|jeudis?\b",
        r"пятниц|пт\b|fridays?|fri\b|viernes|vendredis?\b",
        r"суббот|сб\b|saturdays?|sat\b|sabados?|samedis?\b",
        r"воскрес|вс\b|sundays?|sun\b|domingos?|dimanches?\b",
    )
)
_REPEATED = re.compile(
    r"\bпо (?:пн|вт|ср|чт|пт|сб|вс|\w+ам\b)|\bкажд|\bevery|\beach|days\b|\b(?:on|only) \w+days|\btodos los|\bcada|\blos (?:lun|mar|"
    r"mie|jue|vie|sab|dom)|"
    r"\btous les|\bchaque|\ble (?:lun|mar|mer|jeu|ven|sam|dim)"
)
_FOR_A_DAY = re.compile(r"\bfor (?:next |this |the |my |our )*\w+days \w")
_ASKED = re.compile(
    r"(?:раз|times|often|veces|fois|days|дней|dias|jours|nights|ночей|noches|nuits|evenings|вечеров|tardes|"
    r"soirs).{0,12}(?:в|a|per|por|par|a la|each|al)\b \W?(?:" + _UNIT + ")"
)
_SO_MANY_DAYS = re.compile(r"\W*(\d+) (?:дн\w+|days?|dias?|jours?)\W*")
_DENIED = re.compile(
    r"\b(?:не|not|no|isnt|dont|pas|nunca|never)\s+(?:на |a |want |need )?(?:weekly|monthly|daily|yearly|every|each|chaque|"
    r"tou(?:te)?s les|"
    r"cada|tod[oa]s l[oa]s|"
    r"еженедел|ежемесяч|ежедневн|кажд|semanal|mensual|diari|hebdo|mensuel|quotidien)"
)
_LESS = re.compile(
    r"\bреже|less often|less frequent|less than|menos (?:frecuen|a menudo)|menos de|moins souvent|moins d|rarement|"
    r"редко|rarely|de vez en"
)
_MORE = re.compile(r"\bчаще|more often|more than|mas (?:a menudo|frecuen)|mas de|plus souvent|plus d")


@lru_cache(maxsize=512)
def rates_of(options: tuple[Option, ...]) -> tuple[Rate | None, ...]:
    """How often each option stands for; empty when fewer than two of them tell it."""
    labels = [fold(option.label) for option in options]
    plain = [rate_in(label) for label in labels]
    known = [rate for rate, label in zip(plain, labels, strict=True) if rate is not None and rate[0] > _ONCE and not _LESS.search(label)]
    if sum(rate is not None for rate in plain) < 2 or not known:
        return ()
    lowest, highest = min(rate[0] for rate in known), max(rate[1] for rate in known)
    return tuple(_at_the_edge(label, rate, lowest, highest) for label, rate in zip(labels, plain, strict=True))


def option_of_rate(folded: str, rates: tuple[Rate | None, ...]) -> int | None:
    """The number of the option nearest to how often the text says; None when it does not say, or two are as near."""
    said = rate_in(folded)
    if said is None:
        return None
    ranked = sorted((_distance(said, rate), number) for number, rate in enumerate(rates) if rate is not None)
    (near, number), *others = ranked
    return number if near <= _FARTHEST and (not others or others[0][0] > near) else None


def is_rate_denied(folded: str) -> bool:
    """True for "not weekly": it tells how often not."""
    return bool(_DENIED.search(folded))


def times_asked(folded: str, question: str) -> float | None:
    """How many times in the unit of the question ("how many times a week?") the text says; None when it tells no times."""
    found = _ASKED.search(fold(question))
    said = rate_in(folded) if found else None
    if found is None:
        return None
    size = _PER[_unit(found)]
    if said is None:
        days = _SO_MANY_DAYS.fullmatch(in_digits(folded))
        return float(days.group(1)) if days else None
    times = math.sqrt(said[0] * said[1]) / size
    return round(times) if said[0] > _ONCE else None


def rate_in(folded: str) -> Rate | None:
    """How many times a month the text says."""
    for pattern, said in _SAID:
        folded = pattern.sub(said, folded)
    text = in_digits(folded)
    text = _COUNT_BEHIND.sub(r"\2 \1", " ".join(text.split()))
    rate = _counted(text) or _by_weekdays(text) or _by_adverb(text)
    if rate is None and _JUST_ONCE.search(text):
        return _ONCE, _ONCE
    return rate or ((1.0, 1.0) if _BY_DATE.search(text) else None)


def in_digits(folded: str) -> str:
    """The text with its numbers in words, other than ordinals, written in digits."""
    pieces: list[str] = []
    end = 0
    for numeral in numbers_in(folded):
        if numeral.is_word and not numeral.is_ordinal:
            pieces += [folded[end : numeral.start], f"{numeral.value:g}"]
            end = numeral.end
    return "".join(pieces) + folded[end:]


def _counted(text: str) -> Rate | None:
    found = _HALVED.search(text)
    if found:
        size = _PER[_unit(found)] / 2
        return size, size
    found = _TIMES.search(text)
    if found:
        low, size = float(found.group("low")), _PER[_unit(found)]
        return low * size, float(found.group("high") or low) * size
    found = _EVERY.search(text)
    if found:
        fewest, most = _every_so_many(found.group("many"))
        size = _PER[_unit(found)]
        return size / most, size / fewest
    return None


def _every_so_many(told: str | None) -> tuple[float, float]:
    """ "Every", "every other", "every 2-3"."""
    if told is None:
        return 1.0, 1.0
    if not told[0].isdigit():
        return 2.0, 2.0
    first, _, last = told.partition("-")
    return max(float(first), 1.0), max(float(last or first), 1.0)


def _unit(found: re.Match[str]) -> str:
    named = (name.rstrip("0123456789") for name, said in found.groupdict().items() if said is not None)
    return next(name for name in named if name in _PER)


def _by_weekdays(text: str) -> Rate | None:
    days = sum(1 for pattern in _WEEKDAYS if pattern.search(text))
    if not days or any(pattern.search(text) for pattern, rate in _ADVERB_PATTERNS if rate[0] == _WORKING_DAYS):
        return None
    return (days * _WEEK, days * _WEEK) if days > 1 or (_REPEATED.search(text) and not _FOR_A_DAY.search(text)) else None


def weekdays_in(text: str) -> list[tuple[int, int]]:
    """The days of the week named in the text, in its order: the place of the word, and the day (0 is Monday)."""
    return sorted((found.start(), day) for day, pattern in enumerate(_WEEKDAYS) if (found := pattern.search(text)))


def _by_adverb(text: str) -> Rate | None:
    return next((rate for pattern, rate in _ADVERB_PATTERNS if pattern.search(text)), None)


def _at_the_edge(label: str, rate: Rate | None, lowest: float, highest: float) -> Rate | None:
    """ "Less often" lies below all the others, "more often" above."""
    if _LESS.search(label):
        return min(_SELDOM, lowest), (rate or (lowest,))[0] / _EDGE
    if _MORE.search(label):
        return (rate or (highest,))[-1] * _EDGE, _DAILY
    return rate


def _distance(said: Rate, rate: Rate) -> float:
    middle = math.sqrt(said[0] * said[1])
    if rate[0] <= middle <= rate[1]:
        return 0.0
    return min(abs(math.log(middle / bound)) for bound in rate)
