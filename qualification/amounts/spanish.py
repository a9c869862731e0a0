"""Spanish words around amounts, folded (no accents)."""

from __future__ import annotations

from qualification.amounts.vocabulary import MoneyWords

SPANISH = MoneyWords(
    more="mas de, mas que, superior a, superiores a, por encima de, encima de, arriba de, pasar de, pase de, pasar, pase, "
    "pasarme de, pasarnos de, super*, exced*, sobrepase, sobrepasar, mayor a, mayor de, mayor que, llegar a, llegamos a, llego a",
    less="menos de, menos que, por debajo de, debajo de, inferior a, inferiores a, abajo de, menor a, menor de, menor que, "
    "bajar de, baje de, bajo los",
    not_words="no, sin, nunca, ni, nada, tampoco, jamas",
    upper="asta, hasta, hasta los, como mucho, como maximo, a lo sumo, a lo mucho, dentro de, limitado a, como tope, cuando mucho, a tope",
    lower="almenos, desde, a partir de, al menos, por lo menos, como minimo, de minimo, cuando menos, partiendo de, minimamente, "
    "a lo menos, siquiera, arriba de los",
    top="maximo, max, tope, limite, techo, maxima, maximos, como mucho, a lo sumo, como maximo, maximum, topes, de tope, a lo mucho",
    bottom="minimo, min, minima, al menos, por lo menos, como minimo, minimos, piso, de minimo, cuando menos",
    upper_after="no puedo mas, no podemos mas, mas no puedo, mas no, o menos, y no mas, no mas, nada mas, y nada mas, y punto, "
    "y ni un euro mas, ni un euro mas, ni uno mas, como mucho, o por debajo, para abajo, hacia abajo, ni un peso mas, y ya, "
    "y ni uno mas, a lo sumo",
    lower_after="o mas, y mas, en adelante, para arriba, hacia arriba, pa arriba, para adelante, o superior, y subiendo, "
    "o por encima, al menos, por lo menos, pa'rriba",
    about="unos, unas, alrededor de, alrededor de los, mas o menos, aproximadamente, aprox, cerca de, sobre, sobre los, "
    "sobre unos, como, como unos, en torno a, entorno a, ronda, ronda los, rondando, rondando los, rondaria, casi, y pico, "
    "y algo, y tantos, digamos, tal vez, quizas, quiza, a lo mejor, pues, creo, creo que, calculo, calculo que, algo asi como, "
    "alrededor, mas o menos unos, los, las, el, la, un, una, de, del, supongo, supongo que, puede ser, por ahi, por ahi de, "
    "tipo, algo como, justo, exactamente, solo, a eso de, cerca, pongamos, presupuesto de, estimado, eh, bueno, seran, serian, "
    "por hay",
    between="entre, rango de, un rango de, en el rango de, rango, franja de",
    between_and="y, e, i",
    to="a, hasta, o, u, o quizas, o tal vez, y hasta, quizas, tal vez, hasta los, a los, al",
    month="al mes, por mes, mensual, mensuales, mensualmente, /mes, cada mes, x mes, a mes, mes, /m, mensualidad, el mes, xmes, men",
    year="al ano, por ano, anual, anuales, anualmente, /ano, cada ano, x ano",
    once="pago unico, unico pago, un solo pago, una sola vez, una vez, en total, total, por todo, por el proyecto, "
    "todo el proyecto, un unico pago, de una vez, puntual, por todo el proyecto, todo incluido, una unica vez, de una sola vez, "
    "unica vez",
    before="antes, era, eran, teniamos, tenia, habia, gastabamos, gastaba, el ano pasado, el mes pasado, inicialmente, "
    "al principio, anteriormente, pagabamos, pagaba, originalmente, primero, fue, fueron, solia, soliamos, previamente, "
    "pensabamos, pensaba, queriamos, la ultima vez, ano pasado, anterior, tenian",
    now="ahora, actualmente, este ano, hoy, hoy en dia, ahorita, en este momento, esta vez, ahora mismo, ahora son, de momento, "
    "al final, a dia de hoy",
    later="despues, luego, mas adelante, el proximo ano, mas tarde, en el futuro, el ano que viene, futuro",
    changed="bajamos, subimos, pasamos, aumentamos, reducimos, recortamos, ha subido, ha bajado, bajo, subio, paso, aumento, "
    "redujimos, hemos pasado, hemos bajado, hemos subido, hemos reducido, hemos aumentado, recortado, reducido, aumentado, "
    "ampliamos, baje, subi",
    slips="digo, perdon, perdona, mejor, mejor dicho, quiero decir, espera, corrijo, me equivoque, o sea, no espera, ay no, ups, "
    "uy, error, bueno no, correccion, rectifico, miento, disculpa, mas bien, esperate, equivocacion, me confundi, quise decir",
    not_this="no",
    lacking="no tengo, no tenemos, no dispongo de, no disponemos de, no llego a los, no puedo pagar, no podemos pagar, no me alcanza para",
    too_much="demasiado, muy caro, es caro, carisimo, es mucho, mucho dinero, es demasiado, muchisimo, muy alto, una barbaridad, "
    "me parece mucho, caro",
    units="personas, persona, pers, gente, empleados, empleadas, trabajadores, usuarios, clientes, invitados, adultos, ninos, "
    "hijos, por ciento, %, m2, mts, metros, metro, km, kg, habitaciones, habitacion, cuartos, dormitorios, plantas, pisos, "
    "paginas, pagina, web, webs, sitios, posts, productos, articulos, unidades, licencias, estrellas, puntos, veces, "
    "anos de edad, de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto, de septiembre, de octubre, "
    "de noviembre, de diciembre, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, "
    "diciembre, seguidores, coches, tiendas, oficinas, de la tarde, de la manana, de la noche, centimos, centavos, videos, "
    "fotos, plazas, cosas, opciones, somos",
    durations="meses, mes, anos, ano, semanas, semana, dias, dia, horas, hora, minutos, trimestres, quincenas, am, pm, h, hs, hrs",
    counting="somos, somos unos, somos como, equipo de, grupo de, familia de, plantilla de, tel, telefono, edad",
    vague="varios, varias, unos cuantos, unas cuantas, algunos, algunas, muchos, pocos",
    placing="numero, num, nro, calle, a las, a la, en, desde el, el, la, dentro de, para el, piso, opcion, portal, antes del, "
    "del, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre",
    plural=r"[a-z]{3,}s",
    fillers="nomas, pero, para, con, que, por, ser, hay, cuando, donde, como, porque, tambien, muy, ya, si, esta, este, esto, "
    "eso, esa, ese, mi, tu, su, nuestro, tengo, puedo, quiero, pienso, gasto, pago, dispongo, soy, estoy, voy, desde, sobre, "
    "hacia, presupuesto, proyecto, gastar, pagar, bien, vale, todo, otro, otra, cada, algo, nada, solo, entonces, luego, llego, "
    "basta, suficiente, libro, dinero, creo, mas, menos, pues, es, eres, gracias, tenemos, podemos, queremos, pensamos, "
    "gastamos, pagamos, creemos, calculamos, disponemos, somos, estamos, vamos, aunque sea, despues, antes, quizas, ademas, sus, "
    "mis, nuestros, los, las, unos, esos, estos, vemos, hablamos, seria, alcanza, maximos, justos, brutos, netos, aproximados, "
    "podriamos, ves, tienes, limpios, redondos, dos, tres, contantes, iniciales, totales",
    no_budget="no ~ con dinero, no cuento con, no ~ dinero, no ~ tengo dinero, no ~ hay dinero, no ~ presupuesto, "
    "sin ~ presupuesto, sin presupuesto, no tengo presupuesto, no tenemos presupuesto, no hay presupuesto, cero, gratis, nada, "
    "no hay plata, no hay dinero, no hay pasta, no tengo dinero, no tenemos dinero, sin dinero, sin plata, sin un duro, "
    "ni un duro, no tengo un duro, no tengo plata, no tengo un peso, sin un peso, ni un peso, no tengo ni un euro, ni un euro, "
    "sin fondos, no tenemos fondos, no hay fondos, sin blanca, no tengo un euro, no cuento con presupuesto, "
    "no contamos con presupuesto, no disponemos de presupuesto, no dispongo de presupuesto, no tengo lana, sin lana, ninguno, "
    "estoy pelado, pelado, no hay un duro, no hay lana, no puedo pagar nada, no tengo nada, no tenemos nada, quebrado, tieso, "
    "no hay presupuesto asignado, no tenemos plata, presupuesto cero, gratuito, no tengo pasta, ni un centavo, no tengo guita, "
    "no hay guita",
    dont_know="ni ~ idea, estamos mirando, no ~ pensado, ni ~ pensado, no ~ decidido, no ~ definido, no se, no lo se, nose, "
    "ni idea, no lo sabemos, no sabemos, no sabria, no estoy seguro, no estoy segura, no estamos seguros, por decidir, "
    "no lo hemos decidido, no hemos decidido, no he decidido, no lo he decidido, ns, nc, tengo que consultar*, "
    "tengo que pensar*, tengo que ver*, hay que ver*, no tengo ni idea, no tengo idea, sin definir, por definir, "
    "no lo tengo claro, no lo tenemos claro, dificil de decir, dificil decir, no lo tengo pensado, no lo he pensado, "
    "no lo hemos pensado, a saber, quien sabe, no sabria decir*, lo estoy pensando, lo estamos pensando, tendria que pensar*, "
    "no esta definido, no definido, no decidido, aun no, todavia no, no tengo claro, ni puta idea, ni la menor idea, sepa, "
    "habria que ver*, hablarlo con, consultarlo con, preguntar a, no te sabria, no le sabria, no lo hemos hablado, ni zorra, "
    "desconozco, no lo decidi*, no me lo he planteado",
    depends="lo que me digas, depende, depende de, dependera, dependiendo, segun, ya veremos, veremos, a convenir, flexible, "
    "negociable, a negociar, lo que haga falta, en funcion de, se puede hablar, lo hablamos, lo vemos, a consultar, variable, "
    "vamos viendo, varia, lo que cueste, lo que sea necesario, ya se vera, a tratar, conversable, lo que me ofrezcan, "
    "lo que ofrezcan, sujeto a, abierto",
    refuse="guardarmelo, guardarme*, no ~ voy a decir*, no ~ voy a dar*, no ~ decir*, no ~ digo, prefiero ~ no, prefiero no, "
    "no quiero decir*, no voy a decir*, no quiero responder, no quiero contestar, confidencial, privado, secreto, no te importa, "
    "no le importa, no os importa, no es asunto, asunto mio, no te incumbe, no es de tu incumbencia, sin comentarios, "
    "no puedo decir*, no puedo revelar*, no lo voy a decir, no te lo digo, no lo digo, me lo reservo, me reservo, "
    "no quiero compartir*, no comparto, para que quieres, para que lo quiere, por que lo pregunta*, por que preguntas, "
    "no pienso decir*, no quiero dar*, preferiria no, reservado, y a ti que, que te importa, no quisiera, no me apetece, "
    "no doy ese dato, eso es cosa mia, no lo quiero decir, personal, no deseo",
    price="cuanto cuesta, cuanto cuestan, cuanto vale, cuanto valen, cuanto es, cuanto seria, cuanto saldria, cuanto sale, "
    "cuanto cobra*, cuanto por, cuanto me, cuanto costaria, que precio, que precios, precio, precios, tarifa, tarifas, "
    "cual es el precio, cuales son, coste, costo, costos, a cuanto, presupuestame, cotizacion, que cuesta, que vale, que cobran, "
    "lista de precios, cuanto, que coste, de cuanto, por cuanto, cotizame",
    yours="cobran, cobras, su, sus, cuesta, vale, precio, trabajan, cobrais, vuestro, vuestros, cuanto, por que, piden",
)
