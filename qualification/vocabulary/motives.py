"""Why a business buys: more clients, less cost, trouble with staff, how it works today. Part of the field `business`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "more_clients": Concept(
        "клиент* лид* заявк* продаж* увелич* привлеч* покупател* трафик* рост* больше_клиентов заказ* оборот* выручк* нет_клиентов "
        "поток аудитор* мало_заявок подписчик* никто_не_звонит никто_не_пишет никто_не_заходит тишина не_покупают пусто "
        "телефон_молчит простаива* телефон_звонил звонил*+телефон",
        "client* lead* customer* sales grow* revenue traffic more_orders acquisition more_business pipeline conversion* scale "
        "sell_more phone+ring nobody_calls no_enquiries no_inquiries quiet not_enough_work empty_diary dead_quiet no_bookings "
        "phone_to_ring ring_more",
        "client* lead* venta* crecer crecimiento ingresos trafico pedidos captar captacion vender_mas facturar no_entra_nadie "
        "nadie_llama no_llaman no_suena no_vendo vacio telefono+suena suene+telefono",
        "client* lead* vente* croissance chiffre_d_affaires trafic commandes prospect* ca vendre_plus acquisition ne_sonne_pas "
        "telephone+sonne personne_n_appelle pas_assez_de_demandes carnet_vide vide telephone_sonne",
    ),
    "awareness": Concept(
        "узнаваем* имидж* бренд* известн* репутац* охват* чтобы_знали про_нас+знали все_знали про_нас_слыш*",
        "awareness brand* visibility reputation image reach recogni* known exposure everyone_knows know_us get_our_name put_us_on",
        "notoriedad marca* visibilidad imagen reputacion reconocim* alcance conocid* darnos_a_conocer que_nos_conozcan nos_conozcan",
        "notoriete marque* visibilite image reputation connaitre reconnu* qu_on_nous_connaisse faire_connaitre",
    ),
    "save_time": Concept(
        "эконом*_врем* время автоматиз* рутин* быстрее вручную ускор* много_времени руками",
        "save_time time automat* faster routine manual* speed_up by_hand hours repetitive efficien*",
        "ahorr*_tiempo tiempo automatiz* rapid* manual* agilizar a_mano eficien*",
        "gagner_du_temps gain_de_temps temps automatis* rapid* manuel* a_la_main efficac*",
        "⏱",
    ),
    "cut_costs": Concept(
        "эконом* сократит* расход* затрат* дешевле сниз* снижен* издержк* дорого_обходится деньги",
        "cut_costs costs save_money cheaper reduc* expenses spend_less overhead saving*",
        "ahorr* costes costos gasto* reduc* barato abarat* dinero gast*",
        "economi* couts cout depens* reduire reduction* moins_cher frais",
    ),
    "control": Concept(
        "контрол* поряд* учет* отчет* прозрачн* видеть отслежив* бардак* хаос* теряем путаниц* следить",
        "control* track* report* visibility order transparen* oversight monitor* chaos mess organi* lose_track",
        "control* orden* inform* seguimiento transparen* visibilidad caos desorden organiz*",
        "control* suivi* rapport* ordre visibilite transparen* pilot* bazar organis*",
    ),
    "expansion": Concept(
        "масштаб* расшир* выход_на новый_рынок филиал* франшиз* открыт*_еще рост* развити* развив*",
        "expan* scal* new_market* branch* franchis* grow* open_more",
        "expan* escal* nuevo_mercado sucursal* franquicia* crec*",
        "expan* developp* nouveau_marche succursale* franchis* croissan* agrandi*",
    ),
    "staff_problem": Concept(
        "сотрудник* персонал* кадр* люди команд* текучк* найти_людей не_хватает_рук нанят* увольня* мотивац* найти_не_можем не_идут_работать",
        "staff* team* hiring people employee* turnover retention talent hire personnel motivat* nobody_applies short_staffed",
        "personal equipo* contrat* emplead* rotacion plantilla talento gente motiv* nadie_quiere_trabajar",
        "personnel equipe* recrut* salari* turnover effectif* motiv* employe* veut_bosser",
    ),
    "spreadsheets": Concept(
        "excel эксель* таблиц* гугл_таблиц* табличк* экселк* google_sheets эксел* ексел*",
        "excel spreadsheet* sheets google_sheets csv xls xlsx excel_sheet",
        "excel hoja*_de_calculo planilla* sheets google_sheets hojas exel excels",
        "excel tableur* feuille*_de_calcul sheets google_sheets tableau* exel excell",
        under="no_tool",
    ),
    "paper": Concept(
        "бумаг* тетрад* блокнот* журнал* ручк* вручную записн* на_листочк* в_голове тетрадк* в_тетрад* листочк*",
        "paper* notebook* pen notepad by_hand in_my_head sticky_notes pen_and_paper ledger_book shoebox",
        "papel* cuaderno* libreta* a_mano boli agenda de_cabeza libretas hojas_sueltas",
        "papier* cahier* carnet* stylo a_la_main agenda de_tete cahiers post_it",
        under="no_tool",
    ),
    "lack_of_time": Concept(
        "время времени не_успева* занят* зашива* завал* некогда аврал* нехватк*_времени все_медленно долго ничего_не_успе* "
        "рук_не_хватает не_разгрести с_утра_до_ночи",
        "time busy swamped overwhelmed overloaded takes_ages takes_forever no_time too_slow hours overworked stretched flat_out "
        "snowed_under not_enough_hours rushed_off run_off_my_feet all_day stretched_thin",
        "tiempo ocupad* saturad* agobiad* no_llego no_alcanz* lento tarda* no_me_da_la_vida no_doy_abasto abasto a_tope hasta_arriba desbordad*",
        "temps deborde* submerge* surcharge* trop_long pas_le_temps lent sous_l_eau la_tete_sous debordee charrette plus_une_minute",
    ),
    "high_costs": Concept(
        "дорог* расход* затрат* издержк* деньги денег переплач* накладн*",
        "cost* expensive expense* pricey overpay* money spending burn overhead bills",
        "cost* caro* cara gasto* dinero pag*_mucho",
        "cout* cher chere depense* argent frais trop_cher",
    ),
    "staffing": Concept(
        "сотрудник* персонал* кадр* людей люди найм* найт* нанят* некому увольня* текучк* рук менеджеров_найти найти_не_можем "
        "никто_не_идет не_идут_работать некого увольняются откликов отклик* ваканси*",
        "staff hir* employee* people team workers quit* recruit* nobody_wants turnover manpower talent interviews nobody_applies "
        "no_applicants cant_find_people short_staffed shorthanded no_one_wants_to_work",
        "personal emplead* gente equipo contratar trabajador* rotacion no_encuentro+camarer* no_encuentro_gente nadie_quiere_trabajar "
        "no_hay_gente falta_gente camareros curriculums",
        "personnel salarie* recrut* gens equipe embauch* main_d_oeuvre demission* personne_ne_veut_bosser veut_bosser trouve_personne "
        "pas_de_candidat* manque_de_bras candidats bosser",
    ),
    "cash_flow": Concept(
        "ликвидност* кассов*_разрыв* оборотк* оборотн*_средств* платят_поздно не_платят_вовремя задержк*_оплат* дебиторк* денег_на_счету",
        "cash_flow cashflow liquidity working_capital pay_us_late paid_late late_payers customers+late skint unpaid_invoices slow_payers waiting_for_money",
        "liquidez tesoreria flujo_de_caja circulante me_pagan_tarde pagan_tarde cobro_tarde impagados cobrar_a_90",
        "tresorerie cash_flow liquidites fonds_de_roulement paye_en_retard paient_en_retard impayes retards_de_paiement",
        heads=4,
    ),
}
