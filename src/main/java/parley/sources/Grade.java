package parley.sources;

/**
 * The Admiralty grade of a claim: how reliable its source is and how credible what it says. Two judgements, shown together
 * and never merged into one.
 *
 * @param credibility 1 to 6; null where nobody has judged, which counts as 6
 */
public record Grade(Reliability reliability, Integer credibility) {
    /** “B2” */
    public String text() {
        return reliability.code() + number();
    }

    /** “Source: usually reliable. Claim: probably true.” */
    public String words() {
        return "Source " + reliability.label() + ", claim "
                + Credibility.of(number()).label();
    }

    private int number() {
        return credibility == null ? 6 : credibility;
    }
}
