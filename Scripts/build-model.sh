#!/usr/bin/env bash
# Builds Models/vietnamese.giaoviec-model: build-model.sh TEXTS [PAIRS]
# TEXTS is a folder of UTF-8 text, one paragraph a line (*.txt, or *.txt.xz). Without PAIRS the channels of the model
# that is there are taken over, and the same texts give the same file. PAIRS keeps the pairs of truth and OCR output
# (ruin-*.tsv, slips-*.tsv); what is missing there is made by make-pairs.py, which takes hours of one core.
# PAGES (396) pages are made of each kind, PYTHON (python3) makes them, PASSES (2) times the network reads the texts,
# SIZE (25.6) megabytes of n-grams; MODEL is the file to write, if not that one.
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

channels=(--channels "$here/Models/vietnamese.giaoviec-model")
if [ -n "$pairs" ]; then
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
  channels=(--ruin "$pairs"/ruin-*.tsv --slips "$pairs"/slips-*.tsv)
fi

output=$(realpath -m "${MODEL:-$here/Models/vietnamese.giaoviec-model}")
cd "$here"
swift build -c release --product giaoviec
giaoviec=.build/release/giaoviec
"$giaoviec" train "$work"/texts/*.txt --size "${SIZE:-25.6}" "${channels[@]}" --output "$work/counts"
# News and treebank twice. The order counts: another gives another network.
network=()
for file in "$work"/texts/*.txt; do
  case $(basename "$file") in
    admin_phapdien*) network=("$file" "${network[@]}") ;;
    general_pyvi_vtb* | general_ud* | general_phoner* | general_news* | general_underthesea*)
      network+=("$file" "$file") ;;
    *) network+=("$file") ;;
  esac
done
"$giaoviec" train --from "$work/counts" --network "${network[@]}" --passes "${PASSES:-2}" --output "$work/model"
mv "$work/model" "$output"
