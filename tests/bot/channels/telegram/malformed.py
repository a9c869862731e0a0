"""Updates that do not have the form they must have, as bytes with a place for the id."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_CHAT = '"chat":{"id":1001,"type":"private"}'
_FROM = '"from":{"id":1001,"is_bot":false,"first_name":"Anna"}'


def _message(fields: str) -> Callable[[int], bytes]:
    return lambda number: f'{{"update_id":{number},"message":{{{fields}}}}}'.encode()


MALFORMED: Mapping[str, Callable[[int], bytes]] = {
    "no chat": _message(f'"message_id":1,"date":1,{_FROM},"text":"x"'),
    "chat of the wrong type": _message(f'"message_id":1,"date":1,{_FROM},"chat":7,"text":"x"'),
    "chat id as text": _message(f'"message_id":1,"date":1,{_FROM},"chat":{{"id":"1001","type":"private"}},"text":"x"'),
    "chat id of more than 64 bits": _message(f'"message_id":1,"date":1,{_FROM},"chat":{{"id":{10**30},"type":"private"}},"text":"x"'),
    "chat id null": _message(f'"message_id":1,"date":1,{_FROM},"chat":{{"id":null,"type":"private"}},"text":"x"'),
    "chat of an unknown type": _message(f'"message_id":1,"date":1,{_FROM},"chat":{{"id":1001,"type":"hologram"}},"text":"x"'),
    "no date": _message(f'"message_id":1,{_FROM},{_CHAT},"text":"x"'),
    "date beyond all time": _message(f'"message_id":1,"date":{10**15},{_FROM},{_CHAT},"text":"x"'),
    "date as a float": _message(f'"message_id":1,"date":1.5,{_FROM},{_CHAT},"text":"x"'),
    "text as a list": _message(f'"message_id":1,"date":1,{_FROM},{_CHAT},"text":["x"]'),
    "name as a number": _message(f'"message_id":1,"date":1,"from":{{"id":1001,"is_bot":false,"first_name":7}},{_CHAT},"text":"x"'),
    "sender without an id": _message(f'"message_id":1,"date":1,"from":{{"is_bot":false,"first_name":"A"}},{_CHAT},"text":"x"'),
    "is_bot as text": _message(f'"message_id":1,"date":1,"from":{{"id":1001,"is_bot":"no","first_name":"A"}},{_CHAT},"text":"x"'),
    "message as a text": lambda number: f'{{"update_id":{number},"message":"x"}}'.encode(),
    "message null": lambda number: f'{{"update_id":{number},"message":null}}'.encode(),
    "nothing but an id": lambda number: f'{{"update_id":{number}}}'.encode(),
    "contact without a number": _message(f'"message_id":1,"date":1,{_FROM},{_CHAT},"contact":{{"user_id":1001}}'),
    "contact of an owner in words": _message(f'"message_id":1,"date":1,{_FROM},{_CHAT},"contact":{{"user_id":"1001","phone_number":"7"}}'),
    "press without a sender": lambda number: f'{{"update_id":{number},"callback_query":{{"id":"5","data":"x"}}}}'.encode(),
    "press with a numeric id": lambda number: f'{{"update_id":{number},"callback_query":{{"id":5,{_FROM},"data":"x"}}}}'.encode(),
    "press with data as an object": lambda number: (
        f'{{"update_id":{number},"callback_query":{{"id":"5",{_FROM},"data":{{}},"message":{{"message_id":1,{_CHAT}}}}}}}'
    ).encode(),
    "membership of an unknown kind": lambda number: (
        f'{{"update_id":{number},"my_chat_member":{{"date":1,{_FROM},{_CHAT},"new_chat_member":{{"status":"king"}}}}}}'
    ).encode(),
    "nested a hundred thousand deep": lambda number: f'{{"update_id":{number},"message":'.encode() + b"[" * 10**5 + b"]" * 10**5 + b"}",
    "nested deeper than can be written again": lambda number: (
        f'{{"update_id":{number},"message":'.encode() + b'{"reply_to_message":' * 400 + b"7" + b"}" * 400 + b"}"
    ),
    "raw invalid UTF-8": lambda number: f'{{"update_id":{number},"message":{{"text":"'.encode() + b"\xff\xfe" + b'"}}',
    "a number without end": lambda number: f'{{"update_id":{number},"message":{{"date":{"9" * 5000}}}}}'.encode(),
    "topic id as text": _message(f'"message_id":1,"date":1,{_FROM},{_CHAT},"text":"x","is_topic_message":true,"message_thread_id":"5"'),
    "new group id null-like": _message(f'"message_id":1,"date":1,{_CHAT},"migrate_to_chat_id":0'),
}
