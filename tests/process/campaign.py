"""A fault run: visitors play their dialog while the service is killed and started again; then what is left is compared."""

from __future__ import annotations

import random
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import orjson
from sqlalchemy import create_engine, text

from bot.storage.urls import parsed
from tests.process.programs import BotApiProgram, Hotlead
from tests.process.visit import ANSWERS, DIALOG, ENDS_WITH, RAW, SAID, phone_of

FIRST_VISITOR = 2_000_001
STUCK_S = 60.0
"""Longest wait for the visitors' next step."""
WITHIN_S = 0.03
"""A kill comes up to so long after its point, so that it meets every stage of a turn."""
REPEAT = "[repeat]"
_LEAD = re.compile(r"Visitor (\d+)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kill:
    """A kill and what it met: updates not played, messages not sent, and under way: replies and cards."""

    at_reply: int
    unplayed: int
    queued: int
    sending: int
    cards: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Remains:
    """What a run left. `wrong`: one line for each thing that is not as it must be; `extra`: messages that came twice."""

    kills: tuple[Kill, ...]
    extra: int
    wrong: tuple[str, ...]
    report: dict[str, Any]

    def __str__(self) -> str:
        met = {name: sum(bool(getattr(kill, name)) for kill in self.kills) for name in ("unplayed", "queued", "sending", "cards")}
        shares = ", ".join(f"{name} {count}" for name, count in met.items())
        run = f"{self.report['finished']} visitors, {len(self.kills)} kills (met: {shares})"
        return f"{run}, {self.extra} messages twice, wrong: {self.wrong}"


def managers_group(api: BotApiProgram) -> int:
    """A group with one manager in it."""
    manager = api.control("user", first_name="Manager", id=5_001)["id"]
    return int(api.control("group", title="Sales", members=[manager])["id"])


def play(api: BotApiProgram, service: Hotlead, group: int, *, visitors: int, kills: int, seed: int, stagger_s: float) -> Remains:
    """Play the visitors through that many kills, then look at what is left. The service must run already.

    The kills are spread over the run: each share of the replies has one, at a random reply.
    """
    chance = random.Random(seed)
    share = visitors * len(DIALOG) / max(kills, 1)
    points = [max(1, int((number + chance.random()) * share)) for number in range(kills)]
    begin(api, visitors=visitors, stagger_s=stagger_s)
    met = []
    for point in points:
        api.control("reached", replies=point, timeout_s=STUCK_S)
        time.sleep(chance.uniform(0.0, WITHIN_S))
        service.kill()
        met.append(look(service, point))
        service.start()
    report = api.control("ended", timeout_s=STUCK_S)
    return remains(api, service, group, visitors=visitors, kills=tuple(met), report=report)


def begin(api: BotApiProgram, *, visitors: int, stagger_s: float) -> None:
    """Let the visitors come, so far apart."""
    plan = {"count": visitors, "at_once": visitors, "stagger_s": stagger_s, "ends_with": ENDS_WITH, "first_id": FIRST_VISITOR}
    api.control("visitors", dialog=DIALOG, language="en", **plan)


def said_in(api: BotApiProgram, chat: int) -> list[str]:
    """What the bot has said in the chat, oldest first."""
    return [words for is_bot, words in api.control("transcripts").get(str(chat), []) if is_bot]


def look(service: Hotlead, at_reply: int = 0) -> Kill:
    """What waits at this moment, straight from the tables: the service may be dead."""
    unplayed = _number(service, "SELECT count(*) FROM inbox WHERE handled_at IS NULL")
    queued = _number(service, "SELECT count(*) FROM outbox WHERE settled_at IS NULL AND lease_by IS NULL")
    sending = _number(service, "SELECT count(*) FROM outbox WHERE settled_at IS NULL AND lease_by IS NOT NULL AND lane = 0")
    cards = _number(service, "SELECT count(*) FROM outbox WHERE settled_at IS NULL AND lease_by IS NOT NULL AND lane = 1")
    return Kill(at_reply=at_reply, unplayed=unplayed, queued=queued, sending=sending, cards=cards)


def numbers(service: Hotlead, query: str) -> list[int]:
    """The first column of a query, straight from the tables."""
    engine = create_engine(parsed(service.settings["DATABASE_URL"]))
    try:
        with engine.connect() as connection:
            return [int(value) for value in connection.execute(text(query)).scalars()]
    finally:
        engine.dispose()


def wait_until(holds: Callable[[], bool]) -> None:
    """Look again and again until it holds.

    Raises:
        AssertionError: it does not within the time.
    """
    until_s = time.monotonic() + STUCK_S
    while not holds():
        assert time.monotonic() < until_s, "it did not come to that"
        time.sleep(0.05)


def wait_until_sent(service: Hotlead) -> None:
    """Wait until the outbox is empty."""
    wait_until(lambda: not _number(service, "SELECT count(*) FROM outbox WHERE settled_at IS NULL"))


def remains(api: BotApiProgram, service: Hotlead, group: int, *, visitors: int, kills: Sequence[Kill], report: dict[str, Any]) -> Remains:
    """Compare messages and leads with what they must be, once nothing waits to be sent any more."""
    wait_until_sent(service)
    transcripts = {int(chat): [words for is_bot, words in said if is_bot] for chat, said in api.control("transcripts").items()}
    people = range(FIRST_VISITOR, FIRST_VISITOR + visitors)
    extra_cards, wrong_cards = _cards(transcripts[group], visitors)
    extra = extra_cards + sum(len(transcripts[person]) - len(_once(transcripts[person])) for person in people)
    wrong = [
        *([] if report["finished"] == visitors else [f"stuck: {report['stuck']}"]),
        *(f"{person} was told {said}" for person in people if not _as_said(said := _once(transcripts[person]))),
        *_wrong_leads(service, people),
        *wrong_cards,
    ]
    return Remains(kills=tuple(kills), extra=extra, wrong=tuple(wrong), report=report)


def _number(service: Hotlead, query: str) -> int:
    return numbers(service, query)[0]


def _once(said: Sequence[str]) -> list[str]:
    """Without repetitions: a chat's messages are sent in order, so that a message sent twice follows itself."""
    return [words for words, _ in groupby(said)]


def _as_said(said: Sequence[str]) -> bool:
    return len(said) == len(SAID) and all(mark in words for words, mark in zip(said, SAID, strict=True))


def _cards(texts: Sequence[str], visitors: int) -> tuple[int, list[str]]:
    """How many cards came twice, and what is wrong: no card, or two for one visitor without a mark."""
    plain: Counter[int] = Counter()
    marked: Counter[int] = Counter()
    for card in texts:
        found = _LEAD.search(card)
        if found is not None:
            (marked if card.startswith(REPEAT) else plain)[int(found[1])] += 1
    wrong = [f"visitor {number} has no card" for number in range(visitors) if not plain[number] + marked[number]]
    wrong += [f"visitor {number} has {count} cards without a mark" for number, count in plain.items() if count > 1]
    return plain.total() + marked.total() - visitors, wrong


def _wrong_leads(service: Hotlead, people: Sequence[int]) -> list[str]:
    exported = service.command("leads", "export", "--json", "--interests")
    leads = [orjson.loads(line) for line in exported.stdout.splitlines()]
    counts = Counter(lead["person"] for lead in leads)
    wrong = [] if exported.returncode == 0 else [exported.stderr]
    wrong += [f"{person} has {counts[person]} records" for person in people if counts[person] != 1]
    return wrong + [f"lead of {lead['person']}: {why}" for lead in leads for why in _wrong_lead(lead)]


def _wrong_lead(lead: dict[str, Any]) -> list[str]:
    answers = {one["question"]: one for one in lead["answers"]}
    raw = {question: one["raw"] for question, one in answers.items() if question in RAW}
    kept = {question: _filled(one["answer"]) for question, one in answers.items() if question in ANSWERS}
    facts = {
        "kind": (lead["kind"], "lead"),
        "phone": (lead["phone"], phone_of(lead["person"])),
        "verified": (lead["phone_verified"], True),
        "temperature": (lead["temperature"], "hot"),
        "targeted": (lead["targeted"], True),
        "raw": (raw, RAW),
        "answers": (kept, ANSWERS),
        "questions": (len(lead["answers"]), len(answers)),
        "handed": (lead["handed_at"] is not None, True),
        "finished": (lead["finished_at"] is not None, True),
    }
    return [f"{name} is {actual!r}, expected {expected!r}" for name, (actual, expected) in facts.items() if actual != expected]


def _filled(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if value not in (None, False, [])}
