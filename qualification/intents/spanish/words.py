"""The words of Spanish that phrases are made of, and those that may stand beside a phrase (see `wording.Wording`)."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.intents.wording import Topic

CLASSES: Mapping[str, str] = {
    # to write and to bother, infinitive
    "bother_inf": """
        escribir(,me,nos) mandar(,me,nos) enviar(,me,nos) molestar(,me,nos) contactar(,me,nos) llamar(,me,nos) fastidiar(,me) joder(,me)
        acosar(,me) insistir spamear(,me) jorobar
        """,
    # to write and to bother, as in "no me ..."
    "bother_sub": """
        escriba(,s,n,is) escribais mande(,s,n,is) envie(,s,n,is) moleste(,s,n,is) contacte(,s,n,is) llame(,s,n,is) fastidies fastidien
        jodas jodan insista(,n,s) manden vuelva(,n,s) sigas sigan
        """,
    # leave off doing it
    "leave_off": "deja dejen deje dejad pare paren para parad basta termina terminen dejate dejense",
    # what is sent
    "mail": "mensaje(,s) correo(,s) notificaciones publicidad spam sms mail(,s) nada cosas promociones",
    # take me off a list
    "get_out": """
        borrame borrenme quitame quitenme sacame saquenme saqueme eliminame eliminenme retirenme retirame quiteme borreme sacadme quitadme
        """,
    # whom a visitor may want to talk to
    "person": """
        persona~ humano~ humana alguien asesor~ agente~ operador~ operadora representante~ ejecutiv(o,a) comercial~ vendedor~
        encargad(o,a) jefe gerente responsable supervisor~ consultor~ especialista~ tecnico soporte dependiente empleado administrador
        director equipo atencion
        """,
    # those of them that are a request by themselves
    "desk": "persona humano humana asesor asesora agente operador operadora representante ejecutivo ejecutiva soporte asistente",
    # no machine
    "real": "real reales verdad humano humana viva vivo carne fisica autentica",
    "talk": "hablar ablar conversar charlar platicar comunicarme comunicar contactar chatear hablo hable hablemos contacto",
    # fetch or connect somebody
    "put": """
        pasame paseme pasenme comunicame comuniqueme comuniquenme conectame conecteme conectenme ponme pongame pongan ponganme
        transfiereme transfierame transfieranme derivame deriveme dame deme denme comunican consigueme consigame poner pasar enlazame
        transferir comunica pasas pasan me
        """,
    # call me
    "call": """
        llamame llameme llamenme llamarme llamadme telefoneame telefoneenme marcame marquenme marqueme llamen llame llaman llama llamar
        marcar llamas marcan marca timbrame telefonear
        """,
    # what a visitor does not want to talk to
    "bot": "bot~ robot~ maquina~ automatico contestadora contestador chatbot ia",
    # languages a visitor may ask for
    "tongue": """
        ingles frances aleman italiano portugues ruso catalan gallego euskera vasco chino arabe rumano ucraniano polaco japones coreano
        turco valenciano holandes neerlandes hebreo griego sueco noruego hindi quechua guarani castellano espanol
        """,
    "my": "mi mis el la los las lo un una esa ese eso esta este esto tu su",
    # what can be corrected or skipped
    "answer": """
        respuesta~ pregunta~ opcion~ opciones seleccion boton dato~ telefono numero correo email nombre apellido mail direccion ciudad
        fecha presupuesto cantidad eleccion tecla
        """,
    "previous": "anterior previa previo pasada ultima ultimo atras anteriores antes",
    "change": """
        corregir cambiar modificar editar rectificar arreglar deshacer corrijo cambio corrige cambia corrija cambie modificarlo cambiarlo
        corregirlo cambiarla corregirla enmendar
        """,
    # gave an answer
    "entered": """
        puse puesto escribi escrito elegi elegido marque marcado di dado pulse pulsado aprete apretado toque tocado respondi respondido
        conteste contestado seleccione envie enviado meti metido teclee ingrese anote mande escogi clique
        """,
    "start": """
        empezar empecemos empieza empiezo empezamos empiece comenzar comencemos comienza comience iniciar iniciemos inicia arrancar
        arranquemos arranca partir partamos recomenzar
        """,
    # to answer
    "tell": """
        decir(,lo,la) contestar(,la,lo) responder(,la,lo) dar(,lo) contar(,lo) compartir(,lo) revelar(,lo) contestar(te,les) responderte
        """,
    "do": "hacer hago hace haces hacemos",
    # what one does with a bot
    "press": """
        escribir pulsar apretar poner responder elegir tocar contestar hacer decir marcar pulso aprieto escribo pongo toco elijo respondo
        contesto digo marco pincho clic doy hago
        """,
    # to delete
    "erase": """
        borra borren borrar borre borrad elimina eliminen eliminar elimine eliminad suprime suprimir supriman suprima quita quiten quitar
        quite destruyan destruir destruye borrado eliminacion supresion olviden olvida olvidar limpia limpiar limpien borrarlos borro
        elimino eliminarlos borrando saquen saca borraran eliminaran borraras
        """,
    # what is stored about a visitor
    "records": """
        datos informacion info numero telefono cuenta perfil correo conversacion historial chat contacto registro registros mensajes
        nombre email rastro
        """,
    # where it is stored
    "base": "base bases sistema sistemas registros archivos servidores crm fichero ficheros",
    # expensive
    "dear": """
        caro cara caros caras carisimo carisima carisimos carete costoso costosa costosos elevado elevados carito carero careros carillo
        """,
    # too, very, a bit
    "so": "muy demasiado tan bastante algo poco super re mas medio un realmente exageradamente excesivamente bien recontra",
    "price": "precio precios tarifa tarifas costo costos coste costes presupuesto cuota",
    "money": "dinero plata lana pasta guita pisto billete billetes money",
    # to think it over
    "ponder": """
        pensarlo pensar pensarmelo pensaré pensare pensarla pensarnoslo meditarlo meditar valorarlo valorar considerarlo evaluarlo
        analizarlo reflexionar reflexionarlo estudiarlo decidir decidirme decidirlo evaluar analizar considerar madurarlo revisarlo
        """,
    # I think it over
    "ponder_now": """
        pienso piensa pensare penso pensaremos pensamos valoro valoramos estudio estudiamos medito meditare meditaremos evaluo evaluamos
        analizo analizaremos valorare valoraremos evaluaremos considerare reflexiono reviso revisare estudiare
        """,
    # to talk it over
    "consult": """
        consultar consultarlo consulto consultare consultaremos consultarla hablar hablarlo hablo hablamos hablare comentar comentarlo
        comento comentare preguntar preguntarle preguntarlo pregunto preguntare discutir discutirlo platicar platicarlo platico charlar
        charlarlo charlo conversar conversarlo converso ver verlo veo vere tratarlo acordarlo acordar mostrarselo ensenarselo decirselo
        preguntaselo consultamos comentamos pedir hablarla consultarle platicamos
        """,
    # with whom it is talked over, who decides
    "decider": """
        mujer esposa esposo marido pareja socio socia socios jefe jefa familia equipo gerente novia novio padre padres madre hijos hijo
        hija director direccion gerencia colegas companeros contador abogado gestor hermano hermana papa mama jefes amigo comite junta
        almohada consejo contable dueno responsable superiores suegra
        """,
    # who else may do the work
    "vendor": """
        proveedor~ proveedora agencia~ empresa~ companero contratista~ disenador~ disenadora contador~ gestor~ gestoria abogado~ estudio
        tecnico~ freelance freelancer programador~ equipo quien alguien profesional~ asesor~ asesoria inmobiliaria consultor~ consultora
        taller banco tienda sistema sitio compania~ plomero electricista fontanero firma persona desarrollador~ fotografo especialista~
        entrenador servicio plataforma herramienta socio medico
        """,
    "other": "otro otra otros otras distinto distinta diferente ajena",
    # our competitors by name of the kind
    "rival": "competencia competidor~ competidores",
    "better": "mejor mejores barato barata baratos baratas economico economica economicos bueno rapido menos",
    "have": "tengo tenemos tiene contamos cuento hay dispongo",
    # chose or found another
    "took": """
        elegi elegimos encontre encontramos encontrado contrate contratamos compre compramos escogi escogimos contratado comprado elegido
        decidimos decidi cerre cerramos quede quedamos fuimos fui firme firmamos halle conseguí consegui conseguimos cambie pedi
        """,
}

SMALL = """
    el la los las un una unos unas y o pero que de del a al en con por para mi mis tu tus su sus me te se nos os le les lo yo usted
    ustedes vos nosotros es son esta estas este esto eso ese esa si no ya favor porfa porfavor gracias grasias hola buenas buenos dias
    tardes noches ok vale bueno pues entonces oye oiga mira perdon disculpe disculpa siento quiero quisiera puedo puede puedes pueden
    podria podrian necesito quiere gustaria deseo tengo tenemos hay aqui ahi ahora mas muy tan todo toda todos algo solo tambien aun
    todavia asi como ser estar estoy hacer va voy vamos ver ay uy ups eh ah oh bot pls plis please joder mierda coño cono puta puto carajo
    che wey guey tio tia señor senor senora bien claro hasta luego creo parece verdad realmente sinceramente mucho muchas ni poco xfa
    xfavor dios
    """

COMPANY: Mapping[Topic, str] = {
    "stop": "mensajes mas nunca lista correo numero pesado pesados otra vez bot publicidad suscripcion nada mierda favor aqui harto",
    "human": """
        manana hoy tarde noche ahora luego despues # lunes martes miercoles jueves viernes sabado domingo hora horas telefono movil
        celular whatsapp numero este pregunta duda problema favor real verdad inutil directamente urgente momento cuando semana mediodia
        ventas departamento equipo sobre mejor bot posible pronto antes
        """,
    "back": "pregunta boton opcion respuesta error anterior perdon nombre telefono correo mal queria otro",
    "restart": "chat bot conversacion todo encuesta formulario cuestionario preguntas vez nuevo",
    "skip": "pregunta esta siguiente ahora respuesta eso privado",
    "help": "bot chat esto esta aqui ahora pregunta nada bien hacer",
    "language": "idioma bien mejor mucho posible disponible version bot favor",
    "delete_data": """
        datos personales rgpd ley base sistema completamente permanentemente todo historial derecho privacidad solicito exijo
        inmediatamente # proteccion
        """,
    "price_objection": """
        precio precios presupuesto dinero euros pesos dolares # servicio empresa pequena mes ano negocio pyme cosa favor entiendo lastima
        momento ahora oferta producto gracias otros
        """,
    "think": """
        equipo casa confirmo cuando primero luego manana semana semanas dias dia oferta propuesta antes decision unos pronto calma
        tranquilidad # aviso digo respuesta lunes momento rato noche contacto vuelvo cualquier cosa
        """,
    "not_interested": "oferta servicio servicios momento producto propuesta nada absoluto ahora comprar actualmente falta insista",
    "competitor": """
        precio precios oferta servicio anos ano # tiempo hace ahora actual mucho contrato casa calidad vale gracias confianza bien momento
        mercado
        """,
    "why": "telefono numero correo nombre datos email presupuesto",
}

NEGATORS = "no ni sin nunca tampoco"

# abbreviations, slang spellings and contractions, written out
SHORT = {
    "q": "que", "mui": "muy", "k": "que", "xq": "por que", "pq": "por que", "tngo": "tengo", "tnemos": "tenemos", "kiero": "quiero",
    "ablar": "hablar", "tb": "tambien", "dnd": "donde", "cm": "como", "xfa": "por favor", "porfis": "por favor", "porfavor": "por favor",
    "porfa": "por favor", "pf": "por favor", "msj": "mensajes", "msjs": "mensajes", "grax": "gracias", "grcs": "gracias",
    "tmb": "tambien", "nesecito": "necesito", "tel": "telefono", "bn": "bien", "d": "de", "x": "por", "porque": "por que",
    "conmigo": "con mi", "igual": "igual", "vrd": "verdad", "pa": "para", "toy": "estoy", "ke": "que", "aki": "aqui", "ps": "pues",
}  # fmt: skip

REAL = """
    alemania francia inglaterra rusia espana parar parada paradas parado barra vasta casta pasta costa carro carta cara coro corto cargo
    volar valor saldar soltar asaltar siguientes paseo peso piso pasos pasado pasaporte agenda agencia agencias agentes humanos hermano
    alto salto saltos sumar banca bajar bajo cajas casa cosas cosa perdona perdonar personal personas borde borrador inicial inicio barata
    baratos ayudas vuelo vuelos viaje volante vuelta vueltas ingeniero inglesa inglesas carne cuero curso cursos caso casos clase clases
    mar mas mes mesa basura reinas reiniciado pausa pensión pension pensiones pensado tienda tiendas basto
    """

NOUN_ENDINGS = ",s,es,a,as,o,os"
ADJECTIVE_ENDINGS = ""

SOUNDS = (
    ("ch", "4"), ("h", ""), ("qu(?=[eiu])", "k"), ("gu(?=[ei])", "g"), ("ll", "y"), ("c(?=[ei])", "s"), ("c", "k"), ("z", "s"),
    ("v", "b"), ("x", "s"), ("n(?=[pb])", "m"), ("w", "gu"),
)  # fmt: skip
