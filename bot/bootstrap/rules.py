"""Reads the file with the rules that say which member gets a lead."""

from __future__ import annotations

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from bot.bootstrap.errors import StartError
from bot.storage.script_files import NoScripts, read_text
from dialogs.giving import GiveRule
from dialogs.yaml_text import YamlError, parse_yaml

_RULES = TypeAdapter(tuple[GiveRule, ...])


def read_rules(file: Path | None) -> tuple[GiveRule, ...]:
    """The rules in their order; none without a file.

    Raises:
        StartError: it cannot be read, or a rule is not written as one; the line names the place.
    """
    if file is None:
        return ()
    try:
        return _RULES.validate_python(parse_yaml(read_text(file)).value)
    except NoScripts as error:
        raise StartError(f"HOTLEAD_RULES_FILE: {error}") from None
    except YamlError as error:
        raise StartError(f"HOTLEAD_RULES_FILE: {file}:{error.place.line}:{error.place.column}: {error.message}") from None
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "the file"
        raise StartError(f"HOTLEAD_RULES_FILE: {file}: {place}: {first['msg']}") from None
