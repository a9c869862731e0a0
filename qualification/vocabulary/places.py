"""Countries people travel, move or trade to, with their cities."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "turkey": Concept(
        "турц* анталь* стамбул* алань* кемер* бодрум* белек", "turkey antalya istanbul bodrum", "turquia estambul antalya",
        "turquie istanbul antalya", "🇹🇷",
    ),
    "egypt": Concept("егип* хургад* шарм*", "egypt hurghada sharm cairo", "egipto", "egypte hurghada", "🇪🇬"),
    "emirates": Concept("оаэ эмират* дубай* дубаи абу-даби", "uae emirates dubai abu_dhabi", "emiratos dubai", "emirats dubai", "🇦🇪"),
    "thailand": Concept(
        "таиланд* тайланд* тай пхукет* паттай* самуи бангкок*", "thailand phuket bangkok pattaya", "tailandia phuket",
        "thailande phuket bangkok", "🇹🇭",
    ),
    "maldives": Concept("мальдив*", "maldives", "maldivas", "maldives", "🇲🇻"),
    "spain": Concept(
        "испан* барселон* мадрид* валенси* аликанте", "spain barcelona madrid valencia spanish",
        "espana barcelona madrid valencia sevilla", "espagne barcelone madrid", "🇪🇸",
    ),
    "italy": Concept(
        "итал* рим милан* венеци*", "italy rome milan venice", "italia roma milan venecia", "italie rome milan venise", "🇮🇹",
    ),
    "france": Concept(
        "франц* париж* ницц*", "france paris nice lyon", "francia paris", "france paris lyon marseille nice bordeaux", "🇫🇷",
    ),
    "greece": Concept("грец* крит* родос* афин*", "greece crete athens rhodes", "grecia creta atenas", "grece crete athenes", "🇬🇷"),
    "cyprus": Concept("кипр* лимассол* ларнак* пафос", "cyprus limassol", "chipre", "chypre", "🇨🇾"),
    "germany": Concept("герман* берлин* мюнхен*", "germany berlin munich", "alemania berlin", "allemagne berlin", "🇩🇪"),
    "united_kingdom": Concept(
        "англи* британ* лондон* великобритан*", "uk england britain london united_kingdom", "inglaterra reino_unido londres",
        "angleterre royaume_uni londres", "🇬🇧",
    ),
    "united_states": Concept(
        "сша америк* штат* нью-йорк* майами", "usa us america states new_york miami california",
        "eeuu estados_unidos usa miami nueva_york", "etats_unis usa amerique new_york", "🇺🇸",
    ),
    "canada": Concept("канад* торонто ванкувер", "canada toronto vancouver", "canada toronto", "canada montreal quebec toronto", "🇨🇦"),
    "mexico": Concept("мексик* канкун", "mexico cancun", "mexico cancun", "mexique cancun", "🇲🇽"),
    "georgia": Concept("грузи* тбилис* батум*", "georgia tbilisi batumi", "georgia", "georgie", "🇬🇪"),
    "portugal": Concept("португал* лиссабон*", "portugal lisbon", "portugal lisboa", "portugal lisbonne", "🇵🇹"),
    "china": Concept("кита* пекин* шанха*", "china beijing shanghai", "china pekin", "chine pekin", "🇨🇳"),
    "japan": Concept("япон* токио", "japan tokyo", "japon tokio", "japon tokyo", "🇯🇵"),
    "vietnam": Concept("вьетнам* нячанг*", "vietnam", "vietnam", "vietnam", "🇻🇳"),
    "indonesia": Concept("бали индонез*", "bali indonesia", "bali indonesia", "bali indonesie", "🇮🇩"),
    "russia": Concept("росси* рф сочи казан*", "russia russian", "rusia ruso", "russie russe", "🇷🇺", heads=2),
    "poland": Concept("польш* варшав*", "poland warsaw", "polonia varsovia", "pologne varsovie", "🇵🇱"),
    "serbia": Concept("серб* белград*", "serbia belgrade", "serbia belgrado", "serbie belgrade", "🇷🇸"),
    "moscow": Concept("москв* мск", "moscow", "moscu", "moscou", under="russia"),
    "saint_petersburg": Concept("петербург* питер* спб", "petersburg", "san_petersburgo", "petersbourg", under="russia"),
    "europe": Concept(
        "европ* герман* франц* итал* испан* польш* чехи* ес", "europe* germany france italy spain poland eu portugal",
        "europ* alemania francia italia portugal", "europ* allemagne italie espagne belgique", heads=1,
    ),
    "asia_region": Concept(
        "ази* таиланд* тайланд* вьетнам* бали япон* коре* инди* кита*", "asia* thailand vietnam bali japan korea india china",
        "asia tailandia vietnam japon china india", "asie thailande vietnam japon chine inde", heads=1,
    ),
    "americas": Concept(
        "америк* сша канад* мексик* бразил* аргентин*", "america* usa us canada mexico brazil argentina",
        "america* eeuu canada mexico brasil argentina latinoamerica", "amerique* usa canada mexique bresil", heads=1,
    ),
    "africa_region": Concept(
        "африк* марокк* тунис* кени* юар", "africa* morocco tunisia kenya", "africa marruecos tunez",
        "afrique maroc tunisie senegal algerie", heads=1,
    ),
}
