package parley.records;

/** Another record as a row shows it: enough to name it and to link to it. */
public record Named(Long id, String name) {}
