"""What visitors say about how far their matter has come."""

TOPICS = """
stage_approved
ru одобр* согласован* утвержд* = одобрили дали_добро зеленый_свет подтвердили пропустили получили_разрешени* банк_дал согласие_есть подписали_разрешение прошло_согласование прошел_проверку прошли_проверку дали_согласие положительн*_решени* апрув* заапрув* разрешили уже_разрешили виза_есть
en approved accepted granted = green_light greenlit got_the_ok signed_off got_approval they_said_yes got_accepted came_through cleared authorized authorised passed_the_check preapproved pre_approved confirmed they_okayed got_the_nod rubber_stamped
es aprobad* concedid* aceptad* = luz_verde visto_bueno dieron_el_ok me_dieron_el_si ya_aprobaron me_la_aprobaron me_lo_aprobaron autorizad* ya_esta_aprobad* me_aceptaron preaprobad* me_lo_concedieron dijeron_que_si ya_autorizaron
fr approuve* accepte* accorde* valide* = feu_vert ils_ont_dit_oui c_est_valide accord_obtenu accord_de_principe j_ai_l_accord on_a_l_accord autorise* c_est_accorde bon_pour_accord c_est_passe dossier_accepte preaccord
stage_pending
ru на_рассмотрении ждем_ответ* ожида* в_обработке = ждем ждем_решени* жду_ответ* жду_решени* пока_молчат рассматривают проверяют еще_не_ответили обрабатывают на_проверке висит в_подвешенном думают_пока сказали_ждать завис* пока_без_ответа ждем_одобрени* в_очереди
en pending under_review waiting processing = still_waiting no_answer_yet havent_heard waiting_to_hear in_review being_reviewed in_the_queue in_limbo being_processed awaiting on_hold_with they_are_checking not_decided_yet no_reply_yet up_in_the_air in_the_pipeline
es pendiente en_revision en_tramite = esperando espero_respuesta sigo_esperando aun_no_responden no_me_han_contestado en_estudio lo_estan_revisando en_espera todavia_nada a_la_espera sin_respuesta me_dijeron_que_espere lo_estan_viendo en_proceso_de_aprobacion en_cola
fr en_attente en_cours_d_examen en_traitement = j_attends on_attend pas_encore_de_reponse toujours_pas_de_nouvelles ca_traine en_cours_d_etude dossier_en_cours ils_regardent a_l_etude sans_reponse en_suspens reponse_en_attente ils_verifient toujours_rien en_instruction
stage_applied
ru подал* подан* заявк*_подан* отправлен* = подали_документы подал_заявку подала_заявку заявление_подано отправил_документы отнес_документы сдали_документы сдал_документы оставил_заявку анкету_заполнил подали_на подались записался зарегистрировался податься_успели
en applied submitted application_sent = sent_the_application put_in_an_application filed filled_in_the_form handed_in lodged sent_off sent_my_papers put_my_name_down form_is_in sent_everything_in registered already_applied
es solicitad* presentad* enviad* = ya_solicite ya_presente presente_los_papeles mande_la_solicitud ya_aplique entregue_los_documentos meti_los_papeles eche_la_solicitud ya_lo_pedi rellene_el_formulario llene_el_formulario ya_envie hice_la_solicitud ingrese_los_papeles
fr depose* demande_faite candidature_envoyee = j_ai_postule j_ai_depose dossier_depose dossier_envoye j_ai_fait_la_demande demande_envoyee papiers_envoyes j_ai_envoye formulaire_rempli deja_postule candidate j_ai_rempli demande_deposee
stage_not_started
ru не_начат* не_начинал* еще_не_начал* = с_нуля пока_ничего ничего_не_делал* даже_не_начинал* не_приступал* конь_не_валялся руки_не_дошли только_собира* еще_нет пока_нет на_нуле голые_стены чистый_лист не_трогали собираемся_только не_подавал*
en not_started not_yet havent_started = nothing_yet from_scratch square_one zero_so_far havent_begun blank_slate nothing_done starting_from_zero havent_done_anything not_begun havent_applied yet_to_start day_one ground_zero havent_looked
es sin_empezar no_empezad* no_iniciad* = todavia_nada aun_no desde_cero no_he_empezado ni_he_empezado no_empece todavia_no aun_nada no_hemos_empezado partir_de_cero arrancar_de_cero no_he_hecho_nada en_cero no_arrancamos sin_iniciar
fr pas_commence pas_encore non_commence* = rien_fait de_zero pas_encore_demarre on_part_de_zero toujours_rien_fait rien_pour_l_instant rien_pour_le_moment page_blanche a_partir_de_rien pas_entame j_ai_rien_fait n_ai_rien_fait pas_demarre pas_lance
stage_in_progress
ru в_процесс* в_работ* начат* = уже_начали делаем процесс_идет на_полпути полдела в_разгаре ведутся_работы работы_идут идет_полным_ходом наполовину частично_сдела* потихоньку_делаем занимаемся_этим оформляем собираем_документы в_самом_разгаре начал_уже
en in_progress under_way underway started = working_on_it halfway half_done midway already_started ongoing getting_there in_the_middle_of partly_done partway well_under_way chipping_away begun half_finished in_the_works
es en_curso en_proceso empezad* iniciad* = ya_empezamos ya_empece a_medias a_mitad estamos_en_ello en_marcha en_eso_estoy en_eso_estamos ya_arrancamos a_medio_hacer trabajando_en_ello en_ello vamos_avanzando ya_esta_en_marcha lo_estoy_haciendo medio_hecho
fr en_cours commence* demarre* = deja_commence a_moitie a_mi_chemin on_est_dessus je_suis_dessus ca_avance on_a_demarre bien_avance entame* a_mi_parcours travaux_en_cours lance_deja on_y_travaille moitie_fait en_chantier
stage_planning
ru планиру* в_планах = прикидываем прикидыв* собираюсь собираемся обдумыва* задумыва* готовимся составляем_план намечаем намерева* подумываем на_будущее пока_только_думаем присматрива* в_мыслях созрев* задумал*
en planning plans plan_stage = thinking_about_it thinking_about thinking_of toying_with mulling sketching_out on_the_drawing_board early_days intend_to plotting making_plans down_the_road planning_ahead mapping_it_out considering pondering
es planificando planeando planes = lo_estoy_pensando pensando_en lo_estamos_pensando dandole_vueltas en_planes estoy_planeando tengo_pensado en_mente con_idea_de preparandolo viendo_a_futuro proyectando tenemos_previsto a_futuro armando_el_plan
fr en_projet planifi* preparation = on_y_pense j_y_pense en_reflexion on_reflechit je_reflechis je_compte on_prevoit dans_les_cartons en_preparation j_envisage on_envisage a_l_etat_de_projet plus_tard on_murit_le_projet je_prevois
stage_researching
ru изуча* собира*_информаци* узна* знаком* = просто_смотрю присматриваюсь интересуюсь прицениваюсь пока_читаю разбираюсь гуглю разведка вникаю хочу_понять смотрю_варианты узнаю_цены мониторю почитыва* изучаем выясняю разузн* прощупыв*
en researching gathering_info exploring looking_around = just_looking browsing shopping_around reading_up googling finding_out doing_my_homework looking_into just_curious getting_a_feel window_shopping scoping_out testing_the_waters checking_it_out looking_at_options
es investigando informandome explorando buscando_informacion = solo_mirando solo_viendo echando_un_vistazo averiguando me_estoy_informando estoy_viendo curioseando leyendo_sobre googleando chusmeando cotizando_nomas tanteando viendo_opciones sondeando mirando_un_poco
fr renseign* recherche_d_infos exploration = je_regarde je_me_renseigne on_regarde juste_curieux par_curiosite je_cherche_des_infos je_m_informe je_fouille je_me_documente je_tate_le_terrain je_zieute en_reperage je_fais_le_tour simple_curiosite
stage_comparing
ru сравнива* выбира* = выбираю_между сравниваю есть_другие_предложения между_двумя из_нескольких смотрю_у_других сопоставля* взвешива* собираю_кп два_варианта три_варианта у_конкурентов_дешевле кто_лучше не_могу_выбрать тендер шорт_лист обзвани* запросил_у_всех
en comparing choosing_between comparison = other_quotes few_quotes three_quotes weighing_up between_two short_list shortlist torn_between getting_quotes you_or_them versus cant_choose narrowed_it_down few_offers checking_competitors stacking_up
es comparando eligiendo = entre_dos tengo_otros_presupuestos varios_presupuestos otras_cotizaciones varias_cotizaciones viendo_ofertas entre_ustedes_y entre_vosotros_y tengo_dos_opciones a_ver_quien preguntando_en_varios sopesando cotejando mirando_precios
fr compar* choix_entre = j_hesite_entre entre_deux plusieurs_devis d_autres_devis autres_offres je_mets_en_concurrence je_fais_jouer_la_concurrence deux_ou_trois_offres je_pese_le_pour short_list en_balance je_regarde_ailleurs j_ai_recu_des_devis
stage_ready
ru готов* готов*_начать = хоть_сейчас хоть_завтра погнали поехали можно_начинать готов_платить готовы_подписать оформляйте давайте_начнем берем беру все_готово деньги_есть решено решились могу_сразу в_бой по_рукам
en ready ready_to_start ready_to_buy = lets_go good_to_go all_set ready_to_roll sign_me_up where_do_i_sign lets_do_it can_start_now take_my_money ready_when_you_are decided made_up_my_mind start_tomorrow im_in shut_up_and_take
es listo lista listos listo_para preparad* = cuando_quieras cuando_quieran vamos arrancamos ya_mismo empecemos lo_tengo_claro ya_decidi decidid* adelante podemos_empezar donde_firmo lo_compro me_lo_llevo ya_esta_todo_listo
fr pret prete prets pret_a = on_y_va c_est_parti quand_vous_voulez on_peut_commencer je_suis_pret decide* je_signe_ou je_prends j_achete go tout_est_pret je_me_lance on_se_lance banco
stage_have_already
ru уже_есть имеется есть = есть_уже стоит_уже имеем пользуемся своя_есть свой_есть есть_старый есть_старая купили_уже давно_есть куплен* владеем в_наличии при_себе на_руках действующ* уже_пользуюсь
en already_have yes_have_one existing = got_one have_one own_one already_own ive_got weve_got already_got we_use_one currently_use in_place up_and_running bought_one theres_one mine_already already_running
es ya_tengo ya_tenemos existente = tengo_uno tengo_una ya_cuento_con contamos_con ya_lo_tengo ya_compre ya_disponemos disponemos_de ya_usamos ya_tengo_uno ya_tengo_una lo_tenemos uso_actualmente propio_ya
fr deja existant* j_en_ai = j_en_ai_un j_en_ai_une j_ai_deja on_a_deja on_en_a nous_en_avons j_en_possede deja_equipe deja_achete on_l_a nous_disposons en_ma_possession je_possede equipes_deja
stage_never_had
ru никогда впервые нет_и_не_был* первый_раз = ни_разу в_первый_раз не_было не_пробовал* не_пользовал* новичок_в_этом никогда_не_было не_сталкивал* не_доводилось дебют первый_опыт ноль_опыта раньше_не не_приходилось не_имел*_дел*
en never first_time = never_had never_tried never_used never_done first_timer newbie_here brand_new_to total_first no_previous havent_ever not_before not_ever virgin my_first our_first never_before
es nunca primera_vez = jamas nunca_he nunca_tuve es_la_primera no_he_tenido ni_una_vez nunca_probe nunca_use estreno novat* sin_experiencia_previa mi_primer nuestro_primer nunca_antes
fr jamais premiere_fois = jamais_eu jamais_essaye c_est_la_premiere jamais_utilise je_debute la_toute_premiere pas_encore_essaye une_premiere jamais_fait mon_premier ma_premiere nouveau_pour_moi j_ai_jamais
stage_used_before
ru раньше пользовал* был_опыт прежде = когда_то было_дело был_раньше была_раньше пользовался_раньше пробовал* уже_заказывал* давным_давно сталкивал*_раньше опыт_был пару_раз в_прошлом бывал* брали_уже не_впервой не_первый_раз раньше_был*
en used_before had_before previously in_the_past = used_to tried_once years_ago a_while_back did_it_before been_there once_before not_my_first a_few_times had_one formerly second_time tried_it_before done_it_before long_ago
es use_antes anteriormente alguna_vez = hace_anos tuve_uno tuve_una ya_lo_use lo_probe ya_probe hace_tiempo un_par_de_veces en_su_dia no_es_la_primera_vez ya_habia en_el_pasado solia tuvimos lo_habia_usado
fr auparavant deja_utilise par_le_passe = dans_le_temps il_y_a_longtemps j_en_ai_eu j_avais deja_essaye deja_teste autrefois il_y_a_des_annees une_ou_deux_fois on_avait pas_la_premiere_fois j_ai_connu a_l_epoque
stage_expired
ru истек* просроч* закончил*_срок = срок_вышел просрочка кончился кончилась недействител* уже_не_действует сгорел* вышел_срок пора_продлевать протух* истекла_давно аннулирова* закончился_договор не_продлил*
en expired lapsed ran_out = out_of_date overdue no_longer_valid has_ended past_its_date invalid_now went_out_of_date not_valid_anymore elapsed forgot_to_renew contract_ended its_up outdated
es vencid* caducad* expirad* = se_vencio se_me_vencio caduco se_me_caduco ya_no_vale ya_no_sirve fuera_de_plazo se_acabo_el_plazo sin_vigencia vencio no_lo_renove expiro ya_no_esta_vigente pasado_de_fecha
fr expire* perime* echu* = plus_valable plus_valide date_depassee arrive_a_echeance est_termine caduc* delai_passe pas_renouvele a_expire depasse hors_delai n_est_plus_bon
stage_expiring_soon
ru истекает скоро_заканчива* подходит_к_конц* продл* = скоро_закончится на_исходе последний_месяц заканчивается_через через_месяц_кончится пора_обновлять пора_менять скоро_конец_договор* осталось_мало продление дожива* на_излете пролонг*
en expiring ending_soon renewal about_to_expire = runs_out up_for_renewal coming_up nearly_over running_out ends_next due_to_renew expires_in few_weeks_left almost_up time_to_renew ends_in extend
es por_vencer vence_pronto renovacion = esta_por_vencer vence_en vence_el se_acaba_pronto a_punto_de_caducar me_caduca caduca_en toca_renovar hay_que_renovar le_queda_poco termina_pronto proximo_a_vencer renovar prorrog*
fr bientot_expire renouvellement echeance_proche = arrive_a_echeance_bientot expire_bientot se_termine_bientot a_renouveler faut_renouveler expire_dans touche_a_sa_fin plus_que_quelques_semaines prend_fin reconduction prolong* renouveler
stage_switching
ru перехо* смен* поменять меняем = хочу_сменить ухожу_от уходим_от другой_поставщик перейти_с от_другого заменить_нынешн* хочу_перейти бросаю_нынешн* переезжаем_с меняем_подрядчик* не_устраивает_нынешн* переметнул* миграци* переманил* поменять_оператор*
en switching changing_provider migrating = want_to_switch leaving_my_current moving_from swapping fed_up_with_current switch_from change_supplier replace_our_current moving_over jumping_ship ditching transfer_from port_my coming_from
es cambiar_de cambio_de_proveedor migrar = quiero_cambiar cambiarme me_quiero_pasar pasarme_a dejar_el_actual reemplazar_el_actual vengo_de nos_vamos_de cambio_de_compania portabilidad sustituir_al_actual me_cambio dar_el_salto
fr changer_de changement_de_prestataire migrer = je_quitte passer_chez remplacer_l_actuel changer_de_fournisseur je_viens_de_chez quitter_mon je_veux_changer basculer portabilite aller_voir_ailleurs transferer_de partir_de_chez on_change
stage_rejected
ru отказ* отклон* = завернули не_одобрили не_пропустили дали_отказ отшили не_прошел не_прошли нам_отказали развернули_с не_дали не_приняли не_взяли сказали_нет отфутболил* отрицательн*_решени*
en rejected refused denied declined = turned_down knocked_back got_a_no they_said_no didnt_pass turned_me_away not_approved refusal rejection letter_of_refusal said_no wasnt_accepted bounced knockback
es rechazad* denegad* negad* = me_dijeron_que_no no_me_lo_aprobaron no_me_aceptaron no_paso me_lo_negaron la_negaron me_rebotaron rechazo denegacion no_me_lo_dieron no_califique me_rechazaron no_lo_concedieron
fr refuse* rejete* refus = ils_ont_dit_non pas_accepte recale* retoque* non_accorde demande_refusee pas_passe rejet deboute* on_m_a_dit_non dossier_rejete ca_n_est_pas_passe
stage_finished
ru законч* заверш* готово сдел*_полностью = все_сделано доделали закрыли_вопрос уже_закончили сдали_объект под_ключ_сделано выполнен* финиш дострои* построен* окончен* отстрелял* все_уже_позади получили_результат дипломирован*
en finished completed done = all_done wrapped_up its_over finalized finalised already_finished closed_out complete_now in_the_bag handed_over over_and_done built_already graduated concluded
es terminad* finalizad* completad* = ya_esta_hecho ya_acabe ya_termine acabad* todo_listo ya_lo_hicimos concluid* ya_quedo se_acabo cerrado_el_tema entregad* ya_esta_todo ya_cerramos graduad*
fr termine* fini finie finis acheve* = c_est_fait c_est_fini boucle* on_a_fini deja_fait tout_est_fait cloture* livre_deja c_est_plie c_est_regle termine_deja complet diplome_obtenu
stage_postponed
ru отлож* на_паузе приостанов* заморо* = перенес* поставили_на_паузу пока_отложили до_лучших_времен в_долгий_ящик заморозили на_потом не_сейчас взяли_паузу стоп_пока остановили проект_стоит притормозил* застопор* повременим
en postponed on_hold paused = put_off shelved on_ice on_the_back_burner delayed_it frozen stalled parked_it pushed_back taking_a_break put_it_aside not_right_now later_maybe deferred
es pospuest* en_pausa aplazad* = lo_dejamos_para_despues aplazamos postergad* lo_frenamos parad* congelad* en_el_congelador suspendido_por_ahora detenido por_ahora_no en_stand_by lo_pausamos mas_adelante estancad*
fr reporte* en_pause suspendu* = remis_a_plus_tard on_a_mis_en_pause mis_de_cote gele* au_point_mort en_stand_by decale* repousse* pas_maintenant a_l_arret on_verra_plus_tard mis_en_veille differe*
stage_no_documents
ru нет_документ* без_документ* = ничего_не_собрали справок_нет бумаг_нет документы_не_готов* нет_справк* потерял_документы паспорта_нет надо_собирать_документы не_собрал* на_руках_ничего нет_бумаг восстанов*_документ*
en no_documents no_papers without_documents = no_paperwork missing_papers havent_got_the_papers lost_my_papers nothing_on_paper undocumented no_certificate need_to_gather paperwork_isnt_ready no_proof papers_missing
es sin_documentos sin_papeles = no_tengo_papeles me_faltan_papeles no_tengo_los_documentos indocumentad* faltan_documentos perdi_los_papeles no_tengo_nada_en_regla no_tengo_el_certificado faltan_papeles sin_nada_en_regla
fr sans_papiers aucun_document = pas_de_papiers pas_les_documents il_manque_des_papiers papiers_perdus dossier_incomplet j_ai_rien_comme_papiers pas_de_justificatif aucun_papier pieces_manquantes rien_en_regle
stage_documents_ready
ru документ*_готов* есть_документ* документ*_собран* = все_бумаги_на_руках полный_пакет пакет_собран справки_есть бумаги_в_порядке все_собрал все_собрали документы_в_порядке с_бумагами_порядок папка_готова оформлено_все
en documents_ready have_documents papers_ready = paperwork_done all_the_papers got_the_papers papers_in_order everything_in_order full_file have_everything_needed certificates_ready complete_file documents_in_hand paperwork_sorted
es documentos_listos tengo_documentos papeles_en_regla = tengo_todo_en_regla tengo_los_papeles todos_los_papeles papeles_listos tengo_todo_listo documentacion_completa todo_en_orden expediente_completo carpeta_lista con_papeles
fr documents_prets dossier_complet papiers_en_regle = j_ai_tous_les_papiers tout_est_en_ordre tous_les_documents dossier_pret papiers_prets tout_est_en_regle pieces_reunies tous_les_justificatifs j_ai_tout_reuni
stage_only_idea
ru идея идею идеи только_идея задумк* = в_голове мысль_есть есть_мысль мечт* замысел концепци* концепт* пришло_в_голову озарил* загорел* фантази* набросок_на_салфетке есть_задумка на_уровне_разговоров
en idea just_an_idea concept = in_my_head a_dream a_thought napkin vision got_an_idea notion brainstorm back_of_the_envelope only_in_my_mind a_hunch had_a_thought dreaming_of
es idea solo_una_idea concepto = en_la_cabeza se_me_ocurrio un_sueno ocurrencia en_mi_mente tengo_en_mente lo_tengo_en_la_cabeza nocion en_el_aire boceto_en_servilleta una_vision sonando_con
fr idee juste_une_idee concept = dans_ma_tete dans_la_tete un_reve une_envie j_ai_pense_a j_ai_eu_une_idee inspiration sur_un_coin_de_table une_vision j_imagine reflexion_de_depart notion
stage_launched
ru запущен* работает_уже действующ* = уже_продаем уже_продаю открылись запустились есть_клиенты на_рынке функционир* давно_работаем уже_работаем есть_продажи в_проде действующий_бизнес приносит_прибыль раскрут*
en launched live running operating = we_are_live already_selling on_the_market up_and_running open_already trading in_business have_customers in_production making_money established since_last_year open_for_business
es lanzad* en_funcionamiento operando en_marcha = ya_vendemos ya_vendo ya_abrimos esta_funcionando ya_facturamos facturando en_el_mercado ya_tengo_clientes ya_opera en_produccion consolidad* ya_estamos_abiertos
fr lance* en_activite en_ligne = on_vend_deja deja_ouvert sur_le_marche on_tourne ca_tourne on_a_des_clients en_production deja_en_service operationnel* on_a_ouvert etabli fonctionne_deja
stage_undecided
ru не_определил* не_решил* не_знаю сомнева* = затрудняюсь хз фиг_знает без_понятия понятия_не_имею подскажите пока_не_понял* не_в_курсе колебл* думаю_еще посоветуйте на_ваше_усмотрение надо_подумать сложно_сказать как_посоветуете
en not_sure undecided dont_know unsure = no_idea dunno idk no_clue havent_decided on_the_fence you_tell_me hard_to_say advise_me cant_decide still_deciding havent_a_clue not_certain torn need_advice what_would_you_suggest
es no_se indecis* no_lo_tengo_claro = ni_idea no_estoy_segur* no_tengo_idea todavia_no_decido no_sabria_decir aconsejame recomiendame tengo_dudas no_me_decido ustedes_diran ya_veremos lo_que_recomienden aun_no_decido dudo
fr ne_sais_pas indecis* pas_sur = aucune_idee je_sais_pas j_hesite chais_pas jsp pas_decide conseillez_moi a_vous_de_me_dire difficile_a_dire je_ne_suis_pas_sure on_verra besoin_de_conseil pas_encore_choisi
stage_dont_have
ru нет отсутству* не_имею = не_имеем нету еще_не_купил* пока_не_купили не_приобрел* без_него без_нее ничего_такого_нет не_обзавел* не_завел* не_заимел* не_ставили не_держим обходимся_без
en dont_have no_none not_have = havent_got none_at_all nothing_like_that dont_own we_lack without_one no_such havent_bought nope_none none_yet do_without nothing_installed
es no_tengo no_tenemos ninguno = no_cuento_con carezco no_contamos_con nada_de_eso no_hay ningun* todavia_no_compro no_dispongo no_disponemos sin_ninguno nos_arreglamos_sin
fr n_en_ai_pas pas_de aucun = j_en_ai_pas on_n_a_pas on_a_pas nous_n_avons_pas rien_de_tout_ca je_n_ai_pas on_fait_sans depourvu je_n_en_possede_pas pas_equipe sans_rien
stage_partly
ru частично не_полностью отчасти = кое_что кое_где местами наполовину половина более_менее не_все не_до_конца что_то_есть немного_есть частями фрагментами урывками полуготов* недодел*
en partly partially some_of_it = kind_of sort_of a_bit halfway half not_fully not_entirely bits_and_pieces to_some_extent more_or_less incomplete half_and_half in_parts some_yes
es parcialmente en_parte = mas_o_menos a_medias algo_hay algunas_cosas la_mitad no_del_todo mas_o_menos_si incomplet* no_completamente una_parte a_ratos no_todo solo_algo medio
fr partiellement en_partie = un_peu a_moitie plus_ou_moins pas_tout_a_fait pas_entierement quelques_uns la_moitie incomplet* pas_totalement en_partie_seulement par_endroits moitie_moitie une_partie
stage_contract_signed
ru договор*_подписан* подписан* = подписали подмахн* ударили_по_рукам скрепили заключили_договор договор_есть контракт_на_руках договор_на_руках сделка_закрыта вышли_на_сделку расписал*
en signed contract_signed under_contract = signed_the_contract ink_is_dry deal_is_done signed_and_sealed tied_in locked_in in_contract deal_closed have_a_contract exchanged_contracts put_pen_to_paper
es firmad* contrato_firmado = ya_firme ya_firmamos firmamos_el_contrato con_contrato trato_hecho cerramos_el_trato tengo_contrato trato_cerrado contrato_en_mano ya_hay_contrato
fr signe* contrat_signe = on_a_signe j_ai_signe affaire_conclue c_est_signe sous_contrat contrat_en_main engage* marche_conclu compromis_signe
stage_deposit_paid
ru задаток предоплат*_внес* аванс*_внес* = внес_аванс оплатил_часть забронировал* бронь_есть внесли_задаток заплатил_вперед оплатили_бронь дал_залог отдал_аванс частично_оплачен* предоплатил*
en deposit_paid paid_deposit reserved = put_down_a_deposit put_money_down paid_upfront booked_it part_paid paid_the_first down_payment_made secured_with holding_deposit paid_some
es senal_pagada anticipo_pagado reservad* = di_la_senal pague_el_anticipo deje_sena deje_una_sena ya_aparte pague_la_reserva ya_reserve di_un_adelanto pague_una_parte enganche_pagado pago_inicial_hecho
fr acompte_verse reserve* = j_ai_verse_un_acompte arrhes_versees acompte_paye j_ai_reserve paye_en_partie caution_versee avance_versee j_ai_bloque option_posee
stage_still_looking
ru ищу ищем в_поиск* подбира* = пока_ищем не_нашел* не_нашли рассматриваем_варианты смотрим_варианты мониторим перебира* поиски в_розыске не_нашла подыскива* смотрим_объявления
en still_looking searching looking_for = hunting on_the_lookout havent_found in_the_market on_the_hunt havent_found_one viewing_a_few still_searching trying_to_find keeping_an_eye looking_at_several
es buscando en_busqueda = sigo_buscando todavia_busco no_encuentro aun_no_encontre no_he_encontrado a_la_caza viendo_varios sigo_mirando en_la_busqueda rastreando buscamos
fr en_recherche je_cherche toujours_en_quete = on_cherche rien_trouve pas_encore_trouve a_la_recherche en_chasse je_visite j_en_visite on_prospecte je_scrute_les_annonces en_quete toujours_pas_trouve
stage_found_it
ru нашел* нашли выбрал* определил* = уже_выбрали присмотрел* есть_на_примете подобрал* есть_конкретн* нашелся знаю_какой уже_знаю_что остановились_на отложил_себе приглядел* есть_адрес
en found chosen picked = found_one have_one_in_mind picked_one know_which settled_on got_my_eye_on set_my_heart made_my_choice already_chose found_the_one identified made_an_offer
es encontrad* elegid* ya_elegi = ya_encontre ya_lo_encontre ya_le_eche_el_ojo tengo_uno_visto ya_se_cual me_decidi_por ya_escogi ya_tengo_uno_visto encontramos lo_tengo_elegido
fr trouve* choisi* repere* = j_ai_trouve on_a_trouve coup_de_coeur j_ai_craque j_en_ai_repere_un mon_choix_est_fait je_sais_lequel j_ai_jete_mon_devolu on_a_choisi arrete_mon_choix
stage_cancelled
ru отмен* аннулир* расторг* = отменили расторгли передумал* отказались_сами отказался_сам разорвали_договор сорвал* сняли_заявк* отозвал* слил* закрыли_проект не_состоял*
en cancelled canceled called_off terminated = backed_out pulled_out withdrew fell_through changed_my_mind scrapped dropped_it off_the_table deal_is_off ended_the_contract abandoned axed
es cancelad* anulad* = me_eche_atras se_cayo lo_cancele ya_no_va lo_anule rescindid* di_de_baja dado_de_baja desisti me_arrepenti se_frustro quedo_en_nada abandonad*
fr annule* resilie* = j_ai_annule laisse_tomber tombe_a_l_eau j_ai_renonce retracte* c_est_mort on_a_abandonne rompu abandonne* fait_marche_arriere ca_a_capote
stage_blocked
ru заблок* приостановлен* арест* = бан забанил* заморожен* арестовал* отключили закрыли_доступ блокировк* наложили_арест ограничил* закрыли_счет 115_фз лишили деактивир* не_пускает
en blocked suspended frozen banned = locked_out account_locked shut_down kicked_out restricted deactivated disabled cut_off barred seized put_a_block revoked
es bloquead* suspendid* = me_bloquearon baneado me_banearon congelada_la_cuenta cuenta_bloqueada inhabilitad* restringid* me_cerraron_la_cuenta me_cortaron embargad* clausurad* retirad*
fr bloque* suspendu* gele* = compte_bloque banni* compte_coupe ferme_par desactive* restreint* saisi* radie* on_m_a_bloque interdit_d_acces verrouille*
stage_warranty
ru на_гаранти* гаранти* гарантийн* = гарантия_есть еще_на_гарантии недавно_купил* меньше_года гарантийный_талон чек_есть чек_сохранил* гарантия_не_кончилась новый_совсем купили_месяц_назад расширенная_гарантия
en under_warranty warranty guarantee = still_covered still_under_guarantee bought_recently less_than_a_year got_the_receipt have_the_receipt have_proof_of_purchase in_warranty nearly_new got_it_last_month applecare
es en_garantia garantia = todavia_tiene_garantia tengo_el_ticket tengo_la_boleta tengo_la_factura_de_compra menos_de_un_ano comprado_hace_poco lo_compre_hace_poco aun_cubierto sigue_en_garantia garantia_vigente
fr sous_garantie garantie = encore_couvert moins_d_un_an achete_recemment j_ai_le_ticket ticket_de_caisse j_ai_la_facture_d_achat encore_garanti extension_de_garantie moins_de_deux_ans preuve_d_achat
stage_no_warranty
ru без_гаранти* гаранти*_закончил* гаранти*_истек* = старый_уже чек_потерял* чека_нет гарантии_нет лет_пять_ему давно_купил* гарантия_вышла ему_много_лет древн* бэушный_был купили_давно
en out_of_warranty no_warranty warranty_expired = lost_the_receipt no_receipt years_old bought_years_ago too_old_for_warranty not_covered warranty_ran_out ancient guarantee_is_over old_one
es fuera_de_garantia sin_garantia = perdi_el_ticket sin_boleta ya_es_viejo no_tengo_el_recibo tiene_anos garantia_vencida ya_no_tiene_garantia antiguo comprado_hace_anos se_acabo_la_garantia
fr hors_garantie plus_sous_garantie sans_garantie = ticket_perdu plus_de_garantie garantie_expiree il_est_vieux achete_il_y_a_longtemps vieux_modele pas_de_ticket depasse_la_garantie il_a_des_annees
stage_have_project
ru есть_проект проект_готов есть_тз тех*_задани* = чертеж* эскиз* есть_дизайн проект_на_руках дизайнер_сделал все_нарисовано тз_написано бриф_заполнен макет* рендер* смета_есть план_есть с_чертежами визуализаци*
en have_a_design project_ready have_a_spec brief_ready = blueprints drawings mockups sketches have_plans spec_written architect_drew rendering figma_file wireframes all_drawn_up have_a_brief detailed_requirements
es tengo_proyecto proyecto_listo tengo_planos = planos bocetos especificaciones diseno_hecho ya_esta_disenado brief_hecho maquetas renders memoria_tecnica tengo_el_diseno dibujos pliego mockup
fr projet_pret cahier_des_charges plans_prets = maquettes croquis dessins j_ai_les_plans plans_d_architecte brief_redige tout_est_dessine cdc_redige esquisses rendu_3d specs wireframe
stage_returning
ru повторно не_первый_раз постоянн*_клиент* снова = опять_к_вам уже_заказывал_у_вас был_у_вас была_у_вас мы_ваши_клиенты старый_клиент ходил_к_вам ходила_к_вам возвращаюсь обращались_раньше мы_с_вами_работали второй_раз
en returning_customer existing_customer again = ordered_before im_a_regular been_with_you bought_from_you back_again second_order long_time_customer used_you_before been_to_you repeat_customer loyal you_did_my
es cliente_habitual ya_soy_cliente otra_vez = ya_les_compre ya_os_compre ya_fui repito ya_he_estado cliente_de_siempre de_nuevo vuelvo_a_pedir segunda_vez_que soy_cliente ya_trabajamos_con_ustedes recurrente
fr deja_client client_fidele a_nouveau = je_suis_client habitue* je_reviens deuxieme_commande j_ai_deja_commande deja_venu deja_venue client_chez_vous de_retour on_a_deja_travaille vieux_client encore_une_fois
"""
