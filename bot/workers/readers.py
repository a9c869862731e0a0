"""Builds the readers' tables once the service is ready, so that no visitor waits for them and the start does not either."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Sequence

from qualification.warming import warm

GARBAGE_AFTER = 10_000
"""New objects after which Python looks for garbage in circles; its own 700 are a third of what one batch of turns makes."""


class Readers:
    """The worker that warms the readers for some languages. `may_warm`: set it when the service answers requests."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.may_warm = asyncio.Event()
        self._languages = languages

    async def run(self, stop: asyncio.Event) -> None:
        """Warm them in a thread, about a second of CPU, then wait for the end. A reply that comes before builds what it needs itself."""
        await self.may_warm.wait()
        try:
            await asyncio.to_thread(_build, self._languages)
        except SystemError:
            # The page framework lists all objects of the process when its first page is opened (gc.get_objects); a tuple that is being
            # built at that moment has one holder too many, and CPython refuses to resize it. What was built stays, the rest is built now.
            await asyncio.to_thread(_build, self._languages)
        await stop.wait()


def _build(languages: Sequence[str]) -> None:
    """Warm the readers, then take what is there for good (300,000 objects) out of Python's search for garbage.

    Searched through again and again it cost a twentieth of the CPU under load, in pauses of 0.2 s (measured 2026-11).
    """
    warm(languages)
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_AFTER)
