"""What visitors say about what went wrong."""

TOPICS = """
fault_broken
ru слом* не_работа* поломк* неисправн* = сломался накрыл* сдох* полетел* крякнул* умер приказал_долго_жить каюк сгорел* навернул* вышел_из_строя барахлит развалил* отказал* не_фурычит капут не_пашет гавкнул* глючит
en broken not_working broke faulty out_of_order = dead stopped_working packed_up kaput busted conked_out died bricked gave_up_the_ghost doesnt_work wont_work on_the_blink knackered stuffed malfunction* bust had_it
es roto rota rotura no_funciona averi* descompuest* = se_rompio dejo_de_funcionar no_anda se_descompuso murio se_jodio no_sirve se_chingo se_estropeo estropead* malogr* kaput palmo se_quemo hizo_crack
fr casse* panne ne_marche_pas hors_service = ca_marche_plus mort foutu naze hs a_lache rendu_l_ame ne_fonctionne_plus petee fichu bousille a_rendu_l_ame kaput deglingue marche_plus dysfonctionn*
fault_wont_turn_on
ru не_включа* не_заводит* не_запуска* = не_реагирует_на_кнопк* черный_экран не_стартует мертв*_совсем не_подает_признаков не_загорается не_заводится кирпич не_просыпается не_врубается молчит_и_все
en wont_turn_on doesnt_start no_power = wont_start dead_battery black_screen wont_boot no_lights nothing_happens not_powering wont_switch_on doesnt_turn_on no_sign_of_life wont_crank
es no_enciende no_prende no_arranca = no_da_senal pantalla_negra muerto_del_todo no_se_enciende no_inicia no_hace_nada no_da_corriente no_reacciona
fr ne_s_allume_pas ne_demarre_pas = ecran_noir s_allume_plus demarre_plus aucune_reaction plus_rien ne_s_allume_plus mort_complet ne_boote_pas veut_pas_demarrer
fault_leaking
ru течь течет протек* протечк* утечк*_воды = капает льет подтекает хлещет лужа мокрый мокро затопил* сочится соседи_снизу залива* потоп вода_на_полу подмокает сырость прорвал* потекла
en leak* dripping water = puddle flooding drip seeping wet_floor burst_pipe water_coming soaked water_stain damp neighbours_downstairs flooded gushing trickling drips
es fuga goter* filtracion pierde_agua = gotea charco se_inunda mojad* humedad sale_agua chorrea se_me_inundo inundacion tuberia_rota escape_de_agua goteras tiene_fuga
fr fuite fuit = goutte flaque inonde degat_des_eaux mouille suinte coule infiltration ca_goutte humidite tuyau_perce ca_fuit inondation
fault_clogged
ru засор* забил* забит* = вода_не_уходит не_сливает* вода_стоит булька* пробк*_в_трубе не_проходит засорил* волосы_в_сливе вонь_из_слива плохо_сливает унитаз_встал стоки
en clogged blocked blockage = wont_drain backed_up slow_drain standing_water gurgling toilet_overflow* drain plunger not_draining stuck_pipe bunged_up
es tapad* atasc* obstru* = no_traga no_desagua se_tapo no_baja_el_agua agua_estancada el_inodoro_no_baja no_corre_el_agua atoro desague caneria_tapada destapar
fr bouche bouchee obstru* = ne_s_evacue_pas l_eau_stagne toilettes_bouchees ca_refoule evier_bouche evacuation eau_stagnante ca_glougloute ventouse ca_s_ecoule_pas
fault_noisy
ru шум* гуд* звук* стук* = гремит скрипит орет скрежет трещит жужжит воет дребезж* стучит щелкает грохоч* пищит громк*_работа* рычит свистит гул тарахт* хрустит
en nois* loud sound rattl* = squeak* buzzing humming grinding banging clicking clunking whining squealing knocking screeching roaring whirring thumping beeping
es ruid* hace_ruido sonido = chirri* zumb* golpete* cruj* suena_raro rechina silbido traquete* hace_un_ruido_raro cascabele* chilla pita suena_fuerte
fr bruit* bruyant bruyante = grince siffle claque vibre cogne ronfle couine crissement ca_grince bourdonne cliquetis ca_tape vacarme craque
fault_slow
ru медлен* тормоз* завис* = виснет лагает подвисает долго_грузит* еле_ползет тупит глючит тупняк долго_думает еле_работает притормаж* фризит по_часу_грузит крутится_колесик* тормозит долго_открыва*
en slow lagging sluggish freezes = takes_forever_to_load hangs laggy crawling spinning_wheel buffering slow_as_molasses freezing_up unresponsive loading_forever snail lags choppy
es lento lenta lentitud se_traba se_cuelga = tarda_en_cargar se_congela se_tilda lagueado pasmad* va_lentisimo tortuga demora_mucho_en_abrir laggea tarda_una_eternidad a_pedales va_a_tirones
fr lent lente lenteur rame bloque ralenti* = ca_rame met_du_temps_a_charger freeze plante ca_lague trop_long_a_charger fige saccade escargot ca_mouline laggue
fault_crash
ru вылета* краш* падает сбой сбои = сбоит закрывается_сам перезагруж* синий_экран вырубается выключ*_сам упал* баг баги выкидывает_из схлопыва* крашится лег_сервер не_открыва* глюк* вылет*
en crash* freeze error shuts_down = keeps_restarting blue_screen closes_by_itself bug* goes_down glitch* app_closes reboots keeps_crashing hangs_and_closes 500_error force_close
es se_cae se_cierra falla error = se_reinicia pantalla_azul se_apaga_sola se_apaga_solo bug se_crashea crashe* pantallazo_azul se_cierra_sola se_cierra_solo caida_del_sistema
fr plante plantage bug* erreur = se_ferme_tout_seul redemarre ecran_bleu s_eteint_tout_seul crash* se_coupe serveur_tombe se_ferme_toute_seule beug*
fault_error_message
ru ошибк* код_ошибк* = выдает_ошибк* пишет_ошибк* горит_чек мигает_лампочк* ошибка_404 чек_энджин горит_лампочк* на_дисплее_e окошко_с_ошибк* загорелся_значок код_e
en error_message error_code warning_light = check_engine 404 500 error_on_the_screen light_is_flashing pops_up_an_error dashboard_light blinking_light displays_error
es mensaje_de_error codigo_de_error testigo = check_engine luz_de_advertencia parpadea me_sale_un_error sale_error luz_encendida_del_tablero me_tira_error aparece_un_codigo
fr message_d_erreur code_erreur voyant = voyant_allume voyant_moteur clignote affiche_une_erreur il_m_affiche code_defaut voyant_rouge temoin_allume
fault_overheating
ru перегрев* греется горяч* = кипит раскаля* обжигает жарит пышет температура_растет закипел* как_утюг тепл*_очень перегревается
en overheating hot overheats = gets_too_hot burning_up boiling_over temperature_gauge heats_up scorching runs_hot steaming too_hot_to_touch
es sobrecalent* recalent* caliente = se_calienta hierve quema temperatura_alta se_recalienta echa_vapor hirviendo arde
fr surchauff* chauffe = trop_chaud brulant bout temperature_monte ca_chauffe bouillant fume_de_chaud monte_en_temperature
fault_not_heating
ru не_гре* холодн* = батареи_холодные нет_горяч*_вод* ледян* еле_теплая мерзнем нет_тепла холодно_дома не_нагрева* дубак вода_холодная чуть_теплый замерза*
en not_heating no_heat cold = no_hot_water freezing radiators_are_cold lukewarm stays_cold ice_cold wont_warm_up barely_warm no_heating
es no_calienta sin_calefaccion frio fria = no_hay_agua_caliente helad* no_sale_caliente tibio radiador_frio sale_fria no_levanta_temperatura estamos_congelados
fr ne_chauffe_pas pas_de_chauffage froid* = plus_d_eau_chaude radiateurs_froids on_gele tiede glacial chauffe_plus on_caille pas_d_eau_chaude
fault_not_cooling
ru не_охлажда* не_холод* не_морозит = все_тает потек_холодильник продукты_портятся жарко_дома не_дует_холодн* мороженое_растаяло кондей_не_холодит фреон теплый_воздух не_остужает
en not_cooling not_cold_enough = blows_warm ice_melting food_going_off freezer_defrosting no_cold_air warm_air doesnt_freeze low_on_gas low_refrigerant
es no_enfria no_congela = tira_aire_caliente se_derrite_todo la_comida_se_echa no_hiela sale_aire_caliente falta_gas no_refresca se_descongela
fr ne_refroidit_pas plus_de_froid = souffle_chaud tout_decongele ne_gele_plus pas_assez_froid air_chaud manque_de_gaz fait_plus_de_froid
fault_smell
ru запах* вонь = воняет вонища пахнет_газом гарью_пахнет пахнет_паленым смердит душок канализацией_тянет тухл* пахнет смрад затхл*
en smell* odor odour stink* = smells_of_gas burning_smell musty sewage stench reeks pong rotten_eggs whiffy foul
es olor* huele apesta = huele_a_gas huele_a_quemado tufo peste a_humedad hedor fetid* mal_olor huele_mal
fr odeur* pue sent_mauvais = odeur_de_gaz sent_le_brule ca_pue egouts moisi ca_schlingue nauseabond relent* ca_sent
fault_smoke_sparks
ru дым* искр* горел* пожар* = дымит искрит замкну* коротит паленым подгорел* бьет_током оплавил* коротн* тлеет загорел* возгоран* огонь
en smoke sparks fire burning = short_circuit melted electric_shock caught_fire smoking singed flames zapped smouldering burnt_out_socket
es humo chispas fuego quemad* = cortocircuito echa_humo derretid* da_toques me_dio_corriente chispazo incendi* llamas da_calambre
fr fumee etincelles feu brule = court_circuit ca_fume fondu je_prends_le_jus incendie crame flammes decharge_electrique ca_crepite
fault_no_electricity
ru нет_свет* электричеств* = выбива*_автомат* выбивает_пробки вырубил* обесточ* пробки_выбило розетка_не_работает света_нет проводк* отключили_свет напряжени*_прыгает свет_мигает щиток
en no_electricity power_cut outage = fuse_blown tripped breaker lights_are_out socket_doesnt_work blackout keeps_tripping lights_flicker half_the_house
es sin_luz sin_corriente apagon = salta_la_termica saltan_los_plomos se_fue_la_luz enchufe_no_anda no_hay_luz salta_el_diferencial parpadea_la_luz cortocircuito
fr plus_d_electricite coupure = disjoncteur_saute plus_de_courant ca_disjoncte prise_ne_marche_pas plombs_ont_saute pas_de_lumiere la_lumiere_clignote
fault_no_water
ru нет_вод* напор* = слаб*_напор* вода_не_идет воды_нет еле_бежит тонкой_струйкой кран_пустой насос_не_качает отключили_воду давления_нет
en no_water low_pressure = trickle taps_are_dry weak_shower no_running_water pump_isnt_working dribble pressure_dropped
es sin_agua poca_presion = no_sale_agua hilito no_hay_agua baja_presion la_bomba_no cortaron_el_agua sale_poquita
fr plus_d_eau pression = pas_d_eau filet_d_eau robinet_a_sec faible_debit la_pompe_ne pas_de_pression coupure_d_eau
fault_no_internet
ru нет_интернет* связ* = вайфай_не wifi_не инет_пропал обрыв* сеть_не_ловит отваливается_интернет роутер_мигает не_ловит плохо_ловит пинг интернет_лежит инета_нет нет_сигнал* сигнал_слабый не_подключа*
en no_internet connection signal = wifi_is_down keeps_dropping no_signal router offline disconnects weak_signal no_reception no_wifi broadband ping cant_connect
es sin_internet conexion senal = se_corta no_hay_wifi el_wifi_no modem no_agarra_senal se_desconecta sin_cobertura no_hay_red router se_cae_internet
fr plus_d_internet connexion reseau = wifi_coupe box_internet ca_coupe pas_de_signal deconnexion* pas_de_reseau la_fibre wifi_ne_marche ca_capte_pas
fault_login
ru не_могу_войти вход парол* доступ* = забыл_пароль логин не_пускает код_не_приходит смс_не_приходит личный_кабинет_не авторизац* учетк* пароль_не_подходит залогин* не_заходит двухфактор*
en cant_log_in login password access = forgot_password locked_out code_doesnt_arrive cant_sign_in wrong_password 2fa account_access reset_password verification_code sign_in_issue
es no_puedo_entrar acceso contrasena = olvide_la_clave no_me_deja_entrar no_llega_el_codigo iniciar_sesion clave usuario_bloqueado ingresar_a_mi_cuenta no_puedo_ingresar loguear*
fr connexion_impossible mot_de_passe acces = mot_de_passe_oublie je_n_arrive_pas_a_me_connecter code_non_recu identifiant mdp impossible_de_me_connecter mon_compte_ne code_sms double_authentification
fault_hacked
ru взлом* вирус* = взломали хакнули угнали_аккаунт троян* спам_идет шифровальщик* фишинг* странные_списания чужой_вход мошенники_зашли увели_страниц* вредонос* требуют_выкуп ddos
en hacked virus malware = someone_got_in ransomware stolen_account spam phishing compromised strange_logins trojan pop_ups taken_over breach ddos
es hackead* virus malware = me_entraron robaron_la_cuenta phishing ransomware spam me_clonaron suplant* me_hackearon troyano me_secuestraron ddos
fr pirate* virus malware = compte_vole hameconn* rancongiciel spam quelqu_un_est_entre phishing usurp* cheval_de_troie ddos hacke*
fault_data_lost
ru потер*_данн* данн*_пропал* удалил* = пропали_фото стерл* флешка_не_читается восстанов*_файл* диск_не_видит* случайно_удалил отформатир* переписка_пропал* файлы_пропали база_слетела бэкапа_нет жесткий_диск
en data_loss lost_files deleted = recover_photos wiped formatted disk_not_recognised recover_my_files accidentally_deleted no_backup hard_drive corrupted files_disappeared
es perdida_de_datos borrad* archivos_perdidos = se_borraron_mis recuperar_fotos formate* disco_no_lee se_me_borro sin_respaldo usb_no_lee disco_duro perdi_mis_archivos
fr perte_de_donnees fichiers_perdus efface* = recuperer_mes_photos formate disque_illisible supprime_par_erreur cle_usb pas_de_sauvegarde disque_dur fichiers_disparus
fault_screen
ru экран* диспле* стекл* = треснул*_экран* битый_экран полосы_на_экране тач_не_работает сенсор разбил*_экран* битые_пиксел* паутинк* матриц* пятна_на_экране не_реагирует_на_пальц* разбил_телефон
en screen display glass = cracked_screen lines_on_the_screen touch_not_responding dead_pixels shattered flickering smashed_my touchscreen screen_went lcd
es pantalla display cristal = pantalla_rota rayas_en_la_pantalla tactil_no_responde manchas_en_la_pantalla estallad* touch se_me_estrello vidrio_roto pixeles_muertos
fr ecran affichage vitre = ecran_casse ecran_fissure lignes_sur_l_ecran tactile_ne_repond pixels_morts dalle tache_sur_l_ecran vitre_brisee
fault_battery
ru батаре* аккумулятор* заряд* = не_держит_заряд быстро_садит* не_заряж* разряж* акб акум сдохла_батарея садится_за_час вздул* вздутый зарядк* разъем
en battery charging = drains_fast wont_charge doesnt_hold_a_charge dies_quickly flat_battery jump_start swollen charger not_charging charging_port
es bateria carga_de_la_bateria = no_carga se_descarga se_acaba_rapido no_retiene_carga no_aguanta cargador hinchad* dura_poco puerto_de_carga
fr batterie charge_de_la_batterie = ne_charge_pas se_decharge ne_tient_pas_la_charge a_plat chargeur gonflee tient_plus se_vide_vite port_de_charge
fault_no_sound
ru нет_звук* динамик* микрофон* = не_слышно меня_не_слышат хрипит наушник* тихо_слышно звук_пропал колонк* эхо не_слышу_собеседник* немой
en no_sound speaker microphone = cant_hear they_cant_hear_me crackling muted headphones silent mic volume audio_cuts
es sin_sonido altavoz microfono = no_se_escucha no_me_oyen parlante bocina auriculares se_oye_mal no_se_oye sin_audio
fr plus_de_son haut_parleur micro = on_n_entend_rien on_ne_m_entend_pas gresille casque ca_gresille enceinte muet pas_de_son
fault_cracked
ru трещин* треснул* скол сколы = раскололся лопнул* откололся трещит_стена разбил* разбит* вдребезги надтрес* расслаива* отвалился_кус* осколк* пошла_трещина
en crack* chip* broken_glass = split smashed shattered fractured hairline piece_fell_off splintered crumbling snapped
es griet* agrietad* rajad* = quebrad* se_partio roto_el_vidrio astill* fisura se_rajo estrellad* hecho_pedazos partido
fr fissur* fele* ebreche* = lezarde brise eclat fendu en_morceaux craquelure s_est_fendu impact bris
fault_scratched
ru царап* вмятин* потерт* = поцарапал* притер* краска_слез* замят* бампер_поцарап* затерт* облез* притерся ободрал* помял* потускне* шарпан*
en scratch* dent dents dented scuff* = paint_came_off bumped keyed scrape ding scraped marks_on dinged peeling
es raya* rayon* abolla* = golpe* pintura_saltada raspon* bollo despint* ralladur* rozad* chichon
fr rayure* raye bosse bosses = cabosse peinture_ecaillee frotte accroche eraflure* enfonce choc ecaille
fault_worn_out
ru изнош* износ* старый старая старое = отжил_свое ветх* лысая_резина прохудил* на_ладан_дышит рассыпается выцвел* потрепан* доживает стоптан* пора_на_свалку устарел* развалюх* затаскан* протер*
en worn_out wear old tired = threadbare on_its_last_legs falling_apart bald_tyres faded past_its_best shabby frayed ancient bald_tires ageing clapped_out
es desgast* viej* gastad* = en_las_ultimas se_cae_a_pedazos deslavad* raid* ya_no_da_mas antiguo para_el_arrastre descosid* llantas_lisas
fr use usee usure vieux vetuste = en_bout_de_course tombe_en_ruine delave a_bout_de_souffle pneus_lisses vieillot decati usage
fault_stuck
ru заклин* застрял* заед* замок* = не_открыва* не_закрыва* дверь_захлопнул* ключ_сломал* не_проворачива* не_сдвинуть замок_заел ключ_застрял заело захлопнул* потерял_ключ* не_вытащить перекосил*
en stuck jammed lock wont_open = wont_close key_broke locked_out wont_budge seized_up cant_open door_is_stuck lost_my_keys key_snapped doesnt_close
es atascad* trabad* atorad* cerradura = no_abre no_cierra se_rompio_la_llave me_quede_afuera se_trabo perdi_las_llaves llave_adentro no_gira se_atoro
fr coince* bloque* serrure grippe* = ne_s_ouvre_plus ne_ferme_plus cle_cassee enferme_dehors porte_claquee cles_perdues n_ouvre_pas ca_coince
fault_vibration
ru вибр* тряс* биение = дрожит колотит трясется руль_бьет прыгает бьет_в_руль болтает дерга* плывет_из шата* ходуном троит
en vibrat* shak* = wobbles judders trembling shudders bouncing jerks wheel_shakes jumps_around rocking
es vibra* tiembla = tembl* se_sacude brinca tironea salta_mucho se_mueve_mucho cabecea volante_tiembla
fr vibr* tremble = secousses tremblement saute broute a_coups bouge_trop volant_qui_tremble branle
fault_mould
ru плесен* гриб*_на_стен* сыро = сырость чернеют_углы черные_пятна_на_стен* конденсат отсырел* грибок стены_мокнут запотевают мокрые_углы затхлост*
en mold mould damp = black_spots condensation mildew fungus musty wet_walls rising_damp sweating_windows
es moho humedad hongos = manchas_negras condensacion paredes_humedas huele_a_humedad salitre verdin paredes_mojadas
fr moisi* humidite champignon = taches_noires condensation murs_humides salpetre buee merule murs_mouilles
fault_rust
ru ржав* корроз* = заржавел* рыжики сгнил* дыра_в_кузове пороги_сгнили окисл* насквозь_прогнил гнил* жучки_на_кузове
en rust rusty rusted rusting corro* = rusted_through rotten_metal holes_in_the_body flaking oxidised oxidized rot pitting
es oxid* corro* = herrumbre picad* comido_por_el_oxido podrido sarro_en_el_metal carcomid*
fr rouill* corro* = pique ronge oxyde troue_par_la_rouille pourri perce bouffe_par_la
fault_dirty
ru гряз* пятн* = испачка* загрязн* засаленн* пролил* вино_на_диван* налет жирн*_пятн* в_пыли загажен* заляпал* кошка_описал* не_отмыва* засран* пыльн* отпечатки
en dirty stain* = filthy spilled greasy dusty grimy mess coffee_on red_wine_on mucky spill cat_peed grubby
es suci* mancha* = mugre ronoso grasa polvo derrame cochin* se_derramo asqueros* vino_en_el mugrient* pegajos*
fr sale tache* = crasseux renverse graisse poussiere encrasse degueulasse vin_sur cracra salete collant
problem_lost
ru потер* утер* пропа* = посеял* не_могу_найти исчез* обронил* забыл_в_такси оставил_в ищу_свой нет_на_месте куда_то_делся затерял* нигде_нет испарил* выпал_из_карман*
en lost missing misplaced = cant_find disappeared left_it_in gone nowhere_to_be_found dropped_it_somewhere mislaid vanished went_missing never_showed_up
es perdid* extravi* = no_encuentro desaparecio lo_deje_en se_me_perdio se_me_cayo_en no_aparece olvide_en lo_perdi se_esfumo no_lo_hallo
fr perdu* egare* = introuvable disparu oublie_dans je_ne_retrouve_plus laisse_dans perte j_ai_paume evapore jamais_retrouve
problem_stolen
ru украл* краж* угон* = сперли угнали обокрали вытащили_из_карман* стырил* вор воры ограбил* обчистил* свистнули спер увели залезли_в_дом взломали_дверь карманник*
en stolen theft robbed = nicked burgled pickpocket* someone_took mugged broke_in swiped pinched thief break_in robbery snatched
es robo robad* hurto = me_robaron asalto me_lo_quitaron ladron chorear* me_asaltaron carterista afanaron se_lo_llevaron me_lo_robaron
fr vol vole voles volee cambriol* = pique_mon on_m_a_vole agress* pickpocket derobe chourave effraction braque
problem_damaged
ru поврежд* помят* испорч* = разбилось_в_дороге мятая_коробка пришло_разбитым деформ* порван* сломано_при_доставке помялось дырк* раздавлен* вскрыт*_коробк* раскуроч* порвал* покоцан*
en damaged dented torn = arrived_broken smashed crushed_box ripped ruined box_was_open bent punctured banged_up squashed hole
es dana* golpead* estropead* = llego_roto llego_rota aplastad* rasgad* caja_abierta maltratad* abollad* llego_golpeado magullad* hecho_pomada
fr abime* endommage* deteriore* = arrive_casse colis_ecrase dechire carton_ouvert esquinte cabosse amoche troue defonce
problem_late
ru опозд* задерж* опаздыва* = не_приехал* не_привез* где_заказ где_посылк* жду_уже срок_прошел до_сих_пор_нет не_пришел* просрочил* обещали_вчера не_вовремя застрял*_посылк* курьер_не_приехал второй_день_жду не_доставил*
en late delay* hasnt_arrived = where_is_my_order still_not_here overdue was_due didnt_show_up supposed_to_be_here still_hasnt_come wheres_my not_delivered running_behind stuck_in_transit no_show
es tarde tardanza demor* retras* no_llego = donde_esta_mi_pedido no_ha_llegado todavia_no_llega tenia_que_llegar no_aparecio sigue_sin_llegar mi_paquete_no atrasad* no_me_ha_llegado
fr retard* pas_arrive pas_livre = ou_est_ma_commande toujours_rien_recu devait_arriver personne_n_est_venu colis_en_retard en_souffrance jamais_livre toujours_pas_la ou_est_mon_colis
problem_wrong_item
ru не_тот не_та не_то другой_товар = перепутали прислали_другое пересорт* чужой_заказ не_тот_цвет другая_модель не_мой_заказ ошиблись_с_заказом привезли_не_то подменил* заказывал_другое не_та_модель
en wrong_item wrong_order incorrect = sent_me_something_else not_what_i_ordered mixed_up wrong_colour wrong_color wrong_model someone_elses_order mix_up different_item ordered_something_else
es equivocad* producto_incorrecto = me_mandaron_otra_cosa no_es_lo_que_pedi otro_color pedido_de_otro otro_modelo me_llego_otra_cosa confundieron_el_pedido no_era_lo_que cambiado
fr mauvais_article erreur_de_commande = pas_ce_que_j_ai_commande autre_couleur recu_autre_chose colis_d_un_autre mauvaise_couleur mauvais_modele pas_le_bon ils_se_sont_trompes_de
problem_wrong_size
ru размер* не_подош* = мало_мне великоват* жмет не_влез* большемер* маломер* не_по_размеру болтается не_налез* тесн* широковат* коротк* малы_в нога_не_влезает
en wrong_size doesnt_fit = too_small too_big too_tight too_long too_loose runs_small runs_large pinches size_up size_down baggy
es talla_equivocada no_me_queda = me_queda_chico me_queda_grande me_aprieta muy_largo no_me_entra me_viene_grande me_viene_pequeno talle ajustado apretad*
fr mauvaise_taille taille = trop_petit trop_grand trop_serre taille_petit trop_large trop_court ne_me_va_pas taille_grand pointure flotte_dedans
problem_not_as_described
ru не_соответств* описани* = на_картинке_другое ожидание_и_реальность не_как_на_фото обманули_с подделк* не_оригинал фейк* контрафакт* паль паленый левак ожидал_другого реплик* не_похож*
en not_as_described different_from_photo fake = nothing_like_the_picture misleading knock_off counterfeit false_advertising looks_different replica not_genuine misled
es no_es_como_en_la_foto descripcion falso = nada_que_ver_con_la_foto trucho pirata enganoso imitacion publicidad_enganosa no_es_original no_coincide_con copia
fr non_conforme description faux = pas_comme_sur_la_photo contrefacon trompeur copie rien_a_voir_avec publicite_mensongere pas_authentique difference_avec_la_photo
problem_missing_parts
ru не_хватает недокомплект* недовложени* = нет_детали забыли_положить нет_инструкции не_все_прислали пришло_не_все недоложил* нет_зарядки винтик* не_весь_заказ половина_заказ* комплект_не недосдач*
en missing_part incomplete missing_item = not_everything_came no_screws forgot_to_include half_the_order short_delivery no_manual one_item_missing bits_missing screws_missing
es falta_una_pieza incomplet* = faltan_cosas no_vino_todo sin_tornillos me_falta llego_la_mitad sin_instructivo vino_incompleto faltan_tornillos
fr piece_manquante incomplet = il_manque pas_tout_recu sans_notice vis_manquantes il_me_manque la_moitie_de_la_commande commande_partielle
problem_refund
ru возврат* вернуть_деньги деньги_назад = верните вернуть_товар оформить_возврат сдать_обратно отдайте_деньги компенсаци* хочу_вернуть манибэк чарджбек деньги_обратно возвращайте сдать_товар
en refund money_back return = send_it_back give_me_back reimburse chargeback take_it_back returning_this want_my_money returns compensation give_it_back
es reembolso devolucion = devolver que_me_devuelvan mi_dinero_de_vuelta reintegro quiero_mi_plata regresar_el_producto contracargo me_regresen quiero_devolverlo indemniz*
fr remboursement retour = rendre me_faire_rembourser renvoyer recuperer_mon_argent rembourse avoir_en_magasin retourner_l_article dedommag* je_veux_mon_argent
problem_exchange
ru обмен* заменить = поменять_на_друг* другой_размер_дайте замен* поменяйте на_такой_же_новый поменять_размер поменять_цвет обменять взамен
en exchange replacement swap = another_size replace_it change_for_a_different new_one_instead swap_it_for like_for_like change_it_for
es cambio reemplazo = cambiarlo_por otra_talla uno_nuevo que_me_lo_cambien cambiar_talla reponer recambio otro_igual
fr echange remplacement = une_autre_taille echanger changer_contre un_neuf_a_la_place remplacer contre_un_autre changer_de_taille
problem_cancel_order
ru отмен*_заказ* отмен* = передумал* уже_не_надо отказаться_от снимите_заказ аннулир* случайно_заказал* заказал_по_ошибке не_отправляйте отказываюсь отменить_брон* дважды_заказал*
en cancel cancel_order cancellation = changed_my_mind dont_want_it_anymore ordered_by_mistake stop_the_order call_it_off cancel_my_booking ordered_twice accidentally_ordered
es cancelar anular = me_arrepenti ya_no_lo_quiero pedi_por_error no_lo_manden dar_de_baja cambie_de_opinion anulen pedido_duplicado cancelen
fr annuler annulation = change_d_avis commande_par_erreur je_n_en_veux_plus ne_l_envoyez_pas retracter droit_de_retractation commande_en_double annulez
problem_payment_failed
ru оплат*_не_прош* платеж* не_проходит_оплат* = списали_дважды деньги_списались двойное_списание карта_не_проходит списали_лишнее деньги_ушли_а лишнее_списание чек_не_пришел деньги_зависли отклоняет_карт* не_могу_оплатить сняли_деньги
en payment_failed charged payment_problem = charged_twice card_declined double_charge overcharged money_was_taken payment_wont_go_through debited wrong_amount transaction_failed took_my_money
es fallo_el_pago cobro problema_de_pago = me_cobraron_dos_veces tarjeta_rechazada doble_cobro me_debitaron me_descontaron no_pasa_la_tarjeta cobro_duplicado no_me_deja_pagar me_cobraron_de_mas
fr paiement_refuse probleme_de_paiement = debite_deux_fois carte_refusee double_prelevement preleve_a_tort paiement_ne_passe_pas debite trop_preleve carte_rejetee
problem_complaint
ru жалоб* претензи* недовол* = пожаловаться возмущ* безобрази* хочу_к_руководству нахамил* обманули написать_директору требую беспредел кошмар напишу_отзыв в_суд_подам роспотреб отвратительн*
en complaint unhappy dissatisfied = complain speak_to_a_manager outrageous disgusted terrible_service was_rude furious appalling not_happy unacceptable disappointed disgrace
es queja reclamo reclamacion = quejarme hablar_con_el_encargado indignad* una_verguenza descontent* me_trataron_mal libro_de_reclamaciones insatisfech* inaceptable furios* denunciar
fr plainte reclamation mecontent* = me_plaindre parler_a_un_responsable scandaleux inadmissible honteux decu furieu* insatisf* inacceptable se_foutre_du_monde
problem_accident
ru авари* дтп = врезал* стукнул* въехали_в попал_в_аварию столкнов* въехал_в бампер_разбит перевернул* сбил* подрезал* в_столб наехал*
en accident crash collision = rear_ended hit_a fender_bender ran_into wrecked someone_hit_me smashed_into prang pile_up bumped_into total_loss written_off
es accidente choque = me_chocaron siniestro colision me_estrelle me_dieron_por_detras chocaron volque porrazo topon choque_por_alcance
fr accident collision = on_m_est_rentre_dedans accroch* carambolage percute sinistre tamponn* sortie_de_route constat tole_froissee
"""
