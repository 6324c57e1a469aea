package parley.codes;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries of each code list by their codes, put in order once: every value of every row that is read is looked up here. */
final class Codes {
    static final ClassValue<Map<String, Code>> OF = new ClassValue<>() {
        @Override
        protected Map<String, Code> computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .map(Code.class::cast)
                    .collect(Collectors.toUnmodifiableMap(Code::code, Function.identity()));
        }
    };

    private Codes() {}
}
