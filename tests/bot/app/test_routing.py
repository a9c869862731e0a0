"""Which script a link opens."""

from __future__ import annotations

import pytest

from bot.app.routing import Route, route

SCRIPTS = ("cottages", "cottages_south", "crm")


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
