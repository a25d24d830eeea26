#!/usr/bin/env bash
# Builds the program and installs it with its model: Scripts/install.sh [PREFIX, /usr/local]
set -euo pipefail
cd "$(dirname "$0")/.."
prefix=${1:-/usr/local}

Scripts/install-packages.sh
swift build -c release --product giaoviec >&2
install -D -m 755 "$(swift build -c release --show-bin-path)/giaoviec" "$prefix/bin/giaoviec"
install -D -m 644 Models/vietnamese.giaoviec-model \
  "$prefix/share/giaoviec/vietnamese.giaoviec-model"
"$prefix/bin/giaoviec" doctor
