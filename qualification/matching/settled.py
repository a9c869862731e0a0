"""What a reply says to be no matter, where it goes on to what is one: "the price is fine, they are just slow"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qualification.matching.asides import clause_around
from qualification.matching.tokens import Token
from qualification.matching.voices import Voice

_NO_MATTER = re.compile(
    r"(?<!не )\b(?:есть|хватает|в порядке|норм\w*|не ?важн\w*|не принципиальн\w*|устраива\w+|все хорошо|не проблема|подождет|маловато|мало|"
    r"уже (?:сделан|есть|куп)\w*|не так важн\w*|не суть|надоел\w*|достал[аио]?|дорог\w*|не мое|не нравит\w*|цел(?:ый|ая|ое|ые))\b|"
    r"\b(?:too (?:pricey|expensive|dear|much|big|small)|not for me|hate|bored of|fed up)\b|\b(?:muy|demasiado) \w+\b|\bcar[oa]s?\b|"
    r"\bno me gustan?\b|\baburr\w+|\btrop (?:cher|grand|petit|loin)\w*|\baime pas\b|\bmarre\b|"
    r"\b(?:is|are|s|looks?|theyre|its) (?:all |just |totally |perfectly |pretty )?(?:fine|ok|okay|good|great|sorted|done|covered|"
    r"no (?:problem|issue|big deal))\b|\b(?:too short|too long|not enough|doesnt matter|dont matter|dont mind|dont care|can wait|"
    r"already (?:have|got|done|sorted))\b|"
    r"\b(?:esta|estan|va|van) (?:muy |ya )?(?:bien|perfect\w*|list[oa]s?)\b|\bqueda\w* (?:muy |un poco )?cort\w*|\bda (?:igual|lo mismo)\b|"
    r"\bno (?:me |nos )?importa\w*|\b(?:es|son) lo de menos\b|\bya (?:l[ao]s? )?(?:tengo|tenemos)\b|\b(?:me|nos) sobra\b|"
    r"\b(?:est|sont|c est|ca|va|vont) (?:tres |deja |tout a fait )?(?:bien|bon|bonne|ok|nickel|correcte?|regle\w*)\b|"
    r"\bimporte peu\b|\bca va\b|"
    r"\bpeu m importe\b|\btrop courte?\b|\b(?:suffit|suffisent) pas\b|\b(?:j|on|nous) (?:en )?(?:ai|a|avons) deja\b|\bpeut attendre\b"
)


def without_settled(voices: list[Voice], tokens: Sequence[Token]) -> list[Voice]:
    """The voices, those against their options that stand in a clause which says that all is well there, if another speaks on.

    Where the rest of the reply is not understood they are left out: it is the rest that answers.
    """
    settled = {at for at in range(len(tokens)) if _NO_MATTER.search(" ".join(tokens[each].text for each in clause_around(tokens, at)))}
    inside = {voice.start for voice in voices if voice.start in settled}
    if not any(voice.start not in settled and not voice.denied for voice in voices):
        says_more = any(at not in settled and not token.is_filler for at, token in enumerate(tokens))
        return [voice for voice in voices if voice.denied or voice.start not in inside] if says_more else voices
    return [replace(voice, denied=True) if voice.start in inside else voice for voice in voices]
