"""What visitors say about marketing, design, video, photo and texts."""

TOPICS = """
seo_promotion
ru seo сео поисков*_продвижен* = сеошк* топ_яндекс* топ_гугл* поисковик* первая_страниц* выдач*+поиск* органик* ключев*_слов* ссылочн* выйти_в_топ не_находят+сайт позиции+поиск* семантическ* индексац*
en seo search_engine_optimi* = organic_traffic google_ranking rank* first_page+google keywords backlinks found_on_google position+google top_of_google serp
es seo posicionamiento_web = aparecer+google primera_pagina trafico_organico palabras_clave buscadores backlinks salir+google rankear enlaces posicionar
fr seo referencement_naturel referencement = premiere_page trafic_organique mots_cles apparaitre+google moteur*_de_recherche backlinks netlinking position+google
xx seo serp ahrefs semrush
paid_search_ads
ru контекстн*_реклам* контекст = директ* яндекс_директ* гугл_эдс гугл_адс клики ppc рся реклам*+поиск* по_запрос* директолог* эдвордс* ставк*+клик* платн*_трафик*
en paid_search google_ads ppc = adwords pay_per_click sem clicks bidding search_ads bing_ads sponsored_results cpc ads+google
es google_ads publicidad_en_buscadores sem = adwords pago_por_clic clics ppc anuncios+google campana*+busqueda cpc
fr google_ads referencement_payant sea = adwords cout_par_clic clics ppc annonces+google campagne*+recherche cpc
xx ppc sem adwords cpc
social_ads
ru таргет* реклам*_в_соцсет* = таргетолог* таргетированн* реклам*+вк реклам*+инстаграм* реклам*+фейсбук* лид_форм* ретаргет* промопост* тизер* лукалайк* сегмент*_аудитор*
en social_ads paid_social targeted_ads = facebook_ads instagram_ads meta_ads retargeting lookalike boosted_post* sponsored_post* linkedin_ads tiktok_ads
es publicidad_en_redes anuncios_en_redes = facebook_ads instagram_ads meta_ads retargeting segmentad* promocionar+publicacion* publicaciones_patrocinadas ads
fr publicite_reseaux_sociaux = facebook_ads instagram_ads meta_ads reciblage retargeting posts_sponsorises ciblee publicite+facebook
xx metaads vkads smartly
social_media_management
ru smm смм ведение_соцсет* соцсет* = инстаграм* инст* вести_аккаунт* сторис* рилс* посты контент_план* группу_вк паблик* подписчик* телеграм_канал* тикток* лайки сммщик* сторисмейкер* инстк*
en smm social_media = instagram facebook tiktok posts stories reels followers content_plan linkedin_page likes community_manager hashtags feed+run
es redes_sociales gestion_de_redes = instagram facebook tiktok publicaciones historias reels seguidores community_manager calendario_de_contenido* likes hashtags redes
fr reseaux_sociaux community_management = instagram facebook tiktok publications stories reels abonnes community_manager likes hashtags calendrier_editorial
xx smm instagram tiktok facebook insta
influencer_marketing
ru блогер* инфлюенс* = реклам*_у_блогер* инфлюенсер* амбассадор* посев* тиктокер* ютубер* обзор*+блогер* лидер*_мнени* бартер* селебрит* звезд*+реклам* интеграц*_у_блогер*
en influencer* bloggers = ambassador* youtuber* tiktoker* creators collab* sponsored_review celebrity shout_out unboxing ugc
es influencer* influenciador* = embajador* youtuber* tiktoker* creador*_de_contenido colaboracion* famoso* bloguer* ugc
fr influenceu* = ambassadeu* youtubeu* tiktokeu* createur*_de_contenu collab* partenariat*_sponsorise celebrite blogueu* ugc
xx ugc
email_marketing
ru email_рассыл* рассыл* = письма+баз* имейл_маркет* юнисендер* мейлчимп* триггерн* смс_рассыл* дайджест* пуш_рассыл* цепочк*_писем спам_рассыл* рассылать
en email_marketing newsletter* = mailchimp mailing_list drip subscribers campaign+emails sms_blast open_rate klaviyo e_blast mailout*
es email_marketing boletin* newsletter* = mailchimp lista_de_correo* suscriptores correos_masivos mailing campana+correos sms_masivos envios_masivos
fr emailing newsletter* email_marketing = mailchimp liste_de_diffusion abonnes+mail campagne+mails infolettre* sms_marketing brevo mailing taux_d_ouverture
xx mailchimp klaviyo brevo sendpulse unisender
content_marketing
ru контент_маркет* контент* = статьи_в_блог* полезн*_стать* экспертн*_стать* подкаст* лид_магнит* чек_лист* публикац* гайды дзен виси vc_ru прогрев* рубрикатор* нативк*
en content_marketing content = blog_posts articles white_papers ebooks guides podcasts lead_magnet* case_studies thought_leadership evergreen
es marketing_de_contenidos contenido* = articulos entradas+blog guias ebooks podcasts casos_de_exito lead_magnet contenido_de_valor
fr marketing_de_contenu contenu* = articles_de_blog livres_blancs guides podcasts etudes_de_cas ebooks lead_magnet brand_content
marketplace_selling
ru маркетплейс* = вайлдберриз* валберис* вб озон* яндекс_маркет* карточк*_товар* авито мегамаркет* селлер* алиэкспресс* wildberries ozon фулфилмент* инфографик*+карточ* амазон* вайлдбер*
en marketplaces amazon = ebay etsy amazon_listing* fba sell+amazon temu walmart_marketplace seller_account aliexpress listings
es marketplaces amazon = mercado_libre mercadolibre wallapop ebay etsy vender+amazon aliexpress temu milanuncios linio
fr places_de_marche amazon marketplaces = leboncoin cdiscount vinted ebay etsy fnac vendre+amazon aliexpress temu
xx wb ozon wildberries amazon ebay etsy aliexpress fba temu mercadolibre
outdoor_advertising
ru наружн*_реклам* наружк* = билборд* баннер*_на_улиц* вывеск* штендер* щиты растяжк* ситилайт* светов*_короб* остановк*+реклам* реклам*_на_транспорт* лайтбокс* брандмауэр* видеоэкран* указател*
en outdoor_advertising billboard* = hoarding* signage street_sign bus_ads banners+street poster* lightbox shop_sign bus_shelter digital_screens
es publicidad_exterior vallas = espectacular* letrero* rotulo* carteles marquesina* lona* autobuses+anuncio mupis pendones cartel
fr affichage publicite_exterieure = panneau* enseigne* affiches abribus banderole* 4x3 bache* habillage+vehicule panneaux_publicitaires
xx ooh dooh
print_materials
ru полиграф* печатн*_материал* = листовк* визитк* буклет* флаер* брошюр* каталог*_печатн* плакат* наклейк* раздатк* календар*+печать афиш* типограф* евробуклет* меню_печат* хенгер*
en print printed_materials = flyers leaflets brochures business_cards posters stickers catalogues booklet handouts pamphlet* menus+print
es impresos imprenta = volantes folletos tarjetas_de_presentacion tripticos dipticos carteles pegatinas flyers panfletos afiches catalogo+impreso tarjetas_de_visita
fr imprimes impression print = flyers depliants brochures cartes_de_visite affiches autocollants plaquettes prospectus tracts catalogues+papier
radio_tv_ads
ru реклам*_на_тв реклам*_на_радио тв_и_радио = телевизор*+реклам* радио ролик*_на_тв телевиден* эфир* аудиоролик* джингл* по_ящику радиостанц* подкаст+реклам*
en tv_ads radio_ads tv_and_radio = radio commercial* television+spot jingle airtime broadcast tv_spot fm_station
es anuncios_en_tv radio_y_television = radio comercial*+television cuna_de_radio spot jingle emisora* spot_publicitario
fr publicite_tv radio_et_tele = radio spot_tv spot_radio jingle antenne passage_tele spots
word_of_mouth_clients
ru сарафан* по_рекоменд* = сарафанк* знаком*_советуют рекоменду*+друг друг_другу приводят+друз* молва через_знаком* посоветовал* от_клиент*+клиент* из_уст
en word_of_mouth referrals recommendations = friends+tell recommended passing_the_word tell+friends through_friends refer_a_friend existing_clients grapevine
es boca_a_boca recomendaciones referidos = boca_en_boca se_corre_la_voz amigos+recomiendan me_recomiendan conocidos de_oidas
fr bouche_a_oreille recommandations = on_me_recommande relations amis+parlent clients+recommandent parrainage cooptation
cold_outreach
ru холодн*_звонк* холодн*_рассыл* = прозвон* обзвон*_баз* звоним+баз* спам холодк* холодняк* парсим+баз* стучимся+личк* линкедин+пиш* поквартирн* обход*+дверь
en cold_calling cold_outreach cold_email* = cold_call* prospecting door_to_door dialing+list linkedin_messages outbound lead_list* knocking+doors
es llamadas_en_frio puerta_fria = prospeccion puerta_a_puerta correos_en_frio llamar+lista base_de_datos+llamar telemarketing
fr prospection demarchage appels_a_froid = porte_a_porte phoning cold_email* fichier+appeler demarcher linkedin+messages
public_relations
ru пиар pr сми = публикац*+сми пресс_релиз* журналист* интервью медиа упоминан* статьи_в_журнал* форбс* пиарщик* связи_с_общественност* пресс_конференц* инфоповод*
en pr public_relations press = media_coverage journalists interview* press_release newspapers mentions publicist featured+magazine
es relaciones_publicas prensa = medios periodistas entrevista* nota_de_prensa comunicado* menciones gabinete_de_prensa salir+periodico
fr relations_presse rp relations_publiques = journalistes interview* communique* medias attache_de_presse articles+presse retombees
online_reputation
ru репутац* отзыв* = негатив* плох*_отзыв* звезд*+карт* рейтинг*+карт* 2гис отзовик* серм orm накрутк*_отзыв* яндекс_карт* хейт* оценк*_в_гугл* клевет*+интернет* флямп*
en reputation reviews = bad_reviews negative_comments star_rating trustpilot google_reviews yelp ratings haters one_star slander+online
es reputacion resenas = opiniones malas_resenas comentarios_negativos estrellas trustpilot google_maps calificaciones criticas haters
fr reputation avis e_reputation = mauvais_avis commentaires_negatifs etoiles trustpilot avis_google notes+google avis_negatifs
xx orm serm trustpilot yelp tripadvisor ⭐
marketing_strategy
ru стратег* маркетингов*_стратег* = план_продвиж* анализ_рынк* конкурент* позиционирован* целев*_аудитор* медиаплан* исследован*_рынк* воронк* юнит_экономик* комплексн*_маркет* утп ца
en strategy marketing_strategy = marketing_plan market_research positioning target_audience competitor* roadmap go_to_market swot value_proposition customer_journey
es estrategia plan_de_marketing = investigacion_de_mercado posicionamiento_de_marca publico_objetivo competencia+analisis hoja_de_ruta estudio_de_mercado propuesta_de_valor embudo
fr strategie plan_marketing = etude_de_marche positionnement cible concurren*+analyse feuille_de_route persona* proposition_de_valeur
brand_identity
ru брендинг* фирменн*_стил* айдентик* = бренд* брендбук* логобук* ребрендинг* корпоративн*_цвет* визуальн*_стил* шрифт* нейминг* гайдлайн* фирстил* лицо_компани*
en branding brand_identity corporate_identity = brand_book rebrand* colour_palette color_palette visual_identity naming typography guidelines look_and_feel brand_kit
es branding identidad_corporativa identidad_visual = marca manual_de_marca rebranding colores_corporativos tipografia* naming imagen_corporativa libro_de_marca
fr identite_visuelle charte_graphique branding = marque image_de_marque rebranding couleurs+marque typographie naming univers_graphique
logo_design
ru логотип* лого = эмблем* значок*+компани* логотипчик* товарн*_знак*+рисов* иконк*+бренд* символ*+компани* вектор*+знак* герб* фавикон*
en logo logotype = emblem monogram icon+company badge crest logos wordmark symbol+company
es logo logotipo* = emblema isotipo icono+empresa imagotipo escudo insignia logos
fr logo logotype* = embleme icone+entreprise sigle+dessin logos picto* blason
ui_ux_design
ru ui ux дизайн_сайт* дизайн_интерфейс* = юай юикс интерфейс* юзабилити удобств*+сайт* экран*+приложен* веб_дизайн* вебдизайн* кнопк*+формы прототип*_экран* фигм* юзерфлоу
en ui ux web_design interface_design = usability user_experience wireframes app_screens user_flow figma web_designer buttons+forms interface user_friendly
es ui ux diseno_web diseno_de_interfaz = usabilidad experiencia_de_usuario pantallas+app wireframes figma interfaz facil_de_usar
fr ui ux webdesign design_d_interface = ergonomi* experience_utilisateur ecrans+appli wireframes figma interface parcours_utilisateur
xx ui ux figma
packaging_design
ru дизайн_упаковк* упаковк* = этикетк* коробк*+дизайн* бутылк*+этикет* пачк*+дизайн* обертк* тара ярлык* лейбл* тюбик* развертк* бирк*
en packaging_design packaging = label* box_design wrapper* bottle+label carton+design die_cut sleeve+box tags+product
es diseno_de_empaque packaging envases = etiqueta* caja*+diseno envoltorio* botella+etiqueta empaques embalaje
fr packaging design_d_emballage = etiquette* boite*+design emballage* bouteille+etiquette etui* conditionnement
presentation_design
ru презентац* = слайд* пауэрпойнт* питч* питч_дек* pptx кейнот* слайдик* для_инвестор* выступлен*+слайд* повер_поинт* коммерческ*_предложен* кп маркетинг_кит*
en presentation* pitch_deck = slides powerpoint deck keynote pptx slide_deck for_investors slideshow
es presentacion* = diapositivas powerpoint pitch pptx laminas keynote dossier inversores+mostrar
fr presentation* = diapos powerpoint pitch diaporama slides keynote pptx support_de_presentation
xx ppt pptx powerpoint keynote canva
banner_creatives
ru баннер* креатив* = рекламн*_картинк* обложк* превью* шапк*+групп* гиф* html5 картинк*+реклам* посты_дизайн* аватарк* шаблон*+сторис* визуал*
en banner* creatives = ad_visuals covers thumbnails gif header_image social_graphics ad_images static_ads
es banner* creatividades = imagenes+anuncio portadas miniaturas gif cabecera piezas_graficas graficas+redes artes
fr banniere* visuels creas = images+pub couvertures miniatures gif visuel*_reseaux creations_graphiques
illustration_art
ru иллюстрац* = рисунк* нарисова* арт персонаж* маскот* комикс* обложк*_книг* картинк*+книг* художник* скетч* портрет_на_заказ стикерпак* иконк* дудл* раскраск*
en illustration* = drawing* artwork character* mascot comic book_cover sketch* cartoon* sticker_pack hand_drawn icons concept_art
es ilustracion* = dibujo* personaje* mascota+dibuj* comic portada_de_libro boceto* caricatura* arte_digital vinetas iconos
fr illustration* = dessin* personnage* mascotte bande_dessinee couverture_de_livre croquis caricature* bd picto* dessine
three_d_graphics
ru 3d 3д трехмерн* = визуализац* рендер* трехмерк* модел*+объем* блендер* моделирован* объемн*_модел* тридэ збраш виртуальн*_тур*
en 3d three_d = render* blender modelling modeling visualisation visualization cad_model virtual_tour architectural_render maya zbrush
es 3d tres_d = render* blender modelado visualizacion+proyecto recorrido_virtual maqueta_virtual infoarquitectura
fr 3d trois_d = rendu* blender modelisation perspective*+projet visite_virtuelle maquette_numerique image_de_synthese
xx 3d blender 3dsmax vray render
animation_motion
ru анимац* моушн* = мультик* мультфильм* моушен_дизайн* эксплейнер* анимированн* оживить оживл* скрайбинг* рисованн*_ролик* инфографик*_видео заставк* дудл_видео motion аниматор*_видео
en animation motion_graphics animated = cartoon explainer motion_design after_effects whiteboard_video intro+logo moving_graphics 2d_animation stop_motion animate
es animacion motion_graphics = dibujos_animados explicativo animado* after_effects video_animado intro+logo animar
fr animation motion_design = dessin_anime video_explicative anime* after_effects generique+logo video_animee animer
promo_video
ru промо_ролик* рекламн*_ролик* = рекламн*_видео ролик* тв_ролик* видеореклам* снять_ролик* промо_видео короткий_ролик* видос* продающ*_видео проморолик* тизер*
en promo_video commercial_video ad_video = advert commercial trailer teaser video_ad spot promo launch_video product_video
es video_promocional video_publicitario = anuncio+video spot comercial teaser promo video_de_producto trailer
fr video_promotionnelle film_publicitaire = spot pub+video teaser promo bande_annonce video_produit clip_publicitaire
corporate_video
ru корпоративн*_фильм* корпоративн*_видео = фильм*_о_компани* имиджев*_фильм* имиджев*_ролик* презентационн*_фильм* интервью_с_директор* экскурси*+производств* видео_о_нас юбилей_компани*
en corporate_video company_film = about_us_video brand_film interview+ceo factory+film company_story recruitment_video testimonial_video
es video_corporativo video_institucional = video_de_empresa entrevista+director historia_de_la_empresa quienes_somos+video testimonios+video
fr film_institutionnel video_corporate film_d_entreprise = presentation+entreprise+video interview+dirigeant histoire+entreprise marque_employeur+video
event_video
ru съемк*_мероприят* видеосъемк* = снять_событ* репортажн* видеограф* снять+конференц* оператор*+съемк* прямая_трансляц* стрим* трансляц* снять_концерт* аэросъемк* выпускн*+видео
en event_video filming event_coverage = videographer livestream streaming film+conference aftermovie live_broadcast recap highlights record+concert cameraman
es video_de_eventos grabacion = videografo streaming transmision grabar+evento aftermovie camarografo filmar en_vivo cobertura
fr video_evenementielle captation = videaste streaming diffusion_en_direct filmer+evenement aftermovie cadreur retransmission
short_vertical_video
ru рилс* короткие_видео вертикальн* = рилсы шортс* тикток* клипы_вк сторис* reels shorts рилз* короткометражк*+инст* рилсмейкер* вертикалк* вирусн*_видео 15_секунд*
en reels shorts short_videos vertical = tiktok* stories instagram_video* viral clips+phone 15_seconds snappy bite_sized
es reels shorts videos_cortos vertical = tiktok* historias virales clips videitos quince_segundos
fr reels shorts videos_courtes vertical* = tiktok* stories virales clips formats_courts quinze_secondes
xx reels tiktok shorts
youtube_channel
ru ютуб* youtube = ютьюб* видеоблог* канал_на_ютуб* влог* подписчик*+канал монетизац* рутуб* вк_видео летсплей* превьюшк*
en youtube channel = vlog* youtuber subscribers+channel long_form thumbnails video_blog monetis* monetiz*
es youtube canal = vlog* youtuber* suscriptores+canal monetizar videoblog
fr youtube chaine = vlog* youtubeu* abonnes+chaine monetis* videoblog
xx youtube rutube twitch
video_editing
ru монтаж* = смонтир* обработк*_видео склейк* нарезк* премьер* цветокор* обрезать+видео материал_отснят* исходник* наложить_титры смонтажир* давинчи монтажер* постпродакшн*
en video_editing editing post_production = cut+footage premiere edit+video colour_grading color_grading raw_footage trim final_cut davinci already_filmed splice
es edicion_de_video edicion postproduccion = montaje editar+video cortar+video material_grabado correccion_de_color premiere recortes
fr montage post_production = monter+video rushes etalonnage premiere couper+video deja_filme monteu* derush*
xx davinci premiere capcut
voiceover_sound
ru озвучк* озвучив* = диктор* голос+ролик* закадров* дубляж* начитк* аудиокниг* начитать джингл* саунд_дизайн* сведен* аранжировк* звукозапис* студи*_звукозапис*
en voice_over voiceover = narration narrator dubbing audiobook voice_actor sound_design jingle mixing mastering recording_studio
es locucion voz_en_off = locutor* narracion doblaje audiolibro grabar+voz jingle mezcla estudio_de_grabacion
fr voix_off doublage = comedien_voix narrateu* livre_audio jingle mixage enregistrer+voix sound_design studio_d_enregistrement
podcast_production
ru подкаст* = аудиоподкаст* выпуск*+подкаст* студи*_подкаст* запис*_разговор*+гость* разговорн*_шоу аудиошоу яндекс_музык*+выпуск*
en podcast* = episodes spotify_show audio_show host+guests interview_show
es podcast* = episodios programa_de_audio entrevistas+audio spotify+episodios
fr podcast* balado* = episodes emission_audio interviews+audio
xx podcast 🎙
product_photography
ru предметн*_съемк* фото_товар* съемк*_товар* = товар*+сфотк* фото+маркетплейс* каталожн* на_белом_фоне карточк*+фото* сфоткать_товар* фудсъемк* фото_блюд* на_модел* инфографик* лукбук* фото+вещи
en product_photo* = packshot* white_background catalogue_photos food_photo* flat_lay lookbook items+photos photos+listing studio+products
es foto*_de_producto = fondo_blanco catalogo+fotos fotos+comida packshot lookbook articulos+fotos bodegon
fr photo*_de_produit* photo*_produit packshot* = fond_blanc catalogue+photos photo_culinaire lookbook articles+photos
portrait_photography
ru портретн* фотосесси* портрет* = фоткаться фотосет* фото_на_паспорт* резюме+фото студийн*_фото деловой_портрет фотк*_на_аватарк* фотк*+красив* семейн*_фото лав_стори лавстори индивидуальн*_съемк*
en portrait* headshot* photo_shoot = profile_picture linkedin_photo family_photos studio_shots passport_photo photoshoot couple_shoot
es retrato* sesion_de_fotos = foto_de_perfil fotos+linkedin foto_carnet sesion_familiar book fotos_de_estudio
fr portrait* seance_photo shooting = photo_de_profil photo_linkedin photo_d_identite photo_de_famille book photos_studio
reportage_photography
ru репортажн*_фото* фотограф*_на_мероприят* = фотоотчет* фотограф*+свадьб* фотограф*+праздник* фотограф*+конференц* снять+утренник* корпоратив*+фото* выпускн*+фото* крестин*+фото*
en event_photo* = photographer+wedding photographer+party conference+photos reportage candid christening+photos gala+photos
es foto*_de_eventos = fotografo+boda fotografo+fiesta fotos+congreso reportaje bautizo+fotos
fr photo_evenementielle reportage_photo = photographe+mariage photographe+soiree photos+congres reportage bapteme+photos
drone_aerial
ru дрон* аэросъемк* = квадрокоптер* с_воздух* с_высот* коптер* беспилотник* с_птичьего_полет* мавик* облет* бпла
en drone aerial = from_the_air quadcopter dji bird_s_eye overhead_shots uav from_above flyover
es dron* aerea* = desde_el_aire cuadricoptero vista_de_pajaro tomas_aereas dji
fr drone* aerien* = vue_du_ciel prises_de_vue_aeriennes vu_d_en_haut dji
xx dji mavic drone uav
copywriting
ru копирайт* текст*_для_сайт* = тексты написать_текст* копирайтер* продающ*_текст* описан*_товар* слоган* текст+лендинг* заголовк* рерайт* редактор* слов*+сайт* контент_на_сайт*
en copywriting texts copy = website_copy product_descriptions slogan tagline headlines sales_copy wordsmith copywriter writing+site wording
es redaccion copywriting textos = descripciones_de_producto eslogan titulares copy redactor* textos+web frases+vender
fr redaction copywriting textes = descriptions_de_produit* slogan accroche redacteu* textes+site titres+accroch* plume
academic_writing
ru дипломн* курсов*_работ* реферат* = диплом* курсач* курсовик* диссертац* вкр контрольн*_работ* эссе антиплагиат* магистерск* научн*_стать* чертеж* научрук* отчет_по_практик* лабораторн*
en thesis dissertation essay* academic = term_paper coursework research_paper plagiarism citations bachelor_thesis abstract footnotes homework+write supervisor
es tesis ensayo trabajo_academico = tfg tfm tesina monografia* trabajo_de_fin_de_grado plagio citas+apa articulo_cientifico
fr memoire these dissertation = rapport_de_stage tfe plagiat bibliographie article_scientifique expose redaction+memoire
cv_writing
ru резюме сопроводительн* = цв hh хедхантер* мотивационн*_письм* hh_ru линкедин_профил* анкет*+работодател* cv портфолио+работ*
en cv resume cover_letter = curriculum linkedin_profile motivation_letter job_application ats
es curriculum cv carta_de_presentacion = hoja_de_vida perfil+linkedin carta_de_motivacion
fr cv lettre_de_motivation = curriculum profil+linkedin candidature+redig*
written_translation
ru письменн*_перевод* перевод_документ* перевод_текст* = перевест* переводчик* с_английск* на_английск* перевод+паспорт* перевод+диплом* апостиль* нотариальн*_перевод* присяжн* субтитр* перевод+договор* заверенн*_перевод* с_китайск* локализац*
en translation written_translation translate = translator into_english from_english apostille certified_translation localisation localization subtitles birth_certificate+translat* sworn passport+translat*
es traduccion traducir = traductor* al_ingles del_ingles apostilla jurada traductor_jurado localizacion subtitulos partida+traduc* pasar+ingles
fr traduction traduire = traducteu* en_anglais de_l_anglais apostille assermente* localisation sous_titr* acte+tradu*
interpreting
ru устн*_перевод* синхрон* = синхронист* последовательн*_перевод* переводчик+переговор* переводчик+встреч* сопровождать+переговор* гид_переводчик* переводчик+выставк* шушутаж* переводить+вживую
en interpreting interpreter simultaneous = consecutive interpret* booth whisper* spoken_translation translat*+meeting oral
es interpretacion interprete* simultanea = consecutiva cabina traducir+reunion traduccion_oral susurrada
fr interpretariat interprete* simultanee = consecutive cabine traduire+reunion traduction_orale chuchotage
proofreading
ru вычитк* корректур* редактур* = ошибки_в_текст* корректор* грамотност* опечатк* проверить_текст* запятые стилистик* отредактир* пунктуац* орфограф*
en proofreading editing_text proofread = typos grammar_check spelling proofreader polish+text punctuation commas copyedit*
es correccion_de_textos = faltas ortografia corrector* erratas pulir+texto revisar+texto puntuacion
fr relecture correction_de_texte* = fautes orthographe correct*_texte coquilles relire+texte ponctuation
"""
