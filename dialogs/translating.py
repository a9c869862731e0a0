"""How far a script is said in each of its languages: what is missing, and what is stale because the text it was made from changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from dialogs.script import ANY_LANGUAGE, Script
from dialogs.wording import all_texts
from dialogs.yaml_text import Path

Standing = Literal["said", "missing", "stale"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """One text of the script. `said`: how it stands, by language; a text that is one for all languages is said in all."""

    path: Path
    texts: Mapping[str, str]
    said: Mapping[str, Standing]


def text_lines(script: Script, published: Script | None = None) -> tuple[TextLine, ...]:
    """Every text, in the order of the script. A translation is stale where the text of the first language is another one than in the
    published version, and the translation is the same as there.
    """
    former = {} if published is None else dict(all_texts(published))
    return tuple(
        TextLine(
            path=path, texts=texts, said={language: _standing(script, texts, former.get(path), language) for language in script.languages}
        )
        for path, texts in all_texts(script)
    )


def progress(lines: tuple[TextLine, ...], language: str) -> int:
    """Of a hundred texts, how many are said in the language and not stale; rounded down, so that 100 means all."""
    return sum(line.said[language] == "said" for line in lines) * 100 // len(lines)


def _standing(script: Script, texts: Mapping[str, str], former: Mapping[str, str] | None, language: str) -> Standing:
    first = script.languages[0]
    if language not in texts:
        return "said" if ANY_LANGUAGE in texts else "missing"
    if former is None or language == first or first not in former:
        return "said"
    return "stale" if former[first] != texts.get(first) and former.get(language) == texts[language] else "said"
