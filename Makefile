# Every command is one line of packaging/setup_checkout.py, which Windows users call directly:
#     python packaging/setup_checkout.py demo
# ARGS are handed on, e.g. make test ARGS="tests/store -x"

PYTHON ?= python3
DO = $(PYTHON) packaging/setup_checkout.py

.PHONY: help setup demo run test check bench bench-celery chaos screenshots package lock clean

help:
	@echo "make demo     set everything up and make a manga from a sample story"
	@echo "make run      open the window"
	@echo "make test     set everything up and run all tests"
	@echo "make setup    only set up (.venv/bin/mangakai)"
	@echo "make check    lint, format, types, layers"
	@echo "make bench    measurements      make package  a program for people without Python"
	@echo "make chaos    kills the program 200 times in the middle of paid work (about 8 minutes)"
	@echo "make screenshots  pictures of every screen for the docs"
	@echo "make lock     write requirements*.txt from requirements*.in      make clean"

setup:
	@$(DO) setup $(ARGS)

demo:
	@$(DO) demo $(ARGS)

run:
	@$(DO) run $(ARGS)

test:
	@$(DO) test $(ARGS)

check:
	@$(DO) check

bench:
	@$(DO) bench $(ARGS)

# Figures are printed; docs/performance.md has those of one run.
chaos:
	@$(DO) chaos $(ARGS)

# Our queue beside Celery + Redis + PostgreSQL and huey, in one run; installs Debian packages.
bench-celery:
	@$(DO) setup --tests
	@packaging/peers/measure.sh

package:
	@$(DO) package $(ARGS)

# Every screen as a picture for docs/pictures/screens; ARGS=--all: in all languages, schemes and sizes, in build/screens.
screenshots:
	@$(DO) screenshots $(ARGS)

# Needs uv (pip install uv). Hashes for all systems; neither hosts nor paths get into the files.
lock:
	@packaging/lock.sh

clean:
	rm -rf build dist demo .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info
	find app ui workers tests -name __pycache__ -type d -prune -exec rm -rf {} +
