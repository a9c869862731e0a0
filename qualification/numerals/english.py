"""English number words."""

from __future__ import annotations

from qualification.numerals.atoms import Vocabulary

ENGLISH = Vocabulary(
    values={
        0: "zero nil",
        1: "one",
        2: "two couple pair twain",
        3: "three", 4: "four", 5: "five fiver", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten tenner", 11: "eleven", 12: "twelve",
        13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen",
        20: "twenty", 30: "thirty", 40: "forty fourty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety ninty",
    },
    articles="a an",
    groups={12: "dozen", 100: "hundred hundert hunnid"},
    many_groups={12: "dozens", 100: "hundreds"},
    scales={1e3: "thousand", 1e6: "million", 1e9: "billion"},
    many_scales={1e3: "thousands", 1e6: "millions", 1e9: "billions"},
    short_scales={1e3: "k ks thou thsd thnd", 1e6: "mln mio kk mn", 1e9: "bn bln"},
    fractions={0.5: "half", 0.25: "quarter quarters"},
    ordinals={
        1: "first 1st", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth",
        11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth", 16: "sixteenth", 17: "seventeenth",
        18: "eighteenth", 19: "nineteenth", 20: "twentieth", 30: "thirtieth",
    },
    slang={},
    counted_slang={
        1e3: "grand grands g gs large rack racks band bands stack stacks",
        1e5: "lakh lakhs lac lacs",
        1e6: "m ms mil mill mils",
        1e7: "crore crores",
    },
    halves=(("and", "a", "half"), ("and", "half"), ("n", "a", "half"), ("n", "half"), ("&", "a", "half")),
    joins=("and", "n"),
)
