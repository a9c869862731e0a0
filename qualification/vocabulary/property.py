"""Housing and land: kinds of property, their state, rooms, purposes, deals."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "apartment": Concept(
        "квартир* квартирк* апартамент* однушк* двушк* трешк* студи* однокомнатн* двухкомнатн* трехкомнатн* кв хат* новостройк* "
        "вторичк* пентхаус* хрущевк* лофт*",
        "apartment* flat* condo* studio* loft* bedroom apt unit penthouse* one_bed two_bed duplex",
        "apartamento* piso* departamento* depto* estudio* atico* loft* monoambiente* duplex depa dpto",
        "appart* studio* duplex loft* f1 f2 f3 f4 f5 t1 t2 t3 t4 t5 deux_pieces trois_pieces une_piece copropriete penthouse",
    ),
    "house": Concept(
        "дом дома домик* коттедж* дач* загородн* таунхаус* вилл* особняк* частн*_дом* усадьб* изб* коттеджик*",
        "house* cottage* villa* townhouse* detached bungalow* home mansion* semi_detached family_home",
        "casa* chalet* villa* adosado* unifamiliar casita* finca quinta cabana* duplex_adosado",
        "maison* villa* pavillon* chalet* longere baraque individuel mas ferme fermette manoir",
        "🏡 🏠",
    ),
    "land": Concept(
        "участ* земл* земельн* ижс сот* надел* сотк* под_строительств* под_застройк* соток гектар*",
        "land plot* lot lots acre* parcel* ground vacant_lot hectare*",
        "terreno* parcela* lote* solar* tierra* finca_rustica hectarea*",
        "terrain* parcelle* lot foncier constructible* hectare*",
        "🌱",
    ),
    "room": Concept(
        "комнат* комнатк* койко* в_общаг* общежит* подселен* лишн*_комнат* угол",
        "room* bedsit shared_flat flatshare bed_space roommate* spare_room spare_bedroom lodger box_room",
        "habitacion* cuarto* piso_compartido pieza recamara* cuarto_que_me_sobra cuarto habitacion_libre",
        "chambre* colocation coloc piece piece_en_trop chambre_d_ami",
    ),
    "studio": Concept("студи* гостинк*", "studio* bachelor bedsit", "estudio* monoambiente* loft", "studio* f1 t1 une_piece"),
    "commercial": Concept(
        "коммерч* нежил* помещени* магазин* торгов*_площад* бизнес* под_магазин* псн стрит_ритейл* салон* павильон* под_кафе "
        "ресторан* кафе бутик* кофейн* склад*",
        "commercial* retail_space shop* store* premises business* unit restaurant cafe* bar hotel* warehouse* shopfront",
        "comercial* local locales tienda* negocio* nave* bar restaurante* cafeteria",
        "commercial* local locaux magasin* boutique* fonds_de_commerce commerce* professionnel* restaurant* bar cafe",
    ),
    "office": Concept(
        "офис* кабинет* бизнес_центр* бц коворкинг* рабочее_место рабоч*_мест* переговорк* опенспейс* опен_спейс кабинетик*",
        "office* workspace coworking business_centre desk* desks meeting_room* hot_desk open_plan work_stations",
        "oficina* despacho* coworking puestos_de_trabajo sala_de_reuniones mesas_de_trabajo mesas_para",
        "bureau* open_space coworking cabinet* postes_de_travail salle_de_reunion plateau postes",
        "🏢",
        under="commercial",
    ),
    "warehouse": Concept(
        "склад* ангар* хранени* производств*_помещени* цех* складск* стеллаж* пандус* хранить палет*_мест* ответхран* ворота_для "
        "металлоконструкц* быстровозводим*",
        "warehouse* storage hangar industrial* depot loading_dock racking store_stock pallets stockroom keep_stock steel_building",
        "almacen* bodega* nave_industrial galpon deposito* estanteria* muelle* almacenar guardar_stock palets nave_metalica",
        "entrepot* hangar* stockage local_industriel quai rayonnage* stocker palettes racks batiment_metallique",
        under="commercial",
    ),
    "garage": Concept(
        "гараж* машиномест* парков* паркинг* место_под_машин* машинное_место стоянк*",
        "garage* parking carport space_for_a_car somewhere_for_a_car driveway lock_up",
        "garaje* cochera* plaza_de_garaje estacionamiento parking plaza_para_el_coche plaza_para plaza",
        "garage* parking box stationnement place_pour_la_voiture place_de_parking",
    ),
    "new_build": Concept(
        "новостро* от_застройщика первичк* стройк* строящ* новый_дом новое_жилье котлован* жк долевк* дду первичн* от_девелопера новый новая новую новое",
        "new_build* off_plan new_development newly_built new_construction new_home brand_new presale pre_construction "
        "from_the_developer under_construction new just_built",
        "obra_nueva nueva_construccion a_estrenar sobre_plano promocion_nueva preventa en_construccion nuevo en_pozo estrenar nueva recien_construid*",
        "neuf neuve construction_neuve vefa sur_plan programme_neuf a_construire promoteur vient_d_etre_construit",
    ),
    "resale": Concept(
        "вторич* вторичк* от_собственника старый_фонд готов*_жиль* б_у хрущ* сталинк* вторичное_жилье старый_дом с_рук",
        "resale second_hand existing older pre_owned secondary previously_owned used old",
        "segunda_mano usad* reventa antigu* viej* de_segunda",
        "ancien* occasion seconde_main vieux revente existant",
    ),
    "buy": Concept(
        "купить куплю покуп* приобре* купл* купи в_собственность взять возьму покупк*",
        "buy* purchas* acquir* get_my_own own buying bying",
        "compr* adquir* adquisicion",
        "achet* achat* acquer* acquisition",
    ),
    "sell": Concept(
        "прода* продаж* избав* сбыт* выкуп* реализ* продаю сбагрить избавит* скинуть",
        "sell* sale get_rid offload resell dispose shift_it",
        "vend* venta* deshacerme quitarme",
        "vend* vente* ceder cession debarrass* me_debarrasser",
    ),
    "rent": Concept(
        "аренд* снять сниму снимать съем* найм* в_аренду напрокат прокат* снимаем арендова*",
        "rent* lease leasing hire tenant let renting",
        "alquil* arrend* renta* rentar arriend* inquilin*",
        "lou* location* bail locataire*",
    ),
    "rent_out": Concept(
        "сдать сдаю сдава* сдач* сдаем в_наем арендодател* посуточно_сдавать пассивн*_доход квартирант* жильц* жильцам посуточн* "
        "сдавал* пассив* доход* арендатор* студентам airbnb доходн* сдавать ищем_арендатор* стоит_пуст* простаивает",
        "rent_out let_out letting lease_out landlord rental_income tenants rent_it_out let_it find_tenants buy_to_let let_to tenant* "
        "passive_income rental_yield airbnb rents income lodgers students sits_empty standing_empty earning_rent",
        "alquilarlo poner_en_alquiler arrendar casero dar_en_alquiler alquilar_mi arrendador inquilinos renta rentar inquilin* "
        "ingreso* alquilar airbnb arrendatari* estudiantes sacarle_una renta_mensual busco_inquilino* esta_vacio",
        "mettre_en_location louer_mon louer_ma bailleur proprietaire_bailleur mise_en_location locatif mettre_en_loc locataire* louer "
        "rapport airbnb etudiants investissement_locatif loyers revenus rente trouver_un_locataire reste_vide",
        heads=12,
    ),
    "build": Concept(
        "строит* построит* строю стройк* возвест* возвед* постройк*",
        "build* construct* self_build",
        "constru* edific* levantar",
        "constru* batir faire_construire",
    ),
    "appraise": Concept(
        "оцен* стоимост* сколько_стоит_моя почем",
        "apprais* valu* estimat* worth",
        "tasa* valor* avaluo",
        "estim* evalu* valeur",
    ),
    "live_in": Concept(
        "жить жизн* прожив* себе_жилье для_себя пмж переех* переезжа* проживан* для_семьи для_жизни жилье_для_себя постоянно_жить "
        "живу сами_жить жить_сами переедем заехать сами_будем_жить своей_семьей поселить* для_родителей прописат*",
        "live_in living to_live reside* my_own_use personal_use own_home primary_residence move_in for_myself family_home live_there "
        "owner_occup* main_home moving_in our_home live_there_ourselves call_home settle roof_over",
        "vivir para_mi primera_vivienda residencia* habitual mudar* uso_propio vivienda_habitual mudamos para_nosotros vivirla "
        "para_mi_familia instalarnos mudarme hogar",
        "habiter vivre residence_principale pour_moi emmenager y_vivre usage_personnel loger habiter* habitera installer_dedans "
        "nous_meme nous_memes notre_toit y_habiter famille",
    ),
    "holiday_home": Concept(
        "отдых* дач* на_лето летом сезон* на_море выходн* внук* шашлык* на_каникулы летн* выходные дачк* отпуск",
        "holiday_home vacation* second_home summer_house weekend_home getaway summers summer holidays weekends getaways vacation escape",
        "vacacional vacaciones segunda_residencia veraneo casa_de_playa verano veranos playa fines_de_semana puentes vacacionar findes",
        "vacances residence_secondaire maison_de_campagne week_end secondaire ete etes week_ends estivales resto_de_l_ete",
    ),
    "city_center": Concept(
        "центр* в_центре цао исторический_центр самом_центре",
        "center* centre* downtown central inner_city city_centre city_center",
        "centr* casco_antiguo zona_centro microcentro",
        "centre* centre_ville hypercentre intra_muros",
    ),
    "suburbs": Concept(
        "пригород* окраин* подмосков* спальн* за_мкад область за_городом спальник* загород*",
        "suburb* outskirts commuter residential_area greater",
        "afueras periferia extrarradio suburb* conurbano residencial",
        "banlieue* peripherie couronne periurbain",
    ),
    "countryside": Concept(
        "деревн* село загород* за_город* глушь в_лесу на_природе поселок",
        "countryside rural village* country_side in_the_country farm woods",
        "campo rural pueblo* aldea* campestre",
        "campagne* rural* village* pleine_nature",
    ),
    "by_the_sea": Concept(
        "у_моря море приморск* побереж* сочи крым",
        "sea coast* seaside beachfront waterfront ocean beach",
        "mar costa playa litoral",
        "mer cote littoral bord_de_mer plage",
    ),
    "abroad": Concept(
        "за_границ* заграниц* зарубеж* друг*_стран* другая_страна дубай турци* загран* забугор* иностран* испани* кипр* оаэ "
        "другую_страну в_европ* в_сша итали* франци* герман* сша америк* канад* дуба* тайланд* таиланд* грузи* серби* черногор* "
        "португал* израил* англи* польш* казахстан* армени* греци* чехи* австри* беларус* белорус* узбек* киргиз* украин* молдов* "
        "азербайджан* минск* ташкент* алмат*",
        "abroad overseas foreign another_country international* outside_the_country dubai worldwide outside europe germany france "
        "spain italy usa america canada uk england portugal poland australia mexico turkey thailand greece different_country emirates "
        "uae",
        "extranjero fuera_del_pais otro_pais internacional* exterior fuera alemania francia italia eeuu estados_unidos canada "
        "inglaterra portugal mexico argentina chile colombia europa",
        "etranger* autre_pais international* a_l_etranger dubai hors_de_france autre_pays allemagne espagne italie usa etats_unis "
        "canada angleterre portugal belgique suisse maroc europe",
        heads=4,
    ),
    "domestic": Concept(
        "по_россии внутри_страны россия россии рф местн* межгород* по_стране",
        "domestic* within_the_country inside_the_country national* in_country nationwide inland",
        "nacional* dentro_del_pais interior mismo_pais por_el_pais",
        "national* en_france dans_le_pays interieur metropole domestique",
    ),
    "local_area": Concept(
        "по_городу город* местн* внутри_города москва москве мск мкад район* в_пределах_города у_нас_в_городе в_соседний_дом тот_же_город этом_же_городе",
        "local* in_town within_the_city in_the_city nearby city metro neighborhood same_city around_town across_town same_town "
        "in_the_same nearby_street around_the_corner",
        "local* ciudad urbano misma_ciudad por_la_ciudad barrio cerca mismo_barrio la_misma_ciudad",
        "local* en_ville meme_ville intra_muros ville quartier proximite meme_quartier la_meme_ville",
    ),
    "regional": Concept(
        "регион* област* друг*_город* межгород* провинц* край* другой_город другого_города в_область в_другой_город другом_городе "
        "казан* екатеринбург* екб новосиб* сочи краснодар* самар* ростов* уф* перм* воронеж* челябинск* омск* красноярск* волгоград* "
        "тюмен* нижн*_новгород* калининград* владивосток* иркутск* ярослав* тула тверь рязан* саратов*",
        "region* another_city other_city state province county out_of_town another_town intercity different_city",
        "region* otra_ciudad provincia* comunidad interurban* otro_estado distinta_ciudad",
        "region* autre_ville province* departement* interurbain* differente_ville",
        heads=5,
    ),
    "mortgage": Concept(
        "ипотек* ипотечн* в_ипотеку военн*_ипотек* кредит*+жиль* кредит*+квартир*",
        "mortgage* home_loan house_loan",
        "hipotec* prestamo_hipotecario credito_hipotecario",
        "hypoth* credit_immobilier pret_immobilier emprunt* pret_immo credit_immo",
    ),
    "cash": Concept(
        "наличн* нал налом кэш* налик* свои_деньги сразу_вся сто_процентов 100%_оплата полная_оплата деньги_есть собственн*_средств* "
        "кешем кэшем свои_средства из_рук_в_руки полностью_сразу сбережен* накоплен* накопил* купюр* налич* налички бумажк* всю_сумму "
        "собственн* сразу_все",
        "cash* own_funds savings outright upfront full_payment pay_in_full banknotes own_money money_in_hand full_amount notes "
        "bills_in_hand in_hand cash_in_hand cold_cash pay_the_lot lump_sum in_full",
        "efectivo contado cash ahorros al_contado plata pago_completo fondos_propios recursos_propios en_mano dinero_propio billetes "
        "metalico en_billetes contante de_golpe todo_de_una de_una_vez",
        "comptant especes liquide* cash apport fonds_propres en_une_fois economies epargne liquide en_liquide billets en_cash "
        "tout_d_un_coup d_un_coup en_une_seule",
        "💵",
    ),
    "installments": Concept(
        "рассроч* частями по_частям долями помесячно сплит* в_несколько_платежей халва разбить разбит* на_12_месяц* на_6_месяц* "
        "на_год_разбит* в_несколько_этап* поэтапн* кусочк*",
        "installment* instalment* in_parts klarna pay_later split* bnpl payment_plan spread monthly_payments finance over_years "
        "over_12_months over_6_months stages spread_it",
        "cuotas plazos a_plazos fraccionad* mensualidades msi letras cuotita* mensualidad* en_12 en_6 poco_a_poco aplaz*",
        "plusieurs_fois echelonn* mensualites fois_sans_frais en_trois_fois en_4_fois traites paiement_fractionne mensualite* 10_fois "
        "3_fois 4_fois x_fois etaler par_mois",
    ),
    "credit": Concept(
        "кредит* займ* заем* ссуд* в_долг банк* автокредит* заемн* кредитн*",
        "credit* loan* financ* borrow* bank lend*",
        "credito* prestamo* financia* banco",
        "credit* pret prets emprunt* financ* banque a_credit",
    ),
    "card_payment": Concept(
        "карт* картой терминал* сбп онлайн_оплат* эквайринг* переводом_на_карту visa мир пластик* кредитк*",
        "card* debit visa mastercard apple_pay contactless tap google_pay amex credit_card plastic card_on_file",
        "tarjeta* debito visa mastercard tpv datafono con_la_visa de_credito",
        "carte* cb visa mastercard bancaire sans_contact apple_pay carte_bleue par_cb",
    ),
    "bank_transfer": Concept(
        "перевод* безнал* счет* расчетн* по_счету реквизит* платежк* по_безналу р_с сбп банк* через_банк безналичн* на_юрлицо "
        "по_счет* с_ндс выставите_счет счет_на договор*+счет оплат*_с_расчетн* безнал+юрлиц* с_юрлица",
        "transfer* wire invoice bank_account iban ach bacs sepa bank invoice_us invoice_me net_30 days_net 30_days bill_me a_bill "
        "send_a_bill accounts_dept accounts_payable purchase_order po",
        "transferencia* banco cuenta factura* iban bizum deposito ingreso hago_el_ingreso domiciliacion giro a_cuenta con_factura",
        "virement* facture* iban rib compte banque par_facture a_30_jours bon_de_commande ordre_de_virement",
    ),
    "crypto": Concept(
        "крипт* биткоин* usdt битк* крипто* битой эфир",
        "crypto* bitcoin usdt btc eth stablecoin",
        "cripto* bitcoin usdt btc",
        "crypto* bitcoin usdt btc",
    ),
    "maternity_capital": Concept(
        "материнск*_капитал* маткап* маткапитал* сертификат*",
        "maternity_capital voucher certificate",
        "certificado",
        "certificat",
    ),
    "garden_plot": Concept(
        "снт дач* садов* огород* товариществ* днп",
        "allotment summer_house dacha garden_plot",
        "huerto parcela_rustica",
        "jardin potager",
    ),
    "basement": Concept("подвал* цокол* погреб*", "basement* cellar* downstairs", "sotano* bodega", "sous_sol cave*"),
    "attic": Concept("чердак* мансард* антресол*", "attic* loft", "atico* desvan buhardilla", "grenier* combles mansarde*"),
    "balcony": Concept("балкон* лоджи*", "balcon* terrace*", "balcon* terraza*", "balcon* terrasse* loggia"),
    "cheque": Concept("чеком чековая", "cheque* check checks checkbook", "cheque* talon", "cheque* cheques"),
    "retail_space": Concept(
        "торгов* магазин* ритейл* бутик* витрин* шоурум* островок тц салон* аптек* первом_этаже первый_этаж проходим* трафик* под_кафе точк*",
        "retail shop* store* storefront high_street footfall mall kiosk boutique* showroom shop_window foot_traffic street_level",
        "comercial* tienda* local locales escaparate a_pie_de_calle paso_de_gente cafeteria boutique centro_comercial",
        "commercial* boutique* commerce* magasin* vitrine pas_de_porte rue_pietonne passage pied_d_immeuble galerie_marchande",
        heads=4,
    ),
    "production_space": Concept(
        "производств* цех* промышлен* кран_балк* станк* станок* мощност* квт мастерск* фабрик* кран-балк*",
        "production workshop industrial factory machinery three_phase crane manufacturing machine_shop lathe welder room_for_machines",
        "produccion taller industrial nave fabrica maquinaria trifasica puente_grua",
        "production atelier industriel* usine machines triphase pont_roulant mes_machines pour_mes_machines",
        heads=3,
    ),
    "flip": Concept(
        "перепрод* перепродаж* продать_дороже котлован* купить+продать отремонтировать_и_продать флип* спекул* навар* выгодно_продать "
        "подорожает дороже_продать вложит*+продать",
        "flip* resell resale sell_it fix+sell renovate+sell do_up+sell sell_on turn_a_profit for_profit appreciation sell_for_more quick_profit",
        "revend* revent* vender* venderl* reform*+vend* compr*+vend* plusvalia sacarle_beneficio ganarle darle_la_vuelta",
        "revend* revente vendre retap*+vend* acheter+vendre plus_value culbute revaloris* marchand_de_biens",
        under="sell investor",
    ),
}
