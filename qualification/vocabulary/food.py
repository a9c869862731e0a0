"""What people eat and drink, cannot eat, and how it reaches them."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
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
}
