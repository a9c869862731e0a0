"""How acts answer that moved a lead to another stage: where it stands now, its cards, and what follows."""

from __future__ import annotations

from datetime import datetime

from bot.app import handoff
from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.sales import stages
from bot.app.sales.doing import By, Problem, by_member
from bot.app.staff.asked import Asked
from bot.app.staff.replies import answer, message
from bot.app.texts import text
from bot.model import CardButton, EditCard, Lead, Outgoing
from bot.ports import Tx
from dialogs.texts import pick


def by(asked: Asked) -> By:
    """Who asked for it, and where."""
    return by_member(asked.member, asked.address)


def told(tx: Tx, desk: Desk, asked: Asked, came: tuple[Lead, list[Outgoing]] | Problem, now: datetime) -> list[Outgoing]:
    """The stage in words over the button or under the command, the cards as they are now, and the rows that follow.

    A menu that the button stood in has served: the words take its place.
    """
    if isinstance(came, Problem):
        return [answer(asked, came.words(asked.language_at(desk)))]
    lead, rows = came
    words, pressed = words_of(tx, asked.spoken(desk), lead), asked.message_id
    told = [answer(asked, words), *rows]
    if pressed is None:
        return told + handoff.edits(tx, desk, lead, now)
    if is_on_card(tx, asked):
        return told + handoff.edits(tx, desk, lead, now, also={asked.address: pressed})
    return [*told, *served(asked, words), *handoff.edits(tx, desk, lead, now)]


def is_on_card(tx: Tx, asked: Asked) -> bool:
    """Whether the button that was pressed stands under a card of the lead; False for a menu's, and for a command."""
    return any((card.address, card.message_id) == (asked.address, asked.message_id) for card in tx.cards(asked.about.id))


def served(asked: Asked, words: str) -> list[Outgoing]:
    """The words in the place of the menu whose button was pressed; nothing for a command."""
    if asked.message_id is None:
        return []
    shown = plain_card(f"#{asked.about.id}: {words}")
    return [Outgoing(lane="card", address=asked.address, payload=EditCard(message_id=asked.message_id, html=shown.html, plain=shown.plain))]


def words_of(tx: Tx, desk: Desk, lead: Lead) -> str:
    """Where the lead stands, with the reason where it has one."""
    language, stage = desk.config.language, stages.title_of(tx, desk, lead, lead.stage)
    if lead.reason is None:
        return text("moved", language, stage=stage)
    return text("moved_for", language, stage=stage, reason=stages.reason_title(tx, desk, lead, lead.reason))


def ended(tx: Tx, desk: Desk, asked: Asked, kind: str, act: str, now: datetime) -> list[Outgoing]:
    """Move it to the end of that kind for the reason in `args`; without one, buttons to choose from."""
    sale, lead = stages.sale_of(tx, desk, asked.about), asked.about
    stage = sale.end("lost" if kind == "lost" else "refused")
    reason = reason_of(tx, desk, lead, asked.args)
    if reason is None and not asked.args:
        return [ask_reason(tx, desk, asked, act)]
    return told(tx, desk, asked, stages.move(tx, desk, lead, stage, by(asked), now, reason=reason), now)


def ask_reason(tx: Tx, desk: Desk, asked: Asked, act: str) -> Outgoing:
    """Buttons with the reasons of the script; each does the act for that reason."""
    words = text("choose_reason", asked.language_at(desk), lead=asked.about.id)
    return message(asked, words, buttons=_reasons(tx, asked.spoken(desk), asked.about, act))


def reason_of(tx: Tx, desk: Desk, lead: Lead, written: str) -> str | None:
    """The reason by its id, or by its title in the language of the staff."""
    reasons = stages.sale_of(tx, desk, lead).reasons
    wanted = written.strip().lower()
    return next((name for name in reasons if wanted in (name, stages.reason_title(tx, desk, lead, name).lower())), None)


def _reasons(tx: Tx, desk: Desk, lead: Lead, act: str) -> tuple[tuple[CardButton, ...], ...]:
    script = desk.shelf.pinned(tx, lead.script, lead.script_version)
    return tuple(
        (CardButton(label=pick(spec.title, desk.config.language, [*script.languages, "en"]), data=f"lead:{lead.id}:{act}:{name}"),)
        for name, spec in script.sale.reasons.items()
    )
