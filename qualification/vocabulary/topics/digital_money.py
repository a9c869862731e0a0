"""What visitors say about banks, loans, debts and investments."""

TOPICS = """
business_bank_account
ru расчетн*_счет* рко = открыть_счет_ип счет+ип счет+ооо банк_для_бизнес* платежк* тинькофф_бизнес модульбанк* точка_банк счет+фирм* счет+организац* зарплатн*_проект* обслуживан*_счет* принимать+безнал
en business_account = company_account merchant_account account+company account+llc business_banking corporate_account invoices+account sole_trader_account
es cuenta_empresarial cuenta_de_empresa = cuenta+negocio cuenta+empresa cuenta+autonomo banca_empresas cuenta_corriente cuenta+sociedad nomina+empleados
fr compte_professionnel compte_pro = compte+entreprise compte+societe compte+auto_entrepreneur banque_pro qonto compte_courant_entreprise rib+societe
personal_bank_account
ru личн*_счет* банковск*_счет* = счет+себе открыть_счет+физ* вклад_до_востребован* карта+зарплат* сбер* втб тинькофф* альф* счет_в_банк* перевыпуск*
en bank_account current_account checking = personal_account open+account chase wells_fargo barclays revolut monzo everyday_account joint_account salary+account
es cuenta_bancaria cuenta_corriente cuenta_personal = abrir+cuenta bbva santander cuenta_nomina caixa cuenta_de_ahorro bancolombia bancomer cuenta_joven
fr compte_bancaire compte_courant = ouvrir+compte bnp credit_agricole boursorama compte_joint rib compte_perso compte_cheque revolut
xx revolut monzo n26 bbva
debit_card
ru дебетов*_карт* = карта_мир дебетовк* обычн*_карт* карта_зарплатн* пластик* кэшбэк_карт* карта_для_покупок свои_деньги+карт* виртуальн*_карт* пенсионн*_карт* карта+ребенк*
en debit_card = cash_card bank_card visa_debit own_money+card everyday_card atm_card cashback_card prepaid_card
es tarjeta_de_debito debito = tarjeta+nomina tarjeta_bancaria tarjeta_prepago visa_debito tarjeta_virtual mi_propio_dinero
fr carte_de_debit carte_bancaire = carte_bleue cb carte_prepayee carte_visa carte_virtuelle debit_immediat
xx 💳
credit_card
ru кредитн*_карт* кредитк* = кредиточк* грейс* льготн*_период* 120_дней без_процентов+дней лимит+карт* рассрочк*+карт* карт*+халв* овердрафт*_карт* перекредит*+карт*
en credit_card = amex mastercard credit_limit grace_period interest_free_days balance_transfer plastic platinum_card store_card revolving
es tarjeta_de_credito = meses_sin_intereses limite_de_credito visa_oro amex mastercard pagos_aplazados revolving tarjetazo
fr carte_de_credit = debit_differe plafond+carte amex mastercard gold+carte renouvelable revolving
xx amex mastercard
consumer_loan
ru потребительск*_кредит* кредит* наличными = займ* ссуд* деньги_в_долг занять взять+кредит* потреб кредит_наличн* кредитик* деньги+срочно на_ремонт+кредит* на_лечен*+кредит* без_залог* на_любые_цел* кредитн*_деньг*
en personal_loan consumer_loan loan = borrow* cash_loan lend* unsecured need+cash bank_loan credit_line finance+purchase advance
es prestamo_personal credito_personal prestamo* = pedir+prestado prestar dinero+urgente credito_rapido financiar prestamito credito_al_consumo credito+nomina
fr pret_personnel credit_a_la_consommation pret = emprunt* credit_conso liquidites+besoin pret_perso financer+projet avance_d_argent preter
mortgage_loan
ru ипотек* = ипотечн* ипотечк* кредит*+квартир* кредит*+дом первоначальн*_взнос* семейн*_ипотек* военн*_ипотек* сельск*_ипотек* маткапитал* жилищн*_кредит* домклик* кредит*+жиль* материнск*_капитал*
en mortgage home_loan = house_loan property_loan remortgage deposit+house down_payment+house fixed_rate lender+house fha buy_to_let first_time_buyer help_to_buy
es hipoteca* credito_hipotecario = hipotecari* prestamo+casa prestamo+piso credito+vivienda infonavit prestamo_para_vivienda tipo_fijo euribor entrada+piso
fr pret_immobilier credit_immobilier hypothe* = pret+maison pret+appartement taux_fixe ptz apport+maison emprunt+immobilier emprunter+appart courtier
car_loan
ru автокредит* = кредит*+машин* машин*+кредит* кредит*+авто авто+кредит* тачк*+кредит* кредит*+автомобил* под_залог_птс рассрочк*+машин* автокред* трейд_ин+кредит*
en car_loan auto_loan = car_finance vehicle_finance loan+car loan+truck finance+vehicle pcp hire_purchase car+monthly
es prestamo_de_auto credito_automotriz = credito+coche credito+carro credito+auto financiar+coche financiacion+coche prestamo+moto prestamo+coche
fr credit_auto pret_auto = credit+voiture pret+voiture financer+voiture loa lld emprunt+vehicule financement+auto
refinancing
ru рефинанс* = перекредит* снизить_ставк* объединить_кредит* реструктуризац* уменьшить_платеж* рефинанснут* несколько_кредит*+один меньш*_процент* кредитн*_каникул* перенести+ипотек*
en refinanc* consolidat* = remortgage lower_rate combine_debts debt_consolidation reduce_payments restructure better_rate roll+debts
es refinanci* reunificacion_de_deudas = consolidar+deudas juntar+deudas bajar+cuota mejorar+tasa reestructur* subrogacion unir+creditos
fr rachat_de_credit* refinancement regroupement_de_credit* = baisser+mensualite* renegoci* regrouper+credits restructur* meilleur_taux racheter+pret
payday_microloan
ru микрозайм* мфо микрокредит* = до_зарплат* быстроденьг* займ_онлайн микрофинанс* займ*+карт* займик* экспресс_займ* деньги_до_получк* домашн*_деньг* манимен
en payday microloan* = till_payday short_term_loan quick_cash small_loan cash_advance wonga tide_me_over
es microcredito* prestamo_rapido = minicredito* hasta_la_quincena llegar_a_fin_de_mes prestamo_express dinero_rapido montadeudas
fr microcredit* mini_pret = fin_de_mois petit_pret cashper pret_express depanner+argent avance_sur_salaire
business_loan
ru кредит*_для_бизнес* бизнес_кредит* = кредит*+ип кредит*+ооо оборотн*_средств* пополнить_оборотк* кредит*+оборудован* кредит*+дел* кредитн*_лини* развит*+бизнес*+кредит* под_контракт* тендерн*_кредит* господдержк*+кредит* овердрафт*
en business_loan working_capital = company_loan credit_line sba cash_flow+finance loan+company overdraft equipment+loan merchant_cash expand+loan
es credito_empresarial prestamo_empresarial = capital_de_trabajo linea_de_credito credito+negocio prestamo+negocio pyme+credito poliza_de_credito ico financiacion+empresa
fr pret_professionnel credit_professionnel = tresorerie+besoin pret+entreprise ligne_de_credit bfr credit+societe financement+materiel bpifrance decouvert_pro
leasing_finance
ru лизинг* = в_лизинг лизингов* аренд*_с_выкуп* возвратн*_лизинг* техник*+лизинг* выкуп*+остаточн* финансов*_аренд*
en leasing lease = leased lease_to_own lease_back hire_purchase residual_value rent_to_buy long_term_rental
es leasing arrendamiento_financiero = renting arriendo_con_opcion alquiler_con_opcion opcion_de_compra arrendamiento
fr leasing credit_bail = location_avec_option loa lld option_d_achat location_longue_duree location_financiere
factoring_guarantee
ru факторинг* банковск*_гаранти* = гарант*+тендер* гарант*+контракт* обеспечен*_контракт* аккредитив* отсрочк*+плат*+покупател* 44_фз 223_фз дебиторк* уступк*_прав*_требован*
en factoring bank_guarantee = invoice_finance letter_of_credit tender+bond bid_bond performance_bond receivables unpaid_invoices+cash surety
es factoring aval_bancario garantia_bancaria = anticipo_de_facturas carta_de_credito fianza licitacion+aval confirming descuento+facturas descuento_de_pagares
fr affacturage caution_bancaire = factor garantie_bancaire lettre_de_credit cession_de_creances factures+avance escompte dailly
debts_many
ru много_кредит* долг* несколько_кредит* = в_долгах закредитован* должен+банк* должна+банк* кредит*+куч* кредитн*_яма не_вытягива* задолженност* 5_кредит* миллион+долг* набрал*+кредит* по_уши+долг* все+кредитах
en debt* several_loans owe = in_debt maxed_out owing over_my_head many_loans drowning+debt behind+bills up_to_my_neck borrowed_too_much
es deuda* endeudad* debo = muchos_creditos hasta_el_cuello varias_tarjetas ahogad*+deudas sobreendeudad* debiendo adeudo*
fr dette* endett* = surendett* plusieurs_credits je_dois+banque crible+dettes dois_de_l_argent credits+partout etrangle
overdue_payments
ru просрочк* просрочен* = не_плачу+кредит* перестал*_платить пропустил*+платеж* нечем_платить опозда*+платеж* пени коллектор* звонят+банк* задерж*+платеж* не+тяну+платеж* 3_месяца_не_плачу приставы
en overdue arrears missed_payments late_payments = behind_on stopped_paying cant_pay default* skipped+payment collectors+call delinquent past_due
es atras* mora impago* = no_puedo_pagar deje_de_pagar vencid* cobradores no_pague morosidad moroso cuotas+atrasadas
fr impaye* retard*_de_paiement = je_ne_paie_plus plus+payer arrieres echeance+manquee huissier* mensualites+retard defaut_de_paiement
bad_credit_history
ru плох*_кредитн*_истори* кредитн*_истори*_испорчен* = испорчен* ки_плоха* были_просрочк* везде_отказ* отказыва*+банк* черн*_спис* низк*_скоринг* низк*_рейтинг* не_дают+кредит* банки+отказ*
en bad_credit poor_credit = low_score credit_score+low rejected+bank* refused+loan blacklisted defaults_in_the_past ccj subprime turned_down turned_me_down
es mal_historial buro = buro_de_credito asnef lista_de_morosos veraz dicom rechazad*+banco me_negaron+credito reportad* mal_credito infocorp datacredito
fr fiche_ficp mauvais_dossier interdit_bancaire = ficp fiche_banque_de_france refus*+banque fcc banques+refusent mauvais_score fichage
good_credit_history
ru хорош*_кредитн*_истори* = без_просрочек все+вовремя+плат* закрыл*+кредит* чист*_истори* идеальн*_ки плачу_исправно ни_одной_просрочк* высок*_скоринг* положительн*_ки всегда+платил*
en good_credit excellent_credit = high_score clean_record never_missed always+paid spotless no_defaults pay_on_time 800_score
es buen_historial = sin_atrasos siempre+pague al_corriente buen_score puntual+pagos limpio+historial nunca_me_atrase
fr bon_dossier bon_historique = jamais_d_impaye toujours+paye aucun_incident pas_fiche dossier_propre
no_credit_history
ru нет_кредитн*_истори* = никогда_не_брал* первый_кредит* впервые+кредит* ни_разу_не_брал* нулев*_истори* кредит*+никогда не_было_кредит*
en no_credit_history = never_borrowed first_loan never_had_a_loan no_credit_yet thin_file new_to_credit
es sin_historial = primer_credito nunca_he_pedido primer_prestamo nunca_tuve+credito no_tengo_historial
fr aucun_credit pas_d_historique = premier_credit jamais_emprunte premier_pret aucun_emprunt
collateral_pledge
ru залог* обеспечен* = под_залог* под_недвижимост* квартир*+залог* машин*+залог* птс ломбард* есть+что+заложить заложить под_квартир* под_машин*
en collateral secured pledge = against_property home_equity against_my_house pawn* asset_backed title_loan secured_by put_up
es garantia aval_hipotecario prenda = garantia_hipotecaria dejar+coche escrituras+garantia respaldo con_propiedad empeno
fr garantie hypotheque gage = mettre_en_gage bien_immobilier+garantie nantissement gager mont_de_piete
guarantor_person
ru поручител* созаемщик* = поручит* мама+поручител* кто_то+поручит* созаем* гарант+лиц*
en guarantor co_signer cosigner = co_borrower someone+sign cosign parents+guarantee vouch joint_application
es aval fiador codeudor = avalista* alguien+firme mis_padres+avalan cotitular avalar
fr garant caution co_emprunteur = quelqu_un+caution parents+garants se_porter_garant visale cautionnement
official_income
ru официальн*_доход* подтвержден*_доход* = 2_ндфл ндфл справк*+доход* белая_зарплат* по_трудовой официальн*+работа* оклад* справк*+работ* по_белому официалк*
en official_income salaried proof_of_income = payslip* w2 employed+contract salary+bank permanent_contract pay_stub* p60 paycheck
es ingresos_comprobables nomina = recibos_de_nomina contrato_indefinido comprobante*_de_ingreso* sueldo+banco asalariad* liquidaciones_de_sueldo en_blanco formal
fr revenus_justifies salarie = fiche*_de_paie bulletin*_de_salaire cdi avis_d_imposition contrat+fixe salaire+verse
unofficial_income
ru неофициальн*_доход* без_справок без_подтвержден* = серая_зарплат* в_конверт* черная_зарплат* неофициально калым* шабашк* без_2ндфл по_паспорт* халтур* левак подрабатыва* самозанят* фриланс*
en unofficial_income no_proof = cash_in_hand off_the_books freelance gig tips under_the_table side_hustle undeclared odd_jobs
es ingresos_informales sin_comprobante* = en_negro informal changas por_fuera freelance propinas chambitas sin_nomina chapuzas chambas
fr revenus_non_declares sans_justificatif* = au_noir non_declare liquide+paye freelance pourboires petits_boulots sous_la_table
down_payment
ru первоначальн*_взнос* первый_взнос* = накоплен*+взнос* пв 20_процент* внести+сразу свои_деньги+част* маткапитал* накопил* без_взнос*
en down_payment deposit = saved+deposit upfront+percent own_funds put_down savings+house 20_percent
es enganche entrada cuota_inicial = ahorrado+entrada anticipo+casa ahorros+piso pago_inicial dar+entrada
fr apport apport_personnel = economies+apport mise_de_depart pourcent+depart epargne+maison
bank_deposit
ru вклад* депозит* = положить+процент* под_процент* срочн*_вклад* накопительн*_счет* сберкнижк* процент*+годов* положить_деньг* хранить_деньг* копить+банк*
en deposit savings_account = fixed_deposit term_deposit cd isa interest+savings high_yield put+money+bank park+cash
es deposito plazo_fijo = cuenta_de_ahorro cdt pagare intereses+ahorro cetes imposicion depositar meter+dinero+banco
fr depot livret compte_a_terme = livret_a epargne ldds interets+epargne pel placer+banque assurance_vie_euro
stock_market_shares
ru акци* фондов*_рынок* бирж* = ценн*_бумаг* брокер* газпром+акци* дивиденд* иис голуб*_фишк* портфел* инвест*+бирж* тинькофф_инвестиц* сбер+акци* бумаги+биржа теслы nasdaq мосбирж*
en stocks shares equities = stock_market dividends brokerage nasdaq tesla sp500 wall_street blue_chip* robinhood portfolio trading_account ipo
es acciones bolsa = dividendos broker nasdaq valores ibex mercado_bursatil cartera+acciones bursatil gbm
fr actions bourse = dividendes pea courtier cac40 cac nasdaq compte_titres portefeuille+actions boursier*
xx nasdaq nyse sp500 tsla aapl etoro 📈
bonds_investment
ru облигац* = офз бонды купон* гособлигац* евробонд* долгов*_бумаг* фиксирован*_доход* корпоративн*_бонд* под_фикс*
en bonds = treasur* gilts coupon fixed_income government_debt t_bills corporate_debt munis
es bonos = cetes renta_fija letras_del_tesoro deuda_publica cupon obligaciones tesoro
fr obligations = obligataire* emprunt_d_etat coupon taux_fixe+placement bons_du_tresor oat
funds_etf
ru пиф* etf фонды = паев* индексн* етф бпиф* паи доверительн*_управлен* управляющ*_компани* индекс* готов*_портфел*
en funds etf mutual_funds = index_fund* vanguard tracker ishares unit_trust blackrock diversified robo_advisor basket
es fondos etf = fondos_de_inversion fondo_indexado indexados vanguard roboadvisor cartera_diversificada
fr fonds etf = opcvm tracker* sicav scpi trackers fonds_indiciel* gestion_pilotee diversifie
xx etf vanguard ishares
cryptocurrency
ru криптовалют* крипт* = биткоин* биток* эфир* эфириум* бинанс* майнинг* usdt тезер* альткоин* стейкинг* токен* кошел*+крипт* блокчейн* щиткоин* байбит*
en crypto* = bitcoin btc ethereum binance blockchain altcoin* coins coinbase tokens mining+coins stablecoin nft* web3 defi
es cripto* = bitcoin btc ethereum binance blockchain tokens minar altcoin* nft* usdt
fr crypto* = bitcoin btc ethereum binance blockchain jetons altcoin* minage nft* usdt
xx bitcoin btc eth usdt binance nft defi web3 bybit ₿
precious_metals
ru золот* драгоценн*_метал* = слитк* серебр* золот*_монет* металлическ*_счет* омс платин* палладий* победоносец*
en gold precious_metals = bullion silver bars coins+gold krugerrand platinum sovereigns
es oro metales_preciosos = lingotes plata onzas centenario* platino monedas+oro
fr metaux_precieux or_physique = lingots argent_metal napoleon* platine pieces_d_or or_investissement
property_investment
ru инвестиц*_в_недвижимост* = квартир*+сдач* купить+сдавать новостройк*+перепрод* доходн*_недвижимост* арендн*_доход* апарт*+инвест* студи*+сдавать на_котлован* инвест*+дом коммерческ*_помещен*+аренд*
en property_investment real_estate_investment = buy_to_let rental_income flip* reit* landlord holiday_let bricks_and_mortar tenants+income off_plan airbnb+invest
es inversion_inmobiliaria = comprar+alquilar comprar+rentar alquiler+ingresos departamento+inversion piso+inversion ladrillo sobre_plano fibras flipping
fr investissement_locatif investissement_immobilier = loyers lmnp pinel scpi mettre_en_location immeuble_de_rapport locataires+revenu
invest_in_business
ru инвест*_в_бизнес* вложить*_в_бизнес* = доля+компани* франшиз* готов*_бизнес* вложиться+дел* стартап*+влож* бизнес_ангел* краудинвест* купить+бизнес* войти+дол* вложен*+проект*
en invest_in_business private_equity = startup*+invest angel franchise stake buy+business crowdfunding equity+company venture fund+companies
es invertir_en_negocio* = franquicia participacion+empresa startups+invertir crowdfunding socio_capitalista comprar+negocio angel_inversor
fr investir_dans_une_entreprise = franchise parts+entreprise startup*+investir financement_participatif reprise_d_entreprise business_angel capital_risque
find_investor
ru привлечь_инвестиц* найти_инвестор* = инвестор* раунд* венчур* посевн* ищем_деньг* финансирован*+стартап* фандрайзинг* партнер*+деньг* питч_дек* акселератор* поднять+раунд
en raise_funds find_investor fundraising = seed_round series_a venture_capital vc angels raise+capital pitch+investors accelerator backers runway
es levantar_capital buscar_inversor* = ronda inversionista* capital_semilla venture_capital fondos+startup aceleradora capital_riesgo
fr levee_de_fonds trouver_investisseur* = lever+fonds amorcage capital_risque business_angels investisseurs accelerateur tour_de_table
trading_speculation
ru трейдинг* спекуляц* форекс* = торгов*+бирж* трейд* валютн*_пар* фьючерс* опцион* плеч* скальпинг* сигналы+рынок свечи+график* теханализ* шорт* дейтрейд* брокер*+форекс*
en trading forex = day_trade* trader futures options leverage scalping candlesticks swing_trade* currency_pairs shorting metatrader signals+market
es trading forex = trader* futuros opciones_financieras apalancamiento scalping divisas+operar velas+grafico especular
fr trading forex = trader* contrats_a_terme effet_de_levier scalping devises+parier bougies+graphique speculer turbos
xx forex mt4 mt5 metatrader
retirement_savings
ru пенси*_накоплен* на_пенси* пенсионн* = старост* нпф пенсионн*_фонд* достойн*_старост* прибавк*_к_пенси* на_старость выйду_на_пенси* пожил* пдс пенсионн*_балл*
en retirement pension = 401k ira nest_egg old_age golden_years sipp retire+early superannuation later_life pot+retire
es jubilacion retiro pension = afore plan_de_pensiones vejez jubilarme retirarme seguridad_social+pension afp
fr retraite = per vieux_jours epargne_retraite pension_complementaire prendre+retraite plan_epargne_retraite
save_for_children
ru накопит*_на_ребенк* образован*_дет* = детям_на_квартир* на_учеб*+ребенк* подушк*+дет* детск*_вклад* будущ*_дет* сын*+универ* дочк*+учеб* к_18 на_совершеннолет* внук*+копи*
en children_s_education college_fund = university+kids 529 junior_isa school_fees+save kids_future trust_fund nest_egg+kids
es educacion_de_los_hijos = universidad+hijos colegiatura* ahorrar+hijos futuro+ninos estudios+hijo
fr etudes_des_enfants = epargne+enfants universite+enfants avenir+enfants livret_jeune etudes+fils etudes+fille
preserve_capital
ru сохранит*_капитал* сохранен* = защитить+инфляц* обесценив* не_потерять+деньг* съедает_инфляц* уберечь+деньг* сберечь подушк*_безопасност* сохранность
en preserve_capital protect_savings = inflation safeguard not_lose+money hedge wealth_preservation rainy_day emergency_fund safe_haven
es conservar_capital proteger_ahorros = inflacion no_perder+dinero resguardar colchon poder_adquisitivo+perd fondo_de_emergencia
fr preserver_capital proteger_epargne = inflation ne_pas_perdre+argent matelas_de_securite mettre_a_l_abri epargne_de_precaution
passive_income
ru пассивн*_доход* = рантье жить_на_процент* дивидендн* доход*+ежемесячн* деньги+капали деньги_работали финансов*_свобод* не_работать+жить капал*+процент*
en passive_income regular_income = dividends money+work+me live_off side_income royalties financial_freedom monthly_payouts residual_income
es ingresos_pasivos renta_pasiva = vivir_de_rentas dividendos rentista que+dinero+trabaje libertad_financiera
fr revenus_passifs rente = rentier dividendes complement_de_revenu vivre+rentes liberte_financiere
capital_growth
ru рост_капитал* приумнож* = заработать+больше высок*_доходност* иксы удвоить+деньг* максимальн*_доход* кратн*_рост* вырастить+капитал* x2 разбогате* приумножить
en capital_growth grow_money = double+money high_returns multiply get_rich aggressive+growth max_profit 10x
es crecimiento_de_capital crecer+capital = duplicar+dinero altos_rendimientos multiplicar hacerse_rico maximizar+ganancia
fr croissance_du_capital faire_fructifier = doubler+argent haut_rendement multiplier s_enrichir maximiser+gains rendement_eleve
risk_averse
ru консерватив* минимальн*_риск* низк*_риск* = не_хочу+риск* без_риск* осторожн* надежн* боюсь_потерять спокойно+сплю не_риску* гарантирован*+доход* гарант* трус*
en conservative low_risk cautious = no_risk safe_investment guaranteed afraid+lose play_it_safe sleep_at_night capital_protected risk_averse secure_investment
es conservador* bajo_riesgo = sin_riesgo segur*+inversion miedo+perder garantizado prudente no_arriesgar cauteloso
fr prudent* faible_risque securitaire = sans_risque peur+perdre capital_garanti dormir_tranquille placement_sur pere_de_famille
risk_tolerant
ru агрессивн* высок*_риск* рискован* = готов*+рискова* риск_дело люблю_риск* пан_или_пропал ва_банк азарт* не_боюсь+терять просадк*+не+боюсь кто_не_рискует
en aggressive high_risk = take_risks gambl* all_in risk_taker high_stakes volatile+fine adventurous yolo
es agresivo* alto_riesgo arriesgado = dispuesto+arriesgar sin_miedo+riesgo a_todo_o_nada el_que_no_arriesga me_la_juego
fr offensif dynamique risque_eleve = pret_a_risquer prendre_des_risques tout_pour_le_tout audacieux j_aime_le_risque
acquiring_payments
ru эквайринг* терминал* = оплат*+карт* касс* онлайн_касс* сбп qr_код* эквайр* принимать_карт* платежн*_терминал* пос_терминал* чеки фискальн* ккт приложить_карт*
en card_payments pos terminal acquiring = card_reader square stripe sumup contactless take+cards checkout_terminal tap_to_pay chip_and_pin
es tpv terminal datafono = cobrar+tarjeta aceptar+tarjetas clip contactless lector_de_tarjetas mercado_pago punto_de_venta posnet
fr tpe terminal_de_paiement encaissement = accepter+cartes sans_contact lecteur_de_carte sumup encaisser caisse_enregistreuse
xx pos sumup stripe qr
money_transfer_abroad
ru перевод*_за_границ* международн*_перевод* = отправить+деньг* свифт* вестерн* за_рубеж+оплат* платеж*+китай инвойс* золот*_корон* перевести+родственник* оплат*+поставщик*+китай валютн*_платеж*
en international_transfer send_money_abroad = swift western_union wire wise remittance overseas_payment send+family moneygram iban
es transferencia_internacional remesa* envio_de_dinero = swift western_union giro mandar+dinero enviar+dinero remitly bizum+extranjero
fr virement_international transfert_d_argent = swift western_union envoyer+argent mandat_cash wise iban
xx swift wise westernunion moneygram remitly iban
currency_exchange
ru обмен_валют* валют* = доллар* евро обменник* курс_доллар* баксы бакс* юан* конверт*+валют* поменять+доллар* купить+доллар* наличн*_валют* обменять
en currency_exchange foreign_currency fx = dollars euros pounds swap+money exchange_rate bureau_de_change yuan convert+currency
es cambio_de_divisas cambio_de_moneda = dolares euros divisas casa_de_cambio tipo_de_cambio cambiar+dolares
fr change_de_devises devises = dollars euros livres_sterling bureau_de_change taux_de_change changer+argent
xx usd eur cny 💵 💶 💱
bank_fraud_victim
ru мошенничеств*_с_карт* украли_деньг*_с_карт* = списали+деньг* мошенник*+карт* сняли+карт* перевел*+мошенник* развели+деньг* оформили+кредит* чуж*+кредит* звонил*+служб*_безопасност* блокировк*_карт* 115_фз
en bank_fraud card_fraud scammed = unauthorised_charge* stolen+card money_disappeared cloned_card transferred+scammer identity_theft skimming frozen_account charge+recognise
es fraude_bancario = cargos_no_reconocidos me_robaron+tarjeta clonaron clonacion estafa+banco cargo+desconocido robo_de_identidad cuenta_bloqueada me_vaciaron
fr fraude_bancaire = debit_frauduleux carte_volee carte_piratee prelevement+inconnu arnaque+banque usurpation_d_identite compte_bloque compte+vide
financial_planning
ru финансов*_планирован* личн*_финанс* = бюджет*_семь* финансов*_советник* финплан* куда_уход*+деньг* научит*+копить расход*_доход* финграмотност* финансов*_консульт* распланир*+деньг*
en financial_planning budgeting = financial_advisor personal_finance household_budget money_management spending_habits wealth_management where+money+goes
es planificacion_financiera finanzas_personales = asesor_financiero presupuesto_familiar gastos_hogar ordenar+finanzas educacion_financiera en_que+gasto
fr planification_financiere gestion_de_patrimoine = conseiller_financier budget_familial patrimoine gerer+argent bilan_patrimonial education_financiere
"""
