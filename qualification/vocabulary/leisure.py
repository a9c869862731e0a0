"""Travel, events, food."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "beach": Concept(
        "пляж* море моря морск* океан* загор* побереж* купат* солнц* остров* мальдив* позагорать тюлен* пляжик египет турция на_юг",
        "beach* sea seaside sun* ocean coast* island* sand swim* maldives tan snorkel* caribbean palm*",
        "playa* mar sol costa isla* arena oceano bano caribe bronce* cancun playita orilla",
        "plage* mer soleil ocean cote ile iles sable baignade bronz* maldives bord_de_mer farniente", "🏖 🌊 🏝 🌴 ☀", under="tourism",
    ),
    "mountains": Concept(
        "гор* горах трекинг* поход* лыж* сноуборд* альп* скал* треккинг* хайкинг эльбрус* алтай* кавказ*",
        "mountain* hik* trek* ski* climb* alps snowboard* peak* hill*",
        "montan* sender* esqui* trek* escal* sierra andes caminata* nieve pico* alpin* cerro*",
        "montagn* rando* ski* trek* alpes escalade alpin* neige sommet*", "🏔 ⛰ 🎿", under="tourism",
    ),
    "city_trip": Concept(
        "город* экскурс* музе* столиц* достоприм* шопинг* архитектур* париж* рим стамбул* питер* прага",
        "city cities urban museum* sightsee* shopping capital* paris london rome architecture city_break culture",
        "ciudad* museo* urban* compras capital* paris roma londres monumento* cultur*",
        "ville* musee* urbain* shopping capitale* paris rome londres monument* visites city_trip culture*", "🏙 🏛", under="tourism",
    ),
    "nature": Concept(
        "природ* лес* озер* палатк* кемпинг* рыбалк* сафари глэмпинг* речк* костер",
        "nature forest* lake* camp* wild* national_park safari outdoors tent fishing glamping countryside",
        "naturaleza bosque* lago* campamento acampar safari selva camping rural pesca",
        "nature foret* lac lacs camping safari campagne tente plein_air peche", "🌲 🏕 ⛺",
    ),
    "cruise": Concept(
        "круиз* лайнер* теплоход* корабл* яхт*", "cruise* ship* boat* liner yacht* sail*", "crucero* barco* yate* naveg*",
        "croisiere* bateau* paquebot* voilier*", "🛳 🚢 ⛵", under="tourism",
    ),
    "ski_trip": Concept(
        "лыж* горнолыж* сноуборд* покататься_на", "ski* snowboard* slopes snow", "esqui* snowboard nieve",
        "ski* snowboard neige pistes", "⛷ 🎿 🏂", under="tourism",
    ),
    "excursion": Concept(
        "экскурс* тур* гид* обзорн* осмотр*", "excursion* tour* guide* sightsee* day_trip*", "excursion* tour* guia* visita*",
        "excursion* visite* guide* circuit*", under="tourism",
    ),
    "adventure": Concept(
        "приключ* экстрим* активн* рафтинг* дайвинг* серф* джип-тур* парашют* сплав*",
        "adventur* extreme active rafting diving surf* paraglid* adrenalin* bungee kayak*",
        "aventur* extrem* activ* rafting buceo surf* adrenalina",
        "aventur* extreme* actif active rafting plongee surf* adrenaline sensations",
    ),
    "relax_trip": Concept(
        "отдых* расслаб* спокойн* санатор* тюлен* оздоров* лежать термы спа подлечит* лечен* процедур* санаторн* полечиться здоровье",
        "relax* rest* unwind chill* resort spa wellness quiet lie_around all_inclusive treatment* health",
        "relaj* descans* tranquil* spa balneario termal* desconectar tratamiento* salud",
        "repos* detente relax* tranquille spa bien_etre thalasso farniente cure soins cure*",
    ),
    "all_inclusive": Concept(
        "все_включено олл_инклюзив* олл_инклюзив all_inclusive система_все ол_инклюзив",
        "all_inclusive all_in everything_included full_board", "todo_incluido pension_completa todo_pagado",
        "tout_inclus tout_compris all_inclusive formule_tout pension_complete",
    ),
    "half_board": Concept(
        "завтрак* полупансион* завтрак_и_ужин", "breakfast half_board b_b bed_and_breakfast", "desayuno* media_pension",
        "petit_dejeuner demi_pension petit_dej",
    ),
    "flight": Concept(
        "самолет* перелет* авиа* рейс* билет* лететь полет* полечу авиабилет*", "flight* plane* fly* air airline ticket*",
        "vuelo* avion* volar aere* billete* pasaje* boleto*", "vol vols avion* aerien* billet*", "✈",
    ),
    "train_travel": Concept(
        "поезд* жд рж* электричк* ржд сапсан* железнодорож*", "train* rail*", "tren* ferrocarril ave",
        "train* tgv rail ferroviaire sncf", "🚂 🚆",
    ),
    "bus_travel": Concept(
        "автобус* маршрутк*", "bus buses coach*", "autobus* bus bondi colectivo guagua camion_de_pasajeros", "bus car autocar*", "🚌",
    ),
    "own_car_travel": Concept(
        "своим_ходом на_своей_машине на_машине на_авто за_рул*", "own_car drive driving by_car road_trip",
        "en_coche mi_coche en_carro propio_auto en_auto", "en_voiture ma_voiture route",
    ),
    "hotel_stay": Concept(
        "отел* гостини* хостел* звезд* номер_в_отел*", "hotel* hostel* star resort* motel*", "hotel* hostal* hostel* estrella*",
        "hotel* auberge* etoile*", "🏨",
    ),
    "rental_stay": Concept(
        "апартам* airbnb квартир* вилл* дом_снять домик*", "airbnb apartment* villa* vacation_rental cottage* flat cabin",
        "airbnb apartamento* villa* casa_rural piso cabana*", "airbnb appart* villa* gite* maison chalet*",
    ),
    "visa": Concept("виз* шенген* визов*", "visa* schengen", "visa* visado* schengen", "visa* schengen", "🛂"),
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
    "delivery": Concept(
        "доставк* достав* курьер* привез* домой на_дом на_адрес привезти сдэк* cdek",
        "deliver* courier* bring ship* to_my_door send_it to_my_address home_delivery drop_off dropoff post",
        "entrega* envio* domicilio reparto* mensajer* delivery traigan a_casa enviar* traer*",
        "livr* coursier* a_domicile chez_moi envoy* expedi* colissimo", "🚚 🛵",
    ),
    "pickup_self": Concept(
        "самовывоз* сам_забер* забер* забрат* заеду пвз пункт_выдач* сам_приеду постамат*",
        "pick_up pickup collect* take_away takeaway to_go myself takeout click_and_collect store_pickup",
        "recog* recoj* para_llevar retir* paso_a_buscar paso_yo recolecc* recoger*",
        "retrait* emport* recuper* je_passe click_and_collect point_relais venir_chercher a_emporter chercher", "🥡",
    ),
    "dine_in": Concept(
        "в_зале на_месте в_ресторан* столик* у_вас_поем поесть_у_вас в_кафе в_заведени*",
        "dine_in eat_in table inside sit_down in_the_restaurant eat_there reservation",
        "comer_ahi mesa en_el_local comer_alli en_el_restaurante comer_aqui sala", "sur_place table a_table manger_sur_place en_salle",
        "🍽",
    ),
    "pizza": Concept("пицц* маргарит* пепперон*", "pizza* margherita pepperoni", "pizza*", "pizza*", "🍕", under="horeca"),
    "sushi": Concept(
        "суши* ролл* сашими японск* филадельф*", "sushi* roll* sashimi japanese maki", "sushi* roll* japones*",
        "sushi* maki* japonais*", "🍣", under="horeca",
    ),
    "burgers": Concept(
        "бургер* фастфуд* гамбургер* чизбургер*", "burger* fast_food hamburger* cheeseburger* fries",
        "hamburguesa* burger* comida_rapida", "burger* hamburger* fast_food frites", "🍔", under="horeca",
    ),
    "grill_meat": Concept(
        "мяс* шашлык* гриль* стейк* барбекю кебаб* говядин* курин* свинин*",
        "meat* grill* steak* bbq barbecue kebab* beef chicken pork", "carne* parrilla* asado* barbacoa bistec pollo cerdo ternera",
        "viande* grill* steak* barbecue brochette* boeuf poulet porc", "🥩 🍖", under="horeca",
    ),
    "seafood": Concept(
        "рыб* морепрод* креветк* лосос* икр*", "fish seafood shrimp* salmon prawn*", "pescado* marisco* gamba* salmon",
        "poisson* fruits_de_mer crevette* saumon", "🐟 🦐", under="horeca",
    ),
    "vegetarian": Concept(
        "вегетариан* веган* без_мяса постн* зож растительн* не_ем_мясо",
        "vegetarian* vegan* no_meat meat_free plant_based dont_eat_meat veggie*", "vegetarian* vegan* sin_carne no_como_carne",
        "vegetari* vegan* vegetal* sans_viande mange_pas_de_viande", "🥗 🌱",
    ),
    "gluten_free": Concept("глютен* целиак* безглютен*", "gluten* coeliac celiac", "gluten celiac*", "gluten coeliaque"),
    "lactose_free": Concept("лактоз* молочк* безлактоз*", "lactose dairy", "lactosa lacteos", "lactose laitier*"),
    "halal_kosher": Concept("халял* кошер*", "halal kosher", "halal kosher", "halal casher kasher"),
    "breakfast": Concept(
        "завтрак* утр* омлет* каш*", "breakfast* brunch morning", "desayuno* brunch", "petit_dejeuner* petit_dej brunch", "🍳",
        under="horeca",
    ),
    "lunch": Concept("обед* ланч* бизнес-ланч*", "lunch* midday", "almuerzo* comida mediodia", "dejeuner* midi"),
    "dinner": Concept("ужин* вечер*", "dinner* supper evening", "cena* noche", "diner souper soir*"),
    "dessert": Concept(
        "десерт* сладк* торт* пирож* выпечк* капкейк* чизкейк*", "dessert* sweet* cake* pastr* cupcake* pie",
        "postre* dulce* pastel* torta* tarta* cupcake*", "dessert* sucre* gateau* patisserie* cupcake* tarte*", "🍰 🎂 🧁", under="horeca",
    ),
    "coffee": Concept(
        "кофе* капучин* латте эспрессо", "coffee* cappuccino latte espresso", "cafe* capuchino latte", "cafe* cappuccino latte", "☕",
        under="horeca",
    ),
    "tea": Concept("чай чая чайн*", "tea teas", "te infusion*", "the thes infusion*", "🍵"),
    "drinks": Concept(
        "напит* алкогол* вин* пив* сок* коктейл*", "drink* alcohol wine beer juice cocktail*",
        "bebida* alcohol vino cerveza jugo zumo coctel*", "boisson* alcool vin biere jus cocktail*", "🍷 🍺",
    ),
    "chocolate": Concept("шоколад* шоко", "chocolat* choco", "chocolate* choco", "chocolat* choco", "🍫"),
    "fruit": Concept(
        "фрукт* ягод* клубник* малин*", "fruit* berr* strawberr*", "fruta* fresa* frutilla*", "fruit* fraise* framboise*", "🍓",
    ),
    "vanilla": Concept("ванил*", "vanilla", "vainilla", "vanille"),
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
    "italian_food": Concept(
        "итальян* пицц* паст* лазань* ризотто карбонар*", "italian* pizza* pasta lasagna risotto", "italian* pizza* pasta lasana",
        "italien* pizza* pates lasagne* risotto",
    ),
    "japanese_food": Concept(
        "япон* суши ролл* рамен* сашими", "japanese sushi ramen rolls sashimi", "japones* sushi ramen", "japonais* sushi* ramen maki*",
    ),
    "georgian_food": Concept(
        "грузин* хачапур* хинкал* кавказ* шашлык* сациви", "georgian khachapuri khinkali", "georgian*", "georgien*",
    ),
    "russian_food": Concept(
        "русск* борщ* пельмен* блин* щи каш* домашн* окрошк*", "russian borscht dumplings", "rus*_comida", "russe*",
    ),
    "chinese_food": Concept(
        "китайск* лапш* вок паназиат*", "chinese noodles wok dim_sum", "china chino fideos wok", "chinois* nouilles wok",
    ),
    "mexican_food": Concept(
        "мексик* тако* буррит*", "mexican taco* burrito* nachos", "mexican* taco* burrito*", "mexicain* taco* burrito*",
    ),
    "french_food": Concept("французск* круассан* фуа-гра", "french croissant* crepes", "francesa", "francais* crepe* raclette"),
    "indian_food": Concept("индийск* карри", "indian curry tandoori", "india curry", "indien* curry"),
    "pack_premium": Concept(
        "по_максимуму со_всеми_наворотами все_самое_лучшее",
        "bells_and_whistles the_works top_of_the_line everything_included fully_loaded", "con_todo lo_mejor", "la_totale top_du_top",
    ),
}
