"""What visitors say about how much, how grave, how lasting and how good."""

TOPICS = """
cause_after_drop
ru паден* удар* = уронил* упал* выскользн* шмякнул* грохнул* стукнул* со_стола ударил* об_пол об_кафель шлепнул* выпал*_из_рук сел_на_него наступил*
en dropped fall impact = fell knocked slipped_out hit_the_floor sat_on_it down_the_stairs banged_it bumped stepped_on knocked_over
es caida golpe = se_me_cayo se_cayo_al_suelo le_pegue lo_golpee se_resbalo lo_pise lo_tire me_sente_encima
fr chute choc = tombe fait_tomber cogne glisse_des_mains par_terre echappe marche_dessus assis_dessus
cause_after_water
ru попад*_вод* вода воды намок* = залил* пролил* утопил* в_унитаз упал_в_воду промок* кофе_на_ноут* в_луж* после_дождя чай_на_клавиатур* искупал* постирал*
en water_damage liquid wet = spilled dropped_in_water in_the_toilet coffee_on soaked got_rained_on fell_in_the_pool went_through_the_wash tea_on_the
es agua liquido mojad* = se_mojo le_cayo_agua al_inodoro derrame cafe_encima se_me_cayo_al_agua se_me_empapo lo_lave
fr eau liquide mouille = renverse tombe_dans_l_eau dans_les_toilettes cafe_sur trempe passe_a_la_machine pris_la_pluie
cause_after_update
ru обновлен* после_обновлен* = обновил* апдейт новая_версия винду_переставил* прошивк* переустановил* поставил_программ* после_апгрейда обнова накатил*
en update after_update upgrade = new_version updated firmware reinstalled ios_update windows_update since_the_update new_release installed_something
es actualizacion = actualice nueva_version se_actualizo reinstale firmware instale_un despues_de_actualizar la_ultima_version
fr mise_a_jour = nouvelle_version maj reinstalle firmware depuis_la_maj apres_l_installation mis_a_jour update
cause_suddenly
ru внезапн* сам*_по_себе неожидан* = вдруг само ни_с_того ни_с_сего резко раз_и_все просто_перестал на_ровном_месте в_один_миг ничего_не_трогал вчера_работало
en suddenly out_of_the_blue by_itself = one_day_it for_no_reason all_of_a_sudden out_of_nowhere worked_yesterday didnt_touch just_stopped abruptly
es de_repente de_pronto por_si_solo = sin_motivo de_la_nada de_golpe ayer_funcionaba no_toque_nada de_un_dia_para_otro subitamente
fr soudain* d_un_coup tout_seul = sans_raison du_jour_au_lendemain hier_ca_marchait j_ai_rien_touche tout_a_coup brusquement comme_ca
cause_gradually
ru постепен* со_временем = потихоньку_начал* все_хуже_и_хуже день_ото_дня ухудша* давно_начал* понемногу сначала_чуть с_каждым_днем медленно_но
en gradually over_time slowly = getting_worse little_by_little started_small step_by_step worse_and_worse deteriorating bit_by_bit crept_up
es gradual* poco_a_poco con_el_tiempo = cada_vez_peor fue_empeorando de_a_poco empeora paulatin* empezo_con
fr progressi* petit_a_petit avec_le_temps = de_pire_en_pire s_aggrave peu_a_peu ca_empire au_fil_du_temps lentement
cause_after_repair
ru после_ремонт* после_обслужив* = чинили_уже после_мастера другой_мастер уже_ремонтировал* сервис_сделал_хуже после_замен* разбирал* сам_ковырял* вскрывал*
en after_repair after_service = already_repaired someone_fixed previous_mechanic made_it_worse after_replacing opened_it_up tampered botched_repair repair_shop_did
es despues_de_reparar tras_la_reparacion = ya_lo_arreglaron otro_tecnico lo_dejaron_peor despues_del_service lo_abrieron otro_mecanico ya_lo_repararon le_metieron_mano
fr apres_reparation apres_entretien = deja_repare un_autre_reparateur c_est_pire_qu_avant apres_la_revision ils_l_ont_ouvert deja_demonte apres_remplacement autre_garagiste
grave_minor
ru незначит* мелк* слаб* = ерунда чуть_чуть пустяк* мелочь* косметич* жить_можно не_критич* терпимо слегка небольш*_дефект не_страшно легк*_поврежд*
en minor slight small_issue cosmetic = no_big_deal nothing_serious tiny bearable a_niggle not_critical superficial can_live_with trivial mild
es leve menor ligero = nada_grave detalle_chico poca_cosa estetico tonteria se_puede_vivir pequeno_defecto no_es_critico insignificante
fr leger mineur petit_probleme = rien_de_grave supportable esthetique pas_critique broutille trois_fois_rien bobo petite_gene superficiel
grave_moderate
ru умерен* средн*_тяжест* заметн* = мешает неприятно терпеть_сложно раздража* ощутим* так_себе доставляет_неудобств* напряга* периодически_мешает
en moderate noticeable medium = annoying gets_in_the_way uncomfortable bothers_me inconvenient nuisance irritating manageable
es moderad* regular notori* = molesta incomod* fastidi* es_un_incordio se_nota me_estorba irritante
fr modere moyen notable = genant ca_gene agacant embetant incommodant penible ca_derange
grave_serious
ru серьезн* критич* сильн* тяжел* = все_встало катастроф* ужас* невыносим* жить_невозможно пользоваться_невозможно полн*_трындец кошмар* полный_пипец работа_встала все_лежит беда бизнес_стоит
en serious severe critical major = disaster everything_is_down unbearable unusable cant_live_like terrible catastroph* at_a_standstill nightmare awful extreme
es grave serio critic* fuerte = desastre insoportable todo_parado inutilizable catastrof* no_se_puede_usar terrible estamos_parados pesadilla
fr grave serieu* critique fort = catastroph* insupportable tout_est_bloque inutilisable desastre a_l_arret_complet cauchemar terrible atroce
scope_one
ru один единичн* одн*_штук* = штука одиночн* единственн* только_этот только_у_меня лишь_один одна_единица один_экземпляр разок в_одном_месте
en one single only_one = just_one just_the_one only_mine a_single one_unit one_copy one_place one_piece
es solo_uno solo_una uno = una_unidad unic* solo_el_mio nomas_uno un_ejemplar una_pieza solamente_uno
fr un_seul une_seule unique = juste_un rien_qu_un une_unite un_exemplaire seulement_un seulement_le_mien une_piece
scope_few
ru несколько пара пару немного = два_три штук_пять пару_штук 2_3 парочк* три_четыре с_десяток горстк* две_штуки 3_4 два
en few several couple = two_or_three handful 2_3 a_few half_a_dozen three_or_four a_couple_of
es pocos algunos varios = dos_o_tres un_par 2_3 tres_o_cuatro unos_cuantos media_docena punado
fr quelques plusieurs un_petit_nombre = deux_ou_trois une_poignee 2_3 trois_ou_quatre une_demi_douzaine un_ou_deux quelques_uns
scope_many
ru много множеств* больш*_количеств* = куча десятк* сотн* тысяч* оптом партия вагон море полно навалом завал до_фига тонн* массово опт дофига
en many lots bulk large_quantity = loads hundreds thousands dozens heaps tons wholesale tonnes plenty a_ton whole_batch piles
es muchos gran_cantidad al_por_mayor = monton cientos miles docenas un_chorro mayoreo decenas toneladas muchisimos un_lote
fr beaucoup nombreux gros_volume = plein des_centaines des_milliers en_gros des_dizaines un_tas tonnes lot grande_quantite palettes
scope_everyone
ru все_сотрудник* у_всех повсеместн* = весь_офис весь_дом вся_компани* ни_у_кого целиком_весь каждый_у_нас по_всему весь_этаж все_до_единого весь_подъезд
en everyone whole_company everywhere = whole_office all_users nobody_can entire_building all_of_us across_the_board whole_house every_room company_wide
es todos_nosotros toda_la_empresa en_todas_partes = toda_la_oficina nadie_puede todos_los_usuarios todo_el_edificio toda_la_casa cada_uno_de_nosotros
fr tout_le_monde toute_l_entreprise partout = tout_le_bureau personne_ne_peut tous_les_utilisateurs tout_l_immeuble toute_la_maison chez_tous
since_just_now
ru только_что сегодня_началось недавно = час_назад сегодня_утром вчера буквально_сейчас с_утра пару_часов_назад прям_сейчас сегодня_ночью минут_десять_назад на_днях
en just_now recently since_today = an_hour_ago this_morning yesterday a_moment_ago couple_of_hours_ago last_night minutes_ago earlier_today
es recien ahora_mismo hace_poco = hace_una_hora esta_manana ayer hace_un_rato hace_ratito anoche hace_unos_minutos
fr a_l_instant recemment aujourd_hui = il_y_a_une_heure ce_matin hier tout_juste a_peine cette_nuit il_y_a_quelques_minutes
since_days
ru несколько_дней дни дней = дня_два третий_день два_дня пару_дней_назад с_понедельника с_выходных дней_пять на_прошлой_неделе с_пятницы неделю_уже
en few_days since_this_week days = couple_of_days two_days since_monday since_the_weekend three_days_now about_a_week since_last_week last_week
es unos_dias dias = dos_dias desde_el_lunes desde_el_finde hace_tres_dias una_semana_ya la_semana_pasada hace_unos_dias
fr quelques_jours jours = deux_jours depuis_lundi depuis_le_week_end trois_jours depuis_une_semaine la_semaine_derniere il_y_a_quelques_jours
since_weeks
ru несколько_недел* недел* месяц_назад = вторая_неделя две_недели_назад с_прошлого_месяца недели_три месяц_уже около_месяца не_первую_неделю третью_неделю
en weeks few_weeks about_a_month = two_weeks_ago since_last_month three_weeks_now month_or_so couple_of_weeks weeks_now
es semanas varias_semanas un_mes = hace_dos_semanas desde_el_mes_pasado hace_un_mes tres_semanas_ya quince_dias_ya ya_va_para_un_mes
fr semaines plusieurs_semaines un_mois = il_y_a_deux_semaines depuis_le_mois_dernier depuis_un_mois trois_semaines ca_fait_des_semaines
since_long
ru давно долго больше_год* = годами сто_лет всю_жизнь с_детств* много_лет уже_год пару_лет с_прошлого_года полгода_уже не_помню_когда всегда_так испокон с_рождени*
en long_ago for_years long_time = ages forever since_childhood years_now over_a_year as_long_as_i_remember since_last_year all_my_life donkeys_years
es hace_mucho hace_anos mucho_tiempo = desde_siempre toda_la_vida desde_chico desde_chica mas_de_un_ano desde_el_ano_pasado anos_ya un_monton_de_tiempo desde_nino
fr longtemps des_annees depuis_toujours = plus_d_un_an toute_ma_vie depuis_l_enfance des_lustres depuis_l_annee_derniere belle_lurette ca_fait_des_annees
exper_under_year
ru меньше_год* до_год* = пару_месяцев_опыт* полгода_занимаюсь недавно_начал* несколько_месяцев_всего первый_год без_году_неделя месяца_три_занимаюсь только_пришел стажер*
en less_than_a_year under_a_year = few_months_experience just_started_out six_months_in first_year a_couple_of_months new_to_this months_only trainee
es menos_de_un_ano = unos_meses_nomas recien_empece seis_meses_de_experiencia primer_ano un_par_de_meses_de llevo_poco novat* hace_poco_que_empece
fr moins_d_un_an = quelques_mois_d_experience je_viens_de_commencer six_mois_d_experience premiere_annee quelques_mois_seulement depuis_peu apprenti
exper_some_years
ru 1_3_год* несколько_лет = год_два два_года три_года пару_лет_опыт* второй_год третий_год года_четыре полтора_года пара_лет
en 1_3_years few_years = year_or_two two_years three_years couple_of_years 18_months second_year year_and_a_half
es 1_3_anos algunos_anos = un_par_de_anos dos_anos tres_anos uno_o_dos_anos segundo_ano ano_y_medio
fr 1_3_ans quelques_annees = deux_ans trois_ans un_ou_deux_ans deuxieme_annee un_an_et_demi un_an_ou_deux
exper_many_years
ru более_5_лет больше_5_лет много_лет = лет_десять лет_пятнадцать двадцать_лет с_бородой стаж_большой сто_лет_в_этом ветеран* с_90_х всю_жизнь_этим старожил*
en over_5_years more_than_5_years many_years = ten_years twenty_years a_decade decades veteran old_hand donkeys_years my_whole_career since_the_90s
es mas_de_5_anos muchos_anos = diez_anos veinte_anos decada toda_la_vida_en_esto veterano de_los_viejos media_vida decadas
fr plus_de_5_ans de_nombreuses_annees = dix_ans vingt_ans decennie toute_ma_carriere vieux_de_la_vieille des_decennies depuis_les_annees_90
cond_excellent
ru отличн* идеальн* = как_новый как_новая в_идеале ни_царапин* муха_не_сидела пылинки_сдувал* безупречн* не_бит конфетка огонь не_битый на_пятерку супер
en excellent perfect mint = like_new pristine immaculate not_a_scratch spotless top_condition flawless showroom looks_brand_new a_plus
es excelente perfect* impecable = como_nuevo de_lujo sin_un_rayon joya joyita diez_puntos intachable nuevito de_diez
fr excellent parfait impeccable = comme_neuf nickel sans_une_rayure irreprochable tres_bon_etat etat_neuf au_top soigne
cond_good
ru хороший хорошее хорошая нормальн* = рабоч*_состояни* на_ходу все_работает ухоженн* порядок небольш*_след* крепк*_состояни* вложений_не_требует без_нарекан* сел_и_поехал на_четверку
en good decent working_order = works_fine well_kept looked_after normal_wear no_complaints runs_well sound solid_condition drives_fine
es estado_bueno buen_estado decente = funciona_bien cuidad* todo_anda detalles_minimos uso_normal nada_que_hacerle anda_joya conservad*
fr bon bon_etat correct = fonctionne_bien bien_entretenu usure_normale rien_a_signaler ca_roule en_etat_de_marche propre
cond_needs_repair
ru требу*_ремонт* плох*_состояни* убит* = убитая_в_хлам под_восстановл* развалюх* бабушкин_ремонт требует_вложени* вложений_требу* советск*_ремонт ушатан* под_снос аварийн* на_запчаст* запущен* гнилуш*
en needs_repair poor_condition bad_shape = fixer_upper needs_work run_down falling_apart wreck dilapidated for_parts in_a_state derelict needs_tlc battered
es a_reparar mal_estado para_reformar = hecho_polvo para_refaccionar ruina destruid* por_piezas hay_que_arreglarlo cayendose abandonado necesita_reforma para_desguace
fr a_reparer mauvais_etat a_renover = en_ruine delabre a_rafraichir gros_travaux pour_pieces epave tout_a_refaire dans_un_sale_etat vetuste
mood_satisfied
ru доволен довольна довольны нравит* устраива* = супер отлично огонь все_ок класс все_понравилось спасибо_большое топ шикарно на_высоте без_нареканий рекоменд* лучшие пять_звезд на_пятерочку кайф
en satisfied happy pleased = love_it great fantastic brilliant no_complaints spot_on awesome five_stars recommend delighted chuffed top_notch thumbs_up
es satisfech* content* feliz = encantad* genial excelente me_encanta buenisim* todo_bien de_diez cinco_estrellas recomiendo barbaro fenomenal padrisimo
fr satisfait* content* ravi* = super genial j_adore parfait rien_a_redire au_top cinq_etoiles je_recommande enchante impeccable nickel
mood_neutral
ru нейтральн* нормальн* средне = так_себе ни_рыба_ни_мясо сойдет пойдет норм терпимо и_да_и_нет могло_быть_лучше ни_хорошо_ни_плохо на_троечку серединка
en neutral okay average = so_so meh alright could_be_better nothing_special not_great_not_terrible fine_i_guess passable mixed_feelings
es neutral regular normal = mas_o_menos ni_bien_ni_mal ahi_va podria_ser_mejor ni_fu_ni_fa pasable meh masomenos
fr neutre moyen bof = comme_ci_comme_ca ca_va_sans_plus mouais peut_mieux_faire ni_bien_ni_mal passable couci_couca sans_plus
mood_dissatisfied
ru недовол* не_устраива* не_нравит* = ужас* отврат* плохо разочаров* кошмар* фигня отстой бесит ни_ногой никому_не_посовет* зря_потратил* больше_не_приду днище
en dissatisfied unhappy disappointed = terrible awful hate_it rubbish never_again let_down waste_of horrible one_star frustrated gutted
es insatisfech* descontent* decepcionad* = malisim* horrible pesim* no_me_gusta nunca_mas un_asco no_lo_recomiendo una_estrella enojad* fatal
fr mecontent* insatisfait* decu* = nul horrible plus_jamais deteste deplorable a_fuir je_ne_recommande_pas une_etoile enerve catastrophique
sure_maybe
ru возможн* может_быть скорее = наверное посмотрим мб пятьдесят_на_пятьдесят как_пойдет вероятно пока_не_уверен* по_ситуации допускаю не_исключ* поглядим
en maybe possibly perhaps might = we_will_see depends could_be not_ruling_out fifty_fifty potentially probably see_how_it_goes if_it_goes_well
es quizas tal_vez posible* = a_ver puede_ser depende a_lo_mejor veremos probable* capaz puede_que_si segun_como
fr peut_etre eventuel* possible* = on_verra ca_depend pourquoi_pas probable* faut_voir selon pas_exclu ca_se_peut
sure_certain
ru точн* обязательн* уверен* = сто_процентов конечно однозначно без_сомнени* стопудов железно по_любому решено наверняка 100_процентов непременно зуб_даю
en definitely certainly sure = hundred_percent of_course absolutely no_doubt for_sure bet_on_it without_question defo 100_percent guaranteed
es seguro_que_si segurisimo definitiv* por_supuesto = cien_por_ciento claro_que_si sin_duda obvio fijo cien_por_cien dalo_por_hecho a_huevo desde_luego
fr certain* surement absolument = cent_pour_cent bien_sur sans_hesiter evidemment a_coup_sur sans_aucun_doute carrement 100_pour_cent
factor_reviews
ru отзыв* репутаци* рекомендац* = что_говорят_люди оценк* рейтинг* советы_друзей звезд* почитать_мнени* сарафан* опыт_других примеры_работ портфолио кейс*
en reviews reputation recommendations = what_others_say ratings stars word_of_mouth testimonials trustpilot portfolio case_studies track_record references
es resenas reputacion recomendaciones = lo_que_dicen opiniones estrellas boca_a_boca referencias testimonios portafolio calificaciones casos_de_exito
fr avis reputation recommandations = ce_que_disent_les_gens notes etoiles bouche_a_oreille temoignages references portfolio exemples_de_realisations
factor_price
ru цена ценой цены стоимост* = сколько_стоит подешевле ценник* чтоб_недорого_было расценк* почем важна_цена прайс* главное_дешевле тариф*
en price cost = how_much_it_costs cheaper price_tag rates affordability whats_the_price value_for_money cheapest_wins quote
es precio costo coste = cuanto_cuesta que_sea_barato tarifas cuanto_sale economico lo_barato cotizacion precios
fr prix cout tarif* = combien_ca_coute moins_cher pas_trop_cher le_moins_disant rapport_prix devis
factor_warranty
ru гаранти* = чтобы_потом_не_бегать договор_и_гарант* постгарант* сервис_после чтобы_было_кому_предъявить надежная_гарант* страховк*_от_поломк* письменн*_гарант* возврат_если
en guarantee warranty = aftercare in_writing if_something_goes_wrong cover money_back_guarantee long_warranty after_sales fixed_for_free
es garantia = por_si_falla posventa que_respondan por_escrito cobertura servicio_postventa que_me_respalden garantia_larga
fr garantie = sav en_cas_de_probleme par_ecrit couverture service_apres_vente decennale satisfait_ou_rembourse suivi_apres
"""
