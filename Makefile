# The developer's day. Every target prepares what it needs, on a fresh Debian or Ubuntu too.

PYTHON_BIN := .venv/bin/python
LOCKED := .venv/requirements.lock
# Test processes side by side; 0 runs them in one, which a debugger needs.
WORKERS ?= 2

.PHONY: setup run test check pytest bench package strings shots lock

setup: $(LOCKED)

$(LOCKED): requirements.lock scripts/setup.sh
	@scripts/setup.sh environment

run: setup
	@scripts/setup.sh window
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(PYTHON_BIN) -m tekoto demo; \
	else \
		exec $(PYTHON_BIN) -m tekoto demo --headless --out build/demo; \
	fi

test: check pytest

check: setup
	$(PYTHON_BIN) -m ruff check .
	$(PYTHON_BIN) -m ruff format --check .
	$(PYTHON_BIN) -m mypy
	.venv/bin/lint-imports --no-logo

pytest: setup
	@scripts/setup.sh window tests
	$(PYTHON_BIN) -m pytest -n $(WORKERS) --dist loadfile $(PYTEST_ARGS)

bench: setup
	@scripts/setup.sh window
	$(PYTHON_BIN) -m benchmarks

package: setup
	@scripts/setup.sh window bundle
	$(PYTHON_BIN) -m PyInstaller --noconfirm --log-level WARN tekoto.spec
	QT_QPA_PLATFORM=offscreen dist/tekoto/tekoto selftest

strings: setup
	$(PYTHON_BIN) -m scripts.strings

shots: setup
	@scripts/setup.sh window
	$(PYTHON_BIN) -m tekoto demo --headless --shots-only --out build

# Needs uv. Writes hashes for every system that Tekoto runs on, and no address.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --only-binary :all: \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
		--output-file requirements.lock $(LOCK_ARGS)
