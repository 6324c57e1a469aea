package parley.records;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** A reference by id leads to a record that is there and not in the trash. */
@Dependent
public class OfValidator implements ConstraintValidator<Of, Ref> {
    private final Names names;
    private Kind kind;

    OfValidator(Names names) {
        this.names = names;
    }

    @Override
    public void initialize(Of of) {
        kind = of.value();
    }

    @Override
    public boolean isValid(Ref ref, ConstraintValidatorContext context) {
        if (ref == null || ref.fresh() || names.exists(kind, ref.id())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("There is no " + kind.word() + " with the id " + ref.id() + ".")
                .addConstraintViolation();
        return false;
    }
}
