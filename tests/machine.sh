#!/bin/sh
# What the tests need besides Python: a headless Chromium and, if it can be had, PostgreSQL. Installs where it may, says what it lacks.
if ! command -v chromium >/dev/null 2>&1 && ! command -v google-chrome >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver; } >/dev/null 2>&1 ||
            echo "skipped: the browser tests (chromium could not be installed)"
    else
        echo "skipped: the browser tests (no chromium on this machine)"
    fi
fi
if ! .venv/bin/python -m tests.databases >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v pg_ctlcluster >/dev/null 2>&1; then
        pg_ctlcluster --skip-systemctl-redirect "$(ls /etc/postgresql | tail -n 1)" main start >/dev/null 2>&1 || true
    fi
    .venv/bin/python -m tests.databases >/dev/null 2>&1 || echo "skipped: the PostgreSQL tests (no server at HOTLEAD_TEST_POSTGRES or 127.0.0.1:5432)"
fi
exit 0
