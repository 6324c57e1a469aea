package parley.codes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of a code list of the domain: stored and sent as its code ({@code council_session}), shown as its label, and
 * explained by a definition of one line that the form shows. Each code list is an enum that implements this, and a check
 * constraint of the same codes in the database.
 */
public interface Code {
    String name();

    String label();

    String definition();

    /** The code as it is stored and as programs see it: the constant's name in lower case. */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The entry of a code list that has this code; empty where none has. */
    static <C extends Code> Optional<C> find(Class<C> list, String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(list.cast(Codes.OF.get(list).get(code)));
    }

    /** All the codes of a list, for a sentence that says what could have been written. */
    static List<String> codes(Class<? extends Code> list) {
        return Arrays.stream(list.getEnumConstants()).map(Code::code).toList();
    }
}
