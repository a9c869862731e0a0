"""Reading is total: any JSON and any bytes are an update that means something, or one that names its fault."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import orjson
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.envelope import envelope
from bot.channels.telegram.reading import read
from bot.ports import Unreadable

RECEIVED_AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(["message_id", "date", "from", "chat", "text", "contact", "id", "type", "data", "message", "status"])
FIELDS = st.dictionaries(NAMES, JSON | st.fixed_dictionaries({"id": JSON, "type": st.just("private") | JSON}), max_size=6)


@given(kind=st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "x"]), content=FIELDS | JSON)
def test_reading_is_total(kind: str, content: Any) -> None:
    """Whatever is in an update, it has a meaning or is unreadable: nothing else is ever raised."""
    body = orjson.dumps({"update_id": 7, kind: _within_64_bits(content)})
    try:
        read(envelope(body, "4242"), RECEIVED_AT)
    except Unreadable as unreadable:
        assert unreadable.what


@given(st.binary(max_size=200))
def test_any_bytes_have_an_envelope_or_are_unreadable(body: bytes) -> None:
    try:
        envelope(b'{"update_id":7,' + body, "4242")
        envelope(body, "4242")
    except Unreadable as unreadable:
        assert unreadable.what == "update_id"


def _within_64_bits(value: Any) -> Any:
    match value:
        case dict():
            return {str(key).encode("utf-8", "replace").decode(): _within_64_bits(inner) for key, inner in value.items()}
        case list():
            return [_within_64_bits(inner) for inner in value]
        case int():
            return value if -(2**63) <= value < 2**63 else 0
        case str():
            return value.encode("utf-8", "replace").decode()
        case _:
            return value
