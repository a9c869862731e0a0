"""What is carried and whither: kinds of loads, continents. Part of the field `work_logistics`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "cis": Concept("снг казахстан* беларус* узбек* армени* кыргыз*", "cis kazakhstan belarus uzbekistan armenia", "cei kazajistan", "cei kazakhstan"),
    "asia": Concept(
        "ази* тайланд* таиланд* вьетнам* индонез* бали япон* коре* инди*",
        "asia* thailand vietnam bali japan korea india*",
        "asia tailandia vietnam bali japon corea india",
        "asie thailande vietnam bali japon coree inde",
    ),
    "latin_america": Concept(
        "латинск* мексик* бразил* аргентин* колумби*",
        "latin mexico brazil argentina colombia peru chile",
        "latinoamerica mexico brasil argentina colombia peru chile sudamerica",
        "amerique_latine mexique bresil argentine colombie",
    ),
    "africa": Concept("африк* египет* марокко тунис* кени*", "africa* egypt morocco kenya tunisia", "africa egipto marruecos", "afrique egypte maroc tunisie"),
    "household_items": Concept(
        "вещ* предмет* диван* холодильник* шкаф* пиани* стиралк* кроват* стол коробк* мебел* отдельн* сейф* комод* кресл* рояль",
        "item* thing* stuff sofa fridge wardrobe piano bed table boxes furniture couch belongings safe single_item",
        "cosas objeto* sofa nevera armario piano cama mesa cajas mueble* enseres",
        "objet* affaires canape frigo armoire piano lit table cartons meuble*",
        heads=2,
    ),
    "rubbish": Concept(
        "мусор* хлам* вывоз* выброс* вывез* свалк* утилиз* старье",
        "rubbish trash junk waste garbage debris dispos* clear_out clearance skip dump",
        "basura escombro* trastos desecho* desperdicio* chatarra tirar",
        "dechet* gravat* poubelle encombrant* debarras* ordure* benne",
    ),
    "cargo": Concept("груз* товар* посылк* перевоз*", "cargo freight goods shipment", "carga mercancia* envio*", "marchandise* fret colis", heads=2),
    "job_wanted": Concept(
        "работ* ваканс* трудоустр* устроиться",
        "job* work employment position career",
        "empleo trabajo puesto curro",
        "emploi travail boulot cdi cdd poste job taf",
    ),
    "documents_cargo": Concept(
        "документ* бумаг* письм* договор* паспорт* конверт* контракт* корреспонденц* справк* тендерн*",
        "document* letter* paperwork contract* passport* envelope* papers certificates legal_papers visa_papers",
        "document* carta* papeles contrato* pasaporte* sobre* escritura* certificado*",
        "document* courrier* lettre* contrat* passeport* enveloppe* dossier* papiers plis",
        under="courier_parcel",
        heads=3,
    ),
    "parcels_cargo": Concept(
        "посылк* бандерол* коробк* заказ* маркетплейс* мелк* пакет*",
        "parcel* package* box boxes orders small_items e_commerce_orders satchel* jiffy",
        "paquete* caja* bulto* pedidos cajitas",
        "colis paquet* carton* commandes petits_colis",
        under="courier_parcel",
        heads=3,
    ),
    "full_container": Concept(
        "контейнер* fcl футов* сорокафутов* двадцатифутов* 40_фут* 20_фут* 40ft 20ft 40hc 40hq hc hq 40_ка сороковк* двадцатк*",
        "container* fcl 40ft 20ft 40hc 40hq 40_ft 20_ft 40_foot 20_foot 40_feet 20_feet 40_footer 20_footer high_cube hc hq teu feu",
        "contenedor* fcl 40_pies 20_pies pies 40hc 20ft 40ft high_cube",
        "conteneur* container* 40_pieds 20_pieds pieds evp 40hc 20ft 40ft",
        under="sea_freight cargo",
        heads=2,
    ),
    "groupage": Concept(
        "сборн* догруз* ltl lcl попутн* часть_машин* пару_палет* 2_палет* 3_палет* 4_палет*",
        "groupage ltl lcl part_load less_than shared_truck consolidat* few_pallets partial_load pallets_only 2_pallets 3_pallets 4_pallets",
        "grupaje lcl ltl carga_parcial compartid* 2_palets 3_palets 4_palets",
        "groupage lcl ltl messagerie charge_partielle partage* 2_palettes 3_palettes 4_palettes",
        heads=3,
    ),
    "full_truck": Concept(
        "ftl целая_машин* полная_загрузк* отдельн*_машин* целую_фуру полную_фуру всю_фуру вся_машин*",
        "ftl full_truck* full_load dedicated_truck whole_truck whole_lorry truckload",
        "ftl carga_completa camion_completo camion_entero",
        "ftl charge_complete camion_complet camion_entier complet lot_complet",
        heads=3,
    ),
    "bulk_cargo": Concept(
        "насып* навал* сыпуч* песок песка щебень щебня зерно зерна уголь цемент*",
        "bulk loose granel grain gravel sand coal cement aggregate fertilizer",
        "granel a_granel suelt* grano grava arena carbon cemento",
        "vrac en_vrac granulat* grain gravier sable charbon ciment",
        heads=3,
    ),
    "liquid_cargo": Concept(
        "налив* жидк* цистерн* топлив* масло молоко еврокуб*",
        "liquid* tanker fuel oil milk ibc tank",
        "liquid* cisterna* combustible aceite leche",
        "liquide* citerne* carburant huile lait",
        heads=2,
    ),
    "furniture_cargo": Concept(
        "мебел* диван* шкаф* кроват* стол* кресл*",
        "furniture sofa* wardrobe* bed beds desk* chairs",
        "mueble* sofa* armario* cama* mesas",
        "meuble* canape* armoire* lit tables",
        heads=1,
    ),
}
