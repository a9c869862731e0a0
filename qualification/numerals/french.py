"""French number words, folded (no accents), with the Belgian and Swiss ones."""

from __future__ import annotations

from qualification.numerals.atoms import Vocabulary

FRENCH = Vocabulary(
    values={
        0: "zero", 2: "deux paire", 3: "trois", 4: "quatre quatres", 5: "cinq cinc", 6: "six", 7: "sept", 8: "huit",
        9: "neuf", 10: "dix", 11: "onze",
        12: "douze", 13: "treize", 14: "quatorze", 15: "quinze", 16: "seize", 20: "vingt vingts vint ving", 30: "trente", 40: "quarante",
        50: "cinquante", 60: "soixante", 70: "septante", 80: "huitante octante", 90: "nonante",
    },
    articles="un une",
    groups={
        10: "dizaine", 12: "douzaine", 15: "quinzaine", 20: "vingtaine", 30: "trentaine", 40: "quarantaine", 50: "cinquantaine",
        60: "soixantaine", 100: "cent centaine",
    },
    many_groups={10: "dizaines", 12: "douzaines", 100: "cents centaines"},
    scales={1e3: "mille millier", 1e6: "million", 1e9: "milliard"},
    many_scales={1e3: "milliers milles", 1e6: "millions", 1e9: "milliards"},
    short_scales={1e9: "mds mrd mrds"},
    fractions={0.5: "demi demie moitie", 0.25: "quart quarts"},
    ordinals={
        1: "premier premiere", 2: "deuxieme seconde", 3: "troisieme", 4: "quatrieme", 5: "cinquieme", 6: "sixieme", 7: "septieme",
        8: "huitieme", 9: "neuvieme", 10: "dixieme", 11: "onzieme", 12: "douzieme", 20: "vingtieme",
    },
    slang={},
    counted_slang={1e6: "m"},
    halves=(("et", "demi"), ("et", "demie"), ("et", "demis")),
    joins=("et",),
)
