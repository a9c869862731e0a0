"""Work and hiring, moving goods and households."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import cargo
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "full_time": Concept(
        "полн*_занят* полный_день фуллтайм* full_time 5_2 пятидневк* полная_ставк* на_полную весь_день 8_часов с_9_до_6",
        "full_time fulltime forty_hours 40_hours nine_to_five 9_to_5 full whole_day 8_hours forty",
        "tiempo_completo jornada_completa full_time completa todo_el_dia 8_horas 40_horas",
        "temps_plein plein_temps full_time 35h 35_heures temps_complet 8_heures 39h",
        under="job_wanted",
    ),
    "part_time": Concept(
        "частичн* неполн* полставк* подработ* part_time полдня парт-тайм* парттайм* пол_ставки пару_часов после_учебы после_пар на_пол_дня",
        "part_time parttime half_day few_hours half_time 20_hours evenings_only couple_of_hours side_job mornings_only few_hours_a around_school",
        "medio_tiempo media_jornada tiempo_parcial part_time parcial unas_horas por_horas solo_mananas solo_tardes mananas 4_horas",
        "temps_partiel mi_temps part_time quelques_heures que_le_matin",
        under="job_wanted",
    ),
    "shift_work": Concept(
        "смен* 2_через_2 два_через_два 2_2 сутки* вахт* посменн* ночн*_смен* сутки_через месяц_через_месяц месяц_на_месяц на_севере "
        "15_15 15_на_15 неделя_через_неделю",
        "shift* rota rotating night_shift nights",
        "turno* rotativ*",
        "poste* equipe* roulement 3x8 horaires_decales",
    ),
    "remote_work": Concept(
        "удален* дистанц* из_дома на_удаленке home_office хоум_офис* удаленк*",
        "remote* from_home wfh work_from_home home_office telecommut* anywhere home",
        "remot* teletrabajo desde_casa home_office distancia en_casa",
        "teletravail distance remote domicile chez_moi full_remote maison",
    ),
    "office_work": Concept(
        "офис* в_офис* на_месте очно", "office on_site onsite in_office in_person", "oficina presencial", "bureau presentiel sur_site sur_place"
    ),
    "internship": Concept(
        "стаж* практик* интерн*", "intern* trainee* placement* apprentice*", "practica* becari* pasant*", "stage* stagiaire* alternance apprentissage"
    ),
    "project_work": Concept(
        "проект* разов* временн* гпх договор_подряд*",
        "project* contract* temporary temp freelance gig",
        "proyecto* temporal* por_obra freelance",
        "projet* mission* interim cdd temporaire freelance",
    ),
    "no_experience": Concept(
        "без_опыт* нет_опыт* опыта_нет ноль новичок только_закончил* никогда_не_работал* нулевой не_работал* первый_раз",
        "no_experience none entry_level fresh* never_worked just_graduated zero beginner without_experience first_job",
        "sin_experiencia ninguna recien_graduad* nunca_he_trabajado primer_empleo cero",
        "sans_experience aucune debutant* jamais_travaille jeune_diplome premier_emploi zero",
    ),
    "recruiting": Concept(
        "подбор* рекрут* найт*_сотрудник* нанят* найм* ваканс* найти_людей нужны_люди закрыть_ваканс* поиск_персонал*",
        "recruit* hir* vacanc* headhunt* staff find_people talent candidates fill_a_position",
        "reclut* contrat* selecci* vacante* headhunt* candidatos buscar_personal",
        "recrut* embauch* poste* chass* candidats trouver_du_personnel",
    ),
    "staff_training": Concept(
        "обучен* тренинг* курс* повышен*_квалиф* обучить научить мастер-класс*",
        "train* workshop* course* upskill* learning teach coaching",
        "formac* capacit* curso* taller* entrena* ensenar",
        "format* cours atelier* coaching former apprendre",
    ),
    "job_seeking": Concept(
        "ищу_работ* нужна_работа соискател* работу_ищу устроиться резюме кандидат* трудоустр* хочу_работать",
        "looking_for_a_job job_seek* candidate apply* resume find_work need_a_job looking_for_work find_a_job",
        "busco_trabajo busco_empleo candidat* curriculum encontrar_trabajo postular*",
        "cherche_un_emploi candidat* cv trouver_un_travail cherche_du_boulot chercheur_d_emploi cherche_du_travail postuler",
    ),
    "employer_side": Concept(
        "работодател* ищу_сотрудник* нужен_сотрудник ищем_людей нужны_сотрудники нанима* ищем",
        "employer* looking_to_hire hiring need_staff need_people looking_for_staff recruit*",
        "empleador* busco_personal busco_empleados contratar necesito_gente",
        "employeur* je_recrute on_recrute cherche_du_personnel recruteur* embauche*",
    ),
    "assessment": Concept("оценк* ассессмент* тестиров* аттестац*", "assess* evaluat* testing appraisal", "evalua* assessment", "evalua* assessment bilan"),
    "apartment_move": Concept(
        "квартир* домашн* дом дома однушк* двушк* трешк* комнат*",
        "apartment flat home house household residential",
        "piso casa departamento hogar vivienda",
        "appart* maison* logement foyer",
    ),
    "office_move": Concept(
        "офис* контор* фирм* компани* предприят*", "office* business* corporate company firm", "oficina* empresa* negocio*", "bureau* entreprise* societe boite"
    ),
    "air_freight": Concept(
        "авиа* самолет* воздуш* по_воздуху авиадоставк* борт бортом авиагруз* аэропорт* летит",
        "air* plane fly* flight* airmail airport by_plane aircraft",
        "aere* avion* avion por_aire aeropuerto",
        "aerien* avion* fret_aerien aeroport par_avion",
        "✈",
    ),
    "sea_freight": Concept(
        "морск* море морем контейнер* кораб* судн* по_морю пароход* балкер* порт порта сухогруз* паром*",
        "sea* ocean* container* ship* vessel* boat* fcl lcl port port_to_port sailing vessel barge ferry",
        "maritim* mar contenedor* barco* buque* naviera puerto por_barco ferry",
        "maritim* mer conteneur* container* bateau* port cargo_maritime navire* ferry peniche",
        "🚢",
    ),
    "rail_freight": Concept(
        "жд железнодорож* поезд* вагон* ж_д рельс* полувагон* железк* ржд платформ*",
        "rail* train* wagon* railway railroad boxcar freight_train",
        "tren ferrovi* ferrocarril vagon* vagones por_tren renfe",
        "train* ferroviaire rail wagon* sncf voie_ferree rails",
        "🚂",
    ),
    "road_freight": Concept(
        "авто* фур* машин* грузов* автодорог* газел* трак* дорог* еврофур* автотранспорт* автоперевоз* автомобил* тент* полуприцеп* "
        "грузовик* самосвал* рефк* шаланд* манипулятор* бортов* кузов",
        "road truck* lorry lorries van ltl ftl drive semi 18_wheeler hgv artic trailer* flatbed haulage box_truck by_van rig",
        "camion* carretera furgon* terrestre* trailer trailer* furgoneta* camioneta* tractomula por_carretera autobus tractocamion*",
        "route routier* camion* poids_lourd terrestre semi_remorque* semi remorque* camionnette* fourgon* porteur tautliner bache par_la_route",
        "🚛 🚚",
    ),
    "multimodal": Concept("мульти* комбинир* смешан* сборн*", "multi* combin* intermodal mixed", "multimodal* combin* mixt*", "multimodal* combin* mixte*"),
    "courier_parcel": Concept(
        "курьер* посылк* письм* документ* конверт* коробк* бандерол* бумаг*",
        "courier* parcel* letter* document* envelope* package* box boxes paperwork",
        "mensajer* paquete* carta* document* sobre* caja*",
        "coursier* colis lettre* document* enveloppe* paquet* carton*",
        "📦 ✉",
        under="cargo",
    ),
    "pallets": Concept("палет* паллет* поддон*", "pallet* skid*", "palet* pallet* tarima*", "palette*", under="cargo"),
    "oversized": Concept(
        "негабарит* крупногабарит* тяжел* больш*_груз* станок станк* спецтехник*",
        "oversize* heavy bulky large machinery",
        "sobredimension* pesad* volumin* maquinaria grande*",
        "hors_gabarit lourd* volumin* encombrant* machine*",
        under="cargo",
    ),
    "refrigerated": Concept(
        "рефриж* холод* заморож* температур* охлажд* скоропорт* продукт* мясо мяса рыб* овощ* фрукт* молочк* морожен*",
        "refriger* cold* frozen chilled temperature perishable* reefer meat fish ice_cream vaccines fresh_food dairy",
        "refriger* frio* congelad* temperatura perecedero* carne pescado fruta* verdura* lacteos",
        "frigo* froid surgele* temperature perissable* viande poisson* fruits legumes produits_frais laitier*",
        "❄",
        under="cargo",
    ),
    "dangerous_goods": Concept(
        "опасн* adr химик* хими* газ_в_баллон* баллон* взрыв* легковоспламен* литиев* кислот* аккумулятор*",
        "dangerous hazard* hazmat adr chemical* gas_cylinder* flammable explosive* lithium acid* batteries paint_thinner",
        "peligros* adr quimic* gas_en_botellas bombonas inflamable* explosiv* litio acido*",
        "dangereu* adr chimique* gaz bouteilles_de_gaz inflammable* explosif* lithium acide*",
        under="cargo",
    ),
    "customs": Concept("тамож* растамож* вэд растамоз*", "custom* clearance* import duties", "aduan* despacho importa*", "douan* dedouan*"),
    "storage_service": Concept(
        "хранен* склад* фулфилмент* ответхран* сохранит*",
        "stor* warehous* fulfil*",
        "almacen* bodega* guardar fulfillment",
        "stock* entrepos* garde_meuble entrepot fulfillment",
    ),
    "from_china": Concept(
        "кита* из_китая гуанчжоу 1688 алиэкспресс таобао", "china chinese shenzhen alibaba guangzhou", "china alibaba", "chine alibaba", "🇨🇳"
    ),
    "from_europe": Concept(
        "европ* германи* ес польш* итали*",
        "europe* eu germany uk italy poland france spain",
        "europ* alemania ue italia francia",
        "europ* allemagne ue italie espagne",
        "🇪🇺",
    ),
    "from_usa": Concept("сша америк* штат* штаты", "usa us america* states", "eeuu usa estados_unidos america*", "usa etats_unis ameri*", "🇺🇸"),
    "from_turkey": Concept("турци* стамбул* анталь*", "turkey turkish istanbul", "turquia estambul", "turquie istanbul", "🇹🇷"),
    "from_russia": Concept("росси* рф москв* питер* спб", "russia moscow", "rusia moscu", "russie moscou", "🇷🇺"),
    **cargo.CONCEPTS,
}
