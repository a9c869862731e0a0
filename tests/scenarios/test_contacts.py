"""Who is a lead at all: S01 to S13."""

from __future__ import annotations

import pytest

from tests.scenarios.played import Shares, play, unheard, write_first


def test_S01_the_cosmetics_stand() -> None:
    """At a stand in a mall one visitor fills in the questionnaire with a contact; another tries the creams and leaves nothing."""
    filled_in = play("entries", "hand cream", "I agree", "+44 7400 123456", source="stand")
    only_tried = play("entries", "hand cream", "I do not agree", source="stand")

    assert (filled_in.lead, filled_in.finished) == (True, True)
    assert (only_tried.lead, only_tried.finished) == (False, True)
    assert only_tried.criteria["interest"] == "yes"


def test_S02_the_flyer() -> None:
    """A person takes a flyer and fills in a contact: reacted to marketing, so a lead."""
    assert play("entries", "skip", "I agree", "anna@example.com", source="flyer").lead is False, "an address where a number is asked"
    assert play("entries", "skip", "I agree", "+44 7400 123456", source="flyer").lead


@pytest.mark.parametrize(
    ("says", "lead", "mark", "lacking", "score"),
    [
        (("Globex Ltd", "An offer", "I agree", "020 7946 0958", "skip", "skip", "skip"), False, "undecided", ("person", "authority"), 0),
        (("Globex Ltd", "An offer", "I agree", "020 7946 0958", "Ann Smith", "yes", "skip"), True, "targeted", (), 10),
        (("Globex Ltd", "An offer", "I agree", Shares(), "Ann Smith", "yes", "ann@globex.example"), True, "targeted", (), 30),
    ],
    ids=["company and switchboard", "a named person who decides", "with a number and an address of her own"],
)
def test_S03_a_company_with_a_switchboard_is_no_lead(
    says: tuple[str | Shares, ...], lead: bool, mark: str, lacking: tuple[str, ...], score: int
) -> None:
    """Company and its number: no lead. A named person who may discuss and is interested: a lead. Own number and address: a better one."""
    came = play("named_person", *says)

    assert (came.lead, came.mark, came.lacking, came.score) == (lead, mark, lacking, score)


@pytest.mark.parametrize("source", ["questionnaire", "call", None])
def test_S04_an_anonymous_sign_of_attention_is_interest(source: str | None) -> None:
    """A question in a form, a call or a comment without a name or number: interest, not a lead."""
    came = play("entries", "a question about hand cream", source=source)

    assert (came.lead, came.criteria["interest"]) == (False, "yes")


@pytest.mark.parametrize(
    ("says", "mark", "need"),
    [
        ((), "undecided", "unknown"),
        (("it is cold outside",), "non-targeted", "no"),
        (("I took the wrong door",), "non-targeted", "no"),
        (("I need something for a bathroom",), "targeted", "yes"),
    ],
)
def test_S05_somebody_walks_into_the_shop(says: tuple[str, ...], mark: str, need: str) -> None:
    """To get warm, by the wrong door, or to buy: until it is known the visitor is an unverified lead; then the need decides."""
    came = play("showroom", *says, source="door")

    assert (came.lead, came.mark, came.criteria["need"]) == (True, mark, need)


def test_S06_an_order_on_the_site_is_an_unverified_lead() -> None:
    """An order with a typed number that may be wrong: a lead, and what it lacks is a genuine number."""
    came = play("entries", "two hand creams", "I agree", "+44 7400 123456", source="order")

    assert (came.lead, came.mark, came.lacking) == (True, "undecided", ("genuine",))


def test_S07_a_question_in_a_messenger() -> None:
    """Who writes a question in a messenger is a lead where the script takes everybody who writes for one, unverified so far."""
    came = write_first("showroom", "Hello, do you have blue tiles?")

    assert (came.lead, came.mark, came.lacking) == (True, "undecided", ("need",))


def test_S08_a_passer_by_and_one_who_came_in() -> None:
    """A look at the window is nothing yet; who came in has a small interest already."""
    passer_by, came_in = unheard("showroom"), play("showroom", source="door")

    assert (passer_by.lead, passer_by.score) == (False, 0)
    assert (came_in.lead, came_in.score) == (True, 5)


@pytest.mark.parametrize("trade", ["teacher", "builder", "engineer", "beautician"])
def test_S09_calling_everybody_brings_no_leads(trade: str) -> None:
    """Everybody on a CV site is called and offered cleaning: other trades, no leads, and an apology."""
    came = play("cleaning", trade, source="cv_site")

    assert (came.lead, came.mark, came.lacking, came.finished) == (False, "non-targeted", ("trade",), True)


def test_S09_those_who_answer_a_vacancy_are_leads() -> None:
    """A vacancy with sex and age in the trade's papers: who answers with a contact is a lead, and fits."""
    came = play("cleaning", "cleaner", "Women's", "42", "I agree", Shares(), source="vacancy")

    assert (came.lead, came.mark, came.criteria) == (True, "targeted", {"trade": "yes", "age": "yes"})


@pytest.mark.parametrize("source", ["order", "order_made", "call", "questionnaire", "registration", "popup", "newsletter", "trial", "shop"])
@pytest.mark.parametrize("contact", [("+44 7400 123456",), ("skip", "anna@example.com")], ids=["phone", "e-mail"])
def test_S10_every_entrance_with_a_contact_is_a_lead(source: str, contact: tuple[str, ...]) -> None:
    """Order, call, questionnaire, registration, pop-up, newsletter, trial, shop: each makes a lead once a contact is left."""
    assert not play("entries", "hand cream", "I agree", source=source).lead
    assert play("entries", "hand cream", "I agree", *contact, source=source).lead


@pytest.mark.parametrize(
    ("number", "lead"), [("12345", False), ("+44 7400 000000", True)], ids=["not a number at all", "perhaps somebody else's"]
)
def test_S11_a_wrong_number_for_a_presentation(number: str, lead: bool) -> None:
    """Whoever leaves a wrong number just to have the presentation gets none and stays unconfirmed."""
    came = play("presentation", "I agree", number)

    assert (came.lead, came.mark, came.lacking, came.magnets) == (lead, "undecided", ("genuine",), ())


def test_S11_a_number_the_messenger_vouches_for_gets_the_presentation() -> None:
    """The other side of the same case: with a genuine number the file goes out."""
    came = play("presentation", "I agree", Shares())

    assert (came.mark, came.magnets) == ("targeted", ("presentation",))


@pytest.mark.parametrize(
    ("says", "mark", "lacking", "handed"),
    [
        (("I agree", Shares()), "undecided", ("need",), False),
        (("I agree", Shares(), "our requests get lost"), "targeted", (), True),
        (("I agree", Shares(), "no task at all"), "non-targeted", ("need",), False),
        (("I agree", "+44 7400 123456", "our requests get lost"), "undecided", ("genuine",), False),
    ],
    ids=["before the question", "a task", "no task", "a number nobody vouched for"],
)
def test_S12_one_touch(says: tuple[str | Shares, ...], mark: str, lacking: tuple[str, ...], handed: bool) -> None:
    """A genuine number and a task the product solves: into the deal. No task: out. The number not genuine: still waiting."""
    came = play("first_touch", *says)

    assert (came.mark, came.lacking, came.handed) == (mark, lacking, handed)


@pytest.mark.parametrize(
    ("says", "mark"), [((), "undecided"), (("I only compare prices",), "undecided"), (("we renovate the bathroom",), "targeted")]
)
def test_S13_an_incoming_call_until_it_is_clarified(says: tuple[str, ...], mark: str) -> None:
    """A real need, or only comparing prices? Until that is clear the caller is a lead and no potential client."""
    came = play("showroom", *says, source="call")

    assert (came.lead, came.mark) == (True, mark)
