"""Targeted or not, lead or prospect: S21 to S27."""

from __future__ import annotations

import pytest

from tests.scenarios.played import Shares, play


@pytest.mark.parametrize(
    ("says", "mark", "lacking"),
    [
        (
            ("no book out", "I am in an authors group", "not sure yet", "I agree", "rose@example.com"),
            "undecided",
            ("market", "intent", "authority"),
        ),
        (("on Amazon", "Sell more copies", "skip", "up to 800", "in two months", "yes", "I agree", "rose@example.com"), "targeted", ()),
    ],
    ids=["a: a member of a group, no book out", "b: a book on Amazon, wants to sell more"],
)
def test_S21_self_publishing_authors(says: tuple[str, ...], mark: str, lacking: tuple[str, ...]) -> None:
    """(a) is interested but has no book: a lead. (b) has one and wants help with sales: a prospect, fits the target market."""
    came = play("self_publishing", *says, source="group")

    assert (came.lead, came.mark, came.lacking) == (True, mark, lacking)
    assert came.magnets == ("checklist",)


def test_S22_a_one_person_business_cannot_afford_the_package() -> None:
    """A new product and no capital for the package: fails intent, which holds the budget; a cheaper service is offered."""
    came = play(
        "digital_agency", "Launch a new product", "solopreneur", "skip", "I have no budget", "yes", "I agree", "E-mail", "sam@example.com"
    )

    assert (came.criteria["market"], came.criteria["intent"]) == ("yes", "no")
    assert (came.mark, came.lacking, came.handed) == ("non-targeted", ("intent",), False)
    assert "Start kit for €290" in came.said
    assert came.lead


def test_S23_a_marketing_assistant_is_keen_but_the_director_hires() -> None:
    """Market and intent are there, authority is not: a lead still. The director's contact and a time are asked and passed on."""
    came = play(
        "nonprofit_video",
        "A large non-profit",
        "donations",
        "very interested",
        "marketing assistant",
        "I agree",
        "Julia",
        "julia@charity.example",
        "Anna Weber, marketing director, a.weber@charity.example",
        "Tuesday at ten",
    )

    assert (came.lead, came.mark, came.lacking) == (True, "undecided", ("authority",))
    assert came.criteria == {"market": "yes", "intent": "yes", "authority": "unknown"}
    assert "how may we reach them?" in came.said and "a good time for that call" in came.said
    assert (came.temperature, came.handed) == ("warm", True)


def test_S23_the_director_is_a_prospect() -> None:
    """The other side: with the director the third criterion is met."""
    came = play(
        "nonprofit_video",
        "A large non-profit",
        "donations",
        "very interested",
        "I hire the studio",
        "4000",
        "in two months",
        "I agree",
        "Anna",
        Shares(),
    )

    assert (came.mark, came.lacking, came.criteria["authority"]) == ("targeted", (), "yes")


@pytest.mark.parametrize(("role", "mark"), [("head of marketing", "targeted"), ("bookkeeper", "non-targeted"), ("student", "non-targeted")])
def test_S24_the_role_keeps_others_out(role: str, mark: str) -> None:
    """The audience is marketers: asking the role filters the rest."""
    came = play("for_marketers", role)

    assert (came.mark, came.criteria["market"]) == (mark, "yes" if mark == "targeted" else "no")
    assert came.finished is (mark == "non-targeted")


@pytest.mark.parametrize(
    ("says", "mark", "lacking"),
    [
        (("shop.example.com", "12000", "150", "I agree", Shares(), "ann@example.com"), "targeted", ()),
        (("skip", "12000", "150", "I agree", Shares(), "ann@example.com"), "undecided", ("site",)),
        (("shop.example.com", "12000", "0", "I agree", Shares(), "ann@example.com"), "undecided", ("site",)),
        (("shop.example.com", "12000", "150", "I agree", "+44 7400 123456", "ann@example.com"), "undecided", ("contacts",)),
        (("shop.example.com", "12000", "150", "I agree", Shares(), "skip"), "undecided", ("contacts",)),
    ],
    ids=["all three", "no site", "visitors but no sales", "number not vouched for", "no address"],
)
def test_S25_a_rule_of_three_conditions(says: tuple[str | Shares, ...], mark: str, lacking: tuple[str, ...]) -> None:
    """First data left, a site with visitors and sales, a verified number with an address: targeted; else what is missing is named."""
    came = play("site_owners", *says)

    assert (came.mark, came.lacking) == (mark, lacking)


@pytest.mark.parametrize(
    ("reply", "matter"),
    [
        ("we have no coffee machine", "All the best"),
        ("I left my number by mistake", "All the best"),
        ("I thought you sell coffee", "sell nothing"),
    ],
    ids=["no task", "by mistake", "misunderstood the company"],
)
def test_S26_reasons_for_non_targeted(reply: str, matter: str) -> None:
    """No task, contacts by mistake, the business misunderstood: non-targeted, told so politely, no manager alarmed."""
    came = play("wrong_address", reply)

    assert (came.mark, came.lacking, came.finished, came.handed) == ("non-targeted", ("need",), True, False)
    assert matter in came.said


def test_S26_a_request_beside_the_point() -> None:
    """A question about something else altogether is answered with what the company does, and nobody is alarmed."""
    came = play("wrong_address", "Do you also fix bicycles and washing machines?")

    assert "We repair coffee machines in offices and do nothing else." in came.said
    assert (came.mark, came.handed) == ("undecided", False)


@pytest.mark.parametrize(("age", "mark"), [("34", "targeted"), ("35", "non-targeted"), ("52", "non-targeted"), ("I am twenty", "targeted")])
def test_S27_only_under_35(age: str, mark: str) -> None:
    """Only people under 35 are wanted: the parameter alone selects, and is named as the reason."""
    came = play("under_35", age, "I agree", "ann@example.com")

    assert (came.lead, came.mark, came.lacking) == (True, mark, () if mark == "targeted" else ("age",))
