"""What visitors say about devices, networks, security and where data is kept."""

TOPICS = """
web_hosting
ru хостинг* = хост сервер*_под_сайт размещен*_сайт* reg_ru таймвеб* бегет* виртуальн*_сервер* vps впс домен* провайдер*_хостинг* где_лежит_сайт аренд*_сервер* ssl
en hosting host = web_host vps domain_name ssl godaddy bluehost server_space cpanel uptime shared_server
es hosting alojamiento_web = servidor_web vps dominio ssl cpanel hostinger godaddy alojar+pagina hospedaje_web
fr hebergement_web hebergeur hosting = ovh vps nom_de_domaine serveur_mutualise ssl ionos heberger+site infomaniak
xx vps vds hosting cpanel ovh hostinger hetzner digitalocean ssl
cloud_services
ru облак* облачн* = клауд яндекс_диск* гугл_диск* амазон дропбокс* удаленн*_сервер* aws айклауд* saas в_дата_центре датацентр* сетев*_диск* на_чужих_сервер* мейл_облак*
en cloud = aws azure google_drive dropbox onedrive icloud saas hosted_online remote_server data_center s3
es nube cloud = aws azure google_drive dropbox onedrive icloud servidor_remoto centro_de_datos drive
fr cloud nuage = aws azure google_drive dropbox onedrive icloud serveur_distant datacenter drive kdrive
xx aws azure gcp dropbox onedrive icloud gdrive s3 ☁
local_server
ru сервер* локальн*_сервер* = своя_серверн* в_серверн* железо_стоит стойк* на_своем_железе у_себя_в_офис* физическ*_сервер* внутри_контур* серверок закрыт*_контур* рейд_массив* nas наш+сервер*
en server* on_premise on_premises = own_hardware rack our_servers in_the_office nas physical_machine local_network_storage server_room behind_our_firewall self_hosted
es servidor* local = servidor_propio rack en_nuestras_instalaciones nas en_la_oficina cuarto_de_servidores maquina_fisica on_premise
fr serveur* sur_site local = serveur_interne baie nas dans_nos_locaux salle_serveur machine_physique on_premise chez_nous+serveur
xx nas onprem synology rack
data_backup
ru резервн*_копи* бэкап* бекап* = копии+данн* архив* запасн*_копи* снапшот* чтобы_не_потерять дубл*_данн* копирован*+ночь восстановить_из_копи* сохранн*+данн*
en backup* = back_up copies+data snapshot* restore disaster_recovery archive mirror duplicate+files safe_copy replication
es respaldo* copia*_de_seguridad backup = respaldar restaurar snapshot* duplicar+datos copias+datos recuperacion_ante_desastres
fr sauvegarde* backup = sauvegarder restauration snapshot* copies+donnees plan_de_reprise archiver dupliquer+donnees pra
xx backup veeam acronis
data_recovery
ru восстановлен*_данн* = удалил*+файл* стер*+файл* пропали+фото пропал*+файл* диск*+умер* жестк*_диск* флешк* винчестер* отформатир* слетел* не_читается вытащить+данн* потерял*+файл* снес*+папк* карта_памяти
en data_recovery recover_data = deleted+files lost+photos hard_drive+dead formatted usb_stick memory_card corrupted files+gone wiped unreadable retrieve raid+failed
es recuperacion_de_datos recuperar_datos = borre+archivos perdi+fotos disco_duro formatee pendrive usb tarjeta_de_memoria archivos+perdidos danado+disco no_lee
fr recuperation_de_donnees = supprime+fichiers perdu+photos disque_dur formate cle_usb carte_memoire fichiers+disparu illisible efface corrompu*
cyber_security
ru кибербезопасн* информационн*_безопасн* = защит*_данн* защит*_от_взлом* иб фаервол* файрвол* аудит_безопасн* двухфактор* шифрован* сзи уязвимост* сок утечк* хакер* защит*_информац* dlp
en cyber_security cybersecurity it_security information_security = hackers firewall encryption two_factor vulnerabilit* soc breach protect+data threat* iso_27001 zero_trust infosec
es ciberseguridad seguridad_informatica = hackers cortafuegos cifrado doble_factor vulnerabilidad* proteger+datos amenaza* ataques firewall iso_27001 seguridad_de_la_informacion
fr cybersecurite securite_informatique = pirates pare_feu chiffrement double_authentification vulnerabilit* proteger+donnees menace* attaques firewall iso_27001 ssi
xx siem soc firewall 2fa dlp infosec waf
hacked_account
ru взлом* взломал* = взломали хакнул* угнали+аккаунт* хакер* украли_парол* увели_аккаунт* рассылает_спам зашел_кто_то чужой_вход подломил* не_могу_войти подозрительн*_вход* увели+страниц* угнал*+телеграм*
en hacked account_hacked breach = hijacked stolen_password someone+logged cant_log_in compromised locked_out intruder hacker* took_over+account unauthorised_login sends_spam
es hackeado hackeo = hackear* me_robaron_la_cuenta contrasena+robada intruso* entraron+cuenta cuenta_comprometida hacker* me_hackearon jaqueado suplanta* no_puedo_entrar
fr pirate piratage = pirater hacke* mot_de_passe+vole compte+vole intrusion compromis compte+pirate usurpe connexion_suspecte hacker* je_ne_peux_plus_me_connecter
virus_malware
ru вирус* вредонос* = троян* майнер* шифровальщик* антивирус* касперск* всплывающ*_окн* червь реклама+вылез* зараз* заражен* зловред* подцепил* доктор_веб программ*_вымогател*
en virus* malware = trojan* ransomware antivirus spyware popups infected worm adware encrypted+files malicious norton defender
es virus malware = troyano* ransomware antivirus espia infectado gusano ventanas_emergentes archivos+cifrados malicioso bicho
fr virus malware = cheval_de_troie ransomware rancongiciel antivirus espion infecte ver_informatique pop_up fichiers+chiffres malveillant
xx ransomware malware spyware kaspersky drweb eset avast trojan
phishing_scam
ru фишинг* мошеннич*_сайт* = поддельн*_сайт* ссылк*+перешел развод* развел* перешла+ссылк* лже поддельн*_письм* служба_безопасности_банк* фейков* ввел+данн*_карт* мошенник* назвал*+код* скам* кидал*
en phishing scam = fake_website fake_email clicked+link scammer* spoof* fraudster* suspicious_email gave+code impersonat* conned smishing bogus
es phishing estafa = pagina_falsa correo_falso enlace+pinche estafador* fraude fake timo suplantacion di+codigo me_enganaron engano
fr hameconnage phishing arnaque = faux_site faux_mail clique+lien arnaqueur* escroc* fraude usurpation donne+code fausse_page faux_conseiller
data_leak
ru утечк* = слили_баз* слив* слил* персональн*_данн*+попал* базу_украли выложили+данн* конфиденциальн* продают+баз* инсайдер* сотрудник+унес*
en data_leak data_breach = leaked exposed customer_data+stolen personal_data+online dumped confidential insider dark_web spilled
es fuga_de_datos filtracion = filtraron filtrados datos+expuestos confidencial datos+robaron base_de_datos+robada dark_web brecha
fr fuite_de_donnees = fuite* donnees+exposees donnees+volees confidentiel* fichier_client+vole dark_web rgpd+incident divulgu*
penetration_test
ru пентест* тест*_на_проникновен* = этичн*_хакер* проверить_защит* найти_уязвимост* аудит_иб белый_хакер* взломать_нас баг_баунти красн*_команд* дыры+найти
en penetration_test pentest* security_audit = ethical_hack* vulnerability_scan red_team find+holes bug_bounty try_to_break_in white_hat
es pentest* prueba*_de_penetracion = hacking_etico escaneo+vulnerabilidades red_team buscar+agujeros auditoria_de_seguridad hacker_etico
fr pentest* test*_d_intrusion = hacking_ethique scan+vulnerabilites red_team audit_de_securite failles chercher+failles
xx pentest owasp redteam
computer_network
ru локальн*_сет* сет*_настро* = локалк* роутер* маршрутизатор* коммутатор* свитч* витая_пар* прокладк*_кабел* скс wi_fi вайфай микротик* циск* впн vpn розетк*_интернет* патч_корд* сетевик
en network* lan = router* switch cabling ethernet wifi vpn mikrotik cisco access_point* patch_panel structured_cabling
es red redes = router cableado switch wifi vpn ethernet punto*_de_acceso cisco mikrotik red_local cable_de_red
fr reseau* = routeur* cablage switch wifi vpn ethernet borne*_wifi cisco brassage baie_de_brassage rj45
xx lan wan vpn cisco mikrotik rj45 ethernet ubiquiti
wifi_internet
ru wi_fi вайфай* беспроводн* = вай_фай wifi роутер* ловит+плохо слаб*_сигнал* точк*_доступа усилител*_сигнал* репитер* сеть_пропадает меш_систем* не_ловит_вайф* мертв*_зон*
en wifi wi_fi wireless = router weak_signal dead_zone* extender repeater mesh hotspot patchy no_signal upstairs+signal drops_out
es wifi inalambric* = router modem senal_debil repetidor no_llega_la_senal mesh punto_de_acceso se_corta+wifi cobertura+casa amplificador
fr wifi sans_fil = routeur box repeteur signal_faible zone_morte mesh ne_capte_pas borne wifi+etage amplificateur
xx wifi mesh wlan 📶
home_internet
ru домашн*_интернет* интернет_в_дом* = проводн* оптик* оптоволок* провайдер* ростелеком* дом_ру кабель+квартир* скорост*_интернет* мегабит* роутер* безлимит*_интернет* инет пинг* гигабит*
en home_internet broadband fibre fiber = isp provider megabit* cable_internet download_speed adsl comcast unlimited_data lag ping gigabit starlink landline_internet
es internet_en_casa fibra = banda_ancha proveedor+internet megas adsl velocidad_de_internet movistar fibra_optica internet_hogar lento+internet totalplay
fr internet_fixe fibre = haut_debit adsl box fournisseur+acces debit livebox freebox mega_bits ping tres_haut_debit
xx adsl ftth gpon starlink mbps
mobile_tariff
ru мобильн*_связ* тариф* сим_карт* = симк* сим есим* гигабайт* гиги минуты мтс билайн* мегафон* теле2 йота* роуминг* опсос сотов* оператор*_связи звонки+безлимит* перейти_со_своим_номер*
en mobile_plan sim_card phone_plan = sim esim gigabytes roaming minutes+texts prepaid data_plan carrier contract_phone vodafone tmobile keep+number payg
es plan_movil linea_movil tarifa_movil = sim chip esim gigas roaming prepago minutos+datos operador telcel movistar recarga* portabilidad conservar+numero
fr forfait_mobile forfait* carte_sim = sim esim gigas go_de_data roaming prepaye operateur orange sfr bouygues garder+numero portabilite minutes
xx esim sim 4g 5g lte mts beeline vodafone movistar sfr yota tele2
ip_telephony
ru ip_телефон* телефони* атс = мини_атс виртуальн*_атс виртуальн*_номер* манго многоканальн* запись_разговор* переадресац* sip сип астериск* колл_центр* голосов*_меню внутренн*_номер* номер_8_800 восемьсот
en ip_telephony voip phone_system pbx = sip switchboard call_recording extension_number* virtual_number toll_free ivr call_forwarding softphone ring_group multi_line
es telefonia_ip voip centralita = sip conmutador grabacion_de_llamadas numero_virtual extensiones ivr desvio_de_llamadas linea_gratuita 800 pbx
fr telephonie_ip voip standard = sip enregistrement_d_appels numero_virtuel numero_vert svi renvoi_d_appel* autocom ipbx standard_telephonique
xx voip sip pbx ivr asterisk
call_center
ru колл_центр* контакт_центр* = обзвон* оператор*_на_телефон* горяч*_лини* прием_звонк* исходящ*_звонк* диспетчер* секретар*+звонк* принимать_звонк* коллцентр* прозвон* автообзвон*
en call_center call_centre contact_center = answering_service hotline outbound_calls inbound_calls agents+phone telemarketing operators dialer helpline
es call_center centro_de_llamadas = atencion_telefonica linea_directa llamadas_salientes operadores+telefono telemarketing teleoperador* contact_center
fr centre_d_appel* call_center = teleconseill* hotline appels_sortants appels_entrants permanence_telephonique telemarketing operateurs+telephone
laptop
ru ноутбук* ноут* = бук макбук* ультрабук* лэптоп* лаптоп* леново асус* батаре*+клавиатур* крышк*+экран* хонор_мэджикбук* нетбук* зарядник*+ноут*
en laptop* notebook = macbook* chromebook thinkpad ultrabook dell lenovo portable_computer lap_top netbook
es portatil laptop notebook = macbook chromebook lenovo computadora_portatil ultrabook lap compu_portatil netbook
fr ordinateur_portable portable laptop = macbook chromebook pc_portable lenovo ultrabook ordi_portable
xx macbook thinkpad chromebook laptop matebook ideapad 💻
desktop_computer
ru компьютер* стационарн* пк = комп* системник* системн*_блок* моноблок* десктоп* персоналк* видеокарт* процессор* материнк* сборк*_пк игров*_компьют* жестк*_диск* оперативк* тачк*+игров* аймак*
en desktop pc computer = tower gaming_rig workstation graphics_card motherboard processor imac all_in_one cpu custom_build box+desk gpu
es computadora ordenador pc = sobremesa torre tarjeta_grafica placa_base procesador compu imac todo_en_uno pc_gamer cpu gabinete
fr ordinateur_de_bureau pc_fixe ordinateur = unite_centrale carte_graphique carte_mere processeur imac pc_gamer ordi tout_en_un fixe
xx pc imac gpu cpu nvidia rtx ram ssd hdd 🖥
smartphone
ru смартфон* мобильн*_телефон* телефон* = мобил* айфон* самсунг* сотов* мобильник* сяоми труб* трубк* экран+разбит* смарт телефончик* хонор* реалми ксиоми
en smartphone* mobile_phone cell_phone phone = iphone samsung cellphone handset cracked_screen pixel cell mobile xiaomi
es smartphone celular movil telefono = iphone samsung pantalla_rota xiaomi cel motorola huawei equipo_celular
fr smartphone telephone_portable telephone = iphone samsung ecran_casse xiaomi mobile gsm portable huawei
xx iphone samsung xiaomi huawei galaxy pixel oneplus motorola realme 📱
tablet_device
ru планшет* = айпад* таблет_пк планшетник* ipad галакси_таб электронн*_книг* ридер* читалк* стилус* планш
en tablet = ipad kindle e_reader stylus galaxy_tab ipads touchscreen+big
es tableta tablet = ipad kindle lector_electronico lapiz+pantalla galaxy_tab ebook
fr tablette = ipad kindle liseuse stylet galaxy_tab
xx ipad kindle
smart_watch
ru смарт_часы умн*_часы часы_apple = фитнес_браслет* эпл_вотч apple_watch шагомер* ми_бэнд пульс+показыва* гармин* детск*_часы браслет+шаги
en smartwatch smart_watch wearable = apple_watch fitbit garmin fitness_band step_counter wrist heart_rate+track
es reloj_inteligente smartwatch = apple_watch fitbit garmin pulsera_de_actividad pulsera_inteligente muneca
fr montre_connectee = apple_watch fitbit garmin bracelet_connecte montre_sport poignet
xx garmin fitbit smartwatch ⌚
headphones_audio
ru наушник* аудио колонк* = уши эйрподс* аирподс* блютуз_колонк* гарнитур* саундбар* акустик* сабвуфер* вкладыш* jbl жбл усилител* микрофон*
en headphones audio speakers = earbuds airpods headset soundbar subwoofer bluetooth_speaker jbl hi_fi earphones bose sound_system
es auriculares audio parlantes altavoces = audifonos airpods bocina* barra_de_sonido cascos jbl bafle* subwoofer equipo_de_sonido
fr casque audio enceinte* ecouteurs = airpods barre_de_son caisson_de_basses hifi jbl oreillettes sono bose
xx airpods jbl bose sennheiser marshall bluetooth 🎧
tv_set
ru телевизор* тв = телик* телек* смарт_тв плазм* самсунг+диагонал* приставк* пульт+каналы зомбоящик 4к дюймов проектор* тюнер*
en tv television = telly smart_tv oled inches+screen big_screen roku projector set_top_box flatscreen flat_screen
es television televisor tele = smart_tv pantalla_plana pulgadas oled decodificador tv proyector plasma
fr television televiseur tele = smart_tv ecran_plat pouces oled decodeur videoprojecteur home_cinema
xx tv oled qled smarttv 4k 📺
printer_office_device
ru принтер* мфу оргтехник* = картридж* сканер* ксерокс* заправк*_картридж* копир* лазерн* струйник* тонер* печатает+полос* замятие+бумаг* плоттер* жует_бумаг* эпсон* кэнон
en printer* copier office_equipment = cartridge* toner scanner photocopier laserjet inkjet paper_jam ink plotter mfp epson
es impresora* fotocopiadora = cartucho* toner escaner multifuncional tinta atasco_de_papel plotter laser+imprimir epson
fr imprimante* photocopieur* copieur = cartouche* toner scanner multifonction* encre bourrage traceur epson
xx mfp epson canon laserjet xerox kyocera toner 🖨
computer_monitor
ru монитор* = экран* диагонал* дисплей дюйм* второй_экран изогнут*_экран* герц 144гц широкоформатн* полос*_на_экран*
en monitor display = screen second_screen ultrawide curved hz 4k_display flicker*
es monitor pantalla = segunda_pantalla pulgadas curvo ultrawide hz
fr ecran moniteur = deuxieme_ecran pouces incurve ultrawide hz double_ecran
game_console
ru приставк* консол* = плейстейшн* плойк* пс5 пс4 xbox иксбокс* нинтендо* свич* денди* геймпад* джойстик* сега плэйстейшн*
en console gaming_console = playstation ps5 xbox nintendo gamepad controller joystick switch ps4 steam_deck
es consola* = playstation ps5 ps4 xbox nintendo mando joystick play_station switch
fr console* = playstation ps5 ps4 xbox nintendo manette switch joystick
xx ps5 ps4 xbox nintendo playstation 🎮
windows_system
ru windows виндовс* = винда винде винды виндой вин10 десятк*+винд* майкрософт* синий_экран win переустанов*_винд* одиннадцат*_винд*
en windows = microsoft win10 win11 blue_screen win pc_windows
es windows = microsoft win10 win11 pantalla_azul guindous
fr windows = microsoft win10 win11 ecran_bleu
xx win10 win11 windows microsoft
mac_system
ru macos мак_ос = мак маке макос макбук* аймак* эппл* яблок* мак_мини macbook
en macos mac = macbook imac apple osx mac_mini
es macos mac = macbook imac apple mac_mini
fr macos mac = macbook imac apple mac_mini
xx macos mac macbook imac osx
linux_system
ru linux линукс* = убунту дебиан* астра_линукс* альт_линукс* пингвин* юникс* ред_ос терминал* центос*
en linux = ubuntu debian penguin unix centos fedora redhat
es linux = ubuntu debian pinguino unix centos fedora
fr linux = ubuntu debian manchot unix centos fedora
xx linux ubuntu debian centos unix fedora 🐧
kept_in_spreadsheet
ru excel эксель* таблиц* = экселе экселька* гугл_таблиц* гугл_док* табличк* эксельк* в_ячейк* sheets spreadsheets либре ексел* гуглтаблиц* столбик* опенофис*
en spreadsheet* excel = google_sheets sheets xls csv table*+google columns rows+columns workbook tabs airtable
es excel hoja*_de_calculo = google_sheets planilla* tabla*+excel csv sheets celdas columnas
fr excel tableur* = google_sheets tableaux+excel csv feuille_de_calcul sheets colonnes classeur
xx excel xls xlsx csv sheets airtable gsheets
kept_on_paper
ru на_бумаг* бумажн* тетрад* = тетрадк* блокнот* журнал* ручк* на_листочк* ежедневник* амбарн*_книг* карандаш* стикер* распечат* папк*+шкаф* от_руки папочк* бумажк* карточк*_бумажн* по_старинк*
en paper notebook = pen_and_paper diary ledger handwritten sticky_notes post_its binder* filing_cabinet planner jot* old_fashioned write+down folders+shelf exercise_book
es papel cuaderno libreta = agenda anotado a_mano boligrafo lapiz carpeta* archivador post_it fichas apunt* a_la_antigua bloc
fr papier cahier carnet = agenda a_la_main stylo classeur* post_it fiches+carton calepin bloc_notes a_l_ancienne registre
xx 📒 📓
kept_in_messenger
ru мессенджер* в_чат* переписк* = ватсап* вотсап* вацап* телеграм* телег* вайбер* личк* директ* избранн*+телег* в_переписк* групп*_в_ватсап* сообщен*+ищем скриншот* вк
en messenger* chats = whatsapp telegram messages+phone dms inbox+instagram group_chat text_threads viber screenshots wechat scroll*+messages
es mensajeria chats whatsapp = wasap whatsapp telegram grupo*_de_whatsapp mensajes+telefono dm capturas guasap conversaciones
fr messagerie* whatsapp = telegram groupe_whatsapp conversation* messages+telephone captures_d_ecran messenger sms dm
xx whatsapp telegram viber messenger wechat 💬
kept_in_head
ru в_голов* нигде_не = нигде никак_не_ведем в_памяти помню запомина* по_памяти не_вед* не_записыва* не_храним вообще_не+учет* хаос* как_попало никакого_учета на_честном_слове само_собой
en in_my_head nowhere not_tracked = memory remember+all dont_track dont_keep no_system nothing_written dont_record off_the_top winging_it chaos not_anywhere
es en_la_cabeza en_ningun_lado no_llevamos = memoria me_acuerdo no_registr* nada_anotado sin_sistema de_memoria no_apunt* caos en_ninguna_parte ningun_sitio
fr dans_la_tete nulle_part = memoire de_tete on_ne_note+rien pas_de_suivi je_retiens rien_d_ecrit aucun_systeme au_feeling chaos pas_de_fichier
accounting_program
ru бухгалтерск*_программ* 1с = один_эс одинэс* 1с_бухгалтер* сбис контур* эльба мое_дело инфостарт* парус* 1эска в_1с програм*_бухгалтер* унф
en accounting_software = quickbooks xero sage freshbooks bookkeeping_program zoho_books ledger_software myob
es software_contable programa_de_contabilidad = contpaqi quickbooks sage holded a3 contasol sistema_contable alegra contaplus
fr logiciel_comptable logiciel_de_comptabilite = sage ebp pennylane quickbooks cegid ciel indy tiime
xx 1c quickbooks xero sage ebp pennylane contpaqi
email_mailbox
ru электронн*_почт* почтов*_ящик* имейл* = мейл* почта_не_отправ* ящик* аутлук* письма_не_приходят gmail спам+попада* outlook корпоративн*_почт* мыло почта_на_домен* яндекс_почт*
en email e_mail mailbox = inbox outlook gmail spam_folder exchange company_email mail_server bounced mails thunderbird
es correo email buzon = outlook gmail bandeja spam correo_corporativo mails casilla emails
fr courriel e_mail messagerie = boite_mail outlook gmail spams adresse_pro mails boite_de_reception indesirables
xx gmail outlook email smtp imap exchange 📧
slow_computer
ru медленно_работа* тормоз* = тупит* лагает* лаги виснет* зависа* подвиса* долго_грузит* еле_ворочает* думает_по_пять глючит* медленн*+комп* часики+крутят* лагуч* тупняк*
en slow slow_computer = sluggish lags lagging freezes freezing takes_forever hangs loading+ages crawl* spinning_wheel unresponsive laggy
es lento lenta = tarda_en_cargar se_traba se_cuelga lag lentitud se_congela eternidad se_pega tortuga va_mal
fr lent lenteur = rame ramer fige gele freeze met_longtemps bloque saccade plante tortue long_a_charger
device_wont_start
ru не_включа* не_запуска* = не_загружа* черн*_экран* мертв*_ноут* не_стартует* не_реагир*+кнопк* кирпич* окирпич* сдох* умер* не_заряжа* не_подает_признак* вырубил* сгорел*
en wont_turn_on not_starting dead = wont_boot black_screen bricked no_power doesnt_start not_charging nothing_happens power_button lifeless boot_loop died
es no_enciende no_arranca = no_prende pantalla_negra no_carga muerto no_inicia se_murio boton_de_encendido no_da_imagen
fr ne_s_allume_pas ne_demarre_pas = ecran_noir mort ne_charge_plus brique ne_s_allume_plus bouton_power ne_reagit_plus hs grille
broken_screen
ru разбит*_экран* стекл* = экран*+треснул* трещин* паутинк* дисплей разбил* экран+мигает полос* битые_пиксел* уронил* грохнул* тач+не_реагир* сенсор* матриц* пятн*+экран*
en broken_screen cracked_screen screen = smashed shattered cracked glass+broken dropped+phone dead_pixels touch+not display lines+screen
es pantalla_rota pantalla = estrellad* quebrad* se_me_cayo cristal+roto tactil+no lineas+pantalla display pixeles trizad*
fr ecran_casse ecran = fissure* brise* vitre+cassee tombe+telephone tactile+plus lignes+ecran pixels_morts felee etoile*
water_damage_device
ru залит* попала_вод* утопил* = залил* пролил* утоп* кофе+клавиатур* чай+ноут* упал+воду в_унитаз искупал* намок* после_воды под_дожд* жидкост*
en water_damage liquid_damage = spilled spilt wet dropped+toilet coffee+keyboard soaked drowned fell+water moisture
es dano_por_agua mojado = se_mojo derrame cafe+teclado cayo+agua inodoro humedad liquido derram* remoj*
fr degat_des_eaux oxydation = mouille renverse cafe+clavier tombe+eau toilettes trempe liquide oxyde
battery_problem
ru батаре* аккумулятор* = акб быстро_разряжа* не_держит_заряд* вздул* заряд+часа* садится+быстро зарядк* батарейк* вырубается_на_мороз*
en battery = drains wont_hold_charge dies_fast swollen charge+hours charging_port charger plugged_in runs_out
es bateria = se_descarga no_carga no_aguanta inflada dura_poco cargador pila puerto_de_carga
fr batterie = se_decharge tient_plus_la_charge gonflee chargeur autonomie dure_pas port_de_charge
xx 🔋 🪫
it_outsourcing
ru it_аутсорс* обслуживан*_компьютер* сисадмин* = приходящ*_админ* системн*_администратор* абонентск*_обслуживан* айтишник* эникей* админ* удаленн*_поддержк* хелпдеск* эникейщик* техподдержк* компьютерщик*
en it_support it_outsourcing managed_services = sysadmin helpdesk it_guy tech_support system_administrator msp remote_support look_after+computers it_department outsourced_it
es soporte_informatico soporte_it = informatico administrador_de_sistemas mesa_de_ayuda mantenimiento+computadoras tecnico+ordenadores helpdesk outsourcing soporte_remoto mantenimiento_informatico
fr infogerance support_informatique = informaticien admin_systeme helpdesk maintenance+ordinateurs depannage_informatique prestataire_informatique parc_informatique assistance_a_distance
xx msp helpdesk sysadmin anydesk teamviewer
office_software
ru офисн*_программ* лиценз* = ворд* офис_365 майкрософт_офис лицензионн* пауэрпойнт* активац* пиратк* ключ_активац* р7 мойофис word_excel ключик+офис*
en office_software licences licenses = microsoft_office word office_365 powerpoint activation_key licence_key google_workspace subscription_office
es ofimatica licencias = microsoft_office word office_365 powerpoint clave_de_activacion google_workspace paquete_office
fr bureautique licences = microsoft_office word office_365 powerpoint cle_d_activation google_workspace suite_office pack_office
xx office365 word powerpoint m365 libreoffice workspace
video_conferencing
ru видеоконференц* видеосвяз* вкс = зум* скайп* тимс* телемост* переговорн* гугл_мит вебкамер* созвон* онлайн_встреч* конференц_связ* сферум*
en video_conferencing video_calls = zoom teams skype google_meet webcam meeting_room webinar facetime webex
es videoconferencia videollamadas = zoom teams skype meet camara_web sala_de_reuniones reuniones_online webex
fr visioconference visio = zoom teams skype meet webcam salle_de_reunion reunions_en_ligne webex
xx zoom skype webex meet jitsi
"""
