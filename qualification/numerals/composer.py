"""Puts number words and digits together: "двести", "пятьдесят", "тысяч" make 250 000."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qualification.numerals.atoms import Atom

_THOUSAND = 1000.0
_MILLION = 1e6


@dataclass(slots=True)
class Composer:
    """One number while its parts come in. `take` refuses a part that cannot belong to it; then a new number begins.

    `total` holds what has got its multiplier, `group` what has none yet; `unit` is the last multiplier said, for
    "and a half"; `leading` a Russian multiplier that came before its count ("тысяч двести").
    """

    total: float = 0.0
    group: float | None = None
    unit: float = 1.0
    scale: float = math.inf
    leading: float = 1.0
    has_digits: bool = False
    is_grouped: bool = False
    start: int = -1
    end: int = -1
    scale_end: int = -1

    @property
    def is_open(self) -> bool:
        """True when at least a count was said."""
        return self.group is not None or self.total > 0

    @property
    def value(self) -> float:
        """What was said so far. "Миллион двести" leaves out its thousand, "a million five" its hundreds."""
        rest = self.group or 0.0
        if self.total >= _MILLION and self.scale == _MILLION and 100 <= rest < _THOUSAND:
            rest *= _THOUSAND
        elif self.total >= _MILLION and self.scale == _MILLION and 0 < rest < 10 and not self.has_digits:
            rest *= _MILLION / 10
        return round((self.total + rest) * (self.leading if not self.total else 1.0), 6)

    @property
    def multiplier(self) -> float:
        """The last multiplier, 1 when there was none."""
        if self.total:
            return self.scale if self.group is None else 1.0
        return self.unit if self.leading == 1 else self.leading

    @property
    def is_fraction(self) -> bool:
        """True while only a part was said, of a multiplier that is still to come."""
        return self.group is not None and self.group < 1

    def take_number(self, value: float, start: int, end: int, *, is_grouped: bool = False) -> bool:
        """A number in digits; after a thousand or a million only a rest of three digits ("2 mil 500")."""
        if self.group is not None or self.total and not (100 <= value < min(_THOUSAND, self.scale) and value.is_integer()):
            return False
        self.group, self.unit, self.has_digits, self.is_grouped = value, 1.0, True, is_grouped
        self._cover(start, end)
        return True

    def take_tail(self, value: float, end: int) -> bool:
        """Digits glued behind a short multiplier: "2k5" is 2 500."""
        if not self.total or self.group is not None or not value.is_integer() or value >= _THOUSAND:
            return False
        self.total += self.scale * value / 10 ** len(str(int(value)))
        self.end = end
        return True

    def take_leading(self, value: float, start: int) -> None:
        """A multiplier said before its count."""
        self.leading, self.start = value, start

    def take(self, atom: Atom, start: int, end: int) -> bool:
        """A number word; True when it belongs to this number."""
        taken = {
            "value": self._take_value,
            "article": self._take_value,
            "group": self._take_group,
            "scale": self._take_scale,
            "fraction": self._take_fraction,
        }[atom.role](atom.value)
        if taken:
            self._cover(start, end)
            if self.group is None:
                self.scale_end = end
        return taken

    def take_half(self, end: int) -> None:
        """ "And a half": of the last multiplier, or of one when it follows a bare count."""
        if self.group is None:
            self.total += self.scale / 2
        else:
            self.group += self.unit / 2
        self.end = end

    def take_decimals(self, digits: float, end: int) -> None:
        """What follows the point in "one point five"."""
        self.group = (self.group or 0.0) + digits / 10 ** len(str(int(digits)))
        self.end = end

    def drop_group(self) -> None:
        """Gives back what was said after the last multiplier; it belongs to the next number."""
        self.group, self.end = None, self.scale_end

    def _cover(self, start: int, end: int) -> None:
        if self.start < 0:
            self.start = start
        self.end = end

    def _take_value(self, value: float) -> bool:
        group = self.group
        if group is None:
            if self.total and (not value.is_integer() or value >= self.scale or value == 0):
                return False
            self.group = value
        elif self.has_digits:
            return False
        elif group % 100 == 4 and value == 20 and self.unit == 1:
            self.group = group + 76  # French: quatre-vingt
        elif not group.is_integer() or value == 0 or not _fits_after(int(group), value):
            return False
        else:
            self.group = group + value
        self.unit = 1.0
        return True

    def _take_group(self, value: float) -> bool:
        product = (1.0 if self.group is None else self.group) * value
        if self.group is not None and self.group >= value == 100 or product == 0 or product >= self.scale:
            return False
        self.group = product
        self.unit = value
        return True

    def _take_scale(self, value: float) -> bool:
        if self.group is None and self.total:
            if value <= self.scale:
                return False
            self.total *= value  # "mil millones"
        elif value >= self.scale or self.group == 0:
            return False
        else:
            self.total += (1.0 if self.group is None else self.group) * value
        self.group, self.scale, self.unit, self.leading = None, value, value, 1.0
        return True

    def _take_fraction(self, value: float) -> bool:
        if self.total or self.group is not None and self.group > 3:
            return False
        self.group = (1.0 if self.group is None else self.group) * value
        return True


def _fits_after(group: int, value: float) -> bool:
    """Whether `value` may follow within one group of a thousand: hundreds, then tens, then ones."""
    if group <= 0 or group >= _THOUSAND or not value.is_integer():
        return False
    if group % 100 == 0:
        return value < 100
    tens = group % 100
    return tens % 10 == 0 and tens >= 20 and (value < 10 or tens in (60, 80) and value < 20)
