"""`hotlead phrases`: replies that were not understood; `hotlead phrases add` makes one a synonym in the script's file."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.opening import read_database
from bot.cli.saying import fail, say, say_json
from bot.model import MissedPhrase
from bot.storage.script_files import NoScripts, read_text
from dialogs.editing import EditError, add_synonym
from dialogs.loading import ScriptError

app = typer.Typer(help="Replies that were not understood.", invoke_without_command=True)


@app.callback()
def phrases(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="Machine-readable output.")] = False,
) -> None:
    """List replies that were not understood, newest first: question, language, words, what was wrong, and what followed."""
    if context.invoked_subcommand is not None:
        return
    rows = read_database(lambda tx: tx.phrases(limit=limit))
    if as_json:
        say_json([dataclasses.asdict(one) for one in rows])
        return
    for one in rows:
        say(f"{one.at:%Y-%m-%d %H:%M}  {one.script}.{one.question}  [{one.language}] {one.text!r} ({one.why}){_followed(one)}")


@app.command()
def add(
    file: Annotated[Path, typer.Argument(help="The script's file.")],
    question: Annotated[str, typer.Argument(help="The question's name.")],
    option: Annotated[str, typer.Argument(help="The option's id.")],
    words: Annotated[str, typer.Argument(help="What visitors write.")],
    lang: Annotated[str, typer.Option("--lang", help="Language of the words; * for all.")] = "*",
) -> None:
    """Add words to an option's synonyms; comments and order of the file stay. They count from the next start on."""
    try:
        before = read_text(file)
        after = add_synonym(before, question=question, option=option, words=words, language=lang)
        if after == before:
            say(f"{words!r} is a synonym already")
            return
        _rewrite(file, after)
    except NoScripts as error:
        fail(str(error))
    except ScriptError as error:
        fail("\n".join(str(dataclasses.replace(problem, file=str(file))) for problem in error.problems))
    except EditError as error:
        fail(f"{file}: {error}")
    except OSError as error:
        fail(f"{file}: {error.strerror}")
    say(f"{file}: {question}.{option} understands {words!r} now")


def _followed(one: MissedPhrase) -> str:
    """What the visitor did next: an answer with the option it was, or skip, stop, human; nothing where nothing came."""
    if one.followed_by is None:
        return ""
    words = one.followed_by if one.followed_words is None else repr(one.followed_words)
    return f" -> {words}" + (f" ({one.followed_option})" if one.followed_option else "")


def _rewrite(file: Path, text: str) -> None:
    """Replace the file as a whole, so that nobody ever reads half of it; its rights stay."""
    new = file.with_name(f"{file.name}.new")
    new.write_text(text, encoding="utf-8", newline="")
    shutil.copymode(file, new)
    new.replace(file)
