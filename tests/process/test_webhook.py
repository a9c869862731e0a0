"""Updates delivered by webhook while the process is killed: whatever was answered with 200 is found afterwards."""

from __future__ import annotations

import http.client
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import orjson
import pytest

from tests.process.campaign import managers_group, numbers, wait_until
from tests.process.conftest import NewDatabase
from tests.process.programs import BotApiProgram, Hotlead, free_port, hotlead, settings_for

SECRET = "a-secret-of-the-webhook-0123456789"
SENDERS = 8
FIRST_PERSON = 6_000_001
PER_KILL = 40
"""Deliveries answered with 200 between two kills, at least."""
PAUSE_S = 0.02


@dataclass(slots=True)
class Telegram:
    """Delivers as Telegram does: each update again and again until it is answered with 200. Every update is of another person."""

    port: int
    accepted: list[int] = field(default_factory=list)
    _next: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _stopped: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def start(self) -> None:
        """Begin to deliver."""
        self._threads = [threading.Thread(target=self._deliver_all) for _ in range(SENDERS)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End; what is under way may still be accepted."""
        self._stopped.set()
        for thread in self._threads:
            thread.join()

    def _deliver_all(self) -> None:
        while not self._stopped.is_set():
            with self._lock:
                self._next += 1
                number = self._next
            while not self._stopped.is_set() and not self._deliver(number):
                time.sleep(PAUSE_S)

    def _deliver(self, number: int) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": SECRET}
        try:
            connection.request("POST", "/telegram/webhook", _update(number), headers)
            status = connection.getresponse().status
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()
        if status == 200:
            self.accepted.append(number)
        return status == 200


@pytest.mark.parametrize("kills", [3, pytest.param(25, marks=[pytest.mark.slow, pytest.mark.timeout(600)])])
def test_every_update_that_was_answered_with_200_is_played_after_kills(
    api: BotApiProgram, new_database: NewDatabase, tmp_path: Path, kills: int
) -> None:
    """A kill between the confirmation of an update and its handling."""
    port = free_port()
    webhook = {"TELEGRAM_INTAKE": "webhook", "PUBLIC_URL": f"https://127.0.0.1:{port}", "WEBHOOK_SECRET": SECRET}
    settings = settings_for(api.base, new_database("sqlite"), MANAGERS_CHAT_ID=str(managers_group(api)), **webhook)
    telegram = Telegram(port=port)
    with hotlead(tmp_path, settings, port=port) as service:
        service.start()
        telegram.start()
        try:
            for kill in range(kills):
                wait_until(lambda enough=(kill + 1) * PER_KILL: len(telegram.accepted) >= enough)  # type: ignore[misc]
                service.kill()
                service.start()
        finally:
            telegram.stop()
        wait_until(lambda: not numbers(service, "SELECT id FROM inbox WHERE handled_at IS NULL"))
        stored, met = updates_and_people(service)
    assert len(telegram.accepted) >= kills * PER_KILL
    assert set(telegram.accepted) - stored == set()
    assert {FIRST_PERSON + number for number in telegram.accepted} - met == set()


def updates_and_people(service: Hotlead) -> tuple[set[int], set[int]]:
    """The ids of the updates that the inbox has seen, and the persons of whom there is a record."""
    exported = service.command("leads", "export", "--json", "--interests")
    people = [orjson.loads(line)["person"] for line in exported.stdout.splitlines()]
    assert len(people) == len(set(people))
    return set(numbers(service, "SELECT update_id FROM inbox")), set(people)


def _update(number: int) -> bytes:
    person = FIRST_PERSON + number
    user = {"id": person, "is_bot": False, "first_name": "Visitor", "language_code": "en"}
    chat = {"id": person, "type": "private", "first_name": "Visitor"}
    message = {"message_id": 1, "from": user, "chat": chat, "date": int(time.time()), "text": "/start"}
    return orjson.dumps({"update_id": number, "message": message})
