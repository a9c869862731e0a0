"""Greetings, thanks, farewells and small talk that are all a message says: they answer nothing and are no miss either.

To teach a phrase, add it to its courtesy in `_SAID`; words that may stand around one go into `_AROUND`. Accents are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, get_args

from qualification.normalize import MAX_LENGTH, fold, from_translit, is_cyrillic, other_layout, words
from qualification.vocabulary.wordlist import word_set

Courtesy = Literal["are_you_a_bot", "how_are_you", "farewell", "thanks", "greeting", "sign"]
"""`sign`: a laugh, a smile, "I see": nothing that asks for a reply."""

MOST_WORDS = 12
"""A longer message says more than a courtesy."""
_SHORTEST_RETYPED = 4
"""Letters from which a word typed on the other keyboard or in Latin letters is believed."""

_SAID: Mapping[Courtesy, str] = {
    "are_you_a_bot": """
        вы бот / ты бот / вы робот / ты робот / это бот / это робот / вы что бот / ты что бот / я говорю с ботом / я общаюсь с ботом
        я с ботом говорю / я с ботом общаюсь / я с роботом говорю / вы бот или человек / ты бот или человек / это бот или человек
        вы человек или бот / ты человек или бот / вы человек или робот / вы робот или человек
        are you a bot / are you a robot / are you bot / are you robot / are you an ai / is this a bot / is this a robot / is this an ai
        r u a bot / r u bot / am i talking to a bot / am i talking to a robot / am i chatting with a bot / is it a bot / you a bot
        are you human or a bot / are you a human or a bot / are you a bot or a human / are you real or a bot / are you a chatbot
        eres un bot / eres un robot / eres bot / es un bot / es un robot / es usted un bot / es usted un robot / esto es un bot
        hablo con un bot / hablo con un robot / estoy hablando con un bot / estoy hablando con un robot / eres humano o un bot
        vous etes un bot / vous etes un robot / etes-vous un bot / etes-vous un robot / es-tu un bot / es-tu un robot / tu es un bot
        tu es un robot / t'es un bot / t'es un robot / c'est un bot / c'est un robot / je parle a un bot / je parle a un robot
    """,
    "greeting": """
        привет / приветик / приветики / приветствую / здравствуйте / здравствуй / здрасьте / здрасте / здрасти / здарова / дарова
        добрый день / доброго дня / добрый вечер / доброго вечера / доброе утро / доброго утра / доброго времени суток / доброй ночи
        хай / хеллоу / салют / добрейший вечерок / день добрый / вечер добрый / утро доброе / приветствую вас / алло / ау / ку-ку
        hi / hello / hey / hiya / hello there / hi there / hey there / howdy / greetings / good morning / good afternoon
        good evening / good day / helo / hallo / nice to meet you / pleased to meet you
        hola / buenas / buenos dias / buen dia / buenas tardes / buenas noches / muy buenas / muy buenos dias / muy buenas tardes / ola
        holi / holis / saludos / que hubo / mucho gusto / encantado de conocerle / encantada de conocerle
        bonjour / bonsoir / salut / coucou / slt / bjr / bsr / bonjour a vous / bonsoir a vous
        приятно познакомиться / очень приятно / рад знакомству / рада знакомству
    """,
    "thanks": """
        спасибо / спс / пасиб / пасибо / спасибки / благодарю / благодарю вас / спасибо большое / большое спасибо / огромное спасибо
        спасибо огромное / спасибо вам / спасибо вам большое / мерси / сенкс / от души / признателен / признательна
        thanks / thank you / thank u / thx / ty / tysm / thnx / tnx / thanks a lot / thanks a bunch / thanks so much / many thanks
        thank you so much / thank you very much / thanks very much / much appreciated / appreciate it / i appreciate it / cheers
        gracias / muchas gracias / muchisimas gracias / mil gracias / gracias mil / se agradece / te lo agradezco / se lo agradezco
        grax / grcs / gracias por todo / merci / merci beaucoup / merci bien / mille mercis / grand merci / merci a vous / mci
        je vous remercie / merci infiniment / un grand merci
    """,
    "farewell": """
        пока / пока пока / до свидания / досвидания / до встречи / всего доброго / всего хорошего / хорошего дня / хорошего вечера
        до связи / до завтра / удачи / бывай / прощайте / спокойной ночи / хороших выходных
        bye / bye bye / goodbye / good bye / see you / see ya / cya / see you later / take care / have a nice day / have a good day
        have a great day / have a good one / good night / talk soon / so long
        adios / hasta luego / hasta pronto / hasta manana / chao / chau / nos vemos / que tenga buen dia / buen dia para usted
        au revoir / a bientot / a plus / bonne journee / bonne soiree / bonne nuit / bon week-end / ciao / a demain / bonne continuation
    """,
    "how_are_you": """
        как дела / как ваши дела / как твои дела / как жизнь / как сам / как сами / как поживаете / как поживаешь / как настроение
        че как / как оно / как вы / как ты / что нового / как у вас дела / как делишки / как вы поживаете / как ваше настроение
        how are you / how are u / how r u / how are you doing / how is it going / hows it going / how do you do / whats up / what's up
        how's it going / how have you been / hows your day / how is your day / you alright / wassup / how are things / how are you today
        como esta / como estas / como esta usted / como estan / que tal / como va / como le va / como te va / que tal todo / que pasa
        como va todo / como andas / que onda
        ca va / comment ca va / comment allez-vous / comment allez vous / comment vas-tu / comment vas tu / vous allez bien / tu vas bien
        ca va bien / quoi de neuf / comment va / la forme
    """,
    "sign": """
        хаха / ха-ха / ахах / хех / хи-хи / лол / ого / вау / ясно / понятно / ясненько / понятненько / понял / поняла / мда
        ну ладно / круто / класс / супер / здорово / интересно / бывает / ничего себе
        haha / ha-ha / hehe / lol / lmao / rofl / wow / nice / cool / great / awesome / i see / got it / gotcha / understood / interesting
        neat / sweet / wow cool / nice one
        jaja / jeje / jejeje / guau / vaya / entiendo / entendido / ya veo / genial / que bien / que guay / interesante / comprendo 
        mdr / ptdr / ah d'accord / je vois / compris / bien recu / genial / interessant / chouette / ah bon / ah oui
    """,
}
_AROUND = word_set(
    """
    вам вас всем тебе бот бота ботик уважаемый уважаемые друг друзья ребята девушка ну и а ой о эй еще раз снова большое за ответ
    ожидание помощь информацию инфо очень коллеги
    there bot team all everyone guys folks friend mate man sir madam maam dear and again so very much too oh well for the your help info
    information reply
    a todos todas equipo amigo amiga senor senora senorita y oye muy por la el su ayuda informacion respuesta tambien de nuevo otra vez
    a tous le la les equipe madame monsieur et encore re oh pour votre aide infos reponse beaucoup bien cher chere
    """
)
"""Words that a courtesy may have around it."""
_ORDER: tuple[Courtesy, ...] = get_args(Courtesy)
"""Which courtesy counts when a message holds two: the one that asks for more of a reply, as they stand in `Courtesy`."""

_DRAWN_OUT = re.compile(r"([^\W\d_])\1+")
_LAUGH = re.compile(r"(?:[ахэ]{4,}|(?:ha|he|hi|ah){2,}h?|(?:ja|je|ji){2,}j?)")
_TELLS = re.compile(r"[\d@#$€£₽]")
"""What is more than a courtesy, whatever words it has."""


def courtesy_in(text: str) -> Courtesy | None:
    """The courtesy that the message consists of; None when it says anything else, or nothing at all. Never raises.

    Words of all four languages are known at once, drawn out ("приветттт"), on the other keyboard ("ghbdtn") or in Latin letters too.
    """
    folded = fold(text)
    if not folded or _TELLS.search(folded) or len(folded) == MAX_LENGTH:
        return None
    spoken = [word.text for word in words(folded)]
    if not spoken:
        return "sign" if any(ord(sign) > 0x2000 for sign in folded) or re.search(r"[:;=]-?[)(d]", folded) else None
    if len(spoken) > MOST_WORDS:
        return None
    ways = (spoken, *_retyped(folded))
    return next((found for way in ways if (found := _courtesy(way)) is not None), None)


def _retyped(folded: str) -> Iterator[list[str]]:
    if is_cyrillic(folded) or sum(sign.isalpha() for sign in folded) < _SHORTEST_RETYPED:
        return
    for typed in (other_layout(folded), from_translit(folded)):
        yield [word.text for word in words(typed)]


def _courtesy(spoken: list[str]) -> Courtesy | None:
    """Cuts the words into courtesies, the longest first, and words that may stand around one."""
    phrases, longest = _phrases()
    plain = [_plain(word) for word in spoken]
    found: set[Courtesy] = set()
    at = 0
    while at < len(plain):
        sizes = range(min(longest, len(plain) - at), 0, -1)
        size, said = next(((size, phrases[key]) for size in sizes if (key := " ".join(plain[at : at + size])) in phrases), (1, None))
        if said is not None:
            found.add(said)
        elif _LAUGH.fullmatch(spoken[at]):
            found.add("sign")
        elif spoken[at] not in _AROUND:
            return None
        at += size
    return next((one for one in _ORDER if one in found), None)


@cache
def _phrases() -> tuple[Mapping[str, Courtesy], int]:
    """The courtesies by their words, drawn-out letters once; and how many words the longest has."""
    said: dict[str, Courtesy] = {}
    for courtesy, lines in _SAID.items():
        for phrase in re.split(r" / |\n", lines):
            if key := " ".join(_plain(word.text) for word in words(phrase)):
                said.setdefault(key, courtesy)
    return said, max(len(key.split()) for key in said)


def _plain(word: str) -> str:
    return _DRAWN_OUT.sub(r"\1", word.replace("'", "").replace("-", ""))
