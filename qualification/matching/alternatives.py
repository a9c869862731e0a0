"""Two options with equal weight: "either the shop or the app", "хоть ватсап, хоть телеграм", "X o Y, aún no me decido"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from qualification.matching.tokens import Token
from qualification.normalize import fold
from qualification.reading import Option
from qualification.vocabulary.wordlist import word_set

_OR = word_set("или либо or o u ou soit хоть")
_TWICE = re.compile(
    r"\b(?:либо\b.{1,40}\bлибо|хоть\b.{1,40}\bхоть|или\b.{1,40}\bили|то ли\b.{1,40}\bто ли|не то\b.{1,40}\bне то|either\b.{1,40}\bor|"
    r"soit\b.{1,40}\bsoit|"
    r"both\b.{1,40}\band|tanto\b.{1,40}\bcomo|a la fois\b.{1,40}\bet|ya sea\b.{1,40}\bo|o\b.{1,30}\bo bien|bien\b.{1,30}\bo bien|"
    r"^ou\b.{1,40}\bou|^o\b.{1,40}\bo|"
    r"^(?:me|i|myself|я|сам|сама|мне|yo|moi) (?:or|или|o|ou))\b"
)
_DOUBT = re.compile(
    r"50 ?(?:на|/|a|-|y) ?50|fifty|не решил|не определил|не выбрал|не знаю что|сомнева|колебл|не могу (?:выбрать|решить)|думаю пока|"
    r"без разницы|все равно|"
    r"\b(?:cant|can ?not|havent|have not|not) (?:yet )?(?:decide|decided|choose|pick|sure)|undecided|torn\b|on the fence|"
    r"doesnt matter|whichever|either way|"
    r"no me decido|no (?:lo )?(?:he|hemos) decidido|\bdudo\b|\bdudando|dudas entre|no se (?:cual|si|aun|todavia)|da igual|"
    r"lo mismo me da|indecis|estoy entre|"
    r"j'?\s?hesite|on hesite|pas (?:encore )?(?:decide|choisi|tranche|sur|sure)|sais pas|peu importe|au choix|c'est egal|entre les deux|"
    r"\bмежду\b|\bbetween\b"
)
_TOGETHER = re.compile(
    r"\bоба|\bобе|вместе|все сразу|и то,? и|\bboth|together|ambos|ambas|los dos|las dos|les deux|не решил|не знаю|"
    r"not sure|undecided|"
    r"don'?t know|no (?:lo )?se\b|indecis|sais pas|любой|any\b|cualquier|peu importe|не важно|без разницы"
)
"""Options for those who want both or have not decided."""
_BOTH = re.compile(
    r"оба(?: варианта)?|обе|и то,? и (?:то|другое|это)|both(?: of them)?|ambos|ambas|(?:los|las) dos|les deux|вместе|"
    r"все вместе|all of (?:them|the above)"
)
_LEAST_SHARE = 0.3
"""What the weaker of two options must weigh beside the stronger to be an alternative to it."""


def are_left_open(typed: str, options: tuple[Option, ...]) -> bool:
    """True where the words themselves say that nothing is chosen, whichever options are understood."""
    if _offers_both(options):
        return False
    return bool(_TWICE.search(typed) or (_DOUBT.search(typed) and _has_or(typed)))


def alternatives(tokens: Sequence[Token], votes: Mapping[int, float], heard_at: Mapping[int, set[int]]) -> tuple[int, ...]:
    """The options joined by an "or", the stronger first; empty when there are no two such."""
    ors = [at for at, token in enumerate(tokens) if token.text in _OR]
    if not ors or len(votes) < 2:
        return ()
    ranked = sorted(votes, key=lambda option: (-votes[option], option))
    leader = ranked[0]
    for other in ranked[1:]:
        if votes[other] >= _LEAST_SHARE * votes[leader] and _stand_apart(heard_at[leader], heard_at[other], ors):
            return leader, other
    return ()


@lru_cache(maxsize=512)
def option_for_both(options: tuple[Option, ...]) -> int | None:
    """The option that stands for all the others together."""
    return next((number for number, option in enumerate(options) if _BOTH.fullmatch(fold(option.label))), None)


@lru_cache(maxsize=512)
def _offers_both(options: tuple[Option, ...]) -> bool:
    return any(_TOGETHER.search(fold(option.label)) for option in options)


def _has_or(typed: str) -> bool:
    return any(f" {word} " in f" {typed} " for word in (*_OR, "entre", "между", "between"))


def _stand_apart(one: set[int], other: set[int], ors: Sequence[int]) -> bool:
    own, others = one - other, other - one
    return any((min(own, default=at) < at < max(others, default=at)) or (min(others, default=at) < at < max(own, default=at)) for at in ors)
