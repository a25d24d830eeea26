#!/usr/bin/env bash
# Pages per second on all cores, against the tesseract program on the same pages in the same run,
# one process a core: Scripts/benchmark-speed.sh SCAN.pdf…
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
[ $# -gt 0 ] || { echo "usage: $0 SCAN.pdf…" >&2; exit 64; }

program=${GIAOVIEC:-$here/.build/release/giaoviec}
cores=$(nproc)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

n=0
for scan in "$@"; do
  n=$((n + 1))
  pdftoppm -r 300 -png "$scan" "$work/$n"
done
pages=$(ls "$work"/*.png | wc -l)

seconds() {
  local start end
  start=$(date +%s.%N)
  "$@" >/dev/null 2>&1
  end=$(date +%s.%N)
  echo "$end - $start" | bc
}
run_tesseract() {
  ls "$work"/*.png | OMP_THREAD_LIMIT=1 xargs -P "$cores" -I{} tesseract {} - -l vie --psm 3
}
run_giaoviec() { "$program" read --jobs "$cores" "$@"; }
run_library() { "$program" read --engine tesseract --jobs "$cores" "$@"; }

"$program" read --jobs "$cores" "$1" >/dev/null 2>&1 # warm the caches
theirs=$(seconds run_tesseract)
library=$(seconds run_library "$@")
ours=$(seconds run_giaoviec "$@")
awk -v p="$pages" -v t="$theirs" -v l="$library" -v o="$ours" -v c="$cores" 'BEGIN {
  printf "%d pages, %d cores\n", p, c
  printf "%-28s %6.2f pages/s\n", "tesseract program", p / t
  printf "%-28s %6.2f pages/s  %.2f x\n", "giaoviec --engine tesseract", p / l, t / l
  printf "%-28s %6.2f pages/s  %.2f x\n", "giaoviec", p / o, t / o
}'
