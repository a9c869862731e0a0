"""Calls of the command line and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson
from typer.testing import CliRunner

from bot.cli import app


@dataclass(frozen=True, slots=True)
class Ran:
    """Exit code and both streams of one call."""

    code: int
    out: str
    err: str

    @property
    def errors(self) -> list[str]:
        """The lines of stderr."""
        return self.err.splitlines()

    @property
    def lines(self) -> list[str]:
        """The lines of stdout."""
        return self.out.splitlines()

    @property
    def json(self) -> Any:
        """Stdout, which is one JSON document and nothing else."""
        return orjson.loads(self.out)

    @property
    def json_lines(self) -> list[Any]:
        """Stdout, which is one JSON document a line and nothing else."""
        return [orjson.loads(line) for line in self.out.split("\n") if line]


class Calls:
    """`hotlead ARGS` with an input; an exception that is not the end of a command fails the test."""

    def __call__(self, *args: object, says: str = "") -> Ran:
        result = CliRunner().invoke(app, [str(one) for one in args], input=says, catch_exceptions=False)
        return Ran(result.exit_code, result.stdout, result.stderr)
