"""Beauty and sport."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "hair_cut": Concept(
        "стриж* постри* подстри* волос* укладк* челк* покороче подравня* прическ*",
        "haircut* cut* trim* hair* blow_dry fringe bangs fade hairdo", "corte* pelo cabello peinado cortar* flequillo recortar",
        "coupe* cheveux brushing couper* frange coiffure* egaliser", "💇 ✂", under="beauty_field",
    ),
    "hair_color": Concept(
        "окраш* покрас* мелирован* балаяж* цвет* тонирован* краси* блонд* корни седин* закрасить седину",
        "color* colour* dye* highlight* balayage blonde roots tint* cover_grey grey_hair greys",
        "tint* color* mechas balayage rubia reflejo* canas raices cubrir_canas",
        "colora* couleur* meche* balayage teint* blond* racines cheveux_blancs couvrir cacher", under="beauty_field",
    ),
    "manicure": Concept(
        "маникюр* ногт* гель_лак* шеллак* ногот* маник*", "manicure* nail* gel shellac mani acrylic*",
        "manicur* unas esmalt* semipermanente gel", "manucure* ongle* vernis gel", "💅", under="beauty_field",
    ),
    "pedicure": Concept(
        "педикюр* стоп* ноги пятк*", "pedicure* feet pedi toes", "pedicur* pies", "pedicur* pieds", under="beauty_field",
    ),
    "makeup": Concept("макияж* визаж* мейк* накрас*", "makeup make_up mua", "maquilla*", "maquilla*", "💄", under="beauty_field"),
    "brows_lashes": Concept(
        "бров* ресниц* ламинир* наращив*", "brow* eyebrow* lash* eyelash* lamination", "ceja* pestana*", "sourcil* cils cil",
        under="beauty_field",
    ),
    "hair_removal": Concept(
        "эпиляц* депиляц* шугаринг* лазер* воск* удал*_волос* бикини убрать+волос* волосы+ног* волосы+убрать подмыш*",
        "wax* laser* epilat* hair_removal sugaring depilat* bikini remove+hair legs underarms",
        "depila* laser* cera vello piernas axilas", "epila* laser* cire poils jambes aisselles", under="beauty_field",
    ),
    "facial": Concept(
        "косметолог* лиц* чистк*_лица пилинг* ботокс* уколы филлер* морщин* уход_за_лицом губ* биоревитал*",
        "facial* face skin_care skincare botox filler* peel* wrinkle* lips cosmetolog*",
        "facial* cara rostro botox relleno* peeling arruga* limpieza_facial labios",
        "visage* botox soin* peeling rides injection* levres", under="beauty_field",
    ),
    "massage": Concept(
        "массаж* размять спин* расслаб* зажат*", "massage* rubdown back_rub relax* knots sore_back",
        "masaje* relajar* espalda contractura*", "massage* masser detendre detente dos courbatures", "💆",
    ),
    "spa": Concept(
        "спа spa сауна обертыван* хамам* релакс* расслаб*", "spa sauna relax* wrap* hammam", "spa sauna relaj* hammam",
        "spa sauna relax* hammam detente",
    ),
    "tattoo": Concept("тату* пирсинг* набит*", "tattoo* pierc* ink", "tatua* piercing*", "tatou* piercing*"),
    "lose_weight": Concept(
        "похуд* худе* сброс* вес скинуть лишн* постройнет* живот*_убрать жир* сушк* диет* убрать+живот сжечь стройн* килограмм* "
        "похуда* похудеть",
        "lose_weight weight_loss slim* fat drop_kg drop_kilos drop+pounds lose+pounds lose+kilos shed* belly diet* lean* "
        "losing_weight burn* skinny get_rid_of_the_belly calories cut_weight lose+kg drop+kg thinner slim_down slimming",
        "adelgaz* bajar_de_peso perder_peso peso kilos quemar grasa dieta* delgad* barriga bajar+kilos tripa panza esbelt*",
        "maigrir perdre_du_poids poids kilos mincir minceur regime* gras ventre perdre+kilos affiner bruler",
    ),
    "gain_muscle": Concept(
        "накач* мышц* мышечн* масс* качат* подкачат* набрат* рельеф* сил* бицепс* качаться пресс* попу подкач* мускул*",
        "muscle* bulk* strong* bigger strength gain* mass toned lift* buff ripped jacked abs biceps six_pack pump gains tone beefy "
        "build_up",
        "muscul* masa fuerza fuerte* tonific* volumen hipertrofia abdominales ponerme_fuerte biceps marcar*",
        "muscl* masse force fort* prendre_du_volume abdos biceps tonifi* gonfler renforcement", "💪",
    ),
    "race_training": Concept(
        "марафон* забег* бег бегать полумарафон* соревн* гонк* триатлон* пробеж* ironman старт*",
        "race* marathon* run* triathlon* 10k 5k competition* compete ironman half_marathon endurance trail",
        "carrera* maraton* correr competi* triatlon* 10k media_maraton medio_maraton",
        "course* marathon* courir competition* triathlon* 10km semi_marathon trail ironman", "🏃",
    ),
    "stay_healthy": Concept(
        "здоров* форм* тонус* самочувств* бодр* энерги* активн* поддерж* держать_себя_в иммунитет*",
        "health* fit shape wellbeing wellness stay_active energy feel_better toned_up active maintain feel_good in_shape keep_fit "
        "tone_up longevity",
        "salud* forma bienestar mantenerme activ* sentirme_mejor energia saludable sano",
        "sante forme bien_etre rester_en_forme m_entretenir actif tonus energie garder_la_forme me_sentir_mieux",
    ),
    "flexibility": Concept(
        "растяж* гибк* шпагат* стретч*", "flexib* stretch* mobility splits", "flexib* estir* movilidad", "souplesse etir* mobilite",
        "🤸",
    ),
    "rehab": Concept(
        "реабилит* восстан* травм* спин* лфк здоров*_спин* осанк* боли* болит",
        "rehab* recover* injur* physio* back posture pain hurts", "rehabil* recuper* lesion* fisio* espalda postura duele dolor",
        "reeduc* readapt* blessure* kine* dos recuper* posture mal douleur*", under="stay_healthy",
    ),
    "yoga": Concept(
        "йог* пилатес* медитац* асан*", "yoga pilates meditat* zen", "yoga pilates medita*", "yoga pilates medita*", "🧘",
        under="sport_field",
    ),
    "gym": Concept(
        "тренажер* зал качалк* штанг* железо* тягать железо", "gym weights weight_room machines lifting barbell lift+weights",
        "gimnasio gym pesas maquinas levantar_pesas", "salle_de_sport muscu* machines salle haltere* poids soulever", "🏋",
        under="gain_muscle sport_field",
    ),
    "swimming": Concept(
        "бассейн* плава* аквааэробик* плыть", "swim* pool aqua*", "natac* nadar piscina alberca aqua*", "natation nager piscine aqua*",
        "🏊", under="sport_field",
    ),
    "martial_arts": Concept(
        "бокс* единоборств* карате мма борьб* дзюдо самбо кикбокс* айкидо", "box* martial* karate mma judo kickbox* bjj wrestling jiu",
        "box* artes_marciales karate mma judo kickbox*", "box* arts_martiaux karate mma judo", "🥊 🥋", under="sport_field",
    ),
    "dancing": Concept(
        "танц* зумб* хип-хоп бачат* танцевать балет*", "danc* zumba salsa hip_hop ballet", "bail* danza zumba salsa",
        "dans* zumba salsa", "💃", under="sport_field",
    ),
    "cardio": Concept(
        "кардио* велотренаж* дорожк* аэробик* сайкл*", "cardio treadmill cycling spinning aerobic* bike hiit",
        "cardio cinta spinning aerobic* bicicleta", "cardio tapis velo aerobi* biking", under="sport_field",
    ),
    "group_classes": Concept(
        "группов* занятия_в_групп*", "group* class* classes", "grupal* clases_dirigidas grupo clase*", "collectif* cours_co groupe*",
    ),
    "personal_trainer": Concept(
        "персональн* тренер* индивид* личн*_тренер", "personal* trainer* coach* pt one_on_one", "personal* entrenador* coach",
        "coach* personnel* individuel* prive*",
    ),
    "botox": Concept(
        "ботокс* морщин* диспорт* укол*_красоты разглад*", "botox wrinkle* injection* dysport smooth", "botox arruga* toxina",
        "botox ride* toxine",
    ),
}
