"""Amounts shown back to people, in the grouping and the words of their language."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.answers import Money, NoMoneyWhy, Period

_SIGNS = {"RUB": "₽", "EUR": "€", "USD": "$", "GBP": "£", "UAH": "₴", "KZT": "₸", "PLN": "zł", "INR": "₹", "TRY": "₺", "ILS": "₪"}
_AHEAD = frozenset({"USD", "EUR", "GBP", "INR"})
"""Signs that stand before the amount in English."""
_GROUPING = {"ru": ("\u00a0", ","), "en": (",", "."), "es": (".", ","), "fr": ("\u202f", ",")}
"""Sign between thousands and sign before decimals."""
_UP_TO = {"ru": "до {}", "en": "up to {}", "es": "hasta {}", "fr": "jusqu'à {}"}
_FROM = {"ru": "от {}", "en": "from {}", "es": "desde {}", "fr": "à partir de {}"}
_PERIODS: Mapping[str, Mapping[Period, str]] = {
    "ru": {"month": "в месяц", "year": "в год", "once": "разово"},
    "en": {"month": "per month", "year": "per year", "once": "one-off"},
    "es": {"month": "al mes", "year": "al año", "once": "pago único"},
    "fr": {"month": "par mois", "year": "par an", "once": "en une fois"},
}
_NO_MONEY: Mapping[str, Mapping[NoMoneyWhy, str]] = {
    "ru": {
        "no_budget": "бюджета нет",
        "dont_know": "пока не знаю",
        "depends": "зависит от условий",
        "refuse": "не называю",
        "question": "вопрос о цене",
        "other": "сумма не названа",
    },
    "en": {
        "no_budget": "no budget",
        "dont_know": "don't know yet",
        "depends": "it depends",
        "refuse": "rather not say",
        "question": "a question about the price",
        "other": "no amount named",
    },
    "es": {
        "no_budget": "sin presupuesto",
        "dont_know": "aún no lo sé",
        "depends": "depende",
        "refuse": "prefiero no decirlo",
        "question": "pregunta por el precio",
        "other": "sin importe",
    },
    "fr": {
        "no_budget": "pas de budget",
        "dont_know": "je ne sais pas encore",
        "depends": "ça dépend",
        "refuse": "je préfère ne pas le dire",
        "question": "question sur le prix",
        "other": "aucun montant",
    },
}
_SPANISH_GROUPED_FROM = 10_000


def money_in_words(money: Money, lang: str) -> str:
    """ "до 300 000 ₽ в месяц", "$5,000–7,000"; English for a language without words."""
    lang = lang if lang in _GROUPING else "en"
    if money.low is None:
        text = _UP_TO[lang].format(_with_sign(number_in_words(money.high or 0, lang), money.currency, lang))
    elif money.high is None:
        text = _FROM[lang].format(_with_sign(number_in_words(money.low, lang), money.currency, lang))
    else:
        amount = number_in_words(money.low, lang)
        if money.high != money.low:
            amount += "–" + number_in_words(money.high, lang)
        text = _with_sign(amount, money.currency, lang)
    return f"{text} {_PERIODS[lang][money.period]}" if money.period else text


def unit_in_words(currency: str, period: Period | None, lang: str) -> str:
    """What amounts are counted in: "₽ в месяц"."""
    lang = lang if lang in _PERIODS else "en"
    sign = _SIGNS.get(currency, currency)
    return f"{sign} {_PERIODS[lang][period]}" if period else sign


def no_money_in_words(why: NoMoneyWhy, lang: str) -> str:
    """The reason for no amount, as a manager reads it on a card."""
    return _NO_MONEY.get(lang, _NO_MONEY["en"])[why]


def number_in_words(value: float, lang: str) -> str:
    """The number grouped as the language does, without decimals it does not need."""
    thousands, point = _GROUPING.get(lang, _GROUPING["en"])
    text = f"{value:,.2f}".removesuffix(".00")
    whole, _, part = text.partition(".")
    if lang == "es" and abs(value) < _SPANISH_GROUPED_FROM:
        whole = whole.replace(",", "")
    return whole.replace(",", thousands) + (point + part if part else "")


def _with_sign(amount: str, currency: str, lang: str) -> str:
    sign = _SIGNS.get(currency, currency)
    return f"{sign}{amount}" if lang == "en" and currency in _AHEAD else f"{amount}\u00a0{sign}"
