"""Travel: kinds of trip, ways to go, places to stay."""

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
}
