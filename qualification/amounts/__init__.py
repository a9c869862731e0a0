"""Amounts of money in a text: what was named, up to or from, per month or once, or why nothing was named.

What lives here: one file of words a language (`russian`, `english`, `spanish`, `french`; the form is `vocabulary.MoneyWords`),
`currencies`, `spelling` (puts mistyped words right), `tongues` (which language a text is in), `patterns` (the words compiled),
then in the order of reading `mentions` (numbers that are money), `bounds` and `spans` (up to, from, ranges), `relations` (which of
several is meant), `periods`, `silence` (no amount), and `wording` (shown back). It may import `qualification.numerals`,
`normalize`, `answers` and `reading`. A new word is a new entry in the file of its language.
"""
