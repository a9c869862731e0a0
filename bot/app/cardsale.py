"""The part of a card that tells of the sale: stage, who decides, what was noted and agreed, how full the card is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from zoneinfo import ZoneInfo

from bot.app.markup import Line, as_html, words
from bot.app.oneline import one_line, units
from bot.app.sales.completeness import grade_of, of_lead
from bot.app.texts import text
from bot.model import Lead
from dialogs.script import Script
from dialogs.texts import pick

_ROOM = 1000
"""UTF-16 units of HTML: a card also has answers and points."""
_WIDTH, _FIELDS, _AGREED, _COMMENTS = 120, 5, 2, 2


def sale_lines(
    language: str, zone: ZoneInfo, script: Script, lead: Lead, *, answers: int, agreed: Sequence[str], comments: Sequence[str]
) -> tuple[Line, ...]:
    """What there is to tell, most telling first, within its room. `answers`: how many were given; `agreed`, `comments`: newest first."""
    if not lead.is_lead:
        return ()
    noted = ((text("card_company", language), lead.company), (text("card_decider", language), lead.decider))
    told = [
        *_stage(language, zone, script, lead),
        *(f"{title}: {value}" for title, value in noted if value),
        *(f"{text('card_agreed', language)}: {one}" for one in agreed[:_AGREED]),
        *(f"{text('card_comment', language)}: {one}" for one in comments[:_COMMENTS]),
        *(f"{name}: {value}" for name, value in list(lead.fields.items())[:_FIELDS]),
        *([] if lead.client is None else [text("card_client", language, client=lead.client)]),
    ]
    return _within(_ROOM, [_filled(language, lead, answers), *told])


def _filled(language: str, lead: Lead, answers: int) -> str:
    """How full the card is, whether one touch has verified it, and how near the contact is."""
    filled = of_lead(lead, answers=answers)
    least, most = filled.norm
    shown = text("card_filled", language, filled=filled.filled, least=least, most=most)
    return f"{shown}, {text(f'verification_{lead.verification}', language)}, {text(f'grade_{grade_of(lead)}', language)}"


def _stage(language: str, zone: ZoneInfo, script: Script, lead: Lead) -> list[str]:
    """Where the lead stands, once it has left the first stage."""
    if lead.stage == script.sale.first:
        return []
    languages = [*script.languages, "en"]
    stage, reason = script.sale.stages.get(lead.stage), script.sale.reasons.get(lead.reason or "")
    shown = text("card_stage", language, stage=lead.stage if stage is None else pick(stage.title, language, languages))
    if lead.reason is not None:
        shown += f" ({lead.reason if reason is None else pick(reason.title, language, languages)})"
    if lead.next_contact_at is not None:
        shown += ". " + text("card_next", language, at=f"{lead.next_contact_at.astimezone(zone):%Y-%m-%d %H:%M}")
    return [shown]


def _within(room: int, told: Iterable[str]) -> tuple[Line, ...]:
    lines: tuple[Line, ...] = ()
    for one in told:
        longer = (*lines, words(one_line(one, _WIDTH)))
        if units(as_html(longer)) > room:
            break
        lines = longer
    return lines
