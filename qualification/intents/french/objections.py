"""Objections to the offer in French (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

OBJECTIONS: PhraseTable = {
    "price_objection": {
        "stated": """
            cher|chere|chers|cheres|chero|onereux|exorbitant|excessif|couteux
            c|ce|ca|vous|est|sont|fait|coute|etes|reste|prix|oh|wow .. est|fait|coute|reste|etes? .. @so? .. @dear / @so .. @dear
            @price .. eleve(,s,e,es) / ca pique|douille|calme / abuse / c .. est .. abuse .. comme? .. prix? / du vol / arnaque
            un? .. peu .. @dear / ca .. fait|coute .. cher
        """,
        "alone": """
            c|ce|ca|cela|cest|etes|vous|sont|trop|beaucoup .. est|fait|coute|sont|bien? .. @so .. @dear
            @dear .. pour .. moi|nous|ce|ma|mon|notre|mes|ca
            pourquoi|pk|comment|wow .. c|est|ca|si|aussi .. est|si|aussi? .. si|aussi|tellement .. @dear / si|aussi @dear .. que .. ca
            hors .. de? .. mon|notre? .. budget|prix|portee / hors .. de? .. budget|prix|portee
            au|en|bien .. dessus|dehors .. de .. mon|notre|mes|nos|ce .. budget|moyens|que?
            ca|cela|prix .. depasse .. de? .. mon|notre|nos|le|mes|largement .. budget|moyens
            depasse .. mon|notre|le|nos .. budget|moyens / pas .. dans .. mon|notre|mes|nos|le|les .. budget|moyens|prix
            ai|a|avons|avez .. pas|plus .. les|le|ce|autant|assez|tel|cet .. moyens|budget|argent|sous .. argent?
            ai|a|avons .. pas .. autant|assez / pas .. le|les|assez|autant|ce .. budget|moyens|argent|sous .. argent?
            peux|peut|pouvons .. pas .. payer|mettre|depenser .. le|autant|ca|cela?
            peux|peut|pouvons .. pas .. me|se|nous .. le|ca|cela? .. permettre
            c|ca|cela|ce .. est|fait|coute|represente .. beaucoup|trop|enorme .. d|de|pour|cher|budget? .. argent|moi|nous|sous?
            ca .. fait|coute .. mal|bonbon / ca? .. coute .. une|un|les|la .. fortune|bras|yeux|blinde|rein|peau .. de|la? .. tete?
            @price .. est|sont|trop|un|c|tres|assez|restent|me|semble .. trop|tres|un|peu|vraiment|si|assez? .. eleve(,s,e,es)|cher|chers|
            haut|hauts|excessif|excessifs|abuse|abuses|salee|exorbitant|exorbitants|delirants|fous
            @price .. eleve(,s,e,es)|exorbitant|excessif / c|ce .. est .. du|de|une|un .. l? .. vol|arnaque|escroquerie|delire
            c .. est .. de l .. arnaque
            plus .. @dear .. que .. prevu|ce|je|imagine|pense|les|attendu .. que|prevu|a? .. je|j|attendu? .. pensais|croyais|imaginais|
            avais? .. prevu?
            je .. pensais|croyais .. pas|que .. que|c|ce .. c|etait|soit|serait|ca .. etait|si|serait|aussi|coutait? .. si|aussi|
            autant? .. @dear?
            @dear paye|pour / trop pour .. moi|nous|mon|notre .. budget? / moins cher .. c|possible|ce|vous .. est|serait? .. possible?
            trop .. d argent / ca .. vaut .. pas .. ca|le|ce|autant .. prix|coup? / vous .. etes .. @so? .. @dear
            la .. vache|puree .. c .. est? .. cher / c .. est .. une .. somme|fortune|blinde
            wow|ouah|ouf|oula|aie|mince .. cher|prix|tarif / c .. est .. le .. prix|budget .. fort|d / ca .. douille|raque|chiffre
            quel .. prix .. exorbitant|eleve
        """,
        "near": """
            @so .. cher|chere|chers|cheres|onereux|couteux|eleve|eleves / hors .. de? .. budget|prix / depasse .. budget
            au .. dessus .. de .. budget|moyens
            @price .. est|sont|trop|tres .. trop|tres|si|vraiment|assez .. eleve(,s,e,es)|cher|chers|haut|hauts
            peux|peut|pouvons .. pas .. me|se|nous .. permettre / plus .. cher .. que .. prevu|ce|je|pensais|imagine|attendu
            ai|a|avons .. pas .. les|le|autant|assez|d? .. moyens|budget|argent
            ne? .. peux|peut|pouvons .. pas .. payer|mettre|depenser .. autant|ca|cette|ce|plus
            ca .. coute|fait .. trop|tres|super|vraiment|hyper|un .. cher|peu|bras / c .. est .. cher|chere .. pour .. moi|nous|ce|ma|un
            c|ca|ce .. revient|etait .. @so .. @dear / trop .. eleve|cher|pour .. pour|moi|nous|mon
            c|ca|ce .. est|fait|represente .. une|un .. somme|budget|fortune|gros|sacre|sacree .. budget|somme?
            ai|a|avons|avez .. pas .. un|ce|autant|de .. tel|budget|autant|si|gros|ce .. budget|gros?
            @price .. exorbitants|exorbitant|delirants|abuses|excessifs|prohibitifs|prohibitif / la .. vache|purée|claque .. c|ca|cher
            au .. dessus|dela .. de .. mes|mon|nos|notre|ce .. moyens|budget|que / pas .. prevu .. autant|de|ce .. budget|depenser|mettre
            mon|notre .. budget .. est|ne|n .. plus|pas|inferieur|moins|limite|serre
            vous .. pouvez|pourriez .. faire|baisser .. un|le|moins .. prix|cher|geste
            baissez|baisser|reduire .. le|les|vos .. prix|tarifs / moins .. cher .. que .. ca
            trouve|trouvons|juge|semble|parait .. ca|c|cela|que|me|le|vous|vos? .. est|tarifs|prix|un|trop|tres|bien? .. @dear
            pas .. un|de|le .. budget .. pareil|suffisant|comme|si / ai|a|avons .. pas .. un .. budget|telle|tel
            depasse .. mon|notre|nos|mes|largement .. budget|moyens
        """,
        "unprompted": """
            ai|a|avons .. pas|plus .. un|de|d .. budget|argent|sous / pas .. d|de .. budget|argent|sous
        """,
    },
    "think": {
        "alone": """
            je|on|nous|j .. vais|va|allons|dois|devons|doit|veux|voudrais|prefere|peux|souhaite .. y|prendre|en|me|nous|d|abord? .. le|
            temps|de|d? .. @ponder|reflexion .. encore|un|dessus|avant|a|bien|et|temps? .. peu|tout|ca|cela?
            j|je|on|nous .. y? .. reflechis|reflechit|reflechissons|reflechirai|reflechirons .. encore|et|un|a?
            j|on|nous y pense|penserai|penserons / faut .. que .. je|j|on|nous .. y|en? .. reflechisse|reflechissions
            faut .. que .. j|on y pense
            laissez|laisse|laisser|donnez|donne .. moi|nous .. y|le|un|du|quelques|de|d|ca? .. @ponder|temps|jours|peu|reflechir|delai ..
            de|pour|temps? .. @ponder|reflechir|decider?
            besoin .. d|de|un .. un|y|peu|temps? .. reflechir|decider|penser|temps|reflexion .. pour|de|d? .. @ponder?
            il? .. me|nous|faut .. faut|du|un|le .. du|un|le|peu|temps .. temps|peu|delai|reflexion .. pour|de? .. @ponder?
            en? .. pleine? .. reflexion|reflechissant / je .. suis .. en .. reflexion|train .. de? .. @ponder? / en train .. de .. @ponder
            a reflechir|mediter / indecis|indecise / je .. suis .. indecis|indecise|hesitant
            j|on|je .. hesite .. encore|beaucoup|un? .. peu? / la .. nuit .. porte .. conseil / dormir .. dessus
            pas .. moi|a .. qui|moi .. decide|decider / c .. est .. mon|ma|le|mes .. @decider .. qui .. decide|gere|choisit|tranche|voit
            la? .. decision .. ne|depend|appartient|est .. depend|m|pas|appartient .. pas|appartient|de? .. de|pas|mon? .. moi|@decider?
            ne .. depend .. pas .. de .. moi
            je|on|nous .. reviens|revient|reviendrai|reviendrons|revenons|recontacte|recontacterai|rappelle|redis|tiens|tient|ferai|dirai|
            dira .. vers|vous|te|contact .. vous|toi|au|courant|savoir|redis|recontacte|tiens? .. courant|au? .. courant?
            je|on|nous .. vous|te .. tiens|tient|redis|recontacte|recontacterai|dirai|dis|rappelle|redirai|tiendrai|ferai|fais|reponds|
            repondrai .. au|ca|signe|savoir|plus|demain|dans? .. courant|tard?
            je .. decide|verrai|reponds|dirai .. plus|demain .. tard? / peser .. le|les .. pour|options .. et? .. le? .. contre?
            vais|dois|faut|veux .. peser|comparer .. le|les .. pour|options? .. contre? / a y .. reflechir|penser
            @consult .. en .. famille / on .. va .. en? .. @consult .. famille|ensemble|entre
            j .. y .. reflechis|pense|penserai|reflechirai / on .. doit .. se .. concerter
            je .. reviens|reviendrai .. vers|plus .. vous|toi|tard / je .. ne .. suis .. pas .. decide / j .. ai .. besoin .. de .. temps
        """,
        "near": """
            en? .. @consult .. a|avec|ca|en .. avec|mon|ma|mes|notre|la|nos|famille|interne .. @decider?
            @consult .. ca? .. avec|a|mon|ma|mes .. mon|ma|mes|notre|la|nos? .. @decider
            dois|vais|faut|veux|besoin|va|allons|devons|voudrais .. que|d|en|y|abord .. en|j? .. @consult .. avec|a|mon|ma|mes|d ..
            @decider
            dois|faut|besoin|attends|attend .. avoir|de|l|que|obtenir? .. accord|aval|validation|permission|avis|feu .. de|vert? .. mon|
            ma|@decider .. @decider?
            @decider .. qui|doit|va .. decide|valider|decider|doit|choisir|trancher
            sans .. l|en? .. @decider|avis|accord .. de? .. @decider / reviens|revient|reviendrai|reviendrons|revenons .. vers .. vous
            vous|te .. tiens|tiendrai|tient .. au .. courant
            vais|va|dois|allons|laissez|laisse|besoin|faut|veux|voudrais|prefere .. moi|de|d|y|que|je|encore .. y? .. reflechir|penser|
            reflechisse|reflexion
            c .. est .. @decider .. decide / consulter|demander|parler .. a|avec? .. mon|ma|mes|notre .. @decider
            prends|prendre|prenons|prendrai .. le|mon|du|notre|un .. temps .. de|pour .. @ponder
            faut .. que .. je|j|on|nous .. voie|demande|parle|discute|consulte|verifie|valide|voit|consulter .. avec|a|en|ca .. mon|ma|
            mes|notre? .. @decider?
            doit|dois|va|devons|allons|faut .. se|nous|me|en .. concerter|consulter|decider|discuter|parler .. ensemble|entre|avec?
            c .. est .. mon|ma|mes|le|la|notre .. @decider .. qui .. decide|gere|tranche|choisit|decidera
            vais|va|allons|dois|devons .. y|en|l|la|le|votre? .. etudier|examiner|regarder|considerer|analyser|reflechir|evaluer|discuter|
            parler .. votre|cette|la|l|avec|ca|a .. proposition|offre|devis|possibilite|@decider|@decider
            laissez|laisse|donnez|accordez|faut|besoin .. moi|nous|me|de .. quelques|un|du|le|de .. jours|peu|temps|delai
            je|on .. vous|te .. redis|dis|dirai|confirme|confirmerai|reponds|tiens|recontacte .. ca|demain|au|plus|bientot|vite|dans|lundi
            en .. discuter|parler|reparler .. avec .. mon|ma|mes|notre|les? .. @decider
            demander|demande|voir|vois|consulter .. a|avec|d .. mon|ma|mes|abord|notre .. @decider / avant .. de .. decider|me|prendre
            laissez|laisse|donnez|accordez|prends|prendre .. moi|nous|me? .. le|un|du .. temps .. de|pour|d .. la|y|en? .. reflexion|
            reflechir|decider|y
        """,
        "unprompted": """
            on verra / suis|ai|me .. pas .. encore? .. decide(,e)|choisi / pas|rien .. encore|est .. decide(,e)|tranche|choisi
        """,
    },
    "not_interested": {
        "unprompted": """
            non .. merci .. bien|mais|ca|pas|c? .. ira|non|besoin? / merci .. mais .. non / non sans facon / sans facon
            rien .. merci|du|d|pour .. tout|autre|moi|instant? / rien / ca .. ira .. merci|bien? / c|ce .. est .. bon .. merci
            pas .. besoin .. merci|de|d? .. ca|rien|cela|aide? / je|j|on .. ne|n|en? .. en .. ai|veux|a|voulons .. pas
            ai .. besoin .. de? .. rien / veux .. rien / besoin .. de .. rien
            je? .. ne? .. veux .. rien|pas .. merci|acheter|du? .. tout|rien? / finalement .. non / je n .. ai .. besoin .. de rien
            j ai besoin .. de rien / non ca .. ira
            ne? .. cherche|veux|souhaite|recherche .. rien|pas .. en|acheter|de? .. particulier|rien?
        """,
        "alone": """
            pas|plus|aucunement|nullement|pas|pas .. du|tres|vraiment|trop? .. interesse(,e,s,es) .. merci|du|par|desole? .. tout|ca|cela?
            je|on|nous|n|ne .. ne|n? .. suis|est|sommes .. pas|plus .. interesse(,e,s,es)
            ca|cela|c .. ne|n? .. m|me|nous|est .. interesse .. pas|plus|guere .. du|merci|trop? .. tout?
            plus .. besoin .. merci|de|d|maintenant? .. rien|ca|ca?
            j|je|on|nous .. n|en|ne|ai|ai .. en|ai|plus|a|avons? .. ai|a|avons|plus? .. plus .. besoin
            ai|a|avons .. plus .. besoin .. de|maintenant? .. rien|ca|vous|vos?
            n? .. en .. ai|veux|voulons|a|avons .. plus|pas .. besoin|merci?
            j|on|nous|changement .. ai|a|avons? .. change .. d .. avis|idee / change .. d .. avis|idee / changement .. d .. avis
            finalement .. non / finalement .. en .. veux|ai|voulons .. pas|plus .. besoin?
            ce|c|n .. n? .. est .. plus|pas .. d .. actualite / plus|pas .. d .. actualite / laissez|laisse|laissons .. tomber
            oubliez|oublie|oublions .. ca|tout? / tant .. pis .. laissez|laisse? .. tomber?
            c|ce|cela|ca .. n|est|ne .. est? .. pas .. pour .. moi|nous
            ca|cela|ce .. ne? .. me|nous|m .. convient|correspond|va|plait|parle|tente|dit|seduit .. pas|rien|plus
            c|ce .. n|est .. est? .. pas .. ce .. que|dont|qu .. je|j|nous|on .. cherche|veux|cherchais|recherche|besoin|voulais|ai
            sans|aucun|zero|pas|peu .. d? .. interet .. pour|du? .. moi|nous|tout?
            c|ce|probleme|deja|tout .. est|deja? .. regle|resolu|solutionne|annule / probleme .. resolu|regle
            j|je|on .. abandonne|renonce|decline / je passe .. merci / je .. m .. en .. fous|fiche|passe
            ca .. me|m .. sert .. a? .. rien .. plus / pas .. question / pas .. pour .. moi|nous / n .. insistez .. pas
            je? .. ne? .. suis .. pas .. preneur|acheteur|client
            je .. ne .. souhaite .. pas|plus .. donner|poursuivre|continuer|aller .. suite|loin|plus? / pas envie|preneur
        """,
        "near": """
            ca? .. ne? .. m|me|nous .. interesse .. pas|plus .. merci|du|desole|votre?
            ne? .. suis|est|sommes .. pas|plus .. interesse(,e,s,es) .. merci|par|desole? .. votre|vos? .. offre|offres|proposition|
            services?
            plus .. d actualite / change .. d .. avis / n? .. en .. ai|avons|a .. plus|pas .. besoin
            offre|proposition|produit|service .. ne .. m|nous|me .. interesse|convient .. pas
            on|je|nous|n|ne .. ne? .. cherche|cherchons|recherche .. plus|pas|rien
            ne? .. suis|sommes|est .. plus|pas .. a|en .. la? .. recherche
            decide|choisi .. de .. ne .. pas|plus .. le|acheter|donner|faire|continuer|poursuivre .. faire|suite?
            ca|cela .. ne? .. m|nous .. interesse .. vraiment|du|plus|pas .. pas|plus|tout?
            n? .. ai|avons|a .. plus .. besoin .. de .. rien|vous|vos|ca|ce
            merci .. mais .. ne? .. suis|sommes|pas .. pas|plus|interesse .. interesse?
            ne? .. souhaite|veux|souhaitons .. pas|plus .. donner|poursuivre|acheter|continuer|aller .. suite|loin|plus?
            deja .. regle|resolu|achete|fait|trouve .. le|mon|ce|une .. probleme|solution
        """,
    },
    "competitor": {
        "alone": """
            deja .. un|une|des|mon|notre|un|avec|client|quelquun|par|chez .. bon|propre|autre|super? .. @vendor|@rival|@other|quelquun ..
            pour|qui|de|habituel|attitre|d? .. ca|cela|le|fait|s|confiance|autre?
            @have .. deja .. un|une|des|mon|notre|son|nos .. bon|propre|autre|tres? .. @vendor .. pour|qui|de|habituel|d|s? .. ca|cela|le|
            fait|occupe|confiance?
            @have .. deja .. quelquun|trouve|choisi|signe|pris|tout .. pour|qui|de|autre|ailleurs|ce|@vendor|qu|il? .. ca|fait|le|cela|
            faut?
            @have .. un|une|mon|notre .. propre? .. @vendor .. attitre|habituel|attitree|en|interne|depuis|deja|fidele .. interne?
            @have .. notre|mon|nos|ma .. propre|propres? .. @vendor / moins|plus .. cher|chers|chere|interessant .. ailleurs|autre
            ailleurs .. c|est|ils|on|je|moins|mieux .. est|moins|sont|trouve? .. moins|mieux|cher|@better? .. cher? / mieux .. ailleurs
            @better .. ailleurs
            @have .. trouve|vu|eu|repere .. bien|beaucoup|un? .. @better|moins|mieux|plus .. cher|chere|interessant|ailleurs? .. ailleurs?
            fait|faisons|gere|gerons .. le|tout|ca? .. en interne / fait|faisons|gere|gerons .. le|tout|ca? .. nous meme~
            equipe .. en? .. interne|dediee
            les|d .. autres .. sont|font|proposent|offrent|vendent|ont|c|font .. moins|mieux|plus|des|@better|beaucoup|est .. cher|chers|
            cheres|interessants|mieux?
            content|satisfait|contents|satisfaits|contente|satisfaite|satisfaits|heureux|ravi|reste|bien .. de|du|avec|chez .. mon|notre|
            nos|mes|ma|l? .. @vendor|actuel .. actuel|actuelle?
            vais|va|allons|irai|regarder|vu .. voir|aller|chercher|acheter|prendre|chez? .. ailleurs
            vais|va|allons|irai .. voir|chez .. la|le|un|votre|vos? .. @rival / achete|commande|pris|trouve|signe|reserve .. ailleurs
            deja .. achete|commande|pris|trouve|signe|client|servi .. ailleurs|chez|par|avec|un|une|quelquun? .. ailleurs|un|une|autre|
            autres? .. @rival|autre|@vendor?
            deja fait ailleurs / @have .. deja .. trouve|choisi|signe|achete|commande / bosse|bossons .. deja .. avec|chez .. quelquun
        """,
        "near": """
            @rival .. est|sont|propose|proposent|fait|font|c|offre|offrent|a|ont|me|plus|vend .. moins|mieux|de|des|plus|@better|beaucoup|
            est|un|nettement .. cher|chers|chere|cheres|mieux|tarifs|prix|offres|@better?
            chez .. la|le|un|vos|les|votre|mon|l .. @rival|autre|autres .. c|je|est|moins|il? .. est|mieux|moins?
            @other .. @vendor .. m|me|nous|s|a|propose|fait|est|en|moins|gere|le|offre .. a|propose|en|fait|occupe|moins? .. propose|fait|
            offert|occupe|moins|mieux|une? .. moins|mieux|meilleure|charge?
            moins .. cher|chers|chere .. ailleurs|chez|que / quelquun .. d .. autre .. s|le|fait|m|qui|nous? .. occupe|en|fait|a|propose?
            travaille|travaillons|bosse|bossons|collabore|collaborons|travailler|suis|passe .. deja|maintenant? .. avec|chez .. un|une|la|
            notre|des|l|votre|vos? .. @other|@vendor|@rival .. @vendor|autre?
            travaille|travaillons|bosse|bossons .. avec|chez .. quelquun .. d? .. autre?
            trouve|prefere|choisi|pris|engage|opte|retenu|selectionne|signe|partir|decide .. un|une|quelquun|d|pour|avec|votre|vos|de|mon|
            la .. @other|d|@rival|autre .. @vendor|autre?
            ai|a|avons .. @better|une|recu|trouve|eu|deja .. @better|une? .. offre|proposition|prix|devis|tarif .. ailleurs|chez?
            on .. m|me|nous .. a .. fait|propose .. une? .. meilleure? .. offre|prix|mieux|moins .. cher?
            utilise|utilisons|ai|avons|prefere .. deja .. un|une|notre|le .. @other .. @vendor
            satisfait|satisfaits|content|contents|satisfaite|contente|ravi|heureux .. de|du|avec .. mon|notre|nos|mes .. @vendor|actuel ..
            actuel?
            en|ai|sous .. contrat .. avec|chez .. un|une|@other .. @other|@vendor? .. @vendor?
            deja .. gere|fait|pris|assure|occupe|suivi|couvert|equipe|equipes .. par|chez .. un|une|notre|mon? .. @other|@vendor|
            quelquun .. @vendor|autre?
            chez .. un|une|le|la|votre|vos .. @rival / @have .. deja .. un|une|notre|mon|nos .. @vendor .. pour|qui|et|depuis?
            @rival .. fait .. mieux / s .. en .. occupe .. deja? / @vendor|personne|quelquun .. d? .. autre? .. s en occupe
            equipe .. interne|en .. interne? / @have .. trouve .. un|une|quelquun|d .. @other .. @vendor?
            sommes|suis|etes|est .. deja .. accompagne(,s,es)|suivi(,s)|client(,s)|equipe(,s)|sous|engage(,s)|servi(,s)|accompagnes|avec|
            chez|en .. par|chez|ailleurs|contrat|avec|d .. un|une|le|ailleurs? .. @other|@vendor|ailleurs|concurrent|autre?
            trouve|trouver|vu|paye|paie|eu .. moins|mieux|beaucoup|plus .. cher|chere|interessant|ailleurs .. sur|ailleurs|chez|que? ..
            internet|net|amazon|un?
            mon|ma|un|une .. frere|beau|ami|amie|cousin|cousine|copain|pote|neveu|voisin|pere|beau-frere|fils|connaissance|mari ..
            frere? .. s|le|me|nous|va|peut|qui .. en|le|fait|occupe|faire|fera .. occupe|fait?
            ai|avons|a .. mon|notre|ma|nos .. propre .. @vendor
            @other .. @vendor .. nous|me|m|le|s|fait|fera .. le|fait|propose|fera .. fait|pour|moins .. pour? .. moins? .. cher?
            signe|parti|partis|parte|pars|choisi|travaille|engage|vu .. avec|pour|chez|par .. quelquun|un|une|d .. d|autre|@other|
            @vendor .. autre?
            votre|un|vos|le .. @rival .. m|nous|me|est|a|fait .. a|est|fait|propose .. fait|propose|offert|une|mieux|moins .. une|
            meilleure|moins|mieux|cher? .. offre|cher?
            @have .. deja .. ce .. qu|que .. il .. faut
            prefere|choisi|reste|restons|garde|gardons .. avec|chez|mon|notre|un .. mon|notre|ma|un? .. @vendor .. actuel|habituel|autre?
            on|je|nous .. le|fait|fais|faisons|gere .. fait|nous|moi|tout .. meme~|memes
            sur .. internet|amazon|leboncoin .. c|moins .. est? .. moins .. cher
        """,
        "stated": """
            hubspot|amazon|salesforce|leboncoin|shopify|wix|zoho|cdiscount|ikea|odoo|sellsy|pipedrive|sage .. est|c|a|propose|fait|offre|
            coute|sont|le .. est|fait|vend|beaucoup? .. mieux|moins|@better .. cher?
            utilise|utilisons|ai|avons .. deja? hubspot|salesforce|odoo|zoho|sage|sellsy .. deja?
        """,
    },
    "ordinary": {
        "alone": """
            pas @so? @dear / combien / quel .. prix / moins cher / bon marche / c .. est .. combien / # @person
            une|deux|trois|quatre|cinq|six personnes / deux @person / plus .. cher
        """,
        "near": """
            # personne~ / cherche|recrute|besoin|recherche .. d|de|une|un .. personne~|conseiller|agent|commercial .. pour
            prestataire actuel .. lent|mauvais|nul / aidez moi .. a / aide .. pour|a|au|avec|aux / stop motion|pub / de|tout suite
            m? appelez|appelle|appeler moi? * / m appelle|appelles / je .. reflechis|pense .. a .. un|une|des|acheter / le moins cher
            cherche|recherche|besoin|recrute|trouver .. d|de|une|un? .. @person .. en|pour|de|d|a
            traduire|traduction|traducteur .. en .. @tongue / retour .. a .. l .. emploi|ecole|travail
            parler|apprendre|pratiquer .. @tongue .. couramment|mieux|vite|bien / passer .. une commande / j .. appelle|rappelle
            conseillez vous / pas pour moi pour mon|ma|un|une
        """,
    },
}
