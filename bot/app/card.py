"""A lead's card: all a manager needs before the first word, readable aloud, within one message.

Words of visitors stand on one line each and are escaped, so no name or answer can add a line, a link or a mark to a card.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.app.cardbody import Body, body_lines
from bot.app.cardpast import lacking_line, past_lines
from bot.app.cardsale import sale_lines
from bot.app.clock.running import Wait
from bot.app.config import AppConfig
from bot.app.markup import Line, Piece, as_html, as_plain, bold, words
from bot.app.oneline import one_line, units
from bot.app.texts import text
from bot.app.worktime import worked
from bot.model import CardButton, EditCard, Lead, SendCard, TalkOwner
from dialogs.describe import answer_lines, criteria_lines, phone_words, point_lines
from dialogs.script import Script
from dialogs.texts import pick
from qualification.answers import Answer, Email, Phone
from qualification.verdict import Verdict

LIMIT = 4096 - 16
"""UTF-16 units of a card's HTML, with room for the mark of a repeated one (message limit 4096:
https://core.telegram.org/bots/api#sendmessage, read 2026-11)."""
REPEAT_MARK = "[repeat]"
_NAME_LIMIT = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """What a card is made of. `verdict` None: nothing was judged yet.

    `reason`: why it was handed over, if it was; `waits_since`: since when the person waits for a manager, None: nobody asked for
    one, so the wait counts from the contact. `talk`: who answers the visitor. `agreed`: agreements with the person,
    `comments`: notes with who wrote them and when, both newest first.
    `objections`: by name, each once. `before`: the person's lead of an earlier run. `wait`: how they wait, or waited, for the first answer.
    `waiting`: what they wrote that nobody has got yet, oldest first.
    """

    script: Script
    lead: Lead
    answers: Mapping[str, Answer]
    verdict: Verdict | None
    reason: str | None = None
    waits_since: datetime | None = None
    talk: TalkOwner = "queue"
    agreed: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    wait: Wait | None = None
    waiting: tuple[str, ...] = ()
    objections: tuple[str, ...] = ()
    before: Lead | None = None


def send_card(config: AppConfig, facts: CardFacts, now: datetime) -> SendCard:
    """The card as a new message."""
    lines = _fitting(config, facts, now)
    return SendCard(
        html=as_html(lines), plain=as_plain(lines), buttons=buttons(config.language, facts.lead, facts.talk), lead=facts.lead.id
    )


def edit_card(config: AppConfig, facts: CardFacts, now: datetime, *, message_id: int) -> EditCard:
    """The card as it shall replace a message sent before."""
    lines = _fitting(config, facts, now)
    return EditCard(
        message_id=message_id, html=as_html(lines), plain=as_plain(lines), buttons=buttons(config.language, facts.lead, facts.talk)
    )


def marked_repeat(card: SendCard) -> SendCard:
    """The card with a visible mark: a former send of it may have arrived."""
    return replace(card, html=f"{REPEAT_MARK}\n{card.html}", plain=f"{REPEAT_MARK}\n{card.plain}")


def buttons(language: str, lead: Lead, talk: TalkOwner = "queue") -> tuple[tuple[CardButton, ...], ...]:
    """The presses that still make sense at the lead's status, in one row.

    While a person has the talk, how to give it back; once somebody has the lead, how to begin and all the rest in another row.
    """
    done = {"taken": "take", "rejected": "reject", "later": "later"}.get(lead.status)
    if lead.status == "taken" and talk == "bot":
        done = None
    rows = [[action for action in ("take", "reject", "later") if action != done]]
    if talk == "person":
        rows.append(["return"])
    if lead.owner_id is not None:
        rows.append(["approach", "more"])
    return tuple(
        tuple(CardButton(label=text(f"button_{action}", language), data=f"lead:{lead.id}:{action}") for action in row) for row in rows
    )


def name_of(language: str, lead: Lead) -> str:
    """The person's name on one line, or that there is none."""
    return one_line(lead.name or "", _NAME_LIMIT) or text("no_name", language)


def status_of(language: str, lead: Lead) -> str:
    """Who has the lead and what they made of it, in one line."""
    return text(f"status_{lead.status}", language, name=one_line(lead.owner_name or "", _NAME_LIMIT))


def summary(language: str, lead: Lead) -> str:
    """Temperature, mark and what the record is, in one line."""
    mark = "undecided" if lead.targeted is None else ("targeted" if lead.targeted else "non-targeted")
    kind = "lead" if lead.is_lead else "interest"
    return f"{text(lead.temperature, language)}, {text(mark, language)}, {text(kind, language)}"


def _fitting(config: AppConfig, facts: CardFacts, now: datetime) -> tuple[Line, ...]:
    """The card at the first width of its lines at which it fits."""
    head, foot = _head(config, facts, now), _foot(config, facts)
    room = LIMIT - units(as_html((*head, *foot))) - 2
    return (*head, *body_lines(_body(config, facts), config.language, room), *foot)


def _head(config: AppConfig, facts: CardFacts, now: datetime) -> tuple[Line, ...]:
    lead, language = facts.lead, config.language
    lines: list[Line] = [bold(f"{summary(language, lead)} #{lead.id}"), _person(language, lead), *_contact(language, lead)]
    if facts.reason is not None:
        lines.append(words(text(f"reason_{facts.reason}", language)))
    lines.append(words(_wait(config, facts.waits_since or lead.contact_at or lead.created_at, now)))
    lines.extend(words(line) for line in _clock(config, facts.wait, now))
    lines.append(words(status_of(language, lead)))
    lines.extend(words(line) for line in past_lines(config, facts.objections, facts.before))
    lines.extend(words(text("wrote_meanwhile", language, words=one)) for one in facts.waiting)
    sale = sale_lines(
        language, config.timezone, facts.script, lead, answers=len(facts.answers), agreed=facts.agreed, comments=facts.comments
    )
    return (*lines, *sale)


def _person(language: str, lead: Lead) -> Line:
    name = Piece(words=name_of(language, lead), is_bold=True)
    if lead.origin != "dialog":
        return (name,)
    chat = Piece(words=text("open_chat", language), person=lead.person_id)
    username = f", @{one_line(lead.username, 64)}" if lead.username else ""
    return (name, Piece(words=username + ", "), chat)


def _contact(language: str, lead: Lead) -> list[Line]:
    lines: list[Line] = []
    if lead.phone:
        mark = text("verified" if lead.phone_verified else "unverified", language)
        lines.append(words(f"{text('phone', language)}: {phone_words(lead.phone)}, {mark}"))
    if lead.email:
        lines.append(words(f"{text('email', language)}: {one_line(lead.email, 254)}, {text('unverified', language)}"))
    return lines or [words(text("no_contact", language))]


def _wait(config: AppConfig, since: datetime, now: datetime) -> str:
    at = f"{since.astimezone(config.timezone):%Y-%m-%d %H:%M}"
    waited = _span(config.language, int((now - since).total_seconds()) // 60)
    return text("waits_since", config.language, at=at) + (f", {waited}" if waited else "")


def _clock(config: AppConfig, wait: Wait | None, now: datetime) -> list[str]:
    """The time to the first answer in working time, and since when it is overdue; nothing below a minute that is not overdue."""
    if wait is None:
        return []
    language = config.language
    minutes = int(worked(wait.calendar, wait.since, wait.answered_at or now).total_seconds()) // 60
    spent = _span(language, minutes) or text("minutes", language, n=0)
    if wait.answered_at is not None:
        return [text("answered_after", language, spent=spent)]
    if wait.overdue_at is not None and wait.overdue_at <= now:
        at = f"{wait.overdue_at.astimezone(config.timezone):%Y-%m-%d %H:%M}"
        return [text("unanswered_overdue", language, spent=spent, at=at)]
    return [text("unanswered", language, spent=spent)] if minutes else []


def _span(language: str, minutes: int) -> str:
    """The two biggest units of a span; empty below a minute."""
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = [text(unit, language, n=n) for unit, n in (("days", days), ("hours", hours), ("minutes", rest)) if n]
    return " ".join(parts[:2])


def _body(config: AppConfig, facts: CardFacts) -> Body:
    language, script, verdict = config.language, facts.script, facts.verdict
    told = {question: answer for question, answer in facts.answers.items() if not isinstance(answer, Phone | Email)}
    return Body(
        answers=answer_lines(script, told, language),
        criteria=() if verdict is None else criteria_lines(script, verdict, language, told),
        points=() if verdict is None else point_lines(script, verdict, language),
        fit=0 if verdict is None else verdict.score.of("fit"),
        readiness=0 if verdict is None else verdict.score.of("readiness"),
        lacking="" if verdict is None else lacking_line(language, script, facts.answers, verdict),
    )


def _foot(config: AppConfig, facts: CardFacts) -> tuple[Line, ...]:
    language, lead, script = config.language, facts.lead, facts.script
    source = _source(language, script, lead)
    title = one_line(pick(script.title, language, script.languages), 120)
    return (
        words(""),
        words(f"{text('source', language)}: {source}"),
        words(f"{text('language', language)}: {lead.language}"),
        words(text("script", language, title=title, version=lead.script_version)),
    )


def _source(language: str, script: Script, lead: Lead) -> str:
    """The first touch, and the last where it is another; titles from the script where it has some."""
    touches = dict.fromkeys(touch for touch in (lead.source_first, lead.source_last) if touch)
    shown = [
        one_line(pick(script.sources[touch].title, language, script.languages) if touch in script.sources else touch, 64)
        for touch in touches
    ]
    return " → ".join(shown) or text("source_unknown", language)
