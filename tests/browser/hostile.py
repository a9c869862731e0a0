"""Words that would like to run in whoever reads them, and a script that says them in every field."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from typing import Any

from dialogs.rewriting import written
from dialogs.yaml_text import parse_yaml

_RUN = "window.__fired=1;alert(1)"
FORTY: tuple[str, ...] = (
    *(f"<{tag}>{_RUN}</{tag}>" for tag in ("script", "SCRIPT", "ScRiPt type=module", "svg><script", "math><style><script")),
    *(f"<{tag} {on}={_RUN}>" for tag, on in (("img src=x", "onerror"), ("svg", "onload"), ("body", "onload"), ("video src=x", "onerror"))),
    *(f"<{tag} {on}='{_RUN}'>" for tag, on in (("details open", "ontoggle"), ("input autofocus", "onfocus"), ("marquee", "onstart"))),
    *(f"<{tag} {on}={_RUN}//" for tag, on in (("audio src", "onerror"), ("iframe", "onload"), ("object data=x", "onerror"))),
    f'"><img src=x onerror="{_RUN}">',
    f"'><svg/onload='{_RUN}'>",
    f"</textarea><script>{_RUN}</script>",
    f"</title><img src=x onerror={_RUN}>",
    f"--><script>{_RUN}</script><!--",
    f"]]></script><script>{_RUN}</script>",
    f"javascript:{_RUN}",
    f"JaVaScRiPt&colon;{_RUN}",
    f"data:text/html,<script>{_RUN}</script>",
    f'<a href="javascript:{_RUN}" autofocus>press</a>',
    f'<iframe srcdoc="<script>parent.{_RUN}</script>"></iframe>',
    f"<form action=javascript:{_RUN}><button autofocus>send</form>",
    f"<svg><animate onbegin={_RUN} attributeName=x dur=1s>",
    f"<svg><a xlink:href='javascript:{_RUN}'><text>x</text></a></svg>",
    f"[x](javascript:{_RUN})",
    f'![x](x" onerror="{_RUN})',
    f"{{{{constructor.constructor('{_RUN}')()}}}}",
    f"${{{_RUN}}} #{{{_RUN}}} <%= {_RUN} %>",
    "{x.__class__.__init__.__globals__} %s %n {0} {}",
    f"` + ({_RUN}) + `",
    f"\\u003cimg src=x onerror={_RUN}\\u003e",
    f'n1["x"] click n1 call {_RUN} %%{{init: {{"securityLevel": "loose"}}}}%%',
    "\u202e<gpj.x=crs gmi>\u202c \u2066abc\u2069 \u200b\u200d\ufeff",
    f"<img src=x onerror={_RUN}>" * 100,
    "Ж\u0301" * 1500,
)
"""Each would set `window.__fired` or open a dialog, if anything took it for more than words; the last ones spoil what is drawn."""
TWO_HUNDRED: tuple[str, ...] = tuple(
    made
    for words in FORTY
    for made in (words, f"x {words} y", f'"{words}', f"<b title='{words}'>", words.replace("<", "&lt;&#60;<") + "&#x3c;")
)
_FREE = frozenset({"ru", "en", "name", "first_name", "link", "purpose", "team", "target_action", "hello", "skip"})
"""Keys of words that an author may write freely; the texts of the script are by language."""


def hostile_script(text: str, words: tuple[str, ...], first: int) -> str:
    """The script with words of the list in place of all that an author may write freely, beginning with that one of the list."""
    said = cycle((*words[first:], *words[:first]))
    value: dict[str, Any] = parse_yaml(text).value
    value["answers"] = {"hello": "x"}
    value["phrases"] = {"skip": "x"}
    value["nodes"]["hello"]["say"] = {"ru": "x", "en": "x"}
    return "\n".join(f"{key}: {written(_spoiled(one, key, said))}" for key, one in value.items()) + "\n"


def _spoiled(value: Any, key: str, said: Iterator[str]) -> Any:
    match value:
        case dict():
            return {name: _spoiled(one, name, said) for name, one in value.items()}
        case list():
            is_words = key in ("ru", "en", "synonyms") and all(isinstance(one, str) for one in value)
            return (
                [next(said) for _ in value] if is_words else [_spoiled(one, key, said) if isinstance(one, dict) else one for one in value]
            )
        case str() if key in _FREE:
            return next(said)
        case _:
            return value
