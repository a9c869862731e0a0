"""Remarks about the moment, the weather or somebody else's affairs: words of options in them answer nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from qualification.matching.tokens import Token
from qualification.normalize import fold

_SITUATION = re.compile(
    r"^(?:in|on) the (?:car|bus|train|subway|metro|plane|tram) (?:rn|right now|now|atm)\b|\b(?:еду|сижу|стою|лечу|иду) (?:щас |"
    r"сейчас )?в (?:метро|автобусе|машине|поезде|такси|"
    r"самолете|электричке)|\bя уже дома\b|\b(?:missed|waiting for|catching|on) (?:my|the) (?:bus|train|plane|flight|metro)\b|"
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
    r"\bsorry\b.{0,20}\b(?:repl\w+|respon\w+|answer\w*|late|delay)\b|\bperdon (?:por|que) .{0,25}(?:tard|demor)\w+|"
    r"\bdesolee? (?:pour|du|de) .{0,25}(?:retard|repondu)\w*|\b(?:извините|простите|сорри)\b.{0,20}(?:задерж|долго|не сразу|опозд)\w*|"
    r"\bскоро (?:отпуск|выходные|праздник|новый год|лето|пятница)|наконец(?:-| )?то (?:пятница|выходные|весна|лето)|\bпогод[аы]\b|"
    r"\bжар(?:а|ища)\b|"
    r"\bхолодрыга\b|дождь (?:ль|ид)|с (?:праздником|пятницей|наступающим)|"
    r"\b(?:(?:happy|merry) (?:new|christmas|xmas|\w+day|weekend|holidays?|easter|halloween|thanksgiving)|"
    r"tgif|nice weather|lovely weather|"
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
    r"\byour (?:\w+ )?(?:\w+) (?:is|are|was|were|looks?|sucks?|seems?|keeps?|never|always|doesnt|dont|didnt|wont|isnt|arent) |"
    r"\bваш\w* \w+ (?:мне |нам |меня )?\w+(?:ил|ал|ел|ила|ала|ела|или|али|ели|ет|ют)\b|"
    r"\b(?:su|sus|tu|tus|vuestr[oa]s?) \w+ (?:fue|fueron|me|nos|ha|han|era|eran|es|son|esta|estan|parecen?|van?|funcionan?|no \w+) |"
    r"\b(?:votre|vos|ton|tes) \w+ (?:est|sont|etait|etaient|marche|marchent|ne|n'|fait|font|me|m') ?|\bваш[аеи]? \w+ (?:не )?(?:работа|"
    r"надоел|достал|"
    r"глюч|тормоз|бес|тупи|крут|супер)|"
    r"\b\w+ у вас (?:красив|крут|классн|хорош|плох|ужасн|прикольн|странн|тормоз|глюч|не работа)|"
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
_LAUGHTER = re.compile(r"lol|lmao|rofl|(?:ha|he|ja|je){2,}h?|mdr|ptdr|(?:ха|ах|хе){2,}х?а?|ugh|omg|smh|btw|tbh|xd|😂|🤣|😅|🙄|😄")
_WHOSE = (
    r"(?:my|our|the|his|her|that|this|mi|mis|nuestr[oa]s?|el|la|los|las|mon|ma|mes|notre|nos|le|les|ce|cette|"
    r"мой|моя|мое|мои|наш|наша|этот|эта)"
)
_LATELY = (
    r"(?:last night|yesterday|just now|this morning|all night|right now|today|an hour ago|вчера|только что|прямо сейчас|сегодня|всю ночь|"
    r"утром|anoche|ayer|"
    r"ahora mismo|hoy|esta manana|toda la noche|hier|a l'instant|la maintenant|ce matin|cette nuit|toute la nuit|aujourd'hui)"
)
_EVENT = (
    r"(?:(?:is|are|s|was|were|keeps?|started|wont stop|im|i am) (?:just |still |always |now )?(?:calling|ringing|crying|screaming|barking|"
    r"waiting|yelling|"
    r"shouting|knocking|dying|charging|sleeping|playing up|fighting|arguing|kidding|snoring|lagging|freezing|acting up|buzzing)|"
    r"(?:is|are|s|was|were|just) (?:here|dead|asleep|at the door|on the (?:phone|line|other line)|at \d+ ?%?|on fire|about to die|flat|"
    r"awake)|"
    r"(?:just )?(?:died|ate|rang|texted|yelled|barked|puked|lost last|won last|lost the|won the|woke|came in|walked in|showed up|"
    r"called me)|"
    r"(?:ran|run|running) out of (?:battery|charge|juice)|"
    r"(?:me |nos |se )?(?:esta|estan|estaba) (?:\w+ )?(?:llamando|llorando|gritando|ladrando|esperando|sonando|tocando|durmiendo|"
    r"molestando|cargando|muriendo)|"
    r"(?:se )?(?:me|nos) (?:ha |esta )?(?:quedo|quedando|quede|muere|murio|apago|apaga|cayo|caido|rompio|acaba|acabo)\b|"
    r"(?:aun |todavia |ya )?(?:no )?(?:ha|han) (?:venido|llegado|llamado|salido|vuelto)\b|(?:still )?(?:hasnt|havent|has|"
    r"have) (?:not )?(?:yet )?(?:come|arrived|called|shown)\b|"
    r"(?:est|sont) (?:toujours |encore |deja )?(?:pas )?(?:encore |toujours )?(?:venue?|passee?|arrivee?|partie?|rentree?)s?\b|"
    r"(?:llora|ladra|grita|duerme)\b|sin bateria|"
    r"(?:est|sont|etait) (?:la|mort|morte|au telephone|en train|a plat|endormie?|a la porte|a \d+ ?%)|(?:m'appelle|m appelle|pleure|aboie|"
    r"crie|hurle|sonne|"
    r"dort|dorment|attend|s'est endormie?)\b(?! pas)|"
    r"(?:сейчас |опять |постоянно |там )?(?:лает|плачет|звонит|звонил[аи]?|кричит|орет|орут|спит|спят|ждет|ждут|разрядил\w+|разряжа\w+|"
    r"сдох\w*|"
    r"садится|сел[аи]?\b|проснул\w+|пришел|пришла|приехал[аи]?)\b)"
)
_BELONGINGS = (
    r"(?:phone|password|keys?|wallet|card|charger|glasses|laptop|bag|telephone|portable|mot de passe|cles?|portefeuille|carte|lunettes|"
    r"chargeur|telefono|movil|"
    r"celular|contrasena|llaves?|cartera|tarjeta|gafas|cargador|телефон\w*|парол\w*|ключ\w*|кошел\w*|карт[аоуы]\w*|очки|зарядк\w*)\b"
)
_EVENTS = re.compile(
    rf"\b{_WHOSE} (?:[^\W\d_]+ ){{1,2}}{_EVENT}|\b(?!никто|не\b|ни\b|nobody|nadie)[^\W\d_]+ (?:сейчас |опять |постоянно |там |у меня |"
    rf"у нас )?(?:лает|плачет|звонит|звонил[аи]?|кричит|"
    rf"орет|спит|разрядил\w+|разряжа\w+|сдох\w*|вчера \w+л[аи]?)\b|"
    rf"\b{_WHOSE} [^\W\d_]+ [^,.;]{{2,30}} {_LATELY}\b|"
    r"(?<!\bno )(?<!\bto )(?<!\ban )(?<!\bthe )(?<!\bslow )"
    r"\b(?:reply|answer|respond|ответьте|отвечайте|отвечай|responda\w*|conteste\w*|repondez|reponds)\b (?!by|on|in|to me|later|мне)[^,.;]*|"
    r"\b(?:gotta|got to|have to|need to|must) (?:run|go|leave|dash|head)\b[^,.;]*|\b(?:tengo que|debo) (?:irme|ir|salir|dejar|"
    r"colgar)\b[^,.;]*|"
    r"\b(?:je dois|faut que j'?|je vais devoir) ?(?:filer|y aller|partir|aller|raccrocher)\b[^,.;]*|\bмне (?:пора|надо бежать|"
    r"нужно бежать)\b|"
    rf"\b(?:i |just |we )*(?:lost|dropped|broke|forgot|cant find|smashed) (?:my|our|the) {_BELONGINGS}|"
    rf"\bj'?ai (?:perdu|casse|oublie|fait tomber) (?:mon|ma|mes|le|la) {_BELONGINGS}|"
    rf"\b(?:perdi|olvide|rompi|he perdido|se me cayo|se me perdio|se me olvido) (?:mi|el|la) {_BELONGINGS}|"
    rf"\b(?:потерял|разбил|забыл|уронил)[аи]? (?:\w+ )?{_BELONGINGS}|\b(?:mon|ma|my|mi|мой) {_BELONGINGS} (?:est|is|esta) (?:casse|broken|"
    rf"roto|rota)|"
    r"\b(?:its|it is|hoy es|es|today is|todays|c'est|aujourd'hui c'est|сегодня|у меня сегодня) (?:my |mi |mon |мой )(?:birthday|cumple\w*|"
    r"anniversaire|"
    r"день рождения)\b|\bthank god (?:its|it is)\b|\bfeeling (?:blue|down|good|great|lucky|tired)\b"
)
_OF_SOURCE = re.compile(r"\bhear|\bfind us|found us|откуда|узнали|nos conoc|connus?\b|entendu|trouves?\b|come across")
"""Questions about how the visitor came here: friends are an answer to them."""
_OF_TROUBLE = re.compile(
    r"проблем|случил|беспоко|болит|сломал|ремонт|помо[щч]|симптом|жалоб|неисправ|что с |поломк|problem|issue|wrong|happen|repair|fix|"
    r"symptom|trouble|help|broken|"
    r"averia|repar|ocurr|sintoma|le pasa|que paso|ayud|matter|legal|юрид|юрист|адвокат|asunto|juridi|abogad|avocat|litige|speciali|"
    r"специалист|врач|doctor|medec|medic|pet\b|питом|mascota|fontaner|plomber|travaux|plumb|сантехн|электрик|servic|s'agit|machine|panne|"
    r"souci|arrive|symptome|"
    r"depann|aider|что у вас"
)
"""Questions that are answered by telling what happened."""
_WORKS = re.compile(
    r"(?:is|are|s|works?|working|runs) (?:just |perfectly |totally |all )?(?:fine|ok|okay|good|great|perfect(?:ly)?|well)\b|"
    r"\b(?:в порядке|норм(?:ально)?|"
    r"исправ\w+|работает (?:нормально|отлично|хорошо)|уже (?:починил\w*|сделал\w*|заменил\w*))\b|\b(?:esta|estan|va|van|"
    r"funcionan?) (?:muy |ya )?(?:bien|perfect\w*|"
    r"genial)|\bya (?:la|lo|las|los) (?:arregl|cambi|repar)\w+|\b(?:marche|marchent|va|fonctionne) (?:tres |super )?(?:bien|nickel|"
    r"impec\w*)|\bdeja (?:repare|change)\w*"
)
_HAD = re.compile(
    r"\bуже (?:есть|сделал\w*|купил\w*|заказал\w*|стоит)|\b(?:already (?:have|got|done|sorted)|have (?:\w+ ){1,3}already|"
    r"got (?:\w+ ){1,2}already)|"
    r"\bya (?:tengo|tenemos|hay|la tengo|lo tengo|hice|hicimos|compr\w+)|\b(?:j'ai|on a|nous avons|j'en ai) deja"
)
_OF_NEED = re.compile(
    r"нужн|делаем|сделать|интерес|заказ|хотите|изготов|need|\bwant|looking for|like done|interested|necesita|busca|quiere|desea|interesa|"
    r"besoin|souhait|"
    r"voulez|cherch|interess"
)
"""Questions about what is to be got; what one has already is no answer to them."""
_PUT_OFF = re.compile(
    r"\bttyl\b|\bttys\b|\bbrb\b|\b(?:talk|chat|speak) (?:to you )?(?:later|soon)\b|"
    r"\b(?:cannot|cant) (?:talk|chat|speak|type)\b|\bno puedo (?:hablar|escribir|contestar)\b|"
    r"\b(?:ill|i will|let me|can i) (?:text|write|message|answer|reply|"
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


def laughs(tokens: Sequence[Token]) -> bool:
    """True for a reply in jest or in anger: "haha", "ugh"."""
    return any(_LAUGHTER.fullmatch(token.text) for token in tokens)


def affairs_in(typed: str, question: str) -> Iterator[tuple[int, int]]:
    """Where a text tells of other people, or of what the service once had; options may well be named there."""
    if not _OF_SOURCE.search(fold(question)):
        yield from (found.span() for found in _OTHERS_AFFAIRS.finditer(typed))


def settled_in(typed: str, question: str) -> Iterator[tuple[int, int]]:
    """Where a text tells what needs nothing done: "the press is fine, it is the compressor", "кухня уже есть"."""
    patterns = (_WORKS,) if asks_what_is_wrong(question) else (_HAD,) if _OF_NEED.search(fold(question)) else ()
    for pattern in patterns:
        yield from (found.span() for found in pattern.finditer(typed))


@lru_cache(maxsize=512)
def asks_what_is_wrong(question: str) -> bool:
    """True for questions that are answered by telling what happened."""
    return bool(_OF_TROUBLE.search(fold(question)))


def events_in(typed: str, question: str) -> Iterator[tuple[int, int]]:
    """Where a text tells of something that happens around the visitor: "my phone is dying", "el niño está llorando"."""
    if not asks_what_is_wrong(question):
        yield from (found.span() for found in _EVENTS.finditer(typed))


def is_put_off(typed: str) -> bool:
    """True for "I'll write later": whatever else is said, it is no answer yet."""
    return bool(_PUT_OFF.search(typed))
