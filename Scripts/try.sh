#!/usr/bin/env bash
# Installs what is missing, builds the program and reads a scan: Scripts/try.sh [FILE…]
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install-packages.sh
swift build -c release --product giaoviec >&2
[ $# -gt 0 ] || set -- Fixtures/Directives/01-cong-van/scan-a.pdf
exec "$(swift build -c release --show-bin-path)/giaoviec" extract "$@"
