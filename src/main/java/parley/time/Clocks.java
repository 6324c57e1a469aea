package parley.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that asks what time it is. Days and weeks are those of the desk's zone, {@code parley.zone}. */
@ApplicationScoped
public class Clocks {
    private final Clock clock;

    Clocks(Clock clock) {
        this.clock = clock;
    }

    /** The clock of this computer, for a test to put another in its place. */
    @Produces
    @Singleton
    @DefaultBean
    static Clock system(@ConfigProperty(name = "parley.zone", defaultValue = "UTC") ZoneId zone) {
        return Clock.system(zone);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The week that holds today. */
    public Week week() {
        return Week.of(today());
    }

    /** The zone that days are counted in: an IANA zone, UTC unless configured. */
    public ZoneId zone() {
        return clock.getZone();
    }
}
