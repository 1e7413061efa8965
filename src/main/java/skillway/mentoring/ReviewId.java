package skillway.mentoring;

/** Names one review. */
public record ReviewId(long value) {}
