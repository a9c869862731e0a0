"""Spanish words for a time without a date, and for replies that are no answer. How a line reads: see `patterns`."""

from __future__ import annotations

from collections.abc import Mapping

VAGUE: Mapping[str, str] = {
    "vague asap": (
        "en poco tiempo; en nada; prioritario; prioridad; es prioritario; urgente; urgentisimo; urjente; urgent; urgencia; con "
        "urgencia; urge; me urge; nos urge; urgentemente; de urgencia; asap; cuanto antes; cuando antes; lo antes posible; lo "
        "mas pronto posible; lo mas rapido posible; lo mas pronto que se pueda; lo antes que {se pueda,puedan,podais,pueda}; "
        "lo mas antes posible; tan pronto como {sea posible,se pueda,puedan,podamos,pueda}; tan pronto sea posible; a la "
        "brevedad; a la mayor brevedad; a la brevedad posible; a la mayor brevedad posible; ya; ya mismo; ya ya; yaa; yaaa; "
        "ahora ya; ahorita; ahorita mismo; ahora mismito; ahorit{a}; inmediatamente; inmediato; de inmediato; enseguida; en "
        "seguida; de una; de una vez; al toque; al tiro; altiro; pronto; prontito; muy pronto; rapido; rapidamente; lo mas "
        "rapido; mientras antes mejor; cuanto mas pronto mejor; cuanto antes mejor; entre antes mejor; mientras mas pronto "
        "mejor; ayer; para ayer; pa ayer; era para ayer; desde ayer; corre prisa; me corre prisa; nos corre prisa; tengo "
        "prisa; tenemos prisa; con prisa; apuro; tengo apuro; prisa; no puedo esperar; no podemos esperar; no puede esperar; "
        "sin demora; sin esperar; sin perder tiempo; inminente; en breve; dentro de poco; dentro de nada; listo para empezar; "
        "listos para empezar; list{o,os,a,as} {ya,ahora}; cuando puedan lo antes; en cuanto {se pueda,puedan,podais,podamos,"
        "pueda,sea posible}; apenas {se pueda,puedan,pueda}; a la de ya; ipso facto; a la voz de ya; echando leches; volando; "
        "es una emergencia; emergencia; en el menor tiempo posible; lo antes q se pueda; lo + pronto posible; lo mas antes; "
        "cuanto ants; proximamente; a la primera oportunidad; hoy mejor que manana; en caliente; en el futuro cercano; en un "
        "futuro cercano; en un futuro proximo; como para ayer; desde ya; ya estamos listos; fuego"
    ),
    "vague now": "en este momento; ahora; ahora mismo; aora",
    "vague later": (
        "cuanto mas tarde mejor; lo mas tarde posible; mas para adelante; mas adelante; mas tarde; luego; despues; ya mas "
        "adelante; mas alante; {en,} un futuro; en el futuro; a futuro; futuro lejano; en un futuro lejano; a largo plazo; "
        "largo plazo; {a,} medio plazo; a la larga; algun dia; otro dia; otra vez; en otro momento; otro momento; en algun "
        "momento; sin {prisa,prisas,apuro,apuros,urgencia}; no {hay,tengo,tenemos,es,corre,tiene,me corre,nos corre,tengo "
        "mucha,hay mucha,hay tanta,corre mucha} {prisa,prisas,apuro,urgencia,urgente}; no corre prisa; no urge; no {me,nos} "
        "urge; no es {muy,tan,nada} urgente; nada urgente; no urgente; no prisa; ahora no; ahora mismo no; de momento no; por "
        "ahora no; por el momento no; no por ahora; no de momento; no ahora; no ya; no inmediatamente; no de inmediato; aun "
        "no; todavia no; aun es pronto; es pronto aun; es pronto todavia; todavia es pronto; es muy pronto; demasiado pronto; "
        "pronto para; no pronto; no tan pronto; no muy pronto; para mas adelante; para luego; puede esperar; puedo esperar; "
        "podemos esperar; se puede esperar; no me importa esperar; tranquil{o,os,a,as,amente}; con calma; con tiempo; tengo "
        "tiempo; hay tiempo; tenemos tiempo; lo dejo para {luego,mas adelante,despues}; lo dejamos para {luego,mas adelante,"
        "despues}; pospuesto; aplazado; lo {aplazamos,posponemos,pospusimos}; en pausa; a saber cuando; falta mucho; aun falta "
        "mucho; falta bastante; queda mucho; para rato; va para largo; para largo; cuando toque; el dia de manana; en un "
        "tiempo; dentro de un tiempo; pasado un tiempo; al rato; desp; dsp; posteriormente; mas a futuro; no a corto plazo; no "
        "en el corto plazo; cuando sea; cuando se de; no planeo por ahora; no inmediata; poco a poco; con el tiempo"
    ),
    "vague not_this_year": (
        "este ano {no,ya no,imposible,nada,ni hablar,va a ser que no,no creo,no va a poder ser,no puedo,no podemos,no toca,no "
        "sera,lo dudo,dificil,no va a ser,descartado,seguro que no,no se puede}; no este ano; este anio {no,ya no,imposible}; "
        "no {sera,va a ser,seria,creo que sea,creo que este} este ano; no en este ano; en este ano no; en lo que queda de ano "
        "no; ya no este ano; ya este ano no; no antes de que acabe el ano; dentro de este ano no; por este ano no; por este "
        "ano ya no; no para este ano; este ano {seguro,probablemente,creo,supongo,definitivamente,me temo} que? no; este año "
        "no; nada este ano; este ano x; este curso no"
    ),
    "vague just_looking": (
        "solo {queria,quiero,quisiera,buscaba,busco} {info,informacion,informarme,saber,preguntar,ver,mirar,consultar,comparar,"
        "curiosear}; {solo,solamente,unicamente,nomas,nada mas,simplemente,solo quiero,tan solo,solo estoy,solo estamos,solo "
        "estaba,estoy solo,estamos solo,solo ando,ando} {miro,mirando,mirar,viendo,ver,veo,curioseando,curiosear,explorando,"
        "comparando,comparar,informandome,informarme,informacion,info,preguntando,preguntar,preguntaba,consultando,consultar,"
        "consulto,curiosidad,por curiosidad,cotizando,averiguando,ojeando,investigando,tanteando,buscando info,buscando "
        "informacion,saber,saber precios,recopilando,viendo precios,mirando precios,chismeando,curioso,interesado en saber}; "
        "estoy {mirando,viendo,explorando,comparando,curioseando,informandome,investigando,tanteando,cotizando,averiguando,"
        "ojeando,consultando,en fase de,recopilando,echando}; estamos {mirando,viendo,explorando,comparando,curioseando,"
        "informandonos,investigando,tanteando,cotizando,averiguando,en fase de}; mirando; comparando; curioseando; explorando; "
        "informandome; investigando; cotizando; tanteando; ojeando; averiguando; echando un {vistazo,ojo}; echar un {vistazo,"
        "ojo}; un vistazo; dar una vuelta; dando una vuelta; por curiosidad; por pura curiosidad; pura curiosidad; simple "
        "curiosidad; mera curiosidad; comparo; comparo precios; comparando precios; viendo {opciones,precios,alternativas,que "
        "hay}; mirando {opciones,precios,que hay}; de momento {miro,estoy mirando,mirando,solo miro,viendo,comparando}; por "
        "ahora {miro,mirando,viendo,solo miro,estoy mirando,comparando}; miro {nada mas,nomas,precios,opciones}; miraba; "
        "curioseo; curioso; para informarme; para saber; pedir {info,informacion,presupuesto sin mas}; busco {info,"
        "informacion}; buscando {info,informacion,ideas}; solo info; solo informacion; sondeando; sondeo; reuniendo "
        "informacion; recopilando informacion; recabando informacion; en fase de {investigacion,exploracion,busqueda}; a ver "
        "que hay; a ver precios; pa ver; para ver; solo pa ver; pasaba por aqui; no tengo {intencion,planes}; sin planes; no "
        "pienso comprar; no tengo pensado; de paso; nada concreto; sin compromiso; me estoy informando; me informo; nos "
        "informamos; solo me informo; me estoy enterando; nos estamos informando; estudiando {opciones,el mercado,"
        "posibilidades}; valorando opciones; barajando opciones; explorando opciones; no planeo nada; no tengo planeado nada; "
        "no pienso empezar"
    ),
    "vague unknown": (
        "{aun,todavia,de momento,por ahora,por el momento,ahora mismo} no {se,lo se,sabemos,lo sabemos,sabria,estoy segur,"
        "podria}{,o,a}; no c; no se; no lo se; no se aun; aun no se; aun no lo se; nose; nosé; nolose; no sabemos; no lo "
        "sabemos; no sabria; no sabria {decir,decirte,decirle}; ni idea; ni la mas minima; ni la menor idea; no tengo {idea,ni "
        "idea,claro,fecha,fechas,ni la menor idea,prevision}; no tenemos {idea,fecha,claro,fechas,prevision}; no lo tengo "
        "{claro,decidido,pensado}; no lo tenemos {claro,decidido}; depende; dependiendo; depende de; depende del; ya veremos; "
        "veremos; ya vere; ya se vera; se vera; por {ver,definir,decidir,determinar,confirmar}; a definir; sin {definir,"
        "decidir,fecha,fechas,fecha fija}; no {he,hemos,esta,lo he,lo hemos,lo hemos,se ha} {decidido,pensado,definido,hablado,"
        "fijado}; aun no {he,hemos,esta,lo he,lo hemos,hay,tenemos,tengo} {decidido,pensado,definido,fecha,claro,hablado}?; "
        "todavia no {he,hemos,esta,lo he,lo hemos,lo se,se,hay,tenemos,tengo} {decidido,pensado,definido,fecha,claro}?; "
        "indeciso; indecisa; indecisos; no estoy {segur}{o,a}; no estamos seguros; quien sabe; vete a saber; a saber; dios "
        "dira; dios sabe; sabe dios; cuando {quieran,quieras,podais,gusten,sea conveniente}; cualquier {momento,dia,fecha}; en "
        "cualquier momento; me da igual; da igual; es igual; no importa; flexible; lo que {digan,diga}; dificil {decir,decirlo,"
        "de decir,saberlo}; no puedo decir; lo estoy pensando; lo estamos pensando; me lo estoy pensando; lo tengo que pensar; "
        "tengo que pensarlo; hay que pensarlo; pensandolo; lo pensare; segun {vaya,como,cuando,el,la,se,salga,convenga}; "
        "cuando tenga {dinero,el dinero,presupuesto,tiempo,la financiacion}; cuando me {aprueben,den,paguen,concedan}; cuando "
        "nos {aprueben,den,paguen,concedan}; en veremos; ns nc; ns/nc; no hay fecha; sin idea; npi; ni puta idea; ni zorra; no "
        "tengo npi; no sabría; esta por {ver,decidir,definir}; pendiente; pendiente de; a consultar; duda; dudoso; ni flores; "
        "ni pajolera; no consigo decidirme; no nos decidimos; si me dan; cuando vendamos; cuando venda"
    ),
    "asking": (
        "cuanto; cuanta; cuantos; cuantas; por que; que es; que incluye; como funciona; como va; cual; cuales; donde; quien; "
        "cuando {puedes,podeis,pueden,puede,abren,seria,se puede,empiezan,empezais,es,podrian,podriais,tienen,estaria}; que "
        "dias; que horario; abren; abris; trabajan; trabajais; atienden; {tienen,teneis,hay} {disponible,huecos,hueco,"
        "disponibilidad,sitio}; estan abiertos; estais abiertos; para que {quieres,quieren,necesitas,necesitan,lo,es}; puedo "
        "{saber,preguntar}; a que; de que; con que; es posible saber; me {puedes,puede,podrias,podria} decir; que tal; que "
        "pasa; que precio; que plazo; que significa; que fechas; en que; hasta que hora; que hora"
    ),
    "telling": (
        "te {digo,aviso,confirmo,escribo,llamo,cuento,respondo,contesto,dire,hablo,comento}; le {digo,aviso,confirmo,escribo,"
        "llamo,cuento,respondo,comento}; os {digo,aviso,confirmo,escribo,llamo,cuento,decimos}; les {digo,aviso,confirmo,"
        "escribo,llamo,decimos}; lo {hablo,hablamos,consulto,vemos,hablaremos,decidimos,decido,confirmo,decidiremos,sabre,"
        "sabremos,miro,comento}; llamame; llamenme; llamadme; llameme; escribeme; escribanme; contactame; preguntame; "
        "preguntenme; hablamos; hablemos; decidiremos; decidire; sabre; sabremos; confirmare; confirmo; respondere; reunion; "
        "avisare; avisaremos; recuerdame; recuerdenme; me {dicen,confirman,contestan,avisan}; nos {dicen,confirman,contestan,"
        "avisan}; consultare; te lo {digo,confirmo,cuento}; se lo {digo,confirmo,cuento}; daremos respuesta; doy respuesta; "
        "tendre respuesta"
    ),
    "past": (
        "cada; todos los; todas las; mensual; semanal; hace; naci; nacio; nacimos; cumple; cumpleanos; compre; compramos; "
        "hicimos; hice; fue; fuimos; era; estuve; empece; abrimos; fundamos; fundada; desde hace; llevo; llevamos; tuvimos; "
        "tuve; me case; nos casamos; me mude; nos mudamos; termine; acabo; pedi; pedimos; aniversario"
    ),
    # Words that say something only together with a denial or with "only".
    "only": ("de momento; por ahora; por el momento; solo; solamente; unicamente; simplemente; nomas; nada mas; tan solo; sencillamente"),
    "look": (
        "mir{o,ar,ando,aba,amos,e}; ve{r,o,ia,mos}; viendo; vistazo; ojo; ojead{a,o}; curiose{o,ar,ando,aba}; curios{o,a,os}; "
        "curiosidad; compar{o,ar,ando,amos}; consult{o,ar,ando,a}; pregunt{o,ar,ando,aba,a}; info; informacion; inform{arme,"
        "andome,o,arnos,andonos}; saber; explor{o,ar,ando}; precio{,s}; tante{o,ar,ando}; averigu{o,ar,ando}; idea; "
        "presupuesto; opciones; sonde{o,ar,ando}; investig{o,ar,ando}"
    ),
    "deciding": (
        "decidid{o,a}; decidir; decidimos; elegid{o,a}; elegir; fijad{o,a}; fijar; pensad{o,a}; hablad{o,a}; definid{o,a}; "
        "definir; acordad{o,a}; concretad{o,a}; plantead{o,a}; sabemos; sabria; sabriamos; clar{o,a}; segur{o,a,os,as}; "
        "planead{o,a}; determinad{o,a}; puesto; mirado; previst{o,a}; decir{,te,le,lo}"
    ),
}
