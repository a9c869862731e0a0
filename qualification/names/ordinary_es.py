"""Spanish words a reply about one's name is made of without being a name, and ends of such words."""

from __future__ import annotations

from qualification.names.word_list import word_list

WORDS = word_list(
    """
    a abierto adios adivina adivinalo adivine averigualo ninguno ninguna secas gana ganas ah ahi ahora al algo alguien algun alguna
    alla alli alto ano anos anonima anonimo antes aqui asi asunto aun aunque ay ayuda ayudame ayer barato bastante bien bobo bot bueno
    buena buenas buenos busco cabron cada caballero callate cambio caro casa cerca cien claro cliente clienta coche comentario como
    comprar comunicar con confidencial conmigo consulta contacto contigo conoces cosa coste costo creo cual cualquiera cuando cuanta
    cuanto cuantos cuesta curiosidad da dame dar datos de debo decir decirlo decirte dejame del demasiado depende desconocido
    desconocida desde despues dia dias dice dicen digo diga dime dinero dios dire doy duda e el ella ellas ello ellos empezar empresa
    en encantado encantada enhorabuena entonces entre era eres es esa ese eso esos esta estaba estan estas este esto estoy estos
    estupido facil familia favor fin fue fuera gracias gratis gusta gustaria gusto haber habla hablar hablas hace hacer hago hasta hay
    haz he hecho hija hijo hola hombre hoy humano idiota igual importa importante incognito informacion interesa interesado interesada
    invento ir ja jaja jajaja jajajaja jeje jejeje la las le les libre lista llama llamada llamar llamo llamas lo loco los luego lugar
    mal mami mama manana marido mas me mejor menos mensaje mi mia mierda mira mis misterio mio momento mucha mucho muchos mujer muy
    nada nadie ni nino no noche nombre nombres nos nosotros nuestra nuestro nueva nuevo nunca o ocupado ocupada ok oiga oye oh os otra
    otro pagar pagina papa para parece parte pasa pasar paso pensar perdon perfecto pero persona personal pesado poco pongas por
    porque posible precio precios prefiero pregunta preguntas preguntar presupuesto primero privado proyecto publicidad pues puede
    puedes puedo pronto que quien quienes quiera quieras quieres quiero quisiera quita rapido raro razon real respuesta responder
    robot saber sabes salir saludo saludos se sea secreto seguro ser sera si siempre sin siguiente sin-nombre sitio sobre solo somos
    son soy su sus tal tambien tampoco tan tanto tarde tardes te tema tener tengo tenga ti tiempo tiene tienes tienda toda todavia
    todo todos tomar tonto trabajo trabajar tu tus tuyo tuya u un una uno unos urgente usted ustedes va vale vamos vas vaya ver verdad
    vez vida visita visitante vosotros voy web y ya yo yoyo xd cocina piso reforma reformas curso clases logo diseno anuncio anuncios
    seguros viaje boda fiesta consultoria marketing madrid barcelona sevilla valencia-ciudad malaga mexico bogota lima santiago-de
    buenosaires argentina espana colombia chile peru euros pesos dolares mes semana hora autonomo autonoma particular jubilado
    estudiante casado soltera soltero chico chica senorito amigo amiga tio tia hermano hermana primo vecino jefe jefa esposo esposa
    novio novia menu cancelar atras agente operador saltar omitir parar baja empezamos reiniciar cancela batman superman fantasma
    fulano mengano zutano perengano cualquier equis xyz genial excelente estupendo fenomenal lunes martes miercoles jueves viernes
    sabado domingo enero febrero marzo junio julio septiembre octubre noviembre diciembre descuento catalogo oferta ofertas correo
    direccion telefono ejemplo ejemplos opciones producto productos servicio servicios respuestas anonimato mayor edad
    """
)
ENDS = (
    "cion", "ciones", "mente", "ando", "iendo", "idad", "arlo", "erlo", "irlo", "arme", "erme", "aria", "eria", "ismo", "aste",
    "amos", "emos",
)  # fmt: skip
ROLES = word_list(
    """
    director directora gerente gerenta jefe jefa dueno duena propietario propietaria fundador fundadora socio socia presidente
    presidenta encargado encargada responsable administrador administradora administrativo administrativa contable contador contadora
    abogado abogada medico medica enfermera profesor profesora maestro maestra ingeniero ingeniera arquitecto arquitecta disenador
    disenadora programador programadora vendedor vendedora comercial asesor asesora consultor consultora secretaria secretario
    asistente auxiliar autonomo autonoma empresario empresaria emprendedor emprendedora estudiante fotografo fotografa periodista
    cocinero chef electricista fontanero albanil agente tecnico tecnica ceo cto marketing ventas empresa tienda taller talleres
    agencia estudio grupo sociedad clinica restaurante s.l s.a sl sa slu srl cv departamento
    """
)
TITLES = word_list(
    """
    sr sra srta sres senor senora senorita don dona dr dra doctor doctora ing lic licenciado licenciada arq prof profe cp mtro mtra
    """
)
