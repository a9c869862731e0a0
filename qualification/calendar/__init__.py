"""What people say about time, in four languages, and the stretch of the calendar they mean.

The way of a reply: `scripts` tries the readings of the text (as typed, other keyboard layout, transliterated, another language),
`signs` turns each into language-neutral signs with the words of `words_*` and `vague_*`, `grammar` finds the mentions of a time
among the signs, `compose` joins them to one answer, and `vague` tells what is meant when no date is.
`stretches` and `holidays` know the calendar, `wording` says an answer in words.

May import the standard library, rapidfuzz, `qualification.normalize`, `qualification.numerals` and `qualification.answers`.
To teach a word, add it to a line of `words_<language>` or `vague_<language>`; the form of a line is told in `patterns`.
"""
