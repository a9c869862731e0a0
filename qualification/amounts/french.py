"""French words around amounts, folded (no accents)."""

from __future__ import annotations

from qualification.amounts.vocabulary import MoneyWords

FRENCH = MoneyWords(
    more="plus de, plus d', plus que, au dessus de, au-dessus de, au dessus des, superieur a, superieure a, superieurs a, "
    "depass*, depassons, au dela de, au-dela de, exceder, excede, excedant, monter au dessus de, aller au dela de, passer les, "
    "depasser les, + de",
    less="moins de, moins d', moins que, en dessous de, en-dessous de, au dessous de, inferieur a, inferieure a, inferieurs a, "
    "sous, sous les, sous la barre des, en dessous des, descendre sous",
    not_words="pas, ne, n', sans, jamais, ni, non, aucun",
    upper="depass* pas, depass* pas les, jusqu'a, jusqua, juska, jusk'a, jusca, jusque, jusqu'aux, au plus, tout au plus, "
    "dans la limite de, a concurrence de, limite a, plafonne a, au max, au maximum, a hauteur de, jusqu a",
    lower="a partir de, au moins, des, au minimum, au bas mot, a minima, partir de, demarrant a, commencant a, au min, "
    "minimum de, a partir des",
    top="max, maximum, maxi, plafond, limite, grand max, au plus, a tout casser, tout au plus, haut de fourchette, maximal, "
    "maximale, grand maximum, gd max",
    bottom="min, minimum, mini, au moins, plancher, bas de fourchette, minimal, minimale, a minima, au bas mot, au minimum",
    upper_after="je peux pas plus, on peut pas plus, je ne peux pas plus, on ne peut pas plus, peux pas plus, peut pas plus, "
    "pas davantage, ou moins, et pas plus, pas plus, et c'est tout, a tout casser, pas un euro de plus, pas un centime de plus, "
    "et moins, au plus, point barre, et rien de plus, et pas un de plus, ou en dessous",
    lower_after="ou plus, et plus, et au dela, et au-dela, au moins, voire plus, et au dessus, ou davantage, et davantage, plus, minimum",
    about="environ, a peu pres, autour de, autour des, dans les, aux alentours de, aux alentours des, vers, vers les, "
    "grosso modo, approximativement, approx, presque, pres de, disons, peut-etre, peut etre, genre, dans la region de, "
    "quelque chose comme, de l'ordre de, aux environs de, je dirais, je pense, j'imagine, a la louche, plus ou moins, les, le, "
    "la, un, une, d', de, du, l', quelques, en gros, a vue de nez, euh, bah, ben, bon, juste, exactement, env, "
    "a peu de chose pres, dans ces eaux la, a la grosse, tout juste, budget de, mettons, par la, dans ces eaux, et quelques, "
    "et des poussieres, a peu pret, a peut pres, apres tout, autours de, seulement",
    between="entre, fourchette de, une fourchette de, fourchette, dans une fourchette de",
    between_and="et, &",
    to="a, ou, jusqu'a, jusqua, et jusqu'a, voire, ou bien, peut-etre, peut etre, voir, et",
    month="par mois, mensuel, mensuels, mensuelle, mensuelles, mensuellement, /mois, chaque mois, au mois, tous les mois, mois, "
    "par moi, /m, le mois, p/mois",
    year="par an, annuel, annuels, annuelle, annuelles, annuellement, /an, chaque annee, a l'annee, par annee, tous les ans, /annee",
    once="une fois, en une fois, au total, total, en tout, ponctuel, ponctuellement, one shot, one-shot, pour tout le projet, "
    "pour le projet, forfait, une seule fois, tout compris, paiement unique, en one shot, unique, tout inclus, pour tout",
    before="avant, auparavant, etait, avait, avions, avais, au depart, d'abord, initialement, l'an dernier, l'annee derniere, "
    "au debut, precedemment, c'etait, on avait, anciennement, l'an passe, l'annee passee, prevu, prevoyait, pensait, "
    "la derniere fois, depensait, avaient, mettait, jadis",
    now="maintenant, desormais, aujourd'hui, cette annee, actuellement, a present, en ce moment, cette fois, la c'est, mais la, "
    "now, mtn, mnt, dorenavant, ce coup-ci, pour l'instant, finalement",
    later="plus tard, ensuite, l'annee prochaine, puis, apres, a l'avenir, par la suite, l'an prochain",
    changed="passe de, passes de, passer de, passons de, augmente, augmentes, baisse, reduit, monte, monte de, descendu, "
    "diminue, revu, rallonge, grimpe, est passe, sommes passes, baisses, reduits, descend, coupe",
    slips="pardon, plutot, je veux dire, enfin, attends, attendez, oups, correction, erreur, euh non, desole, desolee, ah non, "
    "je me trompe, je me suis trompe, ou plutot, je rectifie, faute de frappe, mince, excusez, excuse, autant pour moi, "
    "au temps pour moi",
    not_this="pas, non pas",
    lacking="n'ai pas, n'avons pas, n'a pas, ai pas, a pas, n'avons pas les, ai pas les, n'ai pas les, peux pas payer, "
    "peut pas payer, pas les moyens de",
    too_much="trop, trop cher, trop eleve, c'est cher, c'est beaucoup, hors de prix, est cher, fait beaucoup, exagere, "
    "un peu cher, tres cher",
    units="rue, avenue, boulevard, bd, bis, personnes, personne, pers, gens, employes, salaries, collaborateurs, utilisateurs, "
    "clients, invites, adultes, enfants, pourcent, pour cent, %, m2, metres, metre, km, kg, pieces, piece, chambres, chambre, "
    "etages, pages, page, sites, site, posts, produits, articles, unites, licences, etoiles, points, janvier, fevrier, mars, "
    "avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, abonnes, voitures, magasins, bureaux, du matin, "
    "du soir, de l'apres-midi, centimes, videos, photos, places, choses, options, eme, ieme, metre carre, metres carres, "
    "de nous, gars, fois, travaux",
    durations="mois, ans, an, annees, annee, semaines, semaine, jours, jour, heures, heure, minutes, trimestres, h",
    counting="nous sommes, on est, on sera, equipe de, groupe de, famille de, effectif de, tel, telephone, age",
    vague="quelques, plusieurs, des",
    placing="numero, rue, chez, dans, jusqu'en, depuis, en, le, avant le, appartement, etage, apres le, option, avant, a, "
    "janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre",
    plural=r"[a-z]{3,}(?:s|x)",
    fillers="pour, avec, que, qui, quoi, quand, comme, donc, car, mon, ma, mes, notre, nos, votre, son, sa, ses, cette, cet, "
    "ces, tout, tres, bien, peu, sur, chez, fait, faire, avoir, etre, peut, veut, faut, moi, toi, lui, eux, mettre, depenser, "
    "payer, projet, budget, suffit, assez, encore, deja, aussi, alors, sinon, oui, jouable, ok, mais, plus, moins, pas, dans, "
    "est, suis, sommes, ca, merci, avons, pouvons, voulons, pensons, payons, disposons, environs, toujours, vous, nous, puis, "
    "apres, ans, tous, bruts, nets, hors, taxes, ttc, ht, mieux, peux, veux, ceux, voulez, avez, pouvez, cours, lors, vers, "
    "dessous, dessus, dispos, debours, mensuels, compris, prets, suffisants, deux, trois, six",
    no_budget="pas ~ de budget, pas ~ argent, pas de budget, aucun budget, zero, rien, gratuit, gratuitement, pas d'argent, "
    "plus d'argent, fauche, fauches, sans budget, pas un sou, pas un rond, pas les moyens, zero budget, pas de sous, "
    "sans le sou, a sec, aucun, pas de fric, pas un centime, pas d'argents, budget nul, pas de thune, pas de thunes, "
    "sans un sou, nada, pas de moyens, pas encore de budget, sans argent, pas un radis, pas une thune, que dalle, pas un kopeck",
    dont_know="pas parle, y reflechit, reflechissons, sais ~ pas, pas ~ decide, pas ~ defini, pas ~ idee, je sais pas, "
    "je ne sais pas, sais pas, jsp, chais pas, chepa, chai pas, j'sais pas, aucune idee, pas d'idee, pas encore, pas decide, "
    "a definir, pas defini, jen sais rien, j'en sais rien, pas sur, pas sure, dois voir, dois demander, faut que je, je dois, "
    "on doit voir, pas trop d'idee, difficile a dire, dur a dire, pas reflechi, a reflechir, on reflechit, je reflechis, "
    "on ne sait pas, on sait pas, nsp, je ne saurais, pas determine, indetermine, pas fixe, pas la moindre idee, "
    "pas d'idee precise, ne sait pas, ne savons pas, nous ne savons, pas pense, en parler, en parle, sais pas encore, "
    "aucun idee, aucune ide, pas certain, pas certaine, bonne question, je connais pas, je sai pas, je c pas, jc pas, sais rien, "
    "incertain, pas encore vu, n'en ai pas discute, a determiner",
    depends="peut discuter, ca depend, depend, tout depend, selon, a voir, a discuter, flexible, negociable, en fonction, "
    "on verra, a negocier, suivant, au cas par cas, variable, ouvert, je verrai, faut voir, on peut en discuter, "
    "peut se discuter, ca se discute, discutable, adaptable, sur devis, varie, dependra, dependant",
    refuse="garde ~ pour moi, vous regarde, te regarde, garder ca, garder ~ pour moi, pas ~ dire, pas ~ communiquer, "
    "prefere ~ pas, prefere pas, prefere ne pas, veux pas le dire, veux pas dire, veux pas repondre, ne veux pas, souhaite pas, "
    "confidentiel, confidentielle, prive, privee, secret, regarde pas, pas vos affaires, pas tes oignons, vos oignons, "
    "sans commentaire, peux pas le dire, peux pas dire, ne dirai pas, dirai pas, pas envie de, prefererais ne pas, "
    "prefererais pas, mes affaires, pourquoi cette question, pourquoi vous, pas communiquer, garde pour moi, ne communique pas, "
    "personnel, aimerais pas, pas divulguer, pas vous le dire, pas te le dire, ne souhaitons, preferons ne pas, preferons pas, "
    "on garde ca, concerne pas, divulgue pas",
    price="combien ca coute, combien coute, c'est combien, combien pour, ca coute, coute combien, quel est le prix, "
    "quels sont vos tarifs, vos tarifs, tarifs, tarif, prix, quel prix, quels prix, combien vous, combien c'est, combien est-ce, "
    "cout, couts, devis, combien, vous prenez, grille tarifaire, coute, a combien, coutera, couterait, c quoi le prix, facturez",
    yours="votre, vos, coute, prix, tes, tarif, prenez, combien, pourquoi, facturez, demandez",
)
