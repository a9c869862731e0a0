"""An exception as it may be logged and shown to operators: its type and where it came from, never what it says.

What an exception says may hold a visitor's words, a number or a token.
"""

from __future__ import annotations

import traceback


def describe(error: BaseException) -> dict[str, str]:
    """Fields for a log record: the type, and the calls that led there."""
    frames = traceback.extract_tb(error.__traceback__)
    return {"error": type(error).__name__, "calls": " > ".join(f"{frame.name}:{frame.lineno}" for frame in frames)}


def cause_of(error: BaseException) -> str:
    """One short line: the type and the innermost call."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} in {frames[-1].name}:{frames[-1].lineno}" if frames else type(error).__name__
