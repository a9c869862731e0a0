"""How intents are written down: the notation of phrases and all that a language brings along.

A language is one `Wording`, built from plain strings so that a newcomer can add to it without reading code:

* phrases are parted by ` / ` or by a line end (not after `..` or `|`: there the phrase goes on);
* words of a phrase are parted by a space, folded as `normalize.fold` folds them, without apostrophes (`dont`) and with
  hyphens before a pronoun opened (`rappelez moi`);
* `a|b` either word; `@name` any word of that class; `word?` the word may be missing; `..` up to two words of any kind;
* `пиши(,те)` stands for пиши and пишите; `~` for the noun's endings and `^` for the adjective's (see `Wording`);
* `#` stands for a number, `*` for a word that the vocabulary does not know.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Intent = Literal[
    "stop", "human", "back", "restart", "skip", "help", "language", "delete_data", "why", "wait", "magnet",
    "price_objection", "think", "not_interested", "competitor",
]  # fmt: skip
Topic = Intent | Literal["ordinary"]
"""`ordinary`: an everyday phrase that would otherwise be taken for an intent inside it ("call me John")."""

Place = Literal["alone", "stated", "unprompted", "abroad", "near", "anywhere"]
OTHER_WORDS: Mapping[Place, int] = {"alone": 0, "stated": 0, "unprompted": 0, "abroad": 0, "near": 2, "anywhere": 7}
"""How many words of another subject a reply may have beside the phrase.

`stated`: and the reply is no question. `unprompted`: and the question did not ask for just these words.
`abroad`: and the conversation is in another language.
"""
PhraseTable = Mapping[Topic, Mapping[Place, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a language says for the intents.

    `small`: words that carry no subject of their own. `company`: words that go with an intent without being part of it
    ("call me tomorrow"). `negators` turn the phrase right after them off. `short`: abbreviations, written out.
    `real`: everyday words one letter from a command, never taken for its misspelling.
    `sounds`: pattern and what it sounds like, in order; words that come out the same are spellings of one word.
    `is_order_free`: the parts of a phrase that stand around a gap may change places.
    """

    classes: Mapping[str, str]
    phrases: tuple[PhraseTable, ...]
    small: str
    company: Mapping[Topic, str]
    negators: str
    short: Mapping[str, str]
    real: str
    noun_endings: str
    adjective_endings: str
    sounds: tuple[tuple[str, str], ...]
    is_order_free: bool = False
