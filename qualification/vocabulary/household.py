"""Cleaning, care, small and urgent works about the house."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "general_cleaning": Concept(
        "генеральн* глубок* отдраит* все_отмыть капитальн*", "deep* thorough* spring spring_clean* top_to_bottom whole_place",
        "profunda* a_fondo general", "fond profondeur grand_menage printemps a_fond en_profondeur",
    ),
    "regular_cleaning": Concept(
        "поддерживающ* регуляр* обычн* раз_в_неделю", "regular* weekly routine standard maintenance normal",
        "regular* habitual* semanal mantenimiento normal*", "regulier* reguliere* hebdo* courant* entretien",
    ),
    "after_works_cleaning": Concept(
        "после_ремонта после_стройки строительн* пыль",
        "after_renovation post_construction builders dust after_builders after_the_renovation builders_dust",
        "obra* despues_de_la_obra fin_de_obra polvo despues_de_la_reforma reforma reformas",
        "apres_travaux chantier* fin_de_chantier poussiere apres_les_travaux",
    ),
    "cleaning": Concept(
        "уборк* клининг* убрат* прибрат* помыт* убира* генералк*", "clean* housekeep* maid tidy*", "limpi* aseo asear",
        "menage nettoy* femme_de_menage", "🧹",
    ),
    "window_cleaning": Concept(
        "мыт*_окон мойк*_окон помыть_окна окон окна", "window* glass", "ventana* cristal*", "vitre* fenetre* carreaux",
    ),
    "childcare": Concept(
        "нян* сидел*_с_ребен* бебиситт* посидеть_с_ребенком гуверн*", "nanny babysit* childcare child_care au_pair childminder",
        "ninera* canguro* cuidar_ninos cuidado_de_ninos bebe", "nounou* garde_d_enfant* baby_sit* babysit*",
    ),
    "eldercare": Concept(
        "сиделк* пожил* бабушк* уход_за", "elder* carer* caregiver* senior* grandma", "cuidador* mayores anciano* abuel*",
        "aide_a_domicile personne*_age* auxiliaire* senior* grand_mere",
    ),
    "handyman": Concept(
        "муж_на_час мелк*_ремонт* повесить полк* собрать_мебель мастер_на", "handyman odd_jobs small_repairs hang shelves assemble",
        "manitas chapuza* pequenos_arreglos colgar", "bricol* petits_travaux homme_a_tout_faire",
    ),
    "pest_control": Concept(
        "тараканы клоп* дезинсек* муравь* крыс* мыши вредител* дератизац*",
        "pest* roach* bedbug* mice rats ants termite* exterminat* cockroach*",
        "plaga* cucaracha* chinches ratas hormigas fumiga* raton*", "nuisible* cafard* punaise* rats souris fourmis deratis*",
    ),
    "move_out": Concept(
        "выезд* переезд* съезжа* после_аренд* переезжа*", "moving_out move_out end_of_tenancy leaving checkout vacating end_of_lease",
        "mudanza dejar_el_piso me_mudo fin_de_contrato", "demenag* etat_des_lieux fin_de_bail je_quitte",
    ),
}
