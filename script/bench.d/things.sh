# Read by script/bench: the things that are measured.
# shellcheck shell=bash disable=SC2154

# Of what was loaded: the meetings that the bench itself creates are all on one day, and would change what is measured from run to run.
party=$(sql "select p.party_id from record.participation p join bench.meeting b on b.id = p.meeting_id group by 1 order by count(*) desc, 1 limit 1 offset 3")
one=$(sql "select m.id from record.meeting m where exists (select from record.participation p where p.meeting_id = m.id having count(*) = 4)
             and exists (select from record.outcome o where o.meeting_id = m.id having count(*) >= 1)
             and exists (select from record.meeting_topic t where t.meeting_id = m.id having count(*) = 2) order by m.id limit 1 offset 500")
# A cursor half-way down the list: the sort key, the id and its value, as query.Cursor writes them.
deep=$(sql "select rtrim(translate(encode(convert_to(E'-date\n' || id || E'\n' || earliest, 'UTF8'), 'base64'), E'+/\n', '-_'), '=')
              from record.meeting where earliest is not null order by earliest desc, id desc limit 1 offset $meetings / 2")
phrase=$(sql "select bench.word(1) || '%20' || bench.word(7)")

# Everything a meeting has, as a program sends it.
body() {
    sql "select jsonb_build_object('title', 'A generated round of talks', 'status', 'held', 'format', 'multilateral',
                    'date', jsonb_build_object('edtf', '2022-01-12'), 'summary', m.summary,
                    'participations', (select jsonb_agg(jsonb_build_object('party', y.id, 'role', 'party', 'attendance', 'confirmed'))
                                         from (select id from record.party order by id limit 4) y),
                    'topics', (select jsonb_agg(t.id) from (select id from record.topic order by id limit 2) t))
           from record.meeting m where m.id = $one"
}

posting() {
    printf 'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = [==[%s]==]\n' "$(body)" >"$work/create.lua"
    capture create -X POST -H 'Content-Type: application/json' -d "$(body)" "$api/meetings"
}

# What is measured. $1 its name, $2 what the table calls it, $3 the goal, $4 the address.
thing() {
    wanted "$1" || return 0
    if [ "$1" = create ]; then posting; else capture "$1" "$4"; fi
    statements_of=$(statements "$1")
    line "$2" "$3" "$1" "$4" "$([ "$1" != create ] || echo "$work/create.lua")"
}

# Words once more, beside the plain query: planned once for any words, as a program that prepares it has it, with the rows that Parley showed.
plain() {
    wanted words || return 0
    sed "s/:phrase/'${phrase/\%20/ }'/" "$here/plain.sql" >"$scripts/plain.sql"
    grep -v "websearch_to_tsquery" "$scripts/words.sql" >>"$scripts/plain.sql"
    sed "s/'${phrase/\%20/ }'/:phrase/" "$scripts/plain.sql" >"$scripts/any.sql"
    PGOPTIONS="$PGOPTIONS -c plan_cache_mode=force_generic_plan" phrased="${phrase/\%20/ }" \
        line "the same beside the plain query, planned for any words" "2.00" any "$api/meetings?q=$phrase"
}

# Java compiles what is used often while it runs: the first thing measured must not pay for it.
say "warming up ..."
for _ in 1 2 3 4; do
    for address in "$api/meetings" "$api/meetings/$one" "$api/meetings?cursor=$deep"; do ask 16 "$address" >/dev/null; done
done

echo "| | at 16, /s | p50 ms | p99 ms | at 64, /s | p99 ms | pgbench, /s | share | goal | statements |"
echo "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
thing list "list" 0.70 "$api/meetings"
thing filtered "filtered list" 0.70 "$api/meetings?status=held&from=2010&to=2015&party=$party"
thing deep "keyset page, half-way down" 0.70 "$api/meetings?cursor=$deep"
thing total "list with its total" 0.75 "$api/meetings?total=true"
thing one "one meeting, all nested" 0.50 "$api/meetings/$one"
thing words "words, newest first" "–" "$api/meetings?q=$phrase"
plain
thing create "create with four participations" 0.45 "$api/meetings"
if wanted csv; then
    # shellcheck source=script/bench.d/csv.sh
    . "$here/csv.sh"
fi
printf '\nParley holds %d MB of memory after these (goal: under 350).\n' "$(($(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$parley/status") / 1024))"
if wanted report; then
    # shellcheck source=script/bench.d/report.sh
    . "$here/report.sh"
fi
