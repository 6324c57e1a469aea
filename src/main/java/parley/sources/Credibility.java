package parley.sources;

/**
 * How credible what a source says is, whoever says it: the second half of the Admiralty grade (NATO STANAG 2511), 1 to 6. Six is no
 * basis to judge, not the lowest grade: grades are never averaged.
 */
public enum Credibility {
    CONFIRMED("confirmed by other sources"),
    PROBABLY_TRUE("probably true"),
    POSSIBLY_TRUE("possibly true"),
    DOUBTFUL("doubtful"),
    IMPROBABLE("improbable"),
    CANNOT_BE_JUDGED("cannot be judged");

    private final String words;

    Credibility(String words) {
        this.words = words;
    }

    public int number() {
        return ordinal() + 1;
    }

    /** “2 – probably true” */
    public String label() {
        return number() + " – " + words;
    }

    /** @param number 1 to 6 */
    static Credibility of(int number) {
        return values()[number - 1];
    }
}
