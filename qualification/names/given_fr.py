"""Given names heard in French, in France, Belgium, Switzerland, Canada and Africa, with short forms. Folded spelling."""

from __future__ import annotations

from qualification.names.word_list import word_list

MEN = word_list(
    """
    abel achille adam adel adelin adolphe adrien aime alain alban albert albin aldric alex alexandre alexis alfred aloys alphonse
    amaury ambroise amedee anatole andre ange anicet anselme anthime anthony antoine antonin aristide armand armel arnaud arsene
    arthur aubin auguste augustin aurelien axel aymeric baptiste barnabe barthelemy basile bastien benjamin benoit berenger bernard
    bertrand blaise boris brice bruno camille cedric celestin celian cesaire cesar charles charlie charly christian christophe claude
    clement clovis colin come constant constantin corentin cyprien cyriaque cyril cyrille damien daniel david denis desire didier
    dimitri dominique donatien dorian dylan edgar edgard edmond edouard elie eliot elliott eloi elouan emeric emile emilien emmanuel
    enguerrand enzo eric ernest erwan erwann esteban ethan etienne eudes eugene evan evann evrard ewen fabien fabrice faustin felicien
    felix ferdinand fernand fidele firmin flavien florent florentin florian francis francisque franck francois frank fred frederic
    fulbert gabin gabriel gael gaetan gaetano gaspard gaston gatien gauthier gautier gaylord geoffrey geoffroy george georges gerald
    gerard germain gervais ghislain gilbert gildas gilles godefroy goulven gonzague gontran gregoire gregory gui guilhem guillaume
    gustave guy gwenael gwendal hadrien hector helios henri herbert hermann herve hilaire hippolyte honore hubert hugo hugues ian igor
    innocent isaac isidore ismael ivan jacky jacques james jaouen jason jean jeremie jeremy jerome joachim job joel johan johann
    johnny jonas jonathan jordan joris joseph joshua josselin josue jude jules julien juste justin kenzo kevin kilian killian kylian
    lambert landry laurent lazare leandre leo leon leonard leonce leopold liam lilian lino lionel livio loan loic lorenzo lorris louis
    louison loup luc luca lucas lucien ludovic ludo luka mael malo manuel marc marceau marcel marcelin marcellin marin marius martial
    martin marvin matheo mathias mathieu mathis mathurin matteo matthias matthieu maurice max maxence maxime maximilien maximin maylis
    mederic melchior melvin merlin michel mickael milan milo morgan nael narcisse nathan nathanael nestor nicolas nino noa noah noam
    noe noel norbert octave odilon olivier omer oscar owen pacome pascal patrice patrick paul paulin perceval philbert philemon
    philibert philippe pierre pierrick pierrot placide prosper quentin rafael raoul raphael raymond regis remi remy renan renaud rene
    reynald richard robert robin roch rodolphe rodrigue roger roland romain romaric roman romeo romuald ronan rosaire ruben ryan sacha
    salvador sam sami samuel samy sandro saturnin sebastien septime serge servan severin sidoine sigismond silvain simeon simon sixte
    sofiane solal stanislas stephane steve steven sullivan swan sylvain sylvere sylvestre tanguy tancrede tao teddy telesphore teo
    terence thaddee theo theodore theophane theophile thibaud thibault thibaut thierry thimothe thomas tim timeo timothe timothee
    titouan tom tony toussaint tristan tugdual ulysse urbain valentin valere valery vianney victor victorien vincent virgile vivien
    vladimir walter wandrille wilfried william willy xavier yael yanis yann yannick yannis yoan yoann yohan yohann yon yoni youenn
    yvain yves yvan yvon zacharie zephyr abdel abdelkader abdoulaye abdou achraf adama ahmed aliou ali alassane amadou amar amine anis
    ayoub aziz bakary bilal boubacar brahim cheick cheikh chakib daouda demba djibril driss farid faycal fode habib hakim hamid hamza
    hassan hicham hocine ibrahim ibrahima idriss ilyes imad ismail issa jamal jamel karim kamel khalid khaled kader kofi koffi lamine
    lassana mahdi malick malik mamadou mansour mehdi modibo mohamed mohammed mokhtar mounir mourad moussa mustapha nabil nadir nassim
    nordine omar oumar ousmane rachid rafik rayan reda riad said salah salif salim samba samir sekou sidi sofian souleymane soufiane
    tahar tarek thierno walid yacine yassin yassine yaya younes youssef youssouf zakaria zinedine bapt bebert bob chris clem dede dom
    doudou fab fanfan fifi gege gilou greg gus guigui jacquot jo jojo jb jc jp kiki loulou lulu manu marco mat matt mick mimi momo
    nanard nico nono olive pat patou paulo phil polo raph riton rom seb steph thib titi tonton toto vince zizou
    """
)
WOMEN = word_list(
    """
    abigail adelaide adele adeline adrienne agathe aglae agnes aicha aida aimee alba alberte albane albertine alexandra alexandrine
    alexia alice alicia alienor aline alix alizee alma amandine amelia amelie amina ana anabelle anael anaelle anais anastasia andrea
    andree anemone ange angele angelina angelique anita ann anna annabelle anne annette annick annie anouck anouk antoinette apolline
    ariane arielle arlette armelle astrid athenais aude audrey augustine aurelia aurelie aurore ava aveline axelle aya barbara
    beatrice benedicte berangere berenice bernadette berthe betty bianca blanche blandine brigitte camelia camille candice capucine
    carine carla carmen carole caroline cassandra cassandre catherine cathy cecile cecilia celeste celestine celia celine cendrine
    chantal charlene charline charlotte cheyenne chloe christel christelle christiane christine claire clara clarisse claude claudette
    claudia claudie claudine clea clelia clemence clementine cleo clothilde clotilde coline colette colombe constance coralie coraline
    corinne cosima cristelle cynthia cyrielle dalila dana danielle daniele daphne deborah delphine denise diana diane dominique
    domitille dora doriane dorothee eden edith edmee edwige elea eleonore elena elia eliane elina elisa elisabeth elise elisee ella
    elodie eloise elsa elvira elvire emeline emilie emilienne emma emmanuelle emmy enora enola ernestine esmee esmeralda estelle
    esther eugenie eulalie eva evelyne evangeline fabienne fanny fantine fatima faustine felicie felicite fernande fiona flavie fleur
    flora flore florence florine france francette franceline francine francoise frederique gabrielle gaelle garance genevieve
    georgette geraldine germaine ghislaine gilberte ginette gisele giselle gladys gloria guillemette gwenaelle gwendoline gwenola
    hannah hedwige helena helene heloise henriette hermine hortense huguette ida ilona ines ingrid irene iris irma isabeau isabel
    isabelle isaline ismerie jacqueline jade jane janine jeanine jeanne jeannette jeannine jennifer jenny jessica joana joanna
    jocelyne joelle johanna josee josephine josette josiane josy joy joyce judith julia juliana julie julienne juliette justine karen
    karine katell katia laetitia lana lara laura laure laureen laureline laurence laurene laurette laurie laurine lea leana leila lena
    lenny leonie leonore leontine lesly leslie liana lila liliane lilly lilou lily lina linda line lise lisa lisette livia liza lola
    lorena lorraine lou louane louanne louisa louise louisette luce lucette lucie lucienne lucile lucille lucinda ludivine luna lya
    lydia lydie lyna madeleine maelle maeliss maelys maeva magali magalie maia maika mailys maite maiwenn malika manon mareva margaux
    margot marguerite maria marianne marie marielle mariette marilou marilyne marina marine marion marise marjolaine marjorie marlene
    marthe martine maryline maryse maryvonne mathilde maud maude maureen mauricette maya megane melanie melina melinda melissa melodie
    mercedes meryem mia micheline michele michelle mila mireille mona monique morgane muguette muriel myriam myrtille nadege nadia
    nadine nancy naomi nathalie nelly nicole nina ninon noelie noeline noelle noemie nolwenn nora norah oceane octavie odette odile
    olga olive olivia olympe ombeline ondine ophelie oriane orlane pamela pascale patricia paula paule paulette pauline peggy penelope
    perrine petronille philippine philomene prisca priscilla prune rachel raphaelle raymonde rebecca regine reine rejane renee rita
    roberte rolande romane rosa rosalie rose roseline rosemonde roxane sabine sabrina salome samantha sandra sandrine sara sarah sasha
    segolene selena selene selma severine sheila sibylle sidonie simone sixtine soizic solange solene solenne sonia sophie soraya
    stella stephanie sterenn suzanne suzette suzie sylvaine sylvette sylviane sylvie tamara tania tatiana tess tessa thais thea
    therese tiffany tiphaine typhaine ursule valentine valerie vanessa vera veronique victoire victoria viviane violaine violette
    virginie xaviere yaelle yasmina yasmine yolande ysaline yvette yvonne zelie zoe zohra adama aissata aissatou aminata amel asma
    assia awa bintou coumba djamila djeneba fanta fatiha fatimata fatou fatoumata fadila farida feriel hafida hafsa hajar hanane hawa
    houda ikram imane inaya kadiatou kadidja karima khadija lamia latifa louiza mariam mariama mariame meriem nabila nadjet naima
    najat nawel oumou ouarda rachida rahma rama ramatoulaye rokhaya safia salima samia samira sanaa sirine sophia souad soumaya wafa
    yamina yousra zahra zineb caro cath chris clem cloclo coco domi flo fanou gaby isa jo jojo juju lili lolo loulou lulu mado maga
    manue mimi momo nana nanou nath nini nono patou pepette sab sandy sissi sof solie steph suze titine vali valou vero vava virg zaza
    zozo
    """
)
FIRST_HALVES = word_list(
    """
    jean marie anne pierre louis paul charles rose lou eve luc
    """
)
"""Names that often take a second given name after them, with a hyphen or without: Jean Pierre, Marie Claire."""
ALSO_WORDS = word_list(
    """
    aime ange claire blanche rose reine prune fleur france loup noel olive patience constant constance clement desire fidele juste
    parfait placide prosper marine marin merlin victoire violette come pierre bob jean marguerite brune aurore
    """
)
"""Names that are words of everyday too: followed by other words they are those."""
