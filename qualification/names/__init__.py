"""What names look like in four languages: given names, surnames, the words people introduce themselves with.

May import `qualification.normalize`, nothing of the kinds. To teach it a name, add it to the list of its language
(folded: lower case, no accents, е for ё); to teach it a way of introducing oneself, add to `introductions`.
"""
