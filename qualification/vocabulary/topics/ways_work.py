"""What visitors say about firms, trades, how they came and how to reach them."""

TOPICS = """
firm_small
ru маленьк* мал*_бизнес микро* = три_человек* пару_человек кучка маленьк* семейн*+бизнес лавочк* нас_мало крошечн* небольш*
en small micro tiny smb = handful tiny few_of_us family_run corner_shop mom_and_pop small one_man
es pequen* micro pyme* = poquitos chiquit* pequen* familiar puestito pymes cuatro_gatos
fr petite petit tpe micro = quelques_uns tpe minuscule familiale petite_boite poignee
firm_large
ru крупн* корпорац* большая_компан* холдинг* = тысяч*+сотрудник* корпорац* холдинг* завод* филиал* крупн* огромн* международн* энтерпрайз
en enterprise corporation* large big_company = thousands enterprise multinational corporate fortune_500 branches huge group_of_companies plc
es gran_empresa corporacion grande* multinacional = miles+empleados multinacional corporac* sucursales enorme grupo+empresas ibex
fr grande_entreprise groupe* grand_compte = milliers+salaries multinationale groupe filiales enorme cac
firm_startup
ru стартап* = стартап* запускаемся только_начали mvp инвестор* раунд на_стадии_идеи посевн* пивот
en startup* start_up = startup launching mvp seed_round investors bootstrapped pre_revenue early_stage
es startup* emprendimiento = startup lanzando mvp inversores ronda recien_empezamos
fr startup* jeune_pousse = startup lancement mvp levee_de_fonds amorcage investisseurs
firm_state
ru госучрежд* государств* муниципал* бюджетн* = министерств* администрац*+город* муниципал* гос* бюджетник* ведомств* мэри* казенн*
en government public_sector council municipal* = ministry council city_hall federal state_agency municipal* public_body civil_servant*
es administracion_publica gobierno publico* ayuntamiento = ministerio ayuntamiento alcaldia diputacion funcionari* municipal estatal
fr public* administration collectivite* mairie = ministere mairie prefecture fonctionnaire* collectivite etat municipal*
firm_nonprofit
ru нко фонд* благотвор* некоммерч* общественн* = фонд* нко волонтер* благотвор* приют* пожертв* некоммерч*
en nonprofit* non_profit charit* ngo foundation* = charity ngo foundation volunteers donations shelter nonprofit community_group
es ong fundacion* asociacion* sin_animo_de_lucro = ong fundacion voluntari* donaciones solidari* refugio asociac*
fr ong association* fondation* but_non_lucratif = asso association ong fondation benevole* dons caritatif
firm_private
ru физлиц* частн*_лиц* частник* для_дома = физлиц* частник* для_дома для_дачи обычн*_человек без_юрлица
en private_person individual consumer* household = private individual personal_use for_home consumer no_company just_a_person
es particular* persona_fisica = particular para_mi_casa uso_personal no_soy_empresa
fr particulier* personne_physique = particulier usage_personnel chez_moi pas_une_entreprise
firm_legal
ru юрлиц* ооо ип организац* компани* = ооо ип юрлиц* организац* зао пао инн расчетн*_счет ао
en company business ltd llc organi* = ltd llc inc company corporation gmbh business_account vat_registered
es empresa sociedad* sl sa = sl slu sa empresa sociedad cif srl sas
fr entreprise societe* sarl sas = sarl sas sasu eurl societe siret boite sci
trade_retail
ru розниц* магазин* торгов* ритейл* = магазин* лавк* бутик* торгу* прилав* касс* ларек киоск* супермаркет* торгов*_точк*
en retail* shop* store* = shop store boutique high_street supermarket till outlet kiosk grocer*
es comercio minorista tienda* retail = tienda boutique almacen puesto mostrador supermercado bazar kiosco
fr commerce* magasin* detail = boutique magasin superette commercant* epicerie vitrine
trade_wholesale
ru опт* дистрибь* поставк* = опт* дистриб* склад* дилер* паллет* партиям* фурами
en wholesale* distribut* dealer* = wholesale bulk distributor dealer pallets trade_only
es mayorist* distribu* al_por_mayor = mayor mayorista distribuidor* lotes palets granel
fr grossiste* gros distribut* = grossiste gros distributeur* palettes negoce
trade_factory
ru производств* завод* промышл* фабрик* = завод* фабрик* цех* производ* станк* конвейер* выпуска* штампу*
en manufactur* industr* factory production plant = factory plant assembly_line produce manufactur* mill workshop machining
es industria* fabrica* produccion manufactura = fabrica planta fabricamos cadena+montaje nave+industrial taller
fr industrie* usine* production fabric* = usine atelier fabriqu* chaine+montage production
trade_construction
ru строит* стройк* застройщ* = стройк* строим дома+строим застройщ* подряд* бетон* кирпич* котлован монолит* каменщик*
en construction build* contractor* = builder* site build+houses contractor bricks scaffold* roofers concrete developer
es construccion obra* constructor* = obra* construimos albanil* constructora contratista ladrillo* reformas
fr batiment construction btp chantier* = chantier* construi* macon* btp couvreur* promoteur* beton maisons+construit
trade_food
ru ресторан* кафе общепит* еда хорека питани* = кафе кофейн* ресторан* бар столов* пиццери* доставк*+еды фудтрак повар* кондитер* пекарн* шаурм*
en restaurant* cafe* catering hospitality food = cafe coffee_shop restaurant bar pub pizzeria takeaway food_truck chef bakery diner bistro
es restaurante* hosteleria bar* cafeteria* alimentacion = bar restaurante cafeteria chiringuito taberna pizzeria food_truck panaderia cocina* comedor
fr restaurant* restauration cafe* bar traiteur* = resto bistrot bar brasserie cafe pizzeria food_truck boulangerie snack cuisinier*
trade_health
ru медицин* клиник* здоров* стоматолог* аптек* = клиник* медцентр* аптек* больниц* стоматолог* пациент* кабинет+врач* лаборатор*
en health* medical clinic* pharma* = clinic hospital dental pharmacy patients surgery care_home gp lab
es salud sanidad sanitario clinica* medic* farmac* = clinica hospital farmacia pacientes consulta dentista laboratorio ambulatorio
fr sante medical* clinique* pharma* = clinique hopital pharmacie patients cabinet laboratoire ehpad dentiste
trade_education
ru образован* обучен* школ* курс* = школ* курс* репетитор* садик* детсад* вуз* ученик* учебн*+центр академи*
en education* school* training* = school academy nursery kindergarten college courses tutoring students+we
es educacion ensenanza escuela* formacion = escuela colegio academia guarderia instituto cursos alumnos
fr education enseignement ecole* formation* = ecole creche lycee organisme+formation cours eleves academie
trade_it
ru ит it айти софт* разработ* технолог* = софт* разработ* saas приложен*+дела* сервис+онлайн стартап+it аутсорс*
en it tech software saas = saas software app+build dev_shop tech platform coding
es tecnologia informatica software it = software app* plataforma programamos saas desarrollo
fr informatique logiciel* tech numerique = logiciel* saas appli* plateforme developp* esn
trade_logistics
ru логистик* транспорт* перевоз* доставк* = грузоперевоз* фур* склад* перевоз* экспедит* таможн* курьер* автопарк
en logistic* transport* shipping freight deliver* = trucks freight haul* warehouse fleet courier customs shipping
es logistica transporte* envio* reparto = camiones flota almacen fletes mensajeria reparto aduana*
fr logistique transport* livraison fret = camions flotte entrepot fret coursier* livreur* douane
trade_beauty
ru красот* салон* бьюти = салон* барбер* маникюр* косметолог* парикмахер* лэшмейкер* бровист* спа студи*+красот*
en beauty salon* spa cosmetic* = salon barber* nails hairdress* spa lashes brows beautician
es belleza estetica peluqueria salon* = peluqueria barberia unas estetica spa salon
fr beaute esthetique coiffure salon* = salon coiffeur* barbier institut ongles spa estheti*
trade_finance
ru финанс* банк* страхован* инвест* = банк* страхов* кредит*+выда* брокер* мфо инвест* фонд+инвест
en finance financial bank* insurance invest* = bank broker insurer lending fund fintech hedge wealth
es finanz* banca banco* seguro* inversion* = banco broker aseguradora prestamos fondo fintech
fr finance* banque* assurance* invest* = banque courtier assureur fonds fintech credit
trade_agri
ru сельск* агро* фермер* = ферм* поле поля урожай* коров* теплиц* трактор* агро* зерн* пасек*
en agri* farm* = farm fields crops cattle tractor harvest greenhouse dairy orchard
es agricultura agrario agro* ganaderia campo = finca cosecha vacas tractor invernadero campo cultivo* olivar
fr agricol* agriculture ferme* exploitation = ferme champs recolte vaches tracteur serre vignoble culture*
came_friends
ru знаком* друз* рекоменд* посовет* сарафан* = посовет* рекоменд* сарафан* друг+сказал подруга+сказала коллег*+сказал* знаком* от_друзей сосед*+сказал услышал+от
en friend* recommend* word_of_mouth referral* referred = recommend* friend+told mate+told word_of_mouth referr* neighbour+said colleague+mentioned someone_i_know sister+told
es amigo* conocido* recomend* boca = recomend* amig*+dijo boca+boca conocid* vecin*+dijo cunad* me_hablaron companer*
fr ami* bouche recommand* connaissance* parrainage = recommand* bouche+oreille ami*+dit collegue+parle voisin+dit on_m_a_parle conseill*
came_search
ru поиск* яндекс* гугл* google интернет*_поиск = гугл* загугл* яндекс* искал* поисковик* нагугл* в_инете нашла*+сайт вбил* запрос*
en search google online_search internet_search = googl* search* bing looked_up web_search came_up top_result
es buscador* google busqueda internet = google* busqu* buscando+internet buscador salieron+primero
fr recherche google moteur* internet = googl* cherch*+internet recherche* moteur tape+sur premier_resultat
came_social
ru соцсет* инстаграм* вконтакте телеграм* ютуб* = инст* вк вконтакт* телег* ютуб* тикток* пост* лент* сторис* рилс* блогер* подписан* канал* паблик* одноклассник* тик_ток
en social_media instagram facebook tiktok youtube linkedin = insta* fb facebook tiktok reel* feed influencer youtube linkedin post twitter stories follow+you
es redes_sociales instagram facebook tiktok youtube = insta* face facebook tiktok reel* historia* influencer* youtube publicacion muro redes
fr reseaux_sociaux instagram facebook tiktok youtube linkedin = insta fb facebook tiktok reel* story stories influenceu* youtube linkedin fil publi*
xx instagram tiktok facebook vk youtube linkedin
came_ads
ru реклам* баннер* объявлен* = баннер* реклам* выскоч* объявлен* таргет* листовк* ролик* по_телеку радио всплыл*
en ad ads advert* banner* = advert* banner pop_up commercial ad radio sponsored flyer leaflet
es publicidad anuncio* = anuncio* banner publicidad cuna radio patrocinado folleto
fr publicite* pub annonce* = pub banniere annonce radio sponsorise* tract prospectus flyer
came_street
ru вывеск* улиц* мимо наружн* витрин* = вывеск* мимо+проходил* мимо+шел мимо+шла проезжал* живу+рядом витрин* билборд* щит* увидел*+улице растяжк*
en sign walk* passing street billboard* = walking+past drove+past passed+by sign shop_window billboard live+nearby saw+storefront
es cartel* calle pasando letrero* valla* = pas*+delante cartel letrero escaparate valla vivo+cerca vi+calle rotulo
fr enseigne* rue passant panneau* vitrine* = pass*+devant enseigne vitrine panneau habite+cote vu+rue
came_event
ru выставк* мероприят* конференц* семинар* = выставк* форум* конференц* вебинар* семинар* стенд* визитк* митап* ярмарк*
en event* exhibition* conference* trade_show webinar* = expo trade_show conference webinar stand booth meetup fair seminar
es evento* feria* congreso* seminario* = feria congreso expo webinar stand charla jornada*
fr salon* evenement* conference* webinaire* foire* = salon conference webinaire stand foire expo seminaire
came_again
ru уже_клиент* обращал* постоянн* повторн* = уже_заказыв* уже_покупал* постоянн* был*_у_вас второй_раз не_первый_раз снова_к_вам
en existing customer returning repeat used_before = bought+before regular returning came_back used+before second_time loyal
es ya_cliente repetir anterior* = compr*+antes repito ya_vine clienta_de segunda_vez habitual
fr deja_client fidele ancien = deja+achete reviens deja+venu habitue deuxieme_fois
way_call
ru звон* телефон* позвон* = набер* перезвон* звякн* на_трубк* голосом созвон* телефон* алло мобильн*
en call* phone telephone ring = ring buzz phone give_me_a_ring dial voice mobile landline
es llamada* telefono llamar = llam* telefonazo movil celular hablar+telefono marcar fijo
fr appel* telephone = appel* coup_de_fil tel bigo portable fixe rappel*
way_mail
ru почт* email емейл* имейл* письм*_на = мыло емейл* почту имейл* ящик на_почт* письмом электронк*
en email e_mail mail = mail inbox gmail email outlook
es correo_electronico email e_mail mail = mail email correo gmail bandeja
fr mail e_mail email courriel = mail courriel boite+mail gmail
way_post
ru по_почте бумажн* письмо почтов* = почтов*+ящик бумажн*+письм* конверт* почтой_россии заказн*+письм*
en post letter by_mail paper_mail = letter+post envelope letterbox stamp royal_mail snail
es carta correo_postal por_correo = carta buzon postal sobre correos cartero
fr courrier poste lettre voie_postale = lettre enveloppe boite_aux_lettres poste facteur courrier
way_text
ru мессендж* whatsapp telegram телеграм* вацап* чат* сообщен* смс = вотсап* ватсап* вацап* телег* тг вайбер* смс* чат* напиш* переписк* личк* мессендж*
en message* text* whatsapp telegram chat sms = whatsapp telegram text dm message chat sms viber imessage
es mensaje* whatsapp telegram chat sms = whatsapp wasap guasap telegram mensaj* chat sms escribi*
fr message* whatsapp telegram sms texto chat = whatsapp telegram sms texto message* messenger ecri* tchat
xx whatsapp telegram viber messenger signal wa tg
way_visit
ru лично встреч* приех* офис* приду визит* = приеду зайду подъеду заеду лично вживую встрет* глаза_в_глаза забегу загляну
en in_person visit* face_to_face office come = drop_by pop_in come_over in_person face_to_face swing_by stop_by meet
es en_persona visita* presencial oficina* = paso+por voy+alli acerc* en_persona cara_a_cara vernos
fr en_personne visite* face_a_face sur_place bureau* = passer+voir viens en_personne face_a_face deplac* rencontr*
way_video
ru видео* зум* онлайн_встреч* = зум* zoom скайп* видеозвон* гугл_мит телемост* видеосвяз* по_камере тимс
en video* zoom online_meeting = zoom teams skype google_meet facetime webcam videocall
es video* videollamada* zoom = zoom teams skype meet videollamada camara facetime
fr visio* video* zoom = zoom teams skype meet visio camera facetime
xx zoom skype teams facetime
need_clients
ru клиент* лид* заявк* покупател* привлеч* = мало+клиент* нет+заявок лид* заявк* трафик* никто+не+звонит тишина+заказ* пустой+зал покупател*
en client* lead* customer* acquisition = more+leads footfall enquir* nobody+calls pipeline+empty quiet+phone prospects traffic
es cliente* leads captacion prospectos = leads prospectos nadie+llama pocas+ventas tienda+vacia trafico consultas
fr client* leads prospect* acquisition = leads prospects personne+appelle carnet+vide trafic demandes
need_sales
ru продаж* выручк* оборот* прибыл* = продаж* выручк* оборот* конверс* чек маржа доход* прибыл*
en sales revenue turnover profit* grow* = revenue turnover conversion upsell profit margin close_more
es ventas facturacion ingresos beneficio* = facturar ingresos conversion margen ventas rentabil*
fr vente* chiffre_d_affaires ca revenu* = ca chiffre marge conversion panier rentab*
need_staff
ru персонал* сотрудник* кадр* нехватк* найм* = некому+работать текучк* не+хватает+людей найти+людей вакансии+висят увольня* кадров*
en staff* hiring talent people_shortage = short_staffed turnover cannot+hire vacancies people+leaving understaffed nobody+applies
es personal plantilla contratar falta_de_personal = rotacion falta+gente no+encuentro+gente vacantes se+van
fr personnel recrut* main_d_oeuvre effectif* = turnover manque+bras postes+vacants trouve+personne sous_effectif
need_order
ru порядок учет* автоматиз* систем* хаос* = бардак* хаос* вручн* все_в_голове теря*+заявк* рутин* экселе автоматиз*
en automat* order process* organi* system* = chaos mess manual* by_hand lose_track routine spreadsheets automat*
es automatiz* orden* proceso* organiz* = caos lio a_mano manual* desorden rutina pierdo+pedidos
fr automatis* ordre process* organis* = chaos bazar a_la_main desordre routine perd*+demandes bordel
"""
