package parley.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.reports.Written.Omission;
import parley.web.Label;

/** A section that is left out, and why. */
public record OmissionForm(
        @Label("Section") @NotNull(message = "Choose the section, or empty the row.")
        SectionKey section,

        @Label("Reason")
        @NotBlank(message = "Say why: readers see the reason in its place.")
        @Size(max = 300, message = "Shorten the reason to at most 300 characters.")
        String reason) {
    static OmissionForm of(Omission omission) {
        return new OmissionForm(
                SectionKey.valueOf(omission.section().toUpperCase(java.util.Locale.ROOT)), omission.reason());
    }

    /** Whether both are said: a section is not left out while somebody still types why. */
    boolean whole() {
        return section != null && reason != null && !reason.isBlank();
    }

    Omission omission() {
        return new Omission(section.code(), reason);
    }
}
