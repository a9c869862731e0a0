"""Options that are a yes and a no in other words, and replies that say one of them without the word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from qualification.matching.assent import Assent, assent_of, is_assent
from qualification.matching.concepts import hits_in, ideas_of, wider
from qualification.matching.heads import head_count
from qualification.matching.polarity import denied
from qualification.matching.tokens import Token, plain, tokens_of
from qualification.reading import Hints, Option
from qualification.vocabulary.negation import NEGATORS
from qualification.vocabulary.wordlist import word_set

_FEW = 3
_LONG_ENOUGH = 4
_IS_THE = re.compile(r" (?:сам |и есть |же |- |— )?(?:am |the |a |el |la |soy el |soy la |le |suis le )?")
"""What may stand between "I" and the title."""
_MOST_BESIDE_ECHO = 3
_REFUSING = word_set("не no non нет nope nah nan неа")
_ABOUT_DECIDING = re.compile(r"реша|решени|выбира|decid|decision|decisor|tranch|charge of|owner of|отвечаете за")
_I_DO = re.compile(
    r"(?:^|\b)(?:я|сам|сама|лично я|все на мне|единолично|i do|and i|me|i decide|myself|my call|its me|i am|im|just me|yo|yo mism[oa]|"
    r"decido yo|mi decision|"
    r"moi|c'est moi|je decide|moi meme|moi seule?)\b"
)
_ANOTHER_DOES = re.compile(
    r"\b(?:шеф|босс|начальни\w+|директор\w*|руковод\w+|учредител\w+|собственник\w*|муж|жена|мама|папа|родител\w+|партнер\w*|ceo|сео|"
    r"boss|manager|director|husband|wife|owner|board|head office|hq|management|superior|dad|mom|parents|someone else|"
    r"jef[ea]|gerente|director[ae]?|marido|mujer|duen[oa]|socio|gerencia|direccion|padres|"
    r"patronne?|chef|directeur|directrice|mari|femme|direction|hierarchie|parents|gerante?|associee?)\b"
)
_TOGETHER = re.compile(r"\b(?:мы|вместе|вдвоем|we|together|both|nosotros|decidimos|juntos|entre|on|nous|a deux|ensemble)\b")
_NOT_ME = re.compile(r"\b(?:не я|not me|not my call|not up to me|no soy yo|yo no|no depende de mi|pas moi|c'est pas moi)\b")


@lru_cache(maxsize=512)
def polar(options: tuple[Option, ...], lang: str) -> tuple[Assent | None, ...]:
    """Which options are a yes, a no and a maybe; empty when the options are of another sort."""
    found = list(_meanings(options, lang))
    if "no" in found and "yes" not in found and len(options) <= _FEW:
        rest = [number for number, meaning in enumerate(found) if meaning is None]
        if len(rest) == 1:
            found[rest[0]] = "yes"
    if "yes" in found and "no" not in found and len(options) <= _FEW and found.count(None) == 1:
        found[found.index(None)] = "no"
    return tuple(found) if "yes" in found and "no" in found else ()


def said_to_polar(said: str, hints: Hints) -> int | None:
    """The number of the option for the yes, no or maybe that the text says or opens with; None when it says none."""
    meanings = polar(hints.options, hints.lang)
    if not meanings:
        return None
    meaning = _by_own_means(said, hints.question) or assent_of(said, hints.lang) or _refusal(tokens_of(said, hints.lang))
    return _only(meanings, meaning or _of_decider(said, hints.question) or ("yes" if _FOR_YEARS.match(said) else None))


def echoed(tokens: Sequence[Token], hints: Hints) -> int | None:
    """The yes for a reply in the words of the question ("Соберёте сами?" - "соберу"), the no for one that denies them."""
    meanings = _meanings(hints.options, hints.lang)
    asked = {stem for token in tokens_of(plain(hints.question), hints.lang) if not token.is_filler for stem in token.stems}
    weighty = [at for at, token in enumerate(tokens) if not token.is_filler]
    same = [at for at in weighty if any(len(stem) >= _LONG_ENOUGH and stem in asked for stem in tokens[at].stems)]
    ideas = ideas_of(plain(hints.question), hints.lang)
    if not same and (_NEED.search(plain(hints.question)) or _OWNING in ideas):
        same = [
            at
            for hit in hits_in(tokens, hints.lang)
            if not ideas.isdisjoint((hit.concept, *wider(hit.concept)))
            for at in range(hit.start, hit.end)
            if at in weighty
        ]
    if not same or len(weighty) - len(same) > _MOST_BESIDE_ECHO:
        return None
    out = denied(tokens, hints.lang, frozenset(same))
    return _only(meanings, "no" if any(at in out for at in same) else "yes")


def _only(meanings: Sequence[Assent | None], meaning: Assent | None) -> int | None:
    fitting = [number for number, assent in enumerate(meanings) if assent == meaning] if meaning else []
    return fitting[0] if len(fitting) == 1 else None


def none_said(said: str, hints: Hints) -> int | None:
    """The option that stands for none of the others, for a reply that says just that: "ни на что", "we eat everything"."""
    nones = _nones(hints.options)
    if len(nones) != 1 or len(hints.options) <= 2:
        return None
    opening = _CLAUSE_END.split(said, maxsplit=1)[0]
    is_short = len(tokens_of(opening, hints.lang)) <= _SHORT
    lacking = _WITHOUT.fullmatch(said)
    is_none = (lacking and lacking.group(1) not in _IDIOMS) or (is_short and _NONE_REPLY.match(said))
    is_none = is_none or _EATS_ALL.search(said) or head_count(said, hints.lang) == 0
    return nones[0] if is_none else None


@lru_cache(maxsize=512)
def _nones(options: tuple[Option, ...]) -> tuple[int, ...]:
    return tuple(number for number, option in enumerate(options) if _NONE_LABEL.match(plain(option.label)))


@lru_cache(maxsize=512)
def _meanings(options: tuple[Option, ...], lang: str) -> tuple[Assent | None, ...]:
    return tuple(_label_assent(plain(option.label), lang) for option in options)


def _by_own_means(said: str, question: str) -> Assent | None:
    """To "do you need help?": who manages alone says no."""
    return "no" if _NEED.search(plain(question)) and _OWN_MEANS.search(said) else None


def _refusal(tokens: Sequence[Token]) -> Assent | None:
    """ "Не, сами соберём": a little "no" before a comma."""
    return "no" if len(tokens) > 1 and tokens[0].text in _REFUSING and tokens[1].before.startswith((",", ".", "!", ";")) else None


def _of_decider(said: str, question: str) -> Assent | None:
    """To "do you decide?": "my boss does" is a no, "I do" a yes; both together are neither."""
    if not _ABOUT_DECIDING.search(plain(question)):
        return None
    if _NOT_ME.search(said):
        return "no"
    if _TOGETHER.search(said):
        return None
    mine, others = _I_DO.search(said), _ANOTHER_DOES.search(said)
    if mine and others and others.group() in _TITLES and _IS_THE.fullmatch(said[mine.end() : others.start()]):
        return "yes"
    if bool(mine) == bool(others):
        return None
    return "yes" if mine else "no"


_NONE_LABEL = re.compile(
    r"(?:нет\b|никак|ничего|без (?:аллерг|огранич)|none|no \w+|nothing|ningun|nada\b|sin (?:alerg|restric)|aucun|rien\b|pas d|"
    r"sans (?:allerg|restric)|.*\b(?:не (?:нужн|надо|требу)|not (?:needed|required)|no (?:hace falta|necesit)|pas besoin|pas necessaire))"
)
_NONE_REPLY = re.compile(
    r"(?:у меня |у нас |да |i have |i m |tengo |j'ai |j ai )?(?:никого|нет|нету|ничего|ни на что|ни к чему|никаких|никакой|никакие|ничем|"
    r"не имею|no|none|nope|nothing|to nothing|"
    r"not any|nada|ningun\w*|a nada|de nada|rien|aucune?s?|a rien|de rien|pas du tout|non)\b(?! [^\W\d_]{4,})"
)
_WITHOUT = re.compile(r"(?:pas de|pas d'|aucune?|no|sin|sans|нет|без|without|ni un|ningun\w?) ?([^\W\d_]+)")
_IDIOMS = word_set(
    "времени идей проблем разницы слов денег idea time problem problems clue way prob thanks worries doubt rush comment souci idee temps "
    "probleme tiempo problema prisa duda gracias merci spam sense sentido"
)
_FOR_YEARS = re.compile(
    r"(?:ну |da |oui |si |yes )?(?:depuis|desde|since|уже|с|for|llevo|hace) .{0,12}\d|depuis (?:toujours|"
    r"longtemps|un an|des annees)|давно|for years|desde hace"
)
_EATS_ALL = re.compile(
    r"\b(?:все|всё) (?:ем|едим|ест|можно|подряд|кушаем|кушаю)|\b(?:ем|едим|кушаю|кушаем|ест) (?:все|что угодно)|\beats? (?:anything|"
    r"everything|it all)|"
    r"\b(?:como|comemos|come|comen) (?:de todo|cualquier)|\bmang(?:e|eons|ent|es) (?:de |vraiment )?tout"
)
_SHORT = 4
_OWNING = "owns_home"
_CLAUSE_END = re.compile(r"[,;.!]")
_NEED = re.compile(
    r"нуж|помо[щч]|надо ли|треб|хотите|\bneed|help|require|would you like|want|necesit|ayuda|quiere|precisa|besoin|"
    r"aide|souhait|voulez|faut"
)
_OWN_MEANS = re.compile(
    r"\bсам[аи]? (?:\w+ )?[а-я]{3,}(?:у|ю|юсь|усь|ем|им|имся|емся)\b|\bcovered\b|all set|all sorted|\bсправ(?:люсь|имся)|"
    r"\bсами? (?:\w+ )?(?:сдела|собер|привез|увез|заберу|забер|донес|установ|справ|смогу|смож|разбер)|"
    r"\bобойд(?:усь|емся)|\bсв(?:ой|оя|ое|ои|оих) (?:\w+ )?есть|"
    r"\bесть св(?:ой|оя|ое|ои)|\b(?:do it|on|by) (?:my|our)(?:self|selves| own)|\bmyself\b|\bourselves\b|\b(?:ill|well|we|i|"
    r"can) manage|got it covered|(?:have|bring|got|use) (?:my|our) own|"
    r"\bme (?:apano|las arreglo|arreglo|encargo yo)|\bnos (?:apanamos|arreglamos|encargamos)|\b(?:yo|nosotros) mism[oa]s?\b|"
    r"\bpor mi cuenta|tengo (?:el|la) mi[oa]|tenemos (?:el|la) nuestr|"
    r"\b(?:me|nous|on se) debrouill|\bуже есть|already have|have one already|ya (?:tengo|tenemos)|(?:j'en|on en|j en) (?:ai|a) deja|"
    r"j'ai deja|\bmoi meme|\bnous memes|\bon gere|\bje gere|j'ai (?:le|la) mien|(?:le|la) notre|par mes propres|m'en occupe|m'en charge"
)
_TITLES = word_set(
    "шеф босс директор собственник boss owner ceo jefe jefa dueno duena gerente patron patronne chef gerant gerante directeur directrice"
)
"""What somebody who decides may be himself: "I am the boss"."""


def _label_assent(label: str, lang: str) -> Assent | None:
    whole = is_assent(label, lang)
    if whole:
        return whole
    tokens = tokens_of(label, lang)
    if not tokens:
        return None
    first = is_assent(tokens[0].text, lang)
    if first and (len(tokens) == 1 or tokens[1].before):
        return first
    if any(hit.concept == "dont_know" for hit in hits_in(tokens, lang)):
        return "maybe"
    pair = is_assent(" ".join(token.text for token in tokens[:2]), lang)
    if pair:
        return pair
    return "no" if tokens[0].text in NEGATORS.get(lang, NEGATORS["en"]) else None
