"""The visitor's circumstances: marital state, housing, schooling, trades, contentment with what there is."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "single_status": Concept(
        "холост* не_замужем не_женат одинок* свободн* незамуж*", "single unmarried bachelor not_married", "solter* sin_pareja",
        "celibataire*",
    ),
    "married_status": Concept(
        "женат* замужем в_браке брак* муж жена супруг*", "married spouse wife husband", "casad* espos* matrimonio",
        "marie* pacse* epou*",
    ),
    "divorced_status": Concept(
        "разведен* в_разводе развод* развелись", "divorced separated ex", "divorciad* separad*", "divorce* separe*",
    ),
    "widowed_status": Concept("вдов*", "widow*", "viud*", "veuf veuve*"),
    "owns_home": Concept(
        "собственн* своя_квартир* свой_дом свое_жилье владел* своя", "own owner* homeowner* my_own mine i_own",
        "propietari* propia mia es_mia casa_propia es_mio", "proprietaire* proprio a_moi a_nous notre_maison",
    ),
    "rents_home": Concept(
        "снима* съем* аренд* арендатор* съемн*", "rent* tenant* lease renter*", "alquil* inquilin* arrend* renta*",
        "locataire* loue location en_location",
    ),
    "with_parents": Concept(
        "с_родителями у_родителей у_мамы с_мамой у_родственник*", "with_parents with_my_parents family_home mom_s moms my_folks",
        "con_mis_padres casa_de_mis_padres con_mi_madre con_familia", "heberge* chez_mes_parents mes_parents chez_ma_mere chez_un_ami",
    ),
    "primary_school": Concept(
        "начальн*_школ* начальн* младш* первоклас* первоклаш* 1_класс 2_класс 3_класс 4_класс продленк*",
        "primary elementary grade_school first_grade second_grade third_grade", "primaria", "primaire cp ce1 ce2 cm1 cm2 elementaire",
    ),
    "secondary_school": Concept(
        "средн*_школ* средн* 5_класс 6_класс 7_класс 8_класс 9_класс огэ", "secondary middle_school junior_high gcse", "secundaria eso",
        "college collegien* sixieme cinquieme quatrieme troisieme brevet",
    ),
    "high_school": Concept(
        "старш*_класс* старшекласс* 10_класс 11_класс егэ выпускн* выпускник*",
        "high_school a_levels sixth_form senior_year junior_year sat", "bachillerato preparatoria prepa selectividad",
        "lycee lyceen* seconde premiere terminale bac",
    ),
    "kindergarten": Concept(
        "сад садик* детсад* дошкольн* ясли подготовк*_к_школе", "kindergarten preschool nursery pre_k daycare toddler*",
        "guarderia jardin preescolar infantil", "maternelle creche", under="preschooler",
    ),
    "bachelor_degree": Concept(
        "бакалавр* специалитет высшее", "bachelor* undergrad* ba bsc", "grado licenciatura pregrado", "licence bachelor",
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
        "liberal* profession*_liberale* avocat* medecin* architecte* notaire* dentiste* infirmi* kine* psychologue* expert_comptable "
        "consultant*",
        heads=2,
    ),
    "content_with_it": Concept(
        "доволен довольн* устраива* все_хорошо нравится все_ок все_норм",
        "happy satisfied content pleased fine love_it good_so_far all_good", "content* satisfech* feliz bien_asi encantad*",
        "satisfait* content* ravi* tout_va_bien",
    ),
    "wants_change": Concept(
        "сменит* поменя* перейти недоволен недовольн* не_устраива* уйти альтернатив* ужас* плох*",
        "switch* change changing unhappy dissatisfied replace leave awful terrible alternative* fed_up better_one hate",
        "cambiar insatisfech* descontent* dejar mejor* harto", "changer insatisfait* mecontent* quitter remplacer mieux nul",
    ),
    "stable_income": Concept(
        "официальн* зарплат* справк* белая 2-ндфл по_найму оклад", "salary salaried payslip* stable wage* employed",
        "nomina sueldo salario fijo", "salaire cdi fiche*_de_paie salarie*",
    ),
    "unofficial_income": Concept(
        "неофициальн* серая черная в_конверте подработк*", "cash_in_hand undeclared informal side_jobs unofficial",
        "en_negro informal sin_contrato", "au_noir non_declare informel",
    ),
    "long_customer": Concept("давно много_лет", "for_years long_time", "desde_hace_anos", "depuis_longtemps"),
    "much": Concept(
        "много очень большой огромн* значительн*", "much lots plenty many extensive lot tons", "much* bastante* gran monton",
        "beaucoup enormement plein tres",
    ),
}
