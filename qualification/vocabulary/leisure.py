"""Events, and the places and pictures that go with them."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "wedding": Concept(
        "свадьб* свадеб* женим* бракосочет* роспис* выхожу_замуж невест* жених* замуж женюсь загс венчан*",
        "wedding* marr* bride groom nuptial* tie_the_knot engagement getting_hitched",
        "boda* casa*mos casamiento* matrimonio novia enlace me_caso casarnos casamos nos_casamos",
        "mariage* noce* marie* nous_marions pacs fiancailles on_se_marie epouse se_marie marions marient", "💍 👰 💒",
    ),
    "birthday": Concept(
        "день_рожд* юбиле* днюх* др именин* дня_рожд* днюш* летие юбилей исполняется лет_исполн* 30_лет 40_лет 50_лет 18_лет",
        "birthday* bday b_day anniversary jubilee sweet_sixteen turning 40th 30th 50th 60th 18th 21st 1st_birthday turns",
        "cumple* aniversario quince* quinceanera 40_anos 50_anos 18_anos 30_anos 15_anos quince_anos",
        "anniversaire* anniv annif 30_ans 40_ans 50_ans 18_ans fete_ses", "🎂 🎉",
    ),
    "corporate_event": Concept(
        "корпорат* тимбилдинг* для_коллектив* для_сотрудников корпоратив* новогодн*_вечерин* команд* с_коллегами офисн* для_компании "
        "нашей_фирмы работы",
        "corporate* team_building office_party company_party work_party team staff_party colleagues christmas_party offsite away_day "
        "company_do company_event work_do of_work our_company staff",
        "corporativ* empresa* team_building fiesta_de_empresa cena_de_empresa companeros navidad del_trabajo de_trabajo "
        "cena_de_navidad oficina",
        "entreprise* seminaire* team_building soiree_d_entreprise collegues corporate boite comite_d_entreprise arbre_de_noel "
        "du_travail noel equipe",
    ),
    "kids_party": Concept(
        "детск* ребенк* утренник* аниматор* дочк* сын* детям малыш*", "kid* child* son daughter clown* toddler* baby_shower",
        "infantil* nin* hij* payaso* bautizo comunion baby_shower", "enfant* fils fille clown bapteme communion gouter", "🎈",
    ),
    "graduation": Concept(
        "выпускн* последн*_звон* выпуск* диплом*", "graduat* prom commencement", "graduac* egres* fin_de_curso promocion",
        "diplom* fin_d_etudes bal_de_promo remise_de_diplome", "🎓",
    ),
    "conference": Concept(
        "конференц* форум* семинар* презентац* выставк* съезд* делов* тренинг* тренинг",
        "conferenc* forum seminar* summit* expo exhibition* trade_show launch workshop* congress convention* training",
        "conferenc* foro seminario* congreso* exposicion* feria* presentacion* jornada* convencion",
        "conferenc* forum seminaire* congres salon exposition* colloque convention lancement",
    ),
    "concert": Concept(
        "концерт* фестивал* выступлен* шоу", "concert* festival* gig* show*", "concierto* festival* espectaculo*",
        "concert* festival* spectacle*", "🎤 🎶",
    ),
    "private_party": Concept(
        "вечеринк* праздник* тусовк* частн* банкет* девичник* мальчишник* новоселье",
        "part* private hen stag bachelor* bachelorette celebration* reunion housewarming banquet",
        "fiesta* privad* despedida* celebracion* reunion* banquete", "fete* soiree* prive* evjf evg celebration* cremaillere banquet",
        "🥳",
    ),
    "funeral": Concept(
        "похорон* поминк* ритуал*", "funeral* memorial wake", "funeral* entierro* velorio", "obseque* enterrement* funeraille*",
    ),
    "venue": Concept(
        "площадк* зал залы помещени* локаци* место_провед* лофт банкетн*", "venue* hall* location* space place room*",
        "local salon* lugar* espacio* sitio finca", "salle* lieu* endroit espace",
    ),
    "catering": Concept(
        "кейтеринг* еда еду фуршет* банкет* меню кухн* питани* угощен*", "cater* food buffet menu meal* drinks",
        "catering comida* buffet menu banquete", "traiteur* repas buffet menu nourriture",
    ),
    "decor": Concept(
        "декор* украшен* оформлен* цвет* шар* шарик* флорист*", "decor* flower* balloon* floral", "decora* flor* globo*",
        "decor* fleur* ballon*", "💐 🎈",
    ),
    "host": Concept(
        "ведущ* тамад* организат* координат* распорядит*", "host* mc emcee presenter planner* coordinator",
        "presentador* animador* maestro_de_ceremonias organizador* coordinador*",
        "animateur* maitre_de_ceremonie presentateur* organisateur* wedding_planner",
    ),
    "dj_music": Concept(
        "диджей* dj музык* групп* певц* саксофон* звук*", "dj* music* band* singer* sound",
        "dj* music* banda* cantante* sonido mariachi* orquesta", "dj* music* groupe* chant* sono orchestre", "🎧 🎵",
    ),
    "workplace": Concept(
        "офис* работа работу работе контор* на_работу", "office* work workplace job", "oficina* trabajo", "bureau* travail boulot",
    ),
    "home_place": Concept(
        "домой дом дома на_дом адрес* квартир* прожива* к_двери до_двери", "home house my_address doorstep apartment door my_place",
        "casa domicilio puerta", "maison domicile chez_moi porte", "🏠",
    ),
    "pickup_point": Concept(
        "пункт* пвз выдач* постамат* отделен* самовывоз* забер* забрат* почтов*",
        "pickup_point locker* post_office collect* pick_up collection", "punto recog* correos oficina_de_correos retir*",
        "point_relais relais bureau_de_poste retrait* consigne*", "📦",
    ),
    "portrait_photo": Concept(
        "портрет* аватар* резюме деловой деловая linkedin", "portrait* headshot* linkedin cv resume profile",
        "retrato* linkedin cv perfil", "portrait* linkedin cv profil pro",
    ),
    "product_photo": Concept(
        "товар* предметн* каталог* маркетплейс* карточк* интернет_магазин*",
        "product* catalog* items e_commerce online_store packshot*", "producto* catalogo tienda_online articulo*",
        "produit* catalogue boutique_en_ligne packshot* article*",
    ),
    "family_photo": Concept(
        "семь* семейн* дет* ребен* муж* жен*", "famil* kid* child* baby newborn", "famil* hij* nin* bebe",
        "famil* enfant* bebe naissance",
    ),
    "restaurant_venue": Concept(
        "ресторан* кафе банкет* банкетн*_зал* бар", "restaurant* cafe bar banquet*", "restaurante* cafe bar banquete",
        "restaurant* cafe bar",
    ),
    "pack_premium": Concept(
        "по_максимуму со_всеми_наворотами все_самое_лучшее",
        "bells_and_whistles the_works top_of_the_line everything_included fully_loaded", "con_todo lo_mejor", "la_totale top_du_top",
    ),
}
