"""Names of China, Vietnam and Korea, the family name in front: "Li Wei", "Нгуен Тхи Май"."""

from __future__ import annotations

import re

from qualification.names.lexicon import is_ordinary
from qualification.names.order import Person
from qualification.names.word_list import word_list
from qualification.normalize import fold

_FAMILIES = word_list(
    """
    li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie song tang deng feng han cao zeng xiao
    nguyen tran pham hoang phan vu vo dang bui ho ngo duong ly kim park lee choi jung jeong kang cho yoon jang lim shin
    ли ван чжан лю чэнь чень ян хуан чжао чжоу сюй сунь чжу ху линь гао ло чжэн лян сун тан дэн фэн хань цао цзэн сяо
    нгуен нгуэн чан фам хоанг фан ву во данг буй нго зыонг ким пак цой чон кан чо юн лим син
    """
)
_PINYIN = re.compile(r"(?:[mylptxqjbd]|zh|sh)ing$")
"""An ending of Chinese names that looks like an English verb: "Xiaoming"."""
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?(?: [^\W\d_]+(?:-[^\W\d_]+)?){1,3}")


def eastern_person(text: str, lang: str) -> Person | None:
    """The name, where the text is two to four capitalised words with a family name of the East at one end; None otherwise."""
    raw = text.strip(" .!").split()
    if not _WORDS.fullmatch(" ".join(raw)) or not all(word[0].isupper() and not word.isupper() for word in raw):
        return None
    folded = [fold(word) for word in raw]
    if folded[0] in _FAMILIES:
        family, given = raw[0], raw[1:]
    elif folded[-1] in _FAMILIES:
        family, given = raw[-1], raw[:-1]
    else:
        return None
    if is_ordinary(fold(given[0]), lang) and not _PINYIN.search(fold(given[0])):
        return None
    return Person(first=given[-1] if len(given) > 1 else given[0], last=" ".join([family, *given[:-1]]), is_known=False)
