"""The only room that knows all rooms: builds the service and runs it. Nothing is built anywhere else.

`building` makes the objects, `service` runs them, `telegram` and `serving` are the two that need a hand at the start.
"""

from bot.bootstrap.building import build
from bot.bootstrap.errors import StartError
from bot.bootstrap.service import Service

__all__ = ["Service", "StartError", "build"]
