"""Steps through the questions in French (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

STEPS: PhraseTable = {
    "back": {
        "alone": """
            retour .. en|a|question|arriere|la? .. arriere|question|etape? .. @previous? / en? arriere
            revenir|reviens|revenez|retourner|retourne|retournez .. en|a|la|d|une? .. arriere|question|un|etape|chemin? .. @previous|cran?
            la? @answer @previous / precedent|precedente / celle d avant / la? question d avant
            je? .. me|m .. suis .. trompe(,e)|goure(,e)|plante(,e)|embrouille(,e)|emmele(,e)|loupe(,e) .. de? .. @answer?
            trompe(,e) .. de .. @answer / @wrong .. @answer|manip|clic / oups|oops .. @wrong|erreur|pardon|non|desole? .. @answer?
            j .. ai .. fait .. une? .. erreur|betise / erreur .. de|ma|d .. part|ma|frappe|clic|saisie|manip|moi? .. part?
            une|c .. est? .. une .. erreur / erreur / mal .. clique|repondu|compris|ecrit|choisi|tape|lu
            j .. ai .. mal .. clique|repondu|ecrit|choisi|tape|lu|saisi / corriger|corrige|corrigez|rectifier|rectifie|annuler|annulez
            @change .. @my? .. @answer .. @previous? / faute .. de .. frappe / fausse manip
            pas .. ce .. que .. je .. voulais|ai? .. voulu|dire|choisir|mettre|cliquer|ecrire .. dire|choisir|mettre|ecrire?
            c|ce .. est .. pas .. la|le .. bon|bonne .. bouton|reponse / pas .. le|la .. bon|bonne .. @answer
            un|d .. cran|etape|pas .. en? arriere / misclick / je .. voulais .. pas .. ca|cliquer|repondre|choisir / sans faire expres
            autre chose que|je .. voulais / ctrl z
            j? .. ai .. clique|repondu|appuye|choisi|tape .. trop|par|sans|au .. vite|erreur|faire|hasard / oups .. j|je|c? .. ai|me|est?
            c .. etait|est .. pas .. la|le|ma .. bonne|bon .. reponse|bouton|choix
            pas .. la|le .. bonne|bon .. reponse|bouton|choix|option|question
            je .. voulais .. dire|choisir|mettre|repondre|cliquer .. autre|autre? .. chose?
            annuler|annule|annulez .. ma|la|mon|cette|derniere .. reponse|choix|derniere / erreur .. de .. ma .. part
            peut|peux|puis .. on|je? .. @change .. ca|cela|la|ma / revenons|retournons .. en|a .. arriere|la? .. question?
            ai .. fait .. une? .. faute|betise|erreur|boulette
        """,
        "near": """
            revenir|reviens|revenez|retourner|retour|retourne .. a|en|sur|vers .. la|l|question|arriere|ma|mon|etape .. @previous|d|avant|
            reponse?
            me .. suis .. trompe(,e)|goure(,e)|plante(,e) .. de|dans|sur|en|a .. @my? .. @answer / @change .. @my .. @answer|@previous
            j .. ai .. @entered .. @my|un|une .. @wrong .. @answer / j .. ai .. mal .. @entered .. @my .. @answer
            je .. reviens .. sur .. ma|mes .. reponse / erreur .. dans|sur|de .. @my .. @answer / @answer .. @wrong|faux|fausse
            revenir|reviens|retourner|retour|retourne .. a|sur|vers .. la|ma|l .. question|reponse|etape .. d|precedente|avant
            me .. suis .. trompe(,e) .. de|dans|sur|en / @change .. ma|mon|mes|la .. @answer .. @previous? / par .. erreur .. @entered
            @entered .. par .. erreur
        """,
    },
    "restart": {
        "alone": """
            recommencer|recommence|recommencez|recommencons|reinitialiser|reinitialise|reinitialisation|reset|restart|redemarrer|
            redemarre .. tout|chat|bot|depuis|la|le? .. conversation|debut?
            @restart .. tout|depuis|a|du|de|au|des .. le? .. debut|zero / @restart .. la|le .. conversation|chat|bot|questionnaire
            @restart tout / on|je|tout|peut|peux|pouvons .. @restart .. tout|depuis|a|du|de|au? .. le|debut|zero? .. debut?
            depuis|du|des|au|a|de|retour .. le|au|la? .. debut|zero|depart|commencement
            revenir|reviens|retourner|retour|retourne|retournons|revenons|aller .. au|a|la|tout .. debut|depart|menu|accueil|case ..
            principal|depart?
            menu principal / nouvelle .. conversation|session|discussion / encore|tout|une .. fois .. depuis|du .. le? .. debut
            tout .. effacer|reprendre|remettre|recommencer|refaire .. et|depuis|a? .. @restart|zero|debut?
            remise|remettre|remets .. a|tout .. zero / a zero / on efface tout / recommencer
            refaire|reprendre|recommencer|refais|reprends .. le|tout|ce .. questionnaire|formulaire|test|tout|debut|depart
            on .. efface|reprend|recommence|refait .. tout
            tout .. reprendre|refaire|recommencer|effacer .. depuis|a|de|du? .. le? .. debut|zero? / retour .. a .. la? .. case? .. depart
            remettre|remettez|remets .. a .. zero / nouveau depart
        """,
        "near": """
            @restart .. depuis|a|du|de|au|des .. le|debut|zero|depart .. debut? / tout .. @restart / @restart .. tout|conversation
            peut|peux|veux|voudrais|souhaite|aimerais|faut .. tout? .. @restart .. zero|tout|debut|depuis?
            revenir|retourner|reviens|retour .. au .. debut|depart|menu
        """,
    },
    "skip": {
        "alone": """
            passer|passe|passez|passons|skip|next|sauter|saute|sautez|sautons|zapper|zappe|zappons|ignorer|ignore|ignorez .. a|la|cette|
            on|mon|sur|ca|celle? .. suite|question|suivante|tour|ca|la|autre? .. suivante?
            on|je|peux|peut|puis|prefere|voudrais .. je|on? .. passe|passer|saute|sauter|zappe|skip .. a|la|cette|mon|ca|celle? .. suite|
            question|la|tour?
            la? question? suivant|suivante|suivants / suivant|suivante / a la suite / la suite|suivante|prochaine
            prochaine|autre .. question / prochaine
            continuer|continuons|continue|continuez|avancer|avance|avancez|avancons|poursuivre|poursuivons
            on|je .. continue|avance|enchaine|poursuit|bouge
            je? .. prefere|prefererais|aime .. autant|mieux? .. ne? .. pas .. le|y|vous|te|en? .. @tell
            je? .. ne? .. veux|souhaite|desire|peux|vais|voudrais|compte .. pas .. le|y|en|vous|a|te? .. @tell
            pas|aucune .. envie .. de .. le|y|vous? .. @tell / j .. ai .. pas .. envie .. de .. le|y|vous? .. @tell
            je? .. ne .. repondrai|dirai .. pas / je .. reponds|repond|dis .. pas
            sans|pas|aucun .. de? .. reponse|commentaire|commentaires
            c|ce .. est .. prive|personnel|confidentiel|secret|intime|obligatoire|facultatif|necessaire
            ca|cela|c .. ne? .. te|vous .. regarde .. pas / c .. est .. pas .. vos|tes oignons / mele .. toi|vous .. de
            information|info .. confidentielle|privee|personnelle / confidentiel
            suis|est|c|dois|faut .. je|ce|il|on|est? .. vraiment? .. oblige(,e)|obligatoire .. de|repondre? .. repondre?
            dois|faut .. je|il|on? .. vraiment? .. repondre / laisser|laisse|laissez|laissons .. en? .. vide|blanc / une? autre question
            mele .. toi|vous / joker / passons .. a .. autre .. chose / rien a dire
            prefere|prefererais|veux|souhaite .. garder .. ca|cela|le .. pour .. moi
            prefere|prefererais .. ne? .. pas .. en? .. parler|repondre|dire|donner
            ne? .. veux|souhaite|desire|vais .. pas .. donner|communiquer|partager|dire .. cette|ca|ces|l|mon|ma .. info|information|
            infos?
            passons|passez|passe|sautons|sautez|zappons .. cette|a|la|celle .. question|suite|autre|suivante .. suivante?
            peut|peux|pouvons|puis .. on|je? .. passer|sauter|avancer .. a|la|cette? .. la? .. question|suivante|suite? .. suivante?
            pas .. de .. reponse / je .. garde .. ca .. pour .. moi / rien .. a .. dire|declarer
            question .. trop? .. personnelle|indiscrete / trop .. personnel|perso
        """,
        "near": """
            passer|passe|sauter|saute|ignorer|passons|zapper .. cette|la|celle|a .. question|suivante|suite|la
            prefere|prefererais .. ne? .. pas .. @tell / ne? .. veux|souhaite|desire|vais .. pas .. repondre
            ne? .. veux|souhaite|desire|vais .. pas .. le|y|vous .. dire|donner|repondre / envie .. de .. repondre
            peux|peut|puis .. je|on .. passer|sauter|skip
        """,
    },
    "help": {
        "alone": """
            a|l|de|besoin|d|demande .. l|d|de? aide / aide|aidez|aider|help|sos|secours .. moi|nous|svp? / au secours
            j? .. ai? .. besoin .. d|de .. aide / pouvez|peux|peut|pourriez|pouvez|tu .. vous|tu|on|peux? .. m|me|nous .. aider
            que|qu .. peux|pouvez|peut|sais|savez .. tu|vous|bot|on? .. faire
            que|qu .. est .. ce .. que .. tu|vous|bot|ca|ce .. peux|pouvez|sais|savez|fais|fait .. faire|bot?
            tu|vous .. peux|pouvez|sais|savez|fais|faites|es|etes .. capable? .. faire? .. quoi
            que|quoi .. fait|fais|faites .. ce|tu|vous .. bot? / de quoi .. es|etes .. capable
            a .. quoi .. ca|tu|ce|cela? .. sert|sers .. ce|ca|le? .. bot|chat|truc?
            comment .. ca|ce|cela|tout|on|l|c|tu|vous? .. marche|fonctionne|utilise|marches|fonctionnes|est .. ca|cela|le|la|ce|bot|
            truc? .. bot|truc|chat?
            comment .. je|on|faire|dois|il|faut .. faire|fais|fait|utiliser|repondre|reponds|utilise|dois|doit .. ca|utiliser|repondre|
            faire?
            comment faire|utiliser|repondre
            que|quoi .. dois|doit|faut .. je|on|il? .. faire|repondre|ecrire|mettre|taper|dire .. maintenant?
            qu|que .. est .. ce .. que .. je|on|il .. dois|doit|faut|fais|fait .. faire|repondre|ecrire|mettre|taper|dire?
            je|on|il .. dois|doit|fais|fait|faut .. faire|ecrire|repondre|mettre|taper|dire? .. quoi .. maintenant? / que faire
            je|faut|il .. faut|dois|peux .. @press .. quoi / je? .. @press .. quoi|ou .. maintenant?
            quoi .. faire|ecrire|repondre|mettre / ou|sur .. quoi|quel|est|ce|que? .. je|dois|faut|bouton|il|on? .. je|il? .. @press
            ou @press / sur .. quel .. bouton .. @press|je?
            je|j|on|n|ne .. ne|n? .. ai? .. comprends|comprend|compris|pige|capte|saisis|comprenons .. pas|rien|plus .. la|ce|comment|
            rien|que|du|tout|tres|bien? .. question|tout|dois|fonctionne|faire|marche?
            ai .. pas|rien .. compris|pige|capte .. la? .. question?
            pas|rien|mal .. tout|tres|bien? compris|clair|pige|capte .. la? .. question?
            c|ce .. n|est .. est? pas .. clair|comprehensible
            je? .. ne? .. sais|vois|sait .. pas|plus .. quoi|comment|ce|ou|que|sur .. @press|je|que|dois? .. dois? .. @press?
            je? .. suis .. perdu(,e)|paume(,e)|confus(,e)|largue(,e)|deboussole / perdu|perdue|paume
            instructions|commandes|menu|tuto|faq|guide|manuel / liste .. des .. commandes|options / mode .. d .. emploi
            c .. est .. quoi .. ce|cette|ca|le? .. truc|bot|chat|question|machin|delire?
            qu .. est .. ce .. que|qu .. c|ca .. est|veut .. que|dire? .. ca?
            qu .. est .. ce .. que|qu .. tu|vous .. veux|voulez .. dire? / que|qu .. voulez|veux|veut|signifie .. vous|tu|ca|cela .. dire?
            c .. est .. a .. dire / cest a dire
            expliquez|explique|expliquer|precisez|eclairez .. moi|nous? .. comment|la|ce|le|svp|mieux? .. question|ca|marche|fonctionne?
            et .. maintenant|apres .. quoi? / on fait quoi / vous pouvez .. expliquer|preciser|reformuler|repeter .. la? .. question?
            pouvez .. vous .. expliquer|preciser|reformuler|repeter .. la? .. question? / reformulez|reformule
            aucune .. idee .. de|quoi|comment .. faire|quoi|ca? / qui .. es|etes .. tu|vous .. et .. fais|faites
            je? .. suis .. un .. peu .. perdu(,e)
            pouvez|peux|pourriez .. vous|tu? .. m|me|nous? .. expliquer|aider|guider|eclairer|orienter .. comment|la|ca|ce|un? ..
            question|marche|fonctionne|peu?
            vous|tu .. pouvez|peux .. m|me? .. expliquer|aider|guider
            en|a .. quoi .. pouvez|peux|peut|pouvez .. vous|tu|ce|bot? .. m? .. aider|servir|etre
            qu .. est .. ce .. que .. vous|tu .. pouvez|peux|faites|proposez|savez .. faire|pour? .. pour|moi?
            comment .. puis|dois|peut|peux|faut|je|on .. je|on|il|dois? .. utiliser|faire|repondre|commencer|proceder|m .. ce|cet|ca? ..
            bot|outil?
            ne? .. sais|vois|comprends .. pas .. ce .. que .. je|vous|tu|il|l .. dois|voulez|veux|faut|faire|attendez|demandez .. faire|
            ecrire|repondre?
            je .. dois .. cliquer|appuyer|ecrire|repondre|taper|mettre .. ou|quoi|sur / c .. est .. pas .. clair
            quelles .. sont .. les|mes|vos .. options|commandes|possibilites / que .. proposez .. vous .. comme .. aide / rien .. compris
            je? .. m .. y .. perds / comment .. commencer|demarrer|repondre / on .. fait .. comment / je .. fais .. comment
        """,
        "near": """
            que|quoi .. dois|faut|doit .. je|il|on? .. faire|ecrire|repondre|mettre|cliquer|appuyer|choisir
            dois|faut|doit .. faire|ecrire|repondre|mettre|cliquer|appuyer|choisir .. quoi
            comprends|compris|comprend|pige .. pas|rien .. la|ta|votre|comment|ce .. question|marche|faire|que|fonctionne
            sais|vois .. pas|plus .. quoi|comment|ou .. faire|repondre|ecrire|mettre|cliquer|dire|choisir|appuyer
            comment .. utiliser|utilise|marche|fonctionne .. ce|le|votre|ca .. bot|chat|truc|machin
        """,
    },
    "why": {
        "alone": """
            pourquoi|pk|pq .. vous|tu|cette|ca|voulez|avez|me|mon|mes|ces|demandez|c|est|il|faut .. demandez|demandes|question|vous|
            besoin|voulez|veux|questions|numero|tu|mon|ca|important|ce|infos|donnees? .. ca|mon|savoir|de|numero|telephone|besoin|email|
            mail|demandez|cela|tout|le|mes|infos? .. numero|telephone|mail|ca|savoir|tel|nom?
            c .. est .. pour .. quoi|faire .. faire? / pour quoi faire / en quoi ca|c .. vous? .. regarde|interesse|utile
            ca|qu .. sert|change .. quoi|a? / dans quel but / pour quelle raison
        """,
    },
    "wait": {
        "alone": """
            un|une|deux|2|#|donnez|laissez|juste|laisse|donne .. moi? .. instant|minute|seconde|moment|secondes|minutes|sec|min|mn|
            petit .. moment|instant? .. svp|stp?
            attendez|attends|patientez|patience|patiente|attend .. un|deux|une|svp|moi|je|#? .. instant|minute|minutes|secondes|peu|
            moment|regarde|verifie|sec?
            je .. regarde|reviens|verifie|cherche .. dans|tout|ca|de? .. minute|suite|minutes|instant|secondes?
            laissez|laisse .. moi .. regarder|voir|verifier / ne .. quittez .. pas / minute / je vais voir|verifier|chercher
        """,
    },
}
