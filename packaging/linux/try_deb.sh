#!/usr/bin/env bash
# Installs the .deb into a bare Debian that holds nothing but what the package depends on, starts the program there as an ordinary
# person without a network, removes it, and looks whether the library is still there. Needs root, debootstrap and a mirror.
#
#   packaging/linux/try_deb.sh dist/mangakai_0.1.0_amd64.deb [bookworm]
set -euo pipefail
package="$(readlink -f "${1:?say which .deb}")"
suite="${2:-bookworm}"
root="$(mktemp -d /tmp/mangakai-bare-XXXXXX)"
chmod 755 "$root" # it will be somebody's /

leave() {
    umount "$root/proc" 2> /dev/null || true
    rm -rf --one-file-system "$root"
}
trap leave EXIT

# The names of what it depends on, without versions; debootstrap finds what those need.
depends="$(dpkg-deb --field "$package" Depends | sed 's/ *([^)]*)//g; s/ *, */,/g')"
echo "bare $suite with: $depends"
debootstrap --variant=minbase --include="$depends" "$suite" "$root" > "$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
cp "$package" "$root/tmp/mangakai.deb"
person=reader
chroot "$root" useradd --create-home "$person"
home="/home/$person"

inside() { # as that person, without a network and with nothing set but what a session sets
    local status=0
    unshare --net chroot --userspec="$person:$person" "$root" env -i HOME="$home" USER="$person" LANG=C.UTF-8 PATH=/usr/bin:/bin \
        QT_QPA_PLATFORM=offscreen "$@" 2> "$root/tmp/said" || status=$?
    if [ "$status" != 0 ] || [ -s "$root/tmp/said" ]; then
        echo "$*: status $status, on standard error:" >&2
        cat "$root/tmp/said" >&2
        exit 1
    fi
}

chroot "$root" dpkg --install /tmp/mangakai.deb
touch "$root/tmp/said" && chmod 666 "$root/tmp/said"
inside mangakai --version
inside mangakai doctor --components --json | tail -c 400
sample="$(cd "$root" && find usr/lib/mangakai -path '*samples/en/*.txt' | head -n 1)"
inside mangakai make "/$sample" -o "$home/out" --panels 4 --export cbz,pdf --json | tail -n 1 | cut -c 1-200
inside env MANGAKAI_CLOSE_AFTER_PAINT=1 mangakai
chroot "$root" dpkg --remove mangakai
test -s "$root$home/.local/share/MangakAI/library.db"
test ! -e "$root/usr/lib/mangakai"
ls "$root$home/out"
echo "installed, started and removed in a bare $suite; the library is still there"
