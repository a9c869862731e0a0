"""Single things and services: print, jewellery, translation, sports, sizes. Part of the field `shopping`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "internet": Concept("интернет* вайфай wifi оптик* инет", "internet wifi broadband fiber fibre", "internet wifi fibra", "internet wifi fibre box"),
    "translation_written": Concept("письменн* текст* документ*", "written document* text*", "escrit* documento* texto*", "ecrit* document* texte*"),
    "translation_oral": Concept(
        "устн* синхрон* последовательн* переговор*", "oral interpret* simultaneous spoken live", "oral* interpret* simultane*", "oral* interpret* simultane*"
    ),
    "notarised": Concept(
        "нотариальн* заверен* апостил*", "notar* certified sworn apostille", "jurad* notari* certificad* apostilla", "assermente* certifie* notari* apostille"
    ),
    "indoors": Concept("в_помещении внутри в_зале крыт*", "indoor* inside", "interior* dentro cubierto techado", "interieur* dedans couvert"),
    "outdoors": Concept(
        "улиц* на_улице природ* открыт* воздух* шатер* шатр* сад парк* террас* веранд* на_природе лес шатер озер* поляна луг берег",
        "outdoor* outside open_air garden tent marquee park backyard nature lakeside meadow beach",
        "exterior* aire_libre fuera jardin carpa parque terraza naturaleza lago pradera orilla",
        "exterieur* plein_air dehors jardin tente parc terrasse nature lac bord_du_lac prairie chapiteau",
    ),
    "football": Concept("футбол* мяч", "football soccer", "futbol", "foot football", "⚽", under="sport_field"),
    "basketball": Concept("баскетбол*", "basketball hoops", "baloncesto basquet* basket", "basket*", "🏀", under="sport_field"),
    "tennis": Concept("теннис* ракетк*", "tennis racket", "tenis", "tennis", "🎾", under="sport_field"),
    "gymnastics": Concept("гимнаст* акробат*", "gymnast* acrobat*", "gimnas*_ritmica gimnasia acroba*", "gymnast* gym acroba*", under="sport_field"),
    "hockey": Concept("хоккей* коньк* фигурн*", "hockey skat*", "hockey patin*", "hockey patin*", under="sport_field"),
    "jewellery": Concept(
        "украшен* ювелир* драгоцен* золот*", "jewel* jewellery gold silver diamonds", "joya* joyeria oro plata", "bijou* joaillerie or argent", heads=2
    ),
    "packaging_print": Concept(
        "упаковк* коробк* пакет* этикет* картон* стакан* коробочк* пакетик* обертк*",
        "packaging box boxes label* bags wrapper* cartons mailer* mailers",
        "embalaje* caja* packaging etiqueta* bolsa* envase* cajitas",
        "emballage* boite* packaging etiquette* sachet* carton* boites emballages",
        heads=3,
    ),
    "books_print": Concept(
        "книг* каталог* журнал* методичк* переплет* альбом*",
        "book* catalog* magazine* hardcover paperback* manual*",
        "libro* catalogo* revista* encuadern*",
        "livre* catalogue* magazine* reliure*",
        heads=3,
    ),
    "fire_safety": Concept(
        "пожарн* пожаротуш* огнетушител* дым* эвакуац* спринклер*",
        "fire smoke extinguisher* sprinkler* fire_alarm evacuation",
        "incendio* extintor* humo evacuacion rociador*",
        "incendie* extincteur* fumee evacuation sprinkler*",
        heads=2,
    ),
    "cyber_security": Concept(
        "кибер* информационн*_безопасн* взлом* вирус* утечк* шифровальщик* фишинг* пентест* хакер* киберриск*",
        "cyber* data_security hack* ransomware phishing breach* malware virus* pentest* cyber_risk*",
        "ciberseguridad ciber* hacke* ransomware phishing virus fuga_de_datos ciberriesgo* nos_hackeen",
        "cyber* securite_informatique pirat* rancongiciel phishing virus fuite_de_donnees hameconnage cyberrisque*",
        heads=2,
    ),
    "extra_large": Concept(
        "xl xxl xxxl самый_больш* огромн* 52 54 56 58",
        "xl xxl xxxl biggest largest extra_large plus_size 3xl",
        "xl xxl xxxl mas_grande extra_grande talla_grande",
        "xl xxl xxxl plus_grand grande_taille tres_grand",
    ),
    "extra_small": Concept(
        "xs s самый_маленьк* 40 42 сорок_второй миниатюрн*", "xs s smallest petite extra_small tiny", "xs s mas_pequen* menudita", "xs s plus_petit menue"
    ),
    "watches": Concept("часы часики ролекс* циферблат*", "watch watches rolex omega", "reloj* rolex", "montre* rolex", "⌚"),
    "labels_print": Concept(
        "этикет* наклейк* стикер* банк*+наклейк*", "label* sticker* decal*", "etiqueta* pegatina* adhesivo*", "etiquette* autocollant* sticker*", heads=2
    ),
}
