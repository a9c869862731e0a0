"""Renovation, building trades, furniture, devices, cleaning and help about the house."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "cosmetic_works": Concept(
        "косметич* освеж* обои переклеит* подкрасит* легк* покрасит* побел* подшаман* бюджетн* обновит* слегка",
        "cosmetic* refresh* paint* light redecorat* wallpaper touch_up freshen* facelift minor",
        "cosmetic* pint* retoque* lavado_de_cara papel_pintado ligera empapel* mano_de_pintura",
        "cosmetique* rafraich* peinture* repeindre* papier_peint leger* tapisser* petit_coup",
    ),
    "capital_works": Concept(
        "капитальн* капремонт* с_нуля полн* под_снос черновая бетон* снести_стены переплан* голые_стены черновой все_переделать",
        "full major gut complete* overhaul structural from_scratch strip_out knock_down bare_walls",
        "integral* completa total a_fondo derrib* reforma_completa desde_cero tirar",
        "complet* totale* lourd* gros_oeuvre de_fond de_a_a_z tout_refaire tout_casser",
    ),
    "designer_works": Concept(
        "дизайн* дизайнер* эксклюзив* авторск* премиум* дизайн_проект* визуализац* интерьер*",
        "design* bespoke interior* premium architect* 3d concept*", "disen* interiorism* interior* exclusiv* decora*",
        "design* decorat* interieur* sur_mesure architecte_d_interieur deco haut_de_gamme",
    ),
    "renovation": Concept(
        "ремонт* отделк* переделк* реконструкц* обновл* ремонтик", "renovat* remodel* refurbish* redo refit makeover rebuild do_up",
        "reform* renov* remodel* rehabilit*", "renov* refection rehabilit* travaux refaire retap*",
    ),
    "kitchen": Concept(
        "кухн* кухон* гарнитур* столешниц*", "kitchen* worktop* countertop*", "cocina* encimera*", "cuisine* plan_de_travail",
    ),
    "bathroom": Concept(
        "ванн* санузел* туалет* душ* плитк* сануз* унитаз*", "bathroom* shower* toilet* tile* tiling bath ensuite wet_room",
        "bano* ducha* azulejo* aseo* inodoro regadera", "salle_de_bain* sdb douche* wc carrelage* toilettes baignoire*",
    ),
    "bedroom": Concept(
        "спальн* кроват* матрас* спальня", "bedroom* bed beds mattress* master",
        "dormitorio* cama* colchon* recamara* alcoba cuarto habitacion", "chambre* lit lits matelas",
    ),
    "living_room": Concept(
        "гостин* зал диван* зальн* гостиная", "living_room lounge sofa* couch* sitting_room den family_room",
        "salon sala sofa* living comedor", "salon sejour canape* piece_a_vivre",
    ),
    "kids_room": Concept(
        "детск* для_ребенка ребенк*", "kids_room nursery child* kids", "infantil cuarto_de_los_ninos ninos", "chambre_d_enfant enfant*",
    ),
    "hallway": Concept(
        "прихож* коридор* шкаф* купе", "hall* wardrobe* closet* corridor entryway",
        "recibidor pasillo armario* closet* placard* entrada", "entree couloir armoire* placard* dressing",
    ),
    "roof": Concept(
        "крыш* кровл* черепиц* протека* мансард*", "roof* shingle* leak* gutter* attic", "tejado* techo* cubierta* goter* teja*",
        "toit* toiture* couverture tuile* gouttiere* combles", "🏠",
    ),
    "windows": Concept(
        "окн* окон* стеклопакет* балкон* лоджи* остекл* пластиков* рам*", "window* glazing balcony double_glaz* glass",
        "ventana* cristal* balcon* acristal*", "fenetre* vitrage* balcon* baie* double_vitrage",
    ),
    "doors": Concept("двер* дверь межкомнатн* входн*", "door*", "puerta*", "porte portes", "🚪"),
    "facade": Concept(
        "фасад* утепл* сайдинг* снаружи штукатурк*", "facade* insulat* exterior* siding cladding outside render",
        "fachada* aisla* exterior* sate", "facade* isol* exterieur* ravalement ite bardage",
    ),
    "insulation": Concept(
        "утепл* теплоизол* дует холодн*", "insulat* draught* loft_insulation cold", "aisla* frio", "isol* froid combles",
    ),
    "electrics": Concept(
        "электрик* проводк* розетк* свет* щиток электрич* выключател* лампочк* искрит электромонтаж* нет_света выбивает ток",
        "electric* wiring socket* light* outlet* rewir* fuse* breaker switch* power no_power electricity outage sparks",
        "electric* cable* enchufe* luz luces cortocircuito fusible* no_hay_luz apagon",
        "electric* prise* cablage lumiere* disjoncteur* tableau_electrique courant plus_de_courant panne_de_courant", "💡 ⚡",
    ),
    "plumbing": Concept(
        "сантехн* труб* кран* смесител* протек* засор* течет канализац* унитаз* водопровод* прорвало раковин*",
        "plumb* pipe* leak* tap* faucet* drain* sink boiler clog* blocked toilet*",
        "fontaner* plomer* tuberia* grifo* fuga* desague* gasfiter* canilla atasc* gotea",
        "plomb* tuyau* fuite* robinet* evacuation lavabo bouche* canalisation* chasse_d_eau", "🚰 🚿",
    ),
    "heating": Concept(
        "отоплен* котел* котл* батаре* радиатор* теплы*_пол* обогрев* тепловой_насос батарея печь камин*",
        "heat* boiler* radiator* furnace underfloor heat_pump pellet thermostat",
        "calefac* caldera* radiador* suelo_radiante bomba_de_calor aerotermia pellets estufa*",
        "chauff* chaudiere* radiateur* poele* pompe_a_chaleur pac granules chauffe_eau", "🔥",
    ),
    "air_conditioning": Concept(
        "кондиц* сплит* вентиляц* кондей* охлажд* кондер*", "air_con* ac hvac ventilat* cooling aircon",
        "aire_acondicionado clima* split ventilacion", "clim* ventil* vmc", "❄",
    ),
    "flooring": Concept(
        "пол полы ламинат* паркет* плитк* стяжк* линолеум* напольн*", "floor* laminate* parquet* tile* carpet* hardwood vinyl",
        "suelo* piso_flotante parquet* tarima* baldosa* alfombra* laminado", "sol sols parquet* carrelage* stratifie* moquette* lino",
    ),
    "painting": Concept(
        "покрас* красит* маляр* стен* штукатур* обои шпакл*", "paint* decorat* wall* plaster* wallpaper", "pint* pared* yeso",
        "peint* mur murs platre* enduit*", "🎨",
    ),
    "furniture": Concept(
        "мебел* шкаф* диван* стол* кроват* комод* кухн* стул* сборк*",
        "furnitur* sofa* wardrobe* table* bed chair* cabinet* desk* shelves ikea",
        "mueble* sofa* armario* mesa* silla* cama* estanteria*", "meuble* canape* armoire* table* chaise* lit mobilier etagere*", "🛋",
    ),
    "garden": Concept(
        "сад саду садовы* ландшафт* газон* дерев* озелен* забор* двор* терасс* террас* участок_благоустро* кусты",
        "garden* landscap* lawn* yard* fence* patio* deck* tree* hedge* backyard terrace",
        "jardin* paisajis* cesped valla* patio* terraza* arbol* poda", "jardin* paysag* pelouse* cloture* terrasse* arbre* haie* gazon",
        "🌳 🌿",
    ),
    "pool": Concept("бассейн* басик", "pool* swimming jacuzzi", "piscina* alberca* pileta* jacuzzi", "piscine* jacuzzi spa"),
    "bathhouse": Concept("бан* сауна* парилк*", "sauna* bathhouse", "sauna*", "sauna* hammam"),
    "wood": Concept(
        "дерев* брус* бревн* сруб* каркас* древес* сосн* дуб* лиственниц*", "wood* timber log logs frame pine oak",
        "madera* tronco* pino roble", "bois rondins ossature pin chene", "🪵",
    ),
    "brick": Concept("кирпич* каменн* камень", "brick* stone masonry", "ladrillo* piedra*", "brique* pierre*", "🧱"),
    "concrete": Concept(
        "бетон* монолит* газобетон* блок* пенобетон* газоблок* панел*", "concrete block* monolith* panel cinder",
        "hormigon concreto bloque*", "beton parpaing* bloc*",
    ),
    "metal": Concept(
        "метал* стал* желез* алюмин*", "metal* steel iron alumin*", "metal* acero hierro alumin*", "metal* acier fer alu*",
    ),
    "plastic": Concept("пластик* пвх", "plastic* pvc upvc vinyl", "plastic* pvc", "plastique* pvc"),
    "smartphone": Concept(
        "телефон* смартфон* айфон* iphone андроид* самсунг* мобил* сяоми* мобилк* труб*",
        "phone* smartphone* iphone* android samsung mobile cell* galaxy pixel",
        "telefono* movil* celular* iphone* smartphone* android cel", "telephone* smartphone* iphone* portable* android mobile", "📱",
        under="electronics",
    ),
    "laptop": Concept(
        "ноут* ноутбук* макбук* macbook лэптоп*", "laptop* macbook* notebook* chromebook*", "portatil* laptop* notebook* macbook*",
        "ordinateur_portable laptop* macbook* pc_portable portable", under="electronics",
    ),
    "desktop": Concept(
        "компьютер* комп пк системник* десктоп* системный_блок моноблок*", "computer* pc desktop* imac tower workstation*",
        "ordenador* computador* pc sobremesa imac compu torre", "ordinateur* pc fixe imac tour bureau ordi", under="electronics",
    ),
    "tablet": Concept("планшет* айпад* ipad", "tablet* ipad*", "tablet* ipad* tableta*", "tablette* ipad*", under="electronics"),
    "tv": Concept(
        "телевизор* телик* тв плазм* экран_телевизора зомбоящик", "tv tvs television* telly screen", "tele television* televisor* tv",
        "tele television* tv televiseur*", "📺", under="electronics",
    ),
    "printer": Concept(
        "принтер* мфу картридж* сканер* ксерокс*", "printer* scanner* cartridge* copier*", "impresora* escaner* cartucho*",
        "imprimante* scanner* cartouche*", under="electronics",
    ),
    "fridge": Concept(
        "холодильн* морозил* холодос*", "fridge* refrigerator* freezer*", "nevera* frigorifico* heladera* refrigerador* congelador*",
        "frigo* refrigerateur* congelateur*", under="appliances",
    ),
    "washer": Concept(
        "стиральн* стиралк* сушилк* стирк*", "washing_machine washer* dryer*", "lavadora* lavarropas secadora*",
        "lave_linge machine_a_laver seche_linge", under="appliances",
    ),
    "dishwasher": Concept("посудомо* пмм", "dishwasher*", "lavavajillas lavaplatos", "lave_vaisselle", under="appliances"),
    "oven": Concept(
        "духовк* плит* варочн* печк* духовой микроволн*", "oven* stove* cooker* hob* microwave*",
        "horno* estufa* vitroceramica placa microondas", "four fours cuisiniere* plaque* micro_onde*", under="appliances",
    ),
    "console": Concept(
        "приставк* консол* playstation xbox ps5 плойк* плейстейшн*", "console* playstation xbox ps5 nintendo switch",
        "consola* playstation xbox play nintendo", "console* playstation xbox switch nintendo", under="electronics",
    ),
    "camera": Concept(
        "камер* фотоаппарат* видеонаблюден*", "camera* cctv surveillance", "camara* videovigilancia",
        "camera* appareil_photo videosurveillance", under="electronics",
    ),
    "broken_screen": Concept(
        "экран* дисплей* стекл* разбит* разбил* треснул* трещин* матриц* тачскрин* сенсор*",
        "screen* display* crack* glass shatter* smash*", "pantalla* cristal* display rajad* estrellad* rota quebrad*",
        "ecran* vitre* fissure* casse* affichage eclat* tactile",
    ),
    "battery": Concept(
        "батаре* аккум* заряд* разряж* не_держит_заряд садится не_заряжа* зарядк* быстро_садится не_заряж* выключается отключается_на",
        "batter* charg* drain* dies_fast power dies wont_charge not_charging plug charger dead_in_an_hour holds_no",
        "bateria* carga* descarga* no_carga pila cargador se_apaga",
        "batterie* charge* decharge* se_vide autonomie charge_pas chargeur s_eteint",
    ),
    "water_damage": Concept(
        "вод* залил* утоп* намок* влаг* упал_в_воду промок* бассейн* унитаз* ванн* мор* дожд* кофе чай пролил*",
        "water* liquid spill* wet dropped_in soaked pool toilet* sink ocean sea rain coffee fell_in submerged moisture",
        "agua mojad* liquido derram* mojo piscina inodoro mar lluvia cafe bano alberca",
        "eau liquide tombe_dans mouille* oxyd* piscine toilettes mer pluie cafe bain",
    ),
    "slow_device": Concept(
        "тормоз* медлен* вирус* глюч* виснет зависа* лагает", "slow* virus* lag* freez* crash* hang* malware",
        "lent* virus trab* congela* se_cuelga", "lent* virus rame bug* plante* fige",
    ),
    "extension": Concept(
        "пристро* расшир* достро* надстро* увелич*_дом веранд* мансард*",
        "extension* extend* add_a_room annex* add_on addition conservatory bigger", "ampliac* ampliar anexo* agrand* anadir_una",
        "extension* agrandi* agrandissement ajouter_une_piece veranda surelev* piece_en_plus annexe",
    ),
    "fit_out": Concept(
        "обустр* интерьер* планировк* перепланиров* зонирован*", "interior* layout fit_out decor* furnish*",
        "interior* distribuc* decora* amuebl*", "interieur* amenage* agencement deco* cloison*",
    ),
    "device_part": Concept(
        "динамик* микрофон* камер* кнопк* разъем* звук* наушник* вайфай",
        "speaker* mic microphone* camera* button* sound port headphone* wifi", "altavoz* microfono camara boton* sonido auriculares",
        "micro haut_parleur* camera bouton* son ecouteurs",
    ),
    "appliances": Concept(
        "бытов*_техник* техник* электроприбор*", "appliance* white_goods", "electrodomestico* linea_blanca",
        "electromenager* gros_electromenager", heads=2,
    ),
}
