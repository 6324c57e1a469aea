package parley.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.postgresql.util.PSQLException;

/** Says in a sentence, at the right field, which constraint of the database was broken; the sentences stand in constraints.properties. */
@ApplicationScoped
public class Constraints {
    /** A view of the record would no longer show what was written to it. */
    private static final String NOT_SEEN_AFTERWARDS = "44000";

    private final ResourceBundle sentences = ResourceBundle.getBundle("constraints", Locale.ROOT);

    /** The failure as it should be answered: {@link Invalid} where a constraint with a sentence was broken. */
    RuntimeException broken(PersistenceException failure) {
        if (failure instanceof OptimisticLockException) {
            return failure;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) {
                return broken(refused, failure);
            }
        }
        return failure;
    }

    RuntimeException broken(PSQLException refused, RuntimeException failure) {
        var message = refused.getServerErrorMessage();
        var name = message == null ? null : message.getConstraint();
        if (NOT_SEEN_AFTERWARDS.equals(refused.getSQLState())) {
            return new Invalid("sharing", "You are not cleared for this mark; choose one that you may see yourself.");
        }
        if (name == null) {
            return failure;
        }
        try {
            var parts = sentences.getString(name).split("\\|", 2);
            var duplicate = "23505".equals(refused.getSQLState());
            return new Invalid(
                    List.of(new FieldError(parts[0].strip(), duplicate ? "duplicate" : "invalid", parts[1].strip())));
        } catch (MissingResourceException e) {
            return failure;
        }
    }
}
