"""English words about dates. How a line reads: see `patterns`."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # "May" that is no month, and short forms that look like units.
    "filler": (
        "what about; how about; what if; a little over; just over; a bit over; a bit more than; just under; how does; {i,we,"
        "you,it,they,he,she,that,there,which,who} may; may {be,have,need,take,not,also,well,wait,change,as,i}; may or may not; "
        "i'm; i'd; we d; you'd; they'd; it'd; {was,were} {thinking,hoping,planning,looking,wondering}; had in mind; if not "
        "{sooner,earlier,before}; if {that's,it's} {ok,okay,fine,possible}; why not; not sure but; {day,days} off"
    ),
    # Months.
    "month 1": "january; jan; janury; januray",
    "month 2": "february; feb; febr; febuary; feburary",
    "month 3": "march; mar",
    "month 4": "april; apr",
    "month 5": "may",
    "month 6": "june; jun",
    "month 7": "july; jul",
    "month 8": "august; aug",
    "month 9": "september; sep; sept",
    "month 10": "october; oct",
    "month 11": "november; nov",
    "month 12": "december; dec",
    # Days of the week, Monday is 0.
    "weekday 0": "monday{,s}; mon; mondy",
    "weekday 1": "tuesday{,s}; tue; tues; tuseday; teusday",
    "weekday 2": "wednesday{,s}; wed; weds; wensday; wendsday; wednsday",
    "weekday 3": "thursday{,s}; thu; thur; thurs; thrusday; thursady",
    "weekday 4": "friday{,s}; fri; firday; fryday",
    "weekday 5": "saturday{,s}; sat; saterday; satuday",
    "weekday 6": "sunday{,s}; sun",
    "weekend": "weekend{,s}; week end; wknd; wkend",
    # Seasons by their number from winter.
    "season 0": "winter{,time}",
    "season 1": "spring{,time}",
    "season 2": "summer{,time}; sumer",
    "season 3": "autumn; fall; autum",
    # Units of time.
    "unit hour": "hour{,s}; hr{,s}; h; hrs",
    "unit minute": "minute{,s}; min{,s}",
    "in + number 1 + unit day": "in one day",
    "unit day": "day{,s}; d; dys",
    "unit week": "week{,s}; wk{,s}; w; weeek{,s}; wek{,s}; weekk",
    "unit month": "month{,s}; mo{,s}; mth{,s}; mnth{,s}; m; monht{,s}; mouth{,s}; moth{,s}; monthes; mons",
    "unit quarter": "quarter{,s}; qtr{,s}; qrt; quater{,s}; qtrs",
    "unit half": "half year{,s}; semester{,s}",
    "unit year": "year{,s}; yr{,s}; y; yeer{,s}",
    "unit fortnight": "fortnight{,s}",
    "number 6 + unit month": "half a year; half -? year; half yr; half of a year; 1/2 year; half an year; six months",
    "number 0.5 + unit month": "half a month; half month",
    "half_more": "and a? half",
    "another 1": "or so",
    "or + number 2": "or two",
    "some 2": "a couple of?; couple of?; a pair of; cpl of?; coupla; coupl of?",
    "some 3": "a few; few; several; some; handful of; a handful of; a number of",
    "number 1": "a; an",
    # Days counted from today.
    "begin + next + unit year": "in the new year",
    "before + end + unit year": "before the year is out/over; before the year ends; before year end",
    "days 0": (
        "today; tonight; 2day; tday; tonite; this {evening,afternoon,morning}; tody; end of day; eod; cob; end of the day; by "
        "close of business"
    ),
    "days 1": ("tomorrow; tmrw; tmr; tomorow; tommorow; tommorrow; 2moro; 2morrow; tmw; tomoro; tomorro; 2mrw; tmrow; morrow; tomrrow"),
    "days 2": "day after tomorrow; the day after tomorrow; day after tmrw; overmorrow; day after tomorow",
    "near + some 3 + unit day": (
        "any day now; one of these days; {in,over} the? {coming,next,upcoming} {days}; {in,over} the? next few days; any day"
    ),
    # Which one.
    "this": "this; current; ths",
    "next": "next; following; nxt; nex; upcoming; nexxt; net",
    "next + unit week": "coming week",
    "next + unit month": "coming month",
    "near + some 3 + unit week": ("{in,over,during,within} the coming/upcoming/next weeks; coming/upcoming/next weeks; next few weeks"),
    "near + some 3 + unit month": ("{in,over,during,within} the coming/upcoming/next months; coming/upcoming/next months; next few months"),
    "near 1": "coming; {in,over,during,within} the next; nearest; {in,over} the coming; within the following",
    "coming": "this coming; this upcoming",
    "last either": "last",
    "last": "previous; past; prior",
    "final": "final; very last; closing",
    "next + next + unit week": "week after next; the week after next; the week after",
    "next + next + unit month": "month after next; the month after next; the month after",
    "next + next + unit year": "year after next; the year after next",
    "next + next + unit quarter": "quarter after next",
    "half_part": "half",
    # Parts.
    "begin": (
        "early; beginning; begining; start of; the start of; the beginning of; beggining; first days of; first thing; first "
        "few days of; begin of; top of; onset of; early on in; erly"
    ),
    "middle": "mid; middle; midway through; halfway through; mid way; mid point of; midle; midd",
    "end": (
        "end; late; ending; tail end; last days of; last few days of; back end of; close of; very end; the end of; later part "
        "of; latter part of; eo; latest part of"
    ),
    "end + unit week": "eow; end of wk; end of week",
    "end + unit month": "eom; end of month",
    "end + unit quarter": "eoq; end of quarter",
    "end + unit year": "eoy; year end; end of year; years end; year's end",
    "holiday financial_year": "financial year; fiscal year; fy",
    "day_word": "th; st; nd; rd",
    "the": "the",
    # Relations.
    "in": "in; from now; from today; in about; hence; in roughly; in around; after about; out",
    "within": (
        "within; inside of?; in under; in less than; during; over the course of; throughout; withing; in the space of; in no more than"
    ),
    "by": "by; due; ready by; in time for; come",
    "before": (
        "between now and; from now until/till/to/through; between today and; before; till; until; til; 'til; prior to; up to; "
        "ahead of; b4; befor; untill; sooner than; earlier than; up until; leading up to; bfore"
    ),
    "not_later": (
        "no later than; not later than; at the latest; at latest; latest by?; the latest; deadline is?; max; maximum; at most; "
        "at the most; no more than; nlt; not after; not past; on or before; by no later than; tops; drop dead date; not any "
        "later than; hard stop; must be done by"
    ),
    "not_before": (
        "not before; not until; no earlier than; not earlier than; at the earliest; earliest; at earliest; no sooner than; not "
        "sooner than; not till; won't be before; won't be until; won't start before; won't start until; can't start before; "
        "can't start until; not b4; only after; nothing before; can't before; cannot before; not til; not for; not for at "
        "least; not for another; at least not before; at least not until; not any earlier than; not any sooner than; don't "
        "want to start before; wouldn't be before; wouldn't be until; isn't until; can't until; isn't before; wouldn't start "
        "before; wouldn't start until; nothing until; only from; not untill; won't be till"
    ),
    "after": "after; following the; once; post; beyond; later than; aftr; afer; on the other side of",
    "right_after": (
        "right after; immediately after; straight after; just after; soon after; shortly after; as soon as; directly after; right after the"
    ),
    "from": (
        "from; starting; starting in/on/from?; beginning in/on/from?; since; start from; starts; commencing; as of; effective; frm; fr"
    ),
    "onward": (
        "onward{,s}; on wards; and after; or later; and later; and beyond; or after; or beyond; and up; forward; on out; or "
        "more; plus; and onwards; going forward"
    ),
    "toward": "closer to; nearer to?; toward{,s}; close to; getting on for; approaching",
    "at_least amount": "more than; over; not less than; no less than; longer than; upwards of; no fewer than; in over",
    "at_least": "at least; minimum; minimum of; min of; minimum in; in at least",
    "at_most amount": "less than; under; fewer than; not more than; as little as; inside",
    "at_most": "maximum of; max of",
    "ago": "ago; back then; back in",
    # Links.
    "to": "to; thru; through",
    "and": "and; &; n",
    "or": "or; or maybe; or possibly; either; maybe or; or perhaps",
    "but": "but; though; although; however",
    "instead": (
        "actually; i mean; i meant; rather; no wait; or rather; make that; make it; scratch that; correction; wait; sorry; "
        "oops; better; my bad; instead; no actually; no sorry; wait no; let's say; hmm no; typo; let me correct"
    ),
    "no": "no; nope; nah",
    "between": "between; btw; btwn; betwen",
    "not": (
        "not; no way; nothing; haven't; hasn't; didn't; hadn't; aren't; ain't; none; isn't; won't; never; unlikely; don't; "
        "cannot; can't; definitely not; except; anything but; not in; rule out; doesn't; wouldn't"
    ),
    # Numbers that stand with something else than time.
    "currency": (
        "k; dollar{,s}; buck{,s}; usd; eur; euro{,s}; pound{,s}; gbp; grand; million{,s}; mil; people; employee{,s}; person{,"
        "s}; rooms; room; bedroom{,s}; bed{,s}; sqft; sq; percent; kid{,s}; children; users; user; units; times; floor; "
        "floors; pm; am; o'clock; years old; yrs old; year old; option; options; items; seats; stores; locations; guests; "
        "cars; km; miles; meters; hundred; thousand; thousands; of us; number; licenses; months old; years of experience; "
        "years experience"
    ),
}

HOLIDAYS: Mapping[str, str] = {
    "holiday new_year": (
        "new year{,s}; new year's; new year's eve; new years eve; nye; the new year; newyear; new year's day; ny; turn of the year"
    ),
    "holiday winter_holidays": (
        "the? holidays; holiday season; the? festive season; xmas break; christmas break; christmas holidays; winter holidays; "
        "winter break; holiday; hols; the holiday season; christmas and new year; festivities; the? christmas season"
    ),
    "holiday catholic_christmas": (
        "christmas; xmas; x mas; chrismas; christmas day; christmas eve; crimbo; chistmas; cristmas; christmass"
    ),
    "holiday valentine": "valentine's; valentine's day; valentines; valentines day; v day",
    "holiday st_patrick": "st patrick's day; saint patrick's day; st patricks; st paddy's day; paddys day",
    "holiday easter": "easter; easter sunday; easter weekend; ester; easter monday; good friday; easter break; easter holidays",
    "holiday memorial_day": "memorial day",
    "holiday independence_day": "independence day; fourth of july; 4th of july; july 4th; july fourth; july 4; the fourth",
    "holiday labor_day": "labor day; labour day",
    "holiday halloween": "halloween; haloween; hallowen; helloween",
    "holiday thanksgiving": "thanksgiving; thanks giving; turkey day; thanksgivin",
    "holiday black_friday": "black friday; bf; blackfriday",
    "holiday cyber_monday": "cyber monday",
    "holiday boxing_day": "boxing day",
    "holiday summer_break": (
        "summer break; summer holidays; summer vacation; school holidays; summer hols; the school break; school's out; school "
        "break; summer holiday"
    ),
    "holiday back_to_school": (
        "back to school; school starts; start of school; school start; the school year; new school year; new academic year; "
        "start of term; term starts; academic year"
    ),
    "holiday spring_break": "spring break",
    "holiday earth": "earth day",
}

FILLERS = (
    "of on at about around roughly approximately approx maybe perhaps probably possibly likely hopefully ideally preferably "
    "we you it is are s re ll ve be would will want wanna like need needed start begin get going do done planning thinking "
    "hoping hope aim aiming target targeting sometime time point probs prob ish so well ok okay yes yeah yep yup hi hello "
    "hey thanks thank please our my us me for kick off launch launching go live moving move buy buying order ordering book "
    "booking sort kind something that there as can could should might let lets guess guessing gonna have has been somewhere "
    "anywhere any period timeframe date tentative tentatively expected expecting expect try trying even morning afternoon "
    "evening night exact exactly sharp if possible all goes project work job wedding trip install ready working business "
    "calendar full whole really very quite pretty also then lol haha ill its earlier sooner preferred u r ur good great "
    "fine works"
)
"""Words of no consequence for the date, parted by spaces: the talk around it."""

ORDINARY = (
    "match marsh mark marks money monkey sprint string strong small smart matches watch wander winner winters hunter falls "
    "fell fail file daily dates tomato sunny site letter water layer alter enter weak world words nearly apply apple "
    "marketing markets marked thirsty thrust fried friend friends quarterly quartz mother others being beginner needs seem "
    "seasons reason numbers member members summary simmer sitting setting saturate gust note test best rest west east easy "
    "easier fairly party partly starter status state staff stuff style toddy couples purple simple single general generally "
    "house houses hourly"
)
"""Words that look like mistyped words about time and are not, parted by spaces."""
