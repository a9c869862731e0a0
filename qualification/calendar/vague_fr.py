"""French words for a time without a date, and for replies that are no answer. How a line reads: see `patterns`."""

from __future__ import annotations

from collections.abc import Mapping

VAGUE: Mapping[str, str] = {
    "vague asap": (
        "dans peu de temps; sous peu de temps; d'ici peu de temps; priorite; une priorite; asap; urgent; urgente; urgents; "
        "urgemment; urgence; d'urgence; en urgence; dans l'urgence; c'est urgent; urgnt; urgentissime; ultra urgent; super "
        "urgent; au plus vite; le plus vite possible; le plus vite; le plus tot possible; le plus rapidement possible; au plus "
        "tot; le plus tot sera le mieux; le + vite possible; au + vite; le + tot possible; le plus tot; plus vite c'est mieux; "
        "le plus rapide possible; aussi vite que possible; aussitot que possible; aussi tot que possible; des {que,ke,q,k} "
        "possible; o plus vite; des que vous {pouvez,etes dispo}; des que tu peux; des que je peux; des qu'on peut; desque "
        "possible; des possible; dqp; dans les plus brefs delais; plus brefs delais; dans les meilleurs delais; les meilleurs "
        "delais; meilleurs delais; brefs delais; tout de suite; toute suite; tt de suite; tout d'suite; de suite; "
        "immediatement; imediatement; immediat; immediate; sur le champ; sans attendre; sans delai; sans tarder; illico; "
        "illico presto; a l'instant; sur l'heure; hier; pour hier; c'etait pour hier; depuis hier; vite; tres vite; "
        "rapidement; rapido; rapide; assez rapidement; tres rapidement; bientot; tres bientot; tres prochainement; "
        "prochainement; sous peu; d'ici peu; presse; pressee; presses; pressees; je suis presse; je suis pressee; on est "
        "presses; on est presse; nous sommes presses; pas le temps d'attendre; ne peut pas attendre; peut pas attendre; peux "
        "pas attendre; ca presse; le temps presse; ca urge; au galop; fissa; ca brule; feu; pret a {demarrer,commencer}; prete "
        "a {demarrer,commencer}; prets a {demarrer,commencer}; {pret,prets,prete} {maintenant,deja}; aussitot; imminent; a "
        "tres court terme; a court terme; court terme; dans un avenir proche; dans un futur proche; avenir proche; futur "
        "proche; le plus rapidement; c'est pour hier; premiere disponibilite; des maintenant; des a present; a present; "
        "rapidos; sans plus attendre; pronto; presto; le plus tot c'est le mieux; priorite absolue; prioritaire; tres "
        "pressant; pressant"
    ),
    "vague now": "maintenant; mtn; mnt; mtnt; maintenan; en ce moment",
    "vague later": (
        "le plus tard possible; plus tard sera le mieux; plus tard; + tard; bien plus tard; un peu plus tard; ulterieurement; "
        "apres; un jour; un de ces jours; un autre jour; une autre fois; un de ces quatre; a l'avenir; dans l'avenir; dans le "
        "futur; futur; plus loin; dans un avenir lointain; avenir lointain; a long terme; long terme; a terme; pas maintenant; "
        "pas tout de suite; pas de suite; pas dans l'immediat; pas immediatement; pas pour le moment; pas pour l'instant; pour "
        "l'instant non; pas a l'instant; pas encore; pas {si,trop,tres,vraiment,du tout,specialement,particulierement,"
        "forcement}? {urgent,presse,pressee,presses,press}; pas {si,trop,tres,vraiment,du tout,specialement}? urgente; non "
        "urgent; rien d'urgent; aucune urgence; pas d'urgence; sans urgence; pas d'urgance; y a pas d'urgence; y'a pas le feu; "
        "pas le feu; y a pas le feu; rien ne presse; pas de {rush,presse,pression,hate}; ca {presse,urge} pas; ca ne presse "
        "pas; presse pas; je ne suis pas pressee; sans pression; ca peut attendre; peut attendre; peux attendre; je peux "
        "attendre; on peut attendre; nous pouvons attendre; on a le temps; j'ai le temps; nous avons le temps; on prend notre "
        "temps; je prends mon temps; prendre mon temps; tranquille; tranquillement; a tete reposee; pas bientot; pas si tot; "
        "pas si vite; pas tres vite; trop tot; c'est trop tot; encore tot; un peu tot; c'est tot; dans longtemps; pas avant "
        "longtemps; pas avant un moment; pas avant un bail; dans un moment; dans quelque temps; dans quelques temps; d'ici "
        "quelque temps; reporte; on reporte; repousse; en attente; en pause; mis de cote; a voir plus tard; on verra plus "
        "tard; on verra ca plus tard; pas en ce moment; pas d'actualite; le moment venu; en temps voulu; eventuellement plus "
        "tard; quand j'aurai le temps; par la suite; un jour peut etre; peut etre un jour; pas proche; lointain; pas "
        "prioritaire; pas la priorite; pas une priorite; pas prevu pour l'instant; a moyen terme; moyen terme; ulterieur; pls "
        "tard; plu tard"
    ),
    "vague not_this_year": (
        "pas cette annee; pas pour cette annee; cette annee {non,pas possible,impossible,c'est non,c'est mort,pas,ce n'est pas "
        "possible,c'est pas possible,ca ne sera pas possible,ce ne sera pas possible,c'est rape,c'est foutu,ca va pas le faire,"
        "je ne peux pas,on ne peut pas,ca ne sera pas,ce sera non,ce sera pas,c'est exclu,c'est compromis}; pas dans l'annee; "
        "pas durant cette annee; plus cette annee; pas sur cette annee; ce ne sera pas cette annee; ce sera pas cette annee; "
        "pas en cette annee; pas avant la fin de cette annee; jamais cette annee; impossible cette annee; rien cette annee; "
        "rien de prevu cette annee; sans doute pas cette annee; surement pas cette annee; certainement pas cette annee; pas "
        "c't'annee; pas cet anne; pas cette anne; cette annee je ne {peux,pense,crois,prevois} pas; cette annee on ne {peut,"
        "pense,prevoit} pas"
    ),
    "vague just_looking": (
        "je {regarde,compare,renseigne,me renseigne,prospecte,flane,curieux,m'informe,fouine,jette un oeil,jette un coup "
        "d'oeil,jete un oeil,fais un tour,fais le tour,suis curieux,suis curieuse,suis juste curieux,suis juste curieuse,ne "
        "fais que regarder,fais que regarder,regardais,regarder,cherche des infos,cherche juste des infos,visite,visite juste,"
        "tate le terrain,consulte}; on {regarde,compare,se renseigne,prospecte,explore,jette un oeil}; nous {regardons,"
        "comparons,prospectons,renseignons,nous renseignons}; me renseigne; se renseigne; me renseigner; nous renseigner; "
        "renseigne; regarde; regarde juste; juste regarder; regarder; compare; comparer; compare juste; juste {pour voir,"
        "regarder,un renseignement,des renseignements,pour info,pour infos,une info,des infos,curieux,curieuse,de la curiosite,"
        "un coup d'oeil,par curiosite,pour regarder,pour comparer,pour savoir,pour me renseigner,comparer,un devis,une idee,"
        "pour avoir une idee,une question,de passage,me renseigner,une estimation,m'informer,voir,pour le plaisir,pour les "
        "prix}; seulement {regarder,pour voir,me renseigner,me renseigne,des infos,pour info,curieux}; simplement {regarder,me "
        "renseigner,pour voir,curieux,des infos,pour info}; simple {curiosite,curieux,renseignement,info,demande d'info,"
        "demande de renseignement,demande de renseignements}; curieux; curieuse; par curiosite; par simple curiosite; par pure "
        "curiosite; pure curiosite; par interet; pour {me renseigner,information,infos,info,comparer,voir,savoir,avoir une "
        "idee,regarder}; a titre {indicatif,informatif,d'information}; prise d'information; prise de renseignement; prise de "
        "renseignements; en phase {de recherche,d'exploration,de reflexion,de comparaison,exploratoire,d'etude}; phase {de "
        "recherche,exploratoire,d'exploration,de comparaison}; explore; j'explore; exploration; prospection; tour d'horizon; "
        "un tour d'horizon; jeter un oeil; jeter un coup d'oeil; lecher les vitrines; leche vitrine; lèche-vitrine; pas "
        "d'achat prevu; aucun projet; pas de projet; aucun projet precis; aucun projet concret; pas de projet {precis,concret,"
        "defini}; rien de {prevu,concret,precis} pour l'instant; rien de prevu; me tate; etude de marche; j'etudie; etudie "
        "{les options,le marche}; je m'informe; m'informer; m'informe; me balade; de passage; faire un tour; fais le tour des "
        "offres; tater le terrain; tate le terrain; pour le fun; surfe; fais du repérage; fais du reperage; reperage; en "
        "reperage"
    ),
    "vague unknown": (
        "sais pas; je ne sais pas; je sais pas; j'sais pas; chais pas; chepa; shais pas; ne sais pas; ne sait pas; sait pas; "
        "on sait pas; on ne sait pas; ne savons pas; jsp; jsais pas; nsp; aucune idee; pas d'idee; pas la moindre idee; aucune "
        "idée; j'en sais rien; je n'en sais rien; en sais rien; sais rien; aucune date; pas de date; sans date; pas {sur,sure,"
        "certain,certaine,surs,certains}; pas encore {sur,sure,decide,decidee,decides,defini,definie,fixe,fixee,determine,"
        "reflechi,choisi,clair,la date,d'idee,de date,arrete,arretee}; pas {decide,defini,definie,fixe,determine,reflechi,"
        "clair,arrete,tranche}; indecis; indecise; depend; ca depend; depend de; depend du; dependra; selon {le,la,les,vos,mon,"
        "ma,l,comment,ce,votre}; en fonction {de,du,des}; on verra; on verra bien; a voir; verrons; nous verrons; a definir; a "
        "determiner; a decider; a confirmer; a discuter; difficile a dire; dur a dire; dur de dire; difficile de dire; peux "
        "pas dire; peux pas vous dire; ne peux pas dire; n'importe quand; quand vous {voulez,pouvez}; quand {tu veux}; peu "
        "importe; m'est egal; egal; indifferent; flexible; qui sait; j'hesite; hesite; hesitons; je reflechis; reflechis; "
        "reflechit; en reflexion; reflexion en cours; reflechir; en cours de reflexion; dois y reflechir; faut que j'y "
        "reflechisse; bonne question; mystere; dieu seul le sait; dieu sait; va savoir; allez savoir; quand j'aurai {l'argent,"
        "le pret,le budget,le financement,vendu}; quand on aura {l'argent,le pret,le budget,le financement,vendu}; des que "
        "j'aurai {l'argent,le pret,le budget,vendu}; si j'ai le pret; en attente de; j'attends; on attend; nous attendons; "
        "incertain; incertaine; inconnu; inconnue; pas discute; tbd; ca se discute; flou; c'est flou; encore flou; pas trop "
        "d'idee; rien de fixe; rien de decide; rien d'arrete; c'est selon; a vous de voir; a vous de me dire; sais pas trop; "
        "sais plus; idk; je ne saurais dire; saurais pas"
    ),
    "asking": (
        "combien; pourquoi; comment; quel; quelle; quels; quelles; qui; qu'est ce; quest ce; c'est quoi; quoi; quand {pouvez,"
        "peut,est,etes,commencez,ouvrez,serait,serez,pourriez,pourrait,avez,peux,peut on,est ce}{,}; est ce que vous; est-ce "
        "que vous {travaillez,ouvrez,etes}; etes vous {ouvert,ouverts,dispo,disponible,disponibles}; vous {travaillez,ouvrez,"
        "etes ouvert,etes ouverts,etes dispo}; travaillez vous; ouvrez vous; avez vous; y a t il; puis je savoir; peut on "
        "savoir; pour quoi faire; ou etes; a quelle; en quoi; de quoi; y'a quoi; a quoi; pouvez vous me dire"
    ),
    "telling": (
        "vous {dis,dirai,tiens au courant,rappelle,recontacte,confirme,ecris,appelle,reponds,redis,dirons,redirai,rappellerai,"
        "tiendrai}; te {dis,dirai,tiens au courant,rappelle,recontacte,confirme,ecris,redis}; je {confirme,confirmerai,"
        "rappelle,demande,demanderai,saurai,verrai,decide,deciderai}; rappelez moi; rappelez; appelez moi; appelez; "
        "recontactez moi; recontactez; contactez moi; ecrivez moi; redemandez; relancez moi; on en {parle,reparle,discute}; en "
        "reparle; en parle; on decide; on decidera; decidera; deciderons; saura; saurons; confirmerons; reunion; donne une "
        "reponse; donnerai une reponse; j'en parle; faut que j'en parle; dois en parler; repondrai; discuter; en discuter; "
        "rappele; me tenir; aurai la reponse; aurons la reponse"
    ),
    "past": (
        "chaque; tous les; toutes les; mensuel; hebdomadaire; il y a; etait; etaient; ne en; nee en; suis ne; suis nee; "
        "anniversaire; achete en; avons achete; j'ai achete; avons fait; fonde; fondee; depuis; j'ai commence; deja fait; "
        "marie; mariee; avais; avait; j'ai demenage; a eu lieu; a commence; ai fini; est ne"
    ),
    # Words that say something only together with a denial or with "only".
    "only": "pour l'instant; pour le moment; juste; seulement; simplement; uniquement; ne fais que; fais que; rien que",
    "look": (
        "regard{e,er,ais,ons,es}; voir; vois; coup d'oeil; oeil; tour; curieu{x,se}; curiosite; compar{e,er,ais,ons,aison}; "
        "renseign{e,er,ement,ements,ais}; info{,s}; information{,s}; savoir; idee; prix; explor{e,er,ons}; prospect{e,er,ion}; "
        "inform{e,er}; question; devis; estimation; visit{e,er}; demand{e,er}; passage"
    ),
    "deciding": (
        "decid{e,es,ee,er}; chois{i,ie,is,ir}; fix{e,ee,er}; defini{,e,r}; discut{e,er}; reflech{i,ir}; pens{e,er}; determin{e,"
        "ee,er}; sais; sait; savons; sur{,e,s}; certain{,e,s}; prevu; planifie; arrete{,e}; tranche; dire; saurai{s,t}; clair; "
        "programme; regle; parle"
    ),
}
