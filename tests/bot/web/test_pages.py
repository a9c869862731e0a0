"""The pages are loaded late."""

from __future__ import annotations

import subprocess
import sys


def test_a_service_whose_pages_nobody_opens_never_imports_what_draws_them() -> None:
    code = "import sys; import bot.web.app, bot.bootstrap.service; print(sorted({'nicegui', 'bot.web.playground'} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
