"""The short forms of messengers written out, so that the vocabulary knows one form of a word ("mtn" is "maintenant")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

# Written folded, each short form before what it stands for, pairs parted by commas.
_SHORT = {
    "ru": "щас сейчас, щаз сейчас, ща сейчас, седня сегодня, сеня сегодня, седни сегодня, тел телефон, чел человек, нед недель, "
    "мес месяцев, спс спасибо, мб может быть, чет что то, че что, кст кстати, хоч хочу, ток только, тока только, норм нормально, "
    "инет интернет, комп компьютер, мск москва, зп зарплата, недельку неделю, недельки недели, месяцок месяц, годик год, "
    "годика года, полгодика полгода, денек день, денька дня, часик час, часика часа, ноут ноутбук, универ университет, "
    "препод преподаватель, прога программа, днюха день рождения, днюху день рождения, др день рождения, велик велосипед, "
    "мотик мотоцикл, телик телевизор, телек телевизор, холодос холодильник, кв квартира, "
    "стомат стоматолог, маник маникюр, инста инстаграм",
    "en": "rn right now, tmrw tomorrow, tmr tomorrow, tmrow tomorrow, 2moro tomorrow, tomoz tomorrow, 2nite tonight, tonite tonight, "
    "smth something, sth something, abt about, bc because, cuz because, w with, wk week, wks weeks, mth month, mths months, "
    "mos months, yr year, yrs years, ppl people, b4 before, thru through, gf girlfriend, bf boyfriend, hubby husband, wifey wife, "
    "fam family, appt appointment, apt apartment, biz business, pic photo, pics photos, vid video, msg message, txt text, "
    "def definitely, prolly probably, prob probably, gonna going to, wanna want to, gotta have to, cant cannot, bday birthday, "
    "xmas christmas, wknd weekend, hrs hours, hr hour, mins minutes, "
    "govt government, dept department, mgr manager, "
    "acct account, accts accounts, mgmt management, hols holidays, resto restaurant, convo conversation, "
    "veg vegetables, veggies vegetables, telly television, fone phone, fotos photos, congrats congratulations, "
    "avg average",
    "es": "q que, k que, xq porque, pq porque, porq porque, xa para, pa para, x por, tb tambien, tmb tambien, tbn tambien, d de, "
    "dl del, cn con, bn bien, mñn mañana, mñana mañana, finde fin de semana, findes fines de semana, sem semana, ms mas, "
    "toy estoy, aki aqui, ahorita ahora, qro quiero, nd nada, dnd donde, peques hijos, nenes hijos, "
    "cumple cumpleanos, peli pelicula, bici bicicleta, tele television, cole colegio, insti instituto, "
    "depa departamento, depto departamento, compu computadora, compus computadoras, celu celular, cel celular, tfno telefono, "
    "tel telefono, hab habitacion, habs habitaciones, apto apartamento, ofi oficina, profe profesor, "
    "refri refrigerador, facu facultad, boli boligrafo, "
    "aprox aproximadamente, info informacion, promo promocion",
    "fr": "mtn maintenant, mnt maintenant, tt tout, tte toute, ts tous, ttes toutes, bcp beaucoup, qd quand, pr pour, ds dans, "
    "av avec, ac avec, vs vous, ns nous, jms jamais, tjs toujours, tjrs toujours, tlj tous les jours, qqn quelqu un, "
    "qqch quelque chose, qq quelques, rdv rendez vous, auj aujourd hui, ajd aujourd hui, aprem apres midi, sem semaine, "
    "c c est, cest c est, jai j ai, chui je suis, chuis je suis, jsuis je suis, jveux je veux, ya il y a, pck parce que, "
    "hebdo hebdomadaire, boulot travail, taf travail, gosses enfants, mome enfant, momes enfants, keskon qu est ce qu on, "
    "kdo cadeau, kdos cadeaux, tel telephone, tele television, resto restaurant, restos restaurants, appart appartement, "
    "apparts appartements, ordi ordinateur, ordis ordinateurs, pb probleme, pbs problemes, anniv anniversaire, "
    "dispo disponible, prof professeur, profs professeurs, "
    "immo immobilier, imprim imprimante, compta comptabilite, secu securite, "
    "pers personnes",
}


def written_out(folded: str, lang: str) -> str:
    """The folded text with its short forms written out; Russian ones also where the talk is in another language."""
    short = _table(lang)
    return _WORD.sub(lambda found: short.get(found.group(), found.group()), folded)


_WORD = re.compile(r"[^\W_]{2,}|[^\W_](?!')")


@cache
def _table(lang: str) -> Mapping[str, str]:
    pairs = (pair.strip().split(" ", 1) for language in dict.fromkeys(("ru", lang)) for pair in _SHORT.get(language, "").split(","))
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2}
