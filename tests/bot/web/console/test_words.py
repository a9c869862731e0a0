"""The console's words: each in both languages, and each that the pages name is there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from bot.app.sales.fields import KNOWN
from bot.app.staff.acts import ACTS
from bot.app.staff.at_console import NOT_HERE
from bot.model import CLIENT_FIELDS, ROLES, AuditDeed
from bot.web.console.frame import PLACES
from bot.web.console.leadfilters import FIELDS, WHOSE
from bot.web.console.leadforms import FORMS
from bot.web.console.leadpage import GROUPS
from bot.web.console.magnetstab import MagnetKind
from bot.web.console.script import TABS
from bot.web.console.words import LANGUAGES, WORDS, word
from dialogs.comparing import ChangeKind
from dialogs.condition_rows import Joined
from qualification.conditions import FACTS, Operator

ROOM = Path(__file__).parents[4] / "bot" / "web" / "console"
_NAMED = re.compile(r'word\("([a-z_-]+)"')
_FILLED = re.compile(r"\{(\w+)\}")


def test_every_word_is_there_in_every_language_with_the_same_things_to_fill_in() -> None:
    for name, words in WORDS.items():
        assert tuple(words) == LANGUAGES, name
        assert len({tuple(sorted(_FILLED.findall(text))) for text in words.values()}) == 1, name


def test_every_word_that_a_page_names_is_there() -> None:
    named = {name for file in ROOM.glob("*.py") for name in _NAMED.findall(file.read_text(encoding="utf-8"))}
    made = (
        {f"deed_{deed}" for deed in get_args(AuditDeed)} | {f"role_{role}" for role in ROLES} | {f"tab_{tab}" for tab in TABS} | set(PLACES)
    )
    made |= {f"kind_of_{kind}" for kind in get_args(ChangeKind)}
    made |= {f"field_{field.name}" for form in FORMS.values() for field in form.fields} | {f"field_{name}" for name in KNOWN}
    made |= {f"client_{name}" for name in CLIENT_FIELDS} | {f"whose_{name}" for name in WHOSE} | set(FIELDS.values()) | set(GROUPS)
    made |= {f"need_{need}" for need in ("contact", "consent")} | set(get_args(MagnetKind))
    made |= {f"test_{one}" for one in get_args(Operator)} | {f"fact_{one}" for one in FACTS} | {"truth_yes", "truth_no"}
    made |= {f"joined_{one}" for one in get_args(Joined)} | {"move_up", "move_down"}
    assert len(named) > 100
    assert sorted((named | made) - WORDS.keys()) == []


def test_what_is_filled_in_is_never_looked_into() -> None:
    assert word("version", "en", n="{n.__class__}") == "version {n.__class__}"


def test_nothing_from_data_becomes_markup() -> None:
    risky = re.compile(r"ui\.(html|markdown|add_head_html|add_body_html)|sanitize=False|_html=True|innerHTML")
    assert [file.name for file in ROOM.glob("*.py") if risky.search(file.read_text(encoding="utf-8"))] == []


def test_every_act_about_a_lead_has_its_place_on_the_page() -> None:
    placed = [name for names in GROUPS.values() for name in names]
    assert sorted([*placed, *NOT_HERE]) == sorted(act.name for act in ACTS.values() if act.about == "lead")
