"""How updates leave the server: getUpdates with its long poll and conflicts, or a webhook they are pushed to."""

from __future__ import annotations

import asyncio
import re
from urllib.parse import urlsplit

import aiohttp

from tests.bot_api.arguments import Arguments
from tests.bot_api.errors import ApiError, bad_request
from tests.bot_api.ledger import DeliveryRecord
from tests.bot_api.updates import Queued
from tests.bot_api.world import Webhook, World

UPDATES, LONGEST_POLL_S = 100, 50
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_HTTPS_PORTS = frozenset({None, 443, 80, 88, 8443})
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LONGEST_RETRY_S, PUSH_TIMEOUT_S = 3600.0, 60.0


class Poller:
    """getUpdates: https://core.telegram.org/bots/api#getupdates"""

    def __init__(self, world: World) -> None:
        self._world = world
        self._waiting: asyncio.Event | None = None

    async def get_updates(self, arguments: Arguments) -> bytes:
        """The answer's whole body. A poll that waits is ended by the next one with 409.

        Raises:
            ApiError: 409 while a webhook is set, or once another poll begins.
        """
        if self._world.webhook is not None:
            raise ApiError(
                409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        queue = self._world.updates
        if self._waiting is not None:
            self._waiting.set()
            self._waiting = None
        queue.confirm(arguments.integer("offset"))
        limit = min(max(arguments.integer("limit", UPDATES), 1), UPDATES)
        timeout_s = min(max(arguments.integer("timeout"), 0), LONGEST_POLL_S)
        if not len(queue) and timeout_s:
            await self._wait(timeout_s)
        updates = queue.peek(limit)
        for update in updates:
            self._world.ledger.note_delivery(DeliveryRecord(at=self._world.clock.now(), update_id=update.update_id, how="pull"))
        return b'{"ok":true,"result":[' + b",".join(update.body for update in updates) + b"]}"

    async def _wait(self, timeout_s: float) -> None:
        ended = self._waiting = asyncio.Event()
        arrival = asyncio.ensure_future(self._world.updates.wait(timeout_s))
        other = asyncio.ensure_future(ended.wait())
        try:
            await asyncio.wait({arrival, other}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            arrival.cancel()
            other.cancel()
            self._waiting = None if self._waiting is ended else self._waiting
        if ended.is_set():
            raise ApiError(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")


class Pusher:
    """The webhook: one update of a chat under way at a time, tried again until it is answered with 2xx.

    `seconds`: how long a second of waiting really takes; tests make it short.
    """

    def __init__(self, world: World, *, seconds: float = 1.0) -> None:
        self._world = world
        self._seconds = seconds
        self._session: aiohttp.ClientSession | None = None
        self._busy: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.last_error = ""
        world.updates.listeners.append(self.wake)

    def set_webhook(self, arguments: Arguments) -> bool:
        """https://core.telegram.org/bots/api#setwebhook; plain http is allowed to 127.0.0.1 alone, as a local server allows it.

        Raises:
            ApiError: 400 for an address or a secret of a wrong form.
        """
        url, secret = arguments.text("url"), arguments.text("secret_token")
        if not url:
            return self.delete_webhook(arguments)
        parts = urlsplit(url)
        if parts.hostname != "127.0.0.1" and (parts.scheme != "https" or parts.port not in _HTTPS_PORTS):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if len(secret) > 256:
            raise bad_request("secret token is too long")
        if not _SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        allowed = arguments.json("allowed_updates", "allowed_updates") or []
        connections = min(max(arguments.integer("max_connections", 40), 1), 100)
        self._world.webhook = Webhook(url=url, secret=secret, max_connections=connections, allowed_updates=allowed)
        self._drop_if_asked(arguments)
        self.wake()
        return True

    def delete_webhook(self, arguments: Arguments) -> bool:
        """https://core.telegram.org/bots/api#deletewebhook"""
        self._world.webhook = None
        self._drop_if_asked(arguments)
        return True

    def get_webhook_info(self, arguments: Arguments) -> dict[str, object]:
        """https://core.telegram.org/bots/api#getwebhookinfo"""
        hook = self._world.webhook
        info: dict[str, object] = {
            "url": hook.url if hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.updates),
        }
        if hook is not None:
            info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"}
        if hook is not None and self.last_error:
            info["last_error_message"] = self.last_error
        return info

    def wake(self) -> None:
        """Push what waits, as far as its chat and the number of connections allow."""
        hook = self._world.webhook
        if hook is None:
            return
        for update in self._world.updates.peek(hook.max_connections * 4):
            if len(self._tasks) >= hook.max_connections:
                return
            if update.chat not in self._busy:
                self._busy.add(update.chat)
                task = asyncio.create_task(self._deliver(update))
                self._tasks.add(task)
                task.add_done_callback(self._done)

    async def settled(self) -> None:
        """Return once no delivery is under way."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Stop pushing."""
        self._world.webhook = None
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.result()
            self.wake()

    async def _deliver(self, update: Queued) -> None:
        fails = 0
        try:
            while (hook := self._world.webhook) is not None:
                status, retry_after_s = await self._push(hook, update)
                wait_s = retry_after_s or min(2.0**fails, 60.0)
                record = DeliveryRecord(at=self._world.clock.now(), update_id=update.update_id, how="push", status=status)
                self._world.ledger.note_delivery(record)
                if 200 <= status < 300:
                    self._world.updates.remove(update)
                    return
                if status == 410:
                    self._world.webhook = None
                    return
                record.wait_s = wait_s
                self.last_error = f"Wrong response from the webhook: {status}"
                fails += 1
                await asyncio.sleep(wait_s * self._seconds)
        finally:
            self._busy.discard(update.chat)

    async def _push(self, hook: Webhook, update: Queued) -> tuple[int, float]:
        """Status (0: no answer) and the wait it asked for."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PUSH_TIMEOUT_S))
        headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: hook.secret} if hook.secret else {})
        try:
            async with self._session.post(hook.url, data=update.body, headers=headers) as response:
                await response.read()
                asked = response.headers.get("Retry-After", "")
                return response.status, min(float(asked), LONGEST_RETRY_S) if asked.isdigit() else 0.0
        except (aiohttp.ClientError, OSError):
            return 0, 0.0

    def _drop_if_asked(self, arguments: Arguments) -> None:
        if arguments.flag("drop_pending_updates"):
            self._world.updates.confirm(1 << 60)
