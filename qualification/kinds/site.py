"""Addresses of web sites and of pages in networks."""

from __future__ import annotations

from qualification.answers import Answer, Site
from qualification.contacts.web_sites import find_site
from qualification.reading import Hints, Reading, Unclear, Understood


def read(text: str, hints: Hints) -> Reading:
    """The first web address in the reply; an e-mail address is none."""
    url = find_site(text)
    return Understood(answer=Site(url=url), confidence=0.9) if url else Unclear()


def show(answer: Answer, hints: Hints) -> str:
    """The address without its scheme."""
    return answer.url.partition("://")[2] if isinstance(answer, Site) else ""
