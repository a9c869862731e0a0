"""Steps through the questions in Spanish (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

STEPS: PhraseTable = {
    "back": {
        "alone": """
            atras / para|hacia? .. atras
            volver|vuelve|vuelva|volvamos|regresa|regresar|regrese|regresame|regresemos|retrocede|retroceder|retorna|retornar|
            devuelveme .. hacia|para|un|a|la? .. atras|anterior|paso|pregunta? .. atras|anterior?
            ir|voy .. hacia|para|un|a|la? .. atras|anterior / a? la? pregunta? anterior|previa / un paso .. atras / anterior
            deshacer|deshaz / me .. equivoque|confundi .. de? .. opcion|boton|respuesta|tecla?
            me .. he? .. equivocado|confundido .. de? .. opcion|boton|respuesta|tecla?
            @my? @answer .. equivocad(o,a)|incorrect(o,a)|erroneo|mal / error / error mio / fue|es|hay|cometi|hice .. un .. error / ups
            ups|uy|perdon .. me .. equivoque / ups|uy|perdon .. error|mal / sin querer / le .. di .. sin|al .. querer|no? .. era?
            @entered .. mal|sin|otro|otra|lo|equivocado .. querer|que? .. no? .. era?
            no .. era .. eso|esa|ese|asi|lo? .. que? .. queria? / no .. queria|quise .. poner|decir|pulsar|elegir|escribir|dar|eso .. eso?
            corregir|corrige|corrija|corrijo|rectificar|deshacer / @change .. @my? .. @answer .. @previous? / @change .. @previous
            metí la pata / me .. falle|colé / puedo .. @change .. lo|la|mi? .. @answer|@previous?
            cancelar|cancela .. respuesta|ultima|lo|anterior / la .. anterior / volvamos|regresemos .. atras|a
            me .. equivoque|equivocado / error .. mio|de|dedo
        """,
        "near": """
            volver|vuelve|vuelva|volvamos|regresar|regresa|ir|retroceder|devuelveme|regresame .. a|hacia|un|para .. pregunta|paso|
            anterior|atras .. @previous?
            me .. equivoque|confundi|equivocado .. en|de|con|al .. @my? .. @answer / @change .. @my .. @answer|anterior
            @entered .. mal .. @my .. @answer / @entered .. @my .. @answer .. mal|equivocad(o,a)|incorrect(o,a)|erroneo
            he .. @entered .. mal .. @my .. @answer / @answer .. equivocad(o,a)|incorrect(o,a) / elegi .. mal|equivocada
            cambiar|corregir|modificar|editar|arreglar .. lo .. que .. respondi|puse|dije|escribi|conteste|marque|anterior
            @entered .. otro|otra|un|una|el|la .. @answer .. por|error|equivocad(o,a)|mal
            @entered .. por .. error|equivocacion|accidente
            regresar|volver|ir|vuelve .. a|al .. la|lo? .. anterior|previa|atras|pregunta
            me .. equivoque|confundi|equivocado .. al|en|con|de .. @entered|escribir|poner|responder|elegir|marcar|pulsar|@answer
            quise|queria .. decir|poner|elegir|escribir .. otra|otro|lo .. cosa|opcion?
        """,
    },
    "restart": {
        "alone": """
            reiniciar|reinicia|reinicio|reinicie|reiniciemos|resetear|resetea|reset|restart|reboot|restablecer .. chat|bot|todo|
            conversacion|el|la?
            @start .. todo? .. de|otra|desde|nuevamente .. nuevo|vez|cero|principio|inicio|comienzo|el? .. principio|inicio|cero?
            volver|vuelve|vuelvo|volvamos|vuelva|quiero .. a .. @start / de|otra .. nuevo|vez .. desde|todo .. el? principio|inicio|cero
            desde|del|de|a|al .. el? principio|inicio|comienzo|cero
            volver|vuelve|ir|regresar|vamos|llevame|regresa .. al|a|hasta .. el? inicio|principio|comienzo|menu .. principal?
            menu .. principal / repetir|borrar|rehacer|repite|borra .. todo|encuesta .. y|de? .. @start|nuevo|otra? .. de? .. nuevo|vez?
            nueva .. conversacion|consulta / de nuevo / otra vez / start / partida nueva / vuelta .. a .. empezar
            quiero|podemos|puedo|vamos|hay .. a|que? .. @start .. todo|nuevo|nuevamente|cero|principio
            quiero|podemos|puedo .. reiniciar|resetear|reempezar .. todo|chat|esto? / todo .. de nuevo|desde|otra
            volver|volvamos|volvemos|ir|vamos|regresar|regresemos .. al .. principio|inicio|comienzo / borron y cuenta nueva
            hacerlo .. de|todo .. nuevo|otra
        """,
        "near": """
            @start .. de|otra|desde|a .. nuevo|vez|cero|principio|inicio|comienzo / volver|vuelve|vuelvo|volvamos|volvemos .. a .. @start
            @start .. nuevamente / desde .. el .. principio|inicio|comienzo .. todo|otra|de?
            volver|ir|regresar|vuelve|llevame|regresa .. al .. inicio|principio|comienzo
        """,
    },
    "skip": {
        "alone": """
            saltar|salta|saltate|saltatela|saltarla|saltemos|saltarme|saltarnos|saltamos|saltear|omitir|omite|omitirla|omitamos|omitela|
            ignorar|ignora|ignorala|skip|next|obviar .. esta|esa|la|este|a? .. pregunta|paso|siguiente?
            paso .. de|a .. esta|esa|la|eso|responder|siguiente? .. pregunta? / paso
            pasar|pasa|pase|pasemos|pasamos|vamos|voy|ir|vayamos .. a? .. la? .. siguiente|proxima|otra .. pregunta?
            a? la? siguiente|proxima|sgte .. pregunta? / siguiente|proxima|sgte .. pregunta? / otra|proximo pregunta / sigue adelante
            continuar|continua|continue|continuemos|continuamos|sigamos|sigue|seguir|seguimos|siga|avanzar|avanza|avancemos|avanti .. con|
            adelante|la|por? .. siguiente|favor|adelante?
            prefiero .. no .. @tell
            no .. quiero|voy|pienso|deseo|puedo|quisiera|gustaria .. a? .. @tell .. a|eso|esa|esta? .. eso|pregunta|esa?
            sin .. comentarios|comentario|respuesta / eso? .. es .. privado|personal|confidencial|secreto|intimo|privada .. informacion?
            informacion .. privada|personal|confidencial / no .. es .. asunto|problema .. tuyo|suyo|vuestro
            no .. te|le|les|os .. importa|incumbe / es .. obligatorio|necesario|obligatoria .. contestar|responder|decirlo?
            tengo|hay|debo .. que? .. contestar|responder|decirlo / otra pregunta / dejalo|dejala|dejar|dejarlo .. en .. blanco|vacio
            en blanco / me .. la|lo .. salto / pasapalabra / paso palabra / no .. contesto|respondo|respondere|contestare|digo|dire
            adelante / me .. lo|la .. reservo|salto|guardo / eso .. no .. lo|te|se .. digo|dire|comparto|contesto
            no .. contestar|responder|decir / la? siguiente / paso .. por|favor|gracias
        """,
        "near": """
            saltar|salta|saltate|omitir|omite|saltemos|ignorar|saltarme .. esta|esa|la|este .. pregunta|paso / prefiero .. no .. @tell
            no .. quiero|voy|pienso|deseo .. contestar|responder|decir(,lo) .. a? .. eso|esa|esta?
            podemos|puedo|se puede .. saltar|omitir|saltarla|pasar
            prefiero|quiero .. guardarme(lo,)|reservarme(lo,)|callarme(lo,) .. eso|esa?
            no .. quiero|deseo|voy|pienso|prefiero .. a? .. dar|decir|contestar|responder|compartir .. ese|esa|eso|esta|mi .. dato|
            informacion|pregunta?
            pasemos|pasamos|pasa|vamos|vayamos|sigamos|saltemos .. a|con .. otra|siguiente|otro .. pregunta|cosa|tema?
        """,
    },
    "help": {
        "alone": """
            ayuda / ayudame|ayudenme|ayudeme|ayudadme|auxilio|socorro|help|sos / necesito|quiero|requiero .. ayuda
            me .. puedes|pueden|puede|podrias .. ayudar / puedes|pueden|puede .. ayudarme / me .. ayudas|ayuda|ayudan
            que .. puedes|sabes|puede|sabe|pueden .. tu|este|el|bot? .. hacer / que .. haces|hace .. tu|este|el|aqui? .. bot|chat?
            que .. ofreces|haces / para .. que .. sirve(s,) .. esto|este|el|tu|esta? .. bot|chat?
            como .. funciona|funcionas|usa|uso|utiliza|utilizo .. esto|este|el|todo|eso? .. bot|chat?
            como .. va .. esto|este|todo|eso .. bot|chat? / como .. se .. usa|utiliza|hace|contesta|responde .. esto|este|el? .. bot|chat?
            que .. hago .. ahora|aqui|yo?
            que .. debo|tengo|hay|puedo|necesito|se|supone .. que? .. hacer|escribir|decir|responder|poner|contestar|hago .. aqui|ahora?
            que|donde|cual .. @press .. aqui|ahora|clic|yo? / como .. respondo|contesto|pulso|escribo
            que .. boton .. @press|debo|es|hay? / a .. que|cual|donde .. le? .. doy|pulso|boton
            donde .. hago|debo|tengo|hay|@press .. clic|que|pulsar|click?
            no .. te|lo|se|me|os|le? .. entiendo|entendi|comprendo|comprendi|entiende|entero|capto|aclaro .. nada|la|que|como|esto|bien|
            lo|eso|ni|esta? .. pregunta|hacer|funciona|que|debo|papa|jota|va? .. hacer|quieres|va?
            no .. se .. que|como|donde|cual .. @press|debo|usar|funciona .. aqui? / no .. se .. que tengo que .. hacer|poner|escribir
            estoy|me|ando .. perdid(o,a)|confundid(o,a)|liad(o,a)|perdi|hice|lie .. bola|lio?
            instrucciones|comandos|manual|menu|opciones / lista .. de .. comandos|opciones / ver comandos|opciones|menu
            que .. quieres|quiere|queres|significa .. decir|esto|eso / a .. que .. te|se .. refieres|refiere
            explicame|expliqueme|expliquenme|explica|expliqueme|aclarame .. como|esto|que|la|eso|mejor? .. va|funciona|esto|pregunta|
            es? .. esto?
            y .. ahora|despues|luego .. que / ahora que / que sigue|ahora / quien eres y que haces / que es .. esto|este .. bot?
            como asi / que cosa / no .. tengo .. idea .. que|de|como .. @press|que? .. hacer? / como .. respondo|contesto|continuo
            en .. que .. me|nos? .. puedes|pueden|puede|podrias|ayudas .. ayudar|servir?
            que .. se .. supone .. que .. haga|hago|debo|tengo|ponga|escriba .. hacer?
            que .. opciones|servicios? .. tengo|tienes|hay .. aqui? / como .. me|te|lo .. puedes|puede|puedo .. ayudar|usar
            como .. puedo|debo|tengo .. usar|empezar|responder|contestar|hacer .. esto|este?
            como .. continuo|sigo|uso|hago .. esto|este|el? .. bot|chat? / no .. me .. queda|aclaro|entero .. claro|nada?
            no .. se .. que|como .. contestar|responder|poner|decir|elegir|escoger|usar
            me .. explicas|explica|explican|ayudas|orientas .. como|esto|que|por? .. funciona|esto?
            puedes|puede|podrias .. explicarme|explicar|repetir|aclarar .. la|esto|eso|pregunta|como? .. pregunta|funciona?
            estoy .. perdid(o,a)|confundid(o,a) / no .. entiendo|entendi .. bien|muy|nada|que|lo? .. quieres|debo|hacer|pides|esto?
            que .. tengo|debo .. que? .. hacer / que .. es .. lo .. que .. haces|hace|puedes|puede .. hacer? / no .. se .. usar .. esto
        """,
        "near": """
            que .. tengo|debo|hay .. que .. hacer|escribir|poner|pulsar|responder|elegir|decir
            no .. se .. que|como|donde .. hacer|poner|escribir|pulsar|responder|contestar|decir|elegir
            no .. entiendo|entendi .. la|esta|tu|su|que|como .. pregunta|hacer|funciona|quieres
            como .. funciona|usa|uso|utilizo .. este|el|esto|esta .. bot|chat|cosa?
            necesito|quiero .. ayuda .. con .. el|este|esto .. bot|chat|formulario
        """,
    },
    "why": {
        "alone": """
            por|para .. que .. lo|la|me|te|se|mi|su|tanto|esa|ese|eso? .. quieres|necesitan|preguntas|necesitas|quieren|piden|pregunta|
            pides|quiere|saber|pregunta|dato|datos .. telefono|numero|correo|nombre|datos|saberlo|saber|mi|el|esto|eso?
            y? a? ti|usted|vosotros .. que .. te|le .. importa / que .. mas .. da / con .. que .. fin|objetivo .. preguntas? / para que
        """,
    },
    "wait": {
        "alone": """
            un|dos|una|1|#|dame|deme .. momento|segundo|minuto|momentito|segundito|minutos|segundos|ratito|instante|minutito|seg|min|
            tantito .. por|porfa|favor?
            espera|espere|esperame|espereme|espérame|aguarda|aguante|aguanta|aguarde .. un|tantito|por|me|dos|ahi? .. minuto|momento|
            segundo|poco|favor|minutos|rato|ratito?
            dejame|dejeme|voy|ahora|ahorita|ya .. a? .. mirar|revisar|vuelvo|miro|checar|comprobar|reviso|regreso|buscar|checo
            dejame ver / un momentito / momento / ahora vuelvo
        """,
    },
}
