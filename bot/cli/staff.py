"""`hotlead staff`: who works here: invite, list, set terms, remove."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from bot.app.duty import on_duty
from bot.app.inviting import PREFIX, invite, link
from bot.app.removing import remove_member
from bot.app.sales.doing import By
from bot.app.staff.rights import rights_table
from bot.app.terms import BadTerm, hours_in_words, with_team_term, with_term
from bot.bootstrap.config import app_config, place_of
from bot.bootstrap.desks import desk_of
from bot.bootstrap.errors import StartError
from bot.cli.finding import settings_or_fail
from bot.cli.opening import read_database, write_database
from bot.cli.saying import fail, say, say_json
from bot.model import ROLES, AuditRow, Member, Role, Team
from bot.ports import ChannelDown, Tx
from bot.settings import Settings

app = typer.Typer(help="Who works here: invite, list, set terms, remove.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Machine-readable output.")]
Term = Annotated[str | None, typer.Option(help='"-" takes it away.')]


@app.command("invite")
def invite_(
    role: Annotated[str, typer.Option(help=f"One of {', '.join(ROLES)}.")] = "manager",
    name: Annotated[str, typer.Option(help="How the member shall be called; else as the messenger shows them.")] = "",
) -> None:
    """A link by which one person becomes a member, once, within three days; without a bot's name what to write to the bot."""
    wanted = next((one for one in ROLES if one == role), None)
    if wanted is None:
        fail(f"--role: one of {', '.join(ROLES)}", code=2)
    token = write_database(lambda tx: invite(tx, wanted, name, None, _now()))
    say(link(token, _bot_name(settings_or_fail())) or f"/start {PREFIX}{token}")


@app.command("list")
def list_(as_json: AsJson = False) -> None:
    """The members with role, team, open leads and whether they are on duty."""
    settings = settings_or_fail()
    members, loads = read_database(lambda tx: (tx.members(), tx.loads()))
    records = [_record(one, loads.get(one.person_id, 0), is_on=on_duty(one, _now(), away_after=settings.patience)) for one in members]
    if as_json:
        say_json(records)
        return
    for one in records:
        limit = "" if one["limit"] is None else f"/{one['limit']}"
        duty = "on duty" if one["on_duty"] else "off"
        say(f"{one['person']:>12}  {one['role']:7}  {duty:7}  {one['open_leads']}{limit}  {one['name']}  {one['team']}")


@app.command("remove")
def remove_(
    person: Annotated[int, typer.Argument(metavar="ID", help="The person's numeric id.")],
    forget: Annotated[bool, typer.Option("--forget", help="Delete the row too; the history of leads keeps the name.")] = False,
) -> None:
    """Take all rights away, from this moment on; leads, talks and tasks go on with others."""

    settings = settings_or_fail()
    try:
        config = app_config(settings)
    except StartError as error:
        fail(str(error))

    def work(tx: Tx) -> str | None:
        now = _now()
        removed = remove_member(tx, desk_of(config, tx), person, By(name="cli"), now, audit="cli", near=place_of(settings))
        is_forgotten = forget and tx.forget_member(person)
        if removed is not None:
            tx.put_outgoing(removed.rows, now)
            return removed.words("en")
        return "forgotten" if is_forgotten else None

    words = write_database(work)
    if words is None:
        fail(f"there is no member {person}")
    say(words)


@app.command("set")
def set_(
    person: Annotated[int, typer.Argument(metavar="ID", help="The person's numeric id.")],
    role: Annotated[str | None, typer.Option(help=f"One of {', '.join(ROLES)}.")] = None,
    name: Term = None,
    team: Term = None,
    skills: Annotated[str | None, typer.Option(help="Words with commas.")] = None,
    regions: Annotated[str | None, typer.Option(help="Words with commas.")] = None,
    languages: Annotated[str | None, typer.Option(help="Such as ru,en.")] = None,
    limit: Annotated[str | None, typer.Option(help="Open leads at most.")] = None,
    hours: Annotated[str | None, typer.Option(help='"mon-fri 09:00-18:00; sat 10:00-14:00".')] = None,
    off: Annotated[str | None, typer.Option(help="Days off: 2026-12-24,2026-12-31..2027-01-08.")] = None,
    zone: Annotated[str | None, typer.Option(help="Time zone of the hours.")] = None,
) -> None:
    """Change the terms of a member; what is not named stays."""
    terms = {
        **{"name": name, "team": team, "skills": skills, "regions": regions, "languages": languages, "limit": limit},
        **{"hours": hours, "off": off, "zone": zone},
    }
    wanted = None if role is None else next((one for one in ROLES if one == role), None)
    if role is not None and wanted is None:
        fail(f"--role: one of {', '.join(ROLES)}", code=2)
    default_zone = settings_or_fail().timezone
    try:
        changed = write_database(lambda tx: _change(tx, person, terms, wanted, default_zone))
    except BadTerm as error:
        fail(f"--{error}", code=2)
    if not changed:
        fail(f"there is no member {person}")


@app.command("team")
def team_(
    name: str,
    hours: Annotated[str | None, typer.Option(help='"mon-fri 09:00-18:00; sat 10:00-14:00".')] = None,
    off: Annotated[str | None, typer.Option(help="Days off: 2026-12-24,2026-12-31..2027-01-08.")] = None,
    zone: Annotated[str | None, typer.Option(help="Time zone of the hours.")] = None,
) -> None:
    """Set a team's hours, for members who have none of their own, and its days off; without options show them."""
    terms = {"hours": hours, "off": off, "zone": zone}
    default_zone = settings_or_fail().timezone

    def work(tx: Tx) -> Team:
        team = next((one for one in tx.teams() if one.name == name), Team(name=name))
        for term, written in terms.items():
            team = team if written is None else with_team_term(team, term, written, default_zone)
        if any(written is not None for written in terms.values()):
            tx.put_team(team)
        return team

    try:
        team = write_database(work)
    except BadTerm as error:
        fail(f"--{error}", code=2)
    say(f"{team.name}: {'always' if team.hours is None else hours_in_words(team.hours)}")


@app.command()
def rights() -> None:
    """Who may do what: the table of docs/staff.md."""
    say(rights_table())


def _change(tx: Tx, person: int, terms: dict[str, str | None], role: Role | None, zone: str) -> bool:
    member = tx.member(person, lock=True)
    if member is None and person in settings_or_fail().admins:
        member = Member(person_id=person, name=str(person), role="admin", joined_at=_now())
    if member is None or member.removed_at is not None:
        return False
    for term, written in terms.items():
        member = member if written is None else with_term(member, term, written, zone)
    tx.put_member(member if role is None else replace(member, role=role))
    if role is not None and role != member.role:
        details = {"from": member.role, "to": role}
        tx.put_audit(AuditRow(at=_now(), who="cli", what="role", about=f"member:{person}", details=details))
    return True


def _record(member: Member, load: int, *, is_on: bool) -> dict[str, Any]:
    hours = member.hours or member.team_hours
    return {
        "person": member.person_id,
        "name": member.name,
        "username": member.username,
        "role": member.role,
        "team": member.team,
        "skills": list(member.skills),
        "regions": list(member.regions),
        "languages": list(member.languages),
        "limit": member.load_limit,
        "open_leads": load,
        "hours": None if hours is None else hours_in_words(hours),
        "on_duty": is_on,
        "joined_at": member.joined_at,
    }


def _bot_name(settings: Settings) -> str | None:
    """Asked from Telegram; None without a token and where Telegram cannot be reached."""
    if settings.telegram_token is None:
        return None
    from bot.channels.telegram import open_telegram
    from bot.storage.script_files import library_folder

    async def ask(token: str) -> str:
        channel = open_telegram(settings.telegram_driver, token, settings.telegram_api_base, files=library_folder())
        try:
            return (await channel.whoami()).username
        finally:
            await channel.close()

    try:
        return asyncio.run(ask(settings.telegram_token.get_secret_value()))
    except (ValueError, ChannelDown):
        return None


def _now() -> datetime:
    return datetime.now(tz=UTC)
