"""Objections to the offer in Spanish (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

OBJECTIONS: PhraseTable = {
    "price_objection": {
        "stated": """
            @dear / es|esta|me|lo|son|que|uy|uff|sale|sigue|sois|muy|resulta|seria|estan|salen .. @so? .. @dear
            mucho|demasiado|tanto @money / @price .. alto|altos|alta|altas / por las nubes / un|es|vaya robo|atraco|estafa|abuso
        """,
        "alone": """
            @so .. @dear / @dear .. para .. mi|nosotros|nuestro|lo|ser .. presupuesto|que|eso? .. es?
            que .. @dear|precios|barbaridad|atraco
            me|nos|lo|se|te .. parece|sale|queda|veo|resulta|hace|pone|sube .. @so? .. un? .. @dear|cuesta|alto
            por .. que .. es|esta|son|sale? .. tan @dear / tan @dear / porque .. tan @dear
            se .. me|nos|te .. va|sale|pasa|escapa .. mucho? .. de|del .. mi|el|nuestro|las? .. precio|presupuesto|manos
            se .. sale .. de|del .. mi|nuestro? .. presupuesto
            fuera .. de .. mi|nuestro|alcance|el? .. presupuesto|alcance|posibilidades
            no .. me|nos .. alcanza|llega|da .. el|la|para|tanto? .. @money|tanto|eso|presupuesto?
            no .. puedo|podemos .. pagar(lo,) .. eso|tanto|ese|lo? / no .. me|nos .. lo .. puedo|podemos .. permitir
            no .. puedo|podemos .. permitirmelo|permitirnoslo|costear(lo,)|gastar|asumir(lo,)|afrontar(lo,) .. tanto|eso|eso?
            no .. lo .. puedo|podemos .. pagar|costear|permitir|asumir
            no .. tengo|tenemos|hay|dispongo .. tanto|ese|esa|suficiente|tanta|el? .. @money|presupuesto .. para? .. eso|tanto?
            no .. tengo|tenemos .. tanto|tanta / es .. mucho|mucha|demasiado|demasiada|bastante .. @money
            mucho|mucha|demasiado|demasiada|tanto|tanta .. @money / cuesta|cobran|piden|cobras|cuestan .. mucho|demasiado|bastante
            cuesta|vale|cobran|sale|piden|cuestan .. un .. ojo|rinon|huevo|dineral|pastizal|monton .. de|cara?
            un .. ojo|rinon .. de|cara? / dineral|pastizal|carísimo
            @price .. es|esta|estan|son|me|muy|demasiado|parece|un|tan .. muy|demasiado|un|poco|algo|bastante? .. alto|altos|alta|altas|
            elevado|elevados|@dear|excesivo|abusivo|exagerado|subido
            @price .. alto|altos|altas|elevado|elevados|excesivo|abusivo / me .. queda .. grande|caro|alto
            menudo|menudos|vaya|que|vaya .. robo|atraco|precio|precios|precios|estafa|sablazo / es .. un .. robo|atraco|abuso|timo|dineral
            no .. vale .. tanto / no .. vale .. lo que cuesta|cobran|piden / no .. vale .. ese|el precio / esta .. por .. las nubes
            por .. encima .. de .. mi|nuestro|lo .. presupuesto / supera|excede|sobrepasa|rebasa .. mi|nuestro|el .. presupuesto
            mas|tan .. @dear|alto .. de|que .. lo|que? .. que? .. pensaba|esperaba|creia|imaginaba|deberia|otros?
            no .. esta .. en|dentro|a .. mi|nuestro .. presupuesto|alcance|bolsillo / pasado|subido|carito .. de .. precio / muy subido
            algo .. mas .. barato .. no|tienen? / mas barato .. no|se .. puede|hay
            uy|uff|guau|wow|ostras|hostia|madre .. que|mia? .. caro|precio|precios|pasada|clavada
            una .. fortuna|barbaridad|pasada|locura|clavada / te .. pasaste .. con .. el .. precio
            se .. pasan|pasaron|paso .. con .. el|los .. precio|precios / esta .. en .. las .. nubes
        """,
        "near": """
            @so .. @dear / se .. me|nos .. va .. de|del .. precio|presupuesto / fuera .. de .. mi|nuestro .. presupuesto|alcance
            no .. puedo|podemos .. pagar / no .. me|nos .. lo .. puedo|podemos .. permitir / no .. me|nos .. alcanza
            supera|excede|sobrepasa .. presupuesto
            @price .. es|son|esta|estan|muy|demasiado|parece|parecen .. muy|demasiado|un|tan|bastante? .. alto|altos|elevado|elevados|
            altas|@dear|excesivo
            mas .. de .. lo .. que .. pensaba|puedo|podemos|esperaba|queria|imaginaba .. gastar|pagar / mas .. @dear .. que|de .. lo?
            no .. esperaba|pensaba|imaginaba .. que .. tan|fuera|fuese|costara .. @dear|tanto?
            no .. hay|tengo|tenemos .. presupuesto|tanto|dinero|plata .. para / cuesta|cobran .. mucho|demasiado|tanto
            por .. que .. tan .. @dear / es .. @dear .. para .. mi|nosotros|nuestra|lo
            me|nos .. parece|resulta|es|sale .. demasiado|mucho|excesivo|elevado
            es|son .. mucho|mucha|demasiado|demasiada|bastante .. para .. mi|nosotros|eso|lo
            no .. tengo|tenemos|hay|llego .. para .. tanto|eso|pagar / no .. me|nos .. da .. el .. presupuesto|dinero|bolsillo|sueldo|para
            @so .. alto|elevado|subido|altos|elevados|excesivo .. el|los|ese|su? .. @price|presupuesto
            son|sois|eres|estan|es .. muy|unos|demasiado|bien .. careros|carero|caros
            cuesta|vale|sale|piden|cobran .. un? .. dineral|fortuna|carisimo|ojo|riñon|rinon|barbaridad
            no .. hay|tienen|tienes|tendran .. algo|nada|otra .. mas .. economico|barato|accesible|asequible
            me|nos .. queda|resulta|sale|parece|es .. @so? .. @dear / esta .. fuera .. de .. alcance|presupuesto|mi
            no .. puedo|podemos|voy|pienso|vamos .. a? .. pagar|gastar|costear|permitir .. tanto|eso|esa|ese
            mi|nuestro .. presupuesto .. es|no .. menor|da|alcanza|llega|limitado|bajo|mas
            rebaja|rebajen|baja|bajen|bajar|descuento .. el|un? .. precio .. caro|poco|algo / mas .. caro .. de|que .. lo .. que
            se .. me|nos .. pasa|va|sale|sube|escapa .. de|del .. mi|el|la|nuestro .. presupuesto|precio|mano
            se .. pasa|sale|va .. de .. mi|nuestro .. presupuesto / es|esta|son|sale .. mas .. de .. lo .. que
            el|su|sus .. @price .. me|nos? .. parece|parecen .. alto|caro|elevado|excesivo|mucho
        """,
        "unprompted": """
            no .. hay|tengo|tenemos .. presupuesto|dinero|plata
        """,
    },
    "think": {
        "alone": """
            lo|me|te|nos .. @ponder_now .. y|un|mejor|bien|esta|antes? .. te|les|le|os|vuelvo|aviso? .. digo|aviso|cuento|contacto|
            escribo|rato|noche?
            me|lo|nos .. lo? .. voy|vamos|tengo|tenemos|quiero|debo|deberia|dejas .. a|que? .. @ponder / voy|vamos .. a .. @ponder
            dejame|dejeme|dejanos|dejenme|dejadme .. @ponder .. un|lo|bien?
            tengo|tenemos|necesito|debo|hay|habra|quiero|necesitamos|prefiero|debemos .. que? .. @ponder .. bien|un|lo|con? .. poco|calma?
            necesito|dame|deme|quiero|denme|necesitamos|quisiera .. mas|un|algo|poco|unos? .. tiempo|rato .. para|a? .. @ponder?
            necesito|dame|deme|denme .. unos dias
            lo|me|aun|todavia .. estoy|estamos|sigo|seguimos .. pensando|valorando|considerando|evaluando|decidiendo|analizando(lo,)
            pensandolo|pensando|valorandolo|evaluandolo
            estoy|sigo|aun|todavia .. pensandolo|indeciso|indecisa|dudando|decidiendo|decidiendome
            ya .. te|les|le|os .. aviso|digo|dire|contare|avisare|cuento|llamo|escribo|confirmo .. algo|cosas|luego?
            te|les|le|os .. digo|aviso|confirmo|dire|avisare|cuento|contesto .. algo|luego|manana|despues|pronto|cualquier .. manana|cosa|
            luego?
            no .. decido .. yo / no .. soy .. yo .. quien|el|que .. decide / no soy .. quien decide / no .. depende .. de|solo .. mi
            la .. decision .. no|es|la .. es|de|toma|mia|depende|mi .. mia|jefe|@decider|mi?
            lo? decide|deciden .. mi|el|mis|ella .. @decider? / tengo mis? dudas / @consult .. con .. la .. almohada
            lo|la|le|les .. consulto|hablo|comento|pregunto|consultare|hablare|platico|charlo|comentare|discuto|trato|converso|vere|veo ..
            con|a .. mi|la|el|mis|nuestro? .. @decider
            tengo|debo|voy|necesito|tenemos|vamos|hay|debemos .. que|a? .. @consult .. con|a .. mi|el|la|mis|casa|familia? .. @decider|
            casa
            tengo|debo|voy|necesito|tenemos|vamos|quiero|hay|debemos .. que|a? .. consultarlo|hablarlo|comentarlo|discutirlo|platicarlo|
            consultar|charlarlo|conversarlo|preguntar
            dejame .. @consult .. con|a|mi .. @decider / dudo|estoy dudando|tengo dudas / a pensarlo / ya vere / deja .. lo|me .. pienso
            dejame|dejeme .. ver(lo,)|consultar(lo,) / estoy .. indecis(o,a)|dudando / tengo .. dudas
            tengo .. que .. decidir(lo,)|ver(lo,)
        """,
        "near": """
            @consult .. con|a|mi .. mi|la|el|mis|mi|nuestro .. @decider / lo .. @ponder_now
            voy|tengo|tenemos|hay|necesito|debo|quiero|dejame|dejeme .. a|que? .. pensarlo|pensar|meditarlo|valorarlo|consultarlo|
            pensarmelo|evaluarlo|comentarlo|hablarlo
            necesito|necesitamos|falta|requiero|espero .. aprobacion|autorizacion|permiso|visto|ok .. de|mi|bueno .. mi|@decider
            mi .. @decider .. decide|decidira / mi .. @decider .. tiene|debe .. que? .. decidir|aprobar|verlo
            es .. mi .. @decider .. quien|que decide
            le|les .. pregunto|preguntare|consulto|consultare|comento|digo|muestro .. a .. mi|mis .. @decider / decide .. mi .. @decider
            vuelvo|volvere|regreso|regresare .. a? .. contactar|escribir|con|llamar .. ustedes|respuesta|vosotros?
            lo .. consultare|consulto|hablo|hablare|vemos|veo|vere|comento|comentare|discuto|platico|tengo|voy|vamos|quiero|debo .. con|
            en|entre|que .. mi|el|la|casa|familia|equipo|consultar|hablar|ver|comentar|platicar .. @decider|casa|equipo?
            tengo|debo|voy|necesito|deja .. que|a|me? .. hablar(lo,)|consultar(lo,)|comentar(lo,)|ver(lo,)|platicar(lo,)|discutir(lo,)|
            decidir(lo,) .. con|en|primero .. mi|el|la|casa|mis? .. @decider|casa?
            dejame|dejeme|dejenme|dejanos .. consultar(lo,)|hablar(lo,)|ver(lo,)|revisar(lo,)|comentar(lo,)|analizar(lo,)|evaluar(lo,)|
            decidir
            necesito|dame|deme|denme|quiero|necesitamos .. unos|un|mas|algunos|algo .. dias|tiempo|par .. para|de .. decidir|pensar|
            pensarlo|responder|valorar|dias
            voy|vamos|tengo|tenemos .. a|que .. considerarlo|considerar|valorarlo|evaluarlo|analizarlo|estudiarlo|meditarlo|decidir|verlo
            lo .. tengo|debo|quiero|necesito .. que? .. @consult|@ponder .. con|en|primero|bien?
            te|les|le|os .. confirmo|confirmare|confirmamos|aviso|avisamos|digo|decimos .. luego|despues|manana|cuando|en|algo
            depende .. de .. mi .. @decider / primero .. lo? .. tengo|debo|consulto|hablo|consultare|pregunto .. que|con .. @consult|mi?
        """,
        "unprompted": """
            aun|todavia .. no .. me|lo? .. he|tengo? .. decido|decidido|decidi|claro
            no .. me|lo .. he|tengo? .. decido|decidido|decidi|claro .. aun|todavia? / no .. he decidido .. aun|todavia? / ya veremos
        """,
    },
    "not_interested": {
        "unprompted": """
            no .. muchas? gracias|grasias / gracias .. pero no|no / nada .. gracias|mas?
            no .. quiero|queremos|necesito|necesitamos|deseo|deseamos|preciso|busco|requiero|hace .. nada|falta|eso|ninguno|lo|comprar|
            nada|esto? .. gracias|de|comprar|nada|eso?
            no .. lo|la|los .. necesito|quiero|necesitamos|queremos|deseo|preciso|requiero|busco / mejor no
            dejalo|olvidalo|dejemoslo|olvidenlo|dejelo|olvidelo .. asi|gracias? / no .. hace|me hace .. falta .. gracias?
            no .. se? .. requiere|necesita / asi estoy bien / estoy bien .. asi|gracias?
        """,
        "alone": """
            no .. me|nos|le .. interesa|interesan|intereza|convence|convencen|llama|sirve|hace|viene .. nada|gracias|falta|bien|la|mas|
            eso? .. atencion|gracias?
            no .. estoy|estamos|tengo|tenemos|hay|estaba .. interesad(o,a,os,as)|interes|ningun|nada .. interes|interesado?
            sin|ningun|cero|poco interes / ni me .. interesa
            ya .. no .. me|lo|nos|la|se? .. interesa|necesito|quiero|necesitamos|queremos|busco|necesita|requiere|tengo? .. interes|nada?
            ya .. no .. estoy|estamos .. interesad(o,a,os,as) / ya .. no .. me|nos? .. hace .. falta
            ya .. no .. es|hay|tengo .. necesario|interes / ya no
            cambie|cambiamos|he|hemos .. cambiado|de .. de? .. opinion|idea|parecer|planes / me .. arrepenti|eche|arrepentido
            no .. es .. para .. mi|nosotros / no .. es .. lo .. que .. busco|necesito|buscaba|buscamos|quiero
            no .. es .. de .. mi|nuestro .. interes
            ya .. lo|esta|quedo|se|fue|tengo|lo .. resolvi|resuelto|solucione|resolvimos|soluciono|solucionado|solucionamos|arregle|
            arreglado|resolvio
            no .. me .. sirve / no .. va .. conmigo / paso .. gracias / desisto|descarto|lo descarto|declino / no .. insista(n,s,)
            no voy .. a .. comprar|contratar / no .. quiero .. comprar|contratar .. nada / no .. para mi
        """,
        "near": """
            no .. me|nos .. interesa|interesan|intereza .. gracias|su|la|lo|nada|el|esto|eso|por|tu .. oferta|propuesta|producto|servicio?
            ya .. no .. me|lo|nos|hace .. interesa|necesito|falta|necesitamos|quiero
            no .. estoy|estamos .. interesad(o,a,os,as) .. gracias|en? / cambie|cambiamos|cambiado .. de .. opinion|idea|planes
            ya .. esta|lo .. resuelto|solucionado|resolvi
            no .. estoy|estamos|ando .. buscando|interesad(o,a,os,as)|busco .. nada|ya|mas|eso|comprar
            ya .. no .. estoy|estamos|ando .. buscando|interesad(o,a,os,as)
            ya .. no .. busco|buscamos|lo|la|quiero|queremos|necesito|necesitamos .. quiero|necesito|nada?
            he|hemos|decidi|decidimos .. decidido .. no .. comprar|contratar|hacerlo|seguir|continuar|avanzar
            decidi|decidimos .. no .. comprar|contratar|hacerlo|seguir|continuar|avanzar
            no .. voy|vamos|pienso|quiero|deseo|queremos .. a? .. comprar|contratar|continuar|seguir|adquirir .. nada|mas|gracias|ya?
            no .. tengo|tenemos|hay|siento .. ningun? .. interes
            ya .. lo? .. compre|compramos|resolvi|hice|conseguí|consegui|solucione .. gracias?
            no .. me|nos .. interesa .. por|en .. momento|ahora
        """,
    },
    "competitor": {
        "alone": """
            ya .. @have|trabajo|trabajamos|usamos|uso|contrate|contratamos|encontre|encontramos .. un|una|con|a|otro|otra|mi|nuestro|
            otros|los|propio? .. @vendor|otro|otros|otra|competencia .. de|para|que|fijo|propio|para|@vendor|confianza|sistema|agencia|
            empresa?
            @have .. un|una|mi|nuestro|ya|a? .. @vendor .. propio|de|fijo|que|habitual|interno .. confianza|me? .. hace|lleva?
            @have .. nuestro|mi|un? .. propio .. @vendor / equipo propio
            ya? .. @have .. a? .. alguien|quien .. para|me|nos|que? .. lo|la? .. haga|hace|lleva|gestiona|eso
            ya .. @have .. a .. alguien
            ya .. me|nos|lo|la .. lo|la? .. hace|lleva|hacen|llevan|gestiona|atiende|haga .. otro|otra|otros|alguien|un|mi .. @vendor|
            empresa|persona?
            lo .. hacemos|hago|llevamos|gestionamos|manejamos .. internamente|nosotros|en|dentro .. casa|mismos?
            estoy|estamos .. content(o,a,os)|feliz|satisfech(o,a,os)|bien|felices|agusto .. con .. mi|nuestro|el|la|nuestra|los ..
            @vendor|actual .. actual?
            otro|otros|otra|otras .. son|es|ofrecen|cobran|tienen|dan|hacen|ofrece|cobra|esta|venden .. lo|mas|me? .. @better|mas
            en .. otro|otra|otros .. sitio|lado|lugar|parte|empresa|tienda|lugares .. es|esta|me|sale|hay|lo|cuesta|lo? .. mas|dejan|
            venden|tienen? .. @better
            mas? @better .. en .. otro|otra|otros|la .. sitio|lado|lugar|parte|empresa|competencia|lados
            encontre|encontramos|encontrado|vi|visto|consegui|conseguimos|hay|halle .. lo|algo|uno|otro|una|mucho|otra|un? .. mas|mejor|
            muy? .. @better|opcion|precio|oferta
            encontre|encontramos|encontrado|consegui .. a? .. otro|otra|otros .. @vendor|opcion?
            @took .. a|con|por|otra|por|otro .. otro|otra|otros|competencia|@vendor .. @vendor|opcion?
            me|nos .. voy|vamos|quedo|quedamos|decidimos|decidi|fui|fuimos .. con|por|a|al .. otro|otra|otros|la|mi|el .. @vendor|
            competencia|actual|otro|otra .. actual?
            me|nos .. voy|vamos|quedo .. con|por .. otro|otra|otros
            lo .. compre|contrate|compramos|pedi|encontre|vi .. en|con|mas|a|ya .. otro|otra|barato|otros .. sitio|lado|lugar|tienda|
            empresa|parte?
            ya .. lo? .. compre|contrate|compramos|contratamos|contratado|comprado|pedi|hice .. en|con|a .. otro|otra|otros .. sitio|lado|
            lugar|@vendor|tienda?
            ya .. compre|contrate|compramos|contratamos
            prefiero|elijo|elegi|escojo .. a? .. la|un|otro|otra|tu|su .. competencia|competidor|@vendor|opcion / ya .. @have .. @vendor
        """,
        "near": """
            ya .. @have .. un|una|a|mi|nuestro|nuestra? .. @vendor .. de|para|que|fijo|habitual|propio
            trabajo|trabajamos|trabajando|colaboramos|colaboro .. con .. otro|otra|otros|la|un|una .. @vendor|competencia|sitio?
            ya .. trabajo|trabajamos|trabajando .. con .. @vendor|un|una
            competencia .. es|me|ofrece|tiene|da|lo|cobra|hace|nos|esta|mas|vende|son .. da|ofrece|mucho|mas|un|deja? .. @better|mas ..
            precio|barato?
            en|con .. la competencia .. es|me|esta|lo|sale|ofrecen|cobran|mas|tienen? .. mas|dan|dejan|@better .. @better|mas?
            otro|otra|otros|otras .. @vendor .. me|nos|lo|ya|es|mas|ofrece|hace|hizo|se|cobra .. da|hizo|ofrecio|hace|ofrece|dio|lleva|
            hace|deja|dejo|lleva|mas|mejor|un|una? .. mejor|mas|oferta|precio|barato|encarga|una?
            nos|me|lo .. lo? .. hace|lleva|hacen|llevan|atiende|gestiona|gestionan|deja|dejan|vende|venden .. otro|otra|otros|mas ..
            @vendor|barato|empresa? .. en?
            me|nos .. ofrecieron|ofrecio|ofrecen|hicieron|hizo|dieron|dio|han|ha|dan|dejan|hacen|pasaron .. hecho|dado|ofrecido|un|una|
            mejor|lo? .. oferta|precio|mejor|mas .. mejor|precio|oferta|barato|bajo|en?
            tengo|tenemos|hay|recibi|recibimos|consegui .. una|un|otra|mejores? .. oferta|oferta|mejor|mejores|presupuesto|precio|
            propuesta .. mejor|oferta|mas|precio|propuesta|mas .. barata?
            contento|contentos|contenta|satisfecho|satisfechos|bien|felices .. con .. mi|nuestro|el|la|nuestra .. @vendor|actual ..
            actual?
            me|nos .. quedo|quedamos|voy|vamos|fuimos .. con|a .. mi|nuestro|otro|otra|la|el .. @vendor|competencia|actual
            vamos|voy .. a .. trabajar|contratar|comprar|ir .. con|a|en|irnos? .. otro|otra|otros|la|competencia .. @vendor|competencia?
            mi|un|una .. primo|amigo|amiga|hermano|cunado|vecino|conocido|sobrino|hijo|tio|marido|esposo .. me|nos|lo .. lo? .. hace|
            ayuda|hara|lleva|va
            estoy|estamos|sigo|seguimos .. con .. otro|otra|otros|mi|nuestro .. @vendor|empresa|compania?
            otro|otra|otros .. @vendor .. me|nos .. cobra|cobran|ofrece|sale|atiende|lleva|hace .. menos|mejor|mas|lo|todo?
            ya? .. me|nos .. atiende|atienden|lleva|asesora|gestiona .. otro|otra|otros|un|una|mi .. @vendor
            con|en .. la|otra|otro|otros .. competencia|empresa|@vendor .. pago|me|sale|es|pagamos|cobran .. menos|mas|mejor
            encontre|encontramos|tengo|conseguí|consegui|vi|hay .. mejor|mejores|un|una|otro|algo .. precio|oferta|opcion|mejor|mas .. en|
            otro|otra|barato?
            prefiero|elegi|elegimos|escogi|escogimos .. a? .. otro|otra|otros|la .. @vendor|opcion|competencia
            tengo|tenemos|cuento .. mi|nuestro|con|un|una .. propio|propia|buen|buena|@vendor .. @vendor|propio|ya|confianza
            ya .. contrate|contratamos|encontre|encontramos|conseguimos|consegui|tengo|tenemos|elegi .. a|otro|otra|un|una|con .. alguien|
            @vendor|otro|otra
            mas .. barato|economico .. en .. internet|amazon|linea|otro
            lo .. hago|hacemos|hare|haremos .. yo|nosotros .. mismo|mismos|mismas|misma
        """,
        "stated": """
            hubspot|amazon|salesforce|mercadolibre|wallapop|zoho|shopify|wix|odoo|aliexpress|fiverr|holded .. es|lo|son|tiene|ofrece|sale|
            me|esta|da .. tiene|mas|mucho|vende|mejor|da|sale? .. @better|mas? .. barato?
            ya? usamos|uso|utilizamos|utilizo .. ya? hubspot|salesforce|zoho|odoo|holded|otro .. sistema|programa?
        """,
    },
    "ordinary": {
        "alone": """
            no .. @dear / cuanto / mas @better / # @person / @person #
        """,
        "near": """
            # persona~ / una|unas|varias personas .. para / busco|buscamos|contratar .. una|un .. persona~
            proveedor actual .. lento|malo / ayuda .. con|a|para|elegir / llamame|llameme|llamarme|llamadme|llaman *
            empezar|montar|abrir|crear|hacer .. negocio|empresa|proyecto|web|pagina|tienda .. de|desde? .. cero? / mas adelante / me llamo
            gerente de
            tengo|tenemos|dirijo|trabajo|abri|llevo .. una|un|en|mi .. agencia|empresa|taller|tienda|estudio|gestoria|inmobiliaria .. de|
            mecanico
            volver|vuelvo .. a .. estudiar|trabajar|vender|crecer
            hablar|aprender|practicar|mejorar .. @tongue .. mejor|bien|rapido|fluido / no .. se .. si / para adelante
            lo|quiero|necesito|es|seria .. para ya / no para mi .. para mi|un|una
        """,
    },
}
