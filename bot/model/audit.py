"""The audit: who did what, when, and about what. Rows name things by their ids and hold nothing personal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

AuditDeed = Literal[
    "publish",
    "rollback",
    "move",
    "invite",
    "join",
    "role",
    "remove",
    "export",
    "import",
    "read_card",
    "erase",
    "sign_in",
    "setting",
]
"""What is kept an account of. `read_card`: a lead's card was opened by hand; `move`: running conversations went over to another version."""

_ID = re.compile(r"[a-z_]{1,20}(:[A-Za-z0-9_.\-]{1,80})?(@[0-9]{1,9})?")
_WORD = re.compile(r"[a-z0-9_.\-]{1,80}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """One line of the audit.

    `who`: `member:<person id>`, `admin:<person id>`, or `cli`, `files`, `service`. `about`: an id such as `lead:12`, `script:cottages@3`,
    `member:55`, `leads`. `details`: numbers, marks and words of the program (a role, a format), never a name, a contact or free text.

    Raises:
        ValueError: it holds what no id and no word of the program looks like.
    """

    at: datetime
    who: str
    what: AuditDeed
    about: str
    details: Mapping[str, str | int | bool | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in (self.who, self.about):
            if _ID.fullmatch(one) is None:
                raise ValueError(f"no id for the audit: {one!r}")
        for name, value in self.details.items():
            if isinstance(value, str) and _WORD.fullmatch(value) is None:
                raise ValueError(f"no word for the audit: {name}")
