"""What visitors say about paying and about what they may spend."""

TOPICS = """
pay_monthly
ru помесячн* ежемесячн*_оплат* оплат*_по_месяц* = раз_в_месяц каждый_месяц_платить в_месяц абонплат* месячная_подписк* из_месяца_в_месяц абонентк* по_чуть_чуть_каждый рублей_в_месяц месячный_тариф
en monthly_payment pay_monthly billed_monthly = per_month month_to_month every_month monthly_plan a_month direct_debit spread_it_out each_month rolling_contract monthly_instalments no_long_commitment
es pago_mensual mensualidad* mensual = por_mes mes_a_mes cada_mes cuota_mensual al_mes mensualito plan_mensual todos_los_meses
fr paiement_mensuel mensualite* mensuel = par_mois au_mois chaque_mois mois_par_mois abonnement_mensuel prelevement_mensuel tous_les_mois sans_engagement
pay_annually
ru годов*_оплат* оплат*_за_год раз_в_год = сразу_за_год за_год_вперед годовая_подписк* годовой_тариф на_год_сразу скидка_за_год год_вперед на_12_месяцев раз_заплатил_и_забыл
en annual_payment pay_yearly billed_annually = per_year whole_year_upfront yearly_plan once_a_year 12_months_upfront year_in_advance annual_plan annual_discount all_at_once_for_the_year
es pago_anual anualidad anual = por_ano todo_el_ano_junto ano_completo un_ano_por_adelantado una_vez_al_ano plan_anual 12_meses_por_adelantado
fr paiement_annuel annuel = par_an a_l_annee un_an_d_avance en_une_fois_pour_l_annee abonnement_annuel 12_mois_d_un_coup une_fois_par_an
pay_as_you_use
ru по_факту по_мере_использовани* оплат*_за_использовани* = сколько_потратил_столько за_каждый_раз поштучно по_счетчику за_каждый_заказ за_трафик без_абонплаты разовая_оплата за_клик плачу_когда_пользуюсь за_единицу за_услугу
en pay_as_you_go pay_per_use usage_based = only_what_i_use per_use payg per_order by_the_meter metered each_time_i_use no_subscription per_click no_monthly_fee per_visit per_transaction top_up
es pago_por_uso segun_consumo = solo_lo_que_use solo_lo_que_consuma por_cada_uso por_cada_vez por_pedido sin_suscripcion prepago por_visita por_clic recargas por_transaccion
fr paiement_a_l_usage a_la_consommation = je_paie_ce_que_j_utilise au_coup_par_coup a_l_acte par_utilisation sans_abonnement au_clic prepaye par_commande a_la_transaction
pay_one_off
ru разов*_оплат* единовременн* сразу_полностью полн*_оплат* = одним_платежом вся_сумма_сразу целиком купить_навсегда сразу_все стопроцентн* 100_процентов_сразу весь_платеж_сразу без_рассрочк* раз_и_навсегда
en one_off_payment one_time_payment full_payment lump_sum = pay_in_full all_at_once in_one_go upfront pay_once lifetime_licence single_payment whole_amount outright 100_percent_upfront
es pago_unico de_contado pago_total = todo_junto de_una_vez todo_de_golpe un_solo_pago en_una_exhibicion al_contado licencia_de_por_vida en_un_pago todo_de_una
fr paiement_unique comptant en_une_fois = tout_d_un_coup en_un_seul_paiement payer_cash la_totalite integralement licence_a_vie d_un_bloc en_totalite 1_fois
pay_subscription
ru подписк* абонемент* = автопродлени* автоплатеж* автосписани* по_подписке подпишусь безлимит* членств* с_карты_списыва* пакет_месячн* месячный_абонемент премиум_аккаунт
en subscription membership = subscribe auto_renew recurring season_ticket autopay pass unlimited_plan member monthly_pass like_netflix retainer
es suscripcion membresia abono = suscribirme renovacion_automatica bono socio debito_automatico pase mensual_ilimitado plan_recurrente tipo_netflix
fr abonnement adhesion = m_abonner renouvellement_automatique forfait carte_d_abonnement recurrent pass illimite adherent facon_netflix
pay_cash
ru наличн* = нал налом кэш налик* кеш деньгами_в_руки бумажными купюр* на_руки из_рук_в_руки кэшем наличка в_конверте
en cash = notes cash_in_hand bills hard_cash coins banknotes paper_money readies dosh greenbacks at_the_counter envelope
es efectivo = cash billetes plata_en_mano contante_y_sonante en_mano dinero_en_mano en_metalico metalico morlacos en_billete monedas
fr especes liquide = cash billets en_liquide de_la_main_a_la_main argent_liquide du_cash monnaie pieces_et_billets
pay_card
ru карта картой карты карту банковск*_карт* = по_карте visa мир_карта безнал_картой терминал* пластик* тинек сберкарт* кредитк* дебетов* эквайринг мастеркард приложить_карту онлайн_картой
en card credit_card debit_card = visa mastercard amex contactless tap plastic by_card debit stripe chip_and_pin swipe card_payment
es tarjeta = visa mastercard debito tarjeta_de_credito tpv posnet con_tarjeta plastico tarjetazo datafono contactless dataphone
fr carte carte_bancaire = cb visa mastercard carte_bleue sans_contact tpe par_carte gold american_express carte_de_credit
xx visa mastercard amex 💳
pay_transfer
ru перевод* банковск*_перевод* безнал* = по_номеру_телефона сбп перекину на_сбер переведу по_реквизит* на_расчетный_счет платежк* платежн*_поручени* на_карту_скину с_расчетного_счета расчетный_счет сбербанк_онлайн скинуть на_тинькофф
en bank_transfer wire transfer = wire_transfer ach sepa zelle standing_order bacs send_the_money venmo iban swift account_to_account faster_payment revolut
es transferencia = giro_bancario spei cbu bizum iban depositar deposito_bancario transferir por_banco desde_mi_cuenta clabe nequi mercado_pago pix
fr virement = sepa rib virement_bancaire iban je_vire virer lydia transfert_bancaire depuis_mon_compte prelevement virement_instantane
pay_invoice
ru счет_на_оплат* по_счет* безнал*_юрлиц* = выставите_счет счет_фактур* от_юрлица закрывающ* на_организаци* с_ооо от_компании_оплатим по_безналу_с_ндс бухгалтери*_оплатит с_договором акты упд эдо
en invoice bill_us = send_a_bill purchase_order net_30 po_number billed_to_company through_accounting accounts_payable pro_forma invoice_the_company net_60
es factura = a_factura con_factura facturar a_nombre_de_la_empresa a_30_dias orden_de_compra facturenlo que_me_facturen factura_a_empresa cfdi
fr facture = sur_facture facturez au_nom_de_la_societe a_30_jours bon_de_commande facturation_entreprise facturer proforma
pay_instalments
ru рассрочк* частями по_частям = долями доли сплит разбить_на_платеж* поэтапно в_несколько_платеж* на_полгода_разбить помаленьку без_процентов_рассроч* разделить_платеж по_этапам платить_потихоньку халв*
en instalments installments = in_parts spread_the_cost split_the_payment klarna pay_later afterpay bit_by_bit in_stages staged_payments 0_percent_finance monthly_chunks spread_it payment_plan
es cuotas plazos a_plazos = msi en_partes meses_sin_intereses de_a_poco fraccionado en_pagos ahora_12 pagos_chiquitos en_cuotitas dividir_el_pago aplazado por_etapas
fr plusieurs_fois echelonne* echeances = en_3_fois en_quatre_fois petit_a_petit etaler_le_paiement en_10_fois alma trois_fois_sans_frais etale fractionne par_etapes klarna
pay_credit
ru кредит* заем* займ* = взять_в_банке банк_даст в_долг под_процент* одобрят_кредит потребкредит ссуд* занять деньги_банка кредитк* автокредит микрозай* заемн*
en loan credit finance = borrow on_finance bank_money lend lender take_out_a_loan on_credit payday_loan financed interest_rate car_finance
es credito prestamo financiacion = financiado que_me_preste_el_banco fiado pedir_prestado financiamiento con_intereses sacar_un_credito el_banco empenar a_credito
fr credit pret emprunt = emprunter financement_bancaire la_banque_me_prete taux pret_personnel credit_conso passer_par_la_banque credit_auto preteur
pay_rent
ru аренд* съем прокат* снять = снимать арендовать напрокат на_время посуточно во_временное_пользовани* взять_на_день арендн* каршеринг сниму снимаю внаем шеринг
en rent rental hire = renting let_it borrow_for_a_day short_let rent_out tenant letting hire_it temporary_use by_the_day
es alquil* renta arriendo = rentar arrendar de_alquiler por_dias en_renta inquilin* tomar_en_alquiler arrendamiento alquilo por_un_tiempo
fr location louer = en_location a_louer locataire prendre_en_loc a_la_journee je_loue loyer louer_pour_quelques_jours loc
pay_lease
ru лизинг* = в_лизинг с_выкупом аренда_с_правом_выкупа лизингов* на_баланс_лизинг* операционная_аренда выкупить_потом остаточн*_стоимост*
en lease leasing = long_term_hire pcp contract_hire lease_to_own rent_to_own balloon_payment business_lease residual_value
es leasing arrendamiento_financiero = renting opcion_de_compra alquiler_con_opcion renting_de_empresa valor_residual arrendamiento_con_opcion
fr leasing credit_bail = loa lld location_avec_option loyers_leasing option_d_achat location_longue_duree
pay_buy
ru покупк* купить собственност* = приобрести в_собственность куплю свое выкупить навсегда_купить покупаем хочу_свое брать_насовсем свой_собственный купим владеть
en buy purchase own = buying outright get_my_own to_keep owning buy_it ownership acquire of_my_own
es compra comprar propi* = adquirir mio comprarlo en_propiedad quedarmelo para_tenerlo ser_dueno comprarme propiedad
fr achat acheter proprietaire = acquerir le_mien a_moi en_propriete devenir_proprietaire j_achete acquisition posseder
pay_prepay
ru предоплат* аванс* = вперед_заплачу плачу_вперед сразу_оплачу половину_сразу задаток 50_на_50 оплата_заранее часть_вперед 30_процентов_сразу
en prepayment advance_payment deposit = upfront pay_in_advance half_now 50_upfront before_delivery down_payment pay_first pay_ahead half_upfront
es anticipo pago_adelantado prepago = por_adelantado adelanto senal mitad_ahora enganche la_mitad_antes 50_por_adelantado sena
fr acompte paiement_d_avance prepaiement = d_avance avance arrhes moitie_maintenant 50_a_la_commande payer_avant moitie_a_la_commande
pay_postpay
ru постоплат* оплат*_после отсрочк* = потом_заплачу по_результату после_выполнени* по_факту_работ* сначала_сделайте плачу_за_результат после_получения когда_сделаете отсрочка_30 утром_стулья
en pay_after payment_on_completion deferred_payment = pay_later when_its_done after_delivery on_completion only_if_it_works no_win_no_fee once_finished once_it_works 30_days_credit
es pago_posterior pago_al_terminar = despues_pago cuando_este_listo al_finalizar contra_resultado pago_a_30_dias pagar_despues al_terminar a_exito cuando_terminen
fr paiement_apres paiement_a_la_fin = je_paie_apres une_fois_fini a_la_livraison a_la_fin au_resultat paiement_differe a_30_jours quand_c_est_termine
pay_on_delivery
ru при_получени* наложенн*_плат* = курьеру на_месте_оплачу при_доставке оплата_курьеру на_почте_заплачу в_пункте_выдачи когда_привезут на_пвз посмотрю_и_оплачу
en cash_on_delivery pay_on_delivery on_delivery = cod when_it_arrives pay_the_driver pay_the_courier at_the_door on_collection on_arrival pay_on_pickup
es contra_entrega contra_reembolso = cuando_llegue pago_al_repartidor pagar_al_recibir al_recibir en_la_puerta al_recibirlo cuando_me_llegue
fr a_la_livraison contre_remboursement = quand_je_recois au_livreur a_la_reception a_la_remise quand_ca_arrive en_main_propre
pay_ewallet
ru электронн*_кошел* юмани телефон*_оплат* = qr куар киви apple_pay google_pay кошелек с_телефона юmoney вебмани пейпал пэй по_куару сберпэй яндекс_пэй
en e_wallet digital_wallet mobile_payment = paypal apple_pay google_pay phone_pay qr_code cashapp cash_app venmo my_phone alipay wechat_pay
es billetera_digital billetera_virtual pago_movil = paypal mercado_pago yape plin nequi apple_pay codigo_qr con_el_celular bizum daviplata con_el_movil
fr portefeuille_electronique paiement_mobile = paypal apple_pay lydia google_pay qr_code avec_mon_telephone paylib wero paiement_par_telephone
pay_crypto
ru крипт* криптовалют* = биткоин* usdt тезер эфир битк* стейбл* юсдт трс20 кошелек_крипто бинанс токен*
en crypto cryptocurrency = bitcoin btc usdt eth stablecoin* tether ethereum binance tokens
es cripto* = bitcoin* btc usdt monedas_virtuales ethereum stablecoin* tether binance tokens
fr crypto* = bitcoin* btc usdt ethereum stablecoin* tether binance jetons
xx btc usdt eth bitcoin ₿
pay_with_vat
ru с_ндс ндс = осно общая_система вычет_ндс нужен_ндс работаем_с_ндс на_общей 20_процентов_ндс плательщик_ндс обсн
en with_vat vat_registered vat = reclaim_vat plus_vat vat_invoice vat_number sales_tax gst reclaim_the_tax
es con_iva iva = responsable_inscripto factura_a mas_iva deducir_el_iva regimen_general con_impuestos desgravar_iva
fr avec_tva tva ttc = assujetti recuperer_la_tva numero_de_tva regime_reel facture_avec_tva soumis_a_la_tva
pay_without_vat
ru без_ндс упрощен* = усн самозанят* упрощенка нпд без_налога на_усн на_упрощенке мы_на_патенте псн
en without_vat no_vat vat_exempt = not_vat_registered ex_vat below_threshold exempt net_of_tax
es sin_iva exento_de_iva = monotribut* factura_c sin_impuestos regimen_simplificado resico exent*
fr sans_tva hors_taxe ht = franchise_de_tva auto_entrepreneur micro_entrepreneur non_assujetti exonere
pay_trade_in
ru обмен* трейд_ин бартер* = сдать_старый в_зачет свой_отдам с_доплатой меняю взаимозачет* старую_сдам зачесть_старую меняться обменяю махнуться
en trade_in part_exchange swap barter = exchange_my_old give_my_old_one hand_in_my part_ex px swap_my trade_mine exchange_for
es permuta parte_de_pago canje = entregar_mi_usado doy_el_mio a_cuenta trueque mi_coche_como cambio_el_mio intercambi* plan_canje
fr reprise echange troc = reprendre_mon_ancien je_donne_l_ancien en_echange reprise_de_mon troquer prime_a_la_conversion contre_mon_ancien
pay_free
ru бесплатн* = даром халяв* пробн* на_халяву без_денег за_спасибо триал демо нахаляву попробовать_сначала ноль_рублей задаром тестов*_период фримиум
en free free_trial = no_cost for_nothing freebie trial try_it_first gratis demo zero_budget freemium open_source without_paying on_the_house
es gratis gratuit* = sin_costo prueba_gratis de_regalo sin_pagar demo free de_arriba version_de_prueba de_balde sin_cargo
fr gratuit* = sans_payer essai_gratuit pour_rien offert zero_euro demo a_l_oeil freemium gratos version_d_essai
pay_hourly
ru почасов* по_часам = за_час в_час часовая_ставк* по_часовой_ставке за_отработанное_время time_and_material рублей_час оплата_за_часы
en hourly per_hour by_the_hour = an_hour hourly_rate time_and_materials day_rate per_hour_worked timesheet
es por_hora por_horas = la_hora tarifa_por_hora por_tiempo horas_trabajadas a_la_hora bolsa_de_horas
fr a_l_heure tarif_horaire = de_l_heure taux_horaire en_regie au_temps_passe tjm par_heure regie
pay_fixed_price
ru фиксирован*_цен* фиксирован* = фикс под_ключ_цена за_весь_проект твердая_цена без_сюрпризов за_проект цена_за_все сдельно все_включено смета_твердая аккордн*
en fixed_price flat_fee = per_project whole_job no_surprises lump_sum set_price flat_rate all_in fixed_quote one_price
es precio_fijo precio_cerrado = por_proyecto todo_incluido sin_sorpresas por_obra tarifa_plana presupuesto_cerrado por_trabajo a_destajo
fr prix_fixe forfait* = au_projet tout_compris sans_surprise prix_ferme au_forfait a_la_tache prix_global
pay_commission
ru процент* комисси* = с_продаж за_результат от_прибыли с_оборота доля_от процентик агентск* роялти с_каждой_сделки партнерск*_процент cpa кешбек_партнер
en commission percentage success_fee = cut_of_sales revenue_share share_of_profit per_deal per_lead royalt* only_on_results affiliate percent_of
es comision porcentaje = a_exito por_venta un_tanto_por_ciento parte_de_las_ganancias regalias por_resultados a_porcentaje por_cada_venta
fr commission pourcentage = au_resultat sur_les_ventes part_du_chiffre honoraires_de_succes au_succes royalties interessement sur_chaque_vente
pay_subsidy
ru субсиди* господдержк* грант* = льгот* от_государств* маткапитал* материнск*_капитал* соцконтракт* по_квот* за_счет_бюджет* компенсаци* налогов*_вычет сертификат_государств* госпрограмм* семейн*_ипотек* соцзащит* омс
en subsidy grant government_support = state_funded benefits council_pays scheme eu_funds government_scheme tax_credit allowance incentive rebate welfare bursary
es subsidio subvencion ayuda_publica = beca del_gobierno bono_social fondos_europeos ayuda_del_estado kit_digital plan_del_gobierno next_generation deduccion infonavit
fr aide subvention aides_publiques = maprimerenov cpf prime de_l_etat aide_de_la_caf apl financement_public pole_emploi cee pret_a_taux_zero credit_d_impot bourse france_travail
pay_insurer
ru страхов* по_полис* = дмс страховая_платит по_каско по_осаго за_счет_страхов* омс по_страховке страховщик полис_есть страховой_случай
en insurance_pays through_insurance = my_insurer covered_by_insurance health_plan insurance_claim private_cover bupa medicaid medicare through_my_plan nhs
es paga_el_seguro por_seguro obra_social = mi_seguro prepaga eps mutua por_la_mutua isapre fonasa seguro_medico imss cubre_el_seguro aseguradora
fr assurance_paie mutuelle = mon_assurance pris_en_charge secu par_la_mutuelle remboursable tiers_payant cmu assurance_maladie css sinistre_declare
pay_employer
ru работодател* компани*_плат* = фирма_оплачивает за_счет_компании корпоратив*_оплат* работа_оплатит контора_платит за_счет_работодателя начальство_оплатит из_бюджета_отдела командировочн*
en employer_pays company_pays = my_work_pays on_the_company on_expenses work_covers company_card training_budget boss_is_paying expense_it
es paga_la_empresa mi_empresa = lo_paga_mi_trabajo a_cargo_de_la_empresa tarjeta_corporativa mi_jefe_lo_paga fundae lo_cubre_la_empresa viaticos
fr employeur entreprise_paie = ma_boite_paie pris_en_charge_par_mon opco note_de_frais mon_patron_paie frais_pro plan_de_formation
pay_own_money
ru свои_деньги собственн*_средств* сам_плачу = из_своего_кармана накоплен* из_сбережени* свои_кровные отложил* подкопил* копил* заначк* с_зарплаты на_свои кубышк*
en own_money own_funds savings = out_of_my_own_pocket out_of_pocket saved_up ive_saved nest_egg my_wages self_funded bootstrapped self_pay rainy_day
es dinero_propio recursos_propios ahorros = de_mi_bolsillo tengo_ahorrado lo_pago_yo mis_ahorros con_mi_sueldo ahorre guardadito capital_propio del_colchon
fr fonds_propres economies mon_argent = de_ma_poche j_ai_mis_de_cote epargne apport_personnel bas_de_laine mes_economies avec_mon_salaire j_ai_economise
pay_investors
ru инвест* инвестор* = вложени* фонд_вложит раунд венчур* бизнес_ангел* чужие_деньги партнер_вложит сид_раунд краудфандинг деньги_инвест*
en investor* funding = venture_capital vc angel seed_round raised raise_money backers crowdfunding series_a kickstarter shareholders
es inversor* inversionista* = capital_de_riesgo ronda socios_que_ponen levantar_capital business_angel crowdfunding fondo_de_inversion aporte_de_socios
fr investisseur* = levee_de_fonds business_angel capital_risque associes_qui_mettent crowdfunding love_money bpi tour_de_table fonds_d_investissement
pay_voucher
ru сертификат* промокод* купон* = подарочн*_карт* бонус* баллы спасибо_от_сбер* кешбек скидочн*_карт* бонусами ваучер* баллами мили кэшбэк
en voucher coupon gift_card = promo_code discount_code points miles reward* gift_certificate groupon cashback loyalty_card
es vale cupon tarjeta_regalo = codigo_promocional puntos bono_regalo descuento_con_codigo giftcard millas cheque_regalo cupon_de_descuento
fr bon_d_achat coupon carte_cadeau = code_promo cheque_cadeau points_fidelite bon_de_reduction miles cheques_vacances wonderbox tickets_kadeos
budget_low
ru дешев* эконом* недорог* бюджетн* = подешевле по_минимуму копейк* самое_простое минимальн*_бюджет без_изысков попроще денег_впритык подемократичнее лоукост экономно сэкономить дешман студенческ*_бюджет чем_дешевле_тем
en cheap budget economy low_cost = cheapest inexpensive basic no_frills tight_budget as_little_as affordable entry_level bargain on_a_shoestring lowest_price cheap_as_chips low_budget penny_pinching
es barat* economic* bajo_costo = lo_mas_barato low_cost poco_presupuesto lo_minimo accesible baratit* ganga bajo_presupuesto ajustado_de_presupuesto modest* comodo_de_precio bueno_bonito_barato
fr pas_cher economique bon_marche = le_moins_cher petit_budget low_cost entree_de_gamme abordable petits_prix premier_prix a_bas_prix budget_serre au_rabais budget_limite pas_trop_cher
budget_middle
ru средн* средн*_цен* стандарт* = цена_качество золотая_середин* не_самое_дорогое нормальн* среднячок в_пределах_разумного комфорт_класс умеренн* ни_дорого_ни_дешево оптимальн* адекватн*_цен* среднего_класса не_дешман
en middle mid_range standard medium_price = reasonable value_for_money neither_cheap not_too_expensive average mid_priced moderate decent happy_medium mid_tier somewhere_in_between middle_of_the_road sensible
es medio media gama_media intermedi* = calidad_precio ni_caro_ni_barato razonable normalito estandar moderad* promedio termino_medio algo_decente precio_medio
fr moyen* milieu_de_gamme standard = rapport_qualite_prix raisonnable ni_trop_cher correct moyenne_gamme juste_milieu modere dans_la_moyenne
budget_premium
ru премиум* люкс* элитн* дорогой_сегмент = топ самое_лучшее вип лакшери высш*_класс дорого_богато денег_не_жалко по_высшему_разряду бизнес_класс элит цена_не_важна эксклюзив* не_экономим топов* по_максимуму роскош* шикарн* без_компромисс*
en premium luxury high_end = top_of_the_range the_best vip money_no_object five_star top_notch exclusive deluxe bespoke upscale top_shelf posh first_class only_the_best finest no_expense_spared bougie
es premium lujo alta_gama = lo_mejor vip exclusiv* de_primera tope_de_gama sin_importar_el_precio cinco_estrellas top lujos* de_alto_nivel lo_mejor_de_lo_mejor pijo gama_alta fino
fr haut_de_gamme luxe premium = le_meilleur vip exclusi* prestige sans_compter le_top cinq_etoiles on_ne_regarde_pas luxueu* ce_qu_il_y_a_de_mieux tres_haut_standing peu_importe_le_prix
budget_unknown
ru бюджет_не_определен не_знаю_бюджет = не_считали хз_сколько сколько_стоит сколько_надо зависит_от_цен* смотря_сколько посчитайте сначала_посчитайте пока_не_думали_о_сумме не_прикидывал* ориентируйте_по_цене назовите_цен* от_цены_зависит
en no_budget_yet dont_know_budget budget_not_set = depends_on_the_price how_much_is_it you_tell_me havent_set ballpark need_a_quote_first no_figure open_to_quotes not_defined no_idea_what_it_costs whats_the_damage
es sin_presupuesto_definido no_se_presupuesto = depende_del_precio cuanto_sale cuanto_cuesta no_lo_he_pensado pasame_precios primero_cotizame ni_idea_de_precios segun_lo_que_cueste por_definir cuanto_me_saldria
fr budget_pas_defini je_ne_connais_pas_mon_budget = ca_depend_du_prix combien_ca_coute c_est_combien pas_encore_chiffre faites_moi_un_devis aucune_idee_du_prix pas_fixe selon_le_devis a_definir
budget_unlimited
ru без_ограничени* неограничен* = сколько_скажете сколько_угодно любая_сумма деньги_не_проблема не_ограничен* хоть_миллион потянем_любую бюджет_любой бабки_есть деньги_есть финансы_позволяют
en no_limit unlimited = money_is_no_object whatever_it_takes sky_is_the_limit any_amount blank_cheque deep_pockets money_isnt_an_issue cost_isnt_an_issue
es sin_limite ilimitad* = lo_que_haga_falta lo_que_cueste el_dinero_no_es_problema lo_que_sea_necesario cheque_en_blanco la_plata_no_es_problema no_escatimamos
fr sans_limite illimite* = quel_que_soit_le_prix peu_importe_le_montant l_argent_n_est_pas carte_blanche autant_qu_il_faut pas_de_limite on_a_les_moyens
budget_discount
ru скидк* акци* распродаж* = уценк* спецпредложени* по_акции черная_пятница выгодн* поторговаться торг дешевле_отдадите оптов*_цен* скинете спец_цена
en discount sale special_offer deal = promo bargain black_friday clearance knock_something_off haggle money_off best_price student_discount cheaper_if reduced on_sale
es descuento oferta rebaja promocion = promo hot_sale black_friday liquidacion regatear 2x1 rebajitas me_hacen_precio buen_fin outlet precio_especial
fr remise reduction promo soldes = bon_plan black_friday destockage negocier_le_prix ristourne rabais tarif_reduit geste_commercial prix_casse solde
"""
