"""What visitors say about houses, building materials and what is done to them."""

TOPICS = """
roof_tiles
ru черепиц* = черепиц* керамич* глинян* битумн*+плитк*
en tile* tiled slate = clay slates tiles terracotta shingle*
es teja* pizarra = tejas barro arcilla pizarra ceramica
fr tuile* ardoise* = tuiles terre_cuite ardoises argile
roof_metal
ru металл* профнастил металлочерепиц* железн* = профлист* профнастил* железо жест* оцинков* металлочереп* сталь*
en metal steel tin corrugated = tin steel corrugated zinc standing_seam aluminium sheet_metal
es metal* chapa = chapa lamina zinc acero aluminio hojalata
fr metal* tole bac_acier zinc = tole zinc acier bac_acier alu ferraille
roof_flat
ru плоск* = ровная+крыша без_наклон* рулонн* мембран* рубероид можно+ходить
en flat = no+slope walk+on+it no_pitch felt terrace_on_top level+roof
es plan* azotea = azotea sin+pendiente terrado se+puede+caminar
fr plat plate toit_terrasse = toit_terrasse sans+pente marcher+dessus
roof_none
ru без_крыш* на_земл* навес = в_пол* на_участк* в_огород* на_газон*
en ground no_roof field carport = field paddock lawn garden+panels behind+barn yard carport
es suelo sin_tejado terreno = campo terreno huerto jardin+placas pergola
fr sol au_sol terrain sans_toit = champ pre jardin+panneaux carport pelouse
mat_wood
ru дерев* брус* бревн* = сосн* дуб* брус* бревн* доск* фанер* берез* лиственниц* каркасн* сруб* вагонк*
en wood* timber log* = oak pine timber planks logs beech walnut plywood cedar
es madera* tronco* = roble pino tablas troncos haya nogal cedro parquet
fr bois rondin* = chene pin planches rondins hetre noyer ossature cedre
mat_brick
ru кирпич* = кирпич* кладк* блок* облицов*
en brick* = bricks masonry blocks brickwork
es ladrillo* = ladrillo* bloque* termoarcilla obra_vista
fr brique* parpaing* = briques parpaings
mat_stone
ru камень камн* мрамор* гранит* бетон* = мрамор* гранит* керамогранит* кварц* бетон* булыжник* известняк*
en stone marble granite concrete = marble granite quartz slab concrete limestone cobble*
es piedra marmol granito hormigon = marmol granito cuarzo hormigon cemento silestone
fr pierre marbre granit beton = marbre granit quartz beton ciment
mat_glass
ru стекл* = стеклян* стекл* бьющ* баноч* бутыл* прозрачн*+бью* хрусталь
en glass = glass jars bottles breakable see_through
es vidrio cristal = frasco* botella* tarro* cristal se+rompe
fr verre = bocaux bouteille* cassable vitre* transparent
mat_card
ru картон* гофро* коробк* = коробк* гофр* картон* короб* пицц*+коробк* лоток+бумаж*
en cardboard carton* box* corrugated = boxes cartons pizza_box* shoebox* corrugated
es carton* caja* = cajas cajitas corrugado carton
fr carton* boite* = cartons boites caisses caisse_carton ondule
mat_film
ru пленк* полиэтилен* стрейч* = стрейч* пакет* обматыв* термоусад* скотч целлофан* замотать пупырк* zip зип*
en film wrap* foil bag* = stretch shrink cling bubble_wrap pouches bags pallets+wrap cellophane
es film plastico bolsa* = bolsas retractil burbujas envolver+palets celofan
fr film plastique sachet* = sachets etirable bulles emballer+palettes cellophane
mat_tin
ru жест* металл*_бан* = консерв* жестян* банк*+металл* алюмин*+бан* тушенк* баночн*
en tin* can cans = canned cans tins aluminium tinned
es lata* hojalata = latas conserva* aluminio
fr boite_de_conserve fer_blanc canette* = conserves canettes alu boites+metal
mat_plastic
ru пластик* пвх = пластик* пвх пэт полипропилен* акрил*
en plastic pvc vinyl upvc = plastic vinyl pvc acrylic polycarbonate
es plastico pvc = plastico pvc acrilico vinilo
fr plastique pvc = plastique pvc acrylique vinyle
room_kitchen
ru кухн* = кухн* гарнитур* столешн* готовл* плит* духовк* мойк* вытяжк*
en kitchen* = kitchen worktop cupboards hob oven sink cooking countertop* splashback
es cocina* = encimera fogones fregadero horno armarios+cocina azulejos+cocina campana
fr cuisine* = plan_de_travail evier hotte four plaques placards
room_bath
ru ванн* сануз* душ* туалет* = ванн* душ* унитаз* раковин* кафель санузел сортир биде
en bath* shower* toilet* wc = shower tub loo toilet sink+basin washroom bathtub bidet wet_room
es bano* ducha* aseo* = ducha banera inodoro lavabo vater regadera bide plato_de_ducha
fr salle_de_bain* douche* wc toilettes = douche baignoire lavabo chiottes vasque cabinet
room_bed
ru спальн* = спальн* кроват* сплю выспаться матрас* изголов*
en bedroom* = bed sleep mattress headboard wardrobe bedrooms
es dormitorio* habitacion* recamara* = cama dormir colchon cabecero cuarto alcoba
fr chambre* = lit dormir matelas tete_de_lit dressing
room_living
ru гостин* зал = зал диван* телевизор* гостин* телик* камин*
en living lounge sitting_room = sofa couch telly lounge tv_room fireplace
es salon sala comedor = sofa tele estar chimenea comedor
fr salon sejour = canape tele sejour cheminee
room_child
ru детск* = детск* игров* двухъярус* манеж
en nursery kids_room children_s_room playroom = kids+room nursery bunk crib playroom
es infantil cuarto_de_ninos = cuarto+ninos literas cuna juegos+cuarto
fr chambre_d_enfant = chambre+petit lits_superposes berceau salle_de_jeux
room_all
ru всей_квартир* весь_дом вся_квартир* под_ключ целиком = под_ключ все_сразу полностью+все целиком все_комнат* от_и_до голые_стены комнаты+все
en whole entire full_house everything = everything all+rooms top_to_bottom entire complete whole+lot every_room turnkey bedrooms+garage
es toda_la_casa completa entera integral = toda entera integral de_arriba_abajo todo+piso llave_en_mano habitaciones+todas
fr toute_la_maison entier complete = tout entier de_fond_en_comble integral toutes+pieces cle_en_main
room_outdoor
ru террас* балкон* веранд* двор = террас* балкон* веранд* лодж* патио беседк* навес* мангал*
en terrace patio balcon* deck* = patio deck balcony veranda pergola outside+space bbq
es terraza balcon* patio = balcon patio porche azotea toldo pergola barbacoa
fr terrasse balcon* veranda = balcon veranda pergola loggia barbecue dehors
estate_flat
ru квартир* студи* = двушк* однушк* трешк* студи* хата новостройк* многоэтаж* комнатн* панельк* евродвушк* апарт* вторичк*
en apartment* flat* condo* studio = condo studio bedroom+flat high_rise penthouse loft unit duplex
es piso* apartamento* departamento* = piso depto estudio atico duplex loft habitaciones+piso
fr appartement* studio = appart studio t2 t3 t4 f2 f3 duplex loft immeuble
estate_house
ru дом дома коттедж* таунхаус* = коттедж* дач* таунхаус* изб* особняк* усадьб* своя_земл* частн*+сектор
en house* cottage* villa* home = cottage bungalow detached semi terraced villa townhouse garden+house
es casa* chalet* villa* = chalet adosad* unifamiliar villa finca cortijo casita
fr maison* pavillon* villa* = pavillon villa longere ferme plain_pied jardin+maison
estate_land
ru участ* земл* = участ* земл* сот* ижс снт надел гектар*
en land plot* lot = plot acre* land field build+own lot hectare*
es terreno* parcela* solar = parcela terreno hectarea* solar lote finca_rustica
fr terrain* parcelle* = parcelle constructible hectare* lotissement foncier
estate_commercial
ru коммерч* офис* помещени* = офис* склад* магазин+под первый+этаж пвз аренд*+бизнес псн торгов*+площад*
en commercial office* retail_space premises = office warehouse shop unit storefront premises workspace
es comercial local* oficina* nave* = oficina nave local bajo_comercial almacen despacho
fr commercial* bureau* local = bureaux entrepot local boutique atelier
deal_buy
ru купить покупк* приобре* = куп* приобре* ипотек* покупа* в_собственность взять+ипотек*
en buy* purchase = buy purchase mortgage own first_home own_it on_the_ladder
es compra* adquirir = compr* hipoteca adquirir en_propiedad
fr achat acheter acquerir = achet* acqueri* credit_immo proprietaire+devenir
deal_rent
ru аренд* снять съем = сним* снять аренд* съемн* на_длительн* посуточн* квартирант*
en rent* lease tenant = rent lease tenant let short_term monthly+rent
es alquil* arriendo renta = alquil* arrend* rentar inquilino por_meses
fr location louer = lou* locataire bail en_location
deal_sell
ru прода* = прода* избав*+квартир* выставить+продаж* скинуть
en sell* sale = sell get_rid list+property put+market offload
es vend* venta = vend* deshacerme poner+venta
fr vend* vente = vend* mettre+vente debarrass*
heat_gas
ru газ* = газ* магистральн* котел+газ* баллон* газгольдер
en gas boiler = gas mains_gas lpg propane combi gas_bottle
es gas = gas butano bombona caldera+gas propano gas_natural
fr gaz = gaz chaudiere+gaz butane gaz_de_ville propane citerne
heat_electric
ru электрич* тэн = электр* конвектор* тэн* теплый_пол+элект* обогревател* радиатор*+элект* инфракрасн*
en electric* heater* = electric heater* storage_heater* convector* infrared plug_in
es electric* = electric* radiador*+electric* convector* estufa+electric* acumulador*
fr electri* = electrique convecteur* radiateurs+electri* grille_pain clim_reversible
heat_wood
ru дров* печ* пеллет* тверд* = дров* печк* печь пеллет* камин* уголь углем буржуйк*
en wood pellet* log stove = logs stove burner pellets fireplace chimney coal
es lena pellet* madera chimenea = lena pellet* chimenea estufa brasas
fr bois poele granules pellet* = buches poele cheminee granules insert stere
heat_oil
ru диз* солярк* жидк* = солярк* дизел* мазут*
en oil diesel fuel = oil tank+oil kerosene diesel
es gasoil gasoleo fuel = gasoleo gasoil deposito+gasoil
fr fioul mazout fuel = mazout fioul cuve
heat_pump
ru теплов*_насос* геотерм* = теплов*+насос* геотерм* воздух+вода
en heat_pump geotherm* = heat_pump air_source ground_source geothermal
es bomba_de_calor aerotermia geoterm* = aerotermia bomba+calor geoterm*
fr pompe_a_chaleur pac geotherm* = pac pompe+chaleur aerothermie geothermie
sec_camera
ru камер* видеонаблюд* = камер* видео*+смотреть записыва* глазок видеть+телефон* наблюден* подгляд* регистратор
en camera* cctv video_surveillance = cctv record* footage see+phone video_doorbell ring_doorbell watch+remotely recorder
es camara* videovigilancia cctv = camara* grabar ver+movil grabacion* videoportero vigilar+movil
fr camera* videosurveillance = cameras filmer enregistr* voir+telephone visiophone surveill*+distance
sec_alarm
ru сигнализац* тревог* охранн*_систем* = сирен* датчик* сигналк* орет воры тревожн* датчик+движен* вскро*
en alarm* burglar = siren sensor* loud break+window burglar* motion goes_off breaks_in
es alarma* = sirena sensor* ladrones salte pite suene robo* rompen+ventana
fr alarme* anti_intrusion = sirene capteur* detecteur* cambriol* sonne+effraction hurle
sec_access
ru доступ* скуд домофон* пропуск* турникет* = пропуск* карточк*+вход* домофон* турникет* отпечат*+пальц* по_ключ_карт* чип* магнитн*+замок
en access intercom entry door_control = swipe badge* key_card* fingerprint keypad turnstile* fob fobs intercom let+staff+in
es acceso* portero* control_de_entrada = tarjeta+entrar fichar huella torno* interfono codigo+puerta llavero
fr acces interphone controle_d_entree badge* = badge* digicode empreinte* portique* carte+entrer tourniquet
sec_guard
ru охран* охранник* сторож* чоп = охранник* сторож* чоп вахтер* дежурн* люди+круглосут* пост+охран* консьерж* вышибал*
en guard* patrol* security_staff watchman = guards patrol* bouncer watchman men+gate doorman officer* round_the_clock
es guardia* vigilante* patrulla* = vigilante* guardia* sereno segurata* patrulla* portero+noche
fr gardien* vigile* ronde* agent* = vigile* gardien* agent+securite rondes maitre_chien veilleur
move_items
ru отдельн*_вещ* пара_вещ* мебель = диван* холодильник* шкаф* коробок+несколько стиралк* пару_коробок кровать
en few_items items furniture single_item = sofa fridge couch boxes washing_machine wardrobe just+few bed mattress
es pocas_cosas muebles objetos = sofa nevera lavadora armario cajas+pocas mesa colchon
fr quelques_meubles objets meubles = canape frigo armoire machine_a_laver cartons+quelques lit table
move_office
ru офис* = офис* рабоч*+мест* столы+компьютер* сотрудник*+переезд*
en office* = desks computers workstations filing_cabinets office
es oficina* despacho* = escritorios ordenadores despacho archivadores
fr bureau* entreprise = postes_de_travail ordinateurs bureaux open_space
move_piano
ru пианино рояль = пианино рояль фортепиано инструмент
en piano = upright grand_piano steinway baby_grand keys
es piano = piano cola teclado
fr piano = piano_droit quart_de_queue
clean_regular
ru поддержив* регулярн* еженедельн* = раз+недел* постоянно+убира* поддержив* регулярн*
en regular weekly maintenance = every_week weekly regular keep+tidy routine
es regular semanal mantenimiento = cada_semana semanal regular fija
fr regulier hebdomadaire entretien = chaque_semaine regulier hebdo
clean_deep
ru генеральн* глубок* = генералк* отмыть все+отмыть до_блеска запущен* весенн*+уборк* грязищ*
en deep spring thorough = deep spring_clean scrub filthy top_to_bottom grime
es profund* general a_fondo = a_fondo profunda mugre general de_arriba_abajo
fr grand fond profondeur = a_fond grand_menage crasse de_printemps
clean_after
ru после_ремонт* послестро* = после_ремонт* пыль+стройк* строител*+ушли строит*+мусор краск*+отмыть
en after_renovation post_construction builder* = builders+left dust+building after+renovation post_build paint+splashes
es fin_de_obra tras_obra = obra+polvo albaniles+terminaron pintura+restos despues+reforma
fr fin_de_chantier apres_travaux = chantier+poussiere travaux+finis platre
clean_window
ru окн* = окн* стекл*+мыть фасад* витрин* витраж*
en window* = windows panes glass+clean shopfront
es ventana* cristales = cristales ventan* escaparate+limpiar
fr vitre* fenetre* = vitres carreaux vitrine+laver fenetres
"""
