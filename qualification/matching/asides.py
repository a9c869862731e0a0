"""The parts of a reply that answer nothing: questions back, greetings, talk about something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qualification.matching.tokens import Token, parts

# Words that open a question.
_ASKING = {
    "ru": frozenset("что чо че шо где когда сколько скока какой какая какие какое каких какую почему зачем кто кому чей чья откуда куда почем кем как".split()),
    "en": frozenset("what whats how hows where wheres when why who whos whose which".split()),
    "es": frozenset("que como cuando cuanto cuanta cuantos cuantas cual cuales donde quien quienes porque adonde".split()),
    "fr": frozenset("quoi comment quand combien qui quel quelle quels quelles pourquoi est_ce".split()),
}
# Two words that open a question.
_ASKING_PAIRS = {
    "ru": frozenset("есть_ли можно_ли а_вы вы_работаете вы_делаете вы_точно у_вас можете_ли а_есть а_можно вы_кто вы_бот ты_бот это_бот есть_у это_правда "
                    "правда_что разве_вы как_это как_вы как_у_вас как_работает как_долго как_быстро как_оплатить как_записаться что_входит что_это что_вы что_за что_такое".split()),
    "en": frozenset("do_you does_it does_this is_there is_it is_this is_that are_you are_there are_these can_you can_i can_we could_you could_i will_you will_it would_you "
                    "have_you did_you do_i do_we do_they should_i does_that is_your are_your is_parking r_u do_u can_u how_much how_many how_long how_often how_do how_does how_did how_can how_is how_are how_to how_big how_soon what_is what_are what_do what_does what_kind what_time what_for".split()),
    "es": frozenset("por_que se_puede puedo_pagar tienen_ustedes hay_que me_puede me_puedes puede_decirme es_gratis eres_un es_un aceptan_tarjeta para_que de_que "
                    "de_donde a_que con_quien usted_es son_ustedes en_que que_es que_incluye que_precio que_marcas que_horario que_significa que_hacen que_tal que_tipo que_tienen como_funciona como_es como_puedo como_se como_hago".split()),
    "fr": frozenset("est_ce avez_vous peut_on puis_je y_a c_est_quoi etes_vous pouvez_vous faites_vous vous_etes vous_avez vous_faites a_quoi de_quoi c_est_combien "
                    "a_quelle tu_es es_tu qu_est ou_etes".split()),
}
# Interrogative words that ask nothing in these company: "как можно скорее", "how about the second".
_NOT_ASKING = frozenset(
    "как_можно как_угодно как_только как_у как_обычно как_раз когда_нибудь что_угодно что_то что_нибудь какой_нибудь какая_разница какой_угодно кто_угодно "
    "что_нибудь как_вам как_удобно что_подешевле что_попроще когда_угодно "
    "how_about what_about when_i whatever_is what_i which_ever when_possible "
    "como_sea cuanto_antes lo_que como_particular como_empresa como_autonomo cuando_sea cuando_pueda cuando_puedan que_sea como_quieran "
    "quand_vous qui_veut comme_vous quand_je comme_particulier".split()
)
# Talk to a third person, about the past or about waiting: words of options in it are no answer.
_ELSEWHERE = frozenset(
    "соедините_с позовите позови дайте_мне переключите хочу_поговорить поговорить_с позвать свяжите_с переведите_на "
    "уже_писал уже_писала уже_говорил уже_говорила уже_сказал уже_сказала уже_отвечал уже_отвечала уже_звонил уже_отправил уже_указал уже_указала "
    "писал_вам говорил_вам звонил_вам подождите секунду минутку минуточку "
    "talk_to speak_to speak_with talk_with connect_me put_me get_me already_told already_said already_wrote already_sent already_called already_answered "
    "told_you wrote_you hold_on wait_a one_sec one_second give_me_a_minute brb "
    "hablar_con comunicarme_con comuniqueme pasame_con paseme_con ya_les ya_lo_dije ya_dije ya_escribi ya_conteste ya_respondi ya_te un_momento espera_un "
    "espere_un "
    "parler_a parler_au parler_avec parler_aux passez_moi joindre deja_dit deja_ecrit deja_envoye deja_repondu deja_appele attendez une_minute un_instant ".split()
)
# Somebody else, where the question is what the visitor is.
_OTHERS = frozenset(
    "мой_начальник мой_директор мой_шеф мой_босс наш_директор моя_начальница мой_бухгалтер наш_бухгалтер мой_менеджер наш_юрист мой_юрист "
    "my_boss my_manager my_director my_ceo my_accountant my_assistant my_lawyer our_ceo our_manager our_accountant "
    "mi_jefe mi_jefa mi_director mi_gerente mi_contador mi_abogado mon_patron mon_chef mon_directeur mon_comptable mon_avocat ma_directrice".split()
)
_LATER = frozenset(
    "потом_отвечу отвечу_потом отвечу_позже позже_отвечу напишу_позже позже_напишу потом_напишу напишу_потом занят_сейчас сейчас_занят сейчас_занята не_до_этого "
    "answer_later reply_later text_you_later write_later get_back_to busy_now busy_right im_busy respondo_luego contesto_luego te_escribo_luego estoy_ocupado estoy_ocupada "
    "luego_contesto luego_respondo repondrai_plus reponds_plus suis_occupe je_vous_redis".split()
)
# Greetings made of words that could be options ("morning").
_GREETINGS = frozenset(
    "добрый_день добрый_вечер доброе_утро доброго_дня доброй_ночи доброго_вечера доброго_утра хорошего_дня хорошего_вечера "
    "good_morning good_afternoon good_evening good_night good_day have_a_nice_day have_a_good_day buenos_dias buenas_tardes buenas_noches buen_dia buena_tarde "
    "bonne_journee bonne_soiree bonne_nuit bon_apres_midi bonjour bonsoir".split()
)
# Words that ask only with a question mark behind: "как в икее", "que dure", "how fast you can do it".
_SOFT = frozenset("как how que como comme what".split())
_CONDITIONS = frozenset("если if si".split())
_YOU = frozenset("вы вас вам ваш ваша ваше ваши ты тебя you your u ur usted ustedes su sus tu vous votre vos".split())
_THERE_IS = frozenset("есть hay tienen have got avez".split())
_LEADS = frozenset("а и но ну so and but y pero et mais ok hey well bueno alors oye".split())
_LONGEST_FRAME = 5


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `start` to `end` (exclusive) of a reply between two signs. `asks`: it is a question back."""

    start: int
    end: int
    asks: bool


def clauses(tokens: Sequence[Token], lang: str, *, last_sign: str, own: frozenset[int]) -> tuple[Clause, ...]:
    """The parts of a reply between commas and full stops. `last_sign`: what stands behind the last word ("?" or nothing).

    `own`: places of the options' own words; nothing but these with a question mark is an answer in doubt, no question.
    """
    starts = [at for at, token in enumerate(tokens) if at == 0 or parts(token.before) or _turns_to_ask(tokens, at, lang)]
    ends = [*starts[1:], len(tokens)]
    signs = [tokens[end].before if end < len(tokens) else last_sign for end in ends]
    found = [Clause(start, end, _asks(tokens[start:end], lang, "?" in sign, {at - start for at in own})) for start, end, sign in zip(starts, ends, signs, strict=True)]
    return tuple(_with_conditions(found, tokens))


def spoken_elsewhere(tokens: Sequence[Token], *, about_roles: bool) -> frozenset[int]:
    """The places of the words in greetings, and in clauses that ask for a person, tell the past or ask to wait.

    `about_roles`: the question is what the visitor is, so "my boss" is somebody else. "I will answer later" voids all of the reply.
    """
    out: set[int] = set()
    for at in range(len(tokens)):
        for size in range(1, _LONGEST_FRAME + 1):
            words = "_".join(token.text for token in tokens[at : at + size])
            if words in _GREETINGS:
                out.update(range(at, at + size))
            elif words in _LATER:
                return frozenset(range(len(tokens)))
            elif words in _ELSEWHERE or (about_roles and words in _OTHERS):
                out.update(_clause_around(tokens, at))
    return frozenset(out)


def addresses_the_other(tokens: Sequence[Token]) -> bool:
    """True when "you" or "your" is among the words."""
    return any(token.text in _YOU for token in tokens)


def _turns_to_ask(tokens: Sequence[Token], at: int, lang: str) -> bool:
    """"...а сколько стоит": a question begins without a comma."""
    following = tokens[at + 1 : at + 3]
    if tokens[at].text not in _LEADS or not following:
        return False
    language = lang if lang in _ASKING else "en"
    pair = "_".join(token.text for token in following)
    return pair not in _NOT_ASKING and (following[0].text in _ASKING[language] or pair in _ASKING_PAIRS[language])


def _asks(words: Sequence[Token], lang: str, has_mark: bool, own: set[int]) -> bool:
    language = lang if lang in _ASKING else "en"
    while len(words) > 1 and words[0].text in _LEADS:
        words, own = words[1:], {at - 1 for at in own}
    pair = "_".join(token.text for token in words[:2])
    opens = pair not in _NOT_ASKING and (pair in _ASKING_PAIRS[language] or (words[0].text in _ASKING[language] and (has_mark or words[0].text not in _SOFT)))
    if opens and (len(words) > 1 or has_mark):
        return True
    is_doubt = own and all(token.is_filler or at in own for at, token in enumerate(words)) and not any(token.text in _THERE_IS for token in words)
    return has_mark and (not is_doubt or len(words) > 3 or addresses_the_other(words) or any(token.text in _ASKING[language] for token in words))


def _with_conditions(found: list[Clause], tokens: Sequence[Token]) -> Iterator[Clause]:
    """"If it is a new one, how much?": the condition belongs to the question after it."""
    for clause, following in zip(found, [*found[1:], None], strict=True):
        is_condition = tokens[clause.start].text in _CONDITIONS or (
            clause.end - clause.start > 1 and tokens[clause.start].text in _LEADS and tokens[clause.start + 1].text in _CONDITIONS
        )
        yield Clause(clause.start, clause.end, True) if is_condition and following is not None and following.asks else clause


def _clause_around(tokens: Sequence[Token], at: int) -> range:
    start, end = at, at + 1
    while start and not parts(tokens[start].before):
        start -= 1
    while end < len(tokens) and not parts(tokens[end].before):
        end += 1
    return range(start, end)
