"""What visitors say about how well they know something and what they are after."""

TOPICS = """
level_none
ru с_нуля нулев* никакого без_опыт* = полный_ноль вообще_ничего ни_бум_бум ничего_не_знаю чайник никогда_не_учил* не_умею_совсем ни_слова не_держал_в_руках первый_раз_вижу дуб_дубом абсолютный_ноль совсем_не вообще_не_умею ни_разу_не ноль_без_палочки
en none zero no_experience from_scratch = complete_beginner total_beginner absolute_beginner never_done_it not_a_word know_nothing clueless starting_from_zero never_tried total_novice newbie noob not_a_thing complete_newbie zilch
es cero ningun* sin_experiencia desde_cero = nada_de_nada no_se_nada ni_papa ni_jota nunca_lo_hice no_tengo_ni_idea ni_una_palabra principiante_total nulo ni_idea jamas_lo_intente en_panales de_cero
fr zero aucun debutant_complet = rien_du_tout grand_debutant je_n_y_connais_rien jamais_fait pas_un_mot nul neophyte de_zero niveau_zero aucune_base jamais_pratique rien_de_rien total_debutant
level_beginner
ru начинающ* начальн* базов* новичок* = основы азы чуть_чуть немного_знаю школьн*_уровен* словарик только_начал* немножко_умею пару_занятий новеньк* учусь_недавно азбук* а1 a1 нуб пару_слов могу_чуть
en beginner* basic elementary novice starter = a_little just_started the_basics few_words know_a_bit rusty_basics learning a1 a2 newbie few_lessons rookie foundation intro_level some_basics can_get_by
es principiante basic* elemental inicial = un_poco recien_empiezo acabo_de_empezar lo_basico alguna_palabra novat* a1 a2 lo_justo pocas_clases me_defiendo_apenas nociones chapurreo
fr debutant* base* elementaire initiation = un_peu je_commence_juste les_bases quelques_mots novice a1 a2 quelques_notions quelques_cours faux_debutant je_debute notions
level_intermediate
ru средн* продолжающ* любител* = более_менее нормально_умею разговорн* объясниться_могу b1 b2 в1 в2 сносно с_горем_пополам пару_лет_учу не_новичок на_троечку понимаю_но базу_знаю неплохо иногда_практикую год_занимаюсь сам_немного
en intermediate medium average amateur = so_so not_bad can_hold_a_conversation get_by b1 b2 couple_of_years know_my_way decent okay_ish conversational lower_intermediate upper_intermediate fairly_good half_decent competent
es intermedi* medio aficionad* = mas_o_menos me_defiendo b1 b2 no_soy_novato ahi_la_llevo regular un_par_de_anos puedo_mantener_una_conversacion entiendo_pero decente me_manejo masomenos
fr intermediaire moyen amateur = je_me_debrouille pas_mal b1 b2 deux_ans_de_pratique ca_va correct je_tiens_une_conversation niveau_moyen quelques_annees comme_ci_comme_ca couci_couca je_comprends_mais confirme
level_advanced
ru продвинут* высок*_уровен* опытн* уверенн* = хорошо_знаю хорошо_владею свободно_пользуюсь c1 с1 давно_занимаюсь много_лет много_опыта отлично_знаю прокачан* сильный_уровень лет_десять шарю разбираюсь уверенный_пользователь
en advanced experienced confident proficient = very_good c1 many_years pretty_good strong skilled long_time well_versed know_it_well seasoned ten_years adept high_level been_doing_it_for_years
es avanzad* experimentad* buen_nivel = muy_bien c1 muchos_anos lo_domino bastante_bien manejo_muy_bien con_experiencia crack diez_anos soltura canch* muy_bueno
fr avance avancee experimente* bon_niveau confirme* = tres_bien c1 des_annees_de_pratique a_l_aise bonne_maitrise je_maitrise dix_ans tres_bon_niveau longue_experience aguerri je_gere
level_expert
ru эксперт* профессионал* профи мастер мастера = спец гуру собаку_съел зубр ас это_моя_профессия работаю_в_этой_сфере преподаю_сам мсмк кмс разряд сам_учу_других сертифицирован* ведущий_специалист бог_в
en expert* professional pro master = guru do_it_for_a_living black_belt certified i_teach_it ninja specialist wizard its_my_job veteran ace world_class work_in_the_field
es expert* profesional maestro = pro guru es_mi_profesion me_dedico_a_esto vivo_de_esto certificad* crack_total experto_en doy_clases_de figura veteran* capo
fr expert* professionnel* pro = specialiste c_est_mon_metier guru j_enseigne maitre je_bosse_dedans certifie pointure veteran un_as as_du
level_fluent
ru свободн*_владени* носител* родной = свободно_говорю c2 с2 как_родной билингв* жил_в_стране вырос_там выросла_там без_акцента думаю_на без_словаря мой_родной мама_говорит_на бегло native
en fluent native bilingual = mother_tongue c2 grew_up_speaking like_a_native no_problem_speaking lived_there_for_years first_language speak_freely raised_bilingual
es fluid* nativ* bilingue = lengua_materna c2 lo_hablo_perfecto como_nativo vivi_alla me_crie_alla sin_acento idioma_materno me_crie_hablando de_corrido perfectamente
fr courant bilingue langue_maternelle natif = c2 je_parle_couramment couramment comme_un_natif j_ai_vecu_la_bas sans_accent j_ai_grandi_la_bas parfaitement langue_natale
level_forgot
ru подзабыл* забыл* давно_не_практик* восстанов* = учил_в_школе учила_в_школе все_забыл вспомнить освежить заржавел* давно_было без_практики когда_то_знал растерял* вылетело_из_головы когда_то_учил
en forgot rusty refresher = used_to_know havent_used_it studied_at_school years_ago out_of_practice brush_up need_a_refresher forgotten_most lost_most
es olvid* oxidad* repasar = lo_tengo_oxidado se_me_olvido hace_anos_que_no lo_vi_en_la_escuela falta_de_practica refrescar me_olvide_todo lo_estudie_en_el_cole perdi_la_practica desempolvar
fr oublie rouille* remise_a_niveau = j_ai_tout_oublie appris_a_l_ecole plus_pratique_depuis rafraichir ca_remonte manque_de_pratique reprise souvenirs_d_ecole depoussierer
level_easy
ru легк* простой простая лайтов* = полегче несложн* щадящ* мягк*_нагрузк* без_напряг* для_чайников для_слабеньких попроще ненапряжн* по_минимуму_нагрузк* элементарн* на_расслаб*
en easy light gentle simple = not_too_hard take_it_easy low_intensity undemanding nothing_strenuous easygoing chilled for_dummies walk_in_the_park low_impact piece_of_cake
es facil suave liger* sencill* = tranqui nada_exigente poca_intensidad llevader* sin_esfuerzo para_principiantes papita pan_comido bajo_impacto leve
fr facile doux leger simple = tranquille pas_trop_dur peu_intense en_douceur sans_forcer abordable pepouze accessible cool
level_hard
ru сложн* интенсивн* тяжел* жестк* = хардкор* на_максимум посложнее экстрим* до_седьмого_пота убойн* выкладыва* по_полной чтобы_пот_лил на_износ мощн*_нагрузк* усиленн*
en hard difficult intense challenging = hardcore push_me high_intensity tough extreme demanding no_pain_no_gain go_all_out beast_mode gruelling full_throttle strenuous
es dificil intens* exigente duro = a_tope fuerte extrem* a_full sin_piedad alta_intensidad a_muerte desafiante caner* sudar_la_gota heavy
fr difficile intens* exigeant dur = a_fond extreme costaud sans_pitie corse hardcore a_bloc challenge en_baver
goal_save_time
ru экономи*_врем* сэкономить_врем* = меньше_возиться освободить_время разгрузить автоматизировать не_тратить_часы убрать_рутин* меньше_ручной ускорить чтобы_не_возиться делегир* разгрузиться чтобы_само_работало высвободить
en save_time free_up_time efficiency = less_hassle hours_back less_manual delegate cut_the_busywork automate get_my_evenings_back quicker_process take_it_off_my_plate fewer_hours less_admin
es ahorrar_tiempo ahorro_de_tiempo = no_perder_tiempo liberar_tiempo menos_tarea_manual automatizar delegar agilizar ganar_tiempo menos_vueltas quitarme_trabajo eficiencia optimizar_tiempo
fr gagner_du_temps gain_de_temps = perdre_moins_de_temps deleguer automatiser moins_de_taches_manuelles liberer_du_temps aller_plus_vite me_simplifier_la_vie moins_de_corvees efficacite decharger
goal_cut_costs
ru эконом* сниз*_расход* сокра*_затрат* сэкономить = меньше_платить урезать_расход* экономия_бюджета оптимиз*_расход* оптимиз*_затрат* снизить_счета счета_за_свет_большие срезать_косты ужаться меньше_тратить удешев*
en save_money cut_costs reduce_costs savings = spend_less lower_bills pay_less cheaper_to_run trim_expenses bills_are_too_high cost_saving lower_overheads cut_the_bills tighten_our_belts
es ahorrar ahorro reducir_costos reducir_costes = gastar_menos pagar_menos bajar_la_factura recortar_gastos abaratar bajar_gastos factura_de_luz_muy_alta ajustar_gastos ahorrar_dinero
fr economiser economies reduire_les_couts = depenser_moins payer_moins baisser_les_factures reduire_les_charges faire_des_economies moins_cher_a_l_usage facture_trop_elevee reduire_les_frais faire_baisser
goal_grow
ru рост расти масштабир* развити*_бизнес* = расшириться увеличить_оборот выйти_на_новый больше_клиентов открыть_филиал удвоить вырасти поднять_продажи захватить_рынок больше_заказов экспанси* раскрутиться нарастить
en grow growth expand scale = more_customers increase_revenue double_our open_a_new_branch go_international more_sales take_it_to_the_next_level scaling_up boost_sales bigger_market more_orders
es crecer crecimiento expandir escalar = mas_clientes vender_mas abrir_sucursal aumentar_ventas duplicar llegar_a_mas_gente ampliar_el_negocio facturar_mas expansion mas_pedidos
fr croissance grandir developper = plus_de_clients vendre_plus ouvrir_une_succursale augmenter_le_chiffre doubler passer_a_l_echelle conquerir expansion se_developper plus_de_ventes scaler
goal_safety
ru безопасн* защит* охран* = чтобы_не_украли спокойств* от_воров за_детей_боюсь обезопас* не_бояться чтобы_не_залезли надежная_защита от_взлома спать_спокойно уберечь подстрахов*
en safety security protection = peace_of_mind keep_us_safe burglars protect_my_family feel_safe break_ins secure sleep_soundly keep_intruders safe_for_kids just_in_case
es seguridad proteccion = tranquilidad proteger_a_mi_familia ladrones sentirme_seguro que_no_me_roben chorros robos resguard* dormir_tranquilo blindar segur* a_salvo
fr securite protection = tranquillite_d_esprit proteger_ma_famille cambrioleurs voleurs me_sentir_en_securite cambriolage dormir_tranquille securiser a_l_abri rassure
goal_comfort
ru комфорт* уют* удобств* = чтобы_было_удобно тепло_и_уютно мягко без_сквозняк* приятно_находиться теплее_дома чтобы_не_дуло эргоном* домашн*_уют по_домашнему чтобы_спина_не_болела
en comfort cosy cozy convenience = comfortable warmer snug pleasant easier_life nice_to_live_in homely draught_free draft_free ergonomic
es comodidad confort acogedor = comod* calient* agradable estar_a_gusto mas_practico calidez a_gustito calentito hogareno confortable
fr confort confortable = douillet agreable plus_chaud cocon bien_chez_soi cosy pratique chaleureux cocooning moins_de_courants_d_air
goal_quality
ru качеств* = чтобы_надолго на_совесть добротн* чтобы_служил* не_хлам без_косяков один_раз_и_навсегда на_века высшего_качеств* первоклассн* безупречн* фирменн* хорошо_сделан*
en quality = well_made built_to_last done_properly solid durable high_standard flawless good_workmanship craftsmanship done_right attention_to_detail top_quality
es calidad = bien_hecho que_dure durader* resistente buen_acabado de_los_buenos impecable buena_terminacion bien_terminado hecho_para_durar
fr qualite = bien_fait du_solide durable bonne_finition impeccable fait_pour_durer du_costaud qui_dure soigne belle_finition travail_soigne
goal_speed
ru скорост* быстр* = пошустрее оперативн* побыстрей в_темпе без_задержек моментальн* в_сжатые_сроки мигом экспресс* шустр* раз_два_и_готово молниеносн*
en speed fast quick = rapid turnaround in_no_time without_delay swift prompt instantly quick_results lightning express speedy snappy
es rapidez velocidad rapid* = agil sin_demoras lo_mas_rapido volando al_instante express prontitud en_un_dos_por_tres cuanto_mas_rapido
fr rapidite vitesse rapide = vite sans_delai au_plus_court express en_un_clin_d_oeil eclair reactif promptitude fissa
goal_compliance
ru соответстви*_закон* требовани* = по_закону чтобы_не_оштрафовали штраф* проверк* роспотребнадзор* по_госту предписани* инспекци* 152_фз прокуратур* нормы по_регламент* сертификаци* легальн* налоговая_требует
en compliance legal_requirement regulations = avoid_fines audit inspection the_law_says have_to_by_law gdpr obligations regulator legally_required iso licence_requirement stay_legal
es cumplimiento normativa obligacion_legal = evitar_multas inspeccion por_ley nos_lo_exigen auditoria reglament* que_no_nos_multen estar_en_regla exigencia_legal homologa*
fr conformite obligation_legale normes = eviter_une_amende controle la_loi_impose mise_aux_normes rgpd inspection reglementation etre_en_regle obligatoire amende aux_normes
goal_learn
ru обуч* научи* учеб* знани* = освоить разобраться прокачать подтянуть хочу_уметь узнать_новое навык* повысить_квалификац* изучить курс* выучить понять_как расширить_кругозор
en learn study education skills = get_better_at understand_how improve_my pick_up_a_skill training self_development upskill master new_skill get_the_hang broaden_my
es aprender estudi* formacion = mejorar_mi capacitar* entender_como superarme dominar nuevas_habilidades cultivarme formarme aprendizaje agarrarle_la_onda
fr apprendre etudes formation = me_perfectionner comprendre_comment m_ameliorer progresser acquerir_une_competence me_former monter_en_competence maitriser m_instruire
goal_relax
ru отдых* рассла* = отдохнуть выдохнуть снять_стресс перезагруз* отключить_голову релакс* для_души побыть_в_тишине ничего_не_делать разгрузить_голову поваляться восстановить_сил* снять_напряжени* чилл* отпустило
en relax rest unwind = destress de_stress switch_off recharge chill me_time get_away peace_and_quiet clear_my_head calm_down take_a_break let_off_steam wind_down
es relajar* descans* = desconectar desestres* tiempo_para_mi despejar_la_mente relax recargar_pilas desenchuf* bajar_un_cambio paz mimarme tranquilizarme no_hacer_nada
fr detente detendre repos = decompresser souffler me_relaxer deconnecter lacher_prise me_ressourcer relax buller me_vider_la_tete recharger_les_batteries zen se_poser
goal_gift
ru подарок подар* = на_день_рождения на_др сюрприз* порадовать презент* на_юбилей любимой_жене именинни* на_8_марта на_годовщин* вручить хочу_подарить на_свадьбу_друзьям
en gift present = for_a_birthday surprise anniversary_present for_someone_special christmas_present treat_someone birthday_girl birthday_boy as_a_treat stocking_filler
es regalo regalar = cumpleanos sorpresa detalle obsequi* para_alguien_especial de_aniversario cumple dia_de_la_madre agasaj* amigo_invisible
fr cadeau offrir = anniversaire surprise faire_plaisir_a pour_quelqu_un fete_des_meres pour_noel attention_particuliere petite_attention gater cado
goal_health
ru здоровь* оздоров* = спина_болит не_болеть чувствовать_себя_лучше врач_посоветовал иммунитет самочувстви* укрепить_организм для_спины дольше_жить давление_нормализ* подлечить реабилит*
en health wellness wellbeing = feel_better back_pain doctors_orders live_longer stay_fit immune stay_healthy doctor_recommended rehab get_well blood_pressure
es salud bienestar = sentirme_mejor dolor_de_espalda me_lo_recomendo_el_medico vivir_mas defensas rehabilitacion estar_sano me_lo_mando_el_doctor por_mi_espalda curarme
fr sante bien_etre = me_sentir_mieux mal_de_dos mon_medecin_m_a vivre_plus_longtemps forme_physique reeducation conseil_du_medecin rester_en_bonne immunite me_soigner
goal_lose_weight
ru похуде* сброс*_вес* стройн* = скинуть_кило лишний_вес убрать_живот живот_убрать бока диет* влезть_в_джинсы жир_сжечь постройнеть согнать_жир похудеть_к_лету минус_десять подсушиться кг_скинуть
en lose_weight weight_loss slim = shed_pounds belly_fat burn_fat get_in_shape diet fit_into_my drop_a_few slimming love_handles beer_belly lose_a_stone trim_down tone_up
es bajar_de_peso adelgazar perder_peso = quemar_grasa kilos_de_mas sacar_panza panza la_pancita estar_en_linea bajar_unos_kilos dieta rollitos michelines barriga
fr perdre_du_poids maigrir mincir = kilos_en_trop bruler_les_graisses ventre_plat regime quelques_kilos perdre_du_ventre bouees bedaine affiner silhouette secher
goal_gain_muscle
ru набр*_масс* мышц* набор_масс* = накачаться подкачаться качаться рельеф бицепс* пресс стать_сильнее попа_орех кубики раскачаться массонабор сухую_массу нарастить_мышц*
en build_muscle gain_muscle strength = bulk_up get_ripped six_pack biceps get_stronger abs hypertrophy get_jacked put_on_mass glutes swole lean_mass
es ganar_musculo masa_muscular fuerza = ponerme_fuerte marcar_abdominales biceps gluteos tonificar ponerme_mamado musculatura sacar_brazo volumen mazado
fr prise_de_masse muscle* force = me_muscler tablettes_de_chocolat biceps abdos prendre_du_muscle gonfler fessiers tonifier
goal_career
ru карьер* повышени* работ*_за_границ* = новая_должность для_работы собеседован* сменить_професси* получить_оффер поднять_зарплату работодатель_требует в_резюме для_резюме стать_начальником ради_повышения рост_в_профессии
en career promotion job = new_job for_work interview change_careers get_hired resume cv pay_rise land_a_job move_up_the_ladder change_of_career employable
es carrera ascenso trabajo = conseguir_trabajo entrevista cambiar_de_carrera curriculum para_el_laburo mejor_empleo mejor_puesto crecer_profesionalmente me_lo_pide_la_empresa mejor_sueldo
fr carriere promotion travail = trouver_un_job entretien_d_embauche reconversion cv pour_le_boulot nouveau_poste evoluer_professionnellement trouver_un_emploi augmentation
goal_travel
ru путешестви* поездк* туризм = отпуск в_отпуске_пригодится за_границу_отдыхать съездить экскурси* командировк* посмотреть_мир в_турпоездк* летаю турист* ездить_по_миру
en travel trip tourism = holiday vacation see_the_world abroad going_to_visit backpacking tourist globetrotting getaway roam explore_countries
es viaj* turismo = vacaciones conocer_el_mundo mochile* voy_a_visitar irme_de_paseo escapada turista recorrer_paises paseo trotamundos
fr voyag* tourisme = vacances decouvrir_le_monde partir_en sac_a_dos sejour touriste parcourir_le_monde escapade baroud* week_end_ailleurs
goal_relocate
ru переезд* эмигра* внж пмж = уехать_жить релокаци* валить переехать_за_границу гражданств* вид_на_жительств* эмигрировать насовсем_уехать второй_паспорт перебраться релоцир*
en relocation emigrate move_abroad = immigration live_abroad residency start_a_new_life citizenship green_card leave_the_country expat settle_in second_passport
es emigrar mudarme_al_extranjero residencia = irme_a_vivir nacionalidad irme_del_pais vivir_afuera nueva_vida papeles_para_quedarme ciudadania vivir_en_el_extranjero
fr expatri* emigrer s_installer_a_l_etranger = vivre_a_l_etranger partir_vivre nationalite nouvelle_vie titre_de_sejour quitter_le_pais citoyennete carte_de_sejour
goal_hobby
ru хобби для_себя для_души увлечени* = для_удовольстви* в_свободное_время просто_нравится развлечени* в_кайф по_приколу интерес чисто_для_себя для_фана творчеств* ради_удовольств*
en hobby for_fun leisure = pleasure spare_time enjoyment passion just_because personal_interest for_the_love pastime side_interest for_kicks
es hobby aficion por_gusto placer = para_mi en_mi_tiempo_libre diversion pasatiempo por_diversion porque_me_gusta entretenimiento por_puro_gusto pasion
fr loisir* hobby plaisir passion = pour_moi temps_libre pour_m_amuser par_plaisir passe_temps par_gout juste_pour_le_fun occupation
goal_income
ru доход* заработ* прибыл* = зарабатывать деньги_делать подзаработать пассивный_доход дополнительный_заработок приумнож* дивиденд* бабки_рубить навар* копейка_в_дом деньги_работали отбить_вложени* монетиз*
en income earn profit make_money = extra_cash passive_income side_income monetise monetize returns dividends earn_on_the_side cash_flow money_work_for yield
es ingresos ganar_dinero ganancia rentabilidad = plata_extra ingreso_pasivo sacarle_dinero hacer_plata renta_mensual lucrar monetizar rendimiento dividendos extra_para_el_mes
fr revenu* gagner_de_l_argent profit rentabilite = arrondir_les_fins revenu_passif complement_de_revenu faire_de_l_argent dividendes monetiser rendement benefice plus_value
goal_automation
ru автоматиз* = чтобы_само без_ручн*_труд* убрать_рутину роботиз* чтобы_система_сама бот_отвечал не_вбивать_руками без_людей без_участия скриптом автоматом меньше_рук чтобы_крутилось
en automation automate = hands_off no_more_manual robots bot_does_it runs_itself stop_copy_pasting autopilot workflow without_human zapier no_manual_entry streamline
es automatiz* = que_se_haga_solo sin_hacerlo_a_mano robot que_lo_haga_el_sistema piloto_automatico dejar_de_hacerlo_a_mano sin_intervencion flujos solito
fr automatis* = que_ca_se_fasse_tout_seul sans_saisie robot plus_rien_a_la_main pilote_automatique moins_de_saisie workflow ca_tourne_tout_seul
goal_control
ru контрол* порядок* прозрачн* учет = видеть_кто_что_делает навести_порядок чтобы_не_воровали отслежив* отчет* понимать_цифры держать_руку бардак_убрать следить_за видеть_картину мониторинг воруют аналитик*
en control visibility order transparency = keep_track see_whats_going_on know_who_does_what reports stop_theft oversight monitor dashboards get_organised get_organized numbers_at_a_glance
es control orden transparencia visibilidad = saber_quien_hace_que llevar_registro reportes que_no_me_roben_los ordenar_el_caos seguimiento monitorear tener_todo_bajo organizarme tableros
fr controle ordre visibilite transparence = savoir_qui_fait_quoi suivre_l_activite rapports tableau_de_bord mettre_de_l_ordre surveiller pilotage y_voir_clair organiser tracer
goal_communication
ru общени* разговор* знакомств* = болтать говорить_с_людьми найти_друзей тусовк* подружиться не_сидеть_одному друз*_завести компани*_найти потрепаться отношени* поговорить_с
en communication socialising conversation = meet_people make_friends chat_with_people hang_out talk_to_locals networking socialize socialise company_of_others small_talk
es comunicacion conversacion socializar = conocer_gente hacer_amigos charlar platicar hablar_con_la_gente pasar_el_rato amistades convivir relacionarme
fr communication conversation rencontres = rencontrer_du_monde me_faire_des_amis discuter papoter parler_avec_les_gens sociabiliser sortir_voir_du_monde tchatcher lier_connaissance
goal_exam
ru экзамен* егэ огэ = сдать_экзамен поступить поступлени* вуз сертификат_нужен ielts toefl контрольн* аттестац* впр зачет в_универ пересдач* сесси*
en exam test = gcse a_level* sat ielts toefl pass_my_exam university_admission certificate finals mock entrance_exam resit ace_the_test get_into_uni
es examen prueba oposiciones = selectividad pau aprobar_el_examen entrar_a_la_universidad ielts toefl dele final_de parcial ingreso_a_la_uni evau recuperatorio
fr examen concours = bac brevet reussir_mon_examen partiels toefl delf dalf certification entrer_en_fac prepa rattrapage epreuve
goal_beauty
ru красот* внешн*_вид = красиво чтобы_все_ахнули выглядеть_моложе эстетик* привести_себя_в_порядок стильно_выгляд* хорошо_выглядеть похорошеть помолодеть чтобы_глаз_радовал ухожен*
en beauty looks appearance = look_good look_younger nicer_looking aesthetic pretty stunning look_my_best kerb_appeal curb_appeal glow_up eye_catching
es belleza apariencia estetic* = verme_bien verme_mas_joven que_se_vea_lindo bonito lindo guap* que_quede_bonito lucir imagen_personal chulo
fr beaute apparence esthetique = etre_belle paraitre_plus_jeune que_ce_soit_joli beau rajeunir plus_joli sublimer avoir_bonne_mine elegance
goal_reliability
ru надежн* стабильн* = чтобы_не_ломал* без_сбоев не_подвел* проверен* чтоб_работало бесперебойн* устойчив* не_глючил* чтобы_не_подводил* без_перебоев как_часы крепк* на_кого_можно_положиться
en reliability reliable dependable stability = doesnt_break_down never_lets_me_down trusted no_downtime stable always_works rock_solid proven works_every_time uptime
es confiabilidad fiable confiable estabilidad = que_no_falle que_no_me_deje_tirado sin_cortes estable probado que_siempre_funcione solido de_confianza nunca_falla
fr fiabilite fiable stabilite = qui_ne_tombe_pas_en_panne sans_coupure eprouve toujours_dispo stable solide sur_qui_compter jamais_en_panne robuste
goal_fun
ru развлеч* весел* = повеселиться оторваться потусить кайф* угар* поржать движух* не_скучать эмоци* драйв* чтобы_весело тусануть адреналин* прикольн*
en fun entertainment = have_a_laugh party good_time excitement let_loose thrill enjoy_ourselves laughs have_a_blast adrenaline amusement
es diversion entretenimiento = pasarla_bien pasarlo_bien reirnos fiesta joda carrete adrenalina divertirme chevere cotorrear jarana emociones
fr amusement divertissement fun = s_amuser rigoler faire_la_fete s_eclater sensations_fortes delirer marrer passer_un_bon_moment se_divertir
goal_eco
ru эколог* эко природ* = зелен*_энерги* без_пластик* меньше_отход* углеродн*_след планет* натуральн* переработк* вторичн*_сырь* без_химии осознанн* разлагаем*
en environment eco_friendly sustainable green = carbon_footprint planet less_waste climate renewable recyclable zero_waste ethical go_green plastic_free biodegradable
es ecologic* medio_ambiente sostenible sustentable = planeta huella_de_carbono menos_residuos reciclable verde sin_plastico clima cuidar_el_planeta biodegradable
fr ecolog* environnement durable vert = planete empreinte_carbone moins_de_dechets climat recyclable zero_dechet ecoresponsable bilan_carbone biodegradable
goal_independence
ru независим* свобод* автоном* = ни_от_кого_не_завис* сам_себе_хозяин свой_график не_работать_на_дядю сам_себе_начальник без_начальник* не_просить вольн* отделиться
en independence freedom autonomy = be_my_own_boss not_rely_on work_from_anywhere off_grid own_schedule self_sufficient stand_on_my_own financial_freedom quit_the_9
es independencia libertad autonomia = ser_mi_propio_jefe no_depender_de trabajar_desde_cualquier autosuficiente valerme_por_mi mis_propios_horarios independizarme sin_jefe
fr independance liberte autonomie = etre_mon_propre_patron ne_dependre_de travailler_d_ou autosuffisant voler_de_mes_propres sans_patron mes_propres_horaires
goal_prestige
ru престиж* статус* имидж* = чтобы_завидовали понты солидн* репутац* лицо_компании произвести_впечатлени* не_стыдно_показать понтоваться круче_чем_у авторитет* узнаваем*
en prestige status image reputation = impress show_off brand_image look_professional wow_factor bragging_rights stand_out credibility recognised recognition
es prestigio imagen estatus reputacion = impresionar presumir dar_buena_imagen quedar_bien fachar renombre sobresalir verse_profesional destacar fardar
fr prestige image standing reputation = impressionner en_mettre_plein_la_vue faire_pro notoriete se_demarquer frimer epater credibilite image_de_marque
goal_investment
ru инвестиц* вложени* сдавать_в_аренду = вложить_деньги сохранить_деньги перепродать под_сдачу флиппинг от_инфляции сберечь_капитал сдавать_посуточно под_аренду окупаем* пристроить_деньги
en investment buy_to_let rent_out = put_my_money_in resell flip_it rental_income preserve_capital hedge roi capital_growth beat_inflation flipping airbnb_it
es inversion invertir para_alquilar = poner_mi_plata revender renta_pasiva proteger_mi_dinero retorno para_rentar plusvalia airbnb resguardo_de_valor alquilarlo
fr investissement placer locatif = mettre_mon_argent revendre rendement_locatif proteger_mon_capital plus_value mettre_en_location pinel defiscaliser lmnp airbnb
goal_live_in
ru для_жизни жить_самим для_проживани* = для_себя_жить сами_будем_жить своя_крыша для_семьи_жить поселиться постоянно_жить дети_подросли съехать_от_родителей свой_угол въехать пожить
en to_live_in own_home residence = family_home move_in for_us_to_live first_home settle_down forever_home main_residence place_of_our_own own_roof
es vivir_ahi para_vivir vivienda_propia = nuestra_casa mudarnos para_la_familia primera_vivienda residencia_habitual instalarnos techo_propio vivienda_habitual
fr y_habiter residence_principale y_vivre = notre_maison premier_achat s_installer pour_la_famille chez_nous emmenager logement_familial habiter
"""
