"""Asking for the useful thing again in Spanish, or for the first time (see `wording` for the notation)."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.intents.wording import PhraseTable

CLASSES: Mapping[str, str] = {
    # what a visitor may have been given
    "gift": """
        archivo~ fichero~ pdf~ documento~ guia~ catalogo~ checklist calculadora enlace~ link~ folleto~ presentacion plantilla~ material
        materiales cupon ficha~ dossier descarga adjunto~ tarifario codigo promocional muestrario
        """,
    "send_it": """
        envie envies envia enviame envieme envienme enviarme enviar mande mandes manda mandame mandeme mandenme mandarme mandar pase pasame
        paseme pasenme pasarme reenvia reenviame reenvieme reenviarme reenviar reenvie reenvien comparta comparte dame deme denme dar
        darme repita repetir compartir compartame
        """,
    "again": "nuevamente otra nuevo vez",
    "works": """
        abre abren abrir abrirlo descarga descargan descargar funciona funcionan carga cargar llego llega llegado recibi recibido
        encuentro veo ver aparece
        """,
}

MAGNETS: PhraseTable = {
    "magnet": {
        "near": """
            @send_it .. @gift .. otra|una .. vez / @send_it .. @gift .. de? nuevo|nuevamente / @send_it .. otra|una .. vez .. @gift?
            @send_it .. de? nuevo|nuevamente .. @gift? / reenvia(r,rme,me)|reenvie(,n,me) .. @gift / @gift .. otra|una .. vez
            @gift .. de nuevo / @gift nuevamente / no .. se|puedo|me|logro|consigo? .. @works .. @gift
            @gift .. no .. se|me|lo|puedo? .. @works / perdi|borre|elimine .. @gift / donde .. esta|quedo .. @gift
            @gift .. danado|roto|vacio|corrupto|caido|perdi|caducado|dana / ha? no .. me? .. @works .. @gift
        """,
        "alone": """
            @send_it .. me|nos|por|favor? .. @gift / donde .. @gift / puede(,s,n)|podria(,s,n) .. @send_it .. @gift
            quiero|quisiera|necesito el|la|mi .. @gift / no .. se abre / no .. se descarga
        """,
    },
}
