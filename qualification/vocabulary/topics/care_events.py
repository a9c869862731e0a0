"""What visitors say about celebrations, food, pictures, presents and giving."""

TOPICS = """
event_birthday
ru день_рожд* юбиле* именин* = днюх* др юбиле* именинн* исполняется лет+исполн* торт*+свеч* летие
en birthday* = bday turning+years turns birthday cake+candles b_day sweet_sixteen
es cumpleanos = cumple cumplo anos+cumpl* velas cumpleanos tarta
fr anniversaire* = anniv fete+ans bougies souffle
event_anniversary
ru годовщин* = годовщин* лет+вместе лет+свадьб* серебрян* золот*+свадьб*
en anniversar* = years+together years+married wedding+years silver_wedding
es aniversario* = anos+casados anos+juntos bodas_de_plata bodas_de_oro aniversari*
fr anniversaire_de_mariage noces = noces ans+mariage ans+ensemble
event_wedding
ru свадьб* свадеб* = свадьб* женюсь замуж женимся жених* невест* загс+торж* молодожен* венчан*
en wedding* bride = wedding married+getting bride groom tie_the_knot reception hitched
es boda* = boda casar* novios novia enlace
fr mariage* noces = mariage mari*+juin maries dire_oui noce
event_registry
ru роспис* загс* регистрац* = загс* распис* распиш* тихо+распи* без+гост* штамп
en registry civil_ceremony courthouse = registry courthouse just+sign city_hall elope no_fuss
es civil juzgado registro = juzgado firmar+civil sencilla ayuntamiento
fr mairie civil = mairie civil simple+ceremonie
event_ship
ru теплоход* корабл* яхт* = теплоход* кораб* пароход* яхт* поплыв* по_реке палуб* катер* на_воде
en boat ship yacht river = cruise deck yacht boat on+water sail*
es barco yate crucero = barco yate catamaran cubierta navegar
fr bateau yacht peniche = peniche croisiere pont+bateau eau+sur voguer seine
event_restaurant
ru ресторан* банкет* = банкет* ресторан* зал+гост* застоль* меню тамад* кафе
en restaurant banquet = banquet restaurant sit_down_dinner venue+dinner three_course
es restaurante banquete = banquete restaurante salon+invitados menu
fr restaurant banquet = banquet restaurant repas+assis traiteur
event_outdoor
ru природ* выездн* улиц* шатер = природ* шатер лес* пляж* поляна арк* свежем+воздух* парк* шашлык* лужайк* озер* сад*
en outdoor* open_air garden marquee = garden beach marquee park field lawn lake tent fresh+air backyard bbq
es aire_libre jardin exterior = jardin playa campo carpa finca parque cesped
fr plein_air exterieur jardin = jardin plage champ parc tente pelouse dehors
event_corporate
ru корпоратив* делов* бизнес* фирм* = коллег* корпоратив* тимбилдинг* сотрудник*+праздн* партнер*+встреч* переговор* инвестор*+ужин
en corporate business work company = colleagues team_building clients+dinner office_party investors+dinner staff_party partners
es empresa negocios corporativ* trabajo = companeros+trabajo socios cliente*+cena equipo+cena reunion+trabajo team_building
fr entreprise affaires seminaire travail = collegues team_building client*+diner partenaires seminaire pot+depart
event_family
ru семейн* = семь* родител* дет* бабушк* родн* крестин* круг*+семь*
en family = parents kids grandma relatives whole_family christening gran
es familiar familia = abuela padres ninos comunion bautizo parientes primos
fr familial* famille = mamie parents enfants bapteme communion cousins
event_kids
ru детск* = ребен* сын* дочк* аниматор* детс* клоун* шарик* утренник
en kid* child* = kids son daughter clown bouncy_castle face_painting toddler nursery
es infantil ninos = hijo hija peque* payaso castillo_hinchable animador
fr enfant* = fils fille petits clown chateau_gonflable gouter
event_online
ru онлайн* дистанц* = зум* трансляц* удален* вебинар* стрим*
en online virtual remote = zoom stream webinar remote from_home livestream
es online virtual = zoom streaming remoto desde_casa webinar
fr en_ligne virtuel distance = zoom streaming visio distance webinaire
event_indoor
ru зал* помещен* = зал* помещен* лофт* под_крышей актов* конференц_зал
en indoor* hall venue room = hall conference_room indoors roof+over auditorium ballroom
es salon interior sala = salon sala techo auditorio
fr salle interieur = salle couvert auditorium interieur
photo_product
ru предмет* товар* продукц* каталог* = товар* маркетплейс* карточк*+товар* вайлдберриз* wb ozon банк*+сним* баночк* изделия каталог* свеч*
en product* catalogue e_commerce = etsy amazon shop+photos candles packshot* items+website catalogue white_background
es producto* catalogo = tienda+fotos amazon catalogo articulos bodegon fondo_blanco
fr produit* catalogue = boutique+photos packshot* catalogue articles fond_blanc etsy
photo_portrait
ru портрет* делов*_портрет* = лица аватар* резюме+фото портрет* сотрудник*+фото linkedin на_документ*
en headshot* portrait* = faces linkedin cv+photo team+page profile+picture about+page passport
es retrato* = caras linkedin perfil+foto cv+foto carne
fr portrait* = visages linkedin cv+photo trombinoscope profil+photo
photo_family
ru семейн*_съемк* семь* = муж+дети дети+съемк* ребен* новорожд* малыш* беремен*
en family = kids newborn wife+kids maternity toddler grandparents us_and_the_kids
es familia* = ninos recien_nacido embarazo hijos mujer+ninos
fr famille = enfants nouveau_ne grossesse femme+enfants bebe
photo_realty
ru недвижимост* интерьер* = квартир*+съемк* объект*+продаж* интерьер* airbnb комнат*+сфот*
en real_estate interior* property = airbnb listing house+photos rooms interiors
es inmobiliari* interior* = piso+fotos airbnb casa+vender interiores
fr immobilier interieur* = airbnb appart+photos annonce+immo pieces
give_money
ru деньг* пожертв* = переве* рубл* перевод*+карт* ежемесячн*+платеж* скину монет* копейк* задона* донат*
en money donat* financial* = tenner fiver quid bucks dollars standing_order direct_debit chip_in bank_transfer cheque set_up+monthly pounds
es dinero donar donativo* = euros transferencia bizum pesos cuota aportacion plata
fr argent don dons financ* = euros virement cheque sous prelevement
give_time
ru волонт* время* помоч* рук* = волонт* приехать+помо* час*+недел* рук*+помо* вечер*+свобод* погуля*+собак* могу+помогать
en volunteer* time = come+help hours+free hands help+out spare_time weekends+free work+few+hours walk+dogs lend_a_hand
es voluntari* tiempo = ayudar+horas echar_una_mano rato+libre fines_de_semana+ayud* manos
fr benevol* temps = aider+heures coup_de_main temps+libre week_end+aider maraude*
give_things
ru вещ* одежд* еда корм* = куртк* одежд* игрушк* одеял* пакет*+вещ* корм* продукт* круп* обув* мешк*+вещ*
en cloth* food goods items = jackets coats bags+clothes blankets toys tins shoes drop+off pasta nappies
es ropa comida alimento* cosas = chaquetas abrigos bolsas+ropa mantas juguetes latas zapatos panales
fr vetement* nourriture alimentaire objets = manteaux vestes sacs+vetements couvertures jouets conserves chaussures
give_partner
ru партнер* корпоратив* спонсор* = компани*+хотим спонсор* фирма+помо* корпоратив*+донор* логотип*+афиш* от_компании
en partner* corporate sponsor* = our+company firm+sponsor logo sponsor csr match+funding employees+donate
es alianza* empresa corporativ* patrocin* = empresa+colabor* patrocin* rse convenio logo
fr partenariat* entreprise mecenat = entreprise+soutenir mecen* sponsor* rse logo
food_vegan
ru веган* вегетариан* постн* = мяса+не без+мяса растительн* веган* трав* тофу
en vegan vegetarian plant* = meat+no plants tofu veggie meatless
es vegan* vegetarian* = carne+no sin+carne tofu plantas
fr vegan* vegetarien* = viande+pas sans+viande tofu plantes
food_meat
ru мяс* гриль стейк* = шашлык* стейк* мяс* бараш* говядин* свинин* котлет* барбекю
en meat grill steak bbq = steak burgers beef pork ribs bbq lamb carnivore
es carne parrilla asado = chuleton asado ternera cerdo cordero parrilla costillas
fr viande grill* = steak boeuf porc entrecote cotes agneau
food_fish
ru рыб* морепрод* суши = рыб* креветк* суши роллы лосос* мид* устриц* икра
en fish seafood sushi = fish prawns sushi salmon oysters mussels shrimp rolls
es pescado marisco sushi = pescado gambas sushi salmon mejillones pulpo
fr poisson* fruits_de_mer sushi* = poisson crevettes sushi saumon huitres moules maki
food_sweet
ru торт* десерт* сладк* выпеч* кондит* = торт* пирожн* капкейк* сладк* макарун* печенье шоколад* эклер* чизкейк* мусс
en cake* dessert* pastry sweet* baking = cakes cupcakes macarons cookies brownies chocolate eclairs croissant* tarts
es pastel* postre* tarta* reposteria dulce* = tarta galletas bizcocho magdalenas chocolate macarons cruasan
fr patisserie* gateau* dessert* = gateaux eclairs macarons tartes chocolat millefeuille croissants mousse
food_bread
ru хлеб* = хлеб* закваск* булочк* батон* багет* лаваш
en bread = sourdough loaf baguette buns rolls focaccia dough
es pan = masa_madre barra baguette bollos hogaza
fr pain* = levain baguette miche boule brioche campagne
food_italian
ru италь* = паст* пицц* лазань* ризотто
en italian pasta pizza = pasta pizza lasagne risotto tiramisu gnocchi
es italian* pasta pizza = pasta pizza lasana risotto noquis
fr italien* pates pizza* = pates pizza lasagnes risotto tiramisu gnocchis
food_drink
ru напит* кофе чай алког* = кофе латте чай вин* пив* коктейл* капучино сок смузи
en drink* coffee tea wine beer = latte espresso tea wine beer cocktail juice brew cuppa smoothie
es bebida* cafe te vino cerveza = cafe cortado te vino cerveza coctel zumo jugo cana
fr boisson* cafe the vin biere = cafe expresso the vin biere cocktail jus
print_card
ru визит* = визит* карточк*+имя контакт*+раздав*
en business_card* = cards+name networking handing+out contact+details
es tarjeta* = tarjetitas nombre+telefono repartir+contacto
fr carte_de_visite cartes = coordonnees cartes+nom
print_flyer
ru листов* флаер* буклет* брошюр* = флаер* листовк* раздат* буклет* почтов*+ящик* проспект* евробуклет*
en flyer* leaflet* brochure* = flyers leaflets letterbox hand+out pamphlet* trifold
es folleto* flyer* triptico* = flyers octavillas buzonear triptico repartir+calle
fr flyer* depliant* brochure* tract* = flyers depliants prospectus tracts distribuer+rue
print_poster
ru плакат* афиш* баннер* постер* = афиш* плакат* баннер* постер* растяжк* на_стен* а1
en poster* banner* sign = posters wall banner billboard a1 big+wall
es cartel* poster* lona* pancarta* = posters lona valla pared+grande pancarta
fr affiche* poster* banderole* = affiches posters banderole bache mur+grand
print_book
ru книг* = книг* роман* тираж* обложк* стих* сборник* мемуар* автор* детск*+сказк*
en book* = novel memoir poems pages+bound cover author paperback manuscript
es libro* = novela poemas memorias tapa paginas+encuadern* autor
fr livre* = roman poemes memoires couverture pages+relie auteur manuscrit
gift_flowers
ru цвет* букет* = букет* роз* тюльпан* пион* цвет* хризантем* гвоздик* орхиде*
en flower* bouquet* = roses tulips bouquet peonies lilies bunch orchid*
es flor* ramo* = rosas tulipanes ramo peonias girasoles orquide*
fr fleur* bouquet* = roses tulipes bouquet pivoines lys orchide*
wear_style_modern
ru соврем* минимал* скандинав* = минимал* лофт* икеа прост*+лини* хайтек скандинав* без+завитуш*
en modern contemporary minimal* = minimalist clean+lines scandi ikea sleek simple+lines
es modern* contemporaneo minimal* = minimalista lineas+rectas nordico ikea lineas+limpias
fr modern* contemporain minimal* = minimaliste epure scandinave ikea lignes+droites
wear_style_classic
ru классич* = классик* антиквар* лепнин* резн* как+бабушк* барокко неоклассик* винтаж*
en classic traditional = traditional antique ornate grandma victorian carved timeless
es clasic* tradicional = antigu* abuela tallad* toda_la_vida barroco elegante
fr classique* traditionnel = ancien* mamie moulures louis_xv sculpte
wear_style_rustic
ru рустик* деревен* кантри прованс = деревенск* прованс кантри бревн* грубое+дерево дач*
en rustic country farmhouse = farmhouse cottage rough+wood barn country
es rustic* campo = pueblo campestre cortijo madera+vieja vigas masia
fr rustique campagne = campagne ferme poutres bois+brut chalet
wear_style_industrial
ru индустр* лофт = лофт* кирпич*+голый металл* трубы+наружу бетон* гаражн*
en industrial loft = loft exposed+brick metal pipes warehouse factory
es industrial loft = loft hierro ladrillo+visto tuberias nave
fr industriel* loft = loft metal brique+apparente tuyaux usine
hobby_guitar
ru гитар* = струн* шестиструн* аккорд* бой перебор электруха басуха медиатор цой укулел* гриф
en guitar* = string* acoustic chords strum* riff* fender six_string
es guitarra* = cuerdas acustica acordes rasguear pua
fr guitare* = cordes acoustique accords gratte mediator
hobby_piano
ru фортепиан* пианин* = клавиш* пианин* рояль синтезатор* шопен* ноты черн*+бел*+клавиш*
en piano keyboard* = keys keyboard chopin black_and_white sheet_music ivories
es piano teclado = teclas teclado chopin partitura*
fr piano clavier = touches clavier chopin partition* synthe
hobby_drum
ru барабан* ударн* = барабан* палочк* стуч* ритм* тарелк* перкусс*
en drum* percussion = sticks beat bang* cymbal* snare rhythm
es bateria tambor percusion = baquetas ritmo platillos redoble cajon
fr batterie percussion* tambour = baguettes rythme cymbales taper
hobby_sing
ru вокал* пение петь = петь пою голос* караоке распев* хор*
en sing* vocal* voice = sing voice karaoke choir vocals belt
es canto cantar voz = cantar voz karaoke coro afinar
fr chant* voix = chanter voix karaoke chorale
"""
