"""Throwing a draft away, asked once more. The draft's text comes along as a file, so that nothing is lost by a slip."""

from __future__ import annotations

from bot.app.scripting.errand import Reply, Say, Seen, act_of, said
from bot.app.scripting.file import file_of
from bot.app.scripting.marks import data, mark
from bot.app.scripting.script import buttons_of
from bot.app.scripting.showing import button

_GO = "go"


def think(seen: Seen) -> Reply:
    """The question; with `go` and the draft's number, the end of that draft."""
    draft, own = seen.draft, mark(seen.name)
    if draft is None:
        return said(seen.says("publish_nothing"), buttons=buttons_of(seen))
    if seen.args != (_GO, str(draft.row_version)):
        go = button(seen.says("button_really_discard"), data("script_discard", own, _GO, draft.row_version))
        return said(seen.says("discard_ask", script=seen.name), buttons=((go,), (button(seen.says("button_script"), data("script", own)),)))
    back = button(seen.says("button_scripts"), data("scripts"))
    gone = Say(words=seen.says("discarded", script=seen.name), buttons=((back,),))
    return Reply(says=(gone,), dropped=draft, file=file_of(f"{seen.name}_draft", draft.text), ends_edit=True)


ACT = act_of("script_discard")
