"""Matters of law that people bring to a lawyer. Part of the field `money_law`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "divorce_family": Concept(
        "развод* развест* семейн* алимент* опек* раздел*_имуществ* супруг* муж* жен* ребенк* развож* брак* расходимся разошлись "
        "расста* бывш* ушла+жена ушел+муж брачн*_договор* детей_не_отд* видеться_с_ребенк* с_кем_ребен* отцовств* лишить_прав "
        "разводн* разлюбил* изменил* делим+ипотек*",
        "divorc* family custody alimony child_support spouse* marriage prenup separation ex_wife ex_husband my_ex splitting_up split "
        "separated kids_after wife_left ex my_ex's see+kids visitation wont_let_me_see cheated cheating husband_left leaving_my "
        "paternity prenuptial co_parenting maintenance_payments",
        "divorci* familia* custodia pension_alimenticia separa* matrimonial* conyug* mi_ex manutencion alimentos separarme me_separo "
        "nos_separamos separarnos marido+nino* guarda_y_custodia regimen_de_visitas capitulaciones mujer+ninos se_fue_de_casa "
        "gananciales paternidad infiel ex_mujer ex_marido",
        "divorc* famill* familial* garde pension_alimentaire separation conjoint* mon_ex epou* separe separer se_separer me_separe "
        "ma_femme mon_mari ex_mari ex_femme droit_de_visite pension contrat_de_mariage juge_aux_affaires infidel* quitte+femme "
        "quitte+mari quittee paternite mon_ex_compagnon m_a_trompe me_trompe trompee",
        "💔",
        under="law_field",
    ),
    "inheritance": Concept(
        "наслед* завещан* умер* нотариус* бабушкин* вступить_в оставил*+бабушк* оставил*+квартир* досталась_от досталось_от "
        "осталась_от бабушк*+квартир* умерла дед деда дедушк* дележ* скончал* после_смерти наследодател* похорон* остал*+квартир* "
        "умер+отец делим+родн* делить+родственник* делят+дом душеприказчик* нотариальн* тетя_оставил* тетка+остав*",
        "inherit* will estate probate passed_away heir* deceased left_me_a left_me_her left_us died executor intestate probates "
        "grandma+died dad+died mum+died mother+died father+died grandmother+left grandfather+left left+house siblings+house "
        "late_father late_mother step_mother trust_fund contest+will left_everything left_it_all aunt+left uncle+left",
        "herenci* testament* sucesi* herede* fallec* me_dejo dejo_una_casa murio murieron muerte difunt* herencias hermanos+vender "
        "repartir reparto albacea legitima particion_de_bienes tio+dejo abuela+piso abuelo+casa notario dejo_todo lo_dejo_todo",
        "heritage* testament* succession* heritier* deces* notaire m_a_laisse decede* mort morte morts feu_mon indivision partage "
        "soeur+bloque frere+bloque mamie+maison desherit* donation legs legue a_tout_laisse",
        under="law_field",
    ),
    "labor_law": Concept(
        "трудов* увольн* уволил* зарплат*_не работодател* сократил* не_выплатил* не_платят_зарплату начальник_увольняет не_платят зп "
        "увольняют выгна* сокращен* сокращают по_собственному по_статье переработк* незаконн*_увольн* восстановит*+работ* "
        "задерж*+зарплат* зарплат* выходное_пособ* выплат*+увол* трудинспекц* оклад* расчет*_не_дал* шеф+зарплат* с_работы без_выплат "
        "без_предупрежден* без_отработк*",
        "labor labour employment fired wage* dismiss* employer* laid_off unfair unpaid harass* severance sacked wrongful redundancy "
        "boss not_paying_me unpaid_overtime salary let_go let_me_go got_the_boot canned terminated termination discriminat* overtime "
        "non_compete hostile_workplace paycheck* my_last_pay hr_dispute made_redundant pip tribunal_at_work firing notice_period "
        "without_notice no_notice workplace without_pay no_severance sick_leave on_leave",
        "laboral* despid* despido* salario* finiquito empleador* jefe acoso nomina sueldo no_me_pagan echaron me_echaron "
        "me_han_echado contrato_de_trabajo despidieron echado horas_extra* erte mobbing me_deben+nominas carta_de_despido "
        "trabajo_en_negro jornada convenio_colectivo indemnizacion sin_preaviso de_la_empresa sin_finiquito sin_contrato "
        "sin_indemnizacion sin_aviso de_baja",
        "travail licenci* salaire* employeur* prud_hom* licencie* harcelement vire* rupture_conventionnelle patron conge* heures_sup "
        "licenciee viree virer vires mis_a_la_porte prudhommes prud_hommes indemnite* faute_grave solde_de_tout_compte harcel* "
        "heures_supp heures_supplementaires sans_preavis preavis inaptitude demission salaire*+retard cdd employeurs boulot "
        "sans_indemnite arret_maladie",
        under="law_field",
    ),
    "criminal_law": Concept(
        "уголовн* арест* полици* обвин* следоват* тюрьм* краж* мошенн* задержали задержан* сизо адвокат*_срочно подозрева* возбудили "
        "ограб* драк* наркот* 228 побои изъяли допрос* повестк* условн* срок*_дали уголовк* подрался менты мент",
        "criminal arrest* police charge* jail theft fraud assault dui arrested dwi busted bail assaulted possession drugs "
        "custody_suite caution court_date battery shoplifting robbery felony misdemeanor police_station charged locked_up cops",
        "penal* detenid* policia acusa* delito* carcel robo estafa detuvieron detenido calabozo comisaria me_acusan denuncia* penales "
        "alcoholemia drogas pelea robaron preso fiscal+acusa antecedentes",
        "penal* arrest* police garde_a_vue accus* delit* prison vol escroquerie en_garde_a_vue gav arrete_par interpell* bagarre "
        "stup* alcool_au_volant plainte* convocation_police casier mis_en_examen agresse* agression flics",
        under="law_field",
    ),
    "bankruptcy": Concept(
        "банкрот* долг* кредит* коллектор* списат* приставы просроч* задолж* должен должна кредитор* микрозайм* мфо нечем_платить "
        "не_плач*+кредит* закрыть_долг* арест*+счет* заблокировал*+счет* микрокредит* не_тяну_кредит* набрал*+кредит* звонят_из_банка "
        "рассчитаться+банк* банкрот тону_в",
        "bankrupt* debt* collect* creditor* insolven* owe foreclosure i_owe owe+money loans credit_cards cant_pay_my debts maxed_out "
        "behind_on+payments collectors_calling chapter_7 chapter_11 chapter_13 iva going_under cant_afford+repay garnish* "
        "payday_loan* cant_keep_up drowning",
        "quiebra* bancarrota deuda* insolven* cobrador* embargo* moroso* debo deben prestamos dinero+debo no_puedo_pagar "
        "debo_a_los_bancos segunda_oportunidad concurso_de_acreedores acreedor* asnef tarjetas_revolving revolving me_embargan "
        "embargado no_llego no_llego_a_fin",
        "faillite* dette* surendett* creanci* huissier* liquidation impaye* je_dois credits surendette* dettes plus_payer "
        "redressement_judiciaire depot_de_bilan commission_de_surendettement saisie* recouvrement banque_de_france interdit_bancaire "
        "credits_conso m_en_sors_plus surendettement",
        under="law_field",
    ),
    "property_law": Concept(
        "недвиж* земельн* квартир* жилищн* сосед* сделк* дду застройщик* дом* выселен* собственност* жкх межев* забор*+сосед* "
        "управляйк* затопил* залил* прописк* выписать дольщик* застройщик+срок* квартирант* долев* приватизац* межеван* "
        "границ*+участк*",
        "property real_estate land tenant* landlord* neighbor* neighbour* evict* lease house deed* conveyancing fence boundary squat* "
        "deposit+landlord neighbours neighbors planning_permission easement hoa title_deed party_wall right_of_way rent_arrears",
        "inmobiliari* propiedad* vivienda* alquiler* inquilin* vecin* desahucio* desalojo* escritura* casero okupa* fianza linde* "
        "comunidad_de_vecinos lindero registro_de_la_propiedad clausula_suelo inquilinos valla+vecino",
        "immobili* logement propri* voisin* bail locat* expuls* bailleur copropriete caution+proprio proprio squatteur* syndic "
        "mitoyen* etat_des_lieux loyer* bornage servitude vice_cache vices_caches copro depot_de_garantie cloture+voisin",
        under="law_field",
    ),
    "business_registration": Concept(
        "открыт* регистрац* ооо ип зарегистрир* создат* открыть_ип учрежд* зарегать регнуть открыть_фирму открыть_компани* "
        "открыть_ооо устав* оформить_ип юрадрес*",
        "regist* incorporat* start_a_company llc form set_up open_a_company new_company start_a_business open_a_business "
        "setting_up_a_company company_formation articles found_a_company",
        "constitu* crear regist* abrir_una_empresa alta_autonomo alta sociedad montar_una_empresa montar+sociedad abrir_mi_negocio "
        "darme_de_alta fundar estatutos",
        "creer creation immatricul* constitu* ouvrir monter statuts monter_ma_boite creer_ma_societe lancer_ma_boite deposer_les_statuts immatriculer kbis",
    ),
    "contracts": Concept(
        "договор* контракт* сделк* соглашен* оферт* неустойк* не_поставил* поставщик+не подрядчик+не проверить+договор "
        "составить+договор оферту допник* расторг* не_выполнил*+условия контрагент* предоплат* аванс*+пропал* подрядчик*",
        "contract* agreement* terms deal* nda breach* supplier+didnt vendor+didnt terms_and_conditions clause* review+agreement "
        "draft+agreement client_wont_pay unpaid_invoice* signed_a_deal supplier* vendor* contractor_didnt signed_for counterparty",
        "contrato* acuerdo* convenio* incumpl* clausula* proveedor+no redactar+contrato revisar+contrato impago_de_factura* "
        "contraparte anticipo+desaparec* proveedor*",
        "contrat* accord* cgv inexecution clause* fournisseur+pas rediger+contrat relire+contrat facture*_impayee* "
        "conditions_generales litige+fournisseur fournisseur* acompte+disparu sous_traitant* cocontractant",
        "📝",
        under="law_field",
    ),
    "migration": Concept(
        "миграц* гражданств* внж рвп патент* паспорт* вид_на_жительство иммигр* виза визу визы визов* депорт* грин_карт* беженц* "
        "убежищ* релокац* релокант* разрешение_на_работ* миграционк* выдвор* въезд* натурализ* пмж",
        "immigra* citizen* visa* residen* passport green_card asylum work_permit deport* h1b h_1b uscis l1 o1 opt overstay* sponsor* "
        "ilr naturaliz* naturalis* daca visas refused+visa denied+visa home_office_letter leave_to_remain papers embassy consulate "
        "spouse_visa ead i_130 relocat*",
        "inmigra* extranjeria ciudadania visa* residencia* nacionalidad pasaporte papeles nie tie asilo arraigo visado* "
        "permiso_de_residencia permiso_de_trabajo sin_papeles deport* golden_visa expulsion carta_de_invitacion denegaron+visa "
        "denegaron+residencia embajada",
        "immigra* nationalite visa* titre_de_sejour passeport naturalisation papiers carte_de_sejour oqtf prefecture sans_papiers "
        "recepisse asile regularis* carte_de_resident visas refugie* etranger* eloignement consulat ambassade",
        "🛂",
        under="law_field",
    ),
    "ip_law": Concept(
        "товарн*_знак* патент* авторск* интеллект* скопировал* украл*+названи* украл*+логотип плагиат* регистрац*_бренд* роспатент* пират* знак",
        "trademark* patent* copyright intellectual copied copying stole+logo stole+name stole+design knockoff* infring* piracy "
        "plagiar* patented brand_name+regist*",
        "marca* patente* derechos_de_autor intelectual plagi* copiaron copian registrar+marca patentar pirate* oepm usan_mi_logo",
        "marque* brevet* droit*_d_auteur intellectuel* plagia* contrefa* copie+logo copie+marque deposer+marque inpi piratage",
        under="law_field",
    ),
    "accident_law": Concept(
        "дтп авари* столкнов* виновник* въехал* врезал* сбил* лишен*_прав гаи штраф* аварию подрезал* стукну* в_зад пешеход* лобов* "
        "помял* разбил*+машин* сбила на_переходе осаго_не_платит страхов*_не_платит гибдд после_дтп ехал*+врезал* влетел* перекрест* "
        "в_бок светофор* в_меня_врез* парковк*+врезал*",
        "accident* crash* collision injur* hit_by rear_ended car_wreck compensation whiplash hit_and_run hit+car ran_into totaled "
        "totalled pile_up knocked+bike t_boned run_over slipped_and_fell truck_hit pedestrian fender_bender smashed_into motorway "
        "freeway intersection traffic_lights red_light",
        "accidente* choque* trafico atropell* lesion* multa* siniestro golpe+coche me_dieron+coche atropellaron chocaron choque "
        "se_salto latigazo+cervical accidente_de_moto por_detras semaforo rotonda carretera",
        "accident* collision* blessure* percut* renverse* accroch* sinistre* renversee carambolage rentre_dedans grille+feu "
        "accident_de_la_route percute* accident_de_moto tonneau carrefour feu_rouge rond_point rentre_dans",
        "🚗",
        under="law_field",
    ),
    "consumer_law": Concept(
        "потребит* возврат* некачеств* магазин* обман* брак не_возвращают не_вернул*+деньги не_возвраща*+деньги бракованн* "
        "гаранти*_не претензи* навязали роспотреб* подсунули магазин+деньги магазин+вернул*",
        "consumer refund* faulty scam* defective refunds wont_refund money_back lemon ripped_off broken_product dodgy chargeback "
        "warranty_claim shop+refund store+refund consumer*",
        "consumidor* devoluc* defectuos* estafa* no_me_devuelven reclamacion producto_roto timo me_estafaron garantia_no ocu consumo "
        "consumid* tienda+roto tienda+cambia tienda+devuelve",
        "consommat* rembours* arnaque* defectueu* remboursement vendeur+refuse sav garantie+refus litige_conso ugc produit_defectueux "
        "se_faire_avoir consommation magasin+refuse",
        under="law_field",
    ),
    "court": Concept(
        "суд суде судит* иск* представител* подать_в_суд судеб*",
        "court* lawsuit* sue* litigation trial represent* claim",
        "juicio* demanda* tribunal* juzgado* litigio* demandar",
        "tribunal* proces justice litige* poursui* plaider",
        under="law_field",
    ),
    "legal_advice": Concept(
        "консультац* совет* спросить вопрос*",
        "advice consult* question* opinion",
        "consulta* asesor* consejo* duda* pregunta*",
        "conseil* consult* question* avis renseignement*",
    ),
    "dismissal": Concept(
        "увольнен* уволил* сокращен* выгнал* сократил* выставил*_за_дверь указали_на_дверь",
        "dismissal fired redundancy sacked let_go laid_off terminated booted shown_the_door axed",
        "despid* despido cese me_echaron echaron echado a_la_calle no_me_renuevan",
        "licenciement licenci* rupture vire* mis_a_la_porte a_la_porte foutu_dehors mise_a_pied",
        under="labor_law",
        heads=3,
    ),
    "unpaid_wages": Concept(
        "невыплат* долг*_по_зарплат* задержк*_зарплат* не_плат* не_выплат* без_зарплат* не_получал*",
        "unpaid_wages unpaid wages not_been_paid havent_been_paid didnt_pay owed_wages no_paycheck overtime",
        "impago salari* nominas no_cobro no_me_pagan sin_cobrar me_deben",
        "salaire*_impaye* salaires impaye* pas_paye pas_ete_paye me_doit non_verse",
        under="labor_law",
        heads=3,
    ),
    "harassment": Concept(
        "домогательств* травл* буллинг* оскорбля* унижа* орет кричит пристает прессует",
        "harass* bullying discriminat* screams yells humiliat* groped touching shouts racist sexist",
        "acos* mobbing discriminac* grita humilla insulta manosea machista",
        "harcel* discriminat* moral insulte* humilie* crie* attouchement* remarques_sexistes",
        under="labor_law",
        heads=3,
    ),
    "leave_dispute": Concept(
        "отпуск* больничн* декрет* не_отпуска* отгул*",
        "leave holidays sick_leave maternity vacation time_off signed_off",
        "vacaciones permiso* medico maternidad incapacidad baja_medica de_baja",
        "conge* vacances arret_maladie maternite rtt",
        under="labor_law",
        heads=2,
    ),
    "business_law": Concept(
        "для_бизнес* бизнес* корпоративн* договор* поставщик* контрагент* арбитраж* партнер*_по_бизнес* учредител*",
        "business corporate commercial supplier contract* shareholder* partnership_dispute",
        "mercantil empresa negocio proveedor* contrato* socio*",
        "affaires societes commercial fournisseur* contrat* associe*",
        heads=3,
    ),
}
