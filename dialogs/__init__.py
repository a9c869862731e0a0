"""The script an admin writes and the machine that plays it. Pure: no I/O, clock, chance, async or logging.

What lives here: the script's schema (`script`), from text to script (`loading`), its checks (`linting`, `graph`), and
`interpreter.step(script, state, event) -> (state, effects)`, which plays one event. Time comes in with the event, what is
to be done goes out as effects. It imports `qualification` and nothing of `bot`.
To add a kind of node: a model in `script`, a branch in `interpreter`, edges in `graph`; mypy lists the places.
"""
