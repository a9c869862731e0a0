"""The words of English that phrases are made of, and those that may stand beside a phrase (see `wording.Wording`)."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.intents.wording import Topic

CLASSES: Mapping[str, str] = {
    # to write and to bother
    "message": """
        text(,ing,s) messag(e,ing,es) writ(e,ing) contact(,ing) spam(,ming) email(,ing) bother(,ing) bug(,ging) annoy(,ing) harass(,ing)
        disturb(,ing) pester(,ing) ping(,ing) send(,ing) hassl(e,ing)
        """,
    "ring": "call(,ing) phone phoning ring(,ing)",
    # what is sent
    "mail": "messages message texts emails spam newsletter newsletters updates notifications mails msgs reminders ads",
    # whom a visitor may want to talk to
    "person": """
        human~ person people agent~ representative~ rep~ operator~ manager~ someone somebody anyone anybody supervisor~ specialist~
        consultant~ advisor~ adviser~ salesperson team staff boss support employee~ expert~ owner director sales representative guy
        technician~ one being folks
        """,
    # those of them that are a request by themselves
    "desk": "human agent representative rep operator supervisor person manager hooman consultant someone somebody",
    # no machine
    "real": "real live actual living human proper genuine flesh",
    "talk": "talk speak chat spoke discuss converse talking speaking deal",
    "wish": "want wanna need would like id wish prefer rather love gotta must have able could can may lemme let please",
    # what a visitor does not want to talk to
    "bot": "bot bots robot robots machine machines ai chatbot computer automated",
    # fetch or connect somebody
    "give": "get give find connect transfer bring put patch pass forward hand fetch send redirect switch",
    "my": "my mine our that this it the a an your last previous prior earlier",
    # what can be corrected or skipped
    "answer": """
        answer~ response~ reply replies choice~ option~ selection~ one thing~ question~ number~ email~ phone name~ button~ date~ city
        budget entry info details address something that it this spelling surname
        """,
    "change": "change edit fix correct modify amend redo alter update undo revise adjust re-enter reenter",
    "wrong": "wrong incorrect mistaken bad",
    # gave an answer
    "entered": """
        enter(ed,) type(d,) typed gave put wrote press(ed,) click(ed,) tap(ped,) hit pick(ed,) chose select(ed,) answer(ed,) sent
        push(ed,) said touched filled submitted spelled
        """,
    # what one does with a bot
    "press": "press click type write tap say enter choose select answer push put pick respond",
    "do": "do does doing",
    # languages a visitor may ask for
    "tongue": """
        english spanish french russian german italian portuguese chinese mandarin arabic ukrainian polish turkish hindi japanese korean
        dutch hebrew greek swedish vietnamese romanian czech catalan urdu bengali persian farsi tagalog indonesian thai hungarian finnish
        norwegian danish cantonese swahili
        """,
    # to delete
    "delete": """
        delete erase remove wipe clear destroy purge scrub deleted removed erased wiped deletion removal forget drop cleared erasure
        """,
    # what is stored about a visitor
    "records": """
        data info information details records record account profile number phone email name history address file conversation chat
        messages answers contact contacts entry trace traces personal everything
        """,
    # where it is stored
    "base": "database databases system systems records crm files base db server servers",
    # expensive
    "costly": "expensive pricey costly steep overpriced exorbitant unaffordable spendy extortionate",
    # too, very, a bit
    "so": """
        too so very really quite pretty way kinda bit little rather super damn awfully insanely that crazy somewhat fairly ridiculously
        far extremely overly hella stupidly incredibly bloody freaking fucking slightly sorta more
        """,
    "price": "price prices pricing cost costs rate rates fee fees quote tag",
    # with whom it is talked over, who decides
    "decider": """
        wife husband partner partners boss manager team spouse family colleagues colleague director board ceo cfo owner parents mum mom
        dad girlfriend boyfriend accountant lawyer brother sister supervisor management client associates superiors coworkers fiance
        co-founder cofounder investors higher-ups folks guys son daughter committee stakeholders friend roommate
        """,
    # to talk it over
    "consult": "talk speak discuss check ask consult confer run clear bring chat confirm see show verify pass present",
    # who else may do the work
    "vendor": """
        supplier~ vendor~ provider~ agency agencies company companies contractor~ firm~ guy someone somebody designer~ developer~
        accountant~ lawyer~ agent~ studio~ partner~ freelancer~ team person consultant~ realtor~ broker~ specialist~ service shop store
        people business marketer~ plumber~ builder~ mechanic~ trainer~ dentist~ tutor~ coach photographer~ solution tool platform place
        places manufacturer~ electrician~ insurer~
        """,
    # our competitors by name of the kind
    "rival": "competitor~ competition rival~",
    "other": "another other different elsewhere others else",
    "better": "better cheaper lower less faster nicer superior",
    # chose or found another
    "took": "found chose chosen picked hired bought ordered signed selected went booked got gone going switched moved",
}

SMALL = """
    i im ive id ill me my mine we us our ours you your u ur youre it its this that thats these those the a an and or but so ok okay k yes
    yeah yep no nope nah please pls plz plss thanks thank thx ty hi hey hello to for of on in at with by from is are am be been was were
    do does did can could would will should may might must just really now then here there well oh ah um uh hmm lol omg wow man dude mate
    bro guys sir madam maam sorry also still already right about if what want need like wanna gonna gotta have has had get got let lets
    all any some anymore more fucking fuck damn hell shit bloody crap god jesus as too very quite bit actually honestly seriously kindly
    dear friend today try think guess maybe perhaps afraid say oops ugh argh sure than how
    """

COMPANY: Mapping[Topic, str] = {
    "stop": "messages message number again list texts ever ads bot texting writing subscription stupid idiot idiots annoying mailing",
    "human": """
        tomorrow today tonight morning afternoon evening after before at # am pm monday tuesday wednesday thursday friday saturday sunday
        later back number phone mobile cell whatsapp this useless stupid bot question issue problem directly instead urgent asap soon
        possible when free available anytime time noon week next sales department team person someone real quick your side rather waste
        """,
    "back": "question one step earlier button answer accident mistake previous email",
    "restart": "chat bot conversation quiz form survey whole thing again everything process",
    "skip": "question one that part step personal now",
    "help": "bot chat this thing even here question",
    "language": "language well good speaking better comfortable possible available bot",
    "delete_data": """
        data personal gdpr account under law request privacy system systems database permanently immediately completely everything history
        records copy now ccpa article #
        """,
    "price_objection": """
        price prices pricing budget money $ # usd dollars euros pounds cost costs service small business company month year such thing
        startup asking understand sounds seems looks unfortunately offer project now moment people
        """,
    "think": """
        give first later tomorrow week days day offer proposal before deciding decision about few couple monday next soon carefully bit
        moment while things it over
        """,
    "not_interested": """
        offer service services right anymore product moment time currently buying now longer interested unfortunately sales
        """,
    "competitor": """
        already price prices deal quote same service years year # while long term now current cheaper anyway unfortunately thing that
        happy
        """,
    "why": "phone number email name info data details address budget",
}

NEGATORS = "not not doesnt isnt arent wasnt didnt never without aint no"

# abbreviations, slang spellings and contractions, written out
SHORT = {
    "dont": "not", "dnt": "not", "thnk": "think", "don": "not", "hasnt": "not", "hadnt": "not", "wont": "not", "shouldnt": "not",
    "some1": "someone", "any1": "anyone", "sb": "somebody", "sby": "somebody", "2": "to", "abt": "about", "w/": "with", "hw": "how",
    "wat": "what", "wut": "what", "halp": "help", "nxt": "next", "skp": "skip", "stahp": "stop", "cannot": "cant", "donot": "not",
    "noone": "nobody", "b4": "before", "bk": "back", "txt": "text", "msgs": "messages", "msg": "message", "txting": "texting",
    "iam": "i am", "wanna": "want to", "gimme": "give me", "lemme": "let me", "dunno": "not know", "idk": "not know", "alot": "a lot",
    "kinda": "kinda", "ppl": "people", "rn": "now", "tmrw": "tomorrow", "tmr": "tomorrow", "havent": "not", "2morrow": "tomorrow",
    "whats": "what is", "havnt": "not", "ovr": "over", "strt": "start", "isnt": "not", "arent": "not", "wasnt": "not", "doesnt": "not",
    "didnt": "not", "aint": "not", "couldnt": "cant", "wouldnt": "not",
}  # fmt: skip

REAL = """
    consulting consultancy germany france russia spain poland turkey stock shop step steps store story scope soup staff stuff spot post
    ship shipping skin skill skiing slip snap text test tests next-door nest neat news held heap heal health heat hell helper helmet bank
    beck book pack packs black buck hack rack lack task bask agents agenda regent humor humid house home hours horse mouse month mouth
    money honey start-up startup park parts party past paste path mass class glass grass passport price-list agent-based callback-url
    calls caller hall ball tall wall persons personal personnel recall cheap cheaper chapter language-school backs backup
    """

NOUN_ENDINGS = ",s,es"
ADJECTIVE_ENDINGS = ""

SOUNDS = (
    ("ph", "f"), ("ck|q", "k"), ("ei", "ie"), ("(?<=[a-z])able$", "ible"), ("ence$", "ance"), ("z", "s"), ("c(?=[eiy])", "s"),
    ("tion$", "sion"),
)  # fmt: skip
