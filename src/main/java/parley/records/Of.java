package parley.records;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which kind of record a {@link Ref} names, and demands that there is one. Null is fine: add {@code @NotNull}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OfValidator.class)
public @interface Of {
    Kind value();

    String message() default "No such record.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
