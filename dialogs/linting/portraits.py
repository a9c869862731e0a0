"""Rules about portraits: they and the points must not say the opposite."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.linting.finding import Found
from dialogs.linting.judging import excludes
from dialogs.linting.paths import Walked
from dialogs.script import Script
from qualification.conditions import Condition, tests


def goes_with(trait: Condition, rule: Condition) -> bool:
    """True where the rule looks at what tells the trait, and nothing in it shuts the trait out."""
    pairs = [(one, other) for one in tests(trait) for other in tests(rule) if one.subject == other.subject]
    return bool(pairs) and not any(excludes(one, other) for one, other in pairs)


def rewarded_misfit(script: Script, walked: Walked) -> Iterable[Found]:
    """308: a trait of the wrong customer earns points, or one of the ideal customer costs some."""
    for name, portrait in script.portraits.items():
        for number, trait in enumerate(portrait.traits):
            for rule in script.qualification.points if trait.when is not None else ():
                is_opposite = (rule.add > 0) is (portrait.kind == "wrong") and rule.add != 0
                is_telling = all(test.operator != "known" for test in tests(rule.when))
                if is_opposite and is_telling and trait.when is not None and goes_with(trait.when, rule.when):
                    message = f"a trait of the {portrait.kind} customer, yet a rule adds {rule.add:+d} points for it"
                    yield Found(code="HL308", path=("portraits", name, "traits", number), message=message, severity="warning")
