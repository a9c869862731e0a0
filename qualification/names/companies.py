"""Finds the name of a company in a reply: by its legal form, in quotation marks, or by how it is introduced."""

from __future__ import annotations

import re

from qualification.names.lexicon import is_mash, is_ordinary, is_role
from qualification.normalize import fold, words

_FORM_BEFORE = (
    r"ООО|ОАО|ЗАО|ПАО|НПО|НКО|АНО|ГК|ТОО|ЧП|ЧУП|ОДО|КФХ|ФГУП|МУП|АО|ИП|студи[яи]|компани[яи]|фирм[аы]|агентств[оа]|магазин|салон|"
    r"клиника|холдинг|бренд"
)
_FORM_AFTER = (
    r"inc|llc|l\.l\.c|ltd|plc|corp(?:oration)?|gmbh|ag|limited|s\.?l\.?u?|s\.?a\.?|s\. de r\.l\.(?: de c\.v\.)?|sarl|sasu?|eurl|srl|"
    r"s\.r\.l|s\.?p\.?a|b\.?v|oy|ab|kft|group|agency|studio|holding|consulting|solutions|ооо|тоо"
)
_QUOTED = re.compile(r"(?:\b([^\W\d_]{2,12})\s{0,2})?[«\"“„]([^«»\"“”„\n]{2,60})[»\"”“]")
_BEFORE = re.compile(rf"\b(?:{_FORM_BEFORE})\s+[^\W_][^,.;!?\n()]{{0,60}}", re.IGNORECASE)
_AFTER = re.compile(rf"[^\W_][^,;!?\n()]{{0,60}}?,?\s(?:{_FORM_AFTER})\b\.?", re.IGNORECASE)

_INTRODUCTIONS = (
    # ru
    r"(?:наша |моя )?(?:компания|фирма|организация)(?: называется| зовется|:| -)?", r"называ(?:ется|емся)",
    r"(?:я )?(?:работаю|тружусь|служу) (?:в компании|в фирме|в|на)", r"представляю(?: компанию)?", r"(?:я|мы) из(?: компании)?",
    r"из компании", r"от компании", r"мы -", r"мы это",
    # en
    r"(?:i )?work (?:at|for|with|in)", r"working (?:at|for)", r"(?:i'm |i am |we are |we're )(?:from|with|at)", r"we are", r"we're",
    r"(?:my |our |the )?company(?: name)?(?: is|'s|:)", r"it's called", r"called", r"representing",
    # es
    r"(?:soy|somos|vengo|venimos|llamo) de(?: la empresa| parte de)?", r"trabajo (?:en|para|con)",
    r"(?:mi |la |nuestra )?empresa(?: se llama| es|:)", r"se llama", r"somos",
    # fr
    r"(?:je travaille |je bosse |je suis )?(?:de )?chez", r"je travaille (?:pour|a|dans)",
    r"(?:ma |notre |la )?(?:societe|entreprise|boite)(?: s'appelle| est|:)", r"s'appelle", r"nous sommes", r"on est", r"je represente",
)  # fmt: skip
_INTRODUCED = re.compile(rf"(?:^|[\s,.!-])(?:{'|'.join(_INTRODUCTIONS)})\s+(?=\S)")

_NONE_SAID = (
    # ru
    r"нету?(?: никакой| своей| пока)?(?: компани[ияй]| фирмы| организации)?", r"пока (?:еще )?нет(?: компании)?",
    r"(?:у меня |у нас )?(?:нет|нету|без)(?: своей| никакой)? (?:компании|фирмы|организации|названия)",
    r"(?:я )?(?:физ ?\.?лицо|физик|частник|частное лицо|самозанят\w{2}|ип|безработн\w{2}|фриланс\w{0,3}|пенсионер\w{0,2})",
    r"(?:я )?(?:сама?(?: по себе| на себя| себе хозяин)?|студент\w{0,2}|никто|домохозяйка)", r"никак\w{2,3}", r"нигде(?: не работаю)?",
    r"не работаю", r"работаю на себя", r"для себя",
    # en
    r"no", r"none", r"nope", r"n/?a", r"no company(?: yet)?", r"(?:i )?(?:don't|dont|do not) have (?:a company|one|any)", r"nothing",
    r"(?:i'm |im |i am )?(?:a )?(?:self[- ]employed|freelanc\w{2,3}|sole trader|private (?:person|individual)|unemployed|retired|student)",
    r"(?:i'm |im |i am )?(?:an )?individual", r"(?:just |only )?(?:me|myself)", r"on my own", r"not yet", r"for myself",
    # es
    r"ningun[ao]?", r"no tengo(?: empresa| ninguna)?", r"por mi cuenta", r"sin empresa", r"nada",
    r"(?:soy )?(?:un )?(?:particular|autonom[oa]|freelance|independiente|jubilad[oa]|estudiante)", r"(?:solo )?yo(?: mism[oa]| sol[oa])?",
    # fr
    r"non", r"aucune?", r"pas (?:de societe|d'entreprise|de boite|encore)", r"je n'?ai pas(?: de societe| d'entreprise)?",
    r"(?:je suis )?(?:un )?(?:particulier|independante?|freelance|auto-?entrepreneu\w{1,2}|retraitee?|etudiante?)", r"a mon compte",
    r"juste moi", r"moi[- ]meme", r"personne", r"rien",
)  # fmt: skip
_NONE = re.compile(rf"^(?:ну |да |а |well |pues |bah |euh )?(?:{'|'.join(_NONE_SAID)})(?: спасибо| thanks| gracias| merci)?[\s.!)]*$")
_ENDS = " \t,.;:!-–—"
_MOST_WORDS, _LONGEST_REPLY = 6, 300


def find_company(text: str, lang: str) -> str | None:
    """The company's name as written, legal form included; None if there is none."""
    text = text[:_LONGEST_REPLY].strip()
    folded = fold(text)
    if not words(folded) or _NONE.match(folded) or folded.endswith("?"):
        return None
    return _quoted(text) or _with_form(text) or _introduced(text, folded) or _bare(text, folded, lang)


def _quoted(text: str) -> str | None:
    found = _QUOTED.search(text)
    if not found:
        return None
    form = found.group(1) or ""
    return found.group().strip() if re.fullmatch(_FORM_BEFORE, form, re.IGNORECASE) else found.group(2).strip()


def _with_form(text: str) -> str | None:
    before = _BEFORE.search(text)
    if before:
        words_said = before.group().strip(_ENDS)
        return re.sub(r"^(?:компани\w|фирм\w)\s+(?:называется\s+)?", "", words_said, flags=re.IGNORECASE) or None
    after = _AFTER.search(text)
    if not after:
        return None
    name = after.group().strip()
    introduced = _INTRODUCED.search(fold(name))
    said = words(fold(name))
    return _tail(name, len([word for word in said if word.start < introduced.end()])) if introduced else name


def _introduced(text: str, folded: str) -> str | None:
    found = _INTRODUCED.search(folded)
    if not found:
        return None
    passed = len([word for word in words(folded) if word.start < found.end()])
    name = re.split(r"[,;!?\n(]|\.\s|\s-\s", _tail(text, passed), maxsplit=1)[0].strip(_ENDS)
    return name if 0 < len(name.split()) <= _MOST_WORDS else None


def _tail(text: str, passed: int) -> str:
    """The text after so many words."""
    for found in list(re.finditer(r"[^\W_]+(?:[-'’ʼ`´‑][^\W_]+)*", text))[passed:]:
        return text[found.start() :]
    return ""


def _bare(text: str, folded: str, lang: str) -> str | None:
    said = [word.text for word in words(folded)]
    if len(said) > _MOST_WORDS or "@" in text or all(word.isdigit() for word in said):
        return None
    telling = [word for word in said if not is_ordinary(word, lang) and not is_role(word, lang) and not is_mash(word)]
    return text.strip(_ENDS) if len(telling) * 2 > len(said) else None
