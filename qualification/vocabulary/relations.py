"""Whom something is for, and what it is given for."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "mother": Concept(
        "мам* мамул* матер* мать матушк*",
        "mum mom mother* mummy mama mam",
        "mama madre mami mamita",
        "maman mere meres",
    ),
    "father": Concept("пап* отец отца отцу батя бате", "dad father* daddy papa", "papa padre papi viejo", "papa pere peres"),
    "sweetheart": Concept(
        "девушк* жен* любим* возлюблен* подруг_жизни парн* муж* невест* супруг* женушк* моей_второй",
        "partner girlfriend wife husband boyfriend sweetheart better_half other_half missus hubby fiance* spouse love darling valentine*",
        "pareja novi* espos* mujer marido media_naranja amor enamorad* conyuge mi_chica mi_chico",
        "conjoint* femme mari cherie cheri copine copain compagn* amoureu* epou* moitie fiance*",
    ),
    "colleague": Concept(
        "коллег* сотрудни* начальни* шеф* сослуживи* напарни* директор* руководств* с_работы",
        "colleague* coworker* boss manager next_desk workmate* from_work at_work office leaving_do teammate",
        "companer* colega* jefe jefa oficina del_trabajo del_curro",
        "collegue* patron* chef boss du_bureau du_boulot du_travail equipe depart_a_la_retraite",
    ),
    "schoolteacher": Concept(
        "учител* учительниц* воспитател* классн* классной преподават* первого_учителя",
        "teacher* miss taught nursery_teacher tutor professor",
        "profe* maestr* sen seno senorita tutor* educador*",
        "maitresse* maitre instit* prof profs professeur* enseignant* atsem",
    ),
    "grandparent": Concept(
        "бабушк* бабул* дедушк* дед деду бабе",
        "grandma grandmother gran granny nan nana grandpa grandad grandfather",
        "abuel* yaya yayo",
        "grand_mere grand_pere mamie papi papy mamy",
    ),
    "sibling": Concept("сестр* брат* братиш* сестренк*", "sister* brother* sis bro sibling*", "herman*", "soeur* frere* frangin*"),
    "friend_person": Concept(
        "друг друга другу подруг* подружк* приятел* кореш* лучшей_подруге",
        "friend* mate bestie pal buddy bff",
        "amig* colega_de_toda",
        "ami amie amis copine_ pote poto meilleure_amie",
    ),
    "get_well": Concept(
        "выздоравлива* поправля* в_больнице болеет операци* здоровья",
        "get_well hospital sick surgery poorly operation recover* broke_his broke_her",
        "recuper* hospital enferm* operaron operacion mejor_te",
        "retabliss* hopital malade operee opere convalesc*",
    ),
    "condolence": Concept(
        "соболезн* похорон* траур* поминк* умер* скончал*",
        "sympathy condolence* funeral died passed_away bereave* mourning loss",
        "condolenc* pesame funeral murio fallec* luto",
        "condoleances obseque* deuil deces decede* enterrement funerail*",
    ),
    "mothers_day": Concept(
        "8_марта восьмое_марта день_матери женский_день",
        "mothers_day mother_s_day",
        "dia_de_la_madre 8_de_marzo",
        "fete_des_meres",
        under="mother",
    ),
    "valentine": Concept(
        "14_февраля валентин* день_влюблен* день_святого",
        "valentine* 14th_of_february",
        "san_valentin 14_de_febrero enamorados",
        "saint_valentin",
    ),
    "new_year_gift": Concept(
        "новый_год новогодн* рождеств* елк*",
        "christmas xmas new_year secret_santa stocking",
        "navidad reyes ano_nuevo nochebuena amigo_invisible",
        "noel nouvel_an reveillon",
    ),
    "thanks_apology": Concept(
        "спасибо_сказать благодарн* извини* прости* помирит* виноват*",
        "thank_you thankful sorry apolog* make_up_for",
        "agradec* disculp* perdon gracias_por",
        "remerci* excus* pardon faire_pardonner",
    ),
    "mother_in_law": Concept("тещ* свекров*", "mother_in_law", "suegra", "belle_mere"),
    "nephew_child": Concept(
        "ребен* дет* сын* доч* племянни* малыш* внук* пятилет* первоклашк* годовасик*",
        "child* kid* son daughter nephew niece toddler year_old boy girl godson goddaughter",
        "nin* hij* sobrin* nene niet* ahijad* peque*",
        "enfant* fils fille neveu niece petit_fils filleul* gamin*",
    ),
    "roses": Concept("роз* шип*", "rose roses thorns", "rosa rosas espinas", "rose roses epines", "🌹"),
    "tulips": Concept("тюльпан* голланд*", "tulip* holland dutch", "tulipan* holanda", "tulipe* hollande", "🌷"),
    "peonies": Concept("пион*", "peon*", "peonia*", "pivoine*"),
    "mixed_bouquet": Concept(
        "сборн* микс разноцветн* ассорти полев* разны* всего_понемногу",
        "mixed assort* variety wildflower* bit_of_everything colourful selection",
        "variad* surtid* mezcla silvestre* de_todo colores",
        "melange* varie* champetre assorti* un_peu_de_tout",
    ),
}
