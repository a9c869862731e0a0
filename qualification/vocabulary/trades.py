"""Goods, orders and equipment of single trades: print, security, energy, farming, events, giving. Part of the field `business`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import departments
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "solar_panels": Concept(
        "солнечн* панел* фотовольта* батаре*_на_крыш* сэс",
        "solar panel* pv photovoltaic rooftop",
        "solar* placa* panel* fotovoltaic*",
        "solaire* panneau* photovoltaique* pv",
        heads=2,
    ),
    "energy_storage": Concept(
        "аккумулятор* накопител* ибп инвертор* бесперебойн* резервн*_питан*",
        "battery batteries storage powerwall ups backup_power inverter*",
        "bateria* almacenamiento sai inversor* respaldo acumulador*",
        "batterie* stockage onduleur* secours accumulateur*",
        heads=3,
    ),
    "ev_charger": Concept(
        "зарядн*_станц* зарядк* электрозаправ* заряжать+машин* заряжать tesla теслу",
        "ev_charger* charging wallbox charge_point* charge+car car_charger charge_my tesla plug_in_my",
        "cargador* punto_de_recarga wallbox recarga* cargar+coche cargar_mi cargar_el_coche tesla",
        "borne* recharge wallbox charger+voiture prise_renforcee charger_ma tesla ma_voiture_electrique zoe",
        heads=3,
    ),
    "generator": Concept(
        "генератор* дгу электростанц* дизель_генератор* свет_на_мероприят*",
        "generator* genset power_for_an festival",
        "generador* grupo_electrogeno luz_para_un concierto",
        "generateur* groupe_electrogene courant_pour concert",
    ),
    "lower_bills": Concept(
        "эконом*_на_счет* снизить_счет* платить_меньше счета_за_свет счета_за_электр* много_платим_за_свет дорогой_свет за_свет электричеств*+дорог*",
        "lower_bill* reduce_bill* save_on_bills bills electricity_bill energy_bill cut_my_bill* cheaper_electricity electric+fortune "
        "electricity+expensive bill+high costs_me_a_fortune",
        "ahorrar_en_la_factura bajar_la_factura factura_de_la_luz recibo* luz+cara pagar_menos luz+cuesta luz+sale ojo_de_la_cara",
        "baisser_la_facture reduire_la_facture facture* facture_d_electricite payer_moins facture+explose electricite+chere",
        heads=3,
    ),
    "energy_independence": Concept(
        "независим* автоном* отключ*+свет* отключ*+электр* вырубают+свет* перебо* без_сети не_зависеть зависеть",
        "independen* off_grid blackout* outage* power_cut* self_sufficient resilience backup rely_on_the_grid",
        "independ* autosuficien* apagon* cortes_de_luz aislada autoconsumo no_depender depender",
        "independan* autonom* coupure* autosuffisan* hors_reseau autoconsommation ne_plus_dependre dependre",
        heads=2,
    ),
    "crops": Concept(
        "растениевод* зернов* полев* пшениц* кукуруз* подсолнечник* рапс* соя сою ячмен* рож*_сеем",
        "crop* arable grain* wheat corn maize soy* barley rapeseed sunflower* cereals",
        "cultivo* cereal* grano* trigo maiz soja cebada girasol arroz",
        "culture* cereale* grande*_culture* ble mais soja orge colza tournesol",
        heads=3,
    ),
    "vegetables_farm": Concept(
        "овощ* теплиц* томат* помидор* огур* картоф* картошк* капуст* зелень морков* лук*",
        "vegetable* greenhouse* tomato* cucumber* potato* lettuce cabbage carrots onions",
        "hortaliza* verdura* invernadero* tomate* pepino* patata* papa* lechuga* huerta",
        "legume* maraich* serre* tomate* concombre* pomme_de_terre pommes_de_terre patate* salade*",
        heads=2,
    ),
    "livestock": Concept(
        "животновод* скот* коров* свин* овц* коз* бык* крс телят* молочн*_стад* дойн*",
        "livestock cattle cow* pig* sheep goat* dairy_herd beef hogs calves herd",
        "ganader* ganado vaca* cerdo* oveja* cabra* terneros lechera granja_porcina",
        "elevage betail vache* cochon* porc* brebis chevre* mouton* laitier* bovin* troupeau",
        heads=2,
    ),
    "poultry": Concept(
        "птицевод* куры кур птиц* бройлер* несушк* утк* индейк* яйц*",
        "poultry chicken* hens broiler* layers turkey* ducks eggs",
        "avicol* pollo* gallina* pavo* huevos aves",
        "volaille* poulet* poule* dinde* oeufs avicole canard*",
    ),
    "orchards": Concept(
        "сад* ягод* фрукт* яблон* яблок* клубник* малин* смородин*",
        "orchard* fruit* apple* berries strawberr* cherry grove citrus",
        "fruta* frutal* manzan* fresa* olivar olivo* citricos naranj* almendr*",
        "verger* fruit* pomme* fraise* arboricult* cerise* olivier*",
        heads=2,
    ),
    "vineyard": Concept(
        "виноград* винодел* вино вина", "vineyard* wine grape* winery", "vina* vinedo* uva* bodega vino", "vigne* vigneron* vin raisin* viticult* chai"
    ),
    "farm_machinery": Concept(
        "сельхозтехник* трактор* комбайн* сеялк* культиватор* плуг* опрыскиват* борон*",
        "machinery tractor* combine* seeder* harvester* plough sprayer* baler*",
        "maquinaria tractor* cosechadora* sembradora* arado pulverizador*",
        "machine* tracteur* moissonneuse* semoir* charrue pulverisateur*",
        heads=3,
    ),
    "fertilizer": Concept(
        "удобрен* подкормк* селитр* навоз* компост* азот*",
        "fertili* manure compost nitrogen npk",
        "fertiliz* abono* compost urea estiercol",
        "engrais fertilis* compost fumier azote",
        heads=2,
    ),
    "seeds": Concept("семен* семя посадочн* рассад* саженц*", "seed* seedling* saplings", "semilla* plantones plantulas", "semence* graine* plants"),
    "crop_protection": Concept(
        "сзр гербицид* пестицид* фунгицид* вредител* инсектицид*",
        "pesticide* herbicide* fungicide* crop_protection weeds pests",
        "fitosanitario* herbicida* plaga* pesticida*",
        "phytosanitaire* herbicide* pesticide* desherbant*",
    ),
    "heavy_equipment": Concept(
        "спецтехник* экскаватор* погрузчик* бульдозер* кран* автокран* каток самосвал*",
        "heavy_equipment excavator* loader* bulldozer* crane* digger* backhoe* skid_steer",
        "maquinaria_pesada excavadora* retroexcavadora* grua* bulldozer cargadora* mini_excavadora",
        "engin* pelleteuse* grue* bulldozer chargeuse* mini_pelle tractopelle",
        heads=2,
    ),
    "forklift": Concept(
        "погрузчик* вилочн* штабел* рохл* кара возить+палет* возить+паллет* по_складу",
        "forklift* pallet_truck* stacker* reach_truck move_pallets moving_pallets around_the_warehouse",
        "carretilla* montacargas toro transpaleta* apilador* mover_palets",
        "chariot* elevateur* transpalette* gerbeur* deplacer_des_palettes",
    ),
    "machine_tools": Concept(
        "станк* чпу станок* токарн* фрезерн* лазерн* пресс*",
        "machine_tool* cnc lathe* milling laser_cutter press",
        "maquina_herramienta cnc torno* fresadora* laser prensa*",
        "machine_outil cnc tour_numerique fraiseuse* laser presse*",
    ),
    "kitchen_equipment": Concept(
        "кухонн*_оборуд* печ* пароконвектомат* плит* фритюр* холодильн*_витрин* кофемашин*",
        "kitchen_equipment oven* fryer* grill* fridge* coffee_machine* dishwasher*",
        "equipamiento_de_cocina horno* freidora* plancha* camara_frigorifica cafetera*",
        "materiel_de_cuisine four friteuse* piano_de_cuisson chambre_froide machine_a_cafe",
    ),
    "office_equipment": Concept(
        "оргтехник* принтер* мфу ноутбук* монитор* компьютер* копир*",
        "office_equipment printer* copier* laptop* monitor* computers scanner*",
        "ofimatica impresora* fotocopiadora* portatil* ordenador* escaner*",
        "bureautique imprimante* photocopieu* ordinateur* pc_portable scanner*",
    ),
    "business_conference": Concept(
        "конференц* форум* семинар* съезд* симпозиум* бизнес-завтрак* доклад* спикер*",
        "conference* seminar* summit keynote speakers symposium business_breakfast congress",
        "conferencia* congreso* seminario* jornada* ponente* simposio",
        "conference* seminaire* congres colloque* symposium intervenant* sommet",
        heads=3,
    ),
    "corporate_party": Concept(
        "корпоратив* новогодн* праздник* юбилей_компан* банкет* елк* тусовк*_для_сотрудник* 8_марта 23_февраля день_компании отмеча* "
        "новый_год новогодник отметить",
        "corporate_party office_party celebrat* christmas_party xmas_do staff_party gala banquet anniversary summer_party work_do celebrating xmas",
        "fiesta_de_empresa cena_de_empresa celebracion cena_de_navidad aniversario gala banquete fiesta celebrar navidad",
        "soiree_d_entreprise fete pot_de_fin soiree arbre_de_noel gala anniversaire repas_de_noel banquet feter noel pot_de_noel pot",
        heads=3,
    ),
    "team_building": Concept(
        "тимбилдинг* сплочен* сплотит* квест* выезд*_командой веревочн*",
        "team_building teambuilding bonding away_day offsite retreat escape_room team_outing",
        "team_building teambuilding unir_al_equipo convivencia escape_room cohesion",
        "team_building teambuilding cohesion escape_game souder seminaire_au_vert",
        heads=2,
    ),
    "product_launch": Concept(
        "презентац* запуск*_продукт* открыти* премьер* показ* перерезать_лент* нов*_продукт*",
        "product_launch launch presentation opening grand_opening unveil* premiere new_product",
        "lanzamiento presentacion inauguracion apertura estreno presentamos producto_nuevo",
        "lancement presentation inauguration ouverture devoil* nouveau_produit",
        heads=2,
    ),
    "expo_event": Concept(
        "выставк* ярмарк* стенд* экспо",
        "exhibition* trade_show* expo booth stand fair",
        "feria* exposicion* stand expo",
        "salon* exposition* foire* stand expo",
        heads=2,
    ),
    "donate_money": Concept(
        "пожертв* деньг* донат* задонатить перевести+фонд* скинуть* материальн*",
        "donat* money give_cash fund contribut* chip_in pledge cheque check per_month",
        "donar donacion* dinero aportar aportacion colaborar_economic* cheque al_mes",
        "don dons donner argent contribut* cotis* soutien_financier cheque par_mois",
        heads=2,
    ),
    "volunteering": Concept(
        "волонтер* руками помогать_руками безвозмезд* время_помочь помогать_на_мероприят* время по_субботам",
        "volunteer* lend_a_hand give_my_time help_out hands_on my_time time saturdays a_month evenings_free couple_of_hours",
        "voluntari* echar_una_mano mi_tiempo ayudar_en_persona tiempo sabados ratos",
        "benevol* donner_de_mon_temps coup_de_main filer_un_coup_de_main mon_temps temps samedis mes_soirees",
        heads=2,
    ),
    "in_kind": Concept(
        "вещами вещи одежд* игрушк* продукт* корм* мебель_отдать отдать куртк* обувь одеял*",
        "in_kind goods clothes toys food stuff_to_give items coats shoes blankets tins",
        "especie ropa juguetes alimentos cosas mantas zapatos",
        "nature vetements jouets nourriture affaires manteaux chaussures couvertures",
        heads=2,
    ),
    "corporate_giving": Concept(
        "спонсор* от_компании партнерств*+фонд* корпоративн*_партнер*",
        "sponsor* corporate_partner* our_company_wants csr match_funding",
        "patrocin* mecenazgo rsc empresa_colaboradora",
        "mecenat sponsor* parrain* rse entreprise_partenaire",
    ),
    "sample_order": Concept(
        "образец* пробн* на_пробу попробовать тестов*_партия одна_штука пару_штук на_тест",
        "sample* trial try_one test_order one_piece couple_of_pieces to_test",
        "muestra* prueba probar unas_piezas pedido_de_prueba",
        "echantillon* essai tester quelques_pieces commande_test",
        heads=2,
    ),
    "small_batch": Concept(
        "мелк*_опт* небольш*_парт* мелк*_парт* коробк* десяток мелкооптов* немного",
        "small_batch small_order* low_volume few_boxes handful dozen",
        "lote_pequeno pequenas_cantidades poca_cantidad unas_cajas docena",
        "petite_serie petites_quantites petit_lot quelques_cartons douzaine",
        heads=3,
    ),
    **departments.CONCEPTS,
}
