"""Who is speaking: roles in a company, professions, walks of life; and the size and form of the company."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "owner": Concept(
        "собственник* владел* хозяин* хозяйк* учредител* основател* совладел* свой_бизнес мой_бизнес своя_компания сооснователь фаундер* "
        "основал* моя_компания моя_фирма собственниц* держу_магазин мое_дело это_мой_бизнес открыл_свой",
        "owner* founder* cofounder* co_founder proprietor i_own own_the_business my_own_business my_company its_my_business own_business "
        "business_owner i_run_my_own partner shareholder my_own_company started_the_company i_founded run_my own_it is_mine",
        "duen* propietari* fundador* cofundador* mi_propi* mi_negocio mi_empresa soci* titular amo accionista el_jefe_soy_yo tengo_mi es_mio es_mia negocio_es_mio la_empresa_es_mia",
        "proprietaire* fondateur* fondatrice* cofondat* mon_entreprise ma_boite ma_societe patron patronne associe* actionnaire "
        "proprio a_mon_compte ma_propre dirigeant_fondateur",
        "👑",
        "director entrepreneur",
    ),
    "director": Concept(
        "директор* гендир* руководител* ceo топ_менеджер* топ-менеджер* управляющ* начальник* начальниц* шеф* глава* босс* возглавляю "
        "руковожу генеральн* президент рук замдиректор* исполнительн* замдир* генерал_директор управляю ген_дир коммерческ*_директор",
        "ceo director* executive* managing_director head president coo cto cfo cmo c_level chief* vp boss run_the_company general_manager md "
        "i_run in_charge top_management exec leadership i_lead head_of",
        "director* gerente_general consejero* ceo jefe jefa presidente directiv* gerencia dirijo gerente director_general alta_direccion "
        "a_cargo",
        "directeur* directrice* dirigeant* pdg ceo gerant* chef_d_entreprise president* dg daf cadre_dirigeant je_dirige direction dir "
        "a_la_tete patron patronne chef boss",
    ),
    "manager": Concept(
        "менеджер* рук_отдела руководитель_отдела начальник_отдела завотдел* супервайзер* тимлид* управленец средн*_звен* линейн* "
        "руководитель_проекта проджект* пм заведующ* бригадир* прораб*",
        "manager* team_lead teamlead supervisor* project_manager pm department_head head_of_department middle_management team_leader "
        "foreman lead",
        "gerente* encargad* responsable* supervisor* jefe_de_proyecto jefa_de_proyecto jefe_de_equipo mando_intermedio coordinador* "
        "jefe_de_area lider_de_equipo manager",
        "manager* responsable* chef_de_projet chef_d_equipe superviseur* cadre coordinateur* coordinatrice* encadrant* chef_de_service",
    ),
    "accountant": Concept(
        "бухгалтер* бух бухгалтерш* главбух* финансист* финдир* казначе* бухучет* экономист* счетовод* веду_бухгалтер* аудитор* "
        "финансов*_директор* бухи",
        "accountant* bookkeep* finance* cfo controller* accounting cpa treasurer* auditor* do_the_books the_books",
        "contador* contable* contabilidad finanz* tesorer* financier* auditor* llevo_las_cuentas las_cuentas",
        "comptab* expert_comptable financier* financiere* daf tresorier* compta finance* controleur* auditeur* je_tiens_les_comptes",
    ),
    "marketer": Concept(
        "маркетолог* маркетинг* рекламщик* smm сммщик* пиарщик* таргетолог* бренд_менеджер* пиар реклам* маркетинг* директолог* "
        "продвижен* smmщик* контентщик*",
        "market* cmo advertis* brand_manager smm pr growth social_media_manager marketeer content_manager brand demand_gen",
        "marketing mercadotecni* publicist* mercadeo publicidad relaciones_publicas community_manager marketer marca",
        "marketing marketeu* communication* publicit* com chargee_de_com charge_de_com community_manager marque com_digitale",
    ),
    "it_person": Concept(
        "айти* айтишн* ит_специалист* программист* разработчик* сисадмин* админ* девелопер* технарь техдир* кодер* тестировщик* прогер* "
        "прогаю кожу devops девопс* программирую погромист* техническ* ит it техспец* системный_администратор кодю пишу_код инженер-программист",
        "it developer* programmer* engineer* software dev cto sysadmin tech* coder* qa devops it_guy write_code coding admin information_technology "
        "software_engineer i_code web_dev",
        "informatic* programador* desarrollador* ingenier* sistemas ti it tecnic* dev sysadmin programo tecnologia cto soporte_tecnico devops",
        "informatic* developpeu* programmeu* ingenieur* dsi dev it tech* admin_sys systemes cto je_code codeur* technique",
        "💻 👨‍💻 👩‍💻",
    ),
    "designer": Concept(
        "дизайн* художник* иллюстратор* верстальщик* ui ux рисую креативщик* арт_директор*",
        "design* artist* illustrator* ui ux creative* art_director graphic*",
        "disen* artista* ilustrador* creativ* ux ui director_de_arte grafic*",
        "design* graphist* artiste* illustrat* creati* ux ui da maquettiste* directeur_artistique",
    ),
    "hr_person": Concept(
        "кадр* hr эйчар* рекрутер* кадровик* hrd хр подбор* персонал* отдел_кадров рекрутинг* чар нанима* найм* кадрови* эйчарк*",
        "hr human_resources recruit* people_team talent hr_manager people_operations hrbp personnel headhunter* hiring people_ops staffing",
        "rrhh recursos_humanos rh reclutador* reclutamiento personal talento seleccion capital_humano seleccionador*",
        "rh ressources_humaines drh recrut* talents personnel chargee_rh charge_rh",
    ),
    "sales_person": Concept(
        "продаж* продавец* продажник* коммерсант* роп коммерческ* аккаунт* сейлз* сейл* торгов*_представител* торгпред* менеджер_по_продажам "
        "продавц*",
        "sales* seller* account_manager account_executive rep business_development bdr sdr commercial sell sales_rep bizdev vendor",
        "ventas vendedor* comercial* ejecutiv*_de_cuentas asesor_comercial vendo ejecutivo_comercial",
        "vente* vendeu* commercial* commerciau* business_developer technico_commercial charge_d_affaires vendeuse*",
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
        "ассистент* помощни* секретар* офис_менеджер* референт* администратор* личный_помощник делопроизвод* ресепшн* секретарш* помогаю",
        "assistant* secretar* office_manager pa ea receptionist* admin_assistant administrator* personal_assistant front_desk clerk",
        "asistente* secretari* recepcionista* auxiliar* administrativ* ayudante* asistenta",
        "assistant* secretaire* receptionniste* office_manager standardiste* administrati*",
    ),
    "engineer": Concept(
        "инженер* конструктор* технолог* проектировщик* механик* энергетик* архитектор* главный_инженер",
        "engineer* technician* mechanic* constructor technologist* architect*",
        "ingenier* tecnic* mecanic* arquitect*",
        "ingenieur* technicien* mecanicien* architecte*",
    ),
    "analyst": Concept(
        "аналитик* дата data_scientist исследовател* социолог*", "analyst* data researcher* data_scientist statistician",
        "analista* datos investigador*", "analyste* data chercheu* donnees",
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
        "employee* worker* staff employed work_for working_for specialist* salaried associate nine_to_five hired 9_to_5 individual_contributor "
        "ordinary_employee full_time_job have_a_job",
        "emplead* trabajador* asalariad* trabajo_en especialista* cuenta_ajena por_cuenta_ajena obrer* operari* trabajo_para en_nomina plantilla",
        "salarie* employe* travailleur* ouvrier* specialiste* je_travaille_chez je_bosse cdi collaborateur* fonctionnaire",
    ),
    "entrepreneur": Concept(
        "предпринимател* ип бизнесмен* самозанят* бизнес самозанят* ипшник* частник* предприниматель* бизнесвумен работаю_на_себя "
        "сам_на_себя на_себя индивидуальн*",
        "entrepreneur* self_employed businessman businesswoman sole_trader sole_proprietor* work_for_myself self-employed own_boss my_own_boss "
        "business_person",
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
        "пенсионер* на_пенсии пенсия пенсию пенс*", "retired retiree* pensioner* pension senior_citizen",
        "jubilad* retirad* pensionad* pensionista* pension", "retraite* pensionne*",
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
        "инвест* вкладыва* перепрода* вложит* инвестиц*", "invest* resale flip* yield",
        "inver* reventa rentabilidad", "invest* revente rendement placement",
    ),
    "broker": Concept(
        "агент* риелтор* риэлтор* брокер* посредни* агентств* маклер* дилер* реселлер*",
        "agent* broker* realtor* agency intermediar* dealer* middleman reseller* distributor*",
        "agente* corredor* inmobiliari* intermediari* agencia* broker* distribuidor* revendedor*",
        "agent* courtier* agence* intermediaire* mandataire* revendeur* apporteur* distributeur*",
    ),
    "consultant": Concept(
        "консультант* консалт* эксперт* советник* интегратор* подрядчик*",
        "consultant* consulting adviser* advisor* expert* contractor* integrator*",
        "consultor* asesor* expert* contratista* integrador*",
        "consultant* conseil* conseiller* expert* prestataire* integrateur*",
    ),
    "government": Concept(
        "государствен* госуч* бюджетн* муниципал* госслужащ* гос чиновник* министерств* администрац* госсектор* госуслуг* бюджетник*",
        "government* public_sector state municipal* civil_servant* ministry city_hall council public_administration",
        "gobierno sector_publico estado municipal* funcionari* ministerio ayuntamiento administracion_publica public* alcaldia",
        "gouvernement* secteur_public etat municipal* fonctionnaire* ministere mairie collectivite* administration_publique public*",
    ),
    "nonprofit": Concept(
        "некоммерч* нко благотвор* фонд* волонтер* общественн* нпо",
        "nonprofit* non_profit ngo charit* foundation volunteer* association*",
        "ong sin_animo_de_lucro sin_fines_de_lucro fundacion* caridad asociacion* voluntari* benefic*",
        "ong association* but_non_lucratif fondation* benevol* caritatif* asso",
    ),
    "private_person": Concept(
        "физлиц* физ_лицо частн*_лиц* физическ* для_себя для_себя_лично частное_лицо лично_для_себя обычный_человек частник* как_физик",
        "individual* private_person private_individual myself personal* private for_myself consumer* just_a_person",
        "particular* persona_fisica persona_natural personal* para_mi individual* privad* a_titulo_personal",
        "particulier* personne_physique pour_moi personnel* prive* individuel* titre_personnel perso",
    ),
    "company": Concept(
        "юрлиц* юр_лицо юридическ*_лиц* компани* фирм* организац* ооо предприят* корпоратив* на_фирму бизнес* зао пао контор* от_компании",
        "company companies business* firm* corporate* organisation* organization* enterprise* llc legal_entity ltd inc corp b2b on_behalf_of",
        "empresa* compania* persona_juridica persona_moral negocio* sociedad* corporativ* organizacion* sl firma* pyme*",
        "entreprise* societe* personne_morale sarl sas boite organisation* pro professionnel* firme* business",
        "🏢",
    ),
    "sole_trader_form": Concept(
        "ип ипшник* индивидуальн*_предпринимател*",
        "sole_trader sole_proprietor* self_employed freelancer*",
        "autonom* persona_fisica monotribut* empresario_individual",
        "auto_entrepreneur* micro_entreprise micro_entrepreneur* entreprise_individuelle ei autoentrepreneur* eirl micro",
    ),
    "llc_form": Concept(
        "ооо общество_с_ограниченной зао ао пао акционерн*", "llc ltd limited corporation corp inc incorporated gmbh plc",
        "sl srl sociedad_limitada sa sas sociedad_anonima slu", "sarl sas sasu eurl sa societe",
    ),
    "small_company": Concept(
        "малый маленьк* небольш* микро* мелк* малый_бизнес пара_человек пару_человек немного_людей семейн*",
        "small* tiny micro* little small_business smb family_business handful",
        "pequen* micro* chic* familiar pyme peque",
        "petit* micro* tpe pme familial* tout_petit",
    ),
    "medium_company": Concept("средн*", "medium* mid midsize* mid_size average middle", "median* media medio", "moyen* eti pme intermediaire*"),
    "large_company": Concept(
        "крупн* больш* корпорац* холдинг* огромн* гигант* сеть сетев* много_людей международн*",
        "large* big enterprise corporat* huge multinational holding giant chain fortune",
        "grande* gran corporac* multinacional* enorme* holding gigante cadena",
        "grand* gros* groupe* multinational* enorme* corporat* holding",
    ),
    "startup": Concept(
        "стартап* только_открыл* начинающ* новый_бизнес открываем* недавно_открыл* запускаемся mvp",
        "startup* start_up just_started new_business launching early_stage pre_seed just_opened",
        "startup* start_up nuev*_empresa recien_empez* emprendimiento* lanzando empezando arrancando",
        "startup* start_up jeune_entreprise vient_de_lancer creation debut* jeune_pousse",
        "🚀",
    ),
    "solo": Concept(
        "только_я один одна сам_работаю я_один я_одна в_одиночку сам_по_себе сама одиноч* один_работаю без_сотрудников сотрудников_нет "
        "никого соло сам_один",
        "just_me only_me solo alone by_myself myself on_my_own one_person one_man one_woman no_employees single me_only its_just_me just_myself "
        "me_myself no_one_else lone",
        "solo_yo sol* yo_solo yo_sola unipersonal por_mi_cuenta sin_empleados solit* nada_mas_yo",
        "juste_moi seul* moi_seul* que_moi tout_seul toute_seule solo sans_employe* moi_uniquement seulement_moi moi_meme solitaire",
    ),
    "couple": Concept(
        "вдвоем пара парой с_женой с_мужем с_девушк* с_парнем двое супруг* с_женой_вдвоем жена муж влюблен* нас_двое",
        "couple two_of_us with_my_wife with_my_husband partner girlfriend boyfriend wife husband spouse romantic just_the_two my_gf my_bf fiance*",
        "pareja en_pareja los_dos con_mi_mujer con_mi_marido novi* espos* romantic* con_mi_novi* matrimonio mi_pareja mi_chica mi_chico mi_mujer mi_marido mi_esposa mi_esposo",
        "couple a_deux en_amoureux ma_femme mon_mari conjoint* amoureu* romantique* epou* en_duo ma_copine mon_copain copine_et_moi mon_chum",
        "💑 👫",
    ),
    "family": Concept(
        "семь* с_детьми дети детьми ребенк* детей с_ребенком всей_семьей семейн* жена_и_дети малыш* муж+дети жена+дети жена+ребенок",
        "family families kids children with_kids wife_and_kids with_children my_kids child husband+kids wife+kids wife+children husband+children wife+baby with_the_kids",
        "familia* hijos ninos con_ninos con_hijos familiar* crios peques mujer+hijos mujer+crios marido+ninos esposa+hijos mujer+ninos",
        "famille* enfant* familial* avec_enfants gosses en_famille gamins mari+gosses femme+enfants mari+enfants femme+gosses mari+enfant femme+fils",
        "👨‍👩‍👧 👨‍👩‍👧‍👦 👪",
    ),
    "friends": Concept(
        "друз* компани* с_друзьями подруг* приятел* друг знаком* группой тусовк* корешами с_пацанами",
        "friend* mates group buddies pals girlfriends gang with_the_boys with_the_girls",
        "amig* grupo colegas panas cuates compas",
        "ami* groupe* potes copains copines bande",
    ),
    "for_staff": Concept("сотрудник* команд* отдел* персонал* коллектив* коллег* работник* штат* подчинен*", "team* staff employee* department* colleague* workforce coworker* crew",
        "equipo* emplead* personal departamento* plantilla companeros trabajador*", "equipe* salarie* personnel service* collegue* collaborateur* employe*", under="company"),
    "together": Concept(
        "вместе совместн* сообща коллегиальн* обсужда* советуемся общее коллективн* с_партнером с_женой с_мужем посоветоваться все_вместе совет_директоров",
        "together jointly joint both_of_us collectively as_a_team committee consensus group_decision with_my_partner discuss shared",
        "juntos juntas conjunt* entre_todos consens* entre_los_dos con_mi_socio comite consult*",
        "ensemble a_deux conjointement collectivement comite en_commun concertation avec_mon_associe",
    ),
    "decide_alone": Concept(
        "сам сама я_решаю сам_решаю только_я лично единолично я_сам самостоятельн*",
        "myself me alone i_decide i_do my_decision just_me its_me sole solely on_my_own",
        "yo yo_decido yo_mismo solo_yo yo_sola yo_solo decido",
        "moi je_decide moi_meme moi_seul seul",
    ),
    "self_employed_form": Concept("самозанят* нпд на_себя", "self_employed freelance* own_account", "autonom* por_cuenta_propia", "independant* auto_entrepreneur* freelance*"),
    "unregistered_form": Concept("не_зарегистр* не_оформл* открываемся только_открыва* планиру* без_регистрац* еще_нет нет_юрлица физлицо не_открыл*", "not_registered unregistered not_yet starting_up just_starting opening no_company",
        "sin_registrar no_registrad* por_abrir sin_empresa aun_no empezando", "pas_encore non_immatricul* pas_de_societe en_creation pas_cree*"),
}
