"""What a message answers besides the open question: taken where it is plain, told in one line, not asked again."""

from __future__ import annotations

from dialogs.describe import answer_words
from dialogs.effects import RecordAnswer
from qualification.answers import Choice, Money, Text, Timing, YesNo
from tests.dialogs.playing import Visitor, everything, nodes, of, visitor


def new() -> Visitor:
    """Somebody who has not begun yet."""
    return visitor(everything(), begun=False)


def test_a_long_first_message_answers_several_questions() -> None:
    person = new()

    done = person.says("Hello, I want a sailing ship for up to 6000 euros, in April")

    price = Money(low=None, high=6000.0, currency="EUR")
    term = Timing(from_days=30, to_days=59, asked_on=person.at.date())
    assert person.state.answers == {"need": Choice(option="yacht"), "price": price, "term": term}
    assert [effect.question for effect in of(RecordAnswer, done)] == ["need", "price", "term"]  # type: ignore[union-attr]
    when = answer_words(everything(), "term", term, "en")
    assert person.heard == [f"Hello, Ann!\n\nNoted: A yacht, up to €6,000, {when}.", "What shall be on board?"]


def test_what_the_first_message_answered_is_not_asked_again() -> None:
    person = new()
    person.says("Hello, I want a sailing ship for up to 6000 euros, in April")

    person.answers("radio", "yes", "4")

    assert person.last.text == "Your company?"
    assert person.state.prefilled == frozenset()


def test_an_option_said_in_other_words_is_left_to_its_question() -> None:
    person = new()

    person.says("hello, we would rather like to go sailing around here")

    assert person.state.answers == {}


def test_a_short_label_is_said_of_anything_and_answers_nothing() -> None:
    options = "options: {ok: {label: Ok}, bad: {label: Bad one}}"
    person = visitor(nodes(f"first: {{ask: How?, kind: choice, {options}, next: end}}"), begun=False)

    person.says("ok I have a question about boats")

    assert person.state.answers == {}


def test_small_amounts_without_a_currency_are_not_taken_for_money_in_passing() -> None:
    for said, taken in (("we are at house 12 and need help", False), ("I have 20000 for it all", True), ("I have 300 euros for it", True)):
        person = visitor(
            nodes("first: {ask: What?, kind: text, next: second}\nsecond: {ask: How much?, kind: money, currency: EUR, next: end}")
        )
        person.says(said)
        assert ("second" in person.state.answers) is taken


def test_the_currency_is_named_also_where_it_is_the_rarest_of_all() -> None:
    person = visitor(
        nodes("first: {ask: What?, kind: text, next: second}\nsecond: {ask: How much?, kind: money, currency: XAF, next: end}")
    )

    person.says("we are at house 12 and need help")

    assert "second" not in person.state.answers


def test_two_questions_about_money_leave_open_which_was_meant() -> None:
    text = """
        first: {ask: What?, kind: text, next: second}
        second: {ask: How much?, kind: money, currency: EUR, next: third}
        third: {ask: How much do you earn?, kind: money, currency: EUR, next: end}
    """
    person = visitor(nodes(text))

    person.says("a boat for 50000 euros please")

    assert person.state.answers == {"first": Text(text="a boat for 50000 euros please")}


def test_two_nodes_that_keep_one_answer_are_one_question() -> None:
    text = """
        first: {ask: Big?, kind: yesno, next: [{when: {first: true}, go: much}, {go: little}]}
        much: {ask: How much?, kind: money, currency: EUR, store: price, next: end}
        little: {ask: How little?, kind: money, currency: EUR, store: price, next: end}
    """
    person = visitor(nodes(text))

    person.says("yes, a boat for 50000 euros please")

    assert person.state.answers == {"first": YesNo(yes=True), "price": Money(low=50000.0, high=50000.0, currency="EUR")}
    assert person.state.status == "finished"


def test_an_answer_about_money_or_numbers_answers_no_other_question_about_money() -> None:
    for kind in ("money", "number"):
        person = visitor(nodes(f"first: {{ask: A?, kind: {kind}, next: second}}\nsecond: {{ask: B?, kind: money, next: end}}"))
        person.says("we are 20000 people in this town")
        assert "second" not in person.state.answers


def test_a_contact_says_nothing_about_time_in_passing() -> None:
    person = visitor(nodes("first: {ask: Phone?, kind: phone, next: second}\nsecond: {ask: When?, kind: timing, next: end}", "country: GB"))

    person.says("my number is 07400 123456 call me tomorrow please")

    assert "second" not in person.state.answers
    assert person.state.at == "second"


def test_an_answer_in_passing_is_taken_only_for_questions_still_ahead() -> None:
    text = """
        first: {ask: When?, kind: timing, optional: true, next: second}
        second: {ask: What?, kind: text, next: end}
    """
    person = visitor(nodes(text))

    person.answers("skip", "a boat for my holidays next month")

    assert list(person.state.answers) == ["second"]


def test_an_open_question_takes_its_own_and_what_was_said_along() -> None:
    person = visitor(everything())

    person.says("a sailing ship, I could pay up to 6000 euros")

    assert set(person.state.answers) == {"need", "price"}
    assert person.heard[-2:] == ["Noted: up to €6,000.", "What shall be on board?"]


def test_do_not_know_is_said_to_one_question_only() -> None:
    person = visitor(
        nodes("first: {ask: What?, kind: text, next: second}\nsecond: {ask: How much?, kind: money, currency: EUR, next: end}")
    )

    person.says("no idea how much that would be")

    assert list(person.state.answers) == ["first"]
