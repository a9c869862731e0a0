"""One open transaction with all its subjects."""

from __future__ import annotations

from bot.storage.answers import AnswersTx
from bot.storage.audit import AuditTx
from bot.storage.cards import CardsTx
from bot.storage.clients import ClientsTx
from bot.storage.clocks import ClocksTx
from bot.storage.consents import ConsentsTx
from bot.storage.console import ConsoleTx
from bot.storage.conversations import ConversationsTx
from bot.storage.drafts import DraftsTx
from bot.storage.erasing import ErasingTx
from bot.storage.giving import GivingTx
from bot.storage.inbox import InboxTx
from bot.storage.leadbase import LeadBaseTx
from bot.storage.leads import LeadsTx
from bot.storage.magnets import MagnetsTx
from bot.storage.outbox import OutboxTx
from bot.storage.phrases import PhrasesTx
from bot.storage.scripting import ScriptingTx
from bot.storage.scripts import ScriptsTx
from bot.storage.settling import SettlingTx
from bot.storage.staff import StaffTx
from bot.storage.standings import StandingsTx
from bot.storage.talks import TalksTx
from bot.storage.tasks import TasksTx
from bot.storage.timers import TimersTx


class SqlTx(
    InboxTx,
    ConversationsTx,
    AnswersTx,
    ConsentsTx,
    LeadsTx,
    CardsTx,
    MagnetsTx,
    PhrasesTx,
    TimersTx,
    OutboxTx,
    SettlingTx,
    ErasingTx,
    ScriptsTx,
    DraftsTx,
    ScriptingTx,
    StandingsTx,
    AuditTx,
    StaffTx,
    GivingTx,
    TalksTx,
    ClocksTx,
    LeadBaseTx,
    ClientsTx,
    TasksTx,
    ConsoleTx,
):
    """What `bot.ports.Tx` asks for, on SQLite and PostgreSQL."""
