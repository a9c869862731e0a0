"""What visitors say about legal matters."""

TOPICS = """
family_law
ru семейн*_прав* семейн*_спор* семейн* = развод* развест* разводи* алимент* опек* брачн* бывш*_муж* бывш*_жен* раздел*+имуществ* дет*+остан* усыновл* отцовств* супруг* изменил*+муж
en family_law family family_matter* = divorce* custody alimony child_support ex_husband ex_wife prenup adoption separation paternity my_ex marriage
es derecho_de_familia familia familiar = divorci* custodia pension_alimenticia ex_esposo ex_marido ex_mujer adopcion regimen_de_visitas manutencion separacion paternidad mi_ex
fr droit_de_la_famille famille familial = divorc* garde pension_alimentaire ex_mari ex_femme adoption separation paternite mon_ex
divorce_case
ru развод* расторжен*_брак* = развест* разводи* разводимся расходимся расстае* ухожу+муж* ушел+жен* муж_изменил развелись через_загс живем_отдельно жить+врозь разойт*
en divorce* separation = splitting_up split_up leaving+husband leaving+wife separating marriage+over break_up dissolve+marriage cheated walking_out
es divorci* separacion = separarnos separarme dejo+marido infidelidad ruptura terminar+matrimonio divorcio_express nos_separamos
fr divorc* separation = se_separer quitte+mari quitte+femme rupture infidelite on_se_separe nous_separons consentement_mutuel
child_support_alimony
ru алимент* = не_плат*_на_ребенк* деньги_на_ребенк* содержан*_ребенк* бывш*+не+плат* не_помога*+ребенк* твердой_сумм* взыскать+отц* уклоня*+алимент*
en child_support alimony maintenance = ex+pays ex+not+paying father+pay spousal_support deadbeat pay+kids
es pension_alimenticia alimentos manutencion = no_paga+hijos padre+paga cuota_alimentaria pension+hijos no_pasa+pension
fr pension_alimentaire = ne_paie_pas+enfants prestation_compensatoire pere+paie contribution+enfants aripa
child_custody
ru опек* место_жительств*_ребенк* дети = с_кем_остан* не_дает_видеть общени*+ребенк* лишен*_родительск* родительск*_прав* забрал*+ребенк* видеться+ребенк* встречи+ребенк* вывоз*+ребенк* отобрать+ребенк* усыновл*
en custody children visitation = see_my_kids kids+live parental_rights took+kids guardianship visits+children co_parenting access+children adoption
es custodia guarda_y_custodia visitas patria_potestad = ver+hijos se_llevo+hijos tenencia tutela vivir+hijos quedarme+hijos
fr garde_des_enfants garde = voir+enfants droit_de_visite autorite_parentale residence_alternee enfants+vivre tutelle pris+enfants
marital_property
ru раздел*_имуществ* = дел*+квартир* совместно_нажит* поделить+дом дел*+ипотек* пополам поделить+машин* раздел*+долг* нажит* отсудить+половин* распил*+квартир*
en division_of_assets property_division split+assets = who_gets+house half+house share+property joint_property equity+ex separate+assets
es division_de_bienes reparto_de_bienes = gananciales quien+queda+casa mitad+casa liquidacion_de_gananciales bienes_mancomunados repartir+piso
fr partage_des_biens = partager+maison communaute_de_biens liquidation_du_regime qui_garde+maison moitie+maison soulte
prenup_agreement
ru брачн*_договор* брачн*_контракт* = контракт+свадьб* до_свадьб*+договор* брачник* соглашен*_о_раздел* защит*+имуществ*+брак*
en prenup prenuptial marriage_contract = postnup before+wedding+agreement protect+assets+marriage cohabitation_agreement
es capitulaciones_matrimoniales acuerdo_prenupcial = separacion_de_bienes antes+boda+acuerdo prenupcial
fr contrat_de_mariage = separation_de_biens avant+mariage+contrat regime_matrimonial pacs+convention
inheritance_case
ru наследств* наследствен* = наследник* умер* умерл* завещан* доля+бабушк* нотариус+наслед* вступить+наслед* после_смерт* скончал* пропустил+полгода квартира+бабушк* покойн* дележ+наслед* похорон* оспор*+завещан*
en inheritance estate probate = passed_away died heirs executor late_father deceased left+house estate_dispute contest+will beneficiar* intestate deathbed
es herencia sucesion* = fallecio murio herederos testamento difunto legitima muerte+padre repartir+herencia declaratoria_de_herederos declaracion_de_herederos
fr succession heritage = deces decede heritiers mort+pere notaire+heritage defunt indivision heritier reserve_hereditaire
will_drafting
ru завещан* составить_завещан* = завещать оставить+квартир*+дет* переписать+квартир* распоряди*+имуществ* последн*_вол* наследственн*_договор* дарственн* оформить+дет*+дом
en will testament make_a_will = living_trust last_wishes leave+children estate_planning lasting_power leave+house draft+will
es testamento = testar dejar+hijos ultima_voluntad repartir_en_vida donacion_en_vida hacer+testamento
fr testament = leguer legs dernieres_volontes transmettre+enfants donation_partage mandat_de_protection
labour_dispute
ru трудов*_спор* трудов*_прав* трудов* = уволил* увольн* работодател* не_плат*_зарплат* сократил* начальник* незаконн*+увол* трудинспекц* заставля*_уволи* восстанов*+работ* переработк* травл*+работ* отпускн*
en labour_law labor_law employment_dispute employment = fired sacked dismissal employer wages+unpaid boss redundancy laid_off harassment+job workplace wrongful_termination overtime discrimination tribunal
es derecho_laboral laboral = despid* despidieron finiquito jefe patron acoso_laboral horas_extra empleador baja_laboral indemnizacion+despido mobbing me_corrieron
fr droit_du_travail travail licenciement = licencie vire employeur prud_hommes harcelement_moral rupture_conventionnelle heures_sup demission
dismissal_case
ru увольнен* сокращен* = уволил* сократил* выгнал*+работ* попросил*_на_выход по_статье заставля*+заявлен* вынудил* выжива*+работ* восстанов*+должност* попер*+работ* по_собственному
en dismissal unfair_dismissal redundancy termination = fired sacked laid_off let_go got_the_boot made_redundant pushed_out axed forced+resign severance
es despido = despidieron me_echaron me_corrieron botaron recorte_de_personal despido_improcedente finiquito me_obligan+renunciar
fr licenciement = licencie vire mis_a_la_porte plan_social pousse+demission licenciement_abusif indemnites+depart
unpaid_wages
ru невыплат*_зарплат* зарплат*_задерж* = не_плат*+зарплат* кинул*+деньг* задержк*+зарплат* долг_по_зарплат* премии_лишил* не_рассчитал* отпускн*+не расчет_не
en unpaid_wages withheld_pay = didnt_pay+me owed+wages boss+owes missing+salary no_overtime_pay withheld+paycheck stiffed
es salarios_impagos sueldo_no_pagado = me_deben+sueldo no_me_pagan meses+sin_cobrar nominas_atrasadas horas_extra+pag*
fr salaires_impayes salaire_non_verse = pas_paye+patron me_doit+salaire heures_sup+payees salaire+retard
personal_bankruptcy
ru банкротств*_физ* банкротств* спис*_долг* = банкрот* обанкрот* списать+долг* списать+кредит* пристав* коллектор* арест*+счет* не_могу+плат*+кредит* ипотек*+банкрот* мфц+банкрот* долг*+мфо
en bankruptcy insolvency debt_relief = bankrupt chapter_7 chapter_13 iva debts+write_off cant+pay+debts bailiffs garnish* creditors wipe_out+debt
es quiebra bancarrota insolvencia = segunda_oportunidad cancelar+deudas embargo* acreedores no_puedo_pagar+deudas concurso_de_acreedores cobradores
fr faillite surendettement = effacer+dettes creanciers huissier* ne_peux_plus+dettes commission_de_surendettement saisie* retablissement_personnel
company_bankruptcy
ru банкротств*_юрлиц* банкротств*_ооо банкротств*_компан* = фирма+долг* субсидиарн* конкурсн*_управляющ* компани*+банкрот* ооо+долг* внешн*_управлен* арбитражн*_управляющ*
en company_insolvency corporate_bankruptcy = chapter_11 administration+company liquidator company+debts going_under receivership winding_up_petition
es concurso_de_acreedores concurso_mercantil = empresa+deudas empresa+quiebra administrador_concursal negocio+quebr*
fr redressement_judiciaire liquidation_judiciaire depot_de_bilan = societe+dettes cessation_de_paiement* mandataire_judiciaire boite+faillite
debt_collection_case
ru взыскан*_долг* взыскан*_задолж* = не_возвраща*+долг* должник* расписк* занял*+деньг* не_отда* дал_в_долг вернуть+долг* взыскать неплательщик* контрагент+не+плат* дебиторк* не_оплат*+товар*
en debt_recovery debt_collection = owes_me wont_pay lent+money unpaid_invoice* recover+money client+not+paying debtor small_claims iou
es cobro_de_deudas reclamacion_de_cantidad = me_debe* preste+dinero no_me_paga* moroso* recuperar+dinero pagare facturas_impagadas cobranza
fr recouvrement creances = me_doit ne_me_rembourse prete+argent client+paie+pas facture*_impayee* debiteur injonction_de_payer reconnaissance_de_dette
traffic_accident_case
ru дтп авари* автоюрист* = врезал* столкнов* сбил* въехал* виновник* осаго+занизил* страхов*+не+плат* гаи гибдд лишен*_прав пешеход* подрезал* помял* догнал*+машин*
en traffic_accident car_accident road_accident = crash collision hit+car rear_ended whiplash hit_and_run pedestrian+hit fender_bender hit+cyclist other_driver
es accidente_de_trafico accidente_de_transito accidente_vial = choque me_chocaron atropell* colision alcance_por_detras culpable+coche parte_amistoso latigazo
fr accident_de_la_route accident_de_voiture = collision percut* renverse+pieton rentre_dedans accrochage tiers_responsable coup_du_lapin choc
personal_injury
ru вред*_здоровь* травм* = моральн*_вред* упал*+магазин* упал*+лед покусал* компенсац*+здоровь* производств*+травм* сломал*+ногу увеч* сосульк* поскользн*
en personal_injury injury = hurt slipped slip_and_fall dog_bite injured compensation+accident accident_at_work broken_leg tripped pain_and_suffering
es lesiones danos_personales = me_cai lesionad* caida+tienda mordedura accidente_laboral indemnizacion+lesion resbale
fr dommage*_corporel* blessure* = blesse chute morsure accident_du_travail indemnisation+prejudice glisse+magasin
medical_malpractice
ru врачебн*_ошибк* медицинск*_спор* = врач*_навред* плохо_пролечил* неправильн*_диагноз* неудачн*_операц* испортил*+зуб* клиник*+суд* не_так+операц* осложнен*+операц* роддом*+вин*
en medical_malpractice medical_negligence = doctor+mistake botched surgery+wrong misdiagnos* hospital+fault dentist+ruined clinical_negligence birth_injury
es negligencia_medica mala_praxis = error_medico doctor+error operacion+mal diagnostico_equivocado hospital+culpa
fr erreur_medicale faute_medicale = medecin+erreur operation+ratee mauvais_diagnostic hopital+faute infection_nosocomiale
contract_drafting
ru договор договорн* составлен*_договор* = контракт* соглашен* проверить+договор* подписыва*+бумаг* оферт* аренд*+договор* протокол*_разноглас* шаблон*+договор* кабальн*_услов* допник* нда nda
en contracts agreement* contract_drafting = draft+agreement review+contract nda terms_and_conditions sign+papers lease_agreement fine_print clauses service_agreement partnership_agreement
es contratos acuerdos redaccion_de_contratos = revisar+contrato redactar+contrato convenio clausulas confidencialidad terminos_y_condiciones letra_pequena antes_de_firmar
fr contrats redaction_de_contrats = relire+contrat rediger+contrat accord conditions_generales cgv clauses bail+rediger confidentialite avant+signer
xx nda
contract_breach
ru нарушен*_договор* неисполнен* = подрядчик*+кинул* не_выполнил* сорвал*_срок* не_поставил* предоплат*+пропал* исполнитель_пропал аванс+взял* не_доделал* неустойк* поставщик*+подвел* кинул*
en breach_of_contract contract_dispute = contractor+disappeared didnt_deliver not_fulfilled supplier+failed took+deposit backed_out broke+agreement penalty_clause
es incumplimiento_de_contrato = no_cumplio no_cumplieron no_entregaron proveedor+fallo contratista+desaparecio se_llevo+anticipo penalizacion
fr rupture_de_contrat inexecution litige_contractuel = pas_respecte+contrat artisan+disparu pas_livre acompte+disparu fournisseur+defaill* malfacon*
corporate_dispute
ru корпоративн*_спор* корпоративн*_прав* учредител* = партнер+бизнес*+обман* выход_из_ооо доля_в_ооо соучредител* акционер* дележ+бизнес* вывод*+актив* выгоня*+бизнес* директор+вывел раздел*+бизнес*
en corporate_dispute shareholder* partnership_dispute = business_partner co_founder buyout stake+company board+fight squeezed_out partner+cheated directors+duties
es conflicto_societario socios derecho_mercantil = socio+enganado accionistas participaciones junta+socios mi_socio cofundador salida+socio
fr conflit_entre_associes droit_des_societes associes = mon_associe actionnaires parts_sociales cofondateur sortie+associe abus+majorite
patent_invention
ru патент* изобретен* = запатент* изобрел* полезн*_модел* ноу_хау роспатент* промышленн*_образ* чертеж*+изобрет* придумал+устройств* фипс моя_разработк*
en patent* invention* = invented inventor gadget uspto prototype+protect know_how utility_model new_device
es patente* invencion* invento* = inventor patentar modelo_de_utilidad oepm impi dispositivo+nuevo
fr brevet* invention* = invente inventeur inpi breveter prototype+proteger savoir_faire procede+nouveau
trademark_brand
ru товарн*_знак* бренд* = зарегистр*+логотип* зарегистр*+назван* тз_регистрац* защит*+назван* украл*+назван* скопировал*+бренд* торгов*_марк* вайлдберриз+бренд*
en trademark* brand_name = register+name register+logo protect+brand copied+name tm logo+stolen counterfeit knockoff
es marca_registrada registro_de_marca marca = registrar+nombre registrar+logo copiaron+marca falsificacion* proteger+marca
fr marque depot_de_marque = deposer+nom deposer+logo inpi copie+marque contrefacon proteger+nom
copyright_case
ru авторск*_прав* = украл*+фото* украл*+текст* плагиат* контент+украл* песн*+прав* скопировал*+сайт* скопировал*+курс* использ*+мое музык*+прав* роялти книг*+прав* пират*
en copyright = stole+photos plagiari* royalties my_song my_book piracy used_without_permission copied+content dmca
es derechos_de_autor propiedad_intelectual = plagio robaron+fotos regalias mi_cancion mi_libro pirateria copiaron+contenido
fr droit_d_auteur droits_d_auteur = plagiat vole+photos redevances ma_chanson mon_livre piratage+oeuvre copie+contenu
consumer_rights
ru защит*_прав_потребител* потребител* = вернуть_деньг* бракован* некачествен* магазин+не+возвра* отказ*+возврат* товар+брак* озпп роспотребнадзор* навязал* гаранти*+отказ* вернуть+телефон* сломал*+гаранти* курсы+вернуть обманул*+магазин*
en consumer_rights consumer = refund+refuse* faulty defective warranty+refuse* shop+wont misleading_ad overcharged return+refused lemon_law ripped_off
es derechos_del_consumidor consumo consumidor = devolucion+niegan producto_defectuoso garantia+niegan tienda+no publicidad_enganosa profeco cobro_indebido me_estafaron
fr droit_de_la_consommation consommateur = remboursement+refus* produit_defectueux garantie+refus* vice_cache publicite_mensongere magasin+refuse
real_estate_dispute
ru жилищн*_спор* недвижимост* = квартир*+суд* выселен* выписать прописк* застройщик* дду долев* задержк*+сдач* снять_с_регистрац* приватизац* дольщик* новостройк*+неустойк* сделк*+квартир* черн*_риелтор*
en real_estate property_dispute housing = house+dispute title_deed eviction developer+delay boundary* closing+house conveyancing landlord hoa
es derecho_inmobiliario inmuebles vivienda = piso+problema casa+problema desalojo constructora+retraso escrituras desahucio clausula_suelo propiedad
fr droit_immobilier immobilier logement = maison+litige appartement+litige expulsion promoteur+retard acte_de_vente copropriete
tenant_landlord
ru аренд* выселен* = арендодател* квартирант* съемщик* не_возвраща*+залог* хозяин+квартир* жильц* не_платят+аренд* выгоня*+квартир* арендатор* хозяйка_выгоня*
en eviction tenant landlord rental_dispute = rent_arrears deposit+back kicked_out tenants+pay lease+break squatters notice_to_quit landlady
es desahucio desalojo inquilino arrendamiento = casero fianza+devol* no_pagan_el_alquiler arrendador okupas me_echan+casa dueno+depart*
fr expulsion locataire bail = proprietaire+litige caution+rend* loyers_impayes bailleur squat* depot_de_garantie
neighbour_dispute
ru сосед* залив* = затопил* шумят+сосед* курит+сосед* потоп* сверху+теч* забор+сосед* межа ремонт+ноч* собак*+лает ук_не
en neighbour* neighbor* = noise+next_door fence+dispute flooded+upstairs boundary_line loud_music+door barking parking+dispute
es vecino* comunidad_de_vecinos = ruido+arriba gotera+arriba medianera musica+alta ladra lindero*
fr voisin* voisinage = bruit+dessus degat_des_eaux mitoyen* aboie nuisances_sonores tapage
land_dispute
ru земельн*_спор* земл* участ* = межеван* границы_участк* сервитут* самозахват* кадастр* снт дачн*_участ* сотк* забор+передвин*
en land land_dispute = boundary plot easement right_of_way survey+land zoning acreage
es terrenos tierras = lindes parcela servidumbre deslinde catastro ejido lote
fr terrain foncier = bornage parcelle servitude cadastre limite_de_propriete
construction_dispute
ru строительн*_спор* подряд* = строител*+кинул* бригад*+сбежал* плохо_построил* ремонт+испорт* криво+сдела* трещин*+дом недодел* прораб+пропал*
en construction_dispute builder* = shoddy builder+walked_off bad_workmanship defects+house renovation+ruined contractor+botched
es litigio_de_obra construccion = vicios_ocultos albanil*+dejo obra+mal chapuza* reforma+mal grietas
fr litige_travaux construction = malfacons chantier_abandonne artisan+mal fissures+maison decennale travaux+rates
criminal_case
ru уголовн* = арест* задержал* следовател* обыск* полици* обвиня* подозрева* сизо кпк допрос* возбудил*+дело статья_ук условн* посадил* тюрьм* изолятор* мусор*+забрал* повестк*+следов*
en criminal criminal_defense = arrested police+charge* bail charged+with jail prison felony misdemeanor custody+police interrogat* search_warrant cops
es penal delito* = detenid* arrest* policia carcel denuncia+penal fianza imputad* prision interrogatorio comisaria fiscalia
fr penal = garde_a_vue arrete+police prison mis_en_examen plainte detention perquisition commissariat accuse+delit tribunal_correctionnel
drunk_driving_case
ru лишен*_прав пьян*_вожден* = пьяным_за_рул* выпил+рул* лишают_прав лишил* алкотестер* остановил*+гаи отказ*_от_освидетельств* 12_8 встречк* освидетельств*
en drunk_driving dui dwi license_suspension = drink_driving breathalyz* lost_my_license pulled_over over_the_limit driving_ban speeding_points
es alcoholemia conducir_ebrio = borracho+volante retirada_de_carnet alcoholimetro me_pararon+alcohol suspension_de_licencia puntos+carnet
fr alcool_au_volant suspension_de_permis = retrait_de_permis ethylotest ivre+volant perte+points stupefiants_au_volant
theft_fraud_case
ru краж* мошенничеств* = украл* обокрал* развел* развод+деньг* мошенник* аферист* кинул*+деньг* пирамид* обманным обман*+деньг* 159 скамер* вор воры
en theft fraud = stolen robbed scam* embezzl* burglar* conned swindl* ponzi identity_theft shoplift* pickpocket*
es robo estafa fraude hurto = me_robaron estafaron timo piramide enganaron+dinero ladron* asalto
fr vol escroquerie fraude = vole cambriol* arnaqu* escroc* abus_de_confiance detourn* pyramide_de_ponzi
violence_case
ru избиен* насили* побо* = избил* бьет муж_бьет угрож* драк* домашн*_насили* ударил* подрал* телесн*_поврежд* синяк* тиран* преслед*
en assault violence abuse = beaten hit_me domestic_violence threaten* stalk* restraining_order punched fight abusive
es agresion violencia maltrato = me_pego golpe* amenaza* violencia_de_genero orden_de_alejamiento pelea acoso
fr violences agression coups = frappe battu* menace* violences_conjugales bagarre harcel* ordonnance_de_protection
drugs_case
ru наркот* 228 = нашли+веществ* закладк* подброс* хранен*+веществ* трава нарк* мефедрон* гашиш*
en drugs narcotics = possession weed cannabis dealing cocaine planted substance+police
es drogas estupefacientes = posesion marihuana trafico_de_drogas cocaina porro*
fr stupefiants drogue* = cannabis trafic_de_drogue detention+drogue cocaine
defamation_case
ru клевет* честь_и_достоин* = оскорб* ложь+интернет* опорочил* распростран*+слух* порочащ* очерня* грязью+обли* пасквил*
en defamation slander libel = lies+about_me rumours rumors false_review reputation+ruined smear insulted
es difamacion calumnia* injuria* = mentiras+sobre_mi rumores insult* honor+dan*
fr diffamation injure* = mensonges+sur_moi rumeurs insult* calomni* reputation+salie
data_protection_law
ru персональн*_данн* защит*_персональн* = 152_фз роскомнадзор* политик*_конфиденциальн* согласи*+обработк* gdpr cookie* ркн уведомлен*_в_роскомнадзор*
en data_protection privacy gdpr = personal_data privacy_policy cookies consent ccpa dpo data_processing
es proteccion_de_datos privacidad = rgpd lopd politica_de_privacidad cookies consentimiento aviso_de_privacidad habeas_data
fr protection_des_donnees rgpd vie_privee = cnil donnees_personnelles politique_de_confidentialite cookies dpo
xx gdpr rgpd lopd ccpa
administrative_fine_case
ru административн* штраф* = протокол* камер*+штраф* обжалов*+штраф* кoап коап постановлен* эвакуатор* гибдд+штраф* предписан* мандарин_штраф
en administrative fine* = ticket penalty parking_fine speeding_ticket council_fine permit+denied appeal+fine
es administrativo multa* = sancion recurrir+multa infraccion fotomulta ayuntamiento+multa
fr administratif amende* = contravention pv contester+amende radar prefecture+decision sanction
commercial_arbitration
ru арбитраж* арбитражн* = хозяйственн*_спор* спор+контрагент* иск+поставщик* бизнес+суд* ооо+суд* суд+компани* кад_арбитр
en arbitration commercial_dispute = b2b_dispute supplier+sue company+sue business+court commercial_court
es arbitraje litigio_mercantil = demanda+proveedor empresa+demanda juzgado_mercantil
fr arbitrage litige_commercial = tribunal_de_commerce fournisseur+proces entreprise+proces
mediation_settlement
ru медиац* мировое мирн* = договориться без_суд* полюбовн* мировое_соглашен* досудебн* претензи* мирно+реш* по_хорошему
en mediation settlement amicable* = out_of_court negotiate+settle mediator settle compromise talk+it+over
es mediacion acuerdo_amistoso = sin_juicio extrajudicial negociar+acuerdo mediador por_las_buenas conciliacion
fr mediation amiable = sans_proces transaction+accord mediateur a_l_amiable conciliat* compromis
not_in_court_yet
ru суда_нет до_суда не_подавал* = пока_не_суд только_собира* еще_не_в_суд не_обращал* иска_нет на_стадии_претенз* думаю_подавать только_конфликт претензи* готовимся+иск*
en no_court pre_trial not_filed = havent_sued no_lawsuit thinking+sue before_court not_yet+court demand_letter
es sin_demanda antes_del_juicio = no_he_demandado aun_no+demanda todavia+juzgado burofax pensando+demandar
fr pas_de_proces avant_proces = pas_encore+tribunal rien_depose mise_en_demeure pas_encore_saisi envisage+plainte
lawsuit_filed
ru иск_подан в_суде суд_идет = подал*_в_суд подали+иск* заседан* судимся повестк* идет+суд* судья дело+суд* слушан* ответчик* истец первая_инстанц* назначен*+заседан*
en in_court lawsuit_filed hearing = sued suing court_date judge hearing+soon summons trial plaintiff defendant served+papers
es en_juicio demanda_presentada = demandad* audiencia juez citacion juzgado vista+fecha ya_demande
fr en_justice proces_en_cours = assign* audience juge convocation tribunal+date plainte_deposee
appeal_stage
ru апелляц* обжалован* = проиграл*+суд* решен*+не+соглас* кассац* жалоб*+решен* верховн*_суд* обжаловать пересмотр*
en appeal = lost+case overturn* disagree+ruling higher_court supreme_court contest+decision
es apelacion recurso = perd*+juicio recurrir sentencia+desacuerdo tribunal_superior casacion amparo
fr appel recours = perdu+proces jugement+desaccord cassation contester+jugement cour_d_appel
enforcement_stage
ru исполнительн*_производств* пристав* = исполнительн*_лист* арест*+счет* фссп выиграл*+не+плат* списыва*+карт* запрет*+выезд* решен*_есть+не описал*+имущ*
en enforcement bailiff* = won+not_paid garnish* seized frozen_account+court writ judgment+collect sheriff
es ejecucion embargo* = gane+no_paga cuenta_embargada sentencia+cumpl* nomina+embargada alguacil
fr execution huissier* = gagne+paie_pas saisie_sur_salaire saisi compte+saisi commissaire_de_justice
legal_consultation
ru консультац* = посоветов* спросить+юрист* просто_узнать задать_вопрос разобраться разъясн* что+делать+ситуац* мнение+юрист* подсказать проконсульт*
en consultation legal_advice = ask+lawyer quick_question second_opinion know+my_rights advise where+stand
es consulta asesoria_legal asesoramiento = preguntar+abogado una_duda orientacion aclarar+dudas segunda_opinion
fr consultation conseil_juridique = demander+avocat une_question avis+avocat renseign* second_avis eclairer
legal_document_drafting
ru составлен*_документ* подготовк*_документ* = написать_иск* исков*_заявлен* написать+претенз* жалоб*+составить ходатайств* возражен* бумаг*+составить заявлен*+составить доверенност*
en draft_documents document_preparation paperwork = write+claim write+complaint draft+letter fill+forms petition affidavit
es redaccion_de_documentos escritos = redactar+demanda redactar+queja escrito rellenar+formulario burofax
fr redaction_d_actes documents = rediger+plainte rediger+courrier requete formulaire+remplir
court_representation
ru представительств*_в_суд* представител* = ходить_в_суд*+меня защит*+суд* адвокат*+суд* вместо_меня полное_ведение вести_дело под_ключ+дел* выступить+суд*
en representation court_representation = represent+me defend+court go_to_court lawyer+court take+my_case litigat* stand+for_me
es representacion_en_juicio representacion = abogado+juicio defender+juzgado llevar+mi_caso represent*
fr representation representation_au_tribunal = avocat+tribunal defendre+tribunal plaider prendre+dossier
power_of_attorney_notary
ru нотариус* доверенност* = заверить нотариальн* засвидетельств* апостиль* копи*+заверить подпис*+заверить генеральн*_доверенност*
en notary power_of_attorney = notari* certify+copy witness+signature apostille sworn_statement
es notario poder_notarial = escritura apostilla legalizar+firma notarial copia_compulsada fe_publica
fr notaire procuration = acte_authentique apostille certifier+copie legaliser+signature notarie
military_draft_law
ru военн*_прав* призыв* арми* = повестк* военкомат* отсрочк* военник* годност* мобилизац* сво контракт*+служб* призывник* военн*_билет* срочк* не_служить негоден
en military draft_law = army conscription enlist* veteran deferment call_up court_martial va_benefits
es militar servicio_militar = ejercito reclut* cartilla prorroga veterano mili
fr militaire armee = conscription reserviste sursis veteran engage+armee
social_benefits_pension
ru пенси* пособи* соц*_выплат* = стаж* пенсионн*_фонд* сфр льгот* инвалидност* маткапитал* детские_выплат* не_назначил*+пенс* выслуг* мсэ группа_инвалидност*
en benefits pension social_security = disability_claim welfare universal_credit pip veterans_benefits denied+disability allowance ssdi
es pension prestaciones seguridad_social = incapacidad subsidio paro+cobrar jubilacion+neg* invalidez imss+pension desempleo
fr pension allocations prestations_sociales = caf invalidite rsa aah retraite+calcul chomage+droits mdph
licences_permits_law
ru лицензи* разрешен* сертификац* = лицензирован* сро допуск* роспотребнадзор* пожарн*_надзор* медлиценз* алкогольн*_лиценз* декларац*_соответств* еас честный_знак
en licence license permit* = liquor_license certification regulatory compliance zoning_permit food_hygiene approval+authority
es licencia* permisos = licencia_de_apertura habilitacion cofepris permiso_municipal regulacion autorizacion+municip*
fr licence autorisation* agrement = licence_iv conformite reglementation autorisation+prefecture permis_d_exploitation
private_individual_side
ru физлиц* физическ*_лиц* частн*_лиц* гражданин = физик для_себя_лично как_обычн*_человек личн*_вопрос от_себя частник* частник
en individual private_person = personally myself private_citizen personal_matter ordinary_person
es particular persona_fisica individuo = a_titulo_personal asunto_personal persona_natural
fr particulier personne_physique = a_titre_personnel affaire_personnelle citoyen
legal_entity_side
ru юрлиц* юридическ*_лиц* компани* = ооо ип фирма организац* юрик* бизнес* предприяти* ао от_компан*
en company legal_entity business = llc ltd corporation our_firm inc enterprise gmbh
es empresa persona_juridica sociedad = sl sas compania negocio firma pyme persona_moral
fr entreprise personne_morale societe = sarl sas sasu boite firme eurl
plaintiff_side
ru истец истц* пострадавш* потерпевш* = хочу_подать подаю_в_суд засудить обидел* я_пострадал* мне_должн* требу*+компенсац* предъяв*+иск*
en plaintiff claimant victim = want_to_sue suing_them wronged harmed they_owe_me seek+compensation take+to_court
es demandante victima actor = quiero_demandar perjudicad* afectad* me_deben voy_a_demandar
fr demandeur victime plaignant = porter_plainte je_veux_poursuivre lese prejudice+subi ils_me_doivent
defendant_side
ru ответчик* обвиняем* = на_меня_подал* меня_обвин* судят_меня иск_ко_мне меня_засудил* предъявил*+мне получил*+иск*
en defendant accused = being_sued they_sued_me charged+me against_me received+summons got_served
es demandado acusado = me_demandaron me_acusan contra_mi me_llego+demanda me_denunciaron
fr defendeur accuse mis_en_cause = on_me_poursuit on_m_accuse contre_moi recu+assignation on_m_attaque
"""
