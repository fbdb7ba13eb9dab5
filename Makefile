# Each command makes its own environment in .venv on its first run; it needs Python 3.10 or later, and nothing else (check-browser: Chromium; check-redis and check-postgres: those servers).
PYTHON ?= python3
CHROMIUM ?= /usr/bin/chromium
VENV := .venv
BIN := $(VENV)/bin
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c

# The tests start hundreds of processes, and each would compile the package again.
unexport PYTHONDONTWRITEBYTECODE

# Installs this package with the extra $(1). A terminal shows which package is being fetched, and the last line is cleared.
define install
	@echo 'Installing into $(VENV) (the first time, and when setup.py has changed).'
	@$(BIN)/python -m pip install --disable-pip-version-check --editable '.[$(1)]' | { if [ -t 1 ]; then \
		awk '/^Collecting/ { printf "\r\033[K  %d  %s", ++n, $$2; fflush() } \
			/^(Installing|Building)/ { printf "\r\033[K  %s ...", $$1; fflush() } END { printf "\r\033[K" }'; \
		else cat >/dev/null; fi; }
	@touch $@
endef

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test check soak limits explore bench bench-quick bench-sandbox bench-webhooks check-browser check-redis check-postgres docs dist generate clean

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

demo: $(VENV)/installed ## pay and refund a payment, step by step, on the embedded sandbox
	@$(BIN)/python -m paystack.sandbox demo

test: $(VENV)/installed-test ## run the tests but the slow ones (5 minutes)
	@echo 'This takes about five minutes; `make check` runs the slow tests too.'
	@$(BIN)/python -m pytest -n auto -m 'not slow'

check: $(VENV)/installed-test ## run the slow tests; check types, style, and that what is generated is up to date
	$(BIN)/python -m mypy
	$(BIN)/python -m pyright --pythonpath $(BIN)/python
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/hadolint Dockerfile
	./generate.sh --check
	$(BIN)/python -m pytest -n auto --maxschedchunk 1 -m slow
	$(BIN)/python -m pytest -n 2 --dist loadfile test/generation test/clients
	$(BIN)/python -m pytest -n auto test/schema

soak: $(VENV)/installed ## make 20,000 payments and 10,000 payouts over a bad network and check the books; read a list of 100,000 (7 minutes)
	@$(BIN)/python -m test.soak

limits: $(VENV)/installed-test ## call as fast as the rate limits allow, in threads, tasks and processes over Redis (5 minutes)
	@$(BIN)/python -m test.limits

explore: $(VENV)/installed-test ## try any order of calls, payers and moments on the sandbox, and check its books after each step (1 hour)
	@$(BIN)/python -m test.sandbox.machine

bench: $(BIN)/python ## measure this client beside hand-written code and beside other clients (20 minutes)
	@$(BIN)/python -m benchmarks.compare

bench-quick: $(BIN)/python ## measure this client beside hand-written code (2 minutes)
	@$(BIN)/python -m benchmarks.compare --quick

bench-sandbox: $(VENV)/installed ## measure how fast the sandbox starts, answers and lists; BASE=<commit> compares (6 minutes)
	@$(BIN)/python -m benchmarks.sandbox $(if $(BASE),--base $(BASE))

bench-webhooks: $(VENV)/installed ## measure what a webhook's signature check and typed event cost
	@$(BIN)/python benchmarks/webhooks.py

check-browser: $(VENV)/installed-browser docs ## pay on the checkout page, and read the documentation site, in Chromium, which must be installed
	@test -x "$(CHROMIUM)" || { echo "There is no $(CHROMIUM). Install it (apt-get install chromium), or say where it is: make check-browser CHROMIUM=..."; exit 1; }
	CHROMIUM="$(CHROMIUM)" $(BIN)/python -m pytest -n 2 test/browser

check-redis: $(VENV)/installed-test ## share rate limits over a Redis server, which must be installed, and run the Celery example
	@command -v redis-server >/dev/null || { echo "There is no redis-server. Install it: apt-get install redis-server"; exit 1; }
	$(BIN)/python -m pytest -n 2 test/redis

check-postgres: $(VENV)/installed-test ## keep the webhook inbox in a PostgreSQL server, which must be installed
	@ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || command -v postgres >/dev/null || { echo "There is no postgres. Install it: apt-get install postgresql"; exit 1; }
	$(BIN)/python -m pytest -n 2 test/postgres

docs: $(VENV)/installed-docs ## build the documentation as a searchable site in build/site (1 minute)
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --quiet --strict
	@echo 'The site is in build/site. To look at it: $(BIN)/python -m http.server --bind 127.0.0.1 --directory build/site 8000'

dist: $(VENV)/installed-test ## build the wheel and the sdist in build/dist, check them, and print their sizes
	@rm -rf build/dist
	@$(BIN)/python -m build --no-isolation --outdir build/dist . >/dev/null
	$(BIN)/python -m twine check --strict build/dist/*
	@cd build/dist && wc -c *

generate: ## turn openapi/ into the client, its docs and its tests
	./generate.sh

clean: ## remove the environments and caches
	rm -rf $(VENV) .cache .mypy_cache .ruff_cache .pytest_cache build ./*.egg-info

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "Python 3.10 or later is needed: make PYTHON=..."; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: $(BIN)/python setup.py
	$(call install,async)

$(VENV)/installed-test: $(BIN)/python setup.py
	$(call install,test)

$(VENV)/installed-docs: $(BIN)/python setup.py
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	@touch $@

$(VENV)/installed-browser: $(VENV)/installed-test
	$(call install,browser)
