#!/bin/sh
# Unpacks what was packed and uses it, without any other Java: try.sh FOLDER NAME
set -eu
folder=$1 name=$2

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
fail() {
    echo "try.sh: $*" >&2
    exit 1
}

# A path with what a shell has, and no Java.
mkdir "$place/bin"
for tool in sh cat cksum dirname env find grep ls mkdir mv nice readlink rm sed sleep stty tr cmp sort cut touch uname; do
    found=$(command -v "$tool") && ln -s "$found" "$place/bin/$tool" || :
done

check() {
    where=$1
    run() { env -i PATH="$place/bin" HOME="$place" LANG=C.UTF-8 "$where" "$@"; }
    run show A.4 | grep -q 'You will not sell, rent, exploit, or distribute HubSpot Customer Data' || fail "$where show"
    run check "$place/$name/policy-data/examples/crm-sync.yaml" >"$place/out" || [ $? -le 3 ] || fail "$where check"
    grep -q 'hubspot-developer-policy@r1' "$place/out" || fail "$where check printed something else"
    run search sell customer data | grep -q 'A\.4' || fail "$where search"
    printf 'toc A\nquit\n' | run | grep -q 'A\.9' || fail "$where as a shell"
    [ -z "$(run show A.4 2>&1 >/dev/null)" ] || fail "$where says something besides"
}

tar -xzf "$folder/$name.tar.gz" -C "$place"
check "$place/$name/proviso"
ln -s "$place/$name/proviso" "$place/bin/proviso"
check "$place/bin/proviso"

if command -v dpkg-deb >/dev/null; then
    mkdir "$place/deb"
    dpkg-deb -x "$folder/$name.deb" "$place/deb"
    check "$place/deb/usr/lib/proviso/proviso"
    [ -L "$place/deb/usr/bin/proviso" ] || fail "the package has no /usr/bin/proviso"
    [ -s "$place/deb/usr/share/man/man1/proviso-check.1.gz" ] || fail "the package has no manual pages"
fi
