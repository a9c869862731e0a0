"""What visitors say about software, websites and apps."""

TOPICS = """
website
ru сайт* веб_сайт* = сайтик* интернет_страниц* домен* страничк*_в_интернете веб_страниц* верстк* сверстать хостинг* тильд* вордпресс* битрикс* визитк*_в_сети портал* многостраничн* сайт+компани* чтобы+гуглил*
en website* web_site* site = webpage* web_page* homepage domain wordpress wix squarespace webflow web_presence something+google landing online_page page+internet dot_com
es sitio* web pagina_web = pagina* portal dominio wordpress wix sitio_web web_corporativa presencia+internet pagina+internet paginita home web+empresa
fr site site_web site_internet = page_web vitrine wordpress wix domaine portail refonte site+entreprise page+internet presence_en_ligne webmaster
xx wordpress tilda wix webflow joomla drupal squarespace www
landing_page
ru лендинг* одностраничник* посадочн* = ленд одна_страниц* одностраничн* лендос* страниц*+заявк* промо_сайт* промосайт* квиз* страниц*+реклам* форм*+заявк* сайт_визитк* визитк*
en landing* one_page* = single_page lead_page squeeze_page signup_page sales_page one_pager page+ads page+campaign funnel quiz+leads
es landing* una_pagina = pagina_de_aterrizaje pagina_de_ventas una_sola_pagina pagina+captar embudo pagina+campana pagina_sencilla formulario+leads
fr landing* page_unique = page_d_atterrissage page_de_vente une_seule_page one_page tunnel* page+campagne page_de_capture squeeze
xx onepage onepager lp
online_store
ru интернет_магазин* онлайн_магазин* = магазин*_в_интернете корзин* каталог*+товар* оплат*_на_сайте продава*+сайт* продава*+интернет* торгова*+онлайн витрин* карточк*_товар* шопифай* ecom* заказ*_через_сайт инсейлс вукомерс
en online_store* online_shop* e_commerce ecommerce = web_shop webshop cart checkout sell+online catalogue catalog shopify woocommerce storefront product_page* buy_button orders+site dropship*
es tienda_online tienda_virtual comercio_electronico ecommerce e_commerce = carrito* vender+internet vender+linea vender+online catalogo* pasarela* shopify woocommerce prestashop pedidos+web tienda_en_linea dropshipping
fr boutique_en_ligne e_commerce ecommerce site_marchand = vendre+ligne vendre+internet panier* catalogue* shopify woocommerce prestashop e_boutique e_shop vente_en_ligne commandes+site dropshipping
xx shopify woocommerce opencart prestashop magento ecom insales
mobile_app
ru мобильн*_приложен* приложен* апп = прилож* аппк* приложух* на_телефон* для_телефон* для_смартфон* айос андроид* в_аппстор* эпстор* гугл_плей пуш* мобилк* смартфон* скачать+телефон* айфон*
en mobile_app* app = apps iphone android app_store play_store ios push_notification* on+phone* smartphone* native_app download+phone* flutter
es app aplicacion* movil = apps celular* telefono* iphone android app_store play_store smartphone* descargar+movil descargar+celular notificaciones_push appcita
fr application_mobile appli* app = smartphone* iphone android telephone* app_store play_store mobile telecharger+telephone notifications_push sur_mobile
xx ios android flutter apk playstore appstore 📱
web_app
ru веб_приложен* веб_сервис* личн*_кабинет* = сервис*+браузер* онлайн_сервис* кабинет*+клиент* кабинет*+сотрудник* портал* saas саас* платформ* админк* интранет* дашборд* браузерн* через_браузер авторизац* подписочн*_сервис*
en web_app* web_application* portal platform = browser_based in+browser saas client_portal customer_portal member_area dashboard login+users admin_panel intranet cloud_based web_service self_service
es aplicacion_web portal* plataforma* = navegador* saas area_de_clientes area_privada intranet panel+admin* login usuarios+entren via_web sistema_web
fr application_web portail* plateforme* = navigateur* saas espace_client espace_membre* intranet extranet tableau_de_bord back_office connexion+utilisateurs en_ligne+outil
xx saas webapp
crm_system
ru crm црм срм учет_клиентов = амо амосрм битрикс24 воронк* сделк* карточк*_клиент* база_клиент* базу_клиент* вести_клиент* мегаплан* лиды лидов канбан* история_клиент* напоминан*+клиент* ретейл_срм заявки+теря*
en crm client_management = salesforce hubspot pipeline* leads+track* customer_database client_database deals contact_management zoho pipedrive follow_up customer_records sales_funnel dynamics
es crm gestion_de_clientes = salesforce hubspot base_de_clientes seguimiento+clientes embudo* oportunidades zoho fichas_de_clientes leads pipeline cartera_de_clientes
fr crm gestion_client* relation_client = salesforce hubspot base_client* suivi_client* pipeline prospects fiche*_client* relance* zoho fichier_client* portefeuille_client* sellsy
xx crm amocrm hubspot salesforce pipedrive bitrix bitrix24 zoho
erp_system
ru erp учетн*_систем* = ерп 1с сап склад*+учет* производств*+учет* мой_склад мойсклад товароучет* остатк* управлен*_предприят* складск*_программ* себестоимост* галактик* номенклатур*
en erp = sap oracle netsuite odoo stock_control inventory warehouse_management production_planning resource_planning back_office business_central mrp bill_of_materials
es erp = sap odoo inventario* gestion_empresarial control_de_stock holded almacen+gestion existencias programa_de_gestion navision
fr erp progiciel* = sap odoo gestion_commerciale gestion_de_stock* inventaire* sage cegid production+gestion logiciel_de_gestion pgi
xx erp sap odoo navision netsuite 1c mrp
chatbot
ru чат_бот* чатбот* бот боты = телеграм_бот* тг_бот* ботик* автоответ* виртуальн*_помощник* виртуальн*_ассистент* робот+отвеча* автоответчик* сам_отвеча* бот+ватсап* сценари*+чат* отвечал*+клиент*+автоматич*
en chatbot* chat_bot* bot = telegram_bot whatsapp_bot auto_repl* virtual_assistant automated_chat answers+automatically chat_widget conversational* faq_bot answering+messages bots messenger_bot
es chatbot* bot = bots respuesta*_automatica* asistente_virtual bot+whatsapp responder+solo automatizar+mensajes botmaker manychat contestar+automatic*
fr chatbot* bot = robot+repond* assistant_virtuel agent_conversationnel reponse*_automatique* bot+whatsapp repondre+automatiquement bots messagerie+automatique manychat
xx manychat bot 🤖
artificial_intelligence
ru искусственн*_интеллект* ии нейросет* = нейронк* нейросетк* чатгпт чат_гпт гпт жпт джпт машинн*_обучен* умн*_алгоритм* распознаван* генерац*+картин* генерац*+текст* компьютерн*_зрен* ллм клод дипсик гигачат нейро
en ai artificial_intelligence machine_learning = chatgpt gpt llm neural* deep_learning copilot predictive computer_vision generative claude gemini smart_algorithm* ml image_recognition agentic
es inteligencia_artificial ia = chatgpt gpt machine_learning aprendizaje_automatico redes_neuronales algoritmo* reconocimiento_de_imag* generativa modelo*_de_lenguaje copilot predictivo
fr intelligence_artificielle ia = chatgpt gpt machine_learning apprentissage_automatique reseau*_de_neurones algorithme* generative reconnaissance_d_image* modele*_de_langage copilot mistral predictif
xx chatgpt gpt openai llm ml claude gemini copilot deepseek midjourney
process_automation
ru автоматизац* = автоматизир* рутин* вручную роботизац* скрипт* макрос* чтобы+сам* убрать+ручн* парсер* парсинг* rpa автоматом бизнес_процесс* руками+забива* копипаст* чтобы_само
en automation automate* = automatic* script* workflow* manual+work repetitive routine macro* rpa zapier by_hand copy_paste* scraping scraper streamlin* runs_itself less_manual
es automatizacion automatizar = automatic* script* flujo*_de_trabajo a_mano tareas_repetitivas rutina* macro* zapier robotizar rpa scraping manual* quitar+papeleo
fr automatisation automatiser = automatique* script* a_la_main taches_repetitives routine macro* zapier rpa robotis* workflow* saisie_manuelle scraping manuel*
xx zapier rpa n8n
integrations
ru интеграц* связать_систем* = интегрир* апи синхрониз* обмен_данн* выгрузк* стыковк* состыков* подружить соедин*+систем* подключить+црм* подтягив* связк* коннектор* вебхук* чтобы+переда*+данн* связать+1с подвяз*
en integration* integrate = api sync* connect*+system* webhook* link+system* data_exchange talk_to_each_other plug_into connector* export+import hook_up third_party middleware
es integracion* integrar = api sincroniz* conectar+sistema* webhook* enlazar conector* intercambio_de_datos importar+exportar que+hablen+entre vincular
fr integration* integrer = api synchron* connecter+outil* connecter+systeme* webhook* connecteur* interconn* echange_de_donnees passerelle* import+export relier interfacer
xx api webhook json
custom_software
ru программн*_обеспечен* программ*_под_заказ по_на_заказ разработк*_по = софт* софтин* программк* под_себя под_нас кастомн* своя_программ* утилит* десктопн* на_компьютер* под_ключ+программ* собственн*_систем* написать_программ* самопис* прог*_на_комп*
en software custom_software desktop = tailor_made bespoke own_system program in_house_tool windows_program desktop_app internal_tool* backend custom_built tool+employees from_the_ground
es software programa* a_medida = desarrollo_a_medida sistema_propio escritorio herramienta_interna aplicativo* personalizado backend programita sistema*
fr logiciel* sur_mesure = programme* developpement_specifique outil_interne application_metier bureau outil_maison backend soft
xx backend exe soft
video_game
ru игр*_разработк* компьютерн*_игр* геймдев = геймдев* юнити анрил* мобильн*_игр* шутер* стрелялк* квест* геймплей* стим рпг гонк* головоломк* казуалк* левел* персонаж* аркад*
en game* = gaming unity unreal gameplay shooter rpg puzzle mobile_game steam arcade platformer godot roblox multiplayer minigame characters levels
es videojuego* juego* = unity unreal gamer* jugabilidad shooter rpg steam arcade multijugador juego_movil plataformas personajes niveles
fr jeu_video jeux jeu = unity unreal gameplay gamer* steam rpg arcade multijoueur jeu_mobile personnages niveaux shooter
xx unity unreal steam rpg mmo godot roblox 🎮
marketplace_platform
ru маркетплейс*_платформ* агрегатор* площадк* = много_продавц* доска_объявлен* типа_авито как_авито аналог_озон* аналог_убер* как_убер сводить+покупател* клон* биржа биржу мультивендор* каталог*_исполнител* комисси*+продавц*
en marketplace aggregator = multi_vendor like_uber like_airbnb like_etsy many_sellers buyers+sellers classifieds listings_site two_sided directory clone vendors matching+platform
es marketplace agregador = multivendedor como_uber como_airbnb varios_vendedores compradores+vendedores anuncios_clasificados directorio* tipo_amazon clon comparador
fr marketplace place_de_marche agregateur = multi_vendeurs comme_uber comme_airbnb acheteurs+vendeurs petites_annonces annuaire* type_leboncoin mise_en_relation comparateur
xx multivendor airbnb uber etsy
blog_media_site
ru блог* новостн* медиа_портал* = статьи публикац* новости журнал* сми редакци* посты контентн* лонгрид* дневник* рубрик* рассказывать+сайт* колонк*
en blog news media_site = articles magazine posts newsroom publish* editorial columns diary journalism content_site stories
es blog noticias medio_digital = articulos revista* publicar* posts redaccion periodico* bitacora columnas diario_digital bloguero*
fr blog* actualites site_media = articles magazine* publier billets redaction journal* chroniques blogueu* posts
xx blog substack medium ghost
corporate_site
ru корпоративн*_сайт* сайт_компании = о_компани* визитк* представительск* сайт*+фирм* многостраничн* имидж* раздел*+ваканси* портфолио_на_сайте наши_услуг* солидн*
en corporate_site company_website business_site brochure_site = about_us company_page services_page business_card_site present+company our_team credibility portfolio+site showcase firm+site
es web_corporativa sitio_corporativo = quienes_somos presentar+empresa web_de_empresa servicios+mostrar imagen+empresa portafolio escaparate
fr site_vitrine site_corporate = presenter+entreprise qui_sommes_nous presenter+activite image+entreprise vitrine plaquette_en_ligne nos_services
portfolio_site
ru портфолио сайт_портфолио = мои_работ* примеры_работ показать_работ* галере* личн*_сайт* сайт*+фотограф* сайт*+художник* личн*_бренд* резюме_сайт персональн*_сайт*
en portfolio personal_site = my_work showcase gallery personal_brand photographer+site artist+site behance dribbble cv_site personal_website works
es portafolio* portfolio web_personal = mis_trabajos galeria* marca_personal mostrar+trabajos behance obra fotografo+web
fr portfolio book site_personnel = mes_travaux galerie* mes_realisations realisations marque_personnelle behance photographe+site oeuvres
xx behance dribbble
software_redesign
ru редизайн* обновить_дизайн переделать_сайт = устарел* старый_сайт древн* освежить переверст* некрасив* несовременн* выглядит_стар* страшный_сайт переделк* из_2000 каменн*_век* убог* обновить+вид не_адаптирован*
en redesign* revamp refresh = outdated looks_old facelift makeover ugly modernise modernize dated rework old_site from_the_90s overhaul not_responsive refreshed relaunch
es rediseno* redisenar renovar = anticuad* obsolet* feo fea modernizar lavado_de_cara actualizar+imagen vieja_web pasado_de_moda relanzar se_ve_viej* no_es_responsive
fr refonte redesign moderniser = vieillot* demode* depasse* moche rafraichir relooker relifting obsolete vieux_site coup_de_jeune refondre pas_responsive
fix_existing
ru доработк* исправлен* починить_существующ* = допилить доделать доработать починить глючит* баги баг ошибк*_на_сайте сломал* прошл*_разработчик* предыдущ*_программист* не_доделал* бросил*+проект* поправить правки правк* довести_до_ума пофикс* фикс* донастро* исправить
en fix* existing improvements bug_fixing = bug* broken glitch* previous_developer old_developer* patch tweak* unfinished debug* crash* half_finished abandoned+project repair legacy finish+project dev+disappeared
es arreglar correcciones mejorar_existente reparar = bug* error+web falla* anterior+programador dejo+medias corregir terminar+proyecto retoques ajustes desarrollador+desaparec* parchear mejoras codigo_viejo
fr corriger correction* reparer ameliorer_existant = bug* bogue* plante* ancien+developpeur reprise retouche* depann* inacheve ajustement* reprendre+projet prestataire+disparu debugger finir+projet
new_from_scratch
ru с_нуля новый_проект новый_сайт = с_чистого_листа ничего_нет ничего_еще_нет пока_нет с_самого_начала впервые_делаем нового_сделать заново еще_нет_сайта никакого_нет стартуем
en from_scratch new_build brand_new new_project = ground_up nothing_yet blank_slate starting_fresh dont_have_one no_site_yet first_version greenfield start_over clean_slate
es desde_cero nuevo_proyecto nuevo = de_cero no_tengo_nada todavia_no_tengo partir_de_cero no_hay_nada empezar_de_nuevo desde_el_principio primera_version aun_no_existe
fr de_zero nouveau_projet creation = partir_de_zero rien_encore from_scratch page_blanche pas_encore_de_site tout_creer repartir_a_zero premiere_version il_n_y_a_rien
prototype_mvp
ru прототип* mvp = мвп минимальн*_верси* пробн*_верси* демк* демо_верси* пилот* проверить_гипотез* проверить_иде* черновик* макет+кликабельн* показать_инвестор* сырая_верси* бетк* бета_верси* обкатать
en prototype mvp proof_of_concept = demo pilot poc test+idea minimum_viable beta first_draft mock_up clickable show+investors rough_version bare_bones validate validat*
es prototipo* mvp = demo piloto* probar+idea validar+idea beta version_minima producto_minimo maqueta+funcional mostrar+inversores prueba_de_concepto
fr prototype* mvp = demo pilote* tester+idee valider+idee beta version_minimale maquette+cliquable poc montrer+investisseurs preuve_de_concept
xx mvp poc beta
only_idea
ru только_идея есть_идея идея идеи идею = на_уровне_идеи в_голове задумк* мысл* замыс* придумал* концепц* на_салфетк* осенил* есть_задумк* мечта мечтаю
en idea concept just_an_idea = in_my_head brainstorm* napkin rough_notion vague vision thought_of came_up_with dreaming sketch_on_paper only_thinking
es idea* concepto solo_idea = en_mi_cabeza en_la_cabeza se_me_ocurrio lluvia_de_ideas servilleta boceto* vision ocurrencia en_mente
fr idee* concept = en_tete dans_ma_tete brainstorm* ebauche* reve vision j_imagine coin_de_table esquisse* embryon
spec_ready
ru тз техническ*_задан* есть_тз = техзадан* бриф* спецификац* требован* документац* описан*+функци* расписан* все_описано подробн*_описан* юзер_стори ттз функционал+описан*
en specification spec brief requirements = written_brief documentation user_stories scope_document statement_of_work rfp technical_document described_everything wireframe* functional_description spelled_out
es especificacion* requisitos briefing = pliego* documento_tecnico todo_descrito historias_de_usuario brief requerimientos especificado documentacion alcance_definido todo_por_escrito
fr cahier_des_charges specification* brief = cdc expression_de_besoin* document_technique tout_decrit exigences user_stories specs redige documentation fonctionnalites_listees
xx rfp spec specs
mockups_ready
ru макет* дизайн_готов = фигм* дизайн_есть отрисован* нарисован* прототип*_в_фигме psd псд шаблон_готов картинк*_экран* дизайнер_сделал только_верстк* эскиз* есть_дизайн
en mockups designs_ready = figma design+done wireframes psd drawn designer+made only+coding screens layout+ready sketch_file adobe_xd visuals
es maquetas diseno_listo mockups = figma diseno+hecho wireframes psd pantallas disenador+hizo bocetos solo+programar diseno+terminado
fr maquette* design_pret = figma design+fait wireframes psd ecrans graphiste+fait visuels maquettes+pretes integration_html juste+integrer
xx figma psd sketch xd
site_support
ru техподдержк*_сайта сопровожден* поддержк* = обслуживан* следить_за_сайтом абонентк* обновлять+контент наполнен* мелк*_правк* администрирован* держать+рабоч* на_подхвате вести_сайт абонентск* присматрива* мониторинг*
en support maintenance = retainer keep+running updates+regular small_changes look_after webmaster upkeep on_call monitoring maintain content_updates helpdesk sla babysit
es soporte mantenimiento = mantener actualizaciones+periodicas cuidar+web webmaster monitoreo cambios_pequenos iguala al_dia guardia actualizar+contenido soporte_tecnico
fr maintenance support tma = suivi entretien mises_a_jour infogerance webmaster petites_modif* assistance surveiller maintenir astreinte contrat_de_maintenance monitoring
xx sla
platform_migration
ru миграц* перенос* переезд_сайта = перенести переносить перейти_с переехать+движок* сменить_движок смена_cms другая_платформ* перетащить импорт+базы с_тильды с_вордпресс* слезть_с экспортир*
en migration migrate transfer = move+platform switch_platform* port_over leaving_wix change_cms replatform* moving_from transfer+data import+data lift_and_shift export
es migracion migrar traslado = pasar+plataforma cambiar_de_plataforma trasladar cambiar+cms mover+datos dejar+wix pasarnos_a importar+datos traspas*
fr migration migrer transfert = changer_de_plateforme basculer passer+vers transferer changer+cms quitter_wix import+donnees bascule porter+donnees demenager+site
software_testing
ru тестирован* qa = тестир* тестировщик* баги автотест* проверить+работ* куа регресс* нагрузочн* тест_кейс* поиск_ошиб* проверка_качества_по юнит_тест*
en testing qa quality_assurance = tester* bug_hunt* test_cases load_test* regression automated_tests unit_test* find_bugs usability_test* selenium uat
es pruebas testing qa = tester* probar+software casos_de_prueba buscar_errores control_de_calidad_software pruebas_de_carga bugs regresion testear
fr tests recette qa = testeu* tester trouver+bugs tests_automatis* tests_de_charge non_regression cas_de_test assurance_qualite recettage selenium
xx qa selenium uat
ios_platform
ru ios айфон* apple = айос яблок* яблочн* эпл эппл* аппстор* айпад* айфончик* иос эпстор* свифт макбук*
en ios iphone apple = ipad app_store swift apple_users testflight iphones apple_device macbook
es ios iphone apple = ipad app_store manzan* swift testflight iphon* dispositivos_apple
fr ios iphone apple = ipad app_store pomme swift testflight iphones marque_a_la_pomme
xx ios iphone ipad apple appstore swift testflight 🍏 🍎
android_platform
ru android андроид* = андройд* самсунг* сяоми ксиоми хуавей* гугл_плей* плеймаркет* плей_маркет* котлин* дроид* рустор* реалми хонор* редми*
en android = samsung google_play play_store pixel kotlin xiaomi huawei androids play_market oneplus
es android = samsung google_play play_store xiaomi huawei kotlin motorola pixel androide*
fr android = samsung google_play play_store xiaomi huawei kotlin pixel oneplus androide
xx android samsung xiaomi huawei redmi rustore kotlin apk pixel honor
cross_platform
ru кроссплатформ* обе_платформ* и_то_и_другое = ios_и_android айос_и_андроид обе+платформ* айфон*+андроид* на_всех_устройств* оба_стор* везде_работал* флаттер* кросплатформ* на_любом_телефон*
en cross_platform both_platforms = iphone+android ios+android all_devices flutter react_native every_phone any_device both_stores hybrid everywhere
es multiplataforma ambas_plataformas = iphone+android ios+android todos_los_dispositivos flutter react_native cualquier_celular cualquier_movil hibrida las_dos
fr multiplateforme* les_deux_plateformes = iphone+android ios+android tous_les_appareils flutter react_native hybride tous_les_telephones les_deux_stores
xx flutter crossplatform
wordpress_cms
ru wordpress cms движок = вордпресс* вп плагин* элементор* вукомерс* джумл* битрикс* админк* модх друпал* шаблон* движк* самописн* опенкарт*
en wordpress cms = plugin* elementor theme joomla drupal woocommerce content_management wp divi gutenberg modx
es wordpress cms = plugin* elementor plantilla* joomla drupal woocommerce gestor_de_contenido* wp divi
fr wordpress cms = plugin* extension* elementor theme* joomla drupal woocommerce gestionnaire_de_contenu* wp divi
xx wp wordpress elementor joomla drupal modx divi typo3 ghost bitrix
site_builder
ru конструктор*_сайт* конструктор = тильд* викс* таплинк* на_шаблон* ucoz юкоз* сам_собрал* собрать_самому вебфлоу редимаг* флекс* нубекс* ноу_код ноукод
en site_builder website_builder no_code = wix squarespace webflow drag_and_drop weebly template framer diy godaddy myself+build carrd
es constructor_de_web* creador_de_paginas = wix squarespace webflow jimdo plantilla* godaddy arrastrar_y_soltar sin_codigo yo_mism*+hice
fr constructeur_de_site* no_code = wix squarespace webflow jimdo modele* glisser_deposer moi_meme+fait template* sans_coder
xx wix tilda squarespace webflow jimdo weebly taplink nocode framer
booking_system
ru онлайн_запис* бронирован* систем*_записи = запись_через_сайт записыва*+онлайн расписан* календар* yclients юклайентс журнал_запис* слоты окошк* запис*+клиент* броньк* забронир* тайм_слот* напоминан*+запис*
en booking reservation* scheduling appointments = calendar book_online slots calendly timeslot* schedule self_booking bookings reminders+clients reserve
es reservas citas agenda* = calendario* reservar+online calendly horarios agendar turnos cita_online turno* huecos
fr reservation* rendez_vous agenda = calendrier* prise_de_rdv rdv creneau* calendly planning doctolib reserver+ligne
xx calendly yclients dikidi booksy
analytics_bi
ru аналитик* отчет* дашборд* = bi би_систем* графики метрик* статистик* визуализац* павер_би показател* витрин*_данн* цифры+видеть сводк* диаграмм* kpi воронк*+смотре* суперсет табло
en analytics reporting dashboard* bi = power_bi tableau metrics charts kpi* statistics reports data_visuali* insights looker business_intelligence graphs see+numbers
es analitica* reportes informes dashboard* = power_bi tableau metricas graficos kpi* estadistica* indicadores cuadro_de_mando visualizacion tablero* ver+numeros inteligencia_de_negocio*
fr analytique reporting tableau*_de_bord = power_bi tableau metriques graphiques kpi* statistique* indicateurs rapports visualis* dashboard* informatique_decisionnelle chiffres+voir
xx powerbi tableau kpi bi looker metabase superset
database_work
ru баз*_данных бд = sql субд постгрес* mysql оракл таблиц*+связ* запросы+баз* хранилищ* эксель+перен* реестр* access база+клиент*
en database* data_storage = sql postgres mysql oracle mongodb queries tables data_warehouse records registry access
es base*_de_datos = sql postgres mysql oracle mongodb consultas+datos almacen_de_datos registros tablas access
fr base*_de_donnees bdd = sql postgres mysql oracle mongodb requetes entrepot_de_donnees tables registre* access
xx sql mysql postgresql postgres mongodb oracle bdd
programming_python
ru python питон* = пайтон* джанго django фласк* скрипты пандас* пихон* парсер* data_science ноутбук*_юпитер
en python = django flask pandas fastapi jupyter pytorch scripting
es python = django flask pandas fastapi jupyter piton scripts
fr python = django flask pandas fastapi jupyter pytorch scripts
xx python django flask fastapi pandas pytorch jupyter numpy 🐍
programming_javascript
ru javascript фронтенд* = джаваскрипт* джс реакт* вью ангуляр* нода ноде тайпскрипт* js верстк* верстальщик* фронт html css интерфейс*
en javascript frontend front_end = react vue angular node typescript nextjs html css js jquery browser_side
es javascript frontend = react vue angular node typescript html css js maquetacion maquetador*
fr javascript frontend front_end = react vue angular node typescript html css js integrateur
xx js react reactjs vue vuejs angular nodejs typescript nextjs html css jquery svelte
programming_php
ru php = пхп пэхапэ ларавел* битрикс* симфони* laravel вордпресс*
en php = laravel symfony wordpress yii codeigniter
es php = laravel symfony wordpress codeigniter
fr php = laravel symfony wordpress prestashop
xx php laravel symfony yii codeigniter zend
programming_java
ru java джава = ява спринг* котлин* энтерпрайз* jvm спринг_бут
en java = spring kotlin jvm enterprise spring_boot hibernate maven
es java = spring kotlin jvm spring_boot hibernate
fr java = spring kotlin jvm spring_boot jee hibernate
xx java spring jvm kotlin j2ee springboot
internal_tool
ru для_сотрудников внутренн*_систем* = для_персонал* для_своих внутренн* корпоративн*_портал* интранет* наши_менеджер* для_офис* кладовщик*+польз* для_внутренн*
en internal employees_only in_house = staff+use our_team back_office intranet for_employees inside_company coworkers own_people
es interno* para_empleados = personal+use intranet nuestro_equipo uso_interno trabajadores puertas_adentro empleados
fr interne* pour_les_salaries = salaries employes intranet collaborateurs notre_equipe usage_interne equipes+utilisent
public_users
ru для_клиентов внешн*_пользовател* покупател* = посетител* подписчик* заказчик*+видел* широк*_аудитор* для_всех обычн*_люд* массов* потребител* гости юзер*
en customers public end_users = consumers visitors users subscribers anyone general_public shoppers audience clients+use everyone
es clientes publico_general usuarios = consumidores visitantes suscriptores cualquiera publico compradores gente_de_fuera abiert*_a_todos
fr clients grand_public utilisateurs = consommateurs visiteurs abonnes tout_le_monde public internautes acheteurs usagers
online_learning_platform
ru обучающ*_платформ* lms = геткурс* онлайн_школ* курсы_выклад* вебинар* уроки+продава* мудл* moodle учебн*_портал* домашк*+провер* образовательн*_платформ* тесты+сотрудник*
en learning_platform lms e_learning = moodle online_course* course_platform students+lessons teachable kajabi quizzes elearning webinars academy
es plataforma_educativa lms e_learning = moodle cursos_online aula_virtual campus_virtual lecciones hotmart alumnos academia_online
fr plateforme_de_formation lms e_learning = moodle cours_en_ligne classe_virtuelle apprenants formations+vendre teachable modules academie
xx lms moodle getcourse teachable kajabi hotmart scorm
loyalty_program_app
ru программ*_лояльност* бонусн* = бонус* скидочн*_карт* кэшбэк* кешбек* баллы постоянн*_клиент* накопительн* карт*_гост* вернуть_клиент* штамп*
en loyalty rewards = points cashback bonus* stamp_card returning_customers member_card repeat_customers perks
es fidelizacion lealtad puntos = recompensas cashback tarjeta_de_puntos clientes_recurrentes bonos premios tarjeta_de_sellos
fr fidelite fidelisation = points recompenses cashback carte_de_fidelite clients_reguliers bons bonus cagnotte*
delivery_app
ru приложен*_доставк* доставк*_сервис = курьер* заказ_еды отслежив*_заказ* как_яндекс_еда самовывоз* меню+заказ* карта+курьер* трекинг* логист*
en delivery_app ordering = courier* food_order* track_order like_doordash takeaway dispatch riders menu+order driver_app
es app_de_delivery pedidos reparto = repartidor* rastreo* como_rappi como_glovo menu+pedir mensajero* comida+domicilio
fr livraison commande_en_ligne = livreur* suivi_de_commande comme_uber_eats click_and_collect coursier* menu+commander
xx glovo rappi doordash deliveroo ubereats
social_network_app
ru соцсет*_приложен* знакомств* сообществ* = лента_постов чаты мессенджер* как_тиндер дейтинг* форум* комьюнити* общат*+пользовател* профил*+лайк* аналог_инстаграм* клуб_по_интересам
en social_network community dating = like_tinder feed forum messaging chat_app profiles members likes matchmaking like_facebook groups
es red_social comunidad citas_app = como_tinder foro* muro perfiles chat mensajeria miembros ligar como_facebook
fr reseau_social communaute rencontre* = comme_tinder forum* fil_d_actualite profils messagerie membres tchat comme_facebook
fintech_app
ru финтех* финансов*_приложен* платежн*_сервис* = кошелек* переводы+приложен* онлайн_банк* бюджет*+приложен* криптокошел* обменник* биллинг* учет_расход* инвест_приложен*
en fintech payment_app banking_app = wallet transfers budgeting_app expense_tracker exchange billing neobank trading_app crypto_wallet
es fintech app_financiera = billetera* monedero* transferencias gastos+app neobanco facturacion+app pagos+app criptomonedas
fr fintech application_bancaire = portefeuille_electronique virements depenses+appli neobanque facturation+appli paiement+appli wallet
health_app
ru медицинск*_приложен* телемедицин* здоровь*_приложен* = запис*_к_врач* пациент* фитнес_приложен* шагомер* трекер* клиник* электронн*_карт* медкарт* таблетк*+напомин* калори*
en health_app telemedicine fitness_app = patient* doctor* clinic tracker wearable calories steps medical_records workout+app medtech
es app_de_salud telemedicina = pacientes medico* clinica* historia_clinica calorias pasos rastreador* ejercicio+app
fr application_sante telemedecine = patient* medecin* clinique* dossier_medical calories pas+compter teleconsultation sport+appli
"""
