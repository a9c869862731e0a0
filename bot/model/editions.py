"""Scripts as edited and as published: drafts, editions, and who stands where in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A script being edited: its YAML with comments, which visitors do not see. At most one a script.

    `base_version`: the version it was begun from, 0 for a new script. `row_version`: raised with every save; 0: not stored yet.
    """

    script: str
    text: str
    base_version: int
    author: str
    changed_at: datetime
    row_version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionLine:
    """A published version in the history, without its texts.

    `note`: why, in the words of the author. `because_of`: another script whose publishing brought this one along, as `<id>@<version>`.
    `has_source`: the YAML as written is kept; without it there is the linked form alone.
    """

    script: str
    version: int
    author: str
    at: datetime
    note: str = ""
    because_of: str | None = None
    has_source: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEdition:
    """What shall be published. `text`: the script with its sub-scripts linked in, as JSON; `source`: the YAML as written."""

    script: str
    text: str
    digest: str
    source: str | None
    author: str
    note: str = ""
    because_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How many unfinished dialogs of a version have this node's question open."""

    version: int
    node: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenFile:
    """A script's file as it was taken last. `digest`: of its bytes' text."""

    script: str
    file: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MagnetNumbers:
    """What became of a magnet, without tests. `given`: people who got it; `contacts`: of them those who left a contact.

    `codes`: promo codes used up, by tests too.
    """

    given: int = 0
    contacts: int = 0
    codes: int = 0
