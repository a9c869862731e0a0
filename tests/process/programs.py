"""Starts the service and the Bot API server as processes of their own, and ends them: politely, or with SIGKILL by their id."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import orjson

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(__file__).with_name("scripts")
TOKEN = "4242:" + "TestTokenTestTokenTestToken00000000"
PROMPT_S = 30.0
"""Longest wait for a process that was told to end."""


class DidNotStart(AssertionError):
    """The service ended instead of getting ready. `code`: its exit code; the message is what it said on stderr."""

    def __init__(self, code: int, said: str) -> None:
        super().__init__(f"exit code {code}: {said}")
        self.code = code
        self.said = said


class BotApiProgram:
    """`python -m tests.bot_api` and the hand that plays its persons."""

    def __init__(self, token: str = TOKEN) -> None:
        command = [sys.executable, "-m", "tests.bot_api", "--port", "0", "--token", token]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        self.pid = self._process.pid
        assert self._process.stdout is not None
        self.base: str = orjson.loads(self._process.stdout.readline())["base"]

    def control(self, name: str, **fields: Any) -> Any:
        """What /control/<name> answers."""
        request = urllib.request.Request(f"{self.base}/control/{name}", data=orjson.dumps(fields), method="POST")
        with urllib.request.urlopen(request, timeout=300) as answer:
            return orjson.loads(answer.read())

    def close(self) -> None:
        """End the process."""
        _ended(self._process)


@dataclass(slots=True)
class Hotlead:
    """`hotlead run` with settings of its own in a folder of its own. `settings`: names without HOTLEAD_."""

    folder: Path
    settings: dict[str, str]
    port: int = field(default_factory=lambda: free_port())
    _process: subprocess.Popen[bytes] | None = None
    _stderr: IO[bytes] | None = None

    @property
    def pid(self) -> int:
        """Of the running process."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> float:
        """Start and wait until it is ready; the seconds that took.

        Raises:
            DidNotStart: it ended first.
        """
        self._stderr = open(self.folder / "stderr.txt", "ab")  # noqa: SIM115  # lives as long as the process
        began_s = time.perf_counter()
        self._process = subprocess.Popen(
            self._command("run", "--port", str(self.port)),
            cwd=self.folder,
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=self._stderr,
        )
        assert self._process.stdout is not None
        if not self._process.stdout.readline():
            code = self.ended()
            raise DidNotStart(code, self.said())
        return time.perf_counter() - began_s

    def said(self) -> str:
        """Everything on stderr so far, of all its lives."""
        return (self.folder / "stderr.txt").read_text()

    def kill(self) -> None:
        """SIGKILL."""
        os.kill(self.pid, signal.SIGKILL)
        self.ended()

    def stop(self) -> tuple[int, float]:
        """SIGTERM; the exit code and the seconds until the end."""
        began_s = time.perf_counter()
        os.kill(self.pid, signal.SIGTERM)
        return self.ended(), time.perf_counter() - began_s

    def ended(self) -> int:
        """Wait for its end; the exit code."""
        if self._process is None:
            return 0
        code = _ended(self._process, asks=False)
        self._process = None
        if self._stderr is not None:
            self._stderr.close()
        return code

    def close(self) -> None:
        """End it if it still runs."""
        if self._process is not None:
            self.kill()

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A command of the same program with the same settings."""
        return subprocess.run(
            self._command(*arguments), cwd=self.folder, env=self._environment(), capture_output=True, text=True, timeout=60, check=False
        )

    def get(self, path: str) -> tuple[int, str]:
        """Status and body of a page of its web face."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def _command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "bot", *arguments]

    def _environment(self) -> dict[str, str]:
        plain = {name: value for name, value in os.environ.items() if not name.startswith("HOTLEAD_")}
        ours = {f"HOTLEAD_{name}": value for name, value in self.settings.items()}
        return {**plain, **ours, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}


def settings_for(api_base: str, database: str, **more: str) -> dict[str, str]:
    """The settings of a service that plays the script of the fault runs at this Bot API server."""
    return {
        "TELEGRAM_API_BASE": api_base,
        "TELEGRAM_TOKEN": TOKEN,
        "DATABASE_URL": database,
        "SCRIPTS_DIR": str(SCRIPTS),
        "SCRIPT": "visit",
        "DEFAULT_LANGUAGE": "en",
        "PLAYGROUND": "false",
        "LOG_LEVEL": "WARNING",
        "TYPING_WINDOW": "0s",
        "TELEGRAM_PACE": "unhurried",
        **more,
    }


@contextmanager
def bot_api(token: str = TOKEN) -> Iterator[BotApiProgram]:
    """A running Bot API server."""
    program = BotApiProgram(token)
    try:
        yield program
    finally:
        program.close()


@contextmanager
def hotlead(folder: Path, settings: dict[str, str], *, port: int | None = None) -> Iterator[Hotlead]:
    """The service, not started yet; ended when left."""
    program = Hotlead(folder, settings) if port is None else Hotlead(folder, settings, port)
    try:
        yield program
    finally:
        program.close()


def free_port() -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _ended(process: subprocess.Popen[bytes], *, asks: bool = True) -> int:
    if asks:
        process.terminate()
    try:
        return process.wait(PROMPT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise
    finally:
        if process.stdout is not None:
            process.stdout.close()
