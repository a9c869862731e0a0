"""What every part of a script is made of: ids, texts by language, and the base of all models."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

LANGUAGE_PATTERN = r"^[a-z]{2}$"
ID_PATTERN = r"^[a-z][a-z0-9_]{0,39}(\.[a-z][a-z0-9_]{0,39})*$"
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
"""Lower case, digits and `_`; nodes of a linked sub-script are `<node>.<node of the sub-script>`."""
OptionId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_]{0,39}$")]
Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]

ANY_LANGUAGE = "*"
"""Key of a text that is the same in every language."""


def _texts(written: object) -> object:
    is_one_text = isinstance(written, str | int | float) and not isinstance(written, bool)
    return {ANY_LANGUAGE: written} if is_one_text else written


class Part(BaseModel):
    """Base of all models of a script: unknown keys are errors, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True, allow_inf_nan=False)


Texts = Annotated[
    dict[Annotated[str, StringConstraints(pattern=r"^([a-z]{2}|\*)$")], Annotated[str, StringConstraints(min_length=1)]],
    BeforeValidator(_texts, json_schema_input_type=str | float | dict[str, str]),
    Field(min_length=1),
]
"""A text by language, or one string for all of them."""
