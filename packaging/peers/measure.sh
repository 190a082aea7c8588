#!/usr/bin/env bash
# Celery 5 + Redis + PostgreSQL, and huey on SQLite, beside our queue, one after the other in one run.
# Installs what it needs from Debian and PyPI into places of its own; run as root (make bench-celery).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
work=$(mktemp -d /tmp/mangakai-peers.XXXXXX)
python=${PYTHON:-"$top/.venv/bin/python"}

if ! command -v redis-server >/dev/null || ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq redis-server postgresql >/dev/null
fi
pgbin=$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | tail -1)")

peers="$top/build/peers"
[ -x "$peers/bin/python" ] || "$python" -m venv "$peers"
"$peers/bin/python" -m pip install -q "celery[redis]==5.*" "SQLAlchemy==2.*" "psycopg[binary]==3.*" "huey==2.*" psutil

chown -R postgres "$work"
as_postgres() { runuser -u postgres -- "$@"; }
port=$((20000 + RANDOM % 20000))
stop() {
  [ -n "${worker:-}" ] && kill "$worker" 2>/dev/null && wait "$worker" 2>/dev/null
  [ -n "${redis:-}" ] && kill "$redis" 2>/dev/null
  as_postgres "$pgbin/pg_ctl" -D "$work/pg" -m immediate stop >/dev/null 2>&1
  rm -rf "$work"
}
trap stop EXIT
as_postgres "$pgbin/initdb" -D "$work/pg" -A trust >/dev/null
as_postgres "$pgbin/pg_ctl" -D "$work/pg" -w -l "$work/pg.log" -o "-p $port -k $work -c listen_addresses=127.0.0.1" start >/dev/null
redis-server --port $((port + 1)) --save "" --dir "$work" --daemonize no >/dev/null 2>&1 &
redis=$!

cd "$here"
export PEER_DATABASE="postgresql+psycopg://postgres@127.0.0.1:$port/postgres" PEER_BROKER="redis://127.0.0.1:$((port + 1))/0" PEER=celery PEER_TIMES="$work/times"
touch "$work/times"; chmod 777 "$work" "$work/times"
"$peers/bin/python" -m celery -A tasks worker --pool prefork -c 4 --loglevel ERROR --without-gossip --without-mingle &
worker=$!
"$peers/bin/python" drive.py "-A tasks worker" "postgres:" "$work/pg" "redis-server" | tee "$work/celery.json"
kill "$worker"; wait "$worker" 2>/dev/null || true; worker=

export PEER_DATABASE="sqlite:///$work/huey-steps.db" PEER_BROKER="$work/huey.db" PEER=huey
: >"$work/times"
"$peers/bin/python" -m huey.bin.huey_consumer tasks.huey -w 4 -k thread -q &
worker=$!
"$peers/bin/python" drive.py "huey_consumer" | tee "$work/huey.json"
kill "$worker"; wait "$worker" 2>/dev/null || true; worker=

cd "$top"
PEERS="$work/celery.json:$work/huey.json" QT_QPA_PLATFORM=offscreen "$python" -m pytest -q -s -p no:randomly --timeout=600 tests/bench/test_queue_pace.py
