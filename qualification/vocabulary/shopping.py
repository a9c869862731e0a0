"""Things to buy: clothes, flowers, jewellery, printing; fast or slow delivery; paying before or after; security and telecom."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import orders, things
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "dress": Concept("плать* сарафан*", "dress* gown*", "vestido*", "robe*", "👗", under="clothes"),
    "suit": Concept("костюм* пиджак* смокинг*", "suit* tux* blazer*", "traje* saco esmoquin", "costume* smoking tailleur", "🤵", under="clothes"),
    "shirt": Concept(
        "рубаш* футболк* майк* блузк*",
        "shirt* tshirt* tee* blouse*",
        "camis* blusa* playera*",
        "chemise* tee_shirt* t_shirt* chemisier*",
        "👕",
        under="clothes",
    ),
    "trousers": Concept("брюк* джинс* штан*", "trouser* pants jeans", "pantalon* vaqueros jeans", "pantalon* jean jeans", "👖", under="clothes"),
    "outerwear": Concept(
        "куртк* пальто пуховик* плащ* шуб*",
        "coat* jacket* parka outerwear",
        "abrigo* chaqueta* chamarra* cazadora*",
        "manteau* veste* doudoune* blouson*",
        "🧥",
        under="clothes",
    ),
    "shoes": Concept(
        "обув* ботин* кроссовк* туфл* сапог* кеды",
        "shoe* sneaker* boot* heels footwear trainers",
        "zapato* zapatilla* bota* calzado tenis",
        "chaussure* basket* botte* talons",
        "👟 👠",
    ),
    "bags": Concept("сумк* рюкзак* чемодан*", "bag bags backpack* suitcase* purse* handbag*", "bolso* mochila* maleta* cartera*", "sac sacs valise*", "👜"),
    "clothes": Concept(
        "одежд* шмот* вещи гардероб*", "cloth* apparel wear outfit* fashion garment*", "ropa prenda* moda", "vetement* fringue* habit* mode", heads=2
    ),
    "accessories": Concept("аксессуар* ремн* шарф* часы", "accessor* belt* scarf watch*", "accesorio* cinturon* reloj*", "accessoire* ceinture* montre*"),
    "cosmetics": Concept("космет* парфюм* дух* крем*", "cosmetic* perfume* cream* makeup skincare", "cosmetic* perfume* crema*", "cosmetique* parfum* creme*"),
    "toys": Concept("игруш* лего кукл*", "toy* lego doll*", "juguete* lego muneca*", "jouet* lego poupee*", "🧸"),
    "books": Concept("книг* книж*", "book*", "libro*", "livre*", "📚"),
    "groceries": Concept("продукт* еда еду бакале*", "grocer* food", "comida alimentos viveres", "courses alimentation nourriture"),
    "electronics": Concept("электрон* гаджет* техник*", "electronic* gadget* tech device*", "electronic* aparato*", "electronique high_tech", heads=2),
    "sport_goods": Concept(
        "спорттовар* инвентар* велосипед* самокат*", "sport*_goods equipment bike* bicycle*", "deportiv* bicicleta*", "articles_de_sport velo*", "🚲"
    ),
    "bouquet": Concept(
        "букет* розы роз пионы тюльпан* цвет*",
        "bouquet* roses flowers peonies tulips bunch",
        "ramo* rosas flores tulipanes",
        "bouquet* roses fleurs tulipes pivoines",
        "💐 🌹",
    ),
    "wedding_flowers": Concept("свадебн* невест* бутоньерк*", "wedding bridal bride", "boda novia nupcial", "mariage mariee", "👰"),
    "potted_plant": Concept(
        "горшк* комнатн*_растен* орхиде* кактус*",
        "pot potted plant* orchid* cactus succulent*",
        "maceta* planta* orquidea* cactus",
        "pot plante* orchidee* cactus",
        "🪴",
    ),
    "ring": Concept(
        "кольц* колечк* обручальн* помолв* предложен* на_палец палец обручиться",
        "ring rings band engagement propose proposal finger pop_the_question engaged",
        "anillo* sortija* alianza* pedir_matrimonio pedida_de_mano dedo compromiso prometid*",
        "bague* alliance* anneau* demander_en_mariage demande_en_mariage doigt fiancailles",
        "💍",
        under="jewellery",
    ),
    "earrings": Concept(
        "серьг* сереж* уши ухо в_уши пусет* проколот*",
        "earring* studs ears ear_studs hoops",
        "pendiente* aretes aros zarcillos orejas oreja",
        "boucle*_d_oreille* boucles oreilles creoles puces",
        under="jewellery",
    ),
    "necklace": Concept(
        "ожерел* цепочк* подвеск* колье кулон* шея шею на_шею жемчуг*",
        "necklace* pendant* chain* neck pearls locket",
        "collar* cadena* colgante* cuello perlas",
        "collier* chaine* pendentif* cou perles",
        under="jewellery",
    ),
    "bracelet": Concept(
        "браслет* запяст* на_руку",
        "bracelet* bangle* wrist charm anklet",
        "pulsera* brazalete* muneca esclava",
        "bracelet* poignet gourmette jonc",
        under="jewellery",
    ),
    "gold_metal": Concept("золот*", "gold golden", "oro", "or dore en_or"),
    "silver_metal": Concept("серебр*", "silver", "plata", "argent argente"),
    "business_cards": Concept(
        "визитк* визиток карточк*",
        "business_card* cards",
        "tarjetas_de_visita tarjetas_de_presentacion tarjeta*_de_visita tarjetas",
        "cartes_de_visite carte*_de_visite cartes",
    ),
    "flyers": Concept(
        "листовк* флаер* буклет* брошюр* раздатк* лифлет*",
        "flyer* leaflet* brochure* pamphlet* handout* booklet*",
        "folleto* flyer* volante* triptico* octavilla* diptico*",
        "flyer* depliant* brochure* prospectus tract* plaquette*",
    ),
    "large_print": Concept(
        "баннер* плакат* вывеск* постер* широкоформат* растяжк* наклейк*_на_авто ролл_ап* стенд*",
        "banner* poster* sign* billboard* large_format signage rollup roll_up backdrop billboard_print",
        "pancarta* cartel* lona* rotulo* banner* gran_formato roll_up poster*",
        "banderole* affiche* enseigne* bache* grand_format roll_up kakemono* poster*",
    ),
    "merch": Concept(
        "мерч* футболк* сувенир* кружк* брендирован* худи ручк* бейсболк* шоппер* подарк*_с_лого",
        "merch* mug* tshirt* souvenir* swag promotional t_shirt* hoodie* tote* pens cap caps branded_gifts",
        "merchandising camiseta* taza* souvenir* promocional* regalo*_promo* sudadera* boligrafo* gorra* tote",
        "goodies tee_shirt* mug* tasse* objets_publicitaires textile objets_pub t_shirt* sweat* stylo* casquette* tote",
    ),
    "express": Concept(
        "экспресс* срочн* быстр* сегодня_же день_в_день",
        "express same_day next_day rush urgent fast overnight quick",
        "expres* express urgente mismo_dia rapid* 24h 24_horas",
        "express* urgent* jour_meme rapid* 24h",
    ),
    "standard_speed": Concept(
        "обычн* стандартн* не_срочн* простая",
        "standard regular normal usual ordinary",
        "estandar normal* regular ordinari*",
        "standard normal* classique ordinaire",
    ),
    "prepayment": Concept(
        "предоплат* сразу вперед аванс* заранее",
        "prepay* upfront in_advance advance deposit now",
        "anticip* adelant* por_adelantado ahora",
        "avance acompte d_avance immediat",
    ),
    "pay_on_delivery": Concept(
        "при_получении наложен* после_доставки потом_оплата постоплат* по_факту курьеру",
        "on_delivery cod on_receipt when_it_arrives to_the_courier after upon_delivery later",
        "contra_reembolso contraentrega al_recibir contra_entrega despues",
        "a_la_livraison a_la_reception contre_remboursement apres",
    ),
    "alarm": Concept(
        "сигнализац* тревожн* датчик* охранн*_систем* тревожн*_кнопк* пульт* датчик_движен*",
        "alarm* sensor* burglar motion_sensor* panic_button siren intruder",
        "alarma* sensor* intrusion boton_de_panico sirena robos",
        "alarme* detecteur* intrusion capteur* sirene cambriol*",
    ),
    "surveillance": Concept(
        "видеонаблюд* камер* регистратор* видеокамер* видик*",
        "cctv camera* surveillance video video_monitor* ring_doorbell nvr footage",
        "camara* videovigilancia cctv grabador*",
        "camera* videosurveillance cctv enregistreur* videoprotection",
    ),
    "guards": Concept(
        "охран* охранник* чоп пульт* физическ*_охран* пост_охраны сторож* телохранител*",
        "guard* security_guard* patrol* manned bodyguard* night_watch",
        "guardia* vigilante* seguridad vigilancia ronda* escolta*",
        "gardien* vigile* agent_de_securite ronde* gardiennage",
    ),
    "access_control": Concept(
        "домофон* скуд контрол*_доступ* турникет* пропуск* пропускн* карточк*_доступ* магнитн*_замк* шлагбаум*",
        "access_control intercom* door_entry key_card* turnstile* key_card badge* intercom keypad* entry_system fob fobs barrier* gate_entry",
        "control_de_acceso portero* intercomunicador* videoportero control_de_acceso* acceso* torno* fichar huella portero_automatico "
        "videoportero* tarjeta*_de_acceso",
        "controle_d_acces interphone* badge* digicode tourniquet* digicode* portique* barriere* visiophone",
    ),
    "wired": Concept("проводн* кабел* с_проводом провод", "wired cable* ethernet hardwired", "cable* cablead* con_cable", "filaire* cable*"),
    "wireless": Concept(
        "беспровод* wifi вайфай без_провод* блютуз* wi_fi bluetooth радио",
        "wireless wifi wi_fi bluetooth no_cables no_wires cordless",
        "inalambric* wifi sin_cable* bluetooth wi_fi",
        "sans_fil wifi wi_fi bluetooth",
    ),
    **things.CONCEPTS,
    **orders.CONCEPTS,
}
