"""`hotlead understand`: what the readers of replies take each case of a JSONL file for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import orjson
import typer

from bot.cli.saying import fail, say
from qualification.cases import predict


def understand(cases: Annotated[Path, typer.Argument(help="Cases, one JSON object a line.", metavar="CASES.jsonl")]) -> None:
    """Read replies with the very functions that a dialog uses; predictions as JSONL on stdout."""
    try:
        lines = cases.read_text(encoding="utf-8").split("\n")  # `splitlines` would cut a text at U+2028 and the like
    except (OSError, UnicodeDecodeError) as error:
        fail(f"{cases}: {error}", code=2)
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            case = orjson.loads(line)
            if not isinstance(case, dict):
                raise ValueError("a case is a JSON object")
            say(orjson.dumps({"id": case.get("id"), "predicted": predict(case)}).decode())
        except ValueError as error:
            fail(f"{cases}:{number}: {error}")
