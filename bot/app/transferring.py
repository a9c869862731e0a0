"""Takes running dialogs over to the newest version of their script, by the map an admin gives. Without it they finish what they began."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from bot.app.shelf import Edition, Shelf
from bot.model import AuditRow, Conversation, ConversationKey, Outgoing, SendText
from bot.ports import Clock, Store, Tx
from dialogs.effects import Effect, Send, SetTimer
from dialogs.moving import move

PAGE = 100
"""Dialogs in one transaction, so that no visitor waits for the others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transferred:
    """How many dialogs. `moved`: are in the newest version now, of them `asked` got their question anew; `stayed`: keep their own."""

    moved: int = 0
    asked: int = 0
    stayed: int = 0


@dataclass(frozen=True, slots=True)
class _Page:
    done: Transferred
    last: ConversationKey | None


async def take_over(
    store: Store, clock: Clock, shelf: Shelf, newest: Edition, ways: Mapping[str, str], *, author: str, versions: tuple[int, ...] = ()
) -> Transferred:
    """Move the unfinished dialogs of older versions. `ways`: old node to new; `versions`: only of these, all older ones when empty."""
    name = newest.script.script
    standings = await store.read(lambda tx: tx.standings(name))
    older = {one.version for one in standings if one.version < newest.version}
    total = Transferred()
    for version in sorted(older & set(versions) if versions else older):
        last: ConversationKey | None = None
        while True:
            page = await store.write(partial(_page, clock=clock, shelf=shelf, newest=newest, ways=ways, version=version, after=last))
            total = _sum(total, page.done)
            last = page.last
            if last is None:
                break
    details = {"moved": total.moved, "asked": total.asked, "stayed": total.stayed}
    row = AuditRow(at=clock.now(), who=author, what="move", about=f"script:{name}@{newest.version}", details=details)
    await store.write(lambda tx: tx.put_audit(row))
    return total


def _page(
    tx: Tx, *, clock: Clock, shelf: Shelf, newest: Edition, ways: Mapping[str, str], version: int, after: ConversationKey | None
) -> _Page:
    """Move up to `PAGE` dialogs. One that its visitor goes on with at this very moment stays and is counted so."""
    now = clock.now()
    name = newest.script.script
    keys = tx.running_in(name, version, after, PAGE)
    old = shelf.pinned(tx, name, version)
    standing = [one for one in tx.conversations(keys).values() if not one.is_gone]
    steps = {
        one.key: (one, step)
        for one in standing
        if (step := move(one.state, old, newest.script, version=newest.version, ways=ways, at=now)) is not None
    }
    overtaken = tx.save_conversations([replace(one, state=step.state) for one, step in steps.values()], now)
    kept = [(one, step) for one, step in steps.values() if one.key not in overtaken]
    for one, step in kept:
        _carry_out(tx, one, step.effects, now)
    done = Transferred(moved=len(kept), asked=sum(bool(step.effects) for _, step in kept), stayed=len(keys) - len(kept))
    return _Page(done, keys[-1] if len(keys) == PAGE else None)


def _carry_out(tx: Tx, conversation: Conversation, effects: tuple[Effect, ...], now: datetime) -> None:
    """Ask the question anew and set its reminder; opening a question asks for nothing else."""
    for effect in effects:
        if isinstance(effect, Send):
            payload = SendText(message=effect.message)
            row = Outgoing(lane="reply", address=conversation.address, payload=payload, conversation=conversation.key)
            tx.put_outgoing([row], now)
        elif isinstance(effect, SetTimer):
            tx.set_timer(conversation.key, effect.name, effect.stamp, now + effect.after)


def _sum(one: Transferred, other: Transferred) -> Transferred:
    return Transferred(moved=one.moved + other.moved, asked=one.asked + other.asked, stayed=one.stayed + other.stayed)
