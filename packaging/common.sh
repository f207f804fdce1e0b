# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2015
# What packaging/run and packaging/test share; sourced by them, not run.

set -euo pipefail
source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "== $*"; }
fail() { printf '%s\n' "packaging/$(basename "$0"): $*" >&2; exit 1; }

# "sudo packaging/run" in somebody's own checkout: only the packages need root. Everything else goes on as that
# person, so that no file in the checkout and none in their home comes to belong to root.
leave_root() {
    [ "$(id -u)" -eq 0 ] && [ -n "${SUDO_USER:-}" ] && [ "$SUDO_USER" != root ] || return 0
    [ "$(stat -c %U "$source_folder")" = "$SUDO_USER" ] || return 0
    if [ -z "${XDG_RUNTIME_DIR:-}" ] && [ -d "/run/user/${SUDO_UID:-}" ]; then
        export XDG_RUNTIME_DIR="/run/user/$SUDO_UID"
    fi
    exec sudo -u "$SUDO_USER" -H \
        --preserve-env=DISPLAY,WAYLAND_DISPLAY,XAUTHORITY,XDG_RUNTIME_DIR,LANG,LC_ALL,LC_MESSAGES,CI "$0" "$@"
}

# Qt wants a UTF-8 locale. A bare machine has none chosen; the language asked for in LANG is kept.
use_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] && return 0
    if [ -n "${LC_ALL:-}" ]; then
        export LANG="$LC_ALL"
        unset LC_ALL
    fi
    export LC_CTYPE=C.UTF-8
}

# As many compilers as there are cores, but each wants about 1 GB of memory.
jobs_here() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || echo "$cores")
    [ "$memory" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# build PRESET [TARGET...]: configures once (later changes are noticed by the build itself), then builds what changed.
build() {
    local preset=$1
    shift
    local folder="$source_folder/build/$preset"
    mkdir -p "$folder" 2>/dev/null && [ -w "$folder" ] || fail "cannot write to $folder: build in a folder of your own."
    cd "$source_folder"
    if [ ! -f "$folder/build.ninja" ]; then
        say "Configuring ($preset)"
        cmake --preset "$preset" >"$folder/configure.log" 2>&1 || {
            tail -n 20 "$folder/configure.log" >&2
            rm -f "$folder/build.ninja"
            fail "the project could not be configured; the whole log is in $folder/configure.log."
        }
    fi
    say "Building ($preset) in $folder"
    NINJA_STATUS='[%f/%t %es] ' cmake --build --preset "$preset" -j "$(jobs_here)" ${1:+--target "$@"} ||
        fail "the build failed; the first error above says where."
}
