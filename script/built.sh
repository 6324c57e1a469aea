# Read by the scripts that run what is built: builds it where that is missing or older than the sources.
# shellcheck shell=bash
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
built="$root/target/quarkus-app"
copy="$root/target/server-$$"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
# A small heap serves an office; it grows and shrinks with what is in it. The serial collector costs two cores the least.
java_usual=(-Xms64m -Xmx256m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:+UseSerialGC)

check_java() {
    local found
    command -v "$java" >/dev/null || { say "Java is missing: install a JDK, 17 or newer."; exit 1; }
    found=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${found:-0}" -ge 17 ] || { say "Java ${found:-of this kind} is too old: install a JDK, 17 or newer, or set JAVA_HOME to one."; exit 1; }
}

stale() {
    [ ! -f "$built/quarkus-run.jar" ] ||
        [ -n "$(cd "$root" && find pom.xml src/main db seeds -newer "$built/quarkus-run.jar" -print -quit 2>/dev/null)" ]
}

build() {
    command -v "${java}c" >/dev/null || { say "Java cannot compile here: install a JDK, 17 or newer, not only a JRE."; exit 1; }
    command -v mvn >/dev/null || { say "Maven is missing: install it (Debian: apt-get install maven)."; exit 1; }
    say "building Parley (the first time Maven also fetches its libraries) ..."
    (cd "$root" && mvn -B -q -ntp package -DskipTests)
}

# Runs from a copy, so that the next build does not pull the classes away from under a running program.
copy_to_run() {
    local old
    for old in "$root"/target/server-*; do
        if [ -d "$old" ] && ! kill -0 "${old##*-}" 2>/dev/null; then rm -rf "$old"; fi
    done
    cp -R "$built" "$copy"
}

ready_to_run() {
    check_java
    if stale; then build; fi
    copy_to_run
}
