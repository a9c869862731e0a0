"""Requests to the bot in French (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

REQUESTS: PhraseTable = {
    "stop": {
        "alone": """
            stop .. bot|tout|ca|maintenant|merci?
            arrete|arretez|arreter|cesse|cessez|stoppez|stoppe .. ca|tout|maintenant|de|spam|le? .. suite|spam? / ca|c .. suffit / assez
            c .. est .. assez / y|il|en .. en? .. a|ai .. marre .. de? .. @mail? / j .. en .. ai .. marre .. de? .. @mail?
            ras le .. bol|cul / degage(,z) / barre|barrez|casse|cassez|tire|tirez .. toi|vous|t .. ici|la?
            fous|foutez|fiche|sors|sortez .. le|moi|d .. camp|ici|la / va|allez .. t|vous .. en / du balai
            va|allez .. te|vous|t|vous .. faire .. foutre|voir|enculer|mettre|cuire .. ailleurs?
            ta|vos|ferme|fermez|la .. gueule|gueules|ferme / ferme .. la / la ferme / tais|taisez .. toi|vous / tg|ftg
            fous|foutez|fiche|fichez .. moi .. la .. paix / lache|lachez .. moi|nous .. la|les? .. grappe|baskets|pompes?
            laisse|laissez .. moi|nous
            desabonner|desabonnement|desabonnez|desabonne|desinscription|desinscrire|desinscrivez|desinscris|unsubscribe .. moi?
            me|nous .. desabonner|desinscrire / comment|je|veux .. me .. desabonner|desinscrire
            annuler|resilier|annulez .. abonnement|tout / c|ce .. est .. du .. spam / spam
            fin|terminer|termine|fermer|quitter|terminez .. de? .. la|le|chat? .. conversation|discussion|chat|echange / va te faire
            basta / plus rien / n .. insistez .. pas / faites|fais|casses|cassez .. chier|couilles|pieds
            saoules|saoulez|soules|soulez|gonfles|gonflez
            tu|vous .. me .. saoules|saoulez|soules|gonfles|gonflez|gavez|gaves|emmerdez|derangez|fatiguez|fatigues
            vous|tu .. me .. harcelez|harceles|spammez|spammes|soulez|fatiguez|ennuyez / ca .. commence .. a .. bien .. faire
            ne .. plus .. me|m|nous .. @bother_inf / merci .. de .. ne .. plus|pas .. me|m|nous .. @bother_inf
            fermez|fermer|ferme|quittez|quitter|terminez .. la|le|ce|cette|tout|conversation .. chat|conversation|discussion
            je .. m .. en .. vais / couper|coupez|desactiver|desactivez|desactive .. les|notifications? .. notifications|messages
            lache .. l affaire|moi / ne .. pas .. deranger / lachez|lache .. moi|nous .. un|maintenant|la? .. peu?
            ne? .. veux|souhaite .. plus .. rien .. recevoir|avoir|entendre
        """,
        "near": """
            veux|souhaite|voudrais|comment|peux .. me .. desabonner|desinscrire / plus .. de|aucun .. @mail / plus .. aucun .. @mail
            je .. te|vous|vais .. te|vous? .. bloque|bloquer|signale|signaler / marre .. de .. vos|tes|vous|ce|recevoir .. @mail
            assez .. de .. vos|tes|recevoir? .. @mail / plus .. jamais|aucun|de .. de? .. @mail
            fatigue|marre|lasse|saoule|soule .. de|par .. vos|tes|ces .. @mail|appels|relances
            qui .. vous .. a .. donne .. mon .. numero / je .. ne? .. suis|me .. pas .. inscrit|abonne .. a
            veux|voudrais|souhaite|demande .. que .. vous|tu|ca .. arretiez|arretes|cessiez|cesse|arrete
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
            service client|clients|clientele|commercial|technique|apres / hotline|sav
            une? vrai|vraie|personne .. personne|humaine|reelle / etre humain / quelquun .. de|svp .. @real
            un|une responsable|commercial|vendeur|manager .. svp|s|merci|stp? / votre|le responsable|chef|patron
        """,
        "alone": """
            rappelez|rappelle|rappeler|appelez|telephonez|joignez|contactez|recontactez .. moi|me|svp|nous|stp? / appelle .. moi
            me? rappeler|telephoner / demande .. de .. rappel / rappel
            un|votre|passez|coup|passe .. moi? .. un? .. coup .. de .. fil|telephone / plutot|mieux .. appel|telephone|tel
            il? y .. a .. t? .. il? .. @person|personne .. de|ici|la|reel|en|au|ligne? .. ligne|bout|reel|fil? / y .. a? .. @person
            ya .. @person / allo .. @person / pas .. de|un|d .. @bot / j|je .. attends .. votre|un .. appel|rappel|coup
            que|qu .. @person|on .. me|m .. @call / on .. peut|pourrait .. se|s|vous .. parler|appeler|telephoner .. au? .. telephone|tel?
            a .. qui .. je|puis|peux .. puis|peux? .. parler|adresser
            votre|quel .. est? .. votre|le|ton? .. numero .. de? .. telephone? .. svp? / puis .. je .. vous .. appeler
            je .. veux|voudrais|souhaite .. un|une .. @person / parlons .. en .. vive / au telephone / un|une? .. @desk .. en .. ligne
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
            rendez|rdv|entretien|appel|echange|rendez-vous .. vous|telephonique .. avec .. un|une? .. @person
            rdv|appel|rendez-vous .. telephonique / aimerais|voudrais|veux|souhaite .. un|une .. appel|rdv|rappel|contact|rendez-vous
        """,
        "anywhere": """
            parler .. a|avec .. un|une|votre .. @person / parler .. a|avec .. quelquun|qqn|humain / rappelez|rappelle|appelez .. moi
            @put .. moi .. un|une|le|quelquun|votre .. @person / @put .. moi .. qqn|quelquun
        """,
    },
    "language": {
        "unprompted": """
            english|espanol|deutsch|italiano|portugues|nederlands|catala|polski|romana|turkce .. please|bitte|por|per|svp? .. favor|
            favore?
            en? @tongue .. svp|please|stp|bitte / en? @tongue .. s .. plait / en @tongue / langue|langues .. disponibles|disponible?
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
}
