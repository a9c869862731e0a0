"""Content of every kind that a person can send, as Telegram describes it: https://core.telegram.org/bots/api#message"""

from __future__ import annotations

from typing import Any

_FILE: dict[str, Any] = {"file_id": "AwACAgIAAxkBAAIB", "file_unique_id": "AgADBAAD", "file_size": 4096}
_PICTURE: dict[str, Any] = {**_FILE, "width": 90, "height": 90}
_PLACE: dict[str, Any] = {"latitude": 55.75, "longitude": 37.61}

ATTACHED: dict[str, dict[str, Any]] = {
    "animation": {"animation": {**_PICTURE, "duration": 3}, "document": _FILE},
    "audio": {"audio": {**_FILE, "duration": 180}},
    "checklist": {"checklist": {"title": "To do", "tasks": [{"id": 1, "text": "Call"}]}},
    "dice": {"dice": {"emoji": "\U0001f3b2", "value": 4}},
    "document": {"document": {**_FILE, "file_name": "plan.pdf"}},
    "game": {"game": {"title": "Chess", "description": "A game", "photo": [_PICTURE]}},
    "giveaway": {"giveaway": {"chats": [], "winners_selection_date": 1_790_000_000, "winner_count": 1}},
    "invoice": {"invoice": {"title": "T", "description": "D", "start_parameter": "", "currency": "RUB", "total_amount": 100}},
    "location": {"location": _PLACE},
    "paid_media": {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}},
    "photo": {"photo": [_PICTURE]},
    "poll": {
        "poll": {
            "id": "1",
            "question": "?",
            "options": [{"text": "yes", "voter_count": 0}],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
        }
    },
    "sticker": {"sticker": {**_PICTURE, "type": "regular", "is_animated": False, "is_video": False}},
    "story": {"story": {"id": 1, "chat": {"id": -100_1, "type": "channel", "title": "News"}}},
    "venue": {"venue": {"location": _PLACE, "title": "Café", "address": "Street 1"}, "location": _PLACE},
    "video": {"video": {**_PICTURE, "duration": 5}},
    "video_note": {"video_note": {**_FILE, "length": 240, "duration": 5}},
    "voice": {"voice": {**_FILE, "duration": 7}},
}
"""Content that no question asks for, by the messenger's word for it."""

SERVICE: dict[str, dict[str, Any]] = {
    "boost_added": {"boost_added": {"boost_count": 1}},
    "chat_shared": {"chat_shared": {"request_id": 1, "chat_id": -5}},
    "connected_website": {"connected_website": "example.org"},
    "forum_topic_created": {"forum_topic_created": {"name": "T", "icon_color": 1}},
    "message_auto_delete_timer_changed": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}},
    "passport_data": {"passport_data": {"data": [], "credentials": {"data": "", "hash": "", "secret": ""}}},
    "pinned_message": {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}},
    "proximity_alert_triggered": {"proximity_alert_triggered": {"distance": 5}},
    "refunded_payment": {"refunded_payment": {"currency": "XTR", "total_amount": 1}},
    "successful_payment": {"successful_payment": {"currency": "RUB", "total_amount": 100}},
    "users_shared": {"users_shared": {"request_id": 1, "users": []}},
    "video_chat_started": {"video_chat_started": {}},
    "web_app_data": {"web_app_data": {"data": "x", "button_text": "y"}},
    "write_access_allowed": {"write_access_allowed": {}},
    "something_not_invented_yet": {"something_not_invented_yet": {"a": 1}},
}
"""Messages about the chat itself, and one of a kind nobody knows."""
