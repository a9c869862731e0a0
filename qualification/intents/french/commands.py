"""Commands to the bot in French (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

COMMANDS: PhraseTable = {
    "stop": {
        "alone": """
            stop .. bot|tout|ca|maintenant|merci?
            arrete|arretez|arreter|cesse|cessez|stoppez|stoppe .. ca|tout|maintenant|de|spam|le? .. suite|spam? / ca|c .. suffit / assez
            c .. est .. assez / y|il|en .. en? .. a|ai .. marre .. de? .. @mail? / j .. en .. ai .. marre .. de? .. @mail?
            ras le .. bol|cul / degage(,z)
            barre|barrez|casse|cassez|tire|tirez|fous|foutez|fiche|sors|sortez .. toi|vous|camp|t|d? .. camp|ici|la?
            va|allez .. t|vous .. en / du? balai / va|allez .. te|vous|t|vous .. faire .. foutre|voir|enculer|mettre|cuire .. ailleurs?
            ta|vos|ferme|fermez|la .. gueule|gueules|ferme / ferme .. la / la ferme / tais|taisez .. toi|vous / tg|ftg
            fous|foutez|fiche|fichez .. moi .. la .. paix / lache|lachez .. moi|nous .. la|les? .. grappe|baskets|pompes?
            laisse|laissez .. moi|nous
            desabonner|desabonnement|desabonnez|desabonne|desinscription|desinscrire|desinscrivez|desinscris|unsubscribe .. moi?
            me|nous .. desabonner|desinscrire / comment|je|veux .. me .. desabonner|desinscrire
            annuler|resilier|annulez .. abonnement|tout / c|ce .. est .. du .. spam / spam
            fin|terminer|termine|fermer|quitter|terminez .. de? .. la|le|chat? .. conversation|discussion|chat|echange / va te faire
            basta / plus rien / n .. insistez .. pas
            saoule|saoulez|soule|soulez|gonfle|gonflez|gaves|gavez|faites|fais|casses|cassez .. chier|couilles|pieds?
            tu|vous .. me .. saoules|saoulez|soules|gonfles|gonflez|gavez|gaves|emmerdez|derangez|fatiguez|fatigues
            vous|tu .. me .. harcelez|harceles|spammez|spammes|soulez|fatiguez|ennuyez / ca .. commence .. a .. bien .. faire
            ne .. plus .. me|m|nous .. @bother_inf / merci .. de .. ne .. plus|pas .. me|m|nous .. @bother_inf
            fermez|fermer|ferme|quittez|quitter|terminez .. la|le|ce|cette|tout|conversation .. chat|conversation|discussion
            je .. m .. en .. vais / couper|coupez|desactiver|desactivez|desactive .. les|notifications? .. notifications|messages
            lache .. l affaire|moi / ne .. pas .. deranger
        """,
        "near": """
            veux|souhaite|voudrais|comment|peux .. me .. desabonner|desinscrire / plus .. de|aucun .. @mail / plus .. aucun .. @mail
            je .. te|vous|vais .. te|vous? .. bloque|bloquer|signale|signaler / marre .. de .. vos|tes|vous|ce|recevoir .. @mail
            assez .. de .. vos|tes|recevoir? .. @mail / plus .. jamais|aucun|de .. de? .. @mail
            fatigue|marre|lasse|saoule|soule .. de|par .. vos|tes|ces .. @mail|appels|relances
            qui .. vous .. a .. donne .. mon .. numero / je .. ne? .. suis|me .. pas .. inscrit|abonne .. a
        """,
        "anywhere": """
            @leave_off .. de .. m|me|nous|n .. @bother_inf / @leave_off .. vos|les|avec|tes|d|de .. @mail|envoyer|ecrire|spams
            ne? .. m|me|nous .. @bother_you .. plus|pas|jamais .. @mail? / n .. @bother_you .. plus .. @mail
            je? .. ne? .. veux|souhaite|desire|voulons .. plus|pas .. recevoir|de|etre|avoir|vos|aucun .. @mail|contacte|derange|
            sollicite|appele|recevoir
            laisse|laissez|laisser|foutez|fichez .. moi|nous|me .. tranquille|paix|tranquil
            @take_off .. moi|mon|mes|nous .. de .. la|votre|cette|vos|ta .. liste~|fichier|mailing|newsletter
            desabonnez|desinscrivez|desabonne .. moi|nous / foutez|fous|fiche|fichez .. moi .. la? .. paix
            @leave_off .. de .. spammer|harceler / ne? .. plus .. m|me|nous .. @bother_inf
            ne? .. veux|souhaite .. plus|pas .. de|vos|aucun .. vos|@mail .. @mail?
            ne? .. veux|souhaite .. pas|plus .. etre|qu|que .. contacte|on|vous|demarche|relance .. contacte|m|me?
        """,
    },
    "human": {
        "unprompted": """
            @desk / un|une @desk / un|une|vrai|vraie @person .. @real / vrai|vraie @person / @person .. @real
            service client|clients|clientele|commercial|technique|apres / hotline|sav|standard
            une? vrai|vraie|personne .. personne|humaine|reelle / etre humain / quelquun .. de|svp .. @real
            un|une responsable|commercial|vendeur|manager .. svp|s|merci|stp? / votre|le responsable|chef|patron
        """,
        "alone": """
            @call .. moi|me|svp|nous|stp? / me? rappeler|telephoner / demande .. de .. rappel / rappel
            un|votre|passez|coup|passe .. moi? .. un? .. coup .. de .. fil|telephone / un|par|au|plutot|mieux .. appel|telephone|tel
            il? y .. a .. t? .. il? .. @person|personne .. de|ici|la|reel|en|au|ligne? .. ligne|bout|reel|fil? / y .. a? .. @person
            ya .. @person / allo .. @person? / pas .. de|un|d .. @bot / j|je .. attends .. votre|un .. appel|rappel|coup
            que|qu .. @person|on .. me|m .. @call / on .. peut|pourrait .. se|s|vous .. parler|appeler|telephoner .. au? .. telephone|tel?
            a .. qui .. je|puis|peux .. puis|peux? .. parler|adresser
            votre|quel .. est? .. votre|le|ton? .. numero .. de? .. telephone? .. svp? / puis .. je .. vous .. appeler
            je .. veux|voudrais|souhaite .. un|une .. @person / parlons .. en .. vive / au telephone
        """,
        "near": """
            @talk .. a|avec|au|un .. un|une|votre|vrai|vraie? .. @person
            @put .. moi|nous|me|en .. en|a|au|un|avec|le|relation|votre .. @person|relation|contact|ligne
            mettre|mettez|mise .. en .. relation|contact .. avec|un? .. @person
            @call .. moi|nous .. demain|apres|avant|a|vers|ce|cet|svp|des|quand|au|sur|plus|matin|si|lundi|cette|par|maintenant|le
            pouvez|peux|pourriez|peut|pourrait|pourrais|voulez .. vous|tu|on|il|elle? .. me|m|nous .. @call
            veux|souhaite|voudrais|aimerais|souhaiterais|desire|demande .. etre|un|que|qu|on .. rappele(,e)|contacte(,e)|recontacte|
            rappel|appele(,e)
            que|qu .. @person|on|un .. me|m|nous .. rappelle|appelle|contacte|recontacte|telephone
            prefere|prefererais|preferable|plutot|mieux|simple .. un|par|au|parler|de .. appel|telephone|vive|oral|tel|voix
            on .. peut|pourrait|peux .. s|se .. appeler|parler|telephoner|voir|tel
            ne? .. veux|souhaite|envie .. pas .. @talk .. a|avec .. un|une|des? .. @bot
            pas|marre .. envie|parler .. @talk|a|avec|un .. @bot / besoin .. de|d .. @talk .. a|avec .. @person
            besoin|faut|veux|voudrais|cherche .. de|d|un|une .. un|une|vrai|vraie? .. @person .. @real|svp?
            @person .. peut|pourrait|pour|qui .. me|m|peut .. @call
            comment|ou .. joindre|contacter|avoir|parler|je .. un|une|a|le|votre? .. @person
            est|y|t .. il|a|ce|qu .. @person .. reel|humain|ligne|disponible|derriere / vraie? @person .. @real
            quelquun .. peut|pourrait|pour .. me|m .. @call|aider|repondre / joindre|contacter .. par? .. telephone|service
            quand|qui .. allez|va|vais|vont|pouvez|peut .. vous|on|je|t? .. me|m|etre .. rappeler|appeler|contacter|repondre|rappele
            un|une @person .. peut|pourrait|va|doit .. me|m|nous .. repondre|aider|appeler|rappeler|contacter|recontacter|recevoir
            @person .. peut|pourrait .. me|m|nous .. repondre|aider|appeler|rappeler|contacter
            peux|peut|pouvez|voudrais|aimerais|veux|puis|possible .. je|on|avoir|de? .. avoir|parler|joindre|discuter|echanger .. @person|
            telephone|vive .. telephone|ligne?
            avez|quel|donnez|envoyez .. vous|moi|est|un|le? .. numero|telephone .. ou|pour|je|que? .. appeler|appelle|joindre|puisse
            mettez|mets|mettre .. moi|nous|en .. en|contact|relation|avec .. contact|relation|avec .. @person
            echanger|discuter|parler|voir .. de|avec|vive|directement .. vive|voix|humain|@person .. voix?
            prendre|fixer|planifier|organiser .. un? .. appel|rdv|rendez-vous .. telephonique|avec? .. @person?
            etre .. mis .. en .. relation|contact / etre .. rappele(,e)|recontacte(,e)|contacte(,e)
            que .. l|vous|on|quelquun .. m|me .. appelle|appeliez|rappeliez|recontacte|contactiez
            je .. peux|voudrais|veux|aimerais .. vous .. appeler|telephoner|joindre
        """,
        "anywhere": """
            parler .. a|avec .. un|une|votre .. @person / parler .. a|avec .. quelquun|qqn|humain / rappelez|rappelle|appelez .. moi
            @put .. moi .. un|une|le|quelquun|votre .. @person / @put .. moi .. qqn|quelquun
        """,
    },
    "back": {
        "alone": """
            retour .. en|a|question|arriere|la? .. arriere|question|etape? .. @previous? / en? arriere
            revenir|reviens|revenez|retourner|retourne|retournez|remonter|rebrousser|remonte .. en|a|la|d|une? .. arriere|question|un|
            etape|chemin? .. @previous|cran?
            la? @answer @previous / precedent|precedente / celle d avant / la? question d avant
            je? .. me|m .. suis .. trompe(,e)|goure(,e)|plante(,e)|embrouille(,e)|emmele(,e)|loupe(,e) .. de? .. @answer?
            trompe(,e) .. de .. @answer / @wrong .. @answer|manip|clic / oups|oops .. @wrong|erreur|pardon|non|desole? .. @answer?
            j .. ai .. fait .. une? .. erreur|betise / erreur .. de|ma|d .. part|ma|frappe|clic|saisie|manip|moi? .. part?
            une|c .. est? .. une .. erreur / erreur / mal .. clique|repondu|compris|ecrit|choisi|tape|lu
            j .. ai .. mal .. clique|repondu|ecrit|choisi|tape|lu|saisi / @change .. @my? .. @answer? .. @previous?
            faute .. de .. frappe / fausse manip
            pas .. ce .. que .. je .. voulais|ai? .. voulu|dire|choisir|mettre|cliquer|ecrire .. dire|choisir|mettre|ecrire?
            c|ce .. est .. pas .. la|le .. bon|bonne .. bouton|reponse / pas .. le|la .. bon|bonne .. @answer
            un|d .. cran|etape|pas .. en? arriere / misclick / je .. voulais .. pas .. ca|cliquer|repondre|choisir / sans faire expres
            autre chose que|je .. voulais / ctrl z
            j? .. ai .. clique|repondu|appuye|choisi|tape .. trop|par|sans|au .. vite|erreur|faire|hasard / oups .. j|je|c? .. ai|me|est?
            c .. etait|est .. pas .. la|le|ma .. bonne|bon .. reponse|bouton|choix
            pas .. la|le .. bonne|bon .. reponse|bouton|choix|option|question
            je .. voulais .. dire|choisir|mettre|repondre|cliquer .. autre|autre? .. chose?
            annuler|annule|annulez .. ma|la|mon|cette|derniere .. reponse|choix|derniere / erreur .. de .. ma .. part
            peut|peux|puis .. on|je? .. @change .. ca|cela|la|ma
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
            @restart .. tout|depuis|a|du|de|la|au|le|des? .. le|debut|zero|conversation|chat|bot|questionnaire? .. debut?
            on|je|tout|peut|peux|pouvons .. @restart .. tout|depuis|a|du|de|au? .. le|debut|zero? .. debut?
            depuis|du|des|au|a|de|retour .. le|au|la? .. debut|zero|depart|commencement
            revenir|reviens|retourner|retour|retourne|retournons|revenons|aller .. au|a|la|tout .. debut|depart|menu|accueil|case ..
            principal|depart?
            menu principal|accueil / nouvelle .. conversation|session|discussion / encore|tout|une .. fois .. depuis|du .. le? .. debut
            tout? .. effacer|reprendre|reprends|remettre|recommencer|refaire .. et|depuis|a|tout? .. @restart|zero|debut|le?
            remise|remettre|remets .. a|tout .. zero / start / a zero / on efface tout / accueil / recommencer
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
            la? question? suivant|suivante|suivants / suivant|suivante|ensuite / a la suite / la suite|suivante|prochaine
            prochaine|autre .. question / prochaine|prochain
            continuer|continuons|continue|continuez|avancer|avance|avancez|avancons|poursuivre|poursuivons
            on|je .. continue|avance|enchaine|poursuit|bouge
            je? .. prefere|prefererais|aime .. autant|mieux? .. ne? .. pas .. le|y|vous|te|en? .. @tell
            je? .. ne? .. veux|souhaite|desire|peux|vais|voudrais|compte .. pas .. le|y|en|vous|a|te? .. @tell
            pas|aucune .. envie .. de .. le|y|vous? .. @tell / j .. ai .. pas .. envie .. de .. le|y|vous? .. @tell
            je? .. ne .. repondrai|dirai .. pas / je .. reponds|repond|dis .. pas
            sans|pas|aucun .. de? .. reponse|commentaire|commentaires
            c|ce .. est .. prive|personnel|confidentiel|secret|intime|obligatoire|facultatif|necessaire
            ca|cela|c .. ne? .. te|vous .. regarde .. pas / c .. est .. pas .. vos|tes oignons / mele .. toi|vous .. de
            information|info .. confidentielle|privee|personnelle / confidentiel|prive|personnel
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
            a|l|de|besoin|d|demande .. l|d|de? aide / aide|aidez|aider|help|sos|secours|assistance .. moi|nous|svp? / au secours
            j? .. ai? .. besoin .. d|de .. aide / pouvez|peux|peut|pourriez|pouvez|tu .. vous|tu|on|peux? .. m|me|nous .. aider
            que|qu .. peux|pouvez|peut|sais|savez .. tu|vous|bot|on? .. faire
            que|qu .. est .. ce .. que .. tu|vous|bot|ca|ce .. peux|pouvez|sais|savez|fais|fait .. faire|bot?
            tu|vous .. peux|pouvez|sais|savez|fais|faites|es|etes .. capable? .. faire? .. quoi
            que|quoi .. fait|fais|faites .. ce|tu|vous .. bot? / de quoi .. es|etes .. capable
            a .. quoi .. ca|tu|ce|cela? .. sert|sers .. ce|ca|le? .. bot|chat|truc?
            comment .. ca|ce|cela|tout|on|l|faire|c|fonctionne|utiliser|je|vous|repondre|tu|est|faut|il|y .. marche|fonctionne|bot|fait|
            utilise|ca|utiliser|la|le|ce|fais|dois|repondre|faire|reponds|que? .. marche|fonctionne|ca|bot|truc|chat|bot|faire|utiliser|
            repondre?
            que|quoi .. dois|doit|faut .. je|on|il? .. faire|repondre|ecrire|mettre|taper|dire .. maintenant?
            qu|que .. est .. ce .. que .. je|on|il .. dois|doit|faut|fais|fait .. faire|repondre|ecrire|mettre|taper|dire?
            je|on|il .. dois|doit|fais|fait|faut .. faire|ecrire|repondre|mettre|taper|dire? .. quoi .. maintenant? / que faire
            je|faut|il .. faut|dois|peux .. @press .. quoi / je? .. @press .. quoi|ou .. maintenant?
            quoi .. faire|ecrire|repondre|mettre / ou|sur .. quoi|quel|est|ce|que? .. je|dois|faut|bouton|il|on? .. je|il? .. @press
            ou @press / sur .. quel .. bouton .. @press|je?
            je|j|on|n|ne .. ne|n? .. ai? .. comprends|comprend|compris|pige|capte|saisis|comprenons .. pas|rien|plus? .. la|ce|comment|
            rien|que|du|tout|tres|bien? .. question|tout|dois|fonctionne|faire|marche?
            ai .. pas|rien .. compris|pige|capte .. la? .. question?
            pas|rien|mal .. tout|tres|bien? compris|clair|pige|capte .. la? .. question?
            c|ce .. n|est .. est? pas .. clair|comprehensible
            je? .. ne? .. sais|vois|sait .. pas|plus .. quoi|comment|ce|ou|que|sur .. @press|je|que|dois? .. dois? .. @press?
            je? .. suis .. perdu(,e)|paume(,e)|confus(,e)|largue(,e)|deboussole / perdu|perdue|paume
            instruction~|commande~|menu|tuto|notice|faq|guide|manuel / liste .. des .. commandes|options / mode .. d .. emploi
            c .. est .. quoi .. ce|cette|ca|le? .. truc|bot|chat|question|machin|delire?
            qu .. est .. ce .. que|qu .. c|ca .. est|veut .. que|dire? .. ca?
            qu .. est .. ce .. que|qu .. tu|vous .. veux|voulez .. dire? / que|qu .. voulez|veux|veut|signifie .. vous|tu|ca|cela .. dire?
            c .. est .. a .. dire / cest a dire
            expliquez|explique|expliquer|precisez|eclairez .. moi|nous? .. comment|la|ce|le|svp|mieux? .. question|ca|marche|fonctionne?
            comment .. ca / et .. maintenant|apres .. quoi? / on fait quoi
            vous pouvez .. expliquer|preciser|reformuler|repeter .. la? .. question?
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
    "language": {
        "unprompted": """
            english|espanol|deutsch|italiano|portugues|nederlands|catala|polski|romana|turkce .. please|bitte|por|per|svp? .. favor|
            favore?
            en? @tongue .. svp|please|stp|bitte|s|por? .. plait? / en @tongue / langue~ .. disponibles|disponible?
            autre|autres .. langue~ / prefere|plutot|prefererais|mieux|peut .. en|l @tongue / version .. @tongue / une autre langue
            l @tongue .. svp
        """,
        "abroad": """
            francais / en francais
        """,
        "near": """
            changer|change|changez|choisir|choisissez|selectionner|autre|autres|modifier|quelle|quelles|parametres .. de|la|d|une? ..
            langue~
            parlez|parles|parle|parler|ecrivez|ecris|ecrire|repondez|repondre|continuer|discuter|comprenez|comprends|continue|hablas|
            passer|passez|passe|passons|basculer|basculez|mettre|mettez|traduire .. vous|tu|moi|on|a|en? .. a|en|l|le|bien? .. @tongue
            ne? .. parle|comprends|lis|connais|maitrise|parlons|comprend .. pas|mal|peu|plus .. bien|tres|le|l|trop? .. le|l? .. @tongue
            parle|comprends .. mal|peu|un .. peu|le|l? .. @tongue / mon @tongue .. est .. mauvais|limite|pas|moyen|nul
            avez|as|existe|y .. vous|tu|il|a .. une|d|en .. version|autres|autre .. @tongue|langues|langue
            quelles|combien|quels .. langues .. parlez|parles|sont|disponibles|connaissez|supportees?
            possible|peut|peux|pouvez|pourrait|prefere|plutot .. en|l .. @tongue / dans .. une|ma|autre .. langue / d autres langues
            prefere|plutot|prefererais .. en|l .. @tongue / une? .. version .. @tongue / @tongue .. possible|disponible|ca
            passer|continuer|parler|discuter|echanger|ecrire|repondre .. a|en|l .. l? .. @tongue
            ne? .. comprends|parle|lis|maitrise .. pas|mal .. bien|tres|beaucoup|trop .. le|l? .. @tongue
            prefere|prefererais|voudrais|veux|souhaite|aimerais .. parler|ecrire|continuer|discuter|echanger|passer .. en|a|l .. @tongue
            est .. ce .. que .. vous|tu .. parlez|parles|comprenez .. @tongue / y .. a .. t .. il .. une? .. version .. @tongue
        """,
    },
    "delete_data": {
        "alone": """
            rgpd|gdpr|cnil / demande .. rgpd|gdpr|suppression|d|de .. effacement|suppression|donnees|compte?
            droit .. a|l .. l? .. oubli|effacement|suppression / oubliez|oublie|effacez|efface|supprimez|supprime .. moi .. svp|stp?
            @erase .. tout .. ce|sur|de|svp|maintenant? .. que|moi? .. vous|tu|ai|j? .. avez|sais|savez|as|ecrit|dit|sur? .. moi|sur?
            je? .. retire|revoque|annule|retrait .. de? .. mon|le .. consentement
            @erase .. la|cette|l|notre|ma|mon|le|d .. conversation|historique|chat|discussion|compte|profil / etre .. oublie(,e)
            @erase .. compte / @erase .. de .. mes? .. donnees|compte
        """,
        "near": """
            retire|revoque|retirer|revoquer|retrait .. mon|le|consentement .. consentement?
            @take_off .. moi|mon|mes|nous .. numero|nom|coordonnees|de? .. de .. la|votre|vos|ta .. @base .. de|donnees?
            veux|souhaite|demande|exige .. etre .. oublie(,e)|supprime|efface / @erase .. moi .. de .. votre|vos|la .. @base
        """,
        "anywhere": """
            @erase .. mes|mon|ma|toutes|nos .. mes? .. @records
            @erase .. tout .. ce .. que|qui .. vous|tu|me|concerne .. avez|savez|as|sais?
            @erase .. tout .. sur|me .. moi|concernant|concerne
            ne? .. gardez|conservez|stockez|garde|utilisez|partagez|conserve|enregistrez .. pas|plus|jamais .. mes|mon .. @records
            mes .. @records .. soient|supprimees|effacees|etre .. supprimees|effacees|oubliees?
            @erase .. de .. toutes? .. mes .. @records / droit .. a l oubli
            qu|que .. on|vous|mes|l .. efface|supprime|effaciez|supprimiez|donnees|oublie|detruise .. mes|mon|toutes|tout|soient ..
            @records|effacees|supprimees|efface
            @erase .. moi .. de .. votre|vos|la|ta .. @base
            ne? .. conservez|gardez|stockez|utilisez|conserver|garder .. pas|plus|aucune|rien|aucunes .. de|mes|donnee|sur|donnees .. mes|
            moi|sur|donnees .. moi?
            @erase .. tout .. ce .. qui|que .. me|vous|tu .. concerne|avez / mes .. @records .. supprimees|effacees|detruites
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
