"""Requests to the bot in Spanish (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

REQUESTS: PhraseTable = {
    "stop": {
        "alone": """
            stop / para .. ya|bot / para .. por favor / basta .. ya? / ya .. basta|para|parale|estuvo|callate
            vete|vayase|largate|larguese|fuera|piérdete|pierdete|esfumate|andate .. de? .. aqui|ya|a? .. mierda|carajo|diablo|chingada|
            porra?
            callate|callese|cierra .. ya|el? .. pico|boca? / suficiente / ya .. es .. suficiente
            termina|terminar|finalizar|finaliza|acaba .. ya|conversacion|chat|esto|la?
            dame|darme|date|denme|dar|darse|deme .. de .. baja
            desuscribir|desuscribirme|desuscribete|desuscribeme|desapuntarme|unsubscribe|desinscribirme
            cancelar|cancela|cancelen|anular .. suscripcion|todo|mensajes
            no .. molestes|molesten|moleste|molestar|jodas|jodan|fastidies .. mas? / que te|se den|jodan|follen
            vete .. a .. mierda|carajo|diablo|chingada|paseo / es spam / spam / mucho spam / estoy harto|harta
            me tienen|tienes harto|harta|cansado / que .. pesado|pesada|pesados .. para|sois|son|eres? / no .. me? .. llames|llamen
            a la mierda / no mas / detente|detenganse|deténganse / dejame|dejeme|dejenme .. tranquilo|tranquila|paz|ya
            bloquear|bloqueado / parale|parale|pare|paren .. ya? / lárgate
            me .. cans(e,o)|harte|aburri|agobi(as,an) .. de .. sus|tus|vuestros|estos? .. @mail
            no .. me .. habl(es,en)|busques|busquen .. mas / sal|salte|salgan|fuera .. de .. mi|aqui .. chat?
            desactivar|desactiva|apagar|apaga|quitar|quita .. notificaciones|mensajes|avisos
            fin|cerrar|terminar|cierra|finalizar .. de? .. la|el|este|chat? .. chat|conversacion
            dejar|deja|dejen .. de .. recibir .. mensajes|correos / ya .. no .. quiero .. recibir .. nada|mensajes
            ya no .. me? .. molesten|molestes|escriban|manden / no .. quiero .. nada .. mas / que .. no .. me .. escriban|molesten|llamen
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
            ayuda humana / hay .. alguien|alguna|algun|algún .. @person|ahi? / humanos / con .. un|una|el @person .. por|porfa|favor?
            un|una @person .. por|porfa .. favor? / atencion .. personalizada|humana|personal|telefonica / gente real
            alguien .. humano|real
        """,
        "alone": """
            llamame|llameme|llamenme|llamadme|telefoneame|marcame|marquenme|marqueme .. por|favor|ya|ahora|luego|pls? / llamarme
            mejor por telefono|llamada / hay .. alguien|humano|persona .. ahi|aqui|real|hablar|por|vivo? / espero .. llamada
            no .. un? @bot / odio .. @bot / contactenme|contactame|contacteme / con .. quien .. puedo .. hablar|comunicarme|contactar?
            me .. llaman|llamas|marcan|marcas|llama / cual .. es .. su|tu|el .. telefono|numero / numero .. para .. llamar
            quiero|necesito|deseo .. un|una|a|con? @desk .. real|verdad|humana? / llamenos / dejeme .. hablar
            prefiero|mejor .. llamada|hablar|telefono|humano
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
            tratar|hablar .. con .. una? .. persona|gente / prefiero|quiero|mejor|espero|necesito|solicito .. una? .. llamada
            un .. bot .. no .. quiero|persona
        """,
        "anywhere": """
            quiero|quisiera|necesito|puedo|podria|gustaria .. hablar .. con .. @person / @put .. con .. @person|un|una .. @person?
            llamame|llamenme|llameme|me pueden|puede|puedes llamar / no quiero .. hablar .. con .. @bot
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
            @erase .. todo .. lo .. mio / @erase .. toda|todas|todos .. mi|mis|la .. @records
        """,
    },
}
