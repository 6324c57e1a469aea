# Reads a server log whose entries begin with @@ and writes the statements of one connection, their parameters put in, as pgbench wants
# them. -v id=N: the id of a record that was made; the statements after its insert take the id of the one that pgbench makes.
BEGIN { RS = "@@" }
function out(text) {
    gsub(/\n\t*/, " ", text); gsub(/ +$/, "", text)
    if (id != "" && made) gsub("'" id "'", ":made", text)
    if (id != "" && text ~ /^insert into meeting /) { sub(/returning .*$/, "returning id as made \\gset", text); made = 1; print text; return }
    print text ";"
}
/^LOG: +execute [^:]+: / {
    if (held != "") out(held)
    held = $0; sub(/^LOG: +execute [^:]+: /, "", held); next
}
/^DETAIL: +[Pp]arameters: / {
    rest = $0; sub(/^DETAIL: +[Pp]arameters: /, "", rest); sub(/\n$/, "", rest)
    count = 0
    while (match(rest, /^\$[0-9]+ = (NULL|'([^']|'')*')(, )?/)) {
        piece = substr(rest, 1, RLENGTH); rest = substr(rest, RLENGTH + 1)
        sub(/, $/, "", piece); sub(/^\$[0-9]+ = /, "", piece); values[++count] = piece
    }
    for (i = count; i > 0; i--) { value = values[i]; gsub(/\\/, "\\\\", value); gsub(/&/, "\\\\&", value); gsub("\\$" i, value, held) }
}
END { if (held != "") out(held) }
