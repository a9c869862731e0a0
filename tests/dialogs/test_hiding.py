"""Before consent no contact is stored, wherever it was said; after it the words stay as they were."""

from __future__ import annotations

import pytest

from dialogs.effects import Followed, Missed, RecordAnswer
from dialogs.state import to_record
from qualification.answers import Text
from qualification.hiding import without_contacts
from qualification.reading import Hints
from tests.dialogs.playing import nodes, of, visitor

NODES = """
first: {ask: What for?, kind: text, next: sum}
sum: {ask: How much?, kind: money, currency: EUR, next: agree}
agree: {consent: may, next: rest}
rest: {ask: Anything else?, kind: text, next: end}
"""
CONSENT = "country: GB\nconsents: {may: {text: May we?}}\n"


def test_a_number_in_the_first_message_is_not_stored_before_consent_nor_after_a_refusal() -> None:
    person = visitor(nodes(NODES, CONSENT), begun=False)

    person.says("I need a house for 90 000 euros, call 07400 123456")
    done = person.says("a house, write to ann@example.com")
    person.says("90 000, or call 07400 123456")

    assert of(RecordAnswer, done) == [RecordAnswer(question="first", answer=Text(text="a house, write to …"), raw="a house, write to …")]
    person.says("I do not agree")
    stored = str(to_record(person.state))
    assert person.state.status == "finished"
    assert not any(part in stored for part in ("123456", "ann@example.com"))


def test_with_consent_the_words_stay() -> None:
    person = visitor(nodes(NODES, CONSENT))
    person.answers("a house", "90 000", "I agree")

    person.says("ask for Tom, 07400 123456")

    assert person.state.given["rest"].raw == "ask for Tom, 07400 123456"


def test_replies_that_were_missed_and_what_followed_them_stay_readable() -> None:
    person = visitor(nodes(NODES, CONSENT))
    person.says("a house")

    missed = person.says("banana")
    followed = person.says("about 90 000")

    assert of(Missed, missed) == [Missed(question="sum", text="banana", why="nothing")]
    assert [one.words for one in followed if isinstance(one, Followed)] == ["about 90 000"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A house", "A house"),
        ("a house for 90 000 000, this week or next", "a house for 90 000 000, this week or next"),
        ("90 000 000, call +44 7400 123456", "90 000 000, call …"),
        ("ann@example.com or 07400 123456", "… or …"),
        ("ann at example dot com is where I am", "…"),
    ],
)
def test_contacts_are_cut_out_and_the_rest_stays(text: str, expected: str) -> None:
    assert without_contacts(text, Hints(lang="en", country="GB")) == expected
