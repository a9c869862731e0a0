"""The use cases: one file is one thing the service does. Synchronous code that runs inside one transaction (`Tx`).

Nothing is sent from here: what shall be sent becomes rows of the outbox in the same transaction. May import
`bot.ports`, `bot.model`, `dialogs` and `qualification`; knows no database, no messenger and no framework.
To add a use case: a new file with a function taking `tx` and `desk`. To add a staff command: see `staff`.
"""
