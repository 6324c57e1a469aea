# Reads a PostgreSQL log whose entries begin with "=#=" and the name of who asks; writes what "parley" ran as pgbench takes it, each
# statement on a line with its parameters put in. -v made=ID: the record that was made; later statements take the id that pgbench gets.
BEGIN { RS = "=#=" }

function out(text) {
    gsub(/[\n\t]+ */, " ", text)
    gsub(/ +/, " ", text)
    sub(/ $/, "", text)
    if (made != "" && seen) {
        gsub("'" made "'", ":made", text)
        gsub("'[{]" made "[}]'", "array[:made]", text)
    }
    if (made != "" && text ~ /^insert into meeting \(/) {
        seen = 1
        sub(/ RETURNING \*$/, " returning id as made \\gset", text)
        print text
    } else {
        print text ";"
    }
}

function flush_held() {
    if (held != "") out(held)
    held = ""
}

# The parameters, the last first, so that $1 is not found in $10.
function put_in(rest, piece, values, count, i, value) {
    while (match(rest, /^\$[0-9]+ = (NULL|'([^']|'')*')(, )?/)) {
        piece = substr(rest, 1, RLENGTH)
        rest = substr(rest, RLENGTH + 1)
        sub(/, $/, "", piece)
        sub(/^\$[0-9]+ = /, "", piece)
        values[++count] = piece
    }
    for (i = count; i > 0; i--) {
        value = values[i]
        gsub(/[\\&]/, "\\\\&", value)
        gsub("\\$" i, value, held)
    }
}

!/^parley / { next }
/^parley LOG: +(statement|execute [^:]+): / {
    flush_held()
    held = $0
    sub(/^parley LOG: +(statement|execute [^:]+): /, "", held)
    next
}
/^parley DETAIL: +[Pp]arameters: / {
    rest = $0
    sub(/^parley DETAIL: +[Pp]arameters: /, "", rest)
    sub(/\n$/, "", rest)
    put_in(rest)
}
END { flush_held() }
