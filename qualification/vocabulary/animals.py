"""Pets and what is done for them."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "dog": Concept(
        "собак* пес пса щен* собачк* лабрадор* такс* шпиц* йорк* овчарк* корги мопс* хаски псин* песель питбул* дворняг* барбос* "
        "шарик* кобел* доберман* ротвейлер* чихуахуа бульдог* пудел* терьер* джек_рассел сука лайк* гав алабай дог йорик пекинес* "
        "далматин* бигл* самоед* лабрик",
        "dog* pup* labrador* doggo poodle* retriever bulldog* corgi chihuahua spaniel terrier canine husky pooch puppy mutt hound "
        "dachshund pug pugs rottweiler german_shepherd collie beagle golden cockapoo cavapoo whippet greyhound staffie woof shih_tzu "
        "dalmatian cockerpoo",
        "perr* cachorr* labrador* can caniche* bulldog* perrit* pastor_aleman pitbull chihuahua galgo beagle podenco teckel dalmata firulais bulldog",
        "chien* chiot* labrador* toutou caniche* bouledogue* berger_allemand teckel carlin beagle chihuahua husky yorkshire bichon "
        "clebard levrier braque setter golden berger australien malinois bulldog staffie",
        "🐶 🐕",
        under="pets",
    ),
    "cat": Concept(
        "кот кота кошк* котен* котик* коты котэ мейн_кун британец сфинкс* кошар* перс мурзик кошечк* кис* котейк* мурк* сиамск* "
        "мурлык* мяу вислоух* котофей персид* бенгал* рагдол*",
        "cat* kitten* kitty feline siamese kitties moggy tabby tomcat persian bengal ragdoll meow maine_coon tom_cat furball",
        "gat* gatit* minin* michi felino gatito siames persa michi* misi",
        "chat* chaton* minou felin minet* matou siamois persan chatte minette maine_coon",
        "🐱 🐈",
        under="pets",
    ),
    "bird": Concept(
        "птиц* попуга* канарейк* волнист* корелл* неразлучник* какаду",
        "bird* parrot* canary budgie* parakeet cockatiel budgerigar macaw finch lovebird cockatoo",
        "pajar* loro* canario* ave periquito* perico* agapornis ninfa cotorra* guacamay*",
        "oiseau* perroquet* canari perruche perruches inseparables mandarin calopsitte ara",
        "🐦 🦜",
        under="pets",
    ),
    "rodent": Concept(
        "грызун* хомяк* кролик* морск*_свинк* крыс* шиншилл* хомя* дегу песчанк* мыш* крол* морская_свинка свинк*",
        "rodent* hamster* rabbit* guinea* rat bunny chinchilla gerbil mouse mice ferret guinea_pig* hamsters degu rabbits",
        "roedor* hamster* conej* cobay* cuy cobaya* conejillo rata* huron erizo",
        "rongeur* hamster* lapin* cochon_d_inde cobaye souris octodon gerbille* rat furet",
        "🐹 🐰",
        under="pets",
    ),
    "reptile": Concept(
        "рептил* черепах* ящериц* зме* игуан* геккон* экзот* хамелеон* питон* удав* крокодил*",
        "reptile* turtle* lizard* snake* gecko tortoise iguana exotic* chameleon python bearded_dragon terrapin",
        "reptil* tortuga* lagart* serpiente* iguana exotic* camaleon gecko piton boa",
        "reptile* tortue* lezard* serpent* iguane nac cameleon python boa tortues",
        "🐢 🦎",
        under="pets",
    ),
    "fish_pet": Concept(
        "рыб* аквариум* гупп* цихлид*",
        "fish aquarium goldfish guppies koi betta",
        "pez peces acuario pececito* goldfish betta",
        "poisson* aquarium poissons_rouges bocal",
        "🐠",
        under="pets",
    ),
    "horse": Concept("лошад* конь пони", "horse* pony", "caball* poni yegua", "cheval chevaux poney", "🐴", under="pets"),
    "exotic_pet": Concept(
        "экзот* маленьк*_животн* грызун* хомяк* кролик* черепах* ящериц* попуга* птиц* шиншилл* крыс* морск*_свинк*",
        "exotic* small_animal* rodent* hamster* rabbit* guinea turtle* lizard* parrot* bird* ferret* reptile*",
        "exotic* pequen*_animal* roedor* hamster conejo* tortuga* loro* huron* ave pajaro* reptil*",
        "nac exotique* rongeur* hamster* lapin* cobaye* tortue* furet* perroquet* oiseau* reptile*",
        heads=2,
    ),
    "pets": Concept("животн* питом* зверь зверушк*", "pet* animal*", "mascota* animal*", "animal animaux", "🐾", heads=2),
    "sterilization": Concept("стерил* кастр*", "spay* neuter* castrat* sterili*", "esteril* castr*", "sterili* castr*"),
    "grooming": Concept(
        "груминг* стриж* помыт* когт* подстричь стрижка колтун* вычес* купа* искуп* шерсть линяет лапк* лохмат* зарос*",
        "groom* bath* trim* fur nails haircut wash matted brush* claws clip clipping shedding tangled nail_trim shaggy",
        "peluquer* bano corte pelo unas cortar_el_pelo banar pelaje nudos cepill* cortarle",
        "toilett* bain tonte griffes tondre laver poils brosse* noeuds tailler coupe",
    ),
    "pet_training": Concept(
        "дрессир* кинолог* послуш* тянет_поводок кусает* команд* лает грызет воспит* непослушн* не_слушает* агресси*",
        "train* obedience behavio* bark* pull* leash jumps bites chews recall misbehav* sit+stay aggress*",
        "adiestr* entrena* obedien* ladra* muerde* tira correa obedecer educ* desobedient*",
        "dress* education comporte* aboie* mord tire laisse obei* rappel sage educat*",
    ),
    "pet_boarding": Concept(
        "передерж* зоогостин* оставить уезжа* отпуск* присмотр* погул* выгул* покормить пока_нас_нет некому_оставить улета* уезжаем не_с_кем",
        "board* sitting kennel* sitter holiday away vacation look_after while_we vacations pet_sit* walk* walker dogsit* off_to "
        "going_to days_away out_of_town holidays",
        "guarder* residencia hotel cuidad* vacaciones viaje me_voy cuiden cuidar pasear dejarlo paseo* nos_vamos de_viaje nos_fuimos puente",
        "garde pension vacances absence garder promen* pars partir dog_sitter on_part partons week_end",
    ),
    "pet_vaccine": Concept(
        "вакцин* привив* чип* чипир* бешенств* паспорт",
        "vaccin* jab* shot* microchip* rabies passport",
        "vacun* chip* microchip* rabia pasaporte",
        "vaccin* puce* pucer rage passeport rappel",
        "💉",
    ),
    "pet_illness": Concept(
        "болеет заболел* не_ест рвет рвот* понос* хрома* вялый вялая лечен* лечить чихает кашляет клещ* съел_что осмотр плохо сутки_рвет тошнит",
        "sick ill vomit* limp* not_eating diarrh* lethargic ticks fleas swallowed poorly throwing_up unwell ate_something treat* vet throwing+up",
        "enferm* vomita* cojea* no_come diarrea garrapata* pulga* se_trago decaid* malito tratamiento vomitando",
        "malade vomit* boite boiter mange_plus diarrhee tique* puces avale soins soigner vomit",
    ),
    "young_pet": Concept(
        "щенок щенк* котен* котенок до_года месяц* малыш* маленьк*",
        "pupp* kitten* months baby under_a_year",
        "cachorr* gatit* meses bebe",
        "chiot* chaton* mois bebe",
    ),
    "old_pet": Concept(
        "пожил* старый старая старенк* старичок старушк*",
        "senior old elderly ageing",
        "mayor viej* ancian* senior",
        "age agee vieux vieille senior",
    ),
}
