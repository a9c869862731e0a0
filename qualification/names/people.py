"""Finds the name in a reply: introduced ("меня зовут ..."), standing alone, or among greetings, roles and questions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from qualification.names.clauses import Clause, NameWord, clauses_of
from qualification.names.introductions import FIRST_LABELS, LAST_LABELS, closings
from qualification.names.lexicon import (
    COMPANY_FORMS,
    SURE_SURNAME,
    is_given,
    is_ordinary,
    is_particle,
    is_patronymic,
    is_role,
    is_word_too,
    may_be_name,
    nominative,
    surname_weight,
)
from qualification.names.order import Person, ordered
from qualification.names.runs import Run, after_polite, name_run, phrase_at
from qualification.names.spelling import spelled

_RANKS = {"call": 3, "name": 2, "weak": 1}
_SHORT, _MOST_WORDS, _PAIR = 2, 5, 2
_NEGATIONS = frozenset({"не", "not", "no", "pas", "ne"})
_FAMILIAR_TITLES = frozenset({"don", "dona", "девушка", "тетя", "дядя", "баба", "дед", "бабушка", "miss"})


@dataclass(frozen=True, slots=True)
class _Found:
    """A name with the strength of what introduced it: 3 "call me", 2 "my name is", 1 "I'm", 0 nothing."""

    person: Person
    rank: int


def find_person(text: str, lang: str) -> Person | None:
    """The visitor's name in the reply, None if it holds none."""
    clauses = _telling(tuple(_without_negated(clause) for clause in clauses_of(text)))
    labelled = _labelled(clauses)
    if labelled:
        return labelled
    paired = _across_comma(clauses, lang)
    if paired:
        return paired
    telling = [at for at, clause in enumerate(clauses) if not _is_beside(clause, lang)]
    found = [
        one
        for at, clause in enumerate(clauses)
        for one in _in_clause(clause, clauses[at + 1 : at + 2], lang, is_alone=telling in ([], [at]))
    ]
    if not found:
        return None
    best = max(found, key=lambda one: (one.rank, one.person.first is not None))
    if best.rank == _RANKS["call"] and best.person.last is None:
        last = next((one.person.last for one in found if one.person.last), None)
        return replace(best.person, last=last)
    return replace(best.person, is_known=best.person.is_known or best.rank == _RANKS["name"])


def _telling(clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses that are more than a courtesy, if there are any ("ravi" is polite in French and a name in India)."""
    telling = tuple(clause for clause in clauses if after_polite(clause.words, 0, is_sole=False) < len(clause.words))
    return telling or clauses


def _without_negated(clause: Clause) -> Clause:
    """ "не Иван, а Олег": a name after a "not" is left out with it."""
    words = clause.words
    gone = {at for at in range(1, len(words)) if words[at - 1].word in _NEGATIONS and is_given(words[at].word)}
    return replace(clause, words=tuple(word for at, word in enumerate(words) if at not in gone and at + 1 not in gone))


def _labelled(clauses: Sequence[Clause]) -> Person | None:
    """A form filled in: "имя Иван фамилия Петров", in either order."""
    words = [word for clause in clauses for word in clause.words]
    parts: dict[str, list[str]] = {}
    into: str | None = None
    at = 0
    while at < len(words):
        label = _label(words, at)
        if label:
            at += label[1]
            into = label[0]
            parts[into] = []
            continue
        if into and may_be_name(words[at].word, "en") and may_be_name(words[at].word, "ru"):
            parts[into].append(words[at].raw)
        elif into and parts[into]:
            into = None
        at += 1
    if not parts.get("first") or not parts.get("last"):
        return None
    return Person(first=spelled(parts["first"]), last=spelled(parts["last"]), is_known=True)


def _label(words: Sequence[NameWord], at: int) -> tuple[str, int] | None:
    for length in (3, 2, 1):
        phrase = " ".join(word.word for word in words[at : at + length])
        if phrase in LAST_LABELS:
            return "last", length
        if phrase in FIRST_LABELS:
            return "first", length
    return None


def _across_comma(clauses: Sequence[Clause], lang: str) -> Person | None:
    """ "Smith, John", and "Иван" with "Петров" in the next line."""
    for one, other in zip(clauses, clauses[1:], strict=False):
        before, after = _whole(one, lang), _whole(other, lang)
        if not before or not after or len(before) + len(after) > _MOST_WORDS:
            continue
        alone = len(clauses) == _PAIR and len(before) == 1 and before[0].raw.istitle() and not is_given(before[0].word)
        if (_is_surname(before) or alone) and is_given(after[0].word) and (_weight(after) < SURE_SURNAME or not is_given(before[0].word)):
            first, last = after, before
        elif _is_first(before) and _weight(after) == SURE_SURNAME and not is_given(after[0].word):
            first, last = before, after
        else:
            continue
        named = ordered(first, lang)
        if named.first and not named.last:
            return Person(first=named.first, last=spelled([word.raw for word in last]), is_known=True)
    return None


def _is_surname(words: Sequence[NameWord]) -> bool:
    """Surely a surname, or one by its ending with capitals."""
    weight = _weight(words)
    return weight == SURE_SURNAME or (weight == 1 and all(word.raw[0].isupper() and not is_given(word.word) for word in words))


def _is_first(words: Sequence[NameWord]) -> bool:
    return all(is_given(word.word) for word in words) and _weight(words) < SURE_SURNAME


def _whole(clause: Clause, lang: str) -> tuple[NameWord, ...]:
    """The words of a clause that is nothing but a name."""
    run = name_run(clause.words, 0, lang)
    return run.words if run.end == len(clause.words) and not clause.asks else ()


def _weight(words: Sequence[NameWord]) -> int:
    return min((surname_weight(word.word) for word in words if not is_particle(word.word)), default=0)


def _is_beside(clause: Clause, lang: str) -> bool:
    """The clause says nothing but courtesies, a question or a role; a company is more than that."""
    return (clause.asks or _is_aside(clause.words, lang)) and not _names_company(clause.words)


def _names_company(words: Sequence[NameWord]) -> bool:
    return any(word.word in COMPANY_FORMS for word in words)


def _is_aside(words: Sequence[NameWord], lang: str) -> bool:
    at = after_polite(words, 0)
    return at == len(words) or is_role(words[at].word, lang) or phrase_at(words, at)[0] in {"company", "and_you"}


def _in_clause(clause: Clause, following: Sequence[Clause], lang: str, *, is_alone: bool) -> Iterator[_Found]:
    words = clause.words
    closed = _closed(words, lang)
    if closed:
        yield closed
    introduced = closed is not None
    at = 0
    while at < len(words):
        group, length = phrase_at(words, at)
        if group in _RANKS:
            found = _introduced(clause, at, length, following, lang, group)
            if found:
                introduced = True
                yield found
        at += max(1, length)
    if not introduced:
        yield from _bare(words, lang, is_alone=is_alone, asks=clause.asks)


def _introduced(clause: Clause, at: int, length: int, following: Sequence[Clause], lang: str, group: str) -> _Found | None:
    words, start = clause.words, at + length
    if start == len(words) and group != "weak" and following and not clause.asks:
        words, start = following[0].words, 0
    run = name_run(words, start, lang)
    if group == "weak":
        run = _without_workplace(run)
    if run.words and not (group == "weak" and clause.asks) and _fits(run, words, group):
        return _Found(ordered(_in_nominative(run.words), lang, is_formal=run.is_formal), _RANKS[group])
    return None


def _closed(words: Sequence[NameWord], lang: str) -> _Found | None:
    """ "Иван меня зовут", "John here", "Ana es mi nombre": the introduction follows the name."""
    for at in range(1, len(words)):
        if tuple(word.word for word in words[at:]) in closings():
            before = name_run(words[:at], 0, lang)
            if before.words and before.end == at and _fits(before, words, "weak"):
                return _Found(ordered(_in_nominative(before.words), lang, is_formal=before.is_formal), _RANKS["name"])
    return None


def _without_workplace(run: Run) -> Run:
    """ "soy Laura de Acme": after "I am", a "de" with an unknown word tells where from."""
    for at in range(1, len(run.words) - 1):
        following = run.words[at + 1].word
        if run.words[at].word == "de" and not is_particle(following) and not is_given(following) and not surname_weight(following):
            return replace(run, words=run.words[:at])
    return run


def _fits(run: Run, words: Sequence[NameWord], group: str) -> bool:
    """After "my name is" anything that may be a name; after "I'm" or "call me" a known name, or an unknown one in capitals."""
    if group == "name" or run.is_formal:
        return True
    first = run.words[0]
    if is_given(nominative(first.word)) or surname_weight(first.word) == SURE_SURNAME or is_patronymic(first.word):
        return True
    shouted = all(word.raw[0].isupper() for word in words)
    return first.raw[0].isupper() and not shouted and run.end in (len(words), len(run.words))


def _in_nominative(words: tuple[NameWord, ...]) -> tuple[NameWord, ...]:
    return tuple(NameWord(nominative(word.word), nominative(word.word)) if nominative(word.word) != word.word else word for word in words)


def _bare(words: Sequence[NameWord], lang: str, *, is_alone: bool, asks: bool) -> Iterator[_Found]:
    """A clause without an introduction: a name, perhaps with a role or with words of no weight after it."""
    start = _after_role(words, lang)
    run = name_run(words, start, lang) if start < len(words) else Run((), start)
    asks_back = phrase_at(words, run.end)[0] == "and_you"
    if not run.words or (asks and not asks_back) or _names_company(words[run.end : run.end + 1]):
        return
    person = ordered(run.words, lang, is_formal=run.is_formal)
    rest = words[run.end :]
    closed = not rest or _is_aside(rest, lang) or tuple(word.word for word in rest) in closings()
    first = run.words[0].word
    if is_word_too(first) and rest and after_polite(rest, 0) == len(rest):
        return  # "hope so"
    starts_given = is_given(first) and not is_ordinary(first, lang) and not is_word_too(first)
    stands = person.is_known or run.is_formal if closed else starts_given and person.last is None and len(first) > _SHORT
    if stands or (is_alone and not rest):
        yield _Found(person, 0)


def _after_role(words: Sequence[NameWord], lang: str) -> int:
    """ "директор Анна": a role before a given name is passed over."""
    at = after_polite(words, 0)
    if at == len(words):
        return at
    passed = at
    while passed + 1 < len(words) and is_role(words[passed].word, lang) and not is_given(words[passed].word):
        passed += 1
    return passed if is_given(words[passed].word) else at
