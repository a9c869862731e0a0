"""The same hands for another process: /control/... takes and gives JSON. Loopback only, and no part of Telegram's API."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

from tests.bot_api.errors import ApiError
from tests.bot_api.people import Group, NothingCame, User, words
from tests.bot_api.visitors import Load, dialog_from_json

if TYPE_CHECKING:
    from tests.bot_api.server import BotApi

Fields = dict[str, Any]


class Control:
    """One handler an address; all are POST with a JSON object, which may be empty."""

    def __init__(self, server: BotApi) -> None:
        self._server = server
        self._users: dict[int, User] = {}
        self._groups: dict[int, Group] = {}
        self._load: Load | None = None
        self._handlers: dict[str, Callable[[Fields], Awaitable[Any]]] = {
            name.removeprefix("_on_"): getattr(self, name) for name in dir(self) if name.startswith("_on_")
        }

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """Carry out and answer; 400 with the reason where it cannot be."""
        handler = self._handlers.get(request.path.removeprefix("/control/"))
        if handler is None:
            return _json(404, {"error": f"there is: {', '.join(sorted(self._handlers))}"})
        body = await request.read()
        try:
            result = await handler(orjson.loads(body) if body else {})
        except (KeyError, TypeError, ValueError, NothingCame, ApiError) as error:
            return _json(400, {"error": f"{type(error).__name__}: {error}"})
        return _json(200, result)

    async def _on_user(self, fields: Fields) -> Any:
        user = self._server.cast.user(**fields)
        self._users[user.id] = user
        return {"id": user.id}

    async def _on_group(self, fields: Fields) -> Any:
        members = [self._users[member] for member in fields.pop("members")]
        group = self._server.cast.group(fields.pop("title"), members, **fields)
        self._groups[group.id] = group
        return {"id": group.id}

    async def _on_says(self, fields: Fields) -> Any:
        return self._users[fields["user"]].says(fields["text"], group=self._group(fields))

    async def _on_presses(self, fields: Fields) -> Any:
        press = self._users[fields["user"]].presses(fields.get("label", ""), data=fields.get("data"), group=self._group(fields))
        return {"press": press and press.id}

    async def _on_contact(self, fields: Fields) -> Any:
        return self._users[fields.pop("user")].shares_contact(fields.pop("phone"), **fields)

    async def _on_sends(self, fields: Fields) -> Any:
        return self._users[fields["user"]].sends(fields["kind"], caption=fields.get("caption"))

    async def _on_blocks(self, fields: Fields) -> Any:
        self._users[fields["user"]].blocks()
        return {}

    async def _on_unblocks(self, fields: Fields) -> Any:
        self._users[fields["user"]].unblocks()
        return {}

    async def _on_gets(self, fields: Fields) -> Any:
        place = self._users.get(fields["chat"]) or self._groups[fields["chat"]]
        got = await place.gets(fields.get("containing", ""), timeout_s=fields.get("timeout_s", 10.0))
        return got.raw

    async def _on_messages(self, fields: Fields) -> Any:
        chat = self._server.world.chats.get(fields["chat"])
        return [] if chat is None else list(chat.messages.values())

    async def _on_transcripts(self, fields: Fields) -> Any:
        """Who said what in every chat, oldest first: `[[is_bot, text], ...]` by the chat's id."""
        return {
            str(chat.id): [[message["from"]["is_bot"], words(message)] for message in chat.messages.values()]
            for chat in self._server.world.chats.values()
        }

    async def _on_press(self, fields: Fields) -> Any:
        return asdict(self._server.world.presses[fields["press"]])

    async def _on_fault(self, fields: Fields) -> Any:
        self._server.faults.add_json(fields)
        return {}

    async def _on_clear_faults(self, fields: Fields) -> Any:
        self._server.faults.clear()
        return {}

    async def _on_clock(self, fields: Fields) -> Any:
        self._server.clock.advance(fields["advance_s"])
        return {"now": self._server.clock.now()}

    async def _on_revoke(self, fields: Fields) -> Any:
        self._server.revoke()
        return {}

    async def _on_ledger(self, fields: Fields) -> Any:
        return self._server.ledger.as_json(fields.get("after", 0))

    async def _on_counts(self, fields: Fields) -> Any:
        return {**self._server.ledger.counts, "waiting": len(self._server.world.updates)}

    async def _on_keep(self, fields: Fields) -> Any:
        self._server.ledger.kept = fields["calls"]
        return {}

    async def _on_visitors(self, fields: Fields) -> Any:
        dialog = dialog_from_json(fields.pop("dialog"))
        self._load = Load(self._server.cast, dialog, **fields)
        self._load.start()
        return {}

    async def _on_reached(self, fields: Fields) -> Any:
        """Answered once the visitors gave so many replies, or after the time."""
        if self._load is not None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._load.reached(fields["replies"]), fields["timeout_s"])
        return await self._on_report({})

    async def _on_ended(self, fields: Fields) -> Any:
        """Answered once all visitors have finished, or after the time."""
        return {} if self._load is None else (await self._load.ended(fields["timeout_s"])).as_json()

    async def _on_report(self, fields: Fields) -> Any:
        return {} if self._load is None else self._load.report().as_json()

    def _group(self, fields: Fields) -> Group | None:
        return self._groups[fields["group"]] if fields.get("group") is not None else None


def _json(status: int, value: Any) -> web.Response:
    return web.Response(status=status, body=orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS), content_type="application/json")
