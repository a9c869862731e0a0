"""Tells which of the offered options a reply means.

One subject a file: `inflection` (word forms), `sounds` (misspellings), `tokens` (words and clauses of a reply), `concepts` (the
vocabulary as an index), `catalogue` (what is known of the options), `asides` (what answers nothing), `polarity` (what is ruled
out), `abbreviations` (short forms written out), `remarks` (talk about the moment and about others), `digressions`,
`other_facts` (what another question asks for), `alternatives` ("X or Y, not sure"),
`ordinals`, `units`, `ranges`, `amounts`, `hours` (replies in numbers), `stretches`, `moments`, `timespans` (lengths of time and dates),
`frequencies` (how often), `heads` (company), `usage` (now, before, never), `voices`, `votes` (weighing of words), `assent`, `assenting`
(yes and no), `polar` (options that are a yes and a no), `deciders` (who decides), `extremes`, `several` (many options),
`choosing` (the layers in their order).
May import `qualification.normalize`, `.reading`, `.numerals`, `.calendar`, `.vocabulary`; nothing above.
"""
