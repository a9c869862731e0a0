"""Where it hurts."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "head_pain": Concept(
        "голов* мигрен* висок виски висках затыл*",
        "head* migraine* temple*",
        "cabeza migrana* jaqueca sien sienes",
        "tete migraine* crane",
    ),
    "back_pain": Concept(
        "спин* поясниц* позвоноч* шея шеи осанк* грыж* крестец радикулит* сколиоз* межпозвон* прострел* хребет сидяч*",
        "back spine neck lower_back posture disc sciatica slipped_disc scoliosis lumbago vertebra*",
        "espalda columna cuello lumbar* cervical* lumbago ciatica escoliosis hernia_discal vertebra* rinones",
        "dos colonne nuque lombaire* cervical* lumbago sciatique scoliose hernie_discale tour_de_rein vertebre*",
    ),
    "joint_pain": Concept(
        "сустав* колен* плеч* локт* артроз*",
        "joint* knee* shoulder* elbow* hip",
        "articulac* rodilla* hombro* codo* cadera",
        "articulation* genou* epaule* coude* hanche",
    ),
    "knee_pain": Concept(
        "колен* мениск* чашечк*",
        "knee* meniscus kneecap",
        "rodilla* menisco rotula",
        "genou* menisque rotule",
        under="joint_pain",
    ),
    "belly_pain": Concept(
        "живот* желуд* кишечн* изжог* тошнит гастрит* пузо пучит колик* диаре*",
        "stomach belly tummy heartburn nause* gut bloated cramps colic",
        "estomago barriga tripa acidez ardor vientre panza colico* retortijon*",
        "ventre estomac digere brule ballonne* nause* intestin* crampe* colique*",
    ),
    "neck_pain": Concept(
        "шея шею шеи шейн* затек*",
        "neck stiff_neck",
        "cuello cervical* torticolis",
        "nuque cou torticolis cervical*",
    ),
    "chest_pain": Concept("грудь груди грудн* сердц* ребра", "chest heart ribs", "pecho corazon costillas", "poitrine coeur cotes"),
    "leg_pain": Concept(
        "нога ноги ногу стоп* голен* икры икра лодыж* пятк* бедр*",
        "leg legs foot feet ankle* calf thigh* heel*",
        "pierna* pie pies tobillo* gemelo* muslo* talon",
        "jambe* pied* cheville* mollet* cuisse* talon*",
    ),
    "arm_pain": Concept(
        "рука руки руку локт* кист* запяст* палец пальц*",
        "arm arms hand hands elbow* wrist* finger* thumb",
        "brazo* mano manos codo* muneca dedo*",
        "bras main mains coude* poignet* doigt*",
    ),
    "tooth_ache": Concept(
        "зуб* зубн* десн* восьмерк* мудрости челюст*",
        "wisdom_one tooth teeth wisdom gum gums molar jaw",
        "muela* diente* juicio encia*",
        "dent dents sagesse gencive* molaire",
    ),
    "eye_trouble": Concept("глаз* зрени* веко слез*", "eye* vision eyelid", "ojo ojos vista parpado", "yeux oeil vue paupiere"),
    "ear_throat": Concept("ухо уши ушей горл* нос носа насморк", "ear ears throat nose", "oido* garganta nariz", "oreille* gorge nez"),
    "skin_trouble": Concept("кож* сып* чеш* зуд* пятн*", "skin rash itch*", "piel sarpullido picor*", "peau boutons demange*"),
}
