"""Medicine, teeth, beauty, fitness, pets."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "dentist": Concept(
        "стоматолог* зуб* дантист* зубн*", "dent* tooth teeth", "dent* odontolog* muela* diente*", "dent* dentiste*", "🦷",
        under="medical_field",
    ),
    "general_doctor": Concept(
        "терапевт* общ*_врач* семейн*_врач* участков* простуд* температур* орви грипп* кашель кашля насморк*",
        "gp general_practi* family_doctor physician cold fever flu cough internist",
        "medico_general medico_de_cabecera generalista gripe fiebre resfriad* tos medico_familiar",
        "generaliste* medecin_traitant medecin_de_famille grippe fievre rhume toux", "🤒", under="medical_field",
    ),
    "surgeon": Concept(
        "хирург* операц* прооперир*", "surg* operation*", "cirug* cirujan* operacion*", "chirurg* operation*", under="medical_field",
    ),
    "gynecologist": Concept(
        "гинеколог* женск*_врач* беременн* акушер* узи_малого", "gyn* obgyn ob_gyn obstetric* pregnan* women_s_health",
        "ginecolog* obstetr* embaraz* matrona", "gyneco* obstetri* enceinte grossesse sage_femme", "🤰", under="medical_field",
    ),
    "pediatrician": Concept(
        "педиатр* детск*_врач* ребен*", "pediatric* paediatric* child* kid baby", "pediatr* nino* nina* infantil bebe",
        "pediatr* enfant* bebe", under="medical_field",
    ),
    "dermatologist": Concept(
        "дерматолог* кож* сып* родинк* прыщ* акне экзем*", "dermatolog* skin rash mole* acne eczema",
        "dermatolog* piel acne lunar* sarpullido grano*", "dermato* peau acne grain*_de_beaute bouton* eczema", under="medical_field",
    ),
    "eye_doctor": Concept(
        "офтальмолог* окулист* глаз* зрени* очки линз*", "ophthalm* eye* vision optic* optometr* glasses lens*",
        "oftalmolog* ojo* vista oculista gafas lentes", "ophtalmo* oeil yeux vue oculiste lunettes", "👁 👓", under="medical_field",
    ),
    "cardiologist": Concept(
        "кардиолог* сердц* давлен* экг аритми*", "cardio* heart blood_pressure ecg palpitations",
        "cardio* corazon presion_arterial hipertension tension", "cardio* coeur tension ecg", "❤", under="medical_field",
    ),
    "neurologist": Concept(
        "невролог* голов* мигрен* невропатолог* голова", "neuro* headache* migraine* nerve*", "neuro* dolor_de_cabeza migrana* jaqueca",
        "neuro* maux_de_tete migraine*", under="medical_field",
    ),
    "orthopedist": Concept(
        "ортопед* травматолог* спин* колен* сустав* перелом* позвоноч* поясниц*",
        "orthop* back knee* joint* spine fracture* shoulder bone*", "ortoped* traumat* espalda rodilla* columna hueso* articulac*",
        "orthop* dos genou* articulat* fracture* colonne epaule", under="medical_field",
    ),
    "ent": Concept(
        "лор отоларинг* ухо уши горл* нос гайморит*", "ent ear* throat nose sinus*", "otorrino* oido* garganta nariz",
        "orl oreille* gorge nez sinus*", "👂", under="medical_field",
    ),
    "gastro": Concept(
        "гастроэнт* желуд* живот* гастрит* кишечн*", "gastro* stomach digest* gut", "gastro* estomago digest* barriga",
        "gastro* estomac digest* ventre",
    ),
    "urologist": Concept(
        "уролог* почк* простат*", "urolog* kidney* prostat* bladder", "urolog* rinon* prostata", "urolog* rein reins prostate",
    ),
    "endocrinologist": Concept(
        "эндокрин* щитовид* диабет* гормон*", "endocrin* thyroid diabet* hormon*", "endocrin* tiroides diabet* hormon*",
        "endocrin* thyroid* diabet* hormon*",
    ),
    "psychologist": Concept(
        "психолог* психотерап* тревог* депресс* выгоран* психиатр* стресс* панич*",
        "psycholog* therap* anxiety depress* counsel* burnout mental stress panic shrink",
        "psicolog* terapi* ansiedad depresi* estres psiquiatr* mental",
        "psy psycholog* therap* anxiete angoisse depress* burn_out stress mental", "🧠",
    ),
    "lab_tests": Concept(
        "анализ* кров* лаборатор* сдать_кровь узи мрт кт рентген* пцр", "test* blood lab* ultrasound mri xray x_ray scan* results",
        "analisis sangre analitica laboratorio ecografia resonancia radiografia",
        "analyse* sang prise_de_sang labo* echographie irm radio scanner", "🩸 🧪", under="medical_field",
    ),
    "checkup": Concept(
        "чекап* обследован* осмотр* профилакт* провер* медосмотр* справк* плановый_осмотр диспансер*",
        "checkup* check_up* physical screening exam* preventive routine annual",
        "chequeo* revision* control* reconocimiento preventiv* rutina",
        "bilan* controle* visite_de_controle check_up prevention depistage routine", under="medical_field",
    ),
    "vaccination": Concept(
        "вакцин* привив* укол*", "vaccin* shot* jab* immuniz*", "vacun* pinchazo", "vaccin* rappel piqure", "💉", under="medical_field",
    ),
    "tooth_pain": Concept(
        "бол* ноет острая_боль зуб_ноет дергает", "pain* ache* hurt* toothache sore agony", "dolor* duele molestia",
        "douleur* mal rage_de_dents fait_mal", "😖",
    ),
    "caries": Concept(
        "кариес* пломб* дырк* лечени*_зуб* лечить_зуб* вылечить", "cavit* filling* caries decay hole", "caries empaste* relleno* curar",
        "carie* plombage* soigner trou",
    ),
    "implants": Concept(
        "имплант* вживит* зуба_нет вставить_зуб* нет_зуба", "implant* missing_tooth missing_teeth",
        "implante* falta_un_diente me_falta", "implant* dent_manquante dent_en_moins",
    ),
    "crowns": Concept(
        "коронк* протез* винир* мост вставн*", "crown* denture* veneer* bridge* prosthe* false_teeth",
        "corona* protesis* carilla* puente* dentadura", "couronne* prothese* facette* bridge* dentier*",
    ),
    "braces": Concept(
        "брекет* прикус* ортодонт* выровн* элайнер* крив*_зуб* каппы исправить_прикус",
        "brace* orthodon* align* invisalign straighten* crooked bite",
        "bracket* ortodon* alinead* invisalign torcid* frenillo* aparato*",
        "bague* orthodon* aligne* gouttiere* invisalign appareil* redresser",
    ),
    "whitening": Concept(
        "отбел* белоснеж* желт*_зуб* белые побел*", "whiten* white bleach* yellow", "blanque* blanco* amarill*",
        "blanchi* blanc* jaune*",
    ),
    "teeth_cleaning": Concept(
        "чистк* профгигиен* налет* камен* гигиен* почистит*", "clean* hygien* scale polish plaque tartar", "limpi* sarro higiene placa",
        "detartr* nettoy* tartre hygiene",
    ),
    "tooth_removal": Concept(
        "удал* вырвать выдрать мудрост* вырв*", "extract* pull* wisdom remove removal take_out",
        "extrac* muela*_del_juicio sacar* quitar", "extract* arracher dent_de_sagesse sagesse enlever",
    ),
    "health_own_pay": Concept(
        "платн* за_свой_счет сам_оплачу налич* за_деньги", "self_pay out_of_pocket private* paying_myself",
        "privad* de_mi_bolsillo pago_yo", "prive* de_ma_poche",
    ),
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
    "dog": Concept(
        "собак* пес пса щен* собачк* лабрадор* такс* шпиц* йорк* овчарк* корги мопс* хаски псин* песель питбул*",
        "dog* pup* labrador* doggo poodle* retriever bulldog* corgi chihuahua spaniel terrier canine husky pooch",
        "perr* cachorr* labrador* can caniche* bulldog*", "chien* chiot* labrador* toutou caniche* bouledogue*", "🐶 🐕", under="pets",
    ),
    "cat": Concept(
        "кот кота кошк* котен* котик* коты котэ мейн_кун британец сфинкс* кошар* перс мурзик", "cat* kitten* kitty feline siamese",
        "gat* gatit* minin* michi felino", "chat* chaton* minou felin", "🐱 🐈", under="pets",
    ),
    "bird": Concept(
        "птиц* попуга* канарейк*", "bird* parrot* canary budgie* parakeet", "pajar* loro* canario* ave periquito*",
        "oiseau* perroquet* canari perruche", "🐦 🦜", under="pets",
    ),
    "rodent": Concept(
        "грызун* хомяк* кролик* морск*_свинк* крыс* шиншилл* хомя*", "rodent* hamster* rabbit* guinea* rat bunny chinchilla gerbil",
        "roedor* hamster* conej* cobay* cuy", "rongeur* hamster* lapin* cochon_d_inde cobaye", "🐹 🐰", under="pets",
    ),
    "reptile": Concept(
        "рептил* черепах* ящериц* зме* игуан* геккон* экзот*", "reptile* turtle* lizard* snake* gecko tortoise iguana exotic*",
        "reptil* tortuga* lagart* serpiente* iguana exotic*", "reptile* tortue* lezard* serpent* iguane nac", "🐢 🦎", under="pets",
    ),
    "fish_pet": Concept("рыб* аквариум*", "fish aquarium goldfish", "pez peces acuario", "poisson* aquarium", "🐠", under="pets"),
    "horse": Concept("лошад* конь пони", "horse* pony", "caball* poni yegua", "cheval chevaux poney", "🐴", under="pets"),
    "sterilization": Concept("стерил* кастр*", "spay* neuter* castrat* sterili*", "esteril* castr*", "sterili* castr*"),
    "grooming": Concept(
        "груминг* стриж* помыт* когт*", "groom* bath* trim* fur nails", "peluquer* bano corte pelo unas", "toilett* bain tonte griffes",
    ),
    "pet_training": Concept(
        "дрессир* кинолог* послуш*", "train* obedience behavio*", "adiestr* entrena* obedien*", "dress* education comporte*",
    ),
    "pet_boarding": Concept(
        "передерж* зоогостин* оставить", "board* sitting kennel* sitter", "guarder* residencia hotel cuidad*", "garde pension",
    ),
    "exotic_pet": Concept(
        "экзот* маленьк*_животн* грызун* хомяк* кролик* черепах* ящериц* попуга* птиц* шиншилл* крыс* морск*_свинк*",
        "exotic* small_animal* rodent* hamster* rabbit* guinea turtle* lizard* parrot* bird* ferret* reptile*",
        "exotic* pequen*_animal* roedor* hamster conejo* tortuga* loro* huron* ave pajaro* reptil*",
        "nac exotique* rongeur* hamster* lapin* cobaye* tortue* furet* perroquet* oiseau* reptile*", heads=2,
    ),
    "botox": Concept(
        "ботокс* морщин* диспорт* укол*_красоты разглад*", "botox wrinkle* injection* dysport smooth", "botox arruga* toxina",
        "botox ride* toxine",
    ),
    "smile_aesthetics": Concept(
        "улыбк* винир* отбел* красив*_зуб* эстетик* голливуд* ровн*_зуб*", "smile veneer* whiten* cosmetic beautiful_teeth hollywood",
        "sonrisa carilla* blanque* estetic*", "sourire facette* blanchi* esthetiq*",
    ),
    "pets": Concept("животн* питом* зверь зверушк*", "pet* animal*", "mascota* animal*", "animal animaux", "🐾", heads=2),
}
