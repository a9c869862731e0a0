"""What the staff can do: one file an act with its `ACT`, one line each in `acts.ACTS`. Commands, buttons and the console end in one way.

An act gets the transaction, the desk and what was asked (`asked.Asked`), and returns the rows to be sent; `replies` has the usual
answers. To add one: its file, its line, its words `menu_<name>` where it is a command, its row in `docs/running.md`, and the table of
`docs/staff.md` anew. May import what `bot.app` may; nothing is imported here, so that other use cases may know `asked` and `replies`.
"""
