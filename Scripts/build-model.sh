#!/usr/bin/env bash
# Builds Models/vietnamese.giaoviec-model: build-model.sh TEXTS [PAIRS]
# TEXTS is a folder of UTF-8 text, one paragraph a line (*.txt, or *.txt.xz). PAIRS keeps the pairs of truth and
# OCR output (ruin-*.tsv, slips-*.tsv); what is missing there is made by make-pairs.py, which takes hours of one core.
# PAGES (396) pages are made of each kind, PYTHON (python3) makes them, PLACES (30) million places train the network.
set -euo pipefail
texts=${1:?usage: build-model.sh TEXTS [PAIRS]}
pairs=${2:-}
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/texts"
for file in "$texts"/*.txt "$texts"/*.txt.xz; do
  [ -e "$file" ] || continue
  case $file in
    *.xz) xz -dc "$file" > "$work/texts/$(basename "$file" .xz)" ;;
    *) cp "$file" "$work/texts/" ;;
  esac
done

pairs=${pairs:-$work/pairs}
mkdir -p "$pairs"
for kind in ruin:eng slips:vie; do
  for file in "$pairs/${kind%:*}"-*.tsv; do
    if [ ! -e "$file" ]; then
      made=$pairs/${kind%:*}-1.tsv
      "${PYTHON:-python3}" "$here/Scripts/make-pairs.py" "$work/texts" "$made.part" \
        --pages "${PAGES:-396}" --seed 1 --language "${kind#*:}"
      mv "$made.part" "$made"
    fi
  done
done

cd "$here"
swift build -c release --product giaoviec
giaoviec=.build/release/giaoviec
"$giaoviec" train "$work"/texts/*.txt --size 25.8 --ruin "$pairs"/ruin-*.tsv --slips "$pairs"/slips-*.tsv \
  --output "$work/counts"
# A third of the codified law, which repeats itself, and news and treebank twice.
network=()
for file in "$work"/texts/*.txt; do
  case $(basename "$file") in
    admin_phapdien*) awk 'NR % 3 == 0' "$file" > "$work/law.txt" && network=("$work/law.txt" "${network[@]}") ;;
    general_pyvi_vtb* | general_phoner* | general_news* | general_underthesea*) network+=("$file" "$file") ;;
    *) network+=("$file") ;;
  esac
done
"$giaoviec" train --from "$work/counts" --network "${network[@]}" --places "${PLACES:-30}" \
  --output "$work/model"
mv "$work/model" Models/vietnamese.giaoviec-model
