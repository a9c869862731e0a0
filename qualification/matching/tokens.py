"""The words of a reply with what stands between them, and the little words that carry no answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from qualification.matching.inflection import stems
from qualification.normalize import fold

MOST_WORDS = 160
"""Words of a reply that are looked at; an answer to a choice does not stand further back."""

_EMOJI = "\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_PARTING = ",.;:!?()…"
_PIECE = re.compile(rf"[^\W_]+|[{_EMOJI}]")
_CONTRACTION = re.compile(r"([a-z])'(t|m|re|ve|ll|d|s)\b")

# Words that join, point or are merely polite: they neither answer nor stand in the way of an answer.
_RUSSIAN = frozenset(
    "а и но да ну в во на с со к ко от до по из за для у о об при про под над через это этот эта эти этого тот та то те вот там тут так же бы "
    "ли я мы ты вы он она они мне нам вам мой моя мое мои мою моей наш наша наше наши нашу нашей ваш ваша ваше ваши свой своя свое свою нас вас "
    "меня их его ее как что чтобы если или либо тоже также еще уже только просто лучше хочу хотим хотел хотела хотелось хотели нужен нужна "
    "нужно нужны надо можно могу можем буду будем будет было был быть есть пожалуйста пож плиз спасибо здравствуйте привет добрый день вечер утро "
    "давай давайте думаю наверное скорее пусть очень больше всего именно конкретно вообще скажем короче типа значит интересует интересно интересуюсь "
    "интересуют ищу ищем подойдет подходит удобно удобнее вариант всегда пока мной себе себя ок окей ладно хорошо конечно чисто ближе "
    "скажите выбираю выбрал выберу возьму беру ответ кстати собственно самый самое самая лично желательно предпочитаю предпочел хотелось "
    "нравится планируем планирую собираюсь собираемся более менее каждый каждая каждое каждую каждые".split()
)
_ENGLISH = frozenset(
    "a an the of to in on at by for from with and or but so as is are am was were be been it its this that these those there here i we you he she "
    "they me us him them my our your his her their mine im were ill id ive weve wed youre thats lets will would could should can may might do does "
    "did have has had just only really very quite rather mostly mainly basically actually probably maybe please pls plz thanks thank thx hi hello "
    "hey yes yeah yep ok okay well um uh oh like want wanna need needs looking look prefer would love think guess say said go going gonna get "
    "option choice one some any more most bit kind sort type also too then than if when about into up out all now "
    "interested id'd pick choose pick take let something someone thing things definitely sure works work every each".split()
) - frozenset("any maybe yes yeah yep now work all something".split())
_SPANISH = frozenset(
    "el la los las un una unos unas lo de del al a ante con en para por sin sobre y e o u pero que como si se es son soy somos estoy esta estan estamos "
    "ser estar era fue mi mis tu tus su sus nuestro nuestra nuestros nuestras me te nos le les yo nosotros usted ustedes ellos eso esto este esta "
    "ese esa quiero queremos quisiera quisieramos necesito necesitamos busco buscamos prefiero preferimos me_gustaria gustaria seria hola buenas "
    "buenos gracias favor porfa porfavor solo muy mas menos mejor creo pienso bueno pues vale ok tambien ya algo cosa tipo opcion tengo tenemos cada "
    "hay ha he hemos tenia iba ir va voy vamos hacer hago interesa interesan interesaria gusta sea ahi aqui".split()
) - frozenset("ya".split())
_FRENCH = frozenset(
    "le la les l un une des de du d au aux a en dans pour par sur avec sans et ou mais que qui ce cet cette ces c est suis sommes sont etes j je tu il "
    "elle on nous vous ils elles me m te t se s mon ma mes notre nos votre vos son sa ses leur y ne n si plutot juste vraiment tres plus moins "
    "bien bonjour salut bonsoir merci svp stp voudrais voudrait veux veut voulons aimerais aimerait cherche cherchons besoin ai as avons avez ont "
    "ete etre avoir faire fais fait ca cela la alors donc ben bah euh oui ouais ok d accord aussi surtout option choix truc chose prefere preferons "
    "pense crois serait prends prendre prendrai plait interesse interesserait qu chaque".split()
)
_STOP = {"ru": _RUSSIAN, "en": _ENGLISH, "es": _SPANISH, "fr": _FRENCH}


@dataclass(frozen=True, slots=True)
class Token:
    """A word (or an emoji) of a text. `before`: the signs other than spaces that stand in front of it. `is_filler`: says nothing."""

    text: str
    start: int
    end: int
    before: str
    is_filler: bool
    stems: frozenset[str]


def plain(text: str) -> str:
    """The text folded, line breaks kept as semicolons and English contractions in one word ("don't" is "dont")."""
    return _CONTRACTION.sub(r"\1\2", fold(text.replace("\n", "; ")))


@lru_cache(maxsize=4096)
def tokens_of(folded: str, lang: str) -> tuple[Token, ...]:
    """The words of a plain text in order, at most `MOST_WORDS`; hyphens and apostrophes part words."""
    found: list[Token] = []
    end = 0
    for piece in _PIECE.finditer(folded):
        word = piece.group()
        between = folded[end : piece.start()].replace(" ", "")
        found.append(Token(word, piece.start(), piece.end(), between, is_filler(word, lang), stems(word, lang)))
        end = piece.end()
        if len(found) == MOST_WORDS:
            break
    return tuple(found)


def parts(between: str) -> bool:
    """True when the signs between two words end a clause; hyphens, apostrophes and slashes do not."""
    return any(sign in _PARTING for sign in between)


def is_filler(word: str, lang: str) -> bool:
    """True for a little word of the language (of Russian for Cyrillic, of English for Latin letters in a Russian talk)."""
    if "а" <= word[0] <= "я":
        return word in _RUSSIAN
    return word in _STOP["en" if lang == "ru" else lang if lang in _STOP else "en"]
