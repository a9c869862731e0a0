"""What weighs on the mind, and whom one talks to about it."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "sleep": Concept(
        "сон сна сплю спать бессон* высып* засып* не_сплю уснуть просыпаюсь ворочаюсь кошмар* бессонниц* глаз_не_сомкнул* до_трех",
        "sleep* insomnia asleep awake_at_night rest wide_awake nightmares cant_sleep tossing awake lie_awake awake_till up_all_night",
        "sueno dormir insomnio duermo desvel* pesadilla* no_duermo pego_ojo no_pego",
        "sommeil dormir insomnie* dors nuit* reveille cauchemar* dors_mal ferme_pas_l ferme_pas_l_oeil insomnies nuit_blanche l_oeil",
    ),
    "energy": Concept(
        "энерг* сил устал* вялост* усталост* бодрост* сил_нет",
        "energy tired fatigue* exhausted vitality worn_out sluggish drained",
        "energia cansad* cansancio agotad* vitalidad",
        "energie fatigue* epuise* vitalite",
    ),
    "stress": Concept(
        "стресс* тревог* напряж* нерв* выгоран* паник* тревожн*",
        "stress* anxi* pressure nervous burnout overwhelm* tension worr* panic",
        "estres* ansiedad nervios* presion agobi* angustia",
        "stress* anxie* pression nerv* burn_out angoisse*",
    ),
    "relationship_issue": Concept(
        "отношен* муж* жен* парн* девушк* измен* семь* любов* расста* развод* ушел_муж ссор* ругаемся руга* скандал* ревн* бывш* "
        "бросил* доверие разлюбил* партнер* одиночеств*",
        "relationship* partner husband wife marriage breakup boyfriend girlfriend cheat* love argu* fight* jealous* ex dumped trust "
        "row rows relationship wife_and_i husband_and_i cheated left_me split",
        "relacion* pareja marido mujer novi* ruptura infidel* amor discut* pele* celos* ex dejo infiel* conyug* me_dejo",
        "relation* couple mari femme rupture copain copine infidel* amour disput* engueul* jalous* ex quitte conjugal* confiance_perdue tromp*",
    ),
    "self_esteem": Concept(
        "самооцен* неуверен* уверенност* комплекс* хуже_всех хуже не_достоин* не_люблю_себя ничтож* стесня* стыд* никчемн* "
        "недостаточно_хорош* сравниваю неудачни*",
        "self_esteem confidence insecur* self_worth good_enough worthless hate_myself not_enough shy imposter failure believe_in ashamed",
        "autoestima insegur* confianza suficiente no_valgo inferior me_odio timid* fracasad* insuficiente verguenza",
        "estime_de_soi confiance complexe* nul nulle pas_a_la_hauteur timid* honte m_aime_pas imposteur ratee incapable assez_bien",
    ),
    "depression": Concept(
        "депресс* апати* грустн* тоск* плохое_настроение ничего_не_хочу ничего_не_радует плачу слез* пустот* не_хочу_жить хандр*",
        "depress* sad apathy hopeless low_mood down crying empty nothing_matters no_joy cant_get_out_of_bed blue",
        "depresi* triste* apatia desanim* lloro vaci* sin_ganas nada_me",
        "depress* triste* deprim* apathie pleure vide plus_envie rien_ne_me cafard",
    ),
    "career_issue": Concept(
        "карьер* работ* професси* увольнен*",
        "career* job work profession*",
        "carrera trabajo profesion* laboral",
        "carriere travail boulot profession*",
    ),
    "child_issue": Concept(
        "ребен* дет* подрост* сын* доч* хамит истерик* не_слушается не_учится подростк* грубит",
        "child* kid* teen* son daughter parenting tantrum* rebell* wont_listen screen_time bully* bullied",
        "hij* nin* adolescent* crianza rabieta* rebelde berrinche*",
        "enfant* ado* fils fille parental* colere* rebelle crises_de_nerf harcel*",
    ),
    "anxiety": Concept(
        "тревог* тревож* паник* страх* боюсь фоби* накручива* колотится трясет задыха* паническ* беспоко* невроз* волну*",
        "anxi* panic* worr* fear* phobia* scared nervous on_edge overthink* heart_racing cant_breathe",
        "ansiedad ansios* panic* miedo* fobia* nervios* angustia preocup* agobi* taquicardia",
        "anxi* panique* peur* phobi* angoiss* stress* inquiet* crise* ruminer rumine",
        under="stress",
    ),
    "grief": Concept(
        "утрат* горе потер* умер* смерт* похорон* скончал* не_стало ушел_из_жизни траур* потерял*",
        "grief griev* loss lost died death passed_away bereave* mourning funeral miss_him miss_her",
        "duelo perdida muert* murio fallec* perdi luto se_fue",
        "deuil perte perdu decede* mort* disparu* enterre* parti_trop",
    ),
    "burnout": Concept(
        "выгор* выгоран* на_работу+не тошно нет_сил сил_нет усталость достал* работа+достала не_могу_работать не_вывожу измотан* загнал* пашу_без опустошен*",
        "burnout burnt_out burned_out burn_out exhaust* cant_face overwork* drained no_energy work+stress going_to_work boss sick_of_work",
        "burnout quemad* agotad* no_puedo_mas laboral trabajo jefe sobrecarg* exhaust* estres_laboral",
        "burn_out burnout epuise* a_bout plus_aller_bosser boulot surmen* vide craque patron n_en_peux_plus travail",
        under="stress career_issue",
    ),
    "addiction": Concept(
        "зависимост* алкогол* пью пить бухаю игроман* ставки курить наркот*",
        "addict* drink* alcohol gambl* drugs sober smoking porn",
        "adicc* beber alcohol droga* apuesta* ludopat* fumar porros",
        "addict* boire alcool drogue* jeux fumer cannabis",
    ),
}
