"""Tells which of the offered options a reply means.

One subject a file: `inflection` (word forms), `sounds` (misspellings), `tokens` (words and clauses of a reply), `concepts` (the
vocabulary as an index), `catalogue` (what is known of the options), `asides` (what answers nothing), `polarity` (what is ruled
out), `ordinals`, `units`, `ranges`,
`amounts`, `hours` (replies in numbers), `voices`, `votes` (weighing of words), `assent`, `assenting`
(yes and no), `several` (many options), `choosing` (the layers in their order).
May import `qualification.normalize`, `.reading`, `.numerals`, `.vocabulary`; nothing above.
"""
