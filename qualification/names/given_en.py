"""Given names heard in English, with short forms, and names common among people who write English. Folded spelling."""

from __future__ import annotations

from qualification.names.word_list import word_list

MEN = word_list(
    """
    aaron abe abel abraham adam adrian aidan aiden al alan albert alec alex alexander alexis alfie alfred allan allen alvin ambrose
    amos andre andrew andy angelo angus ansel anthony archer archie aron art arthur asher ashton austin avery axel barney barry bart
    basil beau ben benedict benjamin bennett benny bernard bernie bert bill billy blaine blake bob bobby boris brad bradley brady
    brandon brendan brennan brent brett brian brock brody bruce bruno bryan bryce bryson byron caleb calvin cameron carl carlton
    carson carter casey cecil cedric chad charles charlie chase chester chris christian christopher chuck clarence clark claude clay
    clayton cliff clifford clint clinton clive clyde cody cole colin connor conor conrad cooper corey cory craig curt curtis cyril
    cyrus dale dallas damian damien damon dan dane daniel danny darius darrell darren darryl dave david davy dean declan denis dennis
    denny denzel derek dermot derrick desmond devin devon dexter dick diego dirk dominic don donald donnie dorian doug douglas drew
    duane dudley duke duncan dustin dwayne dwight dylan earl ed eddie eddy edgar edmund edward edwin eli elias elijah elliot elliott
    ellis elmer elton elvis emmanuel emmett enzo eric erik ernest ernie ervin ethan eugene evan everett ezra felix fergus fernando
    finlay finley finn floyd francis frank frankie franklin fraser fred freddie freddy frederick gabe gabriel garrett garry gary gavin
    gene geoff geoffrey george gerald gerard gideon gil gilbert giles glen glenn gordon graeme graham grant grayson greg gregory
    griffin gus guy hal hank hans harley harold harrison harry harvey hayden heath hector henry herbert herman homer horace howard
    hubert hudson hugh hugo hunter ian ibrahim igor ike ira irving isaac isaiah ivan jack jackie jackson jacob jake jamal james jamie
    jared jarrod jason jasper jay jayden jaxon jed jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse jim jimmy jody joe joel
    joey john johnny jon jonah jonas jonathan jonny jordan joseph josh joshua josiah juan jude jules julian julius justin kai karl
    keith kelvin ken kendall kenneth kenny kent kevin kieran kirk kit kurt kyle lance larry laurence lawrence lee leland len lenny leo
    leon leonard leroy les leslie lester levi lewis liam lincoln linus lionel lloyd logan lorenzo lou louie louis lucas lucian luke
    luther lyle mac malcolm manny marc marco marcus mario mark marlon marshall martin marty marvin mason mat mathew matt matthew
    maurice max maxwell mel melvin michael mick micky mike miles milo milton mitch mitchell moe mohammed morgan morris moses murray
    myles nash nate nathan nathaniel neal ned neil nelson nicholas nick nigel noah noel nolan norman oliver ollie omar orlando oscar
    osman oswald otis otto owen pablo paddy parker pascal pat patrick paul percy perry pete peter phil philip phillip pierce piers
    preston quentin quincy quinn ralph ramon randall randolph randy raphael ray raymond reece reed reggie reginald reid reuben rex
    rhys ricardo rich richard rick ricky riley rob robbie robert robin rocco rod roderick rodney roger roland rolf roman romeo ron
    ronald ronnie rory ross roy rudolph rudy rufus rupert russ russell ryan ryder sal salvador sam sammy samson samuel saul scott
    seamus sean sebastian seth shane shaun shawn sheldon sherman sid sidney silas simon sol spencer stan stanley stephen steve steven
    stewart stu stuart sylvester tate taylor ted teddy terence terrance terrence terry theo theodore thomas tim timothy tobias toby
    todd tom tommy tony travis trent trevor tristan troy tucker ty tyler tyrone tyson ulysses vance vaughn vern vernon vic victor
    vince vincent virgil vlad wade wallace wally walt walter warren wayne wendell wes wesley wilbur will willard william willie willy
    wilson winston woody wyatt xander xavier zac zach zachary zack zane aarav abdul abdullah adeel adnan ahmad ahmed ajay akash ali
    amit amir anand anil arjun arun ashok asif aziz bilal chen chinedu chidi dmitri emeka farhan farid faisal femi feng gopal habib
    hamza haris hassan hiroshi hussain hussein imran ismail jamil jin jun kareem karim karthik kenji khalid kofi kumar kwame lei
    mahmoud manish manoj ming mohamed mohammad muhammad mustafa naveed naveen nikhil obinna olumide osama pradeep prakash rahul raj
    rajesh rakesh ravi rohan rohit sachin saeed salman sanjay satoshi segun sergei sunil suresh syed tariq tunde usman vijay vikram
    vivek wei xin yash yusuf zaid zhang hao jian kang sanjeev deepak gaurav harish kiran mohan ramesh siddharth varun zeke oisin eoin
    cormac padraig cillian darragh ruairi tadhg brayden kayden kendrick lamar deshawn lebron shaquille malik dashiell ewan callum euan
    hamish lachlan alistair alasdair iain gareth rhodri dafydd emrys gethin idris kwabena kwesi kojo yaw ade tobi dele jide chike
    ikenna uche nnamdi sipho thabo kamau otieno juma takeshi kenta haruto yuto ryo minho jiho seung tuan duc hung dung quang arnav
    ishaan kabir krish neel pranav rishi sahil shiv tarun uday yusef tobey mo
    """
)
WOMEN = word_list(
    """
    abby abigail ada addison adelaide adele adeline adriana agatha agnes aileen aimee aisha alana alanna alberta alexa alexandra
    alexis alice alicia alina alison alissa allie allison alma alyssa amanda amara amber amelia amelie amy ana anastasia andrea angel
    angela angelica angelina angie anita ann anna annabel annabelle anne annette annie april arabella ariana ariel arlene ashlee
    ashleigh ashley astrid athena aubrey audrey aurora autumn ava bailey barb barbara bea beatrice becca becky belinda bella
    bernadette bernice bessie beth bethany betsy betty beverley beverly bianca billie blair blanche bonnie brandy brenda briana
    brianna bridget brittany brooke caitlin callie camilla camille candace candice candy cara carla carly carmen carol carole caroline
    carolyn carrie cassandra cassie catherine cathy cecilia celeste celia charity charlene charlotte chelsea cherie cheryl chloe chris
    chrissy christa christie christina christine christy cindy claire clara clare clarissa claudia colleen connie constance cora coral
    corinne courtney crystal cynthia daisy dakota dana danielle daphne darcy darlene dawn deanna debbie deborah debra dee deirdre
    delia delilah denise desiree destiny diana diane dianne dina dolly dolores donna dora doreen doris dorothy dot eden edie edith
    edna eileen elaine eleanor elena eliza elizabeth ella ellen ellie eloise elsa elsie emilia emily emma emmy erica erika erin
    esmeralda estelle esther ethel eunice eva eve evelyn evie faith fanny fay faye felicia felicity fern fiona flora florence frances
    francesca freda freya gabby gabriela gabriella gabrielle gail gemma genevieve georgia georgie georgina geraldine gertrude gillian
    gina ginger ginny giselle gladys glenda gloria grace gracie greta gretchen gwen gwendolyn hailey haley hannah harper harriet
    hattie hayley hazel heather heidi helen helena henrietta hilary hilda holly hope ida imogen ines ingrid irene iris irma isabel
    isabella isabelle isla ivy jackie jacqueline jade jan jana jane janet janice janine jasmine jayne jean jeanette jeannie jemima jen
    jenna jennie jennifer jenny jess jessica jessie jill jillian jo joan joann joanna joanne jocelyn jodie jordan josephine josie joy
    joyce juanita judith judy julia juliana julianne julie juliet june kaitlyn kara karen kari karla kate katelyn katharine katherine
    kathleen kathryn kathy katie katrina katy kay kayla kaylee keira kelley kelli kelly kelsey kendra kerry kiera kim kimberly kirsten
    kirsty kitty krista kristen kristin kristina kylie lacey lana lara laura lauren laurie layla lea leah leanne leila lena leonora
    lesley leslie leticia libby lila lilian lillian lilly lily linda lindsay lindsey lisa liv livia liz liza lizzie lois lola lora
    loretta lori lorna lorraine lottie louisa louise lucia lucille lucinda lucy luna lydia lynda lynette lynn lynne mabel mackenzie
    maddie madeleine madeline madison maeve magdalena maggie maisie mallory mandy marcia margaret marge margie margo maria mariah
    marian marianne marie marilyn marina marion marissa marjorie marlene marsha martha mary matilda maud maura maureen mavis maxine
    maya meg megan meghan melanie melinda melissa melody mercedes meredith mia michelle mila mildred millie mimi minnie miranda miriam
    moira molly mona monica morgan muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nell nellie nicky nicola nicole
    nina noelle nora norah noreen norma octavia olga olive olivia opal ophelia paige pam pamela paris patience patricia patsy patti
    patty paula pauline pearl peggy penelope penny petra philippa phoebe phyllis piper pippa polly portia priscilla prudence rachel
    rae ramona raquel rebecca regina renee rhoda rhonda rita roberta robin robyn rochelle ronda rosa rosalie rosalind rosanna rose
    roseanne rosemary rosie rowena roxanne ruby ruth sabrina sadie sally sam samantha sandra sandy sara sarah sasha savannah scarlett
    selena selina serena shannon shari sharon shauna sheena sheila shelby shelley shelly sheri sherri sherry sheryl shirley sierra
    silvia simone siobhan skye skylar sofia sonia sonya sophia sophie stacey stacy stella steph stephanie sue summer susan susanna
    susannah susie suzanne suzy sybil sydney sylvia tabitha tamara tammy tanya tara tasha tatiana tatum taylor teresa terri tess tessa
    thelma theresa tiffany tilly tina toni tonya tori tracey traci tracy tricia trina trish trisha trixie trudy una ursula val valerie
    vanessa vera verity verna veronica vicki vickie vicky victoria viola violet virginia viv vivian vivien wanda wendy whitney
    wilhelmina willa willow wilma winifred winnie yolanda yvette yvonne zara zelda zoe aaliyah adaeze aditi aiko akua amina amira
    anjali ananya ayesha chioma deepika divya fatima geeta habiba hana hira indira jaya kavita khadija lakshmi mariam mei meera neha
    ngozi nisha noor pooja priya puja rani rekha ritu sadia saira samira sana sangita shreya sita sunita swati uma wen xiu yasmin yuki
    zainab zahra zeynep ling yan ying fang hui lan siew mai linh niamh saoirse aoife ciara caoimhe sinead grainne roisin orla khloe
    arya aria nova kiara zuri imani ebony latoya keisha tamika nneka chiamaka funmi yetunde folake abena esi efua mary-ann lakeisha
    thandi zanele nomsa wanjiru akinyi sakura naoko emi mei-ling jing yue hua xia minh thuy hanh nhung anh ngoc charu deepa lata
    madhuri radha rupa sarita shalini smita tanvi vidya zoya aliya farah noura reem salma hanan
    """
)
COMPOUND_STARTS = word_list(
    """
    mary billy bobby sarah john-paul anna ann lee peggy bonnie betty emma-jane jo tommy jimmy norma linda ruby
    """
)
COMPOUND_ENDS = word_list(
    """
    ann anne jane jo lou beth bob ray joe lee sue kate grace mae may rose lynn marie ellen maria jean louise jack
    """
)
"""Halves of double names written apart: Mary Ann, Billy Bob."""

ALSO_WORDS = word_list(
    """
    will mark bill may june april august hope faith grace joy rose grant chase rob jack nick drew pat sue art rich frank guy dean
    miles summer autumn dawn eve gene ray don sandy rusty penny ginger candy crystal amber pearl ruby iris daisy lily violet ivy holly
    hazel heather angel destiny harmony melody patience prudence charity constance chuck bud cliff clay dale glen heath lance wade
    woody stew van victor jade coral ming hung long ken carol christian harry ward stone earl duke major gay dick buddy barb dot fern
    jean kit lane
    """
)
"""Names that are words of everyday too: followed by other words they are those."""
