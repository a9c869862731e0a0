"""What visitors say about when, how often and for how long."""

TOPICS = """
when_urgent
ru срочн* немедленн* как_можно_скорее = горит вчера_надо еще_вчера асап прямо_сейчас сию_минуту бегом побыстрее пожар* экстренн* ждать_не_могу поскорее кровь_из_носу сроки_горят аврал прям_щас как_можно_быстрее быстрее_бы незамедлительн* очень_надо_быстро
en urgent asap immediately right_away = yesterday emergency right_now as_soon_as_possible straight_away cant_wait at_once in_a_hurry rush pronto on_the_double time_critical pressing first_thing desperate instant burning
es urgente inmediat* lo_antes_posible = ya_mismo para_ayer cuanto_antes ahorita ahora_mismo de_inmediato apurad* corre_prisa me_urge emergencia al_toque urge ya_ya de_una_vez en_seguida sin_demora tengo_prisa
fr urgen* immediat* au_plus_vite = tout_de_suite pour_hier des_que_possible le_plus_vite_possible ca_presse ca_urge maintenant asap a_la_minute presse pressee sans_attendre dare_dare sans_delai le_feu_au_lac illico
when_today
ru сегодня в_течение_дня = сейчас к_вечеру до_вечера сегодня_вечером сегодня_же через_час через_пару_часов в_обед_сегодня днем_сегодня щас ближайшие_часы
en today same_day within_24_hours = tonight this_afternoon this_evening this_morning in_an_hour couple_of_hours now before_tonight by_the_evening end_of_day eod 2day
es hoy mismo_dia = esta_tarde esta_noche esta_manana ahorita en_un_rato en_una_hora hoy_mismo antes_de_la_noche en_un_par_de_horas al_rato en_el_dia
fr aujourd_hui dans_la_journee = ce_soir cet_apres_midi ce_matin dans_une_heure tout_a_l_heure dans_l_heure avant_ce_soir maintenant jour_meme auj
when_tomorrow
ru завтра послезавтра = на_днях завтра_утром завтра_вечером ближайшие_дни день_два через_день_два пару_дней завтрашн* через_пару_дней
en tomorrow next_day couple_of_days = day_after tmrw tomorrow_morning in_a_day_or_two next_few_days in_two_days in_48_hours overnight tmr by_tomorrow
es manana proximos_dias = pasado_manana manana_temprano en_dos_dias en_un_par_de_dias manana_por_la_tarde estos_dias en_48_horas al_dia_siguiente
fr demain prochains_jours = apres_demain demain_matin d_ici_deux_jours dans_deux_jours sous_48h lendemain d_ici_demain dans_un_jour_ou_deux
when_this_week
ru недел* на_этой_неделе в_течение_недели = до_пятницы до_выходных к_выходным несколько_дней дней_пять в_пятницу в_среду в_четверг во_вторник через_неделю ближайшую_неделю дней_семь неделька
en this_week within_a_week week = by_friday few_days before_the_weekend next_week in_a_week wednesday thursday seven_days days_from_now by_the_weekend tuesday end_of_the_week
es esta_semana una_semana semana = para_el_viernes antes_del_finde unos_dias la_semana_que_viene en_una_semana el_miercoles el_jueves siete_dias la_proxima_semana el_martes fin_de_semana_a_mas_tardar
fr cette_semaine d_ici_une_semaine semaine = avant_vendredi avant_le_week_end quelques_jours la_semaine_prochaine dans_huit_jours mercredi jeudi sous_huitaine sept_jours d_ici_vendredi huitaine
when_this_month
ru месяц в_течение_месяца в_этом_месяце = через_пару_недель две_недели три_недели к_концу_месяца недели_через_две до_конца_месяца 30_дней ближайший_месяц через_месяц к_первому_числу после_зарплаты недельки_две
en month within_a_month this_month = couple_of_weeks two_weeks three_weeks fortnight end_of_the_month 30_days four_weeks in_a_month few_weeks next_month after_payday by_the_first
es mes este_mes dentro_de_un_mes = un_par_de_semanas dos_semanas quince_dias quincena a_fin_de_mes en_un_mes 30_dias tres_semanas unas_semanas el_mes_que_viene cuando_cobre proximo_mes
fr mois ce_mois d_ici_un_mes = quinze_jours deux_semaines trois_semaines fin_du_mois quelques_semaines dans_un_mois 30_jours le_mois_prochain avant_la_fin_du_mois quinzaine apres_la_paie
when_few_months
ru 1_3_месяц* несколько_месяц* квартал* = пару_месяцев два_месяца три_месяца месяца_через_два к_лету к_осени к_весне к_новому_году ближе_к_лету через_квартал после_отпуска осенью_планиру* месяца_три через_сезон
en few_months 1_3_months quarter = couple_of_months two_months three_months by_summer by_christmas by_spring this_quarter next_quarter by_autumn by_fall after_the_holidays in_90_days before_summer q1 q3
es unos_meses 1_3_meses trimestre = un_par_de_meses dos_meses tres_meses para_el_verano para_navidad en_primavera para_fin_de_ano despues_de_vacaciones este_trimestre en_90_dias pasando_las_fiestas para_otono
fr quelques_mois 1_3_mois trimestre = deux_mois trois_mois d_ici_l_ete pour_noel au_printemps a_la_rentree avant_l_ete ce_trimestre apres_les_vacances deux_ou_trois_mois pour_l_automne d_ici_noel
when_half_year
ru полгод* 3_6_месяц* шесть_месяц* = полгодика месяцев_шесть через_полгода пять_месяцев четыре_месяца в_этом_году до_конца_года в_течение_года к_концу_года второе_полугодие
en half_a_year six_months 3_6_months this_year = later_this_year by_year_end end_of_year second_half four_months five_months within_the_year within_a_year mid_year
es medio_ano seis_meses 3_6_meses este_ano = semestre antes_de_fin_de_ano dentro_del_ano cuatro_meses cinco_meses a_fin_de_ano segundo_semestre en_el_ano
fr six_mois 3_6_mois cette_annee semestre = d_ici_la_fin_de_l_annee avant_la_fin_de_l_annee quatre_mois cinq_mois dans_l_annee fin_d_annee second_semestre une_demi_annee
when_next_year
ru следующ*_год* более_года через_год позже_года = год_два не_в_этом_году через_пару_лет лет_через_пять когда_нибудь_потом далекое_будущее нескоро годик_через далекая_перспектива
en next_year more_than_a_year over_a_year = year_or_two in_a_couple_of_years not_this_year long_way_off distant_future some_years five_years years_from_now eventually far_off
es proximo_ano mas_de_un_ano ano_que_viene = en_un_par_de_anos dentro_de_un_ano no_este_ano a_largo_plazo falta_mucho en_unos_anos a_futuro_lejano mas_para_adelante
fr annee_prochaine plus_d_un_an an_prochain = dans_un_an pas_cette_annee dans_deux_ans a_long_terme dans_quelques_annees lointain d_ici_un_an_ou_deux c_est_pas_demain
when_no_rush
ru не_срочн* не_тороп* без_спешк* не_горит = не_спеш* терпит подожду могу_подождать как_получится на_перспективу не_к_спеху спокойно когда_нибудь потихоньку неважно_когда как_нибудь_потом время_есть время_терпит особо_не_спешу поживем_увидим не_скоро
en no_rush not_urgent no_hurry = whenever take_your_time can_wait someday at_some_point not_in_a_hurry plenty_of_time no_deadline sometime no_pressure eventually im_easy at_your_leisure in_due_course one_day
es sin_prisa no_urgente sin_apuro = cuando_se_pueda no_hay_apuro no_corre_prisa cuando_sea algun_dia tranquilo tranquila con_calma sin_fecha no_tengo_prisa no_me_urge con_tiempo tengo_tiempo sin_prisas puedo_esperar
fr pas_presse* pas_urgent sans_urgence = quand_vous_pouvez un_jour ca_peut_attendre tranquillement j_ai_le_temps rien_ne_presse pas_de_date sans_se_presser on_a_le_temps a_l_occasion quand_ce_sera_possible pas_le_feu y_a_pas_le_feu
when_fixed_date
ru конкретн*_дат* точн*_дат* определенн*_дат* дедлайн = к_числу к_дню_рождения к_свадьбе жесткий_дедлайн до_первого к_открытию к_мероприятию дата_известна к_празднику не_позже срок_стоит к_приезду к_сдаче до_заезда
en fixed_date specific_date deadline = by_the_15th for_the_wedding for_a_birthday hard_deadline no_later_than by_opening_day the_date_is_set event_date before_the_event set_in_stone due_on drop_dead_date
es fecha_fija fecha_concreta fecha_limite = para_la_boda para_un_cumpleanos a_mas_tardar dia_exacto tengo_fecha para_el_evento deadline antes_del_dia para_la_inauguracion no_despues_del ya_hay_fecha plazo_fijo_de
fr date_fixe date_precise date_limite = pour_le_mariage pour_un_anniversaire au_plus_tard deadline date_butoir jour_j la_date_est_fixee pour_l_inauguration avant_l_evenement echeance_fixe dernier_delai
when_morning
ru утр* утренн* до_обед* первая_половина_дня = с_утра пораньше на_рассвете до_полудня утречком к_девяти в_восемь перед_работой спозаранку жаворон* до_двенадцати до_работы ранн* за_завтраком
en morning before_noon early = first_thing before_work 8am 9am 10am early_bird sunrise at_dawn before_lunch crack_of_dawn after_breakfast mornings
es manana por_la_manana matutin* = temprano antes_del_mediodia a_primera_hora de_mananita antes_del_trabajo madrug* a_las_nueve 9am 10am de_manana antes_de_comer tempranito
fr matin matinee = tot avant_midi de_bonne_heure avant_le_travail leve_tot 9h 10h 8h premiere_heure a_l_aube dans_la_matinee avant_le_dejeuner des_l_ouverture
when_afternoon
ru днем дневн* после_обед* день = в_обед обеденн* вторая_половина_дня часа_в_три в_середине_дня после_двух полдень в_час_дня ближе_к_трем после_ланча до_пяти светлое_время
en afternoon daytime midday = lunchtime noon 2pm 3pm after_lunch 1pm middle_of_the_day during_the_day arvo lunch_break past_noon early_afternoon
es tarde mediodia por_la_tarde = despues_de_comer a_las_tres en_la_tarde 3pm hora_de_almuerzo despues_del_almuerzo sobremesa tardecita despues_de_la_siesta a_mediodia tardes
fr apres_midi midi journee = apres_manger apres_le_dejeuner 14h 15h pause_dejeuner en_journee 13h entre_midi_et_deux milieu_de_journee aprem dans_l_aprem
when_evening
ru вечер вечером вечера вечерн* после_работы = после_шести после_семи к_вечеру вечерком часов_в_семь попозже в_конце_дня перед_сном после_смены после_учебы на_закате часиков_в_восемь
en evening after_work = after_6 6pm 7pm 8pm late_afternoon dinner_time after_hours when_i_get_home nighttime after_school after_dinner evenings late_in_the_day
es noche por_la_noche despues_del_trabajo = 7pm 8pm en_la_noche saliendo_del_trabajo despues_de_las_seis nochecita a_ultima_hora noches cuando_salgo_de_trabajar al_salir_del_trabajo de_noche
fr soir soiree apres_le_travail = apres_18h 19h 20h en_fin_de_journee apres_le_boulot le_soir en_soiree apres_dix_huit fin_d_apres_midi en_sortant_du_travail
when_night
ru ноч* ночн* = по_ночам за_полночь под_утро ночью полночь сова не_сплю в_три_ночи ночами в_ночь после_полуночи
en night overnight = late_at_night midnight small_hours 2am 3am night_owl nights after_dark graveyard night_time wee_hours
es madrugada nocturn* noche = medianoche de_madrugada a_las_tres_de_la_manana trasnoch* tarde_en_la_noche altas_horas noctambul*
fr nuit nocturne = minuit tard_le_soir en_pleine_nuit couche_tard noctambule de_nuit petit_matin apres_minuit
when_weekend
ru выходн* = суббот* воскресен* сб вс уикенд по_субботам по_воскресеньям в_выхи выхи сб_вс в_конце_недели викенд
en weekend = saturday sunday sun days_off weekends w_e off_days sat_or_sun
es fin_de_semana findes = sabado domingo finde sabados domingos sab dom en_el_finde dias_libres_del_finde
fr week_end weekend = samedi dimanche we les_samedis sam dim le_we fin_de_semaine
when_weekday
ru будн* рабочие_дни рабочий_день = в_будни понедельник* вторник* среда среду четверг* пятниц* пн_пт пн вт ср чт пт по_будням в_рабочее_время
en weekday* working_days business_days = monday tuesday wednesday thursday friday mon_fri mon tue thu fri during_the_week office_hours midweek
es entre_semana dias_laborables dias_habiles = lunes martes miercoles jueves viernes de_lunes_a_viernes dias_de_semana entresemana lun mie dia_laboral horario_de_oficina
fr en_semaine jours_ouvres jours_ouvrables = lundi mardi mercredi jeudi vendredi du_lundi_au_vendredi lun ven heures_de_bureau hors_week_end
when_anytime
ru люб*_врем* круглосуточн* 24/7 гибк* = когда_угодно без_разницы_когда в_любой_день подстроюсь свободен_всегда свободна_всегда сутками круглые_сутки хоть_когда нон_стоп весь_день свободный_график все_равно_когда
en anytime any_time round_the_clock flexible 24/7 = whenever always_available around_the_clock im_flexible day_or_night no_preference all_day doesnt_matter_when nonstop free_all_day im_easy
es cualquier_momento cualquier_hora flexible 24_horas = cuando_sea me_da_igual_la_hora todo_el_dia a_toda_hora dia_y_noche me_acomodo siempre_disponible las_24_horas me_adapto indistint* horario_libre
fr n_importe_quand flexible a_toute_heure 24h = peu_importe_l_heure toute_la_journee jour_et_nuit je_m_adapte toujours_disponible quand_vous_voulez non_stop disponible_tout_le_temps 24h/24 7j/7
freq_daily
ru ежедневн* кажд*_день = каждый_божий_день по_будням_ежедневно семь_дней_в_неделю каждый_вечер каждое_утро день_в_день без_перерыв* раз_в_день каждодневн* дважды_в_день круглый_год_каждый
en daily every_day = each_day everyday seven_days_a_week every_morning every_night once_a_day day_in_day_out twice_a_day nonstop x7 every_single_day
es diari* todos_los_dias cada_dia = a_diario los_siete_dias cada_manana cada_noche una_vez_al_dia dia_a_dia todo_el_tiempo dos_veces_al_dia todas_las_noches
fr quotidien* tous_les_jours chaque_jour = journalier 7j/7 tous_les_matins tous_les_soirs une_fois_par_jour au_quotidien jour_apres_jour deux_fois_par_jour
freq_several_weekly
ru несколько_раз_в_неделю 2_3_раза_в_неделю = пару_раз_в_неделю через_день раза_три_в_неделю дважды_в_неделю пн_ср_пт три_раза_в_неделю вторник_четверг два_раза_в_неделю 3_раза_в_неделю
en several_times_a_week few_times_a_week = twice_a_week three_times_a_week every_other_day every_second_day couple_of_times_a_week most_days 2x_a_week alternate_days 3x_a_week
es varias_veces_por_semana varias_veces_a_la_semana = dos_veces_por_semana tres_veces_por_semana dia_por_medio un_dia_si_y_otro_no cada_dos_dias dos_veces_a_la_semana tres_veces_a_la_semana lunes_y_miercoles
fr plusieurs_fois_par_semaine = deux_fois_par_semaine trois_fois_par_semaine un_jour_sur_deux tous_les_deux_jours 2x_par_semaine 2_fois_par_semaine 3_fois_par_semaine
freq_weekly
ru еженедельн* раз_в_неделю кажд*_недел* = по_субботам по_воскресеньям по_пятницам кажд*_суббот* кажд*_выходн* кажд*_пятниц* по_понедельникам по_вторникам по_средам по_четвергам понедельно
en weekly once_a_week every_week = every_saturday every_sunday each_week on_fridays every_weekend on_mondays every_friday every_7_days per_week
es semanal* una_vez_por_semana cada_semana = todos_los_sabados todos_los_domingos cada_finde los_viernes una_vez_a_la_semana todos_los_viernes los_lunes cada_ocho_dias todas_las_semanas
fr hebdomadaire une_fois_par_semaine chaque_semaine = tous_les_samedis tous_les_vendredis tous_les_week_ends hebdo toutes_les_semaines chaque_samedi chaque_lundi tous_les_lundis
freq_fortnightly
ru раз_в_две_недели дважды_в_месяц = через_неделю_регулярно пару_раз_в_месяц раз_в_2_недели 2_раза_в_месяц каждые_две_недели два_раза_в_месяц пару_раз_за_месяц
en fortnightly every_two_weeks biweekly twice_a_month = every_other_week every_second_week couple_of_times_a_month bi_weekly every_14_days two_times_a_month
es quincenal* cada_dos_semanas cada_quince_dias = dos_veces_al_mes cada_15_dias semana_por_medio un_par_de_veces_al_mes por_quincena una_semana_si
fr tous_les_quinze_jours toutes_les_deux_semaines bimensuel = deux_fois_par_mois une_semaine_sur_deux tous_les_15_jours 2_fois_par_mois
freq_monthly
ru ежемесячн* раз_в_месяц кажд*_месяц = помесячн* по_первым_числам каждое_первое_число каждые_30_дней после_зарплаты_каждый раз_месяц месячн* из_месяца_в_месяц
en monthly once_a_month every_month = each_month per_month every_30_days every_four_weeks month_by_month on_the_first every_payday
es mensual* una_vez_al_mes cada_mes = todos_los_meses mes_a_mes cada_30_dias por_mes al_mes mensualmente cada_fin_de_mes
fr mensuel* une_fois_par_mois chaque_mois = tous_les_mois au_mois par_mois tous_les_30_jours mensualite mois_par_mois
freq_quarterly
ru ежекварталь* раз_в_квартал раз_в_сезон = квартальн* каждые_три_месяца раз_в_три_месяца раз_в_пару_месяцев раз_в_полгода посезонн* 4_раза_в_год поквартальн* раз_в_2_месяца
en quarterly every_quarter every_few_months = every_three_months four_times_a_year every_season per_quarter every_couple_of_months every_six_months every_3_months twice_a_year
es trimestral* cada_trimestre cada_pocos_meses = cada_tres_meses cuatro_veces_al_ano cada_temporada cada_par_de_meses cada_seis_meses semestral* bimestral* cada_3_meses
fr trimestriel* chaque_trimestre tous_les_trois_mois = quatre_fois_par_an chaque_saison tous_les_deux_mois tous_les_six_mois semestriel* tous_les_3_mois par_trimestre
freq_yearly
ru ежегодн* раз_в_год кажд*_год = годовой годовая каждое_лето каждую_зиму каждый_новый_год раз_году каждый_сезон каждую_весну к_каждому_новому
en yearly annually once_a_year every_year = each_year every_summer every_christmas per_year per_annum every_winter annual 12_months
es anual* una_vez_al_ano cada_ano = todos_los_anos cada_verano cada_navidad por_ano al_ano cada_invierno cada_doce_meses
fr annuel* une_fois_par_an chaque_annee tous_les_ans = chaque_ete chaque_noel par_an a_l_annee tous_les_hivers tous_les_etes
freq_rarely
ru редко иногда нечаст* время_от_времени = изредка пару_раз_в_год раз_в_сто_лет от_случая_к_случаю почти_никогда по_праздникам эпизодич* когда_как периодически нерегулярн* бывает раз_в_год_по_обещан* почти_не
en rarely occasionally sometimes = once_in_a_blue_moon now_and_then from_time_to_time hardly_ever a_few_times_a_year every_so_often not_often seldom once_in_a_while on_special_occasions irregularly barely on_and_off
es rara_vez ocasional* a_veces = de_vez_en_cuando casi_nunca muy_poco pocas_veces cada_muerte_de_obispo en_ocasiones de_pascuas_a_ramos a_las_quinientas esporadic* una_que_otra_vez cada_tanto solo_en_fiestas
fr rarement occasionnel* parfois = de_temps_en_temps presque_jamais tous_les_trente_six de_temps_a_autre quelques_fois_par_an pas_souvent ponctuel* a_l_occasion quelquefois une_fois_de_temps irregulier
freq_often
ru часто регулярн* постоянн* = всегда все_время систематич* не_вылезаю то_и_дело беспрестанн* бесперебойн* на_постоянке вечно по_многу стабильно без_конца каждый_раз почти_каждый_день
en often regularly frequent* constantly = all_the_time always on_a_regular_basis nonstop a_lot very_often continuous* ongoing heavy_user routinely all_year_round every_time
es a_menudo regular* frecuent* seguido = siempre muy_seguido todo_el_tiempo constantemente muchas_veces con_frecuencia a_cada_rato continu* permanente habitual casi_siempre sin_parar
fr souvent regulier* regulierement frequen* = tout_le_temps constamment toujours en_continu en_permanence tres_souvent sans_arret en_recurrent permanent sans_cesse
freq_once
ru один_раз разов* однократн* = единожды разок на_один_раз единичн* без_повторени* только_раз один_разочек разово одноразово единовременн* штучн* на_раз
en once one_off one_time = just_this_time single single_time just_once only_once not_recurring never_again one_shot oneoff just_the_one ad_hoc
es una_vez unica_vez puntual = una_sola_vez solo_esta_vez unico nomas_una_vez de_una_vez sin_repetir solo_una trabajo_puntual por_unica_vez
fr une_fois ponctuel unique = une_seule_fois juste_cette_fois en_one_shot coup_unique sans_suite exceptionnel rien_qu_une_fois juste_une_fois
freq_on_demand
ru по_необходимости по_требовани* по_запросу = когда_понадобится по_мере по_факту когда_сломается по_звонку когда_надо при_случае ситуативн* как_понадоб* если_что когда_припечет
en on_demand as_needed when_needed = only_when_i_need ad_hoc if_something_breaks whenever_it_comes_up depends case_by_case on_request as_and_when when_required when_it_breaks
es cuando_haga_falta segun_necesidad bajo_demanda = cuando_lo_necesite cuando_se_rompa segun_vaya_surgiendo depende a_pedido cuando_surja a_demanda cuando_se_ofrezca segun_se_necesite
fr a_la_demande selon_les_besoins au_besoin = quand_j_en_ai_besoin au_cas_par_cas si_ca_casse ca_depend au_coup_par_coup sur_demande quand_il_faut en_cas_de_besoin
span_short_term
ru краткосрочн* ненадолго кратк* посуточн* = на_пару_дней на_сутки на_неделю временн* на_чуть_чуть на_выходные на_месяцок короткий_срок на_ночь на_несколько_дней посутки пару_часов
en short_term short temporary = few_days just_a_week a_night couple_of_nights for_a_bit for_now a_month_tops brief stopgap overnight quick while_i_wait
es corto_plazo corta_estancia temporal = unos_dias por_unos_dias una_noche por_poco_tiempo solo_un_mes por_ahora rato corta_duracion provisional temporari* por_dia un_ratito
fr court_terme courte_duree temporaire = quelques_jours une_nuit quelques_nuits provisoire juste_un_mois le_temps_de en_attendant pour_depanner bref courte_periode a_la_journee
span_long_term
ru долгосрочн* надолго длительн* = на_год на_годы всерьез_и_надолго навсегда на_постоянку минимум_на_год на_несколько_лет многолетн* долгий_срок на_длительный на_века
en long_term long permanent = for_years at_least_a_year for_good forever long_haul indefinite* in_it_for_the_long multi_year few_years permanently settle_down year_plus
es largo_plazo larga_estancia permanente = por_anos para_siempre minimo_un_ano indefinid* varios_anos por_mucho_tiempo larga_temporada definitiv* estable larga_duracion
fr long_terme longue_duree permanent = pour_des_annees pour_toujours au_moins_un_an plusieurs_annees indefini durable perenne a_vie sur_la_duree definitif long_cours
time_full_time
ru полн*_день полн*_занятост* фулл_тайм = пятидневк* 5/2 восемь_часов с_девяти_до_шести 40_часов полная_ставка фултайм пятидневка офисный_график полный_рабочий на_ставку
en full_time full_day = nine_to_five 9_to_5 40_hours 40h five_days_a_week all_day fulltime ft whole_day mon_to_fri
es tiempo_completo jornada_completa = 8_horas ocho_horas 40_horas de_nueve_a_seis full_time todo_el_dia jornada_entera fulltime
fr temps_plein plein_temps journee_complete = 35h 35_heures 39h cdi_temps_plein toute_la_journee full_time a_100 neuf_heures_dix_huit
time_part_time
ru частичн*_занятост* неполн*_день подработк* = полдня полставки пару_часов_в_день халтурк* совместител* по_вечерам_подраб* 4_часа парт_тайм на_полставки четыре_часа подрабат*
en part_time half_day = few_hours_a_week mornings_only side_gig couple_of_days_a_week parttime 20_hours evenings_only side_hustle pt half_time school_hours
es tiempo_parcial media_jornada medio_tiempo = unas_horas part_time medio_dia por_horas pocas_horas changa 20_horas solo_mananas solo_tardes extra_los_fines
fr temps_partiel mi_temps = quelques_heures demi_journee 20h petit_boulot part_time extra a_50 24h_par_semaine job_etudiant a_80
time_shifts
ru сменн* вахт* посменн* = 2/2 сутки_через_трое день_ночь ночные_смены в_ночную 12_часов сутки_трое 15/15 вахтовик* через_двое скользящий_график 1/3
en shifts shift_work rotation = nights_and_days 12_hour 4_on_4_off rota rotating night_shift fly_in_fly_out two_weeks_on graveyard early_and_late
es turnos por_turnos rotativ* = turno_de_noche 12_horas 12x12 turno_rotativo noche_y_dia turno_partido 4x4 guardias doce_horas 7x7
fr equipes_alternees poste_de_nuit roulement = 3x8 2x8 travail_de_nuit 12h en_equipe_de_nuit horaires_decales matin_ou_soir en_alternance gardes 5x8
season_summer
ru лето летом летн* = июн* июл* август* жара каникул*_летом пляжн* сезон_отпусков теплое_время солнцепек
en summer = june july august hot_season school_holidays warm_months beach_season sunny heat summertime
es verano = junio julio agosto vacaciones_de_verano calor temporada_de_playa epoca_de_calor enero febrero
fr ete = juin juillet aout grandes_vacances chaleur saison_chaude vacances_d_ete saison_estivale canicule
season_winter
ru зим* зимн* = декабр* январ* феврал* мороз* снег* новогодн* холодное_время холода лыжн* зимой стуж*
en winter = december january february snow frost ski_season cold_months wintertime freezing festive_season
es invierno = diciembre enero febrero nieve frio epoca_de_frio temporada_de_esqui temporada_baja heladas julio
fr hiver = decembre janvier fevrier neige gelee sports_d_hiver saison_froide grand_froid periode_froide
season_spring
ru весн* весенн* = март* апрел* майск* мая паводок оттепел* весной подснежник* капель
en spring = march april easter springtime when_it_warms_up blossom after_the_thaw
es primavera = marzo abril mayo semana_santa pascua epoca_de_flores floracion
fr printemps = mars avril mai paques vacances_de_paques beaux_jours floraison redoux
season_autumn
ru осен* осенн* = сентябр* октябр* ноябр* первое_сентября учебный_год золотая_осень листопад бабье_лето осенью к_школе
en autumn fall = september october november back_to_school halloween term_start harvest_time
es otono = septiembre octubre noviembre vuelta_al_cole regreso_a_clases caida_de_hojas vendimia
fr automne = septembre octobre novembre rentree toussaint feuilles_mortes vendanges arriere_saison
season_holidays
ru праздник* каникул* отпуск* = новый_год рождеств* восьмое_марта 8_марта 23_февраля майские пасх* дни_рождени* нг елк* в_отпуске длинные_выходные
en holidays vacation christmas = new_year xmas easter thanksgiving bank_holiday annual_leave time_off school_break half_term festive days_off
es vacaciones fiestas navidad = ano_nuevo reyes puente feriado semana_santa dias_libres nochebuena festivo nochevieja festivos feriados
fr vacances fetes noel = nouvel_an jour_de_l_an paques pont conges jours_feries reveillon toussaint jour_ferie ponts_de_mai
dur_half_hour
ru полчас* 30_минут = минут_тридцать быстренько минут_двадцать на_полчасика коротк*_встреч* минут_15 минут_10 пять_минут на_бегу экспресс*
en half_an_hour 30_minutes = quick_one 20_minutes 15_minutes brief quick_chat short_session 10_minutes quarter_of_an_hour express in_and_out
es media_hora 30_minutos = un_ratito veinte_minutos rapidito cuarto_de_hora 15_minutos algo_rapido 20_minutos express
fr demi_heure 30_minutes = vite_fait vingt_minutes un_quart_d_heure 15_minutes petite_seance express en_vitesse 20_minutes
dur_hour
ru час 60_минут полтора_часа = часик академическ*_час 45_минут 90_минут часок часа_полтора урок_час сорок_пять_минут
en one_hour 60_minutes = an_hour 45_minutes 90_minutes hour_and_a_half standard_session hour_or_so
es una_hora 60_minutos = hora_y_media 45_minutos 90_minutos una_horita sesion_normal
fr une_heure 60_minutes = une_heure_et_demie 45_minutes 90_minutes 1h 1h30 petite_heure seance_normale
dur_whole_day
ru весь_день сутки целый_день = с_утра_до_вечера 24_часа 12_часов на_целый_день до_ночи от_рассвета весь_денек день_целиком
en whole_day all_day full_day = from_morning_till_night 24_hours dawn_to_dusk entire_day 12_hours day_long
es todo_el_dia dia_completo dia_entero = de_sol_a_sol 24_horas de_la_manana_a_la_noche 12_horas jornada_completa
fr toute_la_journee journee_entiere = du_matin_au_soir 24_heures 12_heures la_journee_complete journee_pleine
"""
