"""Need, desire, funds and authority: S14 to S20, S28."""

from __future__ import annotations

import pytest

from tests.scenarios.played import Shares, play


@pytest.mark.parametrize(
    ("script", "reply"),
    [("cigarette_stands", "A children's cafe"), ("fresh_meat", "I am a vegetarian")],
    ids=["children's cafe", "vegetarian"],
)
def test_S14_no_need_no_effort(script: str, reply: str) -> None:
    """A cigarette stand for a children's cafe, the freshest fillet for a vegetarian: no need, so a polite end and nobody is alarmed."""
    came = play(script, reply)

    assert (came.mark, came.lacking, came.criteria["need"]) == ("non-targeted", ("need",), "no")
    assert (came.finished, came.handed, came.lead) == (True, False, False)


@pytest.mark.parametrize(("script", "reply"), [("cigarette_stands", "A bar for adults"), ("fresh_meat", "steak")])
def test_S14_where_there_is_a_need_the_same_scripts_go_on(script: str, reply: str) -> None:
    """The same offers to those who have a use for them."""
    assert play(script, reply, "I agree", Shares()).handed


def test_S15_furniture_machines_for_an_advertising_agency() -> None:
    """Equipment for making furniture, offered to an advertising agency: no need."""
    came = play("furniture_machines", "we are an ad agency")

    assert (came.mark, came.lacking, came.finished, came.handed) == ("non-targeted", ("need",), True, False)


@pytest.mark.parametrize(("answer", "aware"), [("yes", "yes"), ("no", "no")])
def test_S16_the_head_of_a_bank_never_thought_of_typing(answer: str, aware: str) -> None:
    """Credit officers who type badly are a need the head never thought of: told politely, and not marked non-targeted."""
    came = play("touch_typing", "Loan forms in front of clients", "I never thought about it", answer)

    assert "eleven minutes instead of seventeen" in came.said
    assert (came.mark, came.criteria) == ("targeted", {"need": "yes", "aware": aware})


def test_S17_tap_water_all_life() -> None:
    """Who drank from the tap all life is asked and shown figures before the need is judged: it opens."""
    before = play("bottled_water", "tap water")
    opened = play("bottled_water", "tap water", "6", "yes")

    assert (before.mark, before.criteria["need"]) == ("undecided", "unknown")
    assert "every ninth adult" in opened.said
    assert (opened.mark, opened.criteria["need"]) == ("targeted", "yes")


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("winter_jackets", ("I need a winter jacket", "all of it goes to Turkey")),
        ("machines_or_cars", ("we need new equipment", "a Lexus for the chief accountant")),
        ("machines_or_cars", ("the machines are worn out", "the owners lost it at roulette")),
    ],
    ids=["a jacket or Turkey", "machines or a Lexus", "roulette"],
)
def test_S18_a_need_without_desire_is_not_hot(script: str, says: tuple[str, ...]) -> None:
    """A torn jacket and a holiday, worn machines and a car or roulette: need, no desire, no deal on need alone."""
    came = play(script, *says, "I agree", Shares())

    assert came.criteria == {"need": "yes", "desire": "no"}
    assert (came.mark, came.temperature, came.handed) == ("targeted", "cold", False)


def test_S18_with_the_desire_the_same_need_is_hot() -> None:
    """The other side: need and desire together."""
    came = play("winter_jackets", "torn", "A jacket", "I agree", Shares())

    assert (came.temperature, came.because, came.handed) == ("hot", ("needs:need", "needs:desire"), True)


def test_S19_the_newest_laptops_for_a_regional_newspaper() -> None:
    """The editor needs and wants them and decides; the paper has no money: fails funds."""
    came = play("laptops", "we lay out a regional newspaper", "yes", "about 150 pounds", "yes", "I agree", Shares())

    assert came.criteria == {"need": "yes", "desire": "yes", "funds": "no", "authority": "yes"}
    assert (came.mark, came.lacking, came.handed) == ("non-targeted", ("funds",), False)


@pytest.mark.parametrize("evasion", ["I will think about it", "I need to consult with my colleagues"])
def test_S20_promises_to_think_hide_missing_authority(evasion: str) -> None:
    """After a long talk the contact only promises to think or to consult: who decides is asked, and authority fails."""
    evasive = play("alarm_systems", "Our stores", evasion)
    asked = play("alarm_systems", "Our stores", evasion, "later", "I am only the deputy", "I agree", Shares())

    assert (evasive.objections, evasive.criteria["authority"]) == (("think",), "no")
    assert "Who has the last word" in asked.said
    assert asked.criteria == {"need": "yes", "authority": "no"}
    assert (asked.temperature, asked.handed) == ("warm", False)


def test_S20_who_says_so_plainly_has_the_authority() -> None:
    """The other side: no evasion, and the same script is hot."""
    came = play("alarm_systems", "Our stores", "Install it", "I agree", Shares())

    assert (came.criteria["authority"], came.temperature, came.handed) == ("yes", "hot", True)


def test_S28_a_strong_desire_finds_the_money() -> None:
    """Little money and a burning wish: funds fail, and the lead is kept all the same, as warm."""
    burning = play("strong_wish", "I have dreamt of it for years", "200", "I agree", Shares())
    mild = play("strong_wish", "It would be nice", "200", "I agree", Shares())

    assert (burning.criteria, burning.mark, burning.temperature) == ({"desire": "yes", "funds": "no"}, "targeted", "warm")
    assert (burning.because, burning.handed) == (("needs:desire",), True)
    assert (mild.mark, mild.lacking, mild.handed) == ("non-targeted", ("wish", "budget"), False)
