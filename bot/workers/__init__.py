"""The loops that keep the service going: intake, turns, sender, timers, upkeep. `supervisor` alone starts tasks.

A worker is `async def run(stop)`: it works until `stop` is set, and may raise: the supervisor starts it again. May import
`bot.app`, `bot.ports` and `bot.model`.
"""
