"""The parameters of a call, whatever way they came: query, form, multipart or JSON. Telegram reads all of them as text first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson
from aiohttp import BodyPartReader, web

from tests.bot_api.errors import ApiError, bad_request

BODY_BYTES = 51 * 1024 * 1024
"""A little above the largest upload."""
UPLOAD_BYTES = 50 * 1024 * 1024


@dataclass(slots=True)
class UploadedFile:
    """A file that came as a part of a multipart body."""

    name: str
    content: bytes


@dataclass(slots=True)
class Arguments:
    """Parameters by name, uploads by the name of their part."""

    values: dict[str, Any] = field(default_factory=dict)
    files: dict[str, UploadedFile] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The text, empty where it is absent."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else orjson.dumps(value).decode()

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number; like the server, the default for anything that is none."""
        value = self.values.get(name, default)
        if type(value) is int:
            return value
        try:
            return int(str(value))
        except ValueError:
            return default

    def flag(self, name: str) -> bool:
        """True for true, yes and 1."""
        return self.text(name).lower() in ("true", "yes", "1")

    def json(self, name: str, what: str) -> Any:
        """A JSON value, given as such or as its text; None where it is absent."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad_request(f"can't parse {what} JSON object") from None


async def read_arguments(request: web.BaseRequest) -> Arguments:
    """The parameters of a request.

    Raises:
        ApiError: the body is too large or of no known form.
    """
    values: dict[str, Any] = dict(request.query) if request.query_string else {}
    kind = request.content_type
    if (request.content_length or 0) > BODY_BYTES:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "multipart/form-data":
        return await _read_multipart(request, values)
    body = await request.read() if request.can_read_body else b""
    if kind == "application/json" and body:
        values |= _loaded(body)
    elif kind == "application/x-www-form-urlencoded":
        values |= parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=1000)
    return Arguments(values=values)


def _loaded(body: bytes) -> dict[str, Any]:
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise bad_request("can't parse parameters: the body is no JSON object") from None
    if not isinstance(value, dict):
        raise bad_request("can't parse parameters: the body is no JSON object")
    return cast("dict[str, Any]", value)


async def _read_multipart(request: web.BaseRequest, values: dict[str, Any]) -> Arguments:
    arguments = Arguments(values=values)
    reader = await request.multipart()
    async for part in reader:
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise bad_request("can't parse parameters: a part without a name")
        content = bytes(await part.read())
        if part.filename is None:
            arguments.values[part.name] = content.decode()
        elif len(content) > UPLOAD_BYTES:
            raise ApiError(413, "Request Entity Too Large")
        else:
            arguments.files[part.name] = UploadedFile(name=part.filename, content=content)
    return arguments
