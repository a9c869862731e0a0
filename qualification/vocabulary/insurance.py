"""What can be insured, and how far."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "auto_insurance": Concept(
        "осаго каско авто* машин* гражданск*_ответствен* тойот* бмв ауди мерседес* киа хендай лада мазда ниссан тачк* тачила "
        "автогражданк* спортейдж* форд* рено шкод* фольксваген* поло солярис* рио дтп угон водител* права колеса приора гранта",
        "car* auto* vehicle* motor* driver* toyota bmw audi mercedes kia hyundai ford lada lexus mazda vw volkswagen nissan honda "
        "renault peugeot chevrolet skoda porsche subaru tesla fiat citroen seat golf gti civic corolla fiesta focus clio polo "
        "my_wheels driving_licence mini",
        "coche* auto* vehicul* carro* moto toyota bmw audi mercedes kia hyundai ford lada lexus mazda vw volkswagen nissan honda "
        "renault peugeot chevrolet skoda porsche subaru tesla fiat citroen seat camioneta ibiza clio golf polo corsa furgoneta",
        "voiture* auto* vehicule* moto toyota bmw audi mercedes kia hyundai ford lada lexus mazda vw volkswagen nissan honda renault "
        "peugeot chevrolet skoda porsche subaru tesla fiat citroen seat bagnole clio twingo golf 208 308 megane scooter permis caisse",
        "🚗",
        under="insurance_field",
    ),
    "home_insurance": Concept(
        "квартир* дом* имуществ* жиль* недвижим* ипотек* залив* пожар* затоп* потоп* соседи дач* ремонт_сдела* кража взлом*",
        "home* house* property apartment* contents renter* homeowner* flat flood fire burglar* theft landlord belongings house_burn* burn* mortgage leak*",
        "hogar casa* vivienda* piso inmueble* departamento incendio robo inundacion vecino fuga_de_agua",
        "habitation maison* logement appart* mrh incendie cambriol* degat*_des_eaux vol dents voisin* loyer locataire",
        "🏠",
        under="insurance_field",
        heads=7,
    ),
    "life_insurance": Concept(
        "жизн* нсж смерт* умру умереть если_со_мной наследник* близким_осталось если_меня_не кормилец",
        "life death die dies dead pass_away if_i_die if_something_happens looked_after provide_for my_family my_death",
        "vida fallecimiento morir muero muere si_falto falto_yo si_me_pasa si_me_muero dejar_protegid* falte mis_hijos_si",
        "vie deces prevoyance mourir meurs meure si_je_meurs il_m_arrive m_arrive_quelque mes_proches capital_deces disparais",
        under="insurance_field",
        heads=3,
    ),
    "health_insurance": Concept(
        "здоров* дмс медицин* медстрах* врач* клиник* лечен* больниц* поликлиник* зубы_лечить анализы врачам операци* госпитал*",
        "health medical doctor* hospital dental gp hospitals private_healthcare operation* dentist medical_bills bupa",
        "salud medic* gastos_medicos sanit* hospital* medicos operacion* dentista sanitas adeslas",
        "sante mutuelle* medical* complementaire hosto lunettes dents medecin* rembours* hopital soins",
        "🏥",
        under="insurance_field",
        heads=7,
    ),
    "travel_insurance": Concept(
        "путешеств* выезж* вэд турист* поездк* за_границ* шенген* отпуск* турци* египет* летим самолет* виза визу таиланд* европ* "
        "за_рубеж* заграниц* путевк* горнолыж* отдыхать поехать едем тайланд* вьетнам* грузи* лечу лететь летать полет* вылет*",
        "travel* trip* holiday* vacation abroad flying flight* thailand turkey visa schengen backpack* ski spain bali europe overseas going_to",
        "viaje* viajero* vacaciones extranjero volamos vuelo volar tailandia turquia visado europa bali nos_vamos_a me_voy_a estados_unidos",
        "voyage* vacances etranger envole* vol avion thailande turquie visa bali pars partons sejour japon usa etats_unis",
        "✈",
        under="insurance_field",
        heads=7,
    ),
    "business_insurance": Concept(
        "бизнес* компани* предприят* ответственност* груз*",
        "business* company* liability commercial professional cargo",
        "empresa* negocio* responsabilidad_civil comercio",
        "entreprise* professionnel* responsabilite_civile pro rc_pro",
    ),
    "pet_insurance": Concept(
        "питом* животн* собак* кошк* пес кот щенок",
        "pet* dog* cat* puppy kitten",
        "mascota* perro* gato* cachorro gatito",
        "animal animaux chien* chat* chiot chaton",
        "🐶",
    ),
    "liability_insurance": Concept(
        "осаго автогражданк* обязательн* гражданск*_ответствен*",
        "third_party liability basic mandatory compulsory",
        "terceros responsabilidad obligatori* basico",
        "tiers responsabilite_civile obligatoire rc",
    ),
    "full_insurance": Concept(
        "каско полный полное полная полн*_пакет* угон* от_всего",
        "comprehensive full fully all_risk theft",
        "todo_riesgo completo cobertura_amplia robo amplia",
        "tous_risques complet vol omnium",
    ),
}
