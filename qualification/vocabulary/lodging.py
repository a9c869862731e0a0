"""Where one stays and what goes along: rooms, classes, transfers, luggage. Part of the field `travel`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "camping_stay": Concept(
        "палатк* кемпинг* автодом*",
        "camp* tent caravan campervan motorhome pitch sleeping_in_a_tent under_the_stars",
        "camping tienda_de_campana autocaravana caravana acampar dormir_en_tienda",
        "camping tente caravane camping_car van sous_la_tente camper",
        "⛺",
    ),
    "house_stay": Concept(
        "дом дома вилл* коттедж* домик* таунхаус*",
        "house villa* cottage* cabin chalet",
        "casa villa* chalet cabana* finca",
        "maison villa* chalet* gite* cabane*",
        under="rental_stay",
    ),
    "single_room": Concept("одноместн* сингл один_в_номере", "single_room single just_for_one", "individual sencilla", "simple individuelle"),
    "double_room": Concept(
        "двухместн* дабл двуспальн* больш*_кровать",
        "double_room double king_bed queen_bed one_big_bed",
        "doble matrimonial cama_grande matrimonio",
        "double grand_lit lit_double",
    ),
    "twin_room": Concept(
        "раздельн* твин две_кровати отдельн*_кроват*",
        "twin_room twin separate_beds two_beds",
        "dos_camas camas_separadas",
        "lits_jumeaux deux_lits lits_separes",
    ),
    "suite_room": Concept("люкс* сьют* президентск* апартаменты_люкс", "suite penthouse presidential", "suite presidencial", "suite presidentielle"),
    "economy_class": Concept("эконом* подешевле", "economy coach_class cheapest", "turista economica clase_turista", "economique eco"),
    "business_class": Concept(
        "бизнес_класс* бизнес первый_класс",
        "business_class business first_class lie_flat",
        "ejecutiva primera_clase business",
        "affaires premiere_classe business",
    ),
    "sea_view": Concept("вид_на_море на_море море", "sea_view ocean_view sea", "vista_al_mar vistas_al_mar mar", "vue_mer mer"),
    "transfer_service": Concept(
        "трансфер* встретить_в_аэропорт* такси", "transfer* airport_pickup taxi picked_up", "traslado* recogida_en_el taxi", "transfert* navette taxi"
    ),
    "luggage": Concept("багаж* чемодан* сумк*", "luggage suitcase* checked_bag baggage", "maleta* equipaje facturar", "valise* bagage* soute"),
    "hand_luggage": Concept(
        "ручн*_кладь рюкзак* налегке", "hand_luggage carry_on backpack cabin_bag", "equipaje_de_mano mochila", "bagage_a_main cabine sac_a_dos"
    ),
    "fishing_hunting": Concept(
        "рыбалк* рыбач* половить щук* карп* удочк* спиннинг* клев охот*",
        "fish* angling rod carp trout hunt*",
        "pesca* cana trucha* caza cazar",
        "peche* pecher canne truite* chasse",
    ),
    "banya": Concept("бан* сауна* парилк* попарит* веник* хамам*", "sauna* steam bathhouse", "sauna* temazcal vapor", "sauna* hammam vapeur"),
    "bbq_picnic": Concept(
        "шашлык* мангал* барбекю пикник* костер картошк*", "bbq barbecue grill picnic", "asado barbacoa parrilla picnic", "barbecue grillades pique_nique"
    ),
}
