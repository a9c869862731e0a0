"""What a person was given: magnets, promo codes, and the messenger's ids of files uploaded before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, case, distinct, func, select

from bot.model import ConversationKey, MagnetNumbers
from bot.storage.inserting import insert, insert_new
from bot.storage.opened import Opened
from bot.storage.tables import files, leads, magnets_given, promo_codes_given

_GIVE = insert_new(magnets_given)
_OWN_CODE = select(promo_codes_given.c.code).where(
    promo_codes_given.c.conversation == bindparam("of"), promo_codes_given.c.magnet == bindparam("from_magnet")
)
_USED = select(promo_codes_given.c.code).where(promo_codes_given.c.magnet == bindparam("from_magnet"))
_USE = insert_new(promo_codes_given)
_FILE_ID = select(files.c.file_id).where(files.c.cache_key == bindparam("under"))
_insert_file = insert(files)
PUT_FILE_ID = _insert_file.on_conflict_do_update(index_elements=["cache_key"], set_={"file_id": _insert_file.excluded.file_id})

_PEOPLE = (
    select(
        magnets_given.c.magnet,
        func.count(distinct(magnets_given.c.conversation)),
        func.count(distinct(case((leads.c.contact_at.is_not(None), magnets_given.c.conversation)))),
    )
    .join(leads, leads.c.conversation == magnets_given.c.conversation)
    .where(~leads.c.is_test, func.substr(magnets_given.c.magnet, 1, bindparam("length")) == bindparam("of"))
    .group_by(magnets_given.c.magnet)
)
_CODES = (
    select(promo_codes_given.c.magnet, func.count())
    .where(func.substr(promo_codes_given.c.magnet, 1, bindparam("length")) == bindparam("of"))
    .group_by(promo_codes_given.c.magnet)
)


class MagnetsTx(Opened):
    """The magnets part of a transaction."""

    def give_magnet_once(self, key: ConversationKey, magnet: str, now: datetime) -> bool:
        """True the first time for this person and magnet, False ever after."""
        return self._run(_GIVE, {"conversation": key, "magnet": magnet, "at": now}).rowcount == 1

    def promo_code(self, key: ConversationKey, magnet: str, codes: Sequence[str]) -> str | None:
        """The person's own code: the one given before, else the next unused of `codes`; None when all are used."""
        own = self._own_code(key, magnet)
        if own is not None:
            return own
        used = set(self._run(_USED, {"from_magnet": magnet}).scalars())
        for code in codes:
            if code not in used and self._use(key, magnet, code):
                return code
        return self._own_code(key, magnet)

    def magnet_numbers(self, script: str) -> Mapping[str, MagnetNumbers]:
        """What became of the script's magnets in all its versions, by their ids; one that nobody got is not among them."""
        own = f"{script}:"
        values = {"of": own, "length": len(own)}
        people = {magnet: (given, contacts) for magnet, given, contacts in self._run(_PEOPLE, values)}
        codes: dict[str, int] = {row[0]: row[1] for row in self._run(_CODES, values)}
        return {
            magnet.removeprefix(own): MagnetNumbers(
                given=people.get(magnet, (0, 0))[0], contacts=people.get(magnet, (0, 0))[1], codes=codes.get(magnet, 0)
            )
            for magnet in sorted({*people, *codes})
        }

    def file_id(self, cache_key: str) -> str | None:
        """The messenger's id of a file uploaded before."""
        found: str | None = self._run(_FILE_ID, {"under": cache_key}).scalar()
        return found

    def put_file_id(self, cache_key: str, file_id: str) -> None:
        """Remember it."""
        self._run(PUT_FILE_ID, {"cache_key": cache_key, "file_id": file_id})

    def _own_code(self, key: ConversationKey, magnet: str) -> str | None:
        found: str | None = self._run(_OWN_CODE, {"of": key, "from_magnet": magnet}).scalar()
        return found

    def _use(self, key: ConversationKey, magnet: str, code: str) -> bool:
        """False if another process was quicker: the code is gone, or this very person has one by now."""
        return self._run(_USE, {"conversation": key, "magnet": magnet, "code": code}).rowcount == 1
