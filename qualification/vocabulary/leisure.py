"""Events, and the places and pictures that go with them."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "wedding": Concept(
        "свадьб* свадеб* женим* бракосочет* роспис* выхожу_замуж невест* жених* замуж женюсь загс венчан* пожен* расписыва* сочета* "
        "выхожу+замуж помолв* молодожен* сделал_предложение свадебк* под_венец окольцова* фата",
        "wedding* marr* bride groom nuptial* tie_the_knot engagement getting_hitched tying_the_knot say_i_do getting_married said_yes "
        "popped_the_question proposed walk_down_the_aisle big_day newlywed* hitched fiancee my_fiance wife_to_be husband_to_be",
        "boda* casa*mos casamiento* matrimonio novia enlace me_caso casarnos casamos nos_casamos nos_damos_el si_quiero pedida "
        "casorio nupcias pasar_por_el_altar altar prometid* pedi_la_mano recien_casados nos_casaremos nos_vamos_a_casar bodorrio",
        "mariage* noce* marie* nous_marions pacs fiancailles on_se_marie epouse se_marie marions marient dit_oui dire_oui "
        "passer_la_bague union epousailles epouser fiance* a_la_mairie passe_la_bague passer_devant_monsieur mariee jeunes_maries "
        "la_noce",
        "💍 👰 💒",
    ),
    "birthday": Concept(
        "день_рожд* юбиле* днюх* др именин* дня_рожд* днюш* юбилей исполняется лет_исполн* 30_лет 40_лет 50_лет 18_лет стукнет "
        "стукнуло исполняет* исполнит* юбиляр* круглая_дата годик один_годик совершеннолет* 60_лет 70_лет 20_лет 25_лет 45_лет 55_лет "
        "35_лет 65_лет 80_лет 90_лет др_у летие полтинник полтос сороковник круглая",
        "birthday* bday b_day anniversary jubilee sweet_sixteen turning 40th 30th 50th 60th 18th 21st 1st_birthday turns turning_60 "
        "hits_40 hits_50 70th 80th 90th 16th 13th 25th 65th 75th 100th first_birthday big_four big_five big_six big_3 reaches hitting "
        "half_a_century",
        "cumple* aniversario 40_anos 50_anos 18_anos 30_anos cumplir hace_60 hacen cumple_anos 60_anos 70_anos 20_anos 80_anos "
        "velitas soplar anitos primer_anito mi_madre_hace mi_padre_hace cumple+anos medio_siglo",
        "anniversaire* anniv annif 30_ans 40_ans 50_ans 18_ans fete_ses 60_ans 70_ans 20_ans 80_ans 90_ans 25_ans 35_ans bougies "
        "souffle* anniv* fete+ans demi_siecle",
        "🎂 🎉",
    ),
    "corporate_event": Concept(
        "корпорат* тимбилдинг* для_коллектив* для_сотрудников корпоратив* новогодн*_вечерин* команд* с_коллегами офисн* для_компании "
        "нашей_фирмы работы коллектив* коллегам* сослуживц* офисом сотрудник* фирмой компанией_отмет* сдач*_проекта тимбилд* "
        "начальств* шеф* премирован* клиентам партнерам нг_с_коллегами",
        "corporate* team_building office_party company_party work_party team staff_party colleagues christmas_party offsite away_day "
        "company_do company_event work_do of_work our_company staff office coworkers colleague* firm company boss teambuilding "
        "the_lads_at_work leaving_do whole_office clients employees product_launch",
        "corporativ* empresa* team_building fiesta_de_empresa cena_de_empresa companeros navidad del_trabajo de_trabajo "
        "cena_de_navidad oficina los_de_la_oficina companeros_de_trabajo empleados jefe* plantilla del_curro clientes empresarial "
        "fin_de_ano_con",
        "entreprise* seminaire* team_building soiree_d_entreprise collegues corporate boite comite_d_entreprise arbre_de_noel "
        "du_travail noel equipe collegue* bureau pot_de_depart salaries patron boite_ equipe_de_travail depart_en_retraite clients "
        "employes ce comite",
    ),
    "kids_party": Concept(
        "детск* ребенк* утренник* аниматор* дочк* сын* детям малыш* утренник детсад* годик крох* мелк* ребятн*",
        "kid* child* son daughter clown* toddler* baby_shower little_one* clown bouncy_castle face_painting school_friends kiddies toddler",
        "infantil* nin* hij* payaso* bautizo comunion baby_shower peque* crios payasos hinchable castillo_hinchable globos",
        "enfant* fils fille clown bapteme communion gouter enfants gosse* gamin* petits kermesse",
        "🎈",
    ),
    "graduation": Concept(
        "выпускн* последн*_звон* выпуск* диплом* выпускной окончил* одиннадцат* 11_класс 9_класс школу_заканчив*",
        "graduat* prom commencement finishing_school leaving_school degree_ceremony cap_and_gown end_of_school degree got_his_degree "
        "got_her_degree masters phd",
        "graduac* egres* fin_de_curso promocion graduarse me_gradu* se_gradua licencia* orla termina_la_carrera master",
        "diplom* fin_d_etudes bal_de_promo remise_de_diplome promo bac_en_poche diplome fin_de_lycee master licence_en_poche",
        "🎓",
    ),
    "conference": Concept(
        "конференц* форум* семинар* презентац* выставк* съезд* делов* тренинг* тренинг",
        "conferenc* forum seminar* summit* expo exhibition* trade_show launch workshop* congress convention* training",
        "conferenc* foro seminario* congreso* exposicion* feria* presentacion* jornada* convencion",
        "conferenc* forum seminaire* congres salon exposition* colloque convention lancement",
    ),
    "concert": Concept(
        "концерт* фестивал* выступлен* шоу",
        "concert* festival* gig* show*",
        "concierto* festival* espectaculo*",
        "concert* festival* spectacle*",
        "🎤 🎶",
    ),
    "private_party": Concept(
        "вечеринк* праздник* тусовк* частн* банкет* девичник* мальчишник* новоселье посиделк* потусить отметить отмечаем гулянк* тус* "
        "новый_год встреч*_выпускник*",
        "part* private hen stag bachelor* bachelorette celebration* reunion housewarming banquet bash get_together knees_up do "
        "girls_night housewarm* new_year shindig",
        "fiesta* privad* despedida* celebracion* reunion* banquete juerga quedada reunion_familiar inauguracion nochevieja parranda",
        "fete* soiree* prive* evjf evg celebration* cremaillere banquet fiesta pendaison crema* reveillon retrouvailles boum",
        "🥳",
    ),
    "funeral": Concept(
        "похорон* поминк* ритуал* поминальн* проводить_в_последний последний_путь сорок_дней 40_дней девять_дней 9_дней умер умерла "
        "скончал* прощан* хорон* помян* усопш*",
        "funeral* memorial wake send_off passed_away celebration_of_life say_goodbye laid_to_rest mourning died burial cremation "
        "bury* grandad_died remembrance",
        "funeral* entierro* velorio fallec* despedir_a misa difunt* sepelio tanatorio murio ultimo_adios homenaje entierr* enterrar",
        "obseque* enterrement* funeraille* deces enterre* dernier_hommage dernier_adieu decede* cremation inhumation mort morte parti_trop",
    ),
    "venue": Concept(
        "площадк* зал залы помещени* локаци* место_провед* лофт банкетн*",
        "venue* hall* location* space place room*",
        "local salon* lugar* espacio* sitio finca",
        "salle* lieu* endroit espace",
    ),
    "catering": Concept(
        "кейтеринг* еда еду фуршет* банкет* меню кухн* питани* угощен*",
        "cater* food buffet menu meal* drinks",
        "catering comida* buffet menu banquete",
        "traiteur* repas buffet menu nourriture",
    ),
    "decor": Concept(
        "декор* украшен* оформлен* цвет* шар* шарик* флорист* гирлянд* арк* фотозон* драпиров* свечи",
        "decor* flower* balloon* floral balloons garland arch centrepiece* candles drapes styling",
        "decora* flor* globo* guirnalda* arco velas",
        "decor* fleur* ballon* guirlande* arche bougies nappes",
        "💐 🎈",
    ),
    "host": Concept(
        "ведущ* тамад* организат* координат* распорядит* вести_праздник шоумен* ведущая тамада конкурс* сценари*",
        "host* mc emcee presenter planner* coordinator compere toastmaster",
        "presentador* animador* maestro_de_ceremonias organizador* coordinador* animacion presentadora",
        "animateur* maitre_de_ceremonie presentateur* organisateur* wedding_planner animation",
    ),
    "dj_music": Concept(
        "диджей* dj музык* групп* певц* саксофон* звук* танц* дискотек* колонк* до_утра",
        "dj* music* band* singer* sound dance till_2 tunes playlist dancefloor",
        "dj* music* banda* cantante* sonido mariachi* orquesta hasta_las_tantas bailar pinchar discoteca",
        "dj* music* groupe* chant* sono orchestre du_son danser platines jusqu_au_bout",
        "🎧 🎵",
    ),
    "workplace": Concept(
        "офис* работа работу работе контор* на_работу",
        "office* work workplace job",
        "oficina* trabajo",
        "bureau* travail boulot",
    ),
    "home_place": Concept(
        "домой дом дома на_дом адрес* квартир* прожива* к_двери до_двери",
        "home house my_address doorstep apartment door my_place",
        "casa domicilio puerta",
        "maison domicile chez_moi porte",
        "🏠",
    ),
    "pickup_point": Concept(
        "пункт* пвз выдач* постамат* отделен* самовывоз* забер* забрат* почтов*",
        "pickup_point locker* post_office collect* pick_up collection",
        "punto recog* correos oficina_de_correos retir*",
        "point_relais relais bureau_de_poste retrait* consigne*",
        "📦",
    ),
    "portrait_photo": Concept(
        "портрет* аватар* резюме деловой деловая linkedin",
        "portrait* headshot* linkedin cv resume profile",
        "retrato* linkedin cv perfil",
        "portrait* linkedin cv profil pro",
    ),
    "product_photo": Concept(
        "товар* предметн* каталог* маркетплейс* карточк* интернет_магазин*",
        "product* catalog* items e_commerce online_store packshot*",
        "producto* catalogo tienda_online articulo*",
        "produit* catalogue boutique_en_ligne packshot* article*",
    ),
    "family_photo": Concept(
        "семь* семейн* дет* ребен* муж* жен*",
        "famil* kid* child* baby newborn",
        "famil* hij* nin* bebe",
        "famil* enfant* bebe naissance",
    ),
    "restaurant_venue": Concept(
        "ресторан* кафе банкет* банкетн*_зал* бар",
        "restaurant* cafe bar banquet*",
        "restaurante* cafe bar banquete",
        "restaurant* cafe bar",
    ),
    "pack_premium": Concept(
        "по_максимуму со_всеми_наворотами все_самое_лучшее",
        "bells_and_whistles the_works top_of_the_line everything_included fully_loaded",
        "con_todo lo_mejor",
        "la_totale top_du_top",
    ),
    "quinceanera": Concept(
        "кинсеаньер* пятнадцат*",
        "quince* sweet_fifteen fifteenth 15th quinces",
        "quince* xv 15 quinces 15_anos fiesta_de_15 15_primaveras vals quinceanera",
        "quince* quinze",
        under="birthday",
    ),
    "christening": Concept(
        "крестин* крести* креще* крестн* батюшк* купел*",
        "christen* bapti* godparent* godfather godmother naming_ceremony church",
        "bautiz* bautismo padrino* madrina* pila_bautismal cristian* echan_el_agua le_echan_agua iglesia",
        "bapteme* baptis* parrain* marraine* eglise",
        "⛪",
    ),
    "communion": Concept("причаст* конфирмац*", "communion confirmation", "comunion* confirmacion", "communion* confirmation"),
    "charity_event": Concept(
        "благотворит* сбор_средств фонд* пожертвован* в_помощь собрать_деньги аукцион* волонтер*",
        "charit* fundrais* raise_money raising_money donation* gala good_cause nonprofit auction foundation raise_funds",
        "benefic* solidari* recaudar* recaudacion donacion* donativo* fundacion causa colecta*",
        "carita* caritatif* collecte* levee_de_fonds don dons lever_des_fonds association telethon recolter",
    ),
    "anniversary": Concept(
        "годовщин* серебрян*_свадьб* золот*_свадьб* лет_вместе лет_брака",
        "anniversary wedding_anniversary years_together silver_wedding golden_wedding years_married",
        "aniversario bodas_de_oro bodas_de_plata anos_juntos anos_de_casados",
        "anniversaire_de_mariage noces_d_or noces_d_argent ans_de_mariage ans_ensemble",
    ),
    "hen_stag": Concept(
        "девичник* мальчишник*",
        "hen stag bachelor* bachelorette bridesmaid* hens best_man last_night_of_freedom",
        "despedida_de_soltera despedida_de_soltero despedida*",
        "evjf evg enterrement_de_vie",
    ),
    "baby_event": Concept(
        "гендер* выписк* из_роддома роддом*",
        "baby_shower gender_reveal new_baby",
        "baby_shower revelacion_de",
        "baby_shower naissance",
    ),
    "photographer": Concept(
        "фотограф* фото фотосъемк* снимк* фотки на_память",
        "photograph* photo* pictures pics snapper memories images shots",
        "fotograf* foto* fotos imagenes recuerdos",
        "photograph* photo* images souvenirs cliches",
        "📷 📸",
    ),
    "videographer": Concept(
        "видеограф* видеосъемк* видео фильм* ролик",
        "videograph* video* film",
        "videograf* video* pelicula",
        "videast* video* film",
        "🎥",
    ),
    "entertainer": Concept(
        "аниматор* клоун* развлека* фокусник* аквагрим* мыльн*_пузыр* детей_занять конкурс*_для_дет*",
        "entertainer* clown* magician keep_the_kids kids_busy face_paint* bubbles bouncy puppet*",
        "animador* payaso* mago entreten* pintacaras hinchable*",
        "animat* clown* magicien* occuper occupe maquillage_enfant jeux",
    ),
    "party_cake": Concept(
        "торт* трехъярус* ярус* капкейк* сладк* выпечк*",
        "cake* tiers three_tier cupcake* sponge icing",
        "pastel tarta torta pisos cupcake* bizcocho",
        "gateau* piece_montee montee cupcake* etages",
    ),
    "coffee_break": Concept(
        "кофе_брейк* кофебрейк* перерыв* печень* чай_кофе снеки",
        "coffee_break* tea_and biscuits cookies refreshments break pastries",
        "coffee_break pausa_cafe pausa galletas bolleria",
        "pause_cafe pause viennoiserie* biscuits",
    ),
    "loft_venue": Concept(
        "лофт* завод* кирпич* цех индустриал*",
        "loft* warehouse brick factory industrial",
        "loft fabrica nave ladrillo industrial",
        "loft usine brique entrepot industriel",
    ),
    "country_estate": Concept(
        "усадьб* поместь* замок* загородн*_клуб ферма",
        "barn manor castle estate country_house farm vineyard",
        "finca hacienda castillo cortijo masia bodega granja",
        "grange domaine chateau manoir ferme vignoble bergerie",
    ),
    "home_party": Concept(
        "дома домашн* у_меня_дома на_кухне",
        "at_home home living_room my_place garden_at_home in_our_house",
        "en_casa casa salon_de_mis mi_casa",
        "a_la_maison maison salon_de chez_moi chez_nous",
    ),
}
