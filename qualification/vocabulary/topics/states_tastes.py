"""What visitors say about how they like things: new or used, where, with whom, in what manner."""

TOPICS = """
taste_new
ru новый новая новое новые нового новую = новье с_магазина в_пленке муха_не_сидела с_завода только_не_бу нулевый с_салона запечатан* неюзан* только_новое с_конвейера в_упаковке без_пробега не_бывш*
en new brand_new = unused straight_from_the_shop factory_sealed boxed fresh_from unopened mint zero_miles shiny never_used off_the_shelf unboxed
es nuevo nueva nuevos nuevas = cero_kilometro a_estrenar sellad* de_fabrica sin_usar de_agencia de_paquete en_su_caja recien_salido flamante 0km
fr neuf neuve = jamais_servi sous_blister dans_son_emballage zero_kilometre sorti_d_usine jamais_porte en_boite flambant
taste_used
ru бу подержан* вторичк* = с_рук бэушн* на_авито ношен* с_пробегом поюзанн* second_hand секонд* комиссионк* после_кого_то юла бывш*_в_употреблени* с_барахолк* старенький_но
en used second_hand secondhand = pre_owned preloved pre_loved from_ebay thrift hand_me_down previous_owner marketplace gumtree high_mileage preowned
es usad* segunda_mano seminuev* = de_segunda wallapop con_kilometros de_marketplace de_otro_dueno km_recorridos de_usados vinted seminuevo
fr occasion seconde_main d_occasion = leboncoin deja_servi vinted premiere_main avec_kilometres de_deuxieme_main brocante d_un_particulier occaz
taste_refurbished
ru восстановлен* рефаб* = витринн* уценен* после_ремонт* отремонтированн* перебранн* восстановлен*_завод* с_витрины восст
en refurbished reconditioned = refurb ex_display like_new restored ex_demo renewed certified_pre
es reacondicionad* restaurad* = como_nuevo de_exhibicion remanufacturad* refurbished de_exposicion refurbish
fr reconditionne* remis_a_neuf = comme_neuf modele_d_expo restaure backmarket back_market refait_a_neuf demonstration
taste_online
ru онлайн дистанционн* удален* = по_зуму скайп* через_интернет из_дома по_видеосвязи вебинар* заочн* по_скайпу не_выходя_из_дома по_видео виртуальн* зум на_удаленке удаленк* интернет_урок* с_ноута
en online remote distance virtual = zoom skype from_home over_the_internet video_call webinar google_meet teams_call in_my_pajamas from_my_laptop web_based wfh facetime
es online en_linea remot* a_distancia virtual = por_zoom desde_casa por_internet videollamada por_meet home_office webinar skype desde_la_compu teletrabajo
fr en_ligne a_distance distanciel = par_zoom visio depuis_chez_moi par_internet teletravail skype visioconference webinaire de_chez_moi en_visio
taste_offline
ru офлайн очн* лично вживую = в_офис* при_встреч* вживую_лучше приеду в_аудитори* глаза_в_глаза с_живым в_классе в_зале на_месте в_студии тет_а_тет_встретиться оффлайн личная_встреч* приехать_к_вам
en offline in_person face_to_face on_site = at_your_office come_in in_the_classroom physically meet_up real_life at_your_place in_studio drop_by irl onsite
es presencial en_persona cara_a_cara = en_la_oficina voy_yo en_el_aula en_vivo en_el_local ir_en_persona fisicamente en_clase ir_al_estudio
fr presentiel en_personne sur_place face_a_face = au_bureau je_me_deplace en_salle de_visu dans_vos_locaux en_vrai je_viens physiquement en_cabinet
taste_hybrid
ru смешан* гибрид* комбинир* = и_так_и_так пополам когда_как часть_онлайн то_дома_то_в_офис* и_то_и_другое чередова* вперемешк* 50_50 совмещать
en hybrid mixed combination blended = bit_of_both both half_and_half some_of_each mix_of alternate combo 50_50
es hibrid* mixt* combinad* semipresencial = de_los_dos un_poco_de_cada ambos mitad_y_mitad las_dos_cosas altern* mezcla
fr hybride mixte combine = un_peu_des_deux les_deux moitie_moitie en_alternance melange alterner panache
taste_alone
ru индивидуальн* наедине персональн* = одна в_одиночк* один_на_один тет_а_тет сам_по_себе только_я один соло без_компани* я_один я_одна с_глазу_на_глаз одиночн* личный_тренер без_посторонних только_для_меня
en individual alone one_to_one private solo = just_me by_myself one_on_one on_my_own 1_1 personal single only_me 1on1 lone 1to1 just_myself
es individual yo_solito sola particular = yo_solo yo_sola uno_a_uno personalizad* solo_yo por_mi_cuenta privad* a_solas mano_a_mano unipersonal
fr individuel* seul seule seuls particulier = juste_moi tete_a_tete en_solo prive personnalise rien_que_moi solo un_a_un toute_seule
taste_pair
ru пара парой парн* вдвоем = с_другом с_подругой с_женой с_мужем двое на_двоих с_парнем с_девушкой нас_двое напару дуэт* с_сестрой с_братом вдвоем_с с_ребенком_вдвоем
en pair couple two_people = with_my_wife with_my_husband with_a_friend two_of_us duo my_girlfriend_and my_boyfriend_and for_two me_and_my the_pair_of_us
es pareja dos_personas = con_mi_mujer con_mi_marido con_un_amigo con_una_amiga somos_dos de_a_dos con_mi_novia con_mi_novio entre_dos nosotros_dos con_mi_esposa con_mi_esposo
fr couple deux duo binome = avec_ma_femme avec_mon_mari avec_un_ami avec_une_amie on_est_deux tous_les_deux avec_ma_copine avec_mon_copain a_deux en_amoureux
taste_small_group
ru мини_групп* небольш*_групп* = человека_три несколько_человек трое четверо человек_пять компашк* камерно малая_групп* 3_4_человека узкий_круг втроем вчетвером впятером узким_кругом
en small_group = few_of_us three_or_four handful small_class intimate three_of_us four_of_us five_people close_friends a_few_friends
es grupo_pequeno grupo_reducido = somos_tres somos_cuatro unos_pocos cinco_personas grupito pocos_alumnos poquitos tres_o_cuatro los_mas_cercanos intimo
fr petit_groupe = on_est_trois on_est_quatre quelques_personnes cinq_personnes en_petit_comite quelques_amis petit_effectif trois_ou_quatre poignee
taste_big_group
ru групп* больш*_групп* = толп* компани*_друзей весь_класс весь_отдел куча_народу человек_двадцать коллектив* всей_компанией поток* много_нас оравой за_компанию с_другими_людьми в_команде_веселее всем_отделом
en group big_group class team = crowd whole_gang lots_of_us twenty_people bunch_of_friends whole_office with_others together large_party all_of_us whole_crew
es grup* grupal clase = somos_muchos toda_la_banda veinte_personas con_otros con_mas_gente entre_varios toda_la_oficina un_monton_de_gente multitud en_compania
fr groupe collectif* classe = on_est_nombreux toute_la_bande vingt_personnes avec_d_autres a_plusieurs toute_l_equipe beaucoup_de_monde grande_tablee
taste_quiet
ru тих* спокойн* = подальше_от_шума без_шума тишин* чтобы_не_орали не_у_дороги зелен*_район спальн*_район умиротвор* во_двор уединен* двор_тихий без_толпы вдали_от подальше_от_людей
en quiet calm peaceful tranquil = away_from_noise no_traffic leafy secluded no_neighbours serene low_key suburb side_street off_the_beaten
es tranquil* silencios* calm* = sin_ruido lejos_del_bullicio apartad* pacific* zona_verde sin_trafico paz_y_silencio retirad* lejos_de_la_gente
fr calme tranquille paisible silencieu* = loin_du_bruit au_vert sans_bruit a_l_ecart cote_cour serein pas_de_circulation rue_calme loin_de_la_foule
taste_lively
ru оживлен* шумн* тусов* = чтобы_кипела_жизнь много_людей бары_рядом движ движух* рядом_с_клубами бойк*_место веселое_место людно проходн*_место ночная_жизнь
en lively buzzing vibrant busy_area = nightlife lots_going_on bars_nearby bustling party_area where_the_action_is happening full_of_life footfall
es animad* movid* con_ambiente = vida_nocturna cerca_de_bares mucho_movimiento bullicios* con_vida mucha_gente marcha concurrid* zona_de_fiesta
fr anime* vivant dynamique = vie_nocturne pres_des_bars qui_bouge plein_de_monde festif quartier_vivant ambiance passant
taste_central
ru центр* = в_центре около_метро внутри_садового сердце_города в_пределах_ттк у_метро красная_площадь пешком_до_всего близко_к_центру исторический_район арбат
en central centre downtown city_center = near_the_station in_town heart_of_the_city walking_distance city_centre zone_1 right_in_the_middle close_to_everything high_street
es centro centric* = cerca_del_metro en_pleno_centro cerca_de_todo casco_antiguo casco_historico microcentro a_pie_de_todo en_el_corazon
fr centre centre_ville central = pres_du_metro en_plein_centre a_pied hypercentre proche_de_tout coeur_de_ville pres_de_la_gare intra_muros
taste_outskirts
ru окраин* пригород* за_город* = область подмосков* за_мкад* на_природе в_деревн* поселок* загородн* спальник* ближе_к_лесу в_лесу у_озера подальше_от_города дачн* снт
en suburbs outskirts countryside = out_of_town rural village edge_of_town green_belt in_the_woods commuter_belt away_from_the_city by_the_lake out_in_the_sticks
es afueras periferia campo = fuera_de_la_ciudad pueblo conurbano extrarradio zona_rural en_la_sierra urbanizacion country rancho
fr banlieue peripherie campagne = hors_de_la_ville village a_la_campagne en_lisiere zone_pavillonnaire rural grande_couronne au_milieu_des_champs loin_du_centre
taste_classic
ru классик* классич* традиц* = старая_школа вне_времени сдержанн* лепнин* консерватив* как_у_людей проверенн*_времен* по_старинке английск*_стил* неоклассик* ампир дворцов* благородн*
en classic traditional timeless conventional = old_school never_goes_out_of_style victorian vintage elegant old_fashioned formal_look heritage antique georgian
es clasic* tradicional = de_toda_la_vida atemporal a_la_antigua elegante como_antes sobrio lo_de_siempre vintage senorial de_epoca
fr classique traditionnel intemporel = a_l_ancienne indemodable old_school sobre_et_elegant haussmannien vintage elegant moulures d_epoque
taste_modern
ru современн* модерн* = хайтек хай_тек трендов* модн* актуальн* по_последней_моде футурист* стильн* свеж*_дизайн новомодн* инновац* молодежн* на_острие
en modern contemporary trendy = up_to_date latest cutting_edge sleek high_tech state_of_the_art fashionable futuristic stylish innovative current
es modern* contemporane* actual = a_la_moda ultimo_modelo de_tendencia vanguardista high_tech de_ahora lo_ultimo innovador futurista estilos*
fr moderne contemporain tendance = dernier_cri a_la_mode design high_tech epure branche au_gout_du_jour innovant futuriste dans_l_air_du_temps
taste_minimalist
ru минимализм* минималист* = ничего_лишнего лаконичн* сканди скандинав* без_лишнего чистые_линии строг*_лини* простые_формы икеа воздушн* хюгге прост*_стил* аскет*
en minimalist minimalism scandinavian = less_is_more clean_lines uncluttered ikea_style simple_lines nordic stripped_back scandi hygge bare_and_clean
es minimalista nordic* escandinav* = menos_es_mas lineas_limpias sin_adornos despejad* sencillo_y_limpio estilo_ikea sin_recargar depurado
fr minimaliste scandinave epure = lignes_simples moins_c_est_mieux sobre sans_fioritures style_ikea nordique depouille hygge
taste_loft_industrial
ru лофт* индустриальн* = кирпич*_стен* бетонн*_стен* трубы_на_потолке заводской_стиль гранж открытая_проводк* брутальн* под_бетон черный_металл гаражн*
en loft industrial = exposed_brick concrete_walls warehouse_style raw_metal open_pipes urban_look factory_look edison_bulbs grunge
es industrial loft = ladrillo_visto hormigon_visto tipo_fabrica tuberias_a_la_vista estilo_urbano cemento_pulido hierro_negro nave_industrial
fr industriel loft = brique_apparente beton_brut style_usine tuyaux_apparents metal_noir atelier verriere brut
taste_country
ru прованс* кантри рустик* = деревенск* состаренн* шебби дачный_стил* бабушкин* дерево_и_лен уют*_деревенск* цветочн* винтажн* бохо шале изба
en country rustic provence farmhouse = shabby_chic cottage barn weathered_wood distressed floral boho homely chalet cottagecore
es rustic* campestre provenzal = de_campo shabby_chic madera_envejecida boho cabana floread* cortijo campirano estilo_cabana
fr rustique campagne provencal = shabby_chic bois_vieilli fermette boheme cottage charme_d_antan chalet maison_de_campagne patine
taste_small
ru маленьк* мини небольш* компактн* = крошечн* малюсеньк* поменьше чуток карманн* узкий чтобы_влез* портативн* малогабарит* мелк* миниатюрн* хрупк*
en small mini compact little = tiny pocket_sized petite space_saving teeny portable wee bijou miniature slimline minute s_size
es pequen* chico chica compact* mini = chiquit* diminut* de_bolsillo portatil peque pequenito petit enano angost* reducid*
fr petit* compact mini = tout_petit minuscule de_poche gain_de_place portable riquiqui miniature etroit
taste_medium
ru средн* средн*_размер* = не_больш*_не_маленьк* обычн*_размер* нормальн*_размер* стандартн*_размер* среднеразмерн* эмка типов*
en medium mid_size average = regular_size not_too_big normal_size in_between standard_size midsize m_size
es median* medio = tamano_normal ni_grande_ni_chico talla_m estandar regular intermedi* tamano_medio
fr moyen* taille_moyenne = ni_grand_ni_petit taille_normale standard taille_m entre_les_deux format_moyen
taste_large
ru большой большая большое большие крупн* = огромн* просторн* побольше гигант* здоровенн* широченн* вместительн* xl масштабн* семейн*_размер* махин* громадн* великан* чем_больше_тем
en large big extra_large = huge spacious massive giant roomy xl xxl enormous plenty_of_space oversized jumbo whopping king_size
es grande amplio = enorme espacios* gigante xl grandot* inmens* de_gran_tamano ampli* familiar_grande grandecit* king_size
fr grand* spacieu* = enorme immense geant xl vaste maxi tres_grand volumineu* xxl gigantesque
taste_light_tones
ru светл* белый белая белое белые белого = бежевый бежевая молочн* кремов* айвори пастельн* слоновая_кость белоснежн* жемчужн* ваниль* нежн*_тон* выбелен*
en light white cream = off_white ivory pale beige pastel snow_white airy light_tones bright_white eggshell
es claros claras color_claro blanc* = crema beige marfil tonos_claros pastel blanquit* color_hueso perla luminos*
fr clair* blanc* = creme beige ivoire pastel tons_clairs nacre ecru lumineux blanc_casse
taste_dark_tones
ru темн* черн* = графит* антрацит* мокрый_асфальт венге угольн* готичн* шоколадн* темно_син* баклажан* мрачн* тониров* цвет_ночи
en dark black = charcoal anthracite graphite jet_black dark_tones ebony moody midnight onyx
es oscur* negr* = antracita grafito tonos_oscuros carbon wengue azabache ebano chocolate
fr fonce* noir* sombre = anthracite graphite tons_fonces ebene charbon obscur nuit_noire
taste_bright_colours
ru ярк* цветн* красочн* = кричащ* неонов* сочн* разноцветн* пестр* кислотн* радуг* чтобы_в_глаза_бросал* насыщенн* попугай* вырвиглаз
en bright colourful colorful bold = vivid neon rainbow eye_catching loud_colours multicoloured funky vibrant_colours pop_of_colour
es colores colorido colores_vivos brillante llamativ* = chillon neon arcoiris multicolor colorid* encendido alegre_de_color colores_fuertes vibrante
fr colore* vif vive eclatant* = flashy neon arc_en_ciel multicolore petant qui_claque bariole couleurs_vives
taste_neutral_colours
ru нейтральн* = серый серая серое натуральн*_цвет* спокойн*_тон* немарк* приглушенн* пудров* неброск* универсальн*_цвет* землист* тауп
en neutral muted = grey gray beige earthy subtle understated tones_that_go nude taupe greige
es neutr* = gris beige tierra discret* nude apagad* tonos_tierra que_combine_con
fr neutre = gris beige terre discret sobre taupe nude greige couleurs_douces
"""
