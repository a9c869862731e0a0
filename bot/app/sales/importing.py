"""Many leads at once, from the rows of a table: columns known by their headings in four languages, bad rows told by number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid5

from bot.app.desk import Desk
from bot.app.sales.adding import Entry, add
from bot.app.sales.doing import By, Problem
from bot.model import Address, Outgoing
from bot.ports import Tx
from qualification.normalize import fold

_NAMESPACE = UUID("6f0f8f0e-6a0e-4a52-9a0e-3b1a0d9b7c11")
_HEADINGS: Mapping[str, Sequence[str]] = {
    "name": ("name", "full name", "contact", "имя", "фио", "контакт", "nombre", "contacto", "nom", "prenom", "nom complet"),
    "phone": ("phone", "tel", "mobile", "телефон", "тел", "мобильный", "telefono", "movil", "telephone", "portable"),
    "email": ("email", "e-mail", "mail", "почта", "имейл", "correo", "courriel"),
    "company": ("company", "organisation", "organization", "компания", "организация", "фирма", "empresa", "societe", "entreprise"),
    "event": ("event", "exhibition", "мероприятие", "выставка", "событие", "evento", "feria", "evenement", "salon"),
    "spoken_to": ("spoken to", "talked to", "person", "с кем говорили", "собеседник", "hablo con", "interlocutor", "interlocuteur"),
    "interest": ("interest", "product", "интерес", "продукт", "товар", "interes", "producto", "interet", "produit"),
    "decider": ("decider", "decides", "кто решает", "decide", "decideur"),
    "comment": ("comment", "comments", "note", "notes", "комментарий", "примечание", "comentario", "commentaire"),
    "source": ("source", "источник", "origen", "fuente"),
    "language": ("language", "язык", "idioma", "langue"),
    "script": ("script", "сценарий", "guion"),
}
_COLUMN = {fold(heading): name for name, headings in _HEADINGS.items() for heading in headings}


@dataclass(slots=True, kw_only=True)
class Imported:
    """What became of the rows, by their numbers in the file (the heading is row 1). `known`: row and the lead it belongs to."""

    added: list[tuple[int, int]] = field(default_factory=list)
    known: list[tuple[int, int]] = field(default_factory=list)
    bad: list[tuple[int, str]] = field(default_factory=list)
    outgoing: list[Outgoing] = field(default_factory=list)


def take_rows(
    tx: Tx,
    desk: Desk,
    headings: Sequence[str],
    rows: Iterable[tuple[int, Sequence[str]]],
    *,
    near: Address,
    by: By,
    now: datetime,
    script: str | None = None,
    source: str | None = None,
) -> Imported:
    """Add every row that can be read. `script`, `source`: for rows that name none. A file taken in twice makes no lead twice."""
    columns = columns_of(headings)
    done = Imported()
    for number, cells in rows:
        values = {name: value.strip() for name, value in zip(columns, cells, strict=False) if name and value.strip()}
        if values:
            _take(tx, desk, number, values, done, near=near, by=by, now=now, script=script, source=source)
    return done


def columns_of(headings: Sequence[str]) -> list[str]:
    """The field of each column; a heading that is none of ours is a field of one's own, an empty one is left out."""
    return [_COLUMN.get(fold(heading), fold(heading).replace(" ", "_")[:24]) for heading in headings]


def _take(
    tx: Tx,
    desk: Desk,
    number: int,
    values: dict[str, str],
    done: Imported,
    *,
    near: Address,
    by: By,
    now: datetime,
    script: str | None,
    source: str | None,
) -> None:
    own = {name: values.pop(name, None) for name in ("script", "source", "language")}
    mark = uuid5(_NAMESPACE, "\n".join(f"{name}={fold(value)}" for name, value in sorted(values.items())))
    entry = Entry(
        fields=values,
        near=near,
        mark=mark,
        origin="import",
        script=own["script"] or script,
        source=own["source"] or source,
        language=own["language"],
    )
    came = add(tx, desk, entry, by, now)
    if isinstance(came, Problem):
        done.bad.append((number, came.words(desk.config.language)))
    elif came.is_known:
        done.known.append((number, came.lead.id))
    else:
        done.added.append((number, came.lead.id))
        done.outgoing += came.rows
