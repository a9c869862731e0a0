"""The visitor's circumstances: marital state, housing, schooling, trades, contentment with what there is."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "single_status": Concept(
        "холост* не_замужем не_женат одинок* свободн* незамуж* ищу_любовь ищу_пару сам_по_себе никого_нет без_пары в_поиске вольн* "
        "незамужем свободен свободна сердце_свободно не_расписан*",
        "single unmarried bachelor not_married on_the_market unattached solo no_partner available footloose unwed not_seeing_anyone "
        "looking_for_love bachelorette",
        "solter* sin_pareja sin_compromiso libre soltera disponible nadie",
        "celibataire* coeur_a_prendre libre seul seule sans_attache vieux_garcon pas_marie",
    ),
    "married_status": Concept(
        "женат* замужем в_браке брак* муж жена супруг* женатик расписан* окольцован* в_законном штамп* жена+дети муж+дети лет_в_браке гражданск*_брак*",
        "married spouse wife husband happily_wed wed hitched taken years_married ring_on",
        "casad* espos* matrimonio casadisim* mujer+hijos marido+hijos felizmente mujer marido",
        "marie* pacse* epou* mari_et femme_et bague_au mariee femme mari",
    ),
    "divorced_status": Concept(
        "разведен* в_разводе развод* развелись разбежал* разошл* расстал* бывш* развел* расторг*",
        "divorced separated ex split_up split ex_wife ex_husband papers_signed broke_up on_my_own_again",
        "divorciad* separad* separamos separe separaron ex_mujer ex_marido rompimos",
        "divorce* separe* separes separe rupture ex_femme ex_mari quittes divorcee",
    ),
    "widowed_status": Concept(
        "вдов* муж_умер жена_умерла мужа_не_стало похоронил* муж+умер жена+умерла схоронил*",
        "widow* husband+died wife+died husband+passed wife+passed lost_my_husband lost_my_wife passed_away",
        "viud* fallecio murio marido+murio esposo+fallecio esposa+fallecio mujer+murio perdi_a_mi",
        "veuf veuve* mari+decede femme+decedee mari+mort femme+morte perdu_mon_mari perdu_ma_femme decede decedee",
    ),
    "owns_home": Concept(
        "собственн* своя_квартир* свой_дом свое_жилье владел* своя",
        "own owner* homeowner* my_own mine i_own",
        "propietari* propia mia es_mia casa_propia es_mio",
        "proprietaire* proprio a_moi a_nous notre_maison",
    ),
    "rents_home": Concept(
        "снима* съем* аренд* арендатор* съемн*",
        "rent* tenant* lease renter*",
        "alquil* inquilin* arrend* renta*",
        "locataire* loue location en_location",
    ),
    "with_parents": Concept(
        "с_родителями у_родителей у_мамы с_мамой у_родственник* с_мамой_и_папой родителей предками",
        "with_parents with_my_parents family_home mom_s moms my_folks my_mum_s at_my_mums my_mum_and_dad still_at_home",
        "con_mis_padres casa_de_mis_padres con_mi_madre con_familia mis_viejos mis_padres",
        "heberge* chez_mes_parents mes_parents chez_ma_mere chez_un_ami papa_maman papa_et_maman chez_mes_vieux",
    ),
    "primary_school": Concept(
        "начальн*_школ* начальн* младш* первоклас* первоклаш* 1_класс 2_класс 3_класс 4_класс продленк*",
        "primary elementary grade_school first_grade second_grade third_grade",
        "primaria",
        "primaire cp ce1 ce2 cm1 cm2 elementaire",
    ),
    "secondary_school": Concept(
        "средн*_школ* средн* 5_класс 6_класс 7_класс 8_класс 9_класс огэ девят* 9_классе девятиклас*",
        "secondary middle_school junior_high gcse year_10 year_11 year_9 fifteen_year",
        "secundaria eso cuarto_de_la_eso 4_eso segundo_de_la_eso",
        "college collegien* sixieme cinquieme quatrieme troisieme brevet 3eme 4eme 5eme 6eme",
    ),
    "high_school": Concept(
        "старш*_класс* старшекласс* 10_класс 11_класс егэ выпускн* выпускник* одиннадцат* 11_классе десятый 10_классе",
        "high_school a_levels sixth_form senior_year junior_year sat year_12 year_13 sixth_former senior",
        "bachillerato preparatoria prepa selectividad 2_bach segundo_de_bach",
        "lycee lyceen* seconde premiere terminale bac 1ere",
    ),
    "kindergarten": Concept(
        "сад садик* детсад* дошкольн* ясли подготовк*_к_школе",
        "kindergarten preschool nursery pre_k daycare toddler*",
        "guarderia jardin preescolar infantil",
        "maternelle creche",
        under="preschooler",
    ),
    "bachelor_degree": Concept(
        "бакалавр* специалитет высшее",
        "bachelor* undergrad* ba bsc",
        "grado licenciatura pregrado",
        "licence bachelor",
    ),
    "master_degree": Concept("магистр* магистратур*", "master* postgrad* msc ma", "master* posgrado maestria", "master* mastere"),
    "doctorate": Concept("аспирант* кандидат* докторск* phd", "phd doctora* doctoral", "doctorad* phd", "doctorat these phd"),
    "trades": Concept(
        "ремеслен* рабоч*_професси* сантехник* электрик* столяр* плотник* маляр* сварщик* каменщик* мастер* слесар*",
        "craft* trades* plumber* electrician* carpenter* painter* welder* bricklayer* tradesman tradesperson joiner* roofer* handyman",
        "artesan* oficio* fontaner* electricista* carpinter* pintor* soldador* albanil* plomero*",
        "artisan* metiers_manuels plombier* electricien* menuisier* peintre* macon* charpentier* couvreur* carreleur* coiffeur* "
        "boulanger* serrurier* chauffagiste*",
        heads=2,
    ),
    "liberal_profession": Concept(
        "свободн*_професси* частн*_практик* адвокат* нотариус* врач* архитектор* психолог* консультант*",
        "liberal_profession* private_practice lawyer* doctor* dentist* architect* notary accountant* consultant* therapist*",
        "profesional*_liberal* profesion*_liberal* abogad* medic* arquitect* notari* psicolog* dentista* consultor*",
        "liberal* profession*_liberale* avocat* medecin* architecte* notaire* dentiste* infirmi* kine* psychologue* expert_comptable consultant*",
        heads=2,
    ),
    "content_with_it": Concept(
        "доволен довольн* устраива* все_хорошо нравится все_ок все_норм",
        "happy satisfied content pleased fine love_it good_so_far all_good",
        "content* satisfech* feliz bien_asi encantad*",
        "satisfait* content* ravi* tout_va_bien",
    ),
    "wants_change": Concept(
        "сменит* поменя* перейти недоволен недовольн* не_устраива* уйти альтернатив* ужас* плох* замен* ищем_замен* ищу_замен* "
        "достал* бесит глюч* тормозит виснет задолбал* переехать_с слезть_с подбираем_друг* хотим_друг* мучаем* надоел надоела "
        "надоело",
        "switch* change changing unhappy dissatisfied replace leave awful terrible alternative* fed_up better_one hate crashes "
        "crashing keeps_crashing replacing sick_of something_else migrate moving_away buggy sucks slow_and clunky outgrown "
        "looking_for_a_new",
        "cambiar insatisfech* descontent* dejar mejor* harto cuelga se_cuelga busco_otr* buscamos_otr* cambiarl* reemplaz* hart* "
        "se_cae lento fatal sustituir* migrar",
        "changer insatisfait* mecontent* quitter remplacer mieux nul plante bugue bug autre_chose en_changer migrer ras_le_bol marre "
        "lent cherche+remplacer en_chercher trouver_mieux changement rame",
    ),
    "stable_income": Concept(
        "официальн* зарплат* справк* белая 2-ндфл по_найму оклад",
        "salary salaried payslip* stable wage* employed",
        "nomina sueldo salario fijo",
        "salaire cdi fiche*_de_paie salarie*",
    ),
    "unofficial_income": Concept(
        "неофициальн* серая черная в_конверте подработк*",
        "cash_in_hand undeclared informal side_jobs unofficial",
        "en_negro informal sin_contrato",
        "au_noir non_declare informel",
    ),
    "long_customer": Concept("давно много_лет", "for_years long_time", "desde_hace_anos", "depuis_longtemps"),
    "much": Concept(
        "много очень большой огромн* значительн*",
        "much lots plenty many extensive lot tons",
        "much* bastante* gran monton",
        "beaucoup enormement plein tres",
    ),
    "in_use_now": Concept(
        "сейчас использу* пользу* действующ* пользуюсь применя* да_сейчас стоит сидим_на сидим работаем_в работаем_на ведем_в юза* "
        "внедрил* второй_год третий_год с_прошлого_года живем_на крутим*",
        "currently currently_use now use using in_use today we_use im_on were_on we_run been_using running_on since been_on got_it_now subscribed rely_on",
        "actualmente uso usamos utiliz* en_uso ahora ya_uso trabaj*_con desde_hace llevamos tiramos_de vamos_con",
        "actuellement utilis* on_utilise en_cours oui_actuellement a_ce_jour en_place depuis tourne_sur bosse_sur on_est_sur equipe*",
        heads=7,
    ),
    "used_before": Concept(
        "раньше прошл* прежде ранее когда_то пользовал*_раньше отказал* заброс* бросил* ушли_от перестал* отключил* не_прижил* "
        "не_зашл* была_но был_но было_но слезл* удалил* отписал* пробовал*+бросил* раньше_был*",
        "past previously before used_to formerly in_the_past gave_up dropped ditched stopped cancelled had_one had_it abandoned "
        "no_longer got_rid let_it_lapse binned scrapped moved_off once_had",
        "antes pasado anteriormente antes_si en_el_pasado usaba tuve tuvimos deje dejamos usabamos abandon* dimos_de_baja ya_no lo_quitamos lo_probe",
        "avant passe auparavant par_le_passe anciennement autrefois avait avions lache abandonne* resilie* utilisait plus_maintenant "
        "arrete* en_avait n_utilise_plus laisse_tomber",
        heads=6,
    ),
    "no_tool": Concept(
        "никогда ничем никак без_программ* не_использу* вручную в_голове на_бумаг* по_старинк* на_коленк* не_ведем не_веду",
        "never no_software nothing no_tool none by_hand manually pen_and_paper in_my_head old_school shoebox back_of_an_envelope dont_keep",
        "nunca ninguno ningun_programa nada ninguna a_mano de_cabeza a_lo_antiguo boli apunto+cabeza en_la_cabeza de_ninguna",
        "jamais aucun aucun_logiciel rien aucune a_la_main de_tete a_l_ancienne d_aucune_facon",
        heads=5,
    ),
    "flatmates": Concept(
        "сосед* по_комнате общежит* общаг* снимаем_вместе одногруппник* друзьями",
        "flatmate* roommate* housemate* uni_mates sharing dorm house_share students mates",
        "companeros_de_piso compis piso_compartido roommate* residencia estudiantes amigos",
        "coloc* colocataire* potes_de_fac etudiants residence amis",
    ),
}
