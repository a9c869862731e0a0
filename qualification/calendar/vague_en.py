"""English words for a time without a date, and for replies that are no answer. How a line reads: see `patterns`."""

from __future__ import annotations

from collections.abc import Mapping

VAGUE: Mapping[str, str] = {
    "vague asap": (
        "in no time; before long; asap; a s a p; aspa; assap; asapp; as soon as {possible,we can,i can,you can,poss,humanly "
        "possible,possibly,u can,feasible,practical,you're ready}; soon as {possible,poss,you can}; as {fast,quick,quickly,"
        "early,soon} as {possible,you can,we can,i can,poss,can be}; right {away,this minute,this second,this moment,this "
        "instant}; rite away; immediately; immediatly; imediately; immediatley; immediate; instantly; straight away; "
        "straightaway; at once; this {minute,instant,second}; urgent; urgently; urgnt; urjent; urgent{ly} please; emergency; "
        "yesterday; yesteday; for yesterday; like yesterday; needed {it,this}? yesterday; the sooner the better; sooner the "
        "better; sooner rather than later; sooner is better; the faster the better; the quicker the better; soon; pretty soon; "
        "very soon; real soon; quite soon; soonest; earliest {possible,convenience,opportunity,available,you can,slot}; "
        "earliest; the earliest; at your earliest convenience; first available; first opportunity; next available; first "
        "thing; asap asap; quickly; quick; fast; in a hurry; in a rush; can't wait; cannot wait; no time to {lose,waste}; time "
        "is of the essence; time sensitive; on fire; overdue; desperate; desperately; without delay; no delay; ready to {go,"
        "start,begin,roll} now?; ready now; good to go; we're ready; ready when you are; already started; immediate start; "
        "start now; in the near future; near future; in the immediate future; near term; shortly; pronto; stat; super urgent; "
        "rush job; rush; high priority; top priority; pressing; momentarily; whenever you can soonest; on the double; this "
        "very moment; any minute; yesterday ideally; yesterday if possible; hot; the earlier the better; let's go now; as of "
        "now; from now; effective immediately; starting now"
    ),
    "vague now": "now; right now; rite now; rn; just now",
    "vague later": (
        "as late as possible; the later the better; much much later; any time soon; anytime soon; a while from now; later; "
        "later on; later down the line; some other time; another time; some day; someday; one day; one of these years; "
        "eventually; at some point; some point; at a later {date,time,stage,point}; much later; not {just,right,quite}? now; "
        "not now; not at the moment; not {yet}; no {rush,hurry,urgency,pressure,real rush,big rush,great hurry,particular rush,"
        "need to hurry,immediate need,immediate plans,time pressure,deadline pressure,plans yet,plans right now}; not urgent; "
        "isn't urgent; non urgent; not {that,very,super,really,so,too,particularly,at all,all that,terribly} urgent; not in {a,"
        "any,much of a} {rush,hurry}; in no {rush,hurry}; not rushing; not pressing; not any time soon; not anytime soon; not "
        "soon; not so soon; not immediately; not immediate; not asap; not right away; nothing urgent; nothing immediate; "
        "nothing soon; not imminent; not for {a while,some time,ages,a long time,quite a while,now}; in {a while,the future,"
        "the distant future,the long run,due course,good time,the long term}; in future; down the {road,line,track}; further "
        "down the {road,line}; future; long term; long way off; far off; a ways off; ways off; ages away; some way off; a "
        "while away; a while off; a while yet; it can wait; can wait; could wait; i can wait; we can wait; happy to wait; "
        "whenever you're less busy; on hold; postponed; putting it off; put off; put it off; on the back burner; back burner; "
        "take your time; taking our time; taking my time; too early; too soon; too early to {start}; early days; afterwards; "
        "no time soon; not a priority; low priority; distant future; sometime in the future; some time in the future; maybe "
        "later; l8r; l8er; latr; laterr; sometime later; not in the near future; not in the immediate future; plenty of time; "
        "there's time; got time; we've got time; there's no rush; there is no rush; there's no hurry; no real hurry; way "
        "later; way down the road; one fine day; when hell freezes over; in time; not quite ready; not ready yet; not ready; "
        "ain't urgent; not an emergency; isn't pressing; isn't an emergency"
    ),
    "vague not_this_year": (
        "nothing planned {for,in,} this year; nothing {for,in,} this year; not this year; not in this year; not this calendar "
        "year; definitely not this year; this year {is out,no,isn't possible,is not possible,isn't happening,won't work,is a "
        "no,is off,doesn't work,is impossible,isn't going to happen,unlikely,won't happen,nope,is too soon,is too early}; "
        "won't be this year; won't happen this year; not happening this year; not any time this year; not anytime this year; "
        "unlikely this year; no plans this year; no plans for this year; nothing this year; can't this year; cannot this year; "
        "not gonna happen this year; not going to happen this year; not until after this year; never this year; won't be doing "
        "{it,this,that,anything} this year; no budget this year; skip this year; skipping this year; out of the question this "
        "year"
    ),
    "vague just_looking": (
        "just {looking,browsing,browsin,lookin,curious,exploring,researching,checking,comparing,wondering,asking,inquiring,"
        "enquiring,interested,window shopping,shopping around,seeing,scouting,gathering,want to know,want info,wanted to know,"
        "peeking,pricing,kicking tires,kicking the tires,testing the waters,getting,having a look,taking a look,passing by,"
        "getting a feel,getting an idea,getting quotes,getting prices,checking things out,here to look,a look,poking around,"
        "nosy,feeling it out,doing research,doing some research,killing time,snooping,dreaming,curiosity}; only {looking,"
        "browsing,curious,exploring,researching,checking,comparing,asking,window shopping,shopping around,gathering,getting,"
        "here to look}; {simply,merely,mostly,mainly,purely,still,currently} {looking,browsing,curious,exploring,researching,"
        "checking,comparing,shopping around,gathering,window shopping}; looking around; lookin around; having a {look,browse,"
        "nosey,gander}; taking a look; browsing; browsing around; brousing; window shopping; shopping around; comparing "
        "{options,prices,quotes,offers,vendors,providers}; checking {prices,options,things out,it out,you out,out options,out "
        "prices}; exploring {options,the market,my options,our options,ideas,for now}; exploring; researching; doing {some,my,"
        "our,a bit of,a little}? {research,homework,recon}; research {phase,stage,purposes,only,mode}; in the research {phase,"
        "stage}; exploratory; gathering {info,information,quotes,ideas,data}; collecting {info,information,quotes}; getting {a "
        "feel,an idea,ideas,a sense,quotes,prices,info,information}; out of curiosity; sheer curiosity; window shopper; "
        "kicking tires; kicking the tires; tire kicking; testing the waters; fishing for {prices,info}; early {research,"
        "exploration,stage research}; info only; for info only; information only; for information only; price check; price "
        "checking; checking the market; no plans to buy; not buying {now,yet,anything}; not planning to buy {yet,anything}; "
        "not looking to buy; no intention {of buying,to buy}; not {actually,really,seriously} planning; no plans; no real "
        "plans; no concrete plans; no actual plans; scoping {it,things} out; scoping out; weighing {options,my options,our "
        "options,up options}; feeling things out; seeing what's out there; see what's out there; seeing what's available; "
        "what's out there; sniffing around; nothing planned; nothing in mind; not planning anything"
    ),
    "vague unknown": (
        "don't know; do not know; idk; i dunno; dunno; no idea; not sure; unsure; not certain; unknown; undecided; haven't "
        "decided; have not decided; not decided; hasn't been decided; isn't decided; no clue; haven't a clue; depends; it "
        "depends; dependent on; depending; tbd; tba; tbc; to be {decided,determined,confirmed,announced,defined}; hard to say; "
        "difficult to say; can't say; cannot say; couldn't say; can't tell; who knows; we'll see; will see; we will see; let's "
        "see; remains to be seen; up in the air; up to you; whenever; any time; anytime; flexible; open; doesn't matter; does "
        "not matter; don't mind; don't care; whatever; haven't thought; have not thought; haven't planned; haven't set; no "
        "date; no set date; no fixed date; no timeline; no timeframe; no time frame; no schedule; still {deciding,thinking,"
        "figuring,discussing,debating,undecided,unsure,unclear}; figuring {it,things} out; thinking about it; need to think; "
        "let me think; ill think; good question; your guess is as good as mine; unclear; not clear; undetermined; not "
        "determined; no specific date; nothing definite; nothing specific; nothing set; not defined; pending; waiting on; "
        "waiting for; once we get; when we get; if we get; haven't figured; not figured; god knows; heaven knows; beats me; "
        "search me; havent got a clue; not a clue; at a loss; can't decide; it varies; case by case; haven't discussed; not "
        "discussed; not set; uncertain; iffy; ask my"
    ),
    "asking": (
        "how {much,long,soon,many,fast,quickly,does,do,can,is,are,about you,early,late}; why; what; what's; which; where; who; "
        "when {can,do,does,will,would,could,is,are,should,did}; do you {work,open,have,offer,do,operate,deliver,guys}; are you "
        "{open,available,closed,working,guys,free}; does it; is it possible to know; is there; are there; can you tell; could "
        "you tell; are u; do u; when's; how's; whats; can i ask; may i ask; is this a; are these"
    ),
    "telling": (
        "tell you; let you know; let u know; lyk; get back to you; get back to u; i'll know; we'll know; will know; i'll "
        "decide; we'll decide; decide; deciding; call me; call you; text me; email me; message me; ring me; contact me; reach "
        "out; ping me; ask me; remind me; discuss; talk; i'll confirm; we'll confirm; confirm; we'll talk; meeting; i'll "
        "check; have an answer; give you an answer; get you an answer; speak to; speak with; chat; follow up; touch base; "
        "check back; circle back; update you; finding out; find out; hear back; hear from"
    ),
    "past": (
        "every; each; monthly; weekly; ago; was; were; born; birthday; bday; bought; since; last year; did; did it; started "
        "already in; founded; moved in; finished in; married; anniversary; used to; previously; had; established; went; "
        "happened; graduated; been here; arrived; completed"
    ),
    # Words that say something only together with a denial or with "only".
    "only": "for now; just; only; simply; merely; purely; solely",
    "look": (
        "look{,ing,ed}; brows{e,ing,ed}; see{,ing}; check{,ing,ed}; ask{,ing,ed}; wonder{,ing,ed}; compar{e,ing,ed,ison}; "
        "explor{e,ing,ed}; research{,ing,ed}; curious; curiosity; info; information; idea; ideas; price; prices; pricing; "
        "quote; quotes; estimate; inquir{e,ing,y}; enquir{e,ing,y}; interested; peek; glance; gander; window; scouting; nosy; "
        "learn; learning; options"
    ),
    "deciding": (
        "decid{e,ed,ing}; pick{,ed,ing}; choose; chose{,n}; choosing; set; fix{,ed}; know{,n,ing}; sure; certain; thought; "
        "think; discuss{,ed}; determin{e,ed}; figure{,d}; plan{,ned}; finali{zed,sed,ze,se}; confirm{,ed}; settle{,d}; agreed; "
        "schedul{e,ed}; told; tell; say; work{,ed} it? out; made up; make up"
    ),
}
