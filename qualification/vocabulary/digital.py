"""Software, web and marketing: what is made, on what, for what, and in which state it is."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import software
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "website": Concept(
        "сайт* вебсайт* веб_сайт* портал* страничк* визитк* сайтик* многостраничн* интернет-страниц* онлайн_визитк*",
        "website* site* web_page* webpage* web_site* homepage portal web web_presence home_page",
        "web sitio* pagina* portal* website web_corporativa pagina_web",
        "site* page_web vitrine web website portail vitrine_en_ligne page_internet",
        "🌐",
        under="it_business programming",
    ),
    "landing": Concept(
        "лендинг* лэндинг* одностранич* промо_страниц* посадочн* лендос*",
        "landing* one_page* one_pager squeeze_page single_page",
        "landing* pagina_de_aterrizaje una_pagina",
        "landing* page_unique onepage page_de_vente",
        under="website",
    ),
    "online_shop": Concept(
        "интернет_магазин* магазин* корзин* онлайн_магазин* екоммерс* маркетплейс* каталог* продава*_онлайн продавать_через_сайт им",
        "online_store* online_shop* ecommerce e_commerce shop store webshop web_shop shopify cart sell_online woocommerce marketplace "
        "selling_online sell_products",
        "tienda* ecommerce e_commerce carrito shopify catalogo vender_online vender_por_internet venta_online tienda_online tienda_virtual",
        "boutique* e_commerce ecommerce shopify magasin_en_ligne site_marchand vendre_en_ligne e_shop prestashop vente_en_ligne "
        "boutique_en_ligne",
        "🛒",
        under="website",
    ),
    "mobile_app": Concept(
        "мобильн* приложени* апп аппк* прилож* ios android айос андроид* мобилк* прила айфон*",
        "app apps mobile* ios android iphone application",
        "app apps movil* aplicacion* ios android",
        "appli* app apps mobile* ios android application*",
        "📱",
        under="it_business programming",
    ),
    "crm": Concept(
        "crm црм амо* битрикс* срм bitrix amocrm учет_клиент* база_клиентов воронк* клиентск*_баз*",
        "crm* salesforce hubspot pipedrive customer_database client_base",
        "crm* salesforce hubspot base_de_clientes",
        "crm* salesforce hubspot base_client* gestion_client* pipedrive",
        under="it_business programming",
    ),
    "erp": Concept(
        "erp 1с учетн* складск*_учет 1c ерп",
        "erp sap inventory* stock_management netsuite",
        "erp sap inventario facturacion",
        "erp sap stock* gestion_commerciale",
        under="it_business programming",
    ),
    "chatbot": Concept(
        "бот боты чат_бот* чатбот* телеграм_бот* бота ботик",
        "bot bots chatbot* chat_bot*",
        "bot bots chatbot*",
        "bot bots chatbot* robot_conversationnel",
        "🤖",
        under="it_business programming",
    ),
    "automation": Concept(
        "автоматиз* интеграц* связать настро* робот* скрипт* процесс*",
        "automat* integrat* connect* workflow* sync* zapier process*",
        "automat* integra* conect* flujo* proceso* sincroniz*",
        "automat* integr* connect* flux synchron* processus",
        under="it_business programming",
    ),
    "ai": Concept(
        "ии нейросет* искусственн* gpt чатгпт нейронк*",
        "ai gpt chatgpt machine_learning neural ml llm",
        "ia inteligencia_artificial gpt chatgpt",
        "ia intelligence_artificielle gpt chatgpt",
        "🤖",
        under="it_business programming",
    ),
    "support_upkeep": Concept(
        "поддержк* сопровожд* доработ* обслуж* техподдерж* администрир* доделать поправить",
        "support maint* upkeep updates help_desk fixes bug_fix*",
        "soporte mantenimiento actualiz* mejoras",
        "support maintenance mise_a_jour tma evolution* corrections",
    ),
    "redesign": Concept(
        "редизайн* обнов* переделат* переделк* освежить модерниз* улучшит* старый_сайт",
        "redesign* revamp* refresh* rebuild* update* facelift modernize modernise improve overhaul",
        "redisen* renov* actualiz* rehacer moderniz* mejorar",
        "refonte* refaire renov* moderniser remettre_a_jour ameliorer relook*",
    ),
    "from_zero": Concept(
        "с_нуля с_ноля новый пока_ничего начинаем только_идея ничего_нет",
        "from_scratch scratch from_zero brand_new nothing_yet build_new new ground_up",
        "desde_cero cero nuevo nada_todavia",
        "de_zero a_partir_de_zero nouveau from_scratch partir_de_rien",
    ),
    "idea_stage": Concept(
        "иде* задумк* концепц* на_бумаге только_думаем мысл* замысл* в_голове мечта* на_салфетк* набросок набросал* есть_мысль "
        "только_планиру* вынашива* фантазир* пока_думаю обдумыва*",
        "idea* concept* on_paper thinking_about napkin just_thinking brainstorm* in_my_head sketch* dream* just_a_thought "
        "planning_stage notion_of_a in_my_mind havent_started_building toying_with",
        "idea* concepto en_papel pensando pensad* lo_tengo_en_la_cabeza sueno boceto* en_mi_cabeza dandole_vueltas en_mente ocurr* "
        "servilleta",
        "idee* concept* reflexion sur_papier envie dans_ma_tete dans_la_tete reflechis reflechit croquis reve j_y_pense en_tete",
    ),
    "prototype": Concept(
        "прототип* mvp мвп демо макет* черновик* бета бету пилот* демк* тестов* альфа пробн*_верс* сырой макетик пилотн* первая_верси*",
        "prototype* mvp demo beta mockup* draft* pilot poc wireframe* alpha test_version first_version proof_of_concept testers "
        "clickable early_version trial_version",
        "prototipo* mvp demo maqueta* beta borrador piloto version_de_prueba demos primera_version pruebas alfa",
        "prototype* mvp demo maquette* beta ebauche pilote version_test premiere_version testeu* testee tests poc alpha",
    ),
    "live_stage": Concept(
        "работа* запущен* действу* пользовател* продажи_идут на_рынке в_проде готов_продукт первые_клиенты платят первые_клиент* "
        "есть_продаж* выручк* уже_продаем торгуем зарабатыва* приносит работаем_уже функционир* прибыл* есть_пользовател*",
        "live running launched users customers production on_the_market paying existing up_and_running paying_customers trading "
        "selling revenue open_for_business making_money profitable turning_a_profit first_sales",
        "funcionando lanzad* usuarios en_marcha en_produccion en_el_mercado clientes facturamos facturando vendemos vendiendo abierto "
        "ya_funciona rentable ventas",
        "lance* en_production utilisateurs en_ligne sur_le_marche tourne existe clients on_vend on_vend_deja des_clients ouvert "
        "rentable on_facture premieres_ventes deja_lance fonctionne",
    ),
    "analytics": Concept(
        "аналитик* отчет* метрик* дашборд* bi данны* статистик*",
        "analytic* report* dashboard* metrics bi data insight*",
        "analit* informe* dashboard* metrica* datos cuadro_de_mando",
        "analy* rapport* tableau*_de_bord dashboard* donnees statisti*",
        "📊",
    ),
    "security": Concept(
        "безопасн* защит* взлом* антивирус* охран* сигнализац* пентест*",
        "secur* protect* hack* antivirus breach* pentest* alarm",
        "segurid* protec* hacke* antivirus alarma",
        "securi* prote* pirat* antivirus alarme",
        "🔒",
    ),
    "cloud": Concept(
        "облак* облач* сервер* хостинг* vps aws гугл_диск* яндекс_диск* дропбокс*",
        "cloud server* hosting aws azure vps google_drive dropbox onedrive icloud sharepoint",
        "nube servidor* hosting aws google_drive dropbox onedrive",
        "cloud serveur* hebergement aws nuage google_drive dropbox onedrive",
    ),
    "game": Concept("игр* геймдев* игрушк*", "game* gaming unity", "juego* videojuego*", "jeu jeux"),
    "outstaff": Concept(
        "аутстафф* команд* специалист*_в_команд* усилен* разработчик*_в_штат",
        "outstaff* team_extension dedicated_team staff_augmentation developers",
        "equipo_dedicado refuerzo outstaffing",
        "regie renfort equipe_dediee",
    ),
    "ios": Concept("айфон* ios эпл* apple айос iphone яблок*", "ios iphone* apple ipad", "ios iphone* apple", "ios iphone* apple", "🍏"),
    "android": Concept(
        "андроид* ведр* самсунг* сяоми google_play",
        "android samsung google_play pixel xiaomi",
        "android samsung xiaomi",
        "android samsung xiaomi",
    ),
    "windows_os": Concept("винд* windows пк", "windows win pc microsoft", "windows pc", "windows pc"),
    "mac_os": Concept("мак мака макбук* macos mac", "mac macbook* macos imac", "mac macbook* macos", "mac macbook* macos"),
    "linux_os": Concept("линукс* linux убунт*", "linux ubuntu", "linux ubuntu", "linux ubuntu"),
    "site_builder": Concept(
        "конструктор* тильд* tilda wordpress вордпресс* wix битрикс",
        "wordpress wix squarespace webflow tilda builder no_code template",
        "wordpress wix constructor plantilla webflow",
        "wordpress wix webflow template constructeur",
    ),
    "seo": Concept(
        "seo сео поисков* продвиж*_в_поиск* органик* топ_яндекс* выдач* позици* в_топ поисковик* в_топ_гугла первым_в_гугле "
        "вылезать+поиск* находили_в первой_странице первая_страница на_первой+яндекс* на_первой+гугл* находил*+яндекс* находил*+гугл* "
        "выше_конкурент*",
        "seo search_engine organic rank* google_ranking search_optimization serp first_page on_google rank+google found_online "
        "first_on_google page_one first_page_of found_on show_up+google higher_up_on top_of_google organic_traffic",
        "seo posicionamiento organico buscadores posicionar aparecer_en_google en_google primero_en_google salir_en_google "
        "primera_pagina encuentren+google salga+google subir_en_google buscador",
        "seo referencement naturel positionnement moteurs_de_recherche sur_google premier_sur_google premiere_page remonter+google "
        "visible+google trouve+google sortir+google",
        under="marketing_field marketing_course",
    ),
    "paid_ads": Concept(
        "контекст* директ* таргет* реклам* adwords google_ads ppc яндекс_директ в_директе платн*_трафик* кампани* рся",
        "ads ppc adwords google_ads paid facebook_ads sem advert* sponsored campaigns pay_per_click per_click cpc campaign ad_spend "
        "retargeting remarketing meta_ads tiktok_ads",
        "ads anuncio* publicidad adwords google_ads pago campana* sem por_clic cpc en_facebook+anuncios meta_ads campana_en "
        "remarketing google+anuncios",
        "ads pub publicite* adwords google_ads sea campagne* payant* au_clic cpc meta_ads regie_pub campagne_google remarketing",
        under="marketing_field marketing_course",
    ),
    "smm": Concept(
        "smm смм соцсет* инст* ведение_соцсетей вконтакте посты рилс* сторис* тикток* страниц*_в_соц* ведение_инст* блог инстаграм* "
        "аккаунт_в ведени*_аккаунт* телеграм_канал* паблик* контент-план*",
        "smm social* instagram insta tiktok facebook posts reels community_management linkedin run+instagram manage+page "
        "manage+socials socials ig social_media clips",
        "smm redes* instagram tiktok facebook publicaciones reels insta llev*+instagram gestionar+redes rrss perfil* redes_sociales",
        "smm reseaux* instagram tiktok facebook posts reels insta community_management gerer+page gerer+compte animer+page community "
        "reseaux_sociaux",
        under="marketing_field marketing_course",
    ),
    "email_marketing": Concept(
        "рассылк* email_маркетинг* имейл* письм* крм_маркетинг",
        "email_marketing newsletter* email* mailing* drip",
        "email_marketing newsletter* correo* boletin* mailing",
        "emailing* newsletter* mailing* email*",
        under="marketing_field marketing_course",
    ),
    "content": Concept(
        "контент* текст* копирайт* стать* блог* посты сценари*",
        "content copywrit* article* blog* text* posts writing",
        "contenido* textos articulo* blog* redaccion copy",
        "contenu* redaction article* blog* textes copywriting",
        "✍",
        under="marketing_field marketing_course",
    ),
    "branding": Concept(
        "логотип* брендинг* бренд* фирменн* айдентик* лого нейминг* брендбук* фирстиль нейм слоган* упаковать_бренд ребрендинг*",
        "brand* logo* identity naming corporate_identity style_guide rebrand* logos slogan* look_and_feel",
        "marca logo* identidad branding naming logotipo* rebrand* imagen_corporativa eslogan",
        "marque logo* identite branding charte_graphique naming rebrand* nom_de_marque slogan* identite_visuelle",
        under="marketing_field marketing_course",
    ),
    "graphic_design": Concept(
        "дизайн* макет* баннер* визитк* буклет* полиграф* презентац* упаковк*",
        "design* banner* flyer* brochure* graphic* packaging* presentation*",
        "disen* banner* folleto* grafic* packaging presentacion*",
        "design* graphi* banniere* plaquette* flyer* packaging maquette*",
        "🎨",
    ),
    "video_production": Concept(
        "видео* ролик* съемк* монтаж* видеограф* анимац* клип* видос* снять+рилс* снять+ролик* снимать+ролик* снять+фильм* съемочн* "
        "тизер* продакшн*",
        "video* film* clip* animation* shoot* footage editing shoot_a promo_film reels+film commercial+shoot teaser* filming",
        "video* rodaje* grabacion* animacion* clip* edicion rodar grabar+video spot* filmar teaser*",
        "video* film* tournage* montage animation* clip* tourner film_d_entreprise filmer spot* teaser* motion",
        "🎬 🎥",
    ),
    "photo": Concept(
        "фото* фотограф* фотосесс* съемк* портрет* фотк*",
        "photo* pictures portrait* headshot* shoot photoshoot",
        "foto* fotograf* retrato* sesion",
        "photo* portrait* shooting",
        "📷 📸",
    ),
    "pr": Concept(
        "пиар pr сми публикац* статьи_в_сми репутац*",
        "pr press media publicity public_relations reputation",
        "relaciones_publicas prensa medios rp",
        "relations_presse rp presse media* relations_publiques",
        under="marketing_field marketing_course",
    ),
    "audit": Concept(
        "аудит* провер* разбор* анализ* ревизи* проаудит*",
        "audit* review* analysis check* assess*",
        "auditor* revis* analisis diagnostico*",
        "audit* analyse* bilan diagnostic*",
    ),
    "strategy": Concept("стратег* план* концепц* маркетинг*_план", "strateg* plan* roadmap", "estrateg* plan*", "strateg* plan*"),
    "full_service": Concept(
        "комплекс* под_ключ все_вместе полн* все_и_сразу",
        "full_service everything turnkey all_in all_in_one full_package whole",
        "integral todo completo llave_en_mano paquete",
        "complet* cle_en_main tout global* 360",
    ),
    "scaling_stage": Concept(
        "масштаб* расшир* рост* растем развива* втор*_точк* трет*_точк* нов*_точк* четверт*_точк* филиал* в_другом_городе новые_рынки "
        "новый_рынок выходим_на франшиз* открыва*+еще удвои* сеть",
        "scal* grow* expan* new_countries new_markets second_location another_branch third_location opening+new franchis* doubling "
        "hiring_fast going_international new_cities",
        "escal* crec* expan* abrir_en otra_sede nuevos_mercados segunda_tienda franquici* internacionaliz* otro_local nuevos_paises",
        "croiss* developp* expans* scal* nouvelle_agence 2e_agence 3e_agence ouvre+agence ouvre+boutique franchis* nouveaux_marches "
        "international* deuxieme_point recrute_a_tour",
        heads=3,
    ),
    "own_server": Concept(
        "сво*_сервер* сервер* железо серверн*",
        "own_server* server* on_premise* nas in_house_server",
        "servidor* propio_servidor en_local nas",
        "serveur* serveur_interne en_local nas",
        heads=2,
    ),
    "video_ad": Concept(
        "рекламн*_ролик* рекламн* ролик*_на_тв тв_реклам*",
        "commercial* advert* tv_spot tv_ad promo trailer",
        "anuncio* spot* publicitario* comercial_de_tele",
        "publicit* spot* pub_tele film_publicitaire",
        heads=3,
    ),
    "video_training": Concept(
        "обучающ* учебн* инструкц* онбординг* для_новичков",
        "training educational onboarding tutorial* how_to_video course_video",
        "formacion educativ* tutorial* onboarding",
        "formation* tutoriel* pedagogique* onboarding",
        heads=2,
    ),
    "video_event": Concept(
        "репортаж* мероприят* снять+конференц* съемк*_событи* свадьб*",
        "event coverage film+conference aftermovie highlights live_stream",
        "evento* cobertura grabar+congreso aftermovie directo",
        "evenement* captation filmer+conference aftermovie direct",
        heads=2,
    ),
    **software.CONCEPTS,
}
