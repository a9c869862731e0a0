"""Currencies by sign, code and name, in four languages; a newcomer is one entry in `NAMES`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from qualification.amounts.vocabulary import phrases

NAMES: Mapping[str, str] = {
    "RUB": "₽, rub, rubs, rur, р, руб, рубл*, рублики, рубас*, рубасов, рэ, деревянных, rubles, ruble, roubles, rouble, rublos, "
    "rublo, rubley, rublej, рубе*, росс руб",
    "USD": "us$, usd, us dollar*, us dollars, american dollars, доллар*, долл, дол, бакс*, зелени, зеленых, зелень, юсд, уе, "
    "у.е, у.е., у е, гринов, dolares americanos, dolares estadounidenses, dolares usa, dolar*, verdes, dollars us, "
    "dollars americains",
    "EUR": "€, eur, eurs, euro, euros, евро, еврик*, еур, boules, balles, euritos, leuros, juros, eurons",
    "GBP": "£, gbp, pound, pounds, pound sterling, pounds sterling, sterling, quid, фунт*, фунтов стерлингов, libra, libras, "
    "libras esterlinas, livre sterling, livres sterling, livres, livre",
    "UAH": "₴, uah, грн, гривен, гривн*, гривень, hryvnia, hryvnias, grivnas, hryvnas",
    "BYN": "byn, бел руб, бел. руб, бел рубл*, белорусских рубл*, бел рублей, белруб, belarusian rubles, бел.руб, "
    "белорусские рубли, белорусских",
    "KZT": "₸, kzt, тенге, тг, тнг, тенг*, tenge, tenges",
    "UZS": "uzs, сум, сумов, сума, узбекских сумов, sum, soums, soum, so'm, som",
    "KGS": "kgs, сом, сомов, сома",
    "TJS": "tjs, сомони",
    "GEL": "₾, gel, лари, lari",
    "AMD": "֏, amd, драм*, drams, drachm",
    "AZN": "₼, azn, манат*, manat, manats",
    "MDL": "mdl, молдавских лей",
    "RON": "ron, лей, леев, румынских лей, lei",
    "PLN": "zl, pln, zloty, zlotys, zlotych, злот*, zlote",
    "CZK": "czk, чешских крон, kc, czech crowns, coronas checas, couronnes tcheques",
    "SEK": "sek, шведских крон, swedish krona, swedish kronor, coronas suecas",
    "NOK": "nok, норвежских крон, norwegian krone",
    "DKK": "dkk, датских крон, danish krone, danish kroner",
    "HUF": "huf, форинт*, forint, forints",
    "BGN": "bgn, левов, лева, leva",
    "RSD": "rsd, динар*, dinar serb*, dinars",
    "TRY": "₺, try, лир, лиры, турецких лир, lira, liras, turkish lira, liras turcas, livres turques",
    "ILS": "₪, ils, nis, шекел*, shekel, shekels",
    "AED": "aed, дирхам*, dirham, dirhams, dhs, dh",
    "SAR": "sar, riyal, riyals, риял*",
    "CNY": "¥, cny, rmb, юан*, yuan, yuans",
    "JPY": "jpy, йен, иен, йены, yen, yenes, yens",
    "KRW": "₩, krw, вон, won",
    "INR": "₹, inr, rs, рупи*, rupee, rupees, rupias, roupies",
    "THB": "฿, thb, бат*, baht, bahts",
    "CHF": "chf, франк*, швейцарских франков, swiss francs, swiss franc, francs suisses, franc suisse, francos suizos, francos, "
    "francs, franc, stutz",
    "XOF": "xof, fcfa, cfa, francs cfa, franc cfa, f cfa",
    "CAD": "cad, c$, ca$, cad$, canadian dollar*, dollars canadiens, dolares canadienses, канадских доллар*, loonies",
    "AUD": "aud, a$, au$, australian dollar*, aussie dollar*, австралийских доллар*, dolares australianos, dollars australiens",
    "NZD": "nzd, nz$, new zealand dollar*, kiwi dollars",
    "SGD": "sgd, s$, singapore dollar*",
    "HKD": "hkd, hk$, hong kong dollar*",
    "BRL": "r$, brl, reales, reais, real brasileno",
    "MXN": "mxn, mx$, pesos mexicanos, peso mexicano, mexican pesos, варос, varos, mx",
    "ARS": "ars, ar$, pesos argentinos, peso argentino, argentine pesos, mangos",
    "COP": "cop, pesos colombianos, peso colombiano, colombian pesos",
    "CLP": "clp, pesos chilenos, peso chileno, chilean pesos",
    "UYU": "uyu, pesos uruguayos",
    "DOP": "dop, pesos dominicanos",
    "PEN": "pen, s/, s/., soles, sol, nuevos soles",
    "BOB": "bob, bs, bolivianos",
    "VES": "ves, bolivares",
    "GTQ": "gtq, quetzales",
    "CRC": "crc, colones",
    "PYG": "pyg, guaranies",
    "HNL": "hnl, lempiras",
    "MAD": "mad, dirhams marocains, dirham marocain",
    "TND": "tnd, dinars tunisiens, dt",
    "DZD": "dzd, dinars algeriens, da",
    "ZAR": "zar, rand, rands",
    "NGN": "₦, ngn, naira, nairas",
    "BTC": "btc, биткоин*, bitcoin, bitcoins",
    "USDT": "usdt, юсдт, tether",
}

LOOSE: Mapping[str, tuple[frozenset[str], str]] = {
    "$, dollar, dollars, dolars, dolar, dollari": (frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD"}), "USD"),
    "buck, bucks": (frozenset({"USD", "CAD", "AUD", "NZD"}), "USD"),
    "pesos, peso, pesitos": (frozenset({"MXN", "ARS", "COP", "CLP", "UYU", "DOP", "CUP", "PHP"}), "MXN"),
    "рубл*, руб, р": (frozenset({"RUB", "BYN"}), "RUB"),
    "крон, кроны, crowns, kr, kroner, kronor, coronas, couronnes": (frozenset({"CZK", "SEK", "NOK", "DKK"}), "CZK"),
    "francs, franc, francos, франк*": (frozenset({"CHF", "XOF", "XAF"}), "CHF"),
    "lei, лей": (frozenset({"RON", "MDL"}), "RON"),
    "dirhams, dirham, dh, dhs, дирхам*": (frozenset({"AED", "MAD"}), "AED"),
    "dinars, динар*": (frozenset({"RSD", "TND", "DZD", "KWD"}), "RSD"),
    "rupees, rupee, rs": (frozenset({"INR", "PKR", "LKR", "NPR"}), "INR"),
    "сом, сомов, сум, sum, som": (frozenset({"UZS", "KGS"}), "UZS"),
}
"""Names that several currencies share: taken for the bot's own if that is one of them, else for the last."""

_PESO_SIGN = frozenset({"MXN", "ARS", "COP", "CLP", "UYU", "DOP"})
"""Where these are the bot's own, a bare $ is a peso."""
_OWN_SLANG = "pavos, pavo, deniers, plata, lana, деревянн*"
"""Slang for money of whatever currency is used here."""


@cache
def pattern() -> str:
    """A pattern for any currency, by sign, code or name."""
    named = phrases(*NAMES.values(), *LOOSE, _OWN_SLANG)
    return "(?:" + "|".join(_one(phrase) for phrase in named) + ")"


def code_of(found: str, own: str, *, lang: str) -> str:
    """The ISO code meant by a name that `pattern` found; `own` is the bot's currency, which decides between namesakes."""
    if found == "$" and own in _PESO_SIGN:
        return own
    if lang == "fr" and found.startswith("dirham") and own == "EUR":
        return "MAD"
    for loose, family, usual in _loose_patterns():
        if loose.fullmatch(found):
            return own if own in family else usual
    for named, code in _name_patterns():
        if named.fullmatch(found):
            return code
    return own


@cache
def _loose_patterns() -> tuple[tuple[re.Pattern[str], frozenset[str], str], ...]:
    return tuple((_any_of(names), family, usual) for names, (family, usual) in LOOSE.items())


@cache
def _name_patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_any_of(names), code) for code, names in NAMES.items())


def _any_of(names: str) -> re.Pattern[str]:
    return re.compile("|".join(_one(phrase) for phrase in phrases(names)))


def _one(phrase: str) -> str:
    """Whole words; a sign needs no space around it."""
    body = re.escape(phrase).replace(r"\ ", " ").replace(r"\*", r"\w{0,6}")
    before = r"(?<![^\W\d])" if phrase[0].isalpha() else ""
    after = r"(?!\w)" if phrase[-1].isalnum() or phrase[-1] == "*" else ""
    return before + body + after
