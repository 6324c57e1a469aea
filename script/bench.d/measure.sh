# Read by script/bench: asks for one thing, and has pgbench run what the server's log shows was run for it.
# shellcheck shell=bash disable=SC2154

get() { curl -sf -H "Authorization: Bearer $token" "$@"; }
sql() { psql -qtA -c "$1"; }
wanted() { [ -z "${BENCH_ONLY:-}" ] || [[ " $BENCH_ONLY " == *" $1 "* ]]; }

# The server's log of one request. Asked for often enough before that statements are prepared and caches filled. $@: as curl takes it.
logged() {
    local from
    for _ in $(seq "${warm:-30}"); do get -o /dev/null "$@"; done
    psql -qtA -c "alter system set log_line_prefix = '=#=%a '" -c "alter system set log_statement = 'all'" -c "select pg_reload_conf()" >/dev/null
    sleep 1
    get -o /dev/null "$@"
    sleep 0.3
    from=$(stat -c %s "$log")
    get -o "$work/answer" "$@"
    sleep 0.5
    tail -c +$((from + 1)) "$log"
    psql -qtA -c "alter system reset all" -c "select pg_reload_conf()" >/dev/null
}

# Its statements, into the file that pgbench runs.
capture() {
    local name=$1 made=
    shift
    logged "$@" >"$work/log"
    if [ "$name" = create ]; then made=$(sed -n 's/^{"id":\([0-9]*\),.*/\1/p' "$work/answer"); fi
    awk -v made="$made" -f "$here/literal.awk" "$work/log" >"$scripts/$name.sql"
}

# How many statements a request takes, apart from where its transactions begin and end.
statements() { grep -cviE '^(begin|commit)' "$scripts/$1.sql"; }

rate() {
    pgbench -n -M prepared -c 16 -j 2 -T "$seconds" ${phrased:+-D "phrase=$phrased"} -f "$1" 2>"$work/complaints" | sed -n "s/^tps = \([0-9.]*\).*/\1/p" || true
    [ ! -s "$work/complaints" ] || { sed 's/^/pgbench: /' "$work/complaints" | head -n 3 >&2; }
}

# Requests a second, median and 99th percentile in milliseconds. $1 connections, $2 address, $3 wrk's script or nothing.
ask() {
    wrk -t2 -c"$1" -d"${seconds}s" --latency -H "Authorization: Bearer $token" ${3:+-s "$3"} "$2" >"$work/wrk"
    ! grep 'Non-2xx\|Socket errors' "$work/wrk" >&2 || say "$2: not all requests were answered"
    awk 'function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
         /Requests\/sec/ { r = $2 } /50%/ { m = ms($2) } /99%/ { p = ms($2) } END { print r, m, p }' "$work/wrk"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
column() { awk -v c="$2" '{ print $c }' "$work/$1" | median; }

# A line of the table. $1 what it is called, $2 the goal, $3 the file that pgbench runs, $4 the address, $5 wrk's script or nothing.
line() {
    local round r16 database
    rm -f "$work/at16" "$work/at64" "$work/database"
    ask 16 "$4" "${5:-}" >/dev/null
    for round in $(seq "$rounds"); do
        ask 16 "$4" "${5:-}" >>"$work/at16"
        rate "$scripts/$3.sql" >>"$work/database"
        ask 64 "$4" "${5:-}" >>"$work/at64"
    done
    r16=$(column at16 1)
    database=$(column database 1)
    printf '| %s | %.0f | %.1f | %.1f | %.0f | %.1f | %.0f | **%.2f** | %s | %s |\n' "$1" "$r16" "$(column at16 2)" "$(column at16 3)" \
        "$(column at64 1)" "$(column at64 3)" "$database" "$(awk "BEGIN { print $r16 / $database }")" "$2" "${statements_of:-}"
}
