"""A clinic's script as an admin wrote it, and an admin who edits it by buttons and messages."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import dedent

from bot.app.publishing import Published, Wish, publish_text
from bot.model import SendDocument
from tests.bot.journeys import Journey
from tests.bot.messenger import Arrived, staff_press

ADMIN = 5
CLINIC = dedent("""
    script: clinic  # the dentist's
    title: {en: Clinic, ru: Клиника}
    languages: [en, ru]
    start: need
    nodes:
      need:
        ask: {en: What brings you to us?, ru: Что вас беспокоит?}  # the first question
        kind: choice
        options:
          pain: {label: {en: A toothache, ru: Болит зуб}}
          check: {label: {en: A check-up, ru: Осмотр}}
          other: {label: {en: Something else, ru: Другое}}
        next: consent
      consent: {consent: ours, next: phone}
      phone:
        contact: [phone]
        ask: {en: Your number?, ru: Ваш номер?}
        next: gift
      gift: {magnet: code, next: end}
      end: {finish: {en: Thank you, ru: Спасибо}}
    consents: {ours: {text: {en: May we call?, ru: Можно позвонить?}}}
    magnets:
      code: {codes: [A1], caption: {en: Ten per cent off, ru: Скидка}, needs: [contact]}
    qualification:
      criteria:
        need: {yes: {need: [pain, check]}, no: {need: other}}
      targeted: {all: [need]}
      points:
        - {when: {need: pain}, add: 40, group: fit, because: {en: has a toothache, ru: болит зуб}}
        - {when: {need: check}, add: 20, group: fit, because: {en: wants a check-up, ru: хочет осмотр}}
        - {when: {contact: true}, add: 20, group: readiness, because: {en: left a contact, ru: оставил контакт}}
      tiers:
        hot: {at_least: 60}
        warm: {at_least: 40}
    handoff: {hot: now}
    tests:
      - {name: pain is hot, says: [A toothache, I agree, "+7 912 345-67-89"], expect: {temperature: hot, lead: true}}
""").lstrip()


@dataclass(kw_only=True)
class Editor:
    """The admin at work."""

    journey: Journey

    @property
    def sees(self) -> list[Arrived]:
        """The chat, oldest message first."""
        return self.journey.channel.of(ADMIN)

    @property
    def last(self) -> Arrived:
        """The newest message."""
        return self.sees[-1]

    @property
    def files(self) -> list[tuple[str, str]]:
        """Names and texts of the files that came."""
        return [(one.file.name, one.file.text) for one in self.sees if isinstance(one.file, SendDocument)]

    async def commands(self, command: str) -> Arrived:
        """Write a command; the newest message after it."""
        await self.journey.commands(ADMIN, command, chat=ADMIN)
        return self.last

    async def presses(self, label: str, *, on: Arrived | None = None) -> Arrived:
        """Press the staff's button of that label on the newest message that has it; the newest message after it."""
        message = on or next(one for one in reversed(self.sees) if label in one.labels)
        press = self.journey.next_press()
        await self.journey.update(ADMIN, staff_press(ADMIN, ADMIN, "Boss", press, message.message_id, message.data(label)))
        await self.journey.settle()
        assert len(self.journey.channel.answered[press]) == 1, "a spinner ends once"
        return self.last

    async def says(self, words: str) -> Arrived:
        """Write an ordinary message; the newest message after it."""
        await self.journey.person(ADMIN, first_name="Boss").says(words)
        return self.last

    async def opens(self, node: str) -> Arrived:
        """The way to a node of the clinic."""
        await self.commands("scripts")
        await self.presses("clinic")
        await self.presses("Questions and texts")
        return await self.presses(node)


async def put_in_force(journey: Journey, text: str = CLINIC) -> None:
    """Publish it as from the command line."""
    done = await publish_text(journey.store, journey.clock, Wish(text=text, author="cli"), shelf=journey.desk.shelf, country="RU")
    assert isinstance(done, Published), done
