"""Who is speaking: roles in a company, professions, walks of life."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import job_families
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "owner": Concept(
        "собственник* владел* хозяин* хозяйк* учредител* основател* совладел* свой_бизнес мой_бизнес своя_компания сооснователь "
        "фаундер* основал* моя_компания моя_фирма собственниц* держу_магазин мое_дело это_мой_бизнес открыл_свой я_открыл сам_открыл "
        "создал*_компани* с_нуля_построил",
        "owner* founder* cofounder* co_founder proprietor i_own own_the_business my_own_business my_company its_my_business "
        "own_business business_owner i_run_my_own partner shareholder my_own_company started_the_company i_founded run_my own_it "
        "is_mine founded i_started started_it_myself started_it built_it my_baby",
        "duen* propietari* fundador* cofundador* mi_propi* mi_negocio mi_empresa soci* titular amo accionista el_jefe_soy_yo tengo_mi "
        "es_mio es_mia negocio_es_mio la_empresa_es_mia la_monte monte_yo la_fund* fundad* la_cree",
        "proprietaire* fondateur* fondatrice* cofondat* mon_entreprise ma_boite ma_societe patron patronne associe* actionnaire "
        "proprio a_mon_compte ma_propre dirigeant_fondateur j_ai_fonde fonde j_ai_cree cree_la_boite monte_la_boite",
        "👑",
        under="director entrepreneur",
    ),
    "director": Concept(
        "директор* гендир* руководител* ceo топ_менеджер* топ-менеджер* управляющ* начальник* начальниц* шеф* глава* босс* возглавляю "
        "руковожу генеральн* президент рук замдиректор* исполнительн* замдир* генерал_директор управляю ген_дир коммерческ*_директор "
        "топы топ топов директоров",
        "ceo director* executive* managing_director head president coo cto cfo cmo c_level chief* vp boss run_the_company "
        "general_manager md i_run in_charge top_management exec leadership i_lead head_of c_suite vps country_manager",
        "director* gerente_general consejero* ceo jefe jefa presidente directiv* gerencia dirijo gerente director_general alta_direccion a_cargo directivos",
        "directeur* directrice* dirigeant* pdg ceo gerant* chef_d_entreprise president* dg daf cadre_dirigeant je_dirige direction "
        "dir a_la_tete patron patronne chef boss cadres_dirigeants dircom",
    ),
    "manager": Concept(
        "менеджер* рук_отдела руководитель_отдела начальник_отдела завотдел* супервайзер* тимлид* управленец средн*_звен* линейн* "
        "руководитель_проекта проджект* пм заведующ* бригадир* прораб* рулю_отделом руковожу_отдел*",
        "manager* team_lead teamlead supervisor* project_manager pm department_head head_of_department middle_management team_leader "
        "foreman lead run_the_team run+team manage+team oversee",
        "gerente* encargad* responsable* supervisor* jefe_de_proyecto jefa_de_proyecto jefe_de_equipo mando_intermedio coordinador* "
        "jefe_de_area lider_de_equipo manager llevo_el_equipo llevo_un_equipo",
        "manager* responsable* chef_de_projet chef_d_equipe superviseur* cadre coordinateur* coordinatrice* encadrant* "
        "chef_de_service je_gere_l_equipe gere+equipe",
    ),
    "accountant": Concept(
        "бухгалтер* бух бухгалтерш* главбух* финансист* финдир* казначе* бухучет* экономист* счетовод* веду_бухгалтер* аудитор* "
        "финансов*_директор* бухи расчетчик* первичк* сводить_баланс бухов финаналит*",
        "accountant* bookkeep* finance* cfo controller* accounting cpa treasurer* auditor* do_the_books the_books ap_clerk ap_ar "
        "payroll_clerk bookkeepers tax_preparer",
        "contador* contable* contabilidad finanz* tesorer* financier* auditor* llevo_las_cuentas las_cuentas llevar_las_cuentas gestor_contable",
        "comptab* expert_comptable financier* financiere* daf tresorier* compta finance* controleur* auditeur* je_tiens_les_comptes "
        "aide_comptable gestionnaire_de_paie comptables tenir_les_comptes",
    ),
    "marketer": Concept(
        "маркетолог* маркетинг* рекламщик* smm сммщик* пиарщик* таргетолог* бренд_менеджер* пиар реклам* директолог* продвижен* "
        "smmщик* контентщик* трафик_менеджер* копирайтер* бренд* вести_соцсети лидген*",
        "market* cmo advertis* brand_manager smm pr growth social_media_manager marketeer content_manager brand demand_gen run+ads "
        "copywriter* growth_hacker content_creator seo_specialist ppc_specialist",
        "marketing mercadotecni* publicist* mercadeo publicidad relaciones_publicas community_manager marketer marca redes_sociales "
        "copywriter* llevar+redes trafficker",
        "marketing marketeu* communication* publicit* com chargee_de_com charge_de_com community_manager marque com_digitale "
        "redacteur* traffic_manager gerer+reseaux cm",
    ),
    "it_person": Concept(
        "айти* айтишн* ит_специалист* программист* разработчик* сисадмин* админ* девелопер* технарь техдир* кодер* тестировщик* "
        "прогер* прогаю кожу devops девопс* программирую погромист* техническ* ит it техспец* системный_администратор кодю пишу_код "
        "инженер-программист питон* фронт* бэк* бэкенд* бекенд* реакт* верстк* верстаю верста* фуллстек* мобильщик* 1сник* айосник* "
        "андроидщик* датасаентист* программирова* джавист* пхпшник* веб-разработ* технарей сайты_пишу",
        "it developer* programmer* engineer* software dev cto sysadmin tech* coder* qa devops it_guy write_code coding admin "
        "information_technology software_engineer i_code web_dev front_end back_end full_stack sre android_dev ios_dev web_developers "
        "tester testers data_engineer sysadmins programming",
        "informatic* programador* desarrollador* ingenier* sistemas ti it tecnic* dev sysadmin programo tecnologia cto "
        "soporte_tecnico devops full_stack front_end back_end desarrollo tester* maquetador* informatica",
        "informatic* developpeu* programmeu* ingenieur* dsi dev it tech* admin_sys systemes cto je_code codeur* technique full_stack "
        "front_end back_end developpement testeur* devs integrateur_web informatique",
        "💻 👨‍💻 👩‍💻 html css js javascript typescript react vue angular python php java golang kotlin swift node django laravel devops "
        "backend frontend fullstack api unity ruby rust html css js javascript typescript react vue angular python php java golang "
        "kotlin swift node django laravel devops backend frontend fullstack api unity ruby rust",
    ),
    "designer": Concept(
        "дизайн* художник* иллюстратор* верстальщик* ui ux рисую креативщик* арт_директор*",
        "design* artist* illustrator* ui ux creative* art_director graphic*",
        "disen* artista* ilustrador* creativ* ux ui director_de_arte grafic*",
        "design* graphist* artiste* illustrat* creati* ux ui da maquettiste* directeur_artistique",
    ),
    "hr_person": Concept(
        "кадр* hr эйчар* рекрутер* кадровик* hrd хр подбор* персонал* отдел_кадров рекрутинг* чар нанима* найм* кадрови* эйчарк* подборщик* ресечер*",
        "hr human_resources recruit* people_team talent hr_manager people_operations hrbp personnel headhunter* hiring people_ops "
        "staffing recruiters talent_acquisition",
        "rrhh recursos_humanos rh reclutador* reclutamiento personal talento seleccion capital_humano seleccionador* reclutadores",
        "rh ressources_humaines drh recrut* talents personnel chargee_rh charge_rh recruteur* chargee_de_recrutement",
    ),
    "sales_person": Concept(
        "продаж* продавец* продажник* коммерсант* роп коммерческ* аккаунт* сейлз* сейл* торгов*_представител* торгпред* "
        "менеджер_по_продажам продавц* холодн*_звонк* звонить_клиент* обзванива* переговор* сдр хантер* телемаркет* закрывать_сделки "
        "впарива* сейлов",
        "sales* seller* account_manager account_executive rep business_development bdr sdr commercial sell sales_rep bizdev vendor "
        "closer* sdrs bdrs aes account_execs account_exec cold_call* telesales door_to_door telemarket* hunters business_developer "
        "quota sell_over",
        "ventas vendedor* comercial* ejecutiv*_de_cuentas asesor_comercial vendo ejecutivo_comercial vender puerta_a_puerta captador* "
        "teleoperador* televent* preventa comerciales representante* account_executive* sdrs",
        "vente* vendeu* commercial* commerciau* business_developer technico_commercial charge_d_affaires vendeuse* prospect* demarch* "
        "televend* vrp vendre business_developers sdrs account_executives teleprospect*",
    ),
    "buyer": Concept(
        "закуп* снабжен* снабженец* тендер* закупщи* снабженц* отдел_снабжения",
        "procurement purchas* buyer* sourcing supply tender buying",
        "compra* aprovision* adquisicion* abastecimiento suministr* licitacion* comprador*",
        "achat* acheteu* approvisionn* appro sourcing appels_d_offres",
    ),
    "lawyer": Concept(
        "юрист* адвокат* правовед* нотариус* юротдел* юрисконсульт* юридическ* юр_отдел",
        "lawyer* attorney* legal* counsel solicitor* notary paralegal barrister* law",
        "abogad* legal* notari* jurist* juridic* letrad* bufete",
        "avocat* juriste* juridique* notaire* legal* conseil_juridique",
        "⚖",
    ),
    "assistant": Concept(
        "ассистент* помощни* секретар* офис_менеджер* референт* администратор* личный_помощник делопроизвод* ресепшн* секретарш* "
        "помогаю делопроизводител* операционист* оператор_пк помощник_руководител* помощник_директор* секретарь_директор*",
        "assistant* secretar* office_manager pa ea receptionist* admin_assistant administrator* personal_assistant front_desk clerk "
        "admin_staff data_entry pa_to ea_to",
        "asistente* secretari* recepcionista* auxiliar* administrativ* ayudante* asistenta recepcion oficinista* administrativos secretaria_de_direccion",
        "assistant* secretaire* receptionniste* office_manager standardiste* administrati* accueil hotesse* saisie "
        "secretaire_de_direction assistante_de_direction",
    ),
    "engineer": Concept(
        "инженер* конструктор* технолог* проектировщик* механик* энергетик* архитектор* главный_инженер",
        "engineer* technician* mechanic* constructor technologist* architect*",
        "ingenier* tecnic* mecanic* arquitect*",
        "ingenieur* technicien* mecanicien* architecte*",
    ),
    "analyst": Concept(
        "аналитик* дата data_scientist исследовател* социолог*",
        "analyst* data researcher* data_scientist statistician",
        "analista* datos investigador*",
        "analyste* data chercheu* donnees",
    ),
    "operations": Concept(
        "операцион* логист* производств* снабжен* складск* завхоз* ахо хозяйств* технический_директор",
        "operations ops logistics warehouse production supply_chain coo facilities",
        "operaciones logistica almacen produccion cadena_de_suministro operacion",
        "operations logistique entrepot production exploitation supply_chain",
    ),
    "employee": Concept(
        "сотрудник* наемн* работник* по_найму работаю_в рядов* специалист* служащ* в_найме работаю_на_дядю офисный линейный_сотрудник "
        "официально_работаю рабочий работаю исполнител* в_штате",
        "employee* worker* staff employed work_for working_for specialist* salaried associate nine_to_five hired 9_to_5 "
        "individual_contributor ordinary_employee full_time_job have_a_job",
        "emplead* trabajador* asalariad* trabajo_en especialista* cuenta_ajena por_cuenta_ajena obrer* operari* trabajo_para en_nomina plantilla contrato",
        "salarie* employe* travailleur* ouvrier* specialiste* je_travaille_chez je_bosse cdi collaborateur* fonctionnaire cdd en_poste",
    ),
    "entrepreneur": Concept(
        "предпринимател* ип бизнесмен* самозанят* бизнес ипшник* частник* предприниматель* бизнесвумен работаю_на_себя сам_на_себя на_себя индивидуальн*",
        "entrepreneur* self_employed businessman businesswoman sole_trader sole_proprietor* work_for_myself self-employed own_boss my_own_boss business_person",
        "emprendedor* empresari* autonom* cuenta_propia negocio_propio trabajo_para_mi por_mi_cuenta monotribut* persona_fisica_con",
        "entrepreneur* independant* auto_entrepreneur* micro_entrepreneur* autoentrepreneur* indep mon_compte homme_d_affaires tns "
        "travailleur_independant microentreprise micro_entreprise",
    ),
    "freelancer": Concept(
        "фриланс* фрилансер* удаленщик* сам_себе на_вольных_хлебах подработк* проектн* внештатн*",
        "freelance* contractor* gig independent self_employed solo_consultant",
        "freelance* autonom* independiente* por_proyectos por_mi_cuenta",
        "freelance* independant* a_mon_compte prestataire* pigiste*",
    ),
    "student": Concept(
        "студент* учусь вуз* универ* институт* магистр* аспирант* учащ* бакалавр* на_учебе курсант* колледж* первокурсни* студентк*",
        "student* studying university college undergrad* grad_student at_uni uni phd masters study freshman sophomore in_school",
        "estudiant* estudio universitari* alumn* universidad estoy_estudiando carrera becari*",
        "etudiant* etudes fac universit* eleve* je_fais_mes_etudes master alternan* apprenti*",
        "🎓",
    ),
    "pupil": Concept(
        "школьни* ученик* класс* школ* в_школе подросток* егэ огэ старшекласс*",
        "pupil* schoolchild* high_school school grade teenager* teen* highschool schoolboy schoolgirl",
        "escolar* colegial* instituto secundaria primaria escuela adolescente* bachillerato colegio",
        "ecolier* lyceen* collegien* lycee college ecole ado* eleve*",
    ),
    "teacher": Concept(
        "учител* преподават* препод* педагог* репетитор* воспитател* тренер* училк* доцент* лектор* преподаю учу_детей",
        "teacher* tutor* professor* lecturer* educator* coach* instructor* teach",
        "profesor* maestr* docente* tutor* educador* entrenador* catedratic* ensen*",
        "professeur* prof profs enseignant* maitre* maitresse* formateur* formatrice* educat* instit* coach*",
        "👩‍🏫",
    ),
    "doctor": Concept(
        "врач* доктор* медик* медсестр* фельдшер* терапевт* хирург* стоматолог* медработни* фармацевт*",
        "doctor* physician* nurse* medic* surgeon* dentist* gp pharmacist* healthcare_worker clinician* therapist*",
        "medic* doctor* enfermer* cirujan* dentista* sanitari* farmaceutic*",
        "medecin* docteur* infirmi* chirurgien* dentiste* soignant* toubib* pharmacien*",
    ),
    "retired": Concept(
        "пенсионер* на_пенсии пенсия пенсию пенс* вышел_на_пенсию",
        "retired retiree* pensioner* pension senior_citizen stopped_working",
        "jubilad* retirad* pensionad* pensionista* pension deje_de_trabajar",
        "retraite* pensionne* arrete_de_travailler",
    ),
    "unemployed": Concept(
        "безработн* не_работаю ищу_работу без_работы в_поиске сижу_дома между_работами уволи* временно_не_работаю",
        "unemployed jobless not_working between_jobs looking_for_work out_of_work job_hunting laid_off looking_for_a_job no_job",
        "desemplead* en_paro sin_trabajo parad* desocupad* busco_trabajo no_trabajo sin_empleo buscando_trabajo",
        "chomage chomeu* sans_emploi demandeur_d_emploi recherche_d_emploi je_cherche_du_travail ne_travaille_pas sans_travail",
    ),
    "homemaker": Concept(
        "домохозяй* декрет* в_декрете мамочк* с_ребенком_дома",
        "homemaker* housewife stay_at_home maternity_leave mom parental_leave house_husband",
        "ama_de_casa amo_de_casa hogar baja_maternal baja_por_maternidad labores",
        "femme_au_foyer homme_au_foyer conge_maternite conge_parental mere_au_foyer",
    ),
    "parent": Concept(
        "родител* мама папа мать отец мамочк* опекун* для_ребенка у_меня_ребенок у_меня_сын у_меня_дочь",
        "parent* mom dad mother father mum guardian* my_kid my_son my_daughter",
        "padre* madre* mama papa tutor_legal mi_hijo mi_hija progenitor*",
        "parent* maman papa mere pere tuteur* mon_fils ma_fille",
        "👩‍👧",
    ),
    "investor": Concept(
        "инвест* вкладыва* перепрода* вложит* инвестиц*",
        "invest* resale flip* yield",
        "inver* reventa rentabilidad",
        "invest* revente rendement placement",
    ),
    "broker": Concept(
        "агент* риелтор* риэлтор* брокер* посредни* агентств* маклер* дилер* реселлер*",
        "agent* broker* realtor* agency intermediar* dealer* middleman reseller* distributor*",
        "agente* corredor* inmobiliari* intermediari* agencia* broker* distribuidor* revendedor*",
        "agent* courtier* agence* intermediaire* mandataire* revendeur* apporteur* distributeur*",
    ),
    "consultant": Concept(
        "консультант* консалт* эксперт* советник* интегратор* подрядчик* внешн* со_стороны",
        "consultant* consulting adviser* advisor* expert* contractor* integrator* external outside_advisor",
        "consultor* asesor* expert* contratista* integrador* desde_fuera externo* llevo+cuentas",
        "consultant* conseil* conseiller* expert* prestataire* integrateur* externe de_l_exterieur",
    ),
    **job_families.CONCEPTS,
}
