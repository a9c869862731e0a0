"""`hotlead chat`: be the visitor in the terminal. Nothing is stored, nothing is sent."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from io import TextIOWrapper
from typing import Annotated, Any

import typer

from bot.cli.finding import script_of, settings_or_fail
from bot.cli.saying import fail, say, say_json
from dialogs.effects import Effect, GiveMagnet, HandOff, Message, Redraw, Send, Toast
from dialogs.events import ContactShared, Person
from dialogs.leadness import is_lead
from dialogs.simulate import ANY_NUMBER, Player
from dialogs.verdict_words import verdict_record

_MARKS = {"yes": "✓", "no": "✗", "unknown": "?"}


def chat(
    target: Annotated[str | None, typer.Argument(help="File or id; the default script when none is named.", metavar="[SCRIPT]")] = None,
    lang: Annotated[str | None, typer.Option("--lang", help="Language of the visitor's app.")] = None,
    source: Annotated[str | None, typer.Option("--source", help="What the start link carries.")] = None,
    name: Annotated[str | None, typer.Option("--name", help="First name of the visitor.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line: what the bot does, then the verdict.")] = False,
) -> None:
    """Play a dialog: one line of stdin is one message; `/back` and the like are commands, `/share +7912...` shares a number."""
    script = script_of(target)
    settings = settings_or_fail()
    person = Person(language=lang or script.languages[0], first_name=name)
    player = Player(script=script, person=person, at=datetime.now(tz=settings.zone), country=settings.default_country)
    show = _show_json if as_json else _show
    is_typed = sys.stdin.isatty() and not as_json
    if is_typed:
        say("(Ctrl-D ends it and shows the verdict)")
    show(player.start(source))
    for line in _lines(is_typed=is_typed):
        if not as_json and not sys.stdin.isatty():
            say(f"> {line}")
        show(_play(player, line))
    record = verdict_record(script, player.verdict(), player.state.language)
    record |= {"lead": is_lead(script, player.state), "finished": player.state.status == "finished", "handed_off": player.state.handed_off}
    say_json({"verdict": record}) if as_json else _show_verdict(record)


def _lines(*, is_typed: bool) -> Iterator[str]:
    """Lines of stdin as they come; bytes that are not UTF-8 end the program, whatever the locale would make of them.

    `is_typed`: a person types them, who is shown by `>` that it is their turn.
    """
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")
    while True:
        if is_typed:
            sys.stdout.write("> ")
            sys.stdout.flush()
        try:
            line = sys.stdin.readline()
        except UnicodeDecodeError as error:
            fail(f"stdin is not UTF-8: {error}", code=2)
        if not line:
            return
        if line.strip():
            yield line.strip()


def _play(player: Player, line: str) -> list[Effect]:
    word, _, rest = line.partition(" ")
    if word == "/share":
        return player.play(ContactShared(at=player.at, phone=rest.strip() or ANY_NUMBER, is_own=True, person=player.person))
    if word == "/start":
        return player.start(rest.strip() or None)
    if word.startswith("/") and word != "/":
        return player.commands(word[1:].lower())
    return player.says(line)


def _show(effects: list[Effect]) -> None:
    for effect in effects:
        match effect:
            case Send(message=message) | Redraw(message=message):
                _show_message(message)
            case Toast(text=str() as text):
                say(f"  ({text})")
            case GiveMagnet(magnet=magnet):
                say(f"  [magnet: {magnet}]")
            case HandOff(reason=reason):
                say(f"  [handed to the managers: {reason}]")
            case _:
                pass


def _show_message(message: Message) -> None:
    for line in message.text.splitlines():
        say(f"  {line}")
    for row in message.buttons:
        say("    " + " ".join(f"[{button.label}]" for button in row))
    if message.share_label:
        say(f"    [{message.share_label}]" + "".join(f" [{label}]" for label in message.typed_buttons))


def _show_json(effects: list[Effect]) -> None:
    for effect in effects:
        match effect:
            case Send(message=message) | Redraw(message=message):
                labels = [[button.label for button in row] for row in message.buttons]
                typed = {"typed_buttons": list(message.typed_buttons)} if message.typed_buttons else {}
                say_json({"bot": message.text, "buttons": labels, "share": message.share_label, **typed})
            case Toast(text=str() as text):
                say_json({"toast": text})
            case GiveMagnet(magnet=magnet):
                say_json({"magnet": magnet})
            case HandOff(reason=reason):
                say_json({"handoff": reason})
            case _:
                pass


def _show_verdict(record: dict[str, Any]) -> None:
    say("")
    points = f"{record['score']} points (fit {record['fit']}, readiness {record['readiness']})"
    say(f"verdict: {record['mark']}, {record['temperature']}, {points}")
    for line in record["points"]:
        say(f"  {line['points']:+d}  {line['because']}")
    for line in record["criteria"]:
        say(f"  {_MARKS[line['mark']]} {line['title']}" + (f" ({line['because']})" if line["because"] else ""))
    if record["lacking"]:
        say(f"  lacking: {', '.join(record['lacking_words'])}")
    handed = "handed to the managers" if record["handed_off"] else "not handed over"
    say(f"  {'lead' if record['lead'] else 'interest (no contact left)'}; {handed}")
