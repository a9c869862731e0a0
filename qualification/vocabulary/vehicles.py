"""Cars and other vehicles: state, body, drive, service, deals."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import machines
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "new_thing": Concept(
        "новый новенький без_пробега из_салона с_салона муха_не_сидела нулев* с_завода не_б_у салон* от_дилера в_пленке с_нуля "
        "нулевый новье из_магазина с_нулевым_пробегом",
        "new brand_new zero_miles factory showroom unused zero_mileage from_the_dealer mint dealership latest_model straight_from_the_factory",
        "nuev* cero_km 0_km a_estrenar de_fabrica sin_estrenar cero_kilometro de_agencia de_concesionario de_paquete",
        "neuf neuve neufs neuves zero_km 0_km d_usine jamais_servi concessionnaire sorti_d_usine",
        "🆕",
    ),
    "used_thing": Concept(
        "подержан* б_у бу бэу бэушн* бушн* поддержан* пробег* с_рук вторичк* юзан* секонд* старый старенький с_рук_взять вторичн* "
        "с_пробегом восстановлен* уцен*",
        "used second_hand pre_owned preowned secondhand pre_loved older mileage certified_pre_owned refurb* previously_owned cpo 2nd_hand",
        "usad* segunda_mano seminuev* ocasion kilometro* viej* de_segunda km_0 reacondicionad* 2a_mano",
        "occasion occas seconde_main usage* deja_roule vieux vieille anciens reconditionne* d_occasion ayant_roule 2e_main",
    ),
    "trade_in": Concept(
        "trade_in трейд_ин трейдин tradein обмен* сдать_свою сдать_старую сдать_свой поменять_свою поменять_на свою_на зачет* в_зачет "
        "обменя* поменя*_машину+новую выкуп* с_доплатой мою_на меняю_на свою_сдать+взять старую_сдать сменить_машину",
        "trade_in tradein part_exchange swap* exchange* trade_my trading_in trade_mine trade px upgrade_my hand_in_my old_car",
        "permut* entregar_mi cambiar_mi parte_de_pago toma_de_mi intercambi* dejar_mi entrego_mi canje* cambio_mi doy_mi mi_viejo_coche",
        "reprise* echang* reprendre_ma reprendre_mon reprenez contre_ma troc* ma_vieille rendre_ma",
        "🔄",
    ),
    "maintenance": Concept(
        "обслужив* обслужить сервис* техобслуж* то1 то2 то_пройти то_сделать пройти_то техосмотр* замен*_масл* масл* поменять+масло "
        "диагност* профилакт* плановое_то шиномонтаж* развал фильтр* колодк* на_то",
        "service* servicing maintenance maintain oil_change mot inspection check_up tune_up diagnostic* tires tyres brake* annual_service filters",
        "mantenimiento servicio revision* cambio_de_aceite itv aceite diagnostico* frenos afinacion verificacion puesta_a_punto filtro*",
        "entretien* revision* vidange* controle_technique maintenance diagnostic* freins plaquettes pneus",
        "🔧",
        under="repair",
    ),
    "repair": Concept(
        "ремонт* почин* чинит* сломал* поломк* отремонтир* не_работает неисправн* сломан* стучит заглох* не_заводится починк* "
        "поломал* барахлит полетел* восстанов* глючит полома* накрыл* не_включается отвалил* чиню почини тормоз* двигат* мотор* "
        "подвеск* коробк*",
        "repair* fix* broke* broken mend* not_working doesnt_work wont_start faulty fault breakdown stopped_working damaged restore "
        "malfunction* noise doesnt_turn_on busted brake* engine gearbox clutch fixing",
        "repar* arregl* averia* rot* no_funciona descompuest* no_arranca falla* compostura roto danad* malogr* estropead* no_enciende "
        "frenos motor ruido arreglarlo arreglar pintar",
        "repar* depann* panne* casse* marche_pas fonctionne_pas en_panne cass* defectueu* demarre_pas s_allume_pas abime* freins moteur bruit embrayage",
        "🛠 🔧",
    ),
    "bodywork": Concept(
        "кузов* покрас* покраск* вмятин* царапин* дтп бампер* рихтов* полировк* крашен*",
        "bodywork body_shop paint* dent* scratch* accident collision bumper* crash* polish*",
        "chapa* pintura* golpe* ray* choque* abolladura* parachoque* hojalater* carroceria",
        "carrosserie* peinture* rayure* choc* bosse* pare_choc* accident*",
    ),
    "tires": Concept(
        "шин* резин* колес* переобут* шиномонтаж* покрышк* переобув* диски",
        "tire* tyre* wheel* puncture* rims flat_tire",
        "neumatico* llanta* rueda* cubierta* ponchad* goma* pinchazo*",
        "pneu* roue* jante* crevaison*",
    ),
    "car_wash": Concept(
        "мойк* помыт* химчистк* детейлинг* мыть полировк*",
        "wash* detailing cleaning valet* polish",
        "lavad* detailing limpi* detallado encerado",
        "lavage* nettoy* detailing polish*",
    ),
    "sedan": Concept(
        "седан* камри октави* солярис_седан",
        "sedan* saloon* camry accord passat four_door",
        "sedan* berlina* octavia passat cuatro_puertas",
        "berline* passat 508 quatre_portes",
        under="passenger_car",
    ),
    "suv": Concept(
        "внедорожник* кроссовер* джип* suv паркетник* полный_привод 4x4 полноприводн* вездеход* крузак* рамник* прадо крузер* паджеро "
        "хавал* haval рав4 рав_4 тигуан* дастер* туарег* х5 x5 кашкай* тусон* крета* крету спортейдж* гелик* нива ниву уаз* патриот* "
        "чероки по_бездорожь* проходим* высокий_клиренс",
        "suv* crossover* jeep* 4x4 off_road* offroad* awd 4wd range_rover rav4 x5 q7 q5 tiguan qashqai tucson sportage wrangler "
        "land_rover duster tahoe landcruiser land_cruiser defender highlander xc60 cayenne",
        "suv* todoterreno* camioneta* 4x4 crossover* jeep todo_terreno qashqai tucson sportage tiguan rav4 duster x5 q5 range_rover land_rover cayenne rav_4",
        "suv* 4x4 tout_terrain crossover* jeep quatre_quatre duster qashqai 3008 5008 tiguan rav4 x5 q5 range_rover tucson captur cayenne kadjar 2008",
        under="passenger_car",
    ),
    "hatchback": Concept(
        "хэтч* хетч* компактн* малолитраж* городск* маленьк* для_города малютк* матиз* пикант* солярис* рио поло фиат_500 гольф* "
        "хетчбек* хэтчбек* юркую малышк* смарт гранта* логан",
        "hatch* compact* city_car small supermini* runabout city runaround picanto fiat_500 fiat polo clio corsa yaris mini fiesta "
        "i10 i20 aygo nippy easy_to_park",
        "hatch* compact* utilitario urbano pequen* citycar urban* fiat_500 fiat polo clio corsa ibiza yaris mini picanto twingo aparcar_facil para_aparcar",
        "compact* citadine* petite_voiture petite clio twingo fiat_500 fiat c3 208 yaris mini polo picanto zoe sandero pour_la_ville garer",
        under="passenger_car",
    ),
    "station_wagon": Concept(
        "универсал* сарай",
        "estate wagon* station_wagon",
        "familiar ranchera* station_wagon break",
        "break* familiale",
    ),
    "minivan": Concept(
        "минивэн* минивен* микроавтобус* семейн* 7_мест семь_мест семиместн*",
        "minivan* mpv people_carrier seven_seat* 7_seat* van seven_seater",
        "monovolumen* minivan* siete_plazas 7_plazas furgoneta van",
        "monospace* minivan* 7_places sept_places ludospace*",
        under="passenger_car",
    ),
    "pickup": Concept("пикап*", "pickup* pick_up truck ute", "pickup* pick_up camioneta* troca", "pick_up pickup*"),
    "truck": Concept(
        "грузов* фур* газель* газел* самосвал* коммерческ*_транспорт* фургон* тягач* спецтехник* спринтер* портер* соболь ларгус* "
        "грузовик* фургончик* камаз* маз мазы скания скании вольво_фш ман зил зилок исузу",
        "truck* lorry lorries van vans commercial_vehicle* hgv semi tractor transit sprinter vito ducato box_van panel_van work_van "
        "scania daf iveco freightliner peterbilt kenworth",
        "camion* furgon* vehiculo_comercial traile* furgoneta* kangoo berlingo vito transit ducato partner sprinter furgo scania iveco daf volvo_fh",
        "camion* utilitaire* fourgon* poids_lourd* kangoo trafic master jumper ducato berlingo vito partner boxer camionnette sprinter scania iveco daf",
        "🚚",
    ),
    "motorcycle": Concept(
        "мото* байк* скутер* мопед* мотик*",
        "motorcycle* motorbike* bike* scooter* moped*",
        "moto* scooter* motocicleta* ciclomotor",
        "moto* scooter* deux_roues mobylette",
        "🏍",
    ),
    "electric": Concept(
        "электро* электрич* тесла tesla на_электричестве эл батаре* на_батарейке заряж* лиф зикр* byd на_токе розетк*",
        "electric* ev evs tesla battery plug_in zero_emission leaf byd model_3 model_y plug_it_in polestar",
        "electric* tesla bateria enchufable ev leaf byd model_3 zoe",
        "electri* tesla batterie* ve branchee rechargeable zoe leaf byd e_208 model_3",
    ),
    "hybrid_drive": Concept("гибрид*", "hybrid* prius phev", "hibrid*", "hybride* phev"),
    "petrol": Concept("бензин* на_бензе бенз 95 92", "petrol gas gasoline", "gasolina nafta bencina", "essence sp95"),
    "diesel": Concept("дизел* солярк* дизелек", "diesel tdi", "diesel gasoil petrolero", "diesel gazole gasoil hdi"),
    "gas_fuel": Concept(
        "газ газов* гбо метан* пропан* магистральн*_газ*",
        "gas lpg cng propane natural_gas",
        "gas glp gnc propano gas_natural",
        "gaz gpl propane gaz_de_ville",
    ),
    "automatic_gear": Concept(
        "автомат* акпп вариатор* робот* коробка_автомат",
        "automatic* auto cvt dsg",
        "automatic*",
        "automatique* auto boite_auto bva",
    ),
    "manual_gear": Concept(
        "механик* мкпп ручк* на_ручке палк*",
        "manual* stick* stick_shift standard",
        "manual* mecanic* estandar",
        "manuel* mecanique* boite_manuelle bvm",
    ),
    "leasing": Concept("лизинг*", "leas* pcp contract_hire", "leasing renting arrendamiento_financiero", "leasing loa lld credit_bail"),
    "test_drive": Concept(
        "тест* прокат* тест-драйв* покатат* попробовать_машину тестдрайв* тест_драйв",
        "test_drive test_driv* try_it try_the_car take_it_for_a_spin",
        "prueba* probar test_drive conducir_antes",
        "essai* essayer test_drive tester",
    ),
    "car_rental": Concept(
        "прокат* аренд*_машин* аренд*_авто напрокат каршеринг*",
        "rent* hire rental",
        "alquil* renta*",
        "lou* location*",
    ),
    "parts": Concept(
        "запчаст* детал* комплектующ* запаск* аксессуар* расходник*",
        "part parts spare* component* accessor*",
        "repuesto* recambio* refaccion* pieza* accesorio*",
        "piece* rechange* accessoire*",
    ),
    "insurance": Concept(
        "страхов* осаго каско полис* застрахов*",
        "insur* policy cover* coverage",
        "segur* poliza* asegur*",
        "assur* mutuelle* police",
    ),
    "passenger_car": Concept(
        "легков* машин* авто тачк* седан* хэтч* в_такси октави* камри поло рио солярис* гранта* весту",
        "car cars passenger automobile saloon golf corolla",
        "coche* carro* turismo auto utilitario berlina",
        "voiture* auto berline* citadine berline",
        heads=2,
    ),
    "by_brand": Concept(
        "тойот* бмв ауди мерс* мерседес* киа хендай лад* мазд* ниссан* рено шкод* фольксваген* форд* лексус*",
        "toyota bmw audi mercedes kia hyundai ford lexus mazda volkswagen nissan honda",
        "toyota bmw audi mercedes kia hyundai ford seat renault nissan",
        "renault peugeot citroen bmw audi mercedes toyota volkswagen dacia",
        under="passenger_car auto_business",
    ),
    "family_car": Concept(
        "семейн* троих_детей трое_детей двое_детей с_детьми коляск* автокресл* дети детей влезл* багажник* собак*+багажник",
        "family kids car_seats child_seat* three_kids buggy pram stroller school_run boot_space seven_seater touran big_boot",
        "familiar* carrito peques hijos ninos sillitas maletero+grande 7_plazas tres_hijos",
        "familial* sieges_auto siege_auto poussette enfants 7_places trois_enfants scenic grand_coffre",
        heads=1,
    ),
    "luxury_car": Concept(
        "премиум* люкс* представительск* бизнес_класс* s_класс* s_class с_класс* s500 s600 s350 майбах* бентли бмв_7 семерк* а8 порше "
        "панамер* роллс* лексус* статусн* лимузин*",
        "luxury premium executive s_class 7_series a8 bentley maybach rolls porsche panamera limo* jaguar lexus high_end top_of_the_range mercedes_s",
        "lujo alta_gama premium clase_s serie_7 porsche bentley maserati jaguar limusina",
        "luxe haut_de_gamme premium classe_s serie_7 porsche bentley maserati jaguar limousine",
        heads=3,
    ),
    "sports_car": Concept(
        "спорткар* спортивн* купе кабриолет* родстер* мустанг* феррари ламб*",
        "sports_car* coupe* convertible* roadster* mustang ferrari lamborghini supercar* cabrio*",
        "deportivo* descapotable* ferrari mustang cabrio* coupe*",
        "sportive* cabriolet* ferrari mustang decapotable* coupe*",
    ),
    "fleet": Concept(
        "автопарк* парк_машин* флот машины_компании",
        "fleet vehicles vans trucks company_cars",
        "flota* vehiculos furgonetas furgoneta* camiones coches_de_empresa",
        "flotte* vehicules parc_automobile camions utilitaires",
        heads=3,
    ),
    **machines.CONCEPTS,
}
