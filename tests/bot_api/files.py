"""Files that persons sent or the bot uploaded, given back by getFile and the address it names."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from tests.bot_api.arguments import Arguments
from tests.bot_api.errors import bad_request
from tests.bot_api.world import World

MOST_BYTES = 20 * 1024 * 1024
"""https://core.telegram.org/bots/api#getfile"""


def get_file(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getfile"""
    document = world.files.get(arguments.text("file_id"))
    if document is None:
        raise bad_request("invalid file_id")
    if document["file_size"] > MOST_BYTES:
        raise bad_request("file is too big")
    known = {name: document[name] for name in ("file_id", "file_unique_id", "file_size")}
    return {**known, "file_path": f"documents/{document['file_unique_id']}"}


def handle(world: World, request: web.BaseRequest) -> web.Response:
    """The bytes; no word of Telegram's where there are none."""
    prefix = f"/file/bot{world.token}/"
    content = world.contents.get(request.path.removeprefix(prefix)) if request.path.startswith(prefix) else None
    return web.Response(status=404) if content is None else web.Response(body=content)
