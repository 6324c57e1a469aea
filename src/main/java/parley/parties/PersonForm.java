package parley.parties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import parley.web.Label;
import parley.web.Sourced;

/** A person as people and programs write it. */
public record PersonForm(
        @Label("Name")
        @NotBlank(message = "Enter the name of the person.")
        @Size(max = 200, message = "Shorten the name to at most 200 characters.")
        String name,

        @Label(value = "Other names", hint = "Transliterations and maiden names too, one a line.")
        List<
                        @NotNull(message = "A name is empty.")
                        @Size(max = 200, message = "Shorten each name to at most 200 characters.") String>
                aliases)
        implements Sourced {
    public static PersonForm blank() {
        return new PersonForm(null, List.of());
    }

    public static PersonForm of(Person person) {
        return new PersonForm(person.name, person.aliases);
    }

    public Person applyTo(Person person) {
        person.name = name;
        person.aliases = aliases == null ? List.of() : aliases;
        return person;
    }
}
