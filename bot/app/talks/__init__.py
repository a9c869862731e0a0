"""The talk between a visitor and a person: who owns it, how words go both ways, how it gets back to the bot.

`owning` says who answers; `hearing` and `answering` carry words to the staff's side and to the visitor; `returning` gives the talk back;
`topics` makes the place for it; `routing` is asked right before a row goes out, `aftermath` right after: there a talk heals itself. May
import what `bot.app` may.
"""
