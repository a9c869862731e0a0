"""What a manager writes onto a lead's card: name, company, who decides, how good the contact is, notes of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.app.desk import Desk
from bot.app.sales.doing import By, Problem, short, tell
from bot.model import GRADES, Lead
from bot.ports import Tx
from qualification.answers import Email, Phone
from qualification.kinds import KINDS
from qualification.reading import Hints, Understood

OWN = ("name", "phone", "email", "company", "decider", "grade")
KNOWN = ("event", "spoken_to", "interest", "region", "likes", "comment")
"""Fields that are usual; any other word of letters makes a column of one's own."""
_FIELD = re.compile(r"[a-zа-яёáéíóúñçàèùâêîôû_]{2,24}", re.IGNORECASE)
_MOST_FIELDS = 20


def set_field(tx: Tx, desk: Desk, lead: Lead, name: str, value: str, by: By, now: datetime) -> Lead | Problem:
    """The lead with this field changed; an empty value or `-` clears it. The history names the field, not what it holds."""
    words = "" if value.strip() == "-" else short(value)
    changed = _own(desk, lead, name, words) if name in OWN else _other(lead, name, words)
    if isinstance(changed, Problem):
        return changed
    if changed.contact_at is None and (changed.phone or changed.email):
        changed = replace(changed, contact_at=now)
    if changed != lead:
        tx.change_lead(lead, changed)
        tell(tx, lead, by, "field", {"field": name}, now)
    return changed


def parted(written: str) -> Mapping[str, str]:
    """`company=Sun; decider=the director` as fields and values; one word without `=` has no value."""
    pairs = (part.partition("=") for part in written.split(";") if part.strip())
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def phone_of(desk: Desk, words: str, language: str) -> str | None:
    """The number in E.164, None where there is no valid one."""
    reading = KINDS["phone"].read(words, Hints(lang=language, country=desk.config.default_country))
    return reading.answer.e164 if isinstance(reading, Understood) and isinstance(reading.answer, Phone) else None


def email_of(words: str, language: str) -> str | None:
    """The address, None where there is no valid one."""
    reading = KINDS["email"].read(words, Hints(lang=language))
    return reading.answer.address if isinstance(reading, Understood) and isinstance(reading.answer, Email) else None


def _own(desk: Desk, lead: Lead, name: str, words: str) -> Lead | Problem:
    match name:
        case "phone":
            phone = phone_of(desk, words, lead.language)
            if words and phone is None:
                return Problem(name="bad_phone")
            return lead if phone == lead.phone else replace(lead, phone=phone, phone_verified=False)
        case "email":
            email = email_of(words, lead.language)
            return Problem(name="bad_email") if words and email is None else replace(lead, email=email)
        case "grade":
            grade = next((one for one in GRADES if one == words), None)
            if words and grade is None:
                return Problem(name="bad_grade", values={"grades": ", ".join(GRADES)})
            return replace(lead, grade=grade)
        case "name":
            return replace(lead, name=words or None)
        case "company":
            return replace(lead, company=words or None)
        case _:
            return replace(lead, decider=words or None)


def _other(lead: Lead, name: str, words: str) -> Lead | Problem:
    if _FIELD.fullmatch(name) is None or (name not in lead.fields and len(lead.fields) >= _MOST_FIELDS):
        return Problem(name="no_such_field", values={"fields": ", ".join((*OWN, *KNOWN))})
    return replace(lead, fields={field: one for field, one in {**lead.fields, name: words}.items() if one})
