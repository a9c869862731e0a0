"""`hotlead audit`: who published, changed roles, exported, read a lead's card."""

from __future__ import annotations

import dataclasses
from typing import Annotated, get_args

import typer

from bot.cli.opening import read_database
from bot.cli.saying import fail, say, say_json
from bot.model import AuditDeed


def audit(
    what: Annotated[str | None, typer.Option("--what", help=f"Only this deed: {', '.join(get_args(AuditDeed))}.")] = None,
    about: Annotated[str | None, typer.Option("--about", help="Only about this: lead:12, script:cottages@3, member:55.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable output.")] = False,
) -> None:
    """Who did what, newest first: publishing, roles, exports, cards read. Nothing personal is in it."""
    deed = next((one for one in get_args(AuditDeed) if one == what), None)
    if what is not None and deed is None:
        fail(f"nothing is called {what!r} in the audit (there are: {', '.join(get_args(AuditDeed))})", code=2)
    rows = read_database(lambda tx: tx.audits(limit, what=deed, about=about))
    if as_json:
        say_json([dataclasses.asdict(row) for row in rows])
        return
    for row in rows:
        details = "  ".join(f"{name}={value}" for name, value in row.details.items())
        say(f"{row.at:%Y-%m-%d %H:%M}  {row.who:18} {row.what:10} {row.about}  {details}".rstrip())
