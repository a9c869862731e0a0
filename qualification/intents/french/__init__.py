"""What French says for the intents.

`words` has the parts of speech, `requests`, `steps`, `objections` and `magnets` the phrases. To teach a phrase, add it to its intent there.
"""

from qualification.intents.french import magnets, words
from qualification.intents.french.objections import OBJECTIONS
from qualification.intents.french.requests import REQUESTS
from qualification.intents.french.steps import STEPS
from qualification.intents.wording import Wording

WORDING = Wording(
    classes={**words.CLASSES, **magnets.CLASSES},
    phrases=(REQUESTS, STEPS, OBJECTIONS, magnets.MAGNETS),
    small=words.SMALL,
    company=words.COMPANY,
    negators=words.NEGATORS,
    short=words.SHORT,
    real=words.REAL,
    noun_endings=words.NOUN_ENDINGS,
    adjective_endings=words.ADJECTIVE_ENDINGS,
    sounds=words.SOUNDS,
)
