"""The page 'your first script' is true: its files are written, its commands run in their order, and they show what it shows."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.bot.cli.calling import Calls

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/first-script.md"
SERVICE = ("run",)
"""The one command that stays; the page's address of it is the default, a test's is any free one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A file as it shall read."""

    path: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Lines of a file, as they are and as they shall be."""

    path: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """`words`: after `hotlead`. `shown`: the lines under it, those that the reader types (`> ...`) among them."""

    words: tuple[str, ...]
    shown: tuple[str, ...]


Step = Whole | Change | Command


def steps(text: str) -> list[Step]:
    """What the reader does, in order: each fenced block of the page."""
    found: list[Step] = []
    for path, kind, body in re.findall(r"(?:^`([^`\n]+)`:\n\n)?^```(\w*)\n(.*?)^```$", text, re.M | re.S):
        match kind:
            case "ini" | "yaml":
                found.append(Whole(path=path, text=body))
            case "diff":
                old, new = (re.findall(rf"^{re.escape(sign)}(.*)$", body, re.M) for sign in "-+")
                found.append(Change(path=path, old="\n".join(old), new="\n".join(new)))
            case "console":
                found += commands(body)
            case _:
                raise AssertionError(f"a block of another kind: {kind!r}")
    return found


def commands(body: str) -> Iterator[Command]:
    """The commands of one block."""
    for part in re.split(r"^\$ ", body, flags=re.M)[1:]:
        line, *shown = part.splitlines()
        program, *words = shlex.split(line)
        assert program == "hotlead", line
        yield Command(words=tuple(words), shown=tuple(shown))


def timeless(line: str) -> str:
    """The line without what differs from day to day, and without spaces at its end."""
    return re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "<moment>", line).rstrip()


def is_as_shown(came: list[str], shown: tuple[str, ...]) -> bool:
    """Whether the lines are those of the page, where `...` stands for anything."""
    pattern = "\n".join(re.escape(timeless(line)).replace(r"\.\.\.", ".*") for line in shown)
    return re.fullmatch(pattern, "\n".join(map(timeless, came)), re.S) is not None


@dataclass(slots=True)
class Reader:
    """Follows the page in a folder of their own. `service`: what `hotlead run` started, None before; `address`: of its playground."""

    folder: Path
    hotlead: Calls
    service: subprocess.Popen[str] | None = None
    address: str = ""

    def follow(self, step: Step) -> None:
        """Do what the page says, and see what it shows."""
        match step:
            case Whole(path=path, text=text):
                assert (self.folder / path).parent.is_dir(), f"{path}: nothing has made its folder"
                (self.folder / path).write_text(text, encoding="utf-8")
            case Change(path=path, old=old, new=new):
                text = (self.folder / path).read_text(encoding="utf-8")
                assert text.count(f"{old}\n") == 1, f"{path}: {old}"
                (self.folder / path).write_text(text.replace(f"{old}\n", f"{new}\n"), encoding="utf-8")
            case Command(words=words, shown=shown) if words == SERVICE:
                came = self.start(len(shown))
                assert is_as_shown([line.replace(self.address, "http://127.0.0.1:8080") for line in came], shown), came
            case Command(words=words, shown=shown):
                says = "".join(f"{line[2:]}\n" for line in shown if line.startswith("> "))
                ran = self.hotlead(*words, says=says)
                assert is_as_shown([*ran.lines, *ran.errors], shown), f"{words}:\n{ran.out}{ran.err}"

    def start(self, lines: int) -> list[str]:
        """Start the service at a free port; its first lines."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("HOTLEAD_")}
        command = [sys.executable, "-m", "bot", "run", "--port", "0"]
        environment |= {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
        self.service = subprocess.Popen(command, cwd=self.folder, env=environment, stdout=subprocess.PIPE, text=True)
        assert self.service.stdout is not None
        came = [self.service.stdout.readline().rstrip("\n") for _ in range(lines)]
        self.address = came[0].partition(": ")[2]
        return came

    def leave(self) -> None:
        """End the service, if it was started."""
        if self.service is not None and self.service.stdout is not None:
            self.service.terminate()
            self.service.wait(timeout=30)
            self.service.stdout.close()


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """Somebody with an empty folder and no setting."""
    for name in [name for name in os.environ if name.startswith("HOTLEAD_")]:
        monkeypatch.delenv(name)
    folder = tmp_path / "first"
    folder.mkdir()
    monkeypatch.chdir(folder)
    one = Reader(folder, Calls())
    yield one
    one.leave()


def test_every_step_of_the_page_shows_what_the_page_shows(reader: Reader) -> None:
    todo = steps(PAGE.read_text(encoding="utf-8"))
    assert [type(step).__name__ for step in todo].count("Command") > 10

    for step in todo:
        reader.follow(step)

    assert SERVICE in [step.words for step in todo if isinstance(step, Command)]


def test_the_way_of_the_page_is_the_way_of_a_script(reader: Reader) -> None:
    words = [step.words[:2] for step in steps(PAGE.read_text(encoding="utf-8")) if isinstance(step, Command)]
    first = list(dict.fromkeys(word[1] if word[0] == "scripts" else word[0] for word in words))
    assert first == ["new", "check", "test", "chat", "db", "publish", "run", "diff", "history", "rollback"]


def test_the_page_says_how_much_its_reader_types() -> None:
    text = PAGE.read_text(encoding="utf-8")
    todo = steps(text)
    commands_ = [step for step in todo if isinstance(step, Command)]
    changes = [step for step in todo if isinstance(step, Change)]
    files = [step for step in todo if isinstance(step, Whole)]
    said = [line[2:] for step in commands_ for line in step.shown if line.startswith("> ")]
    words = sum(len(step.words) + 1 for step in commands_) + sum(len(line.split()) for line in said)
    words += sum(len(step.new.split()) for step in changes) + sum(len(step.text.split()) for step in files if step.path == ".env")
    copied = sum(len(step.text.split()) for step in files if step.path != ".env")
    count = f"{len(commands_)} commands, {len(said)} replies, {len(changes)} changed lines, about {round(words, -1)} words"
    assert count in " ".join(text.split())
    assert f"{round(copied, -1)} words are copied" in " ".join(text.split())


@pytest.mark.parametrize(
    ("came", "shown", "is_same"),
    [
        (["a", "b", "c"], ("a", "...", "c"), True),
        (["a", "c"], ("a", "c"), True),
        (["a", "b"], ("a", "c"), False),
        (["a", "b"], ("a",), False),
        (["1  2026-01-02 03:04  x "], ("1  2026-11-22 10:04  x",), True),
    ],
)
def test_only_what_is_as_shown_passes(came: list[str], shown: tuple[str, ...], is_same: bool) -> None:
    assert is_as_shown(came, shown) is is_same
