"""What a reply rules out: "not X", "X no", "without X", "X rather than Y"."""

from __future__ import annotations

from collections.abc import Sequence

from qualification.matching.tokens import Token, parts

# Words that deny what follows them ("не новый", "without a garage") or, with nothing after them, what stands before ("утром не могу").
NEGATORS = {
    "ru": frozenset("не ни нет без кроме вместо исключая нету ненадо".split()),
    "en": frozenset(
        "not no dont doesnt isnt arent wont cant cannot without except neither nor never didnt wouldnt couldnt aint non hate avoid excluding "
        "wasnt werent havent hasnt shouldnt than nothing".split()
    ),
    "es": frozenset("no ni sin excepto salvo nunca tampoco jamas odio".split()),
    "fr": frozenset("pas ni sans non sauf jamais aucun aucune hors".split()),
}
# Several words that deny together; the last of them is where the denial starts.
_PAIRS = {
    "ru": frozenset({("скорее", "чем"), ("лучше", "чем")}),
    "en": frozenset({("instead", "of"), ("anything", "but"), ("rather", "than"), ("apart", "from")}),
    "es": frozenset({("vez", "de"), ("lugar", "de"), ("antes", "que"), ("nada", "de"), ("menos", "el"), ("menos", "la")}),
    "fr": frozenset({("lieu", "de"), ("plutot", "que"), ("rien", "de")}),
}
# After these words the denial is over, and what follows is what is wanted.
_TURNS = {
    "ru": frozenset("а но лучше зато давайте давай хочу просто и да".split()),
    "en": frozenset("but rather instead and just prefer want more".split()),
    "es": frozenset("sino pero mejor prefiero y quiero si".split()),
    "fr": frozenset("mais plutot et prefere voudrais juste".split()),
}
# "не только", "not bad": no denial at all.
_HARMLESS_NEXT = {
    "ru": frozenset("против только просто меньше более больше менее возражаю позже ранее раньше вопрос".split()),
    "en": frozenset("only just bad least later more less problem worries sure".split()),
    "es": frozenset("solo solamente menos mas problema".split()),
    "fr": frozenset("seulement que mal plus moins probleme".split()),
}
# Who starts a sentence of his own after "no": then "no" was only an interjection.
_PRONOUNS = frozenset("я мы i we yo nosotros je on nous".split())
# Verbs that say whether something suits; the denial of one of them is a denial of its subject.
_PREDICATES = frozenset(
    "рассматриваю рассматриваем ищу ищем надо нужно нужен нужна нужны хочу хотим могу можем подходит подойдет интересует интересуют буду будем люблю нравится вариант получится "
    "получается успею удобно требуется планирую планируем "
    "work works suit suits fit interested interest need want like do good possible available option "
    "interesa interesan quiero queremos puedo podemos sirve va gusta conviene necesito "
    "interesse convient marche veux voulons peux possible".split()
)
# Negators of verbs.
_VERBAL = frozenset("не not dont doesnt isnt wont cant cannot didnt wouldnt couldnt aint havent hasnt never no pas jamais nunca".split())
_REACH = 4


def denied(tokens: Sequence[Token], lang: str, heard: frozenset[int] | None = None) -> frozenset[int]:
    """The places of the words that are ruled out; negators themselves are not among them.

    `heard`: places of words that bear on the question; None: all that are not little. "Not" before any other verb denies that
    verb and no more ("they do not pay my wages").
    """
    language = lang if lang in NEGATORS else "en"
    told = frozenset(at for at, token in enumerate(tokens) if not token.is_filler) if heard is None else heard
    out: set[int] = set()
    for at in range(len(tokens)):
        if _denies(tokens, at, language):
            after = _after(tokens, at, language, told)
            out |= _before(tokens, at, language, told) if after is None else after
    return frozenset(out)


def is_ruled_out(tokens: Sequence[Token], places: range, out: frozenset[int], lang: str) -> bool:
    """True for a phrase under a "not" that stands before it; a "not" of its own belongs to its meaning ("no rush")."""
    negators = NEGATORS.get(lang, NEGATORS["en"])
    return any(at in out for at in places) and not any(tokens[at].text in negators for at in places)


def _denies(tokens: Sequence[Token], at: int, lang: str) -> bool:
    text = tokens[at].text
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if at and (tokens[at - 1].text, text) in _PAIRS[lang]:
        return True
    if text not in NEGATORS[lang] or (text == "than" and (not at or tokens[at - 1].text != "rather")):
        return False
    if following is None:
        return True
    if following.text in _HARMLESS_NEXT[lang]:
        return False
    return not (text in ("no", "нет", "non") and not parts(following.before) and following.text in _PRONOUNS)


def _after(tokens: Sequence[Token], at: int, lang: str, told: frozenset[int]) -> set[int] | None:
    """The words denied behind a negator; None when nothing of weight stands there."""
    reached: set[int] = set()
    for place in range(at + 1, len(tokens)):
        token = tokens[place]
        if parts(token.before) or (token.text in _TURNS[lang] and not (token.text in _PREDICATES and place == at + 1)):
            break
        if token.text in NEGATORS[lang] or token.text in _PREDICATES:
            continue
        if place in told:
            reached.add(place)
        elif not token.is_filler and not reached and tokens[at].text in _VERBAL:
            return set()
        if len(reached) == _REACH:
            break
    return reached or None


def _before(tokens: Sequence[Token], at: int, lang: str, told: frozenset[int]) -> set[int]:
    reached: set[int] = set()
    for place in range(at - 1, -1, -1):
        if parts(tokens[place + 1].before):
            break
        token = tokens[place]
        if token.text in _TURNS[lang] and reached:
            break
        if place in told and token.text not in NEGATORS[lang]:
            reached.add(place)
        if len(reached) == _REACH:
            break
    return reached
