"""Rules about consent, contact, magnets and handing off."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dialogs.linting.finding import Found
from dialogs.linting.paths import Walked
from dialogs.script import Ask, AskConsent, ContactAsk, GiveMagnet, PassOn, Script
from qualification.kinds import KINDS

_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)"
_DAYS = re.compile(rf"{_DAY}(?:-{_DAY})?(?:,{_DAY}(?:-{_DAY})?)*")
_HOURS = re.compile(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d")


def unknown_reference(script: Script, walked: Walked) -> Iterable[Found]:
    """601: a node names a consent or a magnet that is not declared."""
    for node_id, node in script.nodes.items():
        if isinstance(node, AskConsent) and node.consent not in script.consents:
            yield Found(code="HL601", path=("nodes", node_id, "consent"), message=f"there is no consent `{node.consent}`")
        if isinstance(node, GiveMagnet) and node.magnet not in script.magnets:
            yield Found(code="HL601", path=("nodes", node_id, "magnet"), message=f"there is no magnet `{node.magnet}`")


def personal_before_consent(script: Script, walked: Walked) -> Iterable[Found]:
    """602: a personal question that some way reaches before the visitor has agreed to anything."""
    for node_id, node in script.nodes.items():
        is_personal = isinstance(node, ContactAsk) or (isinstance(node, Ask) and KINDS[node.kind].is_personal)
        if is_personal and node_id in walked.not_agreed:
            yield Found(code="HL602", path=("nodes", node_id), message="a personal question before consent")


def nothing_without_contact(script: Script, walked: Walked) -> Iterable[Found]:
    """603: a magnet or a handoff that no way reaches with a contact; a tier handed off that never has one."""
    for node_id, node in script.nodes.items():
        if isinstance(node, GiveMagnet) and node.magnet in script.magnets:
            needs = script.magnets[node.magnet].needs
            if "contact" in needs and node_id in walked.reached and node_id not in walked.with_contact:
                message = "this magnet needs a contact, and no way asks for one before it"
                yield Found(code="HL603", path=("nodes", node_id), message=message)
        if isinstance(node, PassOn) and node_id in walked.reached and node_id not in walked.with_contact:
            yield Found(code="HL603", path=("nodes", node_id), message="handed off with no contact asked for before it")
    tiers = [tier for tier in ("hot", "warm", "cold") if getattr(script.handoff, tier) != "never"]
    if tiers and walked.is_complete and walked.ends and not any(end.has_contact for end in walked.ends):
        yield Found(code="HL603", path=("handoff",), message=f"{', '.join(tiers)}: handed off, but no way asks for a contact")


def magnet_kind(script: Script, walked: Walked) -> Iterable[Found]:
    """604: a magnet needs exactly one of file, link, text and codes."""
    for name, spec in script.magnets.items():
        kinds = [kind for kind in ("file", "link", "text", "codes") if getattr(spec, kind)]
        if len(kinds) != 1:
            message = f"needs exactly one of file, link, text, codes (has: {', '.join(kinds) or 'none'})"
            yield Found(code="HL604", path=("magnets", name), message=message)
        if spec.file is not None and (spec.file.startswith("/") or ".." in spec.file.split("/")):
            yield Found(code="HL604", path=("magnets", name, "file"), message="a path below the scripts' folder, without `..`")


def bad_hours(script: Script, walked: Walked) -> Iterable[Found]:
    """605: working hours that cannot be read, or wanted and not given."""
    for days, hours in script.handoff.hours.items():
        if _DAYS.fullmatch(days.lower()) is None or _HOURS.fullmatch(hours.replace(" ", "")) is None:
            message = f"`{days}: {hours}`: write days as mon-fri and hours as 09:00-18:00"
            yield Found(code="HL605", path=("handoff", "hours", days), message=message)
    wants = [tier for tier in ("hot", "warm", "cold") if getattr(script.handoff, tier) == "working_hours"]
    if wants and not script.handoff.hours:
        yield Found(code="HL605", path=("handoff", wants[0]), message="working_hours, but `hours` are not given")
