"""Marks stand for ids, the same everywhere and always."""

from __future__ import annotations

from bot.app.scripting.marks import data, mark, named


def test_a_mark_leads_back_to_its_id_as_long_as_it_is_there() -> None:
    assert mark("clinic") == "bbfeb74a"
    assert named(mark("need"), ["phone", "need"]) == "need"
    assert named(mark("gone"), ["phone", "need"]) is None


def test_the_data_of_a_button_names_the_act_and_its_parts() -> None:
    assert (data("scripts"), data("script_node", "ab", 2)) == ("staff:scripts", "staff:script_node:ab.2")
