#!/usr/bin/env bash
# Writes requirements.txt and requirements-dev.txt: every version and every hash, for all three systems and Pythons 3.11 to 3.13.
# Where packages come from is not part of them: no host and no path gets in (tests/architecture looks).
set -euo pipefail
cd "$(dirname "$0")/.."

lock() {
    local written="$1.new"
    {
        echo "# Written by \`make lock\` from $2. Install with: pip install --require-hashes -r $1"
        uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
            --no-emit-index-url --no-emit-find-links --no-header --no-annotate "$2"
    } > "$written"
    mv "$written" "$1"
}

lock requirements.txt requirements.in
lock requirements-dev.txt requirements-dev.in
