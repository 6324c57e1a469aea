# Read by script/bench: asks for each thing, and has pgbench run what the server's log shows was run.
# shellcheck shell=bash disable=SC2154

get() { curl -sf -H "Authorization: Bearer $token" "$@"; }
sql() { psql -qtA -c "$1"; }
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^,\"}]*\).*/\1/p" | head -n 1; }

# What the database is asked for one request: its statements, into a file that pgbench runs. $2...: the request, as curl takes it.
capture() {
    local name=$1 from
    shift
    for _ in $(seq 12); do get -o /dev/null "$@"; done
    sql "alter system set log_line_prefix = '@@'"
    sql "alter system set log_statement = 'all'"
    sql "select pg_reload_conf()" >/dev/null
    sleep 0.5
    from=$(stat -c %s "$log")
    get -o "$work/answer" "$@"
    sleep 0.3
    tail -c +$((from + 1)) "$log" >"$work/log"
    sql "alter system reset all"
    sql "select pg_reload_conf()" >/dev/null
    awk -v id="$(if [ "$name" = create ]; then field id <"$work/answer"; fi)" -f "$here/literal.awk" "$work/log" |
        grep -v -e 'alter system' -e pg_reload_conf >"$work/$name.sql"
}

rate() { pgbench -n -M prepared -c 16 -j 2 -T "$seconds" -f "$1" | sed -n 's/^tps = \([0-9.]*\).*/\1/p'; }

ask() {
    wrk -t2 -c"$1" -d"${seconds}s" --latency -H "Authorization: Bearer $token" ${4:+-s "$4"} "$3" >"$work/wrk" ||
        { cat "$work/wrk" >&2; exit 1; }
    ! grep -q 'Non-2xx' "$work/wrk" || say "$2: $(grep 'Non-2xx' "$work/wrk")"
    awk '/Requests\/sec/ { r = $2 } /50%/ { m = $2 } /99%/ { p = $2 } END { print r, m, p }' "$work/wrk"
}

# One line of the table. $1 name, $2 goal, $3 address, $4 wrk's script.
line() {
    local r16 m16 p16 r64 p64 database
    ask 16 "$1" "$3" "${4:-}" >/dev/null
    read -r r16 m16 p16 < <(ask 16 "$1" "$3" "${4:-}")
    database=$(rate "$work/${5:-$1}.sql")
    read -r r64 _ p64 < <(ask 64 "$1" "$3" "${4:-}")
    printf '| %s | %.0f | %s | %s | %.0f | %s | %.0f | %.2f | %s | %s |\n' "$1" "$r16" "$m16" "$p16" "$r64" "$p64" "$database" \
        "$(awk "BEGIN { print $r16 / $database }")" "$2" "$(grep -c ';$\|gset' "$work/${5:-$1}.sql")"
}

party=$(sql "select min(id) from party where name like 'Party %'")
one=$(sql "select min(id) + 40000 % $meetings from meeting where title ~ ' [0-9]+\$'")
deep=$(
    cursor=
    for _ in $(seq $((meetings / 2 / 200))); do
        cursor=$(get "$api/meetings?limit=200&fields=id${cursor:+&cursor=$cursor}" | sed -n 's/.*"nextCursor":"\([^"]*\)".*/\1/p')
    done
    echo "$cursor"
)
filtered="$api/meetings?status=held&from=2010&to=2015&party=$party"
words="$api/meetings?q=security%20treaty"
cat >"$work/create.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '$(printf '{"title":"A generated round of talks","status":"held","format":"multilateral","date":{"edtf":"2022-01-12"},"summary":"%s","participations":[%s]}' \
    "$(sql "select summary from record.meeting where id = $one")" \
    "$(for k in 0 1 2 3; do printf '%s{"party":%d,"role":"party","attendance":"confirmed"}' "${comma:-}" $((party + k)); comma=,; done)")'
LUA
body=$(sed -n "s/^wrk.body = '\(.*\)'\$/\1/p" "$work/create.lua")

capture list "$api/meetings"
capture total "$api/meetings?total=true"
capture filtered "$filtered"
capture deep "$api/meetings?cursor=$deep"
capture one "$api/meetings/$one"
capture words "$words"
capture create -X POST -H 'Content-Type: application/json' -d "$body" "$api/meetings"
cat >"$work/plain.sql" <<SQL
select id, title from meeting
 where deleted_at is null and search @@ websearch_to_tsquery('simple', 'security treaty')
 order by coalesce(earliest, '-infinity') desc, id desc limit 25;
SQL

echo "| | at 16, /s | p50 | p99 | at 64, /s | p99 | pgbench, /s | share | goal | statements |"
echo "|---|---|---|---|---|---|---|---|---|---|"
line list 0.70 "$api/meetings"
line total 0.75 "$api/meetings?total=true"
line filtered 0.70 "$filtered"
line deep 0.70 "$api/meetings?cursor=$deep"
line one 0.50 "$api/meetings/$one"
line words "2.00 of plain" "$words" "" plain
line create 0.45 "$api/meetings" "$work/create.lua"

# The whole list as CSV, beside COPY of the query it ran.
sql "alter system set log_line_prefix = '@@'"; sql "alter system set log_statement = 'all'"; sql "select pg_reload_conf()" >/dev/null
sleep 0.5
from=$(stat -c %s "$log")
first=$(get -o "$work/all.csv" -w '%{time_starttransfer} %{time_total}' "$api/meetings.csv")
tail -c +$((from + 1)) "$log" >"$work/log"
sql "alter system reset all"; sql "select pg_reload_conf()" >/dev/null
query=$(awk -f "$here/literal.awk" "$work/log" | grep -i '^ *select m.id, m.version' | head -n 1)
began=$(date +%s.%N)
psql -qc "copy (${query%;}) to stdout (format csv)" >"$work/copy.csv"
copied=$(awk "BEGIN { print $(date +%s.%N) - $began }")
read -r first whole < <(get -o "$work/all.csv" -w '%{time_starttransfer} %{time_total}\n' "$api/meetings.csv")
echo
printf 'CSV of all %d meetings: %.2f s, the first byte after %.0f ms; COPY of the same query %.2f s: a share of %.2f (goal 0.70).\n' \
    "$(($(wc -l <"$work/copy.csv")))" "$whole" "$(awk "BEGIN { print $first * 1000 }")" "$copied" "$(awk "BEGIN { print $copied / $whole }")"
printf 'Resident memory of Parley after all this: %d MB (goal: under 350).\n' "$(($(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$parley/status") / 1024))"
[ -z "${BENCH_KEEP:-}" ] || cp "$work"/*.sql "$BENCH_KEEP"
