"""French words a reply about one's name is made of without being a name, and ends of such words."""

from __future__ import annotations

from qualification.names.word_list import word_list

WORDS = word_list(
    """
    a abord absolument devine devinez appareil prefere preferee affaires envie acheter adieu ah ai aide aidez aime-pas alors ami amie
    an annee annonce ans anonyme anonymement appel appelle appeler appelez apres argent arrete as assez attends au aucun aucune
    aujourd'hui aussi autre autres aux avant avec avez avoir avons bah bas beaucoup ben besoin bien bientot bizarre blague bof bon
    bonjour bonne bonsoir bonhomme bot boulot bref budget c ca cache capable car ce cela celle celui ces cet cette chacun chaque cher
    cherche chere chez chose ciao client cliente combien comme comment commande con confidentiel connard contact copain copine coucou
    cours coute cuisine curieux curieuse d dans de debut deja demain demande demander depend depuis dernier des desole desolee deux
    devis devez dire dis dites dit doit dois donc donner donne dont du d'abord d'accord eh elle elles en encore enchante enchantee
    enfin enfant ensuite entre es est et etaient etait etes etre eu eux exact excuse excusez facile faire fais fait famille faut femme
    fille fils fin fois font fou frere gars genial gens gentil gratuit grave gros ha haha hein heu heure heures hier homme humain ici
    idee identite idiot il ils importe important importante impossible inconnu inconnue incognito info infos interesse interessee
    interet internaute inutile j j'ai j'en je jamais jaune jeune jour journee juste l la laisse laissez le les leur leurs libre loin
    long lui lundi m ma madame maintenant mais maison mal maman mari mauvais me meme merci merde mes message met mettre mieux mignon
    mm moi moins mois moment mon monde monsieur mot mystere n na nan ne ni n'importe nom nombre non nos notre nous nouveau nulle nul
    numero o occupe occupee oh ok on or ou oui ouais p papa par parce pardon pareil parfait-merci parle parler particulier pas passe
    passer passez pause payer pendant penser perso personne personnel peu peut peuvent peux plait plus plusieurs plutot point possible
    pour pourquoi pouvez pouvoir premier prenom prenez presse pressee presque pret prix prive privee pro probleme projet pseudo
    publicite puis puisque qu quand quel quelle quelles quelqu'un quelque quels qui quoi raison rappel rappeler rappelez rappelle
    rapide rapidement refuse rendez regarde regardent rien robot s sa sais salut sans savoir se secret semaine ses seul seule
    seulement si sien site soir sois soit sommes son sont souhaite stop suis suivant sur surtout t ta tant tard tel temps tes test
    tiens toi tous tout toute toutes travail travaille tres trop trouver tu type un une urgent utile va vais vas venir vers veuillez
    veut veux vie vient visiteur vite voila voici voir vois vont vos votre vouloir voulez voudrais vous vrai vraiment vu y zut voiture
    travaux renovation formation assurance logo appartement voyage mariage pub pubs seo lyon marseille toulouse bordeaux lille nantes
    strasbourg bruxelles geneve lausanne montreal quebec belgique suisse parisien parisienne lyonnais marseillais breton-pur francais
    francaise belge anglais annuler retour menu operateur conseiller recommencer desabonner mdr lol ptdr xd jsp osef bonne-question
    cordialement sincerement salutations quiconque machin truc bidule trucmuche untel batman superman pere noel-pere retraite
    retraitee etudiant marie-e celibataire malade fatigue fatiguee content contente ravi ravie dispo parfait excellent formidable
    mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
    remise promo catalogue offre offres adresse telephone donnees exemple exemples options liste tarif tarifs produit produits
    services question reponses connaissance
    """
)
ENDS = (
    "tion", "tions", "ement", "euse", "euses", "ité", "ites", "aient", "ions", "erait", "erais", "issez", "assez", "erez", "eront",
    "isme", "ique",
)  # fmt: skip
ROLES = word_list(
    """
    directeur directrice gerant gerante patron patronne chef cheffe responsable proprietaire fondateur fondatrice cofondateur associe
    associee president presidente pdg dg dirigeant dirigeante manager commercial commerciale comptable avocat avocate medecin
    infirmier infirmiere professeur prof ingenieur architecte graphiste designer developpeur developpeuse vendeur vendeuse conseiller
    conseillere consultant consultante secretaire assistant assistante adjoint artisan artisane auto-entrepreneur autoentrepreneur
    independant independante entrepreneur entrepreneuse freelance etudiant etudiante photographe journaliste cuisinier electricien
    plombier macon agent technicien technicienne ceo cto marketing vente ventes societe entreprise boutique agence cabinet studio
    groupe sarl sas sasu eurl sa sci restaurant salon service
    """
)
TITLES = word_list(
    """
    m mr mme mlle mm mrs monsieur madame mademoiselle dr docteur me maitre pr professeur messieurs mesdames
    """
)
