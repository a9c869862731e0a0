"""Asking for the useful thing again in French, or for the first time (see `wording` for the notation)."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.intents.wording import PhraseTable

CLASSES: Mapping[str, str] = {
    # what a visitor may have been given
    "gift": """
        fichier~ pdf~ document~ guide~ catalogue~ checklist check-list calculateur calculatrice lien~ brochure~ presentation~ modele~ fiche~
        plaquette livret~ coupon~ simulateur telechargement dossier~ supports documentation promo
        """,
    "send_it": """
        envoyez envoie envoies envoyer renvoyez renvoie renvoies renvoyer redonnez redonne redonner donnez donne donner transmettez
        transmettre transmets repassez repasser remettez remettre partagez partager passez repartagez recevoir avoir ravoir
        """,
    "again": "encore nouveau",
    "works": """
        ouvre ouvrent ouvrir marche marchent fonctionne fonctionnent charge charger telecharge telecharger recu trouve retrouve vois arrive
        affiche voir trouver recevoir
        """,
}

MAGNETS: PhraseTable = {
    "magnet": {
        "near": """
            @send_it .. @gift .. encore .. une? fois / @send_it .. @gift .. de|a? nouveau / @send_it .. encore .. une? fois .. @gift?
            @send_it .. de|a nouveau .. @gift? / renvoyez|renvoie|renvoies|renvoyer|redonnez|redonner .. @gift
            renvoyez|renvoie|renvoyer .. le|la|les / @gift .. encore une fois / @gift .. ne|n? .. s|se? .. @works pas
            pas .. a? @works .. @gift / pas .. encore|bien? @works .. @gift / perdu|supprime|egare|efface .. @gift
            trouve|retrouve|vois plus .. @gift / ne trouve|retrouve|vois plus .. @gift / n? ai pas le|la|mon|ma .. @gift
            ou .. est|sont .. @gift / @gift .. vide|corrompu|casse|mort|perdu|expire|abime / @gift .. pas .. arrive
        """,
        "alone": """
            @send_it .. moi|nous|svp? .. @gift / ou .. @gift / pouvez|pourriez|peux|puis .. @send_it .. @gift
            je .. veux|voudrais|souhaite le|la|mon|ma .. @gift / ne? .. s ouvre pas / ne? .. se telecharge pas
        """,
    },
}
