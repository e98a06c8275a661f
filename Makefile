# Everything that a developer does, one verb each; `make` alone lists them.

PYTHON ?= python3
DATA ?= ../shared/data
SCORE ?= $(DATA)/../tools/score.py
BIN := .venv/bin

# Numpy's threads make the small matrices of the tests slower, not faster.
export OPENBLAS_NUM_THREADS ?= 1

# Beam's runner is built from the Go module of Beam's own version; it serves all checkouts of a user.
BEAM := $(shell sed -n 's/^apache-beam==\([0-9.]*\).*/\1/p' requirements.lock)
PRISM := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/dateline/prism-v$(BEAM)
BROKER := build/broker

.DEFAULT_GOAL := help
.PHONY: help setup demo demo-kafka broker broker-jars prism test check bench bench-linear golden quality confidence

help: ## Lists these verbs.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .venv/installed ## Builds .venv with the locked dependencies; .venv/bin/dateline is the command then.

# Made again only when the lock file or the distribution changes. The interpreter is asked first, since pip's own message
# about an old one is long and does not name it.
.venv/installed: requirements.lock setup.py pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Dateline needs Python 3.11 or later; name one: make $(MAKECMDGOALS) PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -m venv .venv || \
	  { echo "$(PYTHON) can't make environments; on Debian: apt install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup ## Sends the shipped articles through the graph and shows their events in a table.
	$(BIN)/dateline backfill --input 'tests/golden/articles/*' --output - --format table

demo-kafka: setup broker-jars prism ## Sends the shipped articles through a Kafka broker and the live pipeline, and shows their events.
	$(BIN)/python -m tests.streaming.demo

broker-jars: $(BROKER)/fetched ## Fetches an Apache Kafka broker with Maven.

$(BROKER)/fetched: deploy/broker/pom.xml
	mvn --quiet --batch-mode --file $< dependency:copy-dependencies -DoutputDirectory=$(abspath $(BROKER))
	@touch $@

broker: setup broker-jars ## Runs a Kafka broker on localhost:9092 until Ctrl-C, to try things on; it keeps nothing.
	$(BIN)/python -m tests.streaming.broker

prism: $(PRISM) ## Builds Prism, the runner of `dateline run`, from its Go module.

$(PRISM): deploy/prism/go.mod deploy/prism/go.sum
	@mkdir -p $(@D)
	cd deploy/prism && go build -o $@.partial github.com/apache/beam/sdks/v2/go/cmd/prism
	@mv $@.partial $@

test: setup broker-jars prism ## Runs the tests.
	$(BIN)/python -m pytest

check: setup ## Runs the linter and the type checker.
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: setup $(if $(filter kafka,$(TABLES)),broker-jars prism) ## Measures speed beside chrono-node, parsedatetime, dateparser; live with TABLES=kafka.
	$(BIN)/python -m tests.bench $(if $(TABLES),--tables $(TABLES)) $(if $(BACKLOG),--backlog $(BACKLOG)) $(ARTICLES)

bench-linear: setup ## Measures whether the cost of times grows with the text alone.
	$(BIN)/python -m tests.bench.linear $(ARTICLES)

golden: setup ## Keeps the events of the shipped articles as they are now; read the difference before you commit it.
	$(BIN)/python -m tests.golden --write

quality: setup ## Scores times, events, kinds and names against annotated news in $(DATA), and cleaning on made-up pages.
	@for set in meantime/dev gum/dev-news gum/dev-bio wikiwars/dev meantime-es/dev; do \
	  echo "$$set"; DATELINE=$(BIN)/dateline $(BIN)/python $(SCORE) times $(DATA)/$$set.jsonl || exit; done
	@for set in meantime/dev gum/dev-news gum/dev-bio; do \
	  echo "$$set"; DATELINE=$(BIN)/dateline $(BIN)/python $(SCORE) events $(DATA)/$$set.jsonl || exit; done
	@echo plover/dev; $(BIN)/python -m tests.quality.plover $(DATA)/plover/dev.jsonl
	@$(BIN)/python -m tests.quality.names $(DATA)
	@echo confidence; $(BIN)/python -m tests.quality.confidence $(DATA)
	@$(BIN)/python -m tests.quality.furniture
	@$(BIN)/python -m tests.quality.corrections $(DATA)

confidence: setup ## Fits the weights of the confidence anew on the annotated news in $(DATA).
	$(BIN)/python -m tests.quality.fit_confidence $(DATA) --write
