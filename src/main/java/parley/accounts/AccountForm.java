package parley.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.web.Label;

/** An account as an admin writes it. */
public record AccountForm(
        @Label(value = "User name", hint = "Small letters, digits, dots, hyphens; it is what one signs in with.")
        @NotBlank(message = "Enter a user name.")
        @Size(max = 100, message = "Shorten the user name to at most 100 characters.")
        String username,

        @Label("Name")
        @NotBlank(message = "Enter the name of the person or the program.")
        @Size(max = 200, message = "Shorten the name to at most 200 characters.")
        String name,

        @Label("Role") @NotNull(message = "Choose a role.") AccountRole role,

        @Label(value = "Cleared for", hint = "Records with a stricter sharing mark do not exist for this person.")
        @NotNull(message = "Choose the strictest sharing mark this person may see.")
        Clearance clearance,

        @Label("The account may be used") Boolean enabled,

        @Label(value = "New password", hint = "At least 12 characters. Empty: it stays as it is.")
        String password) {
    static AccountForm blank() {
        return new AccountForm(null, null, AccountRole.ANALYST, Clearance.AMBER, true, null);
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                account.username, account.name, account.role, account.clearance, account.enabled ? true : null, null);
    }

    Account applyTo(Account account) {
        account.username = Account.plain(username);
        account.name = name;
        account.role = role;
        account.clearance = clearance;
        account.enabled = Boolean.TRUE.equals(enabled);
        if (password != null) {
            account.passwordHash = Passwords.hash(Passwords.fit("password", password, username));
        }
        return account;
    }
}
