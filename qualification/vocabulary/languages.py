"""Languages, by name and by where they are spoken, and how well one knows something."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "beginner": Concept(
        "начинающ* новичок новичк* с_нуля нулев* ноль базов* ничего_не_знаю начальн* чайник a1 не_умею первый_раз никогда_не "
        "элементар* только_начинаю не_говорю с_азов полный_ноль ни_слова впервые алфавит никак* плохо слабо впервые_встану ни_разу_не "
        "никогда_не_стоял пока_не_пробовал",
        "beginner* newbie zero starter* basic* novice from_scratch elementary a1 never_done new_to no_experience start_from_zero "
        "rookie just_starting know_nothing complete_newbie scratch first_time noob never_tried newcomer none never_stood never_skied "
        "never_ridden never_been_on never_held never_danced total_novice",
        "principiante* cero basic* novat* inicial desde_cero a1 elemental nunca_he empezando no_se_nada de_cero empiezo ninguno nulo "
        "nunca_me_he nunca_he_tocado nunca_he_hecho jamas_he",
        "debutant* zero novice* base bases a1 elementaire jamais_fait commence* grand_debutant notions de_zero nul nulle aucun faible "
        "jamais_chausse jamais_touche jamais_mis jamais_monte jamais_tenu",
        "🐣",
    ),
    "intermediate": Concept(
        "средн* intermediate b1 b2 продолжающ* кое-что_знаю немного_умею разговорн* могу_объяснит* средне школьн*_уровень более_менее "
        "не_с_нуля немного_знаю понимаю+говор* говорю_с_ошибками читаю_но понимаю_но с_ошибками объяснюсь объясн* поддержать_разговор "
        "смотрю_с_субтитр* в_целом_понимаю могу_общаться путаюсь так_себе серединка любител* пару_раз_за иногда_катаюсь "
        "для_себя_занимаюсь",
        "intermediate medium average b1 b2 some_experience can_hold_a_conversation conversational so_so middle ok_level "
        "pre_intermediate get_by some_knowledge decent know_some not_a_beginner know_the_basics follow_a_film hold_a_conversation "
        "make_mistakes with_mistakes understand_most slowly get_the_gist chat_a_bit understand+speak with_subtitles not_great_but "
        "reasonable amateur once_or_twice_a_year now_and_then",
        "intermedi* medio b1 b2 me_defiendo algo_de_experiencia nivel_medio conversacion mas_o_menos regular se_algo "
        "entiendo_bastante entiendo+hablar me_cuesta_hablar mantener_una_conversacion con_errores con_subtitulos entiendo_pero "
        "mas_o_menos_bien lo_entiendo tirando aficionad* de_vez_en_cuando",
        "intermediaire* moyen* b1 b2 me_debrouille quelques_notions correct deja_pratique conversation un_peu_d_experience "
        "niveau_moyen comprends+parler comprends_mais tenir_une_conversation avec_des_fautes fautes sous_titres debrouille "
        "je_comprends_bien ca_va assez_bien comprends_l_essentiel amateur* de_temps_en_temps loisir",
    ),
    "advanced": Concept(
        "продвинут* опытн* профи эксперт* свободно c1 c2 профессионал* высок* advanced уверенный_пользователь много_лет_опыта "
        "в_совершенстве бегло хорошо_знаю свободн*_владе* эксперт сильн* давно_занима* много_лет лет_опыта каждый_день_использ* "
        "постоянно_пользу* мастер_спорта кмс разряд тренирую",
        "advanced expert* fluent* pro c1 c2 experienced professional* proficient very_good high native seasoned years_of_experience "
        "upper bilingual skilled really_good veteran for_years doing_this+years years been_doing power_user* use_it_every_day "
        "every_day all_the_time competed competitive coach_others been_riding twenty_years thirty_years",
        "avanzad* expert* fluid* c1 c2 profesional alto bilingue experimentad* domino muchos_anos nativo anos todos_los_dias "
        "usuario_avanzado veinte_anos treinta_anos compito competicion monitor",
        "avance* expert* courant couramment c1 c2 professionnel* confirme* bilingue experimente* haut_niveau maitrise "
        "depuis_des_annees annees des_annees tous_les_jours quotidien* vingt_ans trente_ans ans_de_pratique competition moniteur",
    ),
    "english": Concept("английск* инглиш* английского англ", "english", "ingles*", "anglais*", "🇬🇧 🇺🇸", under="foreign_languages"),
    "spanish": Concept("испанск*", "spanish", "espanol* castellano", "espagnol*", "🇪🇸", under="foreign_languages"),
    "french": Concept("французск*", "french", "frances*", "francais*", "🇫🇷", under="foreign_languages"),
    "german": Concept("немецк* дойч* германск*", "german deutsch", "aleman*", "allemand* deutsch", "🇩🇪", under="foreign_languages"),
    "italian": Concept("итальянск*", "italian", "italian*", "italien*", "🇮🇹", under="foreign_languages"),
    "chinese": Concept("китайск* мандарин*", "chinese mandarin", "chino mandarin", "chinois mandarin", "🇨🇳", under="foreign_languages"),
    "russian": Concept("русск*", "russian", "ruso rusa", "russe", "🇷🇺", under="foreign_languages"),
    "other_language": Concept(
        "япон* корейск* турецк* арабск* португальск* польск*",
        "japanese korean turkish arabic portuguese polish hindi",
        "japones coreano turco arabe portugues",
        "japonais coreen turc arabe portugais",
        under="foreign_languages",
    ),
    "foreign_languages": Concept(
        "язык* иностранн* английск* немецк* французск* испанск* китайск* полиглот*",
        "language* foreign english spanish french german",
        "idioma* lengua* extranjer* ingles frances aleman",
        "langue* etranger* anglais espagnol allemand",
        heads=2,
    ),
    "english_speaking": Concept(
        "английск* англи* лондон* шекспир* америк* сша британ* нетфликс голливуд* штат* австрал* канад* битлз биг_бен королев* джоан* "
        "йорк* айелтс тоефл ielts toefl ирланд* англичан* американ*",
        "english shakespeare london england britain british america* usa australia* states uk ireland hollywood beatles ielts toefl canada new_york",
        "ingles* shakespeare londres inglaterra britanic* americ* estados_unidos eeuu usa australia irland* hollywood beatles ielts "
        "toefl gringo* manchester dublin nueva_york",
        "anglais* shakespeare londres angleterre britanni* americ* usa etats_unis australie irland* hollywood beatles ielts toefl toeic new_york londonien*",
        heads=1,
    ),
    "german_speaking": Concept(
        "немецк* герман* берлин* мюнхен* гете австри* вен* немц* немец немк* гамбург* франкфурт* цюрих* швейцар* рамштайн* октоберфест*",
        "german germany berlin munich goethe austria* vienna hamburg frankfurt zurich switzerland rammstein oktoberfest kafka",
        "aleman* alemania berlin munich goethe austria* viena hamburgo frankfurt suiza kafka",
        "allemand* allemagne berlin munich goethe autrich* vienne hambourg francfort kafka",
        heads=1,
    ),
    "french_speaking": Concept(
        "французск* франц* париж* мольер* лион* ницц* марсел* бельги* брюссел* гюго квебек* монреал* канн* экзюпери прованс*",
        "french france paris moliere lyon nice marseille belgium brussels montreal quebec proust victor_hugo cannes bordeaux",
        "frances* francia paris moliere lyon niza marsella belgica bruselas montreal quebec burdeos toulouse",
        "francais* france moliere quebec victor_hugo paris",
        heads=1,
    ),
    "spanish_speaking": Concept(
        "испанск* испан* мадрид* барселон* мексик* аргентин* сервантес* колумби* куб* латинск* малаг* валенси* перу чили сальс* севиль* ибиц* гавана",
        "spanish spain madrid barcelona mexic* argentin* cervantes colombia* cuba* latin peru* chile seville malaga salsa flamenco don_quixote buenos_aires",
        "espanol* castellano espana madrid barcelona cervantes mexic* argentin* hispan*",
        "espagnol* espagne madrid barcelone mexi* argentin* cervantes colombi* cuba* amerique_latine perou chili seville malaga flamenco valence",
        heads=1,
    ),
    "italian_speaking": Concept(
        "итальянск* итал* рим* милан* венеци* данте флоренц* неапол* опер* ла_скала сицили* тоскан* ватикан*",
        "italian ital* rome milan venice dante florence naples sicily tuscany opera la_scala vatican",
        "italian* italia roma milan venecia dante florencia napoles sicilia toscana opera vaticano",
        "italien* italie rome milan venise dante florence naples sicile toscane opera vatican",
        heads=1,
    ),
    "chinese_speaking": Concept(
        "китайск* кита* пекин* шанха* иероглиф* мандарин* гонконг* 1688 тайван* конфуци*",
        "chinese china beijing shanghai mandarin hong_kong taiwan confucius",
        "chin* pekin shanghai mandarin hong_kong taiwan confucio",
        "chinois* chine pekin shanghai mandarin hong_kong taiwan",
        heads=1,
    ),
    "japanese_speaking": Concept(
        "японск* япон* токио аниме манга мангу суши самура* дорам*_япон*",
        "japanese japan tokyo anime manga osaka kyoto samurai",
        "japon* tokio anime manga osaka",
        "japonais* japon tokyo anime manga* mangas osaka",
        heads=1,
    ),
    "korean_speaking": Concept(
        "корейск* коре* сеул* дорам* bts k_pop кпоп к_поп",
        "korean korea seoul k_pop kpop bts k_drama* k_dramas squid_game",
        "coreano corea seul k_pop kpop bts doramas",
        "coreen* coree seoul k_pop kpop bts",
        heads=1,
    ),
    "portuguese_speaking": Concept(
        "португальск* португал* лиссабон* бразил* порту рио",
        "portuguese portugal lisbon brazil* porto rio sao_paulo",
        "portugues* portugal lisboa brasil* oporto rio",
        "portugais* portugal lisbonne bresil* porto rio",
        heads=1,
    ),
    "russian_speaking": Concept(
        "русск* росси* москв* пушкин* толст* питер*",
        "russian russia moscow pushkin tolstoy dostoevsky petersburg",
        "ruso rusia moscu pushkin tolstoi dostoyevski",
        "russe russie moscou pouchkine tolstoi dostoievski",
        heads=1,
    ),
    "turkish_speaking": Concept(
        "турецк* турц* стамбул* анталь* турок турк*",
        "turkish turkey istanbul antalya ankara",
        "turco turquia estambul",
        "turc turquie istanbul ankara",
        heads=1,
    ),
    "arabic_speaking": Concept(
        "арабск* эмират* дубай* дубаи египет* коран* марокк* араб* каир",
        "arabic dubai egypt cairo quran koran morocco saudi emirates lebanon",
        "arabe dubai egipto cairo coran marruecos emiratos",
        "arabe dubai egypte caire coran maroc algerie tunisie liban",
        heads=1,
    ),
    "polish_speaking": Concept(
        "польск* польш* варшав* краков* карт*_поляка",
        "polish poland warsaw krakow",
        "polaco polonia varsovia cracovia",
        "polonais* pologne varsovie cracovie",
        heads=1,
    ),
    "greek_speaking": Concept(
        "греческ* грец* афин* кипр*",
        "greek greece athens cyprus",
        "griego grecia atenas chipre",
        "grec grece athenes chypre",
        heads=1,
    ),
    "hebrew_speaking": Concept(
        "иврит* израил* тель_авив* еврейск*",
        "hebrew israel tel_aviv jerusalem",
        "hebreo israel tel_aviv",
        "hebreu israel tel_aviv",
        heads=1,
    ),
    "zero_level": Concept(
        "нулев* ноль нуля с_нуля ни_слова ничего_не_знаю не_знаю_ничего ни_бум_бум вообще_никак никак* не_учил* никогда_не_учил* "
        "алфавит* не_говорю_вообще полный_ноль ни_бельмеса привет_и_пока только_спасибо hello совсем_ничего ни_разу_не "
        "не_понимаю_ничего только_здравствуйте в_глаза_не с_чистого азов чайник",
        "zero none nothing not_a_word single_word no_knowledge never_studied from_scratch scratch complete_beginner total_beginner "
        "absolute_beginner know_nothing dont_speak_any only_hello clueless zilch nada never_learned dont_know_any blank_slate "
        "not_a_single not_one_word not_a_thing",
        "cero ningun* nada desde_cero ni_papa ni_jota ni_idea ni_una_palabra nunca_he_estudiado nulo solo_hola no_hablo_nada ni_hola "
        "ninguna_palabra en_blanco ni_una ni_un_poco",
        "aucun* zero nul nulle rien pas_un_mot traitre_mot jamais_appris jamais_etudie pas_un_traitre de_zero du_tout que_dalle "
        "zero_pointe aucune_base vierge pas_un_seul pas_du_tout",
        under="beginner nothing_yet",
    ),
    "basic_level": Concept(
        "базов* начальн* элементар* a1 a2 азы основы немного чуть_чуть чуток школьн* в_школе пару_фраз несколько_слов могу_представ* "
        "заказать_кофе читаю_со_словар* со_словарем плохо_говорю простые_фраз* кое_как на_пальцах представить* как_дела "
        "спросить_дорогу пару_слов с_трудом забыл* что_учил* слабо слабеньк*",
        "basic* elementary a1 a2 beginner* a_little little some few_words few_phrases couple_of_words order_a_beer order+coffee "
        "order_food simple_phrases rusty school_level at_school tourist survival introduce_myself ask_for_directions broken bit "
        "limited pre_intermediate get_by_on_holiday some_words barely hello_and_thank",
        "basic* elemental a1 a2 poco un_poco poquito cuatro_palabras algunas_palabras lo_justo con_lo_justo frases pedir_un_cafe "
        "pedir_una_cerveza lo_del_colegio del_cole presentarme oxidad* lo_minimo chapurre* principiante* saludar turista "
        "defiendo_con_lo_justo",
        "basique* elementaire a1 a2 notions un_peu quelques_mots deux_trois_mots bases scolaire souvenirs commander_un_cafe "
        "commander_une_biere me_presenter rouille* rudiments debutant* faux_debutant deux_mots phrases_simples mots baragouine vague* "
        "restes juste_bonjour bonjour_et_merci",
        under="beginner",
        heads=5,
    ),
    "fluent_level": Concept(
        "свободн* бегло c1 c2 в_совершенстве думаю_на жил_там жила_там живу_там без_проблем работаю_на_нем смотрю+оригинал* "
        "читаю+оригинал* как_рыба снится сны_на почти_как_носител* преподаю_на шпар* болтаю смотрю+субтитр*",
        "fluent* proficient c1 c2 advanced work_in_it lived_there no_problem* without_problems dream_in think_in years_living "
        "comfortably anything effortless* speak_it_well near_native very_well no_trouble like_a_pro every_day+problems "
        "watch+subtitles films_without movies_without",
        "fluid* avanzad* c1 c2 soltura sin_problema* vivi_alli vivi_ahi viviendo_alli trabajo_en_ese perfectamente dominio domino "
        "pienso_en sueno_en muy_bien vivo_alli me_desenvuelvo series+subtitulos peliculas_sin veo+subtitulos",
        "courant couramment avance c1 c2 sans_souci sans_probleme* bosse_avec vecu_la_bas maitrise a_l_aise je_pense_en je_reve_en "
        "sans_accent tres_bien vecu films_sans series_sans regarde+titres",
        under="advanced",
    ),
    "native_level": Concept(
        "родной носител* билинг* с_детства с_рождения мой_родн* с_пеленок двуязычн* дома_говорим мама_оттуда всю_жизнь в_семье",
        "native bilingual mother_tongue grew_up raised born first_language since_birth at_home my_mum_is my_mother_is parents "
        "spoke_it_as_a_kid whole_life all_my_life",
        "nativ* biling* materna desde_pequen* desde_chic* de_nacimiento en_casa mis_padres me_crie de_cuna toda_la_vida desde_nin* naci",
        "maternelle bilingue natif native tout_petit toute_petite depuis_petit depuis_petite ne_la_bas a_la_maison mes_parents "
        "depuis_toujours naissance enfance grandi berceau",
        under="fluent_level advanced",
    ),
    "learnt_school": Concept(
        "школ* класс* вуз* универ* в_институте",
        "school class university at_college",
        "colegio escuela instituto universidad",
        "ecole college lycee fac scolaire",
    ),
    "learnt_abroad": Concept(
        "за_границ* жил жила переех* чикаго лондон* америк* работал_в учился_в",
        "abroad lived living years_in moved_to expat",
        "extranjero vivi vivido anos_en erasmus",
        "etranger vecu expat erasmus ans_a_l",
    ),
    "learnt_self": Concept(
        "сам сама самостоят* самоуч* дуолинго* duolingo сериал* ютуб* приложени*",
        "self myself self_taught duolingo netflix series youtube apps babbel",
        "solo autodidacta por_mi_cuenta duolingo series youtube",
        "seul autodidacte duolingo series youtube applis",
    ),
}
