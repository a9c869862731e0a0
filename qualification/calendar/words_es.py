"""Spanish words about dates. How a line reads: see `patterns`. Folded, so "año" is "ano" and "mañana" is "manana"."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # Months.
    "month 1": "enero; ene; henero",
    "month 2": "febrero; feb; febr; frebrero; febreo; ferbrero",
    "month 3": "marzo; marso; mar",
    "month 4": "abril; abr; habril; avril",
    "month 5": "mayo; may",
    "month 6": "junio; jun",
    "month 7": "julio; jul",
    "month 8": "agosto; ago; agos",
    "month 9": "septiembre; setiembre; sep; sept; set; septimbre; setembre",
    "month 10": "octubre; oct; otubre; octubr",
    "month 11": "noviembre; nov; nobiembre; novimbre",
    "month 12": "diciembre; dic; dicimbre; disiembre",
    # Days of the week, Monday is 0.
    "weekday 0": "lunes; lun",
    "weekday 1": "martes; mart",
    "weekday 2": "miercoles; mie; mier; miercole; mircoles",
    "weekday 3": "jueves; jue; juevez",
    "weekday 4": "viernes; vie; vier; biernes",
    "weekday 5": "sabado{,s}; sab; savado",
    "weekday 6": "domingo{,s}; dom",
    "weekend": "{fin,fines} de semana; finde{,s}; find; fin d semana; fin de sem; findesemana; el fin semana; weekend; fds",
    # Seasons by their number from winter.
    "season 0": "invierno; imbierno; inbierno",
    "season 1": "primavera; primabera",
    "season 2": "verano; berano",
    "season 3": "otono; otonio; otogno",
    # Units of time.
    "unit hour": "hora{,s}; h",
    "unit minute": "minuto{,s}; ratito; rato",
    "unit day": "dia{,s}; dias; dia; jornada{,s}",
    "unit week": "semana{,s}; sem; sems; semanita{,s}; smana{,s}",
    "unit month": "mez; mes; meses; mesecito{,s}; mese",
    "unit quarter": "trimestre{,s}; trim; q",
    "unit half": "semestre{,s}",
    "unit year": "ano{,s}; anio{,s}; anito{,s}; a~o; anyo{,s}; añ{o,os}",
    "unit fortnight": "quincena{,s}",
    "number 4 + unit month": "un? cuatrimestre",
    "number 2 + unit month": "un? bimestre",
    "number 6 + unit month": "medio ano; medio anio; medio añ{o}; la mitad de un ano; mitad de ano y",
    "number 0.5 + unit month": "medio mes",
    "half_more": "y medi{o,a}; y pico; y algo",
    "another 1": "o asi; o por ahi; mas o menos",
    "some 2": "un? par de; par de; un par d; un par; par",
    "some 3": ("algun{os,as}; vari{os,as}; uno{s} cuantos; unas cuantas; un{os,as} poc{os,as}; poc{os,as}; un puñado de; un punado de"),
    "some 3 + unit month": "un{os} meses",
    "some 3 + unit week": "un{as} semanas",
    "some 3 + unit day": "un{os} dias; un{os} diitas",
    "some 3 + unit year": "un{os} anos; un{os} anios",
    # Days counted from today.
    "days 0": "hoy; hoy mismo; esta {noche,tarde}; hoi; oy; hoy dia; esta misma {noche,tarde}; el dia de hoy",
    "days 1": (
        "manana; manana mismo; mñn; mnn; manana por la manana/tarde/noche; manaña; maana; mañna; el dia de manana; mannana; mana; mñana"
    ),
    "days 2": "pasado manana; pasado mañana; pasadomanana; despues de manana; pasao manana",
    "filler": (
        "{por,en}? las mananas; {por,en}? las tardes; poco mas de; algo mas de; un poco mas de; poco menos de; que tal; y si; "
        "sin duda; seria posible; puede ser; {por,en,de,a} la manana; {por,en,de,a} la tarde; {por,en,de,a} la noche; a "
        "primera hora; al mediodia; a mediodia; tanto que; en cuanto a; a lo mejor; al menos; en torno a; alrededor de; en "
        "principio; un poco; a eso de; a fecha de; por ahi; de momento; lo mas probable; como; quisiera; querria"
    ),
    "days 0 + dash + days 1": "hoy o manana; entre hoy y manana; de hoy a manana; hoy manana",
    "near + some 3 + unit day": (
        "estos dias; un? dia de estos; en los proximos dias; cualquier dia de estos; dentro de poco dias; en estos dias; uno de estos dias"
    ),
    # Which one.
    "this": "est{e,a}; est{e,a} mism{o,a}; actual; presente; mism{o,a}; en curso; corriente; ete; eta; que corre",
    "next": "siguiente; que sigue; q sigue; siguente",
    "coming": (
        "que? viene; q viene; k viene; entrante; que entra; qviene; venidero; que vien; proxim{o,a}; prox; pro{x}; procsim{o,"
        "a}; proximo; procim{o,a}; prosim{o,a}"
    ),
    "near 3": "proxim{os,as}; siguientes; venider{os,as}; que vienen; inmediatos; de aqui a; de aca a",
    "last": "pasad{o,a}; anterior; ultim{as}; pasad{os,as}",
    "final": "ultim{o,a}; final",
    "final + begin": "ultimos primeros",
    "half_part": "mitad; quincena; mita",
    # Parts.
    "begin": (
        "principio{,s}; a principio{,s} de; a principio{,s}; al principio de; comienzo{,s}; inicio{,s}; primeros dias; a "
        "comienzos de; a inicios de; los primeros dias de; ppios; a primeros de?; primeros; entrado; al empezar; al inicio de; "
        "recien entrado; a primero de; nada mas empezar; entrada; al comenzar; temprano en"
    ),
    "middle": (
        "mediado{,s}; a mediado{,s} de; a mediado{,s}; a mitad de; a la mitad de; hacia la mitad de; medio de; mitades; a "
        "medios de; en medio de; mitad de"
    ),
    "end": (
        "fin; final{,es}; fines; a fin{,es} de; a final{,es} de; al final de; al final del; ultimos dias de?; los ultimos dias "
        "de?; finalizar; al acabar; a ultimos de; ultimos; a finalizar; cierre; termino; al cierre de; al termino de; "
        "finalizando; postrimerias; terminar; acabar; fnales; a ultimo de; tarde en"
    ),
    "end + unit month": (
        "fin de mes; final de mes; finales de mes; fines de mes; fin d mes; a fin de mes; a final de mes; a finales de mes; a "
        "fines de mes; ultimos de mes; a ultimos de mes"
    ),
    "end + unit year": (
        "fin de ano; final de ano; finales de ano; fines de ano; fin d ano; a fin de ano; a final de ano; a finales de ano; a "
        "fines de ano; ultimos de ano; cierre de ano; fin de anio; a fines de anio; finales de anio; antes de acabar el ano"
    ),
    "begin + unit month": "principio{,s} de mes; a principio{,s} de mes; primeros de mes; a primeros de mes; comienzos de mes",
    "begin + unit year": (
        "principio{,s} de ano; a principio{,s} de ano; comienzos de ano; a inicios de ano; a primeros de ano; principios de anio"
    ),
    "middle + unit month": "mediados de mes; a mediados de mes; mitad de mes; a mitad de mes",
    "middle + unit year": "mediados de ano; a mediados de ano; mitad de ano; a mitad de ano; medio ano natural",
    "day_word": "el dia",
    "to + the": "al",
    "the": "el; del; los",
    "number 1": "un; una",
    # Relations.
    "in": "dentro de; dentro; en; al cabo de; dentro d; en cosa de",
    "within": (
        "en el transcurso/curso/plazo del/de; a lo largo del; dentro del; durante el; en menos de; en un plazo de; en el plazo "
        "de; en el transcurso de; durante; en el lapso de; a lo largo de; en lo que queda de; antes de que pasen; en el curso "
        "de; no mas de; en un plazo maximo de; a no mas de; en un maximo de; en lo que resta de; plazo de; en maximo"
    ),
    "by": "de cara a; en vistas a; para antes de; pa; de cara al; de aqui al",
    "for": "para; para el; para la; pal; x; p",
    "before": (
        "entre ahora y; desde ahora hasta; de ahora a; entre hoy y; desde hoy hasta; desde ya hasta; antes de; antes d; hasta; "
        "ants de; antes; previo a; antes de que llegue; antes de que {empiece,comience,entre}; ates de; hasta antes de"
    ),
    "before + holiday back_to_school": (
        "antes de que {empiece,comience,arranque} el curso; antes de que {empiecen,comiencen} las clases; antes del curso"
    ),
    "before + end": (
        "antes de que {acabe,termine,finalice}; antes de {acabar,terminar,finalizar,concluir}; antes del? {fin,final,finales,fines} de?"
    ),
    "not_later": (
        "no mas tarde de; no mas tarde; a mas tardar; como {muy,mucho} {tarde,tardar}; como tarde; como maximo; como mucho; "
        "maximo; a lo sumo; tope; fecha limite; limite; plazo maximo; no despues de; no despues; no pasar de; max; a mas "
        "tardar el?; lo mas tarde; sin pasar de; deadline; mas tardar; con fecha limite; a mas tarde; que no pase de"
    ),
    "not_before": (
        "no antes de; no antes; como pronto; como muy pronto; hasta {el,la} no; a partir de como muy pronto; nunca antes de; "
        "lo mas pronto; no hasta; hasta no; como minimo; no sera antes de; nada antes de; no empezaremos antes de; no puedo "
        "antes de; no podemos antes de; no seria antes de; lo antes seria; tempranamente; solo {despues de,a partir de}; "
        "recien {en,a partir de,despues de,para}; no quiero empezar antes de; no creo que antes de; mas pronto; como mas "
        "pronto; nunca antes"
    ),
    "after": (
        "despues de; tras; pasad{o,a,os,as} {el,la,los,las}; luego de; despues d; dps de; dsp de; desp de; posterior a; una "
        "vez pasad{o,a,os,as}; despues; pasad{o,a} las?; cuando {pase,pasen,acabe,acaben,termine,terminen}; al terminar; a la "
        "vuelta de; a la vuelta del; cuando vuelva de; terminad{o,a,as,os}; acabad{o,a,as,os}; mas alla de; ya pasad{o,a,os,as}"
    ),
    "right_after": (
        "justo {despues de,despues del,tras}; nada mas {acabar,terminar,pasar}; inmediatamente despues de; apenas {pase,pasen,"
        "termine,acabe}; recien {pasad}{o,a,as,os}; en cuanto {pase,pasen,acabe,termine}"
    ),
    "from": "desde; empezando {en,el,por}; comenzando {en,el}; arrancando en",
    "onward": "en adelante; o despues; o mas tarde; o mas adelante; y despues; o posterior; para adelante; o mas; p'alante",
    "from + onward": "a partir de; a partir; a partir d; apartir de; apartir; desde el mes de; en adelante desde",
    "toward": "mas cerca de; mas hacia; mas bien hacia; cerca de; acercandose a; tirando a; mas para",
    "at_least amount": "mas de; no menos de",
    "at_least": "por lo menos; minimo; como poco; minimo en",
    "at_most amount": "menos de",
    "at_most": "como mucho en; maximo de; a lo mas",
    "ago": "hace; atras; hace ya",
    # Links.
    "to": "a",
    "and": "y; e; &",
    "or": "o; u; o bien; o quizas?; o a lo mejor; o incluso; o tal vez; o puede que; ó",
    "but": "pero; aunque; sino; sin embargo; mas bien",
    "instead": (
        "mejor dicho; mejor; perdon; digo; quiero decir; o mejor; o sea; no perdon; corrijo; quise decir; me equivoque; no "
        "mejor; bueno no; ay no; espera; rectifico; no espera; ups"
    ),
    "between": "entre",
    "not": (
        "no; nada; ningun{,a,o}; sin; ni; nunca; tampoco; imposible; descartado; salvo; excepto; dificilmente; dudo que; menos en; jamas"
    ),
    # Numbers that stand with something else than time.
    "currency": (
        "euro{,s}; eur; dolar{,es}; usd; peso{,s}; mil; millon{,es}; k; persona{,s}; empleado{,s}; trabajador{,es}; "
        "habitacion{,es}; metro{,s}; m2; anos de edad; hijo{,s}; nino{,s}; veces; vez; por ciento; piso; pisos; km; unidad{,"
        "es}; opcion{,es}; anos de experiencia; invitado{,s}; coche{,s}; tienda{,s}; usuario{,s}; lucas; pavos; pm; am; hrs; "
        "numero; cuartos; dormitorio{,s}; plaza{,s}; sede{,s}; tengo anos; local; locales; oficina{,s}"
    ),
}

HOLIDAYS: Mapping[str, str] = {
    "holiday new_year": (
        "ano nuevo; anio nuevo; nuevo ano; nochevieja; fin de ano fiesta; noche vieja; las uvas; nuevo anio; primero de ano; "
        "dia de ano nuevo; las campanadas"
    ),
    "holiday winter_holidays": (
        "fiestas; las fiestas; vacaciones de navidad; navidades; las navidades; fiestas navidenas; festivos de navidad; las "
        "fiestas de navidad; fiestas de fin de ano; vacaciones de invierno; las vacaciones navidenas; festividades; fiestas "
        "decembrinas"
    ),
    "holiday catholic_christmas": "navidad; nochebuena; noche buena; nabidad; navida; dia de navidad",
    "holiday epiphany": "reyes; los reyes; dia de reyes; reyes magos; los reyes magos; el dia de reyes; epifania",
    "holiday valentine": "san valentin; dia de los enamorados; dia de san valentin",
    "holiday carnival": "carnaval; carnavales",
    "holiday easter_week": (
        "semana santa; pascua; pascuas; vacaciones de semana santa; semanasanta; domingo de resurreccion; viernes santo; "
        "jueves santo; s santa"
    ),
    "holiday labour_day": "dia del trabajo; dia del trabajador; puente de mayo; primero de mayo; 1o de mayo",
    "holiday san_juan": "san juan; noche de san juan",
    "holiday assumption": "la asuncion; 15 de agosto festivo; la virgen de agosto",
    "holiday hispanic_day": "{puente del,puente de} pilar; el pilar; dia de la hispanidad; dia del pilar",
    "holiday halloween": "halloween; jalogüin",
    "holiday all_saints": (
        "todos los santos; dia de todos los santos; dia de muertos; dia de los muertos; los santos; puente de los santos; "
        "puente de todos los santos"
    ),
    "holiday constitution": (
        "puente de la constitucion; puente de diciembre; dia de la constitucion; la inmaculada; puente de la inmaculada"
    ),
    "holiday black_friday": "black friday; viernes negro; blackfriday; blac friday; blak friday; buen fin; el buen fin",
    "holiday cyber_monday": "cyber monday; ciber monday; ciberlunes; hot sale",
    "holiday summer_break": "vacaciones de verano; las vacaciones de verano; vacaciones estivales; vacaciones escolares",
    "holiday vacation": "vacaciones; las vacaciones; vacas; mis vacaciones; nuestras vacaciones",
    "holiday back_to_school": (
        "vuelta al cole; la vuelta al cole; vuelta a clases; inicio de clases; inicio de curso; comienzo de curso; la vuelta "
        "de vacaciones; regreso a clases; inicio del curso; principio de curso; el nuevo curso; nuevo curso; vuelta de las "
        "vacaciones; la vuelta de las vacaciones; vuelta de vacaciones; curso escolar; la vuelta del verano; la vuelta de "
        "verano; a la vuelta"
    ),
    "holiday financial_year": "ano fiscal; ejercicio fiscal",
}

FILLERS = (
    "de d la las lo que se me nos mi su habiamos habia nuestro nuestra sobre mas menos aprox aproximadamente unos unas "
    "quizas quiza tal seguramente probablemente posiblemente creo pienso pensamos espero esperamos queremos quiero queria "
    "quisieramos gustaria empezar empiezo empezamos empezaria empezariamos comenzar comenzamos iniciar arrancar arrancamos "
    "hacer hacerlo tener tenerlo lanzar comprar comprarlo mudarnos mudarme mudar mudanza sera seria es estamos estoy "
    "pensando planeando planeo planeamos planteando si vale ok bueno pues hola buenas buenos tardes gracias por favor porfa "
    "supongo puede podria podriamos podemos puedo ser algo asi torno alrededor hacia ideal idealmente preferiblemente "
    "preferentemente posible con eso ese esa fecha fechas momento periodo plazo obra reforma proyecto boda curso viaje "
    "trabajo necesito necesitamos tengo tenemos prevemos tendria calculo calculamos diria digamos todo toda entero completo "
    "laborables laborable habiles habil naturales tambien casi justo hecho listo entonces cuando ahi bien perfecto genial "
    "exactamente temprano tarde noche madrugada alla aqui muy aun osea"
)
"""Words of no consequence for the date, parted by spaces: the talk around it."""

ORDINARY = (
    "junto juntos junta mayores mayoria entera partes parte cartas marca marcas marco marcos margen luces lugar jueces "
    "nueve nueves nuevas nueva anual manera maneras mano manos montana manzana verdad veranos vernos venir vino junior "
    "juicio abierto abrir abrigo agotado gusto octavo novia novio dominio domicilio prima principal trimestral finalmente "
    "finca fino datos dato dudas despacio cerco central cuenta tarta"
)
"""Words that look like mistyped words about time and are not, parted by spaces."""
