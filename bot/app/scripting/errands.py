"""Does errands: look, think, finish. What was written down is done once, whatever dies on the way."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.alerts import plain_card
from bot.app.desk import Desk
from bot.app.membership import member_of
from bot.app.publishing import Published, put_in_force
from bot.app.scripting import (
    change,
    compare,
    discard,
    draft_trial,
    file,
    history,
    move,
    node,
    nodes,
    options,
    points,
    publish,
    restore,
    script,
    scripts,
    synonym,
    trying,
    typed,
    upload,
    weigh,
)
from bot.app.scripting.errand import Reply, Say, Seen, Think, answers_at, look, said
from bot.app.scripting.marks import data
from bot.app.scripting.showing import button, fitted
from bot.app.texts import text
from bot.app.transferring import take_over
from bot.model import Errand, Outgoing, SendCard
from bot.ports import Clock, FileSource, NotFetched, Store, Tx
from dialogs.loading import ScriptError

LEASE = timedelta(seconds=60)
"""An errand that was begun and not finished within this time is begun again: the process may have died."""
TRIES = 3
ROUNDS = 5
"""How often an errand is thought over because somebody else published or saved."""

WITHOUT_SCRIPT: Mapping[str, Think] = {scripts.ACT.name: scripts.think, upload.NAME: upload.think}
THINKING: Mapping[str, Think] = {
    typed.NAME: typed.think,
    synonym.NAME: synonym.think,
    **{
        one.ACT.name: one.think
        for one in (
            script,
            nodes,
            node,
            options,
            points,
            change,
            weigh,
            compare,
            publish,
            move,
            history,
            restore,
            discard,
            file,
            draft_trial,
        )
    },
}
"""What thinks about which errand; those of `WITHOUT_SCRIPT` are about no script in particular."""


class Errands:
    """Does what waits. `sources`: where the files are that people sent, by channel and bot."""

    def __init__(self, desk: Desk, store: Store, clock: Clock, sources: Mapping[tuple[str, str], FileSource]) -> None:
        self._desk = desk
        self._store = store
        self._clock = clock
        self._sources = sources

    async def take(self) -> Errand | None:
        """Lease the next errand; None if nothing waits."""
        now = self._clock.now()
        return await self._store.write(lambda tx: tx.take_errand(now, now + LEASE))

    async def do(self, errand: Errand) -> None:
        """Do it. Where something was published or saved meanwhile, it is thought over anew, so that nothing is overwritten.

        A file that the messenger cannot give at the moment is asked for again when the lease is over.
        """
        fetched = await self._fetched(errand)
        if fetched == NotFetched(why="later") and errand.tries < TRIES:
            return
        for _ in range(ROUNDS):
            seen = await self._store.read(lambda tx: look(tx, self._desk, errand, fetched, self._clock.now()))
            reply = await self._carried_out(seen, await asyncio.to_thread(thought, seen))
            try:
                published = await self._store.write(lambda tx, seen=seen, reply=reply: finish(tx, self._desk, seen, reply))  # type: ignore[misc]
            except Otherwise:
                continue
            if published is not None:
                self._desk.shelf.put(published.editions)
            return
        await self.give_up(errand)

    async def _carried_out(self, seen: Seen, reply: Reply) -> Reply:
        """The reply with what came of moving people, which takes a transaction for every hundred; done again, it moves who is left."""
        moving = reply.moving
        if moving is None:
            return reply
        newest = self._desk.shelf.newest(seen.name)
        is_meant = newest.version == moving.version
        if not is_meant or not await self._store.write(lambda tx: _is_admin(tx, self._desk, seen.errand, self._clock.now())):
            return said(seen.says("move_again"))
        done = await take_over(self._store, self._clock, self._desk.shelf, newest, moving.ways, author=seen.author)
        return replace(reply, says=(moving.then(done),), moving=None)

    async def give_up(self, errand: Errand) -> None:
        """It cannot be done: tell the admin, and that is that."""
        now = self._clock.now()

        def tell(tx: Tx) -> None:
            if tx.drop_errand(errand.id):
                tx.put_outgoing([_row(errand, Say(words=text("errand_failed", self._desk.config.language)))], now)

        await self._store.write(tell)

    async def _fetched(self, errand: Errand) -> bytes | NotFetched | None:
        if errand.what != upload.NAME:
            return None
        source = self._sources.get((errand.address.channel, errand.address.bot))
        return NotFetched(why="gone") if source is None else await source.download(str(errand.details["file"]), upload.MOST_BYTES)


def thought(seen: Seen) -> Reply:
    """What the errand comes to. Never raises, for errands that this program writes."""
    if (about_none := WITHOUT_SCRIPT.get(seen.errand.what)) is not None:
        return about_none(seen)
    back = ((button(seen.says("button_scripts"), data("scripts")),),)
    if seen.script is None:
        return said(seen.says("script_gone"), buttons=back)
    try:
        return THINKING[seen.errand.what](seen)
    except ScriptError as error:
        lines = [seen.says("script_unreadable", script=seen.name), *map(str, error.problems)]
        return said(fitted(lines, seen.language), buttons=back)


class Otherwise(Exception):
    """Something was published or saved since it was seen; nothing was written."""


def finish(tx: Tx, desk: Desk, seen: Seen, reply: Reply) -> Published | None:
    """Write what the errand comes to, together with its end; what was published, if anything was. An errand that is done already, or whose
    admin is none any more, writes nothing.

    Raises:
        Otherwise: see there.
    """
    errand, now = seen.errand, seen.now
    if not tx.drop_errand(errand.id) or not _is_admin(tx, desk, errand, now):
        return None
    published = _put(tx, seen, reply)
    if reply.ends_edit:
        tx.drop_script_edit(errand.conversation)
    if reply.edit is not None:
        tx.put_script_edit(reply.edit)
    rows = [_row(errand, say) for say in (*reply.says, *_told(reply, published))]
    if reply.file is not None:
        rows.append(Outgoing(lane="card", address=errand.address, payload=reply.file, conversation=errand.conversation))
    if reply.trial is not None:
        rows += trying.begin(tx, desk, errand.address, errand.conversation, reply.trial, now)
    tx.put_outgoing(rows, now)
    return published


def _is_admin(tx: Tx, desk: Desk, errand: Errand, now: datetime) -> bool:
    member = member_of(tx, desk, errand.person_id, "", errand.address, now)
    return member is not None and member.role == "admin"


def _put(tx: Tx, seen: Seen, reply: Reply) -> Published | None:
    if reply.draft is not None and tx.save_draft(reply.draft) is None:
        raise Otherwise
    if reply.dropped is not None and not tx.drop_draft(reply.dropped.script, reply.dropped.row_version):
        raise Otherwise
    if reply.publishing is None:
        return None
    published = put_in_force(tx, seen.force, reply.publishing.examined, reply.publishing.wish, seen.now)
    if published is None:
        raise Otherwise
    return published


def _told(reply: Reply, published: Published | None) -> tuple[Say, ...]:
    return () if published is None or reply.publishing is None else (reply.publishing.then(published),)


def _row(errand: Errand, say: Say) -> Outgoing:
    card = plain_card(say.words)
    payload = SendCard(html=card.html, plain=card.plain, buttons=say.buttons)
    conversation = errand.conversation if errand.address.chat == errand.person_id else None
    return Outgoing(lane="card", address=answers_at(errand), payload=payload, conversation=conversation)
