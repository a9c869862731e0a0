"""On whose behalf somebody asks: sorts, sizes and legal forms of companies, and companions: couple, family, friends."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "government": Concept(
        "государствен* госуч* бюджетн* муниципал* госслужащ* гос чиновник* министерств* администрац* госсектор* госуслуг* бюджетник* "
        "44_фз 44фз 223_фз госзаказ* тендер* школ*+больниц* администраци*",
        "government* public_sector state municipal* civil_servant* ministry city_hall council public_administration councils "
        "schools_and hospitals nhs federal tenders",
        "gobierno sector_publico estado municipal* funcionari* ministerio ayuntamiento administracion_publica public* alcaldia "
        "ayuntamientos hospitales_publicos licitacion* diputacion",
        "gouvernement* secteur_public etat municipal* fonctionnaire* ministere mairie collectivite* administration_publique public* "
        "mairies collectivites hopitaux ecoles_publiques marches_publics",
    ),
    "nonprofit": Concept(
        "некоммерч* нко благотвор* фонд* волонтер* общественн* нпо приют* храм фонду благотворит* волонтерск*",
        "nonprofit* non_profit ngo charit* foundation volunteer* association* 501c3 church* charities food_bank shelter",
        "ong sin_animo_de_lucro sin_fines_de_lucro fundacion* caridad asociacion* voluntari* benefic* iglesia parroquia comedor_social",
        "ong association* but_non_lucratif fondation* benevol* caritatif* asso loi_1901 1901 benevoles eglise paroisse restos_du_coeur",
    ),
    "private_person": Concept(
        "физлиц* физ_лицо частн*_лиц* физическ* для_себя для_себя_лично частное_лицо лично_для_себя обычный_человек частник* "
        "как_физик обычн*_люд* населени* физикам физлицам люди людям потребител* семьям",
        "individual* private_person private_individual myself personal* private for_myself consumer* just_a_person consumers mums "
        "dads people everyday_people households general_public families",
        "particular* persona_fisica persona_natural personal* para_mi individual* privad* a_titulo_personal gente de_a_pie familias "
        "consumidor* publico_general amas_de_casa",
        "particulier* personne_physique pour_moi personnel* prive* individuel* titre_personnel perso monsieur_tout_le_monde "
        "grand_public familles consommateurs gens menages",
    ),
    "company": Concept(
        "юрлиц* юр_лицо юридическ*_лиц* компани* фирм* организац* ооо предприят* корпоратив* на_фирму бизнес* зао пао контор* "
        "от_компании завод* юрлицам предприяти* фирмам",
        "company companies business* firm* corporate* organisation* organization* enterprise* llc legal_entity ltd inc corp b2b "
        "on_behalf_of other_companies firms offices factories trade_customers",
        "empresa* compania* persona_juridica persona_moral negocio* sociedad* corporativ* organizacion* sl firma* pyme* otras_empresas pymes fabricas",
        "entreprise* societe* personne_morale sarl sas boite organisation* pro professionnel* firme* business pme eti autres_entreprises usines boites",
        "🏢",
    ),
    "sole_trader_form": Concept(
        "ип ипшник* индивидуальн*_предпринимател* индивидуальн* предпринимател* на_упрощенк* усн патент*",
        "sole_trader sole_proprietor* self_employed freelancer* self_assessment schedule_c sole_prop 1099 as_a_freelancer just_me dba "
        "own_name one_man_band solo_trader",
        "autonom* persona_fisica monotribut* empresario_individual cuota_de_autonom* cuota+autonomos reta dado_de_alta dada_de_alta "
        "por_mi_cuenta freelance* facturo_por",
        "auto_entrepreneur* micro_entreprise micro_entrepreneur* entreprise_individuelle ei autoentrepreneur* eirl micro urssaf siret "
        "en_nom_propre nom_propre freelance* indep independant* a_mon_compte ae",
    ),
    "llc_form": Concept(
        "ооо общество_с_ограниченной зао ао пао акционерн* юрлиц* учредител* устав* уставн* ооошк* обществ* юридическ*_лиц* два_учредител*",
        "llc ltd limited corporation corp inc incorporated gmbh plc s_corp c_corp companies_house limited_company pty bv",
        "sl srl sociedad_limitada sa sas sociedad_anonima slu s_l s_a s_l_u s_r_l limitada mercantil sociedad",
        "sarl sas sasu eurl sa societe s_a_s s_a_r_l",
    ),
    "small_company": Concept(
        "малый маленьк* небольш* микро* мелк* малый_бизнес пара_человек пару_человек немного_людей семейн* кучка горстк* "
        "двое_сотрудник* нас_трое нас_мало нас_четверо нас_пятеро",
        "small* tiny micro* little small_business smb family_business handful couple_of_people three_of_us just_a_few mom_and_pop 4_of_us five_of_us",
        "pequen* micro* chic* familiar pyme peque somos_tres cuatro_gatos pocos somos_4 somos_5",
        "petit* micro* tpe pme familial* tout_petit on_est_trois poignee on_est_4 on_est_3 on_est_5",
    ),
    "medium_company": Concept(
        "средн*",
        "medium* mid midsize* mid_size average middle",
        "median* media medio",
        "moyen* eti pme intermediaire*",
    ),
    "large_company": Concept(
        "крупн* больш* корпорац* холдинг* огромн* гигант* сеть сетев* много_людей международн* тысяч*_сотрудник* федеральн* госкорп* филиал* по_всей_стране",
        "large* big enterprise corporat* huge multinational holding giant chain fortune thousands nationwide blue_chip ftse listed group subsidiary",
        "grande* gran corporac* multinacional* enorme* holding gigante cadena miles ibex cotizad* filial*",
        "grand* gros* groupe* multinational* enorme* corporat* holding milliers cac filiale* groupe filiale",
    ),
    "startup": Concept(
        "стартап* только_открыл* начинающ* новый_бизнес открываем* недавно_открыл* запускаемся mvp",
        "startup* start_up just_started new_business launching early_stage pre_seed just_opened",
        "startup* start_up nuev*_empresa recien_empez* emprendimiento* lanzando empezando arrancando",
        "startup* start_up jeune_entreprise vient_de_lancer creation debut* jeune_pousse",
        "🚀",
    ),
    "solo": Concept(
        "только_я один одна сам_работаю я_один я_одна в_одиночку сам_по_себе сама одиноч* один_работаю без_сотрудников "
        "сотрудников_нет никого соло сам_один только_для_меня для_меня для_одного одному одного сам_себе одинешеньк* без_компании "
        "один_одинеш* сольно самостоятельно без_никого я_и_кот я_и_собака я_и_мой_кот сам_себе_начальник",
        "just_me only_me solo alone by_myself myself on_my_own one_person one_man one_woman no_employees single me_only its_just_me "
        "just_myself me_myself no_one_else lone only_myself just_for_me little_old_me myself_only on_my_tod nobody_else lone_wolf "
        "no_one just_little me_and_my_cat me_and_my_dog just_me_and_the_cat no_staff",
        "solo_yo sol* yo_solo yo_sola unipersonal por_mi_cuenta sin_empleados solit* nada_mas_yo solo_para_mi para_mi_solo yo_y_mi "
        "conmigo_mismo a_mi_aire nadie_mas a_solas por_mi_lado mi_gato_y_yo con_mi_gato con_mi_perro yo_y_mi_gato sin_personal",
        "juste_moi seul* moi_seul* que_moi tout_seul toute_seule solo sans_employe* moi_uniquement seulement_moi moi_meme solitaire "
        "que_pour_moi pour_moi_seul moi_et_mon en_solitaire personne_d_autre sans_personne rien_que_moi moi_et_mon_chat "
        "moi_et_mon_chien avec_mon_chat sans_salarie*",
    ),
    "couple": Concept(
        "вдвоем пара парой с_женой с_мужем с_девушк* с_парнем двое супруг* с_женой_вдвоем жена муж влюблен* нас_двое любим* с_любимым "
        "с_любимой муженек женушк* вторая_половин* благоверн* парнем молодой_человек мой_парень моей_девушкой я_и_муж я_и_жена "
        "мы_с_мужем мы_с_женой романтик* жених* невест* мы_двое",
        "couple two_of_us with_my_wife with_my_husband partner girlfriend boyfriend wife husband spouse romantic just_the_two my_gf "
        "my_bf fiance* missus hubby wifey other_half better_half significant_other my_love sweetheart boyf fiance honeymoon my_man "
        "my_lady lover us_two just_us_two",
        "pareja en_pareja los_dos con_mi_mujer con_mi_marido novi* espos* romantic* con_mi_novi* matrimonio mi_pareja mi_chica "
        "mi_chico mi_mujer mi_marido mi_esposa mi_esposo media_naranja cari churri parienta mi_amor novio novia mi_senora mi_viejo "
        "enamorad* luna_de_miel mi_prometid* nosotros_dos",
        "couple a_deux en_amoureux ma_femme mon_mari conjoint* amoureu* romantique* epou* en_duo ma_copine mon_copain copine_et_moi "
        "mon_chum cherie cheri moitie mon_homme amoureux ma_dulcinee copain_et compagne compagnon fiance* doudou mon_amoureux "
        "ma_blonde jules on_est_deux tous_deux nous_deux",
        "💑 👫",
    ),
    "family": Concept(
        "семь* с_детьми дети детьми ребенк* детей с_ребенком всей_семьей семейн* жена_и_дети малыш* муж+дети жена+дети жена+ребенок "
        "спиногрыз* мелкими мелкий дочк* сын* внук* внучк* бабушк* с_малышом с_семьей родным* ребят* тещ* выводок малой дитя "
        "двое_детей трое_детей",
        "family families kids children with_kids wife_and_kids with_children my_kids child husband+kids wife+kids wife+children "
        "husband+children wife+baby with_the_kids toddler* baby son daughter sons daughters little_ones grandkids grandparents "
        "the_kids brood in_laws whole_clan tribe offspring kiddos rugrats two_kids three_kids",
        "familia* hijos ninos con_ninos con_hijos familiar* crios peques mujer+hijos mujer+crios marido+ninos esposa+hijos "
        "mujer+ninos los_peques bebe mi_hijo mi_hija suegr* abuelos nietos prole nenes chamacos chiquillos",
        "famille* enfant* familial* avec_enfants gosses en_famille gamins mari+gosses femme+enfants mari+enfants femme+gosses "
        "mari+enfant femme+fils bebe loulous marmots mioches fils fille petits beaux_parents grands_parents belle_mere smala tribu "
        "progeniture",
        "👨‍👩‍👧 👨‍👩‍👧‍👦 👪",
    ),
    "friends": Concept(
        "друз* компани* с_друзьями подруг* приятел* друг знаком* группой тусовк* корешами с_пацанами одногруппник* одноклассник* "
        "кореш* братан* пацан* девчонк* подружк* компанией компашк* банд* шайк* друганы",
        "friend* mates group buddies pals gang with_the_boys with_the_girls lads the_girls the_boys crew squad besties bestie "
        "classmates uni_mates flatmates bunch_of_us posse chums",
        "amig* grupo colegas panas cuates compas cuadrilla pandilla parche banda amigotes la_pena compis amiguetes camaradas",
        "ami* groupe* potes copains copines bande pote poto* camarades la_team les_filles les_gars gars colocs",
    ),
    "for_staff": Concept(
        "сотрудник* команд* персонал* отдел* коллектив* коллег* работник* штат* подчинен* отдел",
        "team* staff employee* department* colleague* workforce coworker* crew department",
        "equipo* emplead* personal departamento* plantilla companeros trabajador*",
        "equipe* salarie* personnel service* collegue* collaborateur* employe*",
        under="company",
        heads=3,
    ),
    "together": Concept(
        "вместе совместн* сообща коллегиальн* обсужда* советуемся общее коллективн* с_партнером с_женой с_мужем посоветоваться "
        "все_вместе совет_директоров супруг* компаньон* вдвоем партнер* посовещ* мы_вдвоем с_братом семейн*_совет* общим_решен* "
        "муж+решаем жена+решаем с_женой+решаем на_пару с_соучредител* на_двоих",
        "together jointly joint both_of_us collectively as_a_team committee consensus group_decision with_my_partner discuss shared "
        "partner_and_i partner_and_me wife_and_i husband_and_i me_and_my co_founder* cofounder* we_both we_decide we_all between_us "
        "both+decide 50_50 with_the_wife as_a_couple",
        "juntos juntas conjunt* entre_todos consens* entre_los_dos con_mi_socio comite consult* socio socia entre_mi entre_los y_yo "
        "los_dos ambos a_medias con_mi_mujer con_mi_marido en_familia votamos mi_hermano_y_yo",
        "ensemble a_deux conjointement collectivement comite en_commun concertation avec_mon_associe associe* deux_gerants "
        "on_est_deux a_plusieurs ma_femme_et_moi mon_mari_et_moi on_decide tous_les_deux en_famille collegial* cogerant* "
        "a_deux_gerants",
    ),
    "decide_alone": Concept(
        "сам сама я_решаю сам_решаю только_я лично единолично я_сам самостоятельн* за_мной последнее_слово мое_решение самолично "
        "никого_не_спраш* решаю_я сам_себе_хозяин мне_решать",
        "myself me alone i_decide i_do my_decision just_me its_me sole solely on_my_own my_call up_to_me down_to_me final_say "
        "im_the_boss nobody_else i_sign no_one_else i_make own_decision call_the_shots buck_stops",
        "yo yo_decido yo_mismo solo_yo yo_sola yo_solo decido solito solita decido_yo decision_es_mia depende_de_mi nadie_mas "
        "firmo_yo yo_mando mando_yo la_ultima_palabra",
        "moi je_decide moi_meme moi_seul seul seul_maitre je_tranche c_est_moi_qui moi_qui_decide ne_depend_que mon_choix je_signe personne_d_autre decideur",
    ),
    "self_employed_form": Concept(
        "самозанят* нпд на_себя мой_налог налог_на_профессиональн* профессиональн*_доход* чек+приложени* чеки_через 4_процент*",
        "self_employed freelance* own_account freelancer* gig_worker 1099 upwork fiverr contractor",
        "autonom* por_cuenta_propia freelance* a_la_pieza",
        "independant* auto_entrepreneur* freelance* micro urssaf",
    ),
    "unregistered_form": Concept(
        "не_зарегистр* не_оформл* открываемся только_открыва* планиру* без_регистрац* еще_нет нет_юрлица физлицо не_открыл* "
        "не_открывал* еще_не_открыл* физик физиком без_оформлен* без_ип на_стадии_регистрац* собираюсь_открыв* только_собира* "
        "подал*_документы не_регистрировал* ничего_не_оформл* пока_никак неофициальн* не_оформлен",
        "not_registered unregistered not_yet starting_up just_starting opening no_company havent_opened not_opened not_open_yet "
        "havent_registered waiting+incorporate paperwork+incorporate not_incorporated havent_launched not_trading off_the_books "
        "unofficial* in_the_process_of_registering registering",
        "sin_registrar no_registrad* por_abrir sin_empresa aun_no empezando no_me_di_de_alta sin_alta no_constituid* por_constituir "
        "constituirla en_tramite* todavia_no+alta aun_no+alta no_la_he_creado abriendo sin_darme_de_alta por_inscribir",
        "pas_encore non_immatricul* pas_de_societe en_creation pas_cree* kbis en_cours_d_immatriculation pas_ouvert* pas_immatricul* "
        "je_monte monte_ma_boite porteur_de_projet en_cours_de_creation pas_declare* non_immatricule* pas_encore_cree je_vais_creer "
        "statuts",
    ),
    "partners_form": Concept(
        "товариществ* партнерств* партнер* компаньон*",
        "partnership* partners llp co_own* fifty_fifty 50_50",
        "sociedad_civil comunidad_de_bienes socios cb",
        "snc societe_civile scp scm associes",
    ),
    "coop_form": Concept("кооператив* артел* потребкооп*", "cooperative* co_op coop", "cooperativ* coop", "cooperative* scop coop"),
    "boss_decides": Concept(
        "руководител* начальник* начальств* директор* шеф* босс* руководств* начальниц* менеджер* генеральный гендир* главный хозяин* "
        "сверху наверху решает_не_я не_я не_мне утвержда* согласу*+директор подпис*+директор собственник* передам+руковод* доложу",
        "manager boss management supervisor director superior* higher_up* leadership executive* ceo sign_off from_above above_me "
        "not_me not_my_call not_mine over_my_head pay_grade upstairs his_call her_call run_it_by on_behalf_of_my higher_ups cfo",
        "jefe jefa gerente gerencia superior* direccion director* superiores jefatura patron patrona no_decido_yo arriba aprobar "
        "apruebe aprueba+jefe firma+jefe visto_bueno no_soy_yo yo_no dueno",
        "direction patron patronne chef hierarchie superieur* responsable* manager directeur* boss n_1 n_2 au_dessus pas_moi "
        "valid*+patron pdg dg gerant valide+chef ma_cheffe",
        heads=9,
    ),
    "board_decides": Concept(
        "совет_директоров правлени* комитет* собрани*_акционер* акционер* учредител* собрание коллеги*",
        "board committee directors panel shareholders trustees steering_group vote the_directors all_directors",
        "comite consejo junta directiva junta_directiva accionistas asamblea",
        "comite conseil_d_administration conseil codir comex bureau assemblee actionnaires",
        heads=4,
    ),
    "corp_form": Concept(
        "ао акционерн*_обществ* пао зао",
        "corporation corp c_corp s_corp inc delaware plc",
        "s_a sociedad_anonima corporacion sa",
        "sa societe_anonyme sca s_a",
        heads=3,
    ),
}
