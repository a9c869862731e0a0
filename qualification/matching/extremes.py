"""Replies whose strongest word decides: "never in my life" among numbers of years, "now, the hearing is tomorrow", "us and the kids"."""

from __future__ import annotations

import re

from qualification.matching.catalogue import Catalogue, catalogue_of
from qualification.matching.concepts import hits_in
from qualification.matching.tokens import tokens_of
from qualification.reading import Hints

_NEVER = frozenset({"never", "nothing_yet", "zero_level", "no_experience", "never_done_kinds"})
_HASTE = re.compile(
    r"(?<!не )(?<!not )(?<!no )(?<!pas )(?<!nada )\b(?:горит\b|срочняк|экстренно|немедленно|прям(?:о)? (?:щас|сейчас)|emergency|right now|"
    r"right away|"
    r"ahora mismo|urgentisimo|ya mismo|de inmediato|tout de suite|immediatement|illico)"
)
_CHILD = re.compile(
    r"\b(?:дет(?:и|ей|ям|ьми|ишк\w+|к\w+)|ребен\w+|ребят\w+|малыш\w*|школьник\w*|дошкольник\w*|подрост\w+|сын\w*|доч\w+|kids?|children|"
    r"child|toddlers?|bab(?:y|ies)|"
    r"sons?|daughters?|teens?|teenagers?|little ones|hij[oa]s?|nin[oa]s?|peques?|bebes?|crios?|enfants?|gosses?|mioches?|bebes?|fils|"
    r"filles?|ados?|mome)\b"
)
_CHILDLESS = re.compile(r"\b(?:без|нет|no|not|without|sin|sans|pas d.?|ni)\s+(?:the |los |les |nos )?(?:\w+ )?$")


def option_of_extreme(said: str, hints: Hints) -> int | None:
    """Among ranges the option for "never" or "at once", where the reply says that and gives no number; None otherwise."""
    if any(sign.isdigit() for sign in said):
        return None
    catalogue = catalogue_of(hints.options, hints.lang)
    if _HASTE.search(said):
        return _only_option_of(frozenset({"urgent"}), catalogue)
    told = {hit.concept for hit in hits_in(tokens_of(said, hints.lang), hints.lang) if hit.is_phrase}
    return None if _NEVER.isdisjoint(told) else _only_option_of(_NEVER, catalogue)


def option_of_child(said: str, hints: Hints) -> int | None:
    """The family where it stands beside a couple and children come along: "my wife and two boys of school age"."""
    catalogue = catalogue_of(hints.options, hints.lang)
    family, couple = _only_option_of(frozenset({"family"}), catalogue), _only_option_of(frozenset({"couple"}), catalogue)
    child = _CHILD.search(said)
    if family is None or couple is None or family == couple or child is None or _CHILDLESS.search(said[: child.start()]):
        return None
    return family


def _only_option_of(ideas: frozenset[str], catalogue: Catalogue) -> int | None:
    options = {mention.option for idea in ideas for mention in catalogue.ideas.get(idea, ()) if not mention.denied}
    return options.pop() if len(options) == 1 else None
