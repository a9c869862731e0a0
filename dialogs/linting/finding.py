"""What a rule finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dialogs.yaml_text import Path

Severity = Literal["error", "warning"]
"""An error forbids publishing; a warning is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A finding by its path in the script."""

    code: str
    path: Path
    message: str
    severity: Severity = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A finding by its place in the file."""

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column} {self.code} {self.severity}: {self.path}: {self.message}"
