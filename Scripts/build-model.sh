#!/usr/bin/env bash
# Builds Models/vietnamese.giaoviec-model: build-model.sh TEXTS
# TEXTS is a folder of UTF-8 text, one paragraph a line (*.txt, or *.txt.xz).
set -euo pipefail
texts=${1:?usage: build-model.sh TEXTS}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for file in "$texts"/*.txt "$texts"/*.txt.xz; do
  [ -e "$file" ] || continue
  case $file in
    *.xz) xz -dc "$file" > "$work/$(basename "$file" .xz)" ;;
    *) cp "$file" "$work/" ;;
  esac
done
cd "$here"
swift build -c release --product giaoviec
.build/release/giaoviec train "$work"/*.txt --output Models/vietnamese.giaoviec-model
