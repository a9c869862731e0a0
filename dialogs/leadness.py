"""When a visitor counts as a lead, by what the script asks of one."""

from __future__ import annotations

from dialogs.script import Script
from dialogs.state import State
from qualification.answers import Name


def is_lead(script: Script, state: State) -> bool:
    """True once all of the script's `lead_needs` are there; before that the visitor is an interest.

    The name is the one the visitor told. For somebody hot, or in the managers' hands already, the one their messenger shows serves as
    well: they are called by a name that was not read rather than left out.

    A script that needs nothing takes everybody who wrote for a lead: the messenger itself is a way to answer them.
    """
    if "contact" in script.lead_needs and not state.has_contact:
        return False
    if "name" in script.lead_needs and told_name(state) is None and not _is_known_by_sight(state):
        return False
    return state.status != "new"


def _is_known_by_sight(state: State) -> bool:
    return state.has_contact and bool(state.first_name) and (state.temperature == "hot" or state.handed_off)


def told_name(state: State) -> Name | None:
    """The name the visitor gave when asked; what the messenger shows is not meant."""
    return next((answer for answer in state.answers.values() if isinstance(answer, Name)), None)
