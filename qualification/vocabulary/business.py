"""Fields of business, and what a business wants to reach or suffers from."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import motives, professions, trades
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "retail": Concept(
        "рознич* розниц* магазин* торгов* ритейл* продаем лавк* бутик* супермаркет* ларек* продукт* товары товарк* магаз* прилавок "
        "одежд* обув* цветочн* космети* мебельн* игрушк* продаем_вещи ювелир* канцтовар*",
        "retail* shop* store* boutique* selling_goods supermarket* sell_goods grocery kiosk merchandise brick_and_mortar clothes "
        "clothing shoes jewel* flower* bookstore toys selling grocer* pharmacy hardware_store",
        "tienda* minorista* retail comerci* boutique* supermercado* venta_al_por_menor almacen kiosco abarrotes ferreteria ropa "
        "zapater* joyer* florister* librer* jugueter* papeler* vendo vendemos muebler* panader* carnicer* fruter* optica comercio",
        "commerce* magasin* detail boutique* retail supermarche* epicerie* vente_au_detail negoce vetements chaussures bijou* "
        "fleuriste librairie jouets vends vendons prestige opticien epicier",
        "🛍",
        heads=4,
    ),
    "wholesale": Concept(
        "опт* оптов* дистрибью* дистриб*",
        "wholesale* distribut* bulk b2b",
        "mayorista* distribu* por_mayor al_mayor",
        "gros grossiste* distribut* vente_en_gros",
    ),
    "ecommerce": Concept(
        "интернет_магазин* интернет-магазин* маркетплейс* ozon озон* вб wildberries вайлдберр* онлайн_торгов* екоммерс* e_commerce "
        "магазин+онлайн магазин+сайт продаю_на_озон* валдбер* вайлдбериз",
        "ecommerce e_commerce online_store* online_shop* marketplace* amazon shopify ebay etsy web_shop webshop sell_online dropship* web_store",
        "ecommerce e_commerce comercio_electronico tienda_online tienda_virtual marketplace* amazon shopify mercado_libre "
        "mercadolibre tienda_en_linea vendo_por_internet tienda_web vender_online",
        "e_commerce ecommerce boutique_en_ligne vente_en_ligne site_marchand marketplace* amazon shopify magasin_en_ligne e_boutique",
        under="retail online_shop",
    ),
    "horeca": Concept(
        "ресторан* общепит* кафе* horeca бар* кофейн* хорека столов* пекарн* кулинар* доставк*_еды пиццери* пивн* фастфуд* кейтеринг* "
        "бургерн* суши_бар кондитерск* пищев* шаурм* суши* еда еды кондитер* бистро столовая буфет блинн* чебуреч* рестик кальян*",
        "restaurant* food* hospitality cafe* coffee_shop bar* catering horeca bakery pub* pizzeria* diner eatery kitchen food_truck "
        "coffeeshop pastry eats diner_ pub_ bistro sushi pizza burger* ice_cream brewery",
        "restaurant* hosteleria restauracion gastronom* cafe* bar bares cafeteria* comida* catering panaderia* pizzeria* bistro "
        "taqueria food_truck hostelero heladeria* pasteleria* bocadill* tapas cerveceria* hostel*",
        "restauration restaurant* hotellerie horeca cafe* bar bars traiteur* boulangerie* pizzeria* brasserie* bistrot* alimentation "
        "resto* creperie* patisserie* glacier* snack kebab* resto restaurateur* cuisinier*",
        "🍽 🍕 ☕",
        heads=4,
    ),
    "hotel_business": Concept(
        "отел* гостини* хостел* гостев*_дом турбаз* база_отдыха глэмпинг*",
        "hotel* hostel* b_b guest_house motel* resort* hospitality glamping",
        "hotel* hostal* hostel* alojamiento* posada* pension",
        "hotel* auberge* hebergement gite* chambres_d_hotes hotellerie",
        "🏨",
        under="tourism",
    ),
    "tourism": Concept(
        "туризм* турист* путешеств* турагент* отел* гостини* туроператор* экскурси* авиабилет* тревел* тур туры хостел*",
        "touris* travel* hotel* tour* hospitality trip* excursion* travel_agency",
        "turis* viaj* hotel* tour* agencia_de_viajes excursion*",
        "touris* voyage* hotel* tour* agence_de_voyage* excursion*",
    ),
    "manufacturing": Concept(
        "производств* завод* фабрик* промышлен* производим цех* изготавлива* станк* шьем швейн* металлообработк* изготовл* пром "
        "производител* мануфактур* лить* штамп* экструз*",
        "manufactur* factory factories production industr* plant* produce maker* assembly we_make workshop moulding molding cnc extru* casting stamping",
        "fabric* produccion industri* manufactur* planta* producimos taller_de maquila inyeccion troquel* mecanizad*",
        "fabric* usine* production industri* manufactur* produisons atelier* injection usinage plasturgie emboutiss*",
        "🏭",
    ),
    "construction": Concept(
        "строит* стройк* девелоп* ремонт* застройщик* стройматериал* строим отделк* монтаж* прораб* подрядчик* архитектур* бетон* "
        "кровл* бригад* электромонтаж* сантехник* отделочник* кровельщик* фундамент*",
        "construct* build* contractor* renovat* remodel* architect* carpent* plumb* roofing builder* homebuilder* electrician* "
        "plumber* drywall pour_concrete concrete scaffold* brickwork",
        "construc* obra* edific* reforma* contratista* albanil* arquitect* inmobiliaria albanileria electricista* fontaner* pintor* hormigon andamio* tejados",
        "construction* batiment btp renovation* travaux artisan* architect* macon* chantier* promoteur* plombier* electricien* "
        "menuisier* peintre* couvreur* carreleur* beton echafaud*",
        "🏗 👷",
        heads=3,
    ),
    "real_estate": Concept(
        "недвижим* риелтор* риэлтор* агентств*_недвижимости застройщик* девелопер* квартир* новострой* жк",
        "real_estate property propert* realtor* housing estate_agen* letting* developer",
        "inmobiliari* inmueble* propiedad* bienes_raices promotora vivienda*",
        "immobili* agence_immobiliere immo logement* promoteur*",
        "🏠",
    ),
    "it_business": Concept(
        "айти it ит софт* разработк* программн* сервис_онлайн saas приложени* технолог* стартап* программист* сайты hi_tech хайтек "
        "геймдев* диджитал разрабатываем_по по_для",
        "it tech* software saas app apps application* developer* startup* digital hi_tech programming cloud web_development ai gaming computer*",
        "it tecnolog* software saas informatic* app apps application* desarroll* startup* digital programacion sistemas aplicacion*",
        "it tech* logiciel* saas informatique numerique digital* startup* developpement application* editeur_de_logiciel web",
        "💻",
    ),
    "finance_field": Concept(
        "финанс* банк* инвестиц* страхован* кредит* бухгалт* микрозайм* лизинг* финтех*",
        "financ* bank* invest* insur* credit* fintech accounting broker*",
        "finanz* banc* inver* seguros credito* fintech contab*",
        "financ* banq* invest* assur* credit* fintech compta*",
    ),
    "insurance_field": Concept("страхов* осаго каско дмс", "insur*", "segur* asegurador*", "assur* mutuelle*"),
    "medical_field": Concept(
        "медицин* клиник* стоматолог* больниц* врач* фарм* аптек* здоров* здравоохран* медцентр* доктор* лаборатор* зубн* медклиник* "
        "медсестр* ветеринар* массажист*",
        "medic* clinic* hospital* dental dentist* health* pharm* doctor* care_home lab* wellness nurse* therapist* surgeon* vet",
        "medic* clinic* hospital* dental* dentista* salud farmac* doctor* sanidad sanitari* laboratorio* enfermer* fisio* veterinari*",
        "medic* clinique* hopital dentaire* dentiste* sante pharmac* docteur* medecin* laboratoire* cabinet_medical infirmi* soignant* kine*",
        "🏥",
    ),
    "beauty_field": Concept(
        "красот* салон* бьюти* космет* парикмахер* барбершоп* ногт* маникюр* spa спа эстетич* визажист* бровист* стилист* барбер*",
        "beauty salon* spa cosmetic* hair* barber* nail* esthetic* aesthetic* makeup lash*",
        "belleza salon* spa estetic* peluquer* barber* unas cosmetic* maquill*",
        "beaute salon* spa esthetiq* coiff* barbier* ongl* cosmetiq* institut",
        "💅",
        under="services_field",
    ),
    "education_field": Concept(
        "образован* обучен* школ* курс* учебн* универ* репетитор* детск*_сад* онлайн-школ* инфобизнес* тренинг* вуз* садик* преподава* академи* лицей",
        "education* school* course* training tutor* universit* e_learning edtech kindergarten academy teaching college* nursery",
        "educaci* escuela* curso* formacion academia* universidad* colegio* ensenanza guarderia* capacitacion",
        "educat* ecole* cours formation* universit* enseign* academie* creche* scolaire",
        "🎓 📚",
        under="services_field",
    ),
    "logistics_field": Concept(
        "логист* перевоз* транспорт* груз* доставк* склад* экспедир* такси* курьер* фур* карго автопарк* дальнобой*",
        "logistic* transport* freight shipping cargo warehouse* delivery trucking courier* taxi fleet haulage",
        "logistic* transport* carga envio* almacen* reparto* mensajeria taxi* camion* flota fletes paqueteria",
        "logisti* transport* fret cargo entrepot* livraison* taxi* camion* flotte coursier*",
        "🚚 🚛",
    ),
    "agriculture": Concept(
        "сельск* ферм* агро* аграр* животновод* растениевод* урожай* теплиц* сельхоз* коровник* свинарник* птичник* курятник* "
        "зернохранилищ* виноградник* сады коровы",
        "agricultur* farm* agro* crop* livestock agri dairy barn cowshed stable silo vineyard* orchard* herd greenhouse*",
        "agricult* agricol* granja* campo agro* ganader* cultivo* finca establo granero nave_ganadera silo vinedo* olivar* ganado invernadero*",
        "agricult* agricole* ferme* elevage agro* exploitation vigne* viticult* etable grange hangar_agricole silo vignoble* verger* troupeau serres",
        "🌾 🚜",
    ),
    "law_field": Concept(
        "юрид* право адвокат* юрист* нотариус*",
        "law legal lawyer* attorney* notary",
        "legal* abogac* juridic* derecho abogad* notari*",
        "droit juridique* avocat* notaire*",
        under="services_field",
    ),
    "consulting_field": Concept(
        "консалтинг* консультац* аудит* аутсорс*",
        "consult* advis* audit* outsourc*",
        "consult* asesor* auditor*",
        "conseil* consult* audit*",
        under="services_field",
    ),
    "marketing_field": Concept(
        "маркетинг* реклам* агентств* smm pr медиа* диджитал* продвиж* полиграф*",
        "market* advertis* agency media pr digital branding print*",
        "marketing publicidad agencia medios pr digital",
        "marketing publicite agence media* com communication",
        under="services_field",
    ),
    "media_field": Concept(
        "сми медиа* телевид* журнал* видеопродакшн* кино* музык* блог* издатель* подкаст*",
        "media tv press publish* film* music blog* video production podcast*",
        "medios prensa tele* cine musica editorial* revista* produccion_audiovisual",
        "media* presse tele* cinema musique edition* magazine* audiovisuel",
    ),
    "auto_business": Concept(
        "авто* машин* автосервис* запчаст* сто автосалон* шиномонтаж* автомойк*",
        "auto* car cars garage* car_dealer* vehicle* tyre* motor* repair_shop",
        "auto* coche* taller* concesionari* repuesto* vehicul* carros motor*",
        "auto* voiture* garage* concession* piece* vehicul* carross*",
        "🚗",
        under="services_field",
    ),
    "sport_field": Concept(
        "спорт* фитнес* тренажер* йог* бассейн* секци* танц*",
        "sport* fitness gym* yoga pool dance pilates crossfit",
        "deport* fitness gimnasio* yoga piscina danza gym",
        "sport* fitness salle_de_sport yoga piscine danse gym",
        "💪",
        under="services_field",
    ),
    "entertainment": Concept(
        "развлеч* ивент* событ* праздник* мероприят* клуб* квест* кино* театр* игр* концерт* шоу",
        "entertain* event* club* party cinema theat* game* concert* show* nightlife",
        "entreten* evento* fiesta* club* cine teatro juego* ocio concierto* espectacul*",
        "divertiss* evenement* fete* club* cinema theatre jeu* loisir* concert* spectacle*",
    ),
    "energy_field": Concept(
        "энерг* нефт* газ* электростанц* солнечн*",
        "energy oil gas power solar electricity utilities",
        "energ* petrol* gas electric* solar",
        "energ* petrol* gaz electric* solaire",
    ),
    "telecom": Concept(
        "телеком* связ* провайдер* оператор_связи", "telecom* provider isp mobile_operator", "telecom* operador*", "telecom* operateur* fournisseur_d_acces"
    ),
    "services_field": Concept(
        "услуг* сервис* обслуж* бытов* клининг* ремонтируем оказываем",
        "service* servicing customer_services services cleaning maintenance",
        "servicio* servicios prestacion* mantenimiento limpieza",
        "service* prestation* entretien services nettoyage",
        heads=4,
    ),
    "goods": Concept(
        "товар* продукц* вещ* продаем_товар* физическ*_товар*",
        "goods product* merchandise items physical_products",
        "producto* mercancia* bienes articulo*",
        "produit* marchandise* biens articles",
    ),
    **motives.CONCEPTS,
    **trades.CONCEPTS,
    **professions.CONCEPTS,
}
