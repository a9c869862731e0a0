"""Given names heard in Spanish, in Spain and the Americas, with short forms. Folded spelling."""

from __future__ import annotations

from qualification.names.word_list import word_list

MEN = word_list(
    """
    aaron abel abelardo abraham adan adolfo adrian agustin aitor alan alberto aldo alejandro alejo alex alexander alexis alfonso
    alfredo alvaro amadeo amado ambrosio amador anastasio andres andreu angel anibal anselmo antonio antton aquiles aritz armando
    arnau arnaldo arnold arturo asier augusto aurelio baltasar bartolome basilio bautista beltran benicio benigno benito benjamin
    bernabe bernardo biel blas borja brais braulio brayan bruno bryan camilo carlos carles cayetano cecilio celestino celso cesar
    christian cipriano ciro claudio clemente conrado constantino cornelio cosme crescencio cristian cristobal cristofer dagoberto
    damian daniel danilo dario david demetrio desiderio diego dimas dionisio domingo donato edgar edgardo edmundo edu eduardo efrain
    efren egidio eladio elias eligio elio eliseo eloy emanuel emiliano emilio eneko enric enrique enzo erick erik ernesto esteban
    estanislao eugenio eulalio eusebio evaristo ezequiel fabian fabio fabricio facundo faustino fausto federico felipe felix fermin
    fernando ferran fidel filiberto florencio florentino fortunato francesc francisco franco froilan fulgencio gabriel gael galo
    gaspar gaston genaro gerard gerardo german gervasio gil gilberto gines gonzalo gorka gregorio guido guillermo guillem gumersindo
    gustavo guzman hector heriberto hernan hernando hilario hipolito honorio horacio hugo humberto ian ignacio igor iker ildefonso
    imanol indalecio inigo inocencio isaac isaias isidoro isidro ismael israel ivan izan jacinto jacobo jaime jairo jan javier jaume
    jeronimo jesus joan joaquin joel jon jonas jonathan jonatan jordi jorge jose josep joseba josue juan juanjo julian julio justo
    kevin kepa kike koldo laureano lauro lautaro lazaro leandro leon leonardo leonel leoncio leopoldo lisandro lluis lorenzo lucas
    lucho luciano lucio luis luisito macario manel manolo manuel marc marcel marcelino marcelo marcial marciano marco marcos mariano
    mario marti martin mateo mathias matias mauricio mauro maximiliano maximino maximo melchor miguel mikel milton miquel modesto
    moises nahuel napoleon narciso natalio nazario nelson neymar nestor nicanor nicolas nicomedes nil noe norberto octavio olegario
    oliver omar onofre oriol orlando oscar osvaldo oswaldo pablo pascual patricio patxi pau paulino paulo pedro pelayo pepe pere
    petronio pio placido plutarco pol policarpo porfirio prudencio quim quique rafa rafael raimundo ramiro ramon raul raymundo regino
    reinaldo remigio renato rene reynaldo ricardo rigoberto roberto rocco rodolfo rodrigo rogelio roger roman romeo romualdo roque
    rosendo ruben rufino rufo salomon salvador samuel sancho sandro santiago santos saturnino saul sebastian segundo sergi sergio
    servando severino severo sigfrido silverio silvestre silvio simon telmo teodoro teofilo thiago tiago timoteo tobias tomas toribio
    toni trinidad ubaldo unai urbano uriel valentin valerio venancio vicenc vicente victor victoriano virgilio vladimir walter
    wilfredo william wilmer wilson xabier xabi xavi xavier yago yeray yerai yoel zacarias zenon beto berto betito cacho chago chano
    chava chavo checo chema chepe chico chicho chucho chuy coque cuco curro dani fede fer fito foncho fran gabo goyo guille guillo gus
    guti hugito jacobito javi juancho juanito juanma jorgito josema josete joselito julito kiko lalo leo lolo luisma manu mauri memo
    migue miguelito moncho nacho nando neto nico nino paco pacho pachi pancho paquito pepito perico pipo poncho quino quico rafita
    ramoncito rober rodri santi sebas suso tavo teo tito toto tono tonino vicen yayo salva sergito cristo andresito carlitos pablito
    """
)
WOMEN = word_list(
    """
    abigail abril ada adela adelaida adelina adoracion adriana africa agata agueda agustina aida aina ainara ainhoa aitana aitziber
    alba alejandra alejandrina alexa alexandra alexia alicia alina alma alondra altagracia amaia amalia amanda amaranta amaya amelia
    america amparo ana anabel anahi anais anastasia andrea angela angeles angelica angelina angustias anita antonella antonia
    antonieta anunciacion araceli arantxa arantza ariadna ariana arlet armida ascension asuncion asun aurelia aurora azucena barbara
    bea beatriz begona belen bella berenice bernarda berta bianca blanca brenda brigida briseida candela candelaria candy caridad
    carina carla carlota carme carmela carmelina carmen carmina carolina casandra casilda catalina cayetana cecilia celeste celia
    chantal charo chiara cintia citlali clara claudia clementina cleotilde concepcion conchita consolacion constanza consuelo coral
    corina cristal cristina cruz cynthia dafne dalia damaris dania daniela dayana debora delfina delia denisse desire diana dinora
    dolores dominga dora dorotea dulce edelmira edith edna eider eire elba elena eleonora elia elisa elisabet elizabeth eloisa elsa
    elvira ema emilia emiliana emma encarna encarnacion enriqueta erica erika ernestina esmeralda esperanza estefania estela ester
    esther estibaliz estrella eugenia eulalia eva evangelina evelyn fabiola fatima federica felicia felicidad felisa fernanda fidela
    filomena fiona flavia flor flora florencia francesca francisca frida gabriela gala gemma genesis genoveva georgina geraldine
    gertrudis gimena gisela giselle gladys gloria goretti graciela gracia greta griselda guadalupe guillermina haydee helena heidi
    herminia hilda hortensia ida idoia imelda ines ingrid inma inmaculada iratxe irene iria iris irma irune isabel isabela isidora
    itziar itzel ivana ivette ivon ivonne izaskun jacinta jacqueline janet jaqueline jazmin jennifer jessica jimena joana joaquina
    johana josefa josefina juana juanita judith julia juliana julieta june karen karina karla katherine katia kenia lara laia laura
    leire leonor leticia lia lidia liliana lina linda lisa lizbeth lola lorena lorenza loreto lourdes lucero lucia luciana lucila
    lucrecia luisa lupe luz lydia mabel macarena magali magdalena maialen maite malena manuela mar mara marcela marcelina margarita
    maria mariajose marian mariana marianela maribel maricarmen maricela maricruz mariela marilu marina marisa marisela marisol
    maritza marlene marta martina martirio matilde maura maya mayra melania melany melba melina melissa mercedes micaela milagros
    mildred minerva mireia mireya miriam mirta misericordia modesta moira monica monserrat montserrat montse myriam nadia nagore nahia
    naiara nancy naomi narcisa natalia nathalie natividad nazaret neus nerea nicole nidia nieves noa noelia noemi nora norma nuria
    obdulia octavia ofelia olalla olga olivia oneka ona otilia paloma pamela paola patricia paula paulina paz perla petra petrona
    piedad pilar pili pilarica priscila providencia purificacion queralt quiteria rafaela ramona raquel rebeca refugio regina reina
    remedios renata reyes rita roberta rocio romina rosa rosalba rosalia rosalinda rosana rosario rosaura roser rosita roxana rufina
    ruth sabina sabrina salome samanta samantha sandra sara sarai selena serena sheila silvana silvia simona socorro sofia sol soledad
    solange sonia sonsoles soraya stella susana tamara tania tatiana telma teodora teresa tomasa triana ursula uxia valentina valeria
    vanesa vanessa vega vera veronica vicenta victoria vilma viola violeta virginia virtudes viviana wendy ximena xiomara yadira yaiza
    yamila yanina yasmina yazmin yesenia yessica yolanda yuliana yuridia zaida zaira zoe zoila zoraida zulema adri ale alita ani bego
    cande caro carmencita cata chabela chari chelo chayo chata chio clau concha conchi coco cris cristi cuca dani ely estefi fani feli
    fefa flaca fer gabi gaby geno gra guada isa isi juani juli lili loli lolita lore lu lucha luli lupita maca mague maica mai maika
    malu mami mari mariu marga margara maru marujita maruja mayte meche mela menchu merche mimi moni mona nando nati nena nina nini
    nuri paca pao paqui pati patri paty pepa pepita petri pita puri quica rochi rosi rosy sandri sari silvi sofi sole susi tati tere
    teresita tete toni tona trini vero vicky viki virgi xime yoli yoly
    """
)
FIRST_HALVES = word_list(
    """
    maria jose juan luis ana miguel carlos jesus rosa francisco victor marco pedro jorge luz mari manuel julio diego jean
    """
)
"""Names that often take a second given name after them: Juan Carlos, Ana María."""
ALSO_WORDS = word_list(
    """
    sol mar luz paz cruz rosa blanca dulce flor gloria gracia linda marina mercedes milagros perla piedad pilar reyes rocio soledad
    victoria angel amado justo maximo modesto santos segundo severo clara consuelo socorro alegria esperanza estrella fe reina leon
    """
)
"""Names that are words of everyday too: followed by other words they are those."""
DEVOTIONS = word_list(
    """
    carmen angeles mar pilar rosario jesus luz sol dolores rocio consuelo socorro mercedes nieves lourdes guadalupe fatima milagros
    remedios amparo refugio loreto paz belen
    """
)
"""What follows "de" and "del" inside a given name: María del Carmen."""
