"""Departments of a company, their tasks, heavy equipment. Part of the field `trades`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "large_batch": Concept(
        "крупн*_опт* больш*_парт* крупн*_парт* вагон* фур* тонн* оптом тысяч*_штук тираж*",
        "wholesale bulk large_order* truckload* tons tonnes thousands",
        "al_por_mayor gran_volumen lote_grande toneladas miles camion palets",
        "en_gros gros_volume* grande_serie tonnes milliers camion palettes",
        heads=3,
    ),
    "excavator": Concept(
        "экскаватор* рыть копать котлован* транше* яму яма ямы вырыть вскопать",
        "excavator* digger* dig* trench* backhoe earthworks foundation_pit",
        "excavadora* cavar zanja* retro cimientos mini_excavadora",
        "pelleteuse* creuser tranchee* mini_pelle terrassement",
        under="heavy_equipment",
        heads=1,
    ),
    "crane_machine": Concept(
        "кран автокран* поднять подъем+груз* стрел* плиты+этаж высотн*",
        "crane* hoist* lift_up lifting steel_beams",
        "grua* izar elevar levantar subir+vigas subir+tejado vigas",
        "grue* lever levage hisser monter+poutre* toiture+monter",
        under="heavy_equipment",
        heads=2,
    ),
    "green_reason": Concept(
        "эколог* природ* зелен* планет* углерод* климат* выброс*",
        "environment* eco* green planet carbon footprint climate emissions",
        "medio_ambiente medioambient* ecolog* planeta clima huella emisiones",
        "environnement ecolog* planete climat empreinte carbone emissions",
        heads=3,
    ),
    "dept_sales": Concept(
        "продаж* отдел_продаж воронк* сделк* лид* менеджер* заявк* звонк*",
        "sales sales_team pipeline deals leads funnel quotes",
        "ventas comercial embudo oportunidades leads presupuestos",
        "vente* commercial* pipeline affaires prospects devis",
        heads=2,
    ),
    "dept_stock": Concept(
        "склад* запас* остатк* инвентар* отгрузк* приемк* номенклатур* учет_товар*",
        "warehouse inventory stock stocktake shipping_out goods_in",
        "almacen inventario stock existencias recuento",
        "stock* entrepot inventaire reception_marchandise",
        heads=2,
    ),
    "dept_accounting": Concept(
        "бухгалтер* финанс* первичк* отчетност* счета акты налог* платеж*",
        "accounting finance invoices bookkeeping ledger expenses receipts",
        "contabilidad finanzas facturas gastos asientos",
        "comptab* finance factures notes_de_frais",
        heads=2,
    ),
    "dept_hr": Concept(
        "кадр* hr персонал* отпуск* табел* больничн* найм* увольнен* графики_смен",
        "hr people human_resources holidays_and_leave timesheets payslips onboarding rota",
        "rrhh recursos_humanos personal vacaciones fichajes nominas turnos",
        "rh ressources_humaines personnel conges plannings paies pointage",
        heads=3,
    ),
    "dept_support": Concept(
        "поддержк* сервис* обращени* тикет* жалоб*",
        "support customer_service tickets complaints helpdesk",
        "soporte atencion_al_cliente tickets quejas incidencias",
        "support service_client tickets reclamations sav",
        heads=2,
    ),
    "dept_production": Concept(
        "производств* цех* станк* техкарт* наряд* загрузк*_оборудован*",
        "production manufacturing shop_floor work_orders machines",
        "produccion fabrica planta ordenes_de_trabajo maquinas",
        "production fabrication atelier ordres_de_fabrication",
        heads=2,
    ),
    "dept_logistics": Concept(
        "логистик* доставк* маршрут* водител* рейс* отправк*",
        "logistics delivery routes drivers dispatch",
        "logistica entregas rutas repartos",
        "logistique livraison tournees transporteurs",
        heads=2,
    ),
    "give_skills": Concept(
        "профессионал*_навык* навык* экспертиз* бесплатно_сдела* могу_сделать_сайт про_боно помочь_с_сайт*",
        "professional_skills skills expertise pro_bono for_free design_your build_your do_your website legal_help accounting_help",
        "habilidades profesionales conocimientos pro_bono gratis hacer_la_web diseno",
        "competences savoir_faire expertise pro_bono gratuitement mecenat_de_competences faire_le_site",
        heads=3,
    ),
    "task_invoicing": Concept(
        "счета выставлен*_счет* оплат*+должник* напомина*+оплат* акты",
        "invoicing billing chase+paid chasing_payment* havent_paid overdue quotes invoices",
        "facturacion facturas cobrar reclamar+pago presupuestos",
        "facturation factures relanc* devis impayes",
        heads=2,
    ),
    "task_stock": Concept(
        "склад* остатк* учет_товар* заканчива* запчаст*",
        "stock inventory running_out parts reorder* run_out",
        "stock existencias inventario quedarme_sin piezas",
        "stock* inventaire rupture* pieces reappro*",
        heads=2,
    ),
    "task_clients": Concept(
        "клиент* crm база_клиент* помнить+клиент* история_общен*",
        "client* crm customer* keep_track+spoke follow_up* who_i_spoke contacts",
        "clientes crm contactos seguimiento+clientes con_quien_hable",
        "clients crm contacts relation_client suivi+clients",
        heads=3,
    ),
    "equipment_any": Concept(
        "оборудован* станк* токарн* линия линию пресс* печи печь",
        "equipment machinery lathe press production_line oven cnc",
        "equipos maquinaria torno prensa linea_de_produccion horno",
        "equipement* materiel tour presse ligne_de_production four",
        heads=2,
    ),
}
