"""What visitors say about courses, instruments, sports lessons and clubs."""

TOPICS = """
guitar_lessons
ru гитар* = струн* шестиструн* акустик* аккорд* перебор медиатор электруха бас_гитар* песн*+костр* бой+гитар* электрогитар* рифф* цой+песн* бренчать
en guitar* = string* acoustic chord* strum* riff* six_string pluck* campfire+song* fingerstyle shred bass_guitar
es guitarra* = cuerda* acustica* acorde* rasgue* pua flamenc* rasguear electrica+tocar bajo_electrico
fr guitare* gratte = corde* acoustique* accord* mediator gratter arpege* feu_de_camp basse_electrique
xx fender ibanez gibson ukulele 🎸
piano_lessons
ru фортепиан* пианин* клавиш* = пиано рояль синтезатор* клавиши гаммы моцарт* бетховен* шопен* цифров*_пианин* педаль+клавиш* ноты+клавиш*
en piano keyboard* = keys grand_piano synth* chopin beethoven scales+hands ivories mozart black_and_white+keys
es piano teclado* = teclas sintetizador chopin beethoven organo mozart
fr piano clavier* = touches synthe* chopin beethoven gammes solfege+clavier mozart
xx yamaha casio roland steinway 🎹
drums_lessons
ru барабан* ударн* = палочк* ударник* тарелк*+барабан* бочк*+ритм* драмс* кахон* джембе перкусси* ритм* стучать
en drum* percussion = sticks beats cymbal* snare cajon djembe bang* groove
es bateria tambor* percusion = baquetas ritmo* platillos cajon bombo* redoblante
fr batterie percussion* tambour* = baguettes rythme* cymbale* cajon djembe taper
xx cajon djembe 🥁
violin_lessons
ru скрипк* виолончел* струнно_смычков* = смычок смычк* альт скрипач* виола контрабас* паганини вивальди
en violin cello strings = bow fiddle viola violinist double_bass vivaldi
es violin violonchelo = arco viola contrabajo violinista cello
fr violon violoncelle = archet alto contrebasse violoniste
xx 🎻
wind_lessons
ru духов* саксофон* флейт* = сакс труба кларнет* тромбон* валторн* дудк* гобой блокфлейт* дудеть губн*_гармошк*
en wind_instrument* saxophone flute = sax trumpet clarinet trombone recorder+blow oboe brass woodwind harmonica
es instrumento*_de_viento saxofon flauta = saxo trompeta clarinete trombon oboe soplar armonica
fr instrument*_a_vent saxophone flute = saxo trompette clarinette trombone hautbois souffler harmonica
xx sax 🎷 🎺
accordion_folk
ru баян* аккордеон* народн*_инструмент* = гармон* домр* балалайк* гармошк* гусли частушк* меха
en accordion folk_instrument* = squeezebox banjo mandolin fiddle+folk concertina
es acordeon instrumento*_folclorico* = bandoneon charango tango+tocar vallenato
fr accordeon musique_traditionnelle = biniou bal_musette vielle cornemuse
xx 🪗 🪕
singing_lessons
ru вокал* пение = петь пою голос+постав* караоке певиц* певец хор сольфеджио распевк* микрофон* эстрадн* напева* рэп+читать
en singing vocal* voice = sing singer karaoke choir high_notes pitch+voice belting vocalist
es canto vocal = cantar karaoke coro cantante afinar+voz notas_altas
fr chant vocal = chanter karaoke chorale chanteu* justesse+voix vocalises
xx 🎤 karaoke
dj_music_production
ru диджей* электронн*_музык* = дидже* биты битмейк* сведен* абле* фл_студио вертушк* миксы ремикс* музык*+компьютер* семплы аранжировк* пульт+микс*
en dj music_production electronic = beats mixing ableton turntables fl_studio remix* beatmaking techno decks logic_pro
es dj produccion_musical electronica = beats mezclar ableton platos fl_studio remix techno
fr dj mao musique_electronique = beats mixer ableton platines fl_studio remix techno
xx dj ableton fl logic cubase techno
music_theory
ru теори*_музык* сольфеджио = нотн*_грамот* ноты+читать гармони*+музык* интервалы диктант+музык* музлитератур* слух+развит*
en music_theory sheet_music = read+notes solfege ear_training harmony+music sight_read*
es teoria_musical solfeo = leer+partituras entrenamiento+oido armonia+musica
fr theorie_musicale solfege = lire+partitions oreille+musicale harmonie+musique
dance_club
ru танц* хореограф* = танцева* хип_хоп балет* брейк* бальн* сальс* бачат* зумб* латин* гоу_гоу пуант* тверк* контемп* стрип_пластик* к_поп_дэнс чечетк*
en dance dancing = ballet hip_hop salsa ballroom breakdance zumba tap+dance bachata jazz+dance pointe twerk street_dance
es baile danza = bailar ballet salsa bachata hip_hop tango flamenco zumba ritmos_latinos
fr danse = danser ballet salsa hip_hop classique+danse bachata zumba danse_de_salon tutu
xx zumba salsa bachata kizomba 💃 🩰
theatre_club
ru театр* актерск* = сцен* спектакл* драмкружок* импровизац* роль+игра* стендап* артист* актером актрис* сценическ*_реч* выступать
en theatre theater drama acting = stage plays improv stand_up actor audition* roles musical_theatre act+stage
es teatro actuacion = escenario obra*_de_teatro improvisacion actor actriz monologo* actuar
fr theatre comedie = scene impro piece*_de_theatre acteur actrice jouer+role stand_up
xx 🎭
football_section
ru футбол* = мяч*+ногами ворота гол голы месси футболк*+клуб вратар* роналд* мини_футбол* поле+мяч* гонять_мяч барса
en football soccer = goal* messi kick+ball goalkeeper five_a_side pitch striker premier_league ronaldo dribbl*
es futbol = gol goles messi pelota+patear arquero portero cancha futsal delantero ronaldo balompie
fr football foot = but+marquer ballon+pied gardien+but messi mbappe futsal attaquant
xx messi ronaldo mbappe ⚽
swimming_section
ru плаван* = плава* бассейн* кроль брасс* вода+не+боя* аквааэробик* нырять пловец ласты тонуть дельфин+стил* грудничк*+вод*
en swimming swim = pool crawl breaststroke butterfly+stroke water_confidence goggles laps dive aqua*
es natacion = nadar piscina alberca pileta crol brazada* agua+miedo aquagym
fr natation = nager piscine crawl brasse bebe_nageur aquagym aquaphobie
xx 🏊
martial_arts_section
ru единоборств* борьб* бокс* карате = дзюдо самбо тхэквондо айкидо ушу мма кикбоксинг* самооборон* самбист* драться постоять_за_себя каратэ греко_римск* джиу_джитсу груш*+бить ринг
en martial_arts karate boxing = judo taekwondo mma kickboxing self_defence self_defense jiu_jitsu wrestling kung_fu punch* muay_thai black_belt
es artes_marciales karate boxeo = judo taekwondo mma kickboxing defensa_personal jiu_jitsu lucha kung_fu cinturon_negro
fr arts_martiaux karate boxe = judo taekwondo mma kickboxing self_defense jujitsu lutte kung_fu ceinture_noire
xx mma judo karate ufc bjj taekwondo 🥋 🥊
gymnastics_section
ru гимнастик* акробатик* = шпагат* растяжк* батут* обруч лент*+гимнаст* кувырк* художк* колесо+дела* сальто гибкост* паркур*
en gymnastics acrobatics = splits stretching trampoline cartwheel* flips tumbling somersault* parkour ribbon+rhythmic balance_beam
es gimnasia acrobacia = split elasticidad trampolin volteretas cama_elastica saltos+mortales parkour
fr gymnastique acrobatie* gym = grand_ecart souplesse trampoline roulade* galipette* saltos parkour grs
xx 🤸
tennis_section
ru теннис* = ракетк* корт падел* настольн*_теннис* пинг_понг* бадминтон* сквош* подач*+ракет* уимблдон* воланчик* федерер
en tennis racket* = court+racket padel badminton squash ping_pong table_tennis wimbledon backhand serve+racket
es tenis raqueta* = padel badminton squash ping_pong cancha+raqueta frontenis nadal
fr tennis raquette* = padel badminton squash ping_pong court+raquette roland_garros tennis_de_table
xx padel badminton squash 🎾 🏓 🏸
team_ball_sports
ru баскетбол* волейбол* = мяч*+корзин* сетк*+мяч* гандбол* регби кольцо+мяч* нба дриблинг* стритбол*
en basketball volleyball = hoop* dunk net+ball handball rugby nba baseball spike
es baloncesto voleibol basquetbol = canasta basquet balonmano rugby nba volley beisbol basket
fr basket volley = panier+ballon handball rugby nba filet+ballon basketball
xx nba rugby 🏀 🏐
ice_sports_section
ru хокке* фигурн*_катан* = коньк* лед шайб* клюшк* каток фигуристк* кхл тройн*+прыж* овечкин*
en ice_hockey figure_skating skating = ice puck skates rink axel+jump nhl
es hockey patinaje = hielo patines pista_de_hielo disco+hockey
fr hockey patinage = glace+patin* patins patinoire palet
xx nhl кхл 🏒 ⛸
ski_snowboard_lessons
ru лыж* сноуборд* горнолыж* = борд+катат* склон* спуск+гор* карвинг* шерегеш* роза_хутор трасс*+гор* подъемник*
en skiing snowboard* ski = slopes powder+snow piste* alps lift_pass freeride
es esqui snowboard = pistas+nieve nieve ladera+esqui baqueira
fr ski snowboard = pistes neige alpes poudreuse glisse+neige
xx 🎿 🏂
horse_riding_lessons
ru верхов*_езд* конн*_спорт* = лошад* кони пони конюшн* седл* галоп* верхом ипподром* конкур+лошад* выездк*
en horse_riding equestrian = horses pony stable* saddle gallop show_jumping dressage
es equitacion montar_a_caballo = caballos pony establo hipica galope silla+montar
fr equitation = cheval chevaux poney ecurie galop selle haras
xx 🐎 🏇
yoga_pilates_lessons
ru йога йоги пилатес* = асан* медитац* растяжк* коврик* хатха кундалин* гамак* дыхан*+практик* собак*+мордой
en yoga pilates = asanas meditation stretching mat+stretch vinyasa hatha downward_dog mindful*
es yoga pilates = asanas meditacion estiramiento* esterilla vinyasa hatha
fr yoga pilates = asanas meditation etirement* tapis+etir* vinyasa hatha
xx yoga vinyasa hatha 🧘
climbing_water_extreme
ru скалолазан* серфинг* экстрим* = скалодром* болдеринг* волны+доск* кайт* вейк* парашют* скейт* ролики сап_борд* дайвинг*
en climbing surfing extreme = bouldering waves+board kitesurf* skate* skydiv* wakeboard* diving paddleboard*
es escalada surf extremo* = rocodromo boulder olas+tabla kitesurf skate paracaidas buceo
fr escalade surf extreme* = bloc+grimp* grimper vagues+planche kitesurf skate parachute plongee
xx kitesurf boulder skate 🏄 🧗
robotics_club
ru робототехник* конструирован* = робот* лего ардуино конструктор*+лего собирать+робот* ev3 датчик*+собира* паять 3d_ручк* инженер*+кружок
en robotics = robot* lego arduino build+machines mindstorms raspberry_pi soldering stem
es robotica = robot* lego arduino armar+robots sensores steam
fr robotique = robot* lego arduino construire+robots capteurs
xx lego arduino ev3 stem 🤖
chess_club
ru шахмат* = шах мат дебют*+фигур* ферзь ферзем конем гроссмейстер* шашк* разряд+шахм* е2_е4 го+настольн*
en chess = checkmate queen+pawn grandmaster openings+pieces rook draughts checkers gambit
es ajedrez = jaque_mate peon* gran_maestro tablero+piezas damas+juego
fr echecs = echec_et_mat pions grand_maitre echiquier dames+jeu
xx ♟ chess elo
crafts_club
ru рукодел* творчеств* лепк* = лепить вязан* вышив* керамик* гончарн* шить поделк* бисер* оригами глин* пластилин* валян* мыловарен* аппликац* своими_руками+дела* кройк*
en crafts pottery handmade = clay knitting sewing crochet origami beads embroider* ceramics making+hands scrapbook* playdough
es manualidades ceramica = arcilla barro tejer costura crochet origami bordar plastilina alfareria
fr travaux_manuels poterie artisanat = argile tricot couture crochet origami broderie pate_a_modeler ceramique bricolage+enfant
xx origami diy 🧶 🧵
mental_arithmetic_club
ru ментальн*_арифметик* скорочтен* = абакус* счет_в_уме быстро+чита* память+развит* соробан* считать_в_уме мнемотехник* внимательност* техник*_чтен*
en mental_arithmetic speed_reading = abacus memory+training count+head mnemonics brain_training
es calculo_mental lectura_rapida = abaco memoria+entrenar mnemotecnia contar+mente
fr calcul_mental lecture_rapide = boulier memoire+entrain* compter+tete mnemotechnique
xx abacus soroban kumon
speech_therapy_lessons
ru логопед* = не_выговарива* буква_р картав* шепеляв* заика* звуки+не+говор* задержк*_реч* зрр не_говорит дефектолог* постановк*_звук* дикци*
en speech_therap* = lisp stutter* pronounce+r late_talker not_talking_yet articulation mumbl*
es logopedia logopeda fonoaudiolog* = tartamude* pronuncia+erre ceceo no_habla+todavia retraso_del_habla
fr orthophonist* orthophonie = begaie* zezaie* prononce+mal retard_de_langage ne_parle_pas+encore
summer_camp_kids
ru лагер* каникул* = смен*+лет* на_лето путевк* городск*_лагер* вожат* отряд* скаут* палатк*+дет* языков*_лагер* артек*
en summer_camp camp holiday_club = school_break scouts day_camp sleepaway counselors half_term july+kids
es campamento* colonia* = vacaciones+ninos verano+hijos scouts monitores curso_de_verano
fr colonie* camp stage_vacances = colo centre_aere scouts vacances+enfants ete+enfants
xx ⛺
early_development
ru ранн*_развит* для_малыш* = развивашк* монтессор* сенсорик* мама_и_малыш с_пелен* ползунк* 2_года+занят* годовасик* мелк*_моторик* ясл*
en early_development toddler* baby_class* = montessori sensory mummy_and_me one_year_old nursery_rhymes motor_skills playgroup
es estimulacion_temprana = montessori sensorial mama_y_bebe bebes motricidad psicomotricidad
fr eveil tout_petits = montessori sensoriel maman_bebe motricite bebes creche
xx montessori
programming_course
ru курс*_программирован* программист* it_курс* = кодить войти_в_айти айтишник* питон* фронтенд* джава верстк* разработчик*+стать вебразработ* тестировщик* код+писать хекслет практикум_яндекс*
en programming_course coding_course developer = bootcamp learn+code software_engineer python frontend full_stack break+into+tech web_development hackathon
es curso_de_programacion desarrollador = bootcamp aprender+programar python frontend full_stack entrar+sector_tech programador
fr formation_developpeur formation_code = bootcamp apprendre+coder python frontend full_stack reconversion+dev programmeur
data_course
ru аналитик*_данн* data_science курс*_аналитик* = дата_сайентист* big_data sql машинн*_обуч* дата_аналитик* данные+анализ* пандас* табло+обуч* дата_инженер*
en data_science data_analytics data = big_data sql machine_learning data_analyst pandas tableau statistics+career
es ciencia_de_datos analisis_de_datos = big_data sql machine_learning analista_de_datos power_bi
fr data_science analyse_de_donnees = big_data sql machine_learning data_analyst power_bi
design_course
ru курс*_дизайн* дизайнер* = фотошоп* фигма+учи* веб_дизайн*+учи* графическ*_дизайн* иллюстратор* рисовать_сайты дизайн_интерьер* ui_ux+обуч*
en design_course graphic_design designer = photoshop figma illustrator ux_course interior_design+learn
es curso_de_diseno disenador* = photoshop figma illustrator diseno_grafico interiorismo
fr formation_design graphiste* = photoshop figma illustrator graphisme infographiste
xx photoshop figma illustrator indesign
marketing_course
ru курс*_маркетинг* маркетолог* = таргетолог*+стать сммщик*+стать seo+учи* интернет_маркетолог* продвижен*+учи* трафик*+учи* копирайтинг*+курс*
en marketing_course marketer = social_media+learn seo+learn google_ads+learn growth digital_marketing+course
es curso_de_marketing = redes_sociales+aprender seo+aprender community_manager+curso marketing_digital+curso
fr formation_marketing = reseaux_sociaux+apprendre seo+apprendre community_manager+formation marketing_digital+formation
management_course
ru управлен* менеджмент* лидерств* = руководител*+курс* мва управлять+команд* делегир* лидер* управленц* топ_менеджер* agile управлен*_проект* скрам*
en management leadership mba = team_lead managing+people delegat* project_management agile scrum executive_education leader
es gestion liderazgo direccion = mba dirigir+equipos delegar gestion_de_proyectos agile lider
fr management leadership = mba diriger+equipe deleguer gestion_de_projet* agile encadr* manager+devenir
xx mba scrum agile pmp prince2
sales_training_course
ru тренинг*_продаж* продаж* = переговор* возражен*+работ* скрипты+продаж* дожим* закрыва*+сделк* менеджер*+обуч* холодн*_звонк*+обуч* допродаж*
en sales_training sales = negotiation objections closing+deals pitching upsell salespeople+train
es entrenamiento_en_ventas ventas = negociacion objeciones cerrar+ventas vendedores+capacitar
fr formation_commerciale vente = negociation objections closing+vente commerciaux+former
soft_skills_course
ru софт_скилл* личностн*_рост* коммуникац* = публичн*_выступлен* ораторск* тайм_менеджмент* стресс*+управл* эмоциональн*_интеллект* уверенност* командообразован* сторителлинг* страх_сцены
en soft_skills communication personal_development = public_speaking time_management emotional_intelligence confidence teambuilding storytelling stress+manage assertive*
es habilidades_blandas comunicacion crecimiento_personal = hablar_en_publico oratoria gestion_del_tiempo inteligencia_emocional confianza+mi
fr soft_skills communication developpement_personnel = prise_de_parole gestion_du_temps intelligence_emotionnelle confiance_en_soi eloquence
beauty_course
ru курс*_красот* бьюти = маникюр*+учи* визажист* парикмахер* барбер* бров*+учи* ресниц*+учи* косметолог*+учи* шугаринг* наращиван* мастер_маникюр*
en beauty_course = nail_technician makeup_artist hairdress* barber lash+learn brows+learn esthetician
es curso_de_belleza estetica = manicur* maquillador* peluquer* barbero unas+aprender pestanas+curso
fr formation_beaute esthetique = ongles+formation maquilleu* coiffeu* barbier cils+formation
cooking_course
ru кулинар* = повар* готовить+научит* кондитер* торты+учи* шеф выпечк* суши+учи* бариста кухн*+мастер_класс*
en cooking culinary = chef pastry baking+learn barista sushi+learn kitchen+class
es cocina gastronomia = chef reposteria pasteleria barista aprender+cocinar
fr cuisine gastronomie = chef patisserie cap+patiss* barista apprendre+cuisiner
safety_first_aid_course
ru охран*_труда перв*_помощ* = пожарн*_безопасн* птм электробезопасн* промбезопасн* работ*_на_высот* охранник*+обуч* искусственн*_дыхан* удостоверен*+рабоч* аттестац*+безопас*
en first_aid health_and_safety = cpr fire_safety osha forklift+ticket working_at_height hazard*
es primeros_auxilios seguridad_laboral prevencion = rcp incendios+curso riesgos_laborales carretilla+carnet altura+trabajo
fr premiers_secours securite_au_travail = sst massage_cardiaque incendie+formation habilitation_electrique caces
xx cpr osha caces sst
retraining_new_career
ru переквалификац* сменить_професси* нов*_професси* = переобуч* переподготовк* надоел*+работ* с_нуля+професси* другую_сфер* уйти_из_найм* выгорел* поменять_професси* диплом_переподготовк*
en career_change new_profession retraining = switch_career* fed_up+job start+over+career burned_out change+field reskill
es cambio_de_carrera nueva_profesion reconversion = cambiar+profesion hart*+trabajo otro_sector reinventarme
fr reconversion nouveau_metier = changer_de_metier marre+boulot autre_secteur tourner+page
upskilling
ru повышен*_квалификац* = прокачать* углубить+знан* нмо быть_в_курсе апгрейд* повысить+уровен* подучит* разряд+повыс* категори*+врач*
en upskilling professional_development = brush_up cpd level_up stay_current refresher sharpen+skills
es perfeccionamiento actualizacion capacitacion = ponerme_al_dia mejorar+habilidades subir+nivel reciclaje
fr perfectionnement montee_en_competences = mise_a_niveau monter+competence recyclage+formation approfondir
certificate_diploma
ru сертификат* диплом* удостоверен* = корочк* документ_об_образован* свидетельств*+обуч* официальн*_бумаг* гособразц* бумажк*+обуч* аккредитац* лицензия+школ*
en certificate* diploma* accredit* = qualification credential* degree recognised+paper official+document transcript
es certificado* diploma* titulo* = acreditacion titulacion homologad* constancia papel+oficial
fr certificat* diplome* attestation = rncp titre+reconnu certifiant accreditation cpf+eligible
self_paced_recorded
ru в_запис* самостоятельн*_обучен* видеоуроки = в_своем_темпе когда_удобно+смотр* по_ночам+смотр* уроки_записан* без_расписан* сам_по_видео ролики+учи* асинхрон*
en self_paced recorded on_demand = own_pace pre_recorded watch+whenever video_lessons no_schedule pause+rewind asynchronous
es a_mi_ritmo grabad* autodidacta = cuando_pueda+ver videos+grabados sin_horario clases_grabadas asincron*
fr a_mon_rythme enregistre* autonomie = quand_je_veux videos+regarder sans_horaire asynchrone replay
live_webinar
ru вебинар* живой_эфир* прямом_эфир* = в_реальном_времени трансляц*+урок* в_зуме эфир* стрим*+урок* вживую+онлайн задать_вопрос+эфир*
en live_online webinar* = zoom_class real_time virtual_classroom live_session* ask+questions+live
es en_vivo webinar* clases_en_directo = zoom+clase tiempo_real en_directo sincronic*
fr en_direct webinaire* classe_virtuelle = zoom+cours temps_reel visio+cours synchrone
one_to_one_tutor
ru индивидуальн* репетитор* = один_на_один личн*_преподавател* персональн*+занят* с_глазу_на_глаз частн*_урок* тет_а_тет приходил+домой только_мой_ребенок лично_со_мной
en one_to_one one_on_one private_tutor individual = tutor* personal_teacher just_me private_lessons undivided+attention
es individual* clases_particulares = profesor_particular uno_a_uno solo_conmigo tutor* personalizad* a_solas
fr individuel* cours_particulier* = prof_particulier tete_a_tete seul_avec+prof tuteur sur_mesure+cours
group_lessons
ru группов* в_групп* = с_другими_дет* компани*+занят* мини_групп* вместе+веселе* дух+соревнован* коллектив* с_одноклассник*
en group* = with_others small_group classmates together+learn peers
es grupal* en_grupo = con_otros grupo_reducido companer*+clase juntos+aprender
fr en_groupe collectif* = avec_d_autres petit_groupe camarades ensemble+apprendre
corporate_training
ru корпоративн*_обучен* для_сотрудник* = обучить_персонал* обучить_команд* тренинг*+компани* наш_отдел+обуч* сотрудник*+обуч* коллектив*+обуч* выездн*_тренинг*
en corporate_training staff_training = train+employees train+team workshop+company our_staff+learn in_company
es formacion_para_empresas capacitacion_de_personal = capacitar+empleados formar+equipo taller+empresa in_company
fr formation_en_entreprise formation_des_salaries = former+equipe former+salaries intra_entreprise atelier+entreprise
weekend_evening_course
ru вечерн* выходные выходным = после_работ* по_суббот* по_воскресен* вечер* по_выходн* после_шест* без_отрыва
en evening* weekend* = after_work saturday* sunday* night_school part_time+study
es tarde_noche fines_de_semana vespertin* = despues_del_trabajo sabado* domingo* nocturn* sabatin*
fr du_soir week_end* = apres_le_travail samedi* dimanche* cours_du_soir
intensive_course
ru интенсив* экспресс_курс* = быстро+выуч* за_месяц+выуч* каждый_день+занят* буткемп* ускоренн* сжат* погружен* марафон*
en intensive crash_course = bootcamp fast_track immersion every_day+class cram* accelerated
es intensivo* acelerad* = inmersion todos_los_dias+clase rapido+aprender bootcamp
fr intensif* accelere* = immersion tous_les_jours+cours vite+apprendre bootcamp
"""
