"""A script of any size for measurements: a choice of topics, each a chain of questions of its own, in two languages."""

from __future__ import annotations

TOPICS = 12


def large_script(nodes: int) -> str:
    """YAML with so many nodes; sound, judged by an answer of every topic."""
    chain = (nodes - 4) // TOPICS
    lines = [
        "script: large",
        "title: {en: Large, ru: Большой}",
        "languages: [en, ru]",
        "start: topic",
        "max_questions: 50",
        "nodes:",
        "  topic:",
    ]
    lines += ["    ask: {en: What is it about?, ru: О чём речь?}", "    kind: choice", "    options:"]
    lines += [f"      t{topic}: {{label: {{en: Topic number {topic}, ru: Тема номер {topic}}}}}" for topic in range(TOPICS)]
    lines += ["    next:"]
    lines += [f"      - {{when: {{topic: t{topic}}}, go: n{topic}_0}}" for topic in range(TOPICS - 1)]
    lines += [f"      - {{go: n{TOPICS - 1}_0}}"]
    for topic in range(TOPICS):
        for place in range(chain):
            lines += _node(topic, place, "agree" if place == chain - 1 else f"n{topic}_{place + 1}")
    lines += ["  agree: {consent: ours, next: phone}", "  phone: {contact: [phone], ask: {en: Your number?, ru: Ваш номер?}, next: end}"]
    lines += ["  end: {finish: {en: Thank you., ru: Спасибо.}}", "consents: {ours: {text: {en: May we call?, ru: Можно позвонить?}}}"]
    lines += ["qualification:", "  points:"]
    lines += [
        f"    - {{when: {{n{topic}_0: a}}, add: {topic + 5}, because: {{en: topic {topic}, ru: тема {topic}}}}}" for topic in range(TOPICS)
    ]
    return "\n".join([*lines, "  tiers: {warm: {at_least: 5}}", "handoff: {warm: now}", ""])


def _node(topic: int, place: int, then: str) -> list[str]:
    """Every fourth node says something, the others ask: a choice, a number, a free word."""
    name, words = f"n{topic}_{place}", f"{place} of topic {topic}"
    if place % 4 == 3:
        return [
            f"  {name}:",
            f"    say: {{en: Line {words}. We look into it for you., ru: Строка {words}. Мы посмотрим.}}",
            f"    next: {then}",
        ]
    head = [f"  {name}:", f"    ask: {{en: What about point {words}?, ru: А как насчёт пункта {words}?}}"]
    kind = ("choice", "number", "text")[place % 4]
    options = ["    options:", "      a: {label: {en: Like this, ru: Вот так}}", "      b: {label: {en: Or like that, ru: Или вот этак}}"]
    return [*head, f"    kind: {kind}", *(options if kind == "choice" else []), f"    next: {then}"]
