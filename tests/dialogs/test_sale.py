"""Stages, reasons and farewell as a script writes them, and what stands where it writes nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from dialogs.sale import ENDS, Sale
from dialogs.sale_words import FAREWELL, REASONS, STAGES
from tests.dialogs.playing import everything

LANGUAGES = {"ru", "en", "es", "fr"}
OWN_STAGES: dict[str, Any] = {
    "fresh": {"title": "fresh"},
    "demo": {"title": "demo shown"},
    "paid": {"title": "paid", "kind": "won"},
    "gone": {"title": "gone", "kind": "lost"},
    "no": {"title": "said no", "kind": "refused"},
    "spring": {"title": "in spring", "kind": "deferred"},
}


def test_a_script_without_a_sale_has_all_of_it() -> None:
    sale = everything().sale

    assert list(sale.stages) == ["new", "contacted", "qualified", "proposal", "won", "lost", "refused", "deferred"]
    assert (sale.first, [sale.end(kind) for kind in ENDS], sale.end("open")) == ("new", ["won", "lost", "refused", "deferred"], "new")
    assert {"price", "funds", "plans", "not_a_lead"} <= set(sale.reasons)
    assert (sale.client_when, sale.service, sale.farewell.on) == ("payment", timedelta(days=30), ["refused"])


def test_lack_of_funds_and_a_change_of_plans_are_worth_another_word_later() -> None:
    assert {name: reason.again for name, reason in Sale().reasons.items() if reason.again} == {
        "funds": timedelta(days=90),
        "plans": timedelta(days=90),
        "silent": timedelta(days=60),
    }


def test_a_scripts_own_stages_replace_the_list() -> None:
    sale = Sale.model_validate({"stages": OWN_STAGES})

    assert (sale.first, sale.end("won"), sale.end("deferred")) == ("fresh", "paid", "spring")
    assert [sale.kind(name) for name in (*OWN_STAGES, "never_heard_of")] == ["open", "open", "won", "lost", "refused", "deferred", "open"]


@pytest.mark.parametrize(
    ("stages", "why"),
    [
        ({name: spec for name, spec in OWN_STAGES.items() if name != "paid"}, "exactly one of kind won"),
        ({**OWN_STAGES, "paid_twice": {"title": "again", "kind": "won"}}, "exactly one of kind won"),
        ({name: OWN_STAGES[name] for name in reversed(OWN_STAGES)}, "the first stage must be open"),
    ],
)
def test_stages_that_cannot_be_sold_by_are_refused(stages: dict[str, Any], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Sale.model_validate({"stages": stages})


def test_a_sale_survives_json() -> None:
    sale = Sale.model_validate({"stages": OWN_STAGES, "reasons": {"snow": {"title": "snow", "again": "7d"}}, "service": None})

    assert Sale.model_validate_json(sale.model_dump_json()) == sale


@pytest.mark.parametrize(
    "words",
    [*STAGES.values(), *FAREWELL.values(), *(spec[part] for spec in REASONS.values() for part in ("title", "said") if part in spec)],
)
def test_every_word_of_a_sale_is_there_in_four_languages(words: dict[str, str]) -> None:
    assert set(words) == LANGUAGES and all(words.values())


def test_tasks_of_its_own_replace_the_usual_ones_and_name_what_can_happen() -> None:
    assert [(task.on, task.after) for task in Sale().tasks] == [("news", timedelta(hours=1))]
    sale = Sale.model_validate({"stages": OWN_STAGES, "tasks": [{"on": "demo", "text": "Send the offer"}]})
    assert [(task.on, task.text, task.after) for task in sale.tasks] == [("demo", {"*": "Send the offer"}, None)]
    with pytest.raises(ValidationError, match="nothing is called proposal: tasks are made on taken, call"):
        Sale.model_validate({"stages": OWN_STAGES, "tasks": [{"on": "proposal", "text": "x"}]})
