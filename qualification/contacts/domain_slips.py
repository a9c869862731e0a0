"""The domain a visitor probably meant by a mistyped one. Nothing here changes an address: it only proposes."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from qualification.contacts.domains import EXCLUSIVE, HOME_ENDINGS, known, providers, top_level

_COM_SLIPS = frozenset({"co", "cm", "om", "ne", "et", "cam"})
"""Endings that exist, but not where a provider is meant."""

_MULTINATIONAL = frozenset({"yahoo", "hotmail", "outlook", "live", "msn", "terra"})
_BIG = ("com", "net", "org", "info")
_LONG_NAME = 7
_FUZZY_NAME = 5
_WORDS = frozenset({
    "orange", "libero", "proton", "icloud", "inbox", "live", "free", "list", "mail", "internet", "charter", "rogers", "prodigy",
})  # fmt: skip
"""Names near to which other words lie: one slip at most."""

_KEYS_NEAR = {
    "g": "fhtyvbj", "y": "tughj", "h": "gjyubn", "o": "ipl", "m": "njk", "i": "uojk", "w": "qeas", "l": "kop", "r": "etdf", "f": "drgcv",
    "p": "ol", "t": "ryfg", "b": "vghn", "c": "xdfv", "s": "adwx", "v": "cfgb", "a": "qsz", "e": "wrd", "n": "bhjm",
}  # fmt: skip


@lru_cache(maxsize=2048)
def meant_domain(domain: str, lang: str) -> str | None:
    """The domain probably meant, None if this one is right or nothing is near."""
    if domain in known():
        return None
    name, _, ending = domain.removeprefix("www.").partition(".")
    if not ending:
        return _glued(name) or _bare_provider(name)
    return _provider(name, ending, lang) or _known_part(domain) or _glued(name) or _mistyped_ending(domain, lang)


def _known_part(domain: str) -> str | None:
    """ "mail.ru.com" is "mail.ru"."""
    part, _, country = domain.rpartition(".")
    return part if part in known() and not (part.partition(".")[0] in _MULTINATIONAL and country in top_level()) else None


def _glued(name: str) -> str | None:
    """ "gmailcom" is "gmail.com"."""
    for provider, endings in providers().items():
        for ending in endings:
            if name == provider + ending.replace(".", ""):
                return f"{provider}.{ending}"
    return None


def _bare_provider(name: str) -> str | None:
    """ "gmail" is "gmail.com"."""
    return f"{name}.{providers()[name][0]}" if name in EXCLUSIVE or name in {"hotmail", "outlook"} else None


def _provider(name: str, ending: str, lang: str) -> str | None:
    best: tuple[int, int, str] | None = None
    for rank, (provider, endings) in enumerate(providers().items()):
        slips = _name_slips(name, provider)
        if slips is None:
            continue
        for place, right in enumerate(endings):
            is_home = right in HOME_ENDINGS.get(lang, ())
            is_exclusive = provider in EXCLUSIVE and (not slips or (name[0] == provider[0] and "." not in ending))
            cost = _ending_cost(ending, right, is_exclusive=is_exclusive, is_home=is_home)
            if cost is None:
                continue
            found = (2 * slips + cost, rank + place, f"{provider}.{right}")
            best = min(best, found) if best else found
    return best[2] if best else None


def _name_slips(name: str, provider: str) -> int | None:
    """How many slips of the finger lie between the names, None where it is another name."""
    if name == provider:
        return 0
    limit = 2 if len(provider) >= _LONG_NAME - 1 and provider not in _WORDS else 1
    slips = OSA.distance(name, provider, score_cutoff=limit)
    if slips > limit:
        return None
    if len(provider) < _FUZZY_NAME and not _is_plain_slip(name, provider):
        return None
    same_start = name[0] == provider[0] or name[0] in _KEYS_NEAR.get(provider[0], "") or name[:2] == provider[1::-1]
    return slips if same_start or (provider[1:] == name and provider not in _WORDS) else None


def _is_plain_slip(name: str, provider: str) -> bool:
    """For short names: letters swapped, doubled or left out, or a vowel misheard, and nothing else."""
    if len(provider) < 3:  # a slip in "ya" or "bk" is another name
        return False
    swapped = sorted(name) == sorted(provider) and len(provider) > 3
    doubled = len(name) == len(provider) + 1 and any(
        name[:at] + name[at + 1 :] == provider and name[at] == name[at - 1] for at in range(1, len(name))
    )
    return swapped or doubled or (provider, name) in {("free", "fre"), ("mail", "meil"), ("mail", "mal"), ("mail", "mil"), ("live", "liv")}


def _ending_cost(ending: str, right: str, *, is_exclusive: bool, is_home: bool) -> int | None:
    """0 for the right ending, more for a slip, None where the ending stands for itself."""
    if ending == right:
        return 0
    if "." in right and "." in ending and OSA.distance(ending, right) == 1:
        return 2
    distance = OSA.distance(ending, right)
    is_slip = ending.split(".")[-1] not in top_level() or (ending in _COM_SLIPS and right in _BIG)
    if is_slip and distance <= (2 if len(right) > 2 else 1):
        return 1 + 2 * distance - is_home
    return 9 - is_home if is_exclusive else None


def _mistyped_ending(domain: str, lang: str) -> str | None:
    """A domain of one's own with an ending that does not exist, a slip away from one that is likely."""
    body, _, ending = domain.rpartition(".")
    if not body or ending in top_level() or not ending.isascii():
        return None
    home = HOME_ENDINGS.get(lang, HOME_ENDINGS["en"])
    for right in (*_BIG, *home):
        if abs(len(right) - len(ending)) <= 1 and OSA.distance(ending, right) == 1 and _stays_near(ending, right):
            return f"{body}.{right}"
    return None


def _stays_near(ending: str, right: str) -> bool:
    """For endings of two letters one kept letter is little: it must be a swap, a doubling or a key beside the right one."""
    if len(right) > 2 or len(ending) != len(right):
        return True
    pairs = [(typed, meant) for typed, meant in zip(ending, right, strict=True) if typed != meant]
    return len(pairs) != 1 or pairs[0][0] in _KEYS_NEAR.get(pairs[0][1], "") or pairs[0] in {("y", "u"), ("i", "u"), ("j", "u"), ("d", "s")}
