#!/usr/bin/env bash
# Installs by apt what building, running and (--tests) testing need and this machine lacks.
set -euo pipefail

packages=(
  pkg-config libtesseract-dev libleptonica-dev tesseract-ocr-vie libpoppler-glib-dev libqpdf-dev
  libsqlite3-dev zlib1g-dev
)
if [ "${1:-}" = --tests ]; then
  packages+=(tesseract-ocr tesseract-ocr-eng poppler-utils python3-jsonschema)
fi

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' \
    || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "installing ${missing[*]}" >&2
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq >&2
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
