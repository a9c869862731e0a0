"""Beauty and sport."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "hair_cut": Concept(
        "стриж* постри* подстри* волос* укладк* челк* покороче подравня* прическ* каре лысин* оброс патл* боб",
        "haircut* cut* trim* hair* blow_dry fringe bangs fade hairdo bob pixie chop layers short_back number_two buzz shaggy",
        "corte* pelo cabello peinado cortar* flequillo recortar melena rapar degradado las_puntas",
        "coupe* cheveux brushing couper* frange coiffure* egaliser degrade carre tondeuse les_pointes",
        "💇 ✂",
        under="beauty_field",
    ),
    "hair_color": Concept(
        "окраш* покрас* мелирован* балаяж* цвет* тонирован* краси* блонд* корни седин* закрасить седину краска рыж* омбре шатуш брюнет* русый отрос*",
        "color* colour* dye* highlight* balayage blonde roots tint* cover_grey grey_hair greys ombre ginger redhead brunette roots_done",
        "tint* color* mechas balayage rubia reflejo* canas raices cubrir_canas decolor* rubio castano pelirroj* ombre",
        "colora* couleur* meche* balayage teint* blond* racines cheveux_blancs couvrir cacher ombre blonde brune roux rousse decolor* chatain",
        under="beauty_field",
    ),
    "manicure": Concept(
        "маникюр* ногт* гель_лак* шеллак* маник* шеллак ноготоч* френч ногти ногтей ногот* ноготк*",
        "manicure* nail* gel shellac acrylic* french_tips nails_done french mani",
        "manicur* unas esmalt* semipermanente gel unitas pintar_las_unas manos",
        "manucure* ongle* vernis gel french faux_ongles mains",
        "💅",
        under="beauty_field",
    ),
    "pedicure": Concept(
        "педикюр* стоп* ноги пятк*",
        "pedicure* feet pedi toes",
        "pedicur* pies",
        "pedicur* pieds",
        under="beauty_field",
    ),
    "makeup": Concept(
        "макияж* визаж* мейк* накрас* стрелки вечерн*_образ",
        "makeup make_up mua smoky_eye glam",
        "maquilla* ahumado",
        "maquilla* fard",
        "💄",
        under="beauty_field",
    ),
    "brows_lashes": Concept(
        "бров* ресниц* ламинир* наращив* реснич* бровки",
        "brow* eyebrow* lash* eyelash* lamination brows lashes extensions",
        "ceja* pestana* pestanas cejas",
        "sourcil* cils cil sourcils",
        under="beauty_field",
    ),
    "hair_removal": Concept(
        "эпиляц* депиляц* шугаринг* лазер* воск* удал*_волос* бикини убрать+волос* волосы+ног* волосы+убрать подмыш* волосатые "
        "шерсть_на_ногах гладкие гладк* щетин* бритв*",
        "wax* laser* epilat* hair_removal sugaring depilat* bikini remove+hair legs underarms hairy smooth_legs brazilian smooth shave shaving stubble",
        "depila* laser* cera vello piernas axilas ingles bigote suaves rasur* afeitar",
        "epila* laser* cire poils jambes aisselles maillot_integral moustache lisses raser rasoir",
        under="beauty_field",
    ),
    "facial": Concept(
        "косметолог* лиц* чистк*_лица пилинг* ботокс* уколы филлер* морщин* уход_за_лицом губ* биоревитал* черн*_точк* поры пор "
        "мезотерап* уставш*_кож* омолож*",
        "facial* face skin_care skincare botox filler* peel* wrinkle* lips cosmetolog* blackhead* pores dull_skin glow",
        "facial* cara rostro botox relleno* peeling arruga* limpieza_facial labios puntos_negros poros cutis",
        "visage* botox soin* peeling rides injection* levres points_noirs pores teint",
        under="beauty_field",
    ),
    "massage": Concept(
        "массаж* размять спин* расслаб* зажат* спина_каменн* плечи затекл* шея разомни* забит* мышцы_болят антицеллюлит*",
        "massage* rubdown back_rub relax* knots sore_back tight_shoulders stiff tense shoulders aching muscles",
        "masaje* relajar* espalda contractura* cuello hombros cargad* tension",
        "massage* masser detendre detente dos courbatures nuque epaules tendu* noeuds",
        "💆",
    ),
    "spa": Concept(
        "спа spa сауна обертыван* хамам* релакс* расслаб*",
        "spa sauna relax* wrap* hammam",
        "spa sauna relaj* hammam",
        "spa sauna relax* hammam detente",
    ),
    "tattoo": Concept("тату* пирсинг* набит*", "tattoo* pierc* ink", "tatua* piercing*", "tatou* piercing*"),
    "lose_weight": Concept(
        "похуд* худе* сброс* вес скинуть лишн* постройнет* живот*_убрать жир* сушк* диет* убрать+живот сжечь стройн* килограмм* "
        "похуда* похудеть влезть_в_платье платье+влезть пузо бока жиров* сбросить жирок растолст* поправил* к_лету талия худеть",
        "lose_weight weight_loss slim* fat drop_kg drop_kilos drop+pounds lose+pounds lose+kilos shed* belly diet* lean* "
        "losing_weight burn* skinny get_rid_of_the_belly calories cut_weight lose+kg drop+kg thinner slim_down slimming "
        "fit_into+dress belly_fat tummy muffin_top pounds stone lbs wedding_dress love_handles fit_back_into get_rid_of_my_gut gut "
        "beer_belly tone_down trim_down",
        "adelgaz* bajar_de_peso perder_peso peso kilos quemar grasa dieta* delgad* barriga bajar+kilos tripa panza esbelt* michelines "
        "rollos lorzas entrar_en+vestido operacion_bikini perder kilitos bajar_la_panza unos_kilos gordit* tallas rebajar",
        "maigrir perdre_du_poids poids kilos mincir minceur regime* gras ventre perdre+kilos affiner bruler bouee bourrelet* "
        "rentrer_dans+robe perdre+kg brioche maillot poignees_d_amour sveltes*",
    ),
    "gain_muscle": Concept(
        "накач* мышц* мышечн* масс* качат* подкачат* набрат* рельеф* сил* бицепс* качаться пресс* попу подкач* мускул* банки кубики "
        "бицух* массонабор дрищ широк*_плеч* жать жму худой_и",
        "muscle* bulk* strong* bigger strength gain* mass toned lift* buff ripped jacked abs biceps six_pack pump gains tone beefy "
        "build_up bulking swole muscular arms guns bench get_bigger too_skinny put_on_size hench big_arms skinny big_chest massive",
        "muscul* masa fuerza fuerte* tonific* volumen hipertrofia abdominales ponerme_fuerte biceps marcar* mamad* cuadrad* brazos "
        "tableta six_pack ganar_masa flaco ponerme_cachas cachas brazos_grandes flac* cuerpazo",
        "muscl* masse force fort* prendre_du_volume abdos biceps tonifi* gonfler renforcement balaise carrure bras tablette pectoraux "
        "trop_maigre prise_de_masse gros_bras maigrichon* sec",
        "💪",
    ),
    "race_training": Concept(
        "марафон* забег* бег бегать полумарафон* соревн* гонк* триатлон* пробеж* ironman старт* 10_км 42_км кросс бегу",
        "race* marathon* run* triathlon* 10k 5k competition* compete ironman half_marathon endurance trail 5km 10km parkrun triathl* "
        "london_marathon 26_miles miles 42k half_ironman finish_line jog* couch_to_5k running jogging",
        "carrera* maraton* correr competi* triatlon* 10k media_maraton medio_maraton 10km 42km sansilvestre 42_km kilometros dorsal footing runner* running",
        "course* marathon* courir competition* triathlon* 10km semi_marathon trail ironman 10_km 42_bornes bornes dossard footing jogging",
        "🏃",
    ),
    "stay_healthy": Concept(
        "здоров* форм* тонус* самочувств* бодр* энерги* активн* поддерж* держать_себя_в иммунитет*",
        "health* fit shape wellbeing wellness stay_active energy feel_better toned_up active maintain feel_good in_shape keep_fit tone_up longevity",
        "salud* forma bienestar mantenerme activ* sentirme_mejor energia saludable sano",
        "sante forme bien_etre rester_en_forme m_entretenir actif tonus energie garder_la_forme me_sentir_mieux",
    ),
    "flexibility": Concept(
        "растяж* гибк* шпагат* стретч* носочк* достать_до_носк* деревянн*",
        "flexib* stretch* mobility splits touch_my_toes toes do_the_splits stiff supple bendy",
        "flexib* estir* movilidad tocarme_los_pies pies espagat* elastic* rigid*",
        "souplesse etir* mobilite grand_ecart toucher_mes_pieds raide assoupl* pieds",
        "🤸",
    ),
    "rehab": Concept(
        "реабилит* восстан* травм* спин* лфк здоров*_спин* осанк* боли* болит поясниц* сидяч* позвоночник*",
        "rehab* recover* injur* physio* back posture pain hurts desk_job slipped_disc",
        "rehabil* recuper* lesion* fisio* espalda postura duele dolor lumbar*",
        "reeduc* readapt* blessure* kine* dos recuper* posture mal douleur* lombaire*",
        under="stay_healthy",
    ),
    "yoga": Concept(
        "йог* пилатес* медитац* асан* йога шавасан* чакр*",
        "yoga pilates meditat* zen downward_dog vinyasa ashtanga tai_chi",
        "yoga pilates medita* yogui taichi",
        "yoga pilates medita* tai_chi",
        "🧘",
        under="sport_field",
    ),
    "gym": Concept(
        "тренажер* зал качалк* штанг* железо* тягать железо становая жим присед* гантел* подход*",
        "gym weights weight_room machines lifting barbell lift+weights deadlift* squats bench_press dumbbell* lift",
        "gimnasio gym pesas maquinas levantar_pesas sentadilla* mancuerna* peso_muerto press_banca",
        "salle_de_sport muscu* machines salle haltere* poids soulever squats developpe souleve halteres fonte",
        "🏋",
        under="gain_muscle sport_field",
    ),
    "swimming": Concept(
        "бассейн* плава* аквааэробик* плыть кроль брасс вода",
        "swim* pool aqua* lengths laps crawl breaststroke",
        "natac* nadar piscina alberca aqua* largos crol braza",
        "natation nager piscine aqua* longueurs crawl brasse bassin",
        "🏊",
        under="sport_field",
    ),
    "martial_arts": Concept(
        "бокс* единоборств* карате мма борьб* дзюдо самбо кикбокс* айкидо тхэквондо самооборон*",
        "box* martial* karate mma judo kickbox* bjj wrestling jiu taekwondo self_defence self_defense fight",
        "box* artes_marciales karate mma judo kickbox* defensa_personal taekwondo",
        "box* arts_martiaux karate mma judo self_defense taekwondo",
        "🥊 🥋",
        under="sport_field",
    ),
    "dancing": Concept(
        "танц* зумб* хип-хоп бачат* танцевать балет* танго сальса хип_хоп тверк*",
        "danc* zumba salsa hip_hop ballet tango ballroom twerk* bachata",
        "bail* danza zumba salsa tango bachata reggaeton",
        "dans* zumba salsa tango rock bachata valse",
        "💃",
        under="sport_field",
    ),
    "cardio": Concept(
        "кардио* велотренаж* дорожк* аэробик* сайкл*",
        "cardio treadmill cycling spinning aerobic* bike hiit",
        "cardio cinta spinning aerobic* bicicleta",
        "cardio tapis velo aerobi* biking",
        under="sport_field",
    ),
    "group_classes": Concept(
        "группов* занятия_в_групп*",
        "group* class* classes",
        "grupal* clases_dirigidas grupo clase*",
        "collectif* cours_co groupe*",
    ),
    "personal_trainer": Concept(
        "персональн* тренер* индивид* личн*_тренер",
        "personal* trainer* coach* pt one_on_one",
        "personal* entrenador* coach",
        "coach* personnel* individuel* prive*",
    ),
    "botox": Concept(
        "ботокс* морщин* диспорт* укол*_красоты разглад*",
        "botox wrinkle* injection* dysport smooth",
        "botox arruga* toxina",
        "botox ride* toxine",
    ),
    "no_sport": Concept(
        "не_занимаюсь не_тренир* никогда диван* лежу на_диване холодильник* лень лентяй* ленив* спорт_не не_спорт* нулевая сидяч* "
        "пульт* физкультур*_в_школе не_дружу спорт_и_я вообще_никак",
        "never couch potato sofa remote lazy sedentary dont_exercise not_at_all no_sport desk_job unfit allergic_to_exercise "
        "allergic_to_sport dont_work_out last_time_i_ran hate_sport netflix fridge nothing bin",
        "nunca sofa sedentari* perezos* vag* manta mantita no_hago_nada no_hago_deporte cero_deporte el_mando netflix vida_sedentaria "
        "vagancia flojo floja nevera",
        "jamais canape sedentaire* paresseu* flemm* zero_sport telecommande aucun_sport netflix pantoufl* pas_sportif pas_sportive faineant* frigo",
        under="never nothing_yet",
    ),
    "sport_thrice": Concept(
        "3_и_более 3_раза три_раза трижды 3_4_раза через_день пн+ср+пт вт+чт+сб понедельник+среда+пятница четыре_раза 4_раза 3_раз 3_5_раз часто",
        "three_or_more three_times 3_times 3_or_more 3_4_times three_to_four mon+wed+fri tue+thu+sat monday+wednesday+friday "
        "every_other_day every_second_day four_times 4_times often",
        "3_o_mas tres_veces 3_veces 3_4_veces lunes+miercoles+viernes martes+jueves+sabado dia_si_dia dia_por_medio cuatro_veces "
        "un_dia_si a_menudo tres_o_mas dias_alternos",
        "3_fois trois_fois 3_ou_plus 3_a_4 lundi+mercredi+vendredi mardi+jeudi+samedi un_jour_sur_deux quatre_fois 4_fois "
        "tous_les_deux_jours souvent plus_de_3",
    ),
    "sport_once_twice": Concept(
        "1_2_раза 1_2_раз один_два пару_раз раз_два иногда по_выходным по_субботам по_воскресеньям вт+чт вторник+четверг пн+чт 1_раз "
        "раз_в_неделю суббот+воскресен",
        "once_or_twice 1_2_times one_or_two couple_of_times on_saturdays on_sundays at_weekends weekends tue+thu tuesday+thursday "
        "once_a_week twice_a_week sundays saturdays weekend_warrior",
        "1_2_veces una_o_dos par_de_veces los_domingos los_sabados fines_de_semana finde martes+jueves lunes+jueves una_vez_por_semana 1_a_2 dos_veces",
        "1_a_2 1_2_fois une_ou_deux une_fois deux_fois le_dimanche le_samedi week_end weekend mardi+jeudi lundi+jeudi",
        under="weekly",
    ),
    "sport_daily": Concept(
        "каждый_день ежедневн* ни_дня_без без+ни_дня каждое_утро без_выходных семь_дней 7_дней утром_и_вечером",
        "every_day daily every_single_day every_morning dont_miss_a miss_a_day seven_days 7_days day_in_day without_fail rain_or_shine morning_and_night",
        "todos_los_dias cada_dia diari* a_diario no_fallo ni_un_dia siete_dias 7_dias cada_manana",
        "tous_les_jours chaque_jour quotidien* pas_un_jour sept_jours 7_jours chaque_matin 7_sur_7",
        under="daily",
    ),
    "outdoor_sport": Concept(
        "на_улице на_свежем парк* воркаут* турник* бега*",
        "outdoors park outside fresh_air running",
        "aire_libre parque calle",
        "exterieur plein_air parc dehors",
    ),
    "back_health": Concept(
        "спин* поясниц* осанк* сидяч* позвоноч* сутул* грыж* шея",
        "back posture spine desk_job slouch* hunch*",
        "espalda postura columna lumbar* encorvad*",
        "dos posture colonne lombaire* voute",
    ),
    "prenatal_massage": Concept(
        "беремен* дородов* для_беремен*",
        "prenatal pregnan* expecting bump",
        "prenatal embaraz*",
        "prenatal* enceinte grossesse",
    ),
    "short_hair": Concept("коротк* каре ежик под_мальчик*", "short pixie cropped", "corto corta pixie", "court courts courte garconne"),
    "long_hair": Concept(
        "длинн* до_пояса коса ниже_плеч",
        "long waist_length braid",
        "largo larga melena trenza",
        "long longs longue tresse",
    ),
    "medium_hair": Concept("средн* до_плеч", "medium shoulder_length bob", "medio media_melena hombros", "mi_long epaules carre"),
}
