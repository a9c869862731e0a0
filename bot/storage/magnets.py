"""What a person was given: magnets, promo codes, and the messenger's ids of files uploaded before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select

from bot.model import ConversationKey
from bot.storage.inserting import insert, insert_new
from bot.storage.opened import Opened
from bot.storage.tables import files, magnets_given, promo_codes_given

_GIVE = insert_new(magnets_given)
_OWN_CODE = select(promo_codes_given.c.code).where(
    promo_codes_given.c.conversation == bindparam("of"), promo_codes_given.c.magnet == bindparam("from_magnet")
)
_USED = select(promo_codes_given.c.code).where(promo_codes_given.c.magnet == bindparam("from_magnet"))
_USE = insert_new(promo_codes_given)
_FILE_ID = select(files.c.file_id).where(files.c.cache_key == bindparam("under"))
_insert_file = insert(files)
PUT_FILE_ID = _insert_file.on_conflict_do_update(index_elements=["cache_key"], set_={"file_id": _insert_file.excluded.file_id})


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
