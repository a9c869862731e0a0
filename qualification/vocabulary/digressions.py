"""What people write besides an answer: words that open questions, greetings, talk about others, about the past, about later."""

from __future__ import annotations

from qualification.vocabulary.wordlist import word_set

# Words that open a question.
ASKING = {
    "ru": word_set("что чо че шо где когда сколько скока какой какая какие какое каких какую почему зачем кто кому чей чья откуда куда почем кем как"),
    "en": word_set("what whats how hows where wheres when why who whos whose which"),
    "es": word_set("que como cuando cuanto cuanta cuantos cuantas cual cuales donde quien quienes porque adonde"),
    "fr": word_set("quoi comment quand combien qui quel quelle quels quelles pourquoi est_ce"),
}
# Two words that open a question.
ASKING_PAIRS = {
    "ru": word_set(
        "есть_ли можно_ли а_вы вы_работаете вы_делаете вы_точно у_вас можете_ли а_есть а_можно вы_кто вы_бот ты_бот это_бот есть_у "
        "это_правда правда_что разве_вы как_это как_вы как_у_вас как_работает как_долго как_быстро как_оплатить как_записаться "
        "что_входит что_это что_вы что_за что_такое"
    ),
    "en": word_set(
        "do_you does_it does_this is_there is_it is_this is_that are_you are_there are_these can_you can_i can_we could_you could_i "
        "will_you will_it would_you have_you did_you do_i do_we do_they should_i does_that is_your are_your is_parking r_u do_u "
        "can_u how_much how_many how_long how_often how_do how_does how_did how_can how_is how_are how_to how_big how_soon what_is "
        "what_are what_do what_does what_kind what_time what_for"
    ),
    "es": word_set(
        "por_que puedo_pagar tienen_ustedes me_puede me_puedes puede_decirme es_gratis eres_un es_un aceptan_tarjeta para_que "
        "de_que de_donde a_que con_quien usted_es son_ustedes en_que que_es que_incluye que_precio que_marcas que_horario "
        "que_significa que_hacen que_tal que_tipo que_tienen como_funciona como_es como_puedo como_se como_hago"
    ),
    "fr": word_set(
        "est_ce avez_vous peut_on puis_je y_a c_est_quoi etes_vous pouvez_vous faites_vous vous_etes vous_avez vous_faites a_quoi "
        "de_quoi c_est_combien a_quelle tu_es es_tu qu_est ou_etes"
    ),
}
# Interrogative words that ask nothing in these company: "как можно скорее", "how about the second".
NOT_ASKING = word_set(
    "как_можно как_угодно как_только как_у как_обычно как_раз когда_нибудь что_угодно что_то что_нибудь какой_нибудь какая_разница "
    "какой_угодно кто_угодно как_вам как_удобно как_шеф как_начальник как_начальство как_директор как_скажет как_решит что_подешевле "
    "что_попроще когда_угодно how_about what_about when_i whats_app whatever_is "
    "what_i what_we where_i where_we which_ever when_possible como_sea cuanto_antes lo_que como_particular como_empresa como_autonomo cuando_sea "
    "cuando_pueda cuando_puedan que_sea como_quieran quand_vous qui_veut comme_vous quand_je comme_particulier"
)
# Talk to a third person, about the past or about waiting: words of options in it are no answer.
ELSEWHERE = word_set(
    "соедините_с позовите позови дайте_мне переключите хочу_поговорить поговорить_с позвать свяжите_с переведите_на уже_писал "
    "уже_писала уже_говорил уже_говорила уже_сказал уже_сказала уже_отвечал уже_отвечала уже_звонил уже_отправил уже_указал "
    "уже_указала писал_вам говорил_вам звонил_вам подождите секунду минутку минуточку talk_to speak_to speak_with talk_with "
    "connect_me put_me get_me already_told already_said already_wrote already_sent already_called already_answered told_you "
    "wrote_you hold_on wait_a one_sec one_second give_me_a_minute brb hablar_con comunicarme_con comuniqueme pasame_con paseme_con "
    "ya_les ya_lo_dije ya_dije ya_escribi ya_conteste ya_respondi ya_te un_momento espera_un espere_un parler_a parler_au "
    "parler_avec parler_aux passez_moi_le passez_moi_la passez_moi_votre passez_moi_quelqu passez_moi_un_conseiller "
    "passez_moi_un_commercial joindre deja_dit deja_ecrit deja_envoye deja_repondu deja_appele attendez une_minute "
    "un_instant"
)
# Somebody else, where the question is what the visitor is.
OTHERS = word_set(
    "мой_начальник мой_директор мой_шеф мой_босс наш_директор моя_начальница мой_бухгалтер наш_бухгалтер мой_менеджер наш_юрист "
    "мой_юрист my_boss my_manager my_director my_ceo my_accountant my_assistant my_lawyer our_ceo our_manager our_accountant "
    "mi_jefe mi_jefa mi_director mi_gerente mi_contador mi_abogado mon_patron mon_chef mon_directeur mon_comptable mon_avocat "
    "ma_directrice"
)
LATER = word_set(
    "потом_отвечу отвечу_потом отвечу_позже позже_отвечу напишу_позже позже_напишу потом_напишу напишу_потом занят_сейчас "
    "сейчас_занят сейчас_занята не_до_этого answer_later reply_later text_you_later write_later get_back_to busy_now busy_right "
    "im_busy respondo_luego contesto_luego te_escribo_luego estoy_ocupado estoy_ocupada luego_contesto luego_respondo "
    "repondrai_plus reponds_plus suis_occupe je_vous_redis"
)
# Greetings made of words that could be options ("morning").
GREETINGS = word_set(
    "добрый_день добрый_вечер доброе_утро доброго_дня доброй_ночи доброго_вечера доброго_утра хорошего_дня хорошего_вечера "
    "good_morning good_afternoon good_evening good_night good_day have_a_nice_day have_a_good_day buenos_dias buenas_tardes "
    "buenas_noches buen_dia buena_tarde bonne_journee bonne_soiree bonne_nuit bon_apres_midi bonjour bonsoir"
)
# Words that ask only with a question mark behind: "как в икее", "que dure", "how fast you can do it".
SOFT = word_set("как how que como comme what")
CONDITIONS = frozenset(["если", "if", "si"])
YOU = word_set("вы вас вам ваш ваша ваше ваши ты тебя you your u ur usted ustedes su sus tu vous votre vos")
THERE_IS = word_set("есть hay tienen have got avez")
LEADS = word_set("а и но ну so and but y pero et mais ok hey well bueno alors oye")
