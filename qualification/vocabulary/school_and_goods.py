"""School subjects and school years, goods that are sold, injuries, floods and other cases by their sorts. Part of the field `learning`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "math_kinds": Concept(
        "алгебр* геометр* дроб* уравнен* интеграл* производн* таблиц*_умножен* тригонометр* считать",
        "algebra geometry fractions equations calculus integrals trig* statistics times_tables sums",
        "algebra geometria fracciones ecuaciones derivadas integrales trigonometria estadistica sumas",
        "algebre geometrie fractions equations derivees integrales trigo* statistiques calcul",
        under="math",
    ),
    "science_kinds": Concept(
        "механик*_задач* оптик* электричеств* химическ* реакц* клетк* генетик*",
        "chem bio physics biology chemistry lab_report forces",
        "quimica biologia fisica laboratorio",
        "chimie svt bio optique",
        under="physics chemistry biology",
    ),
    "native_subject": Concept(
        "русск* диктант* сочинен* изложен* правописан* орфограф* грамматик* литератур*",
        "english essay* writing spelling literature grammar reading comprehension shakespeare",
        "lengua redaccion ortografia comentario_de_texto gramatica literatura sintaxis",
        "francais dictee* redaction orthographe grammaire conjugaison litterature dissertation*",
    ),
    "history_kinds": Concept(
        "егэ_по_истории войн* царей революц* даты_правлен*",
        "ww2 ww1 world_war wars tudors romans civil_war dates",
        "guerra_civil guerra_mundial reyes edad_media",
        "guerre_mondiale rois revolution moyen_age",
        under="history_subject",
    ),
    "primary_kinds": Concept(
        "первоклаш* первый_класс второй_класс третий_класс четвертый_класс 1_класс 2_класс 3_класс 4_класс начальн* младш*_класс* продленк*",
        "1st_grade 2nd_grade 3rd_grade 4th_grade 5th_grade first_grade second_grade third_grade fourth_grade elementary year_2 year_3 year_4 ks1 ks2",
        "primaria primero_de_primaria tiene_6 tiene_7 tiene_8 tiene_9 seis_anos siete_anos ocho_anos",
        "cp ce1 ce2 cm1 cm2 primaire elementaire",
        under="primary_school",
    ),
    "middle_school": Concept(
        "средняя_школа пятый_класс шестой_класс седьмой_класс восьмой_класс девятый_класс",
        "middle_school junior_high 6th_grade 7th_grade 8th_grade year_7 year_8 ks3",
        "eso secundaria_obligatoria",
        "college sixieme cinquieme quatrieme troisieme 6eme 5eme 4eme 3eme",
    ),
    "high_school_kinds": Concept(
        "выпускн*_класс выпускник* одиннадцатый десятый_класс 11_класс 10_класс старш*_класс* егэ",
        "9th_grade 10th_grade 11th_grade 12th_grade senior_year junior_year gcse a_levels sixth_form shes_16 hes_16 shes_17 hes_17",
        "bachillerato bachiller selectividad segundo_de_bach",
        "terminale premiere seconde_generale bac lycee",
        under="high_school",
    ),
    "goods_kinds": Concept(
        "мед чаи чай_травян* свеч* мыло_ручн* украшен* одежд* мебел* косметик* посуд* игрушк* продукт* товар* ручн*_работ* сувенир*",
        "candles handmade soap jewellery jewelry clothes furniture cosmetics toys crafts mugs merch gadgets honey physical_goods physical",
        "velas artesan* jabones ropa muebles joyas juguetes ceramica miel cosmetica fisicos",
        "bougies artisan* savons vetements meubles bijoux jouets ceramique miel cosmetiques physiques",
        under="goods",
    ),
    "digital_goods": Concept(
        "вебинар* электронн*_книг* гайд* шаблон* пресет* подписк*_на_контент инфопродукт* чек_лист* цифров*",
        "ebook* digital downloads templates presets webinars online_courses memberships printables stock_photos",
        "ebook* digital* descargas plantillas webinar* infoproducto*",
        "ebook* numerique* digitaux telechargement* modeles webinaire* infoproduit*",
        heads=3,
    ),
    "online_lessons": Concept(
        "онлайн_курс* вебинар* уроки_по_зуму марафон*",
        "online_course* webinar* classes_on_zoom video_lessons",
        "cursos_online clases_por_zoom webinar* videocurso",
        "formation*_en_ligne cours_en_ligne videos_de_cours webinaire*",
    ),
    "injury": Concept(
        "травм* ушиб* вывих* перелом* растяж* подверну* порез* упал* ударил*",
        "injur* twisted sprain* broke_my fell_off cut_my fracture* bruis* pulled_a_muscle hurt_my",
        "lesion* torcid* torcedura esguince* fractur* me_cai corte_en golpe*",
        "blessure* blesse* foule* entorse* fracture* tombe* coupure casse_le",
        heads=2,
    ),
    "flood_kinds": Concept(
        "хлещет прорвало заливает затопил* топит потоп искрит дымится пожар пахнет_газом без_света без_отоплен*",
        "pouring flood* burst_pipe gushing sparks sparking smell_gas no_heating no_power no_hot_water through_the_ceiling",
        "inunda* revent* chorros chispas huele_a_gas sin_luz sin_agua sin_calefaccion",
        "inond* explose deluge etincelles odeur_de_gas plus_de_courant plus_de_chauffage degat_des_eaux",
        under="urgent house_emergency",
    ),
    "whenever_kinds": Concept(
        "как_будет_время когда_сможете когда_получится как_нибудь по_возможности не_к_спеху хоть_через торопиться_некуда",
        "whenever_you whenever_suits when_you_can get_round_to get_around_to no_hurry at_your_leisure in_your_own_time whenever",
        "cuando_pueda* cuando_podais cuando_se_pueda cuando_tengan_hueco a_su_ritmo sin_apuro no_corre_prisa",
        "quand_vous_pourrez quand_vous_voulez des_que_possible_sans quand_ca_vous_arrange rien_ne_presse a_votre_rythme y_a_pas_le_feu",
        under="later",
    ),
    "big_dog_kinds": Concept(
        "овчарк* дог алабай* ротвейлер* сенбернар* хаски маламут* кавказец доберман* лабрадор*",
        "great_dane shepherd rottweiler mastiff husky labrador retriever newfoundland doberman",
        "pastor_aleman mastin rottweiler doberman gran_danes labrador",
        "berger_allemand rottweiler dogue terre_neuve doberman labrador",
        under="large_size",
    ),
    "small_dog_kinds": Concept(
        "той той_терьер чихуахуа йорк* шпиц* такс* мопс* мальтез* пекинес* болонк*",
        "chihuahua yorkie pomeranian pug dachshund maltese shih_tzu toy",
        "chihuahua yorkshire pomerania carlino salchicha maltes caniche_toy",
        "chihuahua yorkshire spitz carlin teckel bichon",
        under="small_size",
    ),
    "prenatal_kinds": Concept(
        "беременн* недел*_беременн* жду_малыш* ждем_малыш* животик_растет",
        "pregnant months_pregnant expecting bump trimester",
        "embarazad* estoy_de_meses estoy_de_5 estoy_de_6 estoy_de_7 estoy_de_8 semanas_de_embarazo",
        "enceinte grossesse mois_de_grossesse",
        under="prenatal_massage pregnancy",
    ),
    "sports_massage_kinds": Concept(
        "забит*_мышц* забиты_ноги после_трениров* крепатур* после_марафон* забег*",
        "marathon sore_legs after_training workout_recovery tight_hamstrings quads",
        "gemelos cargad* sobrecarga contractura agujetas de_correr entreno",
        "courbatures mollets apres_le_semi marathon recup* entrainement",
        under="sports_massage",
    ),
    "slimming_massage": Concept(
        "антицеллюлит* целлюлит* ягодиц* бедра лимфодренаж* апельсинов*_корк*",
        "cellulite anti_cellulite lymphatic thighs contouring",
        "anticelulitic* celulitis reafirmante drenaje muslos",
        "anticellulite cellulite drainant palper_rouler cuisses",
    ),
}
