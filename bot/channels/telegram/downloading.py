"""Fetching a file that somebody sent: https://core.telegram.org/bots/api#getfile"""

from __future__ import annotations

from collections.abc import Mapping

from bot.channels.telegram.wire import Accepted, Call, Driver, RawAnswer, Refused
from bot.ports import NotFetched

CALL_S = 30.0
_GONE_FROM, _GONE_TO = 400, 500
_TOO_MANY = 429


async def download(driver: Driver, file_id: str, most_bytes: int) -> bytes | NotFetched:
    """The file's bytes, or why there are none; never raises. What is bigger than `most_bytes` is not read to its end."""
    reply = await driver.call(Call(method="getFile", parameters={"file_id": file_id}), timeout_s=CALL_S)
    if isinstance(reply, Refused):
        return NotFetched(why="later" if _may_pass(reply.code) else "gone")
    fields = reply.result if isinstance(reply, Accepted) and isinstance(reply.result, Mapping) else {}
    path, size = fields.get("file_path"), fields.get("file_size")
    if not isinstance(path, str):
        return NotFetched(why="later")
    if isinstance(size, int) and size > most_bytes:
        return NotFetched(why="too_big")
    answer = await driver.download(path, most_bytes=most_bytes, timeout_s=CALL_S)
    if not isinstance(answer, RawAnswer):
        return NotFetched(why="later")
    if answer.status != 200:
        return NotFetched(why="later" if _may_pass(answer.status) else "gone")
    return NotFetched(why="too_big") if len(answer.body) > most_bytes else answer.body


def _may_pass(code: int) -> bool:
    return code == _TOO_MANY or not _GONE_FROM <= code < _GONE_TO
