"""Understands one reply of a visitor and judges the answers. Pure: no I/O, clock, chance, async or logging.

What lives here: what a reply was taken for (`answers`, `reading`), how it is read (`kinds/<kind>.py`, `intents`),
and what the answers are worth (`conditions`, `criteria`, `scoring`, `verdict`).
It imports nothing of `dialogs` or `bot`. To add a kind of question: one file in `kinds/` and one line in `kinds.KINDS`.
"""
