"""What visitors say about school subjects, languages and exams."""

TOPICS = """
maths_subject
ru математик* = матем матеш* алгебр* геометри* дроби дробями уравнен* пример* логарифм* тригонометри* умножен* деление счет_в_столбик задач*+решать производн* интеграл* процент*+задач* царица_наук цифр* матан*
en maths math mathematics = algebra geometry fractions equations calculus trigonometry times_tables multiplication long_division numbers sums pythagoras decimals percentages integrals word_problems
es matematica* mates = algebra geometria fracciones ecuaciones calculo trigonometria tablas_de_multiplicar divisiones numeros derivadas integrales mate sumas
fr mathematique* maths = algebre geometrie fractions equations calcul trigonometrie tables_de_multiplication divisions nombres derivees integrales math pythagore
xx math maths π
physics_subject
ru физик* = физик закон*_ньютон* механик*+задач* электричеств*+тем* оптик*+тем* кинематик* термодинамик* сопротивлен* закон_ома магнит*+поле квантов* давлени*+сил* ускорен* архимед* атомы
en physics = newton* mechanics forces optics thermodynamics electricity+circuits gravity einstein quantum kinematics waves+light acceleration velocity ohm* magnetism
es fisica = newton mecanica fuerzas optica termodinamica gravedad einstein cuantica cinematica electricidad+circuitos aceleracion ohm
fr physique = newton mecanique forces optique thermodynamique gravite einstein quantique cinematique physique_chimie electricite+circuit ohm
chemistry_subject
ru хими* = химичк* реакц* формул*+веществ* таблиц*_менделеев* менделеев* кислот* щелоч* молекул* органик* валентност* моли растворы окислен* пробирк* опыты+реакц* углеводород*
en chemistry = periodic+table molecules reactions acids organic_chem moles test_tube* elements+table compounds ph redox lab+chemicals stoichiometry
es quimica = tabla+periodica moleculas reacciones acidos moles formulas+quimic* laboratorio+tubos mendeleiev organica+inorganica redox
fr chimie = tableau+periodique molecules reactions+chimi* acides moles mendeleiev eprouvette* atomes organique+chimi* redox
biology_subject
ru биологи* = биолог* ботаник* зоологи* анатоми* генетик* клетк*+строен* днк растен*+животн* эволюци* фотосинтез* микроскоп* скелет* дарвин* поступ*+мед
en biology = cells genetics anatomy dna evolution botany zoology photosynthesis darwin organisms microscope ecology human_body
es biologia = celulas genetica anatomia adn evolucion botanica zoologia fotosintesis cuerpo_humano ecologia ciencias_naturales
fr biologie svt = cellules genetique anatomie adn evolution botanique photosynthese corps_humain sciences_de_la_vie ecologie
history_subject
ru истори* = даты+войн* цари революци* вторая_миров* историчк* средневеков* древн*_рим* петр_первый ссср+тем* отечественн*+война рюрик* египет+древн* полководц*
en history = world_war dates+kings revolution medieval romans tudors ancient_egypt civil_war empires past+events napoleon historical
es historia = segunda_guerra revolucion edad_media romanos reyes civilizaciones conquista+america guerra_civil historic* imperios
fr histoire = guerre_mondiale revolution moyen_age rois_de_france romains napoleon antiquite histoire_geo historique*
geography_subject
ru географи* = географ карты+страны столиц* контурн*_карт* материк* климат* рек*+озер* глобус* страны+мир* океан* рельеф*
en geography = maps capitals continents rivers climate globe countries+world oceans volcano*
es geografia = mapas capitales continentes rios clima+relieve globo_terraqueo paises+mundo
fr geographie geo = cartes+pays capitales continents fleuves climat+relief globe pays+monde
literature_subject
ru литератур* = литра лит_ра сочинен* книг*+анализ* пушкин* толстой достоевск* стих* роман*+анализ* поэзи* чтен*+классик* краткое_содержан* онегин* война_и_мир изложен*
en literature = shakespeare novels poetry poems book_analysis essay+book english_lit dickens of_mice reading+classics
es literatura = poesia novelas cervantes quijote comentario_de_texto analisis+libro garcia_marquez poemas
fr litterature = poesie romans moliere commentaire_de_texte victor_hugo oeuvres baudelaire dissertation+texte poemes
native_language_subject
ru русск*_язык* русский = орфограф* правописан* диктант* запятые грамматик*+русск* жи_ши пунктуац* грамотност* части_речи сочинен* ошибки+пишет словарн*_слова русичк* падеж* суффикс*
en english_language_arts spelling language_arts = grammar spell* punctuation dictation writing+essays reading_comprehension phonics ela
es lengua lengua_castellana castellano_materia = ortografia gramatica sintaxis dictados redacciones acentos+tildes comprension_lectora analisis_sintactico
fr francais_matiere langue_francaise orthographe = grammaire dictee* conjugaison* accords redactions expression_ecrite fautes
computing_subject
ru информатик* = программирован* кодинг* питон* скретч* паскаль* алгоритм* системы_счислен* эксель+задани* комп+урок* егэ_по_информ* scratch робот* айти логика+булев*
en computer_science computing informatics coding = programming scratch python algorithms binary ict robotics code+kids
es informatica computacion programacion = codigo scratch python algoritmos binario robotica
fr informatique programmation = codage scratch python algorithmes binaire nsi robotique
social_studies_subject
ru обществознан* общество = общага обществ конституци* право+экономик* политик*+общество социальн*_наук* обществоведен* государств*+прав*
en social_studies civics = government+class politics+class sociology citizenship+class constitution
es ciencias_sociales educacion_civica sociales = sociologia ciudadania+materia constitucion formacion_civica
fr sciences_sociales education_civique ses = sociologie emc constitution+cours
economics_subject
ru экономик* = спрос_и_предложен* макроэконом* микроэконом* финансы+учеб* ввп эконом* рынок+спрос* эконометрик* бухучет+учеб*
en economics = supply+demand macro micro gdp inflation+theory econ business_studies econometrics keynes
es economia = oferta+demanda macroeconomia microeconomia pib economicas econometria
fr economie = offre+demande macro micro pib eco_gestion econometrie
statistics_subject
ru статистик* теори*_вероятност* вероятност* = тервер* теорвер* матстат* выборк* дисперси* гипотез*+проверк* регресси* spss распределен* стат_анализ*
en statistics probability = stats regression anova spss standard_deviation hypothesis sampling bayes variance
es estadistica probabilidad = regresion spss desviacion muestras varianza inferencia
fr statistiques probabilites = regression spss ecart_type echantillon* proba stats variance
art_subject
ru изо рисован* = живопис* художеств*_школ* краски кисти акварел* карандаш* портреты+рисова* композиц* эскиз* масл*+картин* гуаш* холст* рисова* арт_терапи* мольберт* художник*
en art drawing painting = paint* sketch* watercolour* watercolor* canvas brushes oils acrylic portraits charcoal easel draw
es arte dibujo pintura = pintar acuarela* lienzo pinceles oleo acrilico retratos+dibuj* dibujar plastica
fr art dessin peinture arts_plastiques = peindre aquarelle* toile pinceaux huile+peint* acrylique dessiner beaux_arts fusain
primary_school_subjects
ru начальн*_класс* начальн*_школ* младш*_школьник* = первоклашк* первоклассник* второклассник* прописи чтен*+счет таблиц*_умножен* 1_класс 2_класс 3_класс окружающ*_мир* все_предметы началк*
en primary_school elementary = first_grade second_grader year_3 reading+writing+counting all_subjects little_one+school grade_school third_grade abc
es primaria = primer_grado segundo_de_primaria leer+escribir todas_las_materias cole+peque tareas+primaria
fr primaire ecole_primaire elementaire = cp ce1 ce2 cm1 cm2 lire+ecrire toutes_les_matieres
preschool_preparation
ru подготовк*_к_школ* дошкольник* = буквы+учить в_первый_класс+готов* читать+научить дошколк* азбук* букварь* перед_школ* логик*+малыш* подготовишк* развивашк* садик+школ*
en school_readiness preschool kindergarten = letters+numbers pre_k abc reception_class before_school toddler+learn nursery phonics+start
es preparacion_para_la_escuela preescolar infantil = letras+numeros kinder jardin_de_infantes antes+colegio abecedario guarderia
fr preparation_a_l_ecole maternelle prescolaire = lettres+chiffres entree+cp grande_section alphabet avant+ecole
homework_help
ru домашн*_задан* помощ*_с_урок* = домашк* дз делать_урок* уроки+не+дела* сидеть+урок* сделать+задан* продленк* домашка уроки+вечер* проверить_урок*
en homework = assignments after_school+help worksheet* projects+school help+lessons study_hall coursework
es deberes tareas = hacer+deberes ayuda+tarea trabajos_del_cole tareas_escolares apoyo_escolar
fr devoirs aide_aux_devoirs = exercices+maison lecons+aide etude+soir dm soutien+devoirs
catch_up_grades
ru подтянуть успеваемост* исправить_оценк* = двойк* тройк* отста* не_понимает_тем* пробел* не_успева* скатил* двоечник* не_тянет запустил* плох*_оценк* пропустил*+школ* неаттест* хвосты съехал*+оценк*
en catch_up improve_grades struggling = behind+class failing bad_marks gaps bad_grades falling_behind missed+school low_marks scraping remedial lagging
es recuperar mejorar_notas reforzar = suspend* reprob* malas_notas atrasad*+clase lagunas va_mal+cole refuerzo materias_pendientes jalo
fr rattrapage remise_a_niveau ameliorer_les_notes = mauvaises_notes retard+classe lacunes decroch* difficultes+ecole soutien_scolaire redoubl*
state_exam_school_leaving
ru егэ выпускн*_экзамен* = единый_гос* 11_класс баллы+поступ* сдать_егэ сотк* стобальн* выпускник* профильн*_матем* 80_баллов на_бюджет+поступ* гос_экзамен вступительн*
en final_exams a_level* school_leaving = sat gcse* finals leaving_cert college_boards ap_exam* ib_diploma year_13 senior_year
es selectividad examen_de_acceso = evau ebau pau icfes comipems bachillerato+examen prueba_de_acceso admision+universidad psu saber_11
fr baccalaureat bac = terminale parcoursup grand_oral epreuve*+bac bac_blanc concours+prepa
xx sat gcse evau ib
state_exam_middle
ru огэ экзамен*_9_класс* = девят*_класс* 9_класс гиа основн*_экзамен* после_девят* сдать_огэ в_колледж+девят* девятикласс*
en middle_school_exam year_9 = ninth_grade 11_plus entrance+high_school junior_cert
es examen_de_secundaria = graduado_escolar 4_de_la_eso examen+prepa comipems
fr brevet_des_colleges brevet = dnb troisieme+college fin_de_college
university_entrance
ru поступлен* вступительн*_экзамен* = поступить+вуз поступать+университет* дви абитуриент* мгу вышк* бюджетн*_мест* в_институт+поступ* магистратур*+поступ* аспирантур* творческ*_конкурс* поступ*+мед*
en university_entrance admissions college_entrance = get_into+uni applying+university gre gmat ucas oxbridge ivy_league personal_statement lsat mcat
es ingreso_a_la_universidad admision = entrar+universidad unam+examen examen_de_admision master+acceso exani
fr admission_universite concours = entrer+fac grande_ecole prepa integrer+ecole concours+medecine pass_las
school_olympiad
ru олимпиад* = всерос* всош призер* кенгуру+конкурс* перечнев* сложн*_задач* муниципальн*_этап* турнир*+школ* углубленн*
en olympiad* competition* = contest+math challenge+maths advanced+gifted science_fair mathcounts
es olimpiada* = concurso+matematicas concursos+escolar* altas_capacidades
fr olympiade* = concours_general concours+maths kangourou surdoue
english_language
ru английск* = инглиш* англ англ_яз бритн* американск*_язык для_айти+язык* дуолинго+англ* present_simple лондон* времена+англ* говорить+english
en english = british_english american_english esl duolingo+english speak+english english_speaking
es ingles = english ingles_britanico ingles_americano hablar+ingles idioma_universal
fr anglais = english anglophone* parler+anglais langue+shakespeare
xx english esl 🇬🇧 🇺🇸
spanish_language
ru испанск* = испания+язык* эспаньол* на_испанск* кастильск* латинск*_америк*+язык* барселон*+переез*
en spanish = espanol mexico+speak latin_america+language castilian barcelona+move hola
es espanol castellano = hablar+espanol lengua+cervantes
fr espagnol = espagne+langue castillan parler+espagnol hola
xx espanol 🇪🇸 🇲🇽
french_language
ru французск* = франци*+язык* париж*+язык* франсе канад*+квебек* квебек* бонжур
en french = francais paris+speak quebec bonjour
es frances = francais paris+idioma quebec bonjour
fr francais fle = parler+francais langue_de_moliere francophon*
xx francais fle 🇫🇷
german_language
ru немецк* = дойч* германи*+язык* берлин*+переез* австри*+язык* гете_институт* немчик нем_яз аусбильдунг*
en german = deutsch berlin+move germany+language austria+language goethe
es aleman = deutsch alemania+idioma berlin goethe
fr allemand = deutsch allemagne+langue berlin goethe
xx deutsch goethe 🇩🇪
italian_language
ru итальянск* = итали*+язык* рим+язык* опер*+язык* милан+учеб* итальян*
en italian = italiano italy+language rome+speak ciao milan
es italiano = italia+idioma roma+hablar ciao
fr italien = italie+langue rome+parler ciao
xx italiano 🇮🇹
chinese_language
ru китайск* = иероглиф* китай+язык* мандарин* hsk путунхуа пиньинь* пекин+учеб* торговл*+китай+язык*
en chinese = mandarin characters+china hsk cantonese pinyin china+language
es chino = mandarin hsk caracteres+china pinyin china+idioma
fr chinois = mandarin hsk caracteres+chine pinyin chine+langue
xx hsk mandarin pinyin 🇨🇳
japanese_language
ru японск* = аниме+язык* кандзи хирагана катакана япони*+язык* манга+читать токио+учеб*
en japanese = anime kanji hiragana japan+language manga jlpt nihongo
es japones = anime kanji hiragana japon+idioma manga jlpt
fr japonais = anime kanji hiragana japon+langue manga jlpt
xx jlpt kanji hiragana katakana anime manga 🇯🇵
korean_language
ru корейск* = дорам* кпоп к_поп хангыль* коре*+язык* бтс сеул+учеб*
en korean = k_drama* kpop k_pop hangul korea+language bts seoul
es coreano = doramas kpop hangul corea+idioma bts
fr coreen = dramas+coree kpop hangeul coree+langue bts
xx kpop bts hangul topik 🇰🇷
arabic_language
ru арабск* = коран+чита* дубай+язык* вязь эмират*+язык* египет+язык*
en arabic = quran dubai+language middle_east+language right_to_left fusha
es arabe = coran dubai+idioma marruecos+idioma
fr arabe = coran maghreb+langue dubai+langue darija
xx quran 🇸🇦 🇦🇪
turkish_language
ru турецк* = турци*+язык* стамбул*+переез* турецк*_сериал* анкар*+учеб*
en turkish = turkey+language istanbul+speak turkish_series
es turco = turquia+idioma estambul telenovelas_turcas
fr turc = turquie+langue istanbul+parler
xx turkce 🇹🇷
portuguese_language
ru португальск* = португали*+язык* бразили*+язык* лиссабон*+переез*
en portuguese = brazil+language portugal+language lisbon brazilian
es portugues = brasil+idioma portugal+idioma lisboa brasileno
fr portugais = bresil+langue portugal+langue lisbonne bresilien
xx portugues 🇵🇹 🇧🇷
russian_as_foreign
ru русск*_как_иностранн* рки = для_иностранц*+русск* иностранец+русск* муж+учит+русск* носител*+друг*+язык* экзамен*_мигрант*
en russian = moscow+language cyrillic russia+language
es ruso = rusia+idioma cirilico moscu
fr russe = russie+langue cyrillique moscou
xx 🇷🇺
international_language_exam
ru международн*_экзамен* языков*_сертификат* = ielts айлтс* тоефл* toefl кембридж* cae fce delf dele testdaf балл*+айлтс* сертификат*+язык* ket pet дуолинго_тест
en ielts toefl language_exam cambridge = band_7 band_score cae fce duolingo_test language_certificate pte proficiency oet
es examen_de_idioma* certificado_de_idioma* = ielts toefl first_certificate cambridge dele acreditar+nivel advanced b2+certificado oposicion+idioma
fr examen_de_langue certification_de_langue = ielts toefl toeic delf dalf tcf cambridge attester+niveau linguaskill
xx ielts toefl toeic cae fce delf dalf dele tef tcf goethe duolingo
language_for_travel
ru язык*+путешеств* для_путешеств* = в_отпуск*+говор* в_поездк*+объясн* за_границ*+общат* в_отел*+объясн* туризм* летаем+часто заказать+ресторан*+язык* путешествия
en for_travel travel* holidays = trips+speak order+restaurant abroad+get_by tourist phrases getting_around vacation
es para_viajar viajes = vacaciones+hablar pedir+restaurante turismo defenderme+extranjero viajar
fr pour_voyager voyages = vacances+parler commander+restaurant tourisme se_debrouiller+etranger voyager
language_for_work
ru для_работ* для_карьер* делов*_английск* = переговор* собеседован*+язык* письма+партнер* повышен*+язык* созвоны+иностран* начальств*+требу*+язык* релокац* переписк*+клиент* деловой иностранн*_компан* командировк*
en for_work career business_english = meetings+english job_interview+language promotion+language clients+abroad emails+english international_team corporate_language negotiations
es para_el_trabajo profesional de_negocios = reuniones+ingles entrevista_de_trabajo ascenso clientes_extranjeros correos+ingles curro+idioma
fr pour_le_travail professionnel des_affaires = reunions+anglais entretien_d_embauche promotion+langue clients_etrangers mails+anglais boulot+langue
language_for_relocation
ru для_переезд* эмиграц* = переезжа*+язык* переезд релоцир* жить+стран* иммиграц*+язык* уезжа*+пмж замуж+уезж* адаптац* эмигрир*
en relocation emigrat* moving_abroad = move+country settle+abroad immigrat* new_country expat
es mudanza_al_extranjero emigrar = irme_a_vivir mudar*+pais inmigra* vivir+fuera expatri*
fr expatriation demenagement_etranger = partir_vivre installer+etranger immigr* changer+pays expat*
conversation_practice
ru разговорн* общен* = заговорить говорить_свободно болтать языков*_барьер* стесня*+говор* понима*+не_говор* с_носител* спикинг* практик*+реч* разговориться барьер*
en conversation* speaking = chat+native fluency+speak talk+confiden* language_barrier understand+cant_speak native_speaker practice+talking small_talk
es conversacion hablar = soltura soltarme nativo* fluidez me_da_verguenza+hablar platicar practicar+hablando charlar
fr conversation expression_orale = parler+aisance natif* blocage+parler fluidite oser+parler papoter debloquer+oral
grammar_study
ru грамматик* = правил*+язык* времен*+глагол* артикл* неправильн*_глагол* структур*+язык* спряжен* падежи
en grammar = tenses verbs+irregular articles+a+the rules+language conjugat* prepositions
es gramatica = tiempos_verbales verbos+irregulares conjugacion* subjuntivo reglas+idioma
fr grammaire = temps_verbaux verbes+irreguliers conjugaison* subjonctif regles+langue
pronunciation_listening
ru произношен* аудирован* восприят*_на_слух = акцент* на_слух фонетик* сериалы+оригинал* не_понима*+реч* звуки+язык* транскрипц* фильмы+оригинал* песни+понима*
en pronunciation listening = accent phonetics understand+series films+subtitles sound+native sounds+language intonation
es pronunciacion comprension_auditiva = acento fonetica series+original entender+oido entonacion
fr prononciation comprehension_orale = accent phonetique series+vo comprendre+oreille intonation
language_beginner_zero
ru с_нул* начинающ* = ни_слов* не_знаю_ничего алфавит* ноль+язык* a1 элементарн* никогда_не_учил* hello+только азы чайник*
en beginner from_scratch zero = alphabet not_a_word only_hello a1 never_studied absolute_basics starter know_nothing
es principiante desde_cero = abecedario ni_papa a1 nunca_estudie nada_de_idioma basico
fr debutant de_zero = alphabet pas_un_mot a1 jamais_appris grand_debutant bases
xx a1 a0
language_intermediate
ru средн*_уровен* = b1 pre_intermediate школьн*_уровен* учил*+школ* понима*+с_трудом b2 могу_объясни* со_словар* читаю+со_словар* подзабыл*
en intermediate = b1 b2 get_by school_level rusty used_to_study pre_intermediate can_manage hold_a_conversation
es intermedio = b1 b2 me_defiendo nivel_de_escuela oxidado me_las_arreglo
fr intermediaire = b1 b2 je_me_debrouille niveau_scolaire rouille bases+scolaires
xx b1 b2
language_advanced
ru продвинут* свободн*_уровен* = c1 c2 свободно+говор* почти_носител* advanced смотрю+без_субтитр* читаю+оригинал* жил*+границ*
en advanced fluent = c1 c2 near_native bilingual no_subtitles lived_abroad
es avanzado fluido = c1 c2 casi_nativo bilingue vivi+fuera sin_subtitulos
fr avance courant = c1 c2 bilingue quasi_natif vecu+etranger sans_sous_titres
xx c1 c2
"""
