"""What people say to a question of consent or of yes and no: refusals, assents and questions back, parted by "|"."""

from __future__ import annotations

REFUSALS = {
    "ru": "конечно нет|точно нет|разумеется нет|естественно нет|однозначно нет|определённо нет|само собой нет|"
    "нет конечно|нет, разумеется|"
    "ок нет|ну уж нет|да ну нет|конечно же нет|безусловно нет|да нет|ну нет конечно|ну нет|да нет же|нет-нет|не согласен|не хочу|не надо|"
    "не нужно|ни за что|отказываюсь|не даю согласия|не даю согласие|пожалуй нет|пожалуй, откажусь|лучше не надо|не готов|нельзя|не стоит|"
    "обойдусь|воздержусь|нет, не согласен|давайте без этого|давайте не будем|хорошо, но нет|можно не надо|я против|"
    "не сейчас|ок, но не сейчас|"
    "да не согласен я|да нет, не надо|совсем нет|скорее всего нет|конечно, нет|да конечно нет|нет уж|нет уж, спасибо|"
    "ни в коем случае нет|"
    "я не согласен|не разрешаю|запрещаю|не подтверждаю|не хотелось бы|не хотел бы|мне это не нужно|спасибо, нет|спасибо, не надо|"
    "естественно не согласен|конечно не согласна|точно не надо|абсолютно нет|вообще нет|лучше нет|лучше не стоит|ой нет|не, спасибо|"
    "не интересно|не планирую|да не надо|да не хочу я|я откажусь|пожалуйста, не надо|нет, хорошо подумал и нет|увы, нет|к сожалению, нет|"
    "ясно что нет|не принимаю|не соглашусь|нет никакого желания|не вижу смысла|не соглашаюсь|никак нет|ничего подобного",
    "en": "i would rather not|id rather not|rather not|definitely not|certainly not|of course not|sure, no|absolutely no|obviously not|"
    "i do not agree|i disagree|i refuse|no thanks|not okay|not fine with me|ok no|please do not|please no|hell no|nope never|i decline|"
    "not at this time|i would not agree|ok but no|fine, no|better not|of course no|i agree to nothing|of course i do not|clearly not|"
    "i don't agree|i do not consent|i don't consent|i'd prefer not to|i would prefer not to|i'd rather you didn't|no way|not really|"
    "well, no|yeah no|yeah, no|um no|sorry, no|no, sorry|no, thank you|thanks, but no|thank you, no|absolutely not|not today|not now|"
    "not interested|i won't|i will not|i can't agree|i cannot agree|i am not okay with that|i'm not comfortable with that|don't want to|"
    "i do not want to|i do not wish to|never|hard no|big no|it's a no|that's a no from me|no deal|not ok|not agreed|i'm against it|"
    "surely not|no, of course|no, obviously|no, definitely|please don't|do not agree|not happy with that|nope, not ok|"
    "thanks, i'd rather not",
    "es": "claro que no|por supuesto que no|desde luego que no|obviamente no|no estoy de acuerdo|no acepto|mejor no|"
    "seguro que no|ok pero no|"
    "ni loco|prefiero que no|preferiría no|no quiero|en absoluto|de ninguna manera|vale, pero no|no, claro|pues no|"
    "pues claro que no|claro, no|no, por supuesto|creo que no|me temo que no|ni hablar|ni de broma|para nada|no gracias|no, gracias|"
    "gracias, pero no|gracias, no|bueno, no|lo siento, no|no, lo siento|no me parece bien|no me interesa|no doy mi consentimiento|"
    "no consiento|me niego|rechazo|no autorizo|no lo autorizo|no deseo|no lo deseo|no por ahora|ahora no|todavía no|de momento no|"
    "por el momento no|naturalmente que no|evidentemente no|efectivamente no|definitivamente no|absolutamente no|está claro que no|"
    "estoy en contra|no lo acepto|no quisiera|preferiría que no|prefiero no|que no|que no, gracias|no no|no, no quiero|nunca|jamás|"
    "nada de eso|yo no|no me gusta|no me conviene|no me va|por favor no|por favor, no|no hace falta|ok, no|vale, no|no estoy conforme",
    "fr": "bien sûr que non|certainement pas|évidemment non|je ne suis pas d'accord|je refuse|plutôt pas|plutôt non|"
    "ok mais non|surtout pas|"
    "sûrement pas|jamais de la vie|hors de question|je préfère pas|je préférerais ne pas|pas d'accord|absolument pas|d'accord mais non|"
    "bien sûr non|évidemment que non|mais non|ben non|eh bien non|non bien sûr|non, évidemment|non merci|merci, non|"
    "non, merci|merci mais non|"
    "je ne veux pas|je veux pas|je préfère ne pas|je ne préfère pas|j'aimerais mieux pas|mieux vaut pas|pas question|"
    "il n'en est pas question|"
    "je n'accepte pas|j'accepte pas|je ne consens pas|je ne donne pas mon accord|je n'autorise pas|je suis contre|"
    "pas maintenant|pas encore|"
    "pas pour l'instant|pas vraiment|pas du tout|non non|ah non|oh non|désolé, non|non désolé|c'est non|"
    "pour moi c'est non|malheureusement non|"
    "je ne souhaite pas|je souhaite pas|ça ne me convient pas|ça ne m'intéresse pas|je ne suis pas intéressé|je ne suis pas partant|"
    "jamais|aucunement|en aucun cas|certes non|naturellement non|carrément pas|exactement non|suis pas d'accord|"
    "chuis pas d'accord|je dis non|"
    "ok, non|parfait, mais non|vraiment pas|non vraiment|je crois que non|je pense que non|pas ok|s'il vous plaît non",
}
ASSENTS = {
    "ru": "да|да конечно|конечно да|конечно|да, согласен|согласна|я согласен|полностью согласен|да, я согласна|даю согласие|"
    "да, даю согласие|хорошо|ок|окей|ладно|ну ладно|ладно, согласен|да, пожалуйста|да, спасибо|разумеется|само собой|безусловно|"
    "естественно|без проблем|да без проблем|да не вопрос|не вопрос|не против|я не против|совсем не против|ничего не имею против|"
    "не возражаю|да, не возражаю|нет возражений|возражений нет|почему нет|почему бы и нет|а почему бы и нет|да почему нет|давайте|давай|"
    "ну давайте|да, давайте|поехали|угу|ага|ага, согласен|принимаю|подтверждаю|да, подтверждаю|разрешаю|да, разрешаю|готов|да, готова|"
    "да-да|да да|да, хорошо|конечно, согласен|точно да|однозначно да|ну да|ну конечно|конечно же|да, всё верно|верно|не откажусь|"
    "да, не сомневайтесь|нет проблем|да нет проблем|никаких проблем|да, нет проблем|конечно, почему нет|за|я за|+|👍|yes|ok",
    "en": "yes|yes of course|of course|of course yes|yes, i agree|i agree|agreed|i fully agree|sure|sure thing|sure, no problem|"
    "yes, no problem|no problem|no problem at all|yes, no objection|no objections|i have no objections|no issue|yes, no worries|"
    "i don't mind|i do not mind|don't mind at all|not a problem|yes, not a problem|why not|yes why not|sure, why not|"
    "i see no reason not to|"
    "ok|okay|ok then|ok, fine|fine|fine by me|fine with me|that's fine|that is fine|it's fine|works for me|go ahead|"
    "yes, go ahead|please do|"
    "yes please|by all means|absolutely|absolutely yes|definitely|definitely yes|certainly|obviously|obviously yes|i do|"
    "i do agree|i accept|"
    "yes, i accept|i consent|yes i do|yes, i consent|yep|yeah|yeah, sure|yup|alright|all right|all good|no doubt|"
    "without a doubt|naturally|"
    "gladly|happy to|with pleasure|sounds good|+|👍",
    "es": "sí|si|sí, claro|claro|claro que sí|por supuesto|por supuesto que sí|desde luego|sí, acepto|acepto|lo acepto|de acuerdo|"
    "estoy de acuerdo|sí, estoy de acuerdo|vale|ok|okay|bueno|bueno, sí|bueno, vale|pues sí|pues claro|claro, por supuesto|cómo no|"
    "por qué no|¿por qué no?|y por qué no|sin problema|no hay problema|sí, no hay problema|claro, no hay problema|no tengo problema|"
    "no tengo inconveniente|no me importa|sí, no me importa|no me opongo|no hay inconveniente|ningún problema|sí, ningún problema|"
    "sin ningún problema|adelante|sí, adelante|dale|perfecto|sí, perfecto|me parece bien|sí, me parece bien|está bien|muy bien|correcto|"
    "exacto|efectivamente|obvio|obvio que sí|sí, por favor|sí, gracias|confirmo|autorizo|sí, autorizo|consiento|doy mi consentimiento|"
    "sin duda|no lo dudo|sin dudarlo|con gusto|con mucho gusto|encantado|seguro|seguro que sí|venga|sí sí|+|👍",
    "fr": "oui|oui bien sûr|bien sûr|bien sûr que oui|évidemment|évidemment oui|oui, d'accord|d'accord|je suis d'accord|"
    "oui je suis d'accord|"
    "j'accepte|oui, j'accepte|je consens|je donne mon accord|ok|okay|ok pour moi|c'est bon|c'est bon pour moi|c'est d'accord|entendu|"
    "pourquoi pas|oui pourquoi pas|et pourquoi pas|pas de problème|oui pas de problème|aucun problème|oui, aucun problème|sans problème|"
    "pas de souci|oui, pas de souci|il n'y a pas de souci|il n'y a pas de problème|y a pas de problème|ça ne me dérange pas|"
    "ça me dérange pas|je n'ai rien contre|pas d'objection|aucune objection|je n'y vois pas d'inconvénient|je ne suis pas contre|"
    "je ne dis pas non|volontiers|avec plaisir|certainement|absolument|tout à fait|tout à fait d'accord|exactement|parfait|oui parfait|"
    "ça marche|ça me va|ça me convient|oui ça me va|allez-y|vas-y|oui allez-y|carrément|ouais|oui oui|mais oui|ben oui|je confirme|"
    "sans doute|sans aucun doute|pas de doute|oui, s'il vous plaît|oui merci|+|👍",
}
QUESTIONS_BACK = {
    "ru": "а надо?|надо?|а нужно?|это нужно?|обязательно?|а обязательно?|это обязательно?|зачем?|а зачем?|почему?|"
    "можно нет?|можно без этого?|"
    "можно отказаться?|а если нет?|а если не согласен?|а если откажусь?|что это?|что это значит?|это точно надо?|это безопасно?|"
    "а как вы их храните?|кому вы передадите данные?|сколько это стоит?|а это бесплатно?|а без согласия нельзя?|разве надо?|"
    "зачем вам это?|зачем вам мои данные?|для чего?|для чего это нужно?|с чем согласен?|на что согласие?|"
    "согласен с чем?|можно подробнее?|"
    "а можно не соглашаться?|что будет, если да?|что дальше?|а вы кто?|точно?|точно надо?|это правда?|а куда пойдут данные?|"
    "могу я отказаться?|неужели обязательно?|это всё?|а что если нет?|правда?|а можно?",
    "en": "do i have to?|is it required?|why?|must i?|can i say no?|what if i say no?|what if i don't?|is it mandatory?|is it necessary?|"
    "is it safe?|what for?|why do you need it?|why do you ask?|what is this?|what does it mean?|agree to what?|consent to what?|"
    "do i need to?|should i?|is that ok?|is it free?|how much is it?|how do you store it?|who sees my data?|who will see it?|"
    "can i refuse?|can i skip it?|may i decline?|what happens if i agree?|what happens if not?|how long do you keep it?|"
    "is it really needed?|are you sure?|really?|is it obligatory?|what are you going to do with it?|what do i agree to?|and if not?|"
    "is this a must?|where does it go?|can you explain?|would it be safe?",
    "es": "¿es obligatorio?|¿por qué?|¿para qué?|¿tengo que?|¿hace falta?|¿es necesario?|¿y si no?|¿y si digo que no?|¿puedo negarme?|"
    "¿puedo decir que no?|¿es seguro?|¿es gratis?|¿cuánto cuesta?|¿qué es esto?|¿qué significa?|¿de acuerdo con qué?|¿acepto qué?|"
    "¿quién verá mis datos?|¿quién los ve?|¿cómo los guardan?|¿dónde se guardan?|¿para qué los quieren?|¿por qué lo necesitan?|"
    "¿qué pasa si acepto?|¿qué pasa si no acepto?|¿debo aceptar?|¿obligatorio?|¿necesario?|¿de verdad?|¿en serio?|¿seguro?|"
    "¿se puede evitar?|¿puedo saltarlo?|¿cuánto tiempo los guardan?|¿qué hacen con mis datos?|¿me lo explica?|¿a qué digo que sí?|"
    "¿y eso?|¿hay que hacerlo?|¿tengo que aceptar?|es obligatorio?|hace falta?",
    "fr": "c'est obligatoire ?|pourquoi ?|pour quoi faire ?|est-ce obligatoire ?|je dois ?|il faut ?|c'est nécessaire ?|"
    "et si je refuse ?|"
    "et si non ?|et si je dis non ?|je peux refuser ?|puis-je refuser ?|est-ce que je peux dire non ?|c'est sûr ?|c'est gratuit ?|"
    "combien ça coûte ?|qu'est-ce que c'est ?|ça veut dire quoi ?|d'accord avec quoi ?|accord pour quoi ?|qui verra mes données ?|"
    "qui les voit ?|comment vous les gardez ?|où vont mes données ?|vous en faites quoi ?|que se passe-t-il si j'accepte ?|"
    "que se passe-t-il si je refuse ?|dois-je accepter ?|obligatoire ?|nécessaire ?|vraiment ?|sérieusement ?|c'est vrai ?|"
    "on peut éviter ?|je peux passer ?|vous les gardez combien de temps ?|pouvez-vous expliquer ?|à quoi je dis oui ?|et alors ?|"
    "c'est indispensable ?|on est obligé ?|faut-il vraiment ?",
}
TORN = {
    "ru": "да, но нет|да и нет|и да и нет|с одной стороны да, с другой нет",
    "en": "yes and no|yes but no|yes and also no",
    "es": "sí y no|sí pero no|sí claro, no",
    "fr": "oui et non|oui mais non",
}
"""Yes and no at once: asked again."""
DOUBTFUL = {
    "ru": "надо|нужно|пожалуй|наверное да|думаю, да|да, если недорого|да, но не звоните|да, только почту|"
    "согласен, но без звонков|да?|ок?|"
    "ладно, сколько стоит?|да, а зачем это?|да ладно|да я дом хотел|хочу дом|не знаю|согласен частично|да и нет|синий|",
    "en": "i guess so|probably yes|i agree if you don't share it|yes but only email|i agree but not to calls|yes?|ok?|sure, how much?|"
    "i have one|yes yes but later|yes, maybe|not sure|i agree to one thing|yeah right|hello|",
    "es": "creo que sí|supongo que sí|acepto pero no las llamadas|sí, pero solo por correo|¿sí?|vale, ¿cuánto cuesta?|"
    "si me llaman ustedes|"
    "tengo|no sé|sí si es gratis|hola|",
    "fr": "je pense que oui|d'accord pour le mail, pas pour les appels|oui, mais seulement par mail|oui ?|d'accord, c'est combien ?|"
    "j'en ai|je ne sais pas|oui si c'est gratuit|bonjour|",
}
"""Not clear enough for what cannot be taken back."""
