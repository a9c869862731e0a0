"""Finance, insurance, law, taxes, migration."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "consumer_loan": Concept(
        "потреб* кредит_налич* на_личные на_ремонт перехватить на_отпуск деньги_до_зарплаты",
        "personal_loan consumer_loan personal cash_loan", "personal prestamo_personal consumo credito_personal",
        "credit_conso consommation pret_personnel perso",
    ),
    "business_loan": Concept(
        "бизнес* оборотн* кредит*_для_бизнес* на_развитие на_бизнес", "business working_capital company_loan overdraft",
        "negocio* empresa* capital_de_trabajo", "professionnel* entreprise* tresorerie pro",
    ),
    "refinance": Concept(
        "рефинанс* перекредит* снизить_ставк* объедин*_кредит*", "refinanc* remortgage consolidat* lower_rate",
        "refinanc* consolid* reunificar", "refinanc* rachat* renegoci* regroup*",
    ),
    "card_product": Concept("карт* кредитк* дебетов*", "card* credit_card debit", "tarjeta*", "carte*", "💳"),
    "deposit": Concept(
        "вклад* депозит* накоп* сбереж*", "deposit* saving* save", "deposito* ahorr* plazo_fijo", "depot* epargne* livret*",
    ),
    "invest_product": Concept(
        "инвест* акци* облигац* брокер* фонд* приумнож* портфел* трейд*",
        "invest* stock* shares bond* etf* portfolio broker* fund* trad*", "inver* acciones bonos fondo* bolsa cartera trading",
        "invest* action* obligation* placement* bourse fonds portefeuille trading", "📈",
    ),
    "pension_plan": Concept("пенси*", "pension* retire* 401k", "pension* jubila*", "retraite* pension*"),
    "conservative_risk": Concept(
        "консерват* без_риск* осторожн* надежн* минимальн*_риск* не_рисковать не_люблю_риск* спокойн* сохранит* гаранти*",
        "conservativ* safe* low_risk no_risk cautious secure dont_want_to_lose stable careful risk_averse preserve play_it_safe",
        "conservador* segur* sin_riesgo bajo_riesgo prudente* estable poco_riesgo cauto",
        "prudent* sur sans_risque faible_risque securitaire securise* defensif conserva* peu_de_risque",
    ),
    "moderate_risk": Concept(
        "умерен* сбаланс* средн*_риск* золот*_серед* баланс* средн*", "moderat* balanc* medium_risk middle",
        "moderad* equilibr* medio balancead*", "modere* equilibr* moyen* intermediaire",
    ),
    "aggressive_risk": Concept(
        "агрессив* рискн* риск* высок*_доход* максимальн*_доход* готов_рисковать",
        "aggressiv* risky high_risk high_return* go_big maximum growth yolo",
        "agresiv* arriesgad* alto_riesgo alta_rentabilidad maximo", "agressif agressive* risque* offensif dynamique* haut_rendement",
    ),
    "auto_insurance": Concept(
        "осаго каско авто* машин* гражданск*_ответствен* тойот* бмв ауди мерседес* киа хендай лада мазда ниссан тачк* тачила "
        "автогражданк*",
        "car* auto* vehicle* motor* driver* toyota bmw audi mercedes kia hyundai ford lada lexus mazda vw volkswagen nissan honda "
        "renault peugeot chevrolet skoda porsche subaru tesla fiat citroen seat",
        "coche* auto* vehicul* carro* moto toyota bmw audi mercedes kia hyundai ford lada lexus mazda vw volkswagen nissan honda "
        "renault peugeot chevrolet skoda porsche subaru tesla fiat citroen seat camioneta",
        "voiture* auto* vehicule* moto toyota bmw audi mercedes kia hyundai ford lada lexus mazda vw volkswagen nissan honda renault "
        "peugeot chevrolet skoda porsche subaru tesla fiat citroen seat bagnole",
        "🚗", under="insurance_field",
    ),
    "home_insurance": Concept(
        "квартир* дом* имуществ* жиль* недвижим* ипотек* залив* пожар*",
        "home* house* property apartment* contents renter* homeowner* flat flood fire",
        "hogar casa* vivienda* piso inmueble* departamento", "habitation maison* logement appart* mrh", "🏠", under="insurance_field",
    ),
    "life_insurance": Concept(
        "жизн* нсж смерт* умру умереть", "life death die dies dead pass_away", "vida fallecimiento morir muero muere",
        "vie deces prevoyance mourir meurs meure", under="insurance_field",
    ),
    "health_insurance": Concept(
        "здоров* дмс медицин* медстрах* врач* клиник* лечен*", "health medical doctor* hospital dental",
        "salud medic* gastos_medicos sanit* hospital*", "sante mutuelle* medical* complementaire", "🏥", under="insurance_field",
    ),
    "travel_insurance": Concept(
        "путешеств* выезж* вэд турист* поездк* за_границ* шенген* отпуск*", "travel* trip* holiday* vacation abroad",
        "viaje* viajero* vacaciones extranjero", "voyage* vacances etranger", "✈", under="insurance_field",
    ),
    "business_insurance": Concept(
        "бизнес* компани* предприят* ответственност* груз*", "business* company* liability commercial professional cargo",
        "empresa* negocio* responsabilidad_civil comercio", "entreprise* professionnel* responsabilite_civile pro rc_pro",
    ),
    "pet_insurance": Concept(
        "питом* животн* собак* кошк*", "pet* dog* cat*", "mascota* perro* gato*", "animal animaux chien* chat*", "🐶",
    ),
    "divorce_family": Concept(
        "развод* развест* семейн* алимент* опек* раздел*_имуществ* супруг* муж* жен* ребенк* развож* брак* расходимся разошлись "
        "расста* бывш*",
        "divorc* family custody alimony child_support spouse* marriage prenup separation ex_wife ex_husband my_ex splitting_up split "
        "separated kids_after wife_left",
        "divorci* familia* custodia pension_alimenticia separa* matrimonial* conyug* mi_ex manutencion alimentos separarme me_separo "
        "nos_separamos separarnos",
        "divorc* famill* familial* garde pension_alimentaire separation conjoint* mon_ex epou* separe separer se_separer me_separe",
        "💔", under="law_field",
    ),
    "inheritance": Concept(
        "наслед* завещан* умер* нотариус* бабушкин* вступить_в оставил*+бабушк* оставил*+квартир* досталась_от досталось_от "
        "осталась_от бабушк*+квартир* умерла",
        "inherit* will estate probate passed_away heir* deceased left_me_a left_me_her left_us",
        "herenci* testament* sucesi* herede* fallec* me_dejo dejo_una_casa",
        "heritage* testament* succession* heritier* deces* notaire m_a_laisse decede*", under="law_field",
    ),
    "labor_law": Concept(
        "трудов* увольн* уволил* зарплат*_не работодател* сократил* не_выплатил* не_платят_зарплату начальник_увольняет не_платят зп",
        "labor labour employment fired wage* dismiss* employer* laid_off unfair unpaid harass* severance sacked wrongful redundancy "
        "boss not_paying_me unpaid_overtime salary",
        "laboral* despid* despido* salario* finiquito empleador* jefe acoso nomina sueldo no_me_pagan echaron me_echaron "
        "me_han_echado contrato_de_trabajo",
        "travail licenci* salaire* employeur* prud_hom* licencie* harcelement vire* rupture_conventionnelle patron conge* heures_sup",
        under="law_field",
    ),
    "criminal_law": Concept(
        "уголовн* арест* полици* задерж* обвин* следоват* тюрьм* краж* мошенн*",
        "criminal arrest* police charge* jail theft fraud assault dui", "penal* detenid* policia acusa* delito* carcel robo estafa",
        "penal* arrest* police garde_a_vue accus* delit* prison vol escroquerie", under="law_field",
    ),
    "bankruptcy": Concept(
        "банкрот* долг* кредит* коллектор* списат* приставы просроч* задолж* должен должна кредитор* микрозайм* мфо",
        "bankrupt* debt* collect* creditor* insolven* owe foreclosure i_owe owe+money loans credit_cards",
        "quiebra* bancarrota deuda* insolven* cobrador* embargo* moroso* debo deben prestamos dinero+debo",
        "faillite* dette* surendett* creanci* huissier* liquidation impaye* je_dois credits", under="law_field",
    ),
    "property_law": Concept(
        "недвиж* земельн* квартир* жилищн* сосед* сделк* дду застройщик* дом* выселен* собственност* жкх",
        "property real_estate land tenant* landlord* neighbor* neighbour* evict* lease house deed* conveyancing",
        "inmobiliari* propiedad* vivienda* alquiler* inquilin* vecin* desahucio* desalojo* escritura*",
        "immobili* logement propri* voisin* bail locat* expuls* bailleur copropriete", under="law_field",
    ),
    "business_registration": Concept(
        "открыт* регистрац* ооо ип зарегистрир* создат* открыть_ип учрежд*",
        "regist* incorporat* start_a_company llc form set_up open_a_company new_company",
        "constitu* crear regist* abrir_una_empresa alta_autonomo alta sociedad",
        "creer creation immatricul* constitu* ouvrir monter statuts",
    ),
    "contracts": Concept(
        "договор* контракт* сделк* соглашен* оферт*", "contract* agreement* terms deal* nda", "contrato* acuerdo* convenio*",
        "contrat* accord* cgv", "📝", under="law_field",
    ),
    "taxes": Concept(
        "налог* фнс деклара* ндфл вычет* 3-ндфл налогов* ндс", "tax* irs vat return* hmrc filing deduct*",
        "impuesto* hacienda declaracion* iva fiscal* sat renta tribut*", "impot* fisc* tva declaration* tax*", "🧾", under="accountant",
    ),
    "migration": Concept(
        "миграц* гражданств* внж рвп патент* паспорт* вид_на_жительство иммигр*",
        "immigra* citizen* visa* residen* passport green_card asylum work_permit deport*",
        "inmigra* extranjeria ciudadania visa* residencia* nacionalidad pasaporte papeles",
        "immigra* nationalite visa* titre_de_sejour passeport naturalisation papiers carte_de_sejour", "🛂", under="law_field",
    ),
    "ip_law": Concept(
        "товарн*_знак* патент* авторск* интеллект*", "trademark* patent* copyright intellectual",
        "marca* patente* derechos_de_autor intelectual", "marque* brevet* droit*_d_auteur intellectuel*", under="law_field",
    ),
    "accident_law": Concept(
        "дтп авари* столкнов* виновник* въехал* врезал* сбил* лишен*_прав гаи штраф*",
        "accident* crash* collision injur* hit_by rear_ended car_wreck compensation whiplash",
        "accidente* choque* trafico atropell* lesion* multa*", "accident* collision* blessure* percut* renverse*", "🚗",
        under="law_field",
    ),
    "consumer_law": Concept(
        "потребит* возврат* некачеств* магазин* обман* брак не_возвращают", "consumer refund* faulty scam* defective",
        "consumidor* devoluc* defectuos* estafa*", "consommat* rembours* arnaque* defectueu*", under="law_field",
    ),
    "court": Concept(
        "суд суде судит* иск* представител* подать_в_суд судеб*", "court* lawsuit* sue* litigation trial represent* claim",
        "juicio* demanda* tribunal* juzgado* litigio* demandar", "tribunal* proces justice litige* poursui* plaider", under="law_field",
    ),
    "legal_advice": Concept(
        "консультац* совет* спросить вопрос*", "advice consult* question* opinion", "consulta* asesor* consejo* duda* pregunta*",
        "conseil* consult* question* avis renseignement*",
    ),
    "bookkeeping": Concept(
        "бухгалтер* учет* вести_учет первичк* отчетност* баланс", "bookkeep* accounting books ledger monthly_accounts reports",
        "contabilid* libros cuentas asientos", "comptab* compta tenue bilan* comptes", under="accountant",
    ),
    "payroll": Concept(
        "зарплат* кадр* зп расчет_зарплат* больничн* отпускн* платить+сотрудник* выплат*",
        "payroll wage* salar* payslip* pay+staff pay+employees paying_staff paychecks", "nomina* sueldo* salario* pagar+empleados",
        "paie* paye salaire* bulletin* payer+salaries payer+employes", under="accountant",
    ),
    "annual_report": Concept(
        "годов* отчет* закрыт*_год декларац* баланс", "annual* year_end report* statement* close_the_year",
        "anual* cierre cuentas_anuales", "annuel* cloture bilan", under="accountant",
    ),
    "tax_simplified": Concept(
        "усн упрощенк* упрощен* 6_процентов 6%", "simplified flat_rate", "simplificad* modulos monotributo resico",
        "simplifie* micro forfait*",
    ),
    "tax_general": Concept("осно общ*_систем* ндс общая", "general standard vat", "general", "reel normal general"),
    "tax_patent": Concept("патент* псн", "patent", "patente", "patente"),
    "work_visa": Concept(
        "рабоч* работ* трудов* контракт*", "work job employ* h1b skilled job_offer", "trabajo* laboral empleo contrato",
        "travail emploi salarie passeport_talent boulot",
    ),
    "student_visa": Concept(
        "учеб* студен* учит* универ*", "stud* university f1 school college", "estudi* universidad", "etud* universite fac",
    ),
    "tourist_visa": Concept(
        "турист* отдых* поездк* отпуск* шенген*", "touris* holiday vacation visit* trip", "turis* vacaciones visita* viaje",
        "touris* vacances visite* voyage",
    ),
    "family_reunion": Concept(
        "воссоедин* супруг* муж* жен* к_родствен* семь* брак*",
        "family spouse* reunion husband wife marriage fiance* partner parents join_my",
        "familia* reagrupa* conyug* espos* matrimonio arraigo", "famille familial* regroupement conjoint* mari femme mariage",
    ),
    "investor_visa": Concept(
        "инвестор* инвест* золот* бизнес", "invest* golden e2 eb5 business", "inver* golden dorad*", "invest* golden dore",
    ),
    "residence_permit": Concept(
        "внж вид_на_жит* резиден* пмж", "resid* permanent green_card pr settle*", "residencia* permanente arraigo",
        "sejour resident* permanent*",
    ),
    "citizenship": Concept(
        "гражданств* паспорт* второй_паспорт", "citizen* passport* naturali*", "nacionalidad ciudadan* pasaporte",
        "nationalite citoyen* passeport naturali*",
    ),
    "good_credit_history": Concept(
        "хорош* положит* без_просроч* идеальн* отличн* нормальн* чист*", "good excellent great clean perfect fine solid",
        "buen* excelente limpi* perfect* bien", "bon bonne excellent* propre parfait*",
    ),
    "bad_credit_history": Concept(
        "плох* испорч* просроч* отказ* отриц* черн*_спис*", "bad poor late missed defaults rejected terrible low",
        "mal* mala_s impag* asnef buro rechaz*", "mauvais* incident* fiche* retard* refus*",
    ),
    "liability_insurance": Concept(
        "осаго автогражданк* обязательн* гражданск*_ответствен*", "third_party liability basic mandatory compulsory",
        "terceros responsabilidad obligatori* basico", "tiers responsabilite_civile obligatoire rc",
    ),
    "full_insurance": Concept(
        "каско полный полное полная полн*_пакет* угон* от_всего", "comprehensive full fully all_risk theft",
        "todo_riesgo completo cobertura_amplia robo amplia", "tous_risques complet vol omnium",
    ),
}
