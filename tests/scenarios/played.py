"""Plays a case: a script, a visitor, what is said; and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dialogs.collection import Entry, collect
from dialogs.effects import GiveMagnet, HandOff
from dialogs.events import ContactShared, Person
from dialogs.leadness import is_lead
from dialogs.script import Script
from dialogs.simulate import Player

OWN = Path(__file__).parent / "scripts"
SHIPPED = Path(__file__).parents[2] / "dialogs" / "library"


@dataclass(frozen=True, slots=True)
class Shares:
    """The visitor presses the button that shares the own number."""

    number: str = "+447400123456"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a visitor is taken for. `criteria`: mark by name; `said`: all words of the bot, one message after the other."""

    lead: bool
    mark: str
    temperature: str
    criteria: Mapping[str, str]
    lacking: tuple[str, ...]
    because: tuple[str, ...]
    score: int
    handed: bool
    magnets: tuple[str, ...]
    finished: bool
    objections: tuple[str, ...]
    said: str


def scripts(folder: Path) -> tuple[Entry, ...]:
    """All scripts of a folder, linked and linted."""
    return collect({path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml"))})


def script_of(name: str) -> Script:
    """The script of this id: one of the cases' own, else a shipped one."""
    return _all_scripts()[name]


def unheard(name: str) -> Outcome:
    """The outcome for somebody who never wrote."""
    return _outcome(Player(script=script_of(name)))


def play(name: str, *says: str | Shares, source: str | None = None, language: str | None = None, first_name: str = "Visitor") -> Outcome:
    """Open the script as by a link of the source, then say these things one after the other."""
    script = script_of(name)
    player = Player(script=script, person=Person(first_name=first_name, language=language or script.languages[0]))
    player.start(source)
    for line in says:
        _say(player, line)
    return _outcome(player)


def write_first(name: str, *says: str | Shares) -> Outcome:
    """Open the script by writing to it, without a link."""
    player = Player(script=script_of(name), person=Person(first_name="Visitor", language=script_of(name).languages[0]))
    for line in says:
        _say(player, line)
    return _outcome(player)


@cache
def _all_scripts() -> Mapping[str, Script]:
    return {entry.script.script: entry.script for folder in (SHIPPED, OWN) for entry in scripts(folder) if entry.script is not None}


def _say(player: Player, line: str | Shares) -> None:
    if isinstance(line, Shares):
        player.play(ContactShared(at=player.at, phone=line.number, is_own=True, person=player.person))
    else:
        player.says(line)


def _outcome(player: Player) -> Outcome:
    verdict = player.verdict()
    return Outcome(
        lead=is_lead(player.script, player.state),
        mark=verdict.mark,
        temperature=verdict.temperature,
        criteria={criterion.name: criterion.mark for criterion in verdict.criteria},
        lacking=verdict.lacking,
        because=verdict.tier_because,
        score=verdict.score.total,
        handed=any(isinstance(effect, HandOff) for effect in player.effects),
        magnets=tuple(effect.magnet for effect in player.effects if isinstance(effect, GiveMagnet)),
        finished=player.state.status == "finished",
        objections=player.state.objections,
        said="\n".join(message.text for message in player.messages),
    )
