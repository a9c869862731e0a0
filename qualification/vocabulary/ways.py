"""Everyday ways to say when, where, for whom and how without the word itself. Part of the field `preferences`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "morning_kinds": Concept(
        "до_работы до_обеда спозаранку с_утречка утречком пораньше как_проснусь до_полудня на_рассвете перед_работ* рано_утром жаворонок",
        "before_work before_noon early_bird first_thing crack_of_dawn am breakfast_time earliest earlier_the_better before_lunch sunrise",
        "antes_del_trabajo antes_de_ir primera_hora temprano tempranito antes_de_comer madrugad* por_la_manana antes_del_mediodia",
        "avant_le_boulot avant_le_travail avant_midi de_bonne_heure tot a_la_fraiche premiere_heure avant_le_dejeuner des_l_aube",
        under="morning",
    ),
    "daytime_kinds": Concept(
        "в_обед обеденн* после_обеда днем в_середине_дня после_полудня между_парами",
        "lunch_break lunchtime midday after_lunch noonish noon afternoon mid_afternoon nap_time",
        "a_mediodia despues_de_comer a_la_hora_de_comer sobremesa media_tarde siesta",
        "pause_dejeuner a_midi apres_manger apres_le_dejeuner debut_d_aprem heure_de_la_sieste",
        under="daytime",
    ),
    "evening_kinds": Concept(
        "после_работы вечерком под_вечер дети_спят как_дети_уснут после_ужина после_шести после_семи после_восьми на_ночь_глядя после_садика сова",
        "after_work after_dinner kids_are_in_bed kids_asleep after_hours tonight sunset night_owl once_im_home late_in_the_day",
        "despues_del_trabajo al_salir_del_trabajo despues_de_cenar cuando_duermen_los_ninos por_la_noche al_anochecer ultima_hora despues_del_curro",
        "apres_le_boulot apres_le_travail apres_le_diner en_soiree fin_de_journee enfants_couches quand_les_enfants_dorment en_rentrant",
        under="evening",
    ),
    "kitchen_kinds": Concept(
        "где_готов* готовлю готовим плит* фартук столешниц* мойк*_и_плит*",
        "where_i_cook where_we_cook cook cooking worktop* cupboards splashback",
        "donde_cocin* cocinar encimera fogones",
        "ou_je_cuisine cuisiner plan_de_travail",
        under="kitchen",
    ),
    "bathroom_kinds": Concept(
        "санузел душ душев* ванну туалет* раковин* унитаз* кафель",
        "loo shower bath tub toilet wetroom en_suite ensuite washroom",
        "ducha aseo lavabo banera vater plato_de_ducha",
        "douche baignoire wc toilettes lavabo salle_d_eau sdb",
        under="bathroom",
    ),
    "bedroom_kinds": Concept(
        "спим сплю спать спальн* гардеробн*",
        "where_i_sleep where_we_sleep sleep master_bedroom",
        "donde_duermo dormir dormitorio_principal alcoba",
        "on_dort ou_je_dors dormir chambre_parentale",
        under="bedroom",
    ),
    "living_room_kinds": Concept(
        "зал гостин* телевизор_смотрим",
        "lounge sitting_room front_room where_the_tv_is den",
        "sala salon_comedor donde_vemos_la_tele",
        "salon sejour piece_de_vie",
        under="living_room",
    ),
    "whole_home": Concept(
        "вся_квартира вся_квартиру весь_дом всю_квартиру полностью_все все_целиком целиком все_комнаты от_пола_до_потолка",
        "whole_house entire_place whole_place entire_house whole_flat every_room top_to_bottom all_of_it the_lot everything",
        "toda_la_casa todo_el_piso toda_la_vivienda de_arriba_abajo todas_las_habitaciones entera",
        "toute_la_maison tout_l_appart tout_l_appartement de_fond_en_comble de_la_cave_au_grenier toutes_les_pieces la_totalite",
        under="fully",
    ),
    "owns_kinds": Concept(
        "квартира_моя дом_мой моя_собственност* своя свое_жилье купил* выплатил*_ипотек* ипотек*_плач* мое_жилье в_собственности на_меня_оформлен*",
        "its_mine its_ours i_own we_own paid_off bought_it my_own_place homeowner* mortgage_free my_name_on_the_deed",
        "es_mia es_mio es_nuestra compre_hace la_compre_hace lo_compre_hace compramos_hace pague_la_hipoteca tengo_hipoteca mi_propia_casa a_mi_nombre "
        "en_propiedad",
        "c_est_a_nous c_est_a_moi proprio j_ai_achete on_a_achete a_mon_nom pret_immobilier credit_fini chez_moi",
        under="owns_home",
    ),
    "rents_kinds": Concept(
        "снимаем снимаю съемн* аренд* хозяйк*_квартир* хозяин_квартир* плачу_за_съем",
        "i_rent we_rent renting landlord* lease tenant* letting_agent rented",
        "pago_alquiler alquil* de_alquiler casero casera inquilin* arrend*",
        "je_loue on_loue loyer locat* en_location mon_bailleur bail",
        under="rents_home",
    ),
    "pay_parts_kinds": Concept(
        "частями по_частям рассрочк* долями сплит в_несколько_платеж* помесячно понемногу не_сразу",
        "klarna instal* in_parts 3_parts split_it spread_the_cost pay_monthly afterpay bit_by_bit payment_plan in_chunks",
        "a_plazos cuotas poco_a_poco fraccionad* mes_a_mes en_partes financiad* letras",
        "plusieurs_fois 3x 4x 10x en_3_fois en_4_fois sans_frais echelonn* mensualites petit_a_petit",
        under="installments",
    ),
    "slim_kinds": Concept(
        "живот* бока худе* сбросить скинуть_вес лишн*_кило* жирок пузо диет* похуд* стройн* кило_скинуть",
        "belly love_handles slim* shed pounds lose_some lose_a_few tummy fat_loss drop_a_size muffin_top",
        "barriga michelines adelgaz* bajar_de_peso quemar_grasa kilos rebajar",
        "bide bourrelets maigrir mincir kilos bouee regime perdre_du_ventre affiner",
        under="lose_weight",
    ),
    "muscle_kinds": Concept(
        "подкач* бицепс* масс* раскач* качать* мускул* пресс_кубики набрать_кг",
        "bulk* jacked biceps get_big tone_up gains muscle* six_pack swole",
        "cachas musculo* masa_muscular tonific* abdominales ponerme_fuerte volumen",
        "muscle* biceps gonfler prise_de_masse abdos tonifier me_muscler sec",
        under="gain_muscle",
    ),
    "stretch_kinds": Concept(
        "шпагат* растяжк* гибк* стретч*",
        "splits flexib* stretch* touch_my_toes bendy supple",
        "espagat flexib* estir* abrirme_de_piernas",
        "grand_ecart souple* souplesse etir* assouplir",
        under="flexibility",
    ),
    "calm_kinds": Concept(
        "расслаб* отдохнуть снять_стресс медитац* успоко* выдохнуть",
        "relax* unwind de_stress chill wellbeing wellness switch_off calm",
        "relaj* desconect* desestres* bienestar",
        "detendre detente relax* decompresser bien_etre deconnecter souffler",
        under="stay_healthy relax_trip",
    ),
    "oily_kinds": Concept(
        "блест* жирн* лоснит* поры расширен*",
        "shiny greasy shine oily large_pores",
        "brill* grasa brilla poros",
        "brille brillant* luisant* grasse",
        under="oily_skin",
    ),
    "dry_kinds": Concept(
        "стягива* шелуш* сохнет сухост*",
        "flaky tight peeling dehydrated parched",
        "tirante* descam* se_pela reseca",
        "tiraille* desquam* pele deshydrat*",
        under="dry_skin",
    ),
    "touchy_kinds": Concept(
        "раздража* краснее* реагир* аллерг* щиплет",
        "irritat* rash redness reacts stings easily_irritated burns",
        "irrita* rojeces reacciona pica escuece",
        "irrit* rougeurs reagit rougit pique",
        under="sensitive_skin",
    ),
    "commute": Concept(
        "на_работу ездить_на_работ* до_офис* до_метро в_город_ездить",
        "to_work get_to_work commut* to_the_office daily_drive",
        "ir_al_trabajo al_curro ir_a_la_oficina trayecto_diario",
        "aller_au_boulot trajet domicile_travail aller_bosser trajets",
    ),
    "off_road": Concept(
        "бездорож* по_грязи рыбалк* охот* горы_и_грязь лес*",
        "mud off_road dirt_tracks trails mountains farm_tracks 4x4",
        "barro todoterreno pistas campo_a_traves 4x4",
        "boue tout_terrain chemins pistes 4x4",
    ),
    "your_choice": Concept(
        "как_скажете вам_виднее на_ваш_вкус доверюсь_вам удивите",
        "you_tell_me u_tell_me you_decide you_pick surprise_me you_re_the_expert youre_the_experts",
        "lo_que_digais ustedes_diran sorprendeme vosotros_vereis",
        "dites_moi a_vous_de_me_dire surprenez_moi c_est_vous_l_expert",
        under="dont_know",
    ),
    "outdated_look": Concept(
        "страшненьк* устаре* прошлый_век древн* сайт_старый обновить",
        "looks_like_19 outdated ugly from_the_90s ancient embarrassing dated",
        "parece_de_los anticuad* feo viejuno obsolet*",
        "date vieillot moche annees_90 depasse a_refaire",
        under="redesign",
    ),
}
