"""Names of companies, as the visitor writes them."""

from __future__ import annotations

from qualification.answers import Answer, Company
from qualification.names.companies import find_company
from qualification.reading import SURE, Hints, Reading, Unclear, Understood


def read(text: str, hints: Hints) -> Reading:
    """The company in the reply; `nothing` also where the visitor has none (a private person, self-employed)."""
    name = find_company(text, hints.lang)
    if name is None:
        return Unclear(why="question" if text.rstrip().endswith("?") else "nothing")
    return Understood(answer=Company(name=name), confidence=SURE)


def show(answer: Answer, hints: Hints) -> str:
    """The name."""
    return answer.name if isinstance(answer, Company) else ""
