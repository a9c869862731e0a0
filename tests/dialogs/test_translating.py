"""How far a script is said in its languages."""

from __future__ import annotations

from dialogs.loading import load
from dialogs.translating import progress, text_lines

TEXT = """\
script: clinic
title: Clinic
languages: [en, ru]
start: need
nodes:
  need: {ask: {en: What brings you?, ru: Что вас привело?}, kind: text, title: {en: Need}, next: end}
  end: {finish: {en: Bye, ru: Пока}}
"""


def standings(text: str, published: str | None = None) -> dict[str, tuple[str, str]]:
    """How each text stands in English and Russian."""
    lines = text_lines(load(text).script, load(published).script if published else None)
    return {".".join(map(str, line.path)): (line.said["en"], line.said["ru"]) for line in lines}


def test_a_text_without_a_translation_is_missing_and_one_for_all_is_said_in_all() -> None:
    assert standings(TEXT) == {
        "title": ("said", "said"),
        "nodes.need.ask": ("said", "said"),
        "nodes.need.title": ("said", "missing"),
        "nodes.end.finish": ("said", "said"),
    }
    lines = text_lines(load(TEXT).script)
    assert (progress(lines, "en"), progress(lines, "ru")) == (100, 75)


def test_a_translation_of_a_text_that_has_changed_is_stale() -> None:
    changed = TEXT.replace("What brings you?", "What is it?")
    assert standings(changed, TEXT)["nodes.need.ask"] == ("said", "stale")
    assert standings(changed.replace("Что вас привело?", "Что у вас?"), TEXT)["nodes.need.ask"] == ("said", "said")
    assert standings(TEXT, TEXT)["nodes.need.ask"] == ("said", "said")
    assert standings(TEXT, TEXT.replace("{en: Bye, ru: Пока}", "{ru: Пока}"))["nodes.end.finish"] == ("said", "said")
