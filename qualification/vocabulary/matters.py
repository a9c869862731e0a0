"""What people go to a lawyer with, what they celebrate, and who travels along: cases by their sorts. Part of the field `money_law`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "family_law_kinds": Concept(
        "развод* раздел_имуществ* алимент* опек* бывш* бывшая_не_дает бывший_не_дает дети_останутся раздел_квартиры отцовств* брачн*",
        "divorc* custody alimony child_support my_ex ex see_the_kids prenup separat* maintenance_payments",
        "divorci* custodia pension_alimenticia separaci* mi_ex regimen_de_visitas gananciales",
        "divorc* garde_des_enfants pension_alimentaire separation mon_ex ex droit_de_visite garde_alternee",
        under="divorce_family",
    ),
    "work_law_kinds": Concept(
        "уволил* увольнен* зарплат*_не_плат* не_платят_зарплат* сократил* работодател* трудов* выгнали_с_работ* начальник_не_платит",
        "sacked fired dismiss* redundan* employer unpaid_wages boss_owes laid_off notice_period unfair_dismissal tribunal",
        "despid* despedido me_echaron me_han_echado finiquito nomina* jefe_no_paga indemnizacion mi_empresa_no",
        "licenci* vire viree prud_hommes employeur mon_patron_ne salaire_impaye rupture_conventionnelle demission heures_sup",
        under="labor_law",
    ),
    "crime_law_kinds": Concept(
        "уголовн* задержал* арест* обвин* полици* следовател* суд_по_уголов* статья_ук подозрева* кража украли драк*",
        "arrest* criminal charged police bail theft assault prosecut* custody_suite caution drunk_driving",
        "detenid* penal policia acusad* denuncia_penal robo fianza agresion calabozo alcoholemia",
        "penal garde_a_vue police arrete accuse* plainte vol agression correctionnel",
        under="criminal_law",
    ),
    "property_law_kinds": Concept(
        "недвижимост* сосед*_залил* межеван* застройщик* квартир*_куп* арендатор* выселить ипотек*_спор дду",
        "landlord* tenant* evict* conveyancing boundary neighbours_fence lease house_purchase deeds",
        "inquilin* casero desahucio alquiler_impagado linde* comunidad_de_vecinos compraventa arras okupas",
        "locataire* proprietaire bail expulsion voisin* copropriete immobilier compromis loyers_impayes",
        under="property_law",
    ),
    "migration_law_kinds": Concept(
        "миграц* внж рвп гражданств* визов* депортац* паспорт_второй переезд_в_другую",
        "immigra* visa* green_card residency deport* asylum citizenship work_permit leave_to_remain",
        "extranjeria nie papeles residencia nacionalidad visado deportacion arraigo asilo",
        "etrangers titre_de_sejour sejour naturalisation oqtf visa* prefecture regroupement_familial asile",
        under="migration",
    ),
    "inherit_law_kinds": Concept(
        "наследств* завещан* бабушк*_остав* умер* нотариус*",
        "inherit* will probate estate passed_away left_me",
        "herencia* testamento fallecid* heredad* legado",
        "heritage succession testament deces herite notaire",
        under="inheritance",
    ),
    "birthday_kinds": Concept(
        "юбилей юбилею днюх* др день_рожд* дня_рожд* летие исполняется сороковник полтинник круглая_дата",
        "birthday bday b_day turning turns 40th 50th 30th 60th 18th sweet_sixteen",
        "cumple* cumpleanos los_40 cumplo cumple_50 cuarenta_tacos",
        "anniv* anniversaire piges mes_40 mes_50 mes_30 40_ans 50_ans 30_ans soixante_ans",
        under="birthday",
    ),
    "wedding_kinds": Concept(
        "свадьб* роспись загс женимся жених* невест* замуж женюсь бракосочет* выездн*_регистрац*",
        "wedding* getting_married marry* bride groom nuptials tie_the_knot tying_the_knot reception hitched bachelorette",
        "boda* nos_casamos me_caso casamiento enlace novios banquete_nupcial casorio",
        "mariage* noces on_se_marie nous_nous_marions je_me_marie mariee* epous*",
        under="wedding",
    ),
    "office_party_kinds": Concept(
        "корпорат* тимбилд* для_коллег для_сотрудник* новогодн*_для_отдел* от_работы совещан* семинар* конференц*",
        "company_party office_party work_do staff_party away_day team_day christmas_do seminar offsite",
        "cena_de_empresa fiesta_de_empresa para_empleados jornada evento_de_empresa comida_de_empresa seminario",
        "soiree_d_entreprise pot_de_depart seminaire* pour_les_salaries team_building arbre_de_noel",
        under="corporate_event corporate_party",
    ),
    "christening_kinds": Concept("крестин* крестить крещен*", "christen* baptis*", "bautiz* bautismo", "bapteme* baptis*", under="christening"),
    "advice_wanted": Concept(
        "помогите_подобрать подобрать посоветуйте не_разбираюсь подскажите_какой на_ваш_выбор на_ваше_усмотрение что_посоветуете доверяю_вам решайте_сами",
        "help_me_choose advise recommend_me no_clue_about your_call up_to_you you_choose you_decide whatever_you_recommend not_an_expert",
        "asesor* aconsej* recomiend* ayudenme_a_elegir no_entiendo_de lo_que_ustedes_digan ustedes_deciden lo_que_recomienden",
        "conseill* aidez_moi_a_choisir j_y_connais_rien vous_choisissez comme_vous_conseillez a_vous_de_voir recommand* m_y_connais",
        under="dont_know",
        heads=2,
    ),
    "price_only": Concept(
        "узнать_цену только_цену прайс* сколько_стоит расценк* прицен* просто_узнать почем",
        "price quote cost costs what_it_costs pricing just_a_price estimate ballpark wondering_what_it",
        "precio* presupuesto cuanto_cuesta cotizacion solo_saber_el_precio tarifas",
        "prix devis tarif* combien_ca_coute juste_le_prix cout estimation",
        under="price_quote",
        heads=3,
    ),
    "never_done_kinds": Concept(
        "ни_разика ни_разу ноль_раз и_не_пробовал не_доводилось не_приходилось в_первый_раз впервые ни_единого",
        "not_once never_ever zero_times never_have first_time first_one havent_ever not_a_single_time never_set_foot",
        "ni_una_vez en_mi_vida ni_una_sola no_he_pisado jamas_de primera_vez cero_veces",
        "pas_une_fois pas_une_seule jamais_de_ma_vie zero_fois premiere_fois y_connais_rien zero_pointe jamais_mis",
        under="never",
    ),
    "many_times": Concept(
        "много_раз несколько_раз не_раз неоднократно уже_раз раз_пять раз_десять сто_раз кучу_раз не_впервые не_первый",
        "several_times many_times a_few_times lots_of_times loads so_far countless dozens_of_times more_than_once multiple",
        "varias_veces muchas_veces unas_cuantas mil_veces mas_de_una_vez un_monton_de_veces",
        "plusieurs_fois plein_de_fois quelques_fois maintes_fois mille_fois plus_d_une_fois",
        under="returning",
        heads=2,
    ),
    "right_away_kinds": Concept(
        "горит срочняк аврал пожар экстренно бегом немедля стою_под_двер* дверь_захлопн* захлопнул* не_могу_попасть прямо_щас без_ключей заперт* "
        "прям_щас прям_сейчас вчера_нужно на_вчера еще_вчера",
        "asap stat locked_out stood_outside standing_outside stuck_outside emergency now_now hurry yesterday_ideally stranded without_keys right_this_second "
        "door_slammed shut_out",
        "corran en_la_calle sin_llaves me_quede_fuera encerrad* urge urgentisimo cuanto_antes para_ayer ya_mismo de_inmediato volando",
        "au_plus_vite dehors porte_claquee claque_la_porte enferme* sans_cles sans_mes_cles pour_hier illico tout_de_suite vite urgence depechez",
        under="urgent",
    ),
}
