"""Measurements: `python -m bench` (a few minutes) or `python -m bench --quick` (does it run at all).

`throughput` puts each system under the same closed-loop load over loopback HTTP, beside `aiogram_bot`; `growth` measures a turn's
cost beside many stored conversations, `starting` the time to ready and the memory, `checking` and `console` a large
script while somebody edits it, `reading` the readers. `table` prints.
Absolute figures belong to the machine; ratios within one run are what counts.
"""
