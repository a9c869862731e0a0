"""What is known of the options of a question before any reply: their words and the ideas they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from qualification.matching.concepts import hits_in, neighbours, words_of
from qualification.matching.entries import Hit, Index
from qualification.matching.inflection import stems
from qualification.matching.polarity import denied, is_ruled_out
from qualification.matching.sounds import sound
from qualification.matching.tokens import Token, plain, tokens_of
from qualification.matching.topics import topics_in, words_for
from qualification.normalize import fold
from qualification.reading import Option
from qualification.vocabulary.negation import NEGATORS
from qualification.vocabulary.wordlist import word_set

_LINKS = word_set(
    "для на в с по и за из от до к о у а я the a an for to in on at of with by and or el la los las de del en con por para y o un "
    "una lo le les du des avec pour sur et ou une au"
) - {"я"}
_LEAST_TRUST = 0.2
_AGE = "_age"
_BRAND = "brand_"
PERSONS = word_set("я мы i me we us yo je moi nous nosotros мне нам")
_SHORT_LABEL = 3
_NO_WORDS = 99
_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Mention:
    """An option that a word belongs to. `denied`: there the word stands under a "not"."""

    option: int
    denied: bool


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All options of a question, by number in the order of the buttons.

    `trust`: how far each concept is believed to be the one meant, 0 to 1.
    `exact`: compact spellings of labels and synonyms (None for one that several options share). `words`: stems of their words.
    `topics`: what their words name, of which visitors speak in other words, those in `told`.
    `ideas`: concepts of their words. `spellings`: words a misspelt word may stand for, to what each belongs. `by_sound`: the same
    words by their sound. `sizes`: how many words that matter each label has.
    """

    count: int
    exact: Mapping[str, int | None]
    words: Mapping[str, frozenset[Mention]]
    ideas: Mapping[str, frozenset[Mention]]
    trust: Mapping[str, float]
    topics: Mapping[str, frozenset[Mention]]
    told: Index
    spellings: Mapping[str, frozenset[Mention]]
    by_sound: Mapping[str, str]
    sizes: tuple[int, ...]


@lru_cache(maxsize=512)
def catalogue_of(options: tuple[Option, ...], lang: str) -> Catalogue:
    """What is known of the options in a talk in `lang`."""
    exact: dict[str, int | None] = {}
    words: dict[str, set[Mention]] = {}
    ideas: dict[str, set[Mention]] = {}
    topics: dict[str, set[Mention]] = {}
    sizes: list[int] = []
    for number, option in enumerate(options):
        texts = (option.label, *option.synonyms)
        for spelling in (each for text in texts for each in (compact(fold(text)), *emoji_in(text))):
            exact[spelling] = number if exact.get(spelling, number) == number else None
        for text in texts:
            _enter_topics(number, tokens_of(plain(text), lang), topics, lang)
        sizes.append(min(_enter(number, tokens_of(plain(text), lang), words, ideas, lang) for text in texts))
    _agree(ideas)
    exact.pop("", None)
    spellings = _spellings(words, ideas, lang, len(options))
    by_sound = {sound(word, lang): word for word in spellings}
    told = words_for(topics, lang)
    trust = _trust(ideas)
    return Catalogue(len(options), exact, _frozen(words), _frozen(ideas), trust, _frozen(topics), told, spellings, by_sound, tuple(sizes))


def _agree(ideas: dict[str, set[Mention]]) -> None:
    """ "Gluten free" and its "gluten" are one idea that is wanted, not one that is denied as well."""
    for mentions in ideas.values():
        mentions -= {Mention(mention.option, True) for mention in mentions if not mention.denied}


def compact(folded: str) -> str:
    """The text without spaces and signs, to compare whole labels: "trade-in" is "Trade in"."""
    return _SIGNS.sub("", folded)


def emoji_in(text: str) -> Iterator[str]:
    """The signs of a label that are no letters, digits or punctuation, each alone and all together."""
    signs = [sign for sign in fold(text) if ord(sign) > 0x2190 and not sign.isalnum()]
    if signs:
        yield "".join(signs)
        yield from signs


def _enter(number: int, tokens: tuple[Token, ...], words: dict[str, set[Mention]], ideas: dict[str, set[Mention]], lang: str) -> int:
    """Enters the words and ideas of one label or synonym; how many of its words matter."""
    out = denied(tokens, lang)
    weighty = _weighty(tokens, lang)
    for at in weighty:
        for stem in tokens[at].stems:
            words.setdefault(stem, set()).add(Mention(number, at in out))
    telling = {at for at in weighty if not tokens[at].is_filler} or set(range(len(tokens)))
    telling |= {at for at, token in enumerate(tokens) if token.text in NEGATORS.get(lang, ())}
    for hit in _named(_outer(hits_in(tokens, lang), tokens)):
        places = range(hit.start, hit.end)
        if not hit.concept.endswith(_AGE) and all(tokens[at].text.isdigit() for at in places):
            continue
        if not hit.is_case and not telling.isdisjoint(places):
            ideas.setdefault(hit.concept, set()).add(Mention(number, is_ruled_out(tokens, places, out, lang)))
    return sum(1 for at in weighty if tokens[at].text not in PERSONS) or len(tokens) or _NO_WORDS


def _enter_topics(number: int, tokens: tuple[Token, ...], topics: dict[str, set[Mention]], lang: str) -> None:
    """Enters the topics that one label or synonym names."""
    out = denied(tokens, lang)
    for hit in topics_in(tokens, lang):
        is_denied = is_ruled_out(tokens, range(hit.start, hit.end), out, lang)
        topics.setdefault(hit.concept, set()).add(Mention(number, is_denied))


def _outer(hits: tuple[Hit, ...], tokens: tuple[Token, ...]) -> list[Hit]:
    """Without the meanings of single words inside a phrase: "another city" is not "city"."""
    spans = [
        (hit.start, hit.end)
        for hit in hits
        if hit.is_phrase and not hit.is_case and not any(token.is_filler for token in tokens[hit.start : hit.end])
    ]
    return [hit for hit in hits if hit.is_phrase or not any(start <= hit.start < end for start, end in spans)]


def _named(hits: list[Hit]) -> list[Hit]:
    """A name of a brand stands for that brand and no other idea of its field."""
    brands = {(at, neighbours(hit.concept)) for hit in hits if hit.concept.startswith(_BRAND) for at in range(hit.start, hit.end)}
    return [hit for hit in hits if hit.concept.startswith(_BRAND) or (hit.start, neighbours(hit.concept)) not in brands]


def _weighty(tokens: tuple[Token, ...], lang: str) -> tuple[int, ...]:
    """The words that make the label what it is: all but the little ones, or all if there are only little ones."""
    negators = NEGATORS.get(lang, NEGATORS["en"])
    weighty = tuple(at for at, token in enumerate(tokens) if not token.is_filler and token.text not in negators)
    if weighty and len(tokens) <= _SHORT_LABEL:
        return tuple(at for at, token in enumerate(tokens) if at in weighty or token.text in PERSONS)
    if weighty:
        return weighty
    said = tuple(at for at, token in enumerate(tokens) if token.text not in _LINKS)
    return tuple(at for at in said if tokens[at].text not in negators) or said or tuple(range(len(tokens)))


def _spellings(
    words: Mapping[str, set[Mention]], ideas: Mapping[str, set[Mention]], lang: str, count: int
) -> dict[str, frozenset[Mention]]:
    """What a misspelt word is compared with: words of the labels first, then words for ideas that tell the options apart."""
    found: dict[str, set[Mention]] = {}
    for concept, mentions in ideas.items():
        if len({mention.option for mention in mentions}) < count:
            for word in words_of(concept, lang):
                if len(word) > 3 and word.isalpha():
                    for stem in stems(word, lang):
                        found.setdefault(stem, set()).update(mentions)
    for stem, mentions in words.items():
        found[stem] = mentions
    return {word: frozenset(mentions) for word, mentions in found.items() if len(word) > 3}


def _trust(ideas: Mapping[str, set[Mention]]) -> dict[str, float]:
    """How far each idea is believed to be meant here: a field of life in which few of the options stand is probably not the subject."""
    fields: dict[int, set[int]] = {}
    for idea, mentions in ideas.items():
        fields.setdefault(neighbours(idea), set()).update(mention.option for mention in mentions)
    most = max((len(options) for field, options in fields.items() if field), default=1)
    return {idea: 1.0 if not neighbours(idea) else max((len(fields[neighbours(idea)]) / most) ** 2, _LEAST_TRUST) for idea in ideas}


def _frozen(table: Mapping[str, set[Mention]]) -> dict[str, frozenset[Mention]]:
    return {key: frozenset(mentions) for key, mentions in table.items()}
