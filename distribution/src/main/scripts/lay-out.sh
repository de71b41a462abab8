#!/bin/sh
# Lays the program out as it is packed: lay-out.sh JDK PROJECT TREE
set -eu
jdk=$1 project=$2 tree=$3

rm -rf "$tree"
mkdir -p "$tree/policy-data" "$tree/share/man/man1" "$tree/share/bash-completion/completions" \
    "$tree/share/zsh/vendor-completions" "$tree/share/fish/vendor_completions.d"
cp -R "$project/shell/target/dist/lib" "$tree/lib"
cp "$project/shell/target/dist/built" "$tree/built"
cp -R "$project/policy-data/examples" "$tree/policy-data/examples"
cp "$project/proviso" "$project/LICENSE" "$project/NOTICE" "$project/README.md" "$project/CHANGELOG.md" "$tree/"
cp -R "$project/docs" "$tree/docs"

# Only the modules of the JDK are linked: some of the libraries are no true modules.
"$jdk/bin/jlink" --output "$tree/runtime" --strip-debug --no-header-files --no-man-pages --compress=2 \
    --add-modules java.base,java.logging,java.management,java.xml,jdk.unsupported
# jlink leaves out for what system it is, which the launcher reads.
for name in OS_NAME OS_ARCH LIBC; do
    grep "^$name=" "$jdk/release" >>"$tree/runtime/release" || :
done
# The archive of the JDK's own classes, for starts before there is one of the program's.
"$tree/runtime/bin/java" -Xshare:dump >/dev/null

# Of the native libraries only that of this system: the runtime runs on no other.
system=$(sed -n 's/^OS_NAME="\(.*\)"$/\1/p' "$jdk/release")
machine=$(sed -n 's/^OS_ARCH="\(.*\)"$/\1/p' "$jdk/release")
case $machine in
    amd64) machine=x86_64 ;;
    aarch64) machine=arm64 ;;
esac
musl=$(grep -q '^LIBC=.*musl' "$jdk/release" && echo -musl || :)
native=native/org/jline/nativ/$system$musl/$machine
mkdir -p "$tree/${native%/*}"
cp -R "$project/shell/target/dist/$native" "$tree/$native"
# The build unpacks those of the language model's run time for its own system alone.
for part in native/onnxruntime native/org/jline/utils model; do
    [ ! -d "$project/shell/target/dist/$part" ] || cp -R "$project/shell/target/dist/$part" "$tree/$part"
done

proviso() { PROVISO_ARCHIVE=off "$tree/proviso" "$@"; }
man=$tree/share/man/man1
proviso man >"$man/proviso.1"
for command in $(sed -n 's/^\.B "\([a-z\\-]*\)"$/\1/p' "$man/proviso.1" | tr -d '\\' | sort -u); do
    case $command in -* | proviso) continue ;; esac
    # What is in bold and no command, such as an option, has no page.
    proviso man "$command" >"$man/proviso-$command.1" 2>/dev/null || rm -f "$man/proviso-$command.1"
done
gzip -9n "$man"/*.1
proviso completion bash >"$tree/share/bash-completion/completions/proviso"
proviso completion zsh >"$tree/share/zsh/vendor-completions/_proviso"
proviso completion fish >"$tree/share/fish/vendor_completions.d/proviso.fish"
