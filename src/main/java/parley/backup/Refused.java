package parley.backup;

/** Parley declines to back up or to restore, and nothing was changed. The message says why and what to do next. */
final class Refused extends RuntimeException {
    Refused(String sentence, Object... values) {
        super(sentence.formatted(values));
    }
}
