#!/usr/bin/env bash
# What CI runs: installs what is missing, lints, builds with warnings as errors, tests.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/install-packages.sh --tests
export GIAOVIEC_STRICT=1
swift format lint --strict --recursive Sources Tests Package.swift
swift build --build-tests
swift test --skip-build
