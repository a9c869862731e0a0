"""What matters and which sort: price, quality, speed, sizes, colours, materials, prices, people it is for."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "price": Concept(
        "цен* стоимост* дешев* бюджет* недорог* подешевле деньги скидк* эконом* чтоб_недорого",
        "price* cost* cheap* budget afford* value money inexpensive discount* deal",
        "precio* coste costo barat* economic* presupuesto dinero descuento* bolsillo",
        "prix cout* pas_cher bon_marche budget abordable* economique* moins_cher argent remise* tarif*", "💰",
    ),
    "quality": Concept(
        "качеств* хорошо_сделан* чтоб_хорошо прочн* надежн* долговечн* на_века на_совесть чтоб_не_сломал* служил*",
        "quality well_made durab* reliab* lasting solid craftsmanship good_quality last_long",
        "calidad bien_hecho durad* fiab* resisten* duradero dure duren que_dure",
        "qualite bien_fait durab* fiab* solide* que_ca_dure dure", "⭐",
    ),
    "speed": Concept(
        "скорост* быстр* срок* оперативн* побыстрее время как_можно_быстрее",
        "speed* fast* quick* deadline* time turnaround asap ship+fast",
        "rapid* velocidad plazo* tiempo agil* lo_antes_posible cuanto_antes vaya_rapido",
        "rapid* vitesse delai* vite temps au_plus_vite que_ca_aille_vite", "⚡ 🚀",
    ),
    "warranty": Concept(
        "гаранти* надежн* договор* уверенност* безопасн*", "warrant* guarant* reliab* trust* peace_of_mind",
        "garant* confianza fiab* tranquilidad", "garant* confiance fiab* tranquillite",
    ),
    "looks": Concept(
        "дизайн* внешн* красив* вид стиль эстет* красот* смотрел*",
        "design* look* style* beaut* aesthetic* appearance pretty nice_looking", "disen* estet* bonit* aspecto estilo apariencia",
        "design* esthe* beau look style apparence joli*",
    ),
    "service_quality": Concept(
        "сервис* обслуж* вниман* вежлив* поддержк* отношен*", "service support attitude friendly customer_care helpful attentive",
        "servicio* atencion trato soporte", "service* accueil accompagnement relation support",
    ),
    "location_matters": Concept(
        "располож* рядом близк* близост* удобн*_расположен* недалеко локац* метро район*",
        "location* close* near* convenient walking_distance proximity area", "ubicacion* cerca* cercania proxim* zona",
        "emplacement* proche* proximite pres localisation quartier",
    ),
    "experience_matters": Concept(
        "опыт* портфолио репутац* отзыв* эксперт* профессионал*", "experience* portfolio reputation review* expertise track_record",
        "experiencia portafolio reputacion resenas opiniones trayectoria", "experience* portfolio reputation avis expertise references",
    ),
    "comfort": Concept(
        "комфорт* удобств* уют* простор* удобн*", "comfort* convenien* cozy cosy spacious ease", "comod* confort* acogedor* amplio*",
        "confort* pratique* commod* spacieux",
    ),
    "eco": Concept(
        "эколог* эко натуральн* органик* зелен*", "eco* green sustainab* natural organic environment*",
        "ecolog* sosten* natural* organic* verde", "ecolog* durable* naturel* bio vert", "🌿 ♻",
    ),
    "cheap_tier": Concept(
        "эконом* дешев* бюджетн* недорог* подешевле базов* самый_прост* прост* минимальн* попроще минимум стандарт_минимум самое_деш* "
        "старт подешевл*",
        "econom* cheap* budget basic low_cost afford* inexpensive starter entry minimal simple* bare_bones no_frills lowest bottom",
        "econom* barat* basic* low_cost asequible* sencill* minimo* simple",
        "econom* pas_cher bon_marche basique* entree_de_gamme abordable* simple* moins_cher minimum petit_budget", "💸",
    ),
    "mid_tier": Concept(
        "стандарт* средн* оптимальн* обычн* комфорт* нормальн* золот*_середин* бизнес",
        "standard* mid* medium average regular normal comfort middle decent", "estandar* medi* normal* intermedi* confort",
        "standard* moyen* milieu_de_gamme normal* intermediaire* confort",
    ),
    "premium_tier": Concept(
        "премиум* люкс* дорог* вип vip элит* эксклюзив* лучш* топов* максимальн* элитн* по_высшему роскош* крут* бизнес-класс* "
        "максималк* навороч* по_максимуму",
        "premium* luxur* vip high_end exclusive* best deluxe top* elite posh fancy expensive upscale bells_and_whistles fully_loaded "
        "the_works",
        "premium* lujo* vip alta_gama exclusiv* mejor elite de_luxe top caro lo_mejor con_todo",
        "premium* luxe vip haut_de_gamme exclusi* meilleur* de_luxe top cher la_totale top_du_top", "💎",
    ),
    "small_size": Concept(
        "маленьк* небольш* мал компактн* s мини крошечн* малогабарит*", "small* tiny compact mini little s xs petite",
        "pequen* chic* compact* mini s", "petit* compact* mini s",
    ),
    "medium_size": Concept(
        "средн* m умерен* обычн*", "medium* mid average m regular", "median* medio* m normal", "moyen* m medium normal*",
    ),
    "large_size": Concept(
        "больш* крупн* l xl огромн* побольше просторн* широк*", "large* big* l xl huge spacious xxl great",
        "grande* l xl enorme* ampli*", "grand* gros* l xl enorme* spacieu*",
    ),
    "black": Concept("черн* темн*", "black dark", "negr* oscur*", "noir* sombre fonce*", "⚫ 🖤"),
    "white": Concept("бел* светл* молочн*", "white light ivory", "blanc* claro*", "blanc* clair*", "⚪ 🤍"),
    "grey": Concept("сер* серебр*", "gray grey silver", "gris* plata plateado", "gris* argent*", "🩶"),
    "red": Concept("красн* бордов* алый", "red crimson burgundy", "roj* granate", "rouge* bordeaux", "🔴 ❤"),
    "blue": Concept("син* голуб*", "blue navy", "azul*", "bleu*", "🔵 💙"),
    "green": Concept("зелен* салатов*", "green olive", "verde*", "vert verte", "🟢 💚"),
    "yellow": Concept("желт* золот*", "yellow gold*", "amarill* dorad*", "jaune* dore*", "🟡 💛"),
    "beige_brown": Concept("беж* коричн* песочн*", "beige brown tan cream", "beige marron cafe crema", "beige* marron brun* creme"),
    "pink": Concept("розов*", "pink rose", "rosa rosado", "rose*", "🩷"),
    "man": Concept(
        "мужчин* мужск* парень парн* мужик* муж м для_мужа", "man men male* guy* husband him boy gentleman m",
        "hombre* masculin* chico varon* caballero* marido", "homme* masculin* mec garcon monsieur mari", "👨 ♂",
    ),
    "woman": Concept(
        "женщин* женск* девушк* жена ж для_жены дама девочк*", "woman women female* lady ladies girl wife her f",
        "mujer* femenin* chica* dama* senora esposa", "femme* feminin* fille dame madame epouse", "👩 ♀",
    ),
    "unisex": Concept("унисекс* обоим любой_пол", "unisex both_genders", "unisex ambos", "unisexe mixte les_deux"),
    "classic_style": Concept(
        "классич* классик* традицион* лепнин* колонн* дворцов* барокко ампир",
        "classic* traditional timeless elegant ornate moldings columns baroque", "clasic* tradicional* elegante molduras barroco",
        "classique* traditionnel* elegant moulures baroque",
    ),
    "modern_style": Concept(
        "современн* модерн* минимал* хай-тек* контемпорар* хайтек хай_тек лаконич* просто_и_светло",
        "modern* minimal* contempor* sleek hi_tech simple clean_lines", "modern* minimal* contempor* actual sencill*",
        "modern* minimal* contempor* epure* simple",
    ),
    "loft_style": Concept(
        "лофт* индустриал* кирпич* металл* бетон* труб*", "loft* industrial brick metal concrete pipes exposed",
        "loft* industrial* ladrillo metal hormigon", "loft* industriel* brique* metal beton",
    ),
    "scandi_style": Concept(
        "сканди* норд* икеа икее светлое_дерево белое_и_дерево", "scandi* nordic hygge ikea light_wood",
        "escandinav* nordic* ikea madera_clara", "scandinav* nordique* ikea bois_clair",
    ),
    "rustic_style": Concept(
        "кантри прованс* рустик* деревенск* изба дерев*", "rustic* country farmhouse provence cottage cabin wood",
        "rustic* campestre* campo campestre", "rustique* champetre* campagne provencal* chalet ferme ancien*",
    ),
    "consultation": Concept(
        "консультац* проконсульт* посоветоват* совет* вопрос* подсказ* узнать уточнить спросить",
        "consult* advice question* info* ask talk guidance advise", "consulta* asesor* consejo* informacion pregunta* duda*",
        "conseil* consult* renseignement* question* info* avis",
    ),
    "price_quote": Concept(
        "расчет* рассчит* смет* просчит* посчит* прайс* кп коммерч*_предлож*", "quote* estimate* pricing calculat* proposal price_list",
        "presupuesto* cotiz* precio* calcul* tarifa*", "devis estim* chiffr* tarif* prix",
    ),
    "order_now": Concept(
        "заказ* оформ* куплю купить готов_купить", "order* buy* purchase place_an_order checkout", "pedido* pedir compr* encarg*",
        "command* achet* achat*", "🛒",
    ),
    "installation": Concept(
        "установ* монтаж* подключ* смонтир* поставить врезк*", "install* mount* set_up setup connect* fit fitting",
        "instal* montaje* conect* colocar poner", "install* pose* montage* raccord* poser mise_en_place",
    ),
    "replacement": Concept("замен* поменя* сменит*", "replac* swap* change* switch*", "reemplaz* cambi* sustitu*", "remplac* chang*"),
    "disassembly": Concept(
        "демонтаж* разобрат* снест* снос*", "dismantl* demol* disassembl* tear_down", "desmont* demol* desarm*",
        "demont* demol* demonter",
    ),
    "complaint": Concept(
        "жалоб* претензи* недоволен недовольн* рекламац* возмущ*", "complain* unhappy dissatisfied issue_with claim",
        "queja* reclam* insatisfech*", "plainte* reclam* mecontent*", "😡",
    ),
    "return_goods": Concept(
        "возврат* вернут* обмен* верните", "return* refund* exchange* money_back send_back", "devol* reembols* cambio*",
        "retour* rembours* echange*",
    ),
    "partnership": Concept(
        "партнер* сотруднич* коллаб* франшиз* дилерств* коопера*", "partner* collab* cooperat* franchise* reseller affiliate",
        "colabor* alianza* franquicia* socio* asocia*", "partenar* collab* franchise* cooper* affili*", "🤝",
    ),
    "tech_problem": Concept(
        "проблем* не_работает ошибк* техподдерж* баг* сломал* не_могу_войти не_открывается глюк* зависа* не_грузит* вылетает",
        "problem* issue* bug* error* doesnt_work not_working technical support cant_log crash* broken glitch* login",
        "problema* error* no_funciona tecnic* soporte falla* fallo* no_puedo_entrar no_anda",
        "probleme* bug* erreur* marche_pas technique* support panne* connexion fonctionne_pas",
    ),
    "billing": Concept(
        "оплат* счет* счета платеж* чек* списал* списан* деньги_списали",
        "bill* invoice* payment* charg* receipt* paid billing overcharged", "factur* pago* cobro* recibo* cobraron",
        "factur* paiement* prelev* recu* debit*",
    ),
    "delivery_question": Concept(
        "доставк* где_заказ трек* посылк* не_приш* отслед* статус_заказа",
        "delivery shipping where_is_my track* parcel late hasnt_arrived order_status package",
        "entrega* envio* paquete* pedido_no no_ha_llegado rastre* seguimiento", "livraison* colis suivi* commande_pas pas_recu",
    ),
    "vacancy_question": Concept(
        "ваканс* работ*_у_вас трудоустр* устроит*_к_вам резюме карьер*", "job* vacanc* career* work_for_you apply cv hiring",
        "empleo* vacante* trabajar_con trabaj* curriculum cv", "emploi* poste* carriere* recrut* cv candidat*",
    ),
}
