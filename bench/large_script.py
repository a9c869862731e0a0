"""Scripts of any size for measurements, in two languages.

`large_script`: a choice of topics, each a chain of questions of its own. `branchy_script`: diamonds in a row, so many paths that nobody
could walk them one by one.
"""

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


CONTACT = """
script: contact
title: {en: Contact, ru: Контакт}
languages: [en, ru]
start: agree
nodes:
  agree: {consent: ours, next: phone}
  phone: {contact: [phone], ask: {en: Your number?, ru: Ваш номер?}, next: end}
  end: {finish: true}
consents: {ours: {text: {en: May we call?, ru: Можно позвонить?}}}
"""
"""What `branchy_script` runs near its end."""
AROUND = {"contact": CONTACT}


def branchy_script(nodes: int) -> str:
    """YAML with about so many nodes: a question with three ways on, which meet again and part by the question before; and so on."""
    diamonds = (nodes - 8) // 5
    lines = ["script: branchy", "title: {en: Branchy, ru: Ветвистый}", "languages: [en, ru]", "start: d0", "max_questions: 50", "nodes:"]
    for number in range(diamonds):
        lines += _diamond(number, f"d{number + 1}" if number + 1 < diamonds else "contact")
    lines += [
        "  contact: {run: contact, next: sorted}",
        "  sorted: {branch: [{when: {temperature: hot}, go: soon}, {when: {temperature: warm}, go: later}, {go: end}]}",
        "  soon: {handoff: {en: We call at once., ru: Позвоним сразу.}, next: end}",
        "  later: {say: {en: We call this week., ru: Позвоним на неделе.}, next: end}",
        "  end: {finish: {en: Thank you., ru: Спасибо.}}",
        "qualification:",
        "  criteria:",
    ]
    for name, first in (("need", 0), ("funds", 3), ("authority", 6), ("timing", 9)):
        titles = f"title: {{en: {name}, ru: {name}}}"
        lines += [f"    {name}: {{{titles}, yes: {{any: [{{d{first}: a}}, {{d{first + 1}: b}}]}}, no: {{d{first}: c, d{first + 1}: c}}}}"]
    lines += ["  targeted: {none_no: [need, funds]}", "  points:"]
    for number in range(diamonds):
        because = f"because: {{en: point {number}, ru: пункт {number}}}"
        lines += [f"    - {{when: {{d{number}: a}}, add: {number % 7 + 3}, group: fit, {because}}}"]
        lines += [f"    - {{when: {{n{number}: {{at_least: 5}}}}, add: {number % 5 + 1}, group: readiness, {because}}}"]
    tiers = f"{{hot: {{at_least: {4 * diamonds}, readiness: {diamonds}, needs: [need, funds]}}, warm: {{at_least: {2 * diamonds}}}}}"
    return "\n".join([*lines, f"  tiers: {tiers}", "handoff: {hot: now, warm: now}", ""])


def _diamond(number: int, then: str) -> list[str]:
    """Five nodes: a choice, a number for who takes the first option, a line for who takes the second, a branch, a line."""
    before = f"d{max(0, number - 1)}"
    options = ", ".join(f"{one}: {{label: {{en: {word} of {number}, ru: {russian} о {number}}}}}" for one, word, russian in _LABELS)
    return [
        f"  d{number}:",
        f"    ask: {{en: What about part {number}?, ru: А что с частью {number}?}}",
        "    kind: choice",
        f"    options: {{{options}}}",
        f"    next: [{{when: {{d{number}: a}}, go: n{number}}}, {{when: {{d{number}: b}}, go: s{number}}}, {{go: b{number}}}]",
        f"  n{number}: {{ask: {{en: How many in part {number}?, ru: Сколько в части {number}?}}, kind: number, next: b{number}}}",
        f"  s{number}: {{say: {{en: We note part {number}., ru: Записали часть {number}.}}, next: b{number}}}",
        f"  b{number}: {{branch: [{{when: {{{before}: a}}, go: x{number}}}, {{go: {then}}}]}}",
        f"  x{number}: {{say: {{en: As before part {number}., ru: Как перед частью {number}.}}, next: {then}}}",
    ]


_LABELS = (("a", "Much", "Много"), ("b", "Little", "Мало"), ("c", "Nothing", "Ничего"))
