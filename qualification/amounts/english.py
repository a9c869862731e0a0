"""English words around amounts."""

from __future__ import annotations

from qualification.amounts.vocabulary import MoneyWords

ENGLISH = MoneyWords(
    more="more than, more then, over, above, exceed*, past, beyond, higher than, greater than, upwards of, upward of, north of, "
    "in excess of, any more than, anything over, anything above, bigger than, more",
    less="sub, less than, less then, under, below, fewer than, beneath, lower than, south of, cheaper than, anything under, "
    "underneath, less",
    not_words="not, no, dont, don't, do not, cant, can't, cannot, wont, won't, never, without, isn't, isnt, shouldn't, shouldnt, "
    "wouldn't, wouldnt, couldn't, couldnt, nothing, didn't, not gonna, nope",
    upper="up to, upto, as much as, within, capped at, maxed at, maxing out at, tops out at, top out at, limited to, as high as, "
    "all the way up to, stay within, keep it to, inside, max of, at most, at the most",
    lower="from, at least, starting at, starting from, starts at, start at, atleast, as little as, as low as, no lower than, "
    "at the least, at the very least, minimally",
    top="max, maximum, ceiling, cap, limit, upper limit, tops, at most, absolute max, hard cap, top, high, high end, maxx, "
    "at the most, most",
    bottom="min, minimum, floor, at least, lower limit, bare minimum, low, low end, at the least",
    upper_after="can't do more, cant do more, can't go higher, cant go higher, or less, or under, or below, and below, "
    "and under, or lower, and no more, no more, and not a penny more, not a penny more, and not a cent more, and less, at most, "
    "at the most, or fewer, or cheaper, not more, and that's it",
    lower_after="or more, and up, and more, and above, or above, or higher, plus, and over, or over, upwards, and upwards, "
    "at least, or so and up, onwards, and beyond, or up, not less",
    about="about, around, roughly, approx, approximately, circa, ca, abt, like, maybe, perhaps, say, let's say, lets say, ish, "
    "-ish, give or take, or so, or thereabouts, probably, prolly, somewhere around, somewhere in the region of, "
    "in the region of, in the ballpark of, ballpark, more or less, near, nearly, close to, almost, just, exactly, around about, "
    "something like, somewhere, some, an estimated, estimated, ideally, hopefully, i guess, i think, the, a, an, of, only, at, "
    "idk, well, so, anywhere, thereabouts, abouts",
    between="between, betwen, range of, in the range of, range, ranging, ranging from",
    between_and="and, &, n",
    to="to, till, until, up to, or, through, thru, maybe, and up to, possibly, but no more than, perhaps, or maybe, or even, "
    "even, maybe even",
    month="a month, per month, monthly, /month, /mo, /m, pm, p/m, p.m., per mo, each month, every month, mo, month, mth, "
    "per mth, a mo, pcm, by month, monthly budget",
    year="a year, per year, yearly, /year, /yr, /y, annually, annual, per annum, p.a., pa, each year, every year, per yr, p/a",
    once="one-off, one off, oneoff, one time, one-time, onetime, once, in total, total, all in, for the whole project, "
    "whole project, lump sum, for the project, per project, for everything, all-in, altogether, overall, flat, single payment, "
    "upfront, for the whole thing",
    before="before, used to, was, were, previously, last year, last time, last month, originally, initially, at first, "
    "in the past, formerly, earlier, had, first, then it was, planned, back then, it was",
    now="now, currently, these days, this year, today, nowadays, at the moment, this time, right now, at present, down to, "
    "presently, ended up with, got",
    later="later, next year, then, afterwards, in the future, eventually, down the line, down the road, after that, next, could go",
    changed="went, raised, increased, cut, reduced, dropped, moved, grew, bumped, lowered, jumped, upped, slashed, gone, "
    "going from, brought, decreased, doubled, changed",
    slips="no wait, wait, actually, sorry, i mean, i meant, scratch that, oops, correction, rather, make that, or rather, "
    "my bad, typo, no sorry, meant, hold on, whoops, mistake, nvm, nevermind, never mind, oh no, hmm no, on second thought",
    not_this="not",
    lacking="don't have, dont have, do not have, haven't got, havent got, can't afford, cant afford, cannot afford, couldn't afford",
    too_much="too much, too expensive, too high, too pricey, is expensive, is a lot, way too much, too steep, too rich, steep",
    units="people, person, persons, ppl, of us, employees, employee, staff, guys, users, user, customers, clients, guests, "
    "adults, kids, children, percent, pct, %, sqm, sq, sqft, square, m2, ft, feet, meters, metres, miles, km, kg, rooms, room, "
    "bedrooms, bedroom, bed, beds, floors, pages, page, sites, site, websites, posts, items, pcs, pieces, products, seats, "
    "licenses, stars, points, times, years old, yo, y o, yrs old, st, nd, rd, th, january, february, march, april, may, june, "
    "july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, "
    "followers, subscribers, leads, calls, cars, units, stores, shops, offices, locations, videos, photos, ads, visitors, "
    "orders, members, developers, options, things, questions, hundred people, cents, x, figures, figure",
    durations="months, month, mo, mos, years, year, yrs, yr, weeks, week, wk, wks, days, day, hours, hour, hrs, hr, minutes, "
    "mins, min, quarters, am, pm, o'clock, oclock, h",
    counting="team of, staff of, group of, family of, party of, crew of, company of, aged, age, phone, tel, there are, number, "
    "room, street, apt, suite, version",
    vague="few, a few, several, many, some odd",
    placing="we are, we're, were, i am, i'm, im, at, in, since, by, on, after, option, the, january, february, march, april, "
    "may, june, july, august, september, october, november, december, jan, feb, mar, apr, aug, sept, oct, nov, dec",
    plural=r"[a-z]{3,}(?:s|ren)",
    fillers="but, and, with, for, from, that, have, been, just, only, really, your, there, here, will, would, could, should, "
    "maybe, my, our, we, they, this, these, those, when, where, what, which, who, how, than, then, also, even, still, need, "
    "want, think, budget, project, spend, pay, paid, cover, covers, enough, okay, ok, yeah, got, get, can, are, if, it, in, to, "
    "is, was, as, plus, less, yes, thanks, bucks, does, works, suits, sounds, seems, gets, lets, perhaps, please, us, always, "
    "ours, others, towards, plans, allows, fits, makes, has, its, thats, that's, what's, whats, hopes",
    no_budget="no ~ budget, no ~ money, don't ~ have ~ money, dont ~ have ~ money, not ~ any money, no budget, zero, nothing, "
    "free, for free, broke, no money, don't have any money, dont have any money, don't have money, dont have money, "
    "don't have a budget, dont have a budget, no cash, no funds, haven't got a budget, havent got a budget, without a budget, "
    "zilch, nada, not have a budget, not allocated, no funding, nil, none, skint, no dough, 0 budget, penniless, out of money, "
    "any money, any budget, got no, nothing at all, not a penny, not a cent, no budget at all, there isn't one, there isnt one, "
    "can't pay, cant pay, don't have one, dont have one, haven't got one, no bugdet, do not have a budget, not got a budget",
    dont_know="a clue, not there yet, too early, don't ~ know, dont ~ know, not ~ sure, not ~ decided, haven't ~ decided, "
    "havent ~ decided, not ~ thought, idk, i don't know, don't know, dont know, do not know, dunno, not sure, unsure, no idea, "
    "no clue, haven't decided, havent decided, not decided, tbd, tbc, figuring it out, figuring that out, hard to say, "
    "need to check, need to ask, need to talk, have to ask, have to check, no real idea, haven't thought, havent thought, "
    "not thought, undecided, unknown, who knows, not yet, can't say, cant say, couldn't say, couldnt say, clueless, not certain, "
    "not defined, not set, haven't set, havent set, let me think, need to think, yet to decide, still deciding, to be decided, "
    "to be determined, beats me, no concrete, haven't figured, havent figured, not clear, not fixed, ask my boss, check with, "
    "have to think, thinking about it, god knows, no number in mind, nothing in mind, never thought, haven't worked, "
    "not finalised, not finalized, haven't discussed, havent discussed, hmm, uncertain, no figure, difficult to say, "
    "tough to say, i wouldn't know, wouldnt know, wouldn't know",
    depends="up for discussion, depends, depend, it depends, depending, flexible, negotiable, open, we'll see, well see, "
    "we will see, see what you offer, varies, up to you, case by case, subject to, to be discussed, to be negotiated, let's see, "
    "lets see, open to, variable, you tell me, based on, can be discussed, we can discuss, can discuss, as needed, contingent, "
    "situational",
    refuse="not your concern, sensitive, won't ~ tell, not ~ comfortable, not ~ share, not ~ discuss, rather ~ not, rather not, "
    "prefer not, not say, not disclose, not to say, none of your business, not your business, confidential, private, secret, "
    "not telling, not going to tell, won't say, wont say, won't tell, wont tell, no comment, not comfortable, can't disclose, "
    "cant disclose, can't share, cant share, not gonna say, won't share, wont share, don't want to say, dont want to say, "
    "don't want to share, dont want to share, not sharing, keep that to myself, keep it to myself, why do you need, "
    "why do you ask, why do you want, not for you, personal, don't want to tell, dont want to tell, under nda, nda, classified, "
    "rather keep, mind your own, nunya, nosy, pass on that, don't wanna say, dont wanna say, not saying, not revealing, "
    "not disclosing, don't feel like, between me and, undisclosed, i'd rather skip",
    price="packages start, start at, how much, the price ~ first, quote ~ first, give me ~ price, tell me ~ price, "
    "what does it cost, what's the price, whats the price, what is the price, price, prices, pricing, price list, cost, costs, "
    "what do you charge, your rates, rates, quote, what are your, charge, fees, how expensive, hm is it, what would it, "
    "what would that, what will it, what's your fee, whats the cost, ballpark figure, price range, estimate",
    yours="do you start, do you work, do you charge, you charge, your, cost, price, how much, does it, why, do you require, do you have",
)
