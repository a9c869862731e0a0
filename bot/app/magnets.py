"""Gives a magnet: file, link, text or promo code. Once by itself, again whenever the visitor asks for it.

Whether it may be given yet (contact, consent) is decided by the dialog, in one place.
"""

from __future__ import annotations

from datetime import datetime

from bot.app.alerts import alert
from bot.app.desk import Desk
from bot.app.playing import Turn
from bot.app.texts import text
from bot.model import Lead, Outgoing, Payload, SendFile, SendText
from bot.ports import Tx
from dialogs.effects import GiveMagnet, Message
from dialogs.script import MagnetSpec
from dialogs.texts import pick


def give(tx: Tx, turn: Turn, effect: GiveMagnet, now: datetime) -> tuple[Payload, ...]:
    """What to send for it; nothing if the person had it already and did not ask again."""
    own = f"{turn.script.script}:{effect.magnet}"
    is_first = tx.give_magnet_once(turn.key, own, now)
    if not (is_first or effect.again):
        return ()
    spec = turn.script.magnets[effect.magnet]
    if spec.file is not None:
        return (_file(tx, turn, spec.file, _caption(turn, spec)),)
    return (SendText(message=Message(text=_words(tx, turn, own, spec))),)


def alert_if_codes_are_out(tx: Tx, desk: Desk, turn: Turn, effect: GiveMagnet, former: Lead | None, now: datetime) -> list[Outgoing]:
    """Tell the managers where the visitor was just promised a code of theirs. Call it after `give`, which uses up the codes.

    `former`: the run's record, None on the person's very first turn.
    """
    own, codes = f"{turn.script.script}:{effect.magnet}", turn.script.magnets[effect.magnet].codes
    if not codes or tx.promo_code(turn.key, own, codes) is not None:
        return []
    who = turn.key if former is None else f"#{former.id}"
    return alert(desk, "alert_codes", cause=f"{own}, {who}", reference=who, about=turn.key, now=now)


def _file(tx: Tx, turn: Turn, path: str, caption: str) -> SendFile:
    """The messenger's own id of the file is good for one bot only, so it is kept by bot and path."""
    address = turn.after.address
    cache_key = f"{address.channel}:{address.bot}:{path}"
    return SendFile(path=path, caption=caption, cache_key=cache_key, file_id=tx.file_id(cache_key))


def _words(tx: Tx, turn: Turn, own: str, spec: MagnetSpec) -> str:
    parts = [_caption(turn, spec)]
    if spec.text is not None:
        parts.append(pick(spec.text, turn.state.language, turn.script.languages))
    if spec.link is not None:
        parts.append(spec.link)
    if spec.codes:
        code = tx.promo_code(turn.key, own, spec.codes)
        parts.append(code if code is not None else text("magnet_codes_out", turn.state.language))
    return "\n".join(part for part in parts if part)


def _caption(turn: Turn, spec: MagnetSpec) -> str:
    return "" if spec.caption is None else pick(spec.caption, turn.state.language, turn.script.languages)
