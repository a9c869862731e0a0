"""A script as a file: the draft, the version in force, or an older one."""

from __future__ import annotations

from bot.app.scripting.errand import Reply, Seen, act_of, said
from bot.app.scripting.script import buttons_of
from bot.model import SendDocument


def think(seen: Seen) -> Reply:
    """The file; its name tells which text it is."""
    if seen.args:
        if seen.older is None:
            return said(seen.says("history_gone"), buttons=buttons_of(seen))
        return Reply(file=file_of(f"{seen.name}_{seen.args[0]}", seen.older))
    if seen.draft is not None:
        return Reply(file=file_of(f"{seen.name}_draft", seen.text, caption=seen.says("script_has_draft")))
    version = "" if seen.line is None else seen.says("script_version", version=seen.line.version)
    return Reply(file=file_of(seen.name, seen.text, caption=version))


def file_of(name: str, text: str, *, caption: str = "") -> SendDocument:
    """The text as a document."""
    return SendDocument(name=f"{name}.yaml", text=text, caption=caption)


ACT = act_of("script_file")
