"""Travel: kinds of trip, ways to go, places to stay."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import lodging
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "beach": Concept(
        "пляж* море моря морск* океан* загор* побереж* купат* солнц* остров* мальдив* позагорать тюлен* пляжик египет турция на_юг "
        "греть* песок песоч* тюленем окунуть* плескаться турци* египет* пхукет* сочи канары шезлонг* дайвинг* поваля* тепл*_край "
        "в_тепло гваделуп*",
        "beach* sea seaside sun* ocean coast* island* sand swim* maldives tan snorkel* caribbean palm* lie_by_the sunbath* sunlounger "
        "lounger pool cocktail paddl* waves bikini seychelles bahamas hawaii cancun ibiza majorca canaries float sandy warm "
        "guadeloupe",
        "playa* mar sol costa isla* arena oceano bano caribe bronce* cancun playita orilla tumbar* tomar_el_sol chapuzon bikini olas "
        "ibiza mallorca canarias maldivas hamaca banarme punta_cana calor toalla",
        "plage* mer soleil ocean cote ile iles sable baignade bronz* maldives bord_de_mer farniente lezard* baigner doigts_de_pied "
        "transat bikini vagues ibiza canaries antilles guadeloupe martinique maillot cocotiers chaleur reunion maurice corse",
        "🏖 🌊 🏝 🌴 ☀",
        under="tourism",
    ),
    "mountains": Concept(
        "гор* горах трекинг* поход* лыж* сноуборд* альп* скал* треккинг* хайкинг эльбрус* алтай* кавказ* домбай* шерегеш* "
        "красн*_полян* восхожд* вершин* фрирайд* гималай* непал* шамони покататься_на_лыж*",
        "mountain* hik* trek* ski* climb* alps snowboard* peak* hill* skiing slopes trail* trekking summit everest himalaya* nepal snow andorra chalet boots",
        "montan* sender* esqui* trek* escal* sierra andes caminata* nieve pico* alpin* cerro* esquiar senderismo picos cumbre "
        "baqueira pirineos excursion_a_pie himalaya refugio",
        "montagn* rando* ski* trek* alpes escalade alpin* neige sommet* skier skis randonn* pyrenees chamonix raquettes glisse himalaya refuge",
        "🏔 ⛰ 🎿",
        under="tourism",
    ),
    "city_trip": Concept(
        "город* экскурс* столиц* достоприм* шопинг* архитектур* париж* рим стамбул* питер* прага европ*_столиц* погулять_по галере* "
        "лувр праг* барселон* архитектурн* театр*",
        "city cities urban sightsee* shopping capital* paris london rome architecture city_break culture galleries nightlife prague "
        "barcelona berlin amsterdam stroll* sights louvre weekend_in museums",
        "ciudad* urban* compras capital* paris roma londres monumento* cultur* museos tapeo tapas pasear callejear praga lisboa "
        "berlin amsterdam louvre escapada_urbana",
        "ville* urbain* shopping capitale* paris rome londres monument* visites city_trip culture* musees balade* prague lisbonne "
        "barcelone berlin amsterdam restos expos louvre",
        "🏙 🏛",
        under="tourism",
    ),
    "nature": Concept(
        "природ* лес* озер* палатк* кемпинг* рыбалк* сафари глэмпинг* речк* костер костр* рюкзак сплав* грибы байдарк* карели* алтай байкал* сосн*",
        "nature forest* lake* camp* wild* national_park safari outdoors tent fishing glamping countryside campfire woods backpacking canoe hammock kayak",
        "naturaleza bosque* lago* campamento acampar safari selva camping rural pesca fogata tienda_de_campana mochila rio verde",
        "nature foret* lac lacs camping safari campagne tente plein_air peche feu_de_camp riviere canoe verdure bois",
        "🌲 🏕 ⛺",
    ),
    "cruise": Concept(
        "круиз* лайнер* теплоход* корабл* яхт* по_волге палуб* каюта на_корабле",
        "cruise* ship* boat* liner yacht* sail* cabin deck sail sailing mediterranean_cruise msc costa_cruises aboard",
        "crucero* barco* yate* naveg* camarote cubierta velero barco+piscina a_bordo msc",
        "croisiere* bateau* paquebot* voilier* cabine pont voguer a_bord msc paquebots",
        "🛳 🚢 ⛵",
        under="tourism",
    ),
    "ski_trip": Concept(
        "лыж* горнолыж* сноуборд* покататься_на фрирайд шамони",
        "ski* snowboard* slopes snow alps chamonix verbier courchevel apres_ski",
        "esqui* snowboard nieve alpes baqueira sierra_nevada formigal",
        "ski* snowboard neige pistes alpes courchevel chamonix val_d_isere poudreuse",
        "⛷ 🎿 🏂",
        under="tourism",
    ),
    "excursion": Concept(
        "экскурс* тур* гид* обзорн* осмотр* музе* достопримечательност* гид по_городам замк* история посмотреть_старин* памятник*",
        "excursion* tour* guide* sightsee* day_trip* castle* landmarks sights ruins history",
        "excursion* tour* guia* visita* castillo* ruinas monumentos historia",
        "excursion* visite* guide* circuit* chateau* monuments ruines histoire patrimoine",
        under="tourism",
    ),
    "adventure": Concept(
        "приключ* экстрим* активн* рафтинг* дайвинг* серф* джип-тур* парашют* сплав* прыгнуть каякинг скалолаз* квадроцикл*",
        "adventur* extreme active rafting diving surf* paraglid* adrenalin* bungee kayak* skydiv* zipline quad",
        "aventur* extrem* activ* rafting buceo surf* adrenalina parapente tirolesa barranquismo",
        "aventur* extreme* actif active rafting plongee surf* adrenaline sensations parapente saut canyoning tyrolienne",
    ),
    "relax_trip": Concept(
        "отдых* расслаб* спокойн* санатор* тюлен* оздоров* лежать термы спа подлечит* лечен* процедур* санаторн* полечиться здоровье "
        "ничего_не_делать выспаться тишин* тишина перезагруз*",
        "relax* rest* unwind chill* resort spa wellness quiet lie_around all_inclusive treatment* health do_nothing switch_off recharge peace_and_quiet",
        "relaj* descans* tranquil* spa balneario termal* desconectar tratamiento* salud no_hacer_nada desestresar descansito",
        "repos* detente relax* tranquille spa bien_etre thalasso farniente cure soins cure* rien_faire deconnecter me_poser recharger souffler",
    ),
    "all_inclusive": Concept(
        "все_включено олл_инклюзив* олл_инклюзив all_inclusive система_все ол_инклюзив пить_и_есть ни_о_чем_не_думать "
        "алкоголь_включен не_платить_на_месте шведский",
        "all_inclusive all_in everything_included full_board everything_covered drinks_included all_covered meals_covered unlimited "
        "open_bar wristband pulserita",
        "todo_incluido pension_completa todo_pagado comer_y_beber sin_sacar_la_cartera barra_libre pulsera pulserita todo_cubierto",
        "tout_inclus tout_compris all_inclusive formule_tout pension_complete boissons_incluses rien_payer tout_dedans sans_sortir_le open_bar a_volonte",
    ),
    "half_board": Concept(
        "полупансион* завтрак_и_ужин завтрак+ужин утром_и_вечером двухразов*",
        "half_board breakfast+dinner morning_and_evening dinner_bed",
        "media_pension desayun*+cen* manana_y_noche",
        "demi_pension matin_et_soir dejeuner+diner petit_dej+soir",
    ),
    "flight": Concept(
        "самолет* перелет* авиа* рейс* билет* лететь полет* полечу авиабилет* самолетом на_самолете прилет* аэрофлот* победа лоукост* по_воздуху аэропорт*",
        "flight* plane* fly* air airline ticket* by_plane by_air ryanair easyjet emirates airport lufthansa delta low_cost",
        "vuelo* avion* volar aere* billete* pasaje* boleto* en_avion ryanair iberia vueling aeropuerto volando low_cost",
        "vol vols avion* aerien* billet* en_avion ryanair easyjet air_france aeroport prendre_l_avion",
        "✈",
    ),
    "train_travel": Concept(
        "поезд* жд рж* электричк* ржд сапсан* железнодорож* сапсаном купе плацкарт* вагон* вокзал* ласточк*",
        "train* rail* eurostar amtrak railway station sleeper",
        "tren* ferrocarril ave renfe vagon estacion cercanias",
        "train* tgv rail ferroviaire sncf eurostar ouigo thalys gare couchette",
        "🚂 🚆",
    ),
    "bus_travel": Concept(
        "автобус* маршрутк* икарус*",
        "bus buses coach* flixbus megabus greyhound",
        "autobus* bus bondi colectivo guagua camion_de_pasajeros flixbus alsa",
        "bus car autocar* flixbus blablabus",
        "🚌",
    ),
    "own_car_travel": Concept(
        "своя_машина своей_машине своим_ходом на_своей_машине на_машине на_авто за_рул* за_рулем на_колесах своим_авто моя_машина бензин сам_поведу",
        "own_car drive driving by_car road_trip we_ll_drive well_drive our_car roadtrip behind_the_wheel driving_there",
        "coche_propio auto_propio en_coche mi_coche en_carro propio_auto en_auto conduzco conducir conduciendo manejando nuestro_coche al_volante",
        "voiture en_voiture ma_voiture route conduis conduire au_volant notre_voiture en_bagnole",
    ),
    "hotel_stay": Concept(
        "отел* гостини* хостел* звезд* номер_в_отел* пять_звезд 5_звезд ол_инклюзив люкс_номер спа_отел*",
        "hotel* hostel* star resort* motel* five_star 5_star room_service",
        "hotel* hostal* hostel* estrella* cinco_estrellas parador",
        "hotel* auberge* etoile* cinq_etoiles chambre_d_hotel",
        "🏨",
    ),
    "rental_stay": Concept(
        "апартам* airbnb квартир* посуточно снять_квартир* с_кухней",
        "airbnb apartment* vacation_rental cottage* flat cabin whole_place with_a_kitchen self_catering",
        "airbnb apartamento* casa_rural piso cabana* con_cocina casa_entera",
        "airbnb appart* gite* chalet* avec_cuisine logement_entier",
    ),
    "visa": Concept("виз* шенген* визов*", "visa* schengen", "visa* visado* schengen", "visa* schengen", "🛂"),
    "safari": Concept(
        "сафари львы львов слон* жираф* кени* танзани* серенгет* африк*",
        "safari lion* elephant* giraffe* kenya tanzania serengeti wildlife zebra* big_five rhino*",
        "safari leon* elefante* jirafa* kenia tanzania serengeti animales_salvajes",
        "safari lion* elephant* girafe* kenya tanzanie serengeti animaux_sauvages",
        "🦁 🐘",
    ),
    "sanatorium": Concept(
        "санатор* подлечит* лечен* лечит* грязев* ванны минеральн* кисловодск* ессентук* процедур* здоровье_поправ* суставы карловы воды_попить",
        "sanatorium treatment* thermal cure mud_bath* mineral health_resort healing",
        "balneario termas termal* tratamiento* aguas_termales barros curarme",
        "cure thermal* thermes curiste* soins bains_de_boue eaux",
    ),
    "honeymoon": Concept(
        "медовый_месяц свадебное_путешеств* романтич* молодожен* после_свадьбы",
        "honeymoon newlyweds romantic just_married",
        "luna_de_miel recien_casados romantic* viaje_de_novios",
        "lune_de_miel voyage_de_noces jeunes_maries romantique",
    ),
    "business_trip": Concept(
        "командировк* по_работе деловая конференц* переговор* встреч* контрагент* клиент* выставк* завод*",
        "business_trip for_work work_trip conference business client* meeting* trade_fair suppliers",
        "viaje_de_negocios trabajo negocios congreso reunion* client* feria proveedor*",
        "deplacement_pro deplacement voyage_d_affaires travail affaires seminaire reunion* client* salon fournisseur*",
    ),
    "breakfast_board": Concept(
        "завтрак* утром_покорм*",
        "breakfast b_b bed_and_breakfast fry_up morning+eat croissant*",
        "desayun* tostada*",
        "petit_dejeuner petit_dej croissant* matin",
        "🍳",
        under="half_board",
    ),
    "full_board": Concept(
        "полный_пансион трехразов* завтрак+обед+ужин",
        "full_board three_meals 3_meals",
        "pension_completa tres_comidas 3_comidas",
        "pension_complete trois_repas 3_repas",
        under="all_inclusive",
    ),
    "room_only": Concept(
        "без_питания только_проживан* только_номер переночевать только_спать только_ночевать",
        "room_only no_meals somewhere_to_sleep just_sleep just_a_bed no_food bed_only to_crash",
        "solo_alojamiento solo_dormir sin_comidas sin_desayuno dormir solo_la_habitacion",
        "logement_seul juste_dormir sans_repas dormir chambre_seule pour_la_nuit",
    ),
    "self_catering": Concept(
        "с_кухней сами_готов* готовить_сами своя_кухня готовить апартамент*",
        "self_catering kitchen cook cooking ourselves",
        "con_cocina cocinar cocina apartamento*",
        "avec_cuisine cuisiner kitchenette cuisine",
        under="rental_stay",
    ),
    "hostel": Concept(
        "хостел* койк* общ*_номер общага", "hostel* dorm* bunk* backpackers", "hostel* albergue* litera*", "auberge_de_jeunesse dortoir lit_superpose"
    ),
    "leisure_purpose": Concept(
        "отдых* отпуск* бассейн* поваля* развлеч* каникул* туризм*",
        "leisure holiday* vacation* pool fun relax* sightseeing tourism sun*",
        "ocio vacacion* piscina siesta turismo descans* placer",
        "loisir* vacances piscine sieste tourisme detente",
    ),
    "study_purpose": Concept(
        "учеб* учит* поступа* универ* студен* обучен* магистр* стажиров* язык*_школ*",
        "study studying student uni university college course exchange degree masters",
        "estudi* universidad master curso beca erasmus intercambio",
        "etude* etudi* fac master erasmus echange stage universite",
    ),
    "medical_purpose": Concept(
        "лечен* операц* клиник* врач* обследов* диагност* реабилит*",
        "medical surgery operation treatment hospital clinic doctor* health",
        "salud medic* oper* cirugia tratamiento hospital clinica",
        "sante medical* operation soins hopital clinique chirurgie",
    ),
    **lodging.CONCEPTS,
}
