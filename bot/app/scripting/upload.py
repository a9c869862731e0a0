"""A YAML file that an admin sent: checked like any text; one that can be read becomes the draft of its script."""

from __future__ import annotations

from dataclasses import replace

from bot.app.oneline import one_line
from bot.app.scripting.errand import Reply, Say, Seen
from bot.app.scripting.file import file_of
from bot.app.scripting.script import buttons_of
from bot.app.scripting.showing import counted, finding_lines, fitted
from bot.ports import NotFetched
from dialogs.examining import examine
from dialogs.loading import ScriptError, load

NAME = "upload"
"""The errand that a document becomes. Its details: `file`, `name`."""
ENDINGS = (".yaml", ".yml")
MOST_BYTES = 512 * 1024
"""Of a script; the longest of the library has 23 KiB."""


def think(seen: Seen) -> Reply:
    """What was found, as `file:line:column`; the former draft comes along as a file where one is replaced."""
    file = one_line(str(seen.errand.details["name"]), 100)
    text = _text(seen.fetched)
    if text is None:
        why = seen.fetched.why if isinstance(seen.fetched, NotFetched) else "no_text"
        return Reply(says=(Say(words=seen.says(f"upload_{why}", file=file)),))
    examined = examine(text, seen.force.texts, file=file, country=seen.country)
    findings = [counted(examined, seen.language), *finding_lines(examined, seen.language)]
    try:
        name = load(text, file).script.script
    except ScriptError:
        return Reply(says=(Say(words=fitted([seen.says("upload_refused", file=file), *findings], seen.language)),))
    return _drafted(seen, name, text, findings)


def _drafted(seen: Seen, name: str, text: str, findings: list[str]) -> Reply:
    former = seen.all_drafts.get(name)
    about = replace(seen, script=name, draft=former, standings=())
    saved = about.drafted(text)
    is_replaced = former is not None and former.text != text
    head = [seen.says("upload_saved", script=name), *([seen.says("upload_replaced")] if is_replaced else [])]
    words = fitted([*head, *findings], seen.language)
    file = file_of(f"{name}_former_draft", former.text) if former is not None and is_replaced else None
    return Reply(says=(Say(words=words, buttons=buttons_of(replace(about, draft=saved))),), draft=saved, file=file)


def _text(fetched: bytes | NotFetched | None) -> str | None:
    """The bytes as UTF-8; None where they are none."""
    try:
        return fetched.decode("utf-8-sig") if isinstance(fetched, bytes) else None
    except UnicodeDecodeError:
        return None
