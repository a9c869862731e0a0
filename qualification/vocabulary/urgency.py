"""How soon: from "right now" to "only looking", and the parts of the day and of the week."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "urgent": Concept(
        "авари* срочн* сейчас немедленн* прямо_сейчас сегодня как_можно_скорее как_можно_быстрее побыстрее быстрее скорее горит горят асап "
        "вчера экстренн* вот_прям безотлагательн* ближайшее_время срочняк чем_быстрее чем_скорее поскорее еще_вчера прям_щас щас "
        "прямо_щас сию_минуту не_терпит",
        "urgent* asap now right_away immediately today right_now straight_away as_soon_as_possible yesterday emergency quickly "
        "tonight at_once rush this_minute right_this soonest pronto cant_wait",
        "urgente* ya ahora ahorita inmediat* ya_mismo cuanto_antes hoy lo_antes_posible enseguida para_ayer ayer apura corre_prisa "
        "prisa al_tiro urge rapido ahora_mismo de_inmediato",
        "urgent* maintenant tout_de_suite immediat* des_que_possible aujourd_hui au_plus_vite rapidement vite asap hier au_plus_tot "
        "presse pressee pour_hier dans_l_urgence le_plus_vite sans_attendre illico",
        "🔥 🚨 ⚡",
    ),
    "soon": Concept(
        "скоро в_ближайшее_время ближайш* в_этом_месяце в_течение_месяца до_конца_месяца пару_недель через_неделю недели_две "
        "через_пару на_следующей_неделе следующая_неделя в_ближайший_месяц через_месяц через_месяцок",
        "soon this_month within_a_month couple_of_weeks next_week few_weeks next_month by_the_end_of_the_month in_a_month shortly "
        "within_the_month in_weeks coming_weeks",
        "pronto este_mes en_un_mes proximas_semanas proxima_semana par_de_semanas dentro_de_poco proximo_mes la_semana_que_viene "
        "dentro_del_mes el_mes_que_viene antes_de_fin_de_mes",
        "bientot ce_mois ce_mois_ci dans_le_mois prochaines_semaines semaine_prochaine d_ici_un_mois sous_peu mois_prochain "
        "prochainement quelques_semaines dans_un_mois",
    ),
    "few_months": Concept(
        "пару_месяцев несколько_месяцев месяца_через 2-3_месяца через_три_месяца к_лету к_осени к_зиме к_весне квартал* "
        "через_пару_месяцев ближе_к осенью весной летом зимой полгода через_полгода",
        "few_months couple_of_months next_quarter quarter several_months in_the_spring by_summer in_autumn in_months half_a_year",
        "unos_meses par_de_meses trimestre varios_meses proximos_meses en_primavera medio_ano en_meses",
        "quelques_mois trimestre prochains_mois deux_mois trois_mois au_printemps semestre six_mois",
    ),
    "later": Concept(
        "позже потом не_скоро нескоро когда-нибудь в_следующем_году не_сейчас попозже через_год в_будущем не_спешу не_тороплюсь "
        "не_срочно не_горит неспешно спешки_нет торопиться_некуда время_терпит никуда_не_спешу несрочно не_к_спеху без_спешки "
        "когда_нибудь со_временем не_раньше подожд* терпит некуда_спешить некуда_торопиться без_срочности в_перспективе время_есть "
        "подожду не_критично не_торопит терпимо потерпит",
        "later someday not_now no_rush no_hurry next_year in_the_future not_urgent whenever eventually one_day sometime not_soon "
        "can_wait in_no_hurry take_your_time down_the_line no_urgency not_in_a_hurry not_in_a_rush long_term not_any_time_soon "
        "down_the_road plenty_of_time no_rush_at_all no_biggie nothing_serious bearable",
        "mas_adelante despues luego mas_tarde sin_prisa no_corre_prisa no_hay_prisa el_ano_que_viene algun_dia en_el_futuro "
        "no_es_urgente no_urge sin_apuro no_tengo_prisa puede_esperar con_calma tranquilamente proximo_ano no_tengo_apuro "
        "sin_urgencia tengo_tiempo no_me_corre nada_grave no_corre",
        "plus_tard pas_presse* pas_urgent* un_jour l_annee_prochaine annee_prochaine rien_ne_presse pas_maintenant ca_peut_attendre "
        "sans_urgence pas_de_rush pas_tout_de_suite dans_le_futur a_l_avenir tranquille pas_d_urgence peut_attendre prends_mon_temps "
        "y_a_pas_le_feu j_ai_le_temps ai_le_temps rien_de_grave pas_grave",
    ),
    "just_looking": Concept(
        "просто_смотрю присматрива* прицен* изучаю просто_интересно узнать_цен* интересуюсь пока_смотрю сравнива* просто_спросить "
        "просто_узнать любопытно ознаком* собираю_информацию просто_так из_любопытства для_информации посмотреть разузнать "
        "прицениваюсь просто_посмотреть пока_изучаю мониторю посмотрим разведк*",
        "just_looking browsing just_browsing exploring researching just_curious curious comparing window_shopping just_checking "
        "looking_around research checking_prices gathering_information shopping_around just_checking_out getting_a_feel kicking_tires "
        "just_info",
        "solo_mirando mirando solo_miro curiose* solo_informacion comparando explorando por_curiosidad curiosidad averiguando "
        "viendo_opciones informandome investigando solo_estoy_viendo nomas_viendo consultando_precios estoy_viendo ojeando",
        "je_regarde renseigne* curieu* curiosite je_compare simple_info juste_regarder exploration me_renseigner prospection "
        "je_me_renseigne juste_des_infos pour_info comparer je_fais_un_tour premier_tour",
        "👀",
    ),
    "morning": Concept(
        "утр* с_утра утречк* до_обеда до_полудня первая_половина пораньше рано с_утреца",
        "morning* am early before_noon before_lunch first_half breakfast first_thing in_the_am before_midday",
        "manana* por_la_manana temprano antes_de_mediodia antes_de_comer primera_hora mananita antes_del_mediodia",
        "matin* matinee tot avant_midi debut_de_journee dans_la_matinee",
        "🌅",
    ),
    "daytime": Concept(
        "днем день после_обеда в_обед обед* полдень середин*_дня вторая_половина дневн* в_середине_дня послеобед* в_полдень",
        "afternoon daytime noon midday lunch lunchtime after_lunch middle_of_the_day pm around_noon in_the_day",
        "tarde mediodia despues_de_comer al_mediodia despues_de_almorzar sobremesa por_la_tarde a_media_tarde durante_el_dia",
        "apres_midi midi apres_manger dejeuner aprem dans_la_journee apres_le_dejeuner journee",
        "☀",
    ),
    "evening": Concept(
        "вечер* после_работы к_вечеру попозже под_вечер после_шести конец_дня вечерк*",
        "evening* night tonight after_work late dinner end_of_day after_hours later_in_the_day after_six after_dinner",
        "noche* despues_del_trabajo al_salir_del_trabajo ultima_hora tarde_noche anochecer despues_de_trabajar al_salir_de_trabajar cena",
        "soir* apres_le_travail apres_le_boulot fin_de_journee en_soiree apres_le_taf apres_18h apres_diner",
        "🌙 🌆",
    ),
    "night": Concept(
        "ноч* ночью полночь поздно",
        "night* midnight overnight late_night",
        "noche* medianoche madrugada de_noche",
        "nuit* minuit",
    ),
    "weekend": Concept(
        "выходн* суббот* воскресен* на_выхах сб вс уикенд* выхи",
        "weekend* saturday* sunday* sat sun wknd day_off days_off",
        "fin_de_semana fines_de_semana sabado* domingo* finde findes",
        "week_end week_ends weekend* samedi* dimanche* we",
    ),
    "weekday": Concept(
        "будн* рабочие_дни рабочий_день среди_недели понедельник* вторник* сред* четверг* пятниц* пн вт ср чт пт будний в_неделю по_будням",
        "weekday* business_day* working_day* during_the_week midweek monday* tuesday* wednesday* thursday* friday* mon tue wed thu fri",
        "entre_semana dia_laborable dias_laborables laborable* lunes martes miercoles jueves viernes dias_habiles dia_habil",
        "en_semaine semaine jour_ouvre jours_ouvres jours_ouvrables lundi* mardi* mercredi* jeudi* vendredi* jour_ouvrable",
    ),
    "spring": Concept("весн* март* апрел* май", "spring march april may", "primavera marzo abril mayo", "printemps mars avril mai"),
    "summer": Concept("лет* июн* июл* август*", "summer june july august", "verano junio julio agosto", "ete juin juillet aout"),
    "autumn": Concept(
        "осен* сентябр* октябр* ноябр*",
        "autumn fall september october november",
        "otono septiembre octubre noviembre",
        "automne septembre octobre novembre",
    ),
    "winter": Concept(
        "зим* декабр* январ* феврал*",
        "winter december january february",
        "invierno diciembre enero febrero",
        "hiver decembre janvier fevrier",
    ),
    "today": Concept(
        "сегодня сейчас прямо_сейчас немедленн* срочн* щас сию_минуту горит прямо_щас",
        "today now right_now tonight immediately asap urgent* right_away straight_away emergency",
        "hoy ya ahora ahorita ya_mismo ahora_mismo inmediat* urgente* hoy_mismo enseguida",
        "aujourd_hui maintenant tout_de_suite immediat* urgent* ce_soir illico",
        under="urgent",
    ),
    "this_week": Concept(
        "на_этой_неделе в_течение_недели ближайшие_дни на_днях завтра послезавтра к_пятнице через_пару_дней в_пятницу до_выходных "
        "эта_неделя к_выходным до_субботы на_неделе к_концу_недели",
        "this_week within_a_week within_days next_few_days tomorrow in_a_few_days by_friday couple_of_days on_friday by_the_weekend "
        "end_of_the_week before_the_weekend by_saturday",
        "esta_semana estos_dias en_dias pasado_manana el_viernes el_lunes el_jueves par_de_dias unos_dias antes_del_viernes "
        "antes_del_finde para_el_finde fin_de_semana",
        "cette_semaine quelques_jours demain apres_demain avant_vendredi dans_la_semaine vendredi ces_jours_ci sous_huitaine "
        "avant_le_week_end pour_le_week_end fin_de_semaine avant_samedi",
        under="urgent",
    ),
}
