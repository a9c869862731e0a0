"""What people eat and drink, cannot eat, and how it reaches them."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "delivery": Concept(
        "доставк* достав* курьер* привез* домой на_дом на_адрес привезти сдэк* cdek привезут закинуть довезти подвезите сюда_привез*",
        "deliver* courier* bring ship* to_my_door send_it to_my_address home_delivery drop_off dropoff post bring_it courier "
        "drop_it_off by_post mailed",
        "entrega* envio* domicilio reparto* mensajer* delivery traigan a_casa enviar* traer* me_lo_traen que_lo_traigan llevar_a "
        "por_correo",
        "livr* coursier* a_domicile chez_moi envoy* expedi* colissimo faire_livrer livree apporte* par_la_poste",
        "🚚 🛵",
    ),
    "pickup_self": Concept(
        "самовывоз* сам_забер* забер* забрат* заеду пвз пункт_выдач* сам_приеду постамат* сам_заскочу заскочу заберем подъеду",
        "pick_up pickup collect* take_away takeaway to_go myself takeout click_and_collect store_pickup ill_come_and_get come_by "
        "swing_by grab_it",
        "recog* recoj* para_llevar retir* paso_a_buscar paso_yo recolecc* recoger* lo_busco voy_por paso_por pasare yo_lo_recojo",
        "retrait* emport* recuper* je_passe click_and_collect point_relais venir_chercher a_emporter chercher je_viens_chercher "
        "passe_prendre je_viendrai",
        "🥡",
    ),
    "dine_in": Concept(
        "в_зале на_месте в_ресторан* столик* у_вас_поем поесть_у_вас в_кафе в_заведени*",
        "dine_in eat_in table inside sit_down in_the_restaurant eat_there reservation",
        "comer_ahi mesa en_el_local comer_alli en_el_restaurante comer_aqui sala",
        "sur_place table a_table manger_sur_place en_salle",
        "🍽",
    ),
    "pizza": Concept("пицц* маргарит* пепперон*", "pizza* margherita pepperoni", "pizza*", "pizza*", "🍕", under="horeca"),
    "sushi": Concept(
        "суши* ролл* сашими японск* филадельф*",
        "sushi* roll* sashimi japanese maki",
        "sushi* roll* japones*",
        "sushi* maki* japonais*",
        "🍣",
        under="horeca",
    ),
    "burgers": Concept(
        "бургер* фастфуд* гамбургер* чизбургер*",
        "burger* fast_food hamburger* cheeseburger* fries",
        "hamburguesa* burger* comida_rapida",
        "burger* hamburger* fast_food frites",
        "🍔",
        under="horeca",
    ),
    "grill_meat": Concept(
        "мяс* шашлык* гриль* стейк* барбекю кебаб* говядин* курин* свинин* мангал* сосиск* колбаск* купат* стейк рибай бифштекс "
        "индейк* утк*",
        "meat* grill* steak* bbq barbecue kebab* beef chicken pork ribs sausages burgers smoker grilled ribeye sirloin lamb turkey",
        "carne* parrilla* asado* barbacoa bistec pollo cerdo ternera chorizo* choripan costilla* brasas chuleton entrecot solomillo "
        "cordero jamon",
        "viande* grill* steak* barbecue brochette* boeuf poulet porc merguez saucisse* cotes_de barbeuc planche* entrecote bavette "
        "agneau magret jambon",
        "🥩 🍖",
        under="horeca",
    ),
    "seafood": Concept(
        "рыб* морепрод* креветк* лосос* икр* дорад* треск* сибас* кальмар* краб*",
        "fish seafood shrimp* salmon prawn* cod tuna haddock sea_bass squid crab lobster",
        "pescado* marisco* gamba* salmon lubina merluza atun bacalao dorada calamar* pulpo",
        "poisson* fruits_de_mer crevette* saumon bar_grille cabillaud thon lotte crabe homard daurade",
        "🐟 🦐",
        under="horeca",
    ),
    "vegetarian": Concept(
        "вегетариан* без_мяса постн* зож не_ем_мясо мясо+не мяса+не мясного+не не_ем_мяса от_мяса_отказ* вега вегет* овощ*",
        "vegetarian* no_meat meat_free dont_eat_meat veggie* meat+not meat+dont meat+never no+meat meatless vegg* stopped_eating_meat "
        "gave_up_meat give_up+meat",
        "vegetarian* sin_carne no_como_carne carne+no ni_carne nada_de_carne sin+carne deje_la_carne verdura* veggie ovolact*",
        "vegetari* vegetal* sans_viande mange_pas_de_viande viande+pas ni_viande viande_tres_peu plus_de_viande arrete_la_viande "
        "sans+viande vege legume* jamais_de_viande",
        "🥗 🌱",
    ),
    "gluten_free": Concept(
        "глютен* целиак* безглютен* мук* пшениц* без_хлеба",
        "gluten* coeliac celiac wheat bread flour",
        "gluten celiac* trigo harina pan",
        "gluten coeliaque ble farine pain",
    ),
    "lactose_free": Concept(
        "лактоз* молочк* безлактоз* молоко молока сыр молочн* творог*",
        "lactose dairy milk cheese dairy_free bloat*",
        "lactosa lacteos leche queso lacteo*",
        "lactose laitier* lait fromage laitages",
    ),
    "halal_kosher": Concept(
        "халял* кошер* свинин* мусульман* без_свинины религи* ислам рамадан не_ем_свинину иуде* кашрут свинин*+не свинин*+нельзя "
        "без_свинин* харам",
        "halal kosher pork muslim* islam* religio* no_pork ramadan jewish pork+no without+pork not_eat_pork dont_eat_pork haram",
        "halal kosher cerdo musulman* religi* sin_cerdo judi* islam nada_de_cerdo no_como_cerdo ni_cerdo haram",
        "halal casher kasher porc musulman* religi* sans_porc juif juive islam ramadan pas_de_porc mange_pas_de_porc ni_porc haram",
        heads=2,
    ),
    "breakfast": Concept(
        "завтрак* утр* омлет* каш*",
        "breakfast* brunch morning",
        "desayuno* brunch",
        "petit_dejeuner* petit_dej brunch",
        "🍳",
        under="horeca",
    ),
    "lunch": Concept("обед* ланч* бизнес-ланч*", "lunch* midday", "almuerzo* comida mediodia", "dejeuner* midi"),
    "dinner": Concept("ужин* вечер*", "dinner* supper evening", "cena* noche", "diner souper soir*"),
    "dessert": Concept(
        "десерт* сладк* торт* пирож* выпечк* капкейк* чизкейк*",
        "dessert* sweet* cake* pastr* cupcake* pie",
        "postre* dulce* pastel* torta* tarta* cupcake*",
        "dessert* sucre* gateau* patisserie* cupcake* tarte*",
        "🍰 🎂 🧁",
        under="horeca",
    ),
    "coffee": Concept(
        "кофе* капучин* латте эспрессо раф флэт_уайт",
        "coffee* cappuccino latte espresso flat_white",
        "cafe* capuchino latte cortado",
        "cafe* cappuccino latte expresso",
        "☕",
        under="horeca",
    ),
    "tea": Concept("чай чая чайн*", "tea teas", "te infusion*", "the thes infusion*", "🍵"),
    "drinks": Concept(
        "напит* алкогол* вин* пив* сок* коктейл*",
        "drink* alcohol wine beer juice cocktail*",
        "bebida* alcohol vino cerveza jugo zumo coctel*",
        "boisson* alcool vin biere jus cocktail*",
        "🍷 🍺",
    ),
    "chocolate": Concept(
        "шоколад* шоко какао трюфел* брауни",
        "chocolat* choco cocoa brownie truffle ganache nutella",
        "chocolate* choco cacao brownie trufa",
        "chocolat* choco cacao brownie truffe ganache",
        "🍫",
    ),
    "fruit": Concept(
        "фрукт* ягод* клубник* малин* вишн* черник* манго",
        "fruit* berr* strawberr* raspberr* cherr* mango blueberr*",
        "fruta* fresa* frutilla* frambuesa* cereza* mango arandano*",
        "fruit* fraise* framboise* cerise* mangue* myrtille*",
        "🍓",
    ),
    "vanilla": Concept("ванил*", "vanilla", "vainilla", "vanille"),
    "italian_food": Concept(
        "итальян* пицц* паст* лазань* ризотто карбонар* неаполь пармезан",
        "italian* pizza* pasta lasagna risotto carbonara gnocchi tiramisu",
        "italian* pizza* pasta lasana carbonara noquis tiramisu",
        "italien* pizza* pates lasagne* risotto carbonara gnocchi tiramisu",
    ),
    "japanese_food": Concept(
        "япон* суши ролл* рамен* сашими",
        "japanese sushi ramen rolls sashimi",
        "japones* sushi ramen",
        "japonais* sushi* ramen maki*",
    ),
    "georgian_food": Concept(
        "грузин* хачапур* хинкал* кавказ* шашлык* сациви",
        "georgian khachapuri khinkali",
        "georgian*",
        "georgien*",
    ),
    "russian_food": Concept(
        "русск* борщ* пельмен* блин* щи каш* домашн* окрошк*",
        "russian borscht dumplings",
        "rus*_comida",
        "russe*",
    ),
    "chinese_food": Concept(
        "китайск* лапш* вок паназиат*",
        "chinese noodles wok dim_sum",
        "china chino fideos wok",
        "chinois* nouilles wok",
    ),
    "mexican_food": Concept(
        "мексик* тако* буррит*",
        "mexican taco* burrito* nachos",
        "mexican* taco* burrito*",
        "mexicain* taco* burrito*",
    ),
    "french_food": Concept("французск* круассан* фуа-гра", "french croissant* crepes", "francesa", "francais* crepe* raclette"),
    "indian_food": Concept("индийск* карри", "indian curry tandoori", "india curry", "indien* curry"),
    "vegan": Concept(
        "веган* растительн* ничего_животного без_животн* продуктов_животн* ни_мяса_ни_молока яйц+молок животного_происхождения",
        "vegan* plant_based animal_products no_animal dairy+eggs+no no_meat_no_dairy no_eggs plants_only only_plants",
        "vegan* origen_animal nada_animal ni_carne_ni_leche ni_huevos ni_lacteos solo_vegetal* plant_based nada_de_origen",
        "vegan* vegetal* vegetali* origine_animale ni_viande_ni_lait ni_oeufs ni_lait produit*_animaux rien_d_animal",
        "🌱",
        under="vegetarian",
    ),
    "food_allergy": Concept(
        "аллерг* непереносим* орех* арахис* отек* сыпь* крапивниц* раздува* анафилак* задыха* нельзя_глютен нельзя_молоко не_переношу "
        "не_перенос* эпипен задохнусь чешусь сыпью",
        "allerg* intoleran* nut nuts peanut* shellfish* anaphyla* epipen swell* hives cant_eat+nuts cant_have react hospital celiac "
        "coeliac lactose gluten breathe rash",
        "alerg* intoleran* cacahuete* mani nuez nueces marisco* urticaria hinch* celiac* lactosa gluten sienta_mal sientan_mal "
        "almendra* ronchas",
        "allerg* intoleran* arachide* noix cacahuete* urticaire gonfle* coeliaque lactose gluten crustace* epipen supporte_pas "
        "fruits_a_coque",
    ),
    "eats_everything": Concept(
        "без_ограничений нет_ограничений ограничений_нет всеяд* все_ем ем_все ем_вс* съем_все кушаю_все все_подряд неприхотлив* "
        "ем_что_дадут ни_на_что_нет ем_любую",
        "no_restrictions eat_everything eat_anything anything_goes everything anything omnivor* all_foods not_fussy not_picky "
        "eat_whatever no_allergies",
        "sin_restricciones como_de_todo de_todo todo_tipo omnivor* no_tengo_ninguna como_todo como_lo_que ninguna_restriccion",
        "sans_restriction mange_de_tout de_tout tout omnivore* mange_tout rien_de_special pas_de_restriction aucune_restriction "
        "pas_difficile",
        under="nothing_yet",
    ),
    "pescetarian": Concept(
        "пескетариан* только_рыб* рыбу_ем рыба_да",
        "pesc* only_fish fish_but eat_fish",
        "pesc*_vegetarian* pescetarian* solo_pescado como_pescado",
        "pesc*_vegetari* pescetari* que_du_poisson mange_du_poisson",
    ),
    "keto_diet": Concept(
        "кето низкоуглев* без_углевод* углевод* палео жира_много",
        "keto low_carb no_carbs paleo atkins carbs hardly_any_carbs",
        "keto cetogenic* low_carb carbohidratos hidratos nada_de_hidratos",
        "keto cetogene low_carb glucides feculents pas_de_glucides",
    ),
    "sugar_free": Concept(
        "без_сахар* диабет* сахар*",
        "sugar_free diabet* no_sugar sugar",
        "sin_azucar diabet* azucar",
        "sans_sucre diabet* sucre",
    ),
    "buffet_style": Concept(
        "шведск* самообслуж* сам_берет сами_наклад* тарелк*_набира*",
        "buffet* self_serve help_yourself help_themselves grab_what queue_with_a_plate plate+themselves",
        "buffet* bufe* autoservicio libre cada_uno_se sirve se_sirve servirse plato+mano",
        "buffet* libre_service chacun_se sert se_sert on_se_sert",
    ),
    "seated_meal": Concept(
        "банкет* за_стол* сидя рассад* посадк* ужин* официант* три_блюда рассадка столы",
        "seated sit_down plated banquet* served table_service three_course waiters waitress courses formal three_courses",
        "sentad* banquete* servido en_mesa tres_platos camarero* platos emplatado",
        "assis repas_assis banquet* servi a_table a_l_assiette serveur* trois_plats plats entree_plat_dessert",
    ),
    "bar_drinks": Concept(
        "бар барн* алкогол* коктейл* бармен* выпивк* шампанск*",
        "bar drinks cocktail* booze open_bar alcohol bartender champagne",
        "bar barra coctel* alcohol barman copas cava barra_libre",
        "bar cocktail* alcool barman champagne",
    ),
    "canape_reception": Concept(
        "фуршет* канапе закуск* стоя тарталет* коктейл* брускетт*",
        "finger_food canape* standing nibbles bites trays cocktail* reception passed_around bite_sized",
        "coctel canape* de_pie picoteo pinchos bandeja* bocaditos",
        "cocktail* canape* debout petits_fours verrines amuse_bouche* dinatoire bouchees",
    ),
    "pasta_dish": Concept(
        "паст* спагет* макарон* карбонар* лазань* равиол*",
        "pasta spaghetti carbonara lasagna macaroni ravioli penne",
        "pasta* espagueti* carbonara lasana macarrones raviol*",
        "pates spaghetti* carbonara lasagne* ravioli* tagliatelle*",
        under="italian_food",
    ),
    "honey_cake": Concept("медов* мед медовик", "honey", "miel", "miel"),
    "cheesecake": Concept("чизкейк* сырн* творож*", "cheesecake philadelphia", "tarta_de_queso cheesecake", "cheesecake fromage_blanc"),
    "carrot_cake": Concept("морков*", "carrot*", "zanahoria", "carotte*"),
    "nut_filling": Concept(
        "орех* фисташк* миндал* фундук*",
        "nut nuts pistachio almond hazelnut",
        "nuez nueces pistacho almendra avellana",
        "noix pistache amande noisette",
    ),
    "lenten_diet": Concept("пост постн* великий_пост", "lent fasting", "cuaresma ayuno", "careme jeune"),
}
