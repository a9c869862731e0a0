"""Answers that fit any question: yes and no, don't know, any, other, none; and how often, how much, how well."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "dont_know": Concept(
        "не_знаю не_знаем не_уверен* не_решил* не_определил* не_определились не_в_курсе затрудня* хз незнаю без_понятия не_понимаю "
        "не_выбрал* пока_думаю сомнева* еще_думаю пока_выбираю нужна_консультация нужен_совет помогите_выбрать подскажите_вы "
        "посоветуйте понятия_не_имею не_разобрал* не_могу_выбрать не_определен* сложно_сказать трудно_сказать фиг_знает",
        "dont_know not_sure no_idea unsure undecided idk dunno havent_decided not_decided cant_decide no_clue hard_to_say need_advice "
        "help_me_choose not_certain what_do_you_recommend havent_figured tbd no_preference_yet still_deciding need_help_choosing "
        "still_thinking you_tell_me advise_me dont_really_know",
        "no_se no_lo_se ni_idea no_estoy_segur* indecis* no_he_decidido no_lo_tengo_claro no_tengo_claro nose no_sabria aun_no_se "
        "todavia_no_se no_sabemos por_decidir sin_decidir necesito_consejo necesito_asesor* no_lo_sabemos no_tengo_idea asesorenme "
        "ns_nc",
        "sais_pas ne_sais_pas aucune_idee pas_sur pas_sure pas_decide indecis* pas_encore_decide jsp j_hesite hesite hesitons "
        "chais_pas savons_pas besoin_de_conseil besoin_d_aide pas_encore_choisi a_definir nsp conseillez_moi sais_pas_trop sait_pas "
        "pas_certain*",
        "🤷 🤷‍♂️ 🤷‍♀️",
    ),
    "any": Concept(
        "любой любая любое любые неважно не_важно все_равно без_разницы пофиг пофигу не_принципиально непринципиально как_угодно "
        "не_имеет_значения какая_разница какой_угодно рассмотрю_все по_барабану",
        "any anything whatever doesnt_matter dont_care dont_mind no_preference either either_way whichever flexible not_important "
        "doesn_t_matter makes_no_difference anything_works im_easy",
        "cualquier* da_igual me_da_igual no_importa indiferente lo_mismo_da da_lo_mismo sin_preferencia lo_que_sea como_sea",
        "peu_importe n_importe importe_peu egal_pour_moi ca_m_est_egal m_est_egal indifferen* sans_preference pas_de_preference "
        "tout_me_va comme_vous_voulez m_en_fiche",
    ),
    "other": Concept(
        "другое иное прочее другой_вариант свой_вариант нет_в_списке ничего_из_этого ничего_из_перечисленного не_из_списка ни_один "
        "ни_то_ни_другое что-то_другое нечто_другое что_то_другое ничего_не_подходит другая_роль друг*_сфера что_то_еще",
        "other something_else another_option none_of_these none_of_the_above neither not_listed not_on_the_list not_here others "
        "none_of_those different_one something_different elsewhere misc",
        "otro otra otros otras otra_cosa otra_opcion ninguna_de_esas ninguno_de_esos ninguna_de_las ninguno_de_los "
        "no_esta_en_la_lista nada_de_eso algo_distinto algo_diferente ninguna_de_estas ninguno_de_estos ni_uno_ni_otro",
        "autre autres autre_chose aucun_de_ces aucune_de_ces aucun_des pas_dans_la_liste rien_de_tout_ca quelque_chose_d_autre ni_l_un_ni_l_autre divers",
    ),
    "nothing_yet": Concept(
        "ничего ничем никак никакой никаких отсутству* пока_нет еще_нет нету ни_разу не_было не_пользу* не_использу* не_ведем "
        "нет_вообще с_нуля без_опыта нет_опыта никогда_не не_имею не_имеется нуля впервые совсем_нет вообще_нет нигде",
        "nothing none not_yet dont_have havent have_none have_no no_experience from_scratch scratch dont_use never without "
        "without_any zero not_any nowhere not_at_all dont_track dont_have_anything first_time brand_new_to",
        "nada ningun* todavia_no aun_no no_tengo no_tenemos sin_experiencia desde_cero cero no_uso no_usamos nunca carezco no_hay "
        "nada_de_nada en_ningun_sitio en_ninguna",
        "rien aucun* pas_encore je_n_ai_pas n_ai_pas n_avons_pas on_n_a_pas on_a_pas sans_experience a_partir_de_zero de_zero zero "
        "jamais j_en_ai_pas depuis_zero pas_du_tout nulle_part",
    ),
    "have_already": Concept(
        "уже_есть есть имеется готов* имею действует работает уже_работает уже_сделан* запущен* в_наличии есть_свой",
        "already_have have have_one have_it existing in_place already up_and_running ready got ive_got weve_got already_done",
        "ya_tengo ya_tenemos tengo tenemos existente ya_existe listo ya_hay ya_lo_tengo contamos_con",
        "deja j_ai_deja on_a_deja nous_avons existe_deja existant pret prete en_place on_en_a j_en_ai",
    ),
    "in_progress": Concept(
        "в_процессе в_работе в_разработке делаем разрабатыва* начали стро*_сейчас процесс* оформля* на_стадии уже_начал* в_планах "
        "планиру* собираемся занимаемся готовим готовимся строится",
        "in_progress in_the_works working_on_it under_development developing underway building_it started plan* planning_to about_to being_built being_made",
        "en_proceso en_desarrollo en_marcha estamos_en_ello lo_estamos_haciendo empezado empezamos planea* en_curso tramitando "
        "haciendo construyendo construccion desarrollando",
        "en_cours en_developpement en_train on_y_travaille commence en_preparation on_prevoit prevoyons prevu prevue y_travaille "
        "creation cours_de construction",
    ),
    "partly": Concept(
        "частично отчасти немного кое-что не_полностью местами наполовину кое_что кое_где половин* не_все не_до_конца пару_раз "
        "пробовал_немного чуть_чуть немножко слегка игрались пробовали",
        "partly partially somewhat a_bit a_little some sort_of half partial kind_of tried once_or_twice few_times couple_of_times bit "
        "dabbled played_around used_a_little used_it_a_bit",
        "en_parte parcialmente un_poco algo parcial mas_o_menos a_medias un_par_de_veces poquito alguna_vez",
        "en_partie partiellement un_peu partiel* plus_ou_moins a_moitie une_fois_ou_deux quelques_fois peu",
    ),
    "fully": Concept(
        "полностью целиком весь под_ключ все_включено комплекс* полный полная по_полной от_и_до ключ",
        "fully completely full whole entire complete turnkey everything end_to_end all_in_one package comprehensive",
        "completo completa totalmente todo_incluido llave_en_mano integral total entero toda_la todo_el paquete de_principio_a_fin",
        "complet complete totalement entierement cle_en_main integral* tout_compris de_a_a_z forfait global*",
    ),
    "daily": Concept(
        "ежедневн* каждый_день постоянно по_дням раз_в_день всегда каждое_утро каждый_вечер круглосуточн* посуточн* сутки суток на_день на_пару_дней дней",
        "daily every_day each_day constantly all_the_time everyday always nonstop every_morning every_night by_the_day days nightly",
        "diari* todos_los_dias cada_dia a_diario siempre constantemente cada_manana por_dias dias",
        "quotidien* tous_les_jours chaque_jour par_jour toujours en_permanence constamment a_la_journee jours",
        under="regularly",
    ),
    "weekly": Concept(
        "еженедельн* каждую_неделю раз_в_неделю пару_раз_в_неделю раза_в_неделю по_выходным каждые_выходные раз_в_недел* "
        "каждый_понедельник каждую_субботу каждую_пятницу каждый_вторник каждую_среду каждый_четверг каждое_воскресенье "
        "по_понедельникам по_вторникам по_средам по_четвергам по_пятницам по_субботам по_воскресеньям",
        "weekly every_week once_a_week times_a_week per_week each_week every_weekend twice_a_week a_week every_monday every_tuesday "
        "every_wednesday every_thursday every_friday every_saturday every_sunday mondays tuesdays wednesdays thursdays fridays",
        "semanal* cada_semana veces_por_semana vez_por_semana por_semana a_la_semana todas_las_semanas veces_a_la_semana cada_lunes "
        "cada_martes cada_viernes cada_sabado los_lunes los_viernes todos_los_lunes todos_los_martes todos_los_miercoles "
        "todos_los_jueves todos_los_viernes todos_los_sabados cada_miercoles cada_jueves cada_domingo los_martes los_jueves "
        "los_sabados los_domingos",
        "hebdomadaire* chaque_semaine toutes_les_semaines fois_par_semaine par_semaine chaque_lundi chaque_vendredi chaque_samedi "
        "tous_les_lundis tous_les_samedis hebdo tous_les_mardis tous_les_mercredis tous_les_jeudis tous_les_vendredis "
        "tous_les_dimanches chaque_mardi chaque_mercredi chaque_jeudi le_lundi le_mardi le_jeudi",
        under="regularly",
    ),
    "monthly": Concept(
        "ежемесячн* каждый_месяц раз_в_месяц в_месяц помесячн* абонемент* подписк* раза_в_месяц месяц",
        "monthly every_month once_a_month per_month a_month subscription retainer each_month month",
        "mensual* cada_mes al_mes por_mes vez_al_mes todos_los_meses suscripcion mes",
        "mensuel* chaque_mois par_mois tous_les_mois abonnement fois_par_mois mois",
        under="regularly",
    ),
    "yearly": Concept(
        "ежегодн* раз_в_год каждый_год в_год годов* пару_раз_в_год раза_в_год на_год год года годы",
        "yearly annual* every_year once_a_year per_year a_year each_year times_a_year year",
        "anual* cada_ano al_ano por_ano vez_al_ano una_vez_al_ano ano anos",
        "annuel* chaque_annee par_an tous_les_ans fois_par_an annee annees",
    ),
    "once": Concept(
        "разов* один_раз однократн* единоразов* одноразов* единичн* на_один_раз разик однажды разочек",
        "once one_time one_off one-off single_time onetime just_once ad_hoc one_shot",
        "una_vez una_sola_vez puntual* unica_vez ocasion_unica solo_una_vez esporadic*",
        "une_fois une_seule_fois ponctuel* unique juste_une_fois one_shot",
    ),
    "regularly": Concept(
        "регулярн* постоянн* часто систематич* на_постоянной_основе долгосрочн* обычно нон_стоп длительн* надолго",
        "regular* ongoing often recurring frequently long_term continuous usually permanent permanently",
        "regular* a_menudo frecuente* habitual* constante largo_plazo continu* seguido permanente indefinid*",
        "regulier* reguliere* souvent frequem* continu* habituel* long_terme recurrent* permanent* duree_indeterminee",
    ),
    "rarely": Concept(
        "редко иногда изредка время_от_времени по_необходимости от_случая_к_случаю по_праздникам нечасто",
        "rarely sometimes occasionally now_and_then seldom when_needed once_in_a_while from_time_to_time hardly_ever not_often",
        "raramente a_veces rara_vez de_vez_en_cuando ocasional* cuando_hace_falta casi_nunca pocas_veces",
        "rarement parfois de_temps_en_temps occasionnel* quand_il_faut quelquefois presque_jamais",
    ),
    "never": Concept(
        "никогда ни_разу не_пробовал* впервые первый_раз в_первый_раз не_занимал* не_пользовал* новое_для_нас спорт_не_мое",
        "never first_time never_before not_once never_tried havent_tried newbie brand_new_to new_to_us never_ever couch_potato",
        "nunca jamas primera_vez nunca_antes no_he_probado primera_experiencia nuevo_para_nosotros en_la_vida",
        "jamais premiere_fois jamais_essaye n_ai_jamais premiere_experience nouveau_pour_nous jamais_de_la_vie",
    ),
    "long_ago": Concept(
        "давно много_лет несколько_лет годами уже_год* лет_назад",
        "long_time years for_years long_ago ages several_years many_years a_while",
        "hace_anos hace_mucho muchos_anos mucho_tiempo anos",
        "longtemps depuis_des_annees plusieurs_annees il_y_a_longtemps",
    ),
    "first_time": Concept(
        "впервые первый_раз в_первый_раз новый_клиент не_был* новенький новичок первичн*",
        "first_time new_client new_customer new_here new_patient never_been firsttime first_visit",
        "primera_vez nuevo_cliente soy_nuevo soy_nueva cliente_nuev* nunca_he_ido primera_visita",
        "premiere_fois nouveau_client nouvelle_cliente jamais_venu* premiere_visite premier_achat",
    ),
    "returning": Concept(
        "повторн* уже_был* постоянный_клиент раньше_заказывал* снова опять не_первый_раз уже_заказыва* действующий_клиент бывал*",
        "returning existing_client existing_customer been_before again came_before repeat already_a_client already_a_customer ordered_before",
        "ya_soy_cliente cliente_habitual otra_vez repito ya_he_estado he_comprado_antes ya_soy_paciente",
        "deja_client deja_venu* client_fidele habitue* encore deja_commande de_retour deja_cliente",
    ),
    "biweekly": Concept(
        "раз_в_две_недели каждые_две_недели раз_в_2_недели два_раза_в_месяц дважды_в_месяц каждые_2_недели две_недели",
        "biweekly fortnight* every_two_weeks every_2_weeks every_other_week twice_a_month bi_weekly two_weeks two_times_a_month "
        "every_other_friday every_other_monday every_other_thursday",
        "quincenal* cada_dos_semanas cada_quince_dias dos_veces_al_mes cada_15_dias cada_2_semanas dos_semanas viernes_si jueves_si semana_si",
        "bimensuel* toutes_les_deux_semaines deux_fois_par_mois une_semaine_sur_deux quinzaine tous_les_quinze_jours deux_semaines vendredi_sur_deux",
        under="regularly",
    ),
    "long_term": Concept(
        "долгосрочн* длительн* надолго на_год год года дольше на_долгий долго на_несколько_лет",
        "long_term year* longer long lengthy extended indefinite*",
        "largo_plazo larga_duracion ano anos indefinid* mucho_tiempo larga",
        "long_terme longue_duree an ans annee* longtemps longue",
    ),
    "short_term": Concept(
        "краткосрочн* ненадолго на_пару_дней короткий коротк* на_выходные на_время временно посуточн* сутки",
        "short_term short_stay few_days temporar* brief short",
        "corto_plazo corta_duracion unos_dias temporal* corta poco_tiempo",
        "court_terme courte_duree quelques_jours temporaire* courte peu_de_temps",
    ),
}
