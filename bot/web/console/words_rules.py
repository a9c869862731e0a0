"""The words of the Qualification tab."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "criteria": {"ru": "Критерии", "en": "Criteria"},
    "is_yes": {"ru": "да, если", "en": "yes when"},
    "is_no": {"ru": "нет, если", "en": "no when"},
    "targeted_when": {"ru": "Целевой, если", "en": "Targeted when"},
    "target_all": {"ru": "критерии «да»", "en": "criteria that are yes"},
    "target_none_no": {"ru": "критерии не «нет»", "en": "criteria that are not no"},
    "target_answered": {"ru": "обязательные вопросы", "en": "compulsory questions"},
    "points": {"ru": "Баллы", "en": "Points"},
    "add_point": {"ru": "Ещё правило", "en": "One more rule"},
    "weight": {"ru": "Баллы", "en": "Points"},
    "group": {"ru": "Группа", "en": "Group"},
    "fit": {"ru": "соответствие", "en": "fit"},
    "readiness": {"ru": "готовность", "en": "readiness"},
    "because": {"ru": "Почему (читает менеджер)", "en": "Because (a manager reads it)"},
    "cap_fit": {"ru": "Предел соответствия", "en": "Limit of fit"},
    "cap_readiness": {"ru": "Предел готовности", "en": "Limit of readiness"},
    "tier_at_least": {"ru": "баллов не меньше", "en": "points at least"},
    "tier_fit": {"ru": "соответствие не меньше", "en": "fit at least"},
    "tier_readiness": {"ru": "готовность не меньше", "en": "readiness at least"},
    "tier_needs": {"ru": "критерии «да»", "en": "criteria that are yes"},
    "tier_none_no": {"ru": "критерии не «нет»", "en": "criteria that are not no"},
    "tier_when": {"ru": "и условие", "en": "and the condition"},
    "tier_or_when": {"ru": "или один ответ", "en": "or one telling answer"},
    "what_if": {"ru": "Что, если ответят так", "en": "What if they answer so"},
    "contact_left": {"ru": "контакт оставлен", "en": "a contact was left"},
    "not_read": {"ru": "ответ на «{question}» не понят", "en": "the answer to `{question}` is not understood"},
    "effect": {"ru": "Что стало бы с лидами за 90 дней", "en": "What would become of the leads of 90 days"},
    "effect_of": {"ru": "Изменились бы {moved} из {leads}", "en": "{moved} of {leads} would change"},
    "no_leads_yet": {"ru": "Лидов за 90 дней нет", "en": "No leads in 90 days"},
}
