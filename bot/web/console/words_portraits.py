"""The words of the Portraits tab."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "portrait_ideal": {"ru": "идеальный клиент", "en": "the ideal customer"},
    "portrait_wrong": {"ru": "не наш клиент", "en": "the wrong customer"},
    "no_portraits": {
        "ru": "Портретов нет. Опишите, для кого этот сценарий, а для кого нет.",
        "en": "No portraits. Describe whom this script is for, and whom it is not for.",
    },
    "portrait_problem": {"ru": "Какую задачу решаем", "en": "Which problem is solved"},
    "portrait_who": {"ru": "Кто покупает", "en": "Who buys"},
    "portrait_where": {"ru": "Где их найти", "en": "Where they are found"},
    "portrait_often": {"ru": "С чем сталкиваются чаще всего", "en": "What they meet most often"},
    "portrait_known_from": {"ru": "Откуда известно", "en": "How this is known"},
    "trait": {"ru": "Черта", "en": "Trait"},
    "traits": {"ru": "Черты", "en": "Traits"},
    "share": {"ru": "Из ста", "en": "Of a hundred"},
    "told_by": {"ru": "По каким ответам видно", "en": "Answers that tell it"},
    "asked_by": {"ru": "узнаём: {what}", "en": "told by: {what}"},
    "nobody_asks": {"ru": "никто не спрашивает", "en": "nobody asks"},
    "no_points": {"ru": "на баллы не влияет", "en": "no points go with it"},
    "likeness": {"ru": "{name}: {holding} из {traits}", "en": "{name}: {holding} of {traits}"},
    "family_geographic": {"ru": "география", "en": "geography"},
    "family_demographic": {"ru": "социальное и возраст", "en": "age and standing"},
    "family_psychographic": {"ru": "характер", "en": "character"},
    "family_behavioural": {"ru": "поведение", "en": "behaviour"},
    "family_goal": {"ru": "цель", "en": "goal"},
    "family_problem": {"ru": "проблема", "en": "problem"},
    "family_fear": {"ru": "страх", "en": "fear"},
    "family_desire": {"ru": "желание", "en": "desire"},
    "family_interest": {"ru": "интерес", "en": "interest"},
    "family_demand": {"ru": "требование к продукту", "en": "demand on the product"},
    "family_choice": {"ru": "как выбирают", "en": "how they choose"},
    "family_channel": {"ru": "откуда узнают", "en": "where they hear of it"},
}
