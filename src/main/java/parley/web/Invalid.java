package parley.web;

import java.util.List;

/** What came in breaks a rule; answered with 422 (409 where it is a duplicate) and every fault, each at its field. */
public final class Invalid extends RuntimeException {
    private final List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(errors.stream()
                .map(FieldError::message)
                .reduce((a, b) -> a + " " + b)
                .orElse("Not valid."));
        this.errors = List.copyOf(errors);
    }

    public Invalid(String field, String message) {
        this(List.of(new FieldError(field, "invalid", message)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    public boolean duplicate() {
        return errors.stream().allMatch(e -> e.code().equals("duplicate"));
    }
}
