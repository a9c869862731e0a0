"""Commands to the bot in Spanish (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

COMMANDS: PhraseTable = {
    "stop": {
        "alone": """
            stop / para .. ya|bot / para .. por favor / basta .. ya? / ya .. basta|para|parale|estuvo|callate
            vete|vayase|largate|larguese|fuera|piérdete|pierdete|esfumate|andate .. de? .. aqui|ya|a? .. mierda|carajo|diablo|chingada|
            porra?
            callate|callese|cierra .. ya|el? .. pico|boca? / suficiente / ya .. es .. suficiente
            termina|terminar|finalizar|finaliza|acaba .. ya|conversacion|chat|esto|la?
            dame|darme|date|denme|dar|darse|deme .. de .. baja
            baja|desuscribir|desuscribirme|desuscribete|desuscribeme|desapuntarme|unsubscribe|desinscribirme
            cancelar|cancela|cancelen|anular .. suscripcion|todo|mensajes
            no .. molestes|molesten|moleste|molestar|jodas|jodan|fastidies .. mas? / que te|se den|jodan|follen
            vete .. a .. mierda|carajo|diablo|chingada|paseo / es spam / spam / mucho spam / estoy harto|harta
            me tienen|tienes harto|harta|cansado / que .. pesado|pesada|pesados .. para|sois|son|eres? / no .. me? .. llames|llamen
            a la mierda / no mas / alto / detente|detenganse|deténganse / dejame|dejeme|dejenme .. tranquilo|tranquila|paz|ya?
            bloquear|bloqueado / parale|parale|pare|paren .. ya? / lárgate / salir
            me .. cans(e,o)|harte|aburri|agobi(as,an) .. de .. sus|tus|vuestros|estos? .. @mail
            no .. me .. habl(es,en)|busques|busquen .. mas / sal|salte|salgan|fuera .. de .. mi|aqui .. chat?
            desactivar|desactiva|apagar|apaga|quitar|quita .. notificaciones|mensajes|avisos
            fin|cerrar|terminar|cierra|finalizar .. de? .. la|el|este|chat? .. chat|conversacion
            dejar|deja|dejen .. de .. recibir .. mensajes|correos / ya .. no .. quiero .. recibir .. nada|mensajes
        """,
        "near": """
            quiero|como|deseo|quisiera|puedo|me .. darme|doy|dar .. de .. baja / cancelar|cancela|cancelen|anular|anulen .. suscripcion
            te|los|os|lo voy .. a .. bloquear|denunciar|reportar / basta .. de .. @mail|escribir|molestar
            estoy|estamos .. hart(o,a,os) .. de .. @mail|ustedes|vosotros / no quiero .. saber|recibir .. nada .. ustedes|mas?
            harto .. de
        """,
        "anywhere": """
            @leave_off .. de .. @bother_inf .. @mail?
            no .. me|nos|les|le? .. @bother_sub .. mas|nada|mensajes|nunca|otra|escribir|escribirme|llamar|a .. @mail|mas|escribirme|
            llamarme?
            no .. me .. @bother_sub .. mas? / no .. quiero|queremos|deseo .. recibir|mas .. @mail|mas
            no .. quiero|queremos|deseo .. que .. me .. @bother_sub / no .. mas .. @mail
            @get_out .. de .. lista|listas|suscripcion|grupo|envios
            dejame|dejenme|dejeme|dejadme|dejanos .. en .. paz|tranquilo|tranquila|pas / dame|denme|deme .. de .. baja
            no .. vuelva(n,s,) .. a .. @bother_inf / ni .. me .. escriba(n,s,)
            no .. me|nos .. habl(es,en)|manden|mandes|escriban|escribas .. mas|nunca|nada
            ya .. no .. me .. @bother_sub|escriban|manden|llamen
            no .. quiero .. que .. me .. escriban|llamen|contacten|molesten|manden|hablen / quien .. les .. dio .. mi .. numero
            quitenme|borrenme|saquenme .. de .. esta|su|la .. lista / cancelar|anular|darme|dar .. la|de .. suscripcion|baja
        """,
    },
    "human": {
        "unprompted": """
            @desk / una|un @desk .. real|verdad|favor? / @person .. @real / atencion|servicio .. al|humana|personal .. cliente?
            ayuda humana / alguien / hay .. alguien|alguna|algun|algún .. @person|ahi? / humanos
            con .. un|una|el @person .. por|porfa|favor? / un|una @person .. por|porfa .. favor?
            atencion .. personalizada|humana|personal|telefonica / gente real / alguien .. humano|real
        """,
        "alone": """
            @call .. por|favor|ya|ahora|luego|pls? / llamada / una llamada / por telefono|llamada / mejor por telefono|llamada
            hay .. alguien|humano|persona .. ahi|aqui|real|hablar|por|vivo? / espero .. llamada / no .. un? @bot / odio .. @bot
            contactenme|contactame|contacteme / con .. quien .. puedo .. hablar|comunicarme|contactar?
            me .. llaman|llamas|marcan|marcas|llama / cual .. es .. su|tu|el .. telefono|numero / numero .. para .. llamar
            quiero|necesito|deseo .. un|una|a|con? @desk .. real|verdad|humana? / hablemos / llamenos / dejeme .. hablar
        """,
        "near": """
            quiero|quisiera|necesito|puedo|podria|deseo|gustaria|prefiero|como|podemos|kiero|me .. @talk .. con|a .. @person
            @talk .. con .. @person / @put .. con|a|al .. @person / @put .. un .. @person
            @call .. por|al|manana|hoy|cuando|a|en|esta|despues|luego|pls|porfa|este|mi|el|urgente
            me|nos .. pueden|puedes|puede|podrian|podrias|podria .. llamar|marcar|contactar
            pueden|puedes|puede|podrian|podrias|podria .. llamarme|llamarnos|contactarme|marcarme
            que .. me|nos .. llame(n,s,)|contacte(n,)|marque(n,)|hable
            quiero|prefiero|necesito|espero|solicito|pido .. que .. me .. llame(n,s,)
            prefiero|mejor|podemos|hablemos|hablamos|hablar|quiero .. hablar|hablo|conversar? .. por .. telefono|llamada
            devuelv(ame,eme,anme) .. llamada / hay .. alguien|alguna|algun .. @person|ahi|aqui|hablar|real
            no .. quiero|deseo|voy .. @talk .. con|a .. @bot / no .. @talk .. con .. @bot / @bot .. quiero|necesito|prefiero .. @person
            pongase|ponganse|ponerse|ponerme .. en .. contacto / necesito|quiero .. un|una|a @person .. real|de|humana|verdad
            alguien .. me|que .. llame|contacte|contactar|atienda|ayude / solicit(o,ar) .. llamada|contacto / espero .. su|tu .. llamada
            @person .. @real / echame|hazme|dame .. una llamada|toque / me .. comunica(n,s,)|pasa(n,s,) .. con .. @person
            un|una @person .. que .. me .. llame|atienda / prefiero|quiero|necesito .. atencion .. humana|personal|telefonica
            necesito|quiero|quisiera|pido|solicito|me|que .. que .. me .. atienda(n,)|contacte(n,)|llame(n,)|ayude|llamaran|contactaran|
            atendiera .. @person
            me .. puede|podria|pueden .. atender|ayudar|llamar|contactar .. alguien|@person
            @person .. me .. puede|podria|pueden .. atender|llamar|ayudar|contactar
            alguien|@person .. con .. quien|el .. pueda|puedo .. hablar|conversar|tratar
            gustaria|encantaria|quisiera|agradeceria .. que .. me .. llamaran|llamaras|llamen|contactaran|contacten|llamara
            cuando|quien .. me .. llama(n,s,)|llamaran|contactan|van|contactaran|atiende .. a? .. llamar|contactar?
            hablar|comunicarme|contactar .. con|a .. ventas|soporte|atencion|alguien|encargado|oficina|departamento|empresa
            @talk .. directamente|personalmente|voz|telefono|llamada / dame|denme|quiero|pasame|ponme .. con|a .. @person|humano
            hay .. @person .. disponible|real|ahi|aqui|que / cual .. es .. su|tu .. numero|telefono .. para|yo|llamo|llamar|les?
            puedo|podria|quiero .. llamarlos|llamarles|llamar .. yo|a? / agendar|programar|concertar|solicitar .. una .. llamada
            tratar|hablar .. con .. una? .. persona|gente
        """,
        "anywhere": """
            quiero|quisiera|necesito|puedo|podria|gustaria .. hablar .. con .. @person / @put .. con .. @person|un|una .. @person?
            llamame|llamenme|llameme|me pueden|puede|puedes llamar / no quiero .. hablar .. con .. @bot
        """,
    },
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
            @change .. @my? .. @answer? .. @previous? / metí la pata / me .. falle|colé
            puedo .. @change .. lo|la|mi? .. @answer|@previous? / cancelar|cancela .. respuesta|ultima|lo|anterior / la .. anterior
            volvamos|regresemos .. atras|a / me .. equivoque|equivocado / error .. mio|de|dedo
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
            nueva .. conversacion|consulta / de nuevo / otra vez / start / partida nueva / @start / vuelta .. a .. empezar
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
            a? la? siguiente|proxima|sgte .. pregunta? / siguiente|proxima|proximo|sgte .. pregunta? / otra|proximo pregunta
            sigue adelante
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
            como .. funciona|funcionas|usa|uso|utiliza|utilizo|trabaja .. esto|este|el|todo|eso? .. bot|chat?
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
            instrucciones|comandos|guia|manual|menu|opciones / lista .. de .. comandos|opciones / ver comandos|opciones|menu
            que .. quieres|quiere|queres|significa .. decir|esto|eso / a .. que .. te|se .. refieres|refiere
            explicame|expliqueme|expliquenme|explica|expliqueme|aclarame .. como|esto|que|la|eso|mejor? .. va|funciona|esto|pregunta|
            es? .. esto?
            y .. ahora|despues|luego .. que / ahora que / que sigue|ahora / quien eres y que haces / que es .. esto|este .. bot?
            como asi / que cosa / no .. tengo .. idea .. que|de|como .. @press|que? .. hacer? / como .. respondo|contesto|continuo
            en .. que .. me|nos? .. puedes|pueden|puede|podrias|ayudas .. ayudar|servir?
            que .. se .. supone .. que .. haga|hago|debo|tengo|ponga|escriba .. hacer?
            que .. opciones|servicios? .. tengo|tienes|hay .. aqui? / como .. me|te|lo .. puedes|puede|puedo .. ayudar|usar
            como .. puedo|debo|tengo .. usar|empezar|responder|contestar|hacer .. esto|este?
            como .. empiezo|empezamos|continuo|sigo|uso|hago .. esto|este|el? .. bot|chat?
            no .. me .. queda|aclaro|entero .. claro|nada? / no .. se .. que|como .. contestar|responder|poner|decir|elegir|escoger|usar
            me .. explicas|explica|explican|ayudas|orientas .. como|esto|que|por? .. funciona|esto?
            puedes|puede|podrias .. explicarme|explicar|repetir|aclarar .. la|esto|eso|pregunta|como? .. pregunta|funciona?
            estoy .. perdid(o,a)|confundid(o,a) / no .. entiendo|entendi .. bien|muy|nada|que|lo? .. quieres|debo|hacer|pides|esto?
            que .. tengo|debo .. que? .. hacer
        """,
        "near": """
            que .. tengo|debo|hay .. que .. hacer|escribir|poner|pulsar|responder|elegir|decir
            no .. se .. que|como|donde .. hacer|poner|escribir|pulsar|responder|contestar|decir|elegir
            no .. entiendo|entendi .. la|esta|tu|su|que|como .. pregunta|hacer|funciona|quieres
            como .. funciona|usa|uso|utilizo .. este|el|esto|esta .. bot|chat|cosa?
        """,
    },
    "language": {
        "unprompted": """
            english|francais|deutsch|italiano|portugues|catala|euskara|galego|polski|romana|turkce .. please|svp|bitte|por? .. favor?
            en? @tongue .. por|porfa|favor|please|porfavor|pls .. favor? / en @tongue / em portugues / otro|otros|otra .. idioma~|lengua
            idioma~ .. disponibles? / idioma|lengua|lenguaje
            mejor|prefiero|puede|se|podria|puedes|quiero|podemos .. puede|ser|hacer|seguir? .. en|el? @tongue
            version .. en|@tongue @tongue?
        """,
        "abroad": """
            espanol / en espanol
        """,
        "near": """
            cambiar|cambia|cambie|cambiemos|cambio|seleccionar|elegir|otro|escoger|modificar|poner|pon|selecciona|elige|cambien .. de|el|
            a|al|mi|en? .. idioma~|lengua|lenguaje|@tongue
            hablas|habla|hablan|hablais|hablo|hablamos|hablemos|hablar|hablarme|ablas|sabes|entiendes|entiende|escribeme|escribir|escribe|
            escriban|responde|responder|contesta|seguir|continuar .. usted|tu|en|me? .. @tongue
            puedes|puede|pueden|podemos|podriamos|podrias .. hablar|escribir|seguir|continuar|responder|hacerlo|cambiar|usar .. en|a|
            al? .. @tongue
            no .. hablo|entiendo|se|leo|comprendo|domino|manejo .. bien|mucho|el? .. @tongue / hablo|entiendo .. poco|mal .. @tongue
            poco|mal @tongue / que|cuales|cuantos .. idiomas|lenguas .. hablas|tienes|hay|habla|hablan|tienen|manejas|disponibles
            hay|tienes|tienen|existe .. otro|otros|version|algun .. idioma~|en|@tongue .. @tongue|disponible?
            esta .. disponible en @tongue / hay|tienes|tienen .. en @tongue / en .. otro|mi .. idioma|lengua
            mi @tongue .. es .. malo|basico|limitado / prefiero|mejor .. en? .. @tongue
            atender(me,)|hablar(me,)|ayudar(me,)|seguir|continuar|responder|comunicarnos|explicar .. en .. @tongue
            quiero|prefiero|quisiera|podemos|puedo .. hablar|escribir|seguir|hacerlo|leer|usar .. en .. @tongue
            no .. se|entiendo|hablo .. mucho|nada|bien|de? .. @tongue / solo .. hablo|entiendo|se .. @tongue
            hablan|hablas|habla|saben .. @tongue
        """,
    },
    "delete_data": {
        "alone": """
            gdpr|rgpd|lopd / derecho .. al|de|a .. olvido|supresion|cancelacion
            olvidame|olvideme|olvidenme|borrame|borrenme|eliminame|eliminenme .. por|ya|favor? / olvidate|olvidense|olvidese .. de .. mi
            retiro|revoco|retirar|revocar|anulo .. mi|el? .. consentimiento
            @erase .. todo .. lo|por|sobre|ya? .. que|favor|mi? .. escribi|dije|mande|tienes|sabes|he?
            @erase .. la|el|esta|este|mi|nuestra|todo? .. conversacion|historial|chat|cuenta|perfil
            solicito|pido .. @erase .. de? .. datos|cuenta / derecho arco|derechos arco
        """,
        "near": """
            retiro|revoco|retirar|revocar .. consentimiento / @get_out .. de .. su|la|tu|vuestra|sus .. @base .. de? .. datos?
            ejercer .. derecho .. supresion|olvido|cancelacion / @erase .. mi|mis|toda|todos|esta|nuestra .. @records
            derecho .. al olvido
        """,
        "anywhere": """
            @erase .. mi|mis .. @records / @erase .. todo|toda .. lo|sobre|de|acerca .. que? .. mi|sabes|saben|tienes|tienen|tengan|has
            @erase .. todo .. sobre .. mi / que .. se? .. borren|eliminen|supriman|borre|elimine .. todos|todo? .. mi|mis .. @records
            no .. guarden|almacenen|conserven|guardes|guarde|usen|compartan|traten .. mi|mis .. @records
            dejen|deja|dejad .. de .. guardar|almacenar|usar|tratar|compartir .. mi|mis .. @records
            mis datos .. sean? .. borrados|eliminados|suprimidos / que .. me .. borren|eliminen|quiten .. de .. su|la|vuestra .. @base
            borra|borren|elimina|eliminen|borre .. lo .. que .. tengas|tengan|tienes|tienen|sepas|sepan|sabes .. mi
            cancelen|cancelar|den|dar .. de? .. baja? .. mis .. datos
            mis .. datos .. personales? .. borren|eliminen|fuera|borrados|borrar|eliminar
            no .. quiero|autorizo|consiento .. que .. guarden|tengan|usen|almacenen|conserven|traten .. mis .. datos
            quiero|quisiera|deseo|solicito|pido .. eliminar|borrar|suprimir|cancelar .. mi|mis .. datos|cuenta|informacion|registro
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
