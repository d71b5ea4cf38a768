# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What run.sh and test.sh share: packages, build, runtimes. Sourced, not run. Needs $root (the checkout) and $program (the caller's name).
# Every way out that is not success goes through `fail`, whose one sentence says what to do.

log="$root/build/setup.log"

say() { printf '%s\n' "$*" >&2; }

fail() {
  printf '\n%s: %s\n' "$program" "$*" >&2
  exit 1
}

# Free space in MB of the file system that would hold a path.
free_megabytes() {
  local at=$1
  while [ ! -e "$at" ]; do at=$(dirname "$at"); done
  df -Pk "$at" | awk 'NR == 2 { print int($4 / 1024) }'
}

# need_space MEGABYTES PATH: fails early instead of in the middle of a build.
need_space() {
  local free
  free=$(free_megabytes "$2")
  [ "$free" -ge "$1" ] ||
    fail "only $free MB are free where $2 is, and $1 MB are needed: make room there, then run $program again."
}

# --- packages --------------------------------------------------------------------------------------------------------------------

# Sets $packages. What each group is for is said when one of it is missing. The names are the same on Debian 12 and 13.
wanted_packages() {
  packages=(
    "compiler and build tools" "g++ cmake ninja-build ccache pkg-config python3 git"
    "the window (Qt 6, charts)" "qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libqt6sql6-sqlite libqcustomplot-dev qt6-translations-l10n"
    "libraries for Kafka, ZooKeeper, JSON and the key store" "librdkafka-dev libzookeeper-mt-dev libexpected-dev libsimdjson-dev qtkeychain-qt6-dev"
    "the test frameworks that the build knows" "libgtest-dev libgmock-dev"
    "fonts, also for Chinese" "fonts-inter fonts-jetbrains-mono fonts-wqy-microhei python3-fonttools"
    "Java to run Kafka, Maven to fetch it" "default-jre-headless maven"
  )
  if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "${1:-}" = tests ]; then
    packages+=("a display without a screen" "xvfb xauth")
  elif [ -z "${DISPLAY:-}" ]; then
    packages+=("windows on Wayland" "qt6-wayland")
  fi
  if [ "${1:-}" = tests ]; then
    packages+=("Kafka clients for the tests" "kcat python3-venv")
  fi
}

# Prints those of the given packages that are not installed.
missing_of() {
  local installed name
  installed=" $(dpkg-query -W -f '${binary:Package} ${db:Status-Abbrev}\n' "$@" 2>/dev/null |
    awk '$2 ~ /^.i/ { sub(/:.*/, "", $1); print $1 }' | tr '\n' ' ') "
  for name in "$@"; do
    case $installed in *" $name "*) ;; *) printf '%s\n' "$name" ;; esac
  done
}

# Sets $as_root to the words that run a command as root.
find_root() {
  local command=$1
  as_root=()
  [ "$(id -u)" = 0 ] && return
  command -v sudo > /dev/null ||
    fail "packages are missing, and there is no sudo here: as root, run  $command  and then $program again."
  if [ -t 0 ]; then
    say "sudo may ask for your password."
    sudo true || fail "sudo refused: ask an administrator to run  $command  and then run $program again."
  else
    sudo -n true 2> /dev/null ||
      fail "sudo asks for a password and there is no terminal to ask at: run  sudo $command  and then $program again."
  fi
  as_root=(sudo)
}

# apt's own words, turned into the one sentence.
explain_apt() {
  local words=$1 command=$2 name
  if grep -qiE "no space left on device|don't have enough free space|write error.*space" "$words"; then
    fail "the disk is full: make room for about 2 GB on the file system of /usr and /var, then run $program again."
  elif grep -qE "Could not get lock|Unable to acquire the dpkg frontend lock" "$words"; then
    fail "another program is installing packages: wait until it has finished, then run $program again."
  elif grep -qE "dpkg was interrupted|Unmet dependencies|unmet dependencies|held broken packages" "$words"; then
    fail "apt's packages do not fit together (see $log): run  sudo apt-get -f install  and then $program again."
  elif grep -qE "Temporary failure (resolving|in name resolution)|Could not (resolve|connect)|Cannot initiate the connection|Unable to connect|Network is unreachable|Connection (timed out|refused|failed)" "$words"; then
    fail "no package server can be reached: connect this machine to the network (or mend /etc/apt/sources.list*), then run $program again."
  elif grep -qE "Unable to locate package|has no installation candidate" "$words"; then
    name=$(grep -oE "(Unable to locate package|Package) '?[a-z0-9.+-]+" "$words" | head -n 1 | grep -oE '[a-z0-9.+-]+$')
    fail "this system's package sources have no package $name: use Debian 12 or 13 with its main section enabled, then run $program again."
  fi
  fail "apt could not install the packages (the reason is at the end of $log): run  $command  yourself, then $program again."
}

install_packages() {
  local index name missing all=() groups=() command
  # shellcheck source=/dev/null
  local system; system=$(. /etc/os-release 2> /dev/null && printf '%s' "${PRETTY_NAME:-}")
  wanted_packages "${1:-}"
  if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
    fail "this is ${system:-no Debian}, and only Debian 12 and 13 are set up by themselves: install the counterparts of the packages named in packaging/setup.sh, then run  cmake --preset release && cmake --build --preset release ."
  fi
  for ((index = 1; index < ${#packages[@]}; index += 2)); do
    # shellcheck disable=SC2086 # a list of names
    missing=$(missing_of ${packages[index]})
    [ -n "$missing" ] || continue
    groups+=("  ${packages[index - 1]}: $(printf '%s' "$missing" | tr '\n' ' ')")
    while IFS= read -r name; do all+=("$name"); done <<< "$missing"
  done
  [ ${#all[@]} -gt 0 ] || return 0

  say "Missing packages, to be installed with apt (on ${system:-this system}):"
  printf '%s\n' "${groups[@]}" >&2
  command="apt-get install --no-install-recommends ${all[*]}"
  find_root "$command"
  need_space 1500 /usr
  say "Installing ${#all[@]} packages; apt's words go to $log"
  local words; words=$(mktemp)
  local apt=("${as_root[@]}" env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120)
  # A broken third-party source must not stop what the others have: only the installation's own failure counts.
  "${apt[@]}" -o Acquire::Retries=0 update < /dev/null > "$words" 2>&1 || true
  if ! "${apt[@]}" -o Acquire::Retries=1 install -y --no-install-recommends "${all[@]}" < /dev/null >> "$words" 2>&1; then
    cat "$words" >> "$log"
    explain_apt "$words" "$command"
  fi
  cat "$words" >> "$log"
  rm -f "$words"
}

# --- build ---------------------------------------------------------------------------------------------------------------------------

# What a failed step most likely ran into.
explain_build() {
  local preset=$1 step=$2
  [ "$(free_megabytes "$root/build")" -ge 50 ] ||
    fail "the disk is full: make room where $root is, then run $program again."
  [ -w "$root/build" ] || fail "$root/build cannot be written to: make it yours (sudo chown -R \"\$USER\" \"$root\"), then run $program again."
  if [ "$step" = configure ]; then
    fail "CMake could not configure the preset $preset: what it misses stands above; install that, or delete $root/build/$preset and run $program again."
  fi
  fail "the build of the preset $preset failed: the first error above says where; after mending it run $program again."
}

# build PRESET [TARGET…]
build() {
  local preset=$1; shift
  local targets=()
  [ $# -gt 0 ] && targets=(--target "$@")
  [ -e "$root/build/$preset/build.ninja" ] || need_space 1500 "$root/build"
  say "Building ($preset)"
  (cd "$root" && cmake --preset "$preset") > "$root/build/configure-$preset.log" 2>&1 || {
    grep -A12 -E "CMake Error|^CMake Warning" "$root/build/configure-$preset.log" >&2 || tail -n 15 "$root/build/configure-$preset.log" >&2
    return 1
  }
  (cd "$root" && cmake --build --preset "$preset" "${targets[@]}") >&2 || return 2
}

must_build() {
  local code=0
  build "$@" || code=$?
  case $code in
    0) ;;
    1) explain_build "$1" configure ;;
    *) explain_build "$1" build ;;
  esac
}

# --- Kafka -----------------------------------------------------------------------------------------------------------------------------

# The fetcher itself says what is wrong and what to do; this says which step it was.
fetch_runtime() {
  "$root/build/release/bin/brokerscope-cli" local fetch --runtime "$1" ||
    fail "Kafka $1 could not be fetched: mend what is said above, then run $program again."
}

prepare_build_folder() {
  mkdir -p "$root/build" 2> /dev/null && [ -w "$root/build" ] ||
    fail "$root cannot be written to: clone the repository into a folder of your own and run $program there."
  : > "$log" || fail "the disk is full: make room where $root is, then run $program again."
}
