"""The sentences of `sentences` in Russian."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

RUSSIAN: Mapping[str, Sequence[tuple[str, str]]] = {
    "HL001": (
        ("there is no such key here", "здесь такого ключа не бывает"),
        ("this key is missing", "не хватает этого ключа"),
        (
            "a node needs one of: say, ask, contact, branch, go, run, consent, magnet, handoff, finish",
            "узлу нужно одно из: say, ask, contact, branch, go, run, consent, magnet, handoff, finish",
        ),
        ("points only add up: nothing sets a score, write `add`", "баллы только складываются: ничто не задаёт счёт, напишите `add`"),
        ("Input should be a valid boolean, unable to interpret input", "здесь нужно true или false"),
        ("Input should be a valid boolean", "здесь нужно true или false"),
        ("Input should be a valid integer, {why}", "здесь нужно целое число"),
        ("Input should be a valid integer", "здесь нужно целое число"),
        ("Input should be a valid number, {why}", "здесь нужно число"),
        ("Input should be a valid number", "здесь нужно число"),
        ("Input should be a finite number", "здесь нужно конечное число"),
        ("Input should be a valid string", "здесь нужен текст"),
        ("Input should be a valid list", "здесь нужен список"),
        ("Input should be a valid dictionary or {what}", "здесь нужны ключи со значениями"),
        ("Input should be a valid dictionary", "здесь нужны ключи со значениями"),
        ("Input should be greater than or equal to {limit}", "не меньше {limit}"),
        ("Input should be less than or equal to {limit}", "не больше {limit}"),
        ("Input should be {words}", "может быть только: {words}"),
        ("String should match pattern '{pattern}'", "слово должно быть вида {pattern}"),
        ("String should have at least {n} character", "здесь не может быть пусто"),
        ("String should have at most {n} characters", "не длиннее {n} знаков"),
        ("List should have at least {n} item after validation, not {met}", "в списке нужно не меньше {n}, есть {met}"),
        ("Dictionary should have at least {n} item after validation, not {met}", "ключей нужно не меньше {n}, есть {met}"),
        ("larger than {n} bytes", "больше {n} байт"),
        ("a sign that no text has: {sign}", "знак, которого в тексте не бывает: {sign}"),
        ("a quote is opened here and closed in line {line} only", "кавычка открыта здесь, а закрыта только в строке {line}"),
        ("a quote is opened here and never closed", "кавычка открыта здесь и нигде не закрыта"),
        ("an escape that names no sign", "такого знака после обратной черты не бывает"),
        ("a second document; a script is one", "второй документ; сценарий это один"),
        ("a key must be a word", "ключом может быть только слово"),
        ("duplicate key `{key}`", "ключ `{key}` написан второй раз"),
        ("merge keys are not allowed", "ключи слияния (<<) нельзя"),
        ("anchors and aliases are not allowed", "якоря и ссылки на них нельзя"),
        ("tags are not allowed", "теги (!) нельзя"),
        ("nested deeper than {n}", "вложено глубже {n}"),
        ("more than {n} keys and values", "больше {n} ключей и значений"),
        ("could not find expected ':' ({began})", "не хватает двоеточия после ключа ({began})"),
        ("could not find expected ':'", "не хватает двоеточия после ключа"),
        ("mapping values are not allowed here{began}", "двоеточию здесь не место: возьмите текст в кавычки или проверьте отступ"),
        ("mapping values are not allowed here", "двоеточию здесь не место: возьмите текст в кавычки или проверьте отступ"),
        ("expected ',' or {bracket}, but got {sign} ({began})", "не хватает запятой или скобки {bracket}, стоит {sign} ({began})"),
        ("expected <block end>, but found {sign} ({began})", "отступ не тот, что у строк выше, или лишний знак ({began})"),
        ("found character {sign} that cannot start any token", "так слово начинаться не может: {sign}; возьмите текст в кавычки"),
        ("found character {sign} that cannot start any token ({began})", "так слово начинаться не может: {sign}; возьмите текст в кавычки"),
        ("not a duration: {written} (write 90s, 5m, 1h, 3d or 2w)", "это не длительность: {written} (пишите 90s, 5m, 1h, 3d или 2w)"),
        ("longer than ten years: {written}", "дольше десяти лет: {written}"),
        ("a condition is a mapping such as {examples}", "условие пишется ключами и значениями: {examples}"),
        ("conditions nested deeper than {n}", "условия вложены глубже {n}"),
        ("`{key}` needs a list of conditions", "после `{key}` нужен список условий"),
        ("`{key}`: a test is missing, such as {which}", "`{key}`: не хватает проверки, например {which}"),
        ("`{subject}`: no test is called `{test}` (there are: {tests})", "`{subject}`: проверки `{test}` нет (есть: {tests})"),
        ("`{subject}`: {test} needs a number, not {what}", "`{subject}`: для {test} нужно число, а не {what}"),
        ("`{subject}`: {test} needs true or false, not {what}", "`{subject}`: для {test} нужно true или false, а не {what}"),
        (
            "`{subject}`: {test} needs a word, a number or a list of them, not {what}",
            "`{subject}`: для {test} нужно слово, число или их список, а не {what}",
        ),
        ("`run: {script}`: runs itself", "`run: {script}`: сценарий запускает сам себя"),
        ("`run: {script}`: there is no such script", "`run: {script}`: такого сценария нет"),
        ("`run: {script}`: there is a node `{node}` already", "`run: {script}`: узел `{node}` уже есть"),
        ("the id `{node}` gets too long", "имя `{node}` становится слишком длинным"),
        ("this is the script `{script}`; another id makes another script", "это сценарий `{script}`; с другим именем он стал бы другим"),
        ("stages need exactly one of kind {kinds}", "стадий каждого из этих видов должна быть ровно одна: {kinds}"),
        ("the first stage must be open: leads begin there", "первая стадия должна быть открытой: лиды начинают с неё"),
    ),
    "HL101": (("there is no node `{node}`", "узла `{node}` нет"),),
    "HL102": (("no way leads to `{node}`", "к узлу `{node}` не ведёт ни один путь"),),
    "HL103": (("`{node}` leads back to itself without a question", "`{node}` ведёт к самому себе без вопроса"),),
    "HL104": (("every way has a condition; add a last one without `when`", "у каждого пути есть условие; добавьте последний, без `when`"),),
    "HL201": (
        (
            "`{answer}` is used here, but no question stores an answer of that name",
            "здесь нужен ответ `{answer}`, но ни один вопрос его не хранит",
        ),
        ("regions are looked up by `{answer}`, but no question stores it", "регион берётся из `{answer}`, но ни один вопрос его не хранит"),
        ("`{answer}` is compulsory, but no question stores it", "ответ `{answer}` обязателен, но ни один вопрос его не хранит"),
    ),
    "HL202": (("`{answer}` is not asked before this way is chosen", "`{answer}` не спрашивают до того, как выбирается этот путь"),),
    "HL203": (
        (
            "`{answer}` is of kind {kind}, which knows no test `{test}` ({tests})",
            "`{answer}` это ответ вида {kind}, проверки `{test}` для него нет (есть: {tests})",
        ),
        ("`{answer}` has no option `{option}`", "у вопроса `{answer}` нет варианта `{option}`"),
    ),
    "HL204": (
        ("`{answer}` is the name of a fact; store the answer under another", "`{answer}` это имя факта; храните ответ под другим"),
        (
            "`{answer}` is stored by another question of another kind or with other options",
            "под именем `{answer}` уже хранит ответ другой вопрос, другого вида или с другими вариантами",
        ),
    ),
    "HL301": (("there is no criterion `{criterion}`", "критерия `{criterion}` нет"),),
    "HL302": (
        ("no path makes `{criterion}` yes", "ни один путь не даёт критерию `{criterion}` «да»"),
        ("no path makes `{criterion}` no", "ни один путь не даёт критерию `{criterion}` «нет»"),
    ),
    "HL303": (("no path reaches `{tier}`", "ни один путь не приводит к `{tier}`"),),
    "HL304": (
        ("no path makes a visitor targeted", "ни один путь не делает посетителя целевым"),
        ("no path makes a visitor non-targeted", "ни один путь не делает посетителя нецелевым"),
    ),
    "HL305": (
        ("{points} points: the score runs from {least} to {most}", "{points} баллов, а счёт бывает от {least} до {most}"),
        (
            "`{answer}` is at most {limit}, so {test} {value} never tells anything apart",
            "`{answer}` не больше {limit}, и проверка {test} {value} ничего не различает",
        ),
        (
            "`{answer}` is at least {limit}, so {test} {value} never tells anything apart",
            "`{answer}` не меньше {limit}, и проверка {test} {value} ничего не различает",
        ),
    ),
    "HL306": (
        ("what is asked of `{answer}` here excludes itself", "условия на `{answer}` здесь исключают друг друга"),
        (
            "`{criterion}` is yes and no for the same answers; yes wins",
            "при одних и тех же ответах критерий `{criterion}` и «да», и «нет»; побеждает «да»",
        ),
    ),
    "HL307": (
        (
            "`{question}: {option}` earns points here, but no path with it reaches `{tier}`",
            "за `{question}: {option}` здесь дают баллы, но ни один путь с ним не приводит к `{tier}`",
        ),
    ),
    "HL308": (
        (
            "a trait of the ideal customer, yet a rule adds {points} points for it",
            "это черта идеального клиента, а правило даёт за неё {points} баллов",
        ),
        (
            "a trait of the wrong customer, yet a rule adds {points} points for it",
            "это черта не нашего клиента, а правило даёт за неё {points} баллов",
        ),
    ),
    "HL401": (
        ("a choice needs at least two options", "для выбора нужно не меньше двух вариантов"),
        ("a question of kind {kind} has no options", "у вопроса вида {kind} вариантов не бывает"),
    ),
    "HL402": (("“{label}” is also the command {command}", "«{label}» это ещё и команда {command}"),),
    "HL403": (
        ("“{label}” cannot be told from `{option}` ({language})", "«{label}» не отличить от `{option}` ({language})"),
        ("“{word}” means `{option}` as well ({language})", "«{word}» значит и `{option}` ({language})"),
    ),
    "HL501": (("{n} signs in `{language}`, at most {limit} can be sent", "знаков на языке `{language}`: {n}, отправить можно {limit}"),),
    "HL502": (("not translated: {languages}", "нет перевода: {languages}"),),
    "HL503": (("nothing is called `{name}` ({language})", "ничто не называется `{name}` ({language})"),),
    "HL504": (
        ("there is no phrase `{phrase}`", "фразы `{phrase}` нет"),
        ("this phrase has no `{name}`", "в этой фразе не бывает `{name}`"),
    ),
    "HL601": (
        ("there is no consent `{consent}`", "согласия `{consent}` нет"),
        ("there is no magnet `{magnet}`", "магнита `{magnet}` нет"),
    ),
    "HL602": (("a personal question before consent", "личный вопрос до согласия"),),
    "HL603": (
        ("this magnet needs a contact, and no way asks for one before it", "магниту нужен контакт, а его до этого никто не спрашивает"),
        ("handed off with no contact asked for before it", "передача менеджерам, а контакта до неё никто не спрашивает"),
        ("{tiers}: handed off, but no way asks for a contact", "{tiers}: передаются менеджерам, но контакта никто не спрашивает"),
    ),
    "HL604": (
        ("needs exactly one of file, link, text, codes (has: {kinds})", "нужно ровно одно из: file, link, text, codes (есть: {kinds})"),
        ("a path below the scripts' folder, without `..`", "нужен путь внутри папки сценариев, без `..`"),
    ),
    "HL605": (
        ("`{hours}`: write days as mon-fri and hours as 09:00-18:00", "`{hours}`: дни пишутся как mon-fri, часы как 09:00-18:00"),
        ("working_hours, but `hours` are not given", "сказано working_hours, а `hours` не заданы"),
    ),
    "HL701": (
        ("{n} questions on one way, the script's limit is {limit}: {way}", "вопросов на одном пути: {n}, предел сценария {limit}: {way}"),
    ),
    "HL702": (
        (
            "a first question that admits only yes or no draws a no; ask something open or offer a choice",
            "на первый вопрос «да или нет» чаще отвечают «нет»; спросите открыто или дайте выбор",
        ),
    ),
    "HL704": (
        (
            "more than {n} ways: whether every tier can be reached was not checked",
            "путей больше {n}: не проверено, достижима ли каждая температура",
        ),
    ),
    "HL703": (("no `tests:`; write one dialog for each tier", "нет `tests:`; напишите по диалогу на каждую температуру"),),
}
