"""Words that rule something out, and words that keep them from it."""

from __future__ import annotations

from qualification.vocabulary.wordlist import word_set

# Words that deny what follows them ("не новый", "without a garage") or, with nothing after them, what stands before ("утром не могу").
NEGATORS = {
    "ru": word_set("не ни нет без кроме надоел надоела надоело ненавижу забудь забудьте вместо исключая нету  ненадо нехватка недостаток отсутствие"),
    "en": word_set(
        "not no dont doesnt isnt arent wont cant cannot without except neither nor never didnt wouldnt couldnt aint non hate avoid "
        "excluding wasnt werent havent hasnt lack lacking shouldnt than nothing forget bores dislike detest"
    ),
    "es": word_set("no ni sin excepto salvo nunca tampoco jamas odio falta aburre detesto olvida olvidate"),
    "fr": word_set("pas ni sans non sauf jamais aucun aucune manque ennuie deteste oublie oubliez"),
}
# Several words that deny together; the last of them is where the denial starts.
NEGATING_PAIRS = {
    "ru": frozenset({("скорее", "чем"), ("лучше", "чем")}),
    "en": frozenset(
        {
            ("instead", "of"),
            ("anything", "but"),
            ("anywhere", "but"),
            ("everything", "but"),
            ("anyone", "but"),
            ("any", "but"),
            ("rather", "than"),
            ("apart", "from"),
        }
    ),
    "es": frozenset({("vez", "de"), ("lugar", "de"), ("antes", "que"), ("nada", "de"), ("menos", "el"), ("menos", "la")}),
    "fr": frozenset({("lieu", "de"), ("plutot", "que"), ("rien", "de")}),
}
# After these words the denial is over, and what follows is what is wanted.
TURNS = {
    "ru": word_set("а но лучше зато давайте давай хочу просто и да"),
    "en": word_set("but rather instead and just prefer want more"),
    "es": word_set("sino pero mejor prefiero y quiero si"),
    "fr": word_set("mais plutot et prefere voudrais juste"),
}
# "не только", "not bad": no denial at all.
HARMLESS_NEXT = {
    "ru": word_set("против только просто меньше более больше менее возражаю позже ранее раньше вопрос проблем разницы вопросов сомнения сомнений обмана шуток"),
    "en": word_set("only just bad least later more less problem worries sure fail doubt stop kidding joke wonder"),
    "es": word_set("solo solamente menos mas problema falta duda problemas parar embargo"),
    "fr": word_set("seulement que mal plus moins probleme stop faute doute souci arret"),
}
# Who starts a sentence of his own after "no": then "no" was only an interjection.
PRONOUNS = word_set("я мы i we yo nosotros je on nous")
# Verbs that say whether something suits; the denial of one of them is a denial of its subject.
PREDICATES = word_set(
    "рассматриваю рассматриваем ищу ищем надо нужно нужен нужна нужны хочу хотим могу можем подходит подойдет интересует интересуют "
    "буду будем люблю нравится вариант получится получается успею удобно требуется планирую планируем work works suit suits fit "
    "interested interest need want like do good possible available option interesa interesan quiero queremos puedo podemos sirve va "
    "gusta conviene necesito interesse convient marche veux voulons peux"
)
# Negators of verbs.
VERBAL = word_set("не not dont doesnt isnt wont cant cannot didnt wouldnt couldnt aint havent hasnt never no pas jamais nunca")
