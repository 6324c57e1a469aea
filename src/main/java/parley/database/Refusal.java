package parley.database;

import io.quarkus.runtime.PreventFurtherStepsException;

/** How Parley declines to start: with a sentence for the person at the terminal and exit status 1. */
final class Refusal {
    private Refusal() {}

    static PreventFurtherStepsException because(String sentence, Object... values) {
        return new PreventFurtherStepsException(sentence.formatted(values), 1);
    }
}
