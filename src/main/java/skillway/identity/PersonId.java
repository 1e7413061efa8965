package skillway.identity;

/** Names one person. */
public record PersonId(long value) {}
