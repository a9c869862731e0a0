"""Jobs that companies fill, and how experienced the people are. Part of the field `roles`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "line_staff": Concept(
        "линейн* рабоч* разнорабоч* массов* персонал_зала торгов*_персонал* рабочие_професси* кассир* грузчик* уборщи* продавц* "
        "продавец* официант* повар* курьер* водител* охранник* кладовщик* упаковщик* комплектовщик* бармен* горничн* дворник* "
        "сборщик* фасовщик* хостес* посудомой* мерчендайзер* доставщик* токар* сварщик* слесар* маляр* швей* монтажник* вахтовик* "
        "оператор*_станк*",
        "line_staff blue_collar manual_labor hourly frontline shop_floor operatives cashier* loader* packer* picker* forklift* "
        "cleaner* driver* waiter* waitress* cook* barista* guard* stocker* dishwasher* laborer* labourer* mover* bartender* server* "
        "janitor* shelf_stacker* warehouse_hand* assembler* welder* machinist* housekeep* shop_assistant* till welders",
        "operari* peon* mano_de_obra personal_base obrer* personal_de_linea personal_de_tienda mozo* peones cajer* camarer* cociner* "
        "limpiador* conductor* vigilante* repartidor* carretiller* reponedor* albanil* dependient* soldador* friegaplatos jornaler* "
        "meseros mesero cargador* limpieza",
        "ouvrier* manutention* main_d_oeuvre operateur* personnel_de_terrain employe_polyvalent agents caissier* caissiere* cariste* "
        "preparateur* serveur* cuisinier* agent_d_entretien chauffeur* vigile* macon* livreur* magasinier* plongeur* manoeuvre* "
        "soudeur* electricien* femme_de_menage plombier* vendeurs_en_rayon mise_en_rayon equipier*",
        heads=7,
    ),
    "drivers": Concept(
        "водител* шофер* дальнобой* таксист* экспедитор* категори*_с кат_с категория_е прав*_категори* категория_в стаж_вожден* дальнобо*",
        "driver* chauffeur* trucker* hgv_driver* cdl delivery_driver* class_a couriers hgv driving_licence driving_license",
        "conductor* chofer* camioner* repartidor* transportista* carnet_c carnet cap",
        "chauffeur* conducteur* routier* livreur* permis_c spl permis fimo",
        heads=2,
    ),
    "warehouse_staff": Concept(
        "складск* кладовщик* комплектовщик* грузчик* упаковщик* карщик* погрузчик* сборщик*_заказ* приемщик*",
        "warehouse picker* packer* forklift* loader* stock_clerk warehouse_operative* fulfilment",
        "almacen mozo* carretiller* preparador*_de_pedidos reponedor* embalador*",
        "entrepot cariste* preparateur* magasinier* emballeur* manutentionnaire*",
        heads=1,
    ),
    "horeca_staff": Concept(
        "общепит* ресторанн* кухн* повар* официант* бармен* шеф_повар* су_шеф* посудомой* хостес* бариста кондитер*",
        "hospitality kitchen restaurant cook* chef* waiter* waitress* bartender* barista* dishwasher* sous_chef hostess server* line_cook",
        "hosteleria cocina restaurante cociner* camarer* barman barista* friegaplatos chef mesero* ayudante_de_cocina",
        "hotellerie restauration cuisine cuisinier* serveur* serveuse* barman plongeur* chef_de_partie commis second_de_cuisine",
        heads=3,
    ),
    "retail_staff": Concept(
        "продавц* торгов*_зал* кассир* продавец* мерчендайзер* консультант*_в_зал* выкладк*",
        "retail shop_staff store_staff cashier* sales_assistant* shop_assistant* shelf_stacker* merchandiser* till",
        "tienda dependient* cajer* reponedor* vendedor*_de_tienda",
        "magasin caissier* caissiere* vendeu* mise_en_rayon employe_libre_service els",
        heads=3,
    ),
    "build_staff": Concept(
        "строител* отделочник* каменщик* маляр* штукатур* плиточник* сварщик* монтажник* бетонщик* крановщик* прораб* арматурщик*",
        "construction builder* bricklayer* plasterer* welder* painter* roofer* electricians plumbers site_manager laborer* foreman scaffolder*",
        "construccion albanil* soldador* pintor* encofrador* ferrallista* electricistas fontaneros peones",
        "batiment macon* soudeur* peintre* platrier* couvreur* coffreur* grutier* chef_de_chantier plombiers electriciens",
        heads=2,
    ),
    "support_staff": Concept(
        "поддержк* колл_центр* саппорт* контакт_центр* оператор* отвечать_на_звонк* горячая_линия",
        "support customer_service call_center call_centre helpdesk agents answer_phones customer_care",
        "atencion_al_cliente soporte call_center teleoperador* contact_center",
        "support service_client centre_d_appel* hotline conseiller_clientele teleconseiller*",
        heads=4,
    ),
    "cleaning_staff": Concept(
        "уборщи* клинин* горничн* дворник* техничк*",
        "cleaner* cleaning janitor* housekeep* maid*",
        "limpieza limpiador* camarera_de_piso",
        "menage entretien agent_d_entretien femme_de_chambre agent_de_proprete",
        heads=2,
    ),
    "guard_staff": Concept(
        "охранник* охран* чоп сторож* вахтер* секьюрити",
        "security guard* bouncer* doorman watchman",
        "seguridad vigilante* guardia* portero*",
        "securite vigile* gardien* agent_de_securite ssiap",
        heads=2,
    ),
    "junior_level": Concept(
        "джун* начинающ* младш* стажер* вчерашн*_студент* выпускник* без_опыт* только_выпуст* только_закончил* закончил*_вуз "
        "первая_работа зелен* год_опыта полгода_опыта новичок после_универа после_института только_курс* после_курсов",
        "junior jr entry_level graduate* grad grads fresh* out_of_uni out_of_college out_of_school just_finished just_graduated "
        "first_job newbie trainee intern less_than_a_year one_year bootcamp green no_experience straight_out_of",
        "junior principiante inicial recien_titulad* recien_graduad* recien_salid* primer_empleo sin_experiencia becari* practicas "
        "acabo_de_terminar acabo_de_graduarme un_ano_de novato acabo_de_salir salir_de_la_uni de_la_uni",
        "junior debutant* jeune_diplome* sortie_d_ecole sorti_d_ecole premier_emploi premier_poste sans_experience stagiaire "
        "alternant* je_viens_de_finir tout_juste_diplome un_an_d novice sors_d_ecole sors_de_l_ecole je_sors_d sors_de_la_fac",
        heads=3,
    ),
    "mid_level": Concept(
        "мидл* миддл* middle средн*_уровен* пару_лет 2_года 3_года 4_года три_года четыре_года пара_лет уверенн* три_с_половин* полтора_года",
        "mid mid_level intermediate middle few_years 2_years 3_years 4_years 3_yrs 4_yrs three_years four_years couple_of_years some_experience a_few_years",
        "semi_senior intermedio medio ssr 2_anos 3_anos 4_anos tres_anos cuatro_anos un_par_de_anos anitos 3_anitos",
        "confirme* intermediaire moyen 2_ans 3_ans 4_ans trois_ans quatre_ans quelques_annees 4_ans_de 3_ans_de",
        heads=4,
    ),
    "senior_level": Concept(
        "сеньор* синьор* senior старш* опытн* 10_лет 15_лет 20_лет десять_лет пятнадцать_лет двадцать_лет много_лет матер* эксперт* "
        "больше_десяти не_первый_год лет_в_професси* почти_двадцать",
        "senior sr experienced seasoned veteran decades decade 10_years 15_years 20_years 10_yrs ten_years twenty_years fifteen_years "
        "old_hand expert all_my_life years_under_my_belt ages donkeys",
        "senior experimentad* sr veteran* 10_anos 15_anos 20_anos diez_anos veinte_anos decada* toda_la_vida expert* muchos_anos casi_dos_decadas",
        "senior experimente* expert* chevronne* 10_ans 15_ans 20_ans dix_ans vingt_ans quinze_ans longue_experience des_annees toute_ma_carriere ans_de_metier",
        heads=3,
    ),
    "lead_level": Concept(
        "лид тимлид* ведущ* руковожу_команд* команда_в_подчин* техлид* руковожу+человек",
        "lead team_lead tech_lead manage_a_team principal staff_engineer lead_a_team my_team_of run_a_team reports_to_me direct_reports",
        "lider lead jefe_de_equipo dirijo_un_equipo a_mi_cargo tech_lead",
        "lead chef_d_equipe tech_lead je_manage une_equipe_de j_encadre",
        heads=3,
    ),
    "cook_job": Concept(
        "повар* кухн* шеф_повар* горяч*_цех* холодн*_цех* мангал* су_шеф* готовить на_кухне",
        "cook* chef* kitchen grill line_cook fryer sous_chef commis",
        "cociner* chef cocina plancha fogones ayudante_de_cocina",
        "cuisinier* chef_cuisinier cuisine second commis fourneaux chef_de_partie",
        heads=3,
    ),
    "reception_job": Concept(
        "администратор* ресепш* рецепшн* встречать_гост* на_стойк* отвечать_на_звонк*",
        "reception* front_desk front_of_house answering_phones greeting greet switchboard",
        "recepcion* atender_telefono conserje mostrador",
        "accueil reception* standard hotesse* standardiste*",
        heads=3,
    ),
    "cashier_job": Concept(
        "кассир* на_кассе касса кассу пробивать",
        "cashier* till checkout cash_register",
        "cajer* en_caja caja_registradora",
        "caissier* caissiere* caisse encaisser",
        heads=1,
    ),
    "courier_job": Concept(
        "курьер* доставщик* на_велик* развозить разносить пеший",
        "courier* rider* bike_delivery deliver food_delivery",
        "repartidor* mensajero* rider* repartir",
        "livreur* coursier* livrer velo",
        heads=2,
    ),
}
