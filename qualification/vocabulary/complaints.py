"""What people complain of to a doctor, a dentist or a vet, and what they have examined. Part of the field `medicine`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "skin_kinds": Concept(
        "экзем* псориаз* сыпь высыпан* прыщ* родинк* зуд чешет* дерматит* шелуш* крапивниц* бородавк* папиллом* лишай акне",
        "eczema psoriasis rash spots pimple* mole moles itch* dermatitis hives wart* blister* acne flaky",
        "eczema psoriasis sarpullido granos lunar* picor pica dermatitis ronchas verruga* acne urticaria",
        "eczema psoriasis boutons grain_de_beaute demange* gratte dermatite urticaire verrue* acne plaques",
        under="skin_trouble dermatologist",
    ),
    "back_joint_kinds": Concept(
        "поясниц* спин* колен* сустав* радикулит* грыж*_позвоноч* шея_болит шею_продуло прострел* ишиас",
        "lower_back back knee* sciatica slipped_disc stiff_neck shoulder hip_pain joint* lumbago",
        "lumbago espalda rodilla* ciatica hernia_discal cervicales hombro articulacion*",
        "lumbago dos genou* sciatique hernie_discale cervicales epaule articulation* lombaires tour_de_rein",
        under="back_pain joint_pain",
    ),
    "mood_kinds": Concept(
        "тревог* паник* депресс* апати* бессонниц* слез* нервы нервн*_срыв выгор* на_нуле страх*",
        "anxious anxiety panic_attack* depress* low_mood insomnia crying burnt_out cant_cope overwhelmed feeling_down stressed",
        "ansiedad panico depre* insomnio llor* nervios estres agobiad* desbordad*",
        "angoiss* panique deprim* deprime* insomnie pleure stress* a_bout moral_a_zero anxieux anxieuse",
        under="anxiety depression stress",
    ),
    "blood_test": Concept(
        "анализ*_кров* кров* сахар гемоглобин холестерин* гормон* ферритин* биохими* оак сдать_кровь",
        "blood_test* bloods blood sugar_levels cholesterol iron_levels thyroid_test hba1c",
        "analisis_de_sangre analitica sangre azucar colesterol hemoglobina glucosa",
        "prise_de_sang analyse_de_sang bilan_sanguin glycemie cholesterol ferritine",
        under="lab_tests",
    ),
    "ultrasound_scan": Concept("узи ультразвук* эхо", "ultrasound sonogram scan_of_the_baby echo", "ecografia* eco ultrasonido*", "echographie* echo"),
    "mri_scan": Concept("мрт томограф* снимок_головы", "mri scan mri_scan", "resonancia* rm", "irm"),
    "xray_scan": Concept("рентген* флюорограф* снимок", "x_ray* xray* radiograph*", "radiografia* rayos_x placa", "radio radiographie* rayons_x"),
    "gums": Concept(
        "десн* кровоточ* кровят кровь_при_чистк* пародонт*",
        "gum* bleeding_gums bleed_when_i_brush periodont*",
        "encia* sangran sangrado piorrea",
        "gencive* saigne* saignent parodont* dechauss*",
    ),
    "teeth_straight": Concept(
        "прикус* брекет* элайнер* кривые кривой выровня* ровн*_зуб* зубы_кривые ортодонт*",
        "braces straighten* crooked aligner* invisalign overbite orthodont*",
        "ortodoncia brackets alinea* torcid* enderezar dientes_torcidos invisalign",
        "orthodon* appareil bagues aligne* de_travers tordues chevauch* gouttiere*",
        under="braces",
    ),
    "tooth_pain_kinds": Concept(
        "ноет зуб_ноет шестерк* семерк* восьмерк* дергает_зуб зуб_мудрости флюс пульпит* нерв_зуба щек*_раздул* обезбол*",
        "toothache molar throbbing wisdom_tooth abscess tooth_hurts cavity swollen_cheek",
        "muela* dolor_de_muelas flemon caries muela_del_juicio me_duele_un_diente",
        "rage_de_dent molaire* dent_de_sagesse abces carie* mal_aux_dents mal_de_dents",
        under="tooth_pain tooth_ache",
    ),
    "dental_cleaning_kinds": Concept(
        "зубн*_камень камень налет* гигиен* чистк*",
        "scale_and_polish hygienist plaque tartar cleaning",
        "limpieza_bucal sarro higiene placa",
        "detartrage tartre hygiene nettoyage",
        under="teeth_cleaning",
    ),
    "cat_kinds": Concept(
        "кот коты кота котик* котен* котеночек кошк* кошеч* мурлык* британец британск* мейнкун* сфинкс* шотландск* сиам* перс персидск* бенгал*",
        "cat kitten* kitty tabby persian siamese maine_coon ragdoll moggy sphynx bengal",
        "gat* gatit* michi minino persa siames maine_coon",
        "chat* chaton* minou persan siamois maine_coon matou",
        under="cat",
    ),
    "dog_kinds": Concept(
        "собак* собач* пес песик* щен* лабрадор* овчарк* такс* чихуахуа корги йорк* йоркшир* шпиц* дворняг* двортерьер* хаски пудел* мопс* бульдог* терьер* "
        "спаниел*",
        "dog* doggo pup* puppy labrador lab retriever poodle terrier spaniel bulldog dachshund chihuahua corgi beagle mutt collie shepherd pug cockapoo",
        "perr* perrit* cachorr* labrador caniche chihuahua bulldog galgo podenco pastor_aleman salchicha mestizo",
        "chien* chiot* toutou labrador caniche berger_allemand bouledogue teckel golden epagneul yorkshire batard",
        under="dog",
    ),
    "small_pet_kinds": Concept(
        "хомяк* хомяч* крыс* крол* морск*_свинк* шиншилл* мыш* дегу хорек",
        "hamster* rat rats guinea_pig* rabbit* bunny gerbil* chinchilla mouse mice ferret*",
        "hamster* conej* cobaya* rata* raton* chinchilla huron",
        "hamster* lapin* cochon_d_inde cobaye rat souris chinchilla furet",
        under="rodent",
    ),
    "bird_kinds": Concept(
        "попуга* канарейк* волнист* кореллa какаду ара жако",
        "parrot* budgie* canary parakeet* cockatiel* cockatoo macaw finch*",
        "loro* periquito* canario* cotorra* agapornis ninfa",
        "perroquet* perruche* canari* inseparable*",
        under="bird",
    ),
    "reptile_kinds": Concept(
        "черепах* змея змею змеи ящериц* игуан* геккон* питон* агама хамелеон*",
        "tortoise turtle* snake* lizard* iguana gecko* python bearded_dragon chameleon",
        "tortuga* serpiente* lagart* iguana gecko piton",
        "tortue* serpent* lezard* iguane gecko python pogona",
        under="reptile exotic_pet",
    ),
    "horse_kinds": Concept(
        "лошад* конь кони пони жеребец кобыл*",
        "horse* pony ponies mare stallion foal",
        "caball* yegua* poni* potro",
        "cheval chevaux poney* jument*",
        under="horse",
    ),
    "fish_kinds": Concept(
        "рыбк* рыбок аквариум* гуппи скаляри*",
        "goldfish aquarium guppy guppies betta fish_tank",
        "pez peces pececillos acuario",
        "poisson_rouge aquarium guppy",
        under="fish_pet",
    ),
    "nurse_job": Concept(
        "медсестр* медбрат* сестринск* сиделк*",
        "nurse* rn rns nursing lpn care_assistant",
        "enfermer* due ats auxiliar_de_enfermeria",
        "infirmi* ide ides aide_soignant*",
    ),
    "meatless_kinds": Concept(
        "без_мяса не_едим_мяс* вегетариан* веган* овощ* ничего_животного травояд*",
        "veggie vegetarian* vegan* no_meat meat_free meatless plant_based dont_eat_meat",
        "vegetarian* vegan* sin_carne no_comemos_carne nada_de_animales nada_de_carne verduras",
        "vegetarien* vegan* vege sans_viande ni_viande_ni_poisson ni_chair_ni_poisson pas_de_viande legumes",
        under="vegetarian",
    ),
    "meat_meal": Concept(
        "мяс* мясо стейк* говядин* свинин* куриц* шашлык* баранин* ребрышк*",
        "meat steak beef pork chicken lamb ribs burger bacon turkey",
        "carne chuleton ternera cerdo pollo cordero costillas",
        "viande steak boeuf porc poulet agneau entrecote cote_de",
        heads=1,
    ),
    "fish_meal_kinds": Concept(
        "рыб* лосось семг* форел* креветк* морепродукт* тунец",
        "fish salmon trout tuna prawns shrimp cod",
        "pescado marisco salmon merluza atun gambas bacalao",
        "poisson saumon truite thon crevettes fruits_de_mer cabillaud",
        under="seafood",
    ),
    "celiac_kinds": Concept(
        "целиак* без_глютен* безглютен* глютен*", "coeliac* celiac* gluten", "celiac* gluten", "coeliaque* celiaque* gluten", under="gluten_free"
    ),
}
