"""One node as the visitor will see it, in every language of the script; and what of it can be changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.app.scripting.errand import Reply, Rows, Seen, act_of, said
from bot.app.scripting.marks import data, mark, named
from bot.app.scripting.showing import button, fitted, in_rows
from bot.model import CardButton
from dialogs.loading import load
from dialogs.script import Ask, AskConsent, Branch, ContactAsk, Finish, GiveMagnet, Go, Node, PassOn, RunScript, Say, Script, shares_number
from dialogs.texts import phrase, pick
from dialogs.yaml_text import Path

MOST_BUTTONS = 90
_MORE = ("title", "error", "why", "example", "remind_text")
"""Texts that a question may have besides the one it asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A text of a node. `key`: its name in the file; `path`: where it stands; `texts` empty: it is not there, and a preset is said."""

    key: str
    path: Path
    texts: Mapping[str, str]


def think(seen: Seen) -> Reply:
    """The node, or that it is there no more."""
    script = load(seen.text, seen.name).script
    node = named(seen.args[0], script.nodes) if seen.args else None
    if node is None:
        return said(seen.says("node_gone"), buttons=_back(seen))
    return said(fitted(preview(seen, script, node), seen.language), buttons=buttons_of(seen, script, node))


def preview(seen: Seen, script: Script, node_id: str) -> list[str]:
    """Lines: the node's name, then for each language what is said and, in brackets, the buttons under it."""
    node = script.nodes[node_id]
    lines = [f"{seen.name} · {node_id} ({kind_of(node)})"]
    for language in script.languages:
        shown = [_said(spot, script, language) for spot in spots_of(script, node_id) if spot.texts]
        shown += [f"   [ {label} ]" for label in labels_of(script, node, language)]
        lines += ["", f"{language}:", *shown] if shown else []
    return [*lines, "", *_ways(node)]


def spots_of(script: Script, node_id: str) -> tuple[Spot, ...]:
    """The texts of a node, the one that is said first. Texts of consents and magnets stand elsewhere in the file."""
    node, own = script.nodes[node_id], ("nodes", node_id)
    match node:
        case Say(say=texts):
            return (Spot(key="say", path=(*own, "say"), texts=texts),)
        case Ask(ask=texts) | ContactAsk(ask=texts):
            more = [Spot(key=key, path=(*own, key), texts=getattr(node, key) or {}) for key in _MORE if hasattr(node, key)]
            return (Spot(key="ask", path=(*own, "ask"), texts=texts), *more)
        case AskConsent(consent=consent):
            spec = script.consents.get(consent)
            return () if spec is None else (Spot(key="text", path=("consents", consent, "text"), texts=spec.text),)
        case GiveMagnet(magnet=magnet):
            return _of_magnet(script, magnet)
        case PassOn(handoff=words):
            return (Spot(key="handoff", path=(*own, "handoff"), texts={} if words is True else words),)
        case Finish(finish=words):
            return (Spot(key="finish", path=(*own, "finish"), texts={} if words is True else words),)
        case Branch() | Go() | RunScript():
            return ()


def labels_of(script: Script, node: Node, language: str) -> list[str]:
    """What stands on the buttons under the question."""
    match node:
        case Ask(kind="choice" | "choices", options=options):
            labels = [pick(option.label, language, script.languages) for option in options.values()]
        case Ask(kind="yesno"):
            labels = [phrase(script, "button_yes", language), phrase(script, "button_no", language)]
        case AskConsent():
            labels = [phrase(script, "button_agree", language), phrase(script, "button_decline", language)]
        case _:
            labels = []
    if shares_number(node):
        labels.append(phrase(script, "button_share", language))
    if isinstance(node, Ask | ContactAsk) and node.optional:
        labels.append(phrase(script, "button_skip", language))
    return labels


def kind_of(node: Node) -> str:
    """The node's kind, of a question the kind of its answer."""
    match node:
        case Ask(kind=kind):
            return kind
        case Say():
            return "say"
        case ContactAsk():
            return "contact"
        case AskConsent():
            return "consent"
        case GiveMagnet():
            return "magnet"
        case PassOn():
            return "handoff"
        case Finish():
            return "finish"
        case Branch():
            return "branch"
        case Go():
            return "go"
        case RunScript(run=run):
            return f"run {run}"


def main_words(script: Script, node_id: str, language: str) -> str:
    """What the node says, in one language; empty where it says nothing."""
    texts = next((spot.texts for spot in spots_of(script, node_id)), {})
    return pick(texts, language, script.languages)


def buttons_of(seen: Seen, script: Script, node_id: str) -> Rows:
    """A button for each text and language, for the options, the points and the ways back."""
    own, at, node = mark(seen.name), mark(node_id), script.nodes[node_id]
    spots = spots_of(script, node_id)
    shown = [spot for number, spot in enumerate(spots) if number == 0 or spot.texts]
    rows: list[tuple[CardButton, ...]] = []
    for spot in shown:
        label = f"✎ {seen.says('field_' + spot.key)}"
        rows += in_rows([button(f"{label} · {one}", data("script_change", own, at, spot.key, one)) for one in script.languages], columns=4)
    if isinstance(node, Ask) and node.kind in ("choice", "choices"):
        rows.append((button(seen.says("button_script_options"), data("script_options", own, at)),))
        add = [button(f"＋ {seen.says('field_option')} · {one}", data("script_change", own, at, "new", one)) for one in script.languages]
        rows += in_rows(add, columns=4)
    if isinstance(node, Ask):
        rows.append((button(seen.says("button_script_points"), data("script_points", own, at)),))
    return (*rows[: MOST_BUTTONS // 4], (button(seen.says("button_script_try"), data("script_try", own)), *_back(seen)[0]))


def _ways(node: Node) -> list[str]:
    """Where it goes on, a line for each way; conditions are left to the file."""
    match node:
        case Go(go=go):
            return [f"→ {go}"]
        case Branch(branch=jumps):
            ways = jumps
        case Finish():
            ways = []
        case _:
            ways = node.next
    return [f"→ {jump.go}" + ("" if jump.when is None else " …") for jump in ways]


def _of_magnet(script: Script, magnet: str) -> tuple[Spot, ...]:
    spec = script.magnets.get(magnet)
    if spec is None:
        return ()
    path = ("magnets", magnet)
    text = () if spec.text is None else (Spot(key="text", path=(*path, "text"), texts=spec.text),)
    return (*text, Spot(key="caption", path=(*path, "caption"), texts=spec.caption or {}))


def _said(spot: Spot, script: Script, language: str) -> str:
    words = pick(spot.texts, language, script.languages)
    return words if spot.key in ("say", "ask", "text", "caption", "handoff", "finish") else f"   {spot.key}: {words}"


def _back(seen: Seen) -> Rows:
    own = mark(seen.name)
    return ((button(seen.says("button_script_nodes"), data("script_nodes", own)), button(seen.says("button_script"), data("script", own))),)


ACT = act_of("script_node")
