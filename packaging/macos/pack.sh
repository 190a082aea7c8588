#!/usr/bin/env bash
# Signs dist/MangakAI.app, has Apple notarise it, and puts it into a disk image. Each only where the environment says with what:
#   MANGAKAI_SIGN_IDENTITY     "Developer ID Application: …" of the keychain; without it the app stays signed ad hoc, as it was built
#   MANGAKAI_NOTARY_PROFILE    a profile that `xcrun notarytool store-credentials` has kept; without it nothing is sent to Apple
# No password is ever an argument here. Call it after `python packaging/make_package.py`.
set -euo pipefail
cd "$(dirname "$0")/../.."

app="dist/MangakAI.app"
version="$(python3 -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])')"
image="dist/MangakAI-$version-$(uname -m).dmg"
[ -d "$app" ] || { echo "$app is not there: build it first." >&2; exit 1; }

if [ -n "${MANGAKAI_SIGN_IDENTITY:-}" ]; then
    # From the inside out: what is within has to be signed before what holds it.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
        xargs -0 -n 20 codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$MANGAKAI_SIGN_IDENTITY"
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist --sign "$MANGAKAI_SIGN_IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
else
    echo "Not signed: MANGAKAI_SIGN_IDENTITY names no identity."
fi

rm -f "$image"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -quiet -volname "MangakAI $version" -srcfolder "$folder" -format UDZO "$image"

if [ -n "${MANGAKAI_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$MANGAKAI_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
else
    echo "Not notarised: MANGAKAI_NOTARY_PROFILE names no profile."
fi
echo "$image"
