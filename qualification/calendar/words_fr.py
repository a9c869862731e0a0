"""French words about dates. How a line reads: see `patterns`. Folded, so "été" is "ete" and "août" is "aout"."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # Months.
    "month 1": "janvier; janv; jan; janvie; janvié",
    "month 2": "fevrier; fev; fevr; fevrié; fevrie; feb",
    "month 3": "mars",
    "month 4": "avril; avr; avrl",
    "month 5": "mai",
    "month 6": "juin; jui",
    "month 7": "juillet; juil; juill; jul; juilet; jullet; juliet; juillé",
    "month 8": "aout; aou; out; haout; aoutt",
    "number 7 + unit day": "sept jours; une? huitaine; huit jours; huitaine de jours",
    "number 7 + unit week": "sept semaines",
    "number 7 + unit month": "sept mois",
    "number 7 + unit year": "sept ans",
    "month 9": "septembre; sep; sept; setembre; septemb",
    "month 10": "octobre; oct; octobr",
    "month 11": "novembre; nov; novemb",
    "month 12": "decembre; dec; decemb; desembre",
    # Days of the week, Monday is 0.
    "weekday 0": "lundi{,s}; lun; lundie",
    "weekday 1": "mardi{,s}; mar",
    "weekday 2": "mercredi{,s}; mer; mercr; mercredis; mecredi; merdredi",
    "weekday 3": "jeudi{,s}; jeu",
    "weekday 4": "vendredi{,s}; ven; vend; vendedi; vendrdi",
    "weekday 5": "samedi{,s}; sam; samdi",
    "weekday 6": "dimanche{,s}; dim; dimache",
    "weekend": "week end{,s}; weekend{,s}; we; wk; w-e; wkd; week-ends; fin de la? semaine prochaine we",
    # Seasons by their number from winter.
    "season 0": "hiver; iver; hivers",
    "season 1": "printemps; printemp; printanps; primtemps",
    "season 2": "ete; été; eté",
    "season 3": "automne; autonne; autome; otomne",
    # Units of time.
    "unit hour": "heure{,s}; h",
    "unit minute": "minute{,s}; mn",
    "in + number 1 + unit day": "dans un jour",
    "unit day": "jour{,s}; jours; journee{,s}; j; jrs; jr",
    "unit week": "semaine{,s}; sem; smaine{,s}; semain{,s}; semene{,s}; sems; semeine{,s}; semaim{e,es}",
    "unit month": "mois; moi; moiss; mos",
    "unit quarter": "trimestre{,s}; trim; t",
    "unit half": "semestre{,s}",
    "unit year": "an{,s}; annee{,s}; anne{,s}; anee{,s}; année{,s}",
    "unit fortnight": "quinzaine{,s}; quinzaine de jours; quinzene",
    "number 14 + unit day": "quinze jours; 15 jours; 15j; 15 j",
    "number 6 + unit month": "demi-annee; une demi annee; une demie annee; la moitie d'une annee",
    "number 0.5 + unit month": "demi-mois; un demi mois",
    "number 10 + unit day": "dizaine de jours; une dizaine de jours",
    "number 1 + unit fortnight": "une quinzaine; une quinzaine de jours",
    "number 18 + unit month": "dix huit mois",
    "half_more": "et demi{,e}",
    "another 1": "environ; ou plus ou moins",
    "some 2": "une? couple de; une? paire de; deux trois",
    "some 3": (
        "quelque{,s}; plusieur{,s}; qq{,s}; qlq{,s}; quelq; qques; quelqes; qlques; kelk{,es}; quelques petits; certains; une poignee de"
    ),
    "some 3 + unit month": "des mois",
    # Days counted from today.
    "days 0": (
        "aujourd'hui; aujourd'huit; auj; ajd; aujourd; ojd; aujourdui; ce {soir,matin,midi}; cet aprem; cet apres midi; cette "
        "{nuit,apres-midi}; ojourd'hui; aujoud'hui; aujour d'hui; jourd'hui; dans la journee; le jour meme; dans la soiree"
    ),
    "days 1": "demain; demin; 2main; dem1; demain {matin,soir,midi}; deman; dmain; dem; demains",
    "days 2": "apres demain; apres-demain; surlendemain; apredemain; ap demain; apres 2main; apres dem1",
    "days 0 + dash + days 1": "d'aujourd'hui a demain; aujourd'hui demain; entre aujourd'hui et demain",
    "near + some 3 + unit day": (
        "ces jours-ci; un de ces jours prochains; dans les jours {qui viennent,a venir}; ces prochains jours; sous peu de "
        "jours; d'un jour a l'autre; d'ici quelques jours; dans les prochains jours; ces jours; incessamment"
    ),
    "near + some 3 + unit week": "dans les semaines {qui viennent,a venir}; ces prochaines semaines",
    "near + some 3 + unit month": "dans les mois {qui viennent,a venir}; ces prochains mois",
    "filler": (
        "peut-etre; quand-meme; rendez-vous; sans doute; et si; est ce possible; c'est possible; un peu plus {de,d'}; un peu "
        "moins {de,d'}; pas plus mal; en tout cas; dans l'ideal; en principe; a priori; normalement; a peu pres; aux alentours "
        "{de,du,d'}; dans les alentours {de,du}; a vue de nez; vers les; le matin; le soir; l'apres-midi; en matinee; en "
        "soiree; dans la matinee; dans l'apres-midi; a midi; de preference; plus ou moins; en gros; je pense; on pense; "
        "j'aimerais; si possible; au courant; au moment; ca serait; ce serait; c'est; ce sera; au niveau; en moyenne; environ "
        "vers; du coup; a la limite; si tout va bien; il faudrait; j'ai; on a; autour {de,du}"
    ),
    # Which one.
    "this": "ce; cette; cet; ci; en cours; actuel{,le}; c; sette; cete; cett; present{,e}",
    "coming + unit week": "courant de? la? semaine {prochaine,pro}",
    "coming + unit month": "courant du? mois {prochain,pro}",
    "coming + unit year": "courant de? l? annee {prochaine,pro}",
    "this + unit month": "ce mois-ci; ce mois ci; ce mois; courant du mois; dans le mois en cours; le mois en cours",
    "this + unit week": ("cette semaine ci; en semaine; la semaine en cours; dans la semaine; courant de la semaine; courant semaine"),
    "this + unit year": "cette annee ci; dans l'annee; courant de l'annee; l'annee en cours; courant annee; courant d'annee",
    "next": "suivant{,e}; d'apres; apres la prochaine; d'apres celui-ci",
    "coming": (
        "prochain{,e}; pro; proch; qui vient; qui arrive; a venir; proc; prochian{,e}; prochaine; procain{,e}; prcohain{,e}; "
        "proche; proxain; pr"
    ),
    "near 3": "prochain{s,es}; qui viennent; procaines; suivant{s,es}; qui arrivent",
    "last either": "dernier{,s}; derniere{,s}",
    "last": "passe{,e,s,es}; precedent{,e}; ecoule{,e}",
    "final": "ultime; tout dernier; toute derniere",
    "next + next + unit week": (
        "la semaine d'apres; semaine d'apres; dans deux semaines la semaine; la semaine suivant la prochaine; la semaine apres la prochaine"
    ),
    "half_part": "moitie; quinzaine; partie",
    # Parts.
    "begin": (
        "debut; debu; au debut {de,du}?; au tout debut {de,du}?; commencement; premiers jours {de,du}?; tout debut; les "
        "premiers jours {de,du,d'}?; debut du; debut de; debuts; dbt; deb; dbut; entree; premiere partie"
    ),
    "middle": ("mi; milieu; au milieu {de,du,d'}?; mi-mois; courant milieu; au coeur {de,du}; mileu; milieux; moitie de; la moitie de"),
    "end": (
        "fin; a la fin {de,du,d'}?; fin du; fin de; vers la fin {de,du,d'}?; les derniers jours {de,du,d'}?; derniers jours "
        "{de,du,d'}?; fins; tout fin; bout; toute fin; a la toute fin {de,du}?; cloture; terme; finc; fain; en fin {de,du,"
        "d'}?; les derniers jours"
    ),
    "end + unit month": (
        "fin de mois; fin du mois; fin mois; la fin du mois; fin d mois; en fin de mois; a la fin du mois; fin de ce mois; finn du mois"
    ),
    "end + unit week": (
        "fin de semaine; fin semaine; la fin de la? semaine; en fin de semaine; fin de sem; fin de cette semaine; fin sem; a "
        "la fin de la semaine"
    ),
    "end + unit year": (
        "fin d'annee; fin de l'annee; fin annee; la fin de l'annee; en fin d'annee; a la fin de l'annee; fin de cette annee; "
        "l'annee se termine; fin d annee"
    ),
    "begin + unit month": "debut de mois; debut mois; en debut de mois; le debut du mois",
    "begin + unit week": "debut de semaine; debut semaine; en debut de semaine",
    "begin + unit year": "debut d'annee; debut annee; en debut d'annee; le debut de l'annee",
    "middle + unit month": "milieu de mois; milieu du mois; au milieu du mois",
    "middle + unit week": "milieu de semaine; milieu semaine; en milieu de semaine",
    "middle + unit year": "mi-annee; milieu d'annee; milieu de l'annee; au milieu de l'annee",
    "day_word": "er",
    "to + the": "au; aux",
    "the": "le; du; l",
    "number 1": "un; une",
    # Relations.
    "in": (
        "dans; d'ici environ; dans environ; ds; dan; au bout {de,d'}; sous reserve; dans a peu pres; en; apres environ; dans "
        "les environ; dans genre"
    ),
    "within": (
        "sous; en moins {de,d'}; dans un delai {de,d'}; au cours {de,du,des}; pendant; durant; dans les; dans le; dans la; "
        "dans l; dans l'espace {de,d'}; d'ici moins {de,d'}; sous les; dans un delai maximum {de,d'}; en l'espace {de,d'}; "
        "dans moins {de,d'}; sous un delai {de,d'}"
    ),
    "by": "d'ici; d'ici a; dici; d'ci; a l'approche {de,du,d'}; d'ici la",
    "for": "pour",
    "before": (
        "entre maintenant et; de maintenant a; entre aujourd'hui et; a partir de maintenant jusqu'a; avant; jusqu'a; jusqu'en; "
        "jusqu'; jusque; avnt; av; avan; jusqu a; avant d'arriver {a,en}; avant que n'arrive; avt; avant que {commence,arrive}"
    ),
    "before + end": (
        "avant que {finisse,se termine}; avant la fin {de,du,d'}?; d'ici la fin {de,du,d'}?; jusqu'a la fin {de,du,d'}?; d'ici "
        "a la fin {de,du,d'}?; d'ici fin {de,du}?; avant fin {de,du,d'}?; dici la? fin {de,du}?; pour la fin {de,du,d'}?"
    ),
    "not_later": (
        "au plus tard; pas plus tard {que,qu'}; maximum; max; dernier delai; date limite; dernier carat; grand maximum; au "
        "maximum; limite; pas apres; au + tard; deadline; tout au plus; derniere limite; a tout casser; grand max; sans "
        "depasser; pas au dela {de,du,d'}; echeance"
    ),
    "not_before": (
        "pas avant; au plus tot; jamais avant; pas plus tot que; pas d'ici; au + tot; au mieux; rien avant; pas av; pas avan; "
        "au minimum; surtout pas avant; certainement pas avant; seulement {a partir de,apres}; uniquement {a partir de,apres}; "
        "pas avant que; pa avant"
    ),
    "after": (
        "apres; apre; passe {le,la,l'}; une fois passe{,s}; passees; passe les; suite a; ap; au dela {de,du,d'}; apres que; au "
        "retour {de,des,du}; une fois; au sortir {de,du}; aprs; apres mon; a l'issue {de,du,des}; posterieur a; quand {sera,"
        "seront,c'est} {passe,finie,fini,finies,passees}"
    ),
    "right_after": (
        "juste apres; tout de suite apres; immediatement apres; directement apres; aussitot apres; just apres; des la fin {de,"
        "du,des}; des que passe; au lendemain {de,du,des}; au sortir des"
    ),
    "from": "depuis; des; en commencant en; commencant en; debutant en",
    "from + onward": "a partir; a compter; des a partir; apartir; partir de",
    "onward": "et apres; ou apres; ou plus tard; et au dela; et plus tard; et plus; et la suite; ou plus",
    "toward": "plus vers; proche {de,du,d'}; tirant vers; pas loin {de,du}; plus proche {de,du}",
    "at_least amount": "plus {de,d'}; dans plus {de,d'}",
    "at_least": "au moins; minimum; minimum dans; pas moins {de,d'}; mini",
    "at_most amount": "moins {de,d'}; pas plus {de,d'}",
    "at_most": "au plus; maxi",
    "ago": "il y a; y a; ya; cela fait; ca fait",
    # Links.
    "to": "a; a la; et jusqu'au",
    "and": "et; &",
    "or": "ou; ou bien; ou alors; ou peut-etre; soit; voire; ou peut etre; ou meme; ou eventuellement; ou sinon",
    "but": "mais; quoique; cependant; par contre; meme si",
    "instead": (
        "plutot; ou plutot; enfin; pardon; je veux dire; non plutot; je voulais dire; enfin non; non pardon; correction; ah "
        "non; euh non; en fait; oups; erreur; attendez; mieux; desole; c'est-a-dire"
    ),
    "between": "entre",
    "no": "non",
    "not": "pas; rien; aucun{,e}; ni; jamais; sauf; excepte; impossible; surtout pas; n'est pas; aucunement; exclu",
    # Numbers that stand with something else than time.
    "currency": (
        "euro{,s}; eur; balles; k; mille; million{,s}; personne{,s}; salarie{,s}; employe{,s}; piece{,s}; chambre{,s}; metre{,"
        "s}; m2; enfant{,s}; fois; pour cent; etage{,s}; km; option{,s}; invite{,s}; voiture{,s}; magasin{,s}; utilisateur{,"
        "s}; ans d'experience; ans d'anciennete; dollars; numero; bureaux; places; collaborateurs; gosses; boulot; reprises; "
        "eme; locaux; agences"
    ),
}

HOLIDAYS: Mapping[str, str] = {
    "holiday new_year": (
        "nouvel an; jour de l'an; le? nouvel an; saint sylvestre; la saint sylvestre; st sylvestre; nouvelle annee; la "
        "nouvelle annee; reveillon; premier de l'an; 31 decembre soir"
    ),
    "holiday winter_holidays": (
        "fetes; les fetes; fetes de fin d'annee; vacances de noel; les vacances de noel; les fetes de fin d'annee; periode des "
        "fetes; fetes de noel; vacances de fin d'annee; treve des confiseurs; fetes d'annee"
    ),
    "holiday catholic_christmas": "noel; la noel; noël; noelle; nowel; reveillon de noel",
    "holiday epiphany": "epiphanie; la galette; galette des rois",
    "holiday winter_break": ("vacances {de fevrier,d'hiver,de ski}; les vacances {de fevrier,d'hiver,de ski}; vacances scolaires d'hiver"),
    "holiday valentine": "saint valentin; la saint valentin; st valentin; stvalentin",
    "holiday carnival": "mardi gras; carnaval",
    "holiday easter": "paques; lundi de paques; week-end de paques; paque; dimanche de paques; le week-end pascal",
    "holiday easter_break": "vacances {de paques,de printemps,d'avril}; les vacances {de paques,de printemps,d'avril}",
    "holiday may_bridges": "ponts de mai; les ponts; les ponts de mai; ponts du mois de mai; viaduc de mai",
    "holiday labour_day": "fete du travail; 1er mai; premier mai; 1 mai",
    "holiday ascension": "ascension; l'ascension; pont de l'ascension; week-end de l'ascension; jeudi de l'ascension",
    "holiday pentecost": "pentecote; la pentecote; lundi de pentecote; week-end de la pentecote",
    "holiday bastille": "14 juillet; fete nationale; quatorze juillet",
    "holiday summer_break": (
        "vacances {d'ete,estivales}; les vacances d'ete; grandes vacances; les grandes vacances; conges d'ete; vacances "
        "scolaires; la treve estivale"
    ),
    "holiday vacation": "vacances; les vacances; conges; vacs; {mes,nos} {vacances,conges}; conges annuels; vac",
    "holiday assumption": "assomption; l'assomption; 15 aout; quinze aout",
    "holiday back_to_school": (
        "rentree; a la rentree; la rentree; rentree scolaire; rentree de septembre; rentre; la rentree des classes; rentree "
        "des classes; a la rentrée; rentee; rantree; a la rentre; retour de vacances; au retour des? vacances; retour des "
        "vacances; le retour des vacances"
    ),
    "holiday autumn_break": "vacances {de la toussaint,d'automne}; les vacances {de la toussaint,d'automne}",
    "holiday all_saints": "toussaint; la toussaint",
    "holiday armistice": "11 novembre; armistice; l'armistice",
    "holiday halloween": "halloween",
    "holiday black_friday": "black friday; blackfriday; vendredi noir",
    "holiday cyber_monday": "cyber monday",
    "holiday financial_year": "exercice fiscal; annee fiscale",
}

FILLERS = (
    "petit petite petits petites bonne de la les d on je nous il y n ne que qu se me m s est sera serait vers "
    "approximativement peut etre sans doute surement probablement certainement eventuellement pensons espere esperons "
    "voudrais voudrait voudrions veux veut voulons aimerais aimerait aimerions souhaite souhaitons souhaiterais compte "
    "comptons demarrer demarre demarrons demarrage commencer commence commencerais commencons commencera debuter lancer "
    "lancement lance faire fait acheter achat emmenager demenager demenagement courant prevue prevoyons prevois prevoit "
    "envisage envisageons objectif ideal idealement possible preference si oui ouais ok bonjour salut coucou merci svp stp "
    "plait tout toute bien bon alors donc euh ben bah avec mon ma mes notre nos votre vos travaux projet mariage chantier "
    "formation voyage commande installation mettre place date periode matin soir midi matinee soiree aprem nuit tot "
    "calendaires ouvres ouvrables plein pleine serais genre disons dirais dirait peu pres partir moment voila deja aussi "
    "quand meme besoin ai avons faut faudrait fini termine livraison par exactement precisement pile suis sommes sont part "
    "puis va vais aller avoir eu cela ca car"
)
"""Words of no consequence for the date, parted by spaces: the talk around it."""

ORDINARY = (
    "mode moine marque marques marches marcher maris mari demandes avis autres auteur automatique dinde dimension semer "
    "semelle sembler semble semestriel jardin joues jouer heureux procede printer prints dessous dessus debout debit direct "
    "directeur vendre vendeur vendeurs vente ventes annonce annonces annuel ancien ancienne mise moisi noisette novice "
    "octroi septieme rentrer rentrons entrer tante tente fine finir finis finale avance avancer apprendre apercu jeunes "
    "jeune marre hivernage maison maisons partout parles"
)
"""Words that look like mistyped words about time and are not, parted by spaces."""
