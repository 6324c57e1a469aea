package parley.time;

import com.fasterxml.jackson.annotation.*;
import jakarta.persistence.*;
import java.time.*;

@Embeddable
public record FuzzyDate(String edtf, LocalDate earliest, LocalDate latest) {
    @JsonCreator
    public static FuzzyDate read(String s) {
        try {
            var d = LocalDate.parse(s);
            return new FuzzyDate(s, d, d);
        } catch (Exception e) {
            throw new IllegalArgumentException("“" + s + "” cannot be read as a date.");
        }
    }

    public static FuzzyDate of(String s) {
        return read(s);
    }

    @JsonValue
    public String edtf() {
        return edtf;
    }

    public String text() {
        return edtf;
    }

    public boolean day() {
        return true;
    }
}
