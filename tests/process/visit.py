"""The dialog of `scripts/visit.yaml` as a visitor plays it, and what must be left of it afterwards."""

from __future__ import annotations

from typing import Any

DIALOG: list[dict[str, Any]] = [
    {"says": "/start"},
    {"presses": "A finished house", "after": "1. "},
    {"says": "250 000 euro", "after": "2. "},
    {"says": "this week", "after": "3. "},
    {"presses": "I do", "after": "4. "},
    {"says": "We are a family of five", "after": "5. "},
    {"presses": "I agree", "after": "6. "},
    {"shares": True, "after": "7. "},
]
ENDS_WITH = "8. "
ANSWERS = {
    "need": {"is": "Choice", "option": "house"},
    "budget": {"is": "Money", "low": 250000.0, "high": 250000.0, "currency": "EUR"},
    "decides": {"is": "Choice", "option": "self"},
    "details": {"is": "Text", "text": "We are a family of five"},
}
"""What the answers that do not depend on the day are stored as, fields with nothing in them left out."""
RAW = {
    "need": "A finished house",
    "budget": "250 000 euro",
    "timing": "this week",
    "decides": "I do",
    "details": "We are a family of five",
}
SAID = ("1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. ", "noted", "Layouts", "8. ")
"""What the messages hold that every visitor must have got, in this order."""


def phone_of(person: int) -> str:
    """The number that a visitor shares."""
    return f"+7900{person % 10_000_000:07d}"
