"""The parts of a reply that answer nothing: questions back, greetings, talk about something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qualification.matching.tokens import Token, parts
from qualification.vocabulary.digressions import (
    ASKING,
    ASKING_PAIRS,
    CONDITIONS,
    ELSEWHERE,
    GREETINGS,
    LATER,
    LEADS,
    NOT_ASKING,
    OTHERS,
    SOFT,
    THERE_IS,
    YOU,
)
from qualification.vocabulary.idioms import IDIOMS

_LONGEST_FRAME = 5
_LONGEST_DOUBT = 3


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `start` to `end` (exclusive) of a reply between two signs. `asks`: it is a question back."""

    start: int
    end: int
    asks: bool


def clauses(tokens: Sequence[Token], lang: str, *, last_sign: str, own: frozenset[int]) -> tuple[Clause, ...]:
    """The parts of a reply between commas and full stops. `last_sign`: what stands behind the last word ("?" or nothing).

    `own`: places of the options' own words; nothing but these with a question mark is an answer in doubt, no question.
    """
    starts = [at for at, token in enumerate(tokens) if at == 0 or parts(token.before) or _turns_to_ask(tokens, at, lang)]
    ends = [*starts[1:], len(tokens)]
    signs = [tokens[end].before if end < len(tokens) else last_sign for end in ends]
    found = [
        Clause(start, end, _asks(tokens[start:end], lang, "?" in sign, {at - start for at in own}))
        for start, end, sign in zip(starts, ends, signs, strict=True)
    ]
    return tuple(_with_conditions(found, tokens))


def spoken_elsewhere(tokens: Sequence[Token], *, about_roles: bool) -> frozenset[int]:
    """The places of the words in greetings, and in clauses that ask for a person, tell the past or ask to wait.

    `about_roles`: the question is what the visitor is, so "my boss" is somebody else. "I will answer later" voids all of the reply.
    """
    out: set[int] = set()
    for at in range(len(tokens)):
        for size in range(1, _LONGEST_FRAME + 1):
            words = "_".join(token.text for token in tokens[at : at + size])
            if words in GREETINGS:
                out.update(range(at, at + size))
            elif words in LATER:
                return frozenset(range(len(tokens)))
            elif words in ELSEWHERE or words in IDIOMS or (about_roles and words in OTHERS):
                out.update(clause_around(tokens, at))
    return frozenset(out)


def clause_around(tokens: Sequence[Token], at: int) -> range:
    """The places of the clause that the word at `at` stands in."""
    start, end = at, at + 1
    while start and not parts(tokens[start].before):
        start -= 1
    while end < len(tokens) and not parts(tokens[end].before):
        end += 1
    return range(start, end)


def _turns_to_ask(tokens: Sequence[Token], at: int, lang: str) -> bool:
    """ "...а сколько стоит": a question begins without a comma."""
    following = tokens[at + 1 : at + 4]
    if tokens[at].text not in LEADS or not following:
        return False
    language = lang if lang in ASKING else "en"
    pair = "_".join(token.text for token in following[:2])
    asks = following[0].text in ASKING[language] or any(token.text in ASKING[language] - SOFT for token in following)
    return pair not in NOT_ASKING and (asks or pair in ASKING_PAIRS[language])


def _asks(words: Sequence[Token], lang: str, has_mark: bool, own: set[int]) -> bool:
    language = lang if lang in ASKING else "en"
    while len(words) > 1 and words[0].text in LEADS:
        words, own = words[1:], {at - 1 for at in own}
    pair = "_".join(token.text for token in words[:2])
    opens = words[0].text in ASKING[language] and (has_mark or words[0].text not in SOFT)
    if pair not in NOT_ASKING and (opens or pair in ASKING_PAIRS[language]) and (len(words) > 1 or has_mark):
        return True
    return has_mark and not _is_answer_in_doubt(words, language, own)


def _is_answer_in_doubt(words: Sequence[Token], lang: str, own: set[int]) -> bool:
    """ "New?" where one option is "New"."""
    if not own or len(words) > _LONGEST_DOUBT:
        return False
    if any(token.text in THERE_IS or token.text in YOU or token.text in ASKING[lang] for token in words):
        return False
    return all(token.is_filler or at in own for at, token in enumerate(words))


def _with_conditions(found: list[Clause], tokens: Sequence[Token]) -> Iterator[Clause]:
    """ "If it is a new one, how much?": the condition belongs to the question after it."""
    for clause, following in zip(found, [*found[1:], None], strict=True):
        is_condition = clause.end - clause.start > 1 and (
            tokens[clause.start].text in CONDITIONS or (tokens[clause.start].text in LEADS and tokens[clause.start + 1].text in CONDITIONS)
        )
        yield Clause(clause.start, clause.end, True) if is_condition and following is not None and following.asks else clause
