"""Mail providers, real neighbours of theirs, and top-level domains: what a domain may rightly be."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

PROVIDERS: Mapping[str, str] = {
    # name before the first dot -> its endings, the usual one first
    "gmail": "com", "googlemail": "com", "icloud": "com", "me": "com", "mac": "com", "aol": "com fr co.uk de it",
    "hotmail": "com fr es co.uk it de be ca ch nl com.ar com.mx com.br", "outlook": "com fr es de it be pt com.br com.ar com.mx ru",
    "live": "com fr co.uk be ca it nl com.mx com.ar cl ru", "msn": "com",
    "yahoo": "com fr es co.uk ca it de com.mx com.ar com.br co.in com.au ie", "ymail": "com", "rocketmail": "com",
    "protonmail": "com ch", "proton": "me ch", "pm": "me", "tutanota": "com de", "tuta": "io com", "zoho": "com eu",
    "fastmail": "com fm", "hey": "com", "email": "com", "gmx": "com de fr net at ch es us co.uk", "duck": "com",
    # Russian and neighbours
    "yandex": "ru com by kz ua com.tr", "ya": "ru", "mail": "ru com by kz ua de ee", "bk": "ru", "list": "ru", "inbox": "ru lv com",
    "internet": "ru", "xmail": "ru", "rambler": "ru ua", "lenta": "ru", "ro": "ru", "myrambler": "ru", "autorambler": "ru", "vk": "com",
    "narod": "ru", "ukr": "net", "i": "ua", "meta": "ua", "bigmir": "net", "tut": "by",
    # French, Belgian, Swiss, Canadian
    "orange": "fr com es", "wanadoo": "fr es", "free": "fr", "sfr": "fr", "laposte": "net fr", "neuf": "fr", "bbox": "fr",
    "numericable": "fr", "club-internet": "fr", "aliceadsl": "fr", "cegetel": "net", "bluewin": "ch", "hispeed": "ch", "sunrise": "ch",
    "skynet": "be", "telenet": "be", "proximus": "be", "voo": "be", "videotron": "ca", "sympatico": "ca", "bell": "net",
    # Spanish, Italian, Portuguese
    "telefonica": "net es com", "terra": "es com com.mx com.br com.ar cl", "ono": "com", "movistar": "es com", "prodigy": "net.mx com",
    "libero": "it", "virgilio": "it", "tiscali": "it fr co.uk", "alice": "it", "sapo": "pt", "uol": "com.br", "bol": "com.br",
    # English-speaking and German
    "comcast": "net", "verizon": "net", "att": "net", "sbcglobal": "net", "bellsouth": "net", "cox": "net", "charter": "net",
    "earthlink": "net", "btinternet": "com", "virginmedia": "com", "sky": "com", "talktalk": "net", "ntlworld": "com",
    "blueyonder": "co.uk", "shaw": "ca", "rogers": "com", "telus": "net", "bigpond": "com net.au", "optusnet": "com.au", "eircom": "net",
    "web": "de", "t-online": "de", "freenet": "de", "arcor": "de",
}  # fmt: skip

EXCLUSIVE = frozenset({
    "gmail", "googlemail", "icloud", "protonmail", "ymail", "rambler", "wanadoo", "yandex", "btinternet", "virginmedia",
    "sbcglobal", "comcast", "videotron", "sympatico", "bluewin",
})  # fmt: skip
"""Names nobody else answers to: with any other ending they are mistyped."""

NEIGHBOURS = frozenset({
    "mai.ru", "mil.ru", "mall.ru", "main.ru", "nail.ru", "male.ru", "maik.ru", "ao.com", "cloud.com", "fmail.ru", "bmail.ru",
    "list.com", "lift.ru", "last.ru", "box.ru", "live.ru", "life.ru", "fire.fr", "freed.fr", "grange.fr", "orangerie.fr",
    "libro.it", "liber.it", "mail.co", "mail.eu", "mail.de", "emailn.de", "gmx.eu", "aol.net", "outlook.co.uk", "photon.me",
    "protein.me", "yan.ru", "index.ru", "windex.ru", "inbox.eu", "imbox.com", "tuta.com", "web.fr", "web.es", "web.ru", "free.com",
    "free.net", "yahoo.co.jp", "yahoo.jp", "google.com", "email.ru", "email.fr", "email.es", "email.it", "email.de",
})  # fmt: skip
"""Real domains a key away from a provider; never taken for a slip."""

_GENERIC = (
    "com net org info biz edu gov mil int name pro mobi travel jobs museum aero coop tel asia cat post xxx online site store shop club "
    "app dev io ai xyz top tech space website agency studio design digital email media news live life group team work works world "
    "company business center consulting solutions services systems software network cloud host hosting plus world city art photo "
    "photography gallery fashion beauty style health fit yoga clinic dental doctor care legal law tax finance money bank capital "
    "fund loan insurance estate house homes land build builders construction repair garden green energy solar auto car cars moto "
    "bike taxi tours voyage hotel restaurant bar cafe pizza food kitchen wine beer coffee school academy education training "
    "university science games game play fun wtf lol video film music audio radio band theater dance chat social blog wiki link click "
    "press report review reviews guide support help expert ventures partners holdings enterprises industries international global "
    "management marketing market sale deals discount promo gift gifts toys kids baby family wedding love dating pet vet pets dog horse "
    "fish ceo inc llc ltd gmbh sarl srl limited foundation charity ngo ong one zone run show today cam new bet moscow tatar paris "
    "alsace bzh corsica london wales scot eus gal barcelona madrid quebec berlin swiss vip win zip red blue black pink ninja rocks "
    "goog google apple amazon"
)
_COUNTRIES = (
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck "
    "cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr "
    "gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls "
    "lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg "
    "ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj "
    "tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
)
_NATIONAL = "рф рус бел укр қаз мкд срб москва онлайн сайт дети орг ком"

HOME_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "ru": ("ru", "by", "ua", "kz", "com"),
    "en": ("com", "uk", "us", "ca", "au", "org", "net"),
    "es": ("es", "com", "mx", "ar", "co", "cl", "pe"),
    "fr": ("fr", "com", "be", "ch", "ca"),
}
"""Endings to think of first when one is mistyped, by language."""


@cache
def top_level() -> frozenset[str]:
    """Endings that exist: every country, the national ones in Cyrillic, and the generic ones in use."""
    return frozenset((_GENERIC + " " + _COUNTRIES + " " + _NATIONAL).split())


@cache
def providers() -> Mapping[str, tuple[str, ...]]:
    """Provider names to their endings."""
    return {name: tuple(endings.split()) for name, endings in PROVIDERS.items()}


@cache
def known() -> frozenset[str]:
    """Whole domains that are right as they stand."""
    return NEIGHBOURS | {f"{name}.{ending}" for name, endings in providers().items() for ending in endings}
