"""What is done in a house and a garden, by its sorts: floors, fences, furniture, heating, drains. Part of the field `home_works`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "wood_kinds": Concept(
        "кедр* дуб* сосн* ель елов* береза березов* ясен* бук бука орех* лиственниц* липа липов* тик* фанер* дерев* доск* брус* бревн* сруб* паркет*",
        "cedar oak pine walnut maple birch ash beech mahogany teak spruce larch cherry timber lumber plywood planks boards hardwood bamboo parquet logs",
        "cedro roble pino nogal arce abedul fresno haya caoba teca abeto alerce cerezo tablas tablones contrachapado bambu parquet tarima troncos",
        "cedre chene pin noyer erable bouleau frene hetre acajou teck sapin epicea meleze merisier planches contreplaque bambou parquet buches",
        under="wood",
    ),
    "metal_kinds": Concept(
        "сталь стальн* железо железн* чугун* алюмин* евроштакетник ковка кован* нержавейк* латун* медн* сетка-рабица рабица",
        "steel iron aluminium aluminum wrought_iron stainless brass copper chain_link mesh corrugated",
        "acero hierro aluminio forja inoxidable laton cobre malla chapa",
        "acier fer aluminium alu forge inox laiton cuivre grillage tole",
        under="metal",
    ),
    "plastic_kinds": Concept(
        "пвх винил* поликарбонат* пластмасс*", "vinyl pvc upvc polycarbonate acrylic", "pvc vinilo policarbonato", "pvc vinyle", under="plastic"
    ),
    "brick_kinds": Concept(
        "газобетон* пеноблок* керамзитоблок* блоки кладка",
        "breeze_block cinder_block masonry blockwork",
        "bloques ladrillo* mamposteria",
        "parpaing* moellon*",
        under="brick concrete",
    ),
    "stone": Concept(
        "камень каменн* мрамор* гранит* кварц* известняк* сланец травертин*",
        "stone marble granite quartz limestone slate travertine sandstone",
        "piedra marmol granito cuarzo pizarra caliza travertino silestone",
        "pierre marbre granit quartz ardoise calcaire travertin",
        heads=1,
    ),
    "floor_wood": Concept(
        "паркет* паркетн* массив* деревянн*_пол* инженерн*_доск* доск*",
        "hardwood parquet wooden_floor* wood_floor* engineered_wood floorboards boards planks",
        "parquet tarima madera suelo_de_madera",
        "parquet plancher bois_massif parquet_massif",
        under="flooring wood",
    ),
    "floor_laminate": Concept("ламинат*", "laminate click_lock", "laminado* suelo_laminado", "stratifie sol_stratifie", under="flooring"),
    "floor_tile": Concept(
        "плитк* керамогранит* кафел* керамик* мозаик*",
        "tile* ceramic* porcelain mosaic",
        "azulejo* baldosa* ceramica gres porcelanico mosaico* alicatad*",
        "carrelage* carreaux faience gres_cerame mosaique*",
        under="flooring",
    ),
    "floor_carpet": Concept(
        "ковролин* ковров* ковер палас* мягк*_ногам мягко* ворс*",
        "carpet* rug* fluffy soft_underfoot wall_to_wall underfoot pile berber shag",
        "moqueta alfombra* mullid* blandit*",
        "moquette tapis moelleux tout_doux",
        under="flooring",
    ),
    "floor_vinyl": Concept(
        "линолеум* винил* кварцвинил* пвх", "vinyl lvt linoleum lino", "vinilo vinilico linoleo pvc", "vinyle lino linoleum pvc", under="flooring"
    ),
    "hedge": Concept(
        "живая_изгородь изгород* кусты кустарник* туи туя",
        "hedge* bushes shrubs privet thuja",
        "seto* arbustos cipres* plantas",
        "haie* arbustes buissons thuyas",
    ),
    "lawn_mowing": Concept(
        "стрижк*_газон* покос* косить скосить покосить газон* трав* трава_по_колено заросл*",
        "mow* lawn grass cut_the_grass overgrown knee_high strimming",
        "cesped cortar_el_cesped segar pasto hierba hierbas grama",
        "tonte tondre pelouse gazon herbe herbes",
        heads=3,
    ),
    "pruning": Concept(
        "обрезк* подрез* спил* крониров* кроны ветк* ветви деревья",
        "prun* trim* branches tree_surgery hedge_trimming topping",
        "poda* podar ramas recortar arboles",
        "taille* elag* elagage branches arbres",
        heads=3,
    ),
    "garden_design": Concept(
        "ландшафт* дизайн_сада озелен* клумб* альпийск*",
        "landscap* garden_design flower_bed* replan_the_garden",
        "paisajis* diseno_de_jardin diseno_del_jardin parterre*",
        "paysag* amenagement creation_de_jardin massifs",
        heads=2,
    ),
    "irrigation": Concept(
        "автополив* полив* орошен* капельн* поливать",
        "irrigat* sprinkler* watering drip hose timer",
        "riego regar aspersor* goteo manguera",
        "arrosage arroser goutte_a_goutte tuyau irrigation",
        heads=2,
    ),
    "outbuilding_garage": Concept(
        "гараж* бокс_под навес под_две_машины под_машин* парков*_место",
        "garage* carport for_two_cars",
        "garaje* cochera cochera_para",
        "garage* carport abri_voiture",
        under="garage",
    ),
    "terrace": Concept(
        "террас* беседк* веранд* патио настил барбекю_зон*",
        "terrace deck* patio pergola gazebo porch veranda",
        "terraza* porche pergola* cenador patio glorieta",
        "terrasse* veranda pergola* kiosque tonnelle",
    ),
    "fence": Concept(
        "забор* ограда калитк* штакетник*", "fence* fencing gate railing*", "valla* vallado cerca cercado verja", "cloture* portail palissade barriere*"
    ),
    "wardrobe_item": Concept(
        "шкаф* гардероб* купе стеллаж* комод*",
        "wardrobe* closet* walk_in drawers shelving",
        "armario* vestidor* ropero comoda estanteria*",
        "armoire* dressing* placard* commode etagere*",
    ),
    "sofa_item": Concept("диван* кресл* тахт* софа мягк*_мебел*", "sofa* couch* armchair* settee", "sofa* sillon* butaca*", "canape* fauteuil* divan*"),
    "bed_item": Concept(
        "кроват* матрас* спальное", "bed beds mattress* headboard bunk", "cama* colchon* litera* cabecero", "lit lits matelas sommier* couchage"
    ),
    "table_item": Concept(
        "стол столы столик* столешниц* стул* табурет*", "table* desk* chair* stool*", "mesa* escritorio* silla* taburete*", "table* bureau chaise* tabouret*"
    ),
    "kids_room_kinds": Concept(
        "детск* сыну_комнат* дочке_комнат* комнат*+сын* комнат*+дочк* кроват*_чердак двухъярусн* пеленальн*",
        "kids_room childs_room son+room daughter+room bunk_bed cot nursery_room",
        "cuarto_del_nino cuarto_de_la_nina habitacion+hijo habitacion+hija litera* cuna",
        "chambre+fils chambre+fille chambre_d_enfant lits_superposes berceau",
        under="kids_room",
    ),
    "drain_clog": Concept(
        "засор* прочист* забил* забит* не_уходит_вода вода_не_уходит не_сливает* вода_стоит",
        "clog* blocked unblock* blockage wont_drain not_draining backed_up drain overflowing",
        "atasc* desatasc* atranc* obstru* no_traga no_desagua embozad* tapad* tapo",
        "bouch* debouch* engorg* obstru* s_evacue_pas evacue_plus deborde*",
        under="plumbing",
    ),
    "leak_kinds": Concept(
        "теч* потек* протек* капает капа* подтек* прорв* лужа сочится",
        "leak* drip* drips dripping burst puddle damp_patch seep*",
        "fuga* gote* escape pierde_agua charco reventad* revento filtracion*",
        "fuite* goutte fuit gouttes suint* flaque infiltration* creve",
        under="leak_trouble plumbing",
    ),
    "boiler": Concept(
        "котел* котл* бойлер* водонагревател* колонк* горяч*_вод* батаре*_холодн*",
        "boiler* water_heater hot_water immersion combi",
        "caldera* calentador* termo agua_caliente",
        "chaudiere* chauffe_eau ballon eau_chaude cumulus",
        under="plumbing heating",
    ),
    "toilet_item": Concept(
        "унитаз* туалет* санузел бачок",
        "toilet* loo wc cistern flush*",
        "vater water inodoro retrete wc cisterna",
        "toilettes wc cuvette chasse_d_eau",
        under="plumbing",
    ),
    "tap_item": Concept(
        "кран краны смесител* раковин* мойк*", "tap taps faucet* sink*", "grifo* lavabo fregadero", "robinet* evier lavabo mitigeur", under="plumbing"
    ),
    "heat_gas": Concept("газ газом газов* магистральн*_газ", "gas mains_gas", "gas gas_natural butano propano", "gaz gaz_de_ville propane"),
    "heat_electric": Concept(
        "электр* конвектор* обогревател* теплый_пол*",
        "electric* radiators convector* storage_heaters",
        "electric* radiadores acumuladores",
        "electri* convecteur* radiateurs grille_pain",
    ),
    "heat_wood": Concept(
        "дров* печк* печь пеллет* камин* буржуйк*",
        "wood log_burner pellet* firewood stove fireplace",
        "lena pellet* estufa chimenea",
        "bois poele* granule* buche* cheminee insert pellets",
    ),
    "heat_oil": Concept("мазут* дизельн*_котел солярк*", "oil heating_oil kerosene", "gasoil gasoleo", "fioul mazout fuel"),
    "heat_pump": Concept(
        "теплов*_насос* геотерм* кондиционер*",
        "heat_pump* air_source ground_source",
        "bomba_de_calor aerotermia geotermia",
        "pompe_a_chaleur pac geothermie aerothermie",
    ),
    "air_conditioner": Concept(
        "кондиционер* кондей* кондер* сплит*",
        "air_con aircon ac a_c air_conditioner* air_conditioning",
        "aire_acondicionado a_c ac clima climatizador split",
        "clim climatisation climatiseur*",
    ),
    "fridge_kinds": Concept(
        "морозилк* морозит не_морозит не_холодит холодильн* морозильн* размораживается",
        "freezer* refrigerat* icebox not_cold",
        "refri refrigerad* congelador* no_enfria heladera",
        "frigo* congel* refroidit_pas refrigerateur",
        under="fridge",
    ),
    "washer_kinds": Concept(
        "стиралк* стирает не_отжимает отжим* барабан* белье_мокрое",
        "washing_machine spin_cycle wont_spin doesnt_spin drum laundry",
        "lavarropas lavadora* no_centrifuga centrifug* tambor ropa_mojada colada",
        "lave_linge essore* essorage tambour linge_trempe",
        under="washer",
    ),
    "oven_kinds": Concept(
        "духовк* плит* печет варочн* конфорк*",
        "oven* stove hob cooker range burner",
        "horno* hornear vitro cocina_de_gas fogon*",
        "four cuisiniere plaque_de_cuisson gaziniere",
        under="oven",
    ),
    "dishwasher_kinds": Concept("посудомой* пмм", "dishwasher* dishes", "lavavajillas lavaplatos", "lave_vaisselle vaisselle", under="dishwasher"),
}
