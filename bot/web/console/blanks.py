"""New nodes as they begin: whole enough to be loaded, leading to the start until the admin says where."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pydantic import JsonValue

from dialogs.script import Script

KINDS = ("ask", "choice", "say", "contact", "consent", "magnet", "branch", "go", "handoff", "finish")


def blank_node(script: Script, kind: str, word: Callable[[str], str]) -> JsonValue:
    """A new node of that kind; None where there is nothing it could name: no consent to ask for, no magnet to give."""
    language, start = script.languages[0], script.start
    words: JsonValue = {language: word("new_text")}
    option: JsonValue = {"one": {"label": {language: word("new_option")}}}
    consent, magnet = next(iter(script.consents), None), next(iter(script.magnets), None)
    blanks: Mapping[str, JsonValue] = {
        "ask": {"ask": words, "kind": "text", "next": start},
        "choice": {"ask": words, "kind": "choice", "options": option, "next": start},
        "say": {"say": words, "next": start},
        "contact": {"contact": ["phone", "email"], "ask": words, "next": start},
        "consent": consent and {"consent": consent, "next": start},
        "magnet": magnet and {"magnet": magnet, "next": start},
        "branch": {"branch": [{"go": start}]},
        "go": {"go": start},
        "handoff": {"handoff": words, "next": start},
        "finish": {"finish": words},
    }
    return blanks[kind]
