"""A visitor in the terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.bot.cli.calling import Calls

CLINIC = Path(__file__).with_name("clinic.yaml")
WHOLE = "it hurts\ngums\n800\n3\nno\nI agree\n/share +4915112345678\n"


def test_a_whole_dialog_ends_with_the_verdict_and_its_reasons(hotlead: Calls) -> None:
    ran = hotlead("chat", CLINIC, says=WHOLE)
    assert (ran.code, ran.err) == (0, "")
    assert ran.lines[:3] == ["  What brings you?", "    [A toothache]", "    [A check-up]"]
    end = ran.lines[ran.lines.index("") :]
    assert end[:4] == ["", "verdict: targeted, hot, 70 points (fit 40, readiness 30)", "  +40  has a toothache", "  +30  can pay"]
    assert end[-1] == "  lead; handed to the managers"


def test_what_is_typed_is_shown_where_no_terminal_echoes_it(hotlead: Calls) -> None:
    assert "> it hurts" in hotlead("chat", CLINIC, says="it hurts\n").lines


def test_who_types_in_a_terminal_is_told_how_to_end_it_and_when_it_is_their_turn(hotlead: Calls) -> None:
    del hotlead  # its empty folder and environment are the program's too
    keyboard, terminal = os.openpty()
    os.write(keyboard, b"it hurts\n\x04")
    try:
        command = [sys.executable, "-m", "bot", "chat", str(CLINIC)]
        path = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
        ran = subprocess.run(command, stdin=terminal, capture_output=True, text=True, timeout=60, check=True, env=path)
    finally:
        os.close(keyboard)
        os.close(terminal)
    lines = ran.stdout.splitlines()
    assert lines[:2] == ["(Ctrl-D ends it and shows the verdict)", "  What brings you?"]
    assert [line for line in lines if line.startswith("> ")] == [">   What else?", "> "]
    assert lines[-1] == "  interest (no contact left); not handed over"


def test_json_is_one_object_a_line_and_the_verdict_last(hotlead: Calls) -> None:
    ran = hotlead("chat", CLINIC, "--json", says=WHOLE)
    assert (ran.code, ran.err) == (0, "")
    rows = ran.json_lines
    assert rows[0] == {"bot": "What brings you?", "buttons": [["A toothache"], ["A check-up"]], "share": None}
    assert {"bot": "Your number?", "buttons": [], "share": "📱 Share my number", "typed_buttons": ["← Back"]} in rows
    assert {"magnet": "guide"} in rows and {"handoff": "tier"} in rows
    verdict = rows[-1]["verdict"]
    assert {name: verdict[name] for name in ("mark", "temperature", "score", "lead", "finished", "handed_off")} == {
        "mark": "targeted",
        "temperature": "hot",
        "score": 70,
        "lead": True,
        "finished": True,
        "handed_off": True,
    }


def test_a_dialog_that_breaks_off_is_judged_as_it_stands(hotlead: Calls) -> None:
    verdict = hotlead("chat", CLINIC, "--json", says="it hurts\n").json_lines[-1]["verdict"]
    assert (verdict["score"], verdict["lead"], verdict["finished"], verdict["handed_off"]) == (40, False, False, False)


def test_nothing_said_is_a_verdict_too(hotlead: Calls) -> None:
    ran = hotlead("chat", CLINIC, "--json")
    assert ran.code == 0 and [list(row) for row in ran.json_lines] == [["bot", "buttons", "share"], ["verdict"]]


def test_back_is_a_command(hotlead: Calls) -> None:
    bot = [row["bot"] for row in hotlead("chat", CLINIC, "--json", says="it hurts\n/back\n").json_lines if "bot" in row]
    assert bot == ["What brings you?", "What else?", "What brings you?"]


def test_start_in_the_middle_asks_whether_to_go_on(hotlead: Calls) -> None:
    bot = [row for row in hotlead("chat", CLINIC, "--json", says="it hurts\n/start ads\n").json_lines if "bot" in row]
    assert [label for row in bot[-1]["buttons"] for label in row] == ["Continue", "Start over"]


def test_a_lone_slash_and_a_command_nobody_knows_are_answered_and_end_nothing(hotlead: Calls) -> None:
    ran = hotlead("chat", CLINIC, "--json", says="/\n/sharecropper\n/nosuch thing\n")
    assert ran.code == 0 and "verdict" in ran.json_lines[-1]


def test_share_without_a_number_shares_one(hotlead: Calls) -> None:
    ran = hotlead("chat", CLINIC, "--json", says=WHOLE.replace("/share +4915112345678", "/share"))
    assert ran.json_lines[-1]["verdict"]["lead"] is True


def test_the_language_of_the_visitor_is_an_option(hotlead: Calls) -> None:
    english = hotlead("chat", "cottages", "--lang", "en", "--json").json_lines
    russian = hotlead("chat", "cottages", "--lang", "ru", "--json").json_lines
    assert "Romashka" in english[0]["bot"]
    assert "Ромашка" in russian[0]["bot"]


def test_a_script_there_is_not_ends_with_2_and_the_list(hotlead: Calls) -> None:
    ran = hotlead("chat", "nosuch")
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.errors) == 1 and "'nosuch'" in ran.err and "cottages" in ran.err and "crm_mercury" in ran.err


def test_a_file_of_that_name_beside_one_is_pointed_at(hotlead: Calls, tmp_path: Path) -> None:
    (tmp_path / "nosuch.yaml").write_text(CLINIC.read_text(encoding="utf-8"), encoding="utf-8")
    ran = hotlead("chat", "nosuch")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("; nosuch.yaml is a file here: write nosuch.yaml, or name its folder in HOTLEAD_SCRIPTS_DIR\n")


def test_a_broken_script_ends_with_1_and_its_place(hotlead: Calls, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("script: broken\nnodes: [", encoding="utf-8")
    ran = hotlead("chat", broken)
    assert (ran.code, ran.out) == (1, "")
    assert ran.errors == [f"hotlead: {broken}:2:9: expected the node content, but found '<stream end>'"]


def test_every_fault_of_a_script_has_its_line_on_stderr(hotlead: Calls, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("script: broken\ntitle: x\ncolour: red\n", encoding="utf-8")
    ran = hotlead("chat", broken)
    assert ran.code == 1 and len(ran.errors) > 1
    assert all(line.startswith(f"hotlead: {broken}:") for line in ran.errors)


def test_a_file_there_is_not_is_named(hotlead: Calls, tmp_path: Path) -> None:
    ran = hotlead("chat", tmp_path / "none.yaml")
    assert (ran.code, ran.out, ran.err) == (1, "", f"hotlead: {tmp_path}/none.yaml: No such file or directory\n")
