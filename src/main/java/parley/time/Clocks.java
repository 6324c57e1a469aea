package parley.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that asks what time it is; days are those of the desk's zone ({@code parley.zone}). */
@ApplicationScoped
public class Clocks {
    private final Clock clock;

    Clocks(@ConfigProperty(name = "parley.zone", defaultValue = "UTC") ZoneId zone) {
        clock = Clock.system(zone);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ZoneId zone() {
        return clock.getZone();
    }
}
