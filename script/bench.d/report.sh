# Read by script/bench: the report of one week, of everything and of one negotiation.
# shellcheck shell=bash disable=SC2154

week=2012-W20
negotiation=$(sql "select m.negotiation_id from record.meeting m where m.earliest between '2012-05-14' and '2012-05-20' and m.earliest = m.latest
                     and m.negotiation_id is not null order by m.id limit 1")

# Seconds for an address, the median of as many rounds after three to warm up. $1 address.
seconds_of() {
    local round
    rm -f "$work/report"
    for round in 1 2 3; do get -o /dev/null "$1"; done
    for round in $(seq "$rounds"); do get -o "$work/answer" -w '%{time_total}\n' "$1" >>"$work/report"; done
    column report 1
}

# $1 what it is called, $2 the filter of its address.
report() {
    local page pdf
    page=$(seconds_of "http://127.0.0.1:$port/reports/weekly/$week$2")
    pdf=$(seconds_of "$api/reports/weekly/$week.pdf$2")
    printf '| %s | %.2f | %.2f |\n' "$1" "$page" "$pdf"
}

printf '\n| report of a week among %d meetings | page, s (goal: 1) | PDF, s (goal: 3) |\n|---|--:|--:|\n' "$meetings"
report "of everything: $(sql "select count(*) from record.meeting m where m.earliest between '2012-05-14' and '2012-05-20'
                                and m.latest <= '2012-05-20'") meetings" ""
report "of one negotiation" "?negotiation=$negotiation"
