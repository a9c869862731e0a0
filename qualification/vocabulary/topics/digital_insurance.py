"""What visitors say about insurance, accounting and taxes."""

TOPICS = """
car_insurance_compulsory
ru осаго автогражданск* обязательн*_страх* = автогражданк* гражданк*+машин* кбм страховк*+гаи осагошк* без_осаго страховк*_на_машин* обязаловк* штраф+страховк* полис+авто европротокол*
en third_party compulsory_insurance motor_liability = minimum_cover basic_car_cover tpo legal_minimum green_card liability_only
es seguro_obligatorio soat = terceros responsabilidad_civil+auto seguro_basico+coche minimo_legal danos_a_terceros
fr responsabilite_civile_auto assurance_au_tiers = au_tiers tiers carte_verte minimum_legal assurance_obligatoire
xx osago soat
car_insurance_full
ru каско = полн*_страховк*+машин* от_угон* угон* от_всего+машин* кредитн*_машин*+страх* ущерб+авто страховк*+новая_машин* франшиз*+каско от_град* царап*+страх*
en comprehensive full_coverage collision = fully_comp theft+car own_damage excess+car windscreen+cover all_risks+car deductible+car
es todo_riesgo cobertura_amplia = cobertura_total+auto robo+coche seguro_completo+coche franquicia+coche contra_todo danos_propios
fr tous_risques = vol+voiture dommages_tous_accidents omnium assurance_complete+auto bris_de_glace
car_insurance_any
ru автострах* страхован*_авто* = страховк*+машин* застрах*+машин* застрах*+тачк* полис*+авто* осаго каско авто+страх* мотоцикл*+страх*
en car_insurance auto_insurance vehicle_insurance motor_insurance = insure+car insure+van insure+truck insure+motorbike geico no_claims
es seguro_de_auto seguro_de_coche = asegurar+coche asegurar+carro asegurar+moto poliza+auto seguro_vehicular
fr assurance_auto assurance_voiture = assurer+voiture assurer+moto assurer+vehicule bonus_malus conducteur+assur*
home_insurance
ru страхован*_недвижимост* страхован*_имуществ* страхован*_дом* страхован*_квартир* = застрах*+квартир* застрах*+дом залил*_сосед* затоп*+страх* от_пожар* страховк*+ипотек* застрах*+дач* пожар*+страх* страховк*_жиль*
en home_insurance property_insurance house_insurance = insure+house insure+flat contents+cover buildings_cover renters_insurance flood+cover fire+cover burglary+cover homeowners
es seguro_de_hogar seguro_de_casa = asegurar+casa asegurar+piso incendio+seguro inundacion+seguro robo+casa contenido+continente seguro_de_vivienda
fr assurance_habitation = assurer+maison assurer+appartement degat_des_eaux incendie+assurance mrh proprietaire_non_occupant cambriolage+assur*
health_insurance
ru дмс медицинск*_страх* = полис_дмс страховк*_медицин* частн*_клиник*+полис омс стоматолог*+страхов* страховк*+лечен* здоровь*+страх* сотрудник*+дмс
en health_insurance medical_insurance = private_healthcare bupa obamacare hospital_cover medicare dental_cover health_plan doctor*+cover copay
es seguro_medico seguro_de_salud = gastos_medicos sanitas adeslas prepaga obra_social eps hospital*+seguro mutua isapre
fr mutuelle assurance_sante complementaire_sante = remboursement*+soins hospitalisation+assurance frais_medicaux cmu complementaire optique+remboursement
life_insurance
ru страхован*_жизн* = ижс ллс исж нсж страховк*_жизн* на_случай_смерт* случай+умру кормил* семь*+обеспеч*+смерт* критическ*_заболеван* ипотек*+жизн*
en life_insurance life_cover = death_benefit term_life if_i_die whole_life family+provided+death critical_illness funeral+cover breadwinner
es seguro_de_vida = fallecimiento si_me_muero si_falto beneficiarios+seguro temporal_de_vida vida+poliza sepelio decesos
fr assurance_vie assurance_deces = deces si_je_meurs capital_deces obseques+assur* proteger+famille beneficiaire* temporaire_deces
travel_insurance
ru страхован*_путешеств* туристическ*_страх* = страховк*+виз* страховк*+поездк* страховк*_для_шенген* вылет*+страх* задержк*_рейс* потер*+багаж* страховк*+турц* медицин*+границ* страховк*_за_границ* выезжающ* невыезд* страховк*_на_лыж*
en travel_insurance trip_insurance = abroad+cover schengen+insurance lost_luggage cancelled_flight holiday+cover trip_cancellation backpack*+cover annual_trip
es seguro_de_viaje = asistencia_en_viaje viajar+seguro equipaje+seguro schengen+seguro cancelacion_de_viaje vuelo+seguro vacaciones+seguro
fr assurance_voyage = etranger+assurance bagages+assurance annulation_de_voyage schengen+assurance vacances+assurance rapatriement
accident_insurance
ru от_несчастн*_случа* несчастн*_случа* = нс травм*+страх* спортсмен*+страх* перелом*+страх* ребенок+секци*+страх* соревнован*+страх* спорт*+страховк* инвалидност*+страх*
en accident_insurance personal_accident = injur*+cover broken_leg disability+cover sports+cover school_accident broken+bone
es seguro_de_accidentes = lesion*+seguro fractura+seguro invalidez+seguro deporte+seguro accidente_personal
fr assurance_accident* garantie_accident* = blessure*+assurance invalidite+assurance sport+assurance gav fracture+assurance
liability_insurance
ru страхован*_ответственност* = ответственност*+перед ущерб+третьим* профессиональн*_ответственност* го_врач* судятся+клиент* сро застройщик*+ответственност* если+навреж* ответк*
en liability public_liability professional_indemnity = sued lawsuit+cover malpractice+cover errors_and_omissions damage+others product_liability indemnity negligence+cover
es responsabilidad_civil = rc_profesional demanda+seguro danos+terceros mala_praxis+seguro me_demandan rc
fr responsabilite_civile rc_pro = rc dommages+tiers erreur_professionnelle decennale responsabilite+assur* proces+assur*
business_insurance
ru страхован*_бизнес* = застрах*+склад* застрах*+оборудован* застрах*+магазин* перерыв*+производств* застрах*+офис застрах*+товар* риск*_бизнес* сельхоз*+страх*
en business_insurance commercial_insurance = insure+shop insure+stock business_interruption insure+equipment insure+office workers_comp fleet_cover tools+cover
es seguro_empresarial seguro_de_negocio multirriesgo = asegurar+local asegurar+negocio asegurar+maquinaria seguro_comercio seguro+pyme
fr assurance_professionnelle assurance_entreprise multirisque = assurer+local assurer+stock assurer+commerce perte_d_exploitation assurer+materiel
cargo_insurance
ru страхован*_груз* = груз*+страх* застрах*+груз* товар+пути перевозк*+страх* контейнер*+страх* порч*+груз*
en cargo_insurance freight_insurance = goods_in_transit insure+shipment container+cover marine_cover insure+parcel
es seguro_de_carga seguro_de_transporte = mercancia+seguro asegurar+envio contenedor+seguro mercaderia+seguro
fr assurance_marchandises assurance_transport = fret+assurance assurer+expedition ad_valorem conteneur+assurance
pet_insurance
ru страхован*_животн* страховк*_питомц* = кошк*+страх* собак*+страх* ветеринар*+страх* застрах*+пес застрах*+кот
en pet_insurance = insure+dog insure+cat vet_bills puppy+cover vet+cover horse+cover
es seguro_de_mascotas = perro+seguro gato+seguro veterinario+seguro asegurar+mascota
fr assurance_animaux = chien+assurance chat+assurance frais_veterinaires+assur* assurer+animal
insurance_claim
ru страхов*_случа* урегулирован*_убытк* = выплат*+страхов* страхов*_не_плат* занизил* отказ*_в_выплат* возмещен* заявить+случа* страхов*+отказ* ущерб*+оцен* зажал*+выплат* попал*_в_дтп
en claim claims insurance_claim = payout denied+claim insurer+refuse* underpaid adjuster file+claim compensation+insurer lowball*
es siniestro* reclamacion_al_seguro = indemnizacion aseguradora+niega perito aseguradora+no_paga parte_amistoso seguro+no+paga
fr sinistre* declaration_de_sinistre = indemnisation expert+assurance assureur+refuse constat+assur* dedommagement
bookkeeping_full
ru бухгалтер* бухгалтерск*_учет* бухучет* ведение_учет* = бухгалтери* бух проводк* первичк* первичн*_документ* баланс* аутсорс_бухгалтер* вести_учет сдавать_отчет* отчетност* бух_учет банк_и_касса главбух* удаленн*_бухгалтер*
en bookkeeping accounting accountant = books ledger* reconcil* bookkeeper balance_sheet accounts+monthly receipts+sort outsourced_accounting year_end_accounts
es contabilidad contable contador = libros_contables asientos balance gestoria llevar+cuentas contadora cuentas_anuales conciliac*
fr comptabilite comptable tenue_comptable = expert_comptable bilan ecritures saisie_comptable tenir_les_comptes compta grand_livre lettrage
payroll_service
ru расчет_зарплат* зарплат*_и_кадр* зарплат* = зп начислен*_зарплат* больничн* отпускн* расчетк* ндфл ведомост* аванс*+сотрудник* расчетчик* отчисл*+фонд* рсв
en payroll wages salaries = payslips paye withholding+staff pay+employees pay_run w2 cis holiday_pay timesheets
es nomina* sueldos = pagar+empleados recibo_de_sueldo imss liquidaciones+sueldo seguros_sociales finiquitos planilla_de_sueldos haberes
fr paie salaires bulletins_de_paie = fiches_de_paie dsn payer+salaries urssaf conges_payes gestion_de_la_paie
xx payroll dsn paye
tax_return_filing
ru налогов*_деклараци* деклараци* = 3_ндфл отчитаться+налог* подать+налогов* сдать_отчет* ндфл3 годов*_отчет* в_налогов* личн*_кабинет*_налогоплательщ* декларашк* уведомлен*_по_енс
en tax_return self_assessment tax_filing = file+taxes irs hmrc 1040 turbotax declare+income april_15 tax_season taxes+year
es declaracion_de_la_renta declaracion_de_impuestos declaracion_anual = hacienda sat renta+hacer irpf declarar+impuestos sunat declaracion_jurada dian modelo_100
fr declaration_d_impots declaration_de_revenus declaration_fiscale = impots declarer+revenus fisc 2042 liasse_fiscale impot_sur_le_revenu
vat_tax
ru ндс = с_ндс возмещен*_ндс добавленн*_стоимост* счет_фактур* счета_фактур* книг*_покупок импортн*_ндс экспортн*_ндс ндсник* вычет*_ндс нулев*_ставк*
en vat sales_tax gst = value_added_tax vat_return vat_registration making_tax_digital input_tax reclaim+vat
es iva igv = impuesto_al_valor_agregado declaracion_de_iva modelo_303 impuesto_sobre_ventas devolucion_de_iva credito_fiscal
fr tva = declaration_de_tva taxe_sur_la_valeur_ajoutee ca3 rembours*+tva tva_intracommunautaire
xx vat iva tva gst ндс
simplified_tax
ru усн упрощенк* = упрощенн* 6_процент* доходы_минус_расход* усно доход*+минус+расход* без_ндс ип_6 упрощенец* аусн 15_процент*
en simplified_tax flat_rate_scheme small_business_regime = flat_rate turnover_tax cash_basis simplified_scheme
es regimen_simplificado simplificado = monotributo resico pequeno_contribuyente rif modulos monotributista
fr regime_simplifie micro_fiscal = micro_bic micro_bnc franchise_de_tva reel_simplifie
xx усн усно аусн
general_tax_system
ru осно общая_систем* = общий_режим орн с_ндс+прибыл* классическ*_систем* налог_на_прибыл* на_общ*
en general_regime corporation_tax standard_tax = corporate_tax full_vat c_corp
es regimen_general impuesto_de_sociedades = impuesto_sobre_sociedades isr personas_morales responsable_inscripto
fr regime_reel impot_sur_les_societes = reel_normal regime_normal benefices+impot
patent_tax_system
ru патентн*_систем* псн = патент*+ип на_патент* купил*_патент* патентик*
en fixed_tax lump_sum_tax = fixed_quarterly_tax lump_sum
es impuesto_fijo cuota_fija_tributaria = cuota_fija+impuesto estimacion_objetiva
fr impot_forfaitaire forfait_fiscal = versement_liberatoire forfaitaire+impot
self_employed_status
ru самозанят* нпд = мой_налог сам_на_себя физлиц*+чек* налог+4_процент* на_себя_работа* фриланс* чеки_пробива* без_ип
en self_employed freelancer sole_trader = sole_proprietor gig_worker contractor+1099 work_for_myself freelance one_man_band schedule_c independent
es autonomo trabajador_independiente = freelance por_mi_cuenta cuenta_propia honorarios boletas_de_honorarios monotributo independiente
fr auto_entrepreneur micro_entrepreneur independant = freelance a_mon_compte autoentreprise micro_entreprise travailleur_independant
company_registration
ru регистрац*_ип регистрац*_ооо регистрац*_фирм* регистрац*_бизнес* = открыть_ип открыть_ооо зарегистр*+компани* устав оквэд* учредител* открыть+фирм* новую_фирму юрадрес* создать_компани* юрлиц*+открыть регать
en company_registration incorporat* company_formation = set_up+company register+llc start+company new_ltd articles_of_association open+business shareholders+set found+company ein
es constitucion_de_empresa alta_de_autonomo registro_de_empresa = abrir+empresa crear+sociedad constituir+sociedad sas+crear escritura_constitutiva darme_de_alta nueva_sociedad notario+sociedad
fr creation_d_entreprise immatriculation = creer+societe ouvrir+entreprise statuts+societe kbis monter+boite sasu+creer lancer+entreprise
company_closing
ru ликвидац* закрыт*_ип закрыт*_ооо = закрыть+фирм* закрыть+ип закрыть+ооо снять+учет* прекратить+деятельност* бросить+фирм* закрываемс* сворачив*+бизнес*
en company_closure liquidation dissol* = close+company wind_up winding_up strike_off shut_down+business ceased_trading close+llc
es cierre_de_empresa baja_de_autonomo liquidacion_de_sociedad = cerrar+empresa disolver darme_de_baja cerrar+sociedad cese_de_actividad
fr fermeture_d_entreprise cessation_d_activite liquidation = fermer+societe dissoudre dissolution radiation+entreprise fermer+boite
accounting_restoration
ru восстановлен*_учет* = восстанов*+бухгалтер* запущен*_учет бардак+документ* не_велся старый_бухгалтер* бухгалтер*+бросил* бухгалтер*+уволил* не_сдавал* исправ*+учет* прошл*_год* хаос*+бухгалт* разгрести
en catch_up_accounting restore+accounts = behind_on_books messy_books clean_up+books unfiled years+behind previous_accountant shoebox backlog
es poner_al_dia regularizar+contabilidad = contabilidad_atrasada anos+sin_declarar desorden+facturas contador+desaparec* caja_de_zapatos contador_anterior
fr rattrapage_comptable remise_a_jour = retard_comptable comptes_en_desordre arrieres+compta bazar ancien_comptable retard+declarations
zero_reporting
ru нулев*_отчет* нулевк* = нет_деятельност* без_движен* без_оборот* фирма_спит нулевая нет_оборот* не_работа*+фирм* нули+сда*
en zero_report dormant nil_return = no_activity no_transactions inactive_company no_turnover sleeping_company
es declaracion_en_cero sin_actividad = en_ceros sin_movimientos empresa_inactiva sin_ventas dormida
fr sans_activite declaration_neant = neant en_sommeil aucun_mouvement aucun_chiffre_d_affaires inactive
tax_inspection
ru налогов*_проверк* выездн*_проверк* камеральн* = камералк* требован*+налогов* пришл*_из_налогов* вызов*_в_налогов* ифнс инспектор* письмо+фнс доначисл* блокир*+счет* встречк* пояснен*+налогов*
en tax_audit tax_inspection = irs_letter hmrc_letter inspector+tax investigated enquiry+tax tax_office+letter notice+irs audited+irs
es inspeccion_fiscal auditoria_fiscal = carta_de_hacienda requerimiento inspector+hacienda notificacion+sat carta_del_sat hacienda+investig*
fr controle_fiscal = lettre_du_fisc verification_de_comptabilite inspecteur+impots redressement courrier+impots esfp
tax_debt_fine
ru налогов*_долг* штраф*_налог* = пени недоимк* долг*_по_налог* штраф*+налог* заблокир*_счет* не_плати*+налог* блок+счет* арест*+счет* долг+фнс
en tax_debt tax_penalt* = owe+irs owe+hmrc back_taxes late_filing_penalty tax_fine unpaid_tax tax_lien
es deuda_con_hacienda deuda_fiscal multa_fiscal = debo+hacienda recargos+hacienda multa+sat impuestos_atrasados embargo+hacienda
fr dette_fiscale penalite*_fiscale* = dois+impots majoration+impot amende+fisc impots_impayes avis_a_tiers_detenteur
tax_optimisation
ru оптимизац*_налог* снизить_налог* = платить_меньше_налог* сэкономить+налог* налогов*_нагрузк* схем*+налог* дроблен* много_налог* законно+уменьш* дорого+налог* налогов*_планирован*
en tax_planning tax_optimi* = pay_less_tax reduce+tax tax_efficient write_off* deductions+maximise save+tax loophole* tax_burden
es planificacion_fiscal optimizacion_fiscal = pagar_menos_impuestos reducir+impuestos ahorrar+impuestos deducciones+aprovechar carga_fiscal
fr optimisation_fiscale defiscalisation = payer_moins_d_impots reduire+impots niche_fiscale defiscaliser pression_fiscale
tax_deduction_refund
ru налогов*_вычет* возврат*_налог* = вернуть_13 вернуть+ндфл вычет* вернуть+лечен* вычет+квартир* вычет+учеб* вернуть+налог* 13_процент*+вернуть имущественн*_вычет* 260_тысяч
en tax_refund tax_deduction tax_credit = get_back+tax refund+irs rebate overpaid+tax claim+expenses tax_relief
es devolucion_de_impuestos deduccion_fiscal = saldo_a_favor me_devuelvan+hacienda recuperar+impuestos deducir+hipoteca deducir+gastos_medicos
fr remboursement_d_impots credit_d_impot reduction_d_impot = recuperer+impots trop_percu+impots deduire+impots frais_reels
financial_audit
ru аудит* аудиторск*_проверк* = обязательн*_аудит* аудитор* заключен*+аудит* проверк*_отчетност* независим*_проверк*+бухгалт* мсфо инициативн*_аудит*
en audit statutory_audit = auditor* financial_statements+check ifrs gaap sign_off+accounts big_four assurance+accounts
es auditoria auditoria_de_cuentas = auditor* estados_financieros+revisar niif dictamen+financiero revision+cuentas
fr audit audit_comptable = commissaire_aux_comptes auditeu* cac+comptes certification_des_comptes ifrs
xx ifrs gaap audit
due_diligence
ru дью_дилидженс* проверк*_компани* = проверка_перед_покупк* купл*+компани*+провер* слиян* поглощен* оценк*_бизнес* сделк*_m_and_a проверить_контрагент* покупк*_бизнес*+провер*
en due_diligence company_check = mergers acquisition before_buying+company valuation buyout vet+target check+counterparty
es due_diligence revision_de_empresa = adquisicion fusion comprar+empresa+revisar valoracion_de_empresa
fr due_diligence audit_d_acquisition = acquisition+societe fusion rachat+societe+verif* valorisation+entreprise
management_accounting
ru управленческ*_учет* финансов*_учет* = управленк* ддс опиу p_and_l финмодел* кассов*_разрыв* рентабельност* финдир* платежн*_календар* куда+утека*+деньг* юнит_экономик* прибыль+поня* бюджетирован*
en management_accounts financial_analysis cash_flow = p_and_l budgets forecast* profitability cfo profit+margins financial_model where+money+goes+company
es contabilidad_de_gestion analisis_financiero flujo_de_caja = presupuestos+empresa rentabilidad margenes proyecciones director_financiero control_de_gestion flujo_de_efectivo
fr controle_de_gestion analyse_financiere tresorerie = previsionnel rentabilite marges budgets+societe daf flux_de_tresorerie compte_de_resultat
hr_records
ru кадров*_учет* кадры кадров* = кадровик* трудов*_договор* приказ*+прием* личные_дел* воинск*_учет* кадровое_делопроизвод* трудовые_книжк* штатн*_расписан* охран*_труда оформлять+сотрудник*
en hr_records personnel_files hr_administration = employment_contracts onboarding_paperwork staff_files handbook hr_paperwork hiring_paperwork
es administracion_de_personal expedientes = contratos_de_trabajo altas_y_bajas papeleo+empleados reglamento_interno alta+trabajadores
fr administration_du_personnel dossiers_du_personnel = contrats_de_travail dpae registre_du_personnel embauche+papiers reglement_interieur
invoices_documents
ru счета_и_акты первичн*_документ* выставлен*_счет* = накладн* акты упд счет_на_оплат* эдо диадок* сверк* электронн*_документооборот* счет+клиент* закрывающ* товарн*_накладн* торг_12
en invoicing invoices paperwork = bills+send receipts e_invoicing delivery_notes billing+clients purchase_orders quotes+send
es facturacion facturas = facturar albaranes recibos cfdi factura_electronica timbrar remitos boletas
fr facturation factures = devis+factures bons_de_livraison facture_electronique recus relances+factures notes_de_frais
xx cfdi эдо упд
electronic_signature
ru электронн*_подпис* эцп = кэп укэп токен* рутокен* подпис*+документ*+удаленн* крипто_про цифров*_подпис* флешк*+подпис* подпис*+налогов*
en electronic_signature e_signature digital_signature = docusign sign+online digital_certificate sign+remotely
es firma_electronica firma_digital = e_firma certificado_digital firmar+online docusign
fr signature_electronique = signer+ligne docusign certificat_electronique yousign
xx docusign ukep
grants_subsidies
ru субсиди* грант* = господдержк* соцконтракт* социальн*_контракт* помощь_от_государств* компенсац*_от_государств* гранты безвозмездн* фонд_содействи* агростартап* льготн*_программ* мсп_поддержк*
en grants subsidies government_funding = state_aid public_funding small_business_grant non_repayable eu_funds incentives+government
es subvenciones ayudas becas_empresariales = kit_digital apoyos+gobierno fondo_perdido fondos_europeos subsidio* ayuda_del_estado
fr subventions aides = aide*_de_l_etat bpifrance aide_publique fonds_europeens acre prime*+etat
inheritance_gift_tax
ru налог*_на_наследств* налог*_на_дарен* = подарил*+квартир* дарственн* дарен* налог+продаж*+квартир* продал*+машин*+налог*
en inheritance_tax gift_tax capital_gains = estate_tax gifted+property death_duties sold+house+tax
es impuesto_de_sucesiones impuesto_de_donaciones plusvalia = donacion+impuesto herencia+impuesto vendi+piso+impuesto ganancia_patrimonial
fr droits_de_succession droits_de_donation plus_value = donation+impot heritage+impot vente+bien+impot
property_vehicle_tax
ru налог*_на_имуществ* транспортн*_налог* земельн*_налог* = налог+машин* налог+квартир* налог+землю кадастров*_стоимост* пришел_налог*+дом
en property_tax council_tax road_tax = rates+house car_tax land_tax real_estate_tax
es impuesto_predial ibi tenencia = predial contribucion+casa patente_vehicular impuesto+vehiculo impuesto_de_circulacion
fr taxe_fonciere taxe_d_habitation = cfe taxe+maison impots_locaux
xx ibi predial
foreign_trade_customs_tax
ru вэд внешнеэкономическ* = импорт*+учет* экспорт*+учет* таможн* валютн*_контрол* деклараци*+таможн* закуп*+китай пошлин* растаможк*
en foreign_trade import_export customs = duties import+goods export+goods tariffs hs_code customs_broker incoterms
es comercio_exterior importacion_exportacion aduana = aranceles importar exportar agente_aduanal despachante pedimento
fr commerce_exterieur import_export douane = droits_de_douane importer exporter transitaire dedouan*
accounting_by_inhouse
ru штатн*_бухгалтер* свой_бухгалтер* = в_штат* наша_бухгалтер* бухгалтер+офис* бухгалтер_сидит главбух+есть у_нас+бухгалтер*
en in_house_accountant own_accountant = staff_accountant accountant+payroll bookkeeper+office accounts_department our_accountant
es contador_interno contable_propio = contable+plantilla departamento_contable contador_de_planta nuestra_contadora
fr comptable_interne comptable_salarie = service_comptable notre_comptable comptable+equipe
accounting_by_owner
ru веду_сам* директор_сам сам сама = сам_веду сама_веду самостоятельно своими_силами жена_ведет сам_сдаю сам_считаю вникаю_сам
en myself owner_does_it = do_it_myself diy my_wife+books on_my_own i_handle my_own_books
es yo_mismo yo_misma = lo_llevo_yo lo_hago_yo mi_esposa+cuentas por_mi_cuenta yo_solo
fr moi_meme seul = je_le_fais je_m_en_occupe ma_femme+compta tout_seul par_mes_soins
accounting_by_firm
ru аутсорс* бухгалтерск*_фирм* сторонн*_компани* = приходящ*_бухгалтер* на_стороне удаленн*_бухгалтер* бухфирм* фирма+ведет аутсорсер* бухгалтер*_на_аутсорс*
en outsourced accounting_firm external_accountant = cpa_firm outside_accountant agency+books practice+accounts
es gestoria despacho_contable asesoria = contador_externo gestor externaliz* despacho+contab*
fr cabinet_comptable expert_comptable externalise = comptable_externe cabinet+compta prestataire+compta
"""
