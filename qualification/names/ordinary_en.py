"""English words a reply about one's name is made of without being a name, and ends of such words."""

from __future__ import annotations

from qualification.names.word_list import word_list

WORDS = word_list(
    """
    a about above actually add after again agent ago ahead all already also always am an and annoying anonymous another any anybody
    anyone anything anyway are around as ask asking asshole at away back bad basically be because been before being best better
    between big boss bot both brother browsing business busy but buy by bye call calls can cannot cant care change chat check choose
    client closed come comes company complicated confidential consultation contact cool cost could course curious customer dad date
    day dear decide depends design did didnt do does doesnt doing done dont dude dunno each early either else email enough ever every
    everybody everyone everything expensive fake family far fast few find fine first for forget free friend from fuck full fun get
    give go going gone gonna good google got great guess guest guys had happy has hate have he hell hello help her here hey hi hidden
    him his hm hmm home hope-so house how however human i id idc idiot idk if ill im important in incognito info information instead
    interested into irrelevant is isnt it its ive job joke joking just keep kidding kind know lady last later least leave less let
    lets life like little lol long look looking lot love ma maam made make man manager many matter matters maybe me mean meet message
    might mind mine mister mom money more morning most mother mr much must my myself mystery name named names nah near need needed
    never new next nice nickname night nil no nobody none nonsense nope nor not nothing now number o of off office often ok okay old
    omg on once one only open or order other others our out over own owner pass person personal phone place please pls plz possible
    prefer pretty price prices private probably project quote random rather ready real really reason refuse reply restart right robot
    rude said sales same say saying search second secret see seems send service shall she shit shop should show shut sir site skip so
    some somebody someone something soon sorry speak speaking spam start stay still stop store stranger stupid such sure take talk
    talking tell telling test testing text than thank thanks that thats the their them then there these they thing things think this
    those though thx time tired to today together tomorrow tonight too trust try two u under unknown unnamed unsure until up ur us use
    useful user usually very visitor wait wanna want wanted was wasnt way we website week welcome well were what whatever whats when
    where which while who whoever whom whose why wife with without woman wont work working world would wow write wrong yeah yep yes
    yesterday yet you your yours yourself yup hubby buyer ads ad campaign logo app seo marketing hotel car kitchen roof window repair
    plumbing insurance loan lesson training renovation cheap budget month year weeks dollars london york texas california usa uk
    england america canada australia city batman superman spiderman santa claus god jesus-christ satan king-kong nobody-important
    john-doe idgaf stfu wtf lmao rofl haha hahaha ha heh menu cancel quit exit unsubscribe operator representative agent-please anon
    anonymously undisclosed na n/a none-given nameless meh ugh huh duh eh er um umm uh nvm tbh tba tbd asap fyi btw afaik bruh bro sis
    mate buddy pal folks dudes guy-here able sick hungry late retired married single engaged glad sad mad angry afraid scared excited
    bored pregnant moving planning trying thinking selling buying running searching wondering checking hoping calling writing texting
    ours hers theirs itself awesome perfect excellent super amazing fantastic lovely brilliant monday tuesday wednesday thursday
    friday saturday sunday weekend january february september october november december refund delivery discount catalog catalogue
    brochure address details example sample options list services product products support question questions answer answers yo
    """
)
ENDS = ("ing", "tion", "tions", "ness", "ment", "able", "ible", "ously", "ality", "ships", "ists", "ful", "less", "self", "thing", "body")
ROLES = word_list(
    """
    ceo cto cfo coo cmo vp svp evp founder cofounder co-founder owner co-owner director manager head lead chief president partner
    principal executive assistant secretary officer engineer developer designer marketer accountant lawyer attorney doctor nurse
    teacher professor consultant agent broker realtor salesman saleswoman salesperson sales marketing hr it freelancer contractor
    builder plumber electrician chef student photographer artist writer editor analyst administrator coordinator specialist supervisor
    receptionist entrepreneur self-employed landlord tenant buyer mom dad inc llc ltd plc corp corporation gmbh company co. agency
    studio group llp limited team department dept
    """
)
TITLES = word_list(
    """
    mr mrs ms miss mx dr prof professor sir madam mister missus rev reverend father sister captain capt lord lady mme mlle
    """
)
SUFFIXES = word_list(
    """
    jr sr ii iii iv phd md esq mba cpa rn dds jd pe obe mbe
    """
)
"""What stands after a name without being one."""
