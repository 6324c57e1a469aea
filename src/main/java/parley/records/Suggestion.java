package parley.records;

/** A record that may be the one a person has begun to type: the name to put in the field, and a hint that tells it apart. */
public record Suggestion(long id, String name, String hint) {}
