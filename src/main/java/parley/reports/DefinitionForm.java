package parley.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import parley.records.Sharing;
import parley.web.Label;

/** A report to be made every week by itself, as people write it. */
public record DefinitionForm(
        @Label("Name")
        @NotBlank(message = "Name the report.")
        @Size(max = 200, message = "Shorten the name to at most 200 characters.")
        String name,

        @Label(
                value = "Of which meetings",
                hint = "As the address of their list has it: negotiation=2&party=RU. Empty: of everything.")
        @Size(max = 2000, message = "Shorten the filter to at most 2,000 characters.")
        String filter,

        @Label(value = "Zone", hint = "Whose days and whose clock: Europe/Prague.") @NotNull(message = "Name the zone.")
        ZoneId zone,

        @Label("On") @NotNull(message = "Choose the day.") Day day,

        @Label(value = "At", hint = "Like 06:00.") @NotNull(message = "Say at what time.")
        LocalTime at,

        @Label("Sent as") @NotNull(message = "Choose how it is sent.")
        Attachment attachment,

        @Label("Recipients")
        @NotBlank(message = "Enter at least one address: a report that nobody gets is made in vain.")
        @Size(max = 10_000, message = "Shorten the list of recipients.")
        String recipients,

        @Label("Left out") @Size(max = 11, message = "There are eleven sections.")
        List<@NotNull(message = "A row is empty; fill it in or take it away.") @Valid OmissionForm> omissions,

        @Label(value = "Sharing mark", hint = "The report shows nothing that is marked more strictly.")
        Sharing sharing,

        @Label("Made by itself") Boolean enabled) {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+");

    static DefinitionForm blank(String filter, ZoneId zone) {
        return new DefinitionForm(
                null,
                filter,
                zone,
                Day.MONDAY,
                LocalTime.of(6, 0),
                Attachment.PDF,
                null,
                List.of(),
                Sharing.CLEAR,
                true);
    }

    static DefinitionForm of(ReportDefinition definition, List<String> recipients) {
        return new DefinitionForm(
                definition.name,
                definition.filter,
                ZoneId.of(definition.zone),
                Day.values()[definition.weekday - 1],
                definition.at,
                definition.attachment,
                String.join("\n", recipients),
                definition.omissions.stream().map(OmissionForm::of).toList(),
                definition.sharing,
                definition.enabled);
    }

    /** The lines that are no address. */
    List<String> unreadable() {
        return addresses().stream()
                .filter(a -> a.length() > 254 || !ADDRESS.matcher(a).matches())
                .toList();
    }

    List<String> addresses() {
        return recipients == null
                ? List.of()
                : recipients
                        .lines()
                        .map(String::strip)
                        .filter(a -> !a.isEmpty())
                        .distinct()
                        .toList();
    }

    ReportDefinition applyTo(ReportDefinition definition) {
        definition.name = name;
        definition.filter = filter == null ? "" : filter.strip().replaceFirst("^.*[?]", "");
        definition.zone = zone.getId();
        definition.weekday = (short) (day.ordinal() + 1);
        definition.at = at;
        definition.attachment = attachment;
        definition.omissions = omissions == null
                ? List.of()
                : omissions.stream().map(OmissionForm::omission).toList();
        definition.sharing = sharing == null ? Sharing.CLEAR : sharing;
        definition.enabled = Boolean.TRUE.equals(enabled);
        return definition;
    }
}
