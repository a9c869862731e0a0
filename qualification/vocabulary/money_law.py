"""Finance, insurance, taxes, visas; with the matters of law."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import legal, matters
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "consumer_loan": Concept(
        "потреб* кредит_налич* на_личные на_ремонт перехватить на_отпуск деньги_до_зарплаты",
        "personal_loan consumer_loan personal cash_loan",
        "personal prestamo_personal consumo credito_personal",
        "credit_conso consommation pret_personnel perso",
    ),
    "business_loan": Concept(
        "бизнес* оборотн* кредит*_для_бизнес* на_развитие на_бизнес на_закуп* на_оборотк* на_товар кассов*_разрыв* на_оборудован* "
        "для_ип для_ооо на_бизнес_цели",
        "business working_capital company_loan overdraft stock_purchase cash_flow buy_equipment expand_my bridge+business line_of_credit for_the_company",
        "negocio* empresa* capital_de_trabajo para_mi_negocio liquidez circulante poliza_de_credito para_la_empresa comprar_maquinaria",
        "professionnel* entreprise* tresorerie pro bfr besoin_en_fonds pour_ma_boite credit_pro materiel_pro pour_l_entreprise decouvert",
    ),
    "refinance": Concept(
        "рефинанс* перекредит* снизить_ставк* объедин*_кредит* объединить ставк*_ниже снизить+платеж*",
        "refinanc* remortgage consolidat* lower_rate better_rate lower+payment* switch+mortgage combine+loans",
        "refinanc* consolid* reunificar unificar juntar+deudas bajar+cuota mejorar+hipoteca",
        "refinanc* rachat* renegoci* regroup* baisser+mensualite* regrouper racheter",
    ),
    "card_product": Concept("карт* кредитк* дебетов*", "card* credit_card debit", "tarjeta*", "carte*", "💳"),
    "deposit": Concept(
        "вклад* депозит* накоп* сбереж*",
        "deposit* saving* save",
        "deposito* ahorr* plazo_fijo",
        "depot* epargne* livret*",
    ),
    "invest_product": Concept(
        "инвест* акци* облигац* брокер* фонд* приумнож* портфел* трейд*",
        "invest* stock* shares bond* etf* portfolio broker* fund* trad*",
        "inver* acciones bonos fondo* bolsa cartera trading",
        "invest* action* obligation* placement* bourse fonds portefeuille trading",
        "📈",
    ),
    "pension_plan": Concept("пенси*", "pension* retire* 401k", "pension* jubila*", "retraite* pension*"),
    "conservative_risk": Concept(
        "консерват* без_риск* осторожн* надежн* минимальн*_риск* не_рисковать не_люблю_риск* спокойн* сохранит* гаранти*",
        "conservativ* safe* low_risk no_risk cautious secure dont_want_to_lose stable careful risk_averse preserve play_it_safe",
        "conservador* segur* sin_riesgo bajo_riesgo prudente* estable poco_riesgo cauto",
        "prudent* sur sans_risque faible_risque securitaire securise* defensif conserva* peu_de_risque",
    ),
    "moderate_risk": Concept(
        "умерен* сбаланс* средн*_риск* золот*_серед* баланс* средн*",
        "moderat* balanc* medium_risk middle",
        "moderad* equilibr* medio balancead*",
        "modere* equilibr* moyen* intermediaire",
    ),
    "aggressive_risk": Concept(
        "агрессив* рискн* риск* высок*_доход* максимальн*_доход* готов_рисковать",
        "aggressiv* risky high_risk high_return* go_big maximum growth yolo",
        "agresiv* arriesgad* alto_riesgo alta_rentabilidad maximo",
        "agressif agressive* risque* offensif dynamique* haut_rendement",
    ),
    "taxes": Concept(
        "налог* фнс деклара* ндфл вычет* 3-ндфл налогов* ндс камеральн* требован*_из_налогов* 3ндфл енс уведомлен* есхн",
        "tax* irs vat return* hmrc filing deduct* self_assessment tax_return* taxman irs_letter hmrc_letter vat_return sales_tax audit_by 1040 corporation_tax",
        "impuesto* hacienda declaracion* iva fiscal* sat renta tribut* la_renta modelo_303 modelo_130 irpf aeat hacienda+carta "
        "impuestos inspeccion_de_hacienda",
        "impot* fisc* tva declaration* tax* liasse* impots controle_fiscal fisc+courrier is_ir cfe declarer+impot declaration_de_revenus",
        "🧾",
        under="accountant",
    ),
    "bookkeeping": Concept(
        "бухгалтер* учет* вести_учет первичк* отчетност* баланс бухгалтери* бухучет* вести_бух* акт*+накладн* проводки книг*_доходов "
        "разгрести_первичк* счета_и_акты",
        "bookkeep* accounting books ledger monthly_accounts reports the_books my_books books+messy receipts invoices_and_receipts reconcil* ledgers",
        "contabilid* libros cuentas asientos llevar_las_cuentas mis_facturas gestoria cuadrar",
        "comptab* compta tenue bilan* comptes tenir_les_comptes saisie_comptable rapprochement* mes_factures ecritures",
        under="accountant",
    ),
    "payroll": Concept(
        "зарплат* кадр* зп расчет_зарплат* больничн* отпускн* платить+сотрудник* выплат* зарплатн* начислен*+зарплат* сотрудникам+платить расчетн*_лист*",
        "payroll wage* salar* payslip* pay+staff pay+employees paying_staff paychecks paying_my_staff pay_my_people salaries wages "
        "paye w2 pay_my_guys pay+guys pay+crew pay_my_team",
        "nomina* sueldo* salario* pagar+empleados nominas pagar_a_mi_gente seguros_sociales",
        "paie* paye salaire* bulletin* payer+salaries payer+employes paies fiches_de_paie bulletins dsn salaires",
        under="accountant",
    ),
    "annual_report": Concept(
        "годов* отчет* закрыт*_год декларац* баланс",
        "annual* year_end report* statement* close_the_year",
        "anual* cierre cuentas_anuales",
        "annuel* cloture bilan",
        under="accountant",
    ),
    "tax_simplified": Concept(
        "усн упрощенк* упрощен* 6_процентов 6%",
        "simplified flat_rate",
        "simplificad* modulos monotributo resico",
        "simplifie* micro forfait*",
    ),
    "tax_general": Concept("осно общ*_систем* ндс общая", "general standard vat", "general", "reel normal general"),
    "tax_patent": Concept("патент* псн", "patent", "patente", "patente"),
    "work_visa": Concept(
        "рабоч* работ* трудов* контракт* оффер* работодател* контракт_на_работ*",
        "work job employ* h1b skilled job_offer employer_sponsor transferred relocating_for_work",
        "trabajo* laboral empleo contrato me_contrat* oferta_de_trabajo contratado",
        "travail emploi salarie passeport_talent boulot embauche promesse_d_embauche contrat_de_travail mute",
    ),
    "student_visa": Concept(
        "учеб* студен* учит* универ* магистратур* поступил* вуз зачислен*",
        "stud* university f1 school college masters degree enrolled campus starting_uni",
        "estudi* universidad master grado carrera matricul* erasmus",
        "etud* universite fac master inscrit inscription licence ecole",
    ),
    "tourist_visa": Concept(
        "турист* отдых* поездк* отпуск* шенген* посмотреть_стран* на_пару_недель",
        "touris* holiday vacation visit* trip sightseeing see_the_country few_weeks",
        "turis* vacaciones visita* viaje conocer visitar semanas pasear",
        "touris* vacances visite* voyage visiter decouvrir semaines visiteur",
    ),
    "family_reunion": Concept(
        "воссоедин* супруг* муж* жен* к_родствен* семь* брак* к_мужу к_жене вывезти_семь*",
        "family spouse* reunion husband wife marriage fiance* partner parents join_my joining_my bring_my",
        "familia* reagrupa* conyug* espos* matrimonio arraigo traer_a mi_mujer mi_marido mi_esposa",
        "famille familial* regroupement conjoint* mari femme mariage ma_femme mon_mari conjointe vie_privee rejoindre",
    ),
    "investor_visa": Concept(
        "инвестор* инвест* золот* бизнес купить_недвижимость вложить",
        "invest* golden e2 eb5 business buying_a_business start_a_business buying_property",
        "inver* golden dorad* comprar_un_negocio comprar_vivienda",
        "invest* golden dore acheter_un_commerce investir",
    ),
    "residence_permit": Concept(
        "внж вид_на_жит* резиден* пмж",
        "resid* permanent green_card pr settle*",
        "residencia* permanente arraigo",
        "sejour resident* permanent*",
    ),
    "citizenship": Concept(
        "гражданств* паспорт* второй_паспорт",
        "citizen* passport* naturali*",
        "nacionalidad ciudadan* pasaporte",
        "nationalite citoyen* passeport naturali*",
    ),
    "good_credit_history": Concept(
        "хорош* положит* без_просроч* идеальн* отличн* нормальн* чист*",
        "good excellent great clean perfect fine solid",
        "buen* excelente limpi* perfect* bien",
        "bon bonne excellent* propre parfait*",
    ),
    "bad_credit_history": Concept(
        "плох* испорч* просроч* отказ* отриц* черн*_спис*",
        "bad poor late missed defaults rejected terrible low",
        "mal* mala_s impag* asnef buro rechaz*",
        "mauvais* incident* fiche* retard* refus*",
    ),
    "bank_account": Concept(
        "расчетн*_счет* рко открыт*_счет* р_с счет_для_ип счет_для_ооо счет",
        "business_account account current_account open_an_account bank_account pay_in+money hold+money",
        "cuenta* cuenta_corriente abrir_una_cuenta cuenta_de_empresa",
        "compte* compte_pro compte_courant ouvrir_un_compte",
        heads=3,
    ),
    "acquiring": Concept(
        "эквайринг* терминал* принимать_карт* принимать_оплат* оплат*_картой_от_клиент* qr_оплат* принимать+карт*",
        "card_payments acquiring merchant card_terminal card_reader take_card* accept_card* pos_terminal take+card* accept+card* taking_cards",
        "tpv datafono cobrar_con_tarjeta pasarela aceptar_tarjeta* cobrar+tarjeta",
        "terminal_de_paiement tpe encaissement accepter_les_cartes encaisser encaiss*",
        heads=2,
    ),
    "factoring": Concept(
        "факторинг* отсрочк* деньги_вперед уступк*",
        "factoring invoice_finance receivables paid_early advance+invoices invoices",
        "factoring confirming anticipo_de_facturas adelant*+facturas facturas",
        "affacturage factor cession_de_creances avancer+factures factures",
    ),
    "bank_guarantee": Concept(
        "банковск*_гарант* гаранти*_для_тендер* тендерн*_гаранти* обеспечен* тендер* госзакуп* контракт*_обеспеч*",
        "bank_guarantee performance_bond bid_bond surety guarantee* tender",
        "aval avales garantia_bancaria garantia* concurso_publico licitacion",
        "caution_bancaire garantie_bancaire cautionnement caution appel_d_offres garantie*",
    ),
    "bank_loan": Concept(
        "кредит* заем* займ* деньг* финансирован* денег занять нужны_деньг* одолж* ссуд*",
        "loan* credit borrow* finance lend* funding cash_injection need_money money_for",
        "prestamo* credito* financia* dinero pedir_dinero capital fondos",
        "pret* credit* emprunt* financ* argent_pour besoin_d_argent fonds",
        heads=3,
    ),
    "tax_audit": Concept(
        "проверк* камеральн* выездн* требован* из_фнс письм*_из_налогов* доначисл* инспектор* штраф*",
        "audit* tax_audit investigation hmrc_letter irs_letter inspector penalty notice_from",
        "inspeccion* requerimiento* comprobacion carta_de_hacienda sancion",
        "controle_fiscal verification redressement courrier_des_impots inspecteur",
        heads=3,
    ),
    "tax_deduction": Concept(
        "вычет* возврат_налог* вернуть_налог* вернуть+процент* вернуть_13 за_квартиру за_лечен* за_обучен*",
        "deduction* tax_refund claim_back rebate write_off expenses_back",
        "deduccion* devolucion_de_impuesto* desgrav* me_devuelvan",
        "deduction* credit_d_impot defiscalis* recuperer+impot",
        heads=2,
    ),
    "tax_return": Concept(
        "деклараци* 3_ндфл 3ндфл ндфл отчитаться подать+деклар*",
        "tax_return* filing self_assessment file_my 1040",
        "declaracion* la_renta irpf modelo_100",
        "declaration* declarer tva liasse impot_sur",
        heads=2,
    ),
    "tax_saving": Concept(
        "оптимизац* налогов*_планирован* платить_меньше слишком_много переплачива* снизить_налог*",
        "tax_planning optimi* pay_less_tax paying_too_much reduce_my_tax",
        "optimiz* pagar_menos pago_demasiado ahorro_fiscal",
        "optimis* payer_moins trop_d_impots defiscalisation",
        heads=2,
    ),
    **legal.CONCEPTS,
    **matters.CONCEPTS,
}
