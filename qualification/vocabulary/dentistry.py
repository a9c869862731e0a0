"""Teeth: what is wrong with them and what is done about it."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "tooth_pain": Concept(
        "бол* ноет острая_боль зуб_ноет дергает опух* раздул* щек* щека флюс не_спал стреляет ночь_не сломал*_зуб выпал* срочн* невыносим* на_стенку",
        "pain* ache* hurt* toothache sore agony swollen unbearable throb* cant_sleep knocked_out broke_a_tooth chipped abscess "
        "killing_me couldnt_sleep lost_a_filling",
        "dolor* duele molestia hinchad* flemon insoportable no_duermo infeccion se_me_rompio se_me_cayo me_mata punzada* no_aguanto",
        "douleur* mal rage_de_dents fait_mal gonfle* abces joue insupportable dors_plus casse* elance* lancin* infection",
        "😖",
        under="dental_emergency",
    ),
    "caries": Concept(
        "кариес* пломб* дырк* лечени*_зуб* лечить_зуб* вылечить черн*_точк* дупл* запломб* выпала_пломб* ноет_от_сладкого",
        "cavit* filling* caries decay hole black_spot drill sweet_things sensitive rotten",
        "caries empaste* relleno* curar picad* muela_picada agujero* endodoncia caries_profunda",
        "carie* plombage* soigner trou abimee caries trou* plomber devitalis*",
    ),
    "implants": Concept(
        "имплант* вживит* зуба_нет вставить_зуб* нет_зуба не_хватает выбил* дыра_на_месте потерял* выпал_зуб вставить вкрутить "
        "без_зуба отсутству* беззуб* на_месте_зуба штифт* зуб*+нет",
        "implant* missing_tooth missing_teeth lost+tooth lost_a_tooth missing gap lost_teeth used_to_be no_tooth without_a_tooth "
        "screw_in knocked_out replace_a_tooth fell_out",
        "implante* falta_un_diente me_falta falta faltan perdi hueco se_me_cayo_un sin_diente* sin_muela poner_un_diente",
        "implant* dent_manquante dent_en_moins manque manquent perdu trou_a_la_place plus_de_dent poser_une_dent tombee",
    ),
    "crowns": Concept(
        "коронк* протез* винир* мост вставн* сточен* съемн* голливудск*_улыбк* зубы_вставить челюст*",
        "crown* denture* veneer* bridge* prosthe* false_teeth cap caps false dentures",
        "corona* protesis* carilla* puente* dentadura funda* postiz* dientes_postizos",
        "couronne* prothese* facette* bridge* dentier* dentier dent_devitalisee appareil_dentaire",
    ),
    "braces": Concept(
        "брекет* прикус* ортодонт* выровн* элайнер* крив*_зуб* каппы исправить_прикус кривые кривой криво неровн* ровн* скобк* "
        "выровнять наезжа* торчат щель между зубы_растут вкривь выпира*",
        "brace* orthodon* align* invisalign straighten* crooked bite wonky gap_between overbite straight uneven stick_out "
        "sticking_out retainer teeth_overlap crowded",
        "bracket* ortodon* alinead* invisalign torcid* frenillo* aparato* chuec* derech* enderez* mal_alinead* apinad* brackets separad* desalinead* montad*",
        "bague* orthodon* aligne* gouttiere* invisalign appareil* redresser travers tordu* mal_alignees droites bagues chevauch* de_travers avancees alignees",
    ),
    "whitening": Concept(
        "отбел* белоснеж* желт*_зуб* белые побел* желт* пожелтел* кофе сигарет* курю темн* потемнел* белоснежн* осветл* светлее белее белый",
        "whiten* white bleach* yellow stain* coffee smok* yellowish brighter whiter discolour* discolor* shade* dull pearly",
        "blanque* blanco* amarill* amarillent* tabaco cafe mancha* mas_blanc* oscur* aclarar",
        "blanchi* blanc* jaune* jaunes cafe tabac tache* plus_blanc* ternes eclaircir noircies",
    ),
    "teeth_cleaning": Concept(
        "чистк* профгигиен* налет* камен* гигиен* почистит* зубн*_камн* камни профчистк* аирфлоу air_flow ультразвук почистить",
        "clean* hygien* scale polish plaque tartar scaling hygienist",
        "limpi* sarro higiene placa destartr* tartrectomia profilaxis",
        "detartr* nettoy* tartre hygiene detartrage* polissage",
    ),
    "tooth_removal": Concept(
        "удал* вырвать выдрать мудрост* вырв* мудрости восьмерк* выдернуть удалить вырывать корень",
        "extract* pull* wisdom remove removal take_out wisdom_tooth yank",
        "extrac* muela*_del_juicio sacar* quitar cordal* muela_del_juicio arrancar",
        "extract* arracher dent_de_sagesse sagesse enlever arrachage dents_de_sagesse retirer",
    ),
    "smile_aesthetics": Concept(
        "улыбк* винир* отбел* красив*_зуб* эстетик* голливуд* ровн*_зуб*",
        "smile veneer* whiten* cosmetic beautiful_teeth hollywood",
        "sonrisa carilla* blanque* estetic*",
        "sourire facette* blanchi* esthetiq*",
    ),
    "dental_emergency": Concept(
        "экстренн* срочн* неотложн* острая_боль опух* раздул* щек* флюс не_спал невыносим* выбил* на_стенку кровь_не отломил* сломал*_зуб",
        "emergenc* urgent* asap swollen unbearable throb* abscess knocked_out cant_sleep chipped killing_me agony broke_a_tooth couldnt_sleep bleeding",
        "urgen* emergenc* hinchad* flemon insoportable no_duermo infeccion me_mata no_aguanto rompio se_me_cayo punzada* sangr*",
        "urgence* urgent* gonfle* abces joue insupportable dors_plus casse* elance* lancin* rage infection saigne*",
        under="urgent",
        heads=2,
    ),
}
