package parley.dossier;

import java.time.LocalDate;

/**
 * Whom a party met, how often, and when last.
 *
 * @param last the latest day of the last dated meeting; null where none is dated
 */
public record Counterpart(long id, String name, String code, int meetings, LocalDate last) {}
