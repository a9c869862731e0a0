"""What visitors say about people: kin, whom a thing is for, who decides."""

TOPICS = """
kin_spouse
ru супруг* муж жена партнер* половинк* = муж мужа мужу жена жене жену муженек женушка благоверн* вторая_половин* любим* жених* невест*
en spouse partner husband wife = hubby wife husband missus better+half fiance fiancee other+half my_man old_man the_mrs
es pareja conyuge esposo esposa marido = mujer marido esposo esposa novia novio mi_media_naranja parienta conyuge
fr conjoint* epoux epouse mari compagn* = mari femme epouse epoux copain copine moitie compagne compagnon fiance fiancee
kin_parents
ru родител* мать отец мама папа пожил*_родствен* = мама маме маму папа папе папу отец отцу матери мамочк* батя бате предк* старик* бабушк* дедушк* тещ* свекров* свекр* тесть
en parent* mother father elderly_relative* = mum mom mam dad daddy mother father folks nan gran grandma grandad grandpa in_laws mother_in_law raised+me
es padre* madre papa mama = mama papa mami papi viejo viejos viejita abuela abuelo suegra suegro mayores
fr parent* mere pere maman papa = maman papa mamie papi grand_mere grand_pere belle_mere beau_pere vieux parents
kin_child
ru ребен* дет* сын* доч* школьник* малыш* = сын* сыну дочк* дочь дочери ребенк* ребятенк* малыш* мелк* чадо пацан* школьник* первоклассн* детск* внук* внучк* племянни* младш* двойня близнец*
en child* kid* son* daughter* = kid kids son daughter toddler baby boy girl little_one grandson granddaughter grandkid* niece nephew year_old first_grader twins
es hijo* hija* nino* nina* peque* = hijo hija nene nena crio cria chico bebe nieto nieta sobrino sobrina pequeno pequena gemelos mellizos chamaco
fr enfant* fils fille* gosse* = fils fille gamin gamine bebe petit petite ado petit_fils petite_fille neveu niece jumeaux bambin
kin_friend
ru друг друзь* подруг* приятел* знаком* = друг* подруж* кореш* приятел* знаком* сосед* одноклассн* бро братан компани* товарищ*
en friend* mate* acquaintance* neighbour* = friend* buddy mate pal bestie bff neighbor* neighbour* roommate colleague mates
es amigo* amiga* conocido* vecin* = amig* colega compa vecin* conocid* pana cuate companero* compi
fr ami* amie* connaissance* voisin* proche* = ami* pote potes copain* copine* voisin* connaissance* collegue* bande
kin_family
ru семь* всей_семь* родн* = семьей жена+дети муж+дети с_детьми всей_семьей родственник* вчетвером втроем домашн*
en family relative* = wife+kids husband+kids kids the_whole_gang relatives everyone_at_home
es familia familiar* = mujer+hijos marido+hijos ninos los_mios parientes toda_la_tropa
fr famille familial* = femme+enfants mari+enfants enfants les_miens proches toute_la_tribu
who_myself
ru я_сам* себе себя сам_для_себя для_себя лично = мне сам* себе лично один единолич* сам_решаю мое никого+спрашива* что_скажу моя_компан* я_главн* без_согласован* 
en myself me self just_me i_do i_decide own = me myself just+me my_own i_decide i_have_the_final nobody_else on_my_own my_call sole solo up_to_me
es yo_mismo para_mi yo_misma yo_decido = mi yo solo yo_mismo decido+yo nadie_mas por_mi_cuenta depende_de_mi yo_sola
fr moi_meme pour_moi je_decide = moi tout_seul toute_seule personne_d_autre decide+moi c_est_moi je_suis_seul seule
who_boss
ru директор* руководител* руководств* начальник* шеф* генеральн* = шеф* босс* начальств* директор* гендир* генеральн* руководств* начальник* главный наверху верха сверху
en boss director* management ceo head_office superior* manager_above = boss director ceo chief upstairs management my_manager higher_ups head_office md supervisor
es jefe director* direccion gerencia superior* = jefe jefa director gerente los_de_arriba gerencia direccion patron mandamas
fr patron directeur direction chef superieur* hierarch* = patron patronne directeur directrice boss direction dirigeant n+1 en_haut siege
who_partner
ru партнер* совладел* компаньон* соучредител* = компаньон* соучредител* партнер* совладел* напарник* вдвоем_с_партнер* второй_учредител*
en partner* co_owner* cofounder* co_founder* business_partner = cofounder partner associate co_owner the_two_of_us other_founder
es socio* socia* cofundador* = socio socia socios cofundador asociado los_dos
fr associe* cofondateur* partenaire* = associe associee cofondateur a_deux autre_fondateur
who_committee
ru комисси* комитет* совет тендер* коллегиальн* закупочн* коллектив* = тендер* конкурс* госзакупк* совет* директоров+совет комисси* комитет* правлени* собрани* голосовани* коллегиальн* закупк* обсужда*+все
en committee* board tender* panel shareholders = board committee tender rfp procurement vote shareholders trustees panel council bid*
es comite* junta licitacion* consejo* = junta comite licitacion concurso consejo accionistas votacion directiva pliego
fr comite* conseil appel_d_offre* commission* = conseil comite appel+offres actionnaires marche+public vote commission jury
who_team
ru команд* коллектив* отдел* сотрудник* коллег* = команд* отдел* коллег* сотрудник* ребят* персонал* подчинен* штат наши_люди
en team* staff employee* colleague* department* = team staff crew employees coworker* colleagues my_people workers guys_at_work
es equipo* emplead* plantilla companeros personal = equipo emplead* plantilla colegas trabajadores mi_gente personal compis
fr equipe* salarie* employe* collegue* personnel = equipe salaries employes collegues collaborateurs mes_gars personnel
who_client
ru клиент* пациент* заказчик* подопечн* = клиент* заказчик* пациент* покупател* подопечн* гост* абонент* пользовател*
en client* customer* patient* someone_else = client* customer* patient* caseload guest* user* buyer* on_behalf shopper*
es cliente* paciente* = cliente* paciente* comprador* usuario* huesped*
fr client* patient* = client* clientele patient* acheteur* usager* utilisateur*
who_accountant
ru бухгалтер* финанс*_отдел* финдир* = бухгалтер* главбух* бух буха финдир* финансист* экономист*
en accountant* bookkeep* finance_department cfo = accountant bookkeeper cfo finance_director accounts_dep* treasurer controller
es contable* contador* finanzas departamento_financiero = contable contador contadora gestor gestoria cfo administracion finanzas
fr comptable* comptabilite daf finances = comptable compta daf expert_comptable service_financier
who_it
ru айти ит айтишник* ит_специалист* сисадмин* программист* разработчик* технич*_специалист* = сервер* админ* сисадмин* айтишник* программ* разработ* код* прогер* кодер* devops сеть+сервер* техподдержк* тимлид* фронтенд* бэкенд* тестировщик* it
en it_specialist* it_manager developer* sysadmin* programmer* engineer* cto = server* sysadmin code coding developer dev devops programmer network* helpdesk software_engineer cto tech_guy tech_lead backend frontend qa
es informatic* desarrollador* programador* tecnico_informatico sistemas = servidor* programador* codigo desarrollador* redes sistemas soporte informatic* devops developer dev
fr informatici* developpeur* responsable_informatique dsi technicien_informatique = serveur* reseau* code developpeur* dev admin_sys informatique devops dsi
who_marketer
ru маркетолог* маркетинг* рекламщик* smm = реклам* маркет* трафик* таргет* smm смм* бренд* продвижен* контент* пиар* директолог* пиарщик*
en market* advertiser* smm = ads ad_campaign* campaign* brand* traffic growth social_media content pr cmo seo
es marketing publicidad = campana* marca publicidad trafico redes_sociales contenido* community_manager
fr marketing publicite communication = campagne* marque pub trafic reseaux_sociaux contenu* community_manager com
who_sales
ru продаж* менеджер_по_продажам продавец продавц* = прода* сейлз* впарива* звоню_клиент* холодн*+звонк* сделк* воронк* рол продавец
en sales salesperson seller rep = sell selling deals cold_call* quota pipeline account_exec* close_deals sdr bdr rep
es ventas vendedor* comercial* = vendo vendedor* comercial llamadas+clientes captacion cierre*
fr vente* vendeur* commercial* = vends vendeur* commercial* prospect* demarch* demarche
who_hr
ru кадр* hr персонал_отдел рекрутер* подбор* = кадровик* hr эйчар* рекрутер* наним* подбор*+персонал* собеседован* набираю
en hr human_resources recruiter* people_team = recruit* hiring hr talent people_ops onboarding interviews head_hunter
es rrhh recursos_humanos seleccion = recluta* contratar+gente rrhh seleccion talento nominas entrevistas
fr rh ressources_humaines recruteur* = recrut* embauche* rh talents paie entretiens drh
who_head
ru руководител*_отдел* начальник_отдел* глава_отдел* менеджер_среднего заведующ* = подчинен* возглавля* руковожу отделом тимлид* мой_отдел заведу* зав начальник_отдела сектор*+отвечаю командую+людьми
en head_of_department head_of team_lead* department_head line_manager = lead+team manage+people head+of report+to+me run+department in_charge vp supervise direct_reports
es jefe_de_departamento responsable_de jefe_de_area encargad* = mi_equipo dirijo coordino responsable encargad* a_mi_cargo lidero
fr chef_de_service responsable_de chef_d_equipe manager = j_encadre mon_equipe dirige responsable manage je_supervise sous_ma_responsabilite
who_owner
ru собственник* владел* хозя* учредител* предприниматель основатель* = владею моя_фирма мой_бизнес свой_бизнес своя_компан* открыл_дело ип хозяин хозяйк* учредител* основал* моя_кофейня мой_магазин мой_салон самозанят* 
en owner* founder* proprietor* entrepreneur* self_employed = own founded my_business my_company my_shop run_my_own started_it founder freelancer sole_trader self_employed my_own_place
es dueno* duena* propietari* fundador* titular empresari* = mi_negocio mi_empresa mi_tienda fund* monte duen* propio autonomo emprendedor* es_mio
fr proprietaire* fondateur* gerant* patron* dirigeant* = ma_boite mon_entreprise mon_commerce j_ai_cree j_ai_monte a_mon_compte fond* independant auto_entrepreneur c_est_a_moi
who_worker
ru рядов* сотрудник* исполнител* специалист* работник* менеджер* = рядов* работаю_по_найму наемн* исполнител* обычн*+сотрудник* работяг* линейн* штатн* специалист*
en employee* specialist* staff_member worker* individual_contributor = employee worker staff ordinary 9_to_5 on_the_shop_floor junior specialist
es emplead* trabajador* tecnico* asalariad* = emplead* trabajador* currante curro_aqui operari* a_sueldo
fr employe* salarie* collaborateur* = salarie* employe* simple_employe ouvrier* collaborateur*
who_student
ru студент* учащ* школьник* учусь = учусь универ* вуз* курс* студент* сесси* колледж* институт* диплом* аспирант* общаг*
en student* pupil* undergraduate* = study studying uni university college campus freshman sophomore degree dorm phd
es estudiante* alumn* = estudio uni universidad carrera facultad bachiller* master alumn*
fr etudiant* eleve* = etudie fac universite licence prepa lycee* etudes alternance etudiant*
who_retired
ru пенсионер* пенси* = пенси* на_заслуженном пожил* не_работаю_уже отработал
en retire* pensioner* senior* = retired pension old_age_pensioner oap golden_years
es jubilad* pensionist* = jubil* pension retirad* tercera_edad
fr retrait* senior* = retraite* pension troisieme_age
who_jobless
ru безработн* не_работаю ищу_работу = уволил* сократили между_работами ищу_работу без_работы на_бирж* декрет* домохоз*
en unemployed between_jobs job_seeker* = laid_off fired no_job between_jobs job_hunting stay_at_home redundant
es desemplead* en_paro sin_trabajo = paro desempleo me_despidieron sin_curro buscando_trabajo ama_de_casa cesante
fr chomage sans_emploi demandeur* = chomage vire licenci* recherche_d_emploi au_foyer pole_emploi
who_tech
ru инженер* технар* технолог* механик* техник* = инженер* технолог* механик* наладк* монтаж* чертеж* оборудован*+обслужива*
en engineer* technician* mechanic* = engineer* technician maintenance install* blueprint* wrench
es ingenier* tecnic* mecanic* = ingenier* mantenimiento tecnic* instal* mecanic* reparo
fr ingenieur* technicien* mecanicien* = ingenieur* technicien* maintenance depann* installat* mecano
who_buyer
ru закуп* снабжен* = закупк* закупщик* снабжен* снабжен* поставщик*+ищу тендер*
en procurement purchas* buyer* sourcing = procure* purchas* sourcing buyer suppliers+find buying_dep*
es compras comprador* aprovisionamiento = compras comprador* proveedores aprovisiona*
fr achat* acheteur* approvisionnement = achats acheteur* fournisseurs appro approvision*
who_teacher
ru учител* преподавател* педагог* воспитател* = преподаю учу_детей учител* училк* педагог* школ*+работаю воспитател* репетитор* препод
en teacher* tutor* professor* educator* = teach classroom teacher lecturer professor tutor school+work
es profesor* maestr* docente* = ense* profe clases+doy maestr* docente* aula
fr professeur* enseignant* instituteur* = prof enseigne instit cours+donne classe maitresse
who_doctor
ru врач* медик* доктор* медсестр* = врач* доктор* терапевт* хирург* медсестр* больниц*+работаю поликлиник* фельдшер*
en doctor* physician* nurse* medic* = gp surgeon nurse hospital+work physician clinic+work medic
es medico* medica* enfermer* = medic* cirujan* enfermer* hospital+trabajo doctora
fr medecin* infirmier* soignant* = medecin toubib chirurgien* infirmier* hopital+travaille
who_lawyer
ru юрист* адвокат* = юрист* адвокат* юриспруд* нотариус* правов* юрконсульт*
en lawyer* attorney* solicitor* = attorney solicitor barrister counsel law_firm paralegal notary
es abogad* jurista* = abogad* letrad* bufete notari* procurador*
fr avocat* juriste* = avocat* juriste* notaire* cabinet+droit huissier*
who_secretary
ru секретар* ассистент* помощник* офис_менеджер* = секретар* референт* ассистент* помощни* офис_менеджер* ресепшн*
en assistant* secretary pa office_manager receptionist = pa assistant secretary receptionist ea admin_assistant front_desk
es secretari* asistente* recepcion* = secretari* asistente* recepcion* administrativ*
fr secretaire* assistant* accueil = secretaire* assistant* standard* accueil hotesse
who_freelancer
ru фриланс* самозанят* удален* = фриланс* самозанят* на_себя удален* проектн* самозан
en freelanc* contractor* gig self_employed = freelanc* gigs contract_work upwork fiverr my_own_clients 1099
es autonomo* freelance* independiente* = freelance* por_mi_cuenta autonom* monotributo proyectos honorarios
fr freelance* independant* auto_entrepreneur* = freelance* auto_entrepreneur* missions a_mon_compte micro_entreprise portage
"""
