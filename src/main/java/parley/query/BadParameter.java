package parley.query;

/** A query parameter that cannot be read; answered with 400. */
public final class BadParameter extends RuntimeException {
    private final String parameter;

    public BadParameter(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
