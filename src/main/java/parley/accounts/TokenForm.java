package parley.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import parley.web.Label;

/** A token to be made. */
public record TokenForm(
        @Label(value = "Token name", hint = "What it is for, to know it by later.")
        @NotBlank(message = "Name the token by what it is for.")
        @Size(max = 100, message = "Shorten the name to at most 100 characters.")
        String name,

        @Label("Scope") @NotNull(message = "Choose what the token may be used for.")
        Scope scope,

        @Label(value = "Last day", hint = "Empty: it holds until it is revoked.")
        LocalDate expires) {
    static TokenForm blank() {
        return new TokenForm(null, Scope.READ, null);
    }

    /** The end of its last day. */
    Instant until(ZoneId zone) {
        return expires.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
