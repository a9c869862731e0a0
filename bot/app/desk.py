"""What every use case has at hand."""

from __future__ import annotations

from dataclasses import dataclass

from bot.app.config import AppConfig
from bot.app.shelf import Shelf
from bot.app.staffroom import StaffRoom


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Settings, the scripts in force, and the staff."""

    config: AppConfig
    shelf: Shelf
    staff: StaffRoom
