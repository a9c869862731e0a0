"""How old a child is, as button and as told by nursery, school and nappies."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "baby_age": Concept(
        "до_3_лет до_3 0_3 до_года младенец 1_3 грудни* пеленк* памперс* подгузн* новорожден* младен* ползает коляск* годовал* полгодик*",
        "under_3 0_3 0_2 1_3 under_2 baby babies nappies diapers newborn crawling pram toddler* infant breastfe*",
        "menos_de_3 0_3 0_2 1_3 bebe bebes panal* recien_nacid* gatea carrito lactante",
        "moins_de_3 0_3 0_2 1_3 bebe bebes couches nourrisson* poussette marche_pas creche",
    ),
    "preschool_age": Concept(
        "3_6 3_5 4_6 дошкольн* садик* садов* детсад* сад",
        "3_6 3_5 4_6 preschool* nursery kindergarten pre_k reception",
        "3_6 3_5 4_6 preescolar infantil guarderia jardin",
        "3_6 3_5 4_6 maternelle",
    ),
    "school_age": Concept(
        "7_12 7_10 6_10 6_12 7_11 школьни* первый_класс первоклас* второклас* начальн*_школ* в_школу младш*_класс* третьеклас* продленк*",
        "7_12 7_10 6_10 6_12 7_11 5_11 primary elementary year_3 year_4 first_grade second_grade third_grade grade_school",
        "7_12 7_10 6_10 6_12 6_11 primaria colegio primero_de_primaria",
        "7_12 7_10 6_10 6_12 6_11 primaire cp ce1 ce2 cm1 cm2",
    ),
    "teen_age": Concept(
        "13 13_17 12_17 11_14 14 подрост* старшекласс* тинейдж* старшак* восьмиклас* переходн*",
        "13 13_17 12_17 13_18 14 teen* adolescent* high_school secondary moody",
        "13 13_17 12_17 14 adolescent* instituto secundaria eso pavo",
        "13 13_17 12_17 14 ado ados adolescent* college lycee",
    ),
}
