"""The program as a shell sees it: two names, exit codes, two streams."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.cli.calling import Calls

HOTLEAD = [str(Path(sys.executable).with_name("hotlead"))]
MODULE = [sys.executable, "-m", "bot"]
ROOT = Path(__file__).parents[3]
COMMANDS = ("run", "chat", "qualify", "understand", "doctor", "scripts", "leads", "phrases", "db")


def run(program: list[str], *args: str, says: bytes = b"") -> tuple[int, bytes, bytes]:
    """Exit code, stdout, stderr of a real process without any setting of ours."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HOTLEAD_")}
    environment["HOTLEAD_DATABASE_URL"] = "sqlite:////nowhere/at/all.sqlite3"
    done = subprocess.run([*program, *args], input=says, capture_output=True, env=environment, cwd=ROOT, timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("args", [("scripts", "list", "--json"), ("chat", "nosuch"), ("leads", "list"), ("nosuch",)])
def test_both_names_of_the_program_do_the_same(args: tuple[str, ...]) -> None:
    by_name, by_module = run(HOTLEAD, *args), run(MODULE, *args)
    assert by_name[:2] == by_module[:2]
    assert by_name[2].splitlines()[:1] == by_module[2].splitlines()[:1] or b"Usage" in by_module[2]


def test_exit_codes_and_streams_are_what_a_shell_relies_on() -> None:
    good = run(MODULE, "scripts", "schema")
    assert (good[0], good[2]) == (0, b"") and good[1].startswith(b"{")
    bad = run(MODULE, "leads", "list")
    assert (bad[0], bad[1]) == (1, b"") and bad[2].startswith(b"hotlead: HOTLEAD_DATABASE_URL: ") and bad[2].count(b"\n") == 1
    wrong = run(MODULE, "chat", "nosuch")
    assert (wrong[0], wrong[1]) == (2, b"") and wrong[2].startswith(b"hotlead: there is no script 'nosuch'")


def test_input_that_is_not_utf8_is_told_and_ends_with_2() -> None:
    code, _, err = run(MODULE, "chat", "cottages", says=b"\xff\xfe\n")
    assert code == 2 and err.startswith(b"hotlead: stdin is not UTF-8") and b"Traceback" not in err


def test_every_command_explains_itself(hotlead: Calls) -> None:
    helped = hotlead("--help")
    assert helped.code == 0 and all(command in helped.out for command in COMMANDS)
    for command in COMMANDS:
        ran = hotlead(command, "--help")
        assert ran.code == 0 and "Usage" in ran.out


@pytest.mark.parametrize("args", [("nosuch",), ("scripts", "nosuch"), ("chat", "--nosuch"), ("leads", "show"), ("db", "backup")])
def test_wrong_usage_is_2_and_says_nothing_on_stdout(hotlead: Calls, args: tuple[str, ...]) -> None:
    ran = hotlead(*args)
    assert (ran.code, ran.out) == (2, "") and ran.err != ""
