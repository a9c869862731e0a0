"""On whose behalf somebody asks: sorts, sizes and legal forms of companies, and companions: couple, family, friends."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
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
        "юрлиц* юр_лицо юридическ*_лиц* компани* фирм* организац* ооо предприят* корпоратив* на_фирму бизнес* зао пао контор* "
        "от_компании",
        "company companies business* firm* corporate* organisation* organization* enterprise* llc legal_entity ltd inc corp b2b "
        "on_behalf_of",
        "empresa* compania* persona_juridica persona_moral negocio* sociedad* corporativ* organizacion* sl firma* pyme*",
        "entreprise* societe* personne_morale sarl sas boite organisation* pro professionnel* firme* business", "🏢",
    ),
    "sole_trader_form": Concept(
        "ип ипшник* индивидуальн*_предпринимател*", "sole_trader sole_proprietor* self_employed freelancer*",
        "autonom* persona_fisica monotribut* empresario_individual",
        "auto_entrepreneur* micro_entreprise micro_entrepreneur* entreprise_individuelle ei autoentrepreneur* eirl micro",
    ),
    "llc_form": Concept(
        "ооо общество_с_ограниченной зао ао пао акционерн*", "llc ltd limited corporation corp inc incorporated gmbh plc",
        "sl srl sociedad_limitada sa sas sociedad_anonima slu", "sarl sas sasu eurl sa societe",
    ),
    "small_company": Concept(
        "малый маленьк* небольш* микро* мелк* малый_бизнес пара_человек пару_человек немного_людей семейн*",
        "small* tiny micro* little small_business smb family_business handful", "pequen* micro* chic* familiar pyme peque",
        "petit* micro* tpe pme familial* tout_petit",
    ),
    "medium_company": Concept(
        "средн*", "medium* mid midsize* mid_size average middle", "median* media medio", "moyen* eti pme intermediaire*",
    ),
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
        "startup* start_up jeune_entreprise vient_de_lancer creation debut* jeune_pousse", "🚀",
    ),
    "solo": Concept(
        "только_я один одна сам_работаю я_один я_одна в_одиночку сам_по_себе сама одиноч* один_работаю без_сотрудников "
        "сотрудников_нет никого соло сам_один только_для_меня для_меня для_одного одному одного",
        "just_me only_me solo alone by_myself myself on_my_own one_person one_man one_woman no_employees single me_only its_just_me "
        "just_myself me_myself no_one_else lone only_myself just_for_me",
        "solo_yo sol* yo_solo yo_sola unipersonal por_mi_cuenta sin_empleados solit* nada_mas_yo solo_para_mi para_mi_solo",
        "juste_moi seul* moi_seul* que_moi tout_seul toute_seule solo sans_employe* moi_uniquement seulement_moi moi_meme solitaire "
        "que_pour_moi pour_moi_seul",
    ),
    "couple": Concept(
        "вдвоем пара парой с_женой с_мужем с_девушк* с_парнем двое супруг* с_женой_вдвоем жена муж влюблен* нас_двое",
        "couple two_of_us with_my_wife with_my_husband partner girlfriend boyfriend wife husband spouse romantic just_the_two my_gf "
        "my_bf fiance*",
        "pareja en_pareja los_dos con_mi_mujer con_mi_marido novi* espos* romantic* con_mi_novi* matrimonio mi_pareja mi_chica "
        "mi_chico mi_mujer mi_marido mi_esposa mi_esposo",
        "couple a_deux en_amoureux ma_femme mon_mari conjoint* amoureu* romantique* epou* en_duo ma_copine mon_copain copine_et_moi "
        "mon_chum",
        "💑 👫",
    ),
    "family": Concept(
        "семь* с_детьми дети детьми ребенк* детей с_ребенком всей_семьей семейн* жена_и_дети малыш* муж+дети жена+дети жена+ребенок",
        "family families kids children with_kids wife_and_kids with_children my_kids child husband+kids wife+kids wife+children "
        "husband+children wife+baby with_the_kids",
        "familia* hijos ninos con_ninos con_hijos familiar* crios peques mujer+hijos mujer+crios marido+ninos esposa+hijos mujer+ninos",
        "famille* enfant* familial* avec_enfants gosses en_famille gamins mari+gosses femme+enfants mari+enfants femme+gosses "
        "mari+enfant femme+fils",
        "👨‍👩‍👧 👨‍👩‍👧‍👦 👪",
    ),
    "friends": Concept(
        "друз* компани* с_друзьями подруг* приятел* друг знаком* группой тусовк* корешами с_пацанами",
        "friend* mates group buddies pals girlfriends gang with_the_boys with_the_girls", "amig* grupo colegas panas cuates compas",
        "ami* groupe* potes copains copines bande",
    ),
    "for_staff": Concept(
        "сотрудник* команд* персонал* отдел* коллектив* коллег* работник* штат* подчинен* отдел",
        "team* staff employee* department* colleague* workforce coworker* crew department",
        "equipo* emplead* personal departamento* plantilla companeros trabajador*",
        "equipe* salarie* personnel service* collegue* collaborateur* employe*", under="company", heads=3,
    ),
    "together": Concept(
        "вместе совместн* сообща коллегиальн* обсужда* советуемся общее коллективн* с_партнером с_женой с_мужем посоветоваться "
        "все_вместе совет_директоров",
        "together jointly joint both_of_us collectively as_a_team committee consensus group_decision with_my_partner discuss shared",
        "juntos juntas conjunt* entre_todos consens* entre_los_dos con_mi_socio comite consult*",
        "ensemble a_deux conjointement collectivement comite en_commun concertation avec_mon_associe",
    ),
    "decide_alone": Concept(
        "сам сама я_решаю сам_решаю только_я лично единолично я_сам самостоятельн*",
        "myself me alone i_decide i_do my_decision just_me its_me sole solely on_my_own",
        "yo yo_decido yo_mismo solo_yo yo_sola yo_solo decido", "moi je_decide moi_meme moi_seul seul",
    ),
    "self_employed_form": Concept(
        "самозанят* нпд на_себя", "self_employed freelance* own_account", "autonom* por_cuenta_propia",
        "independant* auto_entrepreneur* freelance*",
    ),
    "unregistered_form": Concept(
        "не_зарегистр* не_оформл* открываемся только_открыва* планиру* без_регистрац* еще_нет нет_юрлица физлицо не_открыл*",
        "not_registered unregistered not_yet starting_up just_starting opening no_company",
        "sin_registrar no_registrad* por_abrir sin_empresa aun_no empezando",
        "pas_encore non_immatricul* pas_de_societe en_creation pas_cree*",
    ),
}
