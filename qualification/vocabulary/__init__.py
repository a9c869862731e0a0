"""What words mean, as data: near-synonyms of four languages gathered into concepts, a field of life a file.

Words are written folded (lower case, no accents, е for ё). Inflected forms need not be listed. `word*` stands for every word
that begins so; `a_b` for the two words side by side in that order; `a+b` for both near each other in any order.
The files import `concept` and `wordlist` from here and nothing else, but for a field in several files: its first file takes in
the `CONCEPTS` of the others (`money_law` those of `legal`), so that all of them count as one field.
To teach a word, add it to the fitting line; to add a field, write one more file with a `CONCEPTS` table and name it in
`qualification.matching.concepts`.
"""
