"""The words of the Magnets tab."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "no_magnets": {
        "ru": "Магнитов нет. Магнит — полезное в обмен на контакт: файл, ссылка, текст или промокод",
        "en": "No magnets. A magnet is something useful in return for the contact: a file, a link, a text or a promo code",
    },
    "caption": {"ru": "Подпись", "en": "Caption"},
    "file": {"ru": "Файл", "en": "File"},
    "file_there": {"ru": "файл на месте", "en": "the file is there"},
    "file_gone": {"ru": "такого файла нет", "en": "there is no such file"},
    "file_refused": {
        "ru": "Принимаются файлы до {most} МБ этих видов: {kinds}",
        "en": "Files of up to {most} MB are taken, of these kinds: {kinds}",
    },
    "file_not_kept": {"ru": "Файл не сохранить: {why}", "en": "The file cannot be kept: {why}"},
    "upload": {"ru": "Загрузить файл", "en": "Upload a file"},
    "link": {"ru": "Ссылка", "en": "Link"},
    "magnet_text": {"ru": "Текст", "en": "Text"},
    "codes": {"ru": "Промокоды, по одному в строке", "en": "Promo codes, one a line"},
    "codes_left": {"ru": "промокодов осталось {left} из {n}", "en": "{left} of {n} promo codes left"},
    "magnet_codes": {"ru": "Промокоды", "en": "Promo codes"},
    "magnet_needs": {"ru": "Нужно сначала", "en": "Needed first"},
    "need_contact": {"ru": "контакт", "en": "contact"},
    "need_consent": {"ru": "согласие", "en": "consent"},
    "magnet_active": {"ru": "выдаётся", "en": "is given"},
    "magnet_given": {
        "ru": "получили {given}, из них оставили контакт {contacts}",
        "en": "{given} got it, {contacts} of them left a contact",
    },
    "new_link": {"ru": "https://", "en": "https://"},
    "new_code": {"ru": "PROMO-1", "en": "PROMO-1"},
}
