"""Which script a link opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app.routing import Route, in_language, names_of, route
from dialogs.script import Script
from tests.bot.journeys import begun
from tests.bot.scripts import CRM, HOUSES

SCRIPTS = {name: name for name in ("cottages", "cottages_south", "crm")}


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (None, Route(script="cottages", source=None)),
        ("", Route(script="cottages", source=None)),
        ("crm", Route(script="crm", source=None)),
        ("crm-ads", Route(script="crm", source="ads")),
        ("crm-ads-2026", Route(script="crm", source="ads-2026")),
        ("crm-", Route(script="crm", source=None)),
        ("cottages_south-flyer", Route(script="cottages_south", source="flyer")),
        ("ads", Route(script="cottages", source="ads")),
        ("crmads", Route(script="cottages", source="crmads")),
        ("CRM", Route(script="cottages", source="CRM")),
        ("-crm", Route(script="cottages", source="-crm")),
    ],
)
def test_a_payload_names_a_script_a_script_and_a_source_or_a_source(payload: str | None, expected: Route) -> None:
    assert route(payload, SCRIPTS, "cottages") == expected


def script(name: str, *languages: str, links: tuple[str, ...] = (), instead_of: tuple[str, ...] = ()) -> Script:
    """A script of one node."""
    nodes = {"end": {"finish": True}}
    head = {"script": name, "title": name, "languages": languages, "start": "end", "nodes": nodes}
    return Script.model_validate({**head, "links": links, "instead_of": instead_of})


def test_a_product_in_a_link_opens_its_script_and_an_id_wins_over_it() -> None:
    names = names_of(
        [script("houses", "en", links=("villa", "crm")), script("flats", "en", links=("villa", "studio")), script("crm", "en")]
    )
    assert names == {"villa": "houses", "studio": "flats", "crm": "crm", "houses": "houses", "flats": "flats"}
    assert route("studio-ads", names, "houses") == Route(script="flats", source="ads")


@pytest.mark.parametrize(
    ("language", "played"),
    [("en", "houses"), ("ES", "casas"), ("es-MX", "casas"), ("fr", "casas"), ("pt", "houses"), (None, "houses"), ("", "houses")],
)
def test_who_speaks_none_of_its_languages_gets_the_script_that_stands_in(language: str | None, played: str) -> None:
    scripts = [script("houses", "en"), script("other", "es"), script("casas", "es", "fr", instead_of=("houses",))]
    assert in_language("houses", {one.script: one for one in scripts}, language) == played


async def test_a_spanish_visitor_of_the_default_script_gets_the_spanish_one_and_a_link_by_product_opens_its_own(tmp_path: Path) -> None:
    casas = {**CRM, "script": "casas", "languages": ["es"], "instead_of": ["houses"]}
    casas = {**casas, "nodes": {**CRM["nodes"], "hello": {**CRM["nodes"]["hello"], "ask": "¿Qué busca?"}}}
    async with begun(tmp_path, HOUSES, casas, {**CRM, "links": ["system"]}) as journey:
        ana, anna, boris = journey.person(7, language="es-MX"), journey.person(8), journey.person(9, language="es")
        await ana.starts("ads")
        await anna.starts()
        await boris.starts("system-flyer")
        assert (ana.texts, anna.texts, boris.texts) == (["¿Qué busca?"], ["What are you looking for?"], ["Which system do you use?"])
        lead = await journey.ask(lambda tx: tx.lead_of(ana.key, 1))
        assert lead is not None and (lead.script, lead.language, lead.source_first) == ("casas", "es", "ads")
