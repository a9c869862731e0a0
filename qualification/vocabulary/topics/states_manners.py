"""What visitors say about feel, colour, origin and the way a service is given."""

TOPICS = """
colour_red
ru красный красная красное красные красного = бордов* алый алая вишнев* малинов* рубинов* винн*_цвет марсала кирпичн*_цвет гранатов*
en red = burgundy crimson scarlet cherry ruby maroon wine_colour brick_red claret
es roj* = bordo granate cereza escarlata carmesi rubi guinda burdeos
fr rouge* = bordeaux ecarlate cerise cramoisi rubis carmin vermillon grenat
colour_blue
ru синий синяя синее синие синего голуб* = бирюз* небесн* лазурн* васильк* морск*_волн* индиго сапфир* аквамарин* кобальт*
en blue = navy turquoise sky_blue teal azure indigo sapphire cobalt aqua royal_blue
es azul* celeste = turquesa marino indigo zafiro aguamarina cobalto azulado
fr bleu* = turquoise marine azur ciel indigo saphir cobalt petrole canard
colour_green
ru зелен* = салатов* изумруд* оливков* мятн* хаки фисташк* травян* болотн*_цвет лайм
en green = emerald olive mint khaki lime sage forest_green bottle_green pistachio
es verde* = esmeralda oliva menta caqui lima pistacho verdoso
fr vert verte verts vertes = emeraude olive menthe kaki sauge pistache sapin tilleul anis
colour_yellow_gold
ru желт* золот* оранж* = лимонн* горчичн* янтар* апельсин* золотист* медов*_цвет песочн* рыж* персик*
en yellow gold orange = lemon mustard amber golden honey peach sunny_colour sand tangerine
es amarill* dorad* naranja = limon mostaza ambar oro miel durazno anaranjado
fr jaune dore orange = citron moutarde ambre couleur_or miel peche sable abricot
colour_pink_purple
ru розов* фиолет* = сирен* лилов* фукси* пудр* лаванд* пурпур* малинов* коралл* баклажан* барби
en pink purple = lilac violet lavender fuchsia blush magenta coral plum mauve barbie dusty_rose
es rosa* morad* = lila violeta lavanda fucsia magenta coral palo_rosa purpura rosadito
fr rose violet = lilas lavande fuchsia magenta corail prune mauve vieux_rose
colour_brown
ru коричнев* = шоколадн* кофейн* каштан* орехов* терракот* мокко карамельн* кофе_с_молоком бронзов* дубов*_цвет
en brown = chocolate coffee chestnut walnut terracotta mocha caramel tan bronze cognac
es marron cafe = chocolate castano nogal terracota moca caramelo tostado bronce habano
fr marron brun = chocolat chatain noisette terracotta moka caramel cognac tabac noyer
colour_silver
ru серебр* металлик = хром* стальн* платин* ртутн* жемчужн* никел* под_серебро блестящ*_серебр*
en silver metallic = chrome steel_look platinum nickel shiny_grey brushed_metal
es plata platead* metalizado = cromado acero_pulido platino niquel gris_metalizado
fr argent* metallise = chrome acier_brosse platine nickel gris_metal
feel_soft
ru мягк* = пушист* нежн* бархат* плюш* облак* приятн*_на_ощупь как_перин* велюр* шелковист* чтобы_утопать обволакива*
en soft = fluffy plush velvety cushy like_a_cloud squishy cosy_feel silky sink_into cuddly
es suave bland* = espumos* aterciopelad* mullid* como_una_nube peluche sedos* acolchad* esponjos*
fr doux mou moelleux = duveteux velours comme_un_nuage peluche soyeux molletonne tout_doux
feel_firm
ru жестк* тверд* = ортопед* упруг* плотн* кокос* чтобы_не_проваливал* доск* поддержк*_спин* спать_на_жестком
en firm hard = orthopaedic orthopedic supportive stiff back_support rock_hard dense not_saggy
es firme duro dura = ortopedic* rigid* que_no_se_hunda soporte_lumbar dens* tabla
fr ferme dur = orthopedique rigide bon_soutien qui_ne_s_affaisse dense maintien_du_dos
feel_warm
ru тепл* утепл* = зимн* шерст* пухов* на_меху с_начесом не_мерзнуть флис* от_холод* греющ* пуховик* мороз*
en warm insulated = winter wool fleece lined down thermal keep_the_cold_out toasty padded furry
es caliente abrigad* termic* = lana polar forrad* para_el_frio pluma de_invierno calentit* con_peluche
fr chaud isole = laine polaire double_chaud contre_le_froid doudoune thermique d_hiver fourre
feel_natural
ru натуральн* = дерево деревян* хлопок хлопков* лен льнян* кожа кожаный без_синтетик* камень шелк массив* органик* без_химии живые_материалы шерстян*
en natural organic = real_wood cotton linen leather no_synthetics stone silk wool solid_wood genuine_leather no_chemicals
es natural organic* = madera_de_verdad algodon lino cuero sin_sinteticos piedra seda lana cuero_legitimo sin_quimicos
fr naturel* bio = vrai_bois coton lin cuir sans_synthetique pierre soie laine bois_massif sans_chimie
feel_synthetic
ru искусствен* синтетик* синтетич* = пластик* экокож* полиэстер* нейлон* лдсп кожзам акрил* дермантин* ламинированн* под_дерево имитаци*
en artificial synthetic = plastic faux_leather polyester nylon acrylic imitation vegan_leather laminate man_made vinyl
es artificial sintetic* = plastico cuerina polipiel poliester nailon acrilico imitacion ecocuero melamina vinilo
fr artificiel* synthetique = plastique similicuir polyester nylon acrylique imitation simili melamine stratifie skai
feel_matte
ru матов* = без_блеск* бархатист* не_блестит софт_тач шероховат* сатинов* чтобы_отпечатков_не без_глянца
en matte matt = no_shine velvet_finish non_glossy satin dull_finish flat_finish no_fingerprints eggshell
es mate = sin_brillo satinad* terciopelo acabado_opaco opaco sin_reflejos
fr mat mate = sans_brillance satine finition_velours non_brillant sans_reflet
feel_glossy
ru глянц* блестящ* = лакир* зеркальн* сияющ* полирован* чтобы_блестел* перламутр* сверка* с_блеском глянцев*
en glossy shiny gloss = polished lacquered mirror_finish gleaming sparkling high_gloss patent
es brillante brillos* = lacad* pulid* espejo reluciente charol con_brillo barnizad*
fr brillant laque = poli effet_miroir vernis etincelant lustre glossy
feel_lightweight
ru легк* = невесом* воздушн* тонк* летящ* чтобы_не_тяжел* ничего_не_весит подъемн* нетяжел* складн* перышк*
en light lightweight = weightless airy easy_to_carry thin feather folding not_heavy portable packable
es liger* livian* = fino fina facil_de_llevar que_no_pese plegable pluma no_pesad*
fr leger legere = aerien facile_a_porter qui_ne_pese_pas pliable plume pas_lourd
feel_sturdy
ru прочн* крепк* = неубива* массивн* усиленн* чтобы_не_сломал* на_века выдержит железобетон* антивандальн* противоударн* мощн* танк стальн* дубов*
en sturdy strong robust heavy_duty = indestructible tough solid kid_proof built_like_a_tank reinforced rugged shockproof hard_wearing unbreakable
es resistente fuerte robust* = indestructible a_prueba_de_ninos solid* reforzad* aguantador* macizo uso_rudo irrompible antigolpes
fr solide robuste resistant* = increvable incassable renforce costaud a_toute_epreuve antichoc blinde massif
feel_waterproof
ru влагостойк* водонепрониц* непромок* = от_дождя не_боится_воды водостойк* мембран* моющ* не_промока* для_ванной под_дождь не_размок* водоотталкива*
en waterproof water_resistant = rainproof washable splash_proof showerproof for_the_bathroom membrane wipe_clean gore_tex wont_get_wet
es impermeable resistente_al_agua = lavable para_la_lluvia que_no_se_moje para_el_bano hidrofug* aguanta_agua
fr impermeable resistant_a_l_eau etanche = lavable pour_la_pluie deperlant gore_tex craint_pas_l_eau
kind_ready_made
ru готов* типов* стандартн* = серийн* со_склада в_наличии шаблон* из_каталог* что_есть_на_складе без_переделок коробочн* забрать_сразу массов*
en ready_made off_the_shelf standard = in_stock from_the_catalogue template mass_produced out_of_the_box take_away_today pre_built prefab
es estandar ya_hech* de_catalogo = en_stock plantilla de_serie lo_que_tengan listo_para_llevar prefabricad* enlatado
fr tout_fait standard pret_a_l_emploi = en_stock sur_catalogue modele_de_serie template cle_en_main prefabrique de_confection
kind_custom
ru на_заказ индивидуальн* по_размер* = под_меня под_нас эксклюзив* по_моим_размер* по_эскизу нестандарт* уникальн* авторск* кастом* ни_у_кого_нет с_учетом_особенност* по_своему_проект* единственн*_экземпляр*
en custom bespoke made_to_measure tailored = made_for_me one_of_a_kind my_own_design unique non_standard custom_built personalised personalized made_to_order handmade tailor_made
es a_medida personalizad* por_encargo = hecho_para_mi unico segun_mis_medidas mi_propio_diseno exclusivo fuera_de_lo_comun sobre_medida a_pedido
fr sur_mesure personnalise* = fait_pour_moi unique a_mes_dimensions mon_propre_modele piece_unique hors_standard customise a_facon
kind_domestic
ru отечествен* российск* наш нашего = местн* русск* импортозамещ* локальн*_производ* сделано_в_россии белорус* свой_производител* наше_родное лада
en domestic local homegrown = made_here made_in_the_uk made_in_the_usa british_made american_made locally_made home_produced produced_here
es nacional local = hecho_aqui hecho_en_mexico industria_nacional de_aqui hecho_en_espana del_pais produccion_local
fr national local = fabrique_en_france made_in_france de_chez_nous produit_ici francais circuit_court regional
kind_imported
ru импортн* зарубежн* иностран* = из_европ* немецк* итальянск* из_китая китайск* японск* корейск* турецк* заграничн* параллельн*_импорт* из_за_границ*
en imported foreign overseas = german italian chinese japanese from_abroad european korean shipped_from from_overseas
es importad* extranjer* = aleman italiano chino japones de_afuera europeo coreano traido_de de_fuera
fr importe* etranger* = allemand italien chinois japonais d_ailleurs europeen coreen venu_de_l_etranger
kind_original
ru оригинал* = заводск* родн*_запчаст* фирменн* от_производител* оем подлинн* не_подделка настоящ* дилерск* официальн*
en original genuine oem = authentic from_the_manufacturer official real_deal branded legit dealer_part the_real_thing
es original* genuin* = autentic* de_fabrica oficial legitim* de_marca del_fabricante de_agencia
fr origine original* authentique = du_constructeur officiel de_marque veritable d_origine constructeur oem
kind_analogue
ru аналог* заменител* = неоригинал* дубликат* копия копию подешевле_аналог* реплик* дженерик* китайск*_аналог* совместим* не_фирменн* лицензионн*_копи*
en alternative generic analogue = aftermarket copy compatible replica substitute equivalent unbranded own_brand pattern_part
es alternativ* generic* = copia compatible replica sustituto equivalente no_original sin_marca marca_blanca similar
fr generique equivalent alternatif = copie compatible adaptable replique substitut sans_marque sous_marque pas_d_origine
kind_simple
ru простой простая простое простые базов* = без_наворот* минимальн*_функци* чтоб_просто_работал* две_кнопки без_лишних_функций самая_обычн* обычн* примитивн* кнопочн* для_бабушк*
en simple basic plain = no_bells_and_whistles just_works bare_bones few_buttons nothing_fancy entry_model grandma_friendly no_extras stripped_down
es sencill* basic* simple = sin_extras que_solo_funcione lo_elemental nada_sofisticado sin_tanta_vuelta sin_florituras para_la_abuela pelad*
fr simple basique = sans_options qui_marche_c_est_tout le_strict_minimum rien_de_fancy sans_chichis pour_mamie de_base
kind_full_featured
ru полн*_комплектац* многофункц* максимальн* = все_функции с_наворотами полный_фарш навороченн* на_максималк* топов*_комплектац* со_всеми_опциями с_запасом все_включено продвинут* универсальн*
en full_featured fully_loaded advanced = all_the_bells all_options everything_included top_spec maxed_out all_singing with_all_the_extras fully_equipped decked_out
es completo full todas_las_funciones = full_equipo con_todo con_todos_los_extras lo_mas_completo tope_de_linea equipadisim* con_chiches full_extras
fr complet toutes_options = full_options avec_tous_les_extras multifonction haut_de_gamme la_totale tout_integre
mode_delivery
ru доставк* курьер* = привезите привезти до_двери на_дом_привез* самокат отправьте почтой_отправ* сдэк пришлите до_подъезда до_квартиры подвезете завезите
en delivery courier shipping = bring_it to_my_door deliver post_it send_it dhl ship_it drop_it_off by_mail ups doorstep
es envio domicilio reparto = que_me_lo_traigan a_la_puerta mandarlo por_paqueteria rappi envienlo delivery traigan hasta_mi_casa
fr livraison coursier = a_domicile a_ma_porte envoyez apporter colissimo livrer expedition par_la_poste chronopost
mode_pickup
ru самовывоз* пвз пункт*_выдач* = сам_заберу заеду_за сама_заберу постамат* заберу со_склада_забрать заскочу забрать_самому подъеду
en pickup collection click_and_collect = collect_it pick_it_up come_and_get_it fetch from_the_store locker swing_by ill_collect
es recoger retiro recogida = paso_a_buscarlo lo_busco_yo voy_por_el punto_de_retiro retirar_en_tienda paso_por lo_recojo pick_up
fr retrait = je_passe_le_prendre venir_chercher click_and_collect point_relais en_magasin mondial_relay j_irai_chercher drive consigne
mode_home_visit
ru на_дом* выезд* у_клиент* = приезжайте_ко_мне ко_мне_домой приедете мастер_на_дом вызвать_мастер* вызов_на_дом на_моей_территори* у_меня_дома на_объект приехать_посмотреть к_нам_в_офис
en home_visit at_my_home on_site_visit call_out = come_to_me at_my_place my_address house_call at_our_office mobile_service come_over send_someone callout
es domicilio a_domicilio visita = en_mi_casa que_vengan vengan_a en_nuestra_oficina mandar_a_alguien ir_a_mi_casa en_mi_departamento en_nuestras_instalaciones
fr domicile deplacement = chez_moi venez dans_nos_bureaux a_la_maison se_deplacer envoyer_quelqu_un venir_chez_nous sur_site
mode_at_yours
ru у_вас в_салон* в_сервис* = сам_приеду привезу_к_вам подъеду_к_вам приду_к_вам у_специалист* в_кабинет* в_мастерск* приду_сама в_клиник* к_вам_в_офис
en at_your_place in_the_salon at_the_office at_the_workshop = ill_come_to_you drop_it_off at_your_premises at_the_clinic ill_visit bring_it_in come_to_you
es en_el_local en_su_oficina en_el_taller = yo_voy se_lo_llevo en_el_salon en_la_clinica paso_por_ahi me_acerco alli_con_ustedes
fr chez_vous au_cabinet a_l_atelier = je_viens je_passe_vous_voir au_salon en_clinique je_vous_l_apporte dans_vos_locaux
mode_turnkey
ru под_ключ комплекс* = полный_цикл все_сделайте_сами от_а_до_я все_за_нас от_и_до чтоб_не_парить* все_на_вас все_хлопоты_на_вас целиком_под за_меня_все чтобы_только_въехать
en turnkey full_service all_inclusive done_for_me = a_to_z you_do_everything end_to_end from_start_to_finish whole_thing take_care_of_everything soup_to_nuts the_full_package
es llave_en_mano integral servicio_completo = ustedes_se_encargan de_todo_se_encargan de_principio_a_fin de_la_a_a_la_z que_lo_hagan_todo desentenderme de_cabo_a_rabo
fr cle_en_main cles_en_main prestation_complete = vous_faites_tout de_a_a_z du_debut_a_la_fin s_occuper_de_tout zero_souci tout_gerer
mode_help_only
ru консультаци* совет советы совета помощь = подсказать только_посоветовать проконсультир* направить_на_путь подскажите_как сопровожд* проверить_мое взгляд_со_сторон* разбор второе_мнение глянуть
en consultation advice guidance = just_advise point_me_in_the second_opinion pick_your_brain review_my some_help coaching talk_it_through mentor sanity_check
es consulta asesoria consejo = orientacion solo_que_me_digan segunda_opinion revisar_lo_mio guiarme asesoramiento que_me_orienten mentoria una_guia
fr conseil accompagnement consultation = m_orienter second_avis avis relire_mon me_guider juste_un_avis coaching un_coup_d_oeil eclairage
mode_self_service
ru сам самообслужива* самостоятельн* = без_помощ* сам_сделаю дайте_инструкци* инструкци*_и_все без_сопровожд* конструктор* по_записям в_своем_темпе видеоурок*
en self_service self_paced by_myself = own_pace without_help give_me_instructions diy tutorials on_my_own figure_it_out recorded_lessons
es autoservicio a_mi_ritmo por_mi_cuenta = sin_ayuda con_instrucciones clases_grabadas yo_lo_hago tutoriales autodidact* yo_me_apano
fr libre_service autonomie a_mon_rythme = sans_aide avec_un_tuto videos_enregistrees je_le_fais_moi autodidacte mode_d_emploi
who_woman
ru женщин* девушк* = она женск* мастериц* девочк* преподавательниц* чтобы_женщина тетя дама бабушк* барышн* леди
en woman female lady = girl she her women ladies womens gal lass females
es mujer femenin* = chica senora muchacha nina ella damas femenil senorita dama
fr femme feminin* = fille dame elle feminine nana madame demoiselle femmes
who_man
ru мужчин* парен* = мужик* он мужск* мальчик* пацан* чтобы_мужчина дядя юнош* джентльмен* парня
en man male guy = boy he him bloke gentleman mens chap lad males dude
es hombre masculin* = chico senor muchacho nino caballero varon chavo
fr homme masculin* = garcon monsieur mec masculine gars hommes
age_young
ru молод* = юный юная юные студент* подросток молодежь лет_двадцать до_30 после_вуза зумер* тинейдж* школьник* вчерашн*_выпускник*
en young = student teen under_30 twenties youth gen_z teenager youngster early_twenties
es joven jovenes = estudiante adolescente veinteaner* menos_de_30 chavit* juvenil jovencit* pibe
fr jeune* = etudiant ado moins_de_30 la_vingtaine adolescent jeunesse gamin
age_senior
ru пожил* возраст* = пенсионер* старш* за_60 бабушк* дедушк* в_годах в_возрасте немолод* за_шестьдесят старик*
en elderly senior older = pensioner over_60 grandma grandpa oap retired sixties gran seventy
es mayor tercera_edad = adulto_mayor jubilad* abuel* mas_de_60 anciano viejit* anciana
fr age agee ages senior* = retraite plus_de_60 papi mamie troisieme_age personne_agee grand_mere
style_formal
ru официальн* делов* строг* = костюм* дресс_код* парадн* для_офис* серьезн* вечерн*_наряд* по_протоколу солидн* смокинг классическ*_костюм*
en formal business strict smart = suit black_tie office_wear official dressy tuxedo serious ceremonial corporate
es formal de_gala ejecutiv* = traje de_etiqueta serio para_la_oficina elegante protocolo esmoquin solemne
fr formel habille officiel = costume smoking serieux tenue_de_soiree pour_le_bureau strict chic guinde
style_casual
ru повседневн* неформальн* = кэжуал на_каждый_день по_простому джинс* спорт_шик расслабленн* без_галстук* дружеск* свободн*_стил* удобн*_одежд* домашн* на_ты
en casual informal relaxed = everyday jeans laid_back easygoing come_as_you_are smart_casual friendly comfy street_style chilled
es informal casual = de_diario vaqueros jeans relajad* para_todos_los_dias sin_corbata desenfadad* cercan* de_sport
fr decontracte informel casual = tous_les_jours jean detendu sans_cravate convivial cool streetwear relax
tone_strict
ru строг* требовательн* = дисциплин* чтобы_гонял* пинк* жестк*_преподавател* без_поблажек чтоб_спуску_не чтобы_заставлял* волшебный_пендель в_ежовых
en strict demanding tough = discipline push_me no_nonsense kick_up hold_me_accountable drill_sergeant firm_hand keep_me_in_line
es estrict* exigente = disciplina mano_dura que_me_exija sin_contemplaciones que_me_obligue sever* rigor
fr strict* exigeant* = discipline severe qui_me_pousse sans_concession main_de_fer coup_de_pied cadre_ferme
tone_gentle
ru мягк* терпелив* добр* = деликатн* без_крика спокойн*_подход* ласков* бережн* душевн* не_давить без_давлени* тактичн* чуткий чутк*
en gentle patient kind friendly = no_pressure soft_touch understanding warm calm_approach nurturing caring tender supportive
es suave paciente amable = sin_presion carinos* tranquil* comprensiv* con_calma delicad* calido calida dulzura con_tacto
fr doux patient* gentil* = sans_pression bienveillant* comprehensi* en_douceur a_l_ecoute tendre delicat rassurant
taste_balance
ru баланс* оптимальн* = и_то_и_другое и_быстро_и_качественн* золотая_серед* на_стыке компромисс* без_крайност* в_меру сбалансир* разумн*_сочетан*
en balance balanced optimal = bit_of_both happy_medium compromise trade_off best_of_both sweet_spot in_moderation
es equilibrio balance = un_poco_de_ambos punto_medio lo_mejor_de_los_dos intermedio equilibrad* con_medida ni_tanto_ni_tan
fr equilibre compromis = un_peu_des_deux juste_milieu le_meilleur_des_deux equilibre_entre optimal avec_mesure
choice_any
ru любой любая любое любые неважно без_разниц* = все_равно пофиг что_угодно какая_разница на_ваш_вкус не_принципиальн* хоть_какой без_предпочтени* не_имеет_значени* мне_все_одно по_барабану как_хотите фиолетово пофигу
en any no_preference doesnt_matter whatever = dont_mind dont_care up_to_you either_is_fine not_fussy not_picky all_the_same surprise_me not_bothered your_call im_easy
es cualquier* da_igual sin_preferencia = me_da_igual lo_que_sea no_importa como_quieran indistint* lo_mismo_da me_es_indiferente a_su_gusto sorprendanme no_tengo_preferencia
fr peu_importe n_importe* sans_preference = ca_m_est_egal comme_vous_voulez au_choix pas_difficile m_en_fiche je_m_en_fous indifferent a_votre_gout surprenez_moi pas_de_preference
choice_all
ru все_сразу все_вместе = все и_то_и_то целиком весь_список каждое_из все_перечисленн* оба полный_набор все_варианты комплект* и_то_и_другое все_подходит
en all_of_these everything all_of_them = the_lot both whole_package each_of_them all_of_the_above the_whole_shebang every_one full_set
es todo_lo_anterior todas_las_opciones todos_ellos = las_dos_cosas ambos el_paquete_completo cada_uno todito completo
fr tout_a_la_fois tous_ceux_ci toutes_les_options = les_deux la_totale l_ensemble tout_ce_qui_precede chacun tout_le_pack
choice_none
ru ничего ни_один ничего_из_этого = ни_то_ни_другое мимо не_подходит никакой другое_совсем нет_моего_вариант* ни_одного не_вижу_своего никакое
en none neither nothing_of_these = not_any none_of_the_above nope nothing_fits not_listed not_on_the_list no_option_fits
es ninguno ninguna nada_de_esto = ni_uno_ni_otro no_esta_mi_opcion nada_me_sirve ninguno_de_los_anteriores no_aparece_mi ni_lo_uno
fr aucun aucune rien_de_tout_ca = ni_l_un_ni_l_autre pas_dans_la_liste aucun_ne_convient aucun_des_choix rien_ne_correspond pas_ma_situation
"""
