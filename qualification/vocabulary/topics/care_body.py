"""What visitors say about health, beauty, sport and pets."""

TOPICS = """
eye_test
ru проверк*_зрен* осмотр_глаз зрени* = зрени* очки+выпис* диоптр* окулист* таблиц*+букв* хуже+виж* рецепт+очки минус
en eye_test sight_test eye_exam vision_test = prescription+changed sight glasses+new optician check+eyes blurry read+far vision
es revision_de_la_vista graduacion examen = gafas+nuevas graduar dioptria* veo+mal borroso vista+cansada receta
fr examen controle_de_la_vue vue = lunettes+nouvelles ordonnance dioptri* vois+mal flou vue+baiss*
eye_lens
ru линз* = линз* однодневк* контактн* раствор+линз*
en contact_lens* lenses contacts = contacts dailies monthlies reorder lenses acuvue
es lentilla* lentes_de_contacto = lentillas desechables mensuales liquido+lentillas pupilentes
fr lentille* = lentilles journalieres mensuelles produit+lentilles
eye_laser
ru лазер*_коррекц* лазер* операц*_глаз = лазер* коррекц* ласик лэсик смайл+операц* без_очков избав*+очков
en laser* = lasik laser smile_surgery rid+glasses get_rid+glasses no_more_glasses lasek
es laser cirugia = lasik laser operar+miopia quitar+gafas
fr laser chirurgie = lasik laser operer+myopie sans_lunettes enlever+lunettes
eye_dry
ru сух*_глаз* зуд резь = чешутся песок+глаз* сохнут+глаз* красн*+глаз* слезятс* резь капл*+глаз*
en dry itchy sore_eyes = sand rubbing gritty red_eyes watering burning drops stinging
es ojo_seco picor = arena pican escuecen lloros* rojos gotas
fr oeil_sec yeux_secs demangeaison* = sable grattent piquent rouges larmoi* gouttes
pain_back
ru спин* поясниц* = поясниц* спин* позвоночн* прострел* разогнут* грыж* радикулит крестец
en back spine lumbar = spine lower_back slipped_disc sciatica lumbago cannot+bend
es espalda lumbar* = lumbago ciatica columna lumbares rinones+dolor agach*
fr dos lombaire* = lumbago sciatique colonne vertebr* reins tour_de_rein
pain_neck
ru шея шей* = шея шею шеи голов*+поверн* воротник* остеохондр*
en neck cervical = neck stiff+neck turn+head whiplash
es cuello cervical* = cuello torticolis girar+cabeza cervicales nuca
fr cou cervical* nuque = torticolis nuque tourner+tete cervicales
pain_knee
ru колен* = колен* мениск* чашечк* присед* лестниц*+больно хруст*
en knee* = knee meniscus kneecap stairs+hurt squat acl
es rodilla* = rodilla menisco escaleras+duele rotula
fr genou* = genou menisque rotule escaliers+mal plier
pain_shoulder
ru плеч* = плеч* рук*+поднять ключиц* лопатк*
en shoulder* = shoulder rotator arm+lift arm+raise
es hombro* = hombro manguito levantar+brazo clavicula
fr epaule* = epaule coiffe lever+bras clavicule
pain_head
ru голов* мигрен* = мигрен* голов* виск* давлен*+голов*
en head* migraine* = migraine headache temples dizzy
es cabeza migrana* = migrana jaqueca sien* mareo
fr tete migraine* = migraine cephalee* tempes vertige*
body_face
ru лиц* = лоб щек* подбород* скул* морщин* нос второй_подбород* прыщ* овал
en face facial = forehead cheeks chin jaw wrinkles acne crow_s_feet double_chin
es cara rostro facial = frente mejilla* menton arrugas papada ojeras acne granos
fr visage = front joues menton rides cernes acne boutons double_menton
body_belly
ru живот* пресс тали* = живот* пузо бока талия пресс* брюх* складк*
en abdomen belly tummy stomach waist = belly tummy gut waist love_handles muffin_top abs
es abdomen vientre barriga = tripa barriga vientre panza michelin* cintura guata flotador*
fr ventre abdomen = bidon ventre bourrelet* taille bedaine poignees_d_amour
body_legs
ru ног* бедр* = ног* бедр* икр* ляжк* голен* целлюлит* коленк*
en leg* thigh* = thighs calves legs saddlebags cellulite
es pierna* muslo* = muslos pantorrilla* piernas cartucheras celulitis gemelos
fr jambe* cuisse* = cuisses mollets jambes culotte_de_cheval cellulite
body_arms
ru рук* плечи = руки трицепс* предплеч* дрябл*+рук* бицепс*
en arm* = arms bingo_wings triceps upper_arm*
es brazo* = brazos triceps colgajo+brazo alas_de_murcielago
fr bras = bras triceps chauve_souris avant_bras
mass_relax
ru расслаб* релакс* = расслаб* отдохнуть стресс* устал* забыть+все снять+напряжен* нервы
en relax* swedish = unwind stress* chill switch_off de_stress tension calm
es relaj* descontractur* = desconectar estres* relaj* olvidar+todo agotad* nervios
fr relax* detente = detendre stress* decompress* zen lacher+prise creve*
mass_sport
ru спорт* = после_трен* мышц* забил*+мышц* марафон* тренировк* крепатура
en sport* deep_tissue = gym muscles+sore after+training marathon workout knots
es deportiv* = agujetas gimnasio maraton carga* musculos+duelen entreno
fr sporti* = courbature* muscl* marathon entrainement recuperation
mass_stone
ru камн* = горяч*+камн* базальт*
en stone* = hot+stones basalt
es piedra* = piedras+calientes volcanic*
fr pierre* = pierres+chaudes basalte
mass_prenatal
ru беремен* пренатал* = беремен* жду+малыш* жду+ребен* недел*+беремен* в_положении пузик*
en prenatal pregnan* = pregnant expecting baby_bump weeks+along mum_to_be due_in
es prenatal embaraza* = embaraz* espero+bebe semanas+embarazo panza encinta
fr prenatal enceinte grossesse = enceinte attends+bebe semaines+grossesse mois+enceinte
hair_cut
ru стриж* = подстричь стрижк* покороче челк* каре подравнять отрос* укоротить кончик* полубокс
en haircut cut trim = trim shorter fringe bob split_ends snip buzz_cut fade
es corte* = cortar flequillo puntas melena mas_corto raparme degradado
fr coupe* = couper frange carre pointes plus_court degrade rafraichir
hair_color
ru окраш* покрас* колор* = покрас* корни седин* блонд* мелирован* балаяж рыж* осветл* тонир*
en colour* color* dye* highlight* = roots blonde dye greys highlights balayage bleach ginger
es color* tinte mechas = tenir raices canas rubia mechas balayage decolor*
fr coloration couleur meche* = racines blonde cheveux_blancs meches balayage decolor* teinture
nails
ru маникюр* ногт* = ногт* маник* гель_лак* шеллак* френч кутикул* ноготоч* покрытие
en manicure nails = nails gel shellac french_tips acrylics cuticles polish
es manicura unas = unas gel esmalte semipermanente acrilicas
fr manucure ongle* = ongles vernis gel semi_permanent french
makeup
ru макияж* визаж* мейк* = накрас* мейк* стрелк* реснич* свадебн*+образ вечерн*+образ makiyazh тон
en makeup make_up = made_up glam smoky lashes foundation prom+look
es maquillaje = maquill* ahumado pestanas base look+boda
fr maquillage = maquill* fard cils teint make_up
skin_care
ru чистк*_лиц* уход_за_кож* пилинг* косметолог* = чистк* пилинг* прыщ* пор* комедон* сияни* маск* черн*_точк* уколы
en facial* peel* skincare skin = pores blackheads glow peel acne cleanse breakouts hydrafacial
es limpieza_facial peeling piel = poros puntos_negros granos luminosidad limpieza hidrat*
fr soin_du_visage peeling peau = pores points_noirs eclat boutons nettoyage hydrat*
fit_lose
ru похуд* сброс*_вес* вес = худе* сбросить похуде* килограмм* живот+убрать жир* влезть+джинс* стройн* диет*
en lose_weight weight_loss slim* fat_loss = slim drop+kg drop+pounds fat jeans+fit thinner calories lighter skinny tone_down
es adelgazar bajar_de_peso perder_peso = adelgaz* kilos+bajar grasa flaca michelines dieta vaqueros+quepa
fr maigrir perdre_du_poids minceur = maigr* kilos+perdre gras mincir regime jean+rentrer affiner
fit_gain
ru масс* мышц* накач* = качать* бицеп* мышц* рельеф* накача* протеин* массу здоров*+стать жать+штангу
en muscle* bulk* strength mass = bulk stronger biceps gains jacked bench+press protein ripped
es musculo* masa fuerza = muscul* biceps fuerte mazo volumen proteina pesas
fr muscle* masse force = muscul* biceps costaud prise_de_masse proteine* secher pecs
fit_run
ru марафон* забег* гонк* соревнован* = марафон* полумарафон* триатлон* забег* бег айронмен финиш*
en race marathon competition event = marathon 10k half triathlon ironman run pb finish_line
es carrera maraton competi* = maraton correr 10k triatlon media+maraton
fr course marathon compet* = marathon semi 10_km triathlon courir trail
fit_health
ru здоров* форм* тонус* = форм* тонус* самочувств* осанк* здоровь* сердц* давлен* для_себя сидяч*
en healthy fit stay_active wellbeing = shape fit energy active posture health desk_job heart mobility
es salud* forma bienestar = forma energia activ* postura sano sedentari* moverme
fr sante forme bien_etre = forme energie actif posture saine sedentaire bouger
pet_dog
ru собак* пес щен* = пес* щен* собач* лабрадор* овчарк* такс* шпиц* корги хаски пудел* йорк* бульдог* барбос*
en dog* puppy = puppy pup lab labrador poodle retriever terrier husky pooch bulldog spaniel doggo beagle
es perr* cachorro = perr* cachorr* labrador caniche pastor bulldog galgo perrito chucho beagle
fr chien* chiot* = chiot labrador caniche berger toutou bouledogue clebs teckel
pet_cat
ru кошк* кот кота котен* = котик* котен* кис* мейн_кун* британск* мурзик* кошак* сфинкс* кошеч* котэ
en cat* kitten* = kitten kitty maine_coon siamese tabby tomcat moggy feline
es gat* = gat* minin* michi siames persa
fr chat* chaton* = chaton minou matou siamois persan minette
pet_any
ru животн* питом* = собак* кот* кошк* хомяк* попуг* щенк* пес ветеринар* пушист* кролик* черепах*
en pet pets animal* = dog cat hamster parrot puppy labrador vet rabbit kitten furry
es mascota* animal* = perr* gat* hamster loro conejo veterinari* cachorro
fr animal animaux compagnie = chien chat hamster perroquet lapin veto chiot
pet_bird
ru птиц* попуг* = попуг* канарейк* волнист* какаду щегол
en bird* parrot* = parrot budgie canary cockatiel parakeet
es ave* pajaro* loro* = loro canario periquito cotorra
fr oiseau* perroquet* = perruche canari perroquet inseparable*
pet_rodent
ru грызун* кролик* хомяк* = хомяк* кролик* крыс* морск*+свинк* шиншилл* хом
en rodent* rabbit* hamster* small_animal* = rabbit hamster bunny guinea_pig gerbil chinchilla rat
es roedor* conejo* hamster = conejo hamster cobaya chinchilla rata
fr rongeur* lapin* hamster nac = lapin hamster cochon_d_inde chinchilla furet
care_emotion
ru тревог* депресс* стресс* = тревог* паник* страх* депресс* выгора* плач* апати* не_спится устала нервы
en anxiety depress* stress burnout = panic worry* anxious sad* burnt_out crying overwhelmed insomnia low hopeless
es ansiedad depres* estres = panico angustia triste* llor* agobi* nervios* quemad* insomnio
fr anxiete angoisse depress* stress = panique angoisse triste pleur* epuise* insomnie boule_au_ventre
care_relation
ru отношен* пар* семейн* развод* = ссор* муж+руга* расста* измен* жен*+скандал* ревну* бывш* развод*
en relationship* couple* marriage = fight* arguing breakup cheated ex divorce partner+argue jealous
es pareja relacion* matrimon* = pele* discut* ruptura infiel ex divorcio celos
fr couple relation* mariage = dispute* rupture trompe ex divorce jalous*
tooth_pain
ru боль болит_зуб остр*_боль = болит ноет дерга* стреля*+зуб щек*+опухл* обезбол*
en toothache pain emergency = hurts throbbing ache swollen killing+me agony
es dolor urgencia = duele punzadas flemon hinchad* no_aguanto muela
fr douleur rage_de_dents urgence = mal lancinant gonfle abces fait_souffrir
tooth_implant
ru имплант* протез* коронк* = имплант* выпал+зуб нет+зуба вставить+зуб протез* мост коронк* дырка+зуба
en implant* denture* crown* = missing+tooth gap fell_out false_teeth bridge crown
es implante* protesis corona* = falta+diente muela+caid* hueco puente dentadura
fr implant* prothese* couronne* = dent+manqu* trou dentier bridge tombee
tooth_brace
ru брекет* исправл*_прикус* элайнер* прикус = крив* брекет* прикус* элайнер* пластинк* железк* выравн*
en brace* align* straight* invisalign = crooked straight* braces invisalign overbite wonky gap+teeth
es brackets ortodoncia alineador* = torcidos aparato brackets invisalign ferula alinear
fr appareil orthodon* aligneur* bagues = tordues bagues invisalign appareil aligner chevauch*
tooth_clean
ru чистк* гигиен* = камень налет чистк* профгигиен* почистить
en cleaning hygien* scale = tartar plaque polish scale hygienist
es limpieza higiene = sarro limpieza tartrectomia
fr detartrage hygiene nettoyage = tartre detartr* polissage
tooth_white
ru отбел* = отбел* желт*+зуб* пожелтел* белоснежн* голливудск*
en whiten* bleach* = whiten yellow stains white+smile bleach
es blanque* = amarill* manchas blanque* dientes+blancos
fr blanchi* eclairci* = jaunes taches blanch* dents+blanches
tooth_check
ru осмотр* консультац* профилакт* = провери* показаться осмотр* давно+не+был* просто+посмотреть
en check_up checkup consultation = check look+at routine six_month just+look
es revision consulta = revis* chequeo mirar hace+anos+voy
fr controle consultation bilan = controle visite regard* verifi*
"""
