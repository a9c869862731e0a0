"""What keeps the service from starting."""

from __future__ import annotations


class StartError(Exception):
    """The service cannot start; one line that names the thing."""
