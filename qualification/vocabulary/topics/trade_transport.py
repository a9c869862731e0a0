"""What visitors say about vehicles, cargo, farms and the places of the world."""

TOPICS = """
by_road
ru авто* машин* грузовик* дорог* = фур* газел* грузовик* камаз* тягач* рефриж* тонник* еврофур* машин* догруз* манипулятор*
en road truck* lorry trucks = lorry truck trucks hgv van trailer artic flatbed ltl ftl 18_wheeler
es carretera camion* = camion* trailer furgon* tir cabeza_tractora volquete
fr route routier camion* = camion* semi poids_lourd semi_remorque fourgon* remorque
by_rail
ru железн* жд рельс* поезд* = вагон* поезд* рельс* жд контейнер+платформ* состав
en rail* train* = train* wagon* rail freight+train tracks
es tren ferrocarril ferroviari* = tren vagon* via+ferrea ferrocarril
fr train* ferroviaire rail = train* wagon* fret_ferroviaire sncf
by_sea
ru море мор* морск* судн* контейнер* = корабл* судно пароход* контейнер* порт* паром* баржа сухогруз*
en sea ocean ship vessel = ship vessel container* port boat fcl lcl
es mar maritim* barco = barco buque contenedor* puerto
fr mer maritime bateau = bateau navire conteneur* port cargo
by_air
ru авиа* воздух* самолет* = самолет* авиа* борт аэропорт* рейс+груз*
en air plane airfreight = plane flight airfreight cargo+plane fly
es aere* avion = avion vuelo aeropuerto aere*
fr aerien* avion air = avion vol aeroport aerien
by_courier
ru курьер* доставк*_курьер = курьер* сдэк dhl до_двери пешком+курьер* посыльн* боксберри
en courier messenger parcel = courier dhl fedex ups parcel dpd door_to_door
es mensajer* paqueteria = mensajer* dhl seur paquete correos+express puerta
fr coursier* colis messager* = coursier* dhl chronopost colis ups
car_new
ru нов* = с_салона салон* нулев* ноль+пробег* дилер*+куп* не+битая с_завода муха_не_сидела
en new = brand_new showroom zero_miles factory off_the_lot
es nuev* a_estrenar = concesionario a_estrenar cero_kilometros 0km km_0
fr neuf neuve = concession zero_km sortie_usine neuf
car_used
ru пробег* б_у подержан* с_рук вторич* = бу бэушн* подержан* с_рук ушатан* юзан* авито хозяин+один вторичк*
en used second_hand pre_owned = used second_hand preloved pre_owned high_mileage old_banger
es segunda_mano usado ocasion = segunda_mano usad* km ocasion seminuev* wallapop
fr occasion seconde_main usage = occase occasion kilometr* seconde_main leboncoin
veh_moto
ru мото* скутер* = мотоцикл* байк* скутер* мопед* мотик эндуро чоппер*
en moto* scooter* bike_licence = bike motorbike motorcycle scooter vespa harley two_wheels
es moto* ciclomotor scooter* = moto vespa scooter ciclomotor dos_ruedas 125
fr moto* scooter* deux_roues = moto scooter mobylette deux_roues 125 becane
veh_car
ru авто* машин* легков* = тачк* машин* легковушк* категори*+b седан* хэтчбек* кроссовер* внедорожник* джип*
en car* automobile* = car sedan hatchback suv wheels estate motor
es coche* auto* carro* = coche carro auto turismo berlina todoterreno suv
fr voiture* auto* = bagnole caisse voiture berline citadine suv permis_b
veh_truck
ru грузов* = фур* камаз* категори*+c дальнобой* тягач*
en truck* lorry hgv = lorry hgv truck haul* rig cdl
es camion* = camion* trailer transportista carnet_c
fr camion* poids_lourd = camion poids_lourd super_lourd permis_c
veh_bus
ru автобус* = автобус* пассажир*+возить маршрутк* категори*+d микроавтобус*
en bus* coach* minibus = bus coach minibus passengers
es autobus* autocar* bus = autobus bus autocar pasajeros guagua colectivo micro
fr bus autocar* car_scolaire = bus car minibus passagers
veh_bike_road
ru шоссей* = шоссей* гонк*+велосипед* лайкр* бараний_руль
en road_bike racing = racer drop_bars tarmac lycra strava triathlon
es carretera = carretera asfalto flaca triatlon
fr route course = bitume course cyclosportive triathlon
veh_bike_mountain
ru горн* mtb = горник* трейл* грунт* байкпарк даунхил* бездорож*
en mountain mtb = trail* off_road mtb downhill mud forest
es montana mtb btt = btt monte sendero* trialera* barro
fr vtt montagne = sentier* foret boue descente enduro chemins
veh_bike_city
ru городск* = на_работу+ездить по_городу набережн* корзинк*
en city urban commut* = commut* work+ride errands basket around_town
es ciudad urban* paseo = trabajo+ir paseo recados cesta por_la_ciudad
fr ville urbain = trajets boulot+aller panier courses velotaf
veh_electric
ru электр* = батаре* аккумулятор*+езд* электро* мотор+помога* тесла
en electric ev e_bike hybrid = battery motor+assist plug_in charge+home tesla ebike
es electric* hibrid* = bateria motor+ayuda enchuf* tesla
fr electrique vae hybride = batterie assistance vae moteur+aide recharg* tesla
farm_cattle
ru скот* крс коров* молочн* = коров* телят* бык* надо* молок* дойн* ферм*+коров* бурен* голов
en cattle beef dairy cow* livestock = cows head+dairy herd beef milk calves milking
es ganado vacuno vacas lecher* = vacas terner* leche cabezas ordeno reses
fr bovin* vache* elevage laitier = vaches veaux lait troupeau traite tetes
farm_poultry
ru птиц* кур* = кур* несушк* бройлер* яйц* индюк* индейк* утки гуси птичник*
en poultry chicken* egg* = chickens hens eggs broilers turkeys ducks layers
es avicola pollo* aves gallina* = gallinas pollos huevos pavos patos ponedoras
fr volaille* poule* avicole = poules oeufs poulets dindes canards pondeuses
farm_grain
ru зерн* пшениц* = пшениц* ячмен* рож* кукуруз* овес комбайн*+полей элеватор*
en grain cereal* crop* arable wheat = wheat barley corn maize oats rye combine rapeseed silo
es cereal* grano trigo = trigo cebada maiz avena centeno cosechadora secano
fr cereale* grain* ble = ble orge mais avoine seigle moissonneuse colza
farm_fruit
ru фрукт* сад* ягод* яблок* = яблок* ягод* виноград* груш* вишн* клубник* сад+яблон* слив*
en fruit orchard berr* = apples orchard strawberries grapes pears cherries berries citrus vineyard
es fruta* frutal* huerto = manzanas naranjas fresas uvas peras cerezas citricos melocoton* vina*
fr fruit* verger* = pommes fraises raisin poires cerises verger vigne* agrumes
farm_veg
ru овощ* теплиц* картоф* = картошк* помидор* огурц* капуст* морков* теплиц* лук зелен*
en vegetable* veg greenhouse potato* = tomatoes potatoes cucumbers carrots onions lettuce greenhouse veggies
es verdura* hortaliza* invernadero = tomates patatas papas pepinos lechugas cebollas invernadero pimientos
fr legume* maraich* serre* = tomates patates concombres carottes salades oignons serre
farm_irrigation_drip
ru капельн* = капел* трубк*+капа* лент*+полив* по_капле
en drip = drippers emitters tape+water hoses+holes
es goteo gota = goteros gota manguera*+agujer* tuberia*+gota
fr goutte = goutteurs gaine goutte
farm_irrigation_spray
ru дождевал* спринклер* = брызга* спринклер* дождеват* разбрызг*
en sprinkler* spray pivot = sprinklers spray pivot rain_gun
es aspersi* aspersor* pivot = aspersores pivote* lluvia canon*
fr asperseur* aspersion pivot = asperseurs pivot canon arros*
farm_irrigation_flood
ru залив* затоплен* бороздк* = арык* канав* залив* бороздк* самотек*
en flood furrow = furrow* ditch* channels canal gravity
es inundacion manta surco* = manta acequia* surcos a_manta
fr gravitaire inondation raie = canal* rigole* raies submersion
farm_rainfed
ru богар* без_полив* неполивн* = дождь+только дожд*+полива* неполивн* что_бог
en rainfed none dry = rain+only depends+rain dryland
es secano ninguno = llueve lluvia+solo cuando+llueva cielo
fr pluvial aucun = pluie+seulement ciel sec
place_europe
ru европ* = германи* франц* испан* итали* польш* евросоюз* чехи* австри* голланди* нидерланд* бельги* португал* швеци* финлянд* греци* балкан* прибалт* лондон* париж*
en europe* eu uk = germany france spain italy poland uk britain netherlands austria sweden eu portugal belgium greece ireland norway switzerland berlin paris
es europa* ue = alemania francia italia portugal reino_unido polonia holanda belgica suiza austria grecia ue berlin paris
fr europe* ue = allemagne espagne italie belgique suisse portugal pologne pays_bas angleterre autriche ue
place_north_america
ru сша америк* штат* канад* = сша америк* штат* канад* нью_йорк* калифорн* лос_анджел* торонто мексик*
en north_america usa us america canada = usa states canada america new_york california texas toronto florida mexico chicago
es norteamerica estados_unidos eeuu canada = eeuu usa gringos canada nueva_york california miami texas
fr amerique_du_nord usa etats_unis canada = etats_unis usa canada quebec new_york californie montreal
place_latin_america
ru латин* южн*_америк* = бразили* аргентин* чили мексик* колумби* перу
en latin south_america = brazil argentina chile mexico colombia peru
es latinoamerica sudamerica america_latina = brasil argentina chile mexico colombia peru uruguay
fr amerique_latine amerique_du_sud = bresil argentine chili mexique colombie perou
place_asia
ru ази* китай = кита* япони* коре* вьетнам* тайланд* индонез* инди* сингапур* казахстан* узбекистан* гуанчжоу шанха*
en asia* china apac = china japan korea india vietnam thailand singapore indonesia shenzhen taiwan malaysia philippines hong_kong
es asia* china = china japon corea india vietnam tailandia singapur
fr asie* chine = chine japon coree inde vietnam thailande singapour
place_middle_east
ru ближн* восток эмират* оаэ = дубай* эмират* саудов* катар* израил* турци* кувейт* оман* бахрейн* абу_даби
en middle_east gulf mena uae = dubai saudi qatar uae emirates israel kuwait oman bahrain abu_dhabi jordan turkey
es oriente_medio golfo = dubai arabia qatar emiratos israel kuwait turquia
fr moyen_orient golfe = dubai arabie qatar emirats israel koweit liban turquie
place_africa
ru африк* = египет* марокк* нигери* кени* танзани* юар алжир* тунис* эфиоп*
en africa* = nigeria kenya egypt morocco south_africa ghana ethiopia algeria tanzania
es africa* = marruecos egipto nigeria sudafrica kenia argelia senegal
fr afrique* maghreb = maroc algerie tunisie senegal cote_d_ivoire cameroun egypte nigeria
place_russia
ru росси* рф по_росси* = урал* сибир* казан* новосиб* екатеринбург* по_рф краснодар* регион*
en russia* = moscow siberia petersburg urals
es rusia* = moscu siberia
fr russie* = moscou siberie
place_capital
ru москв* столиц* = мск москв* столиц* внутри_мкад цао
en london capital = london capital city_centre zone_2
es madrid capital = madrid capital
fr paris capitale = paris paname intra_muros ile_de_france
trip_beach
ru море мор* пляж* = пляж* море купа* загора* курорт* все_включ* мальдив* турци* египет*
en beach* sea seaside = sun sand swim resort coast snorkel* island maldives tan
es playa* mar costa = sol arena nadar costa chiringuito isla caribe
fr mer plage* balneaire = soleil sable nager cote bronz* ile lagon
trip_mountain
ru гор* лыж* = лыж* горн* сноуборд* трекинг* восхожден* альп* кавказ* поход*
en mountain* ski* = ski hike trek snow* alps climb snowboard trails
es montana* esqui* = esqui* senderismo nieve pirineos escalar trekking sierra
fr montagne* ski* = ski rando* neige alpes pyrenees escalad*
trip_city
ru город* экскурс* = музе* экскурс* архитект* город* достопримечат* кафе+гуля* париж* рим* прага*
en city cities culture = museums sightseeing shopping architecture city_break galleries weekend+in
es ciudad* cultural = museos monumentos pasear compras escapada arquitectura
fr ville* culture* = musees monuments shopping visites week_end+ville
trip_cruise
ru круиз* корабл* теплоход* = круиз* лайнер* теплоход* кают* по_рек* по_волге яхт*
en cruise* boat = cruise ship liner cabin river yacht sail
es crucero* barco = crucero barco camarote rio yate velero
fr croisiere* bateau peniche = croisiere paquebot cabine fleuve peniche yacht voilier
stay_hotel
ru отел* гостиниц* = отел* гостиниц* номер звезд* все_включен*
en hotel* = hotel stars room_service breakfast_included spa_hotel
es hotel* = hotel estrellas desayuno+incluido resort
fr hotel* = hotel etoiles petit_dejeuner+compris palace
stay_flat
ru апартамент* квартир* жилье = airbnb апарт* квартир* с_кухн* посуточн*
en apartment* airbnb rental self_catering = airbnb kitchen+own flat apartment vrbo self_catering
es apartamento* airbnb casa_rural = airbnb cocina+propia apartamento casa_rural piso
fr appartement* gite* airbnb = airbnb gite appart cuisine+equipee
stay_camp
ru кемпинг* палат* глэмпинг* = палатк* кемпинг* спальник* автодом* костер дикарем
en camp* tent caravan = tent camper caravan glamping motorhome campfire rv
es camping tienda_de_campana caravana = tienda caravana autocaravana camping furgo glamping
fr camping tente caravane = tente caravane camping_car mobil_home van
stay_hostel
ru хостел* = хостел* койк* общаг* двухъярусн* недорог*+ноч*
en hostel* = hostel dorm bunk backpack*
es hostal albergue = hostal albergue literas mochil*
fr auberge* = auberge dortoir routard* sac_a_dos
"""
