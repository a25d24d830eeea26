#!/usr/bin/env bash
# What CI runs: installs what is missing, lints, builds with warnings as errors, tests.
# Tests run the release build: it is what people use, and reads a scan twenty times faster.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install-packages.sh --tests
export GIAOVIEC_STRICT=1
unset GIAOVIEC_MODEL TESSDATA_PREFIX
swift format lint --strict --recursive Sources Tests Package.swift
swift build -c release --build-tests -Xswiftc -enable-testing
swift test -c release --skip-build -Xswiftc -enable-testing
