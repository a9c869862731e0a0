"""Surnames: the common ones where form does not tell (folded), and the endings of those where it does."""

from __future__ import annotations

import re

from qualification.names.word_list import word_list

EN = word_list(
    """
    smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor
    moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott
    torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz
    parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed
    kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo
    sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales
    fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant
    herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington
    kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw
    snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice
    schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce
    hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray
    delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero george chapman
    rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison franklin carlson austin
    dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean sims espinoza
    howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez fields park yang little banks
    padilla day walsh bowman schultz luna fowler mejia davies begum khan shah hussain ahmed ali kaur barker clarke hooper potter
    weasley granger bond blunt pitt doe obama trump biden bush clinton lincoln roosevelt hoya gogh sinatra presley zhang wu liu zhao
    huang zhou xu sun ma zhu hu guo lin ho chan cheung lam yuen tan lim ng ong goh gupta sharma kumar mehta reddy rao iyer nair das
    banerjee chatterjee mukherjee bose sen agarwal jain kapoor khanna chopra malhotra okafor okonkwo adeyemi mensah owusu boateng
    mwangi otieno oconnor oneill osullivan mccarthy byrne doyle gallagher doherty quinn flynn fitzgerald macdonald mackenzie sinclair
    drummond cameron barrett wilde austen bronte dickens shelley byron keats blake woolf eliot orwell tolkien rowling fleming christie
    """
)
ES = word_list(
    """
    garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez hernandez ruiz diaz moreno munoz alvarez
    romero gutierrez alonso navarro torres dominguez ramos vazquez ramirez gil serrano morales molina blanco suarez castro ortega
    delgado ortiz marin rubio nunez sanz medina castillo iglesias cortes garrido santos guerrero lozano cano cruz mendez flores prieto
    herrera pena leon marquez cabrera gallego calvo vidal campos reyes vega fuentes carrasco diez aguilar caballero nieto santana
    vargas pascual gimenez herrero hidalgo montero lorenzo santiago benitez duran ibanez arias mora ferrer carmona vicente rojas soto
    crespo roman pastor velasco parra saez moya bravo rivera gallardo soler silva franco rivas camacho merino esteban mendoza lara
    arroyo redondo pardo vera bernal macias galan rios acosta miranda sierra espinosa valero guerra padilla ponce mendieta salas
    pacheco rivero contreras valencia chavez guzman salazar luna juarez estrada sandoval rosales espinoza avila figueroa cervantes
    mejia trejo maldonado cardenas orozco ochoa escobar zamora villanueva peralta robles paredes villa quintero barrera osorio zuniga
    solis cordero arellano tapia correa bustamante cisneros galindo cantu lucero bautista montoya valdez beltran serna duarte ayala
    cuevas meza olivares ventura toledo palacios rangel velazquez trujillo villegas aguirre saavedra pineda tovar becerra ledesma sosa
    pereyra ferreyra aguero godoy ojeda maidana quiroga farias barrios cabral villalba bianchi rossi messi maradona borges cortazar
    fuenzalida sepulveda araya riquelme carrillo bolivar quispe mamani huaman condori etxeberria etxebarria zubizarreta goikoetxea
    agirre mendizabal arana olazabal puig serra vila pujol roca bosch casals batlle riera font martorell dali gaudi picasso lorca
    machado unamuno cela delibes almodovar banderas bardem nadal alcaraz casillas iniesta ramon perales tejero santamaria bueno rey
    rico rojo delfin abad domingo camps rosell rosado toro lobo mas prat pla mir sala ros gala coll
    """
)
FR = word_list(
    """
    martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david bertrand morel
    fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin boyer garnier
    chevalier francois legrand gauthier garcia perrin robin clement morin nicolas henry roussel mathieu gautier masson marchand duval
    denis dumont marie lemaire noel meyer dufour meunier brun blanchard giraud joly riviere lucas brunet gaillard barbier arnaud
    martinez gerard roche renard schmitt roy leroux colin vidal caron picard roger fabre aubert lemoine renaud dumas lacroix olivier
    philippe bourgeois pierre benoit rey leclerc payet rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert berger
    carpentier sanchez dupuis moulin louis deschamps huet vasseur perez boucher fleury royer klein jacquet adam paris poirier marty
    aubry guyot carre charles renault charpentier menard maillard baron bertin bailly herve schneider fernandez le collet leger
    bouvier julien prevost millet perrot daniel cousin germain breton besson langlois remy pelletier leveque perrier leblanc barre
    lebrun marchal weber mallet hamon boulanger jacob monnier michaud rodriguez guichard gillet etienne grondin poulain tessier
    chevallier collin chauvin da bouchet gay lemaitre benard marechal humbert reynaud antoine hoarau perret barthelemy cordier pichon
    lejeune gilbert lamy delaunay pasquier carlier laporte gros morvan tremblay gagnon cote bouchard lavoie fortin gagne ouellet
    belanger levesque bergeron paquette simard beaulieu cloutier dube poulin lapointe thibault nadeau hebert desjardins martel peeters
    janssens maes jacobs mertens willems claes goossens wouters desmet dubuisson rochat favre jaquet diallo traore ba diop ndiaye fall
    sow sy camara keita kone coulibaly toure cisse sylla bah barry konate diarra dembele sissoko mbappe kante benali haddad mansouri
    saidi belkacem bouaziz cherif zidane benzema hadji amrani alaoui bennani el fassi nguyen tran pham delacroix delaplace desmoulins
    dufresne duchamp duhamel dujardin dupre gaulle balzac zola camus sartre proust verne curie pasteur bardot deneuve belmondo
    depardieu cassel ornano goff gall pen guen bihan
    """
)
RU = word_list(
    """
    цой ли ким пак тен хан нам лим шин мин чен ван шмидт миллер майер вагнер шульц келлер браун вебер бах мороз мельник бондарь коваль
    гончар ткач кравец швец бондарец кузнец белый крутой толстой чернь сокол орел ворон гусь волк лис заяц жук бык козел баран кот
    соловей воробей сорока сова дуда рыба голод галка зима весна майский литвин поляк турок татарин чех немец король царь князь барон
    граф пушка собакин пупкин цыган казак мазур мазепа пасека собчак галкин блок гоголь гамзат герц гинзбург рабин фридман кац коган
    левин шапиро эйнштейн берг розенберг штерн каплан вайс шварц гросс кох франц штраус цвейг манн шнайдер фишер хофман беккер кайзер
    фукс смит джонсон вильямс брайан
    """
)
NOT_BY_ENDING = word_list(
    """
    адин один магазин бензин господин гражданин блондин апельсин машина картина корзина причина половина вина сына мужчина женщина
    цена слова снова готова здорово дешево основа голова корова любовь почта новый готов здоров каков таков заказов вопросов клиентов
    часов отзывов сайтов роликов рублей мебели окно много сколько только давно ночью английский русский немецкий испанский французский
    московский городской мастерская детский женский мужской адвокатская продюсерский
    """
)

RU_SURE = re.compile(
    r"[а-я-]+(?:[оеё]в|[оеё]ва|ский|ская|цкий|цкая|[еа]нко|швили|идзе|адзе|[ая]нц|(?:[а-я]{2})ян|чук|щук|юк|енок|ых|их|оглу|заде|улы|айте)$"
)
RU_LIKELY = re.compile(
    r"[а-я-]{2,}(?:ин|ын|ина|ына|ук|як|ик|ец|ко|ич|ман|штейн|берг|сон|сен|ой|ый|ая|ий|уа|ия|ели|ури|ани|аш|ун|ура|юн|ень|ас|ис)$"
)
"""Endings that surnames share with given names and other words."""
LATIN_SURE = re.compile(
    r"[a-z-]+(?:ov|ova|ev|eva|off|eff|sky|skiy|skii|skyi|skaya|skaia|ska|ski|enko|chuk|shvili|idze|adze|"  # Slavic, Georgian
    r"sson|sen|ez|oglu|poulos|escu|wicz|opoulos|ishvili|[bdfklmnprstv]ian|yan|[a-z]{2}ini|elli|etti|strom|berg|stein|mann)$"
    r"|(?:mc|mac|o'|fitz)[a-z]{3,}$"
)
LATIN_LIKELY = re.compile(r"[a-z-]{2,}(?:son|ton|ford|man|ley|field|worth|wood|in|ina|yn|uk|ard|eau|aud|ault|otte|ier|eira|eiro|ini|kova)$")
PATRONYMIC = re.compile(
    r"[а-я]{2,}(?:ович|евич|ьевич|овна|евна|ьевна|ична|инична|ойевич|ыч)$|(?:ильич|кузьмич|фомич|лукич|никитич|саввич|ильинична)$"
    r"|(?:палыч|саныч|михалыч|сергеич|андреич|николаич|алексеич|дмитрич|василич|юрьич|григорьич|анатольич|евгеньич|матвеич|тимофеич)$"
    r"|[a-z]{2,}(?:ovich|evich|yevich|ievich|ovna|evna|yevna|ievna|ichna|ovych|ivna)$|(?:ilyich|ilich|kuzmich|nikitich)$"
    r"|[а-я]{2,}(?:ивна|івна|йович)$"
)
"""Patronymics, full and as they are spoken."""
PATRONYMIC_PARTS = frozenset({"оглы", "оглу", "кызы", "гызы", "углы", "улы", "угли", "огли", "кизи", "қызы", "ogly", "kyzy", "oglu"})

PARTICLES = word_list(
    """
    de del la las los el der den ter ten van von vom zu zum le les du des d di da do dos das della dello degli bin ben ibn al abu san
    santa st saint mac mc y e i av af фон ван де ла дер дель ди да ля ле аль эль ибн бен тер сен
    """
)
"""Words that belong to the surname after them."""
