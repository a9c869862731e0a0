"""Chooses one option for a reply: the layers from the surest to the loosest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from qualification.matching.abbreviations import written_out
from qualification.matching.alternatives import alternatives, are_left_open, option_for_both
from qualification.matching.amounts import are_grades, option_of_amount, spans_of, spans_take_places
from qualification.matching.asides import clause_around, clauses, spoken_elsewhere
from qualification.matching.catalogue import Catalogue, catalogue_of, compact
from qualification.matching.concepts import hits_in, ideas_of, neighbours
from qualification.matching.deciders import decider_said, deciders_of
from qualification.matching.digressions import digressions_in
from qualification.matching.extremes import option_of_child, option_of_extreme
from qualification.matching.formerly import formerly_said
from qualification.matching.frequencies import is_rate_denied, option_of_rate, rates_of, times_asked
from qualification.matching.heads import option_of_age
from qualification.matching.hours import day_parts_of, option_of_hour
from qualification.matching.ordinals import are_numbered, is_marked, place_named
from qualification.matching.other_facts import other_facts
from qualification.matching.passing import is_named_in_passing, says_the_question
from qualification.matching.polar import echoed, none_said, said_to_polar
from qualification.matching.ranges import Span
from qualification.matching.remarks import affairs_in, asks_what_is_wrong, events_in, is_put_off, remarks_in, settled_in
from qualification.matching.respelling import respelt
from qualification.matching.timespans import nearest_stretch, option_of_time
from qualification.matching.tokens import Token, plain, tokens_of
from qualification.matching.topics import topics_told
from qualification.matching.usage import state_said, states_of
from qualification.matching.voices import kin_of_only_word, only_own_words
from qualification.matching.votes import Ballot, weigh
from qualification.reading import Hints, Option

Why = Literal["nothing", "ambiguous", "ruled_out", "question"]

_EXACT, _PLACE, _AMOUNT, _ASSENT, _STATE, _WORDS, _OTHER = 1.0, 0.97, 0.95, 0.93, 0.92, 0.9, 0.82
_HALF_HEARD = 0.6
_RIVAL = 0.56
"""From which share of the leader's weight on another option is a rival."""
_LEAST, _LEAST_ALONE = 0.3, 0.07
"""What the leader must weigh, and what suffices where nearly every word was understood."""
_FEW_STRANGE = 2
_TOO_STRANGE = 6
_ROLES = frozenset(("owner", "director", "manager", "accountant"))


@dataclass(frozen=True, slots=True)
class Pick:
    """What a reply chooses. `option`: a number, None when it is not clear; then `rivals` may be offered, and `why` tells the reason."""

    option: int | None = None
    confidence: float = 0.0
    rivals: tuple[int, ...] = ()
    why: Why = "nothing"


def choose(text: str, hints: Hints) -> Pick:
    """The option that the text means."""
    if not hints.options:
        return Pick()
    typed = plain(text)
    pick = _choose_as_typed(typed, hints, is_typed=True)
    if pick.option is not None or pick.why != "nothing" or pick.rivals:
        return pick
    for retyped in respelt(typed, hints.lang):
        again = _choose_as_typed(retyped, hints, is_typed=not any(sign.isdigit() for sign in typed))
        if again.option is not None:
            return again
    return _other(typed, hints) or pick


def _choose_as_typed(typed: str, hints: Hints, *, is_typed: bool) -> Pick:
    catalogue = catalogue_of(hints.options, hints.lang)
    key = compact(typed) or "".join(typed.split())
    if key in catalogue.exact:
        exact = catalogue.exact[key]
        return Pick(exact, _EXACT) if exact is not None else Pick(why="ambiguous")
    typed = written_out(typed, hints.lang)
    tokens = tokens_of(typed, hints.lang)
    if not tokens:
        return _by_assent(typed, hints) or Pick()
    spans = spans_of(hints.options, hints.question, hints.lang)
    skipped, asks = _skipped(tokens, typed, catalogue, hints)
    skipped |= _at(tokens, other_facts(typed, spans, hints))
    skipped |= formerly_said(tokens) if not states_of(hints.options, hints.question) else frozenset()
    if len(skipped) == len(tokens) or is_put_off(typed):
        return Pick(why="question") if asks else Pick(why="ruled_out")
    said = _said(typed, tokens, skipped)
    pick = _by_number(said, hints) if is_typed else None
    if pick is None and are_left_open(said, hints.options):
        return Pick(why="ambiguous")
    pick = pick or _by_state(said, hints) or _by_assent(said, hints)
    if pick is not None:
        return pick
    family = option_of_child(said, hints)
    if family is not None:
        return Pick(family, _WORDS)
    if spans:
        skipped |= {at for at, token in enumerate(tokens) if token.text.isdigit()}
    own = only_own_words(tokens, skipped, catalogue)
    if own is not None:
        return Pick(own, _WORDS)
    found = _count(_weighed(tokens, skipped, catalogue, hints), tokens, catalogue, hints)
    if found.option is None:
        kin = kin_of_only_word(tokens, skipped, catalogue)
        found = Pick(kin, _OTHER) if kin is not None else found
    if found.option is None and not asks:
        number = none_said(said, hints)
        number = number if number is not None else echoed([token for at, token in enumerate(tokens) if at not in skipped], hints)
        found = Pick(number, _ASSENT) if number is not None else found
    return Pick(why="question") if asks and found.option is None and not found.rivals else found


def _weighed(tokens: tuple[Token, ...], skipped: frozenset[int], catalogue: Catalogue, hints: Hints) -> Ballot:
    asked = ideas_of(plain(hints.question), hints.lang)
    return weigh(tokens, skipped, catalogue, hints.lang, asked=asked, is_trouble=asks_what_is_wrong(hints.question))


def _skipped(tokens: tuple[Token, ...], typed: str, catalogue: Catalogue, hints: Hints) -> tuple[frozenset[int], bool]:
    own = frozenset(at for at, token in enumerate(tokens) if not token.stems.isdisjoint(catalogue.words))
    told = {at for hit in topics_told(tokens, catalogue.told) if hit.is_phrase for at in clause_around(tokens, hit.start)}
    parts = clauses(tokens, hints.lang, last_sign=typed[tokens[-1].end :].replace(" ", ""), own=own)
    asked = {at for clause in parts if clause.asks for at in range(clause.start, clause.end)}
    about_roles = bool(_ROLES & catalogue.ideas.keys()) and not deciders_of(hints.options, hints.question, hints.lang)
    skipped = spoken_elsewhere(tokens, about_roles=about_roles) | _remarked(
        tokens, typed, own, hints.question, " ".join(option.label for option in hints.options)
    )
    return frozenset(asked | skipped - told), bool(asked)


def _at(tokens: tuple[Token, ...], places: Iterable[tuple[int, int]]) -> set[int]:
    """The words that stand at these places of the text."""
    return {at for start, end in places for at, token in enumerate(tokens) if token.start < end and token.end > start}


def _remarked(tokens: tuple[Token, ...], typed: str, own: frozenset[int], question: str, labels: str) -> set[int]:
    """The clauses about the moment, if it is not in the words of an option, and those about others."""
    out: set[int] = set()
    none = frozenset[int]()
    remarks = (
        (remarks_in(typed), own),
        (affairs_in(typed, question), none),
        (events_in(typed, question), none),
        (digressions_in(typed, question, labels), none),
    )
    for spans, spared in remarks:
        for start, end in spans:
            inside = [at for at, token in enumerate(tokens) if token.start < end and token.end > start]
            if inside and spared.isdisjoint(inside):
                out.update(clause_around(tokens, inside[0]))
    for at in sorted(_at(tokens, settled_in(typed, question))):
        clause = clause_around(tokens, at)
        if not own.isdisjoint(clause):
            out.update(clause)
    return out


def _said(typed: str, tokens: tuple[Token, ...], skipped: frozenset[int]) -> str:
    if not skipped:
        return typed
    pieces = [token.before + typed[token.start : token.end] for at, token in enumerate(tokens) if at not in skipped]
    return " ".join(pieces).strip(" ,.;:")


def _by_number(said: str, hints: Hints) -> Pick | None:
    count = len(hints.options)
    spans = spans_of(hints.options, hints.question, hints.lang)
    place = place_named(said, count)
    if place is not None and said.isdigit() and not are_numbered(hints.options):
        return Pick(place, _PLACE)
    number = option_of_extreme(said, hints) if spans else None
    if number is not None:
        return Pick(number, _AMOUNT)
    if place is None:
        number = option_of_time(said, spans, hints)
        number = _by_count_of_times(said, spans, hints) if number is None else number
        if number is not None:
            return Pick(number, _AMOUNT)
    if spans and (place is None or are_grades(spans) or not is_marked(said)):
        number = option_of_amount(said, spans, hints.lang)
        if number is not None or place is None or not spans_take_places(spans):
            return Pick(number, _AMOUNT) if number is not None else None
    rates = rates_of(hints.options)
    number = option_of_rate(said, rates) if rates and not is_rate_denied(said) else None
    if number is not None:
        return Pick(number, _AMOUNT)
    number = option_of_age(said, hints.options) if place is None else None
    if number is not None:
        return Pick(number, _AMOUNT)
    parts = day_parts_of(hints.options, hints.lang)
    number = option_of_hour(said, parts) if parts else None
    if number is not None:
        return Pick(number, _AMOUNT)
    return Pick(place, _PLACE) if place is not None else None


def _by_count_of_times(said: str, spans: tuple[Span | None, ...], hints: Hints) -> int | None:
    """ "Every day" and "mon and thu", where the options are plain numbers of times a week."""
    times = times_asked(said, hints.question) if spans else None
    return nearest_stretch(Span(times, times), spans) if times is not None else None


def _by_state(said: str, hints: Hints) -> Pick | None:
    """A sentence about using something, where the options are states of use, or about who decides, where they tell that."""
    states = states_of(hints.options, hints.question)
    number = state_said(said, states, hints.lang) if states else None
    deciders = deciders_of(hints.options, hints.question, hints.lang)
    number = decider_said(said, deciders, hints.lang) if number is None and deciders else number
    return Pick(number, _STATE) if number is not None else None


def _by_assent(said: str, hints: Hints) -> Pick | None:
    number = said_to_polar(said, hints)
    return Pick(number, _ASSENT) if number is not None else None


def _count(ballot: Ballot, tokens: tuple[Token, ...], catalogue: Catalogue, hints: Hints) -> Pick:
    votes = {option: weight for option, weight in ballot.votes.items() if option not in ballot.out}
    if not votes:
        return _left_over(ballot, catalogue, hints)
    pair = alternatives(tokens, votes, ballot.heard_at)
    if pair:
        return Pick(None, _HALF_HEARD, pair, "ambiguous")
    ranked = sorted(votes, key=lambda option: (-votes[option], option))
    leader, best = ranked[0], votes[ranked[0]]
    rivals = tuple(option for option in ranked if votes[option] >= _RIVAL * best)
    if len(rivals) > 1:
        covered = _fully_named(rivals, ballot, catalogue)
        if covered is not None and votes[covered] == best:
            return Pick(covered, _WORDS)
        both = option_for_both(hints.options)
        if both is not None and both not in rivals and len(rivals) == len(hints.options) - 1:
            return Pick(both, _WORDS)
        return Pick(None, _HALF_HEARD, rivals[:3], "ambiguous")
    least = _LEAST if len(ballot.strangers) > _FEW_STRANGE else _LEAST_ALONE
    only_asked = bool(ballot.strangers) and says_the_question(ballot, leader, tokens, catalogue, hints)
    if best < least or only_asked or is_named_in_passing(ballot, leader, tokens, catalogue.sizes[leader], hints.question):
        return Pick(None, _HALF_HEARD, rivals, "nothing")
    return Pick(leader, _WORDS)


def _fully_named(rivals: tuple[int, ...], ballot: Ballot, catalogue: Catalogue) -> int | None:
    """Of options that share the words said, the one whose label holds no other ("renovation" beside "renovation and design")."""
    covered = [option for option in rivals if ballot.literal.get(option, 0) >= catalogue.sizes[option]]
    if len(covered) != 1 or any(not ballot.heard_at[rival] <= ballot.heard_at[covered[0]] for rival in rivals):
        return None
    return covered[0]


def _left_over(ballot: Ballot, catalogue: Catalogue, hints: Hints) -> Pick:
    if not ballot.out:
        return Pick()
    vague = {mention.option for idea in ("other", "dont_know", "any") for mention in catalogue.ideas.get(idea, ())}
    left = [option for option in range(len(hints.options)) if option not in ballot.out]
    sure = [option for option in left if option not in vague]
    if len(ballot.out) > 1 and len(sure) == 1 and len(left) == 1:
        return Pick(sure[0], _WORDS)
    return Pick(None, _HALF_HEARD, tuple(left[:3]) if len(left) <= 3 else (), "ruled_out")


def _other(typed: str, hints: Hints) -> Pick | None:
    """An answer of the same field that is not on the list is "other" where the list has one."""
    catalogue = catalogue_of(hints.options, hints.lang)
    others = {mention.option for mention in catalogue.ideas.get("other", ()) if _is_the_rest(hints.options[mention.option], hints.lang)}
    fields = {neighbours(idea) for idea in catalogue.ideas} - {0}
    tokens = tokens_of(typed, hints.lang)
    if len(others) != 1 or len(tokens) > 5 or not tokens:
        return None
    skipped, _ = _skipped(tokens, typed, catalogue, hints)
    told = {at for at, token in enumerate(tokens) if at not in skipped and not token.is_filler}
    hits = [hit for hit in hits_in(tokens, hints.lang) if told & set(range(hit.start, hit.end))]
    near = {at for hit in hits if neighbours(hit.concept) in fields for at in range(hit.start, hit.end)}
    known = {at for hit in hits for at in range(hit.start, hit.end)} if asks_what_is_wrong(hints.question) else near
    is_answer = bool(near & told) and told <= known and all(neighbours(hit.concept) for hit in hits)
    return Pick(others.pop(), _OTHER) if is_answer else None


@lru_cache(maxsize=512)
def _is_the_rest(option: Option, lang: str) -> bool:
    """True for "Other" and "Another system", not for "Somebody else decides" and a synonym like "I look at other places"."""
    return _beside_other(option.label, lang) <= 1 or any(not _beside_other(text, lang) for text in option.synonyms)


def _beside_other(text: str, lang: str) -> int:
    """How many telling words stand beside "other"; many where it is not said."""
    tokens = tokens_of(plain(text), lang)
    other = {at for hit in hits_in(tokens, lang) if hit.concept == "other" for at in range(hit.start, hit.end)}
    return sum(1 for at, token in enumerate(tokens) if at not in other and not token.is_filler) if other else _TOO_STRANGE
