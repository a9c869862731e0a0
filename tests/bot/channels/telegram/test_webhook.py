"""Who may deliver updates, and what is taken in."""

from __future__ import annotations

import pytest

from bot.channels.telegram import webhook
from bot.channels.telegram.limits import WEBHOOK_BODY_BYTES
from bot.channels.telegram.webhook import NOT_STORED, Rejected, check_sender, checked_secret, new_secret, receive
from bot.model import RawUpdate

SECRET = "Zx9_-" + "a" * 27
NAME = b"X-Telegram-Bot-Api-Secret-Token"
GOOD = SECRET.encode()

FORGED: dict[str, list[tuple[bytes, bytes]]] = {
    "no header at all": [],
    "other headers only": [(b"content-type", b"application/json")],
    "empty": [(NAME, b"")],
    "wrong": [(NAME, b"b" * 32)],
    "one letter wrong": [(NAME, GOOD[:-1] + b"b")],
    "first letter wrong": [(NAME, b"z" + GOOD[1:])],
    "other case": [(NAME, GOOD.swapcase())],
    "prefix": [(NAME, GOOD[:16])],
    "all but one": [(NAME, GOOD[:-1])],
    "longer": [(NAME, GOOD + b"a")],
    "twice in one": [(NAME, GOOD + GOOD)],
    "space before": [(NAME, b" " + GOOD)],
    "space behind": [(NAME, GOOD + b" ")],
    "line break behind": [(NAME, GOOD + b"\n")],
    "nul behind": [(NAME, GOOD + b"\x00")],
    "quoted": [(NAME, b'"' + GOOD + b'"')],
    "bearer": [(NAME, b"Bearer " + GOOD)],
    "in another header": [(b"authorization", GOOD)],
    "header with underscores": [(b"x_telegram_bot_api_secret_token", GOOD)],
    "header with a prefix": [(b"x-x-telegram-bot-api-secret-token", GOOD)],
    "non-ascii": [(NAME, "секрет".encode())],
    "latin-1": [(NAME, "\xe9\xff".encode("latin-1"))],
    "invalid utf-8": [(NAME, b"\xff\xfe\x80")],
    "full-width letters": [(NAME, SECRET.replace("a", "\uff41").encode())],
    "good and good": [(NAME, GOOD), (NAME, GOOD)],
    "good and wrong": [(NAME, GOOD), (NAME, b"b")],
    "wrong and good": [(NAME, b"b"), (NAME, GOOD)],
    "lower and upper case names": [(NAME.lower(), GOOD), (NAME, GOOD)],
    "comma separated": [(NAME, GOOD + b", " + GOOD)],
    "forged address of telegram": [(b"x-forwarded-for", b"149.154.167.220"), (b"x-real-ip", b"149.154.167.220")],
    "garbage address": [(b"x-forwarded-for", b"\xff, 127.0.0.1, ::1"), (NAME, b"x")],
    "a megabyte": [(NAME, b"a" * 1_000_000)],
}


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_delivery_is_refused(name: str) -> None:
    rejected = check_sender(FORGED[name], SECRET)
    assert rejected is not None and rejected.status == 401 and SECRET not in rejected.why


def test_there_are_thirty_ways_to_forge() -> None:
    assert len(FORGED) >= 30


@pytest.mark.parametrize("name", [NAME, NAME.lower(), NAME.upper()])
def test_telegrams_own_delivery_is_taken(name: bytes) -> None:
    assert check_sender([(b"x-forwarded-for", b"1.2.3.4"), (name, GOOD)], SECRET) is None


@pytest.mark.parametrize("secret", ["", "short", "a" * 15, "a" * 257, "a" * 20 + "!", "a" * 20 + "é", "a" * 20 + "\n"])
def test_a_secret_of_a_wrong_form_is_refused_at_the_start(secret: str) -> None:
    with pytest.raises(ValueError, match="HOTLEAD_WEBHOOK_SECRET"):
        checked_secret(secret)


def test_a_new_secret_is_good_and_never_the_same() -> None:
    secrets = {checked_secret(new_secret()) for _ in range(100)}
    assert len(secrets) == 100 and min(map(len, secrets)) >= 43


@pytest.mark.parametrize(
    ("length", "status"), [(None, None), (0, None), (WEBHOOK_BODY_BYTES, None), (WEBHOOK_BODY_BYTES + 1, 413), (10**12, 413)]
)
def test_a_body_too_large_is_refused_before_it_is_read(length: int | None, status: int | None) -> None:
    rejected = webhook.check_size(length)
    assert (rejected and rejected.status) == status


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"null", b'{"update_id":"7"}', b'{"update_id":-1}', b'{"update_id":1.5}', b"\xff", b"[" * 100_000]
)
def test_what_has_no_id_is_refused(body: bytes) -> None:
    rejected = receive(body, "4242")
    assert isinstance(rejected, Rejected) and rejected.status == 400


@pytest.mark.parametrize(
    "body",
    [
        b'{"update_id":7,"message":{"chat":{"id":1001}}}',
        b'{"update_id":7,"message":{"text":"\\ud800","chat":{"id":1001}}}',
        b'{"update_id":7,"callback_query":{"id":"1","message":{"chat":{"id":1001}}}}',
    ],
)
def test_an_update_is_taken_as_it_came(body: bytes) -> None:
    taken = receive(body, "4242")
    assert isinstance(taken, RawUpdate)
    assert (taken.update_id, taken.conversation, taken.body) == (7, "telegram:4242:1001", body)


UNREADABLE = [b'"message":{"text":"\xff"}}', b'"message":' + b"[" * 100_000, b'"message":{"date":NaN,"chat":{"id":1}}}']


@pytest.mark.parametrize("rest", UNREADABLE)
def test_an_update_that_cannot_be_read_is_stored_under_its_id(rest: bytes) -> None:
    """It is parked later; refusing it would make Telegram send it again for a day."""
    taken = receive(b'{"update_id":7,' + rest, "4242")
    assert isinstance(taken, RawUpdate) and taken.update_id == 7


def test_a_body_larger_than_the_limit_is_refused_whatever_is_in_it() -> None:
    rejected = receive(b'{"update_id":7}' + b" " * WEBHOOK_BODY_BYTES, "4242")
    assert isinstance(rejected, Rejected) and rejected.status == 413


def test_what_could_not_be_stored_is_asked_for_again() -> None:
    assert (NOT_STORED.status, NOT_STORED.headers) == (503, {"Retry-After": "5"})
