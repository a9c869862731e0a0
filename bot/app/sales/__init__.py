"""The sale after the talk: stages, history, tasks, clients, checks, search, leads by hand, the approach. One file a subject.

The same functions serve the acts of the staff (`bot.app.staff`), the command line and the console. Each gets the transaction and who does
it (`doing.By`), writes what happened to the history in the same transaction, and returns what it made or a `doing.Problem` in words.
May import what `bot.app` may, but nothing of `bot.app.staff`.
"""
