"""Countries people travel, move or trade to, with their cities."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "turkey": Concept(
        "турц* анталь* стамбул* алань* кемер* бодрум* белек сиде мармарис* каппадок*",
        "turkey antalya istanbul bodrum marmaris cappadocia", "turquia estambul antalya capadocia",
        "turquie istanbul antalya cappadoce", "🇹🇷",
    ),
    "egypt": Concept(
        "егип* хургад* шарм* каир* дахаб", "egypt hurghada sharm cairo luxor nile", "egipto luxor nilo cairo",
        "egypte hurghada caire louxor nil", "🇪🇬", under="africa_region",
    ),
    "emirates": Concept(
        "оаэ эмират* дубай* дубаи абу-даби", "uae emirates dubai abu_dhabi", "emiratos dubai", "emirats dubai", "🇦🇪",
        under="asia_region",
    ),
    "thailand": Concept(
        "таиланд* тайланд* тай пхукет* паттай* самуи бангкок* краби", "thailand phuket bangkok pattaya krabi koh_samui chiang",
        "tailandia phuket krabi", "thailande phuket bangkok krabi koh", "🇹🇭", under="asia_region",
    ),
    "maldives": Concept("мальдив*", "maldives", "maldivas", "maldives", "🇲🇻", under="asia_region"),
    "spain": Concept(
        "испан* барселон* мадрид* валенси* аликанте канар* тенериф* ибиц* майорк*",
        "spain barcelona madrid valencia spanish seville malaga tenerife canaries ibiza majorca",
        "espana barcelona madrid valencia sevilla malaga canarias ibiza mallorca",
        "espagne barcelone madrid seville malaga canaries ibiza majorque", "🇪🇸", under="europe",
    ),
    "italy": Concept(
        "итал* рим милан* венеци* флоренц* неапол* сицили*", "italy rome milan venice florence naples sicily tuscany",
        "italia roma milan venecia florencia napoles sicilia toscana", "italie rome milan venise florence naples sicile toscane", "🇮🇹",
        under="europe",
    ),
    "france": Concept(
        "франц* париж* ницц* лазурн* прованс*", "france paris nice lyon provence riviera", "francia paris niza provenza",
        "france paris lyon marseille nice bordeaux provence cote_d_azur", "🇫🇷", under="europe",
    ),
    "greece": Concept(
        "грец* крит* родос* афин*", "greece crete athens rhodes", "grecia creta atenas", "grece crete athenes", "🇬🇷", under="europe",
    ),
    "cyprus": Concept("кипр* лимассол* ларнак* пафос", "cyprus limassol", "chipre", "chypre", "🇨🇾", under="europe"),
    "germany": Concept("герман* берлин* мюнхен*", "germany berlin munich", "alemania berlin", "allemagne berlin", "🇩🇪", under="europe"),
    "united_kingdom": Concept(
        "англи* британ* лондон* великобритан*", "uk england britain london united_kingdom", "inglaterra reino_unido londres",
        "angleterre royaume_uni londres", "🇬🇧", under="europe",
    ),
    "united_states": Concept(
        "сша америк* штат* нью-йорк* майами", "usa us america states new_york miami california",
        "eeuu estados_unidos usa miami nueva_york", "etats_unis usa amerique new_york", "🇺🇸", under="americas",
    ),
    "canada": Concept(
        "канад* торонто ванкувер", "canada toronto vancouver", "canada toronto", "canada montreal quebec toronto", "🇨🇦",
        under="americas",
    ),
    "mexico": Concept("мексик* канкун", "mexico cancun", "mexico cancun", "mexique cancun", "🇲🇽", under="americas"),
    "georgia": Concept("грузи* тбилис* батум*", "georgia tbilisi batumi", "georgia", "georgie", "🇬🇪"),
    "portugal": Concept(
        "португал* лиссабон* порто мадейр*", "portugal lisbon porto madeira algarve", "portugal lisboa oporto algarve",
        "portugal lisbonne porto madere algarve", "🇵🇹", under="europe",
    ),
    "china": Concept("кита* пекин* шанха*", "china beijing shanghai", "china pekin", "chine pekin", "🇨🇳", under="asia_region"),
    "japan": Concept("япон* токио", "japan tokyo", "japon tokio", "japon tokyo", "🇯🇵", under="asia_region"),
    "vietnam": Concept("вьетнам* нячанг*", "vietnam", "vietnam", "vietnam", "🇻🇳", under="asia_region"),
    "indonesia": Concept("бали индонез*", "bali indonesia", "bali indonesia", "bali indonesie", "🇮🇩", under="asia_region"),
    "russia": Concept("росси* рф сочи казан*", "russia russian", "rusia ruso", "russie russe", "🇷🇺", heads=2),
    "poland": Concept("польш* варшав*", "poland warsaw", "polonia varsovia", "pologne varsovie", "🇵🇱", under="europe"),
    "serbia": Concept("серб* белград*", "serbia belgrade", "serbia belgrado", "serbie belgrade", "🇷🇸", under="europe"),
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
