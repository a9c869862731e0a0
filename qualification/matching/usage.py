"""Options that are states of use (now, in the past, never, to be replaced), and replies that tell one in a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from qualification.matching.assent import assent_of
from qualification.matching.tokens import plain
from qualification.reading import Option

State = Literal["now", "past", "never", "replace"]

_LABELS: tuple[tuple[State, re.Pattern[str]], ...] = (
    (
        "replace",
        re.compile(
            r"замен|смен|поменя|перейти|другую систем|(?:хоч|хоти|нужн|ищ)\w* (?:нов|друг|лучш)|want (?:a )?(?:new|another|better)|"
            r"needs? (?:a )?(?:new|replac)|"
            r"quier\w+ (?:otr|nuev|mejor)|busc\w+ otr|veux (?:un|une) (?:autre|nouv)|cherche (?:un|une) autre|switch|replac|chang(?:e|"
            r"ing)|migrat|cambi|reemplaz|sustitu|migrar|chang|remplac|migrer"
        ),
    ),
    ("never", re.compile(r"никогда|ни разу|не было|\bnever|nunca|jamas|\bjamais")),
    (
        "past",
        re.compile(
            r"раньше|прежде|когда[- ]то|в прошлом|был[аио]?\b(?! бы)|уже нет|больше нет|перестал|бросил|отказал|\bused to|in the past|"
            r"previously|"
            r"formerly|before|no longer|not any ?more|stopped|had one|antes|anteriormente|en el pasado|ya no|he tenido|tuve|tuvimos|"
            r"dej[eo]|"
            r"avant|auparavant|par le passe|plus maintenant|autrefois|n'en ai plus|deja eu|j'en avais|arrete"
        ),
    ),
    (
        "never",
        re.compile(
            r"никогда|ни разу|не было|не пользова|не пробова|не использ|\bнет\b|never|not yet|nothing|\bno\b|\bnone|don'?t (?:use|have)|"
            r"haven'?t|nunca|jamas|"
            r"ningun|todavia no|aun no|\bnada\b|jamais|pas encore|\bnon\b|\baucun|\brien\b|pas du tout|\bпока нет"
        ),
    ),
    (
        "now",
        re.compile(
            r"\bда\b|сейчас|пользу(?:юсь|емся)|использу|уже есть|\bесть\b|действу|\byes\b|currently|\bnow\b|already|i (?:do|use)|we (?:do|"
            r"use)|have one|"
            r"\bsi\b|ahora|actual|\buso\b|usamos|tengo|tenemos|ya (?:uso|tengo)|\boui\b|actuel|maintenant|deja|en ce moment|j'en ai|utilis"
        ),
    ),
)
_ABOUT_USE = re.compile(
    r"пользу|использу|есть ли|у вас есть|вед[её]те|работает|стоит ли|был|пробова|покупал|заказыва|обраща|имеете|имеется|"
    r"\bus(?:e|ing|ed)\b|have you|do you (?:have|own|run|keep)|already|currently|got a|"
    r"\busa[ns]?\b|utiliza|tiene|dispone|cuenta con|ha (?:usado|tenido|probado|trabajado)|avez[- ]vous|utilisez|disposez|possedez|as-tu"
)
# What a reply says, the first that fits counts: who wants another one has one, who had one has none.
_REPLIES: tuple[tuple[State, re.Pattern[str]], ...] = (
    (
        "replace",
        re.compile(
            r"(?:хоч|хотим|ищ[уе]|нужн[аоы]?\b|думаем|думаю|планиру|пора|собира).{0,30}(?:друг(?:ую|ой|ое|ие)|замен|смени|поменя|перейти|"
            r"уйти|съехать|получше|"
            r"альтернатив)|не устраива|достал[аои]?\b|бесит|надоел|устал[аи]? от|глючит|тормозит|ищ(?:у|ем) замену|"
            r"(?:want|need|look|think|hop|plan|try|time|ready|keen).{0,30}(?:switch|replac|\bchange\b|chang(?:e|ing) (?:it|to)|move away|"
            r"get rid|something (?:else|better)|another one|"
            r"alternative|better one)|driving me (?:nuts|crazy|mad)|sick of|fed up|hate it|can ?not stand|unhappy with|keeps crashing|"
            r"awful|terrible|useless|rubbish|\bcrap|ужасн|отврат|кошмар|фигня|pesim|malisim|desastre|catastroph|not (?:so |very |really |"
            r"too )?happy|looking (?:around )?for (?:another|a new|a better)|old and ugly|старье|устарел|sucks|want out|"
            r"(?:quiero|queremos|busco|buscamos|pensando|toca|necesito|gustaria|estoy mirando).{0,30}(?:cambiar|otr[oa]\b|reemplaz|"
            r"sustitu|algo mejor|alternativa|dejarl)|"
            r"falla (?:mas|mucho)|me tiene harto|hart[oa]s? de|no me convence|no nos convence|va fatal|"
            r"(?:cherche|veux|veut|voudrai|voudrions|envie|pense|besoin|faut|aimerai).{0,30}(?:changer|remplacer|autre chose|un autre|"
            r"une autre|migrer|quitter|mieux)|"
            r"bugue|plante tout|marre|convient (?:plus|pas)|ras le bol|saoule"
        ),
    ),
    ("never", re.compile(r"никогда|ни разу|(?<!бы )не было|\bnever\b|\bnunca|\bjamas|en mi vida|\bjamais")),
    (
        "past",
        re.compile(
            r"расста(?:л|вш)|разошлись|разбежались|parted|split (?:up )?with|broke (?:up )?with|rompimos|terminamos con|separe(?:s|e)?\b|"
            r"отказал|бросил|перестал|забросил|закрыл|удалил|ушли с|съехали|больше не|уже не|раньше|когда[- ]то|было дело|пробовал|"
            r"попробовал|\bбыл[аио]?\b(?! бы)|"
            r"(?:рас|за)стал[аи]?сь с|продали?|закончил|пользовал(?:ся|ась|ись)|(?<!не )использовал|работали с|"
            r"\bused to\b|dropped|stopped|gave (?:it )?up|quit|cancel+ed|ditched|no longer|not any ?more|anymore|not since|had (?:one|it|"
            r"a|an|some)\b|\bwe had\b|\bi had\b|tried (?:it|one|once|a )|"
            r"back in (?:the day|20)|years ago|shut (?:it )?down|got rid|fired|sold (?:it|ours|them)|let (?:it|them) go|parted|"
            r"ended (?:it|that)|closed (?:it|ours)|until last|"
            r"(?:lo|la|los|las) deje|dejamos|deje de|abandon|ya no (?:lo|la|uso|usamos|tengo|tenemos)|antes (?:si|usaba|tenia|teniamos|"
            r"lo)|tuv(?:e|imos)|tenia(?:mos)?\b|usaba(?:mos)?|"
            r"hace (?:anos|tiempo) (?:si|use|tuve)|lo quit|cancelamos|(?:lo|la|los|las) (?:cerr|quit|vend|dej|cancel)\w+|vendimos|"
            r"despedimos|cerramos|probamos|probe\b|en su dia|"
            r"(?:l'a|l'ai|l a|l ai|avons|on a|j'ai) (?:lache|arrete|abandonne|quitte|resilie|laisse tomber|ferme|essaye|teste|vendue?|"
            r"resiliee?|arretee?|quittee?|coupee?)|\bavant (?:oui|on|j)|\ben avait|j'avais|j'en avais|on avait|"
            r"utilisait|utilisais|(?:n'|n |en |l'|l |j'?)?(?:utilise|ai|a|avons) plus\b|plus maintenant|a l'epoque|par le passe"
        ),
    ),
    (
        "never",
        re.compile(
            r"вс[её] (?:делаем |делаю )?сами\b|своими силами|in[ -]?house|all ourselves|do it ourselves|lo (?:llevamos|"
            r"hacemos) (?:todo )?nosotros|"
            r"nosotros mismos|tout nous[ -]memes|on fait tout|en interne|"
            r"ни к кому|ни у кого|ни с кем|nobody|no one|\bnadie|никогда|ни разу|не было|нет у нас|у нас нет|ничего нет|ничем не|"
            r"ничего не (?:использ|вед|исп)|не (?:использу|пользу|вед[еу])|вообще нет|пока нет|еще нет|"
            r"тетрадк|калькулятор|бумажк|post-?its?\b|руки не дошли|не дошли руки|got round to|в (?:экселе|excel|тетрад|блокнот|голове)|"
            r"на бумаж|на бумаге|вручную|от руки|"
            r"never|don'?t (?:use|have) (?:any|one|it)|nothing (?:at all|so far|yet|in place|like)|none (?:so far|yet|at all)|"
            r"not (?:using )?any|not yet|haven'?t|on paper|pen and paper|"
            r"by hand|manually|in (?:excel|spreadsheets|my head)|spreadsheet|no (?:system|tool|software)|first time|zero\b|zilch|"
            r"nunca|jamas|en mi vida|en la vida|ningun[oa]?\b|no (?:uso|usamos|tengo|tenemos|utilizo|utilizamos|hay) (?:nada|ningun)|"
            r"nada de nada|^nada\b|en papel|a mano|en excel|"
            r"en una libreta|todavia no|aun no|primera vez|"
            r"jamais|(?:ai|a|avons|utilise|utilisons) rien|rien du tout|^rien\b|aucun|pas encore|sur papier|a la main|sur excel|"
            r"dans un cahier|premiere fois|zero\b|toujours pas|(?:il )?y ?en a jamais|"
            r"(?:n'en|en|n'|n ) ?(?:ai|a|avons) pas"
        ),
    ),
    (
        "now",
        re.compile(
            r"on retainer|на абонентке|на подряде|"
            r"(?<!не )работает|пашет|(?<!не )веду\b|\bс 20\d\d|depuis (?:\d|un|deux|trois)|desde (?:hace|20)|"
            r"(?:for|since) (?:\d|a |two|three)|"
            r"сидим на|сижу на|пользу(?:юсь|емся)|(?<!не )использу|работа(?:ем|ю) (?:в|на|с)\b|"
            r"стоит\b|подключен|вед[её]м в|вед[уе]м? (?:в|через)|уже (?:есть|стоит|работает|год|лет|третий|второй|давно)|"
            r"у (?:нас|меня) (?:есть|стоит|уже)|да,? есть|\bесть\b|имеется|прямо сейчас|сейчас (?:на|в|есть)|"
            r"(?:we|i|were|im|weve|ive|we are|i am) (?:currently )?(?:on|use|using|run|running|have|got|with)\b|currently|right now|"
            r"at the moment|been using|up and running|still (?:use|using|have|on)|"
            r"(?:ahora|actualmente|ya) .{0,12}(?:us|ten|trabaj|utiliz|estamos con|va)|estamos con|estoy con|trabaj(?:o|amos) con|us(?:o|"
            r"amos)\b|utiliz(?:o|amos)\b|tenemos|tengo|llev(?:o|amos) .{0,20}con|funcionamos con|"
            r"on (?:tourne|bosse|est|travaille|utilise|a|marche) (?:avec|sur|deja|un|une|le)|j'?\s?utilise|je suis sur|nous utilisons|"
            r"on utilise|actuellement|en ce moment|deja (?:un|une|en place|equipe)|j'en ai|on en a\b|"
            r"je (?:tourne|bosse|travaille) (?:avec|sur)"
        ),
    ),
)
_BY_ASSENT: Mapping[str | None, State] = {"yes": "now", "no": "never"}
_FALLBACK: Mapping[State, State] = {"replace": "now", "past": "never"}
"""Where the options do not tell so much apart: who wants another one has one, who had one has none."""


@lru_cache(maxsize=512)
def states_of(options: tuple[Option, ...], question: str) -> Mapping[State, int]:
    """The option for each state of use; empty when the options are of another sort, or the question is not about use."""
    found: dict[State, int] = {}
    for number, option in enumerate(options):
        state = _state_of_label(plain(option.label))
        if state is not None:
            if state in found:
                return {}
            found[state] = number
    is_told = "past" in found or "replace" in found or (len(options) == len(found) and _ABOUT_USE.search(plain(question)))
    return found if is_told and len(found) > 1 and len(found) + 1 >= len(options) else {}


def state_said(said: str, states: Mapping[State, int], lang: str) -> int | None:
    """The number of the option whose state the reply tells; None when it tells none."""
    state = next((state for state, pattern in _REPLIES if pattern.search(said)), None) or _BY_ASSENT.get(assent_of(said, lang))
    while state is not None and state not in states:
        state = _FALLBACK.get(state)
    return states[state] if state is not None else None


def _state_of_label(label: str) -> State | None:
    return next((state for state, pattern in _LABELS if pattern.search(label)), None)
