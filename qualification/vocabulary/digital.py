"""Software, web and marketing: what is made, on what, for what, and in which state it is."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import creative, software
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
        "boutique* e_commerce ecommerce shopify magasin_en_ligne site_marchand vendre_en_ligne e_shop prestashop vente_en_ligne boutique_en_ligne",
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
        "idea* concepto en_papel pensando pensad* lo_tengo_en_la_cabeza sueno boceto* en_mi_cabeza dandole_vueltas en_mente ocurr* servilleta",
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
        "андроид* ведр* самсунг* сяоми google_play", "android samsung google_play pixel xiaomi", "android samsung xiaomi", "android samsung xiaomi"
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
        "ads anuncio* publicidad adwords google_ads pago campana* sem por_clic cpc en_facebook+anuncios meta_ads campana_en remarketing google+anuncios",
        "ads pub publicite* adwords google_ads sea campagne* payant* au_clic cpc meta_ads regie_pub campagne_google remarketing",
        under="marketing_field marketing_course",
    ),
    "smm": Concept(
        "smm смм соцсет* инст* ведение_соцсетей вконтакте посты рилс* сторис* тикток* страниц*_в_соц* ведение_инст* блог инстаграм* "
        "аккаунт_в ведени*_аккаунт* телеграм_канал* паблик* контент-план*",
        "smm social* instagram insta tiktok facebook posts reels community_management linkedin run+instagram manage+page "
        "manage+socials socials ig social_media clips",
        "smm redes* instagram tiktok facebook publicaciones reels insta llev*+instagram gestionar+redes rrss perfil* redes_sociales",
        "smm reseaux* instagram tiktok facebook posts reels insta community_management gerer+page gerer+compte animer+page community reseaux_sociaux",
        under="marketing_field marketing_course",
    ),
    "email_marketing": Concept(
        "рассылк* email_маркетинг* имейл* письм* крм_маркетинг",
        "email_marketing newsletter* email* mailing* drip",
        "email_marketing newsletter* correo* boletin* mailing",
        "emailing* newsletter* mailing* email*",
        under="marketing_field marketing_course",
    ),
    **creative.CONCEPTS,
    **software.CONCEPTS,
}
