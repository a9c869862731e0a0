"""Parts of vehicles and what fails in them, makes, bicycles, licences, machines of a workshop. Part of the field `vehicles`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "engine_part": Concept(
        "двигател* мотор* движок движк* троит стучит_мотор масло_жрет жрет_масло не_заводится глохнет дымит перегрев* грм чек_энджин чек_горит",
        "engine* motor wont_start stalls stalling misfir* smoke oil_leak overheat* check_engine timing_belt knocking head_gasket",
        "motor no_arranca se_cala humo aceite se_calienta correa_de_distribucion culata pierde_fuerza testigo_motor",
        "moteur demarre_pas demarre_plus cale fume huile surchauffe courroie joint_de_culasse voyant_moteur",
    ),
    "brakes_part": Concept(
        "тормоз* колодк* суппорт* не_тормозит скрипит_при_торм* педаль_провал*",
        "brake* pads discs squeal* rotors stopping caliper*",
        "freno* pastillas discos chirria no_frena zapatas",
        "frein* plaquette* disques couine freine_mal freine_plus etrier*",
    ),
    "suspension_part": Concept(
        "ходов* подвеск* амортизатор* стойк* рычаг* шаров* сайлентблок* стучит_на_кочках развал схождение рулев*_рейк*",
        "suspension shocks struts bushings alignment steering knocks_over_bumps ball_joint*",
        "suspension amortiguador* direccion alineacion rotulas silentblock*",
        "suspension amortisseur* rotule* direction parallelisme geometrie train_avant cardan*",
    ),
    "car_electrics": Concept(
        "электрик* проводк* аккумулятор* аккум* фар* лампочк* генератор* стартер* свет_не_горит сигнализац* поворотник* магнитол*",
        "electric* battery headlight* lights alternator starter wiring fuse* indicator* dashboard_lights central_locking",
        "electric* electro* bateria faros luces alternador arranque cableado fusible* intermitente* no_encienden",
        "electri* batterie phares feux alternateur demarreur faisceau fusible* clignotant* autoradio",
    ),
    "car_battery": Concept(
        "аккумулятор* аккум* батаре* прикур* севш*_акк* сел_аккум*",
        "battery flat_battery dead_battery jump_start",
        "bateria se_descarga pinzas",
        "batterie a_plat cables_de_demarrage",
        under="battery",
    ),
    "gearbox_part": Concept(
        "коробк*_передач коробк* кпп акпп вариатор* сцеплен* передач*",
        "gearbox transmission clutch gears gear_change",
        "caja_de_cambios embrague marchas cambios",
        "boite_de_vitesse* embrayage vitesses",
    ),
    "exhaust_part": Concept(
        "выхлоп* глушител* катализатор*",
        "exhaust muffler catalytic dpf",
        "escape tubo_de_escape catalizador silenciador",
        "echappement pot silencieux catalyseur fap",
    ),
    "bodywork_kinds": Concept(
        "крыл* бампер* помял* вмятин* царапин* кузов* покрас* ржавчин* притерл* въехали поцарап* дтп сколы",
        "dent* scratch* bumper fender scrape* bodyshop rust respray ding* paintwork fender_bender rear_ended",
        "chapa abollad* golpe aranazo* rayon* parachoques pintura guardabarros oxido abollon rozad*",
        "carrosserie bosse* rayure* choc aile pare_choc* peinture rouille enfonce* accroche* accrochage",
        under="bodywork",
    ),
    "tires_kinds": Concept(
        "шин* резин* колес* прокол* переобув* балансиров* шиномонтаж* спустило грыж*_на_колес* диски",
        "tyre* tire* wheel* puncture* flat balancing winter_tyres slow_puncture",
        "neumatic* rueda* llanta* pinchazo* pinche pinchad* equilibrado goma* cubiertas",
        "pneu* roue* crev* crevaison equilibrage jante* gomme*",
        under="tires",
    ),
    "passenger_car_kinds": Concept(
        "тойот* бмв мерс* ауди лада жигул* приор* гранта веста фольксваген поло солярис киа хендай рено логан шкода октави* мазда хонда ниссан форд фокус "
        "опель "
        "субару мицубиси шевроле пежо ситроен вольво лексус тесла хавал чери джили",
        "honda toyota bmw audi mercedes vw golf ford focus civic corolla prius nissan mazda hyundai kia tesla subaru chevy vauxhall corsa fiesta polo skoda "
        "volvo lexus jaguar porsche fiat peugeot renault hatch beetle mini_cooper camry accord",
        "seat ibiza leon toyota renault clio peugeot citroen opel corsa golf ford fiesta focus bmw audi mercedes hyundai kia dacia sandero nissan mazda fiat "
        "punto tesla volvo",
        "renault clio megane twingo peugeot citroen dacia sandero golf polo opel corsa ford fiesta bmw audi mercedes toyota yaris fiat tesla volvo skoda "
        "hyundai kia 206 208 308 c3",
        under="passenger_car",
    ),
    "van_kinds": Concept(
        "газел* фургон* спринтер* транзит* микроавтобус* соболь каблук",
        "van vans transit sprinter vito vivaro minibus",
        "furgoneta* furgon transit vito combi kangoo",
        "camionnette* fourgon* utilitaire* trafic kangoo master",
        under="minivan",
    ),
    "truck_kinds": Concept(
        "грузовик* фур* камаз* еврофур* тягач* самосвал* ман скания вольво_фш длинномер* бычок",
        "truck* lorry lorries hgv semi 18_wheeler eighteen_wheeler big_rig artic tractor_trailer tipper scania man",
        "camion* trailer tractocamion tractomula volquete scania",
        "camion* poids_lourd* semi_remorque semi_remorques benne scania",
        under="truck",
    ),
    "motorcycle_kinds": Concept(
        "мотоцикл* мотик* мот байк* скутер* мопед* веспа харлей ямах* урал_с_коляской",
        "motorbike* motorcycle* bike scooter* moped* vespa harley yamaha ducati kawasaki two_wheeler",
        "moto* scooter* ciclomotor* vespa vespino harley yamaha",
        "moto* scooter* mob mobylette* vespa harley yamaha deux_roues",
        under="motorcycle",
    ),
    "mountain_bike": Concept(
        "горн*_велосипед* мтб горник* по_горам по_лесу",
        "mountain_bike* mtb trail* off_road singletrack downhill",
        "montana mtb btt senderos todo_terreno",
        "vtt tout_terrain sentiers foret descente",
        heads=2,
    ),
    "road_bike": Concept(
        "шоссейн* шоссер* по_асфальту гоночн*",
        "road_bike racer racing_bike tarmac",
        "carretera de_carretera carreras",
        "velo_de_route route course routier bitume",
        heads=2,
    ),
    "electric_bike": Concept(
        "электровел* электрич* с_мотором с_электро*",
        "e_bike* ebike* electric motor_assist pedal_assist",
        "electric* e_bike con_motor asistid*",
        "vae electrique* assistance assiste a_assistance moteur",
        heads=3,
    ),
    "cargo_bike": Concept(
        "грузов* карго с_ящиком с_кузовом",
        "cargo with_a_box kids_in_front longtail bakfiets",
        "carga cargo con_cajon",
        "cargo caisse bac biporteur triporteur enfants_devant",
        heads=1,
    ),
    "licence_car": Concept(
        "категори*_b категори*_в кат_в права_на_машин* на_легков* легков*",
        "car_licence car_license category_b drive_a_car",
        "permiso_b carnet_b carne_de_coche coche",
        "permis_b permis_voiture voiture conduite_accompagnee",
    ),
    "licence_moto": Concept(
        "категори*_а кат_а на_мотоцикл* мотоправ*",
        "motorcycle_licence bike_licence category_a a2",
        "permiso_a carnet_de_moto a2 moto",
        "permis_moto permis_a a2 a1_moto moto",
    ),
    "licence_boat": Concept(
        "гимс катер* лодк* яхт* на_катер",
        "boat* yacht* sail* skipper",
        "barco* patron per nautic* navegar velero",
        "bateau* naviguer fluvial cotier hauturier voilier",
    ),
    "licence_theory": Concept(
        "теори* пдд билет*_пдд знаки", "theory highway_code road_signs written_test", "teorico teoria senales codigo", "code theorie panneaux"
    ),
    "lathe_machine": Concept("токарн* токарк*", "lathe* turning", "torno* tornear", "tour tours tournage"),
    "milling_machine": Concept(
        "фрезер* фрезеров* обрабатывающ*_центр чпу",
        "mill milling cnc machining_center router",
        "fresadora* fresado cnc",
        "fraiseuse* fraisage cnc centre_d_usinage",
    ),
    "press_machine": Concept(
        "пресс прессы прессов* гидравлическ*_пресс*", "press hydraulic_press stamping", "prensa* prensado hidraulica", "presse* emboutissage"
    ),
    "compressor_machine": Concept(
        "компрессор* сжат*_воздух* воздух_не_качает", "compressor* compressed_air air_pressure", "compresor* aire_comprimido", "compresseur* air_comprime"
    ),
    "conveyor_machine": Concept(
        "конвейер* лент*_транспорт* транспортер* лента_встала",
        "conveyor* belt",
        "cinta_transportadora transportador* cinta",
        "convoyeur* tapis bande_transporteuse",
    ),
    "welding_work": Concept(
        "сварк* свароч* сваривать варить_металл аргон* сварщик* полуавтомат*",
        "weld* welder* mig tig",
        "soldad* soldar soldadura",
        "soud* soudage soudure poste_a_souder",
    ),
    "cutting_work": Concept(
        "резк* резать раскро* лазерн*_станок распил* гильотин*",
        "cutting cut saw* laser_cut* shear*",
        "corte cortar sierra* laser cizalla*",
        "decoupe* coupe scie* laser cisaille*",
    ),
    "painting_work": Concept(
        "покраск* окрас* покрасочн* лакиров* порошков* красить",
        "paint* coating spray_booth powder_coat*",
        "pintura pintar lacado cabina",
        "peinture peindre laquage cabine thermolaquage",
    ),
    "packing_work": Concept(
        "упаков* фасов* запайк* паллетайзер* стретч*",
        "packing packag* wrapp* palletiz* bagging sealing",
        "embala* empaquet* envas* flejad*",
        "emball* conditionn* ensach* palettis*",
    ),
    "generator_kinds": Concept(
        "генератор* электростанци* бензогенератор* дгу ток_на_стройк* без_света_на",
        "generator* genset power_on_site off_grid power",
        "generador* grupo_electrogeno corriente luz",
        "generateur* groupe_electrogene courant",
        under="generator",
    ),
    "excavator_kinds": Concept(
        "экскаватор* копать котлован траншея яма вырыть ковш мини-экскаватор*",
        "digger* excavat* trench dig backhoe jcb",
        "excavad* retro zanja cavar mini_excavadora",
        "pelle* pelleteuse* tranchee creuser tractopelle",
        under="excavator",
    ),
    "forklift_kinds": Concept(
        "погрузчик* вилочн* штабелер* ричтрак поднимать_паллет*",
        "forklift* fork_lift reach_truck pallet_truck telehandler",
        "carretilla* montacargas toro transpaleta",
        "chariot* elevateur fenwick transpalette",
        under="forklift",
    ),
}
