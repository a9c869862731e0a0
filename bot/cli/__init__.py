"""The command line `hotlead`. Exit 0: good; 1: the thing asked about is bad; 2: wrong usage. Errors go to stderr.

One file a command or group of commands, joined here; a command imports what it needs when it runs, so that each starts fast.
"""

from __future__ import annotations

import sys
from typing import NoReturn

import typer

from bot.cli import audit, chat, clients, console, database, doctor, leads, phrases, qualify, report, run, scripts, staff, understand

app = typer.Typer(name="hotlead", help="Self-hosted lead-qualification bot.", no_args_is_help=True, pretty_exceptions_enable=False)
app.command("run")(run.run)
app.command("chat")(chat.chat)
app.command("qualify")(qualify.qualify)
app.command("understand")(understand.understand)
app.add_typer(phrases.app, name="phrases")
app.command("doctor")(doctor.doctor)
app.add_typer(scripts.app, name="scripts")
app.add_typer(leads.app, name="leads")
app.add_typer(clients.app, name="clients")
app.add_typer(staff.app, name="staff")
app.add_typer(database.app, name="db")
app.command("audit")(audit.audit)
app.command("report")(report.report_)
app.command("console")(console.console)


def main() -> NoReturn:
    """The console script."""
    sys.exit(_exit_code())


def _exit_code() -> int:
    try:
        app(standalone_mode=True)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 1
    except KeyboardInterrupt:
        return 130
    return 0
