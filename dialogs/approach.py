"""How a manager is helped with the first contact: the letter, the plan of the call, the opening of a second talk."""

from __future__ import annotations

from pydantic import Field

from dialogs.approach_words import AGAIN, CALL, LETTER, METHODS
from dialogs.part import Id, Part, Texts

LETTER_NAMES = ("problem", "company", "manager", "promised", "last_day", "last_subject")
"""What the drafts fill in beside the person's name and the answers."""


class LetterSpec(Part):
    """The first letter in six parts, in this order: subject, greeting, why we write, who was helped, the small next step, who writes."""

    subject: Texts = LETTER["subject"]
    greeting: Texts = LETTER["greeting"]
    because: Texts = LETTER["because"]
    others: Texts = LETTER["others"]
    step: Texts = LETTER["step"]
    signature: Texts = LETTER["signature"]


class ApproachSpec(Part):
    """`call`: the steps of the first call. `again`: how a second talk refers to the first. `methods`: further ways to open a call, by name.

    Beside `{first_name}` and the names of questions `LETTER_NAMES` may be filled in.
    """

    letter: LetterSpec = LetterSpec()
    call: list[Texts] = Field(default_factory=lambda: [dict(step) for step in CALL], min_length=1)
    again: Texts = AGAIN
    methods: dict[Id, Texts] = Field(default_factory=lambda: {name: dict(words) for name, words in METHODS.items()})
