package skillway.identity;

/** Names one team. */
public record TeamId(long value) {}
