package parley.web;

/** A form whose values somebody says: each of its fields can be given a source of its own beside the value. */
public interface Sourced {}
