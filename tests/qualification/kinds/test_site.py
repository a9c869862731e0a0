"""Web sites: typed, said, Cyrillic; and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualification.answers import Site, Text
from qualification.kinds import site
from qualification.reading import Hints, Unclear, Understood
from tests.qualification.kinds.contact_cases import NASTY

_FOUND = (
    ("romashka.ru", "https://romashka.ru"),
    ("https://Romashka.ru/", "https://romashka.ru"),
    ("www.romashka.ru", "https://www.romashka.ru"),
    ("наш сайт romashka.ru, смотрите", "https://romashka.ru"),
    ("почта ivan@mail.ru, сайт romashka.ru", "https://romashka.ru"),
    ("ромашка точка ру", "https://romashka.ru"),
    ("romashka точка ru", "https://romashka.ru"),
    ("три дабл ю ромашка точка ру", "https://romashka.ru"),
    ("ромашка.рф", "https://ромашка.рф"),
    ("xn--80aaxgqbdi.xn--p1ai", "https://копанина.рф"),
    ("t.me/romashka", "https://t.me/romashka"),
    ("instagram.com/romashka/", "https://instagram.com/romashka"),
    ("https://vk.com/club1?x=1", "https://vk.com/club1?x=1"),
    ("http://acme.co.uk:8080/a/b.", "http://acme.co.uk:8080/a/b"),
    ("acme dot com", "https://acme.com"),
    ("acme . com", "https://acme.com"),
    ("tienda punto com", "https://tienda.com"),
    ("dupont point fr", "https://dupont.fr"),
    ("acme.studio", "https://acme.studio"),
    ("notion.so", "https://notion.so"),
    ("www.acme.it is ours", "https://www.acme.it"),
)
_NONE = (
    "нет", "сайта нет", "ivan@mail.ru", "thanks.it works", "logo.png", "см. рис.", "в 9.30", "и т.д.", "@romashka", "xn--a.xn--b",
    "point", "xn--ии.ru.xn--",
)  # fmt: skip


@pytest.mark.parametrize(("text", "url"), _FOUND)
def test_a_site_is_found(text: str, url: str) -> None:
    assert site.read(text, Hints()) == Understood(answer=Site(url=url), confidence=0.9)


@pytest.mark.parametrize("text", _NONE)
def test_what_only_looks_like_a_site_is_none(text: str) -> None:
    assert site.read(text, Hints()) == Unclear(why="nothing")


def test_a_site_is_shown_without_its_scheme() -> None:
    assert site.show(Site(url="https://ромашка.рф/цены"), Hints()) == "ромашка.рф/цены"
    assert site.show(Text(text="x"), Hints()) == ""


@pytest.mark.parametrize("text", NASTY)
def test_nonsense_is_read_without_an_error(text: str) -> None:
    assert site.read(text, Hints()) is not None


@settings(max_examples=300, deadline=None)
@given(st.text(), st.sampled_from(["", "https://", "www.", "xn--", " точка "]), st.sampled_from(["", ".ru", ".рф", "/"]))
def test_no_text_raises(text: str, before: str, after: str) -> None:
    site.read(before + text + after, Hints())
