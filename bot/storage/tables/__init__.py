"""The tables, a subject a file; the migrations make them, a test holds the two together.

No table has a foreign key to `conversations`: what belongs to a person is found by the conversation's key and erased by `erasing`.
"""

from bot.storage.tables.audit import audit
from bot.storage.tables.clocks import answer_clocks
from bot.storage.tables.columns import METADATA, RowId
from bot.storage.tables.coming import answers, consents, conversations, inbox
from bot.storage.tables.console import console_keys
from bot.storage.tables.going import files, holds, magnets_given, outbox, promo_codes_given, timers
from bot.storage.tables.leads import cards, lead_events, leads
from bot.storage.tables.library import drafts, erasures, files_taken, phrases, script_versions
from bot.storage.tables.sales import client_contacts, client_events, clients, tasks
from bot.storage.tables.scripting import script_edits, script_errands, script_trials
from bot.storage.tables.staff import invitations, members, teams
from bot.storage.tables.talks import talk_messages, talks

__all__ = [
    "METADATA",
    "RowId",
    "answer_clocks",
    "answers",
    "audit",
    "cards",
    "client_contacts",
    "client_events",
    "clients",
    "consents",
    "console_keys",
    "conversations",
    "drafts",
    "erasures",
    "files",
    "files_taken",
    "holds",
    "inbox",
    "invitations",
    "lead_events",
    "leads",
    "magnets_given",
    "members",
    "outbox",
    "phrases",
    "promo_codes_given",
    "script_edits",
    "script_errands",
    "script_trials",
    "script_versions",
    "talk_messages",
    "talks",
    "tasks",
    "teams",
    "timers",
]
