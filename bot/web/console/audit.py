"""The audit: who did what and when."""

from __future__ import annotations

from fastapi import Request

from bot.web.console.authors import authors
from bot.web.console.frame import table, title
from bot.web.console.visit import Visit

_MOST = 300


async def draw(visit: Visit, request: Request) -> None:
    """Draw the newest rows."""
    word = visit.word
    rows = await visit.read(lambda tx: tx.audits(_MOST))
    name = await authors(visit)
    title(word("audit"), word("audit_note"))
    cells = [
        [
            visit.when(one.at),
            name(one.who),
            word(f"deed_{one.what}"),
            one.about,
            ", ".join(f"{key} {value}" for key, value in one.details.items()),
        ]
        for one in rows
    ]
    table([word("moment"), word("who"), word("what"), word("about"), word("details")], cells, empty=word("nothing_here"))
