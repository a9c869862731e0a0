"""`hotlead phrases`: replies that were not understood, so that an admin can add synonyms."""

from __future__ import annotations

import dataclasses
from typing import Annotated

import typer

from bot.cli.opening import read_database
from bot.cli.saying import say, say_json


def phrases(
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable output.")] = False,
) -> None:
    """List replies that were not understood, newest first, with the question, the language and what was wrong."""
    rows = read_database(lambda tx: tx.phrases(limit=limit))
    if as_json:
        say_json([dataclasses.asdict(one) for one in rows])
        return
    for one in rows:
        say(f"{one.at:%Y-%m-%d %H:%M}  {one.script}.{one.question}  [{one.language}] {one.text!r} ({one.why})")
