"""Asking for the useful thing again in English, or for the first time (see `wording` for the notation)."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.intents.wording import PhraseTable

CLASSES: Mapping[str, str] = {
    # what a visitor may have been given
    "gift": """
        file~ pdf~ document~ doc~ guide~ checklist~ check-list~ catalog~ catalogue~ brochure~ booklet~ ebook~ e-book~ template~ calculator~
        presentation~ slides link~ download~ attachment~ material~ handout~ lookbook~ leaflet~ price-list~ pricelist~ promo code~ promocode
        coupon~ voucher~ freebie~ bonus brief~ collection
        """,
    "send_it": "send resend give share forward email text get have receive download",
    "again": "again anew another once",
    "works": "open opening opens work working works load loading loads download downloading come came arrive arrived show showing",
}

MAGNETS: PhraseTable = {
    "magnet": {
        "near": """
            send|resend|give|share|forward|get|have|download .. @gift .. again / send|resend|give|share|forward .. it|that|them .. again
            resend .. @gift|it|that|them / send .. again .. @gift? / @gift .. once more / @gift .. one more time / @gift .. again
            send|give|share .. it|that|me .. once more / send|give|share .. it|that|me .. one more time
            cant|unable .. open|find|see|download|access|get|view .. @gift / not .. open|find|see|download|access .. @gift
            @gift .. not .. @works / @gift .. wont .. @works / @gift .. is? .. broken|corrupted|empty|damaged|dead|expired|missing|gone
            broken|dead|corrupted .. @gift / not .. get|got|receive|received|seen .. @gift / never .. got|received|came .. @gift
            @gift .. never|not .. came|come|arrived|arrive / lost|deleted|misplaced .. @gift / where .. is? .. my|the|that .. @gift
            another|new .. copy|link .. to|of? .. @gift?
        """,
        "alone": """
            send|give|share|forward .. me|us? .. @gift / where .. @gift / can|could|may .. i|we|you .. @send_it .. @gift
            i|we want|need .. the|my|that .. @gift / i|we lost it .. send|again / not .. opening|downloading|loading
        """,
    },
}
