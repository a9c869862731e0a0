"""Every kind of node: what it says and does, and where it leads."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.effects import Finished, HandOff, Unsubscribed
from dialogs.events import PeerBack, PeerGone
from qualification.answers import Text
from tests.dialogs.playing import nodes, of, visitor


def test_what_is_said_one_after_the_other_comes_as_one_message() -> None:
    person = visitor(
        nodes("first: {say: One., next: second}\nsecond: {say: Two., next: third}\nthird: {ask: Three?, kind: text, next: end}")
    )

    assert person.heard == ["One.\n\nTwo.\n\nThree?"]


def test_a_branch_takes_the_first_way_that_holds() -> None:
    text = """
        first: {ask: How many?, kind: number, next: fork}
        fork: {branch: [{when: {first: {more_than: 10}}, go: many}, {when: {first: {more_than: 5}}, go: some}, {go: end}]}
        many: {finish: Many.}
        some: {finish: Some.}
    """
    for said, last in (("11", "Many."), ("10", "Some."), ("5", "The end.")):
        person = visitor(nodes(text))
        person.says(said)
        assert person.last.text == last


def test_ways_may_look_at_what_is_known_of_the_visitor_and_at_the_verdict() -> None:
    text = """
        first: {ask: Well?, kind: yesno, next: fork}
        fork: {branch: [{when: {source: ads, temperature: warm}, go: ads}, {when: {score: {at_least: 5}}, go: five}, {go: end}]}
        ads: {finish: From an ad.}
        five: {finish: Five.}
    """
    rules = "qualification: {points: [{when: {first: true}, add: 5, because: x}], tiers: {warm: {at_least: 5}}}"
    for source, said, last in (("ads", "yes", "From an ad."), ("site", "yes", "Five."), ("ads", "no", "The end.")):
        person = visitor(nodes(text, rules), begun=False)
        person.start(source)
        person.says(said)
        assert person.last.text == last


def test_where_no_way_holds_the_run_ends_with_a_word_of_thanks() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: yesno, next: [{when: {first: true}, go: end}]}"))

    done = person.says("no")

    assert (person.last.text, of(Finished, done)) == ("Thank you! If you have questions, just write.", [Finished()])


def test_a_way_to_nowhere_ends_the_run() -> None:
    person = visitor(nodes("first: {go: nowhere}"))

    assert (person.state.status, person.heard) == ("finished", ["Thank you! If you have questions, just write."])


def test_a_loop_in_which_nothing_is_asked_is_left() -> None:
    person = visitor(nodes("first: {go: second}\nsecond: {go: first}"))

    assert person.state.status == "finished"


def test_a_finish_without_words_adds_none_to_what_was_said() -> None:
    person = visitor(nodes("first: {say: Bye., next: last}\nlast: {finish: true}"))

    assert person.heard == ["Bye."]


def test_a_handoff_passes_on_once_and_says_its_words_each_time() -> None:
    text = """
        first: {handoff: Somebody will write., next: second}
        second: {handoff: And call., next: third}
        third: {handoff: true, next: end}
    """
    person = visitor(nodes(text))

    assert person.heard == ["Somebody will write.\n\nAnd call.\n\nThe end."]
    assert of(HandOff, person.effects) == [HandOff(reason="script")]


def test_too_many_misses_may_lead_to_a_person() -> None:
    text = "first: {ask: Site?, kind: site, tries: 1, on_misses: person, next: end}\nperson: {handoff: A person will help., next: end}"
    person = visitor(nodes(text))

    done = person.says("hm")

    assert of(HandOff, done) == [HandOff(reason="script")]
    assert person.last.text == "A person will help.\n\nThe end."


def test_who_blocks_the_bot_gets_nothing_more() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))

    done = person.play(PeerGone(at=person.at))

    assert of(Unsubscribed, done) == [Unsubscribed(by="messenger")]
    assert person.play(PeerBack(at=person.at)) == []
    assert person.state.at == "first"


def test_a_file_of_who_left_a_contact_is_said_to_be_kept() -> None:
    person = visitor(nodes("first: {ask: Phone?, kind: phone, next: more}\nmore: {ask: Well?, kind: text, next: end}", "country: GB"))
    person.says("07400 123456")

    person.attaches("document")

    assert person.last.text == "Kept for a manager. I myself understand text and buttons only.\n\nWell?"


@pytest.mark.parametrize("what", ["photo", "sticker", "voice", "location"])
def test_content_nobody_asked_for_is_answered_once_for_an_album(what: str) -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))

    for _ in range(5):
        person.attaches(what)
    assert person.heard == ["Well?", "For now I understand text and buttons only.\n\nWell?"]
    person.at += timedelta(seconds=10)
    person.attaches(what)

    assert len(person.heard) == 3


def test_the_caption_of_a_picture_is_an_answer() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))

    person.attaches("photo", caption="like this picture")

    assert person.state.answers == {"first": Text(text="like this picture")}


def test_an_empty_message_gets_the_question_again() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))

    person.says(" \n ")

    assert person.heard == ["Well?", "Well?"]
