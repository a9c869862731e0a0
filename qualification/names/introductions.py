"""How people introduce themselves, greet and close, by language: word sequences over folded words.

`CALL` goes before `NAME` goes before `WEAK`: "Robert, but call me Bob" is Bob. A WEAK phrase ("I'm", "это") introduces
anything, so only what surely is a name counts after it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

CALL = (
    # ru
    "можно просто", "лучше просто", "лучше", "можно", "но можно", "лучше зовите", "зовите просто", "зовите меня просто",
    "зови меня", "зовите меня", "зовите", "зови", "называйте меня", "называйте", "называй меня", "все зовут", "все зовут меня",
    "друзья зовут", "обращайтесь ко мне", "обращайтесь", "обращаться", "можно обращаться", "ко мне можно обращаться",
    "ко мне обращаться", "меня все зовут", "все называют", "для друзей",
    # en
    "call me", "just call me", "you can call me", "please call me", "they call me", "people call me", "friends call me",
    "everyone calls me", "everybody calls me", "i go by", "goes by", "i prefer", "known as",
    # es
    "me dicen", "me llaman", "todos me llaman", "todos me dicen", "llamame", "llameme", "puedes llamarme", "puede llamarme",
    "me puedes llamar", "me puede llamar", "puedes decirme", "me puedes decir", "dime", "digame", "diganme", "pueden llamarme",
    "mis amigos me llaman",
    # fr
    "on m'appelle", "tout le monde m'appelle", "appelez-moi", "appelle-moi", "appelez moi", "appelle moi", "vous pouvez m'appeler",
    "tu peux m'appeler", "pouvez m'appeler", "mes amis m'appellent", "on me surnomme", "on me dit",
)  # fmt: skip
NAME = (
    # ru
    "меня зовут", "меня звать", "зовут меня", "звать меня", "мое имя", "мое имя это", "имя мое", "имя", "зовут", "звать", "зовусь",
    "мя зовут", "мну зовут", "мну звать", "фио", "ф и о", "вас беспокоит", "вам пишет", "вас приветствует", "меня величать",
    "величать", "представлюсь", "разрешите представиться", "контактное лицо", "menya zovut", "zovut", "moe imya", "menja zovut",
    "menia zovut",
    # en
    "talking to", "speaking to", "speaking with", "chatting with", "my name is", "my names", "my name's", "my name", "name's",
    "names", "the name's", "the name is", "name is", "name",
    "full name", "myname is", "my full name is", "my name would be", "first name", "first name is", "my first name is",
    "name here is", "i'm called", "im called", "i am called", "mi name is", "my nam is", "may name is",
    # es
    "me llamo", "yo me llamo", "mi nombre es", "mi nombre", "mi nombre completo es", "nombre", "nombre completo", "mi nombre seria",
    "le saluda", "te saluda", "les saluda", "le habla", "le escribe", "te escribe", "te habla", "mellamo", "me yamo",
    "mi nonbre es", "atte", "atentamente", "nombre y apellidos", "nombre y apellido",
    # fr
    "je m'appelle", "je m appelle", "jm'appelle", "jmappelle", "je mappelle", "je mapelle", "m'appelle", "mappelle", "m appelle",
    "je m'appele", "je m'apelle", "mon nom est", "mon nom c'est", "mon nom", "mon prenom est", "mon prenom c'est", "mon prenom",
    "prenom", "nom", "nom complet", "je me nomme", "je me prenomme", "moi c'est", "moi cest", "moi je m'appelle", "moi je suis",
    "nom et prenom", "prenom et nom", "nom prenom",
)  # fmt: skip
WEAK = (
    # ru
    "я", "это", "я это", "ya", "eto", "ja", "моя фамилия", "фамилия", "меня", "мну", "с вами", "на связи", "пусть будет", "пусть",
    "допустим", "скажем", "например", "пишет", "пишет вам", "звонит",
    # en
    "i'm", "im", "i am", "this is", "it's", "its", "it is", "i m", "that's", "that is", "here is", "here's", "let's say",
    "lets say", "say",
    # es
    "soy", "yo soy", "habla", "es", "aqui", "por aqui", "hola soy", "con", "digamos", "pongamos",
    # fr
    "je suis", "c'est", "cest", "ici", "moi", "chuis", "j'suis", "ici c'est", "c est", "c", "moi c", "disons", "mon ptit nom c'est",
    "mon petit nom c'est",
)  # fmt: skip
AFTER = (
    # what follows the name it introduces: "Иван меня зовут", "John here"
    # ru
    "меня зовут", "меня звать", "зовут", "звать", "зовут меня", "мое имя", "я", "на связи", "на проводе", "беспокоит", "пишет",
    # en
    "here", "speaking", "is my name", "my name", "it is", "is the name", "is fine", "is good", "works", "the name",
    # es
    "me llamo", "es mi nombre", "para servirle", "para servirte", "a sus ordenes", "a tus ordenes", "a secas", "nomas",
    # fr
    "je m'appelle", "est mon nom", "est mon prenom", "a l'appareil", "c'est mon nom", "c'est mon prenom",
)  # fmt: skip
FIRST_LABELS = frozenset({"имя", "first name", "given name", "forename", "nombre", "nombres", "prenom", "primer nombre", "name"})
LAST_LABELS = frozenset(
    {"фамилия", "last name", "surname", "family name", "apellido", "apellidos", "nom", "nom de famille", "second name", "lastname"}
)
"""The two halves of a form filled in: "имя Иван фамилия Петров". A lone NAME label is an introduction."""
POLITE = (
    # greetings, thanks and closings: they carry no name
    # ru
    "здравствуйте", "здравствуй", "здрасьте", "здрасте", "здрасти", "здаров", "здарова", "здорово", "привет", "приветик",
    "приветствую", "хай", "хеллоу", "салам", "ассалам алейкум", "салам алейкум", "добрый день", "добрый вечер", "доброе утро",
    "доброй ночи", "доброго дня", "день добрый", "доброго времени суток", "вечер добрый", "утро доброе", "добрый", "дд", "спасибо",
    "пожалуйста", "очень приятно", "приятно познакомиться", "приятно", "рад знакомству", "рада знакомству", "рад познакомиться",
    "рада познакомиться", "будем знакомы", "взаимно", "вообще-то", "вообще", "кстати", "с уважением", "с ув", "да", "ну", "так",
    "окей", "ок", "хорошо", "ладно",
    "конечно", "вот", "просто", "давайте", "давай", "ой", "ага", "эм", "privet", "zdravstvuyte", "здравия желаю", "да да", "ну да",
    "ну ладно", "и", "а",
    # en
    "hi", "hello", "hey", "heya", "hiya", "yo", "hi there", "hello there", "hey there", "good morning", "good afternoon",
    "good evening", "good day", "greetings", "howdy", "sup", "thanks", "thank you", "cheers", "nice to meet you",
    "pleased to meet you", "pleasure to meet you", "nice meeting you", "a pleasure", "best regards", "kind regards", "regards",
    "best", "sincerely", "yours", "yours truly", "please", "sure", "sure thing", "of course", "ok", "okay", "well", "yes", "yeah",
    "yep", "oh", "um", "so", "just", "simply", "my friend", "dear", "all the best", "warm regards", "many thanks", "and", "btw",
    "by the way", "actually", "honestly",
    # es
    "hola", "holaa", "buenas", "buenos dias", "buen dia", "buenas tardes", "buenas noches", "que tal", "saludos", "un saludo",
    "gracias", "muchas gracias", "mucho gusto", "un gusto", "un placer", "encantado", "encantada", "encantado de conocerte",
    "encantada de conocerte", "igualmente", "por favor", "si", "claro", "vale", "pues", "bueno", "ah", "eh", "atentamente",
    "cordialmente", "saludos cordiales", "un abrazo", "solo", "simplemente", "por supuesto", "de hecho", "la verdad",
    "que tal estas", "como estas", "pero",
    "ale",
    # fr
    "bonjour", "bonsoir", "salut", "coucou", "bjr", "bsr", "slt", "cc", "hello a vous", "merci", "merci beaucoup", "enchante",
    "enchantee", "ravi", "ravie", "de rien", "cordialement", "bien cordialement", "bien a vous", "sinceres salutations",
    "salutations", "s'il vous plait", "svp", "stp", "oui", "bien sur", "en fait", "d'accord", "dac", "alors", "eh bien", "ben",
    "bah", "voila",
    "bonne journee", "bonne soiree", "a vous", "mais", "juste", "simplement", "ravi de vous rencontrer", "ravie de vous rencontrer",
    "tout simplement", "et",
)  # fmt: skip
AND_YOU = (
    # the question back; what follows is not about the visitor
    # ru
    "а вас", "а тебя", "а вы", "а ты", "а ваше", "а твое", "а как вас", "а как тебя", "а вам",
    # en
    "and you", "and yours", "and your", "what about you", "how about you", "whats yours", "what's yours", "and u", "wbu", "hbu",
    # es
    "y tu", "y usted", "y vos", "y el tuyo", "y el suyo", "y contigo",
    # fr
    "et vous", "et toi", "et le votre", "et le tien", "et ton", "et votre",
)  # fmt: skip
COMPANY_AFTER = (
    # what follows is where the visitor works
    # ru
    "из", "от", "компания", "компании", "представляю", "работаю", "iz", "ot",
    # en
    "from", "at", "with", "of", "representing", "working", "aus",
    # es
    "de la empresa", "de la tienda", "de la agencia", "de la clinica", "del taller", "de parte", "de grupo", "del grupo",
    "de talleres", "en representacion", "trabajo", "desde", "en",
    # fr
    "chez", "de chez", "de la societe", "de l'entreprise", "de l'agence", "de la boutique", "du groupe", "du cabinet", "pour",
)  # fmt: skip


@cache
def phrases() -> Mapping[tuple[str, ...], str]:
    """Every phrase as its words, with the name of its group in lower case; on a clash the earlier group counts."""
    groups = {"polite": POLITE, "weak": WEAK, "name": NAME, "call": CALL, "company": COMPANY_AFTER, "and_you": AND_YOU}
    table: dict[tuple[str, ...], str] = {}
    for group, said in groups.items():
        table.update({tuple(phrase.split()): group for phrase in said})
    return table


@cache
def closings() -> frozenset[tuple[str, ...]]:
    """The phrases of `AFTER` as their words."""
    return frozenset(tuple(phrase.split()) for phrase in AFTER)
