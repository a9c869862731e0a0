"""Cleaning, care, small and urgent works about the house."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "general_cleaning": Concept(
        "генеральн* глубок* отдраит* все_отмыть капитальн* вылизать до_блеска отмыть_все запущен* годами_не перед_пасхой",
        "deep* thorough* spring spring_clean* top_to_bottom whole_place filthy every_corner scrub* top_to_toe not_been_cleaned",
        "profunda* a_fondo general de_arriba_abajo cada_rincon muy_sucio desastre",
        "fond profondeur grand_menage printemps a_fond en_profondeur de_fond_en_comble recoins crade tres_sale",
    ),
    "regular_cleaning": Concept(
        "поддерживающ* регуляр* обычн* раз_в_неделю каждый_вторник каждую_субботу по_пятницам по_вторникам еженедельн*",
        "regular* weekly routine standard maintenance normal every_tuesday every_friday once_a_week each_week ongoing",
        "regular* habitual* semanal mantenimiento normal* todos_los_martes todos_los_lunes cada_viernes cada_semana una_vez_a_la_semana",
        "regulier* reguliere* hebdo* courant* entretien tous_les_mardis tous_les_lundis chaque_vendredi hebdo toutes_les_semaines",
        under="regularly",
    ),
    "after_works_cleaning": Concept(
        "после_ремонта после_стройки строительн* пыль строител* рабочие_ушли ремонт_закончил* штукатурк* опилк* цемент* закончили_ремонт рабочие+ушли",
        "after_renovation post_construction builders dust after_builders after_the_renovation builders_dust workers_left plaster "
        "builders_left cement paint_splashes sawdust renovation_just building_work plasterers",
        "obra* despues_de_la_obra fin_de_obra polvo despues_de_la_reforma reforma reformas albaniles yeso pintores "
        "acabamos_de_reformar cemento pintura obras polvillo",
        "apres_travaux chantier* fin_de_chantier poussiere apres_les_travaux ouvriers platre peintres fini_les_travaux ciment plaquiste* enduit",
    ),
    "cleaning": Concept(
        "уборк* клининг* убрат* прибрат* помыт* убира* генералк* домработниц* прибираться прибир* гладить пропылесос* пылесос* полы "
        "швабр* уборщиц* отмыть стирк*",
        "clean* housekeep* maid tidy* hoover* vacuum* mop* iron* dust* scrub* cleaner* housekeeper",
        "limpi* aseo asear limpiadora fregar planchar barrer aspirar fregon* empleada_de_hogar trapear",
        "menage nettoy* femme_de_menage aspirateur repassage serpill* menagere depoussier* balai",
        "🧹",
    ),
    "window_cleaning": Concept(
        "мыт*_окон мойк*_окон помыть_окна окон окна стекл* стекол мутн*_окна лоджи* балкон*",
        "window* glass panes smeary",
        "ventana* cristal* persianas vidrio*",
        "vitre* fenetre* carreaux vitrage baies_vitrees",
    ),
    "childcare": Concept(
        "нян* сидел*_с_ребен* бебиситт* посидеть_с_ребенком гуверн* посидеть_с сидеть_с_дет* забирать_из_сада после_школы малыш* "
        "двойн* близнец* двойняшк* полтора_год* грудничк* ребенк* годик* детк* детьми внук* на_целый_день пока_работ* посидеть",
        "nanny babysit* childcare child_care au_pair childminder watch_the_kids mind_the look_after_my_son look_after_the_kids "
        "school_pickup after_school sitter twins months_old toddler* newborn kids children school_run full_day while_we_re_at_work "
        "at_work 8_to_6 nine_to_five",
        "ninera* canguro* cuidar_ninos cuidado_de_ninos bebe cuidar_a_mi_hijo cuidar_a_los_peques recoger_del_cole melliz* gemel* "
        "nino* nina* peque* bebes recien_nacid* todo_el_dia mientras_trabajamos jornada",
        "nounou* garde_d_enfant* baby_sit* babysit* garder_mes_enfants garder_les_petits sortie_d_ecole sortie_des_classes bebe "
        "jumeaux jumelles bebes enfants petits nourrisson* bambin* plein_temps journee_entiere pendant_qu_on",
    ),
    "eldercare": Concept(
        "сиделк* пожил* бабушк* уход_за маме_80 лежач* бабуле деменц* инсульт* после_инсульта пенсионер* мама_старень* деду",
        "elder* carer* caregiver* senior* grandma dementia mum_is_80 frail old_mum alzheimer* elderly mum_is dad_is 85 90 wheelchair bedridden parkinson*",
        "cuidador* mayores anciano* abuel* alzheimer dependiente mi_madre_mayor abuela encamad* mi_madre_tiene silla_de_ruedas parkinson",
        "aide_a_domicile personne*_age* auxiliaire* senior* grand_mere alzheimer dependan* ma_mere_agee mamie papi agee "
        "fauteuil_roulant parkinson perte_d_autonomie",
    ),
    "handyman": Concept(
        "муж_на_час мелк*_ремонт* повесить полк* собрать_мебель мастер_на карниз* полочк* ikea икеа прикрутить люстр* гвоздь телевизор_на_стену",
        "handyman odd_jobs small_repairs hang shelves assemble flat_pack ikea put_up curtain_rail picture_hanging mount_a_tv",
        "manitas chapuza* pequenos_arreglos colgar ikea montar_un_mueble cuadro* cortina* taladrar",
        "bricol* petits_travaux homme_a_tout_faire ikea etagere* tringle* percer fixer",
    ),
    "pest_control": Concept(
        "тараканы клоп* дезинсек* муравь* крыс* мыши вредител* дератизац*",
        "pest* roach* bedbug* mice rats ants termite* exterminat* cockroach*",
        "plaga* cucaracha* chinches ratas hormigas fumiga* raton*",
        "nuisible* cafard* punaise* rats souris fourmis deratis*",
    ),
    "move_out": Concept(
        "выезд* переезд* съезжа* после_аренд* переезжа* сдаем_квартир* сдаю_квартир* сдать_ключи съезжаем хозяйк* вернуть_депозит залог отдать_ключи",
        "moving_out move_out end_of_tenancy leaving checkout vacating end_of_lease hand_back_the_keys keys_back deposit landlord "
        "lease_ends returning_the_keys get_my_deposit",
        "mudanza dejar_el_piso me_mudo fin_de_contrato entregar_las_llaves entrego_las_llaves devolver_el_piso fianza casero entregar_llaves",
        "demenag* etat_des_lieux fin_de_bail je_quitte rends_les_cles rendre_les_cles caution bail fin_du_bail remise_des_cles quitte_l_appart",
    ),
    "house_emergency": Concept(
        "аварийн* экстренн* срочн* немедленн* сегодня льет льется течет хлещет прорва* затоп* топит заливает потоп* искрит дым* "
        "запах_газа пахнет+газ воняет+газ газ+утечк* замыкан* без_света света_нет без_воды воды_нет нет_отопления замерза* захлопнул* "
        "коротит горит фонтан* кипяток пожар взорвал* вырубил* застря* стою_под_дверью ключи_потерял*",
        "emergenc* urgent* immediate* asap pouring flood* gushing burst leaking smell+gas gas_leak sparks sparking smoke no_power "
        "no_heating no_hot_water locked_out ceiling water_everywhere freezing short_circuit burning fire overflow* smells_of_burning "
        "stuck_in collapsed spraying",
        "emergencia* urgen* inmediat* inund* sale_agua saliendo_agua chorro* huele_a+gas fuga_de_gas chispa* humo sin_luz sin_agua "
        "sin_calefaccion revento reventado gotera* cortocircuito encerrad* llueve fuego quemado a_chorros techo se_cayo "
        "no_puedo_entrar",
        "urgence* urgent* immediat* inond* coule plafond fuite_de_gaz sent_le_gaz gaz etincelle* fumee plus_d_eau plus_de_chauffage "
        "plus_de_courant degat* eclate court_circuit enferme* dehors brule feu deborde pete a_flots jaillit porte_claquee",
        under="urgent",
        heads=3,
    ),
    "small_trouble": Concept(
        "терпим* терпит капает поскрипыв* скрипит мелоч* не_критично ерунда потерпит пустяк* подождать не_горит ничего_страшного спокойно",
        "can_wait no_biggie loose squeaky squeaks minor dripping cosmetic no_big_deal nothing_serious not_serious bearable live_with whenever_you",
        "puede_esperar nada_grave atascad* gotea chirria detalle tonteria no_es_grave sin_importancia cuando_puedan",
        "rien_de_grave grince goutte peut_attendre pas_grave bricole detail supportable quand_vous_pouvez presse_pas",
        under="later",
    ),
    "one_off_cleaning": Concept(
        "разов* один_раз однократн* единоразов* перед_праздник* к_приезду разочек перед_приездом",
        "one_off one_time once single_clean just_once before_the_party one_visit before_the_in in_laws_arrive",
        "puntual una_vez una_sola_vez unica solo_una antes_de_la_fiesta antes_de_que_lleguen",
        "ponctuel* une_fois une_seule_fois unique juste_une avant_noel avant_la_fete avant_l_arrivee",
        under="once",
    ),
    "housekeeping_extra": Concept(
        "гладить глажк* погладить стирк* постирать",
        "iron* laundry",
        "planchar plancha colada lavar_la_ropa",
        "repass* linge lessive",
    ),
    "moving_furniture": Concept(
        "мебел* диван* шкаф* кроват* комод* кухонн* стол* холодильник* стиралк*",
        "furniture sofa* wardrobe* bed beds couch table* fridge dresser cupboard* armchair",
        "mueble* sofa* armario* cama* mesa* nevera comoda sillon",
        "meuble* canape* armoire* lit table* frigo commode buffet",
    ),
    "moving_piano": Concept(
        "пианино рояль steinway инструмент",
        "piano steinway upright grand_piano",
        "piano steinway",
        "piano steinway",
    ),
    "moving_boxes": Concept(
        "короб* вещи чемодан* пожитк* сумк* книги шмотк*",
        "box boxes bags suitcase* belongings stuff clothes books bits_and_bobs",
        "caja* bolsa* maleta* ropa libros cosas trastos",
        "carton* valise* sacs affaires livres vetements",
    ),
    "moving_papers": Concept(
        "документ* бумаг* договор* архив* папк* письм* конверт*",
        "document* paper* paperwork file files archive* folder* contract* letter* envelope",
        "document* papel* papeles archivo* carpeta* contrato* expediente* sobre",
        "document* papier* dossier* archive* contrat* classeur* enveloppe* paperasse",
    ),
    "home_cook": Concept(
        "повар* готовить приготовить готовк* еду_готов* кухарк* борщ* обеды",
        "cook* chef meals dinners food_prep",
        "cociner* cocinar comidas guisar chef",
        "cuisinier* cuisiner repas plats chef popote",
    ),
    "leak_trouble": Concept(
        "протеч* течь течет капает капает_с_потолка подтекает прорвало льет лужа потоп* затоп* залива* мокрый_потолок",
        "leak* drip* pouring puddle* burst flood* water_coming ceiling damp",
        "fuga* gote* inund* charco* humedad* chorrea reventado techo agua",
        "fuite* goutte coule inond* flaque* degat* plafond infiltration*",
        under="plumbing",
    ),
    "power_trouble": Concept(
        "нет_света света_нет без_света выбило пробки темно темнот* автомат_выбива* вырубил* электричеств* обесточ*",
        "no_power power_cut power_out dark blackout tripped fuse* outage lights_out lights electric*",
        "sin_luz plomos apagon se_fue_la_luz oscuras saltaron salto_el diferencial corte_de_luz electricidad",
        "plus_de_courant courant disjonct* noir panne_de_courant coupure_de_courant electricite plombs_ont_saute les_plombs plombs+saute plombs",
        under="electrics",
    ),
    "lock_trouble": Concept(
        "замок замк* ключ* захлопнул* дверь_не двери не_открывается взлом*",
        "lock* key* locked_out jammed_door door wont_open",
        "cerradur* llave* cerrajero puerta bombin encerrad*",
        "serrure* cle cles porte_claquee claquee verrou* porte",
    ),
    "heating_trouble": Concept(
        "отоплен* батаре* радиатор* холодно ледян* мерзн* замерза* котел* котл*",
        "heating radiator* boiler cold freezing stone_cold",
        "calefac* radiador* caldera helad* frio",
        "chauffage radiateur* chaudiere froid gele* glacial*",
        under="heating",
    ),
    "school_run": Concept(
        "забирать забрат* встречат* отвозить продленк* из_школы из_сада возить",
        "pick_up pickup school_pick_up fetch* collect* school_run drop_off",
        "recoger buscar irlos_a_buscar llevar_al_cole del_cole",
        "sortie_d_ecole recuperer chercher a_la_sortie emmener",
        heads=6,
    ),
    "homework_help": Concept(
        "урок* домашк* домашн*_задан* математик* учеб* двойк* репетит*",
        "homework maths math sums reading study schoolwork tutor*",
        "deberes mates matematicas lecciones tareas estudiar repaso",
        "devoirs maths lecons revision* soutien_scolaire",
    ),
    "with_lift": Concept("лифт* есть_лифт грузов*_лифт", "lift elevator", "ascensor elevador", "ascenseur monte_charge"),
    "packing_help": Concept(
        "упаков* запаков* пленк* скотч",
        "pack* wrap* bubble_wrap boxing",
        "embal* empac* envolver",
        "emball* empaquet* papier_bulle",
    ),
    "loading_help": Concept(
        "грузчик* погруз* таскать тяжел*",
        "movers load* lifting porters heavy",
        "cargar mozos peones bajar",
        "porteur* charger porter demenageurs",
    ),
    "own_supplies": Concept(
        "свои_средства наши_средства у_меня_есть пылесос_есть",
        "my_own_supplies i_have own_products mine",
        "tengo_productos mis_productos los_mios",
        "mes_produits j_ai_tout les_miens",
    ),
}
