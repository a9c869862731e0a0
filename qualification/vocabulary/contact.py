"""How to reach each other: calls, messengers, meetings; and where people heard of the company."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "phone_call": Concept(
        "телефон* звон* позвон* созвон* перезвон* по_телефону набер* на_трубку тел на_мобильный мобильн* голосом набрать набирай* "
        "трубк* жду_звонка звоночек позвоните тлф дозвон* наберите устно по_тел",
        "phone* call* ring_me give_me_a_ring telephone mobile voice cell by_phone ring bell buzz tinkle dial give_us_a ringing phone_me on_the_phone",
        "telefon* llam* movil celular por_telefono al_cel cel fono toque telefonazo llamada* marcadme pegadme timbrazo",
        "telephon* appel* tel coup_de_fil mobile portable par_telephone rappel* coup_de_tel coup_de_telephone bigo* passez_un_coup "
        "telephonez de_vive_voix phoning",
        "☎ 📞 📱",
    ),
    "whatsapp": Concept(
        "ватсап* вотсап* вацап* вацап воцап* вайтсап whatsapp вац ватс вотсапп* ватсапп* уотсап* вацапп* ватсапчик вотсапчик ватсаб*",
        "whatsapp whats_app wa watsapp whatsap wats_app wats watsup whatsup whatapp whasapp",
        "whatsapp whats wasap guasap wsp wpp was wapp wasa whats_app watsap wassap wasapea* guasape* wahtsapp",
        "whatsapp whats_app wa wapp watsapp watsap whatsap wat_s_app",
    ),
    "telegram": Concept(
        "телег* тг телеграм* телегр* тележк* тут здесь сюда в_этот_чат прямо_здесь",
        "telegram tg here this_chat right_here on_here in_here",
        "telegram tg por_aqui aqui este_chat aca por_aca",
        "telegram tg ici ce_chat par_ici tele",
    ),
    "viber": Concept("вайбер* вибер*", "viber", "viber", "viber"),
    "messenger": Concept(
        "мессенджер* ватсап* телег* тг вайбер* переписк* напи* пиш* чат* в_чате сообщени* текстом в_личку макс вк",
        "messenger* whatsapp telegram viber chat* message* text* signal dm wechat im write_me imessage messaging",
        "mensajer* whatsapp telegram chat* mensaje* escrib* wasap por_escrito signal dm",
        "messagerie* whatsapp telegram chat* message* ecri* signal dm messenger",
        "💬",
    ),
    "email": Concept(
        "почт* емейл* имейл* мейл* email e_mail мыл* на_мыло электрон*_письм* письмо письмом имэйл* емэйл* электронк* на_имейл почтой письмецо ящик",
        "email* e_mail* mail* inbox gmail drop_me_a_line write_to_my inbox_me",
        "correo* email* e_mail mail* por_mail al_mail un_mail mailear buzon",
        "mail* email* e_mail courriel* courrier mel par_mail mail_pro boite_mail",
        "📧 ✉",
    ),
    "sms": Concept(
        "смс* эсэмэс* сообщени* смской смсочк* эсэмэск* смску",
        "sms text* texting text_me txt txts by_text drop_me_a_text shoot_me_a_text a_text text_message",
        "sms mensaje_de_texto mensajito mensajito_al_movil smsito",
        "sms texto textos par_sms un_sms",
    ),
    "video_call": Concept(
        "видео* зум* zoom skype скайп* meet онлайн онлайн_встреч* видеозвон* видеосвяз* телемост гугл_мит тимс* вебинар* видос удален* дистанц*",
        "video* zoom skype google_meet meet teams webcam virtual* online facetime remote* over_the_internet screen_share webinar",
        "video* zoom skype meet teams videollamada* videoconferencia virtual* online en_linea remot* a_distancia",
        "video* visio* zoom skype meet teams en_ligne visioconference virtuel* a_distance distanc* distanciel",
        "🎥 💻",
    ),
    "voice_message": Concept(
        "голосов* войс* аудио",
        "voice_message* voice_note* audio",
        "audio* nota_de_voz",
        "vocal* message_vocal audio",
    ),
    "in_person": Concept(
        "лично встреч* офлайн очно вживую при_встрече в_офис* приехать подъехать приед* подъед* к_вам заех* глаза_в_глаза очн* "
        "заскочу оффлайн зайду забегу при_личной с_глазу_на_глаз за_чаш*",
        "in_person face_to_face meet* offline live visit in_office come_in f2f irl on_site onsite pop_in drop_by swing_by over_a_coffee sit_down",
        "en_persona presencial* cara_a_cara reunion* visita* en_vivo personalmente quedar me_paso me_acerco cafe_y_hablamos vernos nos_vemos",
        "en_personne face_a_face presentiel* rencontr* visite de_vive_voix rendez_vous rdv physique* je_passe autour_d_un_cafe se_voir me_deplace",
        "🤝",
    ),
    "your_office": Concept(
        "у_вас к_вам в_вашем_офис* ваш_офис приед* подъед* заех* приехать_к_вам зайд* в_салон* в_шоурум* в_офис* у_вас_в забегу "
        "подойду сам_приед* доеду приду ваш*_территори* на_вашей вас_в_офис* подскочу загляну",
        "your_office at_yours your_place come_to_you come_by drop_by stop_by your_location ill_come come_in come_over visit_you "
        "your_showroom swing_by your_premises pop_in your_shop your_clinic go_to_you your_studio your_headquarters your_hq your_salon",
        "su_oficina vuestra_oficina tu_oficina con_ustedes ir_ahi paso_por voy_a_su me_acerco voy_yo ire_yo su_local en_sus_oficinas "
        "voy_para_alla yo_voy me_paso vuestras_oficinas su_consultorio vuestro_local su_clinica su_taller sus_instalaciones en_tienda "
        "alli alla",
        "votre_bureau vos_bureaux chez_vous je_viens je_passe vos_locaux je_me_deplace votre_agence sur_place_chez_vous votre_cabinet "
        "je_viendrai je_passerai votre_salon votre_magasin votre_boutique votre_atelier en_agence je_me_rends je_peux_venir",
    ),
    "our_place": Concept(
        "у_нас к_нам у_меня ко_мне на_дом на_дому выезд* в_нашем_офис* наш_офис приезжайте к_себе домой у_себя на_объект* дома "
        "наш*_территори* на_нашей приедьте подъезжайте с_выездом жду_у_себя ко_мне_домой",
        "our_place our_office at_ours my_place come_to_us come_to_me my_home at_home home_visit visit_us you_come our_location "
        "house_call my_house come_here our_site on_site my_office our_premises at_mine my_location our_company our_shop",
        "nuestra_oficina mi_casa a_domicilio vengan vienen ustedes_vienen en_casa mi_oficina donde_nosotros nuestro_local aqui_en_mi "
        "venid vengais nuestra_empresa nuestras_oficinas nuestra_casa en_mi domicilio a_mi_casa mi_empresa venir_a_mi que_vengan "
        "que_venga desde_casa",
        "chez_nous chez_moi a_domicile nos_bureaux nos_locaux vous_venez venez mon_bureau notre_bureau dans_nos domicile "
        "notre_entreprise vous_deplacez a_la_maison ma_maison mon_domicile notre_agence qu_il_vienne deplacement",
    ),
    "neutral_place": Concept(
        "кафе на_нейтральн* нейтральн* в_городе коворкинг* где-нибудь",
        "cafe coffee_shop neutral somewhere_in_town coworking starbucks over_coffee",
        "cafe cafeteria neutral bar coworking",
        "cafe neutre bar coworking brasserie",
    ),
    "online": Concept(
        "онлайн* удален* дистанц* интернет* вебинар* из_дома на_удаленке зум* zoom сайт* через_инет через_сайт инет* виртуальн* удаленк* дист дома не_выходя",
        "online remote* internet web virtual* zoom from_home distance website over_zoom wfh at_home",
        "online en_linea remot* internet virtual* a_distancia desde_casa web teletrabajo por_internet zoom",
        "en_ligne a_distance internet virtuel* distanciel online de_chez_moi teletravail web sur_le_net visio",
    ),
    "offline": Concept(
        "офлайн* оффлайн* очн* вживую лично в_классе в_офис* на_месте в_магазин* в_аудитори* в_школе в_студии приходить в_группе_очно в_зале",
        "offline in_person on_site onsite classroom face_to_face in_store in_office physical* in_class on_campus brick in_the_shop",
        "presencial* en_persona en_clase aula fisic* en_tienda en_el_local in_situ cara_a_cara en_oficina",
        "presentiel* en_personne sur_place en_classe physique* en_magasin sur_site en_boutique",
    ),
    "hybrid": Concept(
        "гибрид* смешан* и_там_и_там комбинир* совмещ* чередова* часть_удален* и_офис и_так_и_так и_то_и_другое и_так_и_сяк оба пополам",
        "hybrid mixed blended combination combined mix mix_of_both bit_of_both both bit_of_each half_and_half",
        "hibrid* mixt* combinad* semipresencial un_poco_de_cada ambos ambas los_dos las_dos de_todo",
        "hybride* mixte* combine* les_deux melange panache les_2 un_peu_des",
    ),
    "search_engine": Concept(
        "гугл* google яндекс* yandex поиск* нагуглил* загуглил* интернет* в_сети забил_в_поиск* погуглил* в_инете инет* искал* "
        "поисковик* яндексил* нагугл* вбил* выдач* через_яндекс выдал* в_яндексе алис* поисков*_систем* поисков*_запрос*",
        "google* search* bing internet online web engine looked_you_up seo googled duckduckgo typed looked_up came_up popped_up "
        "search_result* online_search search_engine typed_into",
        "google* busc* internet web bing por_la_red en_linea googl* buscando salisteis encontre_en_google tecle* buscador* motor_de_busqueda",
        "google* recherche* internet web bing moteur sur_le_net tape_sur tape_dans premier_resultat cherchant en_cherchant moteurs "
        "moteur_de_recherche recherche_internet recherche_en_ligne j_ai_tape tape",
    ),
    "social_media": Concept(
        "соцсет* инст* инстаграм* вк вконтакте фейсбук* тикток* телеграм* ютуб* одноклассник* рилс* сторис* паблик* группа_в "
        "телеграм_канал* канал* ютьюб* блогер* дзен* пост инстаграмм* шортс* ютубер* блогерш* лент* сторис вк*_групп* телеграм-канал*",
        "social* instagram insta facebook fb tiktok linkedin twitter youtube reels ig snapchat threads x reddit pinterest tik_tok "
        "influencer* my_feed scrolling stories influencers facebook_group fb_group",
        "redes_sociales redes instagram insta facebook face tiktok linkedin twitter youtube reels ig tik_tok influencer* historia "
        "historias grupo_de_facebook tiktoker*",
        "reseaux_sociaux reseaux instagram insta facebook fb tiktok linkedin twitter youtube reels reseau_social tik_tok influenc* "
        "fil_d_actu stories groupe_facebook influenceu* story",
    ),
    "recommendation": Concept(
        "рекоменд* знаком* друз* посовет* совет* друг друга другу другом друзья друзей друзьям друзьями дружок дружка "
        "подруг* коллег* сарафан* подсказал* родствен* сосед* от_знакомых сестра брат "
        "сказал* отзыв* порекоменд* дал*_ваш дал*_номер дали_контакт подогнал* нахвалива* советовал* партнер*+дал* кум кума тещ* "
        "свекров* сват шурин* зять по_знакомству по_совету по_рекоменд*",
        "recommend* friend* referr* word_of_mouth colleague* coworker* neighbor* neighbour* family told_me suggested_by heard_from "
        "mate someone_told sister brother cousin mentioned swears_by gave_me_your passed_on_your your_name in_law uncle aunt "
        "heard_good speaks_highly ex_client another_client put_me_onto by_a_client business_partner",
        "recomend* amig* boca_a_boca colega* companer* conocid* vecin* me_hablaron referi* hermana* me_lo_dijo primo prima cunado "
        "familiar trabajo_con_vosotros me_pasaron su_contacto vuestro_contacto hablan_bien cunada suegr* un_cliente me_dijo "
        "me_dijeron conocida de_parte_de",
        "recommand* ami* bouche_a_oreille collegue* connaissance* voisin* conseille parrain* soeur frere cousin m_a_parle copine "
        "copain confrere* donne_votre beau_frere belle_soeur m_ont_dit on_m_a_dit un_client m_a_refile de_la_part bouche tonton oncle "
        "relation*",
    ),
    "advertising": Concept(
        "реклам* объявлен* рассылк* таргет* промо рилс увидел_рекламу",
        "ad ads advert* commercial newsletter promo* sponsored",
        "anunci* publicid* propaganda",
        "pub pubs publicit* annonce*",
    ),
    "passed_by": Concept(
        "мимо проходил* проезжал* вывеск* живу_рядом рядом увидел_вывеску",
        "passing_by walked_past drove_by walk_in saw_your_sign sign storefront live_nearby walked_by drove_past",
        "pasando pasaba letrero pase_por vivo_cerca escaparate rotulo",
        "en_passant vitrine enseigne j_habite_a_cote passe_devant devanture",
    ),
    "event_source": Concept(
        "выставк* конференц* мероприят* форум* семинар* ярмарк* митап* стенд* на_выставк* визитк*+взял вебинар* экспо лекци* хакатон*",
        "event* conference* exhibition* trade_show fair* expo webinar* meetup* seminar* booth stand exhibited panel_talk your_talk conference_talk convention",
        "evento* conferencia* feria* exposicion* congreso* seminario* stand ferias charla ponencia expo",
        "evenement* conference* salon* foire* exposition* congres seminaire* stand votre_stand salons forum expo",
    ),
    "maps": Concept(
        "карт* 2гис 2гиса дубльгис навигатор* яндекс_карт* на_карте",
        "map maps google_maps waze",
        "mapa* google_maps maps",
        "carte maps google_maps plan",
    ),
    "at_the_centre": Concept(
        "центр* в_центр* у_вас к_вам в_студи* в_школе в_клинике приеду сам_приеду в_филиал* на_месте",
        "centre center your_place at_yours on_site come_to_you school studio in_person",
        "centro alli alla voy_yo presencial academia con_ustedes en_la_escuela",
        "centre sur_place je_viens chez_vous presentiel ecole je_me_deplace",
    ),
    "prices_info": Concept(
        "цен* прайс* стоимост* сколько_стоит почем тариф*",
        "price* pricing cost* how_much rates fees",
        "precio* tarifa* cuanto_cuesta coste*",
        "prix tarif* combien cout*",
    ),
    "schedule_info": Concept(
        "распис* график* время_занят* часы_работы когда_занятия",
        "schedule timetable hours times calendar",
        "horario* calendario turnos",
        "horaire* planning calendrier creneau*",
    ),
    "teachers_info": Concept(
        "преподават* учител* тренер* кто_ведет педагог* препод*",
        "teacher* instructor* coach* trainer* who_teaches tutor*",
        "profesor* maestr* instructor* quien_ensena",
        "professeur* prof formateur* enseignant* coach*",
    ),
    "trial_info": Concept(
        "пробн* тест* попробов* демо бесплатн*_урок первое_занятие",
        "trial demo test try free_lesson taster sample",
        "prueba demo probar clase_gratis muestra",
        "essai* demo tester decouverte gratuit*",
    ),
    "outdoor_ad": Concept(
        "наружн* билборд* щит* уличн* стенд_на плакат* остановк* растяжк* лайтбокс* на_дороге в_метро в_лифте столб* на_автобусе "
        "ситилайт* на_улице баннер* вывеск* на_трасс* на_кольцев* на_здани* перетяжк* рекламный_щит на_маршрутк*",
        "billboard* outdoor hoarding* street_ad* out_of_home poster* bus bus_stop subway tube_ad underground banner* lamppost "
        "bench_ad side_of taxi_ad highway_sign by_the_motorway by_the_highway station_ad train_station sign",
        "valla* exterior cartel* publicidad_exterior calle carteles marquesina* parada autobus mupi* metro lona* rotulo* estacion carretera",
        "affich* panneau* exterieur* affiche* kakemono* enseigne* abribus metro bus 4x3 tram arret_de_bus periph gare autoroute",
        under="advertising",
        heads=6,
    ),
    "radio_tv": Concept(
        "радио тв телевид* телереклам* телек* по_телевизору телевизор* приемник* эфир* первом_канале на_волне",
        "radio tv television broadcast on_air fm telly commercial_break morning_show car_radio drive_time",
        "radio tele television tv cuna cope onda_cero la_ser emisora anuncio_en_la_tele",
        "radio tele television tv spot_radio rtl nrj a_la_tele emission france_inter",
        under="advertising",
        heads=4,
    ),
    "podcast_source": Concept(
        "подкаст* выпуск* слушал*+подкаст",
        "podcast* episode show_i_listen audio_show spotify listening_to_a listen_to",
        "podcast* episodio spotify ivoox",
        "podcast* episode spotify baladodiffusion",
        heads=1,
    ),
    "print_media": Concept(
        "пресс* газет* журнал* печатн* листовк* флаер* в_почтов*_ящик* буклет* объявлени*_в_газет* стать*_в_журнал* стать*_в_газет*",
        "press newspaper* magazine* print leaflet* flyer* through_my_door letterbox brochure* local_paper article_in",
        "prensa periodico* revista* impres* folleto* octavilla* buzoneo diario articulo_en",
        "presse journal* magazine* imprime* flyer* tract* prospectus boite_aux_lettres gazette article*_dans article",
        under="advertising",
        heads=4,
    ),
    "review_site": Concept(
        "отзыв* отзовик* сайт_отзывов рейтинг* трастпилот айрекоменд* профи_ру zoon",
        "review* rating* trustpilot yelp checkatrade g2 capterra tripadvisor clutch angi",
        "resena* opinion* trustpilot valoracion* tripadvisor",
        "avis note* trustpilot notation* tripadvisor pages_jaunes",
        heads=2,
    ),
}
