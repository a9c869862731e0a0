"""Words that join, point or are merely polite: they neither answer nor stand in the way of an answer."""

from __future__ import annotations

from qualification.vocabulary.wordlist import word_set

# Words that join, point or are merely polite: they neither answer nor stand in the way of an answer.
_RUSSIAN = word_set(
    "а и но да ну в во на с со к ко от до по из за для у о об при про под над через это этот эта эти этого тот та то те вот там тут "
    "так же бы ли я мы ты вы он она они мне нам вам мой моя мое мои мою моей наш наша наше наши нашу нашей ваш ваша ваше ваши свой "
    "своя свое свою нас вас меня их его ее как что чтобы если или либо тоже также еще уже только просто лучше хочу хотим хотел "
    "хотела хотелось хотели нужен нужна нужно нужны надо можно могу можем буду будем будет было был быть есть пожалуйста пож плиз "
    "спасибо здравствуйте привет добрый день вечер утро давай давайте думаю наверное скорее пусть очень больше всего именно "
    "конкретно вообще скажем короче типа значит интересует интересно интересуюсь интересуют ищу ищем подойдет подходит удобно "
    "удобнее вариант всегда пока мной себе себя ок окей ладно хорошо конечно чисто ближе скажите выбираю выбрал выберу возьму беру "
    "ответ кстати собственно самый самое самая лично желательно предпочитаю предпочел нравится планируем планирую собираюсь "
    "собираемся более менее каждый каждая каждое каждую каждые"
)
_ENGLISH = word_set(
    "a an the of to in on at by for from with and or but so as is are am was were be been it its this that these those there here i "
    "we you he she they me us him them my our your his her their mine im ill id ive weve wed youre thats lets will would could "
    "should can may might do does did have has had just only really very quite rather mostly mainly basically actually probably "
    "maybe please pls plz thanks thank thx hi hello hey yes yeah yep ok okay well um uh oh like want wanna need needs looking look "
    "prefer love think guess say said go going gonna get option choice one some any more most bit kind sort type also too then than "
    "if when about into up out all now interested id'd pick choose take let something someone thing things definitely sure works "
    "work every each"
) - word_set("any yes yeah yep now work all something")
_SPANISH = word_set(
    "el la los las un una unos unas lo de del al a ante con en para por sin sobre y e o u pero que como si se es son soy somos "
    "estoy esta estan estamos ser estar era fue mi mis tu tus su sus nuestro nuestra nuestros nuestras me te nos le les yo nosotros "
    "usted ustedes ellos eso esto este ese esa quiero queremos quisiera quisieramos necesito necesitamos busco buscamos prefiero "
    "preferimos me_gustaria gustaria seria hola buenas buenos gracias favor porfa porfavor solo muy mas menos mejor creo pienso "
    "bueno pues vale ok tambien ya algo cosa tipo opcion tengo tenemos cada hay ha he hemos tenia iba ir va voy vamos hacer hago "
    "interesa interesan interesaria gusta sea ahi aqui"
) - frozenset(["ya"])
_FRENCH = word_set(
    "le la les l un une des de du d au aux a en dans pour par sur avec sans et ou mais que qui ce cet cette ces c est suis sommes "
    "sont etes j je tu il elle on nous vous ils elles me m te t se s mon ma mes notre nos votre vos son sa ses leur y ne n si "
    "plutot juste vraiment tres plus moins bien bonjour salut bonsoir merci svp stp voudrais voudrait veux veut voulons aimerais "
    "aimerait cherche cherchons besoin ai as avons avez ont ete etre avoir faire fais fait ca cela alors donc ben bah euh oui ouais "
    "ok accord aussi surtout option choix truc chose prefere preferons pense crois serait prends prendre prendrai plait interesse "
    "interesserait qu chaque"
)
FILLERS = {"ru": _RUSSIAN, "en": _ENGLISH, "es": _SPANISH, "fr": _FRENCH}

WANTING = word_set(
    "хочу хотим хотел хотела хотели хотелось нужен нужна нужно нужны надо ищу ищем интересует интересуют интересуюсь планирую планируем "
    "возьму беру выбираю предпочитаю подойдет давайте лучше want wanna need needs prefer rather looking id interested take choose pick lets "
    "quiero queremos quisiera necesito necesitamos busco buscamos prefiero preferimos gustaria interesa mejor "
    "veux voudrais voulons voudrait cherche cherchons besoin faut prefere preferons prends prendrai aimerais aimerait interesse plutot"
)
"""Words by which one says to want something."""
