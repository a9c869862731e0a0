"""E-mail addresses: typed, said, mistyped, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qualification.answers import Email, Text
from qualification.contacts.domain_slips import meant_domain
from qualification.kinds import email
from qualification.reading import Hints, Reading, Unclear, Understood
from tests.qualification.kinds.contact_cases import NASTY, misread


def _taken(reading: Reading) -> object:
    if isinstance(reading, Understood) and isinstance(reading.answer, Email):
        return {"email": reading.answer.address, "suggestion": reading.answer.suggestion}
    return {"email": None, "suggestion": None}


def test_every_reply_of_the_tables_is_read_right() -> None:
    assert misread("email", email.read, _taken) == []


def test_a_mistyped_domain_is_proposed_and_never_changed() -> None:
    assert email.read("joe@gmail.con", Hints()) == Understood(
        answer=Email(address="joe@gmail.con", suggestion="joe@gmail.com"), confidence=0.85
    )


def test_what_cannot_be_an_address_is_only_proposed_mended() -> None:
    assert email.read("joe@gmailcom", Hints()) == Understood(answer=Email(address=None, suggestion="joe@gmail.com"), confidence=0.85)


@pytest.mark.parametrize(
    ("text", "why"),
    [("нет", "nothing"), ("@ivan", "nothing"), ("joe@", "invalid"), ("@", "nothing"), ("joe..x@gmail.com", "invalid"), ("a@@b", "invalid")],
)
def test_what_is_no_address_says_why(text: str, why: str) -> None:
    assert email.read(text, Hints(lang="ru")) == Unclear(why=why)  # type: ignore[arg-type]  # the table holds only reasons


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("почтаivan@mail.ru", "ivan@mail.ru"),
        ("ivan@mail.ruспасибо", "ivan@mail.ru"),
        ("иван@почта.рф", "иван@почта.рф"),
        ("ivan@ьфшдюкг", "ivan@mail.ru"),
        ("ivan@mail.ru,petr@mail.ru", "ivan@mail.ru"),
        ("напишите @mail.ru", None),
        ("ivan собака mail", None),
        ("собака @ivan точка", None),
        ("me at acme.com", None),
        ("x @ y", None),
        ("joe @acme", None),
        ("joe@acme.com ru", "joe@acme.com"),
        ("joe@acme hello", None),
        (" ".join(f"u{n}@" for n in range(40)), None),
        (" ".join(f"u{n}@x" for n in range(40)), None),
    ],
)
def test_odd_surroundings_do_not_hide_or_make_an_address(text: str, address: str | None) -> None:
    reading = email.read(text, Hints(lang="ru"))
    assert (reading.answer.address if isinstance(reading, Understood) and isinstance(reading.answer, Email) else None) == address


@pytest.mark.parametrize(
    ("domain", "lang", "meant"),
    [
        ("gmail.com", "en", None),
        ("www.gmail.com", "en", "gmail.com"),
        ("mail.ru.com", "ru", "mail.ru"),
        ("yahoo.com.pe", "es", None),
        ("acme", "en", None),
        ("acme.zz", "en", None),
        ("acme.rus", "ru", "acme.ru"),
        ("acme.ут", "ru", None),
        ("acme.eu", "fr", None),
        ("sfrr.fr", "fr", "sfr.fr"),
        ("ma.com", "en", None),
        ("wahoo.com", "en", None),
        ("acme.erg", "de", "acme.org"),
        ("outlook", "en", "outlook.com"),
    ],
)
def test_the_domain_meant_is_found_or_left(domain: str, lang: str, meant: str | None) -> None:
    assert meant_domain(domain, lang) == meant


def test_an_address_is_shown_as_it_is() -> None:
    assert email.show(Email(address="joe@gmail.com"), Hints()) == "joe@gmail.com"
    assert email.show(Email(address=None, suggestion="joe@gmail.com"), Hints()) == "joe@gmail.com"
    assert email.show(Text(text="x"), Hints()) == ""


@pytest.mark.parametrize("text", NASTY)
def test_nonsense_is_read_without_an_error(text: str) -> None:
    assert email.read(text, Hints(lang="ru")) is not None


@settings(max_examples=300, deadline=None)
@given(st.text(), st.text(), st.sampled_from(["ru", "en", "es", "fr", "de"]))
def test_no_text_raises(before: str, after: str, lang: str) -> None:
    email.read(before, Hints(lang=lang))
    email.read(f"{before}@{after}", Hints(lang=lang))
