# hotlead: `make run` starts it, `make test` checks it. Python 3.11+ and make are all a machine needs.

# The first interpreter that runs and is new enough; a name on the PATH may be a shim for none.
PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11 python; do \
	if $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$name; break; fi; done)
BIN := .venv/bin
STAMP := .venv/.installed

.DEFAULT_GOAL := help
.PHONY: help setup run check test soak bench clean

help:            ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "hotlead needs Python 3.11 or newer, and none was found; set PYTHON=/path/to/python3" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

setup: $(STAMP)  ## create the environment in .venv

run: setup       ## start everything: the playground in the browser, the Telegram bot if there is a token
	$(BIN)/hotlead run

check: setup     ## lint, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: check      ## the whole suite
	@./tests/machine.sh
	$(BIN)/python -m pytest -m "not slow" -n 2 --dist loadfile --ignore=tests/process
	$(BIN)/python -m pytest -m "not slow" tests/process
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -q -m "not slow" tests/qualification tests/dialogs
	$(BIN)/coverage report --fail-under=100

soak: setup      ## the long fault runs
	@./tests/machine.sh
	$(BIN)/python -m pytest -m slow

bench: setup     ## figures: turns per second, CPU per turn, p50, p99, memory
	$(BIN)/python -m bench

clean:           ## remove the environment and what runs left behind
	rm -rf .venv var .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
