"""Who did it, for people: the audit and the history keep short marks (`member:7`, `files`)."""

from __future__ import annotations

from collections.abc import Callable

from bot.app.console import who_of
from bot.web.console.visit import Visit

_PLACES = {"files": "by_files", "cli": "by_cli", "console": "by_console"}


async def authors(visit: Visit) -> Callable[[str], str]:
    """Names an author: a member by their name, a place in the page's language; a mark that is neither stays as it is."""
    members = await visit.read(lambda tx: {who_of(one.person_id): one.name for one in tx.members()})
    return lambda who: visit.word(_PLACES[who]) if who in _PLACES else members.get(who) or who
