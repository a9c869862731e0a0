"""Complaints and wishes about body and mind; kinds of massage, skin, hair."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "weight": Concept(
        "вес веса похуде* худе* лишн* килограмм* стройн*",
        "weight slim* lose kilos pounds fat thinner diet",
        "peso adelgaz* kilos delgad* grasa dieta",
        "poids maigr* minc* kilos gras regime",
    ),
    "dry_skin": Concept(
        "сух* шелуш* стянут* стягив* сухость",
        "dry flak* tight dehydrated flaky parched cracked dryness",
        "seca seco reseca reseco descam* tirant* sequedad pela tirante cuartead*",
        "seche sec secs tiraille* deshydrat* secheresse pele pelure*",
    ),
    "oily_skin": Concept(
        "жирн* блест* блеск* сальн* лоснит*",
        "oily greasy shiny shine t_zone",
        "grasa graso grasosa grasiento brillo* brillante lustros*",
        "gras grasse brillante brille* luisant* gras_au_front",
    ),
    "combination_skin": Concept(
        "комбинирован* смешан* т-зон*",
        "combination combo mixed t_zone",
        "mixta mixto combinad* de_todo zona_t",
        "mixte zone_t",
    ),
    "sensitive_skin": Concept(
        "чувствит* раздраж* красне* аллерг* реактив*",
        "sensitive irritat* red reacts allerg* redness",
        "sensible* irrita* roja rojez alergi*",
        "sensible* irrit* rouge* rougeur* reactive* allerg*",
    ),
    "normal_skin": Concept("нормальн* обычн*", "normal regular", "normal*", "normale*"),
    "acne": Concept(
        "акне прыщ* высыпан* угр* подбород*+прыщ* гнойник*",
        "acne pimple* breakout* spots zits chin+spots blemish*",
        "acne grano* espinilla* granitos barrit*",
        "acne bouton* imperfection* points_noirs",
    ),
    "wrinkles": Concept(
        "морщин* возраст* омолож* старен* подтяж* гусиные_лапки лапки складк* носогуб* обвис* гравитац*",
        "wrinkle* aging ageing anti_age fine_lines sagging lift crow_s_feet crows_feet feet laugh_lines saggy crepey forehead_lines",
        "arruga* antiedad envejec* flacidez patas_de_gallo gallo surco* lineas_de_expresion",
        "ride* anti_age vieilliss* fermete pattes_d_oie sillon* relache*",
    ),
    "therapeutic_massage": Concept(
        "лечебн* оздоров* медицинск* узл* зажим* шея спина колом контрактур*",
        "therap* medical deep_tissue remedial knots stiff deep tissue tight",
        "terapeut* medicinal descontracturante nudos contractur* descontractur*",
        "therap* medical noeuds tissus profonds contracture*",
    ),
    "relaxing_massage": Concept(
        "расслаб* релакс* отдохн* отключит* стресс выдохн* нерв*",
        "relax* swedish calming switch_off unwind chill stress zone_out",
        "relaj* desconectar descansar estres",
        "relax* detente californien decrocher souffler stress deconnecter zen",
    ),
    "sports_massage": Concept(
        "спортивн* после_тренировк* марафон* мышц* забит* крепатур*",
        "sport* marathon workout muscles athlete training hamstring*",
        "deportiv* maraton agujetas entreno musculos",
        "sport* marathon courbatures entrainement muscles",
    ),
    "pregnancy": Concept(
        "беремен* роды ребеночка",
        "pregnan* expecting baby birth",
        "embaraz* parto",
        "enceinte grossesse accouchement",
    ),
    "allergy": Concept("аллерг*", "allerg*", "alerg*", "allerg*"),
    "smoking": Concept("кур* сигарет*", "smok* cigarette* vape*", "fum* tabaco cigarr*", "fum* tabac cigarette*"),
    "curly_hair": Concept("кудряв* вьющ* волнист*", "curl* wavy", "rizad* ondulad*", "boucl* ondule* frise*"),
    "straight_hair": Concept("прям*", "straight", "lis* lacio*", "raide* lisse*"),
    "doubt": Concept(
        "сомнев* не_уверен* не_верю боюсь страшно риск* скептич* обман*",
        "doubt* skeptic* sceptic* not_sure unsure trust scam afraid worried convinced hesitant",
        "duda* no_estoy_seguro no_estoy_segura desconfi* miedo estafa no_me_fio",
        "doute* pas_sur pas_sure sceptique* mefian* peur arnaque hesite",
    ),
    "approval": Concept(
        "согласов* начальник* директор* руководств* муж* жен* одобрен* посоветова* решаю_не_я не_я_решаю партнер*",
        "approval boss management sign_off ask_my permission stakeholders wife husband partner board decides",
        "jefe jefa aprobacion decide permiso socio mi_mujer mi_marido direccion consultarlo",
        "patron chef direction decide accord associe mon_mari ma_femme valider hierarchie",
    ),
    "expensive": Concept(
        "дорог* цен* бюджет* денег деньги не_по_карману дороговат* накладн*",
        "expensive price* cost* budget money afford* pricey cheap*",
        "caro cara precio* presupuesto dinero costoso",
        "cher chere prix budget argent couteux tarif*",
    ),
    "busy": Concept(
        "время времени занят* некогда не_успева* загруж*",
        "time busy swamped schedule overwhelmed timing no_time",
        "tiempo liad* ocupad* no_tengo_tiempo agobiad*",
        "temps occupe* deborde* pas_le_temps agenda",
    ),
    "no_need": Concept(
        "не_нужно не_надо незачем уже_есть не_вижу_смысл* обойд* смысл*",
        "dont_need no_need not_necessary pointless already_have see_no_point",
        "no_lo_necesito no_hace_falta innecesario ya_tengo",
        "pas_besoin inutile deja pas_utile",
    ),
    "competitor": Concept(
        "другие конкурент* другой_поставщик другая_компания сравнива* у_других",
        "competitor* other_vendor another_company comparing alternatives someone_else",
        "competencia otra_empresa otro_proveedor comparando",
        "concurrent* autre_prestataire autre_entreprise compare*",
    ),
    "pigmentation": Concept(
        "пигмент* веснушк* пятн* коричнев* загар* родимы*",
        "pigment* freckle* sun_spots dark_spots brown_spots melasma age_spots sun_damage",
        "mancha* peca* melasma pigment* sol oscur*",
        "tache* pigment* rousseur marques soleil masque_de_grossesse",
    ),
}
