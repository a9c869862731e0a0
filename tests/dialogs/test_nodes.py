"""Every kind of node: what it says and does, and where it leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.effects import Finished, GiveMagnet, HandOff, Unsubscribed
from dialogs.events import PeerBack, PeerGone
from dialogs.script import Script
from qualification.answers import Text
from tests.dialogs.playing import Visitor, nodes, of, script, visitor

GIFT = """
    consents: {keep: {text: May we?}}
    magnets: {book: {link: "https://example.com/book", needs: [consent, contact]}}
    country: GB
"""


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
    person = visitor(
        nodes(
            "first: {handoff: Somebody will write., next: second}\nsecond: {handoff: And call., next: third}\nthird: {handoff: true, next: end}"
        )
    )

    assert person.heard == ["Somebody will write.\n\nAnd call.\n\nThe end."]
    assert of(HandOff, person.effects) == [HandOff(reason="script")]


def test_too_many_misses_may_lead_to_a_person() -> None:
    text = "first: {ask: Site?, kind: site, tries: 1, on_misses: person, next: end}\nperson: {handoff: A person will help., next: end}"
    person = visitor(nodes(text))

    done = person.says("hm")

    assert of(HandOff, done) == [HandOff(reason="script")]
    assert person.last.text == "A person will help.\n\nThe end."


def give(text: str, rest: str = GIFT) -> Visitor:
    """A visitor of a script with a magnet."""
    return visitor(nodes(text, rest))


WHOLE = """
    first: {consent: keep, next: contact}
    contact: {contact: [phone, email], ask: Contact?, optional: true, next: gift}
    gift: {magnet: book, next: end}
"""


def test_a_magnet_is_given_once_its_needs_are_there() -> None:
    person = give(WHOLE)
    person.says("I agree")

    done = person.says("ann@example.com")

    assert of(GiveMagnet, done) == [GiveMagnet(magnet="book")]
    assert person.heard[-2:] == ["Thank you, noted: ann@example.com.", "The end."]


def test_a_magnet_is_given_again_on_request_without_new_questions() -> None:
    person = give(WHOLE)
    person.answers("I agree", "ann@example.com")

    assert of(GiveMagnet, person.commands("magnet")) == [GiveMagnet(magnet="book", again=True)]


def test_a_magnet_is_not_given_a_second_time_in_another_run() -> None:
    person = give(WHOLE)
    person.answers("I agree", "ann@example.com")

    done = person.start()

    assert of(GiveMagnet, done) == []
    assert person.state.status == "finished"


def test_a_magnet_without_a_contact_is_promised_and_given_when_the_contact_comes() -> None:
    person = give(WHOLE)
    person.answers("I agree", "skip")
    assert person.last.text == "I will send it as soon as you leave a contact.\n\nThe end."

    done = person.says("ann@example.com")

    assert of(GiveMagnet, done) == [GiveMagnet(magnet="book")]
    assert person.state.owed == frozenset()


def test_a_magnet_without_consent_waits_for_it() -> None:
    person = give("first: {magnet: book, next: second}\nsecond: {ask: Well?, kind: text, next: end}")
    assert person.last.text == "I need your consent first.\n\nWell?"

    person.commands("magnet")

    assert of(GiveMagnet, person.effects) == []


def test_a_magnet_may_have_a_condition_of_its_own() -> None:
    rest = "magnets: {book: {link: x, needs: [], when: {first: true}}}"
    for said, given in (("yes", [GiveMagnet(magnet="book")]), ("no", [])):
        person = give("first: {ask: Well?, kind: yesno, next: gift}\ngift: {magnet: book, next: end}", rest)
        assert of(GiveMagnet, person.says(said)) == given
    assert person.commands("magnet") is not None
    assert person.last.text.startswith("We have noted everything.")


def test_asking_for_a_magnet_where_there_is_none_says_what_can_be_done() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))

    person.commands("magnet")

    assert person.last.text == "Well?"


def test_a_promise_is_not_kept_while_something_else_is_missing() -> None:
    person = give(WHOLE)
    person.answers("I agree", "skip")
    person.state = replace(person.state, agreed={})

    person.attaches("photo")

    assert of(GiveMagnet, person.effects) == []
    assert person.state.owed == {"book"}


def test_a_promise_of_a_magnet_that_is_gone_is_forgotten_about() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))
    person.state = replace(person.state, owed=frozenset({"gone"}))

    assert of(GiveMagnet, person.says("fine")) == []


INNER = """
    script: inner
    title: Inner
    languages: [en]
    start: ask
    nodes:
      ask: {ask: Inner?, kind: yesno, next: [{when: {ask: true}, go: more}, {go: no}]}
      more: {run: deep, next: done}
      done: {finish: true}
      no: {finish: No then.}
    consents: {keep: {text: The inner text.}, inner: {text: May we?}}
    magnets: {book: {link: x}}
"""
DEEP = """
    script: deep
    title: Deep
    languages: [en]
    start: q
    nodes:
      q: {ask: Deep?, kind: text, store: depth, tries: 1, on_misses: c, next: c}
      c: {consent: inner, next: e, declined: e}
      e: {finish: Out of the deep.}
"""
OUTER = """
    script: outer
    title: Outer
    languages: [en]
    start: block
    nodes:
      block: {run: inner, next: [{when: {ask: false}, go: bye}, {go: last}]}
      last: {ask: Outer?, kind: text, next: bye}
      bye: {finish: Bye.}
    consents: {keep: {text: The outer text.}}
"""


def linked() -> Script:
    """A script that runs another that runs a third."""
    return script(OUTER, INNER, DEEP)


def test_a_sub_script_is_played_and_comes_back() -> None:
    person = visitor(linked())
    assert person.heard == ["Inner?"]

    person.answers("yes", "down here")
    assert person.last.text == "May we?"
    person.says("yes")
    assert person.last.text == "Out of the deep.\n\nOuter?"
    person.says("well")

    assert person.last.text == "Bye."
    assert list(person.state.answers) == ["ask", "depth", "last"]
    assert person.state.answers["depth"] == Text(text="down here")


def test_the_last_words_of_a_sub_script_are_said_before_the_caller_goes_on() -> None:
    person = visitor(linked())

    person.says("no")

    assert person.last.text == "No then.\n\nBye."


def test_linking_names_the_nodes_after_their_callers_and_keeps_the_callers_tables() -> None:
    played = linked()

    assert sorted(played.nodes) == [
        "block", "block.ask", "block.done", "block.more", "block.more.c", "block.more.e", "block.more.q", "block.no", "bye", "last",
    ]  # fmt: skip
    assert {name: spec.text["*"] for name, spec in played.consents.items()} == {"keep": "The outer text.", "inner": "May we?"}
    assert list(played.magnets) == ["book"]


def test_a_node_that_was_never_linked_ends_the_run() -> None:
    person = visitor(nodes("first: {run: elsewhere, next: end}"))

    assert person.state.status == "finished"


def test_who_blocks_the_bot_gets_nothing_more() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))

    done = person.play(PeerGone(at=person.at))

    assert of(Unsubscribed, done) == [Unsubscribed(by="messenger")]
    assert person.play(PeerBack(at=person.at)) == []
    assert person.state.at == "first"


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

    person.attaches("photo", caption="like this one")

    assert person.state.answers == {"first": Text(text="like this one")}


def test_an_empty_message_gets_the_question_again() -> None:
    person = visitor(nodes("first: {ask: Well?, kind: text, next: end}"))

    person.says(" \n ")

    assert person.heard == ["Well?", "Well?"]
