# Read by script/bench: the whole list as CSV, beside psql's COPY of the query that Parley ran for it.
# shellcheck shell=bash disable=SC2154

warm=1 logged "$api/meetings.csv" >"$work/log"
awk -f "$here/literal.awk" "$work/log" >"$work/statements"
query=$(grep -m 1 'string_agg' "$work/statements")
echo "${query%;}" >"$scripts/csv.sql"
for round in $(seq "$rounds"); do
    get -o "$work/all.csv" -w '%{time_total} %{time_starttransfer}\n' "$api/meetings.csv" >>"$work/csv"
    began=$(date +%s%N)
    psql -qc "copy ($(cat "$scripts/csv.sql")) to stdout (format csv)" >"$work/copy.csv"
    awk "BEGIN { print $(($(date +%s%N) - began)) / 1e9 }" >>"$work/copy"
done
whole=$(column csv 1)
copied=$(column copy 1)
printf '\nCSV of all %d meetings: %.2f s, its first byte after %.0f ms (goal: 100); COPY of the same query: %.2f s; share **%.2f** (goal: 0.70).\n' \
    "$(wc -l <"$work/copy.csv")" "$whole" "$(awk "BEGIN { print $(column csv 2) * 1000 }")" "$copied" "$(awk "BEGIN { print $copied / $whole }")"
