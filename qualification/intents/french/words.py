"""The words of French that phrases are made of, and those that may stand beside a phrase (see `wording.Wording`)."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.intents.wording import Topic

CLASSES: Mapping[str, str] = {
    # to write and to bother, infinitive
    "bother_inf": """
        ecrire envoyer contacter appeler harceler deranger spammer embeter emmerder saouler importuner solliciter relancer parler texter
        """,
    # to write and to bother, as in "ne m'... plus"
    "bother_you": """
        ecrivez ecris envoyez envoie envoies contactez contacte contactes appelez appelle appelles derangez derange harcelez relancez
        embetez parlez parle ecrive solliciter sollicitez
        """,
    # leave off doing it
    "leave_off": "arrete arretez arreter cesse cessez cesser stop stoppez",
    # what is sent
    "mail": """
        message(,s) mail(,s) sms rien newsletter pub(,s) notifications notification publicite texto(,s) spam spams courriel(,s) publicites
        """,
    # take me off a list
    "take_off": "retirez retire enlevez enleve supprimez supprime effacez efface desinscrivez desabonnez sortez sors virez rayez otez",
    # whom a visitor may want to talk to
    "person": """
        humain~ humaine personne~ quelquun qqn qqun conseiller~ conseillere agent~ operateur~ operatrice responsable~ commercial
        commerciaux commerciale vendeur~ vendeuse manager patron directeur chef superieur interlocuteur technicien specialiste~ expert~
        collegue equipe gerant assistance support teleconseiller employe secretaire directrice monde
        """,
    # those of them that are a request by themselves
    "desk": "humain humaine conseiller conseillere agent operateur operatrice interlocuteur teleconseiller quelquun",
    # no machine
    "real": "reel reelle vrai vraie vivant vivante physique",
    "talk": "parler discuter echanger causer communiquer joindre contacter dialoguer converser avoir voir tchatter parle",
    # fetch or connect somebody
    "put": "passez passe mettez mets donnez transferez transfere connectez redirigez mettre transferer appelez trouvez basculez branchez",
    # call me
    "call": """
        rappelez rappelle rappeler rappelles rappelé rappele appelez appelle appeler appelles telephonez telephoner joignez recontactez
        joindre contactez contacter contacte recontacter contacté rappelee appelerez appellerez
        """,
    # what a visitor does not want to talk to
    "bot": "bot~ robot~ machine~ ia automate~ repondeur ordinateur chatbot",
    # languages a visitor may ask for
    "tongue": """
        anglais anglaise espagnol espagnole allemand allemande italien italienne portugais portugaise russe arabe chinois chinoise
        ukrainien ukrainienne polonais neerlandais roumain turc japonais coreen catalan hollandais flamand vietnamien hebreu grec breton
        creole francais suedois danois norvegien hindi
        """,
    "my": "mon ma mes la le les l un une ce cette cet ta ton notre nos",
    # what can be corrected or skipped
    "answer": """
        reponse~ question~ choix option~ bouton~ donnee~ numero telephone mail email nom prenom adresse ville date budget selection tel
        case touche etape saisie info infos ligne
        """,
    "previous": "precedent precedente precedentes precedents derniere dernier avant anterieure d",
    "change": """
        corriger changer modifier rectifier editer annuler refaire reprendre corrige change modifie annule corrigez changez modifiez
        rectifie annulez reviens revenir
        """,
    "wrong": "mauvais mauvaise errone erronee faux fausse incorrect incorrecte",
    # gave an answer
    "entered": "mis donne ecrit choisi tape repondu clique appuye entre saisi coche envoye indique selectionne note rentre touche",
    "restart": """
        recommencer recommence recommencez recommencons recommençons recommences repartir repartons repart reprendre reprenons reprend
        reprends redemarrer redemarre redemarrez refaire refait refaisons reinitialiser reinitialise reinitialisez reinitialisation
        relancer relance reset restart repartez reprenez recommenser
        """,
    # to answer
    "tell": "dire repondre donner repondrai communiquer preciser indiquer reveler partager divulguer",
    # what one does with a bot
    "press": """
        ecrire appuyer cliquer taper mettre repondre choisir faire dire ecris appuie clique tape mets reponds choisis fais dis
        selectionner entrer marquer
        """,
    # to delete
    "erase": """
        supprimez supprime supprimer effacez efface effacer detruisez detruire detruis suppression effacement supprimiez effaciez enlevez
        enleve retirez purgez purger oubliez oublie oublier eliminez nettoyez videz supprimes effaces supprimees effacees vider oublies
        """,
    # what is stored about a visitor
    "records": """
        donnees infos informations info information compte profil numero telephone conversation historique chat mail email contact
        coordonnees traces nom dossier messages fiche
        """,
    # where it is stored
    "base": "base bases systeme fichier fichiers crm serveur serveurs registre",
    # expensive
    "dear": """
        cher chere chers cheres onereux onereuse couteux couteuse exorbitant exorbitante excessif excessive hors-de-prix sale salee chero
        eleve elevee eleves elevees
        """,
    # too, very, a bit
    "so": """
        trop tres si assez plutot super hyper un peu vraiment bien beaucoup tellement aussi quand meme vachement grave ultra carrement
        relativement plus extremement drolement sacrement
        """,
    "price": "prix tarif~ cout~ devis addition facture",
    # to think it over
    "ponder": """
        reflechir y reflechisse reflechis penser decider reflexion reflechissons reflechit peser etudier considerer reflechirai
        reflechirons mediter songer trancher cogiter murir evaluer examiner analyser penserai pense
        """,
    # to talk it over
    "consult": """
        parler discuter consulter demander voir valider reflechir echanger concerter parle demande discute vois valide verifier consulte
        montrer soumettre parlerai demanderai discuterai verrai discutons parlons aborder decider convenir discuterons parlerons voyons
        presenter discuté
        """,
    # with whom it is talked over, who decides
    "decider": """
        mari femme associe associes associee patron patronne chef cheffe direction directeur directrice conjoint conjointe equipe famille
        compagnon compagne boss copain copine epoux epouse collegues collegue gerant hierarchie comptable avocat parents pere mere frere
        soeur enfants banquier fille fils partenaire partenaires comite superieur superieurs dg pdg responsable conseil proches moitie
        cheri
        """,
    # who else may do the work
    "vendor": """
        prestataire~ agence~ fournisseur~ societe~ entreprise~ quelquun qqn boite~ comptable~ avocat~ graphiste~ developpeur~ designer~
        artisan~ cabinet~ banque~ freelance~ partenaire~ equipe outil~ consultant~ plombier~ electricien~ coach photographe~ magasin~
        solution~ logiciel~ technicien~ concessionnaire~ courtier~ assureur~ pro webmaster expert~ studio~ plateforme
        """,
    "other": "autre autres autrepart",
    # our competitors by name of the kind
    "rival": "concurrent~ concurrence rival~ concurrente",
    "better": "mieux meilleur meilleure meilleurs meilleures interessant avantageux interessante competitif",
    "have": "ai a avons as avez ont j",
    # chose or found another
    "took": "trouve choisi pris achete commande signe opte selectionne engage embauche prefere retenu reserve",
}

SMALL = """
    le la les l un une des du de d a au aux en et ou mais ne n pas plus je j tu vous nous on il elle ils ca cela ce c cet cette ces est
    suis es etes sont ai as avez avons me m te t se s moi toi mon ma mes ton ta tes votre vos notre nos oui non ouais svp stp plait merci
    bonjour salut bonsoir coucou ok okay accord bien bon alors donc juste vraiment tres trop si peux peut pouvez puis pourrais pourriez
    voudrais veux souhaite aimerais besoin faut y que qu quoi qui pour par sur avec dans desole pardon excusez excuse ici maintenant deja
    encore aussi meme tout toute tous toutes etre avoir fait faire vais va allons oh ah euh hein eh ben bah putain merde bordel con
    franchement honnetement pense crois mdr lol monsieur madame mec hey hello please quand comme car parce finalement enfin desolee wow
    ouf sincerement malheureusement simplement cest jai suite plutot bref voila actuellement possible
    """

COMPANY: Mapping[Topic, str] = {
    "stop": """
        messages message mails liste vos tes numero bot spam jamais rien stupide tranquille sinon plus abonnement notifications newsletter
        publicite con idiot jour diffusion
        """,
    "human": """
        demain matin soir midi apres avant ce cet cette semaine lundi mardi mercredi jeudi vendredi samedi dimanche # h heure heures
        telephone tel portable whatsapp numero question probleme urgent vite directement sujet rapidement nul inutile bot journee vers
        disponible quand service commercial equipe humaine vif vivant ligne aujourd hui tot possible
        """,
    "back": "question reponse bouton erreur nom numero oups precedente arriere avant mail telephone autre mauvais clic voulais dire",
    "restart": "bot chat conversation questionnaire formulaire questions depuis tout debut discussion test nouveau fois",
    "skip": "question celle suite cette suivante reponse tour info information",
    "help": "bot chat truc ca la ici question rien faire marche aide dois machin",
    "language": "langue mieux possible disponible version bot meilleur facile parler",
    "delete_data": """
        donnees personnelles rgpd base systeme completement definitivement historique loi droit conformement article # cnil immediatement
        demande toutes infos telephone exige
        """,
    "price_objection": """
        prix tarif budget euros argent # service pme petite entreprise mois an chose comprends dommage moment offre produit gratuit achat
        prestation cela
        """,
    "think": """
        ensemble entre demain abord demain semaine jours jour offre proposition avant decision quelques prochaine plus tard #
        tranquillement peu temps reponse courant lundi tete reposee contacte recontacte dessus mari dis
        """,
    "not_interested": "offre service services moment produit proposition rien interesse tout acheter besoin projet actuellement insistez",
    "competitor": """
        prix offre service ans annees an # longtemps contrat moment actuellement actuel maison ca concurrence depuis marche qualite
        meilleur fonctionne tarif
        """,
    "why": "numero telephone mail email nom donnees budget adresse",
}

NEGATORS = "pas ne n ni sans jamais"

# abbreviations, slang spellings and contractions, written out
SHORT = {
    "jveux": "je veux", "jvais": "je vais", "jme": "je me", "jmes": "je me", "jsuis": "je suis", "chui": "je suis", "chuis": "je suis",
    "jsp": "je sais pas", "jcomprends": "je comprends", "jcomprend": "je comprends", "jai": "j ai", "cest": "c est", "cetait": "c etait",
    "ya": "y a", "qqn": "quelquun", "qqun": "quelquun", "quelqun": "quelquun", "quelqu": "quelquun", "pk": "pourquoi", "pq": "pourquoi",
    "nn": "non", "rdv": "rendez-vous", "bcp": "beaucoup", "tkt": "t inquiete", "ms": "mais", "dsl": "desole", "tro": "trop", "g": "j ai",
    "pr": "pour", "ds": "dans", "svp": "svp", "sil": "s il", "msg": "message", "msgs": "messages", "mtn": "maintenant", "tt": "tout",
    "ns": "nous", "tel": "telephone", "num": "numero", "minteresse": "m interesse", "nai": "n ai", "nest": "n est",
    "mecrivez": "m ecrivez", "mecrire": "m ecrire", "jen": "j en", "jy": "j y", "jhesite": "j hesite", "moin": "moins",
    "ailleur": "ailleurs", "ojd": "aujourd hui", "cmt": "comment", "keske": "qu est ce que", "koi": "quoi", "koi2": "quoi", "ki": "qui",
    "chais": "je sais", "ouais": "oui", "sui": "suis", "compren": "comprends", "vai": "vais", "k": "que", "stp": "svp", "cc": "coucou",
    "slt": "salut", "bjr": "bonjour",
}  # fmt: skip

REAL = """
    chez allemagne espagne angleterre russie chef chaise chair chaire chien cherche chercher chers cours course courses court passage
    passeport pass passion passe-temps poisson pension suivi suivis suivre arrets arret retours retour-client humour humeur agence agences
    agenda conseil conseils continu menus menuiserie menuisier minute aides soudain sauna sauter-elastique stock store stores steak rein
    reine riens pneus peintre peinture terrain salon appel appels langage langages debout debuts depot compter compte precedence couter
    clouer hauteur heure heures humus achat achats chats chat maison maisons raison raisons saison
    """

NOUN_ENDINGS = ",s,e,es,x"
ADJECTIVE_ENDINGS = ""

SOUNDS = (
    (r"(.)\1", r"\1"), ("ch", "4"), ("ph", "f"), ("qu", "k"), ("eau|au", "o"), ("ai|ei", "e"), ("c(?=[eiy])", "s"), ("c", "k"),
    ("y", "i"), ("z$", ""), ("(?<=..)(?:er|ee|es|ent|et|e)$", "e"), ("(?<=...)[stx]$", ""), ("an|am|em", "en"), ("om", "on"),
    ("im", "in"), ("ss", "s"), ("h", ""),
)  # fmt: skip
