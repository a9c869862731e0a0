"""Methods that send, edit and delete messages and answer presses."""

from __future__ import annotations

from typing import Any

from tests.bot_api.arguments import Arguments
from tests.bot_api.entities import parse_html, units
from tests.bot_api.errors import bad_request
from tests.bot_api.keyboards import checked_markup
from tests.bot_api.world import Chat, World

TEXT_UNITS, CAPTION_UNITS, TOAST_CHARS = 4096, 1024, 200
SOURCE_BYTES = 1 << 15
"""The text of a request before entities are parsed: get_formatted_text in Client.cpp."""
ACTIONS = frozenset({"typing", "upload_photo", "upload_document", "upload_video", "record_voice", "upload_voice", "choose_sticker"})


def send_message(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#sendmessage"""
    source = arguments.text("text")
    if not source:
        raise bad_request("message text is empty")
    chat = world.writable(arguments.text("chat_id"))
    content = formatted(source, arguments, "text", TEXT_UNITS, "message is too long")
    if not content.get("text"):
        raise bad_request("text must be non-empty")
    return world.post(chat, content | thread_of(chat, arguments) | replied(chat, arguments) | _markup(chat, arguments))


def send_document(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#senddocument"""
    chat = world.writable(arguments.text("chat_id"))
    source = arguments.text("caption")
    content = formatted(source, arguments, "caption", CAPTION_UNITS, "message caption is too long") if source else {}
    rest = thread_of(chat, arguments) | _markup(chat, arguments)
    return world.post(chat, {"document": _document(world, arguments)} | content | rest)


def edit_message_text(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#editmessagetext"""
    source = arguments.text("text")
    if not source:
        raise bad_request("message text is empty")
    chat = world.writable(arguments.text("chat_id"))
    message = editable(world, chat, arguments)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    content = formatted(source, arguments, "text", TEXT_UNITS, "message is too long")
    markup = inline_markup(chat, arguments)
    change(message, content, ("text", "entities"), markup)
    message["edit_date"] = int(world.clock.now())
    return message


def edit_message_reply_markup(world: World, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#editmessagereplymarkup"""
    chat = world.writable(arguments.text("chat_id"))
    message = editable(world, chat, arguments)
    change(message, {}, (), inline_markup(chat, arguments))
    return message


def delete_message(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deletemessage"""
    chat = world.writable(arguments.text("chat_id"))
    message = chat.messages.get(arguments.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if world.clock.now() - message["date"] > 48 * 3600:
        raise bad_request("message can't be deleted")
    del chat.messages[message["message_id"]]
    return True


def answer_callback_query(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery"""
    text = arguments.text("text")
    if len(text) > TOAST_CHARS:
        raise bad_request("MESSAGE_TOO_LONG")
    press = world.presses.get(arguments.text("callback_query_id"))
    if press is None or press.answers or press.expires_at <= world.clock.now():
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    press.answers.append(text or None)
    return True


def send_chat_action(world: World, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#sendchataction"""
    world.writable(arguments.text("chat_id"))
    if arguments.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def formatted(source: str, arguments: Arguments, name: str, limit: int, too_long: str) -> dict[str, Any]:
    """Text and formatting, by a parse mode or by entities that came along."""
    if len(source.encode("utf-8", "surrogatepass")) > SOURCE_BYTES:
        raise bad_request("text is too long")
    mode = arguments.text("parse_mode").lower()
    if mode not in ("", "none", "html"):
        raise bad_request("unsupported parse_mode")
    given = arguments.json("entities" if name == "text" else "caption_entities", "entities") or []
    shown, entities = parse_html(source) if mode == "html" else (source, given)
    if units(shown) > limit:
        raise bad_request(too_long)
    return {name: shown.strip()} | ({"entities" if name == "text" else "caption_entities": entities} if entities else {})


def thread_of(chat: Chat, arguments: Arguments) -> dict[str, Any]:
    """The topic to write into, which must be there and open."""
    thread = arguments.integer("message_thread_id")
    if not thread:
        return {}
    if thread not in chat.threads:
        raise bad_request("message thread not found")
    if thread in chat.closed:
        raise bad_request("TOPIC_CLOSED")
    return {"message_thread_id": thread, "is_topic_message": True}


def replied(chat: Chat, arguments: Arguments) -> dict[str, Any]:
    """The message that is answered: https://core.telegram.org/bots/api#replyparameters"""
    wanted = arguments.json("reply_parameters", "reply parameters")
    if not wanted:
        return {}
    answered = chat.messages.get(int(wanted["message_id"]))
    if answered is not None:
        return {"reply_to_message": {"message_id": answered["message_id"], "date": answered["date"], "chat": answered["chat"]}}
    if wanted.get("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def _markup(chat: Chat, arguments: Arguments) -> dict[str, Any]:
    """Inline buttons are part of the message; a keyboard is put up or taken away and shown nowhere else."""
    markup = checked_markup(arguments.json("reply_markup", "reply keyboard markup"), is_private=chat.type == "private")
    if markup is None:
        return {}
    if "inline_keyboard" in markup:
        return {"reply_markup": markup} if markup["inline_keyboard"] else {}
    if "keyboard" in markup:
        chat.keyboard = markup
    elif markup.get("remove_keyboard"):
        chat.keyboard = None
    return {}


def inline_markup(chat: Chat, arguments: Arguments) -> dict[str, Any] | None:
    """Inline buttons, None for none."""
    markup = checked_markup(arguments.json("reply_markup", "reply keyboard markup"), is_private=chat.type == "private")
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup if markup and markup["inline_keyboard"] else None


def editable(world: World, chat: Chat, arguments: Arguments) -> dict[str, Any]:
    """A message of the bot."""
    message = chat.messages.get(arguments.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != world.bot["id"]:
        raise bad_request("message can't be edited")
    return message


def change(message: dict[str, Any], content: dict[str, Any], names: tuple[str, ...], markup: dict[str, Any] | None) -> None:
    """Replace these fields; refused where nothing changes."""
    if all(message.get(name) == content.get(name) for name in names) and message.get("reply_markup") == markup:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as a current "
            "content and reply markup of the message"
        )
    for name in names:
        message.pop(name, None)
    message.update(content)
    message.pop("reply_markup", None)
    if markup is not None:
        message["reply_markup"] = markup


def _document(world: World, arguments: Arguments) -> dict[str, Any]:
    upload = arguments.files.get("document")
    given = arguments.text("document")
    if given.startswith("attach://"):
        upload = arguments.files.get(given.removeprefix("attach://"))
    if upload is not None:
        if not upload.content:
            raise bad_request("file must be non-empty")
        return world.store_file(upload.name, upload.content)
    if not given:
        raise bad_request("there is no document in the request")
    if given not in world.files:
        raise bad_request("wrong remote file identifier specified: Wrong string length")
    return world.files[given]
