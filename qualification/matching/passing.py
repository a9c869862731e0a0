"""Where the words of an option are said without being meant: in passing, or because the question holds them."""

from __future__ import annotations

from qualification.matching.asides import clause_around
from qualification.matching.catalogue import Catalogue
from qualification.matching.formerly import NOW
from qualification.matching.remarks import asks_what_is_wrong, laughs
from qualification.matching.tokens import Token, plain, tokens_of
from qualification.matching.votes import Ballot
from qualification.reading import Hints
from qualification.vocabulary.digressions import YOU
from qualification.vocabulary.fillers import WANTING
from qualification.vocabulary.negation import NEGATORS
from qualification.vocabulary.wordlist import word_set

_TOO_STRANGE = 6
_SHORT = 2
_MOST_BESIDE_NAME = 1
"""How many words that are not understood may stand beside the only word of an option in a joke; one more in earnest."""
_TO_US = YOU - {"su", "sus", "tu", "u", "ur"}
_WIDENING = word_set("для с со из от по на без for of with to in on para de con del al pour d du des avec en")
"""Words that open what is told more of a thing."""
_SAYS = word_set("is was are were будет был была было были es son fue era est sont etait")
_LITTLE = NOW.union(*NEGATORS.values())


def is_named_in_passing(ballot: Ballot, leader: int, tokens: tuple[Token, ...], size: int, question: str) -> bool:
    """Words of the option among others in their clause that say something else are rather a remark ("my mother says you are great"),
    unless a story is asked for, another idea speaks for it too, another option is ruled out beside it, or the visitor says to want it."""
    literal = ballot.literal.get(leader, 0)
    if not literal:
        return len(ballot.strangers) >= _TOO_STRANGE
    places = {at for at in ballot.heard_at[leader] if not tokens[at].is_filler}
    if not places or len(places) > literal or asks_what_is_wrong(question):
        return False
    if ballot.out - {leader} or _is_widened(tokens, min(places)):
        return False
    clause = {at for place in places for at in clause_around(tokens, place)}
    strange = sum(1 for at in clause & ballot.strangers if not tokens[at].text.isdigit() and tokens[at].text not in _LITTLE)
    is_sentence = sum(1 for token in tokens if not token.is_filler) > _SHORT
    is_loose = (literal < size and is_sentence) or any(token.text in _TO_US for token in tokens)
    most = _MOST_BESIDE_NAME - 1 if laughs(tokens) or is_loose else _MOST_BESIDE_NAME + literal - 1
    is_much = strange > most or (strange > 0 and len(ballot.strangers) > _MOST_BESIDE_NAME + 2)
    return is_much and not any(tokens[at].text in WANTING for at in clause)


def _is_widened(tokens: tuple[Token, ...], place: int) -> bool:
    """True where the reply opens with the word and goes on to tell more of it: "cadeau de départ d'un collègue"."""
    opens = all(token.is_filler for token in tokens[:place])
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    is_said_to_us = any(token.text in _TO_US for token in tokens)
    is_told = any(token.text in _SAYS for token in tokens[place + 1 :])
    is_open = following is not None and not following.before and following.text in _WIDENING
    return opens and is_open and not is_said_to_us and not is_told


def says_the_question(ballot: Ballot, leader: int, tokens: tuple[Token, ...], catalogue: Catalogue, hints: Hints) -> bool:
    """True when all that speaks for the option are words of the question, and its label holds more ("cuisine thaï" where Italian
    cuisine is on the list)."""
    literal = ballot.literal.get(leader, 0)
    if not literal or literal < len(ballot.heard_at[leader]) or literal >= catalogue.sizes[leader]:
        return False
    asked = {stem for token in tokens_of(plain(hints.question), hints.lang) for stem in token.stems}
    return all(not tokens[at].stems.isdisjoint(asked) for at in ballot.heard_at[leader])
