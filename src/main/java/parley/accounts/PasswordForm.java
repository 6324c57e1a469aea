package parley.accounts;

import jakarta.validation.constraints.NotBlank;
import parley.web.Invalid;
import parley.web.Label;

/** A new password for one's own account. */
public record PasswordForm(
        @Label("Present password") @NotBlank(message = "Enter the password you have now.")
        String present,

        @Label(value = "New password", hint = "At least 12 characters; several words are easy to remember.")
        @NotBlank(message = "Enter a new password.")
        String fresh,

        @Label("New password again") String again) {
    static PasswordForm blank() {
        return new PasswordForm(null, null, null);
    }

    Account applyTo(Account account) {
        if (!Passwords.match(present, account.passwordHash)) {
            throw new Invalid("present", "This is not the password you have now.");
        }
        if (!fresh.equals(again)) {
            throw new Invalid("again", "The two new passwords are not the same.");
        }
        account.passwordHash = Passwords.hash(Passwords.fit("fresh", fresh, account.username));
        return account;
    }
}
