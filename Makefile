# make run    sets up (once) and opens the window
# make test   sets up (once) and runs lint, types and tests
# The same as plain commands, also for Windows: see README.md.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up

.PHONY: run test lint types unit setup screenshot clean

run: setup
	$(BIN)/python main.py

test: lint types unit

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: setup
	$(BIN)/mypy

unit: setup
	$(BIN)/python -m pytest

setup: $(STAMP)

# torch goes first and alone: asked for by others as a range, pip would take a build of several gigabytes.
$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(0 if (3, 11) <= v < (3, 13) else "Viewpoints needs Python 3.11 or 3.12; this is %d.%d. Name another with: make PYTHON=python3.11" % v)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt torch
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	$(BIN)/python -m compileall -q viewpoints
	@touch $(STAMP)

clean:
	rm -rf $(VENV) build dist
