"""What the use cases ask of the world outside: Protocols and the errors that belong to them.

`Store` runs a piece of work in one transaction; the work is synchronous and gets a `Tx`. `Channel` is a messenger.
"""

from bot.ports.transaction import Tx
from bot.ports.world import Bell, Channel, ChannelDown, Clock, FileSource, NotFetched, SentJournal, Store, Unreadable, Wakeup

__all__ = [
    "Bell",
    "Channel",
    "ChannelDown",
    "Clock",
    "FileSource",
    "NotFetched",
    "SentJournal",
    "Store",
    "Tx",
    "Unreadable",
    "Wakeup",
]
