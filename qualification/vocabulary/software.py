"""Names of programs, services and marketplaces as people write them. Part of the field `digital`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "accounting_software": Concept(
        "бухгалтерск*_программ* учетн*_программ* программ*_учет* бухпрограмм*",
        "accounting_software bookkeeping_software accounts_package", "programa_contable software_contable programa_de_facturacion",
        "logiciel_comptable logiciel_de_comptabilite logiciel_de_facturation", heads=3,
    ),
    "brand_xero": Concept("ксеро зеро", "zero xerro zeero", "zero xerro", "zero xerro", "xero", under="accounting_software in_use_now"),
    "brand_quickbooks": Concept(
        "квикбукс*", "quick_books quickbook qbo qb intuit", "quick_books quickbook qb", "quick_books quickbook qb", "quickbooks",
        under="accounting_software in_use_now",
    ),
    "brand_sage": Concept("саж сейдж", "saje sage_50", "contaplus saje", "saje ciel", "sage", under="accounting_software in_use_now"),
    "brand_freeagent": Concept(
        "фрешбукс*", "free_agent fresh_books wave_accounting", "fresh_books", "fresh_books", "freeagent freshbooks",
        under="accounting_software in_use_now",
    ),
    "brand_holded": Concept("холдед", "holdead", "holdet olded", "holdet", "holded", under="accounting_software crm in_use_now"),
    "brand_contasol": Concept(
        "контасол", "contasoll", "conta_sol a3con a3factura factusol anfix quipu billin declarando", "contasoll",
        "contasol facturasol a3", under="accounting_software in_use_now",
    ),
    "brand_pennylane": Concept(
        "пеннилейн", "penny_lane", "penny_lane", "penny_lane penilane indy tiime ebp cegid quadra", "pennylane",
        under="accounting_software in_use_now",
    ),
    "brand_1c": Concept("1с 1эс одинэс одиэс один_с одинс", "one_c", "uno_c", "un_c", "1c", under="accounting_software erp in_use_now"),
    "brand_kontur": Concept(
        "контур* эльба эльбу диадок сбис мое_дело моедело небо", "kontur elba sbis", "kontur", "kontur",
        under="accounting_software in_use_now",
    ),
    "brand_sap": Concept("сап сапе", "s4hana", "sap_business_one", "s4hana", "sap", under="erp in_use_now"),
    "brand_odoo": Concept("одоо оду", "odo openerp", "odo", "odo", "odoo", under="erp in_use_now"),
    "brand_moysklad": Concept("мойсклад мой_склад", "moysklad", "moysklad", "moysklad", under="erp in_use_now"),
    "brand_bitrix": Concept(
        "битрикс* битрикс24 битр битрих", "bitrics", "bitrics", "bitrics", "bitrix bitrix24", under="crm in_use_now",
    ),
    "brand_amocrm": Concept("амо амосрм амоцрм амошк* коммо", "amo", "amo_crm", "amo_crm", "amocrm kommo", under="crm in_use_now"),
    "brand_hubspot": Concept("хабспот*", "hub_spot", "hub_spot", "hub_spot", "hubspot", under="crm in_use_now"),
    "brand_salesforce": Concept(
        "сейлзфорс* сейлсфорс*", "sales_force sfdc", "sales_force", "sales_force", "salesforce", under="crm in_use_now",
    ),
    "brand_pipedrive": Concept("пайпдрайв*", "pipe_drive", "pipe_drive", "pipe_drive", "pipedrive", under="crm in_use_now"),
    "brand_zoho": Concept("зохо", "zoho_crm", "soho", "zoho_crm", "zoho", under="crm in_use_now"),
    "brand_megaplan": Concept(
        "мегаплан* планфикс* ретейлцрм retailcrm ретейл_црм юкоз yclients юклаентс альфацрм", "megaplan planfix", "megaplan",
        "megaplan axonaut sellsy", under="crm in_use_now",
    ),
    "brand_trello": Concept(
        "трелло асана джира кликап кайтен", "trelo", "trelo", "trelo", "trello asana monday clickup jira", under="in_use_now",
    ),
    "brand_notion": Concept("ноушен* ноушн*", "notion_so", "nocion", "notion_so", "notion", under="in_use_now"),
    "brand_slack": Concept("слак* слэк*", "slak", "slak", "slak", "slack", under="messenger_app in_use_now"),
    "brand_teams": Concept("тимс", "teams ms_teams", "teams", "teams", "msteams", under="messenger_app in_use_now"),
    "messenger_app": Concept("мессенджер* чатик", "messenger* chat_app", "mensajer* app_de_chat", "messagerie* appli_de_chat", heads=1),
    "brand_tilda": Concept("тильд*", "tilde", "tilda_cc", "tilda_cc", "tilda", under="site_builder"),
    "brand_wordpress": Concept(
        "вордпрес* вп wp", "wp word_press elementor", "wp word_press elementor", "wp word_press elementor", "wordpress",
        under="site_builder",
    ),
    "brand_wix": Concept("викс", "wicks", "wixs", "wixs", "wix", under="site_builder"),
    "brand_shopify": Concept("шопифай*", "shopfy shopi", "shopifi", "shopifi", "shopify", under="online_shop site_builder"),
    "brand_woo": Concept(
        "вукоммерс* престашоп* маджент* опенкарт*", "woo woo_commerce", "woo presta", "woo presta", "woocommerce prestashop magento",
        under="online_shop",
    ),
    "brand_squarespace": Concept(
        "вебфлоу", "square_space web_flow", "square_space", "square_space", "squarespace webflow framer", under="site_builder",
    ),
    "brand_ozon": Concept("озон*", "ozone", "ozone", "ozone", "ozon", under="ecommerce"),
    "brand_wildberries": Concept(
        "вб вайлдбер* валдбер* ягодк* дикие_ягод*", "wild_berries", "wild_berries", "wild_berries", "wildberries wb", under="ecommerce",
    ),
    "brand_avito": Concept("авито", "avitto", "wallapop milanuncios", "leboncoin le_bon_coin vinted", "avito", under="ecommerce"),
    "brand_yamarket": Concept(
        "яндекс_маркет* маркет мегамаркет*", "yandex_market", "yandex_market", "yandex_market", under="ecommerce",
    ),
    "brand_amazon": Concept("амазон*", "amzn fba", "amason fba", "amazone fba", "amazon", under="ecommerce"),
    "brand_ebay": Concept("ебэй ибэй", "e_bay", "e_bay", "e_bay", "ebay", under="ecommerce"),
    "brand_etsy": Concept("этси", "etsi", "etsi", "etsi", "etsy", under="ecommerce"),
    "brand_meli": Concept("меркадолибре", "mercado_libre", "mercado_libre meli ml", "mercado_libre", "mercadolibre", under="ecommerce"),
    "telephony": Concept(
        "телефони* атс мтс_атс манго виртуальн*_номер* колл-трекинг*", "telephony voip pbx phone_system aircall ringcentral",
        "telefonia voip centralita", "telephonie voip standard_telephonique",
    ),
    "pos_system": Concept(
        "касс* ккт онлайн_касс* айко iiko r_keeper эвотор* рокипер",
        "pos point_of_sale till_system toast square_terminal lightspeed epos", "tpv punto_de_venta caja_registradora",
        "caisse tpe logiciel_de_caisse zelty tiller", under="in_use_now", heads=3,
    ),
}
