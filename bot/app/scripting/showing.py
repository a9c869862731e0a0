"""How things about a script are said in one message: lists that end in time, findings, fields that differ, moments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import orjson

from bot.app.oneline import one_line, units
from bot.app.scripting.errand import Rows, Seen
from bot.app.texts import text
from bot.model import CardButton, EditionLine
from dialogs.comparing import Change
from dialogs.examining import Examined
from dialogs.linting import Finding
from dialogs.linting.sentences import told
from dialogs.loading import Problem
from dialogs.script import Script
from dialogs.texts import pick

LIMIT = 4_000
"""UTF-16 units of a message, with room to spare (message limit 4096: https://core.telegram.org/bots/api#sendmessage, read 2026-11)."""
LABEL = 56
"""UTF-16 units of a button's label that a telephone still shows."""
_LINE = 600
_VALUE = 160
_LINTERS = "en"
"""The language in which the linter speaks."""
_SIGNS = {"error": "⛔", "warning": "⚠️"}


def fitted(lines: Iterable[str], language: str) -> str:
    """As many of the lines as one message holds, and how many more there are."""
    wanted = [line if units(line) <= _LINE or "\n" in line else one_line(line, _LINE) for line in lines]
    kept, size = 0, 0
    room = LIMIT - units(text("and_more", language, n=len(wanted))) - 1
    for line in wanted:
        size += units(line) + 1
        if size > (LIMIT if kept + 1 == len(wanted) else room):
            break
        kept += 1
    if kept == 0 and wanted:
        return shortened(wanted[0], room)
    left = len(wanted) - kept
    return "\n".join([*wanted[:kept], *([text("and_more", language, n=left)] if left else [])])


def shortened(words: str, most: int) -> str:
    """The words as they are, cut to so many UTF-16 units."""
    if units(words) <= most:
        return words
    kept = words[: most - 1]
    while units(kept) > most - 1:
        kept = kept[:-1]
    return kept + "…"


def button(label: str, data: str) -> CardButton:
    """A button whose label fits."""
    return CardButton(label=one_line(label, LABEL) or "-", data=data)


def in_rows(buttons: Sequence[CardButton], columns: int = 2) -> Rows:
    """The buttons, so many in a row."""
    return tuple(tuple(buttons[start : start + columns]) for start in range(0, len(buttons), columns))


def finding_lines(examined: Examined, language: str) -> list[str]:
    """Everything found, each line by itself: what forbids publishing first."""
    failed = [f"⛔ {result.name}: {failure}" for result in examined.failures for failure in result.failures]
    broken = [_found(one, language) for one in examined.broken]
    errors = [_found(one, language) for one in examined.findings if one.severity == "error"]
    warnings = [_found(one, language) for one in examined.warnings]
    return [*(_found(one, language) for one in examined.problems), *errors, *failed, *broken, *warnings]


def counted(examined: Examined, language: str) -> str:
    """How much was found, in one line."""
    errors = len(examined.problems) + len(examined.broken) + sum(one.severity == "error" for one in examined.findings)
    if not (errors or examined.failures or examined.warnings):
        return text("no_findings", language)
    return text("findings", language, errors=errors, warnings=len(examined.warnings), tests=len(examined.failures))


def change_line(change: Change, language: str) -> str:
    """One field that differs."""
    kind = text(f"change_{change.kind}", language)
    return f"{kind} · {change.path}\n   {_value(change.before)} → {_value(change.after)}"


def edition_line(seen: Seen, line: EditionLine) -> str:
    """One published version."""
    note = f": {line.note}" if line.note else ""
    because = f" ({line.because_of})" if line.because_of else ""
    return one_line(f"{line.version} · {line.at.astimezone(seen.zone):%Y-%m-%d %H:%M} · {line.author}{note}{because}", _LINE)


def title_of(seen: Seen, script: Script) -> str:
    """The script's name in the staff's language."""
    return one_line(pick(script.title, seen.language, script.languages), 120)


def _found(one: Problem | Finding, language: str) -> str:
    """As a compiler says it, in the staff's language; where the linter lacks it, the code's plain sentence goes before its own."""
    place, said = f"{one.file}:{one.line}:{one.column}", told(one, language)
    if isinstance(one, Problem):
        return f"⛔ {place}{f' {one.path}:' if one.path else ''} {said}"
    plain = f" {text(f'finding_{one.code}', language)} —" if said == one.message and language != _LINTERS else ""
    return f"{_SIGNS[one.severity]} {place} {one.code}{plain} {one.path}: {said}"


def _value(value: object) -> str:
    if value is None:
        return "—"
    return one_line(value if isinstance(value, str) else orjson.dumps(value).decode(), _VALUE)
