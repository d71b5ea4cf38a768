#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 or 13 to a window on a Kafka cluster of one's own:
#
#   ./run.sh [ARGUMENT…]     installs what is missing, builds, fetches Kafka 3.9, starts Brokerscope with the arguments
#   ./run.sh --build         the same without the start; the programs then stand in build/release/bin/
#
# Without a display (ssh, a container) Brokerscope walks through its own pages instead and leaves their pictures in build/tour/.
# What is there already is not done again: the second run needs no network and no sudo.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
program=./run.sh
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

case ${1:-} in
  --help | -h)
    sed -n '3,9s/^# \{0,1\}//p' "$root/run.sh"
    exit 0
    ;;
esac
only_build=
if [ "${1:-}" = --build ]; then
  only_build=yes
  shift
fi

prepare_build_folder
install_packages
must_build release programs
fetch_runtime 3.9

programs="$root/build/release/bin"
if [ -n "$only_build" ]; then
  say "The programs stand in $programs"
  exit 0
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$programs/brokerscope" "$@"
fi
case " $* " in
  *" --tour "* | *" --tour="*) ;;
  *) set -- "$@" --tour "$root/build/tour" ;;
esac
say "No display: taking the tour, with pictures of every page"
exec xvfb-run -a -s "-screen 0 1920x1200x24" "$programs/brokerscope" "$@"
