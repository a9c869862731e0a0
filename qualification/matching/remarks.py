"""Remarks about the moment, the weather or somebody else's affairs: words of options in them answer nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SITUATION = re.compile(
    r"\b(?:я|мы|сейчас|сижу|стою|еду)?\s?(?:за рулем|в дороге|в пробке|в метро|в машине|в автобусе|в поезде|в самолете|на совещании|"
    r"на встрече|на созвоне|"
    r"на работе|на паре|на уроке|у врача|в магазине|в очереди|в отпуске)(?: (?:сейчас|пока))?\b|"
    r"\b(?:i ?a?m|im|we are|were|currently|stuck) (?:just |still |currently )?(?:in|on|at|driving|stuck in) (?:the |a |my |"
    r"an )?(?:car|bus|train|subway|tube|plane|"
    r"traffic|meeting|class|call|work|gym|store|shop|doctors?|movies|hospital|airport|queue|line|dinner|lunch|bed|shower)\b|"
    r"\bdriving (?:right )?now\b|"
    r"\b(?:estoy|voy|ando|vamos|estamos) (?:ahora )?(?:en|conduciendo|manejando|con) (?:el |la |un |una |mi )?(?:coche|carro|auto|bus|"
    r"autobus|tren|metro|avion|reunion|clase|"
    r"trabajo|curro|gimnasio|tienda|medico|atasco|cola|llamada|cama)\b|\b(?:conduciendo|manejando) ahora|\bahora (?:voy|estoy) (?:en|"
    r"conduciendo)|"
    r"\b(?:je suis|on est|suis) (?:la |encore )?(?:en|dans|au|a|chez|sur) (?:le |la |l |l'|un |une |ma |mon )?(?:voiture|bus|train|"
    r"metro|avion|reunion|cours|travail|boulot|salle|magasin|"
    r"medecin|route|bouchons?|volant|caisse|rendez vous|tele|lit)\b"
)
_SMALL_TALK = re.compile(
    r"\bскоро (?:отпуск|выходные|праздник|новый год|лето|пятница)|наконец(?:-| )?то (?:пятница|выходные|весна|лето)|\bпогод[аы]\b|"
    r"\bжар(?:а|ища)\b|"
    r"\bхолодрыга\b|дождь (?:ль|ид)|с (?:праздником|пятницей|наступающим)|\b(?:happy|merry|tgif|nice weather|lovely weather|"
    r"what a (?:day|week)|"
    r"(?:almost|nearly) (?:the )?(?:weekend|friday|holidays|christmas|summer))\b|(?:weekend|holidays|christmas) (?:is |"
    r"are )?(?:almost|nearly|coming|soon)|"
    r"can ?not wait for (?:the )?(?:weekend|holidays|summer|friday)|\b(?:que|menudo) (?:calor|frio|dia|tiempo)\b|por fin (?:viernes|"
    r"vacaciones)|"
    r"ya casi (?:es |son )?(?:viernes|vacaciones|navidad|finde)|feliz (?:finde|viernes|navidad|ano)|ya huele a|"
    r"bientot (?:les |le |la )?(?:vacances|week ?-?end|noel|ete|weekend)|vivement (?:les |le |la |l')?\w+|quel (?:temps|froid|chaleur)|"
    r"il fait (?:froid|chaud|beau|moche)|enfin (?:vendredi|les vacances|le week)"
)
_OTHERS_AFFAIRS = re.compile(
    r"\b(?:раньше|прежде|недавно|вчера) (?:у вас|вы)\b|\bу вас (?:раньше|тогда|вчера|на сайте|в рекламе)|\bваш[аиеу]? (?:сайт|реклам|"
    r"менеджер|коллег|бот)\w*|"
    r"\byour (?:old |last |previous |new )?(?:site|website|ad|ads|bot|manager|colleague|competitor|logo|page)\b|\byou (?:used to|"
    r"guys used|had)\b|"
    r"\bmy (?:last|previous|old) (?:ad|post|video|campaign|boss|phone|agency)\b|\b(?:su|vuestra?|sus) (?:web|pagina|anuncio|bot|logo|"
    r"comercial|companero)|"
    r"\bantes (?:tenian|teniais|ustedes)|\bvotre (?:site|pub|publicite|bot|collegue|page|logo|commercial)|\bavant vous\b|\bvous aviez\b|"
    r"\b(?:моя|мой|наша?|my|our|mi|ma|mon|notre|nuestr[oa]) (?:сестра|подруга|друг|знаком\w+|коллега|сосед\w*|брат|тетя|friend|"
    r"neighbou?r|cousin|sister|brother|"
    r"aunt|hermana|hermano|amig[oa]|prim[oa]|vecin[oa]|tia|copine|copain|amie?|voisine?|soeur|frere|cousine?|"
    r"tante) (?:.{0,20} )?(?:уже|видел|заказывал|брал|купил|"
    r"сказал|посоветовал|told|says|said|saw|went|bought|got|recommend|me dijo|compro|pidio|hizo|recomend|m'a|m a|a deja|a fait|a pris|"
    r"a achete)|"
    r"\bse llama|\bme llamo|\bs'? ?appelle|\bje m'? ?appelle|\bменя зовут|\bего зовут|\bее зовут|\bmy name|\bis called\b|"
    r"\bi saw (?:you|your)|\bvi (?:su|vuestr)|\bj'ai vu (?:votre|vous)|\bувидел[аи]? (?:вас|ваш)"
)
_PUT_OFF = re.compile(
    r"\bttyl\b|\bttys\b|\bbrb\b|\btalk (?:to you )?(?:later|soon)\b|\b(?:ill|i will|let me|can i) (?:text|write|message|answer|reply|"
    r"call|get back|come back|check|ping)\b.{0,18}"
    r"(?:later|tomorrow|tonight|soon|in a (?:bit|while)|after|back|when i)|\b(?:позже|потом|вечером|завтра|попозже|"
    r"чуть позже) (?:вам |тебе )?(?:отпиш|напиш|отвеч|перезвон|свяж|дам знать|скажу|гляну|посмотрю)|"
    r"\b(?:отпишусь|отпишу|напишу|отвечу|перезвоню|свяжусь|гляну) (?:вам )?(?:позже|потом|вечером|завтра|попозже|как )|"
    r"\bне могу (?:говорить|писать)|"
    r"\b(?:luego|despues|mas tarde|manana|ahora mismo no puedo|al rato) (?:le|te|les|os|se lo) (?:escrib|dig|respond|contest|cuent|"
    r"llam|confirm)|"
    r"\b(?:le|te|les|os) (?:escribo|digo|respondo|contesto|cuento|llamo|confirmo) (?:luego|despues|mas tarde|manana|en un rato)|"
    r"\bahora no puedo (?:hablar|escribir|contestar)|"
    r"\bje (?:vous|te|re) ?(?:redis|reponds|reponde?rai|recontacte|ecris|ecrirai|rappelle|reviens|confirme)\w* (?:plus tard|demain|"
    r"ce soir|tout a l'heure|apres|bientot|vers)|"
    r"\b(?:plus tard|tout a l'heure|ce soir|demain) je (?:vous|te) (?:redis|repond|ecri|rappel|recontact)|\bje peux pas (?:parler|"
    r"ecrire|repondre)"
)


def remarks_in(typed: str) -> Iterator[tuple[int, int]]:
    """Where remarks about the moment stand in a plain text."""
    for pattern in (_SITUATION, _SMALL_TALK):
        yield from (found.span() for found in pattern.finditer(typed))


def affairs_in(typed: str) -> Iterator[tuple[int, int]]:
    """Where a text tells of other people, or of what the service once had; options may well be named there."""
    yield from (found.span() for found in _OTHERS_AFFAIRS.finditer(typed))


def is_put_off(typed: str) -> bool:
    """True for "I'll write later": whatever else is said, it is no answer yet."""
    return bool(_PUT_OFF.search(typed))
