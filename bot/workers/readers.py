"""Builds the readers' tables once the service is ready, so that no visitor waits for them and the start does not either."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from qualification.warming import warm


class Readers:
    """The worker that warms the readers for some languages. `may_warm`: set it when the service answers requests."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.may_warm = asyncio.Event()
        self._languages = languages

    async def run(self, stop: asyncio.Event) -> None:
        """Warm them in a thread, about a second of CPU, then wait for the end. A reply that comes before builds what it needs itself."""
        await self.may_warm.wait()
        await asyncio.to_thread(warm, self._languages)
        await stop.wait()
