"""The usual slips in writing a country code or a trunk prefix, and what number was meant by it."""

from __future__ import annotations

from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

HOME_BY_LANGUAGE = {"ru": ("RU",), "en": ("US", "GB"), "es": ("ES", "MX"), "fr": ("FR",)}
"""Countries to try, by language, where the visitor's own is not known."""

_FAMILIAR = (
    # Calling codes believed without a plus, if a mobile number follows: where Russian, Spanish, French and English speakers
    # are likely to hold a number while living somewhere else.
    "7", "20", "30", "31", "32", "33", "34", "36", "380", "375", "998", "996", "995", "994", "992", "993", "374", "373", "972",
    "971", "370", "371", "372", "39", "40", "41", "420", "421", "43", "44", "48", "49", "351", "353", "359", "381", "51", "52",
    "54", "55", "56", "57", "58", "593", "595", "598", "212", "213", "216", "221", "225", "61", "90", "91",
)  # fmt: skip
_MOBILE = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE})
_TRUNK_NEEDED = frozenset({"DE", "AT"})
"""Countries where a number without 0 may be of any length: only mobiles are believed without it."""
_MIN_DIGITS, _MAX_DIGITS = 7, 17
_PLUS_7 = 7


def e164(digits: str, country: str, *, has_plus: bool, lead: str = "") -> str | None:
    """The number in E.164 that these digits mean in this country, None if there is no valid one.

    `lead`: the first group as written, "8" in "+8 912 ...".
    """
    if not _MIN_DIGITS <= len(digits) <= _MAX_DIGITS:
        return None
    code = phonenumbers.country_code_for_region(country)
    if has_plus:
        tries = _after_plus(digits, code, lead)
    elif code == _PLUS_7 and country == "RU" and len(digits) == 10 and digits[0] in "67":
        return None  # valid in Kazakhstan only; in Russia ten such digits are a tax number
    else:
        tries = _as_dialled(digits, code)
    for written in tries:
        number = _valid(written, country)
        if number and not (written[0] not in "+0" and country in _TRUNK_NEEDED and not _is_mobile(number)):
            return number
    return _without_plus(digits)


def _after_plus(digits: str, code: int, lead: str) -> Iterator[str]:
    national_8 = code == _PLUS_7 and digits[0] == "8" and len(digits) == 11
    if national_8 and lead == "8":
        yield "+7" + digits[1:]
    yield "+" + digits
    if national_8:
        yield "+7" + digits[1:]
    yield from _international(digits)
    yield digits
    yield f"+{code}{digits}"


def _as_dialled(digits: str, code: int) -> Iterator[str]:
    if digits.startswith("00"):
        yield "+" + digits[2:]
    yield digits
    yield from _international(digits)
    if digits.startswith("011"):
        yield "+" + digits[3:]
    if digits.startswith(str(code)):
        yield "+" + digits
    if digits[0] == "8":  # the trunk prefix of the former Union, typed by habit before a number without one
        yield digits[1:]
    if code == 52:  # Mexico dropped these prefixes in 2019, people did not
        for prefix in ("044", "045", "01", "1"):
            if digits.startswith(prefix):
                yield digits[len(prefix) :]


def _international(digits: str) -> Iterator[str]:
    """Readings as a whole number with its country code, prefixes inside it mended."""
    bare = digits.lstrip("0")
    if digits.startswith("00"):
        yield "+" + bare
    if bare.startswith("521"):
        yield "+52" + bare[3:]
    if bare.startswith(("78", "87")) and len(bare) == 12:
        yield "+7" + bare[2:]
    if bare.startswith("3808"):
        yield "+380" + bare[4:].removeprefix("0")
    if bare.startswith("80") and len(bare) in (11, 12):
        yield "+3" + bare if len(bare) == 11 else "+" + bare[1:]  # "8 067 ...", "8 0380..."
    if bare.startswith("8375") or bare.startswith("8380"):
        yield "+" + bare[1:]


def _valid(written: str, country: str | None) -> str | None:
    number = _parsed(written, country)
    if number is None or not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _without_plus(digits: str) -> str | None:
    """A foreign mobile number whose plus was left out."""
    if not digits.startswith(_FAMILIAR) or len(digits) < 11:
        return None
    number = _valid("+" + digits, None)
    return number if number and _is_mobile(number) else None


def _is_mobile(number: str) -> bool:
    return phonenumbers.number_type(phonenumbers.parse(number)) in _MOBILE


def _parsed(written: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(written, country)
    except phonenumbers.NumberParseException:
        return None
