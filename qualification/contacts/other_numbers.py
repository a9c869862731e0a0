"""Digits that are no phone number: dates, times, money, cards, numbers with a label of their own, links and handles."""

from __future__ import annotations

import re

GONE = "§"
"""Put where a number was taken out, so that its neighbours do not grow together."""

_DAY, _MONTH = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])"
_LABELS = (
    # Russian
    r"инн|огрн(?:ип)?|кпп|бик|снилс|паспорт\w{0,3}|карт[аыуе]|сч[её]т\w{0,2}|заказ\w{0,2}|договор\w{0,2}|чек|трек|заявк[аиу]|"
    r"артикул|индекс|полис\w{0,2}|"
    # English
    r"order|invoice|ticket|account|acct|card|passport|ssn|vat|tracking|booking|reservation|iban|zip|ref|reference|id|case|"
    # Spanish
    r"pedido|factura|dni|nif|cif|nie|rfc|curp|cuit|cuil|tarjeta|cuenta|pasaporte|expediente|"
    # French
    r"siret|siren|commande|facture|dossier|carte|compte|passeport|devis|reservation"
)
_LINK = re.compile(r"\S{1,64}@\S{1,255}|(?:https?://|www\.)\S{1,500}|\b(?:vk|t|fb|instagram|facebook)\.\w{2,3}/\S{1,100}|@\w{1,64}")
_CHAT_LINK = re.compile(r"(?:https?://)?(?:wa\.me/|(?:api\.)?whatsapp\.com/send/?\?phone=|viber://\w{1,10}\?number=)(?:\+|%2b)?")
_EXTENSION = re.compile(
    r"(?<=\d)[\s,.;)(/-]{0,4}(?:#|(?:доб(?:авочн\w{1,4})?|доп|внутр\w{0,6}|вн|ext(?:ension|n)?|x|poste|int(?:erno)?|anexo|interne)"
    r"[\s.:№-]{0,3}(?:(?:номер|number|numero|no|nr)[\s.:]{0,2})?)\s?\d{1,6}(?!\d)"
)
_OTHER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!\d)(?:19|20)\d\d[-./]{_MONTH}[-./]{_DAY}(?!\d)(?:[t ]{{1,2}}\d{{1,2}}:\d\d)?",
        rf"(?<![\d./-]){_DAY}[./-]{_MONTH}[./-](?:19|20)\d\d(?!\d)",
        rf"(?<![\d./-])(?<!\d ){_DAY}[./-]{_MONTH}[./-]\d\d(?![\s./-]?\d)",
        r"(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])",
        r"(?<![\d/])24[/*]7(?![\d/])",
        r"(?<!\d)\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\d)",
        rf"\b(?:{_LABELS})\b[\s:#№nº°.-]{{0,5}}(?:(?:номер|мой|number|numero|num|no|nr|is|es|est|de)\b[\s:#.-]{{0,3}}){{0,2}}"
        r"\d[\d .-]{3,30}",
        r"[$€£₽₴₸¥]\s?\d[\d .,]{0,15}",
        r"(?<![\d+(])\d[\d .,]{0,15}(?:[$€£₽₴₸¥%]|(?:руб|тыс|млн|eur|usd|rub|rur|gbp|mxn|тенге|грн|доллар|долл|евро|бел|"
        r"dolar|dollar|peso|pound|buck|grand|millon|million)[^\W\d]{0,5}\b)",
    )
)


def without_other_numbers(folded: str) -> str:
    """The folded text with everything taken out that is surely not a phone; WhatsApp links become "+" and the digits."""
    text = _LINK.sub(GONE, _CHAT_LINK.sub(" +", folded))
    for pattern in _OTHER:
        text = pattern.sub(GONE, text)
    return text


def without_extensions(folded: str) -> str:
    """The folded text without the extensions that follow a number ("доб. 12", "x123")."""
    return _EXTENSION.sub(GONE, folded)
