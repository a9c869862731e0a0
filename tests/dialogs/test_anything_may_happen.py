"""Whatever a visitor does, in whatever order: the machine never raises and never loses its footing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from dialogs.collection import collect
from dialogs.effects import CaptureContact, Effect, Finished, HandOff, RecordAnswer, RecordConsent, SetTimer
from dialogs.events import Attached, Commanded, ContactShared, PeerBack, PeerGone, Person, Pressed, Started, TimerFired, Typed
from dialogs.interrupting import ACTS
from dialogs.script import Ask, AskConsent, ContactAsk, Node, Script
from dialogs.texts import pick
from qualification.kinds import KINDS
from tests.dialogs.playing import Visitor, everything

LIBRARY = Path(__file__).parents[2] / "dialogs" / "library"

FITTING = [
    "A yacht", "radio, oven", "yes", "no", "4", "6000", "next month", "Sea Ltd", "example.com", "I agree", "Ann Lee", "07400 123456",
    "ann@gmial.com", "ann@example.com", "Готовый дом", "уже выбрал", "дом № 2", "9 млн", "на этой неделе", "я сам", "Согласен",
    "+7 912 345-67-89", "просто смотрю", "не знаю", "10 to 50", "2", "second", "да", "нет",
]  # fmt: skip
SAID = [
    "help", "назад", "back", "change", "изменить", "stop", "delete my data", "удалите мои данные", "дорого", "too expensive", "подумаю",
    "не интересно", "not interested", "why?", "how much is it?", "сколько стоит?", "менеджера", "русский", "change the language", "skip",
    "start over", "continue", "продолжить", "Hello, I want a sailing ship for up to 6000 euros next month please",
    "Здравствуйте, ищу готовый дом до 9 млн, хотим въехать в мае", "no, 200 euros", "None of these", "✎ Change the answer", "Готово",
]  # fmt: skip
GARBAGE = [
    "",
    " ",
    "👍",
    "{budget}",
    "{x.__class__}",
    "\ud800",
    "\x00",
    "a" * 5000,
    "9" * 400,
    "«»",
    "\u202eabc",
    "1 2 3 4 5 6 7 8 9",
    "?!",
    "ß" * 50,
]
PRESSES = [
    "", ":", "0:o:x", "{seq}", "{seq}:", "{seq}:o:nope", "{seq}:c:0", "{seq}:ch:0", "{seq}:ch:99", "{seq}:l:ru", "{seq}:erase",
    "{seq}:back", "{seq}:skip", "{seq}:y", "{seq}:n", "{seq}:done", "{seq}:other", "{seq}:continue", "{seq}:t:radio", "99:back", "\ud800",
]  # fmt: skip
NAMES = [*ACTS, "price_objection", "think", "not_interested", "competitor", "unheard", ""]


WELL_SAID = {
    "yesno": "yes", "number": "4", "money": "6000", "timing": "2027-05-01", "phone": "+79123456789", "email": "ann@example.com",
    "name": "Ann Lee", "company": "Sea Ltd", "site": "example.com", "text": "for the weekend",
}  # fmt: skip


def fitting(node: Node, language: str) -> str:
    """Words that answer the question well."""
    match node:
        case Ask(kind="choice" | "choices"):
            spec = next(iter(node.options.values()))
            return pick(spec.label, language, [language])
        case Ask():
            return WELL_SAID[node.kind]
        case ContactAsk():
            return "+79123456789"
        case _:
            return {"ru": "Согласен"}.get(language, "I agree")


def cottages() -> Script:
    """The shipped cottage village."""
    (entry,) = collect({"cottages.yaml": (LIBRARY / "cottages.yaml").read_text(encoding="utf-8")})
    assert entry.script is not None
    return entry.script


class AnyVisitor(RuleBasedStateMachine):
    """One visitor of one script. `Visitor` itself takes the state through JSON and checks every message and press."""

    script: Script

    def __init__(self) -> None:
        super().__init__()
        self.visitor = Visitor(script=self.script)
        self.seq = 0
        self.consented = False

    def happen(self, done: list[Effect]) -> None:
        """Check what must hold of the effects of any event."""
        for effect in done:
            if isinstance(effect, RecordConsent):
                self.consented = self.consented or effect.given
            if isinstance(effect, CaptureContact):
                assert self.consented, "a contact before consent"
            if isinstance(effect, RecordAnswer):
                node = self.script.questions[effect.question]
                assert self.consented or not KINDS[node.kind].is_personal, "a personal answer before consent"
            if isinstance(effect, SetTimer):
                assert effect.after > timedelta(0)
        assert sum(isinstance(effect, HandOff) for effect in done) <= 1
        assert sum(isinstance(effect, Finished) for effect in done) <= 2

    @initialize(language=st.sampled_from(["en", "ru", "de", None]), name=st.sampled_from(["Ann", None, "{need}"]))
    def arrives(self, language: str | None, name: str | None) -> None:
        self.visitor.person = Person(first_name=name, language=language)

    @rule(payload=st.sampled_from([None, "ads", "x" * 64]))
    def starts(self, payload: str | None) -> None:
        self.happen(self.visitor.play(Started(at=self.visitor.at, person=self.visitor.person, payload=payload)))

    @rule(text=st.sampled_from(FITTING) | st.sampled_from(SAID) | st.sampled_from(GARBAGE))
    def says(self, text: str) -> None:
        self.happen(self.visitor.play(Typed(at=self.visitor.at, text=text, person=self.visitor.person)))

    @precondition(lambda self: self.visitor.state.at is not None)
    @rule(times=st.integers(1, 4))
    def answers_well(self, times: int) -> None:
        for _ in range(times):
            node = self.script.nodes.get(self.visitor.state.at or "")
            if node is not None:
                text = fitting(node, self.visitor.state.language)
                self.happen(self.visitor.play(Typed(at=self.visitor.at, text=text, person=self.visitor.person)))

    @precondition(lambda self: self.visitor.state.at is not None)
    @rule()
    def answers_once_more(self) -> None:
        self.answers_well(times=1)

    @rule(text=st.text(max_size=30))
    def says_anything(self, text: str) -> None:
        self.happen(self.visitor.play(Typed(at=self.visitor.at, text=text, person=self.visitor.person)))

    @precondition(lambda self: any(message.buttons for message in self.visitor.messages))
    @rule(data=st.data())
    def presses_a_button(self, data: st.DataObject) -> None:
        shown = [button.data for message in self.visitor.messages[-4:] for row in message.buttons for button in row]
        old = [button.data for message in self.visitor.messages for row in message.buttons for button in row]
        self.happen(self.visitor.sends(data.draw(st.sampled_from(shown or old))))

    @rule(data=st.sampled_from(PRESSES))
    def presses_garbage(self, data: str) -> None:
        data = data.replace("{seq}", str(self.visitor.state.seq))
        self.happen(self.visitor.play(Pressed(at=self.visitor.at, data=data, person=self.visitor.person)))

    @rule(name=st.sampled_from(NAMES))
    def commands(self, name: str) -> None:
        self.happen(self.visitor.play(Commanded(at=self.visitor.at, name=name, person=self.visitor.person)))

    @rule(phone=st.sampled_from(["79123456789", "+447400123456", "12", ""]), is_own=st.booleans())
    def shares(self, phone: str, is_own: bool) -> None:
        self.happen(self.visitor.play(ContactShared(at=self.visitor.at, phone=phone, is_own=is_own, person=self.visitor.person)))

    @rule(what=st.sampled_from(["photo", "voice"]), caption=st.sampled_from([None, "", "yes", "Готовый дом"]))
    def attaches(self, what: str, caption: str | None) -> None:
        self.happen(self.visitor.play(Attached(at=self.visitor.at, what=what, caption=caption, person=self.visitor.person)))

    @rule(number=st.integers(0, 2), stamp=st.integers(-1, 1))
    def waits(self, number: int, stamp: int) -> None:
        before = self.visitor.state
        fired = TimerFired(at=self.visitor.at, name=f"remind:{number}", stamp=before.stamp + stamp)
        done = self.visitor.play(fired)
        self.happen(done)
        if stamp != 0:
            assert (done, self.visitor.state) == ([], before), "an old timer said something"

    @rule(is_gone=st.booleans())
    def comes_or_goes(self, is_gone: bool) -> None:
        event = PeerGone(at=self.visitor.at) if is_gone else PeerBack(at=self.visitor.at)
        self.happen(self.visitor.play(event))

    @invariant()
    def a_question_is_open_or_the_run_is_over(self) -> None:
        state = self.visitor.state
        node = self.script.nodes.get(state.at or "")
        if state.status == "active":
            assert isinstance(node, Ask | ContactAsk | AskConsent)
        if state.status in ("new", "finished"):
            assert state.at is None

    @invariant()
    def answers_are_of_the_scripts_questions(self) -> None:
        state = self.visitor.state
        assert state.given.keys() <= self.script.questions.keys()
        assert state.prefilled <= state.given.keys()
        assert not state.skipped & state.given.keys()
        assert set(state.trail) <= self.script.nodes.keys()

    @invariant()
    def buttons_are_numbered_onwards(self) -> None:
        assert self.visitor.state.seq >= self.seq
        self.seq = self.visitor.state.seq

    @invariant()
    def the_shown_points_sum_to_the_score(self) -> None:
        verdict = self.visitor.verdict()
        assert verdict.score.total == sum(line.points for line in verdict.score.lines)
        if self.visitor.state.started_at is not None:
            assert (self.visitor.state.score, self.visitor.state.targeted) == (verdict.score.total, verdict.targeted)


@pytest.mark.parametrize("script", [everything(), cottages()], ids=lambda script: script.script)
def test_whatever_a_visitor_does_the_machine_keeps_its_footing(script: Script) -> None:
    machine = type("AnyVisitorOfThisScript", (AnyVisitor,), {"script": script})

    run_state_machine_as_test(
        machine,
        settings=settings(max_examples=30, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)),
    )
