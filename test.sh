#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 or 13 to every test run against real Kafka and ZooKeeper:
#
#   ./test.sh            sets up as run.sh does (and Kafka 2.4.1 and 4.4, and Python clients), then runs every test
#   ./test.sh --bench    sets up, then runs the benchmarks instead
#
# Ends with the line "N passed, M failed" and exits 1 if anything failed or nothing ran. Nothing is skipped.
# The tests see folders of their own (XDG_*), never those of the person who runs them; they share only Kafka's jars.
# What is there already is not done again: the second run needs no network and no sudo.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
program=./test.sh
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

case ${1:-} in
  --help | -h)
    sed -n '3,10s/^# \{0,1\}//p' "$root/test.sh"
    exit 0
    ;;
  --bench | "") ;;
  *) fail "there is no option $1: see ./test.sh --help." ;;
esac

cache="${XDG_CACHE_HOME:-$HOME/.cache}/brokerscope"
export BROKERSCOPE_RUNTIMES="${BROKERSCOPE_RUNTIMES:-${XDG_DATA_HOME:-$HOME/.local/share}/brokerscope/runtimes}"
export BROKERSCOPE_TEST_PYTHON="$cache/test-venv/bin/python"

# kafka-python and kazoo for the tests only, never into the system's Python. Made anew when the list or the Python has changed.
make_test_python() {
  local list="$root/tests/support/requirements.txt" venv="$cache/test-venv" stamp words
  stamp="$(/usr/bin/python3 --version) $(sha256sum < "$list")"
  [ "$(cat "$venv/made-from" 2> /dev/null)" = "$stamp" ] && return
  say "Making the tests' Python environment in $venv"
  rm -rf "$venv"
  mkdir -p "$cache"
  words="$root/build/test-venv.log"
  if ! { /usr/bin/python3 -m venv "$venv" && "$venv/bin/python" -m pip install --disable-pip-version-check --require-hashes --no-deps \
    --only-binary :all: -r "$list"; } > "$words" 2>&1; then
    rm -rf "$venv"
    if grep -qi "no space left" "$words"; then fail "the disk is full: make room where $cache is, then run $program again."; fi
    if grep -q "DO NOT MATCH THE HASHES" "$words"; then fail "a Python package is not what tests/support/requirements.txt pins (see $words): find out why before you run anything."; fi
    fail "the tests' Python clients could not be fetched (see $words): connect this machine to the network, then run $program again."
  fi
  printf '%s' "$stamp" > "$venv/made-from"
}

prepare_build_folder
install_packages tests
make_test_python
must_build release
for runtime in 3.9 2.4.1 4.4; do fetch_runtime "$runtime"; done

# Short, since the path of a socket must stay below 108 bytes.
own=$(mktemp -d /tmp/brokerscope-test.XXXXXX)
trap 'rm -rf "$own"' EXIT
mkdir -m 700 "$own/run"
isolate() {
  export XDG_DATA_HOME="$own/data" XDG_CONFIG_HOME="$own/config" XDG_CACHE_HOME="$own/cache" XDG_STATE_HOME="$own/state" XDG_RUNTIME_DIR="$own/run"
  export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
  unset DISPLAY WAYLAND_DISPLAY
}

if [ "${1:-}" = --bench ]; then
  isolate
  [ -x "$root/tests/bench/run" ] || fail "tests/bench/run is missing: this checkout has no benchmarks, take a newer one."
  BROKERSCOPE_BIN="$root/build/release/bin" "$root/tests/bench/run"
  exit
fi

passed=0
failed=0
rows=()

# count NAME PASSED FAILED
count() {
  passed=$((passed + $2))
  failed=$((failed + $3))
  rows+=("$(printf '%6d passed %5d failed   %s' "$2" "$3" "$1")")
}

# tests NAME PRESET CTEST-ARGUMENT…: a test that did not run counts as failed.
tests() {
  local name=$1 preset=$2 report numbers
  shift 2
  report="$root/build/$preset/tests-${#rows[@]}.xml"
  rm -f "$report"
  say ""
  say "Tests: $name"
  (isolate && cd "$root/build/$preset" && ctest --output-on-failure --no-tests=error --output-junit "$report" "$@") || true
  numbers=$(/usr/bin/python3 - "$report" << 'PYTHON'
import sys, xml.etree.ElementTree as ElementTree
try:
    cases = list(ElementTree.parse(sys.argv[1]).getroot().iter("testcase"))
except (OSError, ElementTree.ParseError):
    cases = []
good = sum(case.get("status") == "run" for case in cases)
print(good, len(cases) - good if cases else 1)
PYTHON
  )
  # shellcheck disable=SC2086 # two numbers
  count "$name" $numbers
}

# builds NAME PRESET [TARGET…]: a build is a test as well.
builds() {
  local name=$1
  shift
  if build "$@"; then count "$name" 1 0; else count "$name" 0 1; return 1; fi
}

jobs=$(nproc)
tests "rules, core and window" release -L 'core|ui|arch' -j "$jobs"
# Two at a time, but alone what freezes or kills processes or looks at the clock (tests/CMakeLists.txt says which).
tests "against real Kafka and ZooKeeper" release -LE 'core|ui|arch' -j 2
builds "the build without a window" headless || true
if builds "the build with AddressSanitizer and UndefinedBehaviorSanitizer" asan quick_tests; then
  tests "core and window under the sanitizers" asan -L 'core|ui' -j "$jobs"
fi

say ""
printf '%s\n' "${rows[@]}" >&2
[ "$passed" -gt 0 ] || failed=$((failed + 1))
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
