#!/bin/sh
# MangakAI @VERSION@ for Linux on @MACHINE@ in one file. This is a shell script with a compressed folder behind it: at the first start
# it unpacks that folder into the person's cache, later starts run it from there. It installs nothing else.
#
#   ./MangakAI-….run [what one would type after `mangakai`]
#   ./MangakAI-….run --unpack DIR     only unpack the folder
set -eu
name="mangakai-@VERSION@"
self="$(readlink -f "$0")"

unpack() { # into the folder $1, which is there
    if ! command -v xz > /dev/null; then
        echo "MangakAI: this file is packed with xz, which is not installed here (package xz-utils or xz)." >&2
        exit 1
    fi
    tail -n +@LINES@ "$self" | xz -dc | tar -xf - -C "$1"
}

if [ "${1-}" = "--unpack" ]; then
    mkdir -p "${2:?say into which folder}"
    unpack "$2"
    exit 0
fi

cache="${XDG_CACHE_HOME:-$HOME/.cache}/mangakai"
home="$cache/@HASH@"
if [ ! -x "$home/$name/mangakai" ]; then
    mkdir -p "$cache"
    half="$(mktemp -d "$cache/unpacking-XXXXXX")"
    trap 'rm -rf "$half"' EXIT
    unpack "$half"
    mv -T "$half" "$home" 2> /dev/null || true # another start may have been faster
    rm -rf "$half"
    trap - EXIT
fi
export MANGAKAI_SINGLE_FILE="$self"
exec "$home/$name/mangakai" "$@"
# what follows is not shell
