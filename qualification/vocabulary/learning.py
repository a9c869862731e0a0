"""Study: subjects, levels, aims, forms, ages."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "for_work": Concept(
        "работ* карьер* работа повышени* бизнес* професси* по_работе собеседован* должност* резюме сменить_професс* для_дела",
        "work job career* profession* business promotion interview* resume office employer client_calls workplace switch_careers",
        "trabajo carrera* profesion* negocio* ascenso entrevista* curro laboral empleo",
        "travail carriere* profession* boulot promotion entretien* emploi pro business taf reconversion",
    ),
    "for_travel": Concept(
        "путешеств* поездк* отпуск* турист* для_поездок за_границу на_отдыхе поездить",
        "travel* trip* holiday* vacation* abroad touris* backpack*", "viaj* vacacion* turis*", "voyag* vacances touris*", "✈",
    ),
    "for_exams": Concept(
        "экзамен* егэ огэ ielts toefl сертифик* поступ* сдат* тест* зачет* айлтс тоефл сессия впр",
        "exam* ielts toefl certificat* test* sat gcse admission* entrance pass_the finals",
        "examen* ielts toefl certificad* selectividad oposicion* prueba* titulo dele parcial* final*",
        "exam* ielts toefl toeic certifica* bac concours brevet diplome delf partiel*",
    ),
    "for_study": Concept(
        "учеб* учит* школ* университ* поступ* подтянут* успеваемост* домашк* оценк* двойк* сесси* домашн*_задан*",
        "study studies school university college grades homework degree", "estudi* escuela universidad notas deberes carrera",
        "etude* ecole universite notes devoirs scolaire fac",
    ),
    "for_relocation": Concept(
        "переезд* эмигр* иммигр* переезжа* релокац* уехать пмж релокейт",
        "relocat* moving emigrat* immigrat* move_abroad living_abroad", "mudanza* mudar* emigr* inmigr* irme_a_vivir vivir_en_el",
        "demenag* emigr* immigr* expatri* vivre_a_l_etranger installer", "🧳",
    ),
    "for_fun": Concept(
        "для_себя хобби удовольств* интерес* просто_так развлеч* для_души по_фану саморазвит* ради_интереса в_удовольствие кайф*",
        "fun hobby pleasure myself enjoy* for_me personal_development interest entertainment self_development just_for leisure",
        "hobby placer diversion gusto para_mi ocio aficion pasatiempo desarrollo_personal divertir*",
        "plaisir loisir* hobby passion pour_moi amusement developpement_personnel m_amuser passe_temps",
    ),
    "group_form": Concept(
        "групп* в_компании коллектив* с_другими вместе_с мини-групп*", "group* class with_others team together small_group classmates",
        "grupo* grupal clase con_otros en_conjunto", "groupe* collecti* cours_collectif a_plusieurs classe",
    ),
    "individual_form": Concept(
        "индивид* один_на_один персональн* личн* тет-а-тет одиноч* приватн* наедине 1_на_1 с_преподавателем",
        "individual* one_on_one one_to_one private* personal* 1_on_1 1_1 1to1 on_my_own 121 solo",
        "individual* uno_a_uno particular* personal* privad* solo_yo 1_a_1",
        "individuel* particulier* seul prive* personnalis* tete_a_tete un_a_un",
    ),
    "recorded_form": Concept(
        "запис* самостоятельн* видеоурок* в_своем_темпе сам* самообуч*",
        "recorded self_paced own_pace on_demand self_study videos prerecorded", "grabad* mi_ritmo autodidacta por_mi_cuenta a_mi_aire",
        "enregistre* mon_rythme autonomie autodidacte replay",
    ),
    "child": Concept(
        "ребен* дет* сын* доч* малыш* детям внук* подростк* дошкольн* школьни* сынок",
        "child* kid* son daughter boy girl toddler* grandson* granddaughter* teen* little_one nephew niece",
        "nin* hij* crio* peque* nieto* nieta* chico bebe sobrin*",
        "enfant* fils fille gamin* petit* petit_fils ado* bebe neveu niece gosse*", "👶 🧒 👦 👧",
    ),
    "preschooler": Concept(
        "дошкольн* садик* детсад* малыш* 3_года 4_года 5_лет 6_лет кроха", "preschool* toddler* kindergarten nursery little",
        "preescolar* guarderia jardin infantil", "maternelle* creche petit*",
    ),
    "teen": Concept(
        "подрост* тинейдж* старшекласс* тин", "teen* adolescent* high_school youth", "adolescente* joven secundaria",
        "ado* adolescent* lycee* jeune*",
    ),
    "adult": Concept(
        "взросл* совершеннолет* мне_самому", "adult* grown_up grown* myself over_18", "adult* mayor_de_edad para_mi",
        "adulte* majeur* pour_moi", "🧑",
    ),
    "senior": Concept(
        "пожил* пенсион* бабушк* дедушк* старш* родител* мам* пап*", "senior* elder* old grandma grandpa grandparent* pensioner*",
        "mayor* ancian* abuel* tercera_edad jubilad*", "senior* age* grand_mere grand_pere personne_agee", "👵 👴",
    ),
    "for_self": Concept(
        "себе для_себя мне себя лично_мне сам_для сама_для самому самой мой", "myself for_me me self my_own mine",
        "para_mi mi_mismo mi_misma yo mismo yo_mismo", "pour_moi moi moi_meme perso",
    ),
    "for_other_person": Concept(
        "друг* мам* пап* жен* муж* родител* родственник* другому близк* брат* сестр* подруг* коллег* для_мамы знаком*",
        "someone_else wife husband mother father mom dad parent* friend* relative* brother sister colleague girlfriend boyfriend "
        "for_a_friend",
        "otra_persona mi_mujer mi_marido mi_madre mi_padre espos* amig* familiar* padre* hermano* hermana* pareja novi*",
        "quelqu_un_d_autre ma_femme mon_mari ma_mere mon_pere parent* ami* proche* frere soeur conjoint* autre_personne copine copain",
    ),
    "gift": Concept(
        "подар* презент* сертификат* на_др на_день_рождения на_юбилей сюрприз*", "gift* present* for_a_birthday voucher* surprise",
        "regalo* obsequio* cumple* regalar sorpresa tarjeta_regalo", "cadeau* offrir anniversaire surprise carte_cadeau", "🎁",
    ),
    "math": Concept(
        "математ* алгебр* геометр* матан* матеша матешк*", "math* algebra geometry calculus arithmetic",
        "mate* algebra geometria calculo mates", "math* algebre geometrie calcul", under="school_subjects",
    ),
    "physics": Concept("физик* физмат*", "physics", "fisica", "physique", under="school_subjects"),
    "chemistry": Concept("хими* химка", "chemistry chem", "quimica", "chimie", under="school_subjects"),
    "biology": Concept("биолог* био", "biology bio", "biologia", "biologie svt", under="school_subjects"),
    "history_subject": Concept("истори* обществозн* общаг*", "history social_studies", "historia", "histoire", under="school_subjects"),
    "literature": Concept(
        "литератур* русск*_язык* сочинени*", "literature essay* writing grammar", "literatura lengua gramatica",
        "litterature lettres grammaire", under="school_subjects",
    ),
    "programming": Concept(
        "программир* питон* python java код* кодинг* разработк* айти it фронтенд* бэкенд* javascript кодить прога веб_разработк* "
        "тестирован*",
        "program* coding python java javascript development frontend backend web_dev code software coder",
        "program* codigo python java desarrollo javascript", "program* code coder python java developp* informatique javascript", "💻 🐍",
    ),
    "design_course": Concept(
        "дизайн* фигм* figma фотошоп* ux ui рисова*", "design* figma photoshop ux ui graphic*", "disen* figma photoshop ux",
        "design* figma photoshop ux graphisme",
    ),
    "marketing_course": Concept(
        "маркетинг* smm таргет* реклам*", "marketing smm ads advertising", "marketing publicidad", "marketing publicite",
    ),
    "data_course": Concept(
        "данны* аналитик* data sql машинн*_обуч* датасаенс", "data analytics sql machine_learning ai", "datos analitica sql",
        "donnees data analyse sql",
    ),
    "management_course": Concept(
        "управлен* менеджмент* проект* лидерств* руковод* mba", "management leadership project* mba", "gestion liderazgo proyecto* mba",
        "gestion management leadership projet* mba",
    ),
    "music": Concept(
        "музык* гитар* пиани* вокал* фортепиано пение петь скрипк* укулеле", "music* guitar piano vocal* singing violin sing",
        "musica guitarra piano canto violin bateria cantar", "musique guitare piano chant violon batterie", "🎸 🎹 🎤",
    ),
    "drawing": Concept(
        "рисов* рисунок* живопис* художеств* рисовать краск* акварел*", "draw* paint* art sketch*", "dibuj* pint* arte",
        "dessin* peintur* art arts", "🎨",
    ),
    "cooking": Concept("кулинар* готовит* готовк* повар*", "cook* culinary baking chef", "cocin* reposteria", "cuisin* patisserie"),
    "driving": Concept(
        "вожден* права_категор* автошкол* водит*", "driv* licence license", "conduc* carnet licencia manejar", "condui* permis",
    ),
    "accounting_course": Concept("бухгалтер* финанс* 1с налог*", "account* finance bookkeep*", "contab* finanzas", "compta* finance*"),
    "school_subjects": Concept(
        "предмет* школьн* егэ огэ подтянут* домашк*", "school subject* homework tutoring", "asignatura* materia* escolar* deberes",
        "matiere* scolaire* devoirs soutien", heads=2,
    ),
    "language_certificate": Concept(
        "делф далф dele тоефл toefl сертификат* hsk кембридж* fce", "toefl cambridge dele delf certificate toeic hsk cae fce goethe",
        "dele delf cambridge toefl certificado titulo_oficial first b2", "delf dalf toefl toeic tcf cambridge certification",
    ),
    "guitar": Concept(
        "гитар* укулел* бас струн* цой аккорд* у_костра костр* бренча* кино_группа дворов*",
        "guitar* ukulele bass strum* chords campfire wonderwall oasis hendrix riff* strumming",
        "guitarra* ukelele bajo acordes hoguera playa+tocar fogata rasgu*",
        "guitare* ukulele basse accords feu_de_camp coin_du_feu brassens riff*", "🎸", under="music",
    ),
    "piano_keys": Concept(
        "пиан* фортепиан* клавиш* синтезатор* рояль шопен* бетховен*", "piano keyboard* keys synth* chopin beethoven mozart",
        "piano teclado* chopin beethoven", "piano clavier synthe* chopin beethoven", "🎹", under="music",
    ),
    "singing": Concept(
        "вокал* петь пение пою голос* хор караоке спеть подпевать", "sing* vocal* voice choir karaoke sing_along in_the_shower",
        "cant* voz vocal* coro karaoke cantar_bien en_la_ducha", "chant* voix vocal* chorale karaoke sous_la_douche", "🎤",
        under="music",
    ),
    "drums": Concept(
        "барабан* ударн* перкусс* стуч* ринго стучать постучать", "drum* percussion hit_things bang* loud* ringo beat",
        "bateria tambor* percusion golpear ritmo baquetas", "batterie percussion* tambour* taper cogner baguettes batteur", "🥁",
        under="music",
    ),
    "violin": Concept(
        "скрипк* виолончел* смычк* альт паганини стради*", "violin* fiddle cello viola bow", "violin* chelo violonchelo",
        "violon* violoncelle alto", "🎻", under="music",
    ),
    "wind_instrument": Concept(
        "флейт* саксофон* труба трубе кларнет* дудк*", "flute sax* trumpet clarinet recorder", "flauta saxo* trompeta clarinete",
        "flute saxo* trompette clarinette",
    ),
    "ielts_exam": Concept(
        "ielts айелтс* академическ* балл* канад* австрал* за_границу_учиться иммиграц*", "ielts band visa score uni_abroad",
        "ielts puntuacion visado", "ielts score visa",
    ),
    "olympiad": Concept("олимпиад* всерос* всош", "olympiad*", "olimpiada*", "olympiade* concours_general"),
}
