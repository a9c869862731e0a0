"""Yes, no and maybe in four languages, as whole phrases; slang and emoji too.

An entry is one or more folded words parted by `_`. Phrases win over the words in them ("не против" is a yes), longer over shorter.
"""

from __future__ import annotations

YES = {
    "ru": "да дада дадада ага угу конечно естественно разумеется безусловно верно точно именно так_и_есть правильно хорошо ок окей окэй "
    "оки окс давай давайте "
    "согласен согласна согласны подтверждаю подходит годится пойдет сойдет есть имеется хочу хотим хотел_бы хотела_бы готов готова "
    "готовы можно можем могу "
    "нужно надо нужен нужна нужны буду будем почему_бы_и_нет почему_бы_нет а_почему_бы_и_нет не_против не_возражаю я_за за двумя_руками "
    "с_удовольствием "
    "непременно обязательно еще_бы а_как_же а_то само_собой интересно интересует планирую планируем было был была бывало да_конечно "
    "ну_да так_точно плюс ладно "
    "да_пожалуй пожалуй отлично супер по_рукам поехали плюсую дыа так ясен_пень канеш конеш канешн конешно лан ес йес йеп аха разрешаю "
    "даю_согласие "
    "принимаю уже_есть думаю_да скорее_да наверное_да вроде_да в_принципе_да однозначно стопудово сто_процентов без_проблем не_вопрос "
    "отчего_бы_и_нет "
    "много очень_много пробовал пробовала пользовался занимался занималась имею имеем работаем делали делал договорились не_откажусь "
    "легко валяй го вери_вел не_помешает не_помешало было_бы_неплохо было_бы_здорово было_бы_хорошо",
    "en": "yes yeah yep yup ya yea yas yess yesss ye yeh yah y sure ok okay okey okie k kk fine of_course certainly absolutely "
    "definitely indeed correct right "
    "exactly true affirmative agreed agree i_do i_am we_do we_are i_have we_have i_did i_will i_would we_will i_can we_can please_do "
    "go_ahead go_for_it "
    "lets_do_it lets_go sounds_good sounds_great why_not yes_please totally obviously by_all_means you_bet for_sure roger alright "
    "all_right im_in im_down "
    "count_me_in no_problem no_objection dont_mind i_dont_mind wouldnt_mind no_worries works_for_me deal perfect great uh_huh mhm "
    "mm_hmm mmhmm aye "
    "i_guess_so i_think_so guess_so suppose_so i_suppose_so already_do already_have thats_right that_s_right happy_to love_to "
    "id_love_to would_love_to yup_yup "
    "without_a_doubt 100 hell_yes hell_yeah duh naturally bet aight got_it gladly with_pleasure most_likely probably_yes it_does it_is "
    "they_do cool ready im_ready lots a_lot plenty loads would_be_great would_be_nice would_be_good would_help thatd_be_great",
    "es": "si sip sipi sii siii sisi si_si claro claro_que_si por_supuesto desde_luego vale ok okey okay bueno dale de_acuerdo correcto "
    "exacto exactamente afirmativo "
    "asi_es cierto efectivamente seguro por_que_no porque_no como_no obvio obviamente sin_duda sin_problema ningun_problema "
    "no_hay_problema me_parece_bien esta_bien perfecto genial "
    "adelante vamos venga me_gustaria quiero acepto confirmo lo_tengo tengo tenemos ya_tengo hay creo_que_si supongo_que_si encantado "
    "encantada con_gusto con_mucho_gusto orale "
    "sale simon ya va_bien no_me_importa no_tengo_problema no_tengo_inconveniente sin_inconveniente cabal sipo listo de_una hecho "
    "a_tope yes ajam aja eso_es totalmente puedo podemos me_apunto "
    "me_interesa nos_interesa yep pues_si que_si mucha mucho bastante lo_soy lo_hago estoy_listo "
    "vendria_bien vendria_genial estaria_bien seria_genial seria_ideal",
    "fr": "oui ouais ouaip ouep oue ui wi ouii yep yes ok okay d_accord dac daccord bien_sur evidemment certainement absolument "
    "tout_a_fait exactement exact c_est_ca c_est_exact "
    "effectivement volontiers avec_plaisir pourquoi_pas carrement parfait ca_marche ca_roule ca_me_va entendu certes affirmatif vas_y "
    "allez_y allons_y je_veux_bien "
    "je_veux j_accepte je_confirme confirme j_en_ai on_en_a j_ai on_a nous_avons nous_en_avons je_pense_que_oui je_crois_que_oui "
    "je_pense je_crois_oui sans_probleme "
    "pas_de_probleme pas_de_souci sans_souci aucun_probleme bien_entendu assurement grave clair c_est_clair si mais_oui mouais_ok vrai "
    "c_est_vrai cela_me_convient "
    "je_suis_partant partant partante on_y_va deja_fait naturellement ca_me_convient ca_m_interesse je_suis_interesse "
    "je_suis_interessee tkt_oui super top nickel oki pas_d_objection beaucoup pas_mal "
    "ce_serait_bien ce_serait_top ca_m_arrangerait ca_serait_bien",
}
NO = {
    "ru": "нет неа не_а нее неее не нетушки нету не_надо не_нужно не_хочу не_хотим не_буду не_будем не_могу не_можем нельзя не_согласен "
    "не_согласна не_готов не_готова не_готовы "
    "не_есть нет_спасибо отнюдь ни_в_коем_случае никогда ни_разу ни_за_что не_интересно не_интересует не_планирую не_планируем не_было "
    "не_был не_была не_подходит "
    "не_имею не_имеем не_требуется ненадо нинада нехочу пока_нет еще_нет нет_еще не_сейчас отказываюсь против я_против минус да_нет "
    "да_нет_наверное увы "
    "думаю_нет скорее_нет наверное_нет вряд_ли врядли не_думаю сомневаюсь никакого никакой никаких нисколько ничего неверно неправильно "
    "не_так не_верно не_пробовал не_пробовала не_пользовался не_занимался "
    "не_получится не_получается не_смогу не_сможем не_успею не_успеем не_выйдет исключено не_могу_прийти не_особо не_очень нифига фиг нафиг ноу ноуп нит неть "
    "нэт ниасилил воздержусь обойдусь обойдемся не_разрешаю запрещаю нихт еще_не "
    "пока_не нужды_нет без_этого",
    "en": "no none nope nah naw nay noo nooo not nop negative never no_way no_thanks no_thank_you not_really not_yet not_now not_at_all "
    "i_dont i_do_not we_dont i_am_not im_not "
    "havent i_havent we_havent i_didnt i_cant i_wont wont dont_think_so i_dont_think_so i_doubt_it doubt_it not_interested hell_no "
    "absolutely_not definitely_not "
    "certainly_not of_course_not not_a_chance no_chance not_sure_i_do nuh_uh uh_uh n disagree wrong incorrect false refuse decline "
    "id_rather_not rather_not pass none "
    "hard_pass have_to_pass ill_pass cant_make_it wont_make_it cant_do_it no_can_do not_gonna_happen not_happening impossible wont_be_able dont_want "
    "dont_need no_need i_have_not not_for_me probably_not unlikely not_likely never_ever nada negatory sorry_no "
    "unfortunately_not im_afraid_not afraid_not not_necessarily not_today wont_be_necessary not_necessary still_no still_not",
    "es": "no ninguna ninguno nop nope noo nooo nel negativo nunca jamas para_nada de_ninguna_manera en_absoluto claro_que_no "
    "por_supuesto_que_no tampoco todavia_no aun_no ahora_no por_ahora_no "
    "no_gracias no_quiero no_tengo no_tenemos no_hay no_puedo no_me_interesa no_nos_interesa creo_que_no no_creo lo_dudo que_va "
    "ni_hablar ni_loco ni_de_broma ni_en_suenos nanai nada "
    "incorrecto falso desde_luego_que_no no_hace_falta no_lo_creo no_lo_tengo me_temo_que_no no_mucho no_realmente no_por_ahora "
    "imposible me_es_imposible no_voy_a_poder no_podre no_llego va_a_ser_que_no me_va_mal no_estoy_de_acuerdo rechazo nones nel_pastel paso sigo_sin "
    "no_es_necesario",
    "fr": "non aucune aucun nan nope nop naan nn noon jamais pas_du_tout absolument_pas certainement_pas surtout_pas pas_vraiment "
    "pas_encore pas_maintenant non_merci aucunement negatif "
    "je_ne_veux_pas je_veux_pas je_n_en_ai_pas j_en_ai_pas on_n_en_a_pas on_en_a_pas nous_n_en_avons_pas je_ne_pense_pas je_pense_pas "
    "pense_pas je_crois_pas je_ne_crois_pas "
    "crois_pas que_non mais_non bien_sur_que_non pas_question hors_de_question pas_interesse pas_interessee ca_ne_m_interesse_pas "
    "ca_m_interesse_pas pas_pour_l_instant pas_pour_le_moment "
    "pas_besoin faux incorrect non_non no du_tout je_refuse malheureusement_non bof_non ni_oui_ni_non_non j_ai_pas je_n_ai_pas "
    "on_n_a_pas on_a_pas pas_la_peine sans_facon je_peux_pas je_ne_peux_pas je_ne_suis_pas toujours_pas pas_necessaire impossible je_pourrai_pas "
    "je_ne_pourrai_pas pourrai_pas on_pourra_pas pas_possible pas_dispo",
}
MAYBE = {
    "ru": "подумаем подумаю может может_быть мб возможно наверное наверно наверн не_знаю незнаю хз посмотрим пока_не_знаю не_уверен "
    "не_уверена не_решил не_решили затрудняюсь подумаю надо_подумать "
    "зависит как_пойдет как_получится и_да_и_нет не_определился не_определились смотря фифти_фифти пятьдесят_на_пятьдесят без_разницы "
    "все_равно не_помню сложно_сказать скорее "
    "по_ситуации не_факт ни_да_ни_нет серединка_на_половинку частично",
    "en": "maybe perhaps possibly might not_sure im_not_sure unsure dont_know i_dont_know idk dunno no_idea depends it_depends well_see "
    "ill_think ill_think_about_it let_me_think could_be "
    "kind_of kinda sort_of sorta yes_and_no fifty_fifty hard_to_say whatever i_dont_care dont_care no_clue hmm hm possibly_yes mayb "
    "not_certain partly partially sometimes eventually undecided",
    "es": "quizas quiza tal_vez talvez puede puede_ser puede_que posiblemente a_lo_mejor no_se no_lo_se no_estoy_seguro no_estoy_segura "
    "depende segun ya_vere ya_veremos lo_pensare lo_pienso "
    "mas_o_menos ni_idea me_da_igual si_y_no da_igual capaz a_veces no_sabria probablemente no_lo_tengo_claro veremos igual_si en_parte",
    "fr": "peut_etre ptet ptetre possible possiblement bof mouais je_ne_sais_pas je_sais_pas sais_pas jsp chais_pas aucune_idee "
    "ca_depend a_voir on_verra je_vais_voir je_vais_reflechir "
    "probablement oui_et_non plus_ou_moins pas_sur pas_sure je_ne_suis_pas_sur je_suis_pas_sur je_n_en_sais_rien eventuellement "
    "peu_importe parfois moyen pas_certain je_reflechis je_verrai",
}
YES_AND_NO = frozenset(("да", "нет", "yes", "no", "si", "oui", "non"))
"""Words that answer as a whole reply or at its head; within a sentence they tell no option."""
EMOJI_YES = "👍 ✅ ✔ 👌 🆗 ➕ 🙌 💯 🤝 👏 🙋 ☑ 💪 ❤ 😍 🫡"
EMOJI_NO = "👎 ❌ ✖ 🚫 🙅 ➖ ⛔ 🙅‍♂ 🙅‍♀"
EMOJI_MAYBE = "🤷 🤔 😐 🤷‍♂ 🤷‍♀"
# "да ладно", "yeah right": words of assent that assent to nothing.
NEITHER = (
    "нет_времени да_вы да_ты да_какая да_какой да_зачем да_сколько no_te no_le no_entiendo no_comprendo no_se_que_es no_sabe si_tu si_seulement non_mais "
    "yes_but_who no_but_who no_thanks_to si_es_que no_me_entiendes no_le_entiendo oh_yes_because que_bueno que_bien que_guay que_gracioso que_risa ya_veo "
    "да_ладно не_работает да_вы_что да_ну да_не_знаю да_кто да_как да_что да_пофиг да_уж нет_слов "
    "нет_времени нет_идей хорошего "
    "хороший_вопрос добрый_день добрый_вечер "
    "yeah_right no_idea no_clue no_comment right_now not_working doesnt_work no_one not_sure oh_no no_preference so_so not_bad "
    "good_question fine_print "
    "si_claro_ni_que no_se_que hasta_luego bien_o_que bon_courage ok_et ca_va comment_ca si_jamais si_vous si_je si_on si_c_est"
)
