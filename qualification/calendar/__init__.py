"""What people say about time, in four languages, and the stretch of the calendar they mean.

The way of a reply: `scripts` gives the ways to read the text (as typed, other keyboard layout, transliterated, another language);
`signs` turns each into language-neutral signs (`sign`) with the words of `words_*` and `vague_*`, looked up in `lexicon`, slips and
all (`spelling`), with dates in digits (`written`) and with `qualification.numerals`; `vague` leaves out what is no statement about
the plan; `settle` drops fillers; `grammar` finds the mentions of a time (`mention`) by the rules of `days`, `named` and `durations`;
`compose` joins them to `ranges`; where there are none, `vague` says which time without a date is meant. `stretches` and `holidays`
know the calendar, `wording` says an answer in words.

May import the standard library, rapidfuzz, `qualification.answers`, `qualification.normalize` and `qualification.numerals`.
To teach a word, add it to a line of `words_<language>` or `vague_<language>`; the form of a line is told in `patterns`. A new
language is two such files, a line in `lexicon`, `spelling` and `wording`, and its place in `scripts`.
"""
