"""Businesses and callings by their sorts: who says "a bakery" is in food, who says "roofing" builds. Part of the field `business`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "retail_kinds": Concept(
        "магазин* лавк* бутик* киоск* супермаркет* минимаркет* ларек прилав* торгую торгуем продаю продаем розниц* секонд* зоомагазин* ювелирк* "
        "продукт* одежд* обув* цветочн* хозтовар* автозапчаст* книжн* мебельн*_салон оптик* рынок_точка островок",
        "shop store boutique corner_shop grocer* supermarket kiosk convenience newsagent florist jeweller* bookshop toy_shop pet_shop hardware_store "
        "clothes_shop shoe_shop garden_centre charity_shop thrift off_licence butcher* greengrocer* stall market_stall storefront we_sell i_sell",
        "tienda* boutique* zapateria* libreria* floristeria* joyeria* ferreteria* fruteria* carniceria* supermercado* estanco quiosco jugueteria* papeleria* "
        "bazar mercadillo vendemos ultramarinos optica",
        "boutique* magasin* epicerie superette kiosque fleuriste* bijouterie librairie chaussures fringues quincaillerie boucherie primeur tabac jardinerie "
        "animalerie friperie opticien",
        under="retail",
    ),
    "horeca_kinds": Concept(
        "кафе кафешк* кофейн* ресторан* бар барчик пекарн* столов* пиццери* суши_бар шаурм* бургерн* кальян* кондитерск* фудтрак* отель* хостел* гостиниц* "
        "кейтеринг* доставка_еды паб пивн* закусочн* мини_отель гостевой_дом глэмпинг*",
        "cafe* coffee_shop restaurant* bar bars pub pubs bakery pizzeria diner takeaway food_truck bistro hotel* hostel b_b b_bs bnb guesthouse inn catering "
        "canteen ice_cream_parlour kebab_shop brewery airbnb* tearoom",
        "bar bares restaurante* cafeteria* panaderia* pizzeria* pasteleria* taperia chiringuito food_truck hotel* hostal* pension casa_rural catering "
        "heladeria "
        "cerveceria asador taqueria fonda",
        "resto* restaurant* cafe* bar brasserie bistrot boulangerie* pizzeria* patisserie* creperie traiteur food_truck hotel* gite* chambre_d_hotes auberge "
        "camping glacier kebab snack",
        under="horeca",
    ),
    "medical_kinds": Concept(
        "стоматолог* клиник* аптек* медцентр* больниц* поликлиник* ветклиник* лаборатор* массажист* остеопат* диагностик* санатор* врачебн*_кабинет",
        "dental dentist* clinic* pharmacy chemist hospital hospitals gp_surgery surgery physio* chiropract* care_home vet vets optometr* laborator* "
        "osteopath* nursing_home",
        "dentista* clinica* farmacia* hospital* consulta_medica fisio* laboratorio* residencia_de_mayores veterinari* odontolog* osteopata* optometr*",
        "dentaire dentiste* clinique* pharmacie* hopital kine* cabinet_medical laboratoire* ehpad veterinaire* osteo* infirmier_liberal sage_femme",
        under="medical_field",
    ),
    "construction_kinds": Concept(
        "стройк* ремонт*_квартир отделк* кровл* бригад* строим ставим_дома дома_из сруб* фасад* монтаж* бетон* застройщик* прораб* сантехник* электромонтаж* "
        "натяжн*_потолк* окна_ставим бурим фундамент* дорог*_стро* кладка",
        "roofing roofer* builder* building bricklay* plumbing plumber* electrician* plaster* renovation* remodel* scaffold* carpent* joinery joiner* concrete "
        "drywall general_contractor contractors civil_works groundworks loft_conversions paving homebuilder*",
        "reformas obra obras albanil* fontaner* electricista* tejados carpinter* pladur encofrad* promotora constructora pintor* cerrajer* excavaciones yeser*",
        "maconnerie macon* btp chantier* renovation* toiture* couvreur* plombier* electricien* charpent* menuiser* platr* terrassement carreleur* peintre* "
        "promoteur",
        under="construction",
    ),
    "beauty_kinds": Concept(
        "салон_красот* парикмахер* барбершоп* маникюр* ногт* бров* ресниц* косметолог* визажист* спа солярий шугаринг эпиляц* тату_салон",
        "salon hairdress* barber* nail_bar nails lashes brows spa makeup_artist beautician tattoo_studio waxing aesthetics_clinic med_spa",
        "peluquer* barber* estetic* unas pestanas cejas spa maquillad* tatuaj* depilacion salon_de_belleza",
        "coiffeu* barbier* esthetic* onglerie ongles cils spa maquilleu* tatoueu* institut_de_beaute epilation",
        under="beauty_field",
    ),
    "education_kinds": Concept(
        "школ* репетитор* курсы детский_сад садик университет* автошкол* кружк* онлайн_школ* языков*_центр колледж* обучаем преподаю",
        "school* nursery kindergarten tutor* university college academy driving_school courses language_school montessori training_provider teach",
        "escuela* colegio* academia* guarderia universidad autoescuela formacion clases instituto ensenanza profesor*",
        "ecole* creche universite* auto_ecole formation* cours organisme_de_formation lycee college prof profs enseign*",
        under="education_field",
    ),
    "logistics_kinds": Concept(
        "грузоперевоз* перевозк* склад* курьерск* доставк* экспедир* таможн* фуры такси автопарк дальнобо* фулфилмент*",
        "haulage trucking courier* freight warehouse* fulfilment fulfillment shipping taxi couriers delivery_company forwarding removals moving_company",
        "transporte* mudanzas paqueteria almacen* mensajeria flota camiones reparto aduanas taxi",
        "transport* demenagement* messagerie entrepot* coursier* affretement flotte livraison taxi vtc",
        under="logistics_field",
    ),
    "it_kinds": Concept(
        "софт разработк* программ* стартап* айти приложени*_дела* студия_разработ* веб_студ* хостинг* кибербез* саас игры_дела* датацентр",
        "software saas app_development web_agency it_services tech_startup cybersecurity hosting coding programming developers fintech dev_shop game_studio",
        "software programacion desarrollo_web informatica saas startup apps ciberseguridad hosting desarrolladores",
        "logiciel* saas developpement informatique esn startup appli cybersecurite hebergement dev_web editeur",
        under="it_business",
    ),
    "auto_kinds": Concept(
        "автосервис* сто шиномонтаж* автомойк* автосалон* детейлинг* автозапчаст* эвакуатор* автомаст*",
        "garage mechanic* car_wash dealership tyre_shop detailing body_shop auto_repair towing used_cars",
        "taller taller_mecanico lavado_de_coches concesionario neumaticos desguace grua mecanic*",
        "garage mecanicien carrosserie concession lavage_auto centre_auto depannage casse_auto",
        under="auto_business",
    ),
    "agro_kinds": Concept(
        "ферм* теплиц* пасек* пчел* скот* коров* свиноферм* зерн* агро* сад_плодов* огород* урожа* птицефабрик*",
        "farm farming dairy cattle greenhouse* orchard vineyard beekeep* crops ranch poultry agri*",
        "granja finca ganad* invernadero* vinedo* cultivo* olivar apicult* cosecha huerta agricol*",
        "ferme elevage serre* vignoble* maraich* apicult* cereales exploitation_agricole verger agricult*",
        under="agriculture",
    ),
    "factory_kinds": Concept(
        "завод* фабрик* цех производим изготавлива* станк* пошив* швейн* металлообработ* типограф* лесопил* пилорам*",
        "factory plant we_make manufacture* workshop machining textiles sewing foundry sawmill assembly_line fabricat*",
        "fabrica* planta taller_de fabricamos textil confeccion imprenta fundicion serrador* mecanizado",
        "usine* atelier fabriquons textile couture imprimerie fonderie scierie usinage fabrique",
        under="manufacturing",
    ),
    "finance_kinds": Concept(
        "банк* бухгалтерск*_фирм* аудит* кредит* микрозайм* брокер* инвестиц* лизинг* факторинг страхов*_агент*",
        "bank banking accountancy accounting_firm wealth_management mortgage_broker lending investments hedge_fund payday",
        "banco banca gestoria asesoria_fiscal inversiones prestamos broker contabilidad correduria",
        "banque* cabinet_comptable gestion_de_patrimoine investissement* courtier* credit assurance*",
        under="finance_field",
    ),
    "law_kinds": Concept(
        "адвокат* юрфирм* нотариус* юрид* юрбюро коллеги*_адвокат",
        "law_firm lawyers attorney* solicitor* barristers legal_practice notary",
        "bufete abogad* notaria despacho_de_abogados procurador*",
        "cabinet_d_avocat* avocat* notaire* huissier*",
        under="law_field",
    ),
    "property_kinds": Concept(
        "риелт* агентство_недвиж* новостройк* сдаем_квартир* посуточ* ук управляющ*_компани*",
        "estate_agen* realtor* realty property_management lettings landlord* airbnb_host",
        "inmobiliari* agente_inmobiliario alquiler_de_pisos administrador_de_fincas",
        "agence_immo* immobilier* syndic gestion_locative agent_immobilier",
        under="real_estate",
    ),
    "sport_kinds": Concept(
        "фитнес* спортзал* тренажер* йога_студ* бассейн* секци* бойцовск* танц*_студ* кроссфит",
        "gym* fitness yoga_studio pilates_studio dance_studio crossfit_box sports_club swimming_pool personal_training",
        "gimnasio* yoga pilates crossfit club_deportivo estudio_de_baile piscina padel",
        "salle_de_sport fitness studio_de_yoga crossfit club_de_sport danse piscine padel",
        under="sport_field",
    ),
    "media_kinds": Concept(
        "студия_видео фотостуд* продакшн* издательств* журнал* радио телеканал* подкаст* блогер* ютуб_канал",
        "production_company video_studio publishing magazine radio_station podcast* youtube_channel film_crew newsroom influencer",
        "productora revista editorial radio television podcast* youtuber* canal_de_youtube prensa",
        "production maison_d_edition magazine radio chaine_youtube podcast* presse studio_photo influenceu*",
        under="media_field",
    ),
    "marketing_kinds": Concept(
        "рекламн*_агент* агентств* digital диджитал* смм_агент* брендинг*",
        "ad_agency marketing_agency digital_agency seo_agency pr_firm branding_studio agency",
        "agencia_de_publicidad agencia_de_marketing agencia publicidad",
        "agence_de_com agence_de_pub agence_web agence communication publicite",
        under="marketing_field",
    ),
    "travel_kinds": Concept(
        "турагент* турфирм* экскурс* туроператор* гид гиды путевк*",
        "travel_agen* tour_operator tour_guide excursions cruises charter",
        "agencia_de_viajes touroperador guia_turistico excursiones turismo",
        "agence_de_voyage* tour_operateur guide_touristique excursions tourisme",
        under="tourism",
    ),
    "charity_kinds": Concept(
        "фонд* благотворит* волонтер* нко приют",
        "charity ngo foundation church shelter volunteers food_bank",
        "ong fundacion iglesia asociacion refugio voluntari*",
        "association* ong fondation eglise refuge benevol*",
        under="nonprofit",
    ),
    "state_kinds": Concept(
        "мэри* муниципал* министерств* госучрежд* бюджетн*_учрежд* администрац*_город* казенн*",
        "city_hall council municipal* ministry town_hall public_sector state_agency army police_dept",
        "ayuntamiento ministerio municipal* administracion_publica funcionari* junta",
        "mairie ministere collectivite* prefecture fonction_publique commune",
        under="government",
    ),
    "stage_new": Concept(
        "недавно_откры* недавно_запус* только_открыл* только_запустил* запустились новая_компани* месяц_как_откры* полгода_как молодая_компани* стартовали",
        "recently_launched just_launched just_opened newly_opened new_business brand_new_business just_started_out opened_last launched_last recently_opened",
        "recien_lanzad* recien_abiert* acabamos_de_abrir acabo_de_abrir abrimos_hace_poco negocio_nuevo recien_empez* acabamos_de_lanzar",
        "recemment_lance* on_vient_d_ouvrir vient_d_ouvrir vient_de_lancer on_a_ouvert_il_y_a nouvelle_entreprise tout_juste_lance jeune_entreprise",
    ),
    "stage_growing": Concept(
        "растем растущ* масштабир* расширяемся развиваемся_быстро рост_компани*",
        "growing growth scaling expanding taking_off scale_up growing_fast",
        "crecimiento creciendo crecemos escalando expandiendo despegando",
        "croissance on_grandit grandit expansion passage_a_l_echelle on_se_developpe decolle",
    ),
    "stage_established": Concept(
        "давно_на_рынке стабильн*_компани* устоявш* лет_на_рынке много_лет_работаем зрел*_бизнес лет_работаем",
        "established mature years_in_business been_around decades well_established long_standing since_19",
        "consolidad* llevamos_anos llevamos_20 llevamos_15 llevamos_10 anos_de_experiencia asentad* toda_la_vida anos_en_el_mercado",
        "etablie etabli bien_etablie ans_d_existence depuis_20 depuis_longtemps installe_depuis installee_depuis mature",
    ),
    "client_already": Concept(
        "ваши_клиенты ваш_клиент уже_работаем_с_вами уже_у_вас постоянн*_клиент* давно_с_вами",
        "existing_customer already_a_customer already_a_client your_client your_clients been_with_you",
        "ya_soy_cliente ya_somos_clientes cliente_actual clientes_suyos",
        "deja_client deja_clients client_existant clients_chez_vous",
        under="returning",
    ),
}
